//! Lines of a Fluent file, and what the first characters of a line make of it.

use std::ops::Range;

use super::elsewhere::Elsewhere;
use super::rules::FLUENT_SYNTAX;
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// The file at hand, as every step of reading it needs it.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) source: SourceId,
    pub(super) locale: &'a str,
    pub(super) text: &'a str,
    /// The messages that other languages have.
    pub(super) elsewhere: &'a Elsewhere,
}

impl Context<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    /// A syntax finding at `range` about message `id`, which the headline names when it is known.
    pub(super) fn fault(&self, id: Option<&str>, range: Range<usize>, headline: &str) -> Diagnostic {
        let headline = id.map_or_else(|| capitalised(headline), |id| format!("`{id}`: {headline}"));
        let mut found = Diagnostic::new(&FLUENT_SYNTAX, self.span(range), headline);
        found.locale = Some(self.locale.to_owned());
        found.message_id = id.map(str::to_owned);
        found
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The start of an entry: `name =` or `-name =` at the start of a line.
pub(super) struct Head<'a> {
    /// With its `-` for a term.
    pub(super) id: &'a str,
}

/// The entry that starts at byte `at`, which is the start of a line.
pub(super) fn head(text: &str, at: usize) -> Option<Head<'_>> {
    let name = identifier(text, at + usize::from(text.as_bytes().get(at) == Some(&b'-')))?;
    let equals = skip_spaces(text, name.end);
    let id = &text[at..name.end];
    (text.as_bytes().get(equals) == Some(&b'=')).then_some(Head { id })
}

/// The names of the messages that a text defines.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    lines(text, 0..text.len()).filter_map(|line| head(text, line.start)).map(|head| head.id)
}

/// The name that starts at byte `at`.
pub(super) fn identifier(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    bytes.get(at).filter(|first| first.is_ascii_alphabetic())?;
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    Some(at..at + bytes[at..].iter().take_while(is_name).count())
}

/// The first byte at or after `at` that is no space.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    at + text.as_bytes()[at..].iter().take_while(|byte| **byte == b' ').count()
}

/// The bytes of each line in `range`, without line ends. `range` starts where a line does.
pub(super) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = range.start;
    text[range].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    })
}

/// The start of the line that byte `at` is in.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1)
}

/// The end of the line that byte `at` is in, before its line end.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let end = text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |to| at + to);
    at + text[at..end].trim_end_matches('\r').len()
}

/// `range` without the blanks and line ends around it.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = [' ', '\r', '\n'];
    let end = range.start + text[range.clone()].trim_end_matches(blank).len();
    end - text[range.start..end].trim_start_matches(blank).len()..end
}

/// The greatest character boundary that is not beyond `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The bytes of the character at `at`; empty at the end of the text.
pub(super) fn char_range(text: &str, at: usize) -> Range<usize> {
    at..at + text[at..].chars().next().map_or(0, char::len_utf8)
}
