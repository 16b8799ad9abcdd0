//! Texts without quotes between `{ }` or `[ ]` that end before they should: at a `: ` or a ` #`.

use std::ops::Range;

use super::line::Line;
use crate::model::id::is_id;

/// A text that needs quotes, or a `,` before its last word.
pub(super) struct Unquoted {
    /// The whole text, as far as it can be told.
    pub(super) text: Range<usize>,
    pub(super) sign: Sign,
}

/// What ends the text early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `: ` begins another value.
    Colon,
    /// The same, after a word that may be another key: where it begins.
    Key(usize),
    /// ` #` begins a note.
    Hash,
}

/// The first such text in the brackets that open at `open`, up to the end of the line of byte `at`.
pub(super) fn unquoted(text: &str, open: usize, at: usize) -> Option<Unquoted> {
    let end = Line::at(text, at).end;
    let (mut depth, mut value, mut skipped) = (0usize, None, open);
    for (to, c) in text.get(open..end)?.char_indices() {
        let here = open + to;
        if here < skipped {
            continue;
        }
        let before = text[open..here].trim_end().chars().next_back();
        let begins = before.is_none_or(|c| matches!(c, '{' | '[' | ',' | ':'));
        let spaced = text[..here].ends_with([' ', '\t']);
        match c {
            '"' | '\'' if begins => skipped = closing(text, here, c, end)?,
            '{' | '[' if begins => depth += 1,
            '}' | ']' if depth <= 1 => return None,
            '}' | ']' => depth -= 1,
            ',' if depth == 1 => value = None,
            '#' if spaced => {
                let line = Line::at(text, here).end;
                let goes_on = text[here..line].contains([',', '}', ']']);
                let start = value.filter(|start| is_plain(text, *start, here) && goes_on);
                if let Some(start) = start {
                    return Some(Unquoted { text: start..ending(text, here), sign: Sign::Hash });
                }
                skipped = line;
            }
            ':' if depth == 1 && text[here + 1..].starts_with([' ', '\n', '\r']) => match value {
                None => value = Some(here + 1 + leading(&text[here + 1..])),
                Some(start) if is_plain(text, start, here) => {
                    let words = &text[start..here];
                    let key = words.rfind(' ').map(|space| start + space + 1);
                    let key = key.filter(|key| is_id(&text[*key..here]));
                    let sign = key.map_or(Sign::Colon, Sign::Key);
                    return Some(Unquoted { text: start..ending(text, here), sign });
                }
                Some(_) => {}
            },
            _ => {}
        }
    }
    None
}

/// Where the entries end of the bracket that opens at `open` and is never closed: before the next line that stands no
/// further in than its own.
pub(super) fn end(text: &str, open: usize) -> usize {
    let first = Line::at(text, open);
    let mut last = first;
    while let Some(line) = last.next().filter(|line| !line.words().is_empty()) {
        if line.indent().len() <= first.indent().len() {
            break;
        }
        last = line;
    }
    let words = last.words();
    let start = if last.start == first.start { open } else { words.start };
    let line = &text[start..words.end];
    let line = line.find(" #").map_or(line, |note| &line[..note]);
    start + line.trim_end().trim_end_matches(',').len()
}

/// Whether `start..end` holds a text that is neither in quotes nor in brackets.
fn is_plain(text: &str, start: usize, end: usize) -> bool {
    let words = text.get(start..end).unwrap_or_default().trim();
    !words.is_empty() && !words.starts_with(['"', '\'', '{', '[', '&', '*', '!'])
}

/// The byte after the quotation mark that closes the one at `open`.
fn closing(text: &str, open: usize, mark: char, end: usize) -> Option<usize> {
    let inner = &text[open + 1..end];
    inner.find(mark).map(|to| open + 1 + to + 1)
}

fn leading(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// Where a text ends that goes on at `from`: before the next `,` or bracket of its line.
fn ending(text: &str, from: usize) -> usize {
    let line = Line::at(text, from).end;
    let end = text[from..line].find([',', '}', ']']).map_or(line, |to| from + to);
    from + text[from..end].trim_end().len()
}
