//! Whole outputs of every format, and what must hold of any finding.

use proptest::prelude::*;

use super::fingerprint::fingerprints;
use super::format::summary;
use super::rule::declare_rule;
use super::sink::{Levels, Report, Sink};
use super::{Diagnostic, Edit, Help, Severity, github, gitlab, human, json, junit, sarif, short};
use crate::source::{SourceId, Sources, Span};

declare_rule! {
    /// A translation leaves out a value that the English message states.
    static DROPPED = { name: "dropped-value", level: Error };
}

fn report(sources: &Sources, found: impl IntoIterator<Item = Diagnostic>) -> Report {
    let mut sink = Sink::default();
    found.into_iter().for_each(|found| sink.push(found));
    sink.finish(sources, &Levels::default())
}

/// A project of one or more files, to find places in by their text.
struct Project {
    sources: Sources,
    ids: Vec<SourceId>,
}

impl Project {
    fn new(files: &[(&str, &str)]) -> Self {
        let mut sources = Sources::default();
        let ids = files.iter().map(|(path, text)| sources.add(*path, *text)).collect();
        Self { sources, ids }
    }

    /// The first place of `needle` in the file at `index`.
    fn at(&self, index: usize, needle: &str) -> Span {
        let start = self.sources.file(self.ids[index]).text.find(needle).unwrap();
        Span::new(self.ids[index], start..start + needle.len())
    }

    /// The empty place before `needle`.
    fn before(&self, index: usize, needle: &str) -> Span {
        let start = self.at(index, needle).start;
        Span::new(self.ids[index], start..start)
    }

    fn report(&self, found: impl IntoIterator<Item = Diagnostic>) -> Report {
        report(&self.sources, found)
    }

    fn human(&self, found: Diagnostic) -> String {
        human::render(&self.report([found]), &self.sources, false)
    }
}

fn finding(span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(&DROPPED, span, message)
}

fn three_files() -> (Project, Diagnostic) {
    let project = Project::new(&[
        ("locales/fr/privacy.ftl", "# A\nretention-logs = Nous conservons les journaux du serveur.\n"),
        ("locales/en/privacy.ftl", "retention-logs = We keep server logs for { $period }.\n"),
        ("policy/data.yaml", "data:\n  - id: logs\n    retention: P13M\n"),
    ]);
    let found = finding(project.at(0, "retention-logs"), "French `retention-logs` never states `$period`")
        .about("fr", "retention-logs")
        .label("the French text")
        .related(project.at(1, "$period"), "English states it here")
        .related(project.at(2, "P13M"), "its value: 13 months")
        .note("a French reader is not told how long")
        .fix("mention it", project.before(0, ".\n"), " pendant { $period }");
    (project, found)
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "é",
        "漢字",
        "سياسة",
        "\u{202e}",
        "\u{2068}",
        "\u{200d}",
        "\u{1b}",
        "👩‍👩‍👧",
        "e\u{301}",
        "word word ",
        "long long long long long long long long long long long long long long long long long long long long long ",
    ]);
    prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

type Place = (bool, usize, usize);

fn span(ids: [SourceId; 2], (second, start, end): Place) -> Span {
    Span { source: ids[usize::from(second)], start, end }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_span_of_any_text_panics(
        texts in [any_text(), any_text()],
        primary in (any::<bool>(), 0usize..240, 0usize..240),
        related in prop::collection::vec((any::<bool>(), 0usize..240, 0usize..240), 0..4),
        edits in prop::collection::vec(((any::<bool>(), 0usize..240, 0usize..240), any_text()), 0..4),
        color: bool,
    ) {
        let mut sources = Sources::default();
        let ids = texts.map(|text| sources.add("a.ftl", text));
        let mut found = Diagnostic::new(&DROPPED, span(ids, primary), "message").label("here").note("n");
        for place in related { found = found.related(span(ids, place), "there"); }
        let edits = edits.into_iter().map(|(place, replacement)| Edit { span: span(ids, place), replacement }).collect();
        found.helps.push(Help { text: "do".into(), edits });
        let report = report(&sources, [found]);
        let text = human::render(&report, &sources, color);
        prop_assert!(!text.contains(['\u{202e}', '\u{2068}', '\r']), "{text:?}");
        prop_assert!(color || !text.contains('\u{1b}'), "{text:?}");
        let _ = short::render(&report, &sources);
        let _ = sarif::render(&report, &sources);
        let _ = gitlab::render(&report, &sources);
        let _ = junit::render(&report, &sources);
        prop_assert_eq!(github::render(&report, &sources).matches('\n').count(), 1);
        let value: serde_json::Value = serde_json::from_str(&json::render(&report, &sources)).unwrap();
        let f = &value["findings"][0];
        prop_assert!(f["start_byte"].as_u64() <= f["end_byte"].as_u64(), "{f}");
    }
}

#[test]
fn three_files_and_an_insertion_show_as_one_finding() {
    let (project, found) = three_files();
    let expected = "\
error[dropped-value]: French `retention-logs` never states `$period`
 --> locales/fr/privacy.ftl:2:1
  |
2 | retention-logs = Nous conservons les journaux du serveur.
  | ^^^^^^^^^^^^^^ the French text
  |
 ::: locales/en/privacy.ftl:1:44
  |
1 | retention-logs = We keep server logs for { $period }.
  |                                            ------- English states it here
  |
 ::: policy/data.yaml:3:16
  |
3 |     retention: P13M
  |                ---- its value: 13 months
  |
  = note: a French reader is not told how long
help: mention it
  |
2 | retention-logs = Nous conservons les journaux du serveur pendant { $period }.
  |                                                          +++++++++++++++++++

";
    assert_eq!(project.human(found), expected);
}

#[test]
fn wide_and_right_to_left_text_is_marked_at_its_columns() {
    let project = Project::new(&[
        ("ja.ftl", "a = サーバーのログを { $period } 保存します。\n"),
        ("ar.ftl", "a = نحتفظ \u{2067}بسجلات\u{2069} لمدة { $period }.\n"),
    ]);
    let japanese = "\
error[dropped-value]: Japanese
 --> ja.ftl:1:16
  |
1 | a = サーバーのログを { $period } 保存します。
  |                        ^^^^^^^ ここ

";
    assert_eq!(project.human(finding(project.at(0, "$period"), "Japanese").label("ここ")), japanese);
    let arabic = "\
error[dropped-value]: Arabic
 --> ar.ftl:1:27
  |
1 | a = نحتفظ �بسجلات� لمدة { $period }.
  |                           ^^^^^^^

";
    assert_eq!(project.human(finding(project.at(1, "$period"), "Arabic")), arabic);
}

#[test]
fn a_line_of_700_columns_is_cut_around_the_place_and_around_the_edit() {
    let text = format!("# A\r\nintro = {}{{ $period }} end\r\n", "palabra ".repeat(87));
    let project = Project::new(&[("es.ftl", &text), ("fr.ftl", "a = b\n")]);
    let place = project.at(0, "$period");
    let expected = "\
error[dropped-value]: Spanish
 --> es.ftl:2:707
  |
2 | ...alabra palabra palabra palabra palabra { $period } end
  |                                             ^^^^^^^ the value
  |
help: replace it
  |
2 - ...labra palabra palabra palabra palabra { $period } end
2 + ...labra palabra palabra palabra palabra { $months } end
  |

";
    let fixed = |at, label| finding(at, "Spanish").label(label).fix("replace it", place, "$months");
    assert_eq!(project.human(fixed(place, "the value")), expected);
    let elsewhere = project.human(fixed(project.at(1, "b"), ""));
    assert!(elsewhere.contains(" --> es.ftl:2:707\n"), "{elsewhere}");
    assert!(elsewhere.lines().all(|line| line.chars().count() < 110), "{elsewhere}");
}

#[test]
fn a_place_of_many_lines_marks_its_first_and_an_empty_file_only_names_itself() {
    let project = Project::new(&[("a.ftl", "a =\r\n    one\r\n    two\r\n"), ("e.ftl", "")]);
    let whole = Span::new(project.ids[0], 0..23);
    let expected = "error[dropped-value]: long\n --> a.ftl:1:1\n  |\n1 | a =\n  | ^^^\n\n";
    assert_eq!(project.human(finding(whole, "long")), expected);
    let beyond = Span::new(project.ids[1], 5..9);
    assert_eq!(project.human(finding(beyond, "none")), "error[dropped-value]: none\n--> e.ftl\n\n");
}

#[test]
fn edits_that_overlap_or_stand_in_any_order_are_shown() {
    let project = Project::new(&[("a.ftl", "a = bb cc dd\n"), ("b.ftl", "x = y\n")]);
    let mut found = finding(project.at(0, "a"), "m").fix("do", project.at(0, "dd"), "DD");
    let more = [(project.at(1, "y"), "Y"), (project.at(0, "bb"), "BB"), (project.at(0, "b cc"), "?")];
    let more = more.map(|(span, text)| Edit { span, replacement: text.to_owned() });
    found.helps[0].edits.extend(more);
    let text = project.human(found);
    assert!(text.contains("1 + a = BB cc DD\n"), "{text}");
    assert_eq!(text.matches("1 + x = Y\n").count(), 1, "{text}");
}

#[test]
fn nothing_in_a_file_or_its_name_commands_the_terminal() {
    let project = Project::new(&[("a\u{1b}[2J.ftl", "a = \u{9b}2J\u{1b}[2J\n")]);
    let found = || finding(project.at(0, "a"), "two\nlines\u{2028}\u{202e}");
    let report = project.report([found()]);
    let short = short::render(&report, &project.sources);
    assert_eq!(short, "a [2J.ftl:1:1: error[dropped-value]: two lines  \n");
    let human = project.human(found());
    assert!(!human.contains(|c: char| c.is_control() && c != '\n'), "{human:?}");
}

#[test]
fn a_finding_about_the_source_takes_the_place_of_those_that_follow_from_it() {
    let project = Project::new(&[("en.ftl", "a = 14\nb = 14\n"), ("fr.ftl", "a = 45\nb = 45\n")]);
    let pairwise = |id: &str| finding(project.at(1, id), "French says 45").about("fr", id);
    let source = finding(project.at(0, "a"), "English alone says 14").level(Severity::Warning);
    let mut source = source.instead_of(&["dropped-value"]);
    source.message_id = Some("a".to_owned());
    let told = |found: Vec<Diagnostic>| -> Vec<_> {
        project.report(found).findings.into_iter().map(|found| (found.message, found.severity)).collect()
    };
    let all = told(vec![pairwise("a"), pairwise("b"), source]);
    let error = |text: &str| (text.to_owned(), Severity::Error);
    assert_eq!(
        all,
        [error("English alone says 14"), error("French says 45")],
        "as grave as what it replaces"
    );
    assert_eq!(told(vec![pairwise("a")]), [error("French says 45")]);
}

#[test]
fn short_and_the_summary_say_all_findings_in_order() {
    let project = Project::new(&[("b.ftl", "b = c\nd = e\n"), ("a.ftl", "a = é x\n")]);
    let warning = finding(project.at(0, "d"), "third").level(super::Severity::Warning);
    let report = project.report([
        warning,
        finding(project.at(0, "b"), "second"),
        finding(project.at(1, "x"), "first"),
    ]);
    let expected = "\
a.ftl:1:7: error[dropped-value]: first
b.ftl:1:1: error[dropped-value]: second
b.ftl:2:1: warning[dropped-value]: third
";
    assert_eq!(short::render(&report, &project.sources), expected);
    assert_eq!(summary(&report), "2 errors and 1 warning; `policyglot explain dropped-value` says more");
    assert_eq!(summary(&project.report([])), "no problems found");
}

#[test]
fn json_has_the_fields_of_its_version_in_their_order() {
    let (project, found) = three_files();
    let report = project.report([found, finding(project.at(1, "retention-logs"), "plain")]);
    let text = json::render(&report, &project.sources);
    assert!(text.ends_with("}\n"));
    let plain = r#"{
  "version": 1,
  "findings": [
    {
      "check": "dropped-value",
      "level": "error",
      "locale": null,
      "message_id": null,
      "file": "locales/en/privacy.ftl",
      "line": 1,
      "column": 1,
      "end_line": 1,
      "end_column": 15,
      "start_byte": 0,
      "end_byte": 14,
      "message": "plain",
      "notes": [],
      "help": [],
      "related": [],
      "fingerprint": ""#;
    assert!(text.starts_with(plain), "{text}");
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let french = &value["findings"][1];
    assert_eq!((&french["locale"], &french["message_id"]), (&"fr".into(), &"retention-logs".into()));
    let edit = serde_json::json!({
        "file": "locales/fr/privacy.ftl", "line": 2, "column": 57, "end_line": 2, "end_column": 57,
        "start_byte": 60, "end_byte": 60, "replacement": " pendant { $period }",
    });
    assert_eq!(french["help"], serde_json::json!([{ "text": "mention it", "edits": [edit] }]));
    assert_eq!(french["related"][1]["file"], "policy/data.yaml");
    assert_eq!(french["related"][1]["column"], 16);
    assert_eq!(value["summary"], serde_json::json!({ "errors": 2, "warnings": 0, "infos": 0, "allowed": 0 }));
    assert_eq!((&value["allowed"], &french["allow"]), (&serde_json::json!([]), &serde_json::Value::Null));
}

#[test]
fn a_fingerprint_outlives_lines_inserted_above_and_tells_twins_apart() {
    let prints = |above: &str| {
        let project = Project::new(&[("a.ftl", &format!("{above}b = c\nd = e\n"))]);
        let twins = [finding(project.at(0, "b ="), "same"), finding(project.at(0, "d ="), "same")];
        fingerprints(&project.report(twins), &project.sources).findings
    };
    let before = prints("");
    assert_eq!(before, prints("# one\n# two\n"));
    assert_ne!(before[0], before[1]);
    assert!(before.iter().all(|print| print.len() == 16 && print.chars().all(|c| c.is_ascii_hexdigit())));
}
