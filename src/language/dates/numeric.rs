//! Dates in digits only: `2021-11-03`, `03.11.2021`, `11/3/2021`.

use super::Date;
use super::calendar::Calendar;
use super::tokens::{Kind, Token};

/// The dates in digits among `tokens`, the tokens of `text`.
pub(super) fn dates(text: &str, tokens: &[Token], calendar: &Calendar) -> Vec<Date> {
    let mut found: Vec<Date> = Vec::new();
    for at in 0..tokens.len() {
        let Some(row) = tokens.get(at..at + 5) else { break };
        let free = found.last().is_none_or(|last| last.range.end <= row[0].range.start);
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        let date = date(row, calendar).filter(|_| free && !goes_on(text, before, row, tokens.get(at + 5)));
        found.extend(date);
    }
    found
}

fn date(row: &[Token], calendar: &Calendar) -> Option<Date> {
    let [
        Kind::Number(first, digits),
        Kind::Mark(one),
        Kind::Number(second, 1..=2),
        Kind::Mark(other),
        Kind::Number(third, more),
    ] = [&row[0].kind, &row[1].kind, &row[2].kind, &row[3].kind, &row[4].kind]
    else {
        return None;
    };
    let is_mark = one == other && matches!(one.as_str(), "-" | "." | "/" | "‑" | "–");
    let (year, month, day, either_order) = match (digits, more) {
        (4, 1..=2) => (*first, *second, *third, false),
        (1..=2, 4) if calendar.month_first && *first <= 12 => (*third, *first, *second, *second <= 12),
        (1..=2, 4) if *second <= 12 => (*third, *second, *first, *first <= 12),
        (1..=2, 4) => (*third, *first, *second, false),
        _ => return None,
    };
    let real =
        is_mark && (1000..3000).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let range = row[0].range.start..row[4].range.end;
    real.then_some(Date { range, year: Some(year), month, day: Some(day), either_order, guessed: false })
}

/// Whether digits and marks go on beside it, as in an address or a number of an account.
fn goes_on(text: &str, before: Option<&Token>, row: &[Token], after: Option<&Token>) -> bool {
    let touches = |one: usize, other: usize| text.get(one..other).is_some_and(str::is_empty);
    let (start, end) = (row[0].range.start, row[4].range.end);
    let is_joint = |token: &Token| matches!(&token.kind, Kind::Mark(mark) if matches!(mark.as_str(), "-" | "/" | "_" | "@"));
    let is_number = |at: usize| matches!(text[at..].chars().next(), Some(c) if c.is_numeric());
    before.is_some_and(|token| is_joint(token) && touches(token.range.end, start))
        || after.is_some_and(|token| is_joint(token) && touches(end, token.range.start))
        || (text[end..].starts_with('.') && is_number(end + 1))
}
