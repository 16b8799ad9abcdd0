//! A text in the pieces that a person compares: words, marks, placeables, links.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// What is compared: the piece without the space after it.
    pub(super) key: &'a str,
    /// The piece with the space after it.
    pub(super) text: &'a str,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word or a number; of scripts without spaces, a character.
    Word,
    /// Punctuation.
    Mark,
    /// A placeable, the head or the key of a selector, a link's destination, an address.
    Reference,
    /// A line end, which divides paragraphs and items.
    Line,
}

/// No placeable, link or address has more characters: looking further would take the square of a hostile text.
const LONGEST: usize = 2_000;

/// The pieces of a text, in order; together they are the text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = text.len() - text.trim_start_matches([' ', '\t']).len();
    let mut from = 0;
    while at < text.len() {
        let (range, kind) = next(text, at);
        let after = &text[range.end..];
        let end = range.end + (after.len() - after.trim_start_matches([' ', '\t']).len());
        found.push(Token { key: &text[range], text: &text[from..end], kind });
        at = end;
        from = end;
    }
    found
}

fn next(text: &str, at: usize) -> (Range<usize>, Kind) {
    let rest = &text[at..];
    let near = rest.char_indices().nth(LONGEST).map_or(rest, |(end, _)| &rest[..end]);
    if rest.starts_with('\n') {
        return (at..at + rest.len() - rest.trim_start_matches('\n').len(), Kind::Line);
    }
    if let Some(len) = placeable(near).or_else(|| branch(near)).or_else(|| destination(near)) {
        return (at..at + len, Kind::Reference);
    }
    let chunk =
        near.split(|c: char| c.is_whitespace() || "()[]<>{}\"".contains(c)).next().unwrap_or_default();
    let chunk = chunk.trim_end_matches(['.', ',', ';', ':', '!', '?', '*']);
    let address = chunk.contains("://") || chunk.find('@').is_some_and(|at| at > 0 && at + 1 < chunk.len());
    if address {
        return (at..at + chunk.len(), Kind::Reference);
    }
    let word = rest.split_word_bounds().next().unwrap_or(rest);
    let kind = if word.chars().any(char::is_alphanumeric) { Kind::Word } else { Kind::Mark };
    (at..at + word.len(), kind)
}

/// Length of the placeable that `text` begins with; of a selector, of its head `{ $n ->`.
fn placeable(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?;
    let end = inner.find(['}', '{', '\n'])?;
    let arrow = inner[..end].find("->");
    match arrow {
        Some(arrow) => Some(arrow + "{->".len()),
        None => inner[end..].starts_with('}').then_some(end + 2),
    }
}

/// Length of the key of a branch, `[one] ` or `*[other] `, that `text` begins with.
fn branch(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("*[").or_else(|| text.strip_prefix('['))?;
    let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))?;
    let closed = end > 0 && inner[end..].starts_with("] ");
    closed.then_some(text.len() - inner.len() + end + 1)
}

/// Length of the destination `](#place)` that `text` begins with.
fn destination(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("](")?;
    inner.find([')', '\n']).filter(|end| inner[*end..].starts_with(')')).map(|end| end + "]()".len())
}
