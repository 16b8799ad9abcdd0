//! How much a change of the source text weighs for those who translated it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::diff::{Hunk, hunks};
use super::facts::{count, digits, number_words, shape, symbols, words_of};
use super::tokens::{Kind, Token};
use crate::cldr::dates::DateStyle;
use crate::language::Language;
use crate::language::fold::fold;
use crate::language::words::{Word, WordList, words};

/// The weight of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// The same text.
    Same,
    /// Punctuation, case, white space, a typing error: no translation has to follow.
    Trivial,
    /// Other words.
    Wording,
    /// Numbers, values, links, negation, duty and permission, lists, headings, branches.
    Substance,
}

/// How often each word stands in the source language: in how many of its texts. They are read when it is first asked, which it
/// mostly never is.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    texts: &'a BTreeMap<String, String>,
    words: OnceLock<BTreeMap<String, usize>>,
}

impl<'a> Vocabulary<'a> {
    /// The words of `texts`.
    #[must_use]
    pub fn new(texts: &'a BTreeMap<String, String>) -> Self {
        Self { texts, words: OnceLock::new() }
    }

    fn count(&self, word: &str) -> usize {
        self.words.get_or_init(|| counted(self.texts.values())).get(word).copied().unwrap_or_default()
    }
}

fn counted<'a>(texts: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts {
        let mut own: Vec<_> = words(text).into_iter().map(|word| word.text).collect();
        own.sort();
        own.dedup();
        for word in own {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}

/// The weight of the change from `then` to `now`, and what it touches, in a few words each.
#[must_use]
pub fn grade(
    then: &str,
    now: &str,
    language: &Language,
    known: &Vocabulary<'_>,
) -> (Grade, Vec<&'static str>) {
    if then == now {
        return (Grade::Same, Vec::new());
    }
    let hunks = hunks(then, now);
    let mut touched = Vec::new();
    for hunk in &hunks {
        let [before, after] =
            [&hunk.before, &hunk.after].map(|tokens| tokens.iter().map(|own| own.text).collect());
        let pairs: [(&[Token<'_>], String); 2] = [(&hunk.before, before), (&hunk.after, after)];
        touched.extend(differences(&pairs, language));
    }
    touched.extend(category(then, now, language));
    if has_moved(&hunks, language) && is_delicate(now, language) {
        touched.push("which words a negation, limit or number is about");
    }
    if shape(then) != shape(now) {
        touched.push("lists, headings or tables");
    }
    touched.sort_unstable();
    touched.dedup();
    if !touched.is_empty() {
        return (Grade::Substance, touched);
    }
    let trivial = hunks.iter().all(|hunk| is_trivial(hunk, language, known));
    (if trivial { Grade::Trivial } else { Grade::Wording }, Vec::new())
}

/// Whether a word left one place for another: "not sell but share" made of "sell but not share".
fn has_moved(hunks: &[Hunk<'_>], language: &Language) -> bool {
    let content = |tokens: &[Token<'_>]| {
        let each = tokens.iter().filter(|token| token.kind == Kind::Word).map(|token| fold(token.key));
        let small = |word: &String| language.table.is_some_and(|own| own.function_words.has(word));
        each.filter(|word| !small(word)).collect::<Vec<_>>()
    };
    let moved = |(at, hunk): (usize, &Hunk<'_>)| {
        let gone = content(&hunk.before);
        let others = hunks.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().any(|(_, other)| content(&other.after).iter().any(|word| gone.contains(word)))
    };
    hunks.iter().enumerate().any(moved)
}

/// Whether the order of the words of a text may say who may do what.
fn is_delicate(text: &str, language: &Language) -> bool {
    let said = |list: &WordList| count(list, text) > 0;
    let words = language.table;
    !digits(text).is_empty()
        || words.is_some_and(|own| [&own.negatives, &own.only, &own.unless].into_iter().any(said))
}

/// What differs between the two sides of a place that changed.
fn differences(sides: &[(&[Token<'_>], String); 2], language: &Language) -> Vec<&'static str> {
    let mut found = Vec::new();
    let [before, after] = sides;
    let references = |tokens: &[Token<'_>]| {
        let each = tokens.iter().filter(|token| token.kind == Kind::Reference);
        sorted(each.map(|token| token.key.to_owned()).collect())
    };
    if references(before.0) != references(after.0) {
        found.push("values, links or branches");
    }
    let numbers = |tokens: &[Token<'_>]| {
        let text = words_of(tokens);
        let table = language.table;
        let mut all = digits(&text);
        all.extend(table.map(|table| number_words(table, &text)).unwrap_or_default());
        (sorted(all), symbols(&text))
    };
    if numbers(before.0) != numbers(after.0) {
        found.push("numbers");
    }
    if months(&before.1, language) != months(&after.1, language) {
        found.push("a date");
    }
    found.extend(category(&before.1, &after.1, language));
    found
}

/// Which kinds of words of law the one text has more often than the other.
fn category(before: &str, after: &str, language: &Language) -> Vec<&'static str> {
    let Some(table) = language.table else { return Vec::new() };
    let lists: [(&WordList, &'static str); 5] = [
        (&table.negatives, "negation"),
        (&table.must, "what must be"),
        (&table.may, "what may be"),
        (&table.only, "a limit"),
        (&table.unless, "an exception"),
    ];
    let differs = |list: &WordList| count(list, before) != count(list, after);
    lists.into_iter().filter(|(list, _)| differs(list)).map(|(_, name)| name).collect()
}

/// The names of months in a text.
fn months(text: &str, language: &Language) -> Vec<String> {
    let Some(cldr) = &language.cldr else { return Vec::new() };
    let capital = |text: &str, word: &Word| text[word.range.clone()].starts_with(char::is_uppercase);
    let named = (1..=12).filter_map(|month| {
        let written = cldr.date(2021, month, 15, DateStyle::Long);
        let parts = words(&written).into_iter();
        // "15 de marzo de 2021": the name is the longest word.
        let name = parts
            .filter(|word| word.text.chars().all(char::is_alphabetic))
            .max_by_key(|word| word.text.len())?;
        Some((capital(&written, &name), name.text))
    });
    let named: Vec<(bool, String)> = named.collect();
    // "May" is a month, and "may" is none.
    let is_month = |word: &Word| {
        named.iter().any(|(proper, name)| *name == word.text && (!proper || capital(text, word)))
    };
    sorted(words(text).into_iter().filter(is_month).map(|word| word.text).collect())
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort();
    all
}

/// Whether nothing but punctuation, case, white space or one mistyped word differs.
fn is_trivial(hunk: &Hunk<'_>, language: &Language, known: &Vocabulary<'_>) -> bool {
    let of = |tokens: &[Token<'_>], kind: Kind| {
        let each = tokens.iter().filter(move |token| token.kind == kind);
        each.map(|token| token.key.to_owned()).collect::<Vec<_>>()
    };
    // Two paragraphs made of one are another text, though hardly another sense.
    if of(&hunk.before, Kind::Line) != of(&hunk.after, Kind::Line) {
        return false;
    }
    let (before, after) = (of(&hunk.before, Kind::Word), of(&hunk.after, Kind::Word));
    before.len() == after.len()
        && before.iter().zip(&after).all(|(one, other)| is_same_word(one, other, language, known))
}

/// Whether a person would say that it is the same word: but for case, or mistyped in one of the two.
///
/// Near words are often different ones ("complaint", "compliant"), so exactly one of the two must be unknown to the rest
/// of the source language, and both ends of the word must stay ("lawful", "unlawful"; "process", "processes").
fn is_same_word(one: &str, other: &str, language: &Language, known: &Vocabulary<'_>) -> bool {
    let (old, new) = (fold(one), fold(other));
    if old == new {
        // "US" is no "us".
        let code = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        return code(one) == code(other);
    }
    let letters = |word: &str| word.chars().count();
    let shorter = letters(&old).min(letters(&new));
    let allowed = if shorter > 8 { 2 } else { 1 };
    let ends = old.chars().next() == new.chars().next() && old.chars().last() == new.chars().last();
    if shorter < 4 || !ends || !old.chars().chain(new.chars()).all(char::is_alphabetic) {
        return false;
    }
    let function = |word: &str| language.table.is_some_and(|table| table.function_words.has(word));
    // The text itself holds the new word once.
    let (knows_old, knows_new) =
        (known.count(&old) > 0 || function(&old), known.count(&new) > 1 || function(&new));
    knows_old != knows_new && strsim::osa_distance(&old, &new) <= allowed
}
