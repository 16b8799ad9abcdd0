//! The words of built-in entries, of standard clauses and of the page itself, in the languages of `words/`.

/// The languages that have such words, by tag, each with its Fluent file.
pub const WORDS: [(&str, &str); 6] = [
    ("ar", include_str!("words/ar.ftl")),
    ("de", include_str!("words/de.ftl")),
    ("en", include_str!("words/en.ftl")),
    ("es", include_str!("words/es.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("ja", include_str!("words/ja.ftl")),
];

/// The words for a language, with the tag of the file: those of `fr` for `fr-CA`.
///
/// A script of its own, as in `zh-Hant`, is no mere variant: such a tag has only words of its own.
#[must_use]
pub fn of(tag: &str) -> Option<(&'static str, &'static str)> {
    let own = |wanted: &str| WORDS.iter().find(|(tag, _)| *tag == wanted).copied();
    own(tag).or_else(|| {
        let mut parts = tag.split('-');
        let language = parts.next()?;
        if parts.any(|part| part.len() == 4) { None } else { own(language) }
    })
}

/// The words that a language of a site is given, with the tag of the file. Where the site `has` the language of that
/// file too, its words are inherited from there: `fr-CA` beside `fr` is given none.
#[must_use]
pub fn given(tag: &str, has: impl Fn(&str) -> bool) -> Option<(&'static str, &'static str)> {
    of(tag).filter(|(file, _)| *file == tag || !has(file))
}
