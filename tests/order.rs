//! What must make no difference: the order of files, the number of threads, the order of languages, and whether languages are
//! looked at together or one by one. Tried on the golden cases.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use policyglot::compile::{self, Options};
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::Levels;
use policyglot::load::disk::Files;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rayon::ThreadPoolBuilder;
use serde_json::Value;

use crate::golden;
use crate::support::{self, Project, out, run};

/// The findings as JSON, and the pages.
#[derive(Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) findings: Vec<Value>,
    pub(crate) pages: Vec<(String, String)>,
}

pub(crate) fn outcome(files: Files, options: &Options) -> Outcome {
    let compiled = compile::compile(files, options);
    let report = compiled.sink.finish(&compiled.sources, &Levels::default());
    let json = format::render(&report, &compiled.sources, Format::Json, false);
    let json: Value = serde_json::from_str(&json).unwrap();
    let listed = ["findings", "allowed"].iter().flat_map(|key| json[key].as_array().unwrap().clone());
    let pages = compiled.pages.into_iter().map(|page| (page.path, page.text)).collect();
    Outcome { findings: listed.collect(), pages }
}

/// Runs `look` on every case (of each `every`) and returns what it finds wrong, with the name of the case.
pub(crate) fn wrong(every: usize, look: impl Fn(&Project, Options) -> Option<String> + Sync) -> Vec<String> {
    let cases: Vec<PathBuf> = golden::cases().into_iter().step_by(every).collect();
    let look = &look;
    let of = |cases: &[PathBuf]| -> Vec<String> {
        let found = cases.iter().filter_map(|case| {
            let (project, today) = golden::project(case);
            let name = case.file_name()?.to_str()?;
            look(&project, Options { today, ..Options::default() }).map(|wrong| format!("{name}: {wrong}"))
        });
        found.collect()
    };
    std::thread::scope(|scope| {
        let parts = cases.chunks(cases.len().div_ceil(4).max(1));
        let running: Vec<_> = parts.map(|part| scope.spawn(move || of(part))).collect();
        running.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}

pub(crate) fn first_difference(one: &Outcome, other: &Outcome) -> Option<String> {
    let findings = one.findings.iter().zip(&other.findings).find(|(one, other)| one != other);
    let pages = one.pages.iter().zip(&other.pages).find(|(one, other)| one != other);
    match (findings, pages) {
        (Some((one, other)), _) => Some(format!("{one:#}\nis not\n{other:#}")),
        (None, Some((one, other))) => {
            Some(format!("{}:\n{}\nis not {}:\n{}", one.0, one.1, other.0, other.1))
        }
        (None, None) => (one != other).then(|| "there is more of one than of the other".to_owned()),
    }
}

#[test]
fn the_order_of_files_and_the_number_of_threads_change_nothing() {
    let pool = |threads| ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (alone, four) = (pool(1), pool(4));
    let wrong = wrong(30, |project, options| {
        let expected = alone.install(|| outcome(support::files(project), &options));
        let files: Vec<_> = project.iter().collect();
        let mut runner = TestRunner::deterministic();
        let shuffled = Just(files).prop_shuffle().new_tree(&mut runner).unwrap().current();
        let again = four.install(|| outcome(Files::in_memory(shuffled), &options));
        first_difference(&expected, &again)
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The same project with its languages the other way round in `site.yaml`; none where it has no plain list of them.
fn turned(project: &Project) -> Option<Project> {
    let site = project.get("policy/site.yaml")?;
    let (before, rest) = site.split_once("languages:\n")?;
    let count = rest.lines().take_while(|line| line.starts_with("  ") && !line.starts_with("    ")).count();
    let own: Vec<_> = rest.lines().take(count).collect();
    let after: Vec<_> = rest.lines().skip(count).collect();
    if own.len() < 2
        || own.iter().any(|line| line.contains('#'))
        || after.first().is_some_and(|line| line.starts_with(' '))
    {
        return None;
    }
    let turned: Vec<_> = own.into_iter().rev().chain(after).collect();
    let mut project = project.clone();
    project.insert("policy/site.yaml".to_owned(), format!("{before}languages:\n{}\n", turned.join("\n")));
    Some(project)
}

/// What a finding says, without its place.
fn said(outcome: &Outcome) -> BTreeSet<String> {
    let keys = ["check", "level", "locale", "message_id", "message", "file", "fingerprint", "brand"];
    outcome.findings.iter().map(|own| keys.map(|key| own[key].to_string()).join(" ")).collect()
}

/// Pages by path, each with its lines sorted: the languages that a page leads to stand in the order of the list.
fn lines(outcome: &Outcome) -> BTreeSet<(&str, Vec<&str>)> {
    let sorted = |text| {
        let mut lines: Vec<&str> = str::lines(text).map(|line| line.trim_end_matches(',')).collect();
        lines.sort_unstable();
        lines
    };
    outcome.pages.iter().map(|(path, text)| (path.as_str(), sorted(text))).collect()
}

#[test]
fn the_order_of_languages_changes_the_order_of_links_to_them_alone() {
    let seen = AtomicUsize::new(0);
    let wrong = wrong(30, |project, options| {
        let turned = turned(project)?;
        seen.fetch_add(1, Ordering::Relaxed);
        let (one, other) =
            (outcome(support::files(project), &options), outcome(support::files(&turned), &options));
        let (said_one, said_other) = (said(&one), said(&other));
        if said_one != said_other {
            return Some(format!("{:#?}", said_one.symmetric_difference(&said_other).collect::<Vec<_>>()));
        }
        let (pages, others) = (lines(&one), lines(&other));
        let differ = pages.symmetric_difference(&others).map(|(path, _)| *path).collect::<BTreeSet<_>>();
        (!differ.is_empty()).then(|| format!("{differ:?} differ"))
    });
    assert!(seen.into_inner() > 5, "no project has two languages");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The languages of a project that has pages, and its folders.
fn tags(outcome: &Outcome) -> BTreeSet<String> {
    let folders = outcome.pages.iter().filter_map(|(path, _)| Some(path.split_once('/')?.0.to_owned()));
    folders.filter(|folder| folder != "brands").collect()
}

#[test]
fn a_language_alone_has_the_pages_that_it_has_among_all() {
    let wrong = wrong(60, |project, options| {
        let all = outcome(support::files(project), &options);
        tags(&all).into_iter().find_map(|tag| {
            let own = Options { locale: Some(tag.clone()), ..options.clone() };
            let own = outcome(support::files(project), &own);
            let is_own = |path: &str| path.strip_prefix(&tag).is_some_and(|rest| rest.starts_with('/'));
            let expected: Vec<_> = all.pages.iter().filter(|(path, _)| is_own(path)).collect();
            let found: Vec<_> = own.pages.iter().filter(|(path, _)| is_own(path)).collect();
            (expected != found).then(|| format!("the pages of {tag} differ"))
        })
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Every run reads all languages, also where it is asked about one, so that what compares languages (`outvoted-locale`) sees
/// the same. `--locale` chooses what is told: what is about that language, and what is about none.
#[test]
fn check_finds_the_same_in_all_languages_and_in_one_after_the_other() {
    let listed = |folder: &Path, locale: Option<&str>| -> Vec<Value> {
        let mut arguments = vec!["check", "--format", "json", "--show-info"];
        arguments.extend(locale.into_iter().flat_map(|tag| ["--locale", tag]));
        let json: Value = serde_json::from_str(&out(&run(folder, &arguments))).unwrap();
        ["findings", "allowed"].iter().flat_map(|key| json[key].as_array().unwrap().clone()).collect()
    };
    let mut seen = BTreeSet::new();
    for name in [
        "outvoted-locale",
        "outvoted-locale-source",
        "same-as-sibling-kind",
        "missing-locale",
        "dropped-value",
        "clean-allow-entry-of-all",
        "clean-unused-allow-brand",
        "expired-allow",
        "unused-allow",
        "unused-allow-entry",
        "unused-allow-entry-key",
    ] {
        let (project, _) = golden::project(&support::golden().join(name));
        let folder = support::on_disk(&project);
        let all = listed(folder.path(), None);
        assert!(!all.is_empty(), "{name} finds nothing");
        let tags = project.keys().filter_map(|path| path.strip_prefix("locales/")?.split('/').next());
        let mut together = Vec::new();
        for tag in tags.collect::<BTreeSet<_>>() {
            let own = listed(folder.path(), Some(tag));
            let is_own = |found: &&Value| found["locale"].is_null() || found["locale"] == *tag;
            let expected: Vec<_> = all.iter().filter(is_own).cloned().collect();
            assert_eq!(own, expected, "{name} in {tag}");
            together.extend(own);
        }
        for found in &all {
            assert!(together.contains(found), "{name}: no language alone tells of {found:#}");
            seen.insert(found["check"].to_string());
        }
    }
    assert!(seen.len() >= 4, "{seen:?}");
}
