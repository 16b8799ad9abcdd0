//! Two things joined by "and" or "or" that turn out to be one: "anonymised and/or anonymised".

use std::collections::BTreeSet;

use crate::language::fold::fold;
use crate::language::words::{Word, is_unspaced};
use crate::language::{Language, Table};
use crate::unit::{Text, VALUE};

/// Shorter words are mostly small ones, which may well stand on both sides.
const LETTERS: usize = 4;
/// The most words that are looked for again together: "sous-traitance" counts as two.
const LONGEST: usize = 3;
/// The most words between the two: "et/ou de", "und in der".
const BETWEEN: usize = 4;

/// The words that join things in a language.
pub(super) struct Joining<'a> {
    /// Words of their own: "and".
    words: BTreeSet<String>,
    /// What the next word is written onto: Arabic "و".
    prefixes: BTreeSet<String>,
    table: Option<&'a Table>,
}

/// A word that stands on both sides of "and": itself, and the passage as it is written.
pub(super) struct Twice {
    pub(super) word: String,
    pub(super) written: String,
}

impl<'a> Joining<'a> {
    pub(super) fn new(language: &'a Language) -> Self {
        let joiners = language.cldr.iter().flat_map(crate::cldr::Cldr::joiners);
        let (words, prefixes) =
            joiners.partition::<BTreeSet<_>, _>(|text| text.ends_with(char::is_whitespace));
        let bare = |list: BTreeSet<String>| list.iter().map(|text| fold(text.trim())).collect();
        Self { words: bare(words), prefixes: bare(prefixes), table: language.table }
    }

    /// Whether anything is joined in `text`.
    pub(super) fn joins(&self, text: &Text) -> bool {
        text.words().iter().any(|word| self.words.contains(&word.text))
            || (!self.prefixes.is_empty()
                && text.words().iter().any(|word| self.prefix(&word.text).is_some()))
    }

    /// The first word, or words, joined with themselves.
    pub(super) fn twice(&self, text: &Text) -> Option<Twice> {
        let words = text.words();
        // Where no word that joins comes soon enough, nothing is joined.
        let joining =
            words.iter().map(|word| self.words.contains(&word.text) || self.prefix(&word.text).is_some());
        let joining: Vec<usize> = joining.enumerate().filter(|(_, joins)| *joins).map(|(at, _)| at).collect();
        let joins = |from: usize| {
            let next = joining.partition_point(|at| *at < from);
            joining.get(next).is_some_and(|at| *at <= from + BETWEEN)
        };
        if joining.is_empty() {
            return None;
        }
        let starts = (0..words.len()).flat_map(|at| (1..=LONGEST).map(move |count| (at, count)));
        let mut starts = starts.filter(|(at, count)| at + count < words.len() && joins(at + count));
        starts.find_map(|(at, count)| {
            let (before, rest) = words.split_at(at);
            let (first, rest) = rest.split_at(count);
            // Mostly the word does not come again, which costs least to see.
            let own = first[0].text.as_str();
            let is_again = |word: &Word| word.text == own || self.prefix(&word.text) == Some(own);
            if !rest.iter().take(BETWEEN + 1).any(is_again) {
                return None;
            }
            // "Not encrypted and encrypted" names two things.
            let is_denied = before
                .last()
                .is_some_and(|word| self.table.is_some_and(|table| table.negatives.has(&word.text)));
            let end = (!is_denied && self.is_telling(text, first))
                .then(|| self.again(text, before, first, rest))??;
            let own = first[0].range.start..first[count - 1].range.end;
            let written = text.plain[own.start..end].to_owned();
            Some(Twice { word: text.plain[own].to_owned(), written })
        })
    }

    /// Whether `words` run on, and are more than small words.
    fn is_telling(&self, text: &Text, words: &[Word]) -> bool {
        let is_word = |word: &Word| word.text.chars().all(|c| c.is_alphabetic() && !is_unspaced(c));
        let tells = |word: &Word| word.text.chars().count() >= LETTERS && !self.is_small(&word.text);
        let runs_on = |two: &[Word]| {
            matches!(&text.plain[two[0].range.end..two[1].range.start], " " | "-" | "\u{2011}")
        };
        words.iter().all(is_word) && words.iter().any(tells) && words.windows(2).all(runs_on)
    }

    /// Where `first` stands again in `rest` after nothing but joining words and the small words that stand `before` it too:
    /// "to adapt and to adapt", but not "sales or after sales".
    fn again(&self, text: &Text, before: &[Word], first: &[Word], rest: &[Word]) -> Option<usize> {
        let (mut joined, mut end) = (false, first.last()?.range.end);
        let mut small: Vec<&str> = Vec::new();
        for (at, word) in rest.iter().enumerate().take(BETWEEN + 1) {
            let between = &text.plain[end..word.range.start];
            if !between.chars().all(|c| c == '/' || (c.is_whitespace() && c != '\n')) {
                return None;
            }
            let own = rest.get(at..at + first.len()).unwrap_or_default();
            let glued = self.prefix(&word.text).is_some_and(|bare| bare == first[0].text);
            let same = own.len() == first.len()
                && (glued || (joined && word.text == first[0].text))
                && own.iter().zip(first).skip(1).all(|(one, other)| one.text == other.text)
                && before.iter().rev().zip(small.iter().rev()).all(|(one, other)| one.text == *other)
                && before.len() >= small.len();
            if same {
                let last = own.last().map(|last| last.range.end)?;
                // What goes on may tell the two apart: "risk or legal risk", "a risk or a risk of harm".
                let rest = text.plain[last..].trim_start();
                return rest
                    .chars()
                    .next()
                    .is_none_or(|c| !c.is_alphanumeric() && c != VALUE && c != '-')
                    .then_some(last);
            }
            if self.words.contains(&word.text) {
                joined = true;
            } else if joined && self.is_small(&word.text) {
                small.push(&word.text);
            } else {
                return None;
            }
            end = word.range.end;
        }
        None
    }

    /// The word without what joins it to the one before.
    fn prefix<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.prefixes.iter().find_map(|prefix| word.strip_prefix(prefix.as_str()))
    }

    /// Whether every part of the word is a word of grammar, none of which denies anything.
    fn is_small(&self, word: &str) -> bool {
        let small = |table: &Table, part: &str| table.function_words.has(part) && !table.negatives.has(part);
        let mut parts = word.split('\'').filter(|part| !part.is_empty());
        self.table.is_some_and(|table| parts.all(|part| small(table, part)))
    }
}
