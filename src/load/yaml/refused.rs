//! What YAML itself allows and policies do not: hidden characters, marks that swallow words, keys that are no text.

use std::ops::Range;

use super::line::{Line, quoted};
use super::node::{Node, shown};
use super::rules::YAML_SYNTAX;
use super::syntax::fault;
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// The first character that no one can see and that YAML readers treat differently, such as NUL or a lone CR.
pub(super) fn hidden_characters(source: SourceId, text: &str) -> Option<Diagnostic> {
    let hidden = |c: char| match c {
        '\t' | '\n' | '\r' => false,
        '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => true,
        c => c.is_control(),
    };
    let lone = |at: usize| !text[at + 1..].starts_with('\n');
    let (at, found) = text.char_indices().find(|(at, c)| hidden(*c) || (*c == '\r' && lone(*at)))?;
    let span = Span::new(source, at..at + found.len_utf8());
    let code = u32::from(found);
    let told =
        Diagnostic::new(&YAML_SYNTAX, span, format!("a hidden character (U+{code:04X}) stands in the text"))
            .label("hidden character")
            .note("Programs disagree on where the line or the text ends here, so words could be lost.");
    // Between the letters of a text there are as many where it is of two bytes a letter.
    let is_wide = found == '\0' && text.matches('\0').count() * 3 > text.chars().count();
    Some(if is_wide {
        told.help("the file seems to be saved as UTF-16: open it in an editor and save it as UTF-8")
    } else {
        told.fix("delete it", span, "")
    })
}

/// A `!word` before a value.
pub(super) fn tag(source: SourceId, text: &str, tag: &Range<usize>) -> Diagnostic {
    let word = shown(text.get(tag.clone()).unwrap_or("!"));
    fault(source, tag.clone(), format!("`{word}` at the start of a text needs quotes"))
        .label("not part of the text as it stands")
        .note("Without quotes, YAML takes a word with `!` in front as an instruction, and the page would not show it.")
        .help("put the whole text in double quotes, or delete the word")
}

/// A `&name` that nothing refers to.
pub(super) fn unused_anchor(source: SourceId, text: &str, name: &Range<usize>) -> Diagnostic {
    let word = shown(text.get(name.clone()).unwrap_or("&"));
    let found = fault(source, name.clone(), format!("`{word}` would be lost from this text"))
        .label("not part of the text as it stands")
        .note("Without quotes, YAML takes `&` and the word after it as a mark, not as text.");
    match Line::at(text, name.start).value_from(name.start) {
        Some(value) => {
            let fixed = quoted(&text[value.clone()]);
            found.fix("put the text in quotes", Span::new(source, value), fixed)
        }
        None => found.help("put the whole text in double quotes, or delete the mark"),
    }
}

/// A second `---` document.
pub(super) fn second_document(source: SourceId, span: Range<usize>) -> Diagnostic {
    fault(source, span, "a second `---` starts another document")
        .label("nothing from here on would be read")
        .help("delete this line, or move what follows to a file of its own")
}

/// `&a` whose content holds `*a`.
pub(super) fn refers_to_itself(source: SourceId, span: Range<usize>) -> Diagnostic {
    fault(source, span, "this value repeats the value that it is part of")
        .label("would never end")
        .help("write the value out instead of `*`")
}

/// A key that is a list, named entries or a `*name`.
pub(super) fn key_is_no_text(source: SourceId, text: &str, at: usize) -> Diagnostic {
    let sign = text[at..].chars().next().unwrap_or('[');
    let span = at..at + sign.len_utf8();
    fault(source, span, format!("a key cannot start with `{sign}`"))
        .label("a word with `:` after it belongs here")
        .help(format!("if this is a text that starts with `{sign}`, put the whole text in double quotes"))
}

/// A key that is empty, or `<<`.
pub(super) fn unusable_key(source: SourceId, text: &str, key: &Node) -> Option<Diagnostic> {
    if key.text() == Some("") {
        let end = (key.span.end + 1).min(text.len());
        let end = if text.is_char_boundary(end) { end } else { key.span.end };
        let found = fault(source, key.span.start..end, "a key is missing before `:`");
        return Some(
            found
                .label("no key here")
                .help("write the key in front, or put a text that starts with `:` in quotes"),
        );
    }
    let merges = key.plain_text() == Some("<<");
    merges.then(|| {
        fault(source, key.span.clone(), "`<<` does not merge entries here")
            .label("not used in policies")
            .help("write the entries out, so that a reader sees each of them")
    })
}
