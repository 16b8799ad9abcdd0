//! `sitemap.xml`: every published page, with its other languages (sitemaps.org, and hreflang as search engines read it).

use std::fmt::Write;

use super::{Around, html};
use crate::document::Document;

/// The whole sitemap. Drafts are not in it.
#[must_use]
pub fn sitemap(documents: &[&Document], around: &Around<'_>) -> String {
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ",
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    let published: Vec<_> = documents
        .iter()
        .filter(|document| !document.blocked && !around.is_draft(&document.language))
        .collect();
    for document in &published {
        let url = |other: &Document| html::escape(&around.address(&other.language, &other.id, ""));
        let _ = writeln!(out, "  <url>\n    <loc>{}</loc>", url(document));
        let changed = document.updated.as_ref().unwrap_or(&document.effective);
        let _ = writeln!(out, "    <lastmod>{}</lastmod>", changed.date);
        for other in published.iter().filter(|other| other.id == document.id) {
            let _ = writeln!(
                out,
                "    <xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                other.language,
                url(other)
            );
        }
        let _ = writeln!(out, "  </url>");
    }
    out.push_str("</urlset>\n");
    out
}
