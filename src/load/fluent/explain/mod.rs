//! Syntax faults in plain words: what is wrong, where, and the edit that mends it.
//!
//! `stray` tells of lines that belong to no message, `traps` of the three habits from Markdown, `inside` of what stands
//! in braces, `selector` of branches, `lookalike` of characters that only look like the right ones.

mod inside;
mod lookalike;
mod selector;
mod stray;
mod traps;

pub(super) use lookalike::meant;

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::lines::{Context, floor, head, identifier, line_end, line_start, names, skip_spaces};
use super::slice::Text;
use crate::diag::{Diagnostic, Edit, Help};

/// A piece of a file that the parser gave up on.
pub(super) struct Stumble<'a> {
    cx: Context<'a>,
    range: Range<usize>,
    kind: ErrorKind,
    at: usize,
    /// The message right before, whose text this may be.
    owner: Option<&'a str>,
    /// No empty line lies between.
    adjacent: bool,
}

impl<'a> Stumble<'a> {
    /// The piece `range`, which starts where a line does; `owner` is the message before, with its first byte.
    pub(super) fn new(
        cx: Context<'a>,
        range: Range<usize>,
        error: ParserError,
        owner: Option<&'a (String, usize)>,
    ) -> Self {
        let at = floor(cx.text, error.pos.start);
        let before = line_start(cx.text, range.start.saturating_sub(1));
        let adjacent = !cx.text[before..range.start].trim().is_empty();
        Self { cx, range, kind: error.kind, at, owner: owner.map(|(id, _)| id.as_str()), adjacent }
    }

    /// Whether the message before was cut short here.
    pub(super) fn continues_owner(&self) -> bool {
        let starts_entry = self.cx.text[self.range.start..].starts_with('#') || self.head_id().is_some();
        let goes_on = self.adjacent || self.indent() > 0;
        let starts_entry = starts_entry || self.meant_head().is_some();
        self.owner.is_some() && !starts_entry && goes_on && self.without_equals().is_none()
    }

    /// The name at the start of the line, where a message of that name is meant whose `=` is missing.
    pub(super) fn without_equals(&self) -> Option<Range<usize>> {
        let (text, elsewhere) = (self.cx.text, self.cx.elsewhere);
        let dash = usize::from(text[self.range.start..].starts_with('-'));
        let name = identifier(text, self.range.start + dash)?;
        let id = &text[self.range.start..name.end];
        let next = skip_spaces(text, name.end);
        let spaced = next > name.end && !text[next..].starts_with(['=', '\n', '\r']) && next < text.len();
        // A single word may as well go on with a text, unless the message of that name is nowhere else.
        let named = id.contains(['-', '_']) || !names(text).any(|own| own == id);
        (spaced && elsewhere.contains(id) && named).then_some(self.range.start..name.end)
    }

    /// A name at the start of the line that is none for a dash of print, or for the spaces in a known one, and how it is
    /// meant.
    pub(super) fn meant_head(&self) -> Option<(Range<usize>, String)> {
        let text = &self.cx.text[self.range.start..line_end(self.cx.text, self.range.start)];
        let written = text[..text.find('=')?].trim_end();
        let dashed: String =
            written.chars().map(|c| if meant(c) == Some("-") { '-' } else { c }).collect::<String>();
        let joined = dashed.replace(' ', "-");
        let known = joined == dashed || self.cx.elsewhere.contains(&joined);
        let dash = usize::from(joined.starts_with('-'));
        let is_name = identifier(&joined, dash).is_some_and(|name| name.end == joined.len());
        let found = joined != written && known && is_name;
        found.then(|| (self.range.start..self.range.start + written.len(), joined))
    }

    fn head_id(&self) -> Option<&'a str> {
        head(self.cx.text, self.range.start).map(|head| head.id)
    }

    fn indent(&self) -> usize {
        skip_spaces(self.cx.text, self.range.start) - self.range.start
    }

    /// The first line, without its indent.
    fn first_line(&self) -> Range<usize> {
        let start = skip_spaces(self.cx.text, self.range.start);
        start..line_end(self.cx.text, start)
    }
}

/// What is wrong with a piece, for a translator.
pub(super) fn explain(stumble: &Stumble) -> Diagnostic {
    match stumble.head_id() {
        Some(id) => inside::explain(&inside::Place {
            cx: stumble.cx,
            id,
            range: stumble.range.clone(),
            at: stumble.at,
            kind: &stumble.kind,
        }),
        None => attribute(stumble).unwrap_or_else(|| stray::explain(stumble)),
    }
}

/// The fault within `.name = text`, which the parser keeps to itself: the same text read as a message tells it.
fn attribute(stumble: &Stumble) -> Option<Diagnostic> {
    let (text, owner) = (stumble.cx.text, stumble.owner?);
    let dot = stumble.first_line().start;
    let name = identifier(text, dot + 1).filter(|_| text.as_bytes()[dot] == b'.')?;
    head(text, name.start)?;
    let alone = Text::new(stumble.cx.source, text[name.start..stumble.range.end].into());
    let (_, errors) = parser::parse(alone).err()?;
    let error = errors.into_iter().next()?;
    let id = format!("{owner}.{}", &text[name.clone()]);
    let at = floor(text, name.start + error.pos.start);
    let range = name.start..stumble.range.end;
    Some(inside::explain(&inside::Place { cx: stumble.cx, id: &id, range, at, kind: &error.kind }))
}

/// Adds help with several edits.
fn with_edits(mut found: Diagnostic, text: &str, edits: Vec<Edit>) -> Diagnostic {
    found.helps.push(Help { text: text.to_owned(), edits });
    found
}
