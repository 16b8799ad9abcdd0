//! The ledger: which source text each translation was accepted against.
//!
//! `locales/<tag>/accepted.tsv` holds a line a message, `versions.tsv` beside the source language's words each source
//! text that such a line refers to, and `minor.tsv` the changes that the source's editor declared minor. [`lines`]
//! reads and writes them, [`standing`] compares them with today's words, [`accept`] makes them anew. Texts are compared
//! as [`crate::load::fluent::canonical`] gives them, so that layout never counts.
//!
//! Deliberately absent: the disk, the clock, git. A shallow checkout, a ZIP and a rebase all give the same answer.

pub mod accept;
mod brand;
pub mod diff;
pub mod facts;
pub mod grade;
pub mod lines;
pub mod rules;
pub mod standing;
mod tokens;
mod undo;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::diag::sink::Sink;
use crate::load::fluent::canonical::canonical;
use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern};
use crate::source::{SourceId, Sources};
use lines::{Minor, Row};

/// What was accepted, in every language.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// Lines of `accepted.tsv` by language, then by message. Of one message there may be several after a merge.
    pub rows: BTreeMap<String, BTreeMap<String, Vec<Row>>>,
    /// Source texts by their hash.
    pub versions: BTreeMap<String, String>,
    /// Which messages had them, by the same hash; nothing for lines that do not say so.
    pub said_by: BTreeMap<String, BTreeSet<String>>,
    /// Changes of the source that were declared minor.
    pub minor: Vec<Minor>,
    /// Whether a line could not be read.
    pub broken: bool,
}

impl Ledger {
    /// Reads the ledger's files, given with the language in whose folder each stands; `source` is the tag of the
    /// source language. What is wrong with them goes to `sink`.
    #[must_use]
    pub fn read(sources: &Sources, files: &[(String, SourceId)], source: &str, sink: &mut Sink) -> Self {
        let mut ledger = Self::default();
        for (tag, id) in files {
            lines::read(sources, *id, tag, tag == source, &mut ledger, sink);
        }
        ledger
    }

    /// The lines about one message.
    #[must_use]
    pub fn rows(&self, locale: &str, message: &str) -> &[Row] {
        self.rows.get(locale).and_then(|own| own.get(message)).map_or(&[], Vec::as_slice)
    }

    /// The source text that `hash` names, where `message` had it: a line of a translation cannot lay claim to what another one said.
    #[must_use]
    pub fn said(&self, message: &str, hash: &str) -> Option<&String> {
        let is_own = self.said_by.get(hash).is_none_or(|own| own.contains(message));
        self.versions.get(hash).filter(|_| is_own)
    }

    /// Whether `then` is `now`, or became it by changes of `message` that were all declared minor.
    #[must_use]
    pub fn counts_as(&self, message: &str, then: &str, now: &str) -> bool {
        let mut reached = BTreeSet::from([then]);
        let mut open = vec![then];
        while let Some(at) = open.pop() {
            if at == now {
                return true;
            }
            let next = self.minor.iter().filter(|own| own.message == message && own.old == at);
            open.extend(next.map(|own| own.new.as_str()).filter(|new| reached.insert(new)));
        }
        false
    }
}

/// The name of a text in the ledger: the first 16 hexadecimal digits of its SHA-256.
///
/// 64 bits: among a million texts, two share a name once in forty million such projects.
#[must_use]
pub fn hash(text: &str) -> String {
    let hex = |mut hex: String, byte: &u8| {
        let _ = write!(hex, "{byte:02x}");
        hex
    };
    Sha256::digest(text).iter().take(8).fold(String::new(), hex)
}

/// The texts of a translation that people wrote for this project: built-in ones need nobody's acceptance.
#[must_use]
pub fn own_texts(catalogue: &Catalogue) -> BTreeMap<String, String> {
    texts_of(catalogue, |entry| !catalogue.is_built_in(entry))
}

/// Every text of a language: message (`id`, `id.attribute`, terms with their `-`) and text.
#[must_use]
pub fn texts(catalogue: &Catalogue) -> BTreeMap<String, String> {
    texts_of(catalogue, |_| true)
}

fn texts_of(catalogue: &Catalogue, wanted: impl Fn(&Entry) -> bool) -> BTreeMap<String, String> {
    let messages = catalogue.messages.values().filter(|entry| wanted(entry)).flat_map(Entry::patterns);
    let terms = catalogue.terms.values().filter(|entry| wanted(entry)).flat_map(Entry::patterns);
    let terms = terms.map(|(name, pattern)| (format!("-{name}"), pattern));
    messages.chain(terms).map(|(name, pattern): (String, &Pattern)| (name, canonical(pattern))).collect()
}
