//! Where links lead, and whether two of them lead to the same place in two languages.
//!
//! Scheme (`http`, `https`), default port, case of the host, `www.`, percent-encoding and a last slash make no
//! difference, nor does the tag of the one language where the other has its own: a segment (`/en/`, `/fr-CA/`), the end
//! of a segment (`page_en.html`), a value (`hl=de`), a first label of the host (`de.example.org`).

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;
use url::Url;

use crate::cldr::tags;

/// What stands for the host of a link without one.
const NOWHERE: &str = "relative.invalid";

/// The languages that addresses may be written for: the names by which each goes, as `nb` and `no`.
#[derive(Debug, Clone)]
pub(super) struct Tongues {
    source: BTreeSet<String>,
    target: BTreeSet<String>,
    /// Country of the translation (ISO 3166-1), in lower case.
    region: Option<String>,
}

/// Where a link leads, in parts that can be compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Destination {
    /// As written.
    pub(super) written: String,
    /// `web`, or the scheme.
    scheme: String,
    /// In lower case, other scripts in their ASCII form; with the port where it is another than usual.
    pub(super) host: String,
    segments: Vec<String>,
    query: Vec<(String, String)>,
    fragment: String,
}

/// How two destinations differ, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Another scheme or host.
    Host,
    /// Another path or query.
    Path,
    /// Another place on the same page.
    Fragment,
}

impl Destination {
    /// Reads an address as browsers do; none for what is no address.
    pub(super) fn new(written: &str) -> Option<Self> {
        let text = written.trim();
        let url = read(text)?;
        let scheme = if matches!(url.scheme(), "http" | "https") { "web" } else { url.scheme() };
        let host = url.host_str().unwrap_or_default();
        let host = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
        let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let decoded = |text: &str| decoded(text);
        let segments = match url.path_segments() {
            Some(segments) => segments.filter(|own| !own.is_empty()).map(decoded).collect(),
            None => vec![decoded(url.path())],
        };
        let mut query: Vec<_> =
            url.query_pairs().map(|(key, value)| (key.into_owned(), value.into_owned())).collect();
        query.sort();
        let fragment = decoded(url.fragment().unwrap_or_default());
        Some(Self { written: text.to_owned(), scheme: scheme.to_owned(), host, segments, query, fragment })
    }

    /// How it differs from `other`, if a reader of the one language is led elsewhere than one of the other.
    pub(super) fn gap(&self, other: &Self, tongues: &Tongues) -> Option<Gap> {
        let parts =
            |own: &Self| (own.scheme.clone(), own.host.clone(), own.segments.clone(), own.query.clone());
        let same = parts(self) == parts(other);
        let (one, two) = (self.without_tags(tongues), other.without_tags(tongues));
        if !same && (one.scheme != two.scheme || one.host != two.host) {
            return Some(Gap::Host);
        }
        if !same && (one.segments != two.segments || one.query != two.query) {
            return Some(Gap::Path);
        }
        (self.fragment != other.fragment).then_some(Gap::Fragment)
    }

    /// Whether its host is that of `named`, or its own language's where `named` has that of another: `fr.wiki.example` for
    /// `en.wiki.example`, and not for `wiki.example`.
    pub(super) fn is_at_host_of(&self, named: &Self, tongues: &Tongues) -> bool {
        let (bare, other) = (tongues.bare_host(&self.host), tongues.bare_host(&named.host));
        self.host == named.host || (bare == other && other.len() < named.host.len())
    }

    /// The same for every language.
    fn without_tags(&self, tongues: &Tongues) -> Self {
        let mut own = self.clone();
        tongues.bare_host(&self.host).clone_into(&mut own.host);
        own.segments.retain(|segment| !tongues.has(segment));
        for segment in &mut own.segments {
            *segment = tongues.bare(segment);
        }
        own.query.retain(|(_, value)| !tongues.has(value));
        own
    }

    /// Whether it says of itself that it is for readers of the translation.
    pub(super) fn is_of_target(&self, tongues: &Tongues) -> bool {
        let is = |text: &str| is_form_of(text, &tongues.target);
        let labels: Vec<&str> = self.host.split('.').collect();
        let country = labels.last().is_some_and(|last| Some(*last) == tongues.region.as_deref() || is(last));
        country
            || (labels.len() > 2 && is(labels[0]))
            || self.segments.iter().any(|segment| is(segment))
            || self.query.iter().any(|(_, value)| is(value))
    }

    /// Whether it looks like a slip or a forgery of `other`: the host is nearly the same, or another host has the page.
    pub(super) fn is_slip_of(&self, other: &Self, tongues: &Tongues) -> bool {
        if self.host == other.host {
            return false;
        }
        let (one, two) = (self.without_tags(tongues), other.without_tags(tongues));
        let same_page = !one.segments.is_empty() && one.segments == two.segments && one.query == two.query;
        // `example.org` for `example.com`; a country's own is another matter.
        let stem = |host: &str| host.rsplit_once('.').map(|(stem, _)| stem.to_owned());
        let same_name = stem(&one.host) == stem(&two.host) && !self.is_of_target(tongues);
        same_page
            || same_name
            || strsim::osa_distance(&one.host, &two.host) <= 2
            || self.host.split('.').any(|label| label.starts_with("xn--"))
    }

    /// The place on the same page that it leads to, if it leaves the page not at all.
    pub(super) fn anchor(&self) -> Option<&str> {
        (self.host == NOWHERE && self.segments.is_empty()).then_some(&self.fragment)
    }

    /// Whether it is a page of the web, whole.
    pub(super) fn is_web(&self) -> bool {
        self.scheme == "web" && self.host != NOWHERE
    }
}

/// Reads an address, also one without a scheme, one on the same site, and one that begins with a value.
fn read(text: &str) -> Option<Url> {
    if text.is_empty() {
        return None;
    }
    if text.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("www.")) {
        return Url::parse(&format!("https://{text}")).ok();
    }
    let base = Url::parse(&format!("https://{NOWHERE}/")).ok()?;
    Url::options().base_url(Some(&base)).parse(text).ok()
}

/// `text` with its `%XX` decoded.
fn decoded(text: &str) -> String {
    let pair = format!("x={}", text.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes())
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}

impl Tongues {
    pub(super) fn new(source: &LanguageIdentifier, target: &LanguageIdentifier) -> Self {
        let names = |tag: &LanguageIdentifier| {
            let all = tags::parents(tag).into_iter().chain([tag.clone()]);
            all.map(|tag| tag.language.as_str().to_owned()).collect()
        };
        let region = target.region.map(|region| region.as_str().to_ascii_lowercase());
        Self { source: names(source), target: names(target), region }
    }

    /// Whether `text` is a tag of one of the languages.
    fn has(&self, text: &str) -> bool {
        is_form_of(text, &self.source) || is_form_of(text, &self.target)
    }

    /// A host without the language that it begins with: `de.example.org`.
    fn bare_host<'t>(&self, host: &'t str) -> &'t str {
        match host.split_once('.') {
            // Anything of four letters could be a script.
            Some((first, rest))
                if rest.contains('.') && !first.split('-').any(|own| own.len() == 4) && self.has(first) =>
            {
                rest
            }
            _ => host,
        }
    }

    /// A segment without the language that its name ends in: `terms_en`, `terms.fr.html`, `Terms-EN.pdf`.
    fn bare(&self, segment: &str) -> String {
        let joint = |c: char| matches!(c, '_' | '.' | '-');
        let mut bare = String::new();
        for piece in segment.split_inclusive(joint) {
            let word = piece.trim_end_matches(joint);
            if bare.is_empty() || !self.has(word) {
                bare.push_str(piece);
            }
        }
        bare.trim_end_matches(joint).to_owned()
    }
}

/// Whether `text` is a tag of this language, whatever its region: `fr`, `fr-ca`, `FR_ca`.
fn is_form_of(text: &str, names: &BTreeSet<String>) -> bool {
    let begins = text.split(['-', '_']).next().unwrap_or_default();
    // A language, a script, a region: `zh-Hant-TW`.
    if !matches!(begins.len(), 2..=3) || text.len() > 10 {
        return false;
    }
    let Ok(tag) = text.parse::<LanguageIdentifier>() else { return false };
    let all = std::iter::once(tag.clone()).chain(tags::parents(&tag));
    all.into_iter().any(|tag| names.contains(tag.language.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{Destination, Gap, Tongues};

    fn gap(one: &str, other: &str, target: &str) -> Option<Gap> {
        let tongues = Tongues::new(&"en".parse().unwrap(), &target.parse().unwrap());
        Destination::new(one).unwrap().gap(&Destination::new(other).unwrap(), &tongues)
    }

    #[test]
    fn the_language_of_the_reader_makes_no_difference() {
        for (one, other, target) in [
            ("https://a.example/en-US/x/", "https://a.example/fr/x", "fr-CA"),
            ("https://a.example/x", "https://a.example/fr_ca/x", "fr"),
            ("https://a.example/x?lang=en&id=1", "https://a.example/x?id=1&lang=nb", "no"),
            ("https://a.example/no/x", "https://a.example/x", "nb-NO"),
            ("https://en.wiki.example/x", "https://zh.wiki.example/x", "zh-TW"),
            ("https://www.wiki.example/", "http://de.wiki.example", "de"),
            ("https://a.example/LEGAL/EN/law-en.pdf", "https://a.example/LEGAL/DE/law-de.pdf", "de"),
            ("https://A.example:443/%C3%A9?", "https://a.example/é", "fr"),
            ("/terms/", "/fr/terms", "fr"),
            ("https://uni.example/it/help", "https://uni.example/it/help", "it"),
        ] {
            assert_eq!(gap(one, other, target), None, "{one} {other}");
        }
    }

    #[test]
    fn a_host_of_a_language_stands_for_that_of_another() {
        let tongues = Tongues::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        for (own, named, is) in [
            ("https://fr.wiki.example/x", "https://en.wiki.example/", true),
            ("https://wiki.example/", "https://en.wiki.example/", true),
            ("https://fr.wiki.example/", "https://wiki.example/", false),
            ("https://www.wiki.example/fr/", "https://wiki.example/", true),
        ] {
            let [own, named] = [own, named].map(|own| Destination::new(own).unwrap());
            assert_eq!(own.is_at_host_of(&named, &tongues), is, "{own:?}");
        }
    }

    #[test]
    fn anything_else_does() {
        for (one, other, expected) in [
            ("https://a.example/en/x", "https://a.example/es/x", Gap::Path),
            ("https://a.example/x?id=1", "https://a.example/x?id=2", Gap::Path),
            ("https://a.example/X", "https://a.example/x", Gap::Path),
            ("https://en.a.example/", "https://es.a.example/", Gap::Host),
            ("https://a.example/", "https://а.example/", Gap::Host),
            ("https://a.example/", "ftp://a.example/", Gap::Host),
            ("https://a.example:8080/", "https://a.example/", Gap::Host),
            ("https://a.example:80/", "https://a.example/", Gap::Host),
            ("https://fr-evil.a.example/", "https://a.example/", Gap::Host),
            ("https://a.example/#x", "https://a.example/#y", Gap::Fragment),
        ] {
            assert_eq!(gap(one, other, "fr"), Some(expected), "{one} {other}");
        }
    }
}
