//! What is refused before the Fluent parser sees it: what crashes it, and what it would misread without a word.
//!
//! `fluent-syntax` 0.12 panics on `{ "\u00é" }` and overflows the stack on some thousand `{`. A lone carriage return
//! makes it swallow the next message. Each refused entry is named at its exact place; the others are still read.

use std::ops::Range;

use super::budget;
use super::lines::{Context, char_range, floor, head, lines};
use super::nesting::{DEEPEST, Nesting};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Edit, Help};
use crate::load::limits::Limits;

/// What the tool itself marks text with, so a file may not hold it: Unicode's private-use characters.
const MARKS: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{F8FF}';

/// An entry that must not be parsed.
pub(super) struct Refused {
    pub(super) range: Range<usize>,
    /// With its `-` for a term. None for a comment and for what has no name.
    pub(super) id: Option<String>,
}

/// Reports every entry that must not be parsed, and returns them in order.
pub(super) fn scan(cx: &Context, limits: Limits, sink: &mut Sink) -> Vec<Refused> {
    let mut refused = Vec::new();
    for range in entries(cx.text) {
        let id = head(cx.text, range.start).map(|head| head.id);
        let faults = match budget::entry(cx, &range, id, limits) {
            Some(fault) => vec![fault],
            None => check(cx, &range, id),
        };
        if !faults.is_empty() {
            refused.push(Refused { range, id: id.map(str::to_owned) });
        }
        for fault in faults {
            sink.push(fault);
        }
    }
    refused
}

/// From each `name =` or comment line to before the next.
fn entries(text: &str) -> Vec<Range<usize>> {
    let starts_entry = |at: &usize| text.as_bytes().get(*at) == Some(&b'#') || head(text, *at).is_some();
    let inner = lines(text, 0..text.len()).map(|line| line.start).filter(starts_entry).filter(|at| *at > 0);
    let mut starts = vec![0];
    starts.extend(inner);
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// A byte that control and private-use characters begin with.
const ODD: u8 = 1;
/// A byte without which nothing nests.
const BRACE: u8 = 2;

/// What each byte can be part of. Most entries have nothing to look at, which one walk of them tells.
const BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut at = 0;
    while at < bytes.len() {
        bytes[at] = match at {
            0x09 | 0x0A => 0,
            // U+0000 to U+001F, U+007F, U+0080 to U+009F, U+E000 to U+F8FF.
            0x00..0x20 | 0x7F | 0xC2 | 0xEE | 0xEF => ODD,
            0x7B => BRACE,
            _ => 0,
        };
        at += 1;
    }
    bytes
};

fn check(cx: &Context, range: &Range<usize>, id: Option<&str>) -> Vec<Diagnostic> {
    let bytes = cx.text.as_bytes()[range.clone()].iter();
    let seen = bytes.fold(0, |seen, byte| seen | BYTES[usize::from(*byte)]);
    let mut faults = Vec::new();
    if seen & ODD != 0 {
        faults.extend(characters(cx, range, id));
        faults.extend(lone_returns(cx, range, id));
    }
    if seen & BRACE == 0 {
        return faults;
    }
    let nesting = Nesting::scan(cx.text, range.clone());
    faults.extend(nesting.strings.iter().filter_map(|string| escapes(cx, string.clone(), id)));
    faults.extend(nesting.too_deep.map(|at| {
        cx.fault(id, at..at + 1, "braces are nested too deeply")
            .label(format!("more than {DEEPEST} are open here"))
            .help("close each `{` with a `}`, or split the message into several")
    }));
    faults
}

/// The first control character and the first private-use character.
fn characters(cx: &Context, range: &Range<usize>, id: Option<&str>) -> Vec<Diagnostic> {
    let first = |wanted: fn(char) -> bool| cx.text[range.clone()].char_indices().find(|(_, c)| wanted(*c));
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    let control = first(is_control).map(|(at, c)| (at, c, "an invisible control character"));
    let mark = first(|c| MARKS.contains(&c)).map(|(at, c)| (at, c, "a character without a meaning"));
    let found = control.into_iter().chain(mark).map(|(at, c, what)| {
        let place = char_range(cx.text, range.start + at);
        cx.fault(id, place.clone(), &format!("contains {what}, U+{:04X}", u32::from(c)))
            .label("here")
            .note("It often comes in by copying from another program.")
            .fix("delete it", cx.span(place), "")
    });
    found.collect()
}

/// Carriage returns that no line feed follows: the line end of old Macs.
fn lone_returns(cx: &Context, range: &Range<usize>, id: Option<&str>) -> Option<Diagnostic> {
    let bytes = cx.text.as_bytes();
    let lone: Vec<usize> =
        range.clone().filter(|at| bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n')).collect();
    let first = *lone.first()?;
    let mut found = cx
        .fault(id, first..first + 1, "a line ends as on very old Macs (CR alone)")
        .label(if lone.len() == 1 { "here".to_owned() } else { format!("the first of {}", lone.len()) })
        .note("Fluent sees no line end here and would swallow what follows.");
    let edits = lone.iter().map(|at| Edit { span: cx.span(*at..at + 1), replacement: "\n".to_owned() });
    let text = "save the file with line ends of Unix (LF) or Windows (CRLF)".to_owned();
    found.helps.push(Help { text, edits: edits.collect() });
    Some(found)
}

/// The first `\` in quoted text that does not stand for a character.
fn escapes(cx: &Context, string: Range<usize>, id: Option<&str>) -> Option<Diagnostic> {
    let bytes = &cx.text.as_bytes()[..string.end];
    let mut at = string.start;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match bytes.get(at + 1) {
            Some(b'\\' | b'"') => at += 2,
            Some(kind @ (b'u' | b'U')) => {
                let digits = if *kind == b'u' { 4 } else { 6 };
                match code_point(bytes, at + 2, digits) {
                    Some(c) if !MARKS.contains(&c) => at += 2 + digits,
                    _ => return Some(bad_code_point(cx, at, string.end, digits, id)),
                }
            }
            _ => return Some(bad_escape(cx, at, string.end, id)),
        }
    }
    None
}

fn code_point(bytes: &[u8], at: usize, digits: usize) -> Option<char> {
    let hex = bytes.get(at..at + digits).filter(|hex| hex.iter().all(u8::is_ascii_hexdigit))?;
    let value = u32::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()?;
    char::from_u32(value)
}

fn bad_code_point(cx: &Context, at: usize, end: usize, digits: usize, id: Option<&str>) -> Diagnostic {
    let letter = if digits == 4 { 'u' } else { 'U' };
    let shown = floor(cx.text, (at + 2 + digits).min(end));
    cx.fault(id, at..shown, &format!("this `\\{letter}` does not stand for a character"))
        .label(format!("`\\{letter}` needs {digits} digits (0-9, A-F) that name a Unicode character"))
        .help("write the character itself, or its number, as in `\\u00A0`")
}

fn bad_escape(cx: &Context, at: usize, end: usize, id: Option<&str>) -> Diagnostic {
    let after = char_range(&cx.text[..end], at + 1);
    let found = cx
        .fault(id, at..after.end, "a `\\` in quotes stands for nothing")
        .label("only `\\\\`, `\\\"`, `\\u0000` and `\\U000000` have a meaning in quotes");
    match &cx.text[after] {
        "" => found.fix("double it", cx.span(at..at + 1), "\\\\"),
        "{" | "}" | "[" | "]" | "*" | "." | "'" => found.fix("leave it out", cx.span(at..at + 1), ""),
        _ => found.fix("double it to mean a `\\`", cx.span(at..at + 1), "\\\\"),
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES, MARKS, ODD};

    #[test]
    fn what_is_looked_for_is_announced_by_its_first_byte() {
        for c in '\0'..=char::MAX {
            let is_odd = (c.is_control() && !matches!(c, '\t' | '\n')) || MARKS.contains(&c);
            let mut bytes = [0; 4];
            let announced = BYTES[usize::from(c.encode_utf8(&mut bytes).as_bytes()[0])] & ODD != 0;
            assert!(announced || !is_odd, "{c:?}");
        }
        assert!(b"aZ09 \n\t{}=-".iter().all(|byte| BYTES[usize::from(*byte)] & ODD == 0));
    }
}
