//! What a language writes its dates with: CLDR's words, made ready to be looked for.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::tokens::{Kind, tokens};
use crate::cldr::Cldr;
use crate::cldr::calendar::Field;
use crate::language::Language;

/// How a language writes dates.
#[derive(Debug, Default)]
pub(in crate::language) struct Calendar {
    /// Names of months, the longest first, with the month.
    pub(super) names: Vec<(Name, u8)>,
    /// Words that stand beside the parts of a date.
    pub(super) literals: BTreeSet<String>,
    /// Whether the day stands before the name of the month.
    pub(super) day_first: bool,
    /// Whether the year stands first.
    pub(super) year_first: bool,
    /// Whether the month stands first in a date of digits.
    pub(super) month_first: bool,
    /// Words for the halves of a day.
    pub(in crate::language) halves: BTreeSet<String>,
    /// How many years ahead its readers may count.
    pub(in crate::language) years_ahead: Option<i32>,
}

/// The name of a month.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// Its pieces: words, folded, and perhaps a number.
    pub(super) pieces: Vec<Piece>,
    /// Whether CLDR writes it with a capital.
    pub(super) capital: bool,
}

/// A piece of the name of a month.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Piece {
    Word(String),
    Number(u32),
}

impl Calendar {
    /// Nothing where CLDR has nothing.
    pub(in crate::language) fn new(language: &Language) -> Self {
        let Some(words) = language.cldr.as_ref().map(Cldr::date_words) else { return Self::default() };
        let mut months = words.months;
        let others = language.table.iter().flat_map(|table| &table.months_of);
        let others = others.filter_map(|tag| Cldr::new(&tag.parse::<LanguageIdentifier>().ok()?, None).ok());
        months.extend(others.flat_map(|cldr| cldr.date_words().months));
        let names: BTreeSet<_> =
            months.iter().filter_map(|(name, month)| Some((self::name(name)?, *month))).collect();
        let mut names: Vec<_> = names.into_iter().collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.pieces.len()));
        let literals = words.literals.iter().flat_map(|literal| tokens(literal));
        let literals = literals.filter_map(|token| match token.kind {
            Kind::Word(word, _) => Some(word),
            _ => None,
        });
        let before = |order: &[Field], one, other| {
            let at = |field| order.iter().position(|own| *own == field);
            at(one) < at(other)
        };
        Self {
            names,
            literals: literals.collect(),
            day_first: before(&words.written, Field::Day, Field::Month),
            year_first: before(&words.written, Field::Year, Field::Month),
            month_first: before(&words.numeric, Field::Month, Field::Day),
            halves: words.halves,
            years_ahead: words.years_ahead,
        }
    }
}

/// The pieces of a name; none where it is not made of words and numbers.
fn name(text: &str) -> Option<Name> {
    let mut capital = false;
    let mut pieces = Vec::new();
    for token in tokens(text) {
        match token.kind {
            Kind::Word(word, is_capital) => {
                capital |= is_capital && pieces.is_empty();
                pieces.push(Piece::Word(word));
            }
            Kind::Number(value, _) => pieces.push(Piece::Number(value)),
            // The dot of an abbreviation.
            Kind::Mark(_) => {}
        }
    }
    // A single letter is no name.
    let letters = pieces.iter().map(|piece| match piece {
        Piece::Word(word) => word.chars().count(),
        Piece::Number(_) => 2,
    });
    (letters.sum::<usize>() > 1).then_some(Name { pieces, capital })
}
