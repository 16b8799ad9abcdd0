//! The glossary as it is looked for: the forms of each defined term, found in a text.

use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::context::{Context, Language};
use crate::cldr::tags;
use crate::language::words::{Word, WordList, words};
use crate::model::glossary::{DefinedTerm, Rendering};
use crate::unit::{Segment, Segments, Text};

/// A defined term, and what one language calls it.
pub(super) struct Defined<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Path of its entry.
    pub(super) path: String,
    /// What the source language calls it.
    source: Source<'a>,
    /// The forms that say it; empty where any word may.
    pub(super) accepted: Vec<Form<'a>>,
    /// The forms that do not, each with the reason.
    pub(super) forbidden: Vec<(Form<'a>, &'a str)>,
    /// The tag under which the glossary has the language.
    pub(super) tag: String,
}

/// What the source language calls a term.
struct Source<'a> {
    forms: Vec<Form<'a>>,
    except: Vec<Form<'a>>,
}

/// Which terms the texts of the source language say, and where: the same beside each translation.
#[derive(Debug, Default)]
pub(super) struct Sayings(FxHashMap<String, Vec<Saying>>);

/// A term in a text of a message.
#[derive(Debug)]
pub(super) struct Saying {
    /// The id of the term.
    pub(super) term: String,
    /// Which of the texts of the message, from 0.
    pub(super) text: usize,
    /// The first words that say it.
    pub(super) words: Range<usize>,
}

/// A form of a term.
pub(super) struct Form<'a> {
    /// As the glossary writes it.
    pub(super) text: &'a str,
    list: WordList,
}

/// The defined terms of which the glossary knows what `language`, or what stands in for it, calls them.
pub(super) fn defined<'a>(cx: &Context<'a>, language: &Language<'_>) -> Vec<Defined<'a>> {
    let own = language.known.tag.clone();
    let chain: Vec<_> = std::iter::once(own.clone()).chain(tags::parents(&own)).collect();
    let terms = cx.policy.glossary.iter().filter_map(|(id, term)| {
        let (tag, rendering) = chain.iter().find_map(|tag| term.languages.get_key_value(tag))?;
        let Rendering { accepted, forbidden } = rendering;
        Some(Defined {
            id: id.as_str(),
            path: format!("glossary.{id}"),
            source: Source::new(term),
            accepted: forms(accepted),
            forbidden: forbidden.iter().map(|(text, reason)| (Form::new(text), reason.as_str())).collect(),
            tag: tag.to_string(),
        })
    });
    terms.collect()
}

fn forms(texts: &[String]) -> Vec<Form<'_>> {
    texts.iter().map(|text| Form::new(text)).collect()
}

impl<'a> Form<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, list: WordList::new([text]) }
    }

    /// Where the form stands. One with a capital is found only with a capital.
    pub(super) fn find(&self, text: &str, words: &[Word]) -> Vec<Range<usize>> {
        let mut found = self.list.find(text, words);
        found.retain(|range| !self.has_capital() || text[range.clone()].starts_with(char::is_uppercase));
        found
    }

    /// Whether the form stands in a text.
    pub(super) fn is_in(&self, text: &Text) -> bool {
        if self.has_capital() {
            return !self.find_in(text).is_empty();
        }
        text.may_have(&self.list) && self.list.is_in(&text.plain, text.words())
    }

    fn has_capital(&self) -> bool {
        self.text.trim_start_matches('*').starts_with(char::is_uppercase)
    }

    /// Where the form stands in a text.
    pub(super) fn find_in(&self, text: &Text) -> Vec<Range<usize>> {
        if text.may_have(&self.list) { self.find(&text.plain, text.words()) } else { Vec::new() }
    }
}

impl Defined<'_> {
    /// Whether the term is this name, and not only a word of it.
    pub(super) fn is_name(&self, name: &str) -> bool {
        self.source.find(name, &words(name)) == Some(0..name.len())
    }

    /// Whether a text of the source language says the term.
    pub(super) fn is_said(&self, text: &Text) -> bool {
        self.source.said(text).is_some()
    }
}

impl Sayings {
    pub(super) fn new(cx: &Context<'_>, source: &Segments) -> Self {
        let terms: Vec<_> =
            cx.policy.glossary.iter().map(|(id, term)| (id.as_str(), Source::new(term))).collect();
        let of_message = |(message, segment): (&String, &Segment)| {
            let texts = segment.texts.iter().enumerate();
            let said = texts.flat_map(|(text, own)| {
                let said = |(id, term): &(&str, Source<'_>)| {
                    Some(Saying { term: (*id).to_owned(), text, words: term.said(own)? })
                };
                terms.iter().filter_map(said).collect::<Vec<_>>()
            });
            (message.clone(), said.collect::<Vec<_>>())
        };
        let each = source.par_iter().map(of_message).filter(|(_, said)| !said.is_empty());
        Self(each.collect::<Vec<_>>().into_iter().collect())
    }

    /// The terms that a message says.
    pub(super) fn of(&self, message: &str) -> &[Saying] {
        self.0.get(message).map(Vec::as_slice).unwrap_or_default()
    }
}

impl<'a> Source<'a> {
    fn new(term: &'a DefinedTerm) -> Self {
        Self { forms: forms(&term.source), except: forms(&term.except) }
    }

    /// The first words of a text that say the term.
    fn said(&self, text: &Text) -> Option<Range<usize>> {
        if !self.forms.iter().any(|form| text.may_have(&form.list)) {
            return None;
        }
        self.find(&text.plain, text.words())
    }

    fn find(&self, text: &str, words: &[Word]) -> Option<Range<usize>> {
        let found = self.forms.iter().flat_map(|form| form.find(text, words));
        let overlaps = |range: &Range<usize>| {
            let mut others = self.except.iter().flat_map(|form| form.find(text, words));
            others.any(|other| other.start < range.end && range.start < other.end)
        };
        found.filter(|range| !overlaps(range)).min_by_key(|range| range.start)
    }
}
