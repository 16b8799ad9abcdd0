//! The check `page-parity`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::{Block, Document, Origin, Section, Text};
use crate::load::fluent::catalogue::{Catalogue, Entry, id};
use crate::load::fluent::walk;
use crate::markup;
use crate::source::Span;

declare_check! {
    /// The compiled page of a language differs from the English page in its sections, anchors, table rows or facts.
    ///
    /// Compared are the pages themselves, section by section: tables by their rows and the facts in every cell, prose by
    /// the facts that each message states.
    ///
    /// ## Why this matters
    /// It is the promise of the whole: every language says the same thing.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-mail = Write to us.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-mail = Écrivez-nous à { $privacy-email }.
    /// ```
    ///
    /// ## What to do
    /// State the same facts in both languages.
    pub(super) static CHECK = { name: "page-parity", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let source = &cx.policy.site.source;
    for english in cx.localized.documents.iter().filter(|document| document.language == *source) {
        let others =
            cx.localized.documents.iter().filter(|other| other.id == english.id && other.language != *source);
        let english = English { document: english, texts: english.walk().map(texts).collect() };
        for other in others {
            compare(cx, rule, &english, other, sink);
        }
    }
}

/// A page in the source language.
struct English<'a> {
    document: &'a Document,
    /// What the texts of each of its sections state.
    texts: Vec<Facts>,
}

/// The facts that each text of a section states; nothing for one that says nothing itself.
type Facts = BTreeMap<Origin, Option<BTreeSet<String>>>;

fn compare(cx: &Context<'_>, rule: &'static Rule, english: &English<'_>, other: &Document, sink: &mut Sink) {
    let English { document: english, texts } = english;
    let tag = other.language.to_string();
    let name = cx.localized.names.get(&tag).unwrap_or(&tag).clone();
    let source = cx.source_tag();
    let outline = |document: &Document| -> Vec<(String, Vec<String>, u8)> {
        document.walk().map(|section| (section.id.clone(), section.formerly.clone(), section.level)).collect()
    };
    if outline(english) != outline(other) {
        let span = cx.places.key(&format!("documents.{}.sections", english.id));
        sink.push(Diagnostic::new(
            rule,
            span,
            format!("the {name} page has other sections than the {} one", cx.source_name()),
        ));
        return;
    }
    for ((there, stated), here) in english.walk().zip(texts).zip(other.walk()) {
        for mut difference in differing(there, stated, here) {
            // A fact that some branch shows is stated, whichever branch the page has; `dropped-value` looks at each.
            if let Origin::Message(message) = &difference.origin {
                let (there, here) = (mentioned(cx, &source, message), mentioned(cx, &tag, message));
                let is_chosen = |path: &String| here.chosen_by.contains(path) && !there.shown.contains(path);
                difference.english.retain(|path| !here.shown.contains(path) && !is_chosen(path));
                difference
                    .other
                    .retain(|path| !there.shown.contains(path) && !there.chosen_by.contains(path));
            }
            if difference.english != difference.other {
                let misspelt = match &difference.origin {
                    Origin::Message(message) => misspelt(cx, rule, &tag, message),
                    Origin::Fact(_) => None,
                };
                if let Some(found) = misspelt {
                    sink.push(found);
                    continue;
                }
                sink.push(finding(cx, rule, (&tag, &name), here, &difference));
            }
        }
    }
}

/// A message of the source language that has its own words in a translation, but only those of the tool there, because
/// the source's own stand under another id: told once, whatever differs by that.
fn misspelt(cx: &Context<'_>, rule: &'static Rule, tag: &str, message: &str) -> Option<Diagnostic> {
    let source = cx.source()?;
    let has_own = |catalogue: &Catalogue| {
        catalogue.messages.get(id(message)).is_some_and(|entry| !catalogue.is_built_in(entry))
    };
    if has_own(source) || !cx.catalogues.get(tag).is_some_and(has_own) {
        return None;
    }
    let near = super::words::meant(cx).remove(id(message))?;
    let headline =
        format!("{} `{}` is not read: the policy asks for `{}`", cx.source_name(), near.id, id(message));
    let found = Diagnostic::new(rule, near.id_span, headline).about(cx.source_tag(), &near.id);
    let found =
        found.label("no page shows this").note("the translations are under that id, and state other facts");
    Some(found.fix(format!("did you mean `{}`?", id(message)), near.id_span, id(message)))
}

/// Paths of facts.
struct Mentioned {
    /// Those that some branch of a message shows.
    shown: BTreeSet<String>,
    /// Those that a selector of it chooses by.
    chosen_by: BTreeSet<String>,
}

fn mentioned(cx: &Context<'_>, tag: &str, message: &str) -> Mentioned {
    let entry = cx.catalogues.get(tag).and_then(|catalogue| catalogue.entry(message));
    let variants: Vec<_> = entry.into_iter().flat_map(Entry::all_patterns).flat_map(walk::flatten).collect();
    let paths = |of: fn(&walk::Variant) -> &walk::References| -> BTreeSet<String> {
        let names = variants.iter().flat_map(|own| &of(own).variables);
        names
            .filter_map(|variable| cx.policy.facts.get(&variable.name))
            .map(|fact| fact.path.clone())
            .collect()
    };
    Mentioned { shown: paths(|own| &own.references), chosen_by: paths(|own| &own.chosen_by) }
}

/// A text or a table that does not state the same facts.
struct Difference {
    origin: Origin,
    english: BTreeSet<String>,
    other: BTreeSet<String>,
}

fn differing(there: &Section, stated: &Facts, here: &Section) -> Vec<Difference> {
    let mut differences = Vec::new();
    let pairs = there.blocks.iter().zip(&here.blocks);
    for (a, b) in pairs {
        if let (Block::Table(a), Block::Table(b)) = (a, b) {
            for (english, other) in a.rows.iter().zip(&b.rows) {
                let cells = |row: &crate::document::Row| row.cells.iter().map(Vec::len).collect::<Vec<_>>();
                if english.path != other.path || cells(english) != cells(other) {
                    let only = |row: &crate::document::Row| BTreeSet::from([row.path.clone()]);
                    differences.push(Difference {
                        origin: Origin::Fact(other.path.clone()),
                        english: only(english),
                        other: only(other),
                    });
                }
            }
        }
    }
    let own = texts(here);
    for (origin, english) in stated {
        let Some(other) = own.get(origin) else { continue };
        // A passage that stands in for a missing one is told as missing.
        if let (Some(english), Some(other)) = (english, other)
            && english != other
        {
            let (origin, english) = (origin.clone(), english.clone());
            differences.push(Difference { origin, english, other: other.clone() });
        }
    }
    differences
}

/// The facts that each text of a section states; nothing for a text in a language that stands in, or for one that is
/// behind while it was chosen what readers see then: that it is behind is a finding of its own.
fn texts(section: &Section) -> Facts {
    let mut all = Facts::new();
    for text in section.texts() {
        let nothing = text
            .blocks
            .iter()
            .all(|block| matches!(block, markup::Block::Paragraph(content) if content.is_empty()));
        let told = text.behind.as_ref().is_some_and(|behind| behind.choice.is_some());
        let own = (text.fallback.is_none() && !nothing && !told).then(|| stated(text));
        all.entry(text.origin.clone())
            .and_modify(|facts| {
                if let (Some(facts), Some(own)) = (facts.as_mut(), &own) {
                    facts.extend(own.iter().cloned());
                }
            })
            .or_insert(own);
    }
    all
}

fn stated(text: &Text) -> BTreeSet<String> {
    // A count of rows is no fact of the policy: its path is the name of the table.
    text.values.values().map(|value| value.fact.path.clone()).filter(|path| path.contains('.')).collect()
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    (tag, name): (&str, &str),
    section: &Section,
    difference: &Difference,
) -> Diagnostic {
    let (span, what): (Span, String) = match &difference.origin {
        Origin::Message(message) => {
            let entry = cx.catalogues.get(tag).and_then(|catalogue| catalogue.entry(message));
            let fallback = || cx.places.key(&format!("sections.{}", section.id));
            (entry.map_or_else(fallback, |entry| super::name_span(entry, message)), format!("`{message}`"))
        }
        Origin::Fact(path) => (cx.places.key(path), format!("the row `{path}`")),
    };
    let more: Vec<String> = difference.other.difference(&difference.english).cloned().collect();
    let less: Vec<String> = difference.english.difference(&difference.other).cloned().collect();
    let source = cx.source_name();
    let headline = format!("{name} {what} does not state the same facts as {source}");
    let mut found = Diagnostic::new(rule, span, headline)
        .note(format!("on the page: section `{}`", section.id))
        .unless_told()
        .unless_source(cx.source_tag(), &["unknown-value", "literal-fact"]);
    if let Origin::Message(message) = &difference.origin {
        found = found.about(tag, message);
    }
    for path in &more {
        found = found.related(cx.places.value(path), format!("{name} states this, {source} does not"));
    }
    for path in &less {
        found = found.related(cx.places.value(path), format!("{source} states this, {name} does not"));
    }
    found.help("state the same facts in both languages")
}
