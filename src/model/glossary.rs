//! Defined terms, and what each language calls them.

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

/// A term that means one thing in the whole policy.
///
/// A form is a word or a few words in a row; `*` stands where anything may follow or precede a word. A form with a
/// capital is found only with a capital.
#[derive(Debug, Clone, Default)]
pub struct DefinedTerm {
    /// Its forms in the source language.
    pub source: Vec<String>,
    /// Phrases of the source language in which these words mean something else.
    pub except: Vec<String>,
    /// What the translations call it.
    pub languages: IndexMap<LanguageIdentifier, Rendering>,
}

/// What one language calls a term.
#[derive(Debug, Clone, Default)]
pub struct Rendering {
    /// Forms that say it.
    pub accepted: Vec<String>,
    /// Forms that do not, each with the reason.
    pub forbidden: IndexMap<String, String>,
}

/// Reads a form as it is written in a glossary.
///
/// # Errors
/// In plain words, when it is none.
pub fn parse_form(text: &str) -> Result<String, String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches('*').to_owned();
    if words.iter().any(|word| bare(word).contains('*')) {
        return Err("a `*` stands at the start or at the end of a word, as in consent*".to_owned());
    }
    if words.is_empty() || words.iter().any(|word| !bare(word).chars().any(char::is_alphanumeric)) {
        return Err("a form is a word or a few words, as in personal data".to_owned());
    }
    Ok(words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::parse_form;

    #[test]
    fn forms_are_words_with_stars_at_their_ends() {
        for good in ["consent*", "*los", "responsable* du traitement", "個人情報", "d'accès"] {
            assert_eq!(parse_form(good).as_deref(), Ok(good));
        }
        assert_eq!(parse_form(" personal  data ").as_deref(), Ok("personal data"));
        for bad in ["", "*", "data *", "per*sonal", "- data"] {
            assert!(parse_form(bad).is_err(), "{bad}");
        }
    }
}
