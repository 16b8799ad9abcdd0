//! The example in the documentation of each check fires that check and no other.
//!
//! A fence `ftl locales/fr/example.ftl` adds messages to the small project of the golden cases (and replaces those with
//! the same id); `yaml policy/site.yaml` adds a line to that file or replaces the one with the same key. English
//! messages called `about-…` are named by the document. `yaml policy/legal.yaml` changes the project of the checks of the law instead.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::collections::BTreeSet;

use policyglot::check::CHECKS;
use policyglot::compile::{self, Options};
use policyglot::diag::Severity;
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::Levels;

/// Path and text of every fence that names a file.
fn fences(markdown: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let Some(path) = line.strip_prefix("```").and_then(|info| info.split_once(' ')) else { continue };
        let body: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        let body = body.join("\n") + "\n";
        // A column of the ledger ends with a tab, which documentation shows as two spaces.
        let tabs = policyglot::load::disk::is_ledger(path.1);
        found.push((path.1.to_owned(), if tabs { body.replace("  ", "\t") } else { body }));
    }
    found
}

/// Entries of a file: text from one line that starts at the margin to the next.
fn entries(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        match found.last_mut() {
            Some((_, last)) if !starts => last.extend([line, "\n"]),
            _ => {
                let id = line.split([' ', ':', '=']).next().unwrap_or_default();
                found.push((id.to_owned(), format!("{line}\n")));
            }
        }
    }
    found
}

fn apply(project: &mut support::Project, path: &str, text: &str) {
    let own = entries(text);
    let ids: BTreeSet<_> = own.iter().map(|(id, _)| id.clone()).collect();
    let folder = path.rsplit_once('/').unwrap().0.to_owned();
    for (_, other) in project.iter_mut().filter(|(other, _)| other.starts_with(&folder)) {
        *other =
            entries(other).into_iter().filter(|(id, _)| !ids.contains(id)).map(|(_, text)| text).collect();
    }
    project.entry(path.to_owned()).or_default().push_str(text);
    if path.starts_with("locales/en/") {
        let Some(document) = project.get_mut("policy/documents/privacy.yaml") else { return };
        for id in ids.iter().filter(|id| id.starts_with("about-")) {
            if !document.contains(id.as_str()) {
                *document = document.replace("about-logs", &format!("about-logs, {id}"));
            }
        }
    }
}

#[test]
fn the_example_of_each_check_fires_it_alone() {
    let mut faults = Vec::new();
    for check in CHECKS {
        let name = check.rule.name;
        // A yaml fence shows the keys that it changes; the others stay.
        let fences = fences(&check.rule.markdown());
        assert!(!fences.is_empty(), "{name}: its example names no file");
        let whole = check.legal || fences.iter().any(|(path, _)| path == "policy/legal.yaml");
        let mut project = if whole { support::legal() } else { support::base() };
        for (path, text) in &fences {
            apply(&mut project, path, text);
        }
        // A file that has no message left is none.
        project.retain(|_, text| !text.trim().is_empty());
        let today = (name == "annual-review-due").then(|| "2026-11-28".parse().unwrap());
        let compiled = compile::compile(support::files(&project), &Options { today, ..Options::default() });
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        // Remarks of others do not count: a ledger of one line leaves the rest unaccepted.
        let told =
            report.findings.iter().filter(|own| own.severity != Severity::Info || own.rule.name == name);
        let mut fired: BTreeSet<_> = told.map(|found| found.rule.name).collect();
        // A date is dishonest over words that are behind, and that is told of each of them.
        if name == "dishonest-date" {
            fired.remove("stale-translation");
        }
        if fired != BTreeSet::from([name]) {
            let text = format::render(&report, &compiled.sources, Format::Human, false);
            faults.push(format!("the example of {name} fires {fired:?}\n{text}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
