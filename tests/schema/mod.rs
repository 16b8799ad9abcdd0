//! The JSON Schema of the YAML files: every key is described, and nothing that the program takes is refused.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod described;
mod mutated;

use crate::support;
use std::fs;
use std::path::Path;

use crate::support::Project;
use jsonschema::Validator;
use policyglot::compile;
use policyglot::diag::sink::Sink;
use policyglot::{load, resolve};
use serde_json::Value;

/// A policy that has every key, in one file.
const WHOLE: &str = include_str!("whole.yaml");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> Value {
    serde_json::from_str(&compile::schema()).unwrap()
}

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).unwrap()
}

/// What the schema says against a file, each with its place.
fn faults(validator: &Validator, text: &str) -> Vec<String> {
    // An editor takes a key such as `365:` for a text, as JSON does.
    let value: Value = serde_yaml::from_str(text).unwrap();
    validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

/// What the program finds in a policy of one file, words aside.
fn findings(text: &str) -> Vec<String> {
    let project = Project::from([("policy/site.yaml".to_owned(), text.to_owned())]);
    let mut sink = Sink::default();
    let workspace = load::load(support::files(&project), &mut sink);
    let _ = resolve::resolve(&workspace.policy, &mut sink);
    sink.found().iter().map(|found| format!("{}: {}", found.rule.name, found.message)).collect()
}

#[test]
fn it_is_a_json_schema() {
    jsonschema::meta::validate(&schema()).unwrap();
}

#[test]
fn every_sound_file_of_this_repository_is_valid() {
    let validator = validator();
    let mut project = Project::new();
    support::add(&root().join("policy"), "policy/", &mut project);
    for entry in fs::read_dir(support::golden()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if ["base", "legal"].contains(&name.as_str()) || name.starts_with("clean-") {
            support::add(&path, &format!("{name}/"), &mut project);
        }
    }
    let mut count = 0;
    for (path, text) in project.iter().filter(|(path, _)| path.rsplit('.').next() == Some("yaml")) {
        let found = faults(&validator, text);
        assert!(found.is_empty(), "{path}:\n{}", found.join("\n"));
        count += 1;
    }
    assert!(count > 25, "only {count} files");
}

#[test]
fn a_policy_with_every_key_is_valid() {
    assert_eq!(findings(WHOLE), [""; 0]);
    assert_eq!(faults(&validator(), WHOLE), [""; 0]);
}

#[test]
fn every_example_of_the_guide_is_valid() {
    let page = fs::read_to_string(root().join("docs/policy.md")).unwrap();
    let examples: Vec<_> = page
        .split("```yaml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap().replace("[…]", "[]"))
        .collect();
    assert!(examples.len() > 6);
    // The first is a whole policy.
    assert_eq!(findings(&examples[0]), [""; 0]);
    let validator = validator();
    for example in examples {
        assert_eq!(faults(&validator, &example), [""; 0], "{example}");
    }
}

#[test]
fn every_file_of_the_policy_names_the_schema_in_its_first_line() {
    let mut project = Project::new();
    support::add(&root().join("policy"), "", &mut project);
    assert!(project.len() > 5);
    for (path, text) in project {
        let first = text.lines().next().unwrap();
        let address = first.strip_prefix("# yaml-language-server: $schema=");
        let address = address.unwrap_or_else(|| panic!("policy/{path} names no schema: {first}"));
        let folder = root().join("policy").join(&path);
        let there = folder.parent().unwrap().join(address).canonicalize().unwrap();
        assert_eq!(there, root().join("docs/policy.schema.json").canonicalize().unwrap(), "policy/{path}");
    }
}
