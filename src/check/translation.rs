//! A translation beside its source, and findings about the two.

use std::sync::OnceLock;

use super::context::Language;
use crate::cldr::direction::runs_rtl;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::load::fluent::walk;
use crate::source::Span;
use crate::unit::Unit;

/// A translation beside its source.
#[derive(Clone)]
pub(super) struct Translation<'a> {
    pub(super) source: Language<'a>,
    pub(super) language: Language<'a>,
    /// The messages that both have and that the policy reaches.
    pub(super) units: Vec<Unit<'a>>,
    /// Characters of each long paragraph for each of the source, by message as in [`Translation::read_units`], once asked for.
    pub(super) ratios: OnceLock<Vec<Vec<f64>>>,
}

impl<'a> Translation<'a> {
    /// The messages whose words people read.
    pub(super) fn read_units(&self) -> impl Iterator<Item = &Unit<'a>> {
        self.units.iter().filter(|unit| !unit.is_technical())
    }

    /// A finding about a message: `{Language} {message} {what}`.
    pub(super) fn finding(&self, rule: &'static Rule, unit: &Unit<'_>, what: &str) -> Diagnostic {
        self.finding_at(rule, unit, "", what)
    }

    /// The same, at the words `here` of the translation where they can be marked.
    pub(super) fn finding_at(
        &self,
        rule: &'static Rule,
        unit: &Unit<'_>,
        here: &str,
        what: &str,
    ) -> Diagnostic {
        let span = self.place(unit, here);
        let headline = format!("{} `{}` {what}", self.language.name, unit.message);
        Diagnostic::new(rule, span, headline).about(self.language.tag, unit.message)
    }

    /// Where the words `here` stand in the translated message, else where it begins.
    pub(super) fn place(&self, unit: &Unit<'_>, here: &str) -> Span {
        place_in(&self.language, unit.entry, unit.message, here)
    }

    /// Where the words `there` stand in the source message, else where it begins.
    pub(super) fn source_place(&self, unit: &Unit<'_>, there: &str) -> Span {
        place_in(&self.source, unit.source_entry, unit.message, there)
    }
}

/// Where `words` stand in the message of a language, else where it begins.
pub(super) fn place_in(language: &Language<'_>, entry: &Entry, message: &str, words: &str) -> Span {
    place(language.catalogue, entry, message.trim_start_matches('-'), words)
}

/// Where `words` stand in a message or in the terms that it puts in, or a value (`$name`, `-term`), else where the message begins.
/// Of words that a line end divides, those before it are marked; words that run from right to left never are: the mark would
/// stand elsewhere on the screen.
fn place(catalogue: &Catalogue, entry: &Entry, message: &str, words: &str) -> Span {
    let name = super::name_span(entry, message);
    if words.is_empty() || words.split_whitespace().any(|word| runs_rtl(word) == Some(true)) {
        return name;
    }
    let Some(pattern) = entry.pattern(message) else { return name };
    if let Some(value) = walk::reference(pattern, words) {
        return value.span;
    }
    let terms = walk::references(pattern).terms;
    let terms = terms.iter().filter_map(|term| catalogue.terms.get(&term.name)?.value.as_ref());
    let texts: Vec<_> = walk::texts(pattern).chain(terms.flat_map(walk::texts)).collect();
    let whole_and_shorter = std::iter::successors(Some(words), |words| {
        let shorter = words.trim_end().rsplit_once(char::is_whitespace)?.0;
        // One word alone stands anywhere.
        shorter.trim_end().contains(char::is_whitespace).then_some(shorter)
    });
    let found = whole_and_shorter.into_iter().find_map(|words| {
        texts.iter().find_map(|text| {
            let start = text.span().start + text.as_str().find(words)?;
            Some(Span::new(text.span().source, start..start + words.len()))
        })
    });
    found.unwrap_or(name)
}
