//! What templates see. This is an interface for users: `docs/templates.md` is made from the comments of [`views`].
//!
//! Fields whose name is or ends in `html` hold finished HTML and are written with `| safe`; all others are plain text.

pub mod views;

use unic_langid::LanguageIdentifier;

use super::Around;
use super::html::Html;
use crate::diag::json::schema_of;
use crate::document::{Block, Document, Section, Text};
use crate::model::policy::WhenBehind;
use views::{
    BlockView, CellView, ChooserContext, DefinitionView, DocumentView, LanguageView, PageContext, PageView,
    RowView, SectionView, WayView,
};

/// The JSON Schemas of what templates see: of `page.html` and `fragment.html`, then of `index.html`.
#[must_use]
pub fn schemas() -> [String; 2] {
    [schema_of::<PageContext>(), schema_of::<ChooserContext>()]
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
