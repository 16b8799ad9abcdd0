//! Looks at a Fluent file before its parser does.
//!
//! fluent-syntax 0.12 panics on an escape such as `"\u00é"` and overflows the stack on thousands of nested braces. An
//! entry with such a thing is refused and blanked out with spaces, so that every other byte keeps its place.

use std::ops::Range;

/// The deepest nesting of braces or parentheses. Real files have three.
const DEEPEST: usize = 32;
/// The most placeables of one entry: fluent-bundle cuts a text short after a hundred.
const PLACEABLES: usize = 100;

/// A text that the parser can be given.
pub(super) struct Guarded {
    /// The text, refused entries blanked out.
    pub(super) text: String,
    /// What was refused.
    pub(super) refusals: Vec<Refusal>,
}

/// An entry that the parser is not given.
pub(super) struct Refusal {
    /// Id of the entry (a term with `-`), where it can be told.
    pub(super) id: Option<String>,
    /// The bytes that are the reason.
    pub(super) range: Range<usize>,
    /// The reason.
    pub(super) reason: Reason,
}

/// Why an entry is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// Braces or parentheses nested too deep.
    TooDeep,
    /// More placeables than a text can have.
    TooManyPlaceables,
    /// `\u` or `\U` without its digits.
    Escape,
    /// A control character.
    Control(char),
    /// A carriage return without a line feed, which hides the line from the parser.
    LoneReturn,
    /// A private-use character: values are marked with them.
    PrivateUse(char),
}

/// Checks every entry of `text`.
pub(super) fn guard(text: &str) -> Guarded {
    let mut safe = String::with_capacity(text.len());
    let mut refusals = Vec::new();
    for range in entries(text) {
        let entry = &text[range.clone()];
        match fault(entry) {
            None => safe.push_str(entry),
            Some((reason, at)) => {
                let range = range.start + at.start..range.start + at.end;
                refusals.push(Refusal { id: id(entry), range, reason });
                safe.extend(entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            }
        }
    }
    Guarded { text: safe, refusals }
}

/// The text of each entry: from a line that starts at the margin to the next.
fn entries(text: &str) -> Vec<Range<usize>> {
    let starts = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#');
    let lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut bounds: Vec<_> = std::iter::once(0).chain(lines.filter(|at| starts(&text[*at..]))).collect();
    bounds.push(text.len());
    bounds.windows(2).map(|pair| pair[0]..pair[1]).filter(|range| !range.is_empty()).collect()
}

/// The id at the start of an entry.
pub(super) fn id(entry: &str) -> Option<String> {
    let end = entry.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(entry.len());
    let id = &entry[..end];
    id.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic()).then(|| id.to_owned())
}

fn fault(entry: &str) -> Option<(Reason, Range<usize>)> {
    let (mut braces, mut parentheses, mut placeables) = (0usize, 0usize, 0usize);
    let mut in_string = false;
    let mut previous = ' ';
    for (at, c) in entry.char_indices() {
        let here = at..at + c.len_utf8();
        match c {
            '\r' if !entry[at + 1..].starts_with('\n') => return Some((Reason::LoneReturn, here)),
            '\t' | '\n' | '\r' => in_string &= c == '\t',
            '\u{E000}'..='\u{F8FF}' => return Some((Reason::PrivateUse(c), here)),
            _ if c.is_control() => return Some((Reason::Control(c), here)),
            'u' | 'U' if previous == '\\' => {
                let digits = if c == 'u' { 4 } else { 6 };
                let follows = entry.as_bytes().get(at + 1..at + 1 + digits);
                if follows.is_none_or(|bytes| !bytes.is_ascii()) {
                    return Some((Reason::Escape, at - 1..at + 1));
                }
            }
            '"' if braces > 0 && previous != '\\' => in_string = !in_string,
            '{' if !in_string => {
                braces += 1;
                placeables += 1;
            }
            '}' if !in_string => braces = braces.saturating_sub(1),
            '(' if !in_string && braces > 0 => parentheses += 1,
            ')' if !in_string => parentheses = parentheses.saturating_sub(1),
            _ => {}
        }
        if braces > DEEPEST || parentheses > DEEPEST {
            return Some((Reason::TooDeep, here));
        }
        if placeables > PLACEABLES {
            return Some((Reason::TooManyPlaceables, here));
        }
        previous = if c == '\\' && previous == '\\' { ' ' } else { c };
    }
    None
}
