//! Faults in a selector: its arrow, its branches, its default.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::super::lines::{char_range, line_end, line_start, lines, skip_spaces, trimmed};
use super::inside::Place;
use super::traps;
use crate::diag::Diagnostic;

/// What is wrong, when it has to do with a selector.
pub(super) fn explain(place: &Place) -> Option<Diagnostic> {
    match place.kind {
        ErrorKind::MissingDefaultVariant => Some(no_default(place)),
        ErrorKind::MultipleDefaultVariants => Some(star(place).unwrap_or_else(|| two_defaults(place))),
        ErrorKind::MissingValue => Some(empty_branch(place)),
        ErrorKind::ExpectedToken(']') => Some(key(place)),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => Some(same_line(place)),
        ErrorKind::ExpectedCharRange { .. } if in_key(place) => Some(key(place)),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Some(chosen_by(place)),
        ErrorKind::ExpectedToken('}') => trap_in_branch(place).or_else(|| arrow(place)),
        _ => None,
    }
}

/// From the `{` of the selector to where the parser gave up.
fn code(place: &Place) -> Range<usize> {
    let open = place.nesting().placeable().unwrap_or(place.range.start);
    open..place.at.max(open)
}

fn no_default(place: &Place) -> Diagnostic {
    let (cx, text) = (&place.cx, place.cx.text);
    let code = code(place);
    let first = line_start(text, code.start);
    let starts = lines(text, first..code.end).map(|line| skip_spaces(text, line.start));
    let last = starts.filter(|at| *at > code.start && text[*at..].starts_with('[')).last();
    let line = code.start..line_end(text, code.start).min(code.end.max(code.start + 1));
    if let Some(at) = last {
        let key = at..text[at..].find(']').map_or(at + 1, |to| at + to + 1);
        let found = place.fault(key, "no branch of the selector is its default").label("no `*` before it");
        let found = found.note("The default is used when no other branch fits.");
        found.fix("mark the default branch with `*`, most often `[other]`", cx.span(at..at), "*")
    } else {
        let found = place.fault(line, "a selector has no branches").label("`->` needs them");
        found.help("write each branch in a line of its own, as in `*[other] text`, then `}`")
    }
}

fn two_defaults(place: &Place) -> Diagnostic {
    let star = place.at - 1..place.at;
    let found = place.fault(star.clone(), "a selector has two defaults").label("the second `*`");
    found.fix("keep the `*` at one branch only", place.cx.span(star), "")
}

/// A `*` at the start of a line of a branch that starts no branch: a bullet or bold text.
fn star(place: &Place) -> Option<Diagnostic> {
    let text = place.cx.text;
    let at = text[..place.at].trim_end_matches(' ').strip_suffix('*')?.len();
    if !text[line_start(text, at)..at].trim().is_empty() {
        return None;
    }
    if place.next() == Some('[') {
        return None;
    }
    trap(place, at)
}

/// A line of a branch that starts with `*`, `.` or `[` and was meant as text.
fn trap_in_branch(place: &Place) -> Option<Diagnostic> {
    let code = &place.cx.text[code(place)];
    if !code.contains("->") {
        return None;
    }
    let at_start = place.cx.text[line_start(place.cx.text, place.at)..place.at].trim().is_empty();
    star(place).or_else(|| trap(place, place.at).filter(|_| at_start))
}

fn trap(place: &Place, at: usize) -> Option<Diagnostic> {
    let start = line_start(place.cx.text, at);
    traps::explain(&place.cx, Some(place.id), start..line_end(place.cx.text, at), at)
}

fn empty_branch(place: &Place) -> Diagnostic {
    let text = place.cx.text;
    let end = trimmed(text, place.range.start..place.at.max(place.range.start)).end;
    let line = line_start(text, end)..end;
    let found = place.fault(trimmed(text, line), "a branch has no text").label("nothing follows it");
    found.fix("write its text, or say that it is empty on purpose", place.cx.span(end..end), " { \"\" }")
}

/// The text in `[…]`, when the parser gave up there.
fn in_key(place: &Place) -> bool {
    let text = place.cx.text;
    let line = &text[line_start(text, place.at)..place.at];
    let start = line.trim_start().trim_start_matches('*');
    start.starts_with('[') && !start.contains(']')
}

fn key(place: &Place) -> Diagnostic {
    let text = place.cx.text;
    let open = text[..place.at].rfind('[').filter(|at| *at >= place.range.start).unwrap_or(place.at);
    let line = line_end(text, open);
    if traps::is_link(&text[open..line])
        && let Some(found) = trap(place, open)
    {
        return found;
    }
    let close = text[open..line].find(']').map_or(line, |to| open + to + 1);
    let shown = open..close.max(char_range(text, open).end);
    let found = place.fault(shown, "the name of a branch is one word or one number");
    found
        .label("as in `[one]`, `[other]` or `[3]`")
        .help("write such a name; if this is text, put its `[` in quotes and braces: `{\"[\"}`")
}

fn same_line(place: &Place) -> Diagnostic {
    let text = place.cx.text;
    let end = line_end(text, place.at);
    let found = place.fault(place.at..end.max(place.at), "the branches stand in the line of `->`");
    let found = found.label("each branch needs a line of its own");
    let spaces = place.at - text[..place.at].trim_end_matches(' ').len();
    let rest = &text[place.at..end];
    if rest.matches('[').count() == 1 && !rest.contains('}') {
        let gap = place.cx.span(place.at - spaces..place.at);
        return found.fix("start a new line after `->`", gap, "\n        ");
    }
    found.help("write `->`, then each branch in a line of its own, then `}` in a line of its own")
}

fn chosen_by(place: &Place) -> Diagnostic {
    let (text, code) = (place.cx.text, code(place));
    let what = text[code.clone()].trim_start_matches('{').trim();
    let found = place.fault(code.clone(), &format!("`{what}` cannot choose a branch"));
    let found = found.label("only a value such as `$name` can");
    let start = code.start + text[code.clone()].find(what).unwrap_or(0);
    if text[start..].starts_with(|c: char| c.is_ascii_alphabetic()) && !what.contains(['.', '{', ' ']) {
        return found.fix("put `$` before the name of a value", place.cx.span(start..start), "$");
    }
    found.help("choose by a value such as `$count`, or by the attribute of a term")
}

/// `=>` or another arrow.
fn arrow(place: &Place) -> Option<Diagnostic> {
    let rest = &place.cx.text[place.at..];
    let wrong = ["=>", "-->", "==>", "→", "—>", "–>", ">", "- >", "=->"]
        .into_iter()
        .find(|arrow| rest.starts_with(arrow))?;
    let here = place.at..place.at + wrong.len();
    let found = place.fault(here.clone(), &format!("`{wrong}` stands where `->` must stand"));
    Some(found.label("not an arrow in Fluent").fix("write `->`", place.cx.span(here), "->"))
}
