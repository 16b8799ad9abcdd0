//! How the messages of a translation stand to the source language, and what a page does about those that are behind.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::Text;
use crate::model::policy::WhenBehind;

/// How a message of a translation stands to the source language. That one is missing is known without this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It says what the source language says.
    Current,
    /// The source language has changed since.
    Stale(Grade),
}

/// How much the source language has changed since a message was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Punctuation, case, a typo: no reader is told anything else.
    Trivial,
    /// Other words.
    Wording,
    /// Other facts, a negation, another shape.
    Substance,
}

/// How every message of every translation stands. What is not entered is current.
#[derive(Debug, Clone, Default)]
pub struct Standings {
    by_tag: BTreeMap<String, BTreeMap<String, Entry>>,
}

#[derive(Debug, Clone)]
struct Entry {
    standing: Standing,
    version: Option<String>,
}

impl Standings {
    /// Enters how `message` (`id` or `id.attribute`) of the language `tag` stands, with the date (ISO 8601) of the
    /// version of the document that it was last accepted for, where that is known.
    pub fn set(&mut self, tag: &str, message: &str, standing: Standing, version: Option<&str>) {
        let entry = Entry { standing, version: version.map(str::to_owned) };
        self.by_tag.entry(tag.to_owned()).or_default().insert(message.to_owned(), entry);
    }

    /// How a message stands.
    #[must_use]
    pub fn of(&self, tag: &str, message: &str) -> Standing {
        self.entry(tag, message).map_or(Standing::Current, |entry| entry.standing)
    }

    /// The date of the version that a message was last accepted for.
    #[must_use]
    pub fn version(&self, tag: &str, message: &str) -> Option<&str> {
        self.entry(tag, message)?.version.as_deref()
    }

    fn entry(&self, tag: &str, message: &str) -> Option<&Entry> {
        self.by_tag.get(tag)?.get(message)
    }
}

/// In what way a text on a page is behind the source language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lag {
    /// The words of the source language have changed since.
    Wording,
    /// What the source language says has changed since.
    Substance,
    /// It is not translated.
    Missing,
}

impl Lag {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wording => "wording",
            Self::Substance => "substance",
            Self::Missing => "missing",
        }
    }
}

/// A text that is behind the source language, and what was chosen for such a case at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// In what way.
    pub lag: Lag,
    /// What was chosen; nothing where no choice was made.
    pub choice: Option<WhenBehind>,
    /// The date (ISO 8601) of the version that the translation was last accepted for, where known.
    pub accepted: Option<String>,
}

/// What a page says, in the language of its reader, where something on it is behind.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The sentence.
    pub text: Text,
    /// The words of the link to the passage in the source language.
    pub link: Text,
    /// The source language.
    pub language: LanguageIdentifier,
    /// The document.
    pub document: String,
    /// The anchor of the passage; nothing for the document as a whole.
    pub anchor: Option<String>,
}

impl Notice {
    /// The address of the passage in the source language, seen from the folder that holds the folders of the languages.
    #[must_use]
    pub fn address(&self, file: &str) -> String {
        let anchor = self.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        format!("{}/{}/{file}{anchor}", self.language, self.document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_entered_is_current() {
        let mut standings = Standings::default();
        standings.set("fr", "about.term", Standing::Stale(Grade::Wording), Some("2021-11-03"));
        assert_eq!(standings.of("fr", "about.term"), Standing::Stale(Grade::Wording));
        assert_eq!(standings.version("fr", "about.term"), Some("2021-11-03"));
        assert_eq!(standings.of("fr", "about"), Standing::Current);
        assert_eq!(standings.of("de", "about.term"), Standing::Current);
        assert_eq!(standings.version("fr", "about"), None);
    }
}
