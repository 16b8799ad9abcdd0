//! Pairs of files without a policy, as `policyglot compare` sees them, and what comes of them.
//!
//! `tests/pairs/<case>/` holds `en.ftl`, a file named after the language of the translation, perhaps `keep.txt` (names, one
//! a line, as `--keep` takes them) and `glossary.yaml` (as `--glossary` takes it), and `report.txt`: the whole report as
//! people see it. The name of a case begins with that of a check, or with `clean-`. `POLICYGLOT_UPDATE=1 cargo
//! test pairs` writes the reports anew: read them before you commit.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::{Path, PathBuf};

use policyglot::check::CHECKS;
use policyglot::compile::compare::{self, Agreed, Folders};
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::Levels;
use policyglot::load::disk::{Folder, TextFile};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pairs"));
    let mut cases: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

/// The one file of a language.
fn folder(case: &Path, tag: &str) -> Folder {
    let name = format!("{tag}.ftl");
    let text = fs::read_to_string(case.join(&name)).unwrap();
    Folder {
        files: vec![(String::new(), TextFile { path: name, text, had_bom: false })],
        ..Folder::default()
    }
}

fn report(case: &Path) -> String {
    let names = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let tag = names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).find(|tag| tag != "en");
    let tag = tag.unwrap_or_else(|| panic!("{}: there is no translation", case.display()));
    let folders = Folders {
        source: ("en".parse().unwrap(), folder(case, "en")),
        translation: (tag.parse().unwrap(), folder(case, &tag)),
    };
    let read = |name: &str| fs::read_to_string(case.join(name)).ok();
    let file = |text| TextFile { path: "glossary.yaml".to_owned(), text, had_bom: false };
    let agreed = Agreed {
        keep: read("keep.txt").unwrap_or_default().lines().map(str::to_owned).collect(),
        glossary: read("glossary.yaml").map(file),
        ..Agreed::default()
    };
    let compared = compare::compare_as_agreed(folders, agreed, None);
    let report = compared.sink.finish(&compared.sources, &Levels::default());
    let text = format::render(&report, &compared.sources, Format::Human, false);
    format!("{text}{}\n", format::summary(&report))
}

#[test]
fn pairs_give_what_is_written() {
    let mut faults = Vec::new();
    for case in cases() {
        let (file, text) = (case.join("report.txt"), report(&case));
        if std::env::var_os("POLICYGLOT_UPDATE").is_some() {
            fs::write(&file, &text).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if expected != text {
            faults.push(format!("{}: expected\n{expected}\ngot\n{text}", file.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn a_pair_named_after_a_check_fires_it_and_a_clean_one_nothing() {
    for case in cases() {
        let name = case.file_name().unwrap().to_str().unwrap();
        let report = report(&case);
        if name.starts_with("clean-") {
            assert!(!report.contains("error[") && !report.contains("warning["), "{name}:\n{report}");
            continue;
        }
        let checks = CHECKS.iter().map(|check| check.rule.name).filter(|check| name.starts_with(check));
        let check = checks.max_by_key(|check| check.len());
        let check = check.unwrap_or_else(|| panic!("{name} is named after no check"));
        assert!(report.contains(&format!("[{check}]")), "{name} does not fire {check}:\n{report}");
    }
}
