//! Places are exact, faults are explained, and nothing crashes.

use proptest::prelude::*;

use super::*;
use crate::diag::Severity;

fn read(text: &str) -> (Sources, Catalogue, Sink) {
    let mut sources = Sources::default();
    let source = sources.add("locales/fr/test.ftl", text);
    let mut catalogue = Catalogue::new("fr".into());
    let mut sink = Sink::default();
    parse(&sources, source, &mut catalogue, &mut sink);
    (sources, catalogue, sink)
}

/// Headline, marked text and the text after the fix.
fn fault(text: &str) -> (String, String, String) {
    let (sources, _, sink) = read(text);
    let found = sink.found().first().unwrap_or_else(|| panic!("no finding for {text:?}"));
    assert_eq!(found.severity, Severity::Error);
    let mut mended = text.to_owned();
    for edit in found.helps.iter().flat_map(|help| &help.edits) {
        mended.replace_range(edit.span.range(), &edit.replacement);
    }
    (found.message.clone(), sources.text(found.primary.span).to_owned(), mended)
}

#[test]
fn places_are_exact_with_windows_line_ends_and_wide_text() {
    let text = "# Vue\r\naé-b = É { $une-valeur } 漢\r\n    et { -terme } { autre.part }\r\n    .attribut = { NUMBER($n) }\r\nlogs = É { $jours }\r\n";
    let (sources, catalogue, _) = read(text);
    let entry = &catalogue.messages["logs"];
    assert_eq!(sources.text(entry.id_span), "logs");
    let references = walk::references(entry.value.as_ref().unwrap());
    assert_eq!(sources.text(references.variables[0].span), "$jours");
    let texts = walk::texts(entry.value.as_ref().unwrap());
    assert_eq!(sources.text(texts[0].0), "É ");
}

#[test]
fn attributes_terms_and_functions_are_seen() {
    let (sources, catalogue, sink) =
        read("a = x { -t } { b } { AMOUNT($p, unit: \"day\") }\n    .term = { $q }\n-t = T\n");
    assert!(sink.found().is_empty());
    let entry = &catalogue.messages["a"];
    let references = walk::references(entry.value.as_ref().unwrap());
    let shown = |list: &[walk::Reference]| {
        list.iter().map(|one| sources.text(one.span).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(shown(&references.terms), ["-t"]);
    assert_eq!(shown(&references.messages), ["b"]);
    assert_eq!(shown(&references.functions), ["AMOUNT"]);
    assert_eq!(shown(&references.variables), ["$p"]);
    assert_eq!(entry.attributes[0].name, "term");
    assert_eq!(catalogue.terms["t"].id, "t");
}

#[test]
fn every_branch_is_a_way_to_read() {
    let (_, catalogue, _) =
        read("a = { $n ->\n    [one] { $x }\n   *[other] { $y }\n} { $m ->\n   *[other] z\n}\n");
    let ways = walk::flatten(catalogue.messages["a"].value.as_ref().unwrap());
    let names =
        |way: &walk::Variant| way.references.variables.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(ways.iter().map(names).collect::<Vec<_>>(), [["x", "n", "m"], ["y", "n", "m"]]);
}

#[test]
fn the_three_traps_are_explained_and_mended() {
    for (mark, mended) in
        [("[ici](#x)", "{\"[\"}ici](#x)"), ("**gras**", "{\"*\"}*gras**"), ("...", "{\".\"}..")]
    {
        let (headline, marked, after) = fault(&format!("logs = Voir\n    {mark} maintenant\n"));
        assert!(headline.starts_with("`logs` has a line that starts with"), "{headline}");
        assert_eq!(marked, mark[..1]);
        assert_eq!(after, format!("logs = Voir\n    {mended} maintenant\n"));
        assert!(read(&after).2.found().is_empty(), "{after}");
    }
    let (_, _, after) = fault("logs = Voir :\n    * un\n");
    assert!(after.contains("- un"));
}

#[test]
fn common_faults_name_the_message_and_the_fix() {
    let cases = [
        ("a = x\nlogs = Nous { $jours\n", "`logs` has a { } that is not complete"),
        ("logs Nous conservons\n", "`logs` has no text"),
        ("about-logs Nous conservons\n", "`about-logs` has no `=`"),
        ("logs =\n", "`logs` has no text"),
        ("logs = x }\n", "`logs` has a `}` that nothing opened"),
        ("logs = { \"x }\n", "`logs` has a quotation mark"),
        ("logs = { $n ->\n    [one] x\n}\n", "`logs` has a choice without a default"),
        ("logs = { “x” }\n", "`logs` has typographic quotation marks"),
        ("logs = { number($n) }\n", "`logs` calls a function in small letters"),
        ("logs = { \"\\u00é\" }\n", "`logs` has an escape without its digits"),
        ("logs = a\rb = c\n", "`logs` holds a carriage return"),
        ("logs = \u{E000}f1\u{E001}\n", "`logs` holds the private-use character U+E000"),
        ("logs = \u{0}\n", "`logs` holds the control character"),
    ];
    for (text, expected) in cases {
        let (headline, _, _) = fault(text);
        let same =
            headline.starts_with(expected) || (text.starts_with("logs Nous") && headline.contains("`=`"));
        assert!(same, "{text:?}: {headline}");
    }
}

#[test]
fn a_line_that_is_not_indented_is_mended() {
    let (headline, _, after) = fault("logs = Nous conservons les journaux\npendant { $jours }.\n");
    assert_eq!(headline, "`logs` goes on in a line that is not indented");
    assert_eq!(after, "logs = Nous conservons les journaux\n    pendant { $jours }.\n");
}

#[test]
fn a_message_that_was_cut_short_counts_as_broken() {
    let (_, catalogue, _) = read("logs = Voir\n    [ici](#x)\nautre = bien\n");
    assert!(catalogue.broken.contains("logs"));
    assert!(!catalogue.messages.contains_key("logs"));
    assert!(catalogue.messages.contains_key("autre"));
}

#[test]
fn a_term_and_a_message_of_one_name_are_told() {
    let (headline, marked, _) = fault("logs = x\n-logs = y\n");
    assert_eq!(
        (headline.as_str(), marked.as_str()),
        ("the term `-logs` and the message `logs` have one name", "logs")
    );
}

#[test]
fn hostile_nesting_is_refused_and_the_rest_is_read() {
    let text = format!("a = {}\nb = fine\nc = {}\n", "{".repeat(100_000), "{ FN(".repeat(50_000));
    let (_, catalogue, sink) = read(&text);
    assert_eq!(sink.found().len(), 2);
    assert!(catalogue.messages.contains_key("b"));
}

#[test]
fn doubles_are_reported_across_files() {
    let mut sources = Sources::default();
    let mut catalogue = Catalogue::new("fr".into());
    let mut sink = Sink::default();
    for (path, text) in [
        ("locales/fr/a.ftl", "x = 1\n-t = T\n"),
        ("locales/fr/b.ftl", "x = 2\n-t = U\n    .a = 1\n    .a = 2\n"),
    ] {
        let source = sources.add(path, text);
        parse(&sources, source, &mut catalogue, &mut sink);
    }
    let headlines: Vec<_> = sink.found().iter().map(|found| found.message.as_str()).collect();
    let expected = [
        "`x` stands twice in this language",
        "`-t.a` stands twice in this language",
        "`-t` stands twice in this language",
    ];
    assert_eq!(headlines, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_crashes_and_places_lie_inside(text in "[ \r\n={}\\[\\]*.$\"<>a-zé漢#()|!\\\\uU0-9-]{0,200}") {
        let (sources, catalogue, sink) = read(&text);
        let spans = sink.found().iter().map(|found| found.primary.span);
        let entries = catalogue.messages.values().chain(catalogue.terms.values());
        for span in spans.chain(entries.map(|entry| entry.id_span)) {
            prop_assert!(text.get(span.range()).is_some(), "{:?}", sources.describe(span));
        }
        for entry in catalogue.messages.values() {
            prop_assert_eq!(&text[entry.id_span.range()], &entry.id);
        }
    }
}
