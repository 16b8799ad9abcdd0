//! Generated pages equal what the program says. `POLICYGLOT_UPDATE=1 cargo test docs` writes them anew.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod json;
mod legal;
mod reference;
mod templates;
mod vocabulary;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use policyglot::compile;
use policyglot::diag::sink::Sink;
use policyglot::load::{self, disk};
use policyglot::model::label::CONVENTIONS;
use policyglot::resolve;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn updating() -> bool {
    std::env::var_os("POLICYGLOT_UPDATE").is_some()
}

/// Compares `path` with `text`, or writes it.
fn assert_current(path: &str, text: &str) {
    let file = root().join(path);
    if updating() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
    let on_disk = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(on_disk, text, "{path} is not current: POLICYGLOT_UPDATE=1 cargo test docs");
}

#[test]
fn every_check_has_its_page() {
    let rules = compile::rules();
    let mut index = String::from(
        "# Checks\n\nWhat `policyglot check` finds. `policyglot explain NAME` prints the same pages.\n\n\
         | check | level | can be lowered | finds |\n|---|---|---|---|\n",
    );
    for rule in &rules {
        assert_current(&format!("docs/checks/{}.md", rule.name), &rule.page());
        let lowered = if rule.silenceable { "yes" } else { "no" };
        let summary = rule.summary();
        let _ = writeln!(
            index,
            "| [`{0}`]({0}.md) | {1} | {lowered} | {summary} |",
            rule.name,
            rule.level.name()
        );
    }
    assert_current("docs/checks/README.md", &index);
    let names: BTreeSet<PathBuf> =
        rules.iter().map(|rule| PathBuf::from(format!("{}.md", rule.name))).collect();
    for entry in fs::read_dir(root().join("docs/checks")).unwrap() {
        let name = PathBuf::from(entry.unwrap().file_name());
        let known = names.contains(&name) || name == Path::new("README.md");
        if !known && updating() {
            fs::remove_file(root().join("docs/checks").join(&name)).unwrap();
        } else {
            assert!(known, "docs/checks/{} is about no check", name.display());
        }
    }
}

#[test]
fn the_schema_of_the_yaml_files_is_current() {
    assert_current("docs/policy.schema.json", &compile::schema());
}

#[test]
fn the_reference_of_json_is_current() {
    assert_current("docs/json.md", &json::page());
}

#[test]
fn the_reference_of_the_yaml_files_is_current() {
    assert_current("docs/reference.md", &reference::page());
}

#[test]
fn the_vocabulary_is_documented() {
    assert_current("docs/vocabulary.md", &vocabulary::page());
}

#[test]
fn every_language_with_a_table_is_listed() {
    let page = fs::read_to_string(root().join("docs/languages.md")).unwrap();
    let tables = policyglot::language::tables();
    for table in tables {
        let tag = table.tag;
        let row = format!("| {} | [`{tag}`](../src/language/tables/{tag}.yaml) |", table.name);
        assert!(page.contains(&row), "docs/languages.md lacks {row}");
        assert!(root().join(format!("src/language/tables/{tag}.yaml")).is_file());
    }
    let keys = fs::read_to_string(root().join("src/language/table.rs")).unwrap();
    let (_, keys) = keys.split_once("pub struct Table {").unwrap();
    let (keys, _) = keys.split_once("\n}").unwrap();
    let keys = keys.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(':'));
    for (key, _) in keys.filter(|(key, _)| *key != "name") {
        let key = format!("`{}`", key.replace('_', "-"));
        assert!(page.contains(&key), "docs/languages.md does not say what {key} holds");
    }
}

#[test]
fn every_check_says_what_why_and_what_to_do() {
    let rules = compile::rules();
    let names: BTreeSet<_> = rules.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules.len(), "two checks have one name");
    for rule in rules {
        for heading in ["## Why this matters", "## Example", "## What to do"] {
            assert!(rule.docs.contains(heading), "{} lacks `{heading}`", rule.name);
        }
        assert!(rule.summary().ends_with('.'), "{}: the summary is a sentence", rule.name);
        let kebab = rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(kebab, "{} is not in kebab-case", rule.name);
    }
}

#[test]
fn the_label_convention_is_documented() {
    let mut page = String::from(
        "# Labels\n\nThe words of an entity are a Fluent message whose id follows from the entity's own. An entity can \
         name another message with the key `label:`.\n\nThe tool brings words in Arabic, German, English, Spanish, French and \
         Japanese for the [entries that come with it](vocabulary.md), for the page itself (`ui-…`), for tables and for standard sections \
         (`section-…`, `standard-…`). A message of the same id in the source language replaces them: it says something else, so \
         then the tool's words are left out in every language, and every translation needs its own. A message in a translation \
         alone replaces the words in that language.\n\n| entity | message | attributes | what it says |\n|---|---|---|---|\n",
    );
    for line in CONVENTIONS {
        let attributes: Vec<_> = line.attributes.iter().map(|name| format!("`.{name}`")).collect();
        let _ = writeln!(
            page,
            "| `{}` | `{}` | {} | {} |",
            line.entity,
            line.message,
            attributes.join(" "),
            line.meaning
        );
    }
    assert_current("docs/labels.md", &page);
}

#[test]
fn the_facts_of_the_policy_are_documented() {
    let files = disk::read_project(root()).unwrap();
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let policy = resolve::resolve(&workspace.policy, &mut sink).unwrap();
    assert!(sink.found().is_empty(), "{:?}", sink.found());
    let mut page = String::from(
        "# Facts\n\n`policyglot facts` lists those of a policy, with what readers of each language see. What a message can state as `{ $name }`. The name follows from the entry in `policy/*.yaml`:\n\n\
         | entry | names |\n|---|---|\n\
         | the controller | `$controller`, `$controller-address` |\n\
         | the brand | `$brand`, `$brand-url` |\n\
         | `parties.ID` | `$ID` (name), `$ID-short` (abbreviation) |\n\
         | `brands.ID` | `$ID` (name), `$ID-url` |\n\
         | `contacts.ID` | `$ID-email`, `$ID-phone`, `$ID-form`, `$ID-post`, `$ID-response-time` |\n\
         | `links.ID` | `$link-ID` |\n\
         | `laws.ID` | `$ID` (name), `$ID-short` (abbreviation), `$ID-citation` |\n\
         | `safeguards.ID` | `$ID` (name), `$ID-url`, `$ID-certificate`, `$ID-complaint` (links), `$ID-invalidated`, `$ID-decision` |\n\
         | `retention.ID` | `$retention-ID`, where it is a period |\n\
         | `collections.ID` | `$ID-retention`, where it is a period |\n\
         | `values.ID` | `$ID` |\n\
         | `documents.ID` | `$document-ID` (a link to that document, in the reader's language) |\n\
         | `children` | `$minimum-age`, `$consent-age` |\n\
         | `sale-and-sharing` | `$opt-out-link`, `$limit-link` |\n\
         | the document | `$effective`, `$updated`, `$notice-period`, `$prevailing-language` |\n\n\
         Dates, periods, numbers, countries and lists are written by the rules of the reader's language. Functions:\n\n\
         | function | gives |\n|---|---|\n\
         | `DATETIME($date, dateStyle: \"short\")` | the date in another style: `long` (as without it), `medium`, `short` |\n\
         | `LIST($places, type: \"or\")` | the list joined by \"or\"; `and` (as without it), `unit` |\n\
         | `AMOUNT($period, unit: \"month\")` | the period as a number of `day`, `week`, `month` or `year`, for selectors |\n\
         | `NUMBER($number, minimumFractionDigits: 2)` | the number with options |\n\n\
         ## This policy\n\n| fact | kind | value | from |\n|---|---|---|---|\n",
    );
    for (name, fact) in &policy.facts {
        let _ = writeln!(
            page,
            "| `${name}` | {} | {} | `{}` |",
            fact.value.kind(),
            fact.value.canonical(),
            fact.path
        );
    }
    assert_current("docs/facts.md", &page);
}

#[test]
fn the_reference_of_templates_is_current() {
    let path = "docs/templates.md";
    let page = fs::read_to_string(root().join(path)).unwrap();
    let (written, _) = page.split_once(templates::BEGIN).expect("the page says where its fields begin");
    assert_current(path, &format!("{written}{}{}", templates::BEGIN, templates::fields()));
}
