//! Which letters the texts of a language are written with.

use icu::locale::Locale;
use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use unic_langid::LanguageIdentifier;

use super::tags;

/// The letters of a language's own words, as CLDR lists them; not those of foreign words in common use.
#[derive(Debug, Clone, Copy)]
pub struct Exemplars {
    own: ExemplarCharactersBorrowed<'static>,
    /// A bit for each of its letters from `a` to `z`, which are looked for most.
    ascii: u32,
}

impl Exemplars {
    /// The letters of `tag`; `None` where CLDR lists none.
    #[must_use]
    pub fn new(tag: &LanguageIdentifier) -> Option<Self> {
        let locale = Locale::from(tags::to_icu(tag).ok()?).into();
        let own = ExemplarCharacters::try_new_main(&locale).ok()?;
        // CLDR's root has an empty list, which says nothing about a language.
        let ascii = ('a'..='z').enumerate().filter(|(_, c)| own.contains(*c)).map(|(at, _)| 1 << at).sum();
        (own.size() > 0).then_some(Self { own, ascii })
    }

    /// Whether the language's own words are written with the letter `c`, of either case. True for what is no letter.
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        if c.is_ascii() {
            let lower = c.to_ascii_lowercase();
            return !lower.is_ascii_lowercase() || self.ascii >> (u32::from(lower) - u32::from('a')) & 1 == 1;
        }
        !c.is_alphabetic() || c.to_lowercase().all(|c| self.own.contains(c) || !c.is_alphabetic())
    }
}

#[cfg(test)]
mod tests {
    use super::Exemplars;

    fn letters(tag: &str) -> Exemplars {
        Exemplars::new(&tag.parse().expect(tag)).expect(tag)
    }

    #[test]
    fn languages_have_letters_of_their_own() {
        let cases = [
            ("cs", "řěů", "ąę"),
            ("pl", "ąęłŻ", "řě"),
            ("ru", "ыэ", "їє"),
            ("uk", "їєґ", "ыэ"),
            ("pt-PT", "ãç", "ß"),
            ("fr-CA", "éœ", "ł"),
            ("ar", "ةي", "ٹ"),
        ];
        for (tag, with, without) in cases {
            let letters = letters(tag);
            assert!(with.chars().all(|c| letters.has(c)), "{tag}: {with}");
            assert!(!without.chars().any(|c| letters.has(c)), "{tag}: {without}");
            assert!(letters.has('7') && letters.has('-'), "{tag}");
        }
    }

    #[test]
    fn a_language_that_nobody_listed_has_no_letters() {
        assert!(Exemplars::new(&"tlh".parse().expect("a tag")).is_none());
    }
}
