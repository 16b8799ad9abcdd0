//! What a text and its translation state in numbers and dates, and where the two differ.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::translation::Translation;
use crate::cldr::numbers::digit;
use crate::language::dates::Date;
use crate::language::numerals::{Number, Value, Weight, is_han};
use crate::language::{self};
use crate::load::fluent::walk::Choice;
use crate::unit::{Dates, Text, Unit};

/// From this number on, a word that holds it in its sense is looked for in both texts: year, day, month.
const DOZEN: u64 = 12;

/// What a text states.
pub(super) struct Stated<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Its dates.
    pub(super) dates: &'a [Date],
    of: &'a Text,
    known: &'a language::Language,
    /// What is no number of its own: dates, addresses, telephone numbers.
    skip: &'a [Range<usize>],
    /// Further numbers that it answers for: those of its dates, and those that its branch is chosen by.
    answers: BTreeSet<Value>,
    /// What its numbers say that count, or are written in numerals; looked for once.
    firm: OnceCell<BTreeSet<Value>>,
    /// How many words hold each number in their sense, or may state it; counted once.
    hinted: OnceCell<BTreeMap<Value, usize>>,
}

/// A text of a translation and its source.
pub(super) struct Pair<'a> {
    /// The source text.
    pub(super) there: Stated<'a>,
    /// The translation.
    pub(super) here: Stated<'a>,
}

/// The texts of a message that have digits or can have numbers in words, on both sides.
pub(super) fn pairs<'a>(translation: &Translation<'a>, unit: &Unit<'a>) -> Vec<Pair<'a>> {
    let (source, own) = (translation.source.known, translation.language.known);
    let pair = |(there, here): (&'a Text, &'a Text)| {
        // What reads the same states the same.
        if there.plain == here.plain {
            return None;
        }
        let mut pair = Pair { there: Stated::new(there, source), here: Stated::new(here, own) };
        let chosen = chosen(&there.choices).chain(chosen(&here.choices)).collect::<Vec<_>>();
        pair.there.answers.extend(&chosen);
        pair.here.answers.extend(&chosen);
        // Behind other branches stand other texts: what one of them states may well be said here.
        if !same_branches(&there.choices, &here.choices) {
            for text in &unit.source.texts {
                pair.there.answers.extend(Stated::new(text, source).all());
            }
            for text in &unit.target.texts {
                pair.here.answers.extend(Stated::new(text, own).all());
            }
        }
        Some(pair)
    };
    // Those whose markup is broken as well: numbers stay what they are.
    let texts = unit.target.texts.iter().filter(|text| !text.plain.trim().is_empty());
    texts.filter_map(|text| pair((unit.source.closest(&text.choices)?, text))).collect()
}

/// The numbers that say when a branch is taken.
fn chosen(choices: &[Choice]) -> impl Iterator<Item = Value> {
    choices.iter().filter_map(|choice| match choice.key.as_str() {
        "zero" => Some(Value::whole(0)),
        "one" => Some(Value::whole(1)),
        "two" => Some(Value::whole(2)),
        key => key.parse().ok().map(Value::whole),
    })
}

fn same_branches(there: &[Choice], here: &[Choice]) -> bool {
    let has = |all: &[Choice], one: &Choice| {
        all.iter().any(|own| own.selector == one.selector && own.key == one.key)
    };
    there.iter().all(|choice| has(here, choice)) && here.iter().all(|choice| has(there, choice))
}

impl<'a> Stated<'a> {
    fn new(text: &'a Text, language: &'a language::Language) -> Self {
        let Dates { dates, no_numbers } = text.dates(language);
        let answers = dates.iter().flat_map(Date::numbers).map(Value::whole).collect();
        let (firm, hinted) = (OnceCell::new(), OnceCell::new());
        Self { text: &text.plain, of: text, dates, known: language, skip: no_numbers, answers, firm, hinted }
    }

    /// Its numbers, without those of its dates, addresses and telephone numbers.
    pub(super) fn numbers(&self) -> &'a [Number] {
        self.of.numbers(self.known)
    }

    /// Whether a number is a part of an address or a telephone number, which may be written otherwise elsewhere.
    fn has_in_code(&self, number: &str) -> bool {
        let digits = |text: &str| -> String {
            text.chars().filter_map(digit).map(|own| char::from(b'0' + own)).collect()
        };
        let own = digits(number);
        let codes = self.skip.iter().filter(|range| !self.dates.iter().any(|date| date.range == **range));
        own.len() > 2 && codes.into_iter().any(|range| digits(self.words(range)).contains(&own))
    }

    /// Every number that it states or answers for.
    fn all(&self) -> Vec<Value> {
        let own = self.numbers().iter().flat_map(|number| number.values.iter().copied());
        own.chain(self.answers.iter().copied()).collect()
    }

    /// Its numbers that count, and that `other` does not state.
    pub(super) fn beyond<'s>(&'s self, other: &'s Stated<'_>) -> impl Iterator<Item = &'s Number> {
        let counting = self.numbers().iter().filter(|number| number.weight > Weight::Hint);
        counting.filter(|number| {
            !self.is_answered(number, other)
                && !other.has_in_code(self.words(&number.range))
                && !self.may_be_scaled(number, other)
        })
    }

    /// Whether `other` states a number of this text. A word that holds a number in its sense ("month" for 30) answers for
    /// one, but not where it answers for the same word of this text.
    fn is_answered(&self, number: &Number, other: &Stated<'_>) -> bool {
        let states = |value: &Value| other.answers.contains(value) || other.firm().contains(value);
        // Small numbers have forms of their own, as the dual of Arabic.
        let answers = |value: &Value| {
            let least = if *value < Value::whole(DOZEN) { 0 } else { self.hints(value) };
            other.hints(value) > least
        };
        number.values.iter().any(|value| states(value) || answers(value))
    }

    /// Whether a number is written in numerals, of whatever script.
    fn writes(&self, number: &Number) -> bool {
        self.words(&number.range).chars().any(|c| digit(c).is_some() || is_han(c))
    }

    /// What its numbers say that count, or are written in numerals.
    fn firm(&self) -> &BTreeSet<Value> {
        self.firm.get_or_init(|| {
            let firm = self.numbers().iter().filter(|own| own.weight > Weight::Hint || self.writes(own));
            firm.flat_map(|own| own.values.iter().copied()).collect()
        })
    }

    /// How many words hold the number in their sense, or may state it.
    fn hints(&self, value: &Value) -> usize {
        let counted = self.hinted.get_or_init(|| {
            let mut counted = BTreeMap::new();
            let hints = self.numbers().iter().filter(|own| own.weight == Weight::Hint && !self.writes(own));
            // A number counts once for each value that it can mean.
            for value in hints.flat_map(|own| own.values.iter().collect::<BTreeSet<_>>()) {
                *counted.entry(*value).or_default() += 1;
            }
            counted
        });
        counted.get(value).copied().unwrap_or_default()
    }

    /// Whether a language without a table may state a round number with words that nobody knows here: "2 thousand".
    fn may_be_scaled(&self, number: &Number, other: &Stated<'_>) -> bool {
        let scales = |shorter: &Number, longer: &Number, unknown: bool| {
            unknown
                && shorter.values[0] < longer.values[0]
                && longer.values.iter().any(|value| value.is_round())
                && shorter.values[0].significant() == longer.values[0].significant()
        };
        let (here, there) = (self.known.table.is_none(), other.known.table.is_none());
        other.numbers().iter().any(|own| scales(own, number, there) || scales(number, own, here))
    }

    /// Whether it states every part of a date, if not as a date that is understood.
    pub(super) fn spells(&self, date: &Date) -> bool {
        [date.year, date.day].into_iter().flatten().all(|part| self.counts(part))
    }

    /// Whether it states a number outside its dates.
    pub(super) fn counts(&self, number: u32) -> bool {
        let value = Value::whole(number.into());
        self.numbers().iter().any(|own| own.values.contains(&value))
    }

    /// The words of a stretch of the text.
    pub(super) fn words(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }
}
