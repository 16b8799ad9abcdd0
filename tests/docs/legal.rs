//! docs/legal.md names every check of the law, and no check that does not exist.

use std::fs;

use policyglot::check::CHECKS;
use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;
use policyglot::load::disk::{Files, TextFile};
use serde_json::Value;

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

/// The fields of an object of a JSON schema, and of those below it, that hold no others.
fn leaves(schema: &Value, path: &str, found: &mut Vec<String>) {
    let below = |key: &str| schema[key].as_array().into_iter().flatten();
    let items = below("anyOf").chain(below("oneOf")).chain([&schema["items"]]).filter(|own| own.is_object());
    let items: Vec<&Value> = items.collect();
    match schema["properties"].as_object() {
        Some(fields) => {
            for (name, own) in fields {
                leaves(own, &format!("{path}.{name}"), found);
            }
        }
        None if items.is_empty() => found.push(path.trim_start_matches('.').to_owned()),
        None => items.into_iter().for_each(|own| leaves(own, path, found)),
    }
}

#[test]
fn every_field_of_tilt_is_in_the_table_and_nothing_else_is() {
    let schema = fs::read_to_string(super::root().join("tests/formats/tilt-schema.json")).unwrap();
    let mut found = Vec::new();
    leaves(&serde_json::from_str(&schema).unwrap(), "", &mut found);
    assert!(found.len() > 80, "{found:?}");
    let page = page();
    let (_, table) = page.split_once("## TILT").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    // The parts of the names in the first column: `.email` goes on from what stands before it.
    let rows: Vec<Vec<&str>> = rows
        .map(|row| row.split(" | ").next().unwrap().split('`').skip(1).step_by(2))
        .map(|names| names.flat_map(|name| name.split('.')).filter(|part| !part.is_empty()).collect())
        .collect();
    let in_table = |leaf: &str| rows.iter().any(|row| leaf.split('.').all(|part| row.contains(&part)));
    let missing: Vec<_> = found.iter().filter(|leaf| !in_table(leaf)).collect();
    assert!(missing.is_empty(), "docs/legal.md lacks {missing:#?}");
    let in_schema = |part: &&&str| found.iter().any(|leaf| leaf.split('.').any(|own| own == **part));
    let unknown: Vec<_> = rows.iter().flatten().filter(|part| !in_schema(part)).collect();
    assert!(unknown.is_empty(), "TILT has no {unknown:?}");
}
