//! What is wrong where a file cannot be read as YAML, said in words for people, with the usual remedy.

use std::ops::Range;

use granit_parser::ErrorKind as Kind;

use super::flow::{self, Sign, Unquoted};
use super::line::{Line, quoted};
use super::rules::YAML_SYNTAX;
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// Explains why reading stopped at byte `at`. `bracket` is the innermost open `[` or `{`.
pub(super) fn explain(
    source: SourceId,
    text: &str,
    kind: &Kind,
    at: usize,
    bracket: Option<usize>,
) -> Diagnostic {
    let at = at.min(text.len());
    let case = Case { source, text, at, line: Line::at(text, at) };
    if let Some(slip) = may_follow_a_slip(kind, bracket).then(|| case.slip()).flatten() {
        return slip;
    }
    match kind {
        Kind::TabNotAllowed
        | Kind::TabInBlockIndentation
        | Kind::TabInIndentation
        | Kind::TabAtBlockScalarStart
        | Kind::TabInPlainScalar => case.tab(),
        Kind::UnclosedQuotedScalar | Kind::DocumentIndicatorInQuotedScalar => case.unclosed_quote(),
        Kind::InvalidTrailingSingleQuotedScalar => case.after_quote('\'', "''"),
        Kind::InvalidTrailingDoubleQuotedScalar => case.after_quote('"', "\\\""),
        Kind::UnknownQuotedScalarEscape | Kind::InvalidQuotedScalarHexEscape => case.escape(),
        Kind::UnknownAnchor | Kind::MissingAnchorOrAliasName => case.stray_mark(),
        Kind::UnexpectedCharacter { character } => case.first_character(*character),
        Kind::MappingValueNotAllowed => case.second_colon(),
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey => case.no_colon(),
        Kind::ExpectedBlockSequenceEntry => case.no_dash(),
        Kind::ExpectedBlockMappingKey | Kind::InvalidIndentation => case.indentation(),
        Kind::MappingKeyNotAllowed => case.first_character('?'),
        Kind::BlockSequenceEntryNotAllowed => case.list_on_key_line(),
        Kind::DirectiveDisallowed => case.instruction(),
        Kind::InvalidBlockScalarHeader => case.text_on_marker_line(),
        Kind::CommentInterceptedScalar => case.comment_in_text(),
        Kind::UnclosedFlowCollection { open } => case.unclosed_bracket(at, *open),
        Kind::MisplacedFlowCollectionEnd | Kind::MismatchedFlowCollectionEnd { .. } => case.closing_bracket(),
        _ => match bracket {
            Some(open) => case.unclosed_bracket(open, text[open..].chars().next().unwrap_or('[')),
            None => case.unreadable(),
        },
    }
}

/// Whether the parser may have read the line above as text because of a slip in it.
fn may_follow_a_slip(kind: &Kind, bracket: Option<usize>) -> bool {
    let follows = !matches!(
        kind,
        Kind::TabNotAllowed
            | Kind::TabInBlockIndentation
            | Kind::TabInIndentation
            | Kind::UnclosedQuotedScalar
            | Kind::InvalidTrailingSingleQuotedScalar
            | Kind::InvalidTrailingDoubleQuotedScalar
            | Kind::UnknownQuotedScalarEscape
            | Kind::InvalidQuotedScalarHexEscape
            | Kind::DocumentIndicatorInQuotedScalar
            | Kind::UnclosedFlowCollection { .. }
    );
    follows && bracket.is_none()
}

/// A syntax fault at `span`.
pub(super) fn fault(source: SourceId, span: Range<usize>, headline: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&YAML_SYNTAX, Span::new(source, span), headline)
}

/// The place where reading stopped.
pub(super) struct Case<'t> {
    pub(super) source: SourceId,
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) line: Line<'t>,
}

impl Case<'_> {
    pub(super) fn fault(&self, span: Range<usize>, headline: impl Into<String>) -> Diagnostic {
        fault(self.source, span, headline)
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    /// One character at `at`, or nothing at the end of the file.
    fn sign(&self, at: usize) -> Range<usize> {
        let length = self.text[at..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
        at..at + length
    }

    fn tab(&self) -> Diagnostic {
        let line =
            std::iter::successors(Some(self.line), Line::next).find(|line| line.indent().contains('\t'));
        let Some(line) = line else { return self.unreadable() };
        let indent = line.start..line.start + line.indent().len();
        // As far in as the line above: a step further below a key without a value.
        let above = line.previous().map(|above| (above.indent(), &self.text[above.words()]));
        let spaces = match above.filter(|(indent, _)| !indent.contains('\t')) {
            Some((indent, words)) if words.ends_with(':') => format!("{indent}  "),
            Some((indent, words)) if words.contains(": ") => indent.to_owned(),
            _ => line.indent().replace('\t', "  "),
        };
        self.fault(indent.clone(), "a tab stands at the start of this line")
            .label("a tab, where spaces are needed")
            .note("Programs disagree on how wide a tab is, so YAML allows only spaces before a key.")
            .fix("use spaces", self.span(indent), spaces)
    }

    fn unclosed_quote(&self) -> Diagnostic {
        let quote = self.text[self.at..].chars().next().unwrap_or('"');
        let found = self.fault(self.sign(self.at), format!("a quote `{quote}` is opened and never closed"));
        let found = found.label("opened here");
        let rest = &self.text[self.at..self.line.end];
        if rest.matches(quote).count() == 1 && !rest.contains(" #") && !rest.contains('\\') {
            let end = self.at + rest.trim_end().len();
            return found.fix("close it at the end of the text", self.span(end..end), quote);
        }
        found.help(format!("close it with `{quote}` at the end of the text"))
    }

    fn after_quote(&self, quote: char, escaped: &str) -> Diagnostic {
        if let Some(open) = self.opened_above(quote) {
            let line = Line::at(self.text, open);
            let headline = format!("a quote `{quote}` is opened and not closed in its line");
            let found = self.fault(self.sign(open), headline).label("opened here");
            let found = found.related(self.span(self.sign(self.at)), "the text ends before this");
            let end = line.words().end;
            return found.fix("close it at the end of the text", self.span(end..end), quote);
        }
        let found = self.fault(self.sign(self.at), "a text goes on after its closing quote");
        let found = found.label("outside the quotes");
        if let Some((value, fixed)) = self.other_quotes(quote) {
            let help = if quote == '"' {
                "put the whole text in single quotes"
            } else {
                "put the text in double quotes"
            };
            return found.fix(help, self.span(value), fixed);
        }
        found
            .help(format!(
                "write a `{quote}` that belongs to the text as `{escaped}`, or close the quote further on"
            ))
            .help("if the text should end before this line, a quote further up is not closed")
    }

    /// The text of a line that holds the quote in which it stands, in quotes of the other kind.
    fn other_quotes(&self, quote: char) -> Option<(Range<usize>, String)> {
        let words = self.line.words();
        let start = self.line.value().map_or_else(|| words.start + 2, |value| value.start);
        let value = self.text.get(start..).and_then(|_| self.line.value_from(start))?;
        let written = &self.text[value.clone()];
        let inner = written.strip_prefix(quote)?;
        let (other, inner) = match (quote, inner.strip_suffix(quote)) {
            ('"', Some(inner)) if inner.contains('"') && inner.matches('"').count() % 2 == 0 => ('\'', inner),
            ('"', _) => ('\'', written),
            (_, Some(inner)) => ('"', inner),
            _ => return None,
        };
        (!inner.contains([other, '\\'])).then(|| (value, format!("{other}{inner}{other}")))
    }

    /// Where the text was opened that ends before `at`, when that is in a line above which looks like a whole entry. YAML
    /// lets a text go on for lines, so a quote that was forgotten ends at the next one.
    fn opened_above(&self, quote: char) -> Option<usize> {
        let close = self.text[..self.at].rfind(quote)?;
        let open = self.text[..close].rfind(quote).filter(|open| *open < self.line.start)?;
        let line = Line::at(self.text, open);
        let before = self.text[line.start..open].trim_end();
        let alone = before.ends_with([':', '-']) && !before.contains(['[', '{', '#', quote]);
        let rest = &self.text[open + 1..line.end];
        (alone && !rest.contains(" #") && !rest.contains('\\')).then_some(open)
    }

    fn escape(&self) -> Diagnostic {
        let bytes = self.text[self.at..].char_indices();
        let mut signs = bytes.map(|(at, c)| (self.at + at, c)).skip(1);
        let mut place = self.at;
        while let Some((at, c)) = signs.next() {
            if c == '\\'
                && !matches!(signs.next(), Some((_, next)) if "0abtnvfre \"/\\N_LP\r\n".contains(next))
            {
                place = at;
                break;
            }
        }
        let end = self.text[place..].char_indices().nth(2).map_or(self.text.len(), |(at, _)| place + at);
        self.fault(place..end, "a `\\` between double quotes has a meaning of its own")
            .label("no such character")
            .help("write `\\\\` for one `\\`, or use single quotes around the text")
    }

    fn stray_mark(&self) -> Diagnostic {
        let sign = self.text[self.at..].chars().next().unwrap_or('*');
        let found = self
            .fault(self.sign(self.at), format!("a text that starts with `{sign}` needs quotes"))
            .label("has a meaning of its own in YAML");
        let found = if sign == '*' {
            found.note("Without quotes, `*name` repeats a value marked `&name`, and no value is marked so.")
        } else {
            found.note("Without quotes, `&name` marks a value to repeat it later.")
        };
        self.with_quotes(found)
    }

    fn instruction(&self) -> Diagnostic {
        self.fault(self.line.words(), "a line cannot start with `%`")
            .label("an instruction to YAML, not part of the policy")
            .help("delete this line")
    }

    fn first_character(&self, sign: char) -> Diagnostic {
        let sign = if sign == '`' { "a backtick".to_owned() } else { format!("`{sign}`") };
        let found = self.fault(self.sign(self.at), format!("a text that starts with {sign} needs quotes"));
        self.with_quotes(found.label("has a meaning of its own in YAML"))
    }

    fn with_quotes(&self, found: Diagnostic) -> Diagnostic {
        match self.line.value_from(self.at) {
            Some(value) => {
                let fixed = quoted(&self.text[value.clone()]);
                found.fix("put the text in quotes", self.span(value), fixed)
            }
            None => found.help("put the whole text in double quotes"),
        }
    }

    fn second_colon(&self) -> Diagnostic {
        if let Some(colon) = self.line.missing_space() {
            return self.space_after_colon(colon);
        }
        if let Some(value) = self.line.value().filter(|value| value.start <= self.at) {
            let found = self.fault(self.sign(self.at), "a text that holds `: ` needs quotes");
            let found = found.label("looks like a second key on the same line");
            if self.line.comment_free() {
                let fixed = quoted(&self.text[value.clone()]);
                return found.fix("put the text in quotes", self.span(value), fixed);
            }
            return found.help("put the whole text in double quotes");
        }
        let above = self.line.previous();
        if let Some(colon) = above.and_then(|line| line.missing_space()) {
            return self.space_after_colon(colon);
        }
        if let Some(found) = self.first_without_dash() {
            return found;
        }
        if self.line.intended_indent() == Some(self.line.indent().len()) {
            return self
                .fault(self.line.words(), "a key stands where a text goes on")
                .label("the line above is text without a key")
                .help("give the line above a key, or put the whole text in quotes");
        }
        self.indentation()
    }

    pub(super) fn space_after_colon(&self, colon: usize) -> Diagnostic {
        self.fault(self.sign(colon), "a space is missing after `:`")
            .label("no space after it")
            .note("Without the space, YAML takes the key and the value for one text.")
            .fix("add the space", self.span(colon + 1..colon + 1), " ")
    }

    fn list_on_key_line(&self) -> Diagnostic {
        self.fault(self.sign(self.at), "a list starts on the line of its key")
            .label("belongs on the next line")
            .help("put each `- ` on a line of its own under the key; put a text that starts with `- ` in quotes")
    }

    fn text_on_marker_line(&self) -> Diagnostic {
        let sign = self.text[self.at..].chars().next().unwrap_or('|');
        self.fault(self.sign(self.at), format!("a text starts on the line of `{sign}`"))
            .label("the text belongs on the next line")
            .help(format!(
                "start the text on the next line, indented; put a text that starts with `{sign}` in quotes"
            ))
    }

    fn comment_in_text(&self) -> Diagnostic {
        self.fault(self.sign(self.at), "a text goes on after a comment")
            .label("the comment starts here")
            .help("move the comment to a line of its own, or put the whole text in double quotes")
    }

    fn unclosed_bracket(&self, open: usize, sign: char) -> Diagnostic {
        let close = if sign == '{' { '}' } else { ']' };
        let unquoted = flow::unquoted(self.text, open, self.at)
            .filter(|own| !self.text[own.text.clone()].contains('\n'));
        if let Some(own) = unquoted.as_ref().filter(|own| !matches!(own.sign, Sign::Key(_))) {
            return self.needs_quotes(own);
        }
        if let Some(Unquoted { text, sign: Sign::Key(key) }) = unquoted {
            let before = key - 1;
            return self
                .fault(self.sign(open), format!("a `{sign}` is not closed, or a `,` is missing after it"))
                .label("opened here")
                .related(self.span(self.sign(self.at)), "reading stops here")
                .fix("if another key begins here, put `,` before it", self.span(before..before), ",")
                .fix(
                    "if it is one text, put it in quotes",
                    self.span(text.clone()),
                    quoted(&self.text[text]),
                );
        }
        let end = flow::end(self.text, open);
        if self.at > Line::at(self.text, end).end || self.at >= self.text.trim_end().len() {
            let found =
                self.fault(self.sign(open), format!("a `{sign}` is never closed")).label("opened here");
            if self.text[open..end].ends_with(')') {
                return found.fix(format!("write `{close}`, not `)`"), self.span(end - 1..end), close);
            }
            let close = if sign == '{' { " }" } else { "]" };
            return found.fix("close it at the end of its entries", self.span(end..end), close);
        }
        let found = self
            .fault(self.sign(open), format!("a `{sign}` is not closed, or a `,` is missing after it"))
            .label("opened here")
            .help(format!("close it with `{close}`, and put `,` between its entries"));
        if self.at > open {
            found.related(self.span(self.sign(self.at)), "reading stops here")
        } else {
            found
        }
    }

    /// A text between brackets that a `: ` or a ` #` ends too early.
    fn needs_quotes(&self, own: &Unquoted) -> Diagnostic {
        let (sign, label) = match own.sign {
            Sign::Hash => (" #", "what follows the `#` is read as a note"),
            _ => (": ", "what follows the `:` is read as another value"),
        };
        let found = self.fault(own.text.clone(), format!("a text that holds `{sign}` needs quotes"));
        let fixed = quoted(&self.text[own.text.clone()]);
        found.label(label).fix("put the text in quotes", self.span(own.text.clone()), fixed)
    }

    fn closing_bracket(&self) -> Diagnostic {
        let found = self.fault(self.sign(self.at), "a bracket is closed that was not opened");
        found.label("closed here").help("delete it, open it before, or put the whole text in double quotes")
    }

    fn unreadable(&self) -> Diagnostic {
        let sign = self.text[self.at..].chars().next();
        if let Some(sign @ (',' | '?' | ':')) = sign.filter(|_| self.line.value_from(self.at).is_some()) {
            return self.first_character(sign);
        }
        self.fault(self.sign(self.at), "this line cannot be read").label("reading stops here").help(
            "check the spaces before this line and the one above, the quotes, and the space after each `:`",
        )
    }
}
