//! A table of `tables/`: read once, on demand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::letters::Letters;
use super::words::WordList;

/// Tags, each with its table as `build.rs` gives it.
macro_rules! tables {
    ($($tag:literal)+) => {
        [$(($tag, include_str!(concat!(env!("OUT_DIR"), "/table-", $tag, ".json")))),+]
    };
}

/// Every table, by tag.
const TABLES: [(&str, &str); 25] = tables![
    "ar" "cs" "de" "el" "en" "es" "fa" "fr" "he" "hi" "id" "it" "ja" "ko" "nl" "pl" "pt" "ru" "sv" "th" "tr" "uk" "vi" "zh-Hans" "zh-Hant"
];

/// What of them is asked of all.
const OUTLINES: &str = include_str!(concat!(env!("OUT_DIR"), "/outlines.json"));

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
    /// Words that negate where a sentence ends with them: Turkish "sorma", do not ask.
    #[serde(default)]
    pub last_negatives: WordList,
    /// Words that make a limit of a negation: "not until" is "only then" elsewhere.
    #[serde(default)]
    pub limits: WordList,
    /// Words that may well stand twice in a row, such as French "nous nous".
    #[serde(default)]
    pub doubles: WordList,
    /// Number words by value: every form that a text may have.
    pub numbers: BTreeMap<u64, WordList>,
    /// Words that multiply the number before them: million, Mio., 万.
    #[serde(default)]
    pub scales: BTreeMap<u64, WordList>,
    /// Words in which a numeral counts nothing: 千赫 (kilohertz), 千万 (by all means).
    #[serde(default)]
    pub no_numbers: WordList,
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
    /// Whether sentences end without a mark, as in Thai.
    #[serde(default)]
    pub without_full_stop: bool,
    /// Marks that want a space before them, as French `: ; ? !` do.
    #[serde(default)]
    pub space_before: String,
    /// Names of persons that made-up e-mail addresses have, which a translation replaces: `yourname`.
    #[serde(default)]
    pub invented_people: WordList,
    /// Labels of made-up domains: `yourdomain`.
    #[serde(default)]
    pub invented_domains: WordList,
    /// Marks that ask a question and say something else in other languages: the `;` of Greek.
    #[serde(default)]
    pub question_marks: String,
    /// The standard that lists the letters of ordinary texts, where a script has more letters than any language uses.
    #[serde(default)]
    pub letters: Option<Letters>,
    /// Letters beyond those of [`Table::letters`].
    #[serde(default)]
    pub other_letters: String,
    /// Its place in [`all`].
    #[serde(skip)]
    place: usize,
}

impl Table {
    /// Whether texts of this language are written with `c`; `None` where no standard says so.
    #[must_use]
    pub fn writes(&self, c: char) -> Option<bool> {
        all()[self.place].writes(c)
    }

    /// The set of this table alone.
    #[must_use]
    pub fn alone(&self) -> Tables {
        1 << self.place
    }
}

/// From where to where a ratio is usual.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Band {
    /// Below this, something is missing.
    pub least: f64,
    /// Above this, something was added.
    pub most: f64,
}

/// What is asked of every table, also of those that no language of a site has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outline {
    /// The tag of the table.
    pub tag: &'static str,
    /// [`Table::name`].
    pub name: String,
    /// [`Table::function_words`].
    pub function_words: WordList,
    #[serde(default)]
    letters: Option<Letters>,
    #[serde(default)]
    other_letters: String,
}

impl Outline {
    /// Whether texts of this language are written with `c`; `None` where no standard says so.
    #[must_use]
    pub fn writes(&self, c: char) -> Option<bool> {
        self.letters.map(|letters| letters.has(c) || self.other_letters.contains(c))
    }
}

/// The outline of every table, in the order of their tags.
///
/// # Panics
/// Where a table of this crate cannot be read, which a test rules out.
pub fn all() -> &'static [Outline] {
    static ALL: OnceLock<Vec<Outline>> = OnceLock::new();
    ALL.get_or_init(|| {
        serde_json::from_str(OUTLINES).expect("internal: the outlines of the tables are sound")
    })
}

/// The table called `tag`, if there is one; read once.
///
/// # Panics
/// Where a table of this crate cannot be read, which a test rules out.
pub(super) fn find(tag: &str) -> Option<&'static Table> {
    static READ: [OnceLock<Table>; TABLES.len()] = [const { OnceLock::new() }; TABLES.len()];
    let place = TABLES.iter().position(|(name, _)| *name == tag)?;
    Some(READ[place].get_or_init(|| {
        let table = serde_json::from_str(TABLES[place].1);
        let table: Table =
            table.unwrap_or_else(|fault| panic!("internal: the table of {tag} cannot be read: {fault}"));
        Table { place, ..table }
    }))
}

/// Tables, as a set: a bit for each place in [`all`].
pub type Tables = u32;

const _: () = assert!(TABLES.len() <= Tables::BITS as usize);

/// The tables that have `word`, as [`words`] gives it, among their function words.
///
/// [`words`]: super::words::words
#[must_use]
pub fn of_function_word(word: &str) -> Tables {
    static INDEX: OnceLock<(FxHashMap<&str, Tables>, Tables)> = OnceLock::new();
    let (whole, others) = INDEX.get_or_init(|| {
        let (mut whole, mut others) = (FxHashMap::default(), 0);
        for (at, table) in all().iter().enumerate() {
            if table.function_words.is_of_whole_words() {
                table
                    .function_words
                    .exact_entries()
                    .for_each(|entry| *whole.entry(entry).or_default() |= 1 << at);
            } else {
                others |= 1 << at;
            }
        }
        (whole, others)
    });
    let of = |word: &str| whole.get(word).copied().unwrap_or_default();
    let parts = || word.split('\'').filter(|part| !part.is_empty()).fold(0, |found, part| found | of(part));
    let mut found = of(word) | if word.as_bytes().contains(&b'\'') { parts() } else { 0 };
    for (at, table) in all().iter().enumerate().filter(|(at, _)| others >> at & 1 == 1) {
        found |= Tables::from(table.function_words.has(word)) << at;
    }
    found
}

#[cfg(test)]
mod tests;
