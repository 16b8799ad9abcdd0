//! Document trees become pages: HTML through templates, Markdown and JSON directly.

pub mod context;
pub mod html;
pub mod json;
pub mod markdown;
pub mod redirect;
pub mod site;
pub mod sitemap;
pub mod template;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use crate::document::Document;
use crate::document::lookup::Localized;
use crate::model::policy::{Policy, Site, Status};
use html::Html;

/// An output format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// `index.html`, a whole page.
    Html,
    /// `fragment.html`, without header and footer, for embedding.
    Fragment,
    /// `index.md`, CommonMark with GFM tables and YAML front matter.
    Markdown,
    /// `index.json`, the document tree.
    Json,
}

impl Target {
    /// Every format, under the name that `--target` takes.
    pub const ALL: [(&'static str, Self); 4] = [
        ("html", Self::Html),
        ("fragment", Self::Fragment),
        ("markdown", Self::Markdown),
        ("json", Self::Json),
    ];

    /// The file's name.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Html => "index.html",
            Self::Fragment => "fragment.html",
            Self::Markdown => "index.md",
            Self::Json => "index.json",
        }
    }
}

/// What pages need to know beside their document.
#[derive(Debug)]
pub struct Around<'a> {
    /// The site.
    pub site: &'a Site,
    /// The name of each language in itself, by tag.
    pub own_names: &'a IndexMap<String, String>,
    /// The English name of each language, by tag.
    pub names: &'a IndexMap<String, String>,
    /// The tags of the languages that are written from right to left.
    pub rtl: BTreeSet<String>,
    /// Versions that have no page: tag of the language, id of the document.
    pub blocked: BTreeSet<(String, String)>,
    /// The titles of the documents that the public sees, in the order of the policy: tag of the language, id, title.
    pub titles: Vec<(String, String, String)>,
    /// Name of the service.
    pub brand: &'a str,
    /// Legal name of the controller.
    pub controller: &'a str,
    /// How texts become HTML.
    pub html: Html<'a>,
}

impl<'a> Around<'a> {
    /// What pages of `policy` need to know, whose texts become HTML as `html` says.
    #[must_use]
    pub fn new(policy: &'a Policy, localized: &'a Localized, html: Html<'a>) -> Self {
        let rtl = localized.documents.iter().filter(|document| document.rtl);
        let rtl = rtl.map(|document| document.language.to_string()).collect();
        let brand = policy.brands.get(&policy.brand).map_or("", |brand| brand.name.as_str());
        let controller = policy.parties.get(&policy.controller).map_or("", |party| party.name.as_str());
        let blocked = localized.documents.iter().filter(|document| document.blocked);
        let blocked = blocked.map(|document| (document.language.to_string(), document.id.clone())).collect();
        let shown = localized.documents.iter().filter(|document| document.public && !document.blocked);
        let title = |document: &Document| {
            (document.language.to_string(), document.id.clone(), document.title.plain())
        };
        let titles = shown.map(title).collect();
        Self {
            site: &policy.site,
            own_names: &localized.own_names,
            names: &localized.names,
            rtl,
            blocked,
            titles,
            brand,
            controller,
            html,
        }
    }

    /// The address of a document's page, or of one of its files.
    #[must_use]
    pub fn address(&self, language: &LanguageIdentifier, document: &str, file: &str) -> String {
        format!("{}{language}/{document}/{file}", self.site.base_url.href)
    }

    /// The languages in which the document has a page.
    pub fn languages(&self, document: &str) -> impl Iterator<Item = &'a LanguageIdentifier> {
        let has_page = |tag: &str| !self.blocked.contains(&(tag.to_owned(), document.to_owned()));
        self.site.languages.keys().filter(move |tag| has_page(&tag.to_string()))
    }

    /// Whether the language is a draft.
    #[must_use]
    pub fn is_draft(&self, language: &LanguageIdentifier) -> bool {
        self.site.languages.get(language).is_some_and(|language| language.status == Status::Draft)
    }
}

/// The folder of a document in a language, relative to the output folder, ending with `/`.
#[must_use]
pub fn folder(document: &Document) -> String {
    format!("{}/{}/", document.language, document.id)
}
