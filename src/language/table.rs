//! A table of `tables/`: read once, on demand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::words::WordList;

/// Every table, by tag.
const TABLES: &[(&str, &str)] = &[
    ("ar", include_str!("tables/ar.yaml")),
    ("de", include_str!("tables/de.yaml")),
    ("en", include_str!("tables/en.yaml")),
    ("es", include_str!("tables/es.yaml")),
    ("fr", include_str!("tables/fr.yaml")),
    ("ja", include_str!("tables/ja.yaml")),
];

/// What a speaker of a language wrote down for the checks. Entries are as [`WordList`] reads them.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Table {
    /// The English name of the language.
    pub name: String,
    /// Small words of grammar that a sentence of this language can hardly do without.
    pub function_words: WordList,
    /// Words that negate: not, never, no, without.
    pub negatives: WordList,
    /// Words that hold a negation in their sense: refuse, impossible, lack. They answer for a negation, and ask none.
    #[serde(default)]
    pub negative_senses: WordList,
    /// Phrases with a negative in which nothing is negated: not only, no later than.
    #[serde(default)]
    pub negative_idioms: WordList,
    /// Words of duty: must, have to, required.
    pub must: WordList,
    /// Words of permission or possibility: may, can, possible.
    pub may: WordList,
    /// Words of limitation: only, solely, exclusively.
    pub only: WordList,
    /// Words of exception: unless, except, other than.
    pub unless: WordList,
    /// Words that may well stand twice in a row, such as French "nous nous".
    #[serde(default)]
    pub doubles: WordList,
    /// Number words by value: every form that a text may have.
    pub numbers: BTreeMap<u64, WordList>,
    /// Words that multiply the number before them: million, Mio., 万.
    #[serde(default)]
    pub scales: BTreeMap<u64, WordList>,
    /// Words that hold a number in their sense: both, dozen, weekly. They answer for a number, and ask none.
    #[serde(default)]
    pub number_senses: BTreeMap<u64, WordList>,
    /// Words that may stand between the pieces of one number: the "and" of "two hundred and five".
    #[serde(default)]
    pub number_joints: Vec<String>,
    /// Whether units come before tens: "einundzwanzig".
    #[serde(default)]
    pub units_first: bool,
    /// Tags of CLDR whose names of months are in use as well: those of the Levant in Arabic.
    #[serde(default)]
    pub months_of: Vec<String>,
    /// Plural forms of CLDR that a text does without where it has the number in digits: `two` in Hebrew.
    #[serde(default)]
    pub spare_plurals: Vec<String>,
    /// Characters of the translation for each character of an English text of a paragraph's length.
    pub length: Band,
    /// Whether the script has no emphasis of its own, so that translators leave it out.
    #[serde(default)]
    pub without_emphasis: bool,
    /// Marks that want a space before them, as French `: ; ? !` do.
    #[serde(default)]
    pub space_before: String,
}

/// From where to where a ratio is usual.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Band {
    /// Below this, something is missing.
    pub least: f64,
    /// Above this, something was added.
    pub most: f64,
}

/// Every table with its tag, read once.
pub fn all() -> &'static [(&'static str, Table)] {
    static ALL: OnceLock<Vec<(&'static str, Table)>> = OnceLock::new();
    ALL.get_or_init(|| TABLES.iter().filter_map(|(tag, _)| Some((*tag, find(tag)?))).collect())
}

/// The table called `tag`, if there is one.
///
/// # Panics
/// Where a table of this crate cannot be read, which a test rules out.
pub(super) fn find(tag: &str) -> Option<Table> {
    let (_, text) = TABLES.iter().find(|(name, _)| *name == tag)?;
    let table = serde_yaml::from_str(text);
    Some(table.unwrap_or_else(|fault| panic!("internal: the table of {tag} cannot be read: {fault}")))
}

#[cfg(test)]
mod tests {
    use super::{TABLES, find};
    use crate::language::words::words;

    #[test]
    fn every_table_parses_and_has_its_lists() {
        for (tag, _) in TABLES {
            let table = find(tag).expect(tag);
            for list in
                [&table.function_words, &table.negatives, &table.must, &table.may, &table.only, &table.unless]
            {
                assert!(!list.is_empty(), "{tag}");
            }
            assert!(!table.numbers.is_empty() && table.length.least < table.length.most, "{tag}");
        }
    }

    #[test]
    fn negatives_are_found_where_they_stand_only() {
        let cases = [
            ("de", "Wir geben Ihre Daten nicht weiter.", "Wir löschen Ihre Daten nach dreißig Tagen."),
            ("es", "No vendemos sus datos.", "Borramos sus datos después de treinta días."),
            ("fr", "Nous ne vendons pas vos données.", "Nous effaçons vos données après trente jours."),
            ("ja", "お客様の情報を販売しません。", "お客様の情報を三十日後に削除します。"),
            ("ar", "نحن لا نبيع بياناتك.", "نحذف بياناتك بعد ثلاثين يومًا."),
        ];
        for (tag, with, without) in cases {
            let table = find(tag).expect(tag);
            assert!(table.negatives.is_in(with, &words(with)), "{tag}: {with}");
            assert!(!table.negatives.is_in(without, &words(without)), "{tag}: {without}");
            assert!(table.numbers[&30].is_in(without, &words(without)), "{tag}: {without}");
        }
    }
}
