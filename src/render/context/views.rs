//! The values that templates see, with what each is. `docs/templates.md` is made from these comments.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// What `page.html` and `fragment.html` see.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PageContext {
    /// The page.
    pub(crate) page: PageView,
    /// The languages in which the document has a page, this one too; drafts only on the pages of drafts.
    pub(crate) languages: Vec<LanguageView>,
    /// The documents of the site that the public sees, in this language.
    pub(crate) documents: Vec<DocumentView>,
    /// The sections, in reading order.
    pub(crate) sections: Vec<SectionView>,
    /// Words of the interface as plain text: message `ui-back-to-top` is `ui.back_to_top`.
    pub(crate) ui: BTreeMap<String, String>,
}

/// The page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PageView {
    /// Id of the document.
    pub(crate) document: String,
    /// BCP 47 tag of the language.
    pub(crate) lang: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The title.
    pub(crate) title: String,
    /// The same as HTML.
    pub(crate) title_html: String,
    /// A sentence about the document, for search engines.
    pub(crate) description: String,
    /// Address of the page, for `rel=canonical`.
    pub(crate) url: String,
    /// Name of the service, the same in every language.
    pub(crate) brand: String,
    /// Legal name of the controller, the same in every language.
    pub(crate) controller: String,
    /// Whether the language is a draft.
    pub(crate) draft: bool,
    /// Whether the document is published; the record of processing is not.
    pub(crate) public: bool,
    /// The sentence that states the version, or nothing.
    pub(crate) version_html: Option<String>,
    /// In force since: a day, RFC 3339, `2026-01-31`.
    pub(crate) effective: String,
    /// The sentence that states it.
    pub(crate) effective_html: String,
    /// The day of the last revision, or nothing.
    pub(crate) updated: Option<String>,
    /// The sentence that states it, or nothing.
    pub(crate) updated_html: Option<String>,
    /// BCP 47 tag of the language that prevails, or nothing.
    pub(crate) prevails: Option<String>,
    /// The sentence that says so, or nothing.
    pub(crate) prevails_html: Option<String>,
    /// Where that version stands; nothing on that page itself.
    pub(crate) prevails_href: Option<String>,
    /// Whether a passage is in another language, and no notice at it says why.
    pub(crate) fallback: bool,
    /// What the page says where its title or the words around it are behind the source language, or nothing.
    pub(crate) notice_html: Option<String>,
}

/// A language of the site, for the switcher and for `hreflang`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub(crate) lang: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Its name in itself.
    pub(crate) name: String,
    /// Its page, from the folder of this one.
    pub(crate) href: String,
    /// The whole address of its page.
    pub(crate) url: String,
    /// Whether it is the language of this page.
    pub(crate) current: bool,
    /// Whether it is the language in which the policy is written.
    pub(crate) source: bool,
    /// Whether it is a draft.
    pub(crate) draft: bool,
}

/// A document of the site in the language of the page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentView {
    /// Its id.
    pub(crate) id: String,
    /// Its title.
    pub(crate) title: String,
    /// Its page, from the folder of this one.
    pub(crate) href: String,
    /// Whether it is this one.
    pub(crate) current: bool,
}

/// A section.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SectionView {
    /// Its anchor, the same in every language.
    pub(crate) id: String,
    /// Older anchors, which the page must have too.
    pub(crate) formerly: Vec<String>,
    /// Level of its heading: 2 below the title, to 5.
    pub(crate) level: u8,
    /// Its heading.
    pub(crate) heading_html: String,
    /// The heading without links, for a table of contents.
    pub(crate) contents_html: String,
    /// What it says where its heading, a label or a cell is behind the source language, or nothing.
    pub(crate) notice_html: Option<String>,
    /// Whom it is for, where not for everyone.
    pub(crate) scope_html: Vec<String>,
    /// What stands in it.
    pub(crate) blocks: Vec<BlockView>,
    /// What stands below it.
    pub(crate) sections: Vec<SectionView>,
}

/// A block of a section; `kind` says which fields it has.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    /// Paragraphs, and what else one message holds.
    Prose {
        /// The paragraphs.
        html: String,
    },
    /// A bulleted list.
    List {
        /// The items.
        items_html: Vec<String>,
    },
    /// Terms and their descriptions.
    Definitions {
        /// The terms with their descriptions.
        items: Vec<DefinitionView>,
    },
    /// A table made from the facts.
    Table {
        /// Its kind.
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
#[derive(Debug, Serialize, JsonSchema)]
pub struct DefinitionView {
    /// The term.
    pub(crate) term_html: String,
    /// Its description.
    pub(crate) html: String,
}

/// A row of a table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RowView {
    /// The entry of the policy that it is made from, by its path in the YAML.
    pub(crate) entry: String,
    /// A cell for each column.
    pub(crate) cells: Vec<CellView>,
}

/// A cell of a table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CellView {
    /// The heading of its column as plain text, for narrow screens.
    pub(crate) column: String,
    /// One or more entries.
    pub(crate) entries_html: Vec<String>,
}

/// A way to reach a contact.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WayView {
    /// `email`, `phone`, `form`, `post` or `response-time`.
    pub(crate) way: &'static str,
    /// What it is called.
    pub(crate) name_html: String,
    /// The address, with its link.
    pub(crate) html: String,
}

/// What `index.html` sees, the choice of languages.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChooserContext {
    /// BCP 47 tag of the language in which the policy is written.
    pub(crate) lang: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Name of the service.
    pub(crate) brand: String,
    /// The documents that the public sees.
    pub(crate) documents: Vec<ChooserDocument>,
}

/// A document in every language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChooserDocument {
    /// Its id.
    pub(crate) id: String,
    /// Its versions; drafts are not among them.
    pub(crate) versions: Vec<ChooserVersion>,
}

/// A version of a document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChooserVersion {
    /// BCP 47 tag of its language.
    pub(crate) lang: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The name of the language in itself.
    pub(crate) name: String,
    /// The title of the document in this language.
    pub(crate) title: String,
    /// The words "Choose your language" in this language.
    pub(crate) choose: String,
    /// Its page, from this one.
    pub(crate) href: String,
    /// The whole address of its page.
    pub(crate) url: String,
    /// Whether it is the language in which the policy is written.
    pub(crate) source: bool,
}
