//! The check `different-structure`.

use super::translation::Translation;
use super::{Context, declare_check, length_outlier};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::markup::read::{Outline, Shape};
use crate::unit::{Dialect, Element, Text, Unit};

declare_check! {
    /// A message has another shape than in English once it is rendered: other headings, lists, tables, paragraphs.
    ///
    /// Headings, lists and tables are an error, paragraphs and emphasis a warning. The rendered texts are compared:
    /// `*Text` is no list item, and a line that begins with `5. November` is one. In a project without a policy, paragraphs
    /// that are set apart otherwise are a remark where the text is as long as it should be.
    ///
    /// ## Why this matters
    /// A list with an item less is a right, a purpose or a recipient that readers of one language are not told of.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data =
    ///     We collect:
    ///
    ///     - names
    ///     - addresses
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data =
    ///     Nous recueillons :
    ///
    ///     - les noms et les adresses
    /// ```
    ///
    /// ## What to do
    /// Give the translation the same items, headings and paragraphs.
    pub(super) static CHECK = { name: "different-structure", level: Error, run: check, translation: true, apart: true };
}

/// How much longer or shorter than usual a text is that neither lacks a paragraph nor adds one.
const USUAL: std::ops::Range<f64> = 0.85..1.25;

/// A difference: how grave, and in words.
struct Difference {
    level: Severity,
    what: String,
}

/// Where the name of the source language stands in what a difference says.
const SOURCE: &str = "{source}";

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let middle = if cx.has_policy { None } else { length_outlier::middle(translation) };
        for unit in translation.read_units() {
            let mut pairs = unit.pairs();
            let first = pairs.find_map(|(source, target)| difference(translation, middle, source, target));
            if let Some(difference) = first {
                tell(translation, rule, unit, &difference, sink);
            }
        }
    }
}

fn tell(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    difference: &Difference,
    sink: &mut Sink,
) {
    let name = translation.language.name;
    let found = translation
        .finding(rule, unit, &difference.what.replace(SOURCE, translation.source.name))
        .level(difference.level)
        .label(format!("the {name} text"))
        .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
        .note(format!("readers of {name} see it laid out otherwise, and may miss a part of it"));
    sink.push(found.help("give the translation the same paragraphs, items, headings and emphasis"));
}

/// `middle` is how long translations are where paragraphs are layout; a shorter or longer one lacks or adds some.
fn difference(
    translation: &Translation<'_>,
    middle: Option<f64>,
    source: &Text,
    target: &Text,
) -> Option<Difference> {
    let (there, here) = (&source.outline, &target.outline);
    let table = translation.language.known.table;
    let emphasis_level =
        if table.is_some_and(|table| table.without_emphasis) { Severity::Info } else { Severity::Warning };
    // Elsewhere a paragraph is layout, and a translator may set words apart where English does not.
    let markdown = source.dialect == Dialect::Markdown;
    let error = |what| Difference { level: Severity::Error, what };
    let is_layout =
        middle.is_some_and(|middle| USUAL.contains(&length_outlier::excess(middle, source, target)));
    let paragraphs_level = if is_layout { Severity::Info } else { Severity::Warning };
    let set_apart = |what| Difference { level: paragraphs_level, what };
    None.or_else(|| headings(there, here).map(error))
        .or_else(|| lists(there, here).map(error))
        .or_else(|| tables(there, here).map(error))
        .or_else(|| elements(&source.elements, &target.elements).map(error))
        .or_else(|| paragraphs(there, here).filter(|_| markdown).map(set_apart))
        .or_else(|| {
            emphasis(there, here).filter(|_| markdown).map(|what| Difference { level: emphasis_level, what })
        })
}

fn headings(there: &Outline, here: &Outline) -> Option<String> {
    let levels = |outline: &Outline| -> Vec<u8> {
        let shapes = outline.shapes.iter();
        shapes
            .filter_map(|shape| if let Shape::Heading(level) = shape { Some(*level) } else { None })
            .collect()
    };
    let (there, here) = (levels(there), levels(here));
    if there.len() != here.len() {
        return Some(format!("has {} where {SOURCE} has {}", count(here.len(), "heading"), there.len()));
    }
    (there != here).then(|| "has headings of other levels than {source}".to_owned())
}

/// The number of items of each list, in order, inner lists after the one that holds them.
fn items(shapes: &[Shape], found: &mut Vec<usize>) {
    for shape in shapes {
        match shape {
            Shape::List { items: own, .. } => {
                found.push(own.len());
                for item in own {
                    items(item, found);
                }
            }
            Shape::Quote(content) => items(content, found),
            _ => {}
        }
    }
}

fn lists(there: &Outline, here: &Outline) -> Option<String> {
    let of = |outline: &Outline| {
        let mut found = Vec::new();
        items(&outline.shapes, &mut found);
        found
    };
    let (there, here) = (of(there), of(here));
    if there.is_empty() && !here.is_empty() {
        return Some("becomes a list, which {source} is not".to_owned());
    }
    if here.is_empty() && !there.is_empty() {
        return Some("is no list, as {source} is".to_owned());
    }
    let (mine, theirs): (usize, usize) = (here.iter().sum(), there.iter().sum());
    if mine != theirs {
        return Some(format!("has {} where {SOURCE} has {theirs}", count(mine, "list item")));
    }
    (there != here).then(|| "has its list items in other lists than {source}".to_owned())
}

fn tables(there: &Outline, here: &Outline) -> Option<String> {
    let of = |outline: &Outline| -> Vec<(usize, usize)> {
        let shapes = outline.shapes.iter();
        let table = |shape: &Shape| match shape {
            Shape::Table { columns, rows } => Some((*columns, *rows)),
            _ => None,
        };
        shapes.filter_map(table).collect()
    };
    let (there, here) = (of(there), of(here));
    (there != here).then(|| match (there.as_slice(), here.as_slice()) {
        ([], _) => "becomes a table, which {source} is not".to_owned(),
        (_, []) => "is no table, as {source} is".to_owned(),
        _ => "has a table with other rows or columns than {source}".to_owned(),
    })
}

/// Elements that a program or a reader follows; line breaks and emphasis are the translator's.
fn elements(there: &[Element], here: &[Element]) -> Option<String> {
    let of = |elements: &[Element]| -> Vec<String> {
        let mut all: Vec<_> = elements.iter().filter_map(name).collect();
        all.sort();
        all
    };
    let (there, here) = (of(there), of(here));
    let lost = there.iter().find(|own| !here.contains(own));
    let added = here.iter().find(|own| !there.contains(own));
    match (lost, added) {
        (Some(lost), _) => Some(format!("lacks the element {lost} of {SOURCE}")),
        (None, Some(added)) => Some(format!("has the element {added}, which {SOURCE} has not")),
        (None, None) => None,
    }
}

fn name(element: &Element) -> Option<String> {
    match &element.key {
        Some(key) => Some(format!("<{} {key}>", element.name)),
        None if element.name == "a" => Some("<a>".to_owned()),
        None => None,
    }
}

fn paragraphs(there: &Outline, here: &Outline) -> Option<String> {
    let of = |outline: &Outline| outline.shapes.iter().filter(|shape| **shape == Shape::Paragraph).count();
    let (there, here) = (of(there), of(here));
    (there != here).then(|| format!("has {} where {SOURCE} has {there}", count(here, "paragraph")))
}

fn emphasis(there: &Outline, here: &Outline) -> Option<String> {
    let of = |outline: &Outline| outline.emphasis + outline.strong;
    let (there, here) = (of(there), of(here));
    (there != here).then(|| format!("emphasises {} where {SOURCE} does {there}", count(here, "passage")))
}

fn count(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}"),
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}
