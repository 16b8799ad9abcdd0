//! What can be wrong with the markup of a message. Values only: a check says it to people.

use std::ops::Range;

use super::chars::{hidden_character, is_private_use};
use super::mark::{Piece, pieces};

/// How many characters of the text an excerpt shows.
const EXCERPT: usize = 60;

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where: UTF-8 bytes of the formatted text.
    pub range: Range<usize>,
    /// The text there, at most 60 characters and safe to print: a value shows as `{name}`, a hidden character as
    /// `<U+202E>`, a line end as a space.
    pub excerpt: String,
}

impl Fault {
    /// A fault of the bytes `range` of `text`.
    pub(super) fn new(kind: FaultKind, range: Range<usize>, text: &str) -> Self {
        let excerpt = excerpt(text.get(range.clone()).unwrap_or_default());
        Self { kind, range, excerpt }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// An HTML tag, comment or block.
    RawHtml,
    /// A link whose destination is not allowed.
    UnsafeLink(LinkRefusal),
    /// A link whose host has letters beyond ASCII, written out or as `xn--`: it can look like another host.
    NonAsciiHost,
    /// A link whose destination mixes the value of a fact with other characters, or forges one.
    ForeignMarkInDestination,
    /// A link title, `[words](address "title")`: most readers never see it.
    LinkTitle,
    /// A definition `[name]: address`, which would turn `[name]` into a link elsewhere.
    LinkDefinition,
    /// Block syntax where one line of words belongs, and what Markdown took it for.
    BlockInInline(BlockShape),
    /// Markup nested more than eight levels deep.
    TooDeep,
    /// An image.
    Image,
    /// Words that are struck out.
    Strikethrough,
    /// A code block: four spaces at the start of a line, or a fence.
    CodeBlock,
    /// Cells of a table's row beyond the columns of its header: no reader would see them.
    ExtraCells,
    /// A character that [`hidden_character`] refuses, as typed or behind an entity such as `&#x202E;`.
    HiddenCharacter(char),
    /// A private-use character outside the mark of a fact.
    StrayMark,
    /// A piece without words.
    Empty(EmptyPiece),
    /// Characters left over that look like markup which did not work. Often right (a footnote's asterisk): compare
    /// with the source language before telling it.
    StrayMarkup,
}

impl FaultKind {
    /// The fault of a refused character.
    pub(super) fn hidden(c: char) -> Self {
        if is_private_use(c) { Self::StrayMark } else { Self::HiddenCharacter(c) }
    }
}

/// What Markdown took a piece of an inline text for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockShape {
    /// A bullet: `- x`.
    List,
    /// A number: `5. x`.
    NumberedList,
    /// A heading: `# x`, or a line of `---` below the text.
    Heading,
    /// A quotation: `> x`.
    Quote,
    /// A table.
    Table,
    /// A line across the page: `---`.
    Rule,
    /// A second paragraph.
    Paragraph,
}

impl BlockShape {
    /// A name for people, with its article.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "a list",
            Self::NumberedList => "a numbered list",
            Self::Heading => "a heading",
            Self::Quote => "a quotation",
            Self::Table => "a table",
            Self::Rule => "a line across the page",
            Self::Paragraph => "a second paragraph",
        }
    }
}

/// What has no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmptyPiece {
    /// The whole text.
    Text,
    /// A link: nothing to select.
    Link,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
}

/// Why a link's destination is not allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkRefusal {
    /// A scheme that is not `https`, `mailto` or `tel`; in lower case.
    Scheme(String),
    /// No scheme: a relative path, `//host`, or nothing at all.
    Relative,
    /// A space, a control, a backslash or another character that addresses do not hold.
    Character,
    /// A `%` that hides a control or a hidden character, or that two hexadecimal digits do not follow.
    Percent,
    /// An id that is not `[a-z0-9-]+`.
    Anchor,
    /// A host that browsers read differently from how it is written, a user name before it, or no domain name.
    Host,
    /// No plain e-mail address, or more than one, or a `?` with a subject or a copy.
    Mail,
    /// No plain telephone number.
    Telephone,
}

/// `text` cut to [`EXCERPT`] characters, with nothing in it that could disturb a terminal.
fn excerpt(text: &str) -> String {
    let mut shown = String::new();
    let mut left = EXCERPT;
    for (piece, _) in pieces(text) {
        match piece {
            Piece::Mark(name) if left > 0 => {
                shown.extend(["{", name, "}"]);
                left -= 1;
            }
            Piece::Text(words) => {
                for c in words.chars().take(left) {
                    left -= 1;
                    match c {
                        '\n' | '\r' | '\t' => shown.push(' '),
                        _ if hidden_character(c).is_some() => {
                            shown.extend(format!("<U+{:04X}>", u32::from(c)).chars());
                        }
                        _ => shown.push(c),
                    }
                }
            }
            Piece::Mark(_) => {}
        }
        if left == 0 {
            shown.push('…');
            break;
        }
    }
    shown.trim().to_owned()
}
