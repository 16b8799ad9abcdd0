//! What is known of a language beyond CLDR: its small words, its negatives, its number words, how long its texts are.
//!
//! One table a language in `tables/`, for a speaker to review; nothing about one language stands in code. A language
//! without a table is still served: what needs none works, and [`Language::table`] is `None`. Script, digits and month
//! names come from CLDR, for every language that it has.

mod letters;
pub mod fold;
pub mod lexicon;
pub mod codes;
pub mod dates;
pub mod numerals;
pub mod sound;
mod table;
pub mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use unic_langid::LanguageIdentifier;

use crate::cldr::letters::Exemplars;
use crate::cldr::numbers::Marks;
use crate::cldr::{Cldr, scripts, tags};
use dates::calendar::Calendar;
use numerals::parts::Forms;
pub use table::{Band, Outline, Table, Tables, all as tables, of_function_word};

/// Reads what is asked of all tables, before somebody has to wait for it.
pub fn prepare() {
    let _ = of_function_word("");
}

/// The most languages that [`Language::of`] keeps: more than a site has, and few megabytes.
const KEPT: usize = 256;

/// A language, as far as it is known.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, as asked for.
    pub tag: LanguageIdentifier,
    /// What CLDR has for it.
    pub cldr: Option<Cldr>,
    /// The table of the language or of what stands in for it (`fr` for `fr-CA`, `zh-Hant` for `zh-TW`).
    pub table: Option<&'static Table>,
    /// The letters that it is written with, where CLDR lists them.
    pub exemplars: Option<Exemplars>,
    /// The scripts that readers expect, where one is known.
    scripts: Option<scripts::Expected>,
    calendar: OnceLock<Calendar>,
    forms: OnceLock<Forms>,
    marks: OnceLock<Option<Marks>>,
}

impl Language {
    /// What is known of `tag`.
    #[must_use]
    pub fn new(tag: &LanguageIdentifier) -> Self {
        let chain = std::iter::once(tag.clone()).chain(tags::parents(tag));
        let cldr = Cldr::new(tag, None).ok();
        let script = cldr.as_ref().map(Cldr::script).filter(|script| script != "Zzzz");
        // `zh` and `zh-SG` have no parent that says what script they are in.
        let written = script.as_ref().map(|script| format!("{}-{script}", tag.language));
        let names = chain.map(|tag| tag.to_string()).chain(written);
        let scripts = script.as_deref().map(scripts::Expected::new);
        let table = names.into_iter().find_map(|name| table::find(&name));
        let (calendar, forms, marks) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self {
            cldr,
            table,
            exemplars: Exemplars::new(tag),
            scripts,
            tag: tag.clone(),
            calendar,
            forms,
            marks,
        }
    }

    /// The same, made once: what is asked of it stays known to whoever asks for the language again.
    #[must_use]
    pub fn of(tag: &LanguageIdentifier) -> Arc<Self> {
        static KNOWN: Mutex<BTreeMap<String, Arc<Language>>> = Mutex::new(BTreeMap::new());
        let name = tag.to_string();
        if let Some(own) = KNOWN.lock().unwrap_or_else(PoisonError::into_inner).get(&name) {
            return Arc::clone(own);
        }
        let made = Arc::new(Self::new(tag));
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.clear();
        }
        Arc::clone(known.entry(name).or_insert(made))
    }

    /// How it writes dates. Made on demand: few texts have dates.
    fn calendar(&self) -> &Calendar {
        self.calendar.get_or_init(|| Calendar::new(self))
    }

    /// Its words for numbers, as parts of other words.
    fn forms(&self) -> &Forms {
        self.forms.get_or_init(|| self.table.map(Forms::new).unwrap_or_default())
    }

    /// The marks that it puts into numbers, where they are known.
    fn marks(&self) -> Option<Marks> {
        *self.marks.get_or_init(|| self.cldr.as_ref().map(Cldr::marks))
    }

    /// Whether two tags name forms of one language, as `en` and `en-GB` do: their texts may well be the same.
    #[must_use]
    pub fn is_form_of(&self, other: &Self) -> bool {
        self.tag.language == other.tag.language
    }

    /// Whether `c` belongs to another script than this language's. `None` for what has no script, as digits, and for
    /// every character where the script of the language is unknown.
    #[must_use]
    pub fn is_foreign(&self, c: char) -> Option<bool> {
        self.scripts.as_ref()?.is_foreign(c)
    }

    /// Whether a word has a letter of another script.
    #[must_use]
    pub fn is_foreign_word(&self, word: &str) -> bool {
        let is_foreign = |c| self.is_foreign(c) == Some(true);
        // ASCII has letters of one script.
        let own_ascii = !is_foreign('a');
        if word.is_ascii() && own_ascii { false } else { word.chars().any(is_foreign) }
    }

    /// The language among those with a table that `c` is a letter of, where it is none of this language though the
    /// script is the same: a simplified letter in traditional Chinese. Another form of the same language comes first.
    #[must_use]
    pub fn stray_letter(&self, c: char) -> Option<&'static Outline> {
        let own = self.table?;
        // What no language needs to tell apart is not looked up.
        let stray = self.is_foreign(c) == Some(false) && own.writes(c) == Some(false);
        let others = table::all().iter().filter(|other| stray && other.writes(c) == Some(true));
        others.min_by_key(|other| other.tag.split('-').next() != Some(self.tag.language.as_str()))
    }
}

/// The script of a character (ISO 15924), if it has one of its own.
#[must_use]
pub fn script_of(c: char) -> Option<&'static str> {
    scripts::of(c)
}

#[cfg(test)]
mod tests {
    mod east;

    use super::Language;

    #[test]
    fn chinese_is_read_by_the_table_of_its_script() {
        let cases = [
            ("zh", "Simplified"),
            ("zh-CN", "Simplified"),
            ("zh-SG", "Simplified"),
            ("zh-Hans-HK", "Simplified"),
            ("zh-TW", "Traditional"),
            ("zh-HK", "Traditional"),
            ("zh-MO", "Traditional"),
            ("zh-Hant", "Traditional"),
        ];
        for (tag, script) in cases {
            let language = Language::new(&tag.parse().expect(tag));
            assert_eq!(
                language.table.map(|table| table.name.clone()),
                Some(format!("{script} Chinese")),
                "{tag}"
            );
        }
    }

    #[test]
    fn letters_of_a_neighbour_are_told() {
        let name =
            |tag: &str, c| Language::new(&tag.parse().expect(tag)).stray_letter(c).map(|other| other.tag);
        assert_eq!(name("zh-TW", '项'), Some("zh-Hans"));
        assert_eq!(name("zh-CN", '項'), Some("zh-Hant"));
        assert_eq!(name("ja", '们'), Some("zh-Hans"));
        for (tag, c) in
            [("zh-TW", '項'), ("zh-CN", '项'), ("ja", '項'), ("ja", 'の'), ("zh-CN", 'a'), ("fr", 'é')]
        {
            assert_eq!(name(tag, c), None, "{tag} {c}");
        }
    }
}
