//! Whether a translation reads the same as its source, although words of a language stand in it.

use super::Entry;
use crate::language::codes::codes;
use crate::language::words::words;
use crate::load::fluent::canonical::canonical;
use crate::load::fluent::catalogue::{Catalogue, Pattern};
use crate::load::fluent::walk;

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
    let pattern = |catalogue: &'_ Catalogue| {
        catalogue.entry(message).and_then(|own: &Entry| own.pattern(message)).map(canonical)
    };
    let here = translation.entry(message).and_then(|own| own.pattern(message));
    let is_same = pattern(source).is_some_and(|there| Some(there) == here.map(canonical));
    is_same && here.is_some_and(|here| has_words(here, names))
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
    use super::has_words;
    use crate::diag::sink::Sink;
    use crate::load::fluent::catalogue::{self, Catalogue};
    use crate::source::Sources;

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
