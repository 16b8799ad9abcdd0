//! Faults within a message that starts well: no text, or something wrong in braces.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::super::lines::{
    Context, char_range, floor, head, identifier, line_end, line_start, skip_spaces, trimmed,
};
use super::super::nesting::{Frame, Nesting};
use super::{lookalike, selector, stray, traps, with_edits};
use crate::diag::{Diagnostic, Edit};

/// Where the parser gave up within a message, and why.
pub(super) struct Place<'a> {
    pub(super) cx: Context<'a>,
    /// The message, `id`, `-id` or `id.attribute`.
    pub(super) id: &'a str,
    /// From its name on.
    pub(super) range: Range<usize>,
    /// The byte at which the parser gave up.
    pub(super) at: usize,
    pub(super) kind: &'a ErrorKind,
}

impl Place<'_> {
    /// A finding about the message at `range`.
    pub(super) fn fault(&self, range: Range<usize>, headline: &str) -> Diagnostic {
        self.cx.fault(Some(self.id), range, headline)
    }

    /// The character at which the parser gave up; none at the end of the file.
    pub(super) fn next(&self) -> Option<char> {
        self.cx.text[self.at..].chars().next()
    }

    /// What is open where the parser gave up.
    pub(super) fn nesting(&self) -> Nesting {
        Nesting::scan(self.cx.text, self.range.start..self.at.max(self.range.start))
    }

    /// The innermost open `{`, else the name.
    fn opening(&self) -> usize {
        self.nesting().placeable().unwrap_or(self.range.start)
    }

    /// From the innermost open `{` to the next `}` or the end of the line.
    fn placeable(&self) -> Range<usize> {
        let open = self.opening();
        let end = line_end(self.cx.text, self.at.max(open));
        let close = self.cx.text[open..end].find('}').map_or(end, |to| open + to + 1);
        open..close.max(char_range(self.cx.text, open).end)
    }
}

/// What is wrong in a message that starts with `name =`.
pub(super) fn explain(place: &Place) -> Diagnostic {
    if let Some(found) = lookalikes(place) {
        return found;
    }
    let whole = place.placeable();
    match place.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => no_text(place),
        ErrorKind::ExpectedToken('}') => unclosed(place),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => open_quote(place),
        ErrorKind::ExpectedToken(')') => open_parenthesis(place).unwrap_or_else(|| no_value(place)),
        ErrorKind::UnbalancedClosingBrace => stray_brace(place),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedCharRange { .. } => {
            selector::explain(place).or_else(|| open_parenthesis(place)).unwrap_or_else(|| no_value(place))
        }
        ErrorKind::ExpectedLiteral => place
            .fault(whole, "an option of a function must be a number or quoted text")
            .label("as in `NUMBER($n, minimumFractionDigits: 2)`")
            .help("write a number or put the text in straight quotes"),
        ErrorKind::ForbiddenCallee => place
            .fault(whole, "the name of a function is written in capitals")
            .label("only values and functions such as `NUMBER(…)` may stand here")
            .help("write the function's name in capitals, or leave the parentheses out"),
        ErrorKind::TermAttributeAsPlaceable => place
            .fault(whole, "the attribute of a term cannot be shown")
            .label("it may only choose a branch")
            .help("name the term itself, or use the attribute before `->`"),
        ErrorKind::PositionalArgumentFollowsNamed => place
            .fault(whole, "a value stands after a named option")
            .label("values come first, options with `:` after them")
            .help("move the value before the options"),
        ErrorKind::DuplicatedNamedArgument(name) => place
            .fault(whole, &format!("the option `{name}` is given twice"))
            .label("here")
            .help("keep one of them"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => place
            .fault(char_range(place.cx.text, place.at), "a `\\` in quotes stands for nothing")
            .help("double it to mean a `\\`"),
        _ => selector::explain(place).unwrap_or_else(|| unclosed(place)),
    }
}

/// A character at the place that only looks like the one that Fluent needs.
fn lookalikes(place: &Place) -> Option<Diagnostic> {
    let (cx, c) = (&place.cx, place.next()?);
    let nesting = place.nesting();
    let ascii = lookalike::meant(c).filter(|_| !nesting.in_text())?;
    let here = char_range(cx.text, place.at);
    let shown = if c.is_whitespace() { "this space".to_owned() } else { format!("`{c}`") };
    let wanted = if ascii == " " { "a plain space".to_owned() } else { format!("`{ascii}`") };
    let found = place.fault(here, &format!("{shown} is not {wanted}"));
    let found = found.label(format!("U+{:04X}, which Fluent does not know", u32::from(c)));
    if let Some(edits) = lookalike::around_value(cx, place.at..place.range.end.max(place.at)) {
        let help = "take the quotation marks out: in braces a value stands alone";
        return Some(with_edits(found, help, edits));
    }
    let edits = lookalike::edits(cx, place.at..place.range.end.max(place.at));
    Some(with_edits(found, &format!("write {wanted}"), edits))
}

/// `name =` with nothing after it, or with a text that is not indented, or that starts with a trap.
fn no_text(place: &Place) -> Diagnostic {
    let (cx, text) = (&place.cx, place.cx.text);
    let name = place.range.start..place.range.start + name_length(place);
    let first = line_end(text, place.range.start);
    let rest = trimmed(text, first.min(place.range.end)..place.range.end);
    let start = line_start(text, rest.start);
    if rest.is_empty() {
        let found = place.fault(name, "has no text").label("nothing follows `=`");
        return found.help("write the text after `=`, or delete the message");
    }
    if start < rest.start
        && let Some(found) = traps::explain(cx, Some(place.id), start..place.range.end, rest.start)
    {
        return found;
    }
    let line = rest.start..line_end(text, rest.start);
    let (label, help) = if text[start..].starts_with('\t') {
        ("begins with a tab, which is no indent in Fluent", "write four spaces in place of the tab")
    } else {
        ("not read as part of the message", "indent the text by four spaces")
    };
    let found = place.fault(line, "its text stands in a line without indent").label(label);
    with_edits(found, help, stray::indent_edits(cx, start..place.range.end))
}

fn name_length(place: &Place) -> usize {
    head(place.cx.text, place.range.start).map_or(0, |head| head.id.len())
}

/// Something else stands where `}` was due.
fn unclosed(place: &Place) -> Diagnostic {
    let (cx, text) = (&place.cx, place.cx.text);
    if let Some(found) = selector::explain(place) {
        return found;
    }
    let open = place.opening();
    let last = trimmed(text, open..place.at.max(open)).end.max(open + 1);
    let next_line = place.at >= text.len() || text[last.min(place.at)..place.at].contains('\n');
    let starts_line = place.at == line_start(text, place.at);
    if next_line || starts_line || text[place.at..].starts_with(['\n', '\r']) {
        let found = place.fault(open..open + 1, "a `{` is never closed").label("no `}` follows");
        return found.fix("close it", cx.span(last..last), closing(&text[open..last]));
    }
    let what = place.next().unwrap_or(' ');
    let whole = place.placeable();
    let inner = text[open + 1..place.at.max(open + 1)].trim();
    // `}` may well close another `{` further on.
    let closes = text[place.at..line_end(text, place.at)].find(['{', '}']).map(|to| place.at + to);
    let is_closed = closes.is_some_and(|at| text[at..].starts_with('}'));
    if is_reference(inner) && !is_closed && matches!(what, ')' | ']' | '>') {
        let here = char_range(text, place.at);
        let found = place.fault(here.clone(), &format!("a `{{` is closed by `{what}`"));
        return found.label("not the sign that was opened").fix("write `}`", cx.span(here), "}");
    }
    if is_reference(inner) && !is_closed {
        let found = place.fault(open..open + 1, "a `{` is never closed").label("no `}` follows");
        return found.fix("close it after the name", cx.span(last..last), " }");
    }
    if let Some(found) = parted_name(place, &whole, inner) {
        return found;
    }
    let name = &text[whole.start + 1..place.at.max(whole.start + 1)];
    if !what.is_ascii()
        && what.is_alphanumeric()
        && name.trim_start().starts_with('$')
        && !name.ends_with(' ')
    {
        let found = place.fault(whole, "the name of a value holds a letter beyond a to z");
        return found
            .label("names of values are the same in every language")
            .help("write the name as the source language has it");
    }
    if matches!(what, '$' | '-' | '"') || what.is_alphanumeric() {
        let found = place.fault(whole, "two things stand in one pair of braces");
        return found
            .label("one value only")
            .help("give each its own braces, or close the `{` before the text");
    }
    place
        .fault(whole, &format!("`{what}` cannot stand in braces here"))
        .label("a value stands alone, as in `{ $name }`")
        .help("close the `{` before it, or write a literal brace as `{\"{\"}`")
}

/// Whether what stands in braces is a name so far: `$name`, `-term` or `message`.
fn is_reference(inner: &str) -> bool {
    let name = inner.trim_start_matches(['$', '-']);
    inner.len() - name.len() <= 1 && identifier(name, 0).is_some_and(|own| own.len() == name.len())
}

/// A name with a space in it: `{ $log period }`.
fn parted_name(place: &Place, whole: &Range<usize>, before: &str) -> Option<Diagnostic> {
    let cx = &place.cx;
    let end = cx.text[whole.clone()].strip_suffix('}').map(|inner| whole.start + inner.trim_end().len())?;
    let rest = cx.text.get(place.at..end)?;
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if !is_reference(before) || rest.is_empty() || !is_name(rest) {
        return None;
    }
    let gap =
        place.at - (cx.text[..place.at].len() - cx.text[..place.at].trim_end_matches(' ').len())..place.at;
    let joined = format!("{before}{rest}");
    let with = if before.ends_with('-') || cx.elsewhere.contains(&joined) { "" } else { "-" };
    let found =
        place.fault(gap.clone(), "a space stands in the name of a value").label("names have no spaces");
    Some(
        found
            .fix(format!("write the name without it: `{before}{with}{rest}`"), cx.span(gap), with)
            .help("if two things are meant, give each its own braces"),
    )
}

fn closing(code: &str) -> &'static str {
    if code.contains("->") { "\n    }" } else { " }" }
}

/// A `(` that something else than its `)` ends.
fn open_parenthesis(place: &Place) -> Option<Diagnostic> {
    let open = place.nesting().open.pop().filter(|open| open.frame == Frame::Arguments)?.at;
    if !matches!(place.next(), None | Some('}' | '=')) {
        return None;
    }
    let found = place.fault(open..open + 1, "a `(` is never closed").label("no `)` follows");
    let line = line_end(place.cx.text, open).min(place.at.max(open + 1));
    let end = trimmed(place.cx.text, open..line).end.max(open + 1);
    Some(found.fix("close it", place.cx.span(end..end), ")"))
}

/// Quoted text that does not end in its line.
fn open_quote(place: &Place) -> Diagnostic {
    let (cx, text) = (&place.cx, place.cx.text);
    let Some(string) = place.nesting().strings.pop() else {
        let found = place.fault(place.placeable(), "a quotation mark is never closed");
        return found.help("close it with `\"`");
    };
    let open = string.start - 1;
    let line = open..line_end(text, open);
    let found = place
        .fault(open..string.start, "a quotation mark is never closed")
        .label("no `\"` follows in this line");
    let wrong = text[string.start..line.end].char_indices().find(|(_, c)| lookalike::meant(*c) == Some("\""));
    if let Some((to, c)) = wrong {
        let at = string.start + to;
        return found.fix("close it with a straight `\"`", cx.span(at..at + c.len_utf8()), "\"");
    }
    let body = &text[string.start..line.end];
    let end = body.find('}').map_or(body.len(), |at| at);
    let at = string.start + body[..end].trim_end().len();
    found.fix("close it", cx.span(at..at), "\"")
}

/// A `}` in text.
fn stray_brace(place: &Place) -> Diagnostic {
    let (cx, at) = (&place.cx, floor(place.cx.text, place.at));
    let branch = place.nesting().open.last().is_some_and(|open| open.frame == Frame::Branch);
    if branch {
        let found = place
            .fault(at..at + 1, "the `}` that ends the branches stands in a branch")
            .label("it needs a line of its own");
        let spaces = at - cx.text[..at].trim_end_matches(' ').len();
        return found.fix("put it on a line of its own", cx.span(at - spaces..at), "\n    ");
    }
    let found = place.fault(at..at + 1, "a `}` was never opened").label("no `{` comes before it");
    let before = cx.text[..at].trim_end_matches(' ');
    let name = before.rfind('$').filter(|dollar| is_reference(&before[*dollar..]));
    if let Some(dollar) = name {
        return found.fix("open it before the name", cx.span(dollar..dollar), "{ ");
    }
    found.fix("delete it, or write it as text", cx.span(at..at + 1), "{\"}\"}")
}

/// Nothing that Fluent knows stands after `{`.
fn no_value(place: &Place) -> Diagnostic {
    let (cx, text) = (&place.cx, place.cx.text);
    let whole = place.placeable();
    let inner = text[whole.start + 1..whole.end].trim_end_matches('}').trim();
    if inner.is_empty() {
        let found = place.fault(whole, "the braces are empty").label("no value stands here");
        return found.help("name a value, as in `{ $name }`, or write a literal brace as `{\"{\"}`");
    }
    let before = text[..place.at].chars().next_back();
    if before == Some('$') {
        let found = place.fault(whole, "no name follows the `$`").label("a name starts with a letter a-z");
        let gap = place.at..skip_spaces(text, place.at);
        let named = !gap.is_empty() && text[gap.end..].starts_with(|c: char| c.is_ascii_alphabetic());
        return if named {
            found.fix("remove the space", cx.span(gap), "")
        } else {
            found.help("write the name of the value")
        };
    }
    let found = place.fault(whole.clone(), "what stands in braces is not a value");
    let found = found.label("a value is `$name`, `-term`, `message` or quoted text");
    let braces = [whole.start..whole.start + 1, whole.end - 1..whole.end];
    if text[whole.clone()].ends_with('}') && whole.len() > 1 {
        let literal = |range: Range<usize>| Edit {
            replacement: format!("{{\"{}\"}}", &text[range.clone()]),
            span: cx.span(range),
        };
        return with_edits(found, "write literal braces in quotes", braces.map(literal).to_vec());
    }
    found.help("write a literal brace as `{\"{\"}`")
}
