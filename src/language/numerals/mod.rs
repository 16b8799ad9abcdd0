//! The numbers of a text by their value, in digits or in words, as readers of a language read them.
//!
//! `1 000,50`, `1,000.50` and `١٬٠٠٠٫٥` are one number; so are "5 million", 5,000,000 and 500万, "twenty-one",
//! "einundzwanzig" and 二十一. Words come from the table of the language, marks from CLDR. A number says how much can be
//! built on it: "one" is often no number, `3D` is part of a name.

mod compose;
mod digits;
mod han;
mod markers;
pub(super) mod parts;
mod value;

use std::ops::Range;

use super::Language;
use super::words::{Among, Word, is_unspaced};
use compose::Making;
use han::Han;
use parts::{Kind, Part};
pub use value::Value;

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// UTF-8 bytes of the text.
    pub range: Range<usize>,
    /// What it can mean, most likely first; never empty.
    pub values: Vec<Value>,
    /// How much can be built on it.
    pub weight: Weight,
}

/// How much can be built on a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It may be no number, or be said otherwise: "one", a single Han numeral, the hour of a day.
    Hint,
    /// A number word, or digits that are part of a name or a rank: `3D`, `20th`, `1/2`.
    Weak,
    /// Digits that stand for themselves.
    Firm,
}

/// The numbers of `text`, whose words are `words`, but for those in `skip` (dates, addresses), in order.
#[must_use]
pub fn read(text: &str, words: &[Word], language: &Language, skip: &[Range<usize>]) -> Vec<Number> {
    let free = |range: &Range<usize>| !skip.iter().any(|own| own.start < range.end && range.start < own.end);
    let digits = digits::read(text, language.marks());
    let (times, digits): (Vec<_>, Vec<_>) =
        digits.into_iter().filter(|own| free(&own.range)).partition(|own| own.is_time);
    let some = language.forms().among(words);
    let mut parts: Vec<Part> = match language.table {
        Some(table) => parts::parts(text, (words, &some), table, language.forms()),
        None => Vec::new(),
    };
    let in_digits =
        |range: &Range<usize>| digits.iter().chain(&times).any(|own| own.range.contains(&range.start));
    parts.retain(|part| free(&part.range) && !in_digits(&part.range));
    let scales: Vec<_> =
        digits.iter().filter_map(|own| scale_after(text, own.range.end, &parts, language)).collect();
    parts.extend(scales.into_iter().filter(|own| !parts::has_han(&text[own.range.clone()])));
    parts.extend(digits.into_iter().map(|own| Part { range: own.range, kind: Kind::Digits(own.values) }));
    parts.sort_by_key(|part| (part.range.start, part.range.end));
    let mut numbers = composed(text, &parts, language);
    numbers.extend(times.iter().flat_map(|own| hours(own.range.clone(), &own.values)));
    let senses = senses(text, (words, &some), language);
    for number in &mut numbers {
        weigh(text, number, language);
        convert(text, number, &senses);
    }
    numbers.extend(senses.into_iter().filter(|own| free(&own.range)));
    numbers.extend(markers::read(text, words).into_iter().filter(|own| free(&own.range)));
    numbers.sort_by_key(|number| (number.range.start, number.range.end));
    numbers
}

/// Whether `c` is a Han numeral below ten thousand, as dates have them.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(han::numeral(c), Some(Han::Digit(_) | Han::Tens(_)))
}

/// The value of a row of such numerals: 2021 for 二〇二一, 11 for 十一.
pub(super) fn in_han(text: &str) -> Option<u32> {
    let pieces: Option<Vec<_>> = text.chars().map(|c| Some(parts::kind(han::numeral(c)?))).collect();
    u32::try_from(compose::whole(&pieces?, false)?).ok()
}

/// A scale after digits that stands in no list as it is written: `5만`, `5लाख` to the number, "100 milyondan" with an
/// ending, which only a long enough word is known by.
fn scale_after(text: &str, end: usize, parts: &[Part], language: &Language) -> Option<Part> {
    let rest = text[end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '\u{200C}']);
    let start = text.len() - rest.len();
    let is_cased = rest.chars().next().is_none_or(|c| c.is_lowercase() || c.is_uppercase());
    let least = if start == end && !is_cased { 1 } else { 5 };
    let (value, len) = language.forms().scale_at(rest, least)?;
    let known = parts.iter().any(|part| part.range.start == start);
    // With its ending, where it has one.
    let ending = if is_cased {
        rest[len..].chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum()
    } else {
        0
    };
    (!known).then_some(Part { range: start..start + len + ending, kind: Kind::Scale(value) })
}

fn composed(text: &str, parts: &[Part], language: &Language) -> Vec<Number> {
    let units_first = language.table.is_some_and(|table| table.units_first);
    let joins = |from: usize, to: usize| {
        let between = text.get(from..to)?;
        let table = language.table?;
        parts::joins(between, table).then_some(())
    };
    let mut found = Vec::new();
    let mut rest = parts;
    while let Some((first, after)) = rest.split_first() {
        let mut making = Making::default();
        making.take(&first.kind, units_first);
        let (mut range, mut taken) = (first.range.clone(), 0);
        for part in after {
            if joins(range.end, part.range.start).is_none() || !making.take(&part.kind, units_first) {
                break;
            }
            range.end = part.range.end;
            taken += 1;
        }
        rest = &after[taken..];
        // Numerals of the Han script stand in many words: alone, one says little.
        let lone_han = taken == 0 && (matches!(first.kind, Kind::Han(_)) || !making.counts);
        let (in_digits, counts) = (making.has_digits(), making.counts);
        let values = making.values();
        if values.is_empty() {
            continue;
        }
        let listed = lone_han && is_listed(text, &range, language);
        let weight = match in_digits {
            true => Weight::Firm,
            false if (lone_han || !counts) && !listed => Weight::Hint,
            false => Weight::Weak,
        };
        found.push(Number { range, values, weight });
    }
    found
}

/// Whether the table lists a word that holds the numeral at `range`, such as 三年.
fn is_listed(text: &str, range: &Range<usize>, language: &Language) -> bool {
    let Some(table) = language.table else { return false };
    let from = text[range.start..].char_indices().nth(3).map_or(text.len(), |(at, _)| range.start + at);
    let near = &text[range.start..from];
    table.numbers.values().any(|list| list.is_in(near, &[])) && near.chars().count() > 1
}

/// The hour of a day may be written in the other count of hours.
fn hours(range: Range<usize>, values: &[Value]) -> Vec<Number> {
    let each = values
        .iter()
        .filter_map(|value| value.as_whole())
        .flat_map(|hour| [Some(hour), hour.checked_sub(12), hour.checked_add(12)]);
    let values: Vec<_> = each.flatten().map(Value::whole).collect();
    let number = (!values.is_empty()).then_some(Number { range, values, weight: Weight::Hint });
    number.into_iter().collect()
}

/// Words that hold a number in their sense: "both", "dozen".
fn senses(text: &str, (words, some): (&[Word], &Among<'_>), language: &Language) -> Vec<Number> {
    let Some(table) = language.table else { return Vec::new() };
    let each = table.number_senses.iter().flat_map(|(value, list)| {
        let value = Value::whole(*value);
        list.find_among(text, words, some).into_iter().map(move |range| (range, value))
    });
    each.map(|(range, value)| Number { range, values: vec![value], weight: Weight::Hint }).collect()
}

/// Takes weight from a number that its neighbours make part of something else.
fn weigh(text: &str, number: &mut Number, language: &Language) {
    if number.weight == Weight::Firm {
        let (before, after) = (&text[..number.range.start], &text[number.range.end..]);
        let cased = |c: char| c.is_lowercase() || c.is_uppercase();
        let last = before.chars().next_back();
        let hyphen = last == Some('-') && before[..before.len() - 1].chars().next_back().is_some_and(cased);
        let glued = last.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c)) || hyphen;
        let next = after.chars().next();
        let slash = last == Some('/') || next == Some('/');
        if glued || slash || next.is_some_and(cased) || last == Some('#') {
            number.weight = Weight::Weak;
        }
        if next.is_some_and(cased) || is_decade(before, after) {
            decade(number);
        }
        // It is often a word elsewhere.
        if is_decade(before, after) && number.values.len() > 1 && number.values[0] < Value::whole(100) {
            number.weight = Weight::Hint;
        }
        short_scale(after, number);
        if is_hour(before, after, language) {
            let values = std::mem::take(&mut number.values);
            number.values = hours(number.range.clone(), &values)
                .into_iter()
                .flat_map(|own| own.values)
                .chain(values)
                .collect();
            number.weight = Weight::Hint;
        }
    } else if number.values == [Value::whole(1)] || number.values == [Value::whole(0)] {
        number.weight = Weight::Hint;
    }
    let ahead = language.calendar().years_ahead.and_then(|years| u64::try_from(years).ok());
    let years = ahead.zip(number.values.first().and_then(|value| value.as_whole()));
    number.values.extend(
        years.filter(|(_, year)| (2300..2700).contains(year)).map(|(ahead, year)| Value::whole(year - ahead)),
    );
}

/// "Two weeks" may be fourteen days elsewhere: a number before a word with a number in its sense is their product too.
fn convert(text: &str, number: &mut Number, senses: &[Number]) {
    let beside = |own: &&Number| {
        text.get(number.range.end..own.range.start)
            .is_some_and(|between| between.trim().is_empty() || between == "-")
    };
    let factors =
        senses.iter().filter(beside).filter_map(|own| own.values[0].as_whole()).filter(|factor| *factor > 2);
    let first = number.values[0];
    number.values.extend(factors.filter_map(|factor| first.times(factor)));
}

/// Whether a number between these is written as those of decades are: `90s`, `90's`, `’90`.
fn is_decade(before: &str, after: &str) -> bool {
    let quotes = ['\'', '’', '‘'];
    let bare = after.strip_prefix(quotes).unwrap_or(after);
    let plural = bare.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    plural || (before.ends_with(quotes) && !after.starts_with(quotes))
}

/// The nineties: `90s` is `1990s`.
fn decade(number: &mut Number) {
    let Some(value) = number.values[0].as_whole().filter(|value| value % 10 == 0) else { return };
    match value {
        10..=90 => number.values.push(Value::whole(1900 + value)),
        1900..=2090 => number.values.push(Value::whole(value % 100)),
        _ => {}
    }
}

/// `10k`, `5M`: what the letter after a number makes of it, beside the number itself.
fn short_scale(after: &str, number: &mut Number) {
    let letters: String =
        after.trim_start_matches(['\u{A0}', '\u{202F}']).chars().take_while(|c| c.is_alphabetic()).collect();
    let factor = match letters.as_str() {
        "k" | "K" => 1_000,
        "M" | "m" => 1_000_000,
        "B" | "bn" | "G" => 1_000_000_000,
        _ => return,
    };
    let scaled: Vec<_> = number.values.iter().filter_map(|value| value.times(factor)).collect();
    number.values.extend(scaled);
}

/// Whether a half of a day is named beside a number.
fn is_hour(before: &str, after: &str, language: &Language) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace() && *c != '.').flat_map(char::to_lowercase).collect()
    };
    let near: String = after.chars().take(6).collect();
    let far: String = before.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
    let (near, far) = (plain(&near), plain(&far));
    let mut halves =
        language.calendar().halves.iter().map(|half| plain(half)).filter(|half| !half.is_empty());
    halves.any(|half| {
        let rest = near.strip_prefix(&half);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic())) || far.ends_with(&half)
    })
}

#[cfg(test)]
mod tests;
