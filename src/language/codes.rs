//! Stretches of a text that are no language: addresses of the web and of mail, names of files, telephone numbers.

use std::ops::Range;

use crate::bytes::Bytes;
use crate::cldr::numbers::{digit, has_digit};

/// Where codes stand in `text`, in order.
#[must_use]
pub fn codes(text: &str) -> Vec<Range<usize>> {
    let mut found = names(text);
    found.extend(phones(text));
    found.sort_by_key(|range| (range.start, range.end));
    found
}

/// Rows of ASCII characters without a space that are addresses, paths or names of programs.
fn names(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Most texts have no piece but words.
    let bytes = text.as_bytes();
    let goes_on = |at: usize| bytes.get(at + 1).is_some_and(u8::is_ascii_graphic);
    if !SIGNS.places(text).any(|at| !matches!(bytes[at], b'.' | b':') || goes_on(at)) {
        return found;
    }
    let mut start = 0;
    // Scripts without spaces put other words beside them.
    for piece in text.split_inclusive(|c: char| !c.is_ascii_graphic()) {
        let own = piece.trim_end_matches(|c: char| !c.is_ascii_graphic());
        let bare = own.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '*', '"', '\'']);
        if is_name(bare) {
            found.push(start..start + bare.len());
        }
        start += piece.len();
    }
    found
}

/// Every name has one of these; words have none.
const SIGNS: Bytes = Bytes::new(b".@:_=\\");

fn is_name(chunk: &str) -> bool {
    if !SIGNS.any_in(chunk) {
        return false;
    }
    let letters = |part: &str| part.len() > 1 && part.chars().all(|c| c.is_ascii_alphabetic());
    let dotted = chunk.split(['.', '/']).collect::<Vec<_>>();
    let is_domain = chunk.contains('.') && dotted.windows(2).any(|two| letters(two[0]) && letters(two[1]));
    let at = chunk.find('@').is_some_and(|at| at > 0);
    at || is_domain
        || chunk.contains("://")
        || chunk.contains(['_', '=', '\\'])
        || chunk.starts_with("about:")
}

/// Rows of groups of digits that are dialled.
fn phones(text: &str) -> Vec<Range<usize>> {
    if !text.contains('+') && !has_digit(text) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, c)| digit(*c).is_some());
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let opens = matches!(chars[at].1, '+' | '(') && (is_digit(at + 1) || chars[at].1 == '+');
        if !is_digit(at) && !opens {
            at += 1;
            continue;
        }
        let (start, mut end) = (at, at);
        while at < chars.len() && (is_digit(at) || "+-.() \u{A0}\u{2011}\u{2010}".contains(chars[at].1)) {
            at += 1;
            if is_digit(at - 1) {
                end = at;
            }
        }
        let row: String =
            chars[start..end].iter().map(|(_, c)| if digit(*c).is_some() { '0' } else { *c }).collect();
        if is_phone(&row) {
            found.push(chars[start].0..chars.get(end).map_or(text.len(), |(byte, _)| *byte));
        }
    }
    found
}

/// Whether groups of digits, written here as zeros, are those of a telephone number.
fn is_phone(row: &str) -> bool {
    let groups: Vec<usize> = row.split(|c| c != '0').map(str::len).filter(|len| *len > 0).collect();
    let digits: usize = groups.iter().sum();
    let hyphens = row.matches(['-', '\u{2011}', '\u{2010}']).count();
    let is_date = matches!(groups[..], [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4]);
    let plain = row.contains(". ") || row.contains("  ") || row.contains(" - ") || row.contains(" (");
    let international = row.starts_with('+') && digits > 6;
    let closes = row.trim_start_matches(['(', '0']).starts_with(')');
    let area = row.starts_with('(') && closes && digits > 6 && groups.len() > 1;
    let hyphened = hyphens > 0 && (groups[..] == [3, 4] || (groups.len() > 2 && digits > 6));
    !is_date && (international || area || (hyphened && !plain))
}

#[cfg(test)]
mod tests {
    use super::codes;

    fn found(text: &str) -> Vec<&str> {
        codes(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn codes_are_found_among_words() {
        assert_eq!(
            found(
                "See https://example.com/v2/30, mail a30@example.org. 詳細はexample.com/30をご覧ください。"
            ),
            ["https://example.com/v2/30", "a30@example.org", "example.com/30"]
        );
        assert_eq!(
            found("Call +1 (555) 010-9999 or 1-800-555-0100 or (030) 555 0100."),
            ["+1 (555) 010-9999", "1-800-555-0100", "(030) 555 0100"]
        );
    }

    #[test]
    fn numbers_and_dates_are_no_codes() {
        let text = "2021-11-03, 3.11.2021, 30-60 days, 2018-2019, 1 000 000, 24/7 and/or 1.5 in 2018. 30 people (2008-2011)";
        assert!(found(text).is_empty(), "{:?}", found(text));
    }
}
