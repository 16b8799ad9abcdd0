//! Reports: of the golden cases, of the pairs, of a project at hand.

use crate::golden;
use crate::support;
use std::fs;
use std::path::{Path, PathBuf};

use policyglot::compile::compare::{self, Agreed, Folders};
use policyglot::compile::{self, Options};
use policyglot::diag::run::Run;
use policyglot::diag::sink::{Levels, Report};
use policyglot::load::disk::{Folder, TextFile};
use policyglot::source::Sources;

/// What was found, and the texts that it was found in.
pub(crate) struct Found {
    pub(crate) report: Report,
    pub(crate) sources: Sources,
}

fn folders(of: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = entries
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    all.sort();
    all
}

/// A project in memory, checked.
pub(crate) fn project(files: &support::Project) -> Found {
    let compiled = compile::compile(support::files(files), &Options::default());
    let report = compiled.sink.finish(&compiled.sources, &Levels::default());
    checked(report, compiled.sources, compiled.sound)
}

fn checked(mut report: Report, sources: Sources, sound: bool) -> Found {
    let rules = if sound { compile::rules() } else { Vec::new() };
    report.run = Run { command: "check", locale: None, share: None, rules };
    Found { report, sources }
}

/// Every golden case.
pub(crate) fn golden() -> Vec<(String, Found)> {
    let case = |(case, own): (&PathBuf, &golden::Outcome)| {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        (name, checked(own.found.clone(), own.sources.clone(), own.sound))
    };
    golden::outcomes().iter().map(case).collect()
}

/// Every pair of files.
pub(crate) fn pairs() -> Vec<(String, Found)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs");
    let case = |(name, folder): (String, PathBuf)| {
        let names =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut tags = names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned));
        let tag = tags.find(|tag| tag != "en").unwrap();
        let read = |tag: &str| fs::read_to_string(folder.join(format!("{tag}.ftl"))).unwrap();
        (name, pair(&tag, &[("a.ftl", &read("en"))], &[("a.ftl", &read(&tag))]))
    };
    folders(&root).into_iter().map(case).collect()
}

/// Two folders of words, compared.
pub(crate) fn pair(tag: &str, source: &[(&str, &str)], translation: &[(&str, &str)]) -> Found {
    let folder = |tag: &str, files: &[(&str, &str)]| {
        let file = |path: String, text: &str| TextFile { path, text: text.to_owned(), had_bom: false };
        let files =
            files.iter().map(|(name, text)| ((*name).to_owned(), file(format!("{tag}/{name}"), text)));
        Folder { files: files.collect(), ..Folder::default() }
    };
    let folders = Folders {
        source: ("en".parse().unwrap(), folder("en", source)),
        translation: (tag.parse().unwrap(), folder(tag, translation)),
    };
    let compared = compare::compare_as_agreed(folders, Agreed::default(), None);
    let mut report = compared.sink.finish(&compared.sources, &Levels::default());
    let rules = compile::rules_without_policy();
    report.run = Run { command: "compare", locale: Some(tag.to_owned()), share: None, rules };
    Found { report, sources: compared.sources }
}
