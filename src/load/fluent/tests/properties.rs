//! What holds for every text.

use proptest::prelude::*;

use super::super::walk;
use super::read;

/// Pieces that make and break Fluent files.
fn soup() -> impl Strategy<Value = String> {
    let pieces = [
        "m",
        "n = ",
        "-t = ",
        " = x",
        "\n",
        "\r\n",
        "\n    ",
        "\n    ",
        "\n\t",
        "\r",
        "{",
        "}",
        " { $a } ",
        "{ $n ->",
        "\n *[other] b",
        "\n [one] a",
        "\n }",
        "[",
        "](u)",
        "*",
        "**b**",
        ".",
        ".a = ",
        "\"",
        "\\",
        "\\u00",
        "é",
        "漢",
        "＝",
        "｛",
        "｝",
        "“",
        "# c",
        "#",
        "$",
        "-",
        "F(",
        ")",
        ",",
        ": ",
        "1",
        "\u{a0}",
        "\u{feff}",
        "\u{e000}",
        "->",
        "=>",
        "text",
        " ",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) {
    let read = read(text);
    let mut spans = Vec::new();
    for found in &read.found {
        spans.push(found.primary.span);
        spans.extend(found.related.iter().map(|label| label.span));
        spans.extend(found.helps.iter().flat_map(|help| &help.edits).map(|edit| edit.span));
        assert!(!found.helps.is_empty() && !found.message.is_empty());
    }
    for entry in read.catalogue.messages.values().chain(read.catalogue.terms.values()) {
        assert!(entry.span.start <= entry.id_span.start && entry.id_span.end <= entry.span.end);
        assert_eq!(&text[entry.id_span.range()].trim_start_matches('-'), &entry.id);
        spans.extend([entry.id_span, entry.span]);
        for (_, pattern) in entry.patterns() {
            let texts: Vec<_> = walk::texts(pattern).collect();
            for own in &texts {
                assert_eq!(&text[own.span().range()], own.as_str());
                assert!(entry.span.start <= own.span().start && own.span().end <= entry.span.end);
            }
            assert!(texts.is_sorted_by_key(|own| own.span().start));
            let references = walk::references(pattern);
            let all = [references.variables, references.terms, references.messages, references.functions];
            spans.extend(all.concat().iter().map(|own| own.span));
            spans.extend(walk::literals(pattern).iter().map(|own| own.span));
            let variants = walk::flatten(pattern);
            assert!((1..=64).contains(&variants.len()));
            let _ = walk::plain(pattern);
        }
    }
    for span in spans {
        assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
    }
    let clean = &read.catalogue.resources[0];
    assert_eq!(clean.len(), text.len());
    assert!(fluent_syntax::parser::parse_runtime(clean.as_str()).is_ok(), "{clean:?}");
    // What is not blank and no comment is either read or reported.
    let words = |text: &str| {
        text.lines().any(|line| !line.trim_matches([' ', '\r']).is_empty() && !line.starts_with('#'))
    };
    assert!(
        !words(text)
            || !read.found.is_empty()
            || !read.messages().is_empty()
            || !read.catalogue.terms.is_empty()
    );
    let entries = read.catalogue.messages.len() + read.catalogue.terms.len();
    assert_eq!(super::read(clean).told(), Vec::<String>::new(), "{clean:?}");
    assert_eq!(
        super::read(clean).catalogue.messages.len() + super::read(clean).catalogue.terms.len(),
        entries
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_soup_is_read_or_refused(text in soup()) {
        holds(&text);
    }

    #[test]
    fn every_text_is_read_or_refused(text in "(?s).{0,80}") {
        holds(&text);
        holds(&format!("m = {text}"));
    }
}
