//! Documents as JSON: the tree, with the origin of every text and every fact in it.
//!
//! The shape is versioned: a field may be added within a version, none is removed or changes its meaning.

mod around;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::{Around, context, redirect};
use crate::diag::json::schema_of;
use crate::document::standing::Notice;
use crate::document::{Block, Document, Origin, Section, Text};
use crate::model::policy::WhenBehind;
use around::{Day, Names, Version};

/// Version of the shape.
pub const VERSION: u32 = 1;

/// One document in one language: what stands in `index.json`. Fields may be added within a version; none is taken away and
/// none changes its meaning. A field that may be left out has nothing to say then.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "policyglot page")]
struct Page<'a> {
    /// Version of this shape.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// Name of the service.
    brand: &'a str,
    /// Id of the document, which is the folder of its page.
    document: &'a str,
    /// Older ids, whose addresses lead to the page.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    formerly: &'a [String],
    /// The addresses of the pages of those ids in this language, for redirects; empty where none leads on.
    formerly_urls: Vec<String>,
    /// Legal name of the controller.
    controller: &'a str,
    /// BCP 47 tag of the language.
    language: String,
    /// The names of the language.
    language_names: Names,
    /// `rtl` where the language is written from right to left.
    #[schemars(extend("enum" = ["ltr", "rtl"]))]
    direction: &'static str,
    /// Whether the language is a draft.
    draft: bool,
    /// Whether a passage is in another language and no notice at it says why: `labels.not_translated` is the sentence for that.
    fallback: bool,
    /// Every language in which the document has a page, this one too; drafts only on the pages of drafts.
    languages: Vec<Version>,
    /// Address of the page.
    url: String,
    /// The title.
    title: Words,
    /// A sentence about the document, for search engines.
    description: Words,
    /// The words of a page around its document, as templates know them: `back_to_top`, `contents`, `not_translated`.
    labels: BTreeMap<String, String>,
    /// In force since: a day, `2026-01-31`.
    effective: &'a str,
    /// The same in the language of the page, with the sentence that states it.
    effective_text: Day,
    /// The day of the last revision.
    updated: Option<&'a str>,
    /// The same in the language of the page, with the sentence that states it.
    updated_text: Option<Day>,
    /// The sentence that states the number or the name of the version.
    version_text: Option<Words>,
    /// The language whose version prevails.
    prevails: Option<Prevails>,
    /// What the page says where its title, or words around the document, are behind the source language.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    /// The sections, in reading order.
    sections: Vec<Part<'a>>,
}

/// The language whose version prevails.
#[derive(Serialize, JsonSchema)]
struct Prevails {
    /// BCP 47 tag.
    language: String,
    /// The sentence that says so.
    text: Words,
}

/// A section.
#[derive(Serialize, JsonSchema)]
struct Part<'a> {
    /// Its anchor, the same in every language.
    id: &'a str,
    /// Older anchors, which a page must have too.
    formerly: &'a [String],
    /// Level of its heading: 2 below the title, to 5.
    level: u8,
    /// Its heading.
    heading: Words,
    /// What the page says where the heading, a label or a cell of a table is behind the source language.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    /// Whom it is for, where not for everyone.
    scope: Vec<Words>,
    /// What stands in it.
    blocks: Vec<Piece<'a>>,
    /// What stands below it.
    sections: Vec<Part<'a>>,
}

/// A piece of a section; `kind` says which fields it has.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Piece<'a> {
    /// Paragraphs, and what else one message holds.
    Prose { text: Words },
    /// A bulleted list.
    List { items: Vec<Words> },
    /// Terms and their descriptions.
    Definitions { items: Vec<Definition> },
    /// A table made from the facts: `table` is its kind. The first cell of a row names it.
    Table { table: &'a str, caption: Words, columns: Vec<Words>, rows: Vec<Row<'a>> },
    /// How to reach a contact: `entry` is its place in the policy.
    Contact { entry: &'a str, heading: Words, ways: Vec<Way<'a>> },
    /// A passage that stands out.
    Note { heading: Words, text: Words },
}

/// A term and its description.
#[derive(Serialize, JsonSchema)]
struct Definition {
    term: Words,
    text: Words,
}

/// A row of a table.
#[derive(Serialize, JsonSchema)]
struct Row<'a> {
    /// The entry of the policy that it is made from.
    entry: &'a str,
    /// A cell for each column, each with one or more entries.
    cells: Vec<Vec<Words>>,
}

/// A way to reach a contact.
#[derive(Serialize, JsonSchema)]
struct Way<'a> {
    /// `email`, `phone`, `post`, `form` or `response-time`.
    kind: &'a str,
    /// What it is called.
    name: Words,
    /// The address, with its link in `html`.
    value: Words,
}

/// A text.
#[derive(Serialize, JsonSchema)]
struct Words {
    /// The Fluent message that it comes from, `id` or `id.attribute`; left out where it is a fact alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// The text without markup.
    text: String,
    /// The text as HTML, escaped and safe to put into a page. Of prose: paragraphs; of all else: what stands in a line.
    html: String,
    /// BCP 47 tag of the language it is in, where that is not the page's. `html` says so too.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// The direction of that language.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["ltr", "rtl", null]))]
    direction: Option<&'static str>,
    /// In what way it is behind the source language.
    #[serde(skip_serializing_if = "Option::is_none")]
    behind: Option<Lagging>,
    /// What the page says of that, before the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Said>,
    /// The facts that it states.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<Stated>,
}

/// In what way a text is behind the source language, and what was chosen for it.
#[derive(Serialize, JsonSchema)]
struct Lagging {
    /// What changed in the source language since: its words, what it says, or all is missing.
    #[schemars(extend("enum" = ["wording", "substance", "missing"]))]
    grade: &'static str,
    /// What readers see: a choice of `when-behind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<&'static str>,
    /// The day of the version of the document that the text was last accepted for.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<String>,
}

/// What the page says where something is behind.
#[derive(Serialize, JsonSchema)]
struct Said {
    /// The sentence.
    text: String,
    /// The words of the link to the passage in the source language.
    link: String,
    /// Where that leads, from the folder of the page.
    href: String,
}

/// A fact that a text states.
#[derive(Serialize, JsonSchema)]
struct Stated {
    /// What it is: `date`, `period`, `link` and others.
    kind: &'static str,
    /// The fact as data, the same in every language.
    value: String,
    /// Its place in the policy.
    entry: String,
}

/// The JSON Schema of `index.json`, with a line end.
#[must_use]
pub fn schema() -> String {
    schema_of::<Page<'_>>()
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
        formerly: &document.formerly,
        formerly_urls: former_addresses(document, around),
        controller: around.controller,
        language: document.language.to_string(),
        language_names: around::names(&document.language.to_string(), around),
        direction: context::direction(document.rtl),
        draft: around.is_draft(&document.language),
        fallback: context::is_mixed(document),
        languages: around::versions(document, around),
        url: around.address(&document.language, &document.id, ""),
        title: words(&document.title),
        description: words(&document.description),
        labels: around::labels(document),
        effective: &document.effective.date,
        effective_text: around::day(&document.effective),
        updated: document.updated.as_ref().map(|dated| dated.date.as_str()),
        updated_text: document.updated.as_ref().map(around::day),
        version_text: document.version.as_ref().map(words),
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

/// The addresses that lead on to the page.
fn former_addresses(document: &Document, around: &Around<'_>) -> Vec<String> {
    let old = document.formerly.iter().filter(|_| redirect::leads_on(document));
    old.map(|old| around.address(&document.language, old, "")).collect()
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
        direction: text.fallback.as_ref().map(|fallback| context::direction(fallback.rtl)),
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
