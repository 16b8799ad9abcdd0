//! A text whose letters are those of another language in the same script: Polish has no `ř`, Czech no `ł`.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::prose::Running;
use super::translation::Translation;
use crate::cldr::letters::Exemplars;
use crate::language;

/// Different words with letters that the language has not, from which on they are no chance.
const WORDS: usize = 3;
/// One word in so many has such a letter where the text is another language's.
const SHARE: usize = 6;
/// Different small words of the other language that confirm it.
const SMALL: usize = 2;

/// The language that the running `words` of `said` are written in, by letters that the language of the translation has
/// not or only borrows, and by small words. Letters alone prove nothing: an apostrophe may be typed as another one.
pub(super) fn other(translation: &Translation<'_>, said: &str, words: &[Running]) -> Option<&'static str> {
    let strange = self::words(translation, said, words);
    if !strange.is_sure(words) {
        return None;
    }
    let tag = translation.language.known.tag.language.as_str();
    let others = language::tables().iter().filter(|(other, _)| other.split('-').next() != Some(tag));
    let small = |table: &language::Table| {
        let small = words.iter().filter(|word| !word.named && table.function_words.has(&word.text));
        small.map(|word| word.text.as_str()).collect::<BTreeSet<_>>().len()
    };
    let covered = others.filter(|(other, _)| strange.of(other) > 0);
    let best = covered.map(|(_, table)| (small(table), table)).max_by_key(|(count, _)| *count);
    best.filter(|(count, _)| *count >= SMALL).map(|(_, table)| table.name.as_str())
}

/// The running words that have letters of the same script that the language has not.
pub(super) fn words(translation: &Translation<'_>, said: &str, words: &[Running]) -> Strange {
    let known = translation.language.known;
    // Another script is another finding.
    let has = |c| known.exemplars.is_none_or(|own| own.has(c)) || known.is_foreign(c) == Some(true);
    Strange::new(said, words, &has)
}

/// Words with letters that a language has not.
pub(super) struct Strange {
    words: BTreeSet<String>,
    letters: BTreeSet<char>,
}

impl Strange {
    fn new(said: &str, words: &[Running], has: &dyn Fn(char) -> bool) -> Self {
        let mut strange = Self { words: BTreeSet::new(), letters: BTreeSet::new() };
        // The first word of a sentence may be a name, and names and loans bring `w` or `x` into every Latin alphabet.
        for word in words.iter().filter(|word| !word.named && !word.capital) {
            let letters = said[word.range.clone()].nfc().flat_map(char::to_lowercase);
            let found: Vec<char> = letters.filter(|c| !c.is_ascii() && !has(*c)).collect();
            if !found.is_empty() {
                strange.words.insert(word.text.clone());
                strange.letters.extend(found);
            }
        }
        strange
    }

    /// How many different words there are, if the language of `tag` has all of their letters.
    pub(super) fn of(&self, tag: &str) -> usize {
        if self.words.is_empty() {
            return 0;
        }
        let letters = tag.parse().ok().and_then(|tag| Exemplars::new(&tag));
        let all = letters.is_some_and(|letters| self.letters.iter().all(|c| letters.has(*c)));
        if all { self.words.len() } else { 0 }
    }

    fn is_sure(&self, words: &[Running]) -> bool {
        self.words.len() >= WORDS && self.words.len() * SHARE >= words.len()
    }
}
