//! The key of the texts that an exception was given for: `3f2a9c-01b7d2`, a half for the source text, one for the
//! translation. A half covers a message with its attributes, as the ledger reads them: layout never counts.

use std::collections::BTreeMap;
use std::fmt;

use super::Subject;
use crate::ledger::hash;
use crate::load::fluent::canonical::canonical;
use crate::load::fluent::catalogue::Entry;

/// What stands for a text that is not there.
const NONE: &str = "none";
/// Digits of a half. Of 16 million edits of a text, one would go unnoticed.
const DIGITS: usize = 6;

/// The key of a source text and of its translation. Of the source language itself there is no translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) source: String,
    pub(super) translation: String,
}

impl Key {
    /// Reads a key.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (source, translation) = text.split_once('-')?;
        let hex = |c: char| c.is_ascii_digit() || matches!(c, 'a'..='f');
        let half = |half: &str| half == NONE || (half.len() == DIGITS && half.chars().all(hex));
        let known = half(source) && half(translation);
        known.then(|| Self { source: source.to_owned(), translation: translation.to_owned() })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.source, self.translation)
    }
}

/// The keys of today's texts, each made once.
pub(super) struct Keys<'a> {
    subject: &'a Subject<'a>,
    halves: BTreeMap<(String, String), Option<String>>,
}

impl<'a> Keys<'a> {
    pub(super) fn new(subject: &'a Subject<'a>) -> Self {
        Self { subject, halves: BTreeMap::new() }
    }

    /// The key of message `id` (terms with their `-`) in language `locale`; nothing where neither text is there.
    pub(super) fn of(&mut self, locale: &str, id: &str) -> Option<Key> {
        let source = self.half(self.subject.source, id);
        let own = if locale == self.subject.source { None } else { self.half(locale, id) };
        if source.is_none() && own.is_none() {
            return None;
        }
        let written = |half: Option<String>| half.unwrap_or_else(|| NONE.to_owned());
        Some(Key { source: written(source), translation: written(own) })
    }

    fn half(&mut self, locale: &str, id: &str) -> Option<String> {
        let place = (locale.to_owned(), id.to_owned());
        if let Some(known) = self.halves.get(&place) {
            return known.clone();
        }
        let entry = self.subject.catalogues.get(locale).and_then(|catalogue| catalogue.entry(id));
        let half = entry.map(|entry| hash(&text(entry)).chars().take(DIGITS).collect::<String>());
        self.halves.insert(place, half.clone());
        half
    }
}

/// A message with its attributes, in the order of their names.
fn text(entry: &Entry) -> String {
    let value = entry.value.as_ref().map(canonical).unwrap_or_default();
    let mut attributes: Vec<_> =
        entry.attributes.iter().map(|own| format!("\n.{} = {}", own.name, canonical(&own.pattern))).collect();
    attributes.sort();
    value + &attributes.concat()
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_key_is_written_as_it_is_read() {
        for text in ["3f2a9c-01b7d2", "3f2a9c-none", "none-01b7d2"] {
            assert_eq!(Key::parse(text).map(|key| key.to_string()).as_deref(), Some(text));
        }
        for text in ["", "3f2a9c", "3F2A9C-01b7d2", "3f2a9-01b7d2", "3f2a9c-01b7d2-", "none", "KEY"] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }
}
