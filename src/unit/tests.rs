//! Texts of messages, beside each other.

use super::{Dialect, Reading, Segments, segments, units};
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::{Catalogue, parse};
use crate::markup::Slot;
use crate::source::Sources;

struct Always(Slot, Dialect);

impl Reading for Always {
    fn of(&self, _: &str) -> (Slot, Dialect) {
        (self.0, self.1)
    }
}

fn catalogue(text: &str) -> Catalogue {
    let mut sources = Sources::default();
    let id = sources.add("a.ftl", text);
    let (mut catalogue, mut sink) = (Catalogue::new("en"), Sink::default());
    parse(&sources, id, &mut catalogue, &mut sink);
    assert!(sink.found().is_empty(), "{:?}", sink.found());
    catalogue
}

fn read(text: &str, dialect: Dialect) -> Segments {
    segments(&catalogue(text), &|_| true, &Always(Slot::Block, dialect))
}

#[test]
fn terms_and_messages_are_put_in_and_values_are_marked() {
    let text = "-brand = { $case ->\n    [gen] Marken\n   *[nom] Marke\n }\nx = Y { -brand }\nm = A { $n } of { -brand(case: \"gen\") }, { x }, { DATETIME($d) }, { -none }\n";
    let read = read(text, Dialect::Markdown);
    let text = &read["m"].texts[0];
    assert_eq!(text.plain, "A \u{FFFC} of Marken, Y Marke, \u{FFFC}, \u{FFFC}");
    assert_eq!(text.values, ["$n", "$d", "-none"]);
}

#[test]
fn each_way_through_the_selectors_is_a_text() {
    let read = read("m = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n", Dialect::Markdown);
    let texts: Vec<_> = read["m"].texts.iter().map(|text| text.plain.as_str()).collect();
    assert_eq!(texts, ["one file", "\u{FFFC} files"]);
}

#[test]
fn html_becomes_words_and_elements() {
    let read = read("m = Read <a data-l10n-name=\"more\">our &amp; terms</a><br>now\n", Dialect::Html);
    let text = &read["m"].texts[0];
    assert_eq!(text.plain, "Read our & terms now");
    assert_eq!(text.elements[0].key.as_deref(), Some("more"));
}

#[test]
fn branches_meet_branches_of_the_same_key_and_the_rest_the_default() {
    let english = catalogue("m = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n");
    let polish = catalogue("m = { $n ->\n    [one] plik\n    [few] pliki\n   *[other] plików\n }\n");
    let reading = Always(Slot::Block, Dialect::Plain);
    let (there, here) = (segments(&english, &|_| true, &reading), segments(&polish, &|_| true, &reading));
    let units = units((&english, &there), (&polish, &here));
    let pairs = units[0].pairs().map(|(there, here)| (there.plain.as_str(), here.plain.as_str()));
    let expected = [("one file", "plik"), ("\u{FFFC} files", "pliki"), ("\u{FFFC} files", "plików")];
    assert_eq!(pairs.collect::<Vec<_>>(), expected);
}
