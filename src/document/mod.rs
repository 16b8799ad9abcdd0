//! The document tree: what one document says in one language.
//!
//! HTML, Markdown, JSON and the comparison of languages all read this one tree. Every text knows the message it came
//! from, every value the fact it states, every row the entry of the policy.

pub mod lookup;
pub mod public;
pub mod standing;

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use crate::markup::{self, Block as Markup, Inline};
use crate::model::document::TableKind;
use crate::model::fact::Fact;
use standing::{Behind, Notice};

/// One document in one language.
#[derive(Debug, Clone)]
pub struct Document {
    /// The id, which is its folder.
    pub id: String,
    /// Older ids, whose addresses lead to the page.
    pub formerly: Vec<String>,
    /// The language of the page.
    pub language: LanguageIdentifier,
    /// Whether the language is written from right to left.
    pub rtl: bool,
    /// The title.
    pub title: Text,
    /// A sentence that describes the document.
    pub description: Text,
    /// In force since.
    pub effective: Dated,
    /// Last revised.
    pub updated: Option<Dated>,
    /// The language whose version prevails, and the sentence that says so.
    pub prevails: Option<(LanguageIdentifier, Text)>,
    /// The sections.
    pub sections: Vec<Section>,
    /// The words of the page around the document, by message id without `ui-`.
    pub interface: IndexMap<&'static str, Text>,
    /// What it says where its title or the words of the page around it are behind the source language.
    pub notice: Option<Notice>,
    /// Whether it is not published, because something is behind the source language that may not be.
    pub blocked: bool,
    /// Whether the public sees it.
    pub public: bool,
    /// Number or name of its version.
    pub version: Option<Text>,
}

/// A date of the document: ISO 8601, and the sentence that states it.
#[derive(Debug, Clone)]
pub struct Dated {
    /// RFC 3339 full-date.
    pub date: String,
    /// The sentence.
    pub text: Text,
}

/// A section.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its anchor, the same in every language.
    pub id: String,
    /// Older anchors that go on working.
    pub formerly: Vec<String>,
    /// Level of its heading: 2 below the title, 3 below that.
    pub level: u8,
    /// Its heading.
    pub heading: Text,
    /// What it says where its heading, a label or a cell of a table is behind the source language.
    pub notice: Option<Notice>,
    /// Whom it is for, where not for everyone.
    pub scope: Vec<Text>,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// What stands below it.
    pub sections: Vec<Section>,
}

/// A piece of a section.
#[derive(Debug, Clone)]
pub enum Block {
    /// Paragraphs and what else one message holds.
    Prose(Text),
    /// A bulleted list.
    List(Vec<Text>),
    /// Terms and their descriptions.
    Definitions(Vec<(Text, Text)>),
    /// A table made from the facts.
    Table(Table),
    /// How to reach a contact.
    Contact(Contact),
    /// A passage that stands out: its heading, its text.
    Note(Text, Text),
}

/// A table made from the facts.
#[derive(Debug, Clone)]
pub struct Table {
    /// Which table.
    pub kind: TableKind,
    /// Its caption.
    pub caption: Text,
    /// The headings of its columns. The first column names the row.
    pub columns: Vec<Text>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Path of the entry in the YAML, such as `subprocessors.hosting`.
    pub path: String,
    /// One cell per column, each with one or more entries.
    pub cells: Vec<Vec<Text>>,
}

/// How to reach a contact.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Path of the entry in the YAML.
    pub path: String,
    /// Its heading.
    pub heading: Text,
    /// Kind of way (`email`, `post` …), its name, and the value.
    pub ways: Vec<(&'static str, Text, Text)>,
}

/// A text in one language: what a message gave, with the facts in it.
#[derive(Debug, Clone)]
pub struct Text {
    /// Where it comes from.
    pub origin: Origin,
    /// The content. [`Inline::Value`] names an entry of `values`.
    pub blocks: Vec<Markup>,
    /// The facts in it, by their marks.
    pub values: IndexMap<String, Value>,
    /// The language it is in, where that is not the page's.
    pub fallback: Option<Fallback>,
    /// Whether the translation is behind the source language here, and what was chosen for that.
    pub behind: Option<Behind>,
    /// What the page says of that at this very text. A notice about a label stands at the top of its section.
    pub notice: Option<Box<Notice>>,
}

/// A language that stands in for the page's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// BCP 47 tag.
    pub language: LanguageIdentifier,
    /// Whether it is written from right to left.
    pub rtl: bool,
}

/// Where a text comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A Fluent message: `id` or `id.attribute`.
    Message(String),
    /// A fact: path in the YAML.
    Fact(String),
}

/// A fact as it stands in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The fact.
    pub fact: Fact,
    /// What the reader sees.
    pub parts: Vec<Part>,
}

/// A piece of a shown value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The characters.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// The language of the page to which it leads, where that is not the reader's.
    pub hreflang: Option<LanguageIdentifier>,
    /// Whether its direction differs from that of the language around it.
    pub isolate: bool,
    /// Whether a new line begins before it where there is room (postal addresses).
    pub line: bool,
}

impl Text {
    /// The text alone, values as the reader sees them, without any markup.
    #[must_use]
    pub fn plain(&self) -> String {
        markup::read::plain_blocks(&self.blocks, &mut |mark| {
            self.values.get(mark).map(Value::plain).unwrap_or_default()
        })
    }

    /// The words of the text itself, without its values and without markup.
    #[must_use]
    pub fn own_words(&self) -> String {
        markup::read::plain_blocks(&self.blocks, &mut |_| String::new())
    }

    /// The inlines of a text that has one paragraph, as labels have.
    #[must_use]
    pub fn inlines(&self) -> &[Inline] {
        match self.blocks.first() {
            Some(Markup::Paragraph(inlines)) => inlines,
            _ => &[],
        }
    }
}

impl Value {
    /// What the reader sees, without links.
    #[must_use]
    pub fn plain(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }

    /// Where the value leads when it stands as the target of a link.
    #[must_use]
    pub fn href(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| part.href.as_deref())
    }

    /// The language of the page to which it leads, where that is not the reader's.
    #[must_use]
    pub fn hreflang(&self) -> Option<&LanguageIdentifier> {
        self.parts.iter().find_map(|part| part.hreflang.as_ref())
    }
}

impl Document {
    /// Every section, in reading order.
    pub fn walk(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().flat_map(Section::walk)
    }
}

impl Section {
    /// This section and all below it, in reading order.
    pub fn walk(&self) -> Box<dyn Iterator<Item = &Section> + '_> {
        Box::new(std::iter::once(self).chain(self.sections.iter().flat_map(Self::walk)))
    }

    /// The texts that stand in this section itself, its heading first.
    #[must_use]
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = vec![&self.heading];
        texts.extend(&self.scope);
        texts.extend(self.blocks.iter().flat_map(Block::texts));
        texts
    }
}

impl Block {
    /// The texts of a block, in reading order.
    #[must_use]
    pub fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Prose(text) => vec![text],
            Self::Note(heading, text) => vec![heading, text],
            Self::List(items) => items.iter().collect(),
            Self::Definitions(items) => items.iter().flat_map(|(term, text)| [term, text]).collect(),
            Self::Contact(contact) => {
                let ways = contact.ways.iter().flat_map(|(_, name, value)| [name, value]);
                std::iter::once(&contact.heading).chain(ways).collect()
            }
            Self::Table(table) => {
                let head = std::iter::once(&table.caption).chain(&table.columns);
                head.chain(table.rows.iter().flat_map(|row| row.cells.iter().flatten())).collect()
            }
        }
    }
}
