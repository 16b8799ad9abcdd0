//! Documents as content of a site that a generator makes: Hugo, Zola, Docusaurus, Starlight.
//!
//! Headings are Markdown, because generators make their table of contents from those. All else is the HTML of policyglot's
//! own pages, so that nothing is lost on the way: no generator has Markdown for a direction, a language or an address.

mod body;
pub(super) mod front;
pub mod layout;

use super::{Around, redirect};
use crate::document::Document;
use layout::{Generator, Layout};

/// The files of one brand: path below the site's folder, and text. `brand` is its id where it is not the main one.
/// Only the languages for which `is_asked` holds; never what is not for the public, nor what is blocked.
#[must_use]
pub fn files(
    documents: &[Document],
    around: &Around<'_>,
    layout: &Layout,
    brand: Option<&str>,
    is_asked: &dyn Fn(&str) -> bool,
) -> Vec<(String, String)> {
    let root = layout.root(&around.site.source.to_string());
    let mut ids: Vec<&str> = Vec::new();
    let mut files = Vec::new();
    for document in documents.iter().filter(|document| document.public) {
        if !ids.contains(&document.id.as_str()) {
            ids.push(&document.id);
        }
        let weight = ids.iter().position(|id| *id == document.id).map_or(1, |at| at + 1);
        let tag = document.language.to_string();
        let place = Place { layout, brand, root: &root, document, around };
        if !document.blocked && is_asked(&tag) {
            files.push((
                place.path(&tag),
                format!("---\n{}---\n\n{}", front::matter(&place, weight), body::of(&place)),
            ));
        }
        files.extend(place.stubs(is_asked(&tag)));
    }
    files
}

/// The files that a site needs beside its pages, whatever stands on them.
#[must_use]
pub fn shared(generator: Generator) -> Vec<(String, String)> {
    let own: &[(&str, &str)] = match generator {
        Generator::Hugo => &[
            ("layouts/shortcodes/policyglot-html.html", include_str!("files/policyglot-html.html")),
            ("layouts/shortcodes/policyglot-version.html", include_str!("files/policyglot-version.html")),
        ],
        Generator::Starlight => &[("src/policyglot/headings.mjs", include_str!("files/headings.mjs"))],
        Generator::Zola | Generator::Docusaurus => &[],
    };
    own.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A document, and where it goes.
struct Place<'a> {
    layout: &'a Layout,
    brand: Option<&'a str>,
    /// The tag of the language whose pages have no folder of their own.
    root: &'a str,
    document: &'a Document,
    around: &'a Around<'a>,
}

impl Place<'_> {
    /// The file of the document in the language `tag`.
    fn path(&self, tag: &str) -> String {
        self.layout.file(self.brand, (tag != self.root).then_some(tag), tag, &self.document.id)
    }

    /// Where a link in this page leads that goes to the document `id` in the language `tag`.
    fn version(&self, tag: &str, id: &str, anchor: Option<&str>) -> String {
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let own = self.document.language.to_string();
        let folder = |tag: &str| self.layout.folder(self.brand, (tag != self.root).then_some(tag));
        match self.layout.generator {
            Generator::Hugo => {
                // This page is there in that language: links to another document are from its source language.
                let sibling = if id == self.document.id { String::new() } else { format!("../{id}/") };
                format!("{{{{< policyglot-version {} >}}}}{sibling}{anchor}", tag.to_lowercase())
            }
            // The address of the locale stands before what follows `pathname://`.
            Generator::Docusaurus => {
                let up = if own == self.root { "" } else { "../" };
                format!("pathname:///{up}{}{id}{anchor}", folder(tag))
            }
            Generator::Zola | Generator::Starlight => {
                let up = "../".repeat(folder(&own).matches('/').count() + 1);
                format!("{up}{}{id}/{anchor}", folder(tag))
            }
        }
    }

    /// Pages at older addresses, for generators that have no front matter for those.
    fn stubs(&self, is_asked: bool) -> Vec<(String, String)> {
        let tag = self.document.language.to_string();
        // Docusaurus copies one file to the folders of all languages.
        let wanted = match self.layout.generator {
            Generator::Hugo | Generator::Zola => false,
            Generator::Starlight => is_asked && !self.around.is_draft(&self.document.language),
            Generator::Docusaurus => tag == *self.root,
        };
        if !wanted || !redirect::leads_on(self.document) {
            return Vec::new();
        }
        let (folder, end) = match self.layout.generator {
            Generator::Docusaurus => ("static/", ""),
            _ => ("public/", "/"),
        };
        let text = redirect::stub(self.document, &format!("../{}{end}", self.document.id), None);
        let folder =
            format!("{folder}{}", self.layout.folder(self.brand, (tag != *self.root).then_some(&tag)));
        let path = |old: &String| format!("{folder}{old}/index.html");
        self.document.formerly.iter().map(|old| (path(old), text.clone())).collect()
    }
}
