//! `policyglot status`: what it counts, and how it shows that.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use policyglot::acceptance;
use policyglot::ledger::accept::Request;
use policyglot::status::{ByGrade, Format, Locale, Readers, Status, show, status};

type Changes<'a> = &'a [(&'a str, &'a str, &'a str)];

/// The small project, all of it accepted, and then changed: file, words, other words.
fn after(site: &str, changes: Changes<'_>) -> Status {
    let mut project = support::base();
    project.get_mut("policy/site.yaml").unwrap().push_str(site);
    let request = Request {
        brand: None,
        locale: None,
        messages: Vec::new(),
        minor: false,
        undo: false,
        by: None,
        reason: None,
        date: Some("2024-05-01".to_owned()),
    };
    let accepted = acceptance::accept(support::files(&project), &request).unwrap();
    project.extend(accepted.outcome.unwrap().files);
    for (path, old, new) in changes {
        let text = project.get_mut(*path).unwrap_or_else(|| panic!("no {path}"));
        assert!(text.contains(old), "{text}");
        *text = text.replace(old, new);
    }
    let asked = status(support::files(&project));
    asked.status.unwrap()
}

fn french(status: &Status) -> &Locale {
    &status.locales[0]
}

const ENGLISH: &str = "locales/en/logs.ftl";
const FRENCH: &str = "locales/fr/logs.ftl";

#[test]
fn what_was_accepted_is_current() {
    let status = after("", &[]);
    let own = french(&status);
    assert_eq!((status.source.as_str(), own.locale.as_str(), own.name.as_str()), ("en", "fr", "French"));
    assert_eq!((own.current, own.unaccepted, own.missing, own.words), (status.texts, 0, 0, 0));
    assert_eq!((own.stale, own.oldest.clone()), (ByGrade::default(), None));
    assert_eq!(own.readers["privacy"], Readers::default());
    assert!(own.published && own.word_lists);
}

#[test]
fn every_text_counts_once() {
    let changes = [
        (ENGLISH, "We keep server logs for", "We never keep server logs for"),
        (FRENCH, "Nous conservons", "Nous gardons"),
        ("locales/fr/policy.ftl", "contact-privacy", "contact-other"),
    ];
    for changes in [&changes[..1], &changes[1..2], &changes[2..], &changes] {
        let status = after("", changes);
        let own = french(&status);
        let ByGrade { substance, wording, trivial } = own.stale;
        let sum = own.current + own.unaccepted + substance + wording + trivial + own.missing;
        assert_eq!(sum, status.texts, "{changes:?}");
    }
}

#[test]
fn a_changed_original_is_counted_by_its_weight_with_its_words() {
    let weight = |new: &str| french(&after("", &[(ENGLISH, "We keep server logs for", new)])).clone();
    let substance = weight("We never keep server logs for");
    assert_eq!(substance.stale, ByGrade { substance: 1, ..ByGrade::default() });
    assert_eq!(substance.words, 6, "the words of the sentence, its value aside");
    let oldest = substance.oldest.unwrap();
    assert_eq!((oldest.date.as_str(), oldest.message.as_str()), ("2024-05-01", "about-logs"));
    assert_eq!(substance.readers["privacy"].undecided, 1);
    let wording = weight("We store the logs of our servers for");
    assert_eq!(wording.stale, ByGrade { wording: 1, ..ByGrade::default() });
    let trivial = weight("We keep sever logs for");
    assert_eq!((trivial.stale, trivial.words), (ByGrade { trivial: 1, ..ByGrade::default() }, 0));
}

#[test]
fn a_translation_that_nobody_accepted_is_not_current() {
    let own = french(&after("", &[(FRENCH, "Nous conservons", "Nous gardons")])).clone();
    assert_eq!((own.unaccepted, own.stale, own.words), (1, ByGrade::default(), 0));
}

#[test]
fn readers_see_what_was_chosen() {
    let behind = [(ENGLISH, "We keep server logs for", "We store the logs of our servers for")];
    let sees = |choice: &str| french(&after(choice, &behind)).readers["privacy"];
    assert_eq!(sees("when-behind: notice\n"), Readers { notice: 1, ..Readers::default() });
    assert_eq!(sees("when-behind: source\n"), Readers { source: 1, ..Readers::default() });
    assert_eq!(sees("when-behind: keep\n"), Readers { kept: 1, ..Readers::default() });
    assert!(sees("when-behind: block\n").blocked);
}

#[test]
fn what_is_missing_counts_with_its_words_and_its_errors() {
    let missing = [("locales/fr/policy.ftl", "contact-privacy", "contact-other")];
    let status = after("", &missing);
    let own = french(&status);
    assert_eq!((own.missing, own.words, own.errors), (1, 1, 1));
    assert_eq!(status.errors, 1);
}

#[test]
fn the_formats_say_the_same() {
    let behind = [
        (ENGLISH, "We keep server logs for", "We never keep server logs for"),
        ("locales/fr/policy.ftl", "contact-privacy", "contact-other"),
    ];
    let status = after("when-behind: notice\n", &behind);
    let table = show(&status, Format::Table);
    let rows: Vec<_> = table.lines().collect();
    assert!(rows[0].starts_with("language"), "{table}");
    assert!(rows[1].starts_with("French (fr)") && rows[1].ends_with("2 with a notice"), "{table}");
    assert!(rows[1].contains("1 in substance"), "{table}");
    assert_eq!(rows[2], "French: behind longest is `about-logs`, accepted on 2024-05-01.");
    let markdown = show(&status, Format::Markdown);
    assert!(markdown.lines().nth(1).unwrap().starts_with("|---"), "{markdown}");
    assert!(markdown.lines().nth(2).unwrap().starts_with("| French (fr) |"), "{markdown}");
    let json: serde_json::Value = serde_json::from_str(&show(&status, Format::Json)).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["locales"][0]["stale"]["substance"], 1);
    assert_eq!(json["locales"][0]["readers"]["privacy"]["notice"], 2);
    assert_eq!(json["locales"][0]["missing"], 1);
}

#[test]
fn languages_without_word_lists_are_named() {
    let mut project = support::base();
    let site = project.get_mut("policy/site.yaml").unwrap();
    *site = site.replace("  fr: published\n", "  fr: published\n  mt: draft\n");
    // One of a word of the policy, one of a word that comes with the tool, in languages that are not Maltese.
    let words = "ui-email = Posta elettronika\nui-documents = Dokumenti\n";
    project.insert("locales/mt/logs.ftl".to_owned(), words.to_owned());
    let status = status(support::files(&project)).status.unwrap();
    let maltese = &status.locales[1];
    assert!(!maltese.word_lists && !maltese.published);
    assert_eq!((maltese.unaccepted, maltese.missing), (2, status.texts - 1));
    let table = show(&status, Format::Table);
    assert!(table.contains("Maltese (mt, draft)") && table.contains("Maltese"), "{table}");
    let note = "Checked without word lists: Maltese. No check finds there";
    let told = |text: &str| text.lines().any(|line| line.starts_with(note) && line.contains("a lost “not”"));
    assert!(told(&table), "{table}");
    assert!(told(&show(&status, Format::Markdown)));
    assert!(maltese.not_checked.contains(&"lost-negation") && status.locales[0].not_checked.is_empty());
    let json: serde_json::Value = serde_json::from_str(&show(&status, Format::Json)).unwrap();
    let names = json["locales"][1]["not_checked"].as_array().unwrap();
    assert!(names.contains(&"doubled-word".into()) && !names.contains(&"different-link".into()), "{names:?}");
}
