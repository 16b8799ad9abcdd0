//! A text whose letters are those of another language in the same script: Polish has no `ř`, Czech no `ł`.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::translation::Translation;
use crate::cldr::letters::Exemplars;
use crate::language;
use crate::unit::prose::Running;

/// Different words with letters that the language has not, from which on they are no chance.
const WORDS: usize = 3;
/// One word in so many has such a letter where the text is another language's.
const SHARE: usize = 6;
/// Different small words of the other language that confirm it.
const SMALL: usize = 2;

/// The language that running `words` are written in, by the `strange` letters in them, which the language of the translation
/// has not or only borrows, and by small words. Letters alone prove nothing: an apostrophe may be typed as another one.
pub(super) fn other(
    translation: &Translation<'_>,
    strange: &Strange,
    words: &[Running<'_>],
) -> Option<&'static str> {
    if !strange.is_sure(words) {
        return None;
    }
    let tag = translation.language.known.tag.language.as_str();
    let others = language::tables().iter().filter(|other| other.tag.split('-').next() != Some(tag));
    let small = |table: &language::Outline| {
        let small = words.iter().filter(|word| !word.named && table.function_words.has(word.text));
        small.map(|word| word.text).collect::<BTreeSet<_>>().len()
    };
    let covered = others.filter(|other| strange.of(other.tag) > 0);
    let best = covered.map(|table| (small(table), table)).max_by_key(|(count, _)| *count);
    best.filter(|(count, _)| *count >= SMALL).map(|(_, table)| table.name.as_str())
}

/// The running words that have letters of the same script that the language has not.
pub(super) fn words(translation: &Translation<'_>, said: &str, words: &[Running<'_>]) -> Strange {
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
    fn new(said: &str, words: &[Running<'_>], has: &dyn Fn(char) -> bool) -> Self {
        let mut strange = Self { words: BTreeSet::new(), letters: BTreeSet::new() };
        // The first word of a sentence may be a name, and names and loans bring `w` or `x` into every Latin alphabet.
        for word in words.iter().filter(|word| !word.named && !word.capital) {
            if word.text.is_ascii() && said[word.range.clone()].is_ascii() {
                continue;
            }
            let letters = said[word.range.clone()].nfc().flat_map(char::to_lowercase);
            let found: Vec<char> = letters.filter(|c| !c.is_ascii() && !has(*c)).collect();
            if !found.is_empty() {
                strange.words.insert(word.text.to_owned());
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

    fn is_sure(&self, words: &[Running<'_>]) -> bool {
        self.words.len() >= WORDS && self.words.len() * SHARE >= words.len()
    }
}
