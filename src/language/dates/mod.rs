//! The dates of a text, as readers of a language read them: `November 3, 2021`, `3 листопада 2021 р.`, `2021年11月3日`,
//! `03.11.2021`, `2021-11-03`; without a day or without a year too, as long as the month is a word.
//!
//! Names of months come from CLDR in every form that it has. A word that only begins like one (an inflected form, an
//! abbreviation of the writer's own) makes a date that is not sure.

pub(super) mod calendar;
mod numeric;
mod tokens;

use std::ops::Range;

use super::Language;
use calendar::Calendar;
use calendar::Piece;
use tokens::{Kind, Token, tokens};

/// A date of the Gregorian calendar, or a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// UTF-8 bytes of the text.
    pub range: Range<usize>,
    /// The year, where it is stated.
    pub year: Option<u32>,
    /// 1 to 12.
    pub month: u32,
    /// The day of the month, where it is stated.
    pub day: Option<u32>,
    /// Whether month and day may have changed places: 03/11.
    pub either_order: bool,
    /// Whether the month was recognised by its beginning only.
    pub guessed: bool,
}

impl Date {
    /// Whether both may be the same date, one perhaps stated in part only.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let same = |one: Option<u32>, other: Option<u32>| one.is_none() || other.is_none() || one == other;
        let straight = self.month == other.month && same(self.day, other.day);
        let turned = (self.either_order || other.either_order)
            && self.day == Some(other.month)
            && other.day == Some(self.month);
        same(self.year, other.year) && (straight || turned)
    }

    /// The numbers that it is made of.
    #[must_use]
    pub fn numbers(&self) -> Vec<u64> {
        [self.year, Some(self.month), self.day].into_iter().flatten().map(u64::from).collect()
    }
}

/// The dates of `text`, in order.
#[must_use]
pub fn dates(text: &str, language: &Language) -> Vec<Date> {
    // Every date has a digit.
    if !text.chars().any(char::is_numeric) {
        return Vec::new();
    }
    let (tokens, calendar) = (tokens(text), language.calendar());
    let mut found = numeric::dates(text, &tokens, calendar);
    let mut free_from = 0;
    let mut at = 0;
    while at < tokens.len() {
        let taken = month(&tokens, at, calendar).and_then(|named| {
            let (date, end) = written(text, &tokens, free_from, &named, calendar)?;
            let free = found
                .iter()
                .all(|own| own.range.end <= date.range.start || date.range.end <= own.range.start);
            free.then_some((date, end))
        });
        if let Some((date, end)) = taken {
            found.push(date);
            (free_from, at) = (end, end);
        } else {
            at += 1;
        }
    }
    for date in &mut found {
        let ahead = calendar.years_ahead.and_then(|years| u32::try_from(years).ok());
        date.year = date.year.map(|year| match ahead {
            Some(ahead) if (2300..2700).contains(&year) => year - ahead,
            _ => year,
        });
    }
    found.sort_by_key(|date| date.range.start);
    found
}

/// The name of a month among tokens.
struct Named {
    at: usize,
    end: usize,
    month: u8,
    guessed: bool,
}

fn month(tokens: &[Token], at: usize, calendar: &Calendar) -> Option<Named> {
    let fits = |(at, piece): (usize, &Piece)| match (piece, &tokens.get(at)?.kind) {
        (Piece::Word(own), Kind::Word(word, _)) => (own == word).then_some(()),
        (Piece::Number(own), Kind::Number(value, _)) => (own == value).then_some(()),
        _ => None,
    };
    let is_capital = matches!(&tokens[at].kind, Kind::Word(_, true));
    let own = calendar.names.iter().find(|(name, _)| {
        (!name.capital || is_capital)
            && name.pieces.iter().enumerate().all(|(more, piece)| fits((at + more, piece)).is_some())
    });
    if let Some((name, month)) = own {
        return Some(Named { at, end: at + name.pieces.len(), month: *month, guessed: false });
    }
    let Kind::Word(word, _) = &tokens[at].kind else { return None };
    guess(word, is_capital, calendar).map(|month| Named { at, end: at + 1, month, guessed: true })
}

/// The one month whose name a word shortens or inflects.
fn guess(word: &str, is_capital: bool, calendar: &Calendar) -> Option<u8> {
    let letters = word.chars().count();
    let like = |name: &str| {
        let common = word.chars().zip(name.chars()).take_while(|(one, other)| one == other).count();
        let whole = name.chars().count();
        let short = common == letters && letters > 2;
        // Arabic and Hebrew write their smallest words to the next.
        let prefixed = whole > 3 && letters > whole && letters < whole + 3 && word.ends_with(name);
        short || prefixed || (common > 3 && common * 5 >= whole * 3 && letters < whole + 6)
    };
    let mut months = calendar.names.iter().filter_map(|(name, month)| match &name.pieces[..] {
        [Piece::Word(own)] if (!name.capital || is_capital) && like(own) => Some(*month),
        _ => None,
    });
    let first = months.next()?;
    months.all(|month| month == first).then_some(first)
}

/// The date around the name of a month, and the token after it. `None` where no number belongs to the name.
fn written(
    text: &str,
    tokens: &[Token],
    from: usize,
    named: &Named,
    calendar: &Calendar,
) -> Option<(Date, usize)> {
    let right = |at: usize| number(text, tokens, calendar, at, true);
    let left = |at: usize| number(text, tokens, calendar, at, false).filter(|found| *found >= from);
    let is_day = |at: usize| matches!(tokens[at].kind, Kind::Number(1..=31, 1..=2));
    let is_year = |at: usize| matches!(tokens[at].kind, Kind::Number(1000..=2999, 4));
    let value = |at: usize| match tokens[at].kind {
        Kind::Number(value, _) => value,
        _ => 0,
    };
    let (before, after) =
        (left(named.at).filter(|at| is_day(*at)), right(named.end).filter(|at| is_day(*at)));
    let day = if calendar.day_first { before.or(after) } else { after.or(before) };
    let (mut start, mut end) = (named.at, named.end);
    if let Some(day) = day {
        start = start.min(day);
        end = end.max(day + 1);
        // "25–27 May", "May 25–27": the other end of a range belongs to the date too.
        let other = if day < named.at { left_range(tokens, day) } else { right_range(tokens, day) };
        if let Some(other) = other.filter(|at| *at >= from && is_day(*at)) {
            start = start.min(other);
            end = end.max(other + 1);
        }
    }
    let earlier = left(start).filter(|at| is_year(*at) && calendar.year_first);
    let year = earlier.or_else(|| right(end).filter(|at| is_year(*at)));
    if let Some(year) = year {
        start = start.min(year);
        end = end.max(year + 1);
    }
    if day.is_none() && year.is_none() {
        return None;
    }
    let date = Date {
        range: tokens[start].range.start..tokens[end - 1].range.end,
        year: year.map(value),
        month: named.month.into(),
        day: day.map(value),
        either_order: false,
        guessed: named.guessed,
    };
    Some((date, end))
}

fn is_dash(token: &Token) -> bool {
    matches!(&token.kind, Kind::Mark(mark) if matches!(mark.as_str(), "-" | "–" | "—" | "~" | "〜" | "～"))
}

fn left_range(tokens: &[Token], day: usize) -> Option<usize> {
    let dash = day.checked_sub(1).filter(|at| is_dash(&tokens[*at]))?;
    let other = dash.checked_sub(1)?;
    // `3.1 – 16 May`: the number of a version, and a day.
    let before = other.checked_sub(1).map(|at| &tokens[at]);
    let is_fraction = before.is_some_and(|token| {
        matches!(&token.kind, Kind::Mark(mark) if mark == ".") && token.range.end == tokens[other].range.start
    });
    (!is_fraction).then_some(other)
}

fn right_range(tokens: &[Token], day: usize) -> Option<usize> {
    tokens.get(day + 1).filter(|token| is_dash(token))?;
    (day + 2 < tokens.len()).then_some(day + 2)
}

/// The number that the words and marks of dates alone part from the token at `at`, after it or before it.
fn number(text: &str, tokens: &[Token], calendar: &Calendar, at: usize, forwards: bool) -> Option<usize> {
    let mut next = at;
    let (mut marks, mut words) = (0, 0);
    loop {
        let here = if forwards { next } else { next.checked_sub(1)? };
        let token = tokens.get(here)?;
        match &token.kind {
            Kind::Number(..) => return Some(here),
            Kind::Mark(mark)
                if marks < 2
                    && (".-/'’‑°º".contains(mark.as_str())
                        || (forwards && ",،、".contains(mark.as_str()))) =>
            {
                marks += 1;
            }
            Kind::Word(word, _)
                if words < 2 && (calendar.literals.contains(word) || is_small(text, tokens, here)) =>
            {
                words += 1;
            }
            _ => return None,
        }
        next = if forwards { here + 1 } else { here };
    }
}

/// Whether a word is a short one, as the "rd" and the "of" in "the 3rd of November".
fn is_small(text: &str, tokens: &[Token], at: usize) -> bool {
    let own = &text[tokens[at].range.clone()];
    let lone = own.chars().any(crate::language::words::is_unspaced);
    !lone && own.chars().count() <= 3 && !own.chars().any(char::is_uppercase)
}

#[cfg(test)]
mod tests;
