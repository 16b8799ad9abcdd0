//! What is known of a language beyond CLDR: its small words, its negatives, its number words, how long its texts are.
//!
//! One table a language in `tables/`, for a speaker to review; nothing about one language stands in code. A language
//! without a table is still served: what needs none works, and [`Language::table`] is `None`. Script, digits and month
//! names come from CLDR, for every language that it has.

mod table;
pub mod words;

use unic_langid::LanguageIdentifier;

use crate::cldr::{Cldr, tags};
pub use table::{Band, Table};

/// A language, as far as it is known.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, as asked for.
    pub tag: LanguageIdentifier,
    /// What CLDR has for it.
    pub cldr: Option<Cldr>,
    /// The table of the language or of what stands in for it (`fr` for `fr-CA`, `zh-Hant` for `zh-TW`).
    pub table: Option<Table>,
}

impl Language {
    /// What is known of `tag`.
    #[must_use]
    pub fn new(tag: &LanguageIdentifier) -> Self {
        let chain = std::iter::once(tag.clone()).chain(tags::parents(tag));
        let table = chain.into_iter().find_map(|tag| table::find(&tag.to_string()));
        Self { cldr: Cldr::new(tag, None).ok(), table, tag: tag.clone() }
    }

    /// Whether two tags name forms of one language, as `en` and `en-GB` do: their texts may well be the same.
    #[must_use]
    pub fn is_form_of(&self, other: &Self) -> bool {
        self.tag.language == other.tag.language
    }
}
