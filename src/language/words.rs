//! Lists of words as a table writes them, and finding them in a text.
//!
//! An entry is a word in lower case; `ohne`, or with `*` where anything may follow or precede: `unmöglich*`, `*los`,
//! `*ない*`. Words with spaces between them are found in a row: `at least`. In scripts that put no space between words
//! (Han, kana, Thai, Lao, Khmer, Burmese) an entry is found anywhere. Case never counts, and an entry is also found as
//! capitals write it: Greek without accents, `ß` as `ss`, `ı` as `i`. `'` and `’` are one, and so are the ways to encode a letter.
//!
//! What an entry after `!` finds, the other entries do not: `ne*` with `!nebo`, `*meden` with `!*meden önce`, `chỉ` (only)
//! with `!địa chỉ` (address). A longer entry than the exception stands: `不同意` with `!不同`.

mod sieve;

use std::ops::Range;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Deserializer};
use unicode_segmentation::UnicodeSegmentation;

use super::fold::{fold, ways};
use super::lexicon::Lexicon;
use sieve::{Firsts, Parts, Sieve};

/// Looking up so many entries is quicker than looking at every word.
const FEW: usize = 16;

/// A list of words.
#[derive(Debug, Default)]
pub struct WordList {
    /// Whole words.
    exact: FxHashSet<String>,
    /// Which whole words can be there at all: most words of a text are told apart without a look into the set.
    sieve: Sieve,
    /// Beginnings, endings and middles of words.
    parts: Parts,
    /// Several words in a row.
    phrases: Vec<Vec<Part>>,
    /// What the first words of those can be like.
    firsts: Firsts,
    /// Found anywhere: scripts without spaces.
    anywhere: Vec<String>,
    /// What the other entries must not find.
    except: Option<Box<WordList>>,
}

/// What of the words of a text can be entries of lists.
#[derive(Debug)]
pub(super) struct Among<'w> {
    /// Single ones.
    words: Vec<&'w Word>,
    /// Whether some in a row can.
    has_rows: bool,
}

/// What a word must be like.
#[derive(Debug, Clone)]
struct Part {
    text: String,
    open_start: bool,
    open_end: bool,
}

/// A word of a text: in lower case, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with `'` for every apostrophe.
    pub text: String,
    /// UTF-8 bytes of the text that it came from.
    pub range: Range<usize>,
}

/// The words of `text` by Unicode's rules (UAX #29): of scripts without spaces these are single characters.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let each = text.unicode_word_indices();
    each.map(|(at, word)| Word { text: fold(word), range: at..at + word.len() }).collect()
}

impl WordList {
    /// The list of `entries`.
    pub fn new<'a>(entries: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        let entries = entries.into_iter();
        list.exact.reserve(entries.size_hint().0);
        for entry in entries {
            let (list, entry) = match entry.trim().strip_prefix('!') {
                Some(entry) => (&mut **list.except.get_or_insert_default(), entry),
                None => (&mut list, entry.trim()),
            };
            let folded = fold(entry);
            // Of these letters each has one capital, which has no other small letter.
            if folded.is_ascii() {
                list.add(folded);
            } else {
                for way in ways(&folded) {
                    list.add(way);
                }
            }
        }
        list
    }

    fn add(&mut self, entry: String) {
        let bare = entry.trim_matches('*');
        if bare.chars().any(is_unspaced) {
            self.anywhere.push(bare.to_owned());
        } else if entry.contains(' ') {
            self.add_phrase(entry.split(' ').map(Part::new).collect());
        } else if bare.len() == entry.len() {
            self.sieve.add(&entry);
            self.exact.insert(entry);
        } else {
            self.parts.add(Part::new(&entry));
        }
    }

    fn add_phrase(&mut self, phrase: Vec<Part>) {
        if let Some(first) = phrase.first() {
            self.firsts.add(first);
        }
        self.phrases.push(phrase);
    }

    /// Whether the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.parts.is_empty() && self.phrases.is_empty() && self.anywhere.is_empty()
    }

    /// Whether every entry for single words is a whole word, and none is taken out.
    pub(super) fn is_of_whole_words(&self) -> bool {
        self.parts.is_empty() && self.except.is_none()
    }

    /// The entries that are one whole word.
    pub(super) fn exact_entries(&self) -> impl Iterator<Item = &str> {
        self.exact.iter().map(String::as_str)
    }

    /// Whether one word, as [`words`] gives it, is in the list: itself, or a part of it between apostrophes.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        let matches =
            |word: &str| (self.sieve.lets(word) && self.exact.contains(word)) || self.parts.fit(word);
        // Quicker than a search, which pays only in long texts.
        let found = matches(word)
            || (word.bytes().any(|byte| byte == b'\'')
                && word.split('\'').any(|part| !part.is_empty() && matches(part)));
        found && !self.except.as_ref().is_some_and(|except| except.has(word))
    }

    /// The entries in a script without spaces that stand in `text`.
    pub fn unspaced_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> {
        let anywhere = if may_be_unspaced(text) { self.anywhere.as_slice() } else { &[] };
        anywhere.iter().map(String::as_str).filter(move |entry| text.contains(entry))
    }

    /// Whether `entry`, in a script without spaces, is one of the list.
    #[must_use]
    pub fn has_unspaced(&self, entry: &str) -> bool {
        self.anywhere.iter().any(|own| own == entry)
    }

    /// Where entries of the list stand in `text`, whose words are `words`, in the order of the text.
    #[must_use]
    pub fn find(&self, text: &str, words: &[Word]) -> Vec<Range<usize>> {
        self.find_with((text, words), words.iter(), words)
    }

    /// The same, where of single words only `some` of `words` can be entries, and whether a row of them can be one.
    pub(super) fn find_among(&self, text: &str, words: &[Word], some: &Among<'_>) -> Vec<Range<usize>> {
        let rows = if some.has_rows { words } else { &[] };
        if some.words.is_empty() && (rows.is_empty() || self.phrases.is_empty()) && self.anywhere.is_empty() {
            return Vec::new();
        }
        self.find_with((text, words), some.words.iter().copied(), rows)
    }

    fn find_with<'w>(
        &self,
        (text, words): (&str, &[Word]),
        some: impl Iterator<Item = &'w Word>,
        rows: &[Word],
    ) -> Vec<Range<usize>> {
        let mut found: Vec<_> =
            some.filter(|word| self.has(&word.text)).map(|word| word.range.clone()).collect();
        found.extend(self.rows(rows).map(|row| row[0].range.start..row[row.len() - 1].range.end));
        if !self.anywhere.is_empty() && may_be_unspaced(text) {
            for entry in &self.anywhere {
                found.extend(text.match_indices(entry.as_str()).map(|(at, found)| at..at + found.len()));
            }
        }
        if found.is_empty() {
            return found;
        }
        if let Some(except) = &self.except {
            let not = except.find(text, words);
            found.retain(|own| !not.iter().any(|range| range.start <= own.start && own.end <= range.end));
        }
        found.sort_by_key(|range| (range.start, range.end));
        found
    }

    /// Whether an entry of the list stands in `text`, whose words are `words`.
    #[must_use]
    pub fn is_in(&self, text: &str, words: &[Word]) -> bool {
        if self.except.is_some() {
            return !self.find(text, words).is_empty();
        }
        words.iter().any(|word| self.has(&word.text))
            || self.rows(words).next().is_some()
            || (!self.anywhere.is_empty()
                && may_be_unspaced(text)
                && self.anywhere.iter().any(|entry| text.contains(entry.as_str())))
    }

    /// The words in a row that are a phrase of the list.
    fn rows<'w>(&self, words: &'w [Word]) -> impl Iterator<Item = &'w [Word]> {
        let words = if self.phrases.is_empty() { &[] } else { words };
        let starts = words.iter().enumerate().filter(|(_, word)| self.firsts.lets(&word.text));
        starts.flat_map(move |(at, word)| {
            let begun = self.phrases.iter().filter(|phrase| Firsts::may_begin(&phrase[0], &word.text));
            let rows = begun.filter_map(move |phrase| Some((phrase, words.get(at..at + phrase.len())?)));
            rows.filter(|(phrase, row)| fit(phrase, row)).map(|(_, row)| row)
        })
    }

    /// Those of `words` that can be entries of one of the lists of which this was made by [`WordList::of_all`].
    pub(super) fn among<'w>(&self, words: &'w [Word]) -> Among<'w> {
        let has_rows = self.rows(words).next().is_some();
        Among { words: words.iter().filter(|word| self.has(&word.text)).collect(), has_rows }
    }

    /// A list that has every word and row of words that one of `lists` has, and perhaps more.
    pub(super) fn of_all<'a>(lists: impl Iterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        for list in lists {
            for word in &list.exact {
                all.sieve.add(word);
                all.exact.insert(word.clone());
            }
            for part in &list.parts.all {
                all.parts.add(part.clone());
            }
            for phrase in &list.phrases {
                all.add_phrase(phrase.clone());
            }
        }
        all
    }

    /// Whether an entry may stand in `text`, whose words are `words`; where not, none does.
    #[must_use]
    pub fn may_be_in(&self, text: &str, words: &[Word], lexicon: &Lexicon) -> bool {
        let knows = |entry: &str| lexicon.has(words, entry);
        let phrase = |phrase: &Vec<Part>| {
            let mut closed = phrase.iter().filter(|part| !part.open_start && !part.open_end);
            closed.all(|part| knows(&part.text))
        };
        !self.parts.is_empty()
            || self.exact.len() > FEW
            || self.exact.iter().any(|entry| knows(entry))
            || self.phrases.iter().any(phrase)
            || (!self.anywhere.is_empty() && may_be_unspaced(text))
    }
}

fn fit(phrase: &[Part], row: &[Word]) -> bool {
    phrase.iter().zip(row).all(|(part, word)| part.fits(&word.text) || part.fits_end(&word.text))
}

/// Whether characters of scripts without spaces can stand in `text`: all of them take three bytes or more.
fn may_be_unspaced(text: &str) -> bool {
    text.bytes().any(|byte| byte >= 0xE0)
}

impl Part {
    fn new(entry: &str) -> Self {
        Self {
            text: entry.trim_matches('*').to_owned(),
            open_start: entry.starts_with('*'),
            open_end: entry.ends_with('*'),
        }
    }

    /// Whether it fits what comes after the last apostrophe of a word.
    fn fits_end(&self, word: &str) -> bool {
        // Mostly not, which the last letters tell.
        (self.open_end || word.ends_with(&self.text))
            && word.rsplit_once('\'').is_some_and(|(_, last)| self.fits(last))
    }

    fn fits(&self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

/// Whether a character belongs to a script that is written without spaces between words.
#[must_use]
pub fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' // Thai, Lao
        | '\u{1000}'..='\u{109F}' // Burmese
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' // kana
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' // Han
        | '\u{20000}'..='\u{3FFFF}')
}

impl<'de> Deserialize<'de> for WordList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Vec::<String>::deserialize(deserializer)?;
        Ok(Self::new(entries.iter().map(String::as_str)))
    }
}

#[cfg(test)]
mod tests {
    use super::{WordList, words};

    fn found(list: &[&str], text: &str) -> Vec<String> {
        let list = WordList::new(list.iter().copied());
        list.find(text, &words(text)).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn entries_are_found_as_they_are_written() {
        assert_eq!(found(&["pas", "ne", "n"], "Il n’est PAS passé"), ["n’est", "PAS"]);
        assert_eq!(found(&["*n't", "not"], "We don't know what nothing means"), ["don't"]);
        assert_eq!(
            found(&["unmöglich*", "*los"], "Unmögliches ist grundlos, löslich"),
            ["Unmögliches", "grundlos"]
        );
        assert_eq!(found(&["à moins"], "jusqu'à moins, à moins que"), ["jusqu'à moins", "à moins"]);
        assert_eq!(found(&["*ません*"], "共有しません。"), ["ません"]);
        assert_eq!(found(&["*حذف*"], "وعندئذٍ تُتلَف أو تُحذَف"), ["تُحذَف"], "vowel signs");
        assert_eq!(found(&["नहीं"], "हम साझा नहीं करते"), ["नहीं"]);
    }

    #[test]
    fn exceptions_are_not_found() {
        let czech = ["ne*", "!nebo", "!nej*", "bez", "!bez ohledu na"];
        assert_eq!(found(&czech, "Neprodáme je nebo nejvýše smažeme, bez ohledu na to"), ["Neprodáme"]);
        assert_eq!(found(&czech, "bez ohledu"), ["bez"]);
        let turkish = ["*meden", "!*meden önce"];
        assert_eq!(found(&turkish, "Göndermeden önce, bilgi vermeden"), ["vermeden"]);
    }

    #[test]
    fn an_entry_is_not_found_in_what_is_taken_out() {
        let only = ["chỉ", "!địa chỉ"];
        assert_eq!(found(&only, "Chúng tôi chỉ lưu địa chỉ của bạn"), ["chỉ"]);
        assert_eq!(found(&["อย่า", "!อย่าง"], "อย่างไรก็ตาม อย่าแชร์รหัส"), ["อย่า"]);
        assert_eq!(found(&["*perlu*", "!keperluan"], "untuk keperluan yang diperlukan"), ["diperlukan"]);
        let list = WordList::new(only);
        assert!(!list.is_in("địa chỉ", &words("địa chỉ")) && list.has("chỉ"));
        assert!(!WordList::new(["*", "!के"]).has("के") && WordList::new(["*", "!के"]).has("बार"));
    }
}
