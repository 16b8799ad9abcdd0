//! What templates see. This is an interface for users: `docs/templates.md` describes every field.
//!
//! Fields whose name is or ends in `html` hold finished HTML and are written with `| safe`; all others are plain text.

use std::collections::BTreeMap;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::Around;
use super::html::Html;
use crate::document::{Block, Document, Section, Text};
use crate::model::policy::WhenBehind;

/// The context of `page.html` and `fragment.html`.
#[derive(Debug, Serialize)]
pub struct PageContext {
    pub(crate) page: PageView,
    pub(crate) languages: Vec<LanguageView>,
    pub(crate) documents: Vec<DocumentView>,
    pub(crate) sections: Vec<SectionView>,
    pub(crate) ui: BTreeMap<String, String>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct PageView {
    pub(crate) document: String,
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    pub(crate) title: String,
    pub(crate) title_html: String,
    pub(crate) description: String,
    pub(crate) url: String,
    pub(crate) brand: String,
    pub(crate) controller: String,
    pub(crate) draft: bool,
    pub(crate) public: bool,
    pub(crate) version_html: Option<String>,
    pub(crate) effective: String,
    pub(crate) effective_html: String,
    pub(crate) updated: Option<String>,
    pub(crate) updated_html: Option<String>,
    pub(crate) prevails: Option<String>,
    pub(crate) prevails_html: Option<String>,
    pub(crate) prevails_href: Option<String>,
    pub(crate) fallback: bool,
    pub(crate) notice_html: Option<String>,
}

/// A language of the site, for the switcher and for `hreflang`.
#[derive(Debug, Serialize)]
pub struct LanguageView {
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) url: String,
    pub(crate) current: bool,
    pub(crate) source: bool,
    pub(crate) draft: bool,
}

/// A document of the site in the language of the page.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// A section.
#[derive(Debug, Serialize)]
pub struct SectionView {
    pub(crate) id: String,
    pub(crate) formerly: Vec<String>,
    pub(crate) level: u8,
    pub(crate) heading_html: String,
    pub(crate) contents_html: String,
    pub(crate) notice_html: Option<String>,
    pub(crate) scope_html: Vec<String>,
    pub(crate) blocks: Vec<BlockView>,
    pub(crate) sections: Vec<SectionView>,
}

/// A block of a section.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    /// `html`.
    Prose {
        /// The paragraphs.
        html: String,
    },
    /// `items_html`.
    List {
        /// The items.
        items_html: Vec<String>,
    },
    /// `items`.
    Definitions {
        /// The terms and their descriptions.
        items: Vec<DefinitionView>,
    },
    /// A table made from the facts.
    Table {
        /// Its name.
        table: &'static str,
        /// Its caption.
        caption_html: String,
        /// The headings of its columns.
        columns_html: Vec<String>,
        /// Its rows.
        rows: Vec<RowView>,
    },
    /// How to reach a contact.
    Contact {
        /// Its heading.
        heading_html: String,
        /// The ways.
        ways: Vec<WayView>,
    },
    /// A passage that stands out.
    Note {
        /// Its heading.
        heading_html: String,
        /// The passage.
        html: String,
    },
}

/// A term and its description.
#[derive(Debug, Serialize)]
pub struct DefinitionView {
    pub(crate) term_html: String,
    pub(crate) html: String,
}

/// A row of a table.
#[derive(Debug, Serialize)]
pub struct RowView {
    pub(crate) entry: String,
    pub(crate) cells: Vec<CellView>,
}

/// A cell of a table: its column's heading for narrow screens, and one or more entries.
#[derive(Debug, Serialize)]
pub struct CellView {
    pub(crate) column: String,
    pub(crate) entries_html: Vec<String>,
}

/// A way to reach a contact.
#[derive(Debug, Serialize)]
pub struct WayView {
    pub(crate) way: &'static str,
    pub(crate) name_html: String,
    pub(crate) html: String,
}

/// What the templates of one page see. `up` leads from the page to the folder that holds those of the languages.
#[must_use]
pub fn page(document: &Document, around: &Around<'_>, up: &str) -> PageContext {
    let html = around.html.from(up);
    PageContext {
        page: view(document, around, html),
        languages: languages(document, around),
        documents: documents(document, around),
        sections: document.sections.iter().map(|own| section(own, html)).collect(),
        ui: document.interface.iter().map(|(name, text)| (name.replace('-', "_"), text.plain())).collect(),
    }
}

/// `rtl` or `ltr`.
#[must_use]
pub fn direction(rtl: bool) -> &'static str {
    if rtl { "rtl" } else { "ltr" }
}

fn view(document: &Document, around: &Around<'_>, html: Html<'_>) -> PageView {
    let prevails = document.prevails.as_ref();
    let target = prevails.and_then(|(tag, _)| version(tag, &document.id, around));
    PageView {
        document: document.id.clone(),
        lang: document.language.to_string(),
        dir: direction(document.rtl),
        title: document.title.plain(),
        title_html: html.inline(&document.title),
        description: document.description.plain(),
        url: around.address(&document.language, &document.id, ""),
        brand: around.brand.to_owned(),
        controller: around.controller.to_owned(),
        draft: around.is_draft(&document.language),
        public: document.public,
        version_html: document.version.as_ref().map(|own| html.inline(own)),
        effective: document.effective.date.clone(),
        effective_html: html.inline(&document.effective.text),
        updated: document.updated.as_ref().map(|dated| dated.date.clone()),
        updated_html: document.updated.as_ref().map(|dated| html.inline(&dated.text)),
        prevails: prevails.map(|(tag, _)| tag.to_string()),
        prevails_html: prevails.map(|(_, text)| html.inline(text)),
        prevails_href: target
            .filter(|tag| **tag != document.language)
            .map(|tag| format!("{}{tag}/{}/", html.up(), document.id)),
        fallback: is_mixed(document),
        notice_html: document.notice.as_ref().map(|own| html.notice(own)),
    }
}

/// Whether a passage is in another language, and no notice at it says why.
pub(super) fn is_mixed(document: &Document) -> bool {
    document.walk().flat_map(Section::texts).any(stands_in_silently)
}

/// Whether a text is in another language, and no notice of its own says why.
fn stands_in_silently(text: &Text) -> bool {
    let choice = text.behind.as_ref().and_then(|behind| behind.choice);
    text.fallback.is_some() && choice != Some(WhenBehind::Notice)
}

/// The published version in the language `tag`: that very one, or the one of the same language without its region.
fn version<'a>(
    tag: &LanguageIdentifier,
    document: &str,
    around: &'a Around<'_>,
) -> Option<&'a LanguageIdentifier> {
    let published = || around.languages(document);
    published().find(|own| *own == tag).or_else(|| published().find(|own| own.language == tag.language))
}

/// The languages in which the document has a page, as readers of this one are offered them.
pub(super) fn languages(document: &Document, around: &Around<'_>) -> Vec<LanguageView> {
    // Readers of a published page are not sent to a draft.
    let from_draft = around.is_draft(&document.language);
    let each = around.languages(&document.id).filter(|tag| from_draft || !around.is_draft(tag));
    each.map(|tag| LanguageView {
        lang: tag.to_string(),
        dir: direction(around.rtl.contains(&tag.to_string())),
        name: around.own_names.get(&tag.to_string()).cloned().unwrap_or_else(|| tag.to_string()),
        href: format!("../../{tag}/{}/", document.id),
        url: around.address(tag, &document.id, ""),
        current: *tag == document.language,
        source: *tag == around.site.source,
        draft: around.is_draft(tag),
    })
    .collect()
}

fn documents(document: &Document, around: &Around<'_>) -> Vec<DocumentView> {
    let tag = document.language.to_string();
    let own = around.titles.iter().filter(|(language, _, _)| *language == tag);
    own.map(|(_, id, title)| DocumentView {
        id: id.clone(),
        title: title.clone(),
        href: format!("../../{tag}/{id}/"),
        current: *id == document.id,
    })
    .collect()
}

fn section(section: &Section, html: Html<'_>) -> SectionView {
    SectionView {
        id: section.id.clone(),
        formerly: section.formerly.clone(),
        level: section.level,
        heading_html: html.inline(&section.heading),
        contents_html: html.unlinked(&section.heading),
        notice_html: section.notice.as_ref().map(|own| html.notice(own)),
        scope_html: section.scope.iter().map(|own| html.inline(own)).collect(),
        blocks: section.blocks.iter().map(|own| block(own, html)).collect(),
        sections: section.sections.iter().map(|own| self::section(own, html)).collect(),
    }
}

fn block(block: &Block, html: Html<'_>) -> BlockView {
    let inline = |text: &Text| html.inline(text);
    match block {
        Block::Prose(text) => BlockView::Prose { html: html.clause(text) },
        Block::List(items) => {
            BlockView::List { items_html: items.iter().map(|own| html.clause_item(own)).collect() }
        }
        Block::Definitions(items) => BlockView::Definitions {
            items: items
                .iter()
                .map(|(term, text)| DefinitionView { term_html: inline(term), html: html.clause_item(text) })
                .collect(),
        },
        Block::Table(table) => {
            let names: Vec<_> = table.columns.iter().map(Text::plain).collect();
            let rows = table.rows.iter().map(|row| RowView {
                entry: row.path.clone(),
                cells: row
                    .cells
                    .iter()
                    .zip(&names)
                    .map(|(cell, name)| CellView {
                        column: name.clone(),
                        entries_html: cell.iter().map(|own| html.inline(own)).collect(),
                    })
                    .collect(),
            });
            BlockView::Table {
                table: table.kind.name(),
                caption_html: inline(&table.caption),
                columns_html: table.columns.iter().map(|own| html.inline(own)).collect(),
                rows: rows.collect(),
            }
        }
        Block::Contact(contact) => BlockView::Contact {
            heading_html: inline(&contact.heading),
            ways: contact
                .ways
                .iter()
                .map(|(way, name, value)| WayView { way, name_html: inline(name), html: html.value(value) })
                .collect(),
        },
        Block::Note(heading, text) => {
            BlockView::Note { heading_html: inline(heading), html: html.clause(text) }
        }
    }
}
