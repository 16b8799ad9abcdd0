//! Documents as JSON: the tree, with the origin of every text and every fact in it.
//!
//! The shape is versioned: a field may be added within a version, none is removed or changes its meaning.

use serde::Serialize;

use super::Around;
use super::html::Html;
use crate::document::standing::Notice;
use crate::document::{Block, Document, Origin, Section, Text};
use crate::model::policy::WhenBehind;

/// Version of the shape.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Page<'a> {
    version: u32,
    brand: &'a str,
    document: &'a str,
    language: String,
    direction: &'static str,
    draft: bool,
    url: String,
    title: Words,
    description: Words,
    effective: &'a str,
    updated: Option<&'a str>,
    prevails: Option<Prevails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    sections: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Prevails {
    language: String,
    text: Words,
}

#[derive(Serialize)]
struct Part<'a> {
    id: &'a str,
    formerly: &'a [String],
    level: u8,
    heading: Words,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    scope: Vec<Words>,
    blocks: Vec<Piece<'a>>,
    sections: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Piece<'a> {
    Prose { text: Words },
    List { items: Vec<Words> },
    Definitions { items: Vec<Definition> },
    Table { table: &'a str, caption: Words, columns: Vec<Words>, rows: Vec<Row<'a>> },
    Contact { entry: &'a str, heading: Words, ways: Vec<Way<'a>> },
    Note { heading: Words, text: Words },
}

#[derive(Serialize)]
struct Definition {
    term: Words,
    text: Words,
}

#[derive(Serialize)]
struct Row<'a> {
    entry: &'a str,
    cells: Vec<Vec<Words>>,
}

#[derive(Serialize)]
struct Way<'a> {
    kind: &'a str,
    name: Words,
    value: Words,
}

/// A text: its message, itself, and the facts that it states.
#[derive(Serialize)]
struct Words {
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    text: String,
    html: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    behind: Option<Lagging>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<Stated>,
}

/// In what way a text is behind the source language, and what was chosen for it.
#[derive(Serialize)]
struct Lagging {
    grade: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<String>,
}

/// What the page says of that.
#[derive(Serialize)]
struct Said {
    text: String,
    link: String,
    href: String,
}

#[derive(Serialize)]
struct Stated {
    kind: &'static str,
    value: String,
    entry: String,
}

/// The whole `index.json`.
///
/// # Panics
/// Never: a tree of texts always becomes JSON.
#[must_use]
pub fn page(document: &Document, around: &Around<'_>) -> String {
    let page = Page {
        version: VERSION,
        brand: around.brand,
        document: &document.id,
        language: document.language.to_string(),
        direction: if document.rtl { "rtl" } else { "ltr" },
        draft: around.is_draft(&document.language),
        url: around.address(&document.language, &document.id, ""),
        title: words(&document.title),
        description: words(&document.description),
        effective: &document.effective.date,
        updated: document.updated.as_ref().map(|dated| dated.date.as_str()),
        prevails: document
            .prevails
            .as_ref()
            .map(|(tag, text)| Prevails { language: tag.to_string(), text: words(text) }),
        notice: document.notice.as_ref().map(said),
        sections: document.sections.iter().map(section).collect(),
    };
    let mut text = serde_json::to_string_pretty(&page).expect("internal: a tree of texts is JSON");
    text.push('\n');
    text
}

fn section(section: &Section) -> Part<'_> {
    Part {
        id: &section.id,
        formerly: &section.formerly,
        level: section.level,
        heading: words(&section.heading),
        notice: section.notice.as_ref().map(said),
        scope: section.scope.iter().map(words).collect(),
        blocks: section.blocks.iter().map(block).collect(),
        sections: section.sections.iter().map(self::section).collect(),
    }
}

fn block(block: &Block) -> Piece<'_> {
    match block {
        Block::Prose(text) => Piece::Prose { text: words_of_block(text) },
        Block::List(items) => Piece::List { items: items.iter().map(words).collect() },
        Block::Definitions(items) => Piece::Definitions {
            items: items
                .iter()
                .map(|(term, text)| Definition { term: words(term), text: words_of_block(text) })
                .collect(),
        },
        Block::Table(table) => Piece::Table {
            table: table.kind.name(),
            caption: words(&table.caption),
            columns: table.columns.iter().map(words).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| Row {
                    entry: &row.path,
                    cells: row.cells.iter().map(|cell| cell.iter().map(words).collect()).collect(),
                })
                .collect(),
        },
        Block::Contact(contact) => Piece::Contact {
            entry: &contact.path,
            heading: words(&contact.heading),
            ways: contact
                .ways
                .iter()
                .map(|(kind, name, value)| Way { kind, name: words(name), value: words(value) })
                .collect(),
        },
        Block::Note(heading, text) => Piece::Note { heading: words(heading), text: words_of_block(text) },
    }
}

fn words(text: &Text) -> Words {
    with_html(text, Html::PUBLIC.item(text))
}

fn words_of_block(text: &Text) -> Words {
    with_html(text, Html::PUBLIC.block(text))
}

fn with_html(text: &Text, html: String) -> Words {
    let stated = text.values.values().map(|value| Stated {
        kind: value.fact.value.kind(),
        value: value.fact.value.canonical(),
        entry: value.fact.path.clone(),
    });
    Words {
        message: match &text.origin {
            Origin::Message(id) => Some(id.clone()),
            Origin::Fact(_) => None,
        },
        text: text.plain(),
        html,
        language: text.fallback.as_ref().map(|fallback| fallback.language.to_string()),
        behind: text.behind.as_ref().map(|behind| Lagging {
            grade: behind.lag.name(),
            shown: behind.choice.map(WhenBehind::name),
            accepted: behind.accepted.clone(),
        }),
        notice: text.notice.as_deref().map(said),
        facts: stated.collect(),
    }
}

fn said(notice: &Notice) -> Said {
    Said {
        text: notice.text.plain(),
        link: notice.link.plain(),
        href: format!("../../{}", notice.address("")),
    }
}
