//! The comment on a pull request: what it says of facts, of translations and of a policy that cannot be read.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::Path;

use crate::support::{err, out, run, status};
use policyglot::diag::json;
use tempfile::TempDir;

/// A folder with one project twice: as it was in `old`, as it is in `new`.
fn twice(options: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["old", "new"] {
        let output = run(folder.path(), &[&["init", name, "--yes"], options].concat());
        assert_eq!(status(&output), 0, "{}", err(&output));
    }
    folder
}

fn change(folder: &Path, path: &str, old: &str, new: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

fn told(folder: &TempDir, format: &str) -> (i32, String) {
    let arguments = ["-C", "new", "status", "--format", format, "--since", "old"];
    let output = run(folder.path(), &arguments);
    (status(&output), out(&output))
}

#[test]
fn facts_are_said_in_words_with_the_place_that_shows_them() {
    let folder = twice(&["--locales", "de"]);
    change(
        folder.path(),
        "new/policy/data.yaml",
        "after-closing: { period: P30D",
        "after-closing: { period: P60D",
    );
    let (_, text) = told(&folder, "markdown");
    assert!(text.contains("</b>: <del>30 days</del> → <ins>60 days</ins>, shown in Privacy"), "{text}");
    assert!(text.contains("<code>policy/data.yaml: retention.after-closing.period</code>"), "{text}");
    let (_, text) = told(&folder, "json");
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let fact = &json["since"]["facts"][0];
    assert_eq!(fact["name"], "policy/data.yaml: retention.after-closing.period");
    assert_eq!((&fact["before"], &fact["after"]), (&"P30D".into(), &"P60D".into()));
    assert_eq!((&fact["shown_before"], &fact["shown_after"]), (&"30 days".into(), &"60 days".into()));
    assert!(fact["place"].as_str().unwrap().contains(" › "), "{fact}");
}

#[test]
fn translations_that_changed_are_told_word_by_word() {
    let folder = twice(&["--locales", "de,ar"]);
    change(
        folder.path(),
        "new/locales/de/policy.ftl",
        "introduction =\n    ",
        "introduction =\n    Kurz gesagt: ",
    );
    let (_, text) = told(&folder, "markdown");
    assert!(text.contains("1 translation changed"), "{text}");
    assert!(text.contains("<summary>German texts that changed: 1</summary>"), "{text}");
    assert!(text.contains("<code>introduction</code>") && text.contains("<ins>Kurz gesagt:</ins>"), "{text}");
    assert!(!text.contains("Arabic texts that changed"), "{text}");
}

#[test]
fn languages_of_which_the_same_is_to_be_said_stand_together() {
    let folder = twice(&["--locales", "de,ar,fr"]);
    change(
        folder.path(),
        "new/locales/en/policy.ftl",
        "This policy says",
        "We never sell data. This policy says",
    );
    let (_, text) = told(&folder, "markdown");
    let rows: Vec<_> = text.lines().filter(|line| line.starts_with("| German")).collect();
    assert!(rows.first().is_some_and(|row| row.starts_with("| German, Arabic, French | 1: ")), "{text}");
    assert_eq!(text.matches("- in every language: **").count(), 1, "{text}");
}

#[test]
fn words_of_a_change_are_never_glued() {
    let folder = twice(&["--locales", "de"]);
    change(folder.path(), "new/locales/en/policy.ftl", "at any time.", "at any moment.");
    let (_, text) = told(&folder, "markdown");
    assert!(text.contains("at any <del>time</del> <ins>moment</ins>."), "{text}");
}

#[test]
fn what_cannot_be_read_is_compared_with_nothing() {
    for (broken, says) in [
        ("old", "The policy as it was before cannot be read (policy<code>/</code>data.yaml<code>"),
        ("new", "The policy cannot be read as it is now (policy<code>/</code>data.yaml<code>"),
    ] {
        let folder = twice(&["--locales", "de"]);
        fs::write(folder.path().join(broken).join("policy/data.yaml"), "retention: [\n").unwrap();
        let (code, text) = told(&folder, "markdown");
        assert_eq!(code, 0, "{broken}");
        assert!(text.contains(says), "{broken}: {text}");
        assert!(!text.contains("(gone)") && !text.contains("that changed"), "{broken}: {text}");
        let (_, text) = told(&folder, "json");
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(json["since"].is_null() && json["not_compared"].is_string(), "{broken}: {text}");
    }
}

#[test]
fn a_policy_that_cannot_be_read_at_all_is_told_in_the_format_that_was_asked_for() {
    let folder = twice(&["--locales", "de"]);
    fs::write(folder.path().join("new/policy/site.yaml"), "languages: [\n").unwrap();
    let (code, text) = told(&folder, "markdown");
    assert_eq!(code, 1);
    assert!(text.starts_with("<!-- policyglot: review -->\n### Policy: it cannot be read\n"), "{text}");
    assert!(text.contains("site.yaml:") && text.contains("<b>error</b>"), "{text}");
    let (code, text) = told(&folder, "json");
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((code, &json["version"]), (1, &json::VERSION.into()));
    assert!(json["findings"].as_array().is_some_and(|all| !all.is_empty()), "{text}");
}

#[test]
fn a_broken_message_is_no_message_that_is_gone() {
    let folder = twice(&["--locales", "de"]);
    change(folder.path(), "new/locales/de/policy.ftl", "introduction =\n    ", "introduction =\n    { ");
    change(folder.path(), "new/locales/en/policy.ftl", "You can close", "{ You can close");
    let (_, text) = told(&folder, "markdown");
    assert!(!text.contains("(gone)"), "{text}");
}

#[test]
fn since_is_taken_from_the_current_folder() {
    let folder = twice(&["--locales", "de"]);
    assert_eq!(told(&folder, "markdown").0, 0);
    fs::create_dir(folder.path().join("new/before")).unwrap();
    let output = run(folder.path(), &["-C", "new", "status", "--format", "markdown", "--since", "before"]);
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("it is taken from the current folder"), "{}", err(&output));
}

#[test]
fn the_schema_of_the_status_describes_what_is_printed() {
    let folder = twice(&["--locales", "de,ar"]);
    change(folder.path(), "new/policy/data.yaml", "period: P30D", "period: P60D");
    change(folder.path(), "new/locales/en/policy.ftl", "at any time.", "never.");
    change(folder.path(), "new/locales/de/policy.ftl", "jederzeit", "stets");
    let schema: serde_json::Value =
        serde_json::from_str(&out(&run(folder.path(), &["schema", "--status"]))).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let valid = |text: &str| {
        let json: serde_json::Value = serde_json::from_str(text).unwrap();
        let faults: Vec<_> = validator.iter_errors(&json).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{text}: {faults:?}");
        let known = schema["properties"].as_object().unwrap();
        assert!(json.as_object().unwrap().keys().all(|key| known.contains_key(key)), "{text}");
        json
    };
    let json = valid(&told(&folder, "json").1);
    assert_eq!(json["since"]["locales"][0]["changed"][0]["name"], "leaving");
    valid(&out(&run(folder.path(), &["-C", "new", "status", "--format", "json"])));
    fs::write(folder.path().join("old/policy/site.yaml"), "x: [").unwrap();
    let json = valid(&told(&folder, "json").1);
    assert!(json["since"].is_null() && json["not_compared"].is_string());
    assert!(!validator.is_valid(&serde_json::json!({ "version": 1 })));
}
