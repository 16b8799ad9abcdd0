//! The three habits from Markdown that break a Fluent file: a continued line that starts with `[`, `*` or `.`.

use std::ops::Range;

use super::super::lines::{Context, char_range, identifier, lines, skip_spaces};
use super::with_edits;
use crate::diag::{Diagnostic, Edit};

/// Explains the line of message `id` whose first character, at `at`, Fluent does not read as text.
///
/// The edits mend every such line of `range`. None when the line starts with another character.
pub(super) fn explain(cx: &Context, id: Option<&str>, range: Range<usize>, at: usize) -> Option<Diagnostic> {
    let first = cx.text[at..].chars().next()?;
    let (reads, what) = match first {
        '[' => ("as a branch of a selector", "Put the `[` of the link in quotes and braces"),
        '*' if is_bullet(cx.text, at) => ("as the default branch of a selector", "Write bullets with `-`"),
        '*' => ("as the default branch of a selector", "Put the `*` in quotes and braces"),
        '.' => ("as an attribute", "Put the `.` in quotes and braces"),
        '}' => ("as the end of a value", "Put the `}` in quotes and braces"),
        _ => return None,
    };
    let found = cx
        .fault(id, at..at + 1, &format!("a line that starts with `{first}` is not read as text"))
        .label(format!("Fluent reads this {reads}"))
        .note("The message would end before this line, and the rest of its text would be lost.");
    let edits = lines(cx.text, range)
        .map(|line| skip_spaces(cx.text, line.start))
        .filter_map(|start| escape(cx, start, start == at))
        .collect();
    let lower = what.replacen(|c: char| c.is_ascii_uppercase(), &what[..1].to_ascii_lowercase(), 1);
    Some(with_edits(found, &format!("{lower}, or move the first word to the line before"), edits))
}

/// Whether the character at `at` starts a line that Fluent would not read as text.
pub(super) fn is_trap(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(at), Some(b'[' | b'*' | b'.' | b'}'))
}

/// What to write instead of the character at `at`, which starts a line.
pub(super) fn escape(cx: &Context, at: usize, sure: bool) -> Option<Edit> {
    let rest = &cx.text[at..];
    let replacement = match rest.chars().next()? {
        '*' if is_bullet(cx.text, at) => "-",
        '*' if sure || !rest.starts_with("*[") => "{\"*\"}",
        '[' if sure || is_link(rest) => "{\"[\"}",
        '.' if sure || identifier(cx.text, at + 1).is_none() => "{\".\"}",
        '}' if sure => "{\"}\"}",
        _ => return None,
    };
    Some(Edit { span: cx.span(char_range(cx.text, at)), replacement: replacement.to_owned() })
}

/// Whether the text starts with `[words](` or `[words][`.
pub(super) fn is_link(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    line.starts_with('[') && (line.contains("](") || line.contains("]["))
}

fn is_bullet(text: &str, at: usize) -> bool {
    text[at..].starts_with("* ")
}
