//! What services take of a large report.

use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::{Levels, Report, Sink};
use policyglot::diag::{Diagnostic, Severity};
use policyglot::source::{Sources, Span};
use serde_json::Value;

use super::commands;
use super::hostile::RULE;

/// So many errors, and twice as many warnings, each with 30 other places.
fn report(errors: usize) -> (Report, Sources) {
    let mut sources = Sources::default();
    let own = sources.add("a.ftl", "a = b\n".repeat(errors * 3));
    let mut sink = Sink::default();
    for number in 0..errors * 3 {
        let span = Span::new(own, number * 6..number * 6 + 1);
        let severity = if number % 3 == 1 { Severity::Error } else { Severity::Warning };
        let found = Diagnostic::new(&RULE, span, format!("finding {number}")).level(severity);
        sink.push((0..30).fold(found, |found, _| found.related(span, "there")));
    }
    (sink.finish(&sources, &Levels::default()), sources)
}

#[test]
fn github_shows_ten_of_a_kind_and_the_last_one_counts_the_rest() {
    let (report, sources) = report(13);
    let text = format::render(&report, &sources, Format::Github, false);
    let all: Vec<_> = text.lines().map(|line| commands::parse(line).unwrap()).collect();
    let kinds: Vec<_> = all.iter().map(|command| command.name.as_str()).collect();
    assert_eq!(kinds, [["error"; 10], ["warning"; 10]].concat(), "the worst stand first");
    assert!(all[9].message.ends_with("\n\nand 3 more: run policyglot check"), "{}", all[9].message);
    assert!(all[19].message.ends_with("\n\nand 16 more: run policyglot check"), "{}", all[19].message);
    assert!(!all[8].message.contains("more"));
}

#[test]
fn ten_of_a_kind_are_all_and_nothing_is_said_of_more() {
    let (report, sources) = report(10);
    let text = format::render(&report, &sources, Format::Github, false);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("::error")).collect();
    assert!(errors.len() == 10 && !errors[9].contains("more:"), "{}", errors[9]);
}

#[test]
fn sarif_leaves_out_what_an_upload_cannot_hold_and_says_so() {
    let (report, sources) = report(9_000);
    let text = format::render(&report, &sources, Format::Sarif, false);
    let value: Value = serde_json::from_str(&text).unwrap();
    let run = &value["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 25_000);
    let errors = results.iter().filter(|result| result["level"] == "error").count();
    assert_eq!(errors, 9_000, "what weighs most is kept");
    let notice = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert!(notice.starts_with("2000 results"), "{notice}");
    assert_eq!(results[0]["relatedLocations"].as_array().unwrap().len(), 9);
    let lines = results.iter().map(|own| own.pointer("/locations/0/physicalLocation/region/startLine"));
    assert!(lines.map(|line| line.unwrap().as_u64().unwrap()).is_sorted());
}
