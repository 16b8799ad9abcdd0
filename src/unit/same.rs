//! Whether a translation reads the same as its source, although words of a language stand in it.

use std::collections::BTreeSet;

use super::Entry;
use crate::language::codes::codes;
use crate::language::words::words;
use crate::load::fluent::canonical::canonical;
use crate::load::fluent::catalogue::{Catalogue, Pattern};
use crate::load::fluent::walk;
use crate::load::fluent::walk::select::selectors;

/// Whether a message of a translation reads the same as in the source though it has words that languages do not share.
///
/// What `names` has, values, terms, addresses, digits and words in capitals (GDPR) are the same in every language, and so is
/// what is made of them alone.
#[must_use]
pub fn reads_the_same(
    (source, translation): (&Catalogue, &Catalogue),
    message: &str,
    names: &[&str],
) -> bool {
    let both = pattern(source, message).zip(pattern(translation, message));
    both.is_some_and(|(there, here)| says_the_same(there, here) && has_words(here, names))
}

fn pattern<'a>(catalogue: &'a Catalogue, message: &str) -> Option<&'a Pattern> {
    catalogue.entry(message).and_then(|own: &Entry| own.pattern(message))
}

/// Whether `here` is `there`, or says nothing but what a branch of `there` says: a draft has the branches that its language needs,
/// each with the words of the source.
fn says_the_same(there: &Pattern, here: &Pattern) -> bool {
    if canonical(there) == canonical(here) {
        return true;
    }
    let texts = |own: &Pattern| -> BTreeSet<String> {
        walk::flatten(own)
            .into_iter()
            .map(|own| own.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    };
    let has_branches = |own: &Pattern| !selectors(own).is_empty();
    (has_branches(there) || has_branches(here)) && texts(here).is_subset(&texts(there))
}

fn has_words(pattern: &Pattern, names: &[&str]) -> bool {
    // The longest first: "Acme Maps" before "Acme".
    let mut names: Vec<&str> = names.iter().copied().filter(|name| !name.trim().is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    walk::texts(pattern).any(|text| {
        let text = names.iter().fold(text.as_str().to_owned(), |text, name| text.replace(name, " "));
        let codes = codes(&text);
        words(&text).into_iter().any(|word| {
            let written = &text[word.range.clone()];
            let letters = written.chars().filter(|c| c.is_alphabetic()).count();
            let is_code = codes.iter().any(|code| code.contains(&word.range.start));
            letters > 1 && written.chars().any(char::is_alphabetic) && !is_capitals(written) && !is_code
        })
    })
}

/// Whether a word is written in capitals, as abbreviations are.
fn is_capitals(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{has_words, says_the_same};
    use crate::diag::sink::Sink;
    use crate::load::fluent::catalogue::{self, Catalogue};
    use crate::source::Sources;

    #[test]
    fn branches_of_a_draft_say_what_the_source_says() {
        let same = |there: &str, here: &str| {
            let mut sources = Sources::default();
            let file = sources.add("en.ftl", format!("a = {there}\nb = {here}\n"));
            let mut words = Catalogue::default();
            catalogue::parse(&sources, file, &mut words, &mut Sink::default());
            says_the_same(words.pattern("a").unwrap(), words.pattern("b").unwrap())
        };
        let english = "Kept { $n ->\n    [one] a day\n   *[other] { $n } days\n }.";
        for draft in [
            english,
            "Kept { $n ->\n    [one] a day\n    [few] { $n } days\n    [many] { $n } days\n   *[other] { $n } days\n }.",
            "Kept { $n ->\n   *[other] { $n } days\n }.",
            "Kept { $n } days.",
        ] {
            assert!(same(english, draft), "{draft}");
        }
        for translation in
            ["Gardé { $n } days.", "Kept { $n ->\n    [one] un jour\n   *[other] { $n } days\n }.", "Kept."]
        {
            assert!(!same(english, translation), "{translation}");
        }
        assert!(!same("Kept { $n } days.", "Kept { $n } jours."));
    }

    fn has(text: &str) -> bool {
        let mut sources = Sources::default();
        let file = sources.add("en.ftl", format!("m = {text}\n"));
        let mut words = Catalogue::default();
        catalogue::parse(&sources, file, &mut words, &mut Sink::default());
        words.pattern("m").is_some_and(|pattern| has_words(pattern, &["Mixpanel", "Acme", "Acme Maps"]))
    }

    #[test]
    fn names_values_and_codes_are_no_words() {
        for text in [
            "Mixpanel",
            "{ $brand } – { -term }",
            "Acme Maps, Mixpanel",
            "GDPR",
            "DSA 2022/2065",
            "https://acme.example/en",
            "a",
        ] {
            assert!(!has(text), "{text}");
        }
        for text in ["Cookies", "{ $brand } and { $other }", "Acme Maps and Mixpanel"] {
            assert!(has(text), "{text}");
        }
    }
}
