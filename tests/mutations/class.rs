//! What a class of faults is, and what a planted fault is.

use std::collections::BTreeMap;

use super::ftl::Entry;

/// The words of a language: entries by id, in the order of the files.
pub(crate) type Words = Vec<Entry>;

/// A class of faults.
pub(crate) struct Class {
    /// What is wrong, as the table says it.
    pub(crate) name: &'static str,
    /// Checks that ought to find it; the first is the one of the catalogue.
    pub(crate) checks: &'static [&'static str],
    /// What it is held to.
    pub(crate) held: Held,
    /// Plants it in a message, where the message allows it.
    pub(crate) plant: fn(&Subject<'_>) -> Option<Fault>,
}

/// What a class is held to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// 95 of 100 are found, as a warning or an error.
    Visible,
    /// The same in languages of which the small words and the usual lengths are known (`src/language/tables`).
    Worded,
    /// The same as `Visible`, as a remark at least: the check tells nothing more.
    Remark,
    /// The fault shows to those alone who understand the text: the figure is stated as it is.
    Honest,
}

/// A message to plant a fault in.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// The language of the translation.
    pub(crate) tag: &'a str,
    /// The English message.
    pub(crate) english: &'a Entry,
    /// The translation.
    pub(crate) own: &'a Entry,
    /// All messages of the language, and of all others, by tag; English too.
    pub(crate) all: &'a BTreeMap<String, Words>,
    /// Whether the messages belong to a policy.
    pub(crate) has_policy: bool,
}

/// A planted fault: what stands in place of the message.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    /// The entries that stand there now.
    pub(crate) entries: Vec<Entry>,
    /// Other messages that must stay as they are for the fault to be one.
    pub(crate) beside: Vec<String>,
    /// Whether it is the English message that changes.
    pub(crate) in_english: bool,
    /// Whether it shows only where all other languages are as they were.
    pub(crate) alone: bool,
}

impl Fault {
    /// What the message says instead.
    pub(crate) fn text(subject: &Subject<'_>, text: impl Into<String>) -> Option<Self> {
        let (text, old) = (text.into(), subject.own.text());
        (text != old && !text.is_empty()).then(|| Self::entry(subject.own.with_text(text)))
    }

    /// What the English message says instead.
    pub(crate) fn english(subject: &Subject<'_>, text: impl Into<String>) -> Option<Self> {
        let (text, old) = (text.into(), subject.english.text());
        let entry = subject.english.with_text(text.clone());
        (text != old).then(|| Self { in_english: true, ..Self::entry(entry) })
    }

    /// What stands there instead.
    pub(crate) fn entry(entry: Entry) -> Self {
        Self::entries(vec![entry])
    }

    /// What stands there instead, if anything.
    pub(crate) fn entries(entries: Vec<Entry>) -> Self {
        Self { entries, beside: Vec::new(), in_english: false, alone: false }
    }

    /// Needs all other languages unchanged.
    pub(crate) fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    /// Needs another message unchanged.
    pub(crate) fn beside(mut self, id: &str) -> Self {
        self.beside.push(id.to_owned());
        self
    }
}

impl<'a> Subject<'a> {
    /// The text of the translation.
    pub(crate) fn text(&self) -> &'a str {
        self.own.text()
    }

    /// The English text.
    pub(crate) fn source(&self) -> &'a str {
        self.english.text()
    }

    /// Whether it is a message, not a term.
    pub(crate) fn is_message(&self) -> bool {
        !self.own.id.starts_with('-')
    }

    /// The fault of this name that is written above the message: `# fault(NAME): words -> other words`.
    pub(crate) fn written(&self, name: &str) -> Option<Fault> {
        let prefix = format!("fault({name}): ");
        let edit = self.own.comments.iter().find_map(|line| line.strip_prefix(&prefix))?;
        let (old, new) = edit.split_once("->")?;
        let (old, new) = (old.trim(), new.trim());
        assert!(self.text().contains(old), "{} `{}`: no “{old}” in it", self.tag, self.own.id);
        Fault::text(self, self.text().replacen(old, new, 1))
    }

    /// The same message in another language.
    pub(crate) fn other(&self, tag: &str) -> Option<&'a Entry> {
        self.all.get(tag)?.iter().find(|entry| entry.id == self.own.id)
    }
}
