//! Prose: the Markdown of one message becomes a small, safe tree.
//!
//! This folder alone knows `pulldown-cmark`. One message is read at a time, never two joined, so that no message can
//! reach into another. What comes out is data: text, values of facts, emphasis, lists, tables and links of an
//! allow-list. Deliberately absent: raw HTML, images, code blocks, link definitions and link titles; each is a
//! [`fault::Fault`], and its text stays in the tree as plain text, so nothing disappears without a word.
//!
//! Facts are inserted before the text comes here, as *marks*: U+E000, a name of `[a-z0-9.#-]+`, U+E001. Markdown takes
//! a mark for a word; the tree holds it as [`Inline::Value`]. Nothing else of the private-use area comes through.

mod build;
pub mod chars;
pub mod destination;
pub mod fault;
mod leftover;
mod line;
mod link;
mod mark;
pub mod read;

#[cfg(test)]
mod injection;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use crate::bytes::Bytes;
use fault::{EmptyPiece, Fault, FaultKind};

/// Where a message stands, which says how much Markdown it may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// A text of its own: paragraphs, lists, tables, headings, quotes.
    Block,
    /// A label, a heading, a cell: one paragraph without block syntax.
    Inline,
}

/// What a message says, and what is wrong with its markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The text. In [`Slot::Inline`] at most one block, a [`Block::Paragraph`].
    pub blocks: Vec<Block>,
    /// The faults, in the order of the text.
    pub faults: Vec<Fault>,
}

impl Parsed {
    /// The content of the first paragraph: all there is when the slot was [`Slot::Inline`].
    #[must_use]
    pub fn into_inlines(self) -> Vec<Inline> {
        match self.blocks.into_iter().next() {
            Some(Block::Paragraph(content)) => content,
            _ => Vec::new(),
        }
    }
}

/// A piece of prose that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// Number of the first item; none when the items are not numbered.
        start: Option<u64>,
        /// Whether the items are set without space between them.
        tight: bool,
        /// The items; a tight item's text is a paragraph too.
        items: Vec<Vec<Block>>,
    },
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table. Every row has as many cells as the header.
    Table {
        /// How each column is aligned.
        alignments: Vec<Alignment>,
        /// The cells of the header.
        header: Vec<Vec<Inline>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A line across the page.
    Rule,
}

/// How a column of a table is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alignment {
    /// As the reader's script does it.
    Natural,
    /// Left.
    Left,
    /// Centred.
    Center,
    /// Right.
    Right,
}

/// A piece of prose inside a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words. Data, never markup: whoever writes it out escapes it.
    Text(String),
    /// The value of a fact, by the name in its mark.
    Value(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A name of the technical world, such as that of a cookie: only [`Inline::Text`] and [`Inline::Value`] inside.
    Code(Vec<Inline>),
    /// A link that passed the allow-list.
    Link {
        /// Where it goes.
        target: Target,
        /// What the reader selects; never empty.
        content: Vec<Inline>,
    },
    /// A line break that the writer asked for.
    Break,
}

/// Where a link goes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A place on the same page: an id of `[a-z0-9-]+`, without `#`.
    Anchor(String),
    /// The value of a fact, by the name in its mark.
    Value(String),
    /// An `https:`, `mailto:` or `tel:` address in ASCII, as browsers read it (WHATWG URL).
    Address(String),
}

/// Reads the formatted `text` of one message.
///
/// Ranges of faults are UTF-8 bytes of `text`. Whatever the faults, the tree is safe to show.
#[must_use]
pub fn parse(text: &str, slot: Slot) -> Parsed {
    let mut faults = raw_faults(text);
    let blocks = if faults.is_empty() && is_plain(text) {
        vec![Block::Paragraph(mark::inlines(text))]
    } else {
        build::blocks(text, slot, &mut faults)
    };
    if faults.is_empty() && !read::says_something(&blocks) {
        faults.push(Fault::new(FaultKind::Empty(EmptyPiece::Text), 0..text.len(), text));
    }
    faults.sort_by_key(|fault| (fault.range.start, fault.range.end));
    faults.dedup();
    Parsed { blocks, faults }
}

/// The mark of the value called `name` (`[a-z0-9.#-]+`), as it stands in a text.
#[must_use]
pub fn mark(name: &str) -> String {
    format!("{}{name}{}", mark::OPEN, mark::CLOSE)
}

/// `text` as typed, with what `value` says in place of each mark.
#[must_use]
pub fn typed(text: &str, value: &dyn Fn(&str) -> String) -> String {
    let pieces = mark::pieces(text).map(|(piece, _)| match piece {
        mark::Piece::Text(words) => words.to_owned(),
        mark::Piece::Mark(name) => value(name),
    });
    pieces.collect()
}

/// Words and values of a `text` that uses no Markdown.
#[must_use]
pub fn plain(text: &str) -> Vec<Inline> {
    mark::inlines(text)
}

/// Hidden characters of `text`, and characters of the private-use area that belong to no mark.
#[must_use]
pub fn hidden(text: &str) -> Vec<Fault> {
    raw_faults(text)
}

fn raw_faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (piece, at) in mark::pieces(text) {
        let mark::Piece::Text(piece) = piece else { continue };
        for (offset, found, _) in chars::find_hidden(piece) {
            let start = at + offset;
            faults.push(Fault::new(FaultKind::hidden(found), start..start + found.len_utf8(), text));
        }
    }
    faults
}

/// What means something to Markdown inside a line.
const SIGNIFICANT: Bytes = Bytes::new(b"*_&\\[]<`|~\n\r\t");

/// Whether Markdown would take `text` for one paragraph of words: decided without the parser, which is the larger
/// part of the cost of a short label.
fn is_plain(text: &str) -> bool {
    if text.is_empty() || text.trim().len() != text.len() || SIGNIFICANT.any_in(text) {
        return false;
    }
    let after_digits = text.trim_start_matches(|first: char| first.is_ascii_digit());
    let numbered = after_digits.len() < text.len() && after_digits.starts_with(['.', ')']);
    !numbered && !text.starts_with(['#', '>', '-', '+']) && !leftover::is_suspect(text)
}
