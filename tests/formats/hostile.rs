//! Reports with texts, names and places that are made to break a format.

use policyglot::diag::allow::{Allowed, Offer};
use policyglot::diag::format::{self, Format};
use policyglot::diag::rule::Rule;
use policyglot::diag::run::Run;
use policyglot::diag::sink::{Levels, Sink};
use policyglot::diag::{Diagnostic, Edit, Help, Severity};
use policyglot::source::{SourceId, Sources, Span};
use serde_json::Value;

use super::cases::Found;
use super::commands;

pub(crate) static RULE: Rule = Rule {
    name: "hostile-text",
    level: Severity::Error,
    sections: &[],
    silenceable: true,
    docs: " A text is made to break a format.\n\n ## Why this matters\n See [the other](hostile-text.md) and [a site](https://example.org/).\n",
};

/// Texts that mean something to one reader or another.
const TEXTS: [&str; 16] = [
    "plain",
    "",
    "\"quoted\" 'twice' \\ back\\\\slash",
    "two\nlines\r\nthree\rfour",
    "]]><!--&amp;<b> <![CDATA[",
    "100% %0A %25 ::error file=x::gotcha",
    "a,b=c:d",
    "\u{0}\u{1}\u{7}\u{1b}[2J\u{7f}\u{9b}31m",
    "abc\u{202e}txt.exe\u{2066}x\u{2069}\u{200f}\u{200b}",
    "\u{FFFE}\u{FFFF}\u{1FFFE}",
    "👩‍👩‍👧 𝔘𝔫𝔦 e\u{301}",
    "سياسة الخصوصية לא",
    "{0} {12} {{0}} { $x } [link](https://example.org) [1](2)",
    "\u{2028}line\u{2029}paragraph\u{85}next",
    "   ",
    "${{ secrets.TOKEN }} $(id) `id` ;rm",
];

/// A finding that holds `text` wherever a finding holds text.
fn finding(text: &str, span: Span, other: Span) -> Diagnostic {
    let mut found = Diagnostic::new(&RULE, span, text)
        .about("fr", text)
        .label(text)
        .related(other, text)
        .note(text)
        .help(text)
        .fix(text, span, text);
    let edits = [(span, "x"), (other, text)].map(|(span, text)| Edit { span, replacement: text.to_owned() });
    found.helps.push(Help { text: text.to_owned(), edits: edits.into() });
    found.offer = Some(Offer { line: text.to_owned(), place: "above the message" });
    found
}

/// A span as another check might give it: beyond the end, backwards, inside a character.
fn spans(source: SourceId) -> [Span; 4] {
    [(0, 3), (1, 2), (9_999, 20_000), (7, 2)].map(|(start, end)| Span { source, start, end })
}

/// The reports by name: one a text, with findings of each level and accepted ones, in files named by texts.
pub(crate) fn reports() -> Vec<(String, Found)> {
    TEXTS.iter().map(|text| (format!("{text:?}"), report(text))).collect()
}

fn report(text: &str) -> Found {
    let mut sources = Sources::default();
    let own = sources.add(format!("locales/fr/{text}.ftl"), format!("a = 𝔘é {text}\nb = {text}\r\n"));
    let empty = sources.add("policy/no such file.yaml", "");
    let mut sink = Sink::default();
    for span in spans(own).into_iter().chain(spans(empty)) {
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            sink.push(finding(text, span, spans(own)[3]).level(severity));
            sink.push(finding(&format!("{text} twin"), span, spans(own)[1]).level(severity));
        }
        let mut accepted = finding(&format!("{text} accepted"), span, span);
        let told = Some(text.to_owned());
        accepted.allowed =
            Some(Allowed { reason: text.to_owned(), by: told, until: Some("2030-01-31".into()), span });
        sink.push(accepted);
        sink.push(Diagnostic::new(&RULE, span, text));
    }
    let mut report = sink.finish(&sources, &Levels::default());
    report.run = Run { command: "compare", locale: Some("fr".into()), share: None, rules: vec![&RULE] };
    Found { report, sources }
}

#[test]
fn columns_of_sarif_are_utf_16_as_it_declares() {
    let found = report("plain");
    let text = format::render(&found.report, &found.sources, Format::Sarif, false);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["runs"][0]["columnKind"], "utf16CodeUnits");
    let mut sources = Sources::default();
    let own = sources.add("a.ftl", "a = 𝔘 é x\n");
    let mut sink = Sink::default();
    sink.push(Diagnostic::new(&RULE, Span::new(own, 12..13), "here"));
    let report = sink.finish(&sources, &Levels::default());
    let region = |format| -> Value {
        let text = format::render(&report, &sources, format, false);
        let value: Value = serde_json::from_str(&text).unwrap();
        value.pointer("/runs/0/results/0/locations/0/physicalLocation/region").unwrap_or(&value).clone()
    };
    let sarif = region(Format::Sarif);
    assert_eq!((&sarif["startColumn"], &sarif["endColumn"]), (&10.into(), &11.into()));
    assert_eq!(region(Format::Json)["findings"][0]["column"], 9, "characters");
}

#[test]
fn a_path_keeps_its_name_where_a_service_looks_it_up() {
    let found = report("a,b=c:d");
    let github = format::render(&found.report, &found.sources, Format::Github, false);
    let command = commands::parse(github.lines().next().unwrap()).unwrap();
    assert_eq!(command.properties["file"], "locales/fr/a,b=c:d.ftl");
    let sarif = format::render(&found.report, &found.sources, Format::Sarif, false);
    assert!(sarif.contains("\"uri\": \"locales/fr/a%2Cb%3Dc%3Ad.ftl\""), "{sarif}");
    assert!(sarif.contains("policy/no%20such%20file.yaml"));
}

#[test]
fn a_fix_in_sarif_is_to_the_letter_and_a_message_holds_no_placeholder_and_no_link() {
    let text = TEXTS[12];
    let found = report(text);
    let sarif = format::render(&found.report, &found.sources, Format::Sarif, false);
    let value: Value = serde_json::from_str(&sarif).unwrap();
    let result = &value["runs"][0]["results"][0];
    let inserted = result.pointer("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").unwrap();
    assert_eq!(inserted, text);
    let message = result["message"]["text"].as_str().unwrap();
    assert!(
        message.starts_with("{ 0} { 12} {{ 0}} { $x } [link] (https://example.org) [1] (2)"),
        "{message}"
    );
}
