//! The words of numbers in a text, each with what it does there: twenty, hundred, million, 万, the "und" of einundzwanzig.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::compose;
use super::han::{self, Han};
use super::value::Value;
use crate::language::Table;
use crate::language::fold::fold;
use crate::language::words::{Among, Word, WordList};

/// A piece of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// UTF-8 bytes of the text.
    pub(super) range: Range<usize>,
    /// What it does.
    pub(super) kind: Kind,
}

/// What a piece of a number does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number in digits, by what it can mean.
    Digits(Vec<Value>),
    /// A word that is a number: twenty.
    Word(u64),
    /// A digit of the Han script.
    Han(u64),
    /// Multiplies the digit before it: hundred, 十. Whether it does so with digits too, as in 3百.
    Tens(u64, bool),
    /// Multiplies everything before it: million.
    Scale(u64),
}

/// The words for numbers that a table has, in one form each: for words that are put together.
#[derive(Debug, Default)]
pub(in crate::language) struct Forms {
    all: BTreeMap<String, Kind>,
    /// How they begin, those that other words can begin with.
    starts: FxHashSet<[u8; START]>,
    /// Every word, and every row of words, that is one of a number, or holds one in its sense.
    any: WordList,
}

/// Bytes of a form from which on it can be the beginning of a longer word.
const START: usize = 3;

impl Forms {
    pub(in crate::language) fn new(table: &Table) -> Self {
        let mut forms = BTreeMap::new();
        for (value, list) in &table.numbers {
            forms.extend(list.exact_entries().map(|entry| (entry.to_owned(), word(*value))));
        }
        for (value, list) in &table.scales {
            forms.extend(list.exact_entries().map(|entry| (entry.to_owned(), scale(*value))));
        }
        let starts = forms.keys().filter_map(|form| form.as_bytes().first_chunk().copied()).collect();
        let lists = table.numbers.values().chain(table.scales.values()).chain(table.number_senses.values());
        Self { all: forms, starts, any: WordList::of_all(lists) }
    }

    /// The words that can be words of numbers.
    pub(super) fn among<'w>(&self, words: &'w [Word]) -> Among<'w> {
        self.any.among(words)
    }

    /// Whether a word can be put together of several.
    fn may_begin(&self, word: &str) -> bool {
        word.as_bytes().first_chunk().is_some_and(|start| self.starts.contains(start))
    }

    /// The longest scale of `least` characters or more that `text` begins with, and its length in bytes: for scales that
    /// are written to the number, and for those that have endings.
    pub(super) fn scale_at(&self, text: &str, least: usize) -> Option<(u64, usize)> {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(12).skip(least - 1);
        let found = ends.filter_map(|end| match self.all.get(&fold(&text[..end]))? {
            Kind::Scale(value) => Some((*value, end)),
            _ => None,
        });
        found.last()
    }

    /// The pieces of a word that is nothing but numbers: `siebenundzwanzig`.
    fn pieces(&self, word: &str, joints: &[&str], first: bool) -> Option<Vec<Kind>> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).filter(|end| *end >= START);
        for end in ends.collect::<Vec<_>>().into_iter().rev() {
            let Some(kind) = self.all.get(&word[..end]).filter(|_| !first || end < word.len()) else {
                continue;
            };
            if end == word.len() {
                return Some(vec![kind.clone()]);
            }
            let rest = &word[end..];
            let after = joints.iter().filter_map(|joint| rest.strip_prefix(joint));
            for rest in std::iter::once(rest).chain(after) {
                if let Some(more) = self.pieces(rest, joints, false) {
                    return Some(std::iter::once(kind.clone()).chain(more).collect());
                }
            }
        }
        None
    }
}

fn word(value: u64) -> Kind {
    match value {
        100 => Kind::Tens(100, false),
        1_000.. if value.to_string().trim_end_matches('0') == "1" => Kind::Scale(value),
        _ => Kind::Word(value),
    }
}

fn scale(value: u64) -> Kind {
    if value < 1_000 { Kind::Tens(value, false) } else { Kind::Scale(value) }
}

/// The pieces of numbers among `words`, the words of `text`, in order; none overlaps another.
pub(super) fn parts(
    text: &str,
    (words, some): (&[Word], &Among<'_>),
    table: &Table,
    forms: &Forms,
) -> Vec<Part> {
    let mut found = han(text);
    let others = table.no_numbers.find(text, words);
    found.retain(|part| {
        !others.iter().any(|other| other.start <= part.range.start && part.range.end <= other.end)
    });
    let numbers = table.numbers.iter().map(|(value, list)| (list, word(*value)));
    let scales = table.scales.iter().map(|(value, list)| (list, scale(*value)));
    for (list, kind) in scales.chain(numbers) {
        // Numerals of the Han script are read one by one.
        let ranges =
            list.find_among(text, words, some).into_iter().filter(|range| !has_han(&text[range.clone()]));
        found.extend(ranges.map(|range| Part { range, kind: kind.clone() }));
    }
    let joints: Vec<&str> = table.number_joints.iter().map(String::as_str).collect();
    let put_together = |word: &&Word| {
        word.text.len() > 5 && forms.may_begin(&word.text) && !forms.all.contains_key(&word.text)
    };
    for word in words.iter().filter(put_together) {
        let pieces = forms.pieces(&word.text, &joints, true).unwrap_or_default();
        let value = compose::whole(&pieces, table.units_first);
        found.extend(value.map(|value| Part { range: word.range.clone(), kind: Kind::Word(value) }));
    }
    // The longest at each place; scales before numbers of the same length.
    found.sort_by_key(|part| (part.range.start, Reverse(part.range.end)));
    let mut kept: Vec<Part> = Vec::new();
    for part in found {
        if kept.last().is_none_or(|last| last.range.end <= part.range.start) {
            kept.push(part);
        }
    }
    kept
}

/// Whether a numeral of the Han script stands in `text`.
pub(super) fn has_han(text: &str) -> bool {
    text.chars().any(|c| han::numeral(c).is_some())
}

/// The numerals of the Han script.
fn han(text: &str) -> Vec<Part> {
    let numerals = text.char_indices().filter_map(|(at, c)| Some((at, c, han::numeral(c)?)));
    numerals.map(|(at, c, han)| Part { range: at..at + c.len_utf8(), kind: kind(han) }).collect()
}

/// What a Han numeral does in a number.
pub(super) fn kind(han: Han) -> Kind {
    match han {
        Han::Digit(value) => Kind::Han(value),
        Han::Tens(value) => Kind::Tens(value, true),
        Han::Scale(value) => Kind::Scale(value),
    }
}

/// What may stand between two pieces of one number.
pub(super) fn joins(between: &str, table: &Table) -> bool {
    let bare = between.trim_matches(|c: char| c.is_whitespace() || c == '-' || c == '\u{2011}');
    between.chars().count() < 8 && (bare.is_empty() || table.number_joints.contains(&fold(bare)))
}
