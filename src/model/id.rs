//! Names of entities: typed, so that one of a subprocessor cannot stand for a right.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The kebab-case id of an entity of kind `T`. It never changes: labels, anchors and references come from it.
pub struct Id<T> {
    text: String,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id `text`, known to name a `T`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }

    /// The id as it stands in the YAML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Whether `text` can be an id: lower-case letters, digits and single hyphens, a letter first, 80 bytes at most.
///
/// Such a text is safe as an anchor, as a folder name and as a Fluent identifier.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= 80
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The id that someone who wrote `text` probably meant: `Call Records` gives `call-records`, `Läufe` gives `laufe`.
#[must_use]
pub fn id_from(text: &str) -> String {
    let words: Vec<String> = any_ascii::any_ascii(text)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> Default for Id<T> {
    /// The id of nothing.
    fn default() -> Self {
        Self::new("")
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_safe_as_anchor_folder_and_fluent_identifier() {
        for good in ["a", "call-records", "scc-2021"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "..", "a/b", "Call", "1st", "-a", "a-", "a--b", "a.b", "é", &"a".repeat(81)] {
            assert!(!is_id(bad), "{bad}");
        }
        assert_eq!(id_from("Call Records (CDR)"), "call-records-cdr");
        assert_eq!(id_from("Läufe & Größe"), "laufe-grosse");
    }
}
