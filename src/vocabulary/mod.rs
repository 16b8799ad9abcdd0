//! What the tool knows by itself: entries that a policy can name without describing them, their words in several
//! languages, the terms of the W3C Data Privacy Vocabulary, and what the laws say of countries and rights.
//!
//! All of it is data in the files beside this one, each with its source; `build.rs` makes JSON of the YAML. Deliberately absent: any judgement; that is for
//! the checks.

pub mod law;
pub mod layout;
pub mod words;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::model::data::CcpaCategory;
use crate::model::region::Region;

/// An entry of the tool's own vocabulary.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Known {
    /// Its term in the Data Privacy Vocabulary.
    pub concept: String,
    /// What it is, in a word that checks know.
    pub kind: String,
    /// The article of the law that it is.
    pub article: Option<String>,
    /// Whether it is a special category of data (GDPR Art. 9(1)).
    pub special: bool,
    /// Whether it is sensitive (Cal. Civ. Code § 1798.140(ae)).
    pub sensitive: bool,
    /// Its categories under Cal. Civ. Code § 1798.140(v)(1).
    pub ccpa: Vec<CcpaCategory>,
    /// Whether it says no more than the law itself.
    pub vague: bool,
    /// What a contact must have for a channel to work: `email`, `post`, `phone`, `form`.
    pub needs: Option<String>,
    /// The day from which it can be relied on.
    pub since: Option<String>,
    /// The day from which it cannot.
    pub invalidated: Option<String>,
    /// The decision that made it, or that declared it invalid.
    pub decision: Option<String>,
    /// Where its text can be read, or where an authority takes complaints.
    pub url: Option<String>,
    /// A name that is the same in every language.
    pub name: Option<String>,
    /// For whose residents it is.
    pub regions: Vec<String>,
}

type Families = IndexMap<String, IndexMap<String, Known>>;

static FAMILIES: LazyLock<Families> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/vocabulary.json")))
        .expect("internal: the vocabulary is sound")
});

static TERMS: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| include_str!("dpv.txt").lines().filter(|line| !line.starts_with('#')).collect());

/// The built-in entry `id` of a family, such as `categories`.
#[must_use]
pub fn known(family: &str, id: &str) -> Option<&'static Known> {
    FAMILIES.get(family)?.get(id)
}

/// For whose residents a built-in authority is.
#[must_use]
pub fn regions_of_authority(id: &str) -> Vec<Region> {
    let codes = known("authorities", id).into_iter().flat_map(|known| &known.regions);
    codes.filter_map(|code| Region::parse(code).ok()).collect()
}

/// The ids of the built-in entries of a family, in their order.
pub fn ids(family: &str) -> impl Iterator<Item = &'static str> {
    FAMILIES.get(family).into_iter().flat_map(IndexMap::keys).map(String::as_str)
}

/// The families that have built-in entries.
pub fn families() -> impl Iterator<Item = &'static str> {
    FAMILIES.keys().map(String::as_str)
}

/// Whether the Data Privacy Vocabulary has a term, given as a compact name: `pd:EmailAddress`.
#[must_use]
pub fn is_term(name: &str) -> bool {
    TERMS.contains(name)
}

/// Every term, as a compact name.
pub fn terms() -> impl Iterator<Item = &'static str> {
    TERMS.iter().copied()
}

/// The term that was probably meant.
#[must_use]
pub fn closest_term(name: &str) -> Option<&'static str> {
    crate::diag::suggest::closest(name, TERMS.iter().copied())
}

/// The address of a term: `https://w3id.org/dpv/pd#EmailAddress` for `pd:EmailAddress`.
#[must_use]
pub fn iri(term: &str) -> Option<String> {
    let (prefix, name) = term.split_once(':')?;
    let (_, space) = NAMESPACES.iter().find(|(own, _)| *own == prefix)?;
    Some(format!("{space}{name}"))
}

/// The prefixes of the vocabulary and the addresses that they stand for.
pub const NAMESPACES: [(&str, &str); 4] = [
    ("dpv", "https://w3id.org/dpv#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("tech", "https://w3id.org/dpv/tech#"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::{parse_date, parse_link};

    #[test]
    fn every_built_in_entry_names_a_term_that_exists() {
        for (family, entries) in FAMILIES.iter() {
            for (id, known) in entries {
                assert!(crate::model::id::is_id(id), "{family}.{id}");
                let bare = known.concept.is_empty() && family == "authorities";
                assert!(bare || is_term(&known.concept), "{family}.{id}: {}", known.concept);
                for date in known.since.iter().chain(&known.invalidated) {
                    parse_date(date).unwrap();
                }
                assert!(known.url.iter().all(|url| parse_link(url).is_ok()), "{family}.{id}");
            }
        }
    }

    #[test]
    fn terms_are_found_and_corrected() {
        assert!(is_term("pd:EmailAddress") && !is_term("pd:Email"));
        assert_eq!(closest_term("pd:EmailAdress"), Some("pd:EmailAddress"));
        assert_eq!(iri("eu-gdpr:A15").as_deref(), Some("https://w3id.org/dpv/legal/eu/gdpr#A15"));
    }
}
