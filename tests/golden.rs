//! Golden cases: `tests/golden/<case>/` holds the files that differ from `tests/golden/base/`, and what comes of them.
//!
//! `report.txt` is the whole report as people see it, with the exit status; `pages/` holds the pages that the case is
//! about. A file `legal.txt` takes `tests/golden/legal/`, which every check of the law is silent about, in place of the base; `without.txt` lists files of the base that the case does not have, `today.txt` the day that counts. `POLICYGLOT_UPDATE=1 cargo test
//! golden` writes the reports (and the pages that are there) anew: read them before you commit.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::civil::Date;
use policyglot::compile::{self, Options};
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::{Levels, Report};
use policyglot::source::Sources;

/// The folders of all cases, by name.
pub(crate) fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(support::golden()).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> =
        entries.filter(|path| path.is_dir() && !path.ends_with("base") && !path.ends_with("legal")).collect();
    cases.sort();
    cases
}

/// What came of a case.
pub(crate) struct Outcome {
    report: String,
    pages: BTreeMap<String, String>,
    /// What was found, one by one.
    pub(crate) found: Report,
    pub(crate) sources: Sources,
    /// Whether everything was looked at.
    pub(crate) sound: bool,
}

/// What came of each case; compiled once for all tests, on every core.
pub(crate) fn outcomes() -> &'static BTreeMap<PathBuf, Outcome> {
    static OUTCOMES: OnceLock<BTreeMap<PathBuf, Outcome>> = OnceLock::new();
    OUTCOMES.get_or_init(|| {
        let cases = cases();
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let parts: Vec<_> = cases.chunks(cases.len().div_ceil(threads)).map(<[_]>::to_vec).collect();
        let run_all =
            |part: Vec<PathBuf>| part.into_iter().map(|case| (case.clone(), run(&case))).collect::<Vec<_>>();
        let running: Vec<_> =
            parts.into_iter().map(|part| std::thread::spawn(move || run_all(part))).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

/// The files of a case, and the day that counts for it.
pub(crate) fn project(case: &Path) -> (support::Project, Option<Date>) {
    let legal = case.join("legal.txt").exists();
    let mut project = if legal { support::legal() } else { support::base() };
    for part in ["policy", "locales", "templates"] {
        if case.join(part).is_dir() {
            support::add(&case.join(part), &format!("{part}/"), &mut project);
        }
    }
    for path in fs::read_to_string(case.join("without.txt")).unwrap_or_default().lines() {
        assert!(project.remove(path).is_some(), "{}: the base has no {path}", case.display());
    }
    let today = fs::read_to_string(case.join("today.txt")).ok().map(|day| day.trim().parse().unwrap());
    (project, today)
}

fn run(case: &Path) -> Outcome {
    let (project, today) = project(case);
    let options = Options { today, ..Options::default() };
    let compiled = compile::compile(support::files(&project), &options);
    let found = compiled.sink.finish(&compiled.sources, &Levels::default());
    let mut report = found.clone();
    report.together();
    let text = format::render(&report, &compiled.sources, Format::Human, false);
    let status = i32::from(report.failed());
    let summary = format::summary(&report);
    let pages = compiled.pages.into_iter().map(|page| (page.path, page.text)).collect();
    let report = format!("{text}{summary}\nexit status {status}\n");
    Outcome { report, pages, found, sources: compiled.sources, sound: compiled.sound }
}

/// Compares with what is on disk, or writes it.
fn compare(file: &Path, text: &str, faults: &mut Vec<String>) {
    if std::env::var_os("POLICYGLOT_UPDATE").is_some() {
        fs::write(file, text).unwrap();
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    if expected != text {
        let shown = file.strip_prefix(support::golden()).unwrap().display();
        faults.push(format!("{shown}: expected\n{expected}\ngot\n{text}"));
    }
}

#[test]
fn cases_give_what_is_written() {
    let mut faults = Vec::new();
    for (case, outcome) in outcomes() {
        compare(&case.join("report.txt"), &outcome.report, &mut faults);
        let mut pages = support::Project::new();
        if case.join("pages").is_dir() {
            support::add(&case.join("pages"), "", &mut pages);
        }
        for path in pages.keys() {
            let text = outcome.pages.get(path).map_or("(no such page)\n", String::as_str);
            compare(&case.join("pages").join(path), text, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn the_base_is_clean_and_the_cases_are_many() {
    for base in [support::base(), support::legal()] {
        let compiled = compile::compile(support::files(&base), &Options::default());
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        let text = format::render(&report, &compiled.sources, Format::Human, false);
        assert!(report.findings.is_empty(), "{text}");
    }
    assert!(cases().len() >= 40, "{} cases", cases().len());
}

#[test]
fn a_case_named_after_a_check_fires_it_and_a_clean_one_nothing() {
    let rules = compile::rules();
    for (case, outcome) in outcomes() {
        let name = case.file_name().unwrap().to_str().unwrap().to_owned();
        let report = &outcome.report;
        if name.starts_with("clean-") {
            assert!(report.ends_with("exit status 0\n") && !report.contains("warning["), "{name}:\n{report}");
            continue;
        }
        let rule = rules.iter().filter(|rule| name.starts_with(rule.name)).max_by_key(|rule| rule.name.len());
        let rule = rule.unwrap_or_else(|| panic!("{name} is named after no check"));
        assert!(
            report.contains(&format!("[{}]", rule.name)),
            "{name} does not fire {}:\n{report}",
            rule.name
        );
    }
}

#[test]
fn every_rule_has_a_case() {
    let names: Vec<_> =
        cases().iter().map(|case| case.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let without: Vec<_> = compile::rules()
        .iter()
        .map(|rule| rule.name)
        // Files that are no text and files with a hundred faults have unit tests: load/disk.rs, load/yaml/tests.rs.
        .filter(|rule| !["unreadable-file", "too-many-faults"].contains(rule))
        .filter(|rule| !names.iter().any(|name| name.starts_with(rule)))
        .collect();
    assert!(without.is_empty(), "no golden case for {without:?}");
}

#[test]
fn every_check_has_a_text_that_it_is_silent_about() {
    let pairs = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pairs"));
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        entries.map(|name| name.into_string().unwrap()).collect()
    };
    let all = [names(support::golden()), names(pairs)].concat();
    let checks = policyglot::check::CHECKS.iter().map(|check| check.rule.name);
    let without: Vec<_> =
        checks.filter(|check| !all.iter().any(|name| name.starts_with(&format!("clean-{check}")))).collect();
    assert!(without.is_empty(), "no clean twin for {without:?}");
}
