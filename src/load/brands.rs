//! The files of brands: what one of them says otherwise than the policy that they share.
//!
//! They stand apart from the shared files (`policy/brands/<id>/`, `locales/<tag>/brands/<id>/`), and are only read here;
//! [`crate::brand`] puts them in the place of what they replace.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::fluent::catalogue::Catalogue;
use super::places::PolicyFiles;
use crate::source::SourceId;

/// The files of one brand.
#[derive(Debug, Default)]
pub struct BrandFiles {
    /// Those below `policy/brands/<id>/`.
    pub policy: PolicyFiles,
    /// Its own words, by language.
    pub catalogues: IndexMap<String, Catalogue>,
    /// Languages of which a file of its own words could not be read.
    pub unread: BTreeSet<String>,
    /// The files of its own ledger, with the language in whose folder each stands.
    pub ledgers: Vec<(String, SourceId)>,
}

/// The brand in whose folder the file at `path` stands; nothing where all brands share it.
#[must_use]
pub fn of(path: &str) -> Option<&str> {
    let mut parts = path.split('/');
    let folder = match parts.next()? {
        "policy" => parts.next()?,
        "locales" => parts.nth(1)?,
        _ => return None,
    };
    let id = parts.next().filter(|_| folder == "brands")?;
    // A file right below `brands/` belongs to none.
    parts.next().map(|_| id)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_file_belongs_to_the_brand_of_its_folder() {
        for (path, brand) in [
            ("policy/brands/northline/site.yaml", Some("northline")),
            ("policy/brands/northline/documents/privacy.yaml", Some("northline")),
            ("locales/fr/brands/northline/about.ftl", Some("northline")),
            ("locales/fr/brands/northline/accepted.tsv", Some("northline")),
            ("policy/brands/northline.yaml", None),
            ("policy/brands.yaml", None),
            ("policy/documents/brands/privacy.yaml", None),
            ("locales/fr/brands.ftl", None),
            ("locales/brands/fr/about.ftl", None),
            ("templates/brands/northline/page.html", None),
        ] {
            assert_eq!(of(path), brand, "{path}");
        }
    }
}
