//! docs/legal.md names every check of the law, and no check that does not exist.

use std::fs;

use policyglot::check::CHECKS;
use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;
use policyglot::load::disk::{Files, TextFile};

fn page() -> String {
    fs::read_to_string(super::root().join("docs/legal.md")).unwrap()
}

#[test]
fn every_check_of_the_law_guards_something() {
    let page = page();
    let without: Vec<_> = CHECKS
        .iter()
        .filter(|check| check.legal && !page.contains(&format!("[`{0}`](checks/{0}.md)", check.rule.name)))
        .map(|check| check.rule.name)
        .collect();
    assert!(without.is_empty(), "docs/legal.md does not name {without:?}");
}

#[test]
fn every_check_that_is_named_exists() {
    let page = page();
    let known: Vec<_> = compile::rules().iter().map(|rule| rule.name).collect();
    for (_, rest) in page.match_indices("](checks/").map(|(at, _)| page.split_at(at + "](checks/".len())) {
        let name = rest.split(".md").next().unwrap();
        assert!(known.contains(&name), "{name}");
    }
}

/// The policy that docs/policy.md shows as a whole one is one: in fifty lines, for a law, without a finding.
#[test]
fn the_whole_policy_of_the_guide_passes() {
    let guide = fs::read_to_string(super::root().join("docs/policy.md")).unwrap();
    let (_, rest) = guide.split_once("## A whole policy").unwrap();
    let (_, rest) = rest.split_once("```yaml\n").unwrap();
    let (yaml, _) = rest.split_once("```").unwrap();
    assert!(yaml.contains("regimes:") && yaml.lines().count() < 80);
    let policy = TextFile { path: "policy/site.yaml".into(), text: yaml.to_owned(), had_bom: false };
    let files = Files { policy: vec![policy], ..Files::default() };
    let compiled = compile::compile(files, &Options::default());
    let pages: Vec<_> = compiled.pages.iter().map(|page| page.path.as_str()).collect();
    assert!(pages.contains(&"fr/privacy/index.html"), "{pages:?}");
    let report = compiled.sink.finish(&compiled.sources, &Levels::default());
    let told: Vec<_> = report.findings.iter().map(|found| &found.message).collect();
    assert!(told.is_empty(), "{told:?}");
}
