//! Exceptions over the life of a text, through the program: given, lapsed, fitting again, ended.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const ENGLISH: &str = "about-logs = We keep server logs for { $log-period }, never longer.\n";
const FRENCH: &str = "about-logs = Nous gardons les journaux pendant { $log-period }, ou plus longtemps.\n";

struct Project(TempDir);

impl Project {
    /// The small project of the golden cases, with a negation that French lacks.
    fn new() -> Self {
        let project = Self(support::on_disk(&support::base()));
        project.put("en", ENGLISH);
        project.put("fr", FRENCH);
        project
    }

    fn path(&self, tag: &str) -> PathBuf {
        self.0.path().join(format!("locales/{tag}/logs.ftl"))
    }

    fn put(&self, tag: &str, text: &str) {
        fs::write(self.path(tag), text).unwrap();
    }

    fn edit(&self, tag: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(tag)).unwrap();
        assert!(text.contains(old), "{text}");
        self.put(tag, &text.replace(old, new));
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        let output = command.current_dir(self.0.path()).args(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn json(&self, more: &[&str]) -> Value {
        let arguments = [&["check", "--format", "json"], more].concat();
        serde_json::from_str(&self.run(&arguments).1).unwrap()
    }

    /// Writes the line that the only finding offers above the French message.
    fn accept(&self, reason: &str) {
        let value = self.json(&[]);
        let line = value["findings"][0]["allow"].as_str().unwrap().replace('…', reason);
        self.edit("fr", "about-logs", &format!("{line}\nabout-logs"));
    }

    /// Asserts what is found, what is accepted, and the exit status.
    fn finds(&self, found: &[&str], allowed: &[&str], more: &[&str]) {
        let value = self.json(more);
        let names = |key: &str| -> Vec<String> {
            let list = value[key].as_array().unwrap();
            list.iter().map(|own| own["check"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!((names("findings"), names("allowed")), (owned(found), owned(allowed)), "{value:#}");
        assert_eq!(value["summary"]["allowed"], allowed.len());
        let status = i32::from(found.iter().any(|name| name.ends_with("-allow")));
        assert_eq!(self.run(&[&["check"], more].concat()).0, status);
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

const HOLDS: (&[&str], &[&str]) = (&[], &["lost-negation"]);
const LAPSED: (&[&str], &[&str]) = (&["unused-allow", "lost-negation"], &[]);

#[test]
fn an_exception_lapses_with_either_text_and_holds_again_when_that_is_taken_back() {
    let project = Project::new();
    project.finds(&["lost-negation"], &[], &[]);
    project.accept("the French law asks for it");
    project.finds(HOLDS.0, HOLDS.1, &[]);
    for (tag, old, new, told) in [
        ("fr", "plus longtemps", "bien plus longtemps", "the French text changed since"),
        ("en", "keep server logs", "keep logs", "the English text changed since"),
    ] {
        project.edit(tag, old, new);
        project.finds(LAPSED.0, LAPSED.1, &[]);
        assert!(project.run(&["check"]).1.contains(told), "{told}");
        project.edit(tag, new, old);
        project.finds(HOLDS.0, HOLDS.1, &[]);
    }
    // Layout and other remarks are no text.
    project.edit("fr", "pendant", "pendant\n   ");
    project.edit("en", "about-logs", "# For the hosting team\nabout-logs");
    project.finds(HOLDS.0, HOLDS.1, &[]);
    // An attribute belongs to the message.
    project.edit("fr", "longtemps.\n", "longtemps.\n    .title = Journaux\n");
    project.edit("en", "longer.\n", "longer.\n    .title = Logs\n");
    project.finds(LAPSED.0, LAPSED.1, &[]);
}

#[test]
fn an_exception_that_nobody_needs_any_more_is_told() {
    let project = Project::new();
    project.accept("the French law asks for it");
    project.edit("fr", "ou plus longtemps", "jamais plus longtemps");
    project.finds(&["unused-allow"], &[], &[]);
    assert!(project.run(&["check"]).1.contains("silences nothing"));
}

#[test]
fn an_exception_ends_after_its_day_and_not_without_a_day() {
    let project = Project::new();
    project.accept("the agency has it");
    project.edit("fr", "allow(lost-negation,", "allow(lost-negation, until 2026-12-31,");
    project.finds(HOLDS.0, HOLDS.1, &[]);
    project.finds(HOLDS.0, HOLDS.1, &["--today", "2026-12-31"]);
    project.finds(&["expired-allow", "lost-negation"], &[], &["--today", "2027-01-01"]);
    assert_eq!(project.run(&["build", "--today", "2027-01-01"]).0, 1);
    assert_eq!(project.run(&["build", "--today", "2026-12-31"]).0, 0);
    assert_eq!(project.run(&["check", "--today", "31.12.2026"]).0, 2);
}

#[test]
fn what_is_accepted_is_counted_and_listed_with_its_reason() {
    let project = Project::new();
    project.accept("the French law asks for it");
    let (status, out, err) = project.run(&["check"]);
    assert_eq!((status, out.as_str(), err.as_str()), (0, "", "no problems found; 1 allowed\n"));
    let value = project.json(&[]);
    let own = &value["allowed"][0];
    assert_eq!(
        (&own["check"], &own["locale"], &own["line"]),
        (&"lost-negation".into(), &"fr".into(), &2.into())
    );
    let why = &own["allowed"];
    assert_eq!((&why["reason"], &why["line"]), (&"the French law asks for it".into(), &1.into()));
    assert_eq!((&why["by"], &why["until"]), (&Value::Null, &Value::Null));
    assert_eq!(project.json(&["--locale", "en"])["summary"]["allowed"], 0);
    assert_eq!(project.run(&["check", "--deny", "warnings"]).0, 0);
    assert_eq!(project.run(&["check", "--deny", "lost-negation"]).0, 0);
}

#[test]
fn an_exception_changes_nothing_but_the_report() {
    let project = Project::new();
    project.put("fr", "about-logs = Nous gardons les journaux pendant { $log-period }, en Italie.\n");
    project.put("en", "about-logs = We keep server logs for { $log-period }, in Europe.\n");
    project.edit("fr", "en Italie", "en Irlande");
    let line = project.json(&[])["findings"][0]["allow"].as_str().unwrap().replace('…', "a place of its own");
    assert!(line.contains("literal-fact"), "{line}");
    let refused = |project: &Project| project.run(&["accept", "fr", "about-logs"]);
    let before = refused(&project);
    assert_eq!(before.0, 1, "{before:?}");
    project.edit("fr", "about-logs", &format!("{line}\nabout-logs"));
    project.finds(&[], &["literal-fact"], &[]);
    assert_eq!(refused(&project), before);
}

#[test]
fn comments_of_any_kind_are_read_in_no_time_and_change_nothing() {
    let project = Project::new();
    let lines = "# policyglot: allow(lost-negation, text 000000-000000): x\n".repeat(5_000);
    let strays = "# policyglot: allow(\n\n".repeat(5_000);
    let long = format!("# policyglot: allow({}): {}\n", "(,".repeat(50_000), "x".repeat(100_000));
    project.put("fr", &format!("{strays}{long}{lines}{FRENCH}"));
    let value = project.json(&[]);
    let found = value["findings"].as_array().unwrap();
    assert!((20..200).contains(&found.len()), "{}", found.len());
    assert!(found.iter().any(|own| own["check"] == "lost-negation"));
    assert!(value["allowed"].as_array().unwrap().is_empty());
}

#[test]
fn one_entry_serves_several_languages_each_by_its_own_key() {
    let project = Project::new();
    let root = project.0.path();
    let site = fs::read_to_string(root.join("policy/site.yaml")).unwrap();
    fs::write(root.join("policy/site.yaml"), site + "  fr-CA: published\n  fr-BE: published\n").unwrap();
    for tag in ["fr-CA", "fr-BE"] {
        fs::create_dir_all(root.join(format!("locales/{tag}"))).unwrap();
        project.put(tag, &FRENCH.replace("gardons", tag));
    }
    let value = project.json(&[]);
    let key = |number: usize| {
        let line = value["findings"][number]["allow"].as_str().unwrap();
        line.split_once("text ").unwrap().1.split(')').next().unwrap().to_owned()
    };
    let entry = |locale: &str, keys: &[String]| {
        let keys = keys.join(", ");
        let text = format!(
            "allow:\n  - {{ check: lost-negation, locale: {locale}, message: about-logs, text: [{keys}], reason: law, by: A. Roy }}\n"
        );
        fs::write(root.join("policy/allow.yaml"), text).unwrap();
    };
    let all: Vec<_> = (0..3).map(key).collect();
    let holds = ["lost-negation"; 3];
    entry("all", &all);
    project.finds(&[], &holds, &[]);
    assert_eq!(project.json(&[])["allowed"][0]["allowed"]["by"], "A. Roy");
    entry("[fr, fr-CA, fr-BE]", &all);
    project.finds(&[], &holds, &[]);
    // Where nothing is found: `all` still has something to silence, a list has one too many.
    project.edit("fr-CA", "ou plus", "jamais plus");
    project.finds(&["unused-allow"], &holds[1..], &[]);
    assert!(project.run(&["check"]).1.contains(": the exception for `lost-negation` silences nothing"));
    entry("all", &all);
    project.finds(&["unused-allow"], &holds[1..], &[]);
    assert!(project.run(&["check"]).1.contains("fits no text of today"));
    entry("all", &all[1..]);
    // The keys stand in the order of the files: fr, fr-BE, fr-CA.
    project.finds(&["lost-negation", "unused-allow"], &holds[2..], &[]);
    assert!(project.run(&["check"]).1.contains("none of its keys fits"));
}

#[test]
fn a_missing_message_is_accepted_in_the_yaml_until_its_original_changes() {
    let project = Project::new();
    project.put("fr", "# Rien\n");
    let value = project.json(&[]);
    let entry = value["findings"][0]["allow"].as_str().unwrap().replace('…', "not for France");
    fs::write(project.0.path().join("policy/allow.yaml"), format!("allow:\n  {entry}\n")).unwrap();
    project.finds(&[], &["missing-message"], &[]);
    project.edit("en", "never", "not");
    project.finds(&["missing-message", "unused-allow"], &[], &[]);
    project.edit("en", "not", "never");
    project.put("fr", FRENCH);
    project.finds(&["lost-negation", "unused-allow"], &[], &[]);
}

#[test]
fn the_example_of_the_documentation_holds() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/silencing.md")).unwrap();
    let example = page.split("```ftl\n").nth(1).unwrap().split("```").next().unwrap();
    let english = support::golden().join("length-outlier-short/locales/en/logs.ftl");
    let project = Project::new();
    project.put("en", &fs::read_to_string(english).unwrap());
    project.put("fr", example);
    project.finds(&[], &["length-outlier"], &[]);
}

#[test]
fn compare_knows_exceptions_too() {
    let project = Project::new();
    let compare = |more: &[&str]| {
        project.run(
            &[&["compare", "locales/en/logs.ftl", "locales/fr/logs.ftl", "--locale", "fr"], more].concat(),
        )
    };
    assert!(compare(&[]).1.contains("allow(lost-negation"));
    project.accept("the French law asks for it");
    let (status, out, err) = compare(&["--today", "2026-01-01"]);
    assert_eq!((status, out.as_str()), (0, ""));
    assert!(err.starts_with("no problems found; 1 allowed\n"), "{err}");
    project.edit("en", "server logs", "logs");
    let (status, out, _) = compare(&[]);
    assert!(status == 1 && out.contains("the English text changed since"), "{out}");
    // What only a policy can show is not looked at here.
    project.put("fr", &format!("# policyglot: allow(literal-fact, text 000000-000000): x\n{FRENCH}"));
    assert_eq!(compare(&[]).0, 0);
}
