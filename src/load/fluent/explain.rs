//! Faults of Fluent in the words of translators.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::guard::{self, Reason, Refusal};
use super::rules::FLUENT_SYNTAX;
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// A place where the parser gave up.
pub(super) struct Fault<'a> {
    text: &'a str,
    kind: &'a ErrorKind,
    /// What the parser skipped.
    junk: Range<usize>,
    /// Where it gave up.
    at: usize,
    /// The message or term (with `-`) that cannot be read.
    pub(super) owner: Option<String>,
}

/// What is wrong, where, and what to do.
struct Explanation {
    /// Follows the name of the message: "has a `{` that is never closed".
    what: String,
    label: &'static str,
    range: Range<usize>,
    help: &'static str,
    /// A replacement that mends it.
    edit: Option<(Range<usize>, String)>,
}

impl<'a> Fault<'a> {
    pub(super) fn new(text: &'a str, error: &'a ParserError) -> Self {
        let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        let junk = junk.start.min(text.len())..junk.end.min(text.len());
        let mut at = error.pos.start.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let mut fault = Self { text, kind: &error.kind, junk, at, owner: None };
        fault.owner = if fault.continues() { fault.before() } else { guard::id(fault.first_line()) };
        if fault.owner.is_none() || fault.forgot_to_indent() {
            fault.owner = fault.before();
        }
        fault
    }

    /// The first line that the parser skipped, from its first character that is no space.
    fn first_line(&self) -> &'a str {
        let rest = &self.text[self.first()..self.junk.end];
        rest.split('\n').next().unwrap_or_default().trim_end_matches('\r')
    }

    /// Where that line begins to say something.
    fn first(&self) -> usize {
        let junk = &self.text[self.junk.clone()];
        self.junk.start + (junk.len() - junk.trim_start().len())
    }

    /// Whether the skipped part is an indented line, so that a message before it was cut short.
    fn continues(&self) -> bool {
        let first = self.first();
        first > 0 && self.text[..first].ends_with([' ', '\t'])
    }

    /// The id of the entry above.
    fn before(&self) -> Option<String> {
        let above = &self.text[..self.first().min(self.text.len())];
        above
            .lines()
            .rev()
            .skip(usize::from(self.continues()))
            .find_map(|line| guard::id(line).filter(|_| line.contains('=')))
    }

    /// Whether the line is prose that ought to be indented: words without `=`, below a message.
    fn forgot_to_indent(&self) -> bool {
        let line = self.first_line();
        let first = line.split(' ').next().unwrap_or_default();
        let looks_like_an_id = first.contains('-') || first.is_empty();
        !self.continues() && !looks_like_an_id && !line.contains('=') && self.before().is_some()
    }
}

/// The finding about a fault of the parser.
pub(super) fn syntax(source: SourceId, fault: &Fault<'_>) -> Diagnostic {
    let explained = explain(fault);
    let name = fault.owner.as_deref().map_or_else(|| "this text".to_owned(), |id| format!("`{id}`"));
    let span = |range: Range<usize>| Span::new(source, range);
    let mut found =
        Diagnostic::new(&FLUENT_SYNTAX, span(explained.range), format!("{name} {}", explained.what))
            .label(explained.label)
            .note("the message cannot be read, so its clause would be missing");
    found.message_id.clone_from(&fault.owner);
    match explained.edit {
        Some((range, replacement)) => found.fix(explained.help, span(range), replacement),
        None => found.help(explained.help),
    }
}

fn explain(fault: &Fault<'_>) -> Explanation {
    if let Some(trap) = trap(fault).filter(|_| fault.continues()) {
        return trap;
    }
    let first = fault.first();
    if fault.forgot_to_indent() {
        return Explanation {
            what: "goes on in a line that is not indented".into(),
            label: "Fluent takes this for the start of another message",
            range: first..first + fault.first_line().len(),
            help: "begin every further line of a message with four spaces",
            edit: Some((first..first, "    ".into())),
        };
    }
    if let ErrorKind::ExpectedToken('=') = fault.kind {
        let id = guard::id(fault.first_line()).unwrap_or_default();
        let end = first + id.len();
        return Explanation {
            what: "has no `=` after its name".into(),
            label: "the name",
            range: first..end,
            help: "write `=` between the name and the text",
            edit: Some((end..end, " =".into())),
        };
    }
    let (what, label, help) = words(fault);
    let nothing = matches!(
        fault.kind,
        ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::MissingValue
    );
    let range = if nothing { first..first + fault.first_line().len() } else { point(fault) };
    Explanation { what: what.into(), label, range, help, edit: None }
}

/// What is wrong, what is to be seen there, and what to do.
fn words(fault: &Fault<'_>) -> (&'static str, &'static str, &'static str) {
    let quotes = ['“', '”', '„', '«', '»', '‘', '’'];
    match fault.kind {
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => {
            ("has no text", "no text follows", "write the text after `=`, or delete the line")
        }
        ErrorKind::MissingDefaultVariant => (
            "has a choice without a default",
            "in this choice",
            "put `*` before the branch for all other cases: *[other]",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("has a choice with two defaults", "the second", "leave `*` before one branch only")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("has a quotation mark that is never closed", "after this", "close it with \" on the same line")
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("has a `}` that nothing opened", "this", "delete it, or write it as {\"}\"}")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "has an escape that Fluent does not know",
            "this",
            "write \\\\ for a backslash, \\\" for a quotation mark",
        ),
        ErrorKind::ForbiddenCallee => {
            ("calls a function in small letters", "this", "functions are NUMBER, DATETIME, LIST and AMOUNT")
        }
        ErrorKind::TermAttributeAsPlaceable => (
            "shows a part of a term",
            "this",
            "show the term itself; its parts can only be asked for in a choice",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("chooses by something that is no value", "this", "choose by a value: { $rows -> … }")
        }
        _ if fault.text[fault.at..].starts_with(quotes) => (
            "has typographic quotation marks inside { }",
            "this",
            "inside { } write straight ones: \"…\", or none",
        ),
        ErrorKind::ExpectedToken('}')
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedCharRange { .. } => (
            "has a { } that is not complete",
            "Fluent did not expect this",
            "write a value as { $name }, a term as { -name }; close every { with }",
        ),
        _ => (
            "is not well-formed",
            "Fluent did not expect this",
            "compare it with the English message, mark by mark",
        ),
    }
}

/// The character at which the parser gave up.
fn point(fault: &Fault<'_>) -> Range<usize> {
    let c = fault.text[fault.at..].chars().next().filter(|c| !c.is_whitespace());
    match c {
        Some(c) => fault.at..fault.at + c.len_utf8(),
        None => fault.first()..fault.first() + fault.first_line().len(),
    }
}

/// Markdown at the start of a line that means something else to Fluent.
fn trap(fault: &Fault<'_>) -> Option<Explanation> {
    let line = fault.first_line();
    let first = fault.first();
    let (label, help) = match line.chars().next()? {
        '[' => (
            "to Fluent, `[` at the start of a line begins a variant",
            "put a word before the link on this line, or write its first mark as {\"[\"}",
        ),
        '*' if line.starts_with("* ") => {
            return Some(Explanation {
                what: "has a line that starts with `*`".into(),
                label: "to Fluent, `*` at the start of a line begins a default variant",
                range: first..first + 1,
                help: "begin list items with `-`",
                edit: Some((first..first + 1, "-".into())),
            });
        }
        '*' => (
            "to Fluent, `*` at the start of a line begins a default variant",
            "put a word before it on this line, or write the first mark as {\"*\"}",
        ),
        '.' => (
            "to Fluent, `.` at the start of a line begins an attribute",
            "put a word before it on this line, or write the first mark as {\".\"}",
        ),
        _ => return None,
    };
    let mark = &line[..1];
    Some(Explanation {
        what: format!("has a line that starts with `{mark}`"),
        label,
        range: first..first + 1,
        help,
        edit: Some((first..first + 1, format!("{{\"{mark}\"}}"))),
    })
}

/// The finding about an entry that the guard refused.
pub(super) fn refusal(source: SourceId, refusal: &Refusal) -> Diagnostic {
    let name = refusal.id.as_deref().map_or_else(|| "this text".to_owned(), |id| format!("`{id}`"));
    let (what, help) = match refusal.reason {
        Reason::TooDeep => ("nests { } or ( ) too deep".to_owned(), "write the text without so many { }"),
        Reason::TooManyPlaceables => {
            ("has more than a hundred { }".to_owned(), "split the text into two messages")
        }
        Reason::Escape => (
            "has an escape without its digits".to_owned(),
            "write four hexadecimal digits after \\u, six after \\U, or the character itself",
        ),
        Reason::Control(c) => (
            format!("holds the control character U+{:04X}", u32::from(c)),
            "delete it; it came along when text was copied",
        ),
        Reason::LoneReturn => (
            "holds a carriage return without a line feed".to_owned(),
            "save the file with the line ends of Unix (LF) or Windows (CRLF)",
        ),
        Reason::PrivateUse(c) => {
            (format!("holds the private-use character U+{:04X}", u32::from(c)), "delete it: no font shows it")
        }
    };
    let mut found =
        Diagnostic::new(&FLUENT_SYNTAX, Span::new(source, refusal.range.clone()), format!("{name} {what}"))
            .label("here")
            .note("the message is not read, so its clause would be missing")
            .help(help);
    found.message_id.clone_from(&refusal.id);
    found
}
