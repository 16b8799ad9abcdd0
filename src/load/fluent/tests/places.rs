//! Exact places, and what a pattern says.

use fluent_syntax::ast;

use super::super::slice::Text;
use super::super::walk::{self, Reference};
use super::{Read, read};
use crate::source::Span;

const TEXT: &str = "# Über m\r\n# zwei\r\nm = Größe { $größe } é\r\n";

fn value<'a>(read: &'a Read, id: &str) -> &'a ast::Pattern<Text> {
    read.catalogue.messages[id].value.as_ref().unwrap()
}

fn words(read: &Read, spans: impl IntoIterator<Item = Span>) -> Vec<&str> {
    spans.into_iter().map(|span| read.sources.text(span)).collect()
}

#[test]
fn crlf_and_other_scripts_keep_their_places() {
    let text = "# Über m\r\n# zwei\r\nm = Größe { $n } é\r\n    漢字 { -t.a ->\r\n       *[x] ü\r\n    }\r\n    .titel = Ä\r\n\r\n\r\n-t = x\r\n";
    let read = read(text);
    assert_eq!(read.told(), Vec::<String>::new());
    let entry = &read.catalogue.messages["m"];
    assert_eq!(entry.comment.as_deref(), Some("Über m\nzwei"));
    assert_eq!(read.sources.text(entry.id_span), "m");
    let whole = read.sources.text(entry.span);
    assert!(whole.starts_with("m = Größe") && whole.ends_with(".titel = Ä"), "{whole}");
    assert_eq!(read.sources.text(entry.attributes[0].span), ".titel = Ä");
    assert_eq!(read.sources.text(entry.attributes[0].name_span), "titel");
    let texts = walk::texts(value(&read, "m")).map(Text::span);
    assert_eq!(words(&read, texts), ["Größe ", " é", "\n", "漢字 ", "ü"]);
    let references = walk::references(value(&read, "m"));
    assert_eq!(words(&read, references.variables.iter().map(|own| own.span)), ["$n"]);
    assert_eq!(words(&read, references.terms.iter().map(|own| own.span)), ["-t.a"]);
    assert_eq!(references.terms[0].attribute.as_deref(), Some("a"));
    let term = &read.catalogue.terms["t"];
    assert_eq!((read.sources.text(term.id_span), read.sources.text(term.span)), ("-t", "-t = x"));
}

#[test]
fn a_finding_stands_at_its_character_behind_other_scripts() {
    let read = read(TEXT);
    assert_eq!(read.sources.text(read.found[0].primary.span), "{ $größe }");
    assert_eq!(read.told()[0], "3:11 `m`: the name of a value holds a letter beyond a to z");
}

#[test]
fn references_of_every_kind() {
    let read =
        read("m = { NUMBER($n, style: \"a\\u00E9\") } { o.t } { -brand(case: \"x\") } { { $deep } }\n");
    let found = walk::references(value(&read, "m"));
    let names = |kind: &[Reference]| kind.iter().map(|own| own.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&found.variables), ["n", "deep"]);
    assert_eq!(words(&read, found.messages.iter().map(|own| own.span)), ["o.t"]);
    assert_eq!(words(&read, found.terms.iter().map(|own| own.span)), ["-brand"]);
    assert_eq!(words(&read, found.functions.iter().map(|own| own.span)), ["NUMBER"]);
    let literals = walk::literals(value(&read, "m"));
    assert_eq!(literals[0].value, "aé");
    assert_eq!(words(&read, literals.iter().map(|own| own.span)), ["\"a\\u00E9\"", "\"x\""]);
}

#[test]
fn flattening_pairs_the_same_selector() {
    let read = read(
        "m = { $n ->\n    [one] a { $x }\n   *[other] b\n } and { $n ->\n    [one] c\n   *[other] d {\"}\"}\n } { $k ->\n    [y] e\n   *[z] f\n }\n",
    );
    let texts: Vec<_> = walk::flatten(value(&read, "m")).into_iter().map(|own| own.text).collect();
    assert_eq!(texts, ["a { $x } and c e", "a { $x } and c f", "b and d } e", "b and d } f"]);
    assert_eq!(walk::plain(value(&read, "m")), "b and d } f");
    let first = &walk::flatten(value(&read, "m"))[0];
    assert_eq!(first.choices.iter().map(|own| own.key.as_str()).collect::<Vec<_>>(), ["one", "one", "y"]);
    let named = |own: &walk::References| own.variables.iter().map(|own| own.name.clone()).collect::<Vec<_>>();
    assert_eq!(named(&first.references), ["x"]);
    assert_eq!(named(&first.chosen_by), ["n", "n", "k"]);
}

#[test]
fn flattening_is_capped_and_leaves_no_branch_out() {
    let select = |at: usize| format!("{{ $v{at} ->\n    [a] a{at}\n    [b] b{at}\n   *[c] c{at}\n }}");
    let read = read(&format!("m = {}\n", (0..8).map(select).collect::<String>()));
    let found = walk::flatten(value(&read, "m"));
    assert!(found.len() <= 64, "{}", found.len());
    for at in 0..8 {
        for key in ["a", "b", "c"] {
            assert!(found.iter().any(|own| own.text.contains(&format!("{key}{at}"))), "{key}{at}");
        }
    }
}
