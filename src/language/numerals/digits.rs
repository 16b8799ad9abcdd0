//! Numbers in digits: any script, grouped or not, with a decimal mark or not.

use std::ops::Range;

use super::value::{MOST_DIGITS, Value};
use crate::cldr::numbers::{Marks, digit, has_digit};

/// A number in digits.
#[derive(Debug)]
pub(super) struct Digits {
    /// UTF-8 bytes of the text.
    pub(super) range: Range<usize>,
    /// What it can mean, most likely first: `1.000` is one thousand in one language and one in another.
    pub(super) values: Vec<Value>,
    /// Whether it is the hour of a time of day, and what it is in the other count of hours.
    pub(super) is_time: bool,
}

/// A row of digits and the marks in it.
struct Row {
    /// The digits between marks, in ASCII, and where they stand.
    groups: Vec<(Range<usize>, String)>,
    /// The mark after each group but the last.
    marks: Vec<char>,
}

/// The numbers in digits of `text`, for readers who put `marks` into theirs.
pub(super) fn read(text: &str, marks: Option<Marks>) -> Vec<Digits> {
    // Most texts have none.
    if !has_digit(text) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if digit(chars[at].1).is_none() {
            at += 1;
            continue;
        }
        let row = row(&chars, &mut at);
        found.extend(numbers(row, marks));
    }
    found
}

fn row(chars: &[(usize, char)], at: &mut usize) -> Row {
    let mut row = Row { groups: Vec::new(), marks: Vec::new() };
    loop {
        let (start, mut digits) = (chars[*at].0, String::new());
        while let Some(value) = chars.get(*at).and_then(|(_, c)| digit(*c)) {
            digits.push(char::from(b'0' + value));
            *at += 1;
        }
        let last = chars[*at - 1];
        row.groups.push((start..last.0 + last.1.len_utf8(), digits));
        match chars.get(*at) {
            Some((_, mark)) if joins(chars, *at, &row) => {
                row.marks.push(*mark);
                *at += 1;
            }
            _ => return row,
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2007}')
}

/// Whether the mark at `at` can belong to the number before it.
fn joins(chars: &[(usize, char)], at: usize, row: &Row) -> bool {
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, c)| digit(*c).is_some());
    let three = (1..=3).all(|more| is_digit(at + more)) && !is_digit(at + 4);
    match chars[at].1 {
        '.' | ',' | '٫' | '٬' | '．' | '，' => is_digit(at + 1),
        '\'' | '’' => three,
        // A time of day: hours and minutes.
        ':' => is_digit(at + 1) && is_digit(at + 2) && row.groups.last().is_some_and(|own| own.1.len() <= 2),
        mark if is_space(mark) => {
            three
                && row.groups[0].1.len() <= 3
                && row.groups[0].1 != "0"
                && row.marks.iter().all(|own| is_space(*own))
        }
        _ => false,
    }
}

fn numbers(row: Row, marks: Option<Marks>) -> Vec<Digits> {
    let Row { groups, marks: own } = row;
    if groups.iter().map(|(_, digits)| digits.len()).sum::<usize>() > MOST_DIGITS {
        return Vec::new();
    }
    let whole = groups[0].0.start..groups[groups.len() - 1].0.end;
    let alone = |(range, digits): &(Range<usize>, String), is_time| {
        let value = Value::new(digits, "")?;
        Some(Digits { range: range.clone(), values: vec![value], is_time })
    };
    if own.contains(&':') {
        return groups.iter().filter_map(|group| alone(group, true)).collect();
    }
    let digits: Vec<&str> = groups.iter().map(|(_, digits)| digits.as_str()).collect();
    let values = readings(&digits, &own, marks);
    if values.is_empty() {
        // `1.2.3` numbers a version; `1,2,3` is three numbers.
        let is_code = own.iter().all(|mark| *mark == '.') && own.len() > 1;
        let each = groups.iter().filter(|_| !is_code);
        return each.filter_map(|group| alone(group, false)).collect();
    }
    vec![Digits { range: whole, values, is_time: false }]
}

/// What groups of digits with these marks between them can mean, most likely first.
fn readings(groups: &[&str], own: &[char], marks: Option<Marks>) -> Vec<Value> {
    let Some(last) = own.last().copied() else { return Vec::from_iter(Value::new(groups[0], "")) };
    let same = |mark: char| if is_space(mark) { ' ' } else { mark };
    let whole = &groups[..groups.len() - 1];
    let before = &own[..own.len() - 1];
    let alike = |all: &[char]| all.windows(2).all(|two| same(two[0]) == same(two[1]));
    let grouped = (alike(own) && last != '٫' && is_grouped(groups)).then(|| Value::new(&groups.concat(), ""));
    let fraction = groups[groups.len() - 1];
    let can_be_decimal = matches!(last, '.' | ',' | '٫' | '．' | '，')
        && !before.contains(&last)
        && alike(before)
        && (before.is_empty() || is_grouped(whole));
    // `25,2018` where a comma groups: two numbers without a space.
    let is_list = last == ',' && fraction.len() > 3 && marks.is_some_and(|marks| marks.decimal != ',');
    let decimal = (can_be_decimal && !is_list).then(|| Value::new(&whole.concat(), fraction));
    let values = [grouped.flatten(), decimal.flatten()];
    let mut values: Vec<_> = values.into_iter().flatten().collect();
    if marks.is_some_and(|marks| marks.decimal == last) {
        values.reverse();
    }
    values
}

/// Whether digits stand in groups as numbers have them: by three, in India by two before the last three.
fn is_grouped(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let by = |size: usize| middle.iter().all(|group| group.len() == size);
    !first.starts_with('0') && last.len() == 3 && ((first.len() <= 3 && by(3)) || (first.len() <= 2 && by(2)))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::cldr::numbers::Marks;

    const ENGLISH: Marks = Marks { decimal: '.', group: Some(',') };
    const GERMAN: Marks = Marks { decimal: ',', group: Some('.') };

    fn first(text: &str, marks: Marks) -> Vec<String> {
        read(text, Some(marks)).iter().map(|own| own.values[0].to_string()).collect()
    }

    #[test]
    fn numbers_are_read_by_value() {
        assert_eq!(first("1,000.50 and 12,34,567", ENGLISH), ["1000.5", "1234567"]);
        assert_eq!(first("1.000,50 und 1.000 und 1,5", GERMAN), ["1000.5", "1000", "1.5"]);
        assert_eq!(first("1 000,50, 1\u{202F}000 et 2 000 000", GERMAN), ["1000.5", "1000", "2000000"]);
        assert_eq!(first("1’000.50, 2'500", ENGLISH), ["1000.5", "2500"]);
        assert_eq!(first("١٬٠٠٠٫٥ ३० ３０", ENGLISH), ["1000.5", "30", "30"]);
        assert_eq!(first("30 to 60, 2018 100, 0.500", ENGLISH), ["30", "60", "2018", "100", "0.5"]);
        assert_eq!(first("1,2,3; version 1.2.3; 25,2018", ENGLISH), ["1", "2", "3", "25", "2018"]);
    }

    #[test]
    fn what_can_mean_two_things_means_both() {
        let values =
            |text, marks| read(text, marks)[0].values.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(values("1,000", Some(ENGLISH)), ["1000", "1"]);
        assert_eq!(values("1,000", Some(GERMAN)), ["1", "1000"]);
        assert_eq!(values("1.000", None), ["1000", "1"]);
        assert_eq!(values("1.5", Some(GERMAN)), ["1.5"]);
    }
}
