//! Which braces, parentheses and quotes are open at a byte, read without recursion.
//!
//! The Fluent parser calls itself for each level and overflows the stack on a few thousand. So this follows its grammar
//! exactly where it matters: what is text, where a quotation mark is one, where a branch of a selector ends. An undercount
//! would let a deep file through. Counting starts again only at `name =` and at a comment, where the parser gives up
//! whatever it had open. (It does not at a mere word: `F(`, a new line, `F(` nests.)

use std::ops::Range;

use super::lines::line_end;

/// How deep a message may nest. Real files reach 3.
pub(super) const DEEPEST: usize = 32;

/// What something that is open is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// `{ … }`
    Placeable,
    /// `( … )` after a function or term.
    Arguments,
    /// The text after `[key]`.
    Branch,
}

/// Something open, and the byte that opened it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) at: usize,
    pub(super) frame: Frame,
}

/// What a scan has seen.
#[derive(Debug, Default)]
pub(super) struct Nesting {
    /// Still open at the end, outermost first.
    pub(super) open: Vec<Open>,
    /// What stands between each pair of quotation marks, or from a mark to the line end.
    pub(super) strings: Vec<Range<usize>>,
    /// The first byte that nests deeper than [`DEEPEST`]. The scan ends there.
    pub(super) too_deep: Option<usize>,
}

impl Nesting {
    /// Reads `range`, which starts where a line does and holds one entry or less.
    pub(super) fn scan(text: &str, range: Range<usize>) -> Self {
        let mut seen = Self::default();
        let bytes = &text.as_bytes()[..range.end];
        let mut at = range.start;
        if bytes.get(at) == Some(&b'#') {
            at = line_end(text, at).min(range.end);
        }
        while at < bytes.len() && seen.too_deep.is_none() {
            at = if seen.in_text() { seen.text(bytes, at) } else { seen.code(bytes, at) };
        }
        seen
    }

    /// The innermost `{` that is open.
    pub(super) fn placeable(&self) -> Option<usize> {
        self.open.iter().rev().find(|open| open.frame == Frame::Placeable).map(|open| open.at)
    }

    /// Whether the end is in words rather than in code.
    pub(super) fn in_text(&self) -> bool {
        self.open.last().is_none_or(|open| open.frame == Frame::Branch)
    }

    fn text(&mut self, bytes: &[u8], at: usize) -> usize {
        match bytes[at] {
            b'{' => self.push(at, Frame::Placeable),
            b'}' => self.close_placeable(),
            b'\n' if self.open.last().is_some() && ends_pattern(&bytes[at + 1..]) => {
                self.open.pop();
            }
            _ => {}
        }
        at + 1
    }

    fn code(&mut self, bytes: &[u8], at: usize) -> usize {
        let top = self.open.last().map(|open| open.frame);
        match bytes[at] {
            b'"' => {
                let end = string_end(bytes, at + 1);
                self.strings.push(at + 1..end);
                return if bytes.get(end) == Some(&b'"') { end + 1 } else { end };
            }
            b'{' => self.push(at, Frame::Placeable),
            b'(' => self.push(at, Frame::Arguments),
            b']' if top == Some(Frame::Placeable) => self.push(at, Frame::Branch),
            b')' if top == Some(Frame::Arguments) => {
                self.open.pop();
            }
            b'}' => self.close_placeable(),
            _ => {}
        }
        at + 1
    }

    fn push(&mut self, at: usize, frame: Frame) {
        self.open.push(Open { at, frame });
        let depth = self.open.iter().filter(|open| open.frame != Frame::Branch).count();
        if depth > DEEPEST {
            self.too_deep = Some(at);
        }
    }

    fn close_placeable(&mut self) {
        while let Some(open) = self.open.pop() {
            if open.frame == Frame::Placeable {
                break;
            }
        }
    }
}

/// Whether the text of a branch ends where a line starts with `rest`.
fn ends_pattern(rest: &[u8]) -> bool {
    let indent = rest.iter().take_while(|byte| **byte == b' ').count();
    match rest.get(indent) {
        None => true,
        Some(b'\n' | b'\r') => false,
        Some(b'{') if indent == 0 => false,
        Some(_) if indent == 0 => true,
        Some(first) => matches!(first, b'.' | b'}' | b'[' | b'*'),
    }
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            None | Some(b'"' | b'\n') => return at,
            Some(b'\\') if !matches!(bytes.get(at + 1), None | Some(b'\n')) => at += 2,
            Some(_) => at += 1,
        }
    }
}
