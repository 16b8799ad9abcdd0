//! The glossary as it is looked for: the forms of each defined term, found in a text.

use std::ops::Range;

use super::context::{Context, Language};
use crate::cldr::tags;
use crate::language::words::{Word, WordList, words};
use crate::model::glossary::Rendering;
use crate::unit::Text;

/// A defined term, and what one language calls it.
pub(super) struct Defined<'a> {
    /// Path of its entry.
    pub(super) path: String,
    source: Vec<Form<'a>>,
    except: Vec<Form<'a>>,
    /// The forms that say it; empty where any word may.
    pub(super) accepted: Vec<Form<'a>>,
    /// The forms that do not, each with the reason.
    pub(super) forbidden: Vec<(Form<'a>, &'a str)>,
    /// The tag under which the glossary has the language.
    pub(super) tag: String,
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
            path: format!("glossary.{id}"),
            source: forms(&term.source),
            except: forms(&term.except),
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
        let capital = self.text.trim_start_matches('*').starts_with(char::is_uppercase);
        let mut found = self.list.find(text, words);
        found.retain(|range| !capital || text[range.clone()].starts_with(char::is_uppercase));
        found
    }

    /// Whether the form stands in a text.
    pub(super) fn is_in(&self, text: &Text) -> bool {
        !self.find_in(text).is_empty()
    }

    /// Where the form stands in a text.
    pub(super) fn find_in(&self, text: &Text) -> Vec<Range<usize>> {
        if text.may_have(&self.list) { self.find(&text.plain, text.words()) } else { Vec::new() }
    }
}

impl Defined<'_> {
    /// Whether the term is this name, and not only a word of it.
    pub(super) fn is_name(&self, name: &str) -> bool {
        self.find(name, &words(name)) == Some(0..name.len())
    }

    /// The first words of a text of the source language that say the term.
    pub(super) fn said<'t>(&self, text: &'t Text) -> Option<&'t str> {
        if !self.source.iter().any(|form| text.may_have(&form.list)) {
            return None;
        }
        text.plain.get(self.find(&text.plain, text.words())?)
    }

    fn find(&self, text: &str, words: &[Word]) -> Option<Range<usize>> {
        let found = self.source.iter().flat_map(|form| form.find(text, words));
        let overlaps = |range: &Range<usize>| {
            let mut others = self.except.iter().flat_map(|form| form.find(text, words));
            others.any(|other| other.start < range.end && range.start < other.end)
        };
        found.filter(|range| !overlaps(range)).min_by_key(|range| range.start)
    }
}
