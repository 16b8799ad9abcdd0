//! Where renamed documents stood: a page that leads on without a script, and lines of `_redirects`.

use std::fmt::Write;

use super::context::direction;
use super::{Around, html};
use crate::document::Document;

/// Whether the addresses that a document had lead to it: there must be a page, and readers may see it.
#[must_use]
pub fn leads_on(document: &Document) -> bool {
    document.public && !document.blocked && !document.formerly.is_empty()
}

/// The page at an older address of a document, beside its folder. `to` is the way from there; `canonical` the whole
/// address of the page of today, where it is known.
#[must_use]
pub fn stub(document: &Document, to: &str, canonical: Option<&str>) -> String {
    let title = html::escape(&document.title.plain());
    let to = html::escape(to);
    let canonical = canonical.map(html::escape);
    let canonical = canonical.map(|url| format!("  <link rel=\"canonical\" href=\"{url}\">\n"));
    format!(
        concat!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n  <meta charset=\"utf-8\">\n",
            "  <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n",
            "  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "  <title>{}</title>\n{}  <meta http-equiv=\"refresh\" content=\"0; url={}\">\n</head>\n",
            "<body>\n  <main>\n    <h1><a href=\"{}\">{}</a></h1>\n  </main>\n</body>\n</html>\n",
        ),
        document.language,
        direction(document.rtl),
        title,
        canonical.unwrap_or_default(),
        to,
        to,
        title,
    )
}

/// The pages at the older addresses of `document`, below the output folder: path and text.
#[must_use]
pub fn stubs(document: &Document, around: &Around<'_>) -> Vec<(String, String)> {
    if !leads_on(document) {
        return Vec::new();
    }
    let url = around.address(&document.language, &document.id, "");
    let text = stub(document, &format!("../{}/", document.id), Some(&url));
    let path = |old: &String| format!("{}/{old}/index.html", document.language);
    document.formerly.iter().map(|old| (path(old), text.clone())).collect()
}

/// The lines of `_redirects` for `documents`, as Netlify and Cloudflare Pages read them: a line for each language and
/// older id, from the root of the host.
#[must_use]
pub fn lines(documents: &[&Document], around: &Around<'_>) -> String {
    let base = path_of(&around.site.base_url.href);
    let mut out = String::new();
    for document in documents.iter().filter(|document| leads_on(document)) {
        for old in &document.formerly {
            let folder = format!("{base}{}", document.language);
            let _ = writeln!(out, "{folder}/{old}/ {folder}/{}/ 301", document.id);
        }
    }
    out
}

/// The path of an address, which begins and ends with `/`. A space would end a field of the line.
fn path_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    path.replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn the_path_of_an_address_is_what_follows_its_host() {
        assert_eq!(path_of("https://a.org/legal/x/"), "/legal/x/");
        assert_eq!(path_of("https://a.org/"), "/");
        assert_eq!(path_of("https://a.org"), "/");
    }
}
