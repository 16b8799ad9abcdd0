//! What a fingerprint outlives, and what it tells apart.

use crate::support;
use std::collections::BTreeSet;

use policyglot::diag::fingerprint::fingerprints;

use super::cases::{self, Found};

const ENGLISH: &str = "a = We keep it for { $period } at { $place }.\nb = Write to { $place }.\n";
const FRENCH: &str = "a = Nous le conservons longtemps.\nb = Écrivez-nous.\n";

fn prints(found: &Found) -> BTreeSet<String> {
    let all = fingerprints(&found.report, &found.sources).findings;
    let set: BTreeSet<_> = all.iter().cloned().collect();
    assert_eq!(set.len(), all.len(), "two findings share a fingerprint");
    set
}

fn french(files: &[(&str, &str)]) -> BTreeSet<String> {
    prints(&cases::pair("fr", &[("a.ftl", ENGLISH)], files))
}

#[test]
fn two_findings_of_one_check_in_one_message_differ() {
    assert_eq!(french(&[("a.ftl", FRENCH)]).len(), 3);
}

#[test]
fn lines_above_and_a_move_within_the_file_change_nothing() {
    let before = french(&[("a.ftl", FRENCH)]);
    assert_eq!(french(&[("a.ftl", &format!("# un\n\n# deux\n{FRENCH}"))]), before);
    let (first, second) = FRENCH.split_once('\n').unwrap();
    assert_eq!(french(&[("a.ftl", &format!("{second}{first}\n"))]), before);
}

#[test]
fn a_message_that_moves_to_another_file_takes_its_findings_along() {
    let mut files = support::base();
    files.insert("locales/fr/logs.ftl".into(), "about-logs = Nous conservons les journaux.\n".into());
    let before = prints(&cases::project(&files));
    assert!(!before.is_empty());
    let text = files.remove("locales/fr/logs.ftl").unwrap();
    files.insert("locales/fr/other/more.ftl".into(), text);
    assert_eq!(prints(&cases::project(&files)), before);
}

#[test]
fn another_fault_language_or_message_is_another_finding() {
    let all = french(&[("a.ftl", FRENCH)]);
    let other = |english: &str, tag: &str, text: &str| {
        prints(&cases::pair(tag, &[("a.ftl", english)], &[("a.ftl", text)]))
    };
    assert!(other(ENGLISH, "fr-CA", FRENCH).is_disjoint(&all));
    let renamed = |text: &str| text.replace("a = ", "c = ").replace("b = ", "d = ");
    assert!(other(&renamed(ENGLISH), "fr", &renamed(FRENCH)).is_disjoint(&all));
}

#[test]
fn accepting_one_of_two_that_agree_renames_neither() {
    let text = "a = { $x } pages\nb = { $y } pages\n";
    let found =
        cases::pair("fr", &[("1.ftl", text), ("2.ftl", text)], &[("1.ftl", "a = x\n"), ("2.ftl", "a = x\n")]);
    let all = fingerprints(&found.report, &found.sources).findings;
    let mut report = found.report;
    let span = report.findings[0].primary.span;
    let mut moved = report.findings.remove(0);
    let reason = "meant so".to_owned();
    moved.allowed = Some(policyglot::diag::allow::Allowed { reason, by: None, until: None, span });
    report.allowed.push(moved);
    let after = fingerprints(&report, &found.sources);
    assert_eq!([after.allowed, after.findings].concat(), all);
}
