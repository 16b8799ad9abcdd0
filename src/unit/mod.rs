//! Translation units: each message of a translation beside the source text, both as a reader gets them.
//!
//! A message can make several texts, one for each way through its selectors. Each is rendered here without a policy:
//! what has no text of its own (variables, unknown names) becomes a mark, terms and messages are put in, markup is
//! read. Checks compare those texts; they never look at source text, in which a lost blank line or a swallowed star
//! cannot be seen. Deliberately absent: any judgement.

mod dialect;
mod html;
pub mod prose;
mod same;
mod segment;
mod spoken;

use std::collections::BTreeMap;

use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern};
use crate::markup::Slot;

pub use dialect::{Dialect, dialect, uses_markdown};
pub use same::reads_the_same;
pub use segment::{Dates, Element, Segment, Text, VALUE};

/// The texts of one language that comparisons need, by message: `id`, `id.attribute`, `-term`.
pub type Segments = BTreeMap<String, Segment>;

/// How each message is to be read: its slot, and its dialect.
pub trait Reading {
    /// Where the message stands, and the markup that it uses.
    fn of(&self, message: &str) -> (Slot, Dialect);
}

/// A message of a translation and its source.
#[derive(Debug, Clone, Copy)]
pub struct Unit<'a> {
    /// `id`, `id.attribute` or `-term`.
    pub message: &'a str,
    /// The source message.
    pub source_entry: &'a Entry,
    /// The translated message.
    pub entry: &'a Entry,
    /// What the source says.
    pub source: &'a Segment,
    /// What the translation says.
    pub target: &'a Segment,
}

/// Every text of `catalogue` that is `wanted`, read as `reading` says.
#[must_use]
pub fn segments(catalogue: &Catalogue, wanted: &dyn Fn(&str) -> bool, reading: &dyn Reading) -> Segments {
    let messages = catalogue.messages.values().flat_map(Entry::patterns);
    let terms = catalogue.terms.values();
    let terms = terms.filter_map(|term| Some((format!("-{}", term.id), term.value.as_ref()?)));
    let all = messages.chain(terms).filter(|(message, _)| wanted(message));
    all.map(|(message, pattern)| one(catalogue, message, pattern, reading)).collect()
}

fn one(
    catalogue: &Catalogue,
    message: String,
    pattern: &Pattern,
    reading: &dyn Reading,
) -> (String, Segment) {
    let (slot, dialect) = reading.of(&message);
    let texts = spoken::texts(catalogue, pattern);
    let texts = texts.into_iter().map(|spoken| Text::new(spoken, slot, dialect)).collect();
    (message, Segment { texts })
}

/// The messages that both sides have, in the order of the translation.
#[must_use]
pub fn units<'a>(
    (source, source_segments): (&'a Catalogue, &'a Segments),
    (target, segments): (&'a Catalogue, &'a Segments),
) -> Vec<Unit<'a>> {
    let messages = target.messages.iter().map(|(id, entry)| (entry, source.messages.get(id), ""));
    let terms = target.terms.iter().map(|(id, entry)| (entry, source.terms.get(id), "-"));
    let mut units = Vec::new();
    for (entry, source_entry, dash) in messages.chain(terms) {
        let Some(source_entry) = source_entry else { continue };
        let value = entry.value.iter().map(|_| format!("{dash}{}", entry.id));
        let attributes = entry.attributes.iter().map(|own| format!("{dash}{}.{}", entry.id, own.name));
        for name in value.chain(attributes) {
            let pair = source_segments.get_key_value(&name).zip(segments.get(&name));
            let Some(((message, source), target)) = pair else { continue };
            units.push(Unit { message, source_entry, entry, source, target });
        }
    }
    units
}

impl<'a> Unit<'a> {
    /// Each text of the translation beside the source text that says the same: the one behind the same branches, else
    /// the one behind the default branches. Texts that cannot be read well (broken markup, nothing in it) are left out:
    /// what differs in them follows from that fault.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a Text, &'a Text)> + use<'a> {
        let (source, target) = (self.source, self.target);
        let pairs = target.texts.iter().filter_map(move |text| Some((source.closest(&text.choices)?, text)));
        pairs.filter(|(source, target)| source.is_readable() && target.is_readable())
    }

    /// The same, with texts whose markup has faults that the source has too: a link that pages may not have is there to be
    /// compared all the same.
    pub fn pairs_with_faults(&self) -> impl Iterator<Item = (&'a Text, &'a Text)> + use<'a> {
        let (source, target) = (self.source, self.target);
        let pairs = target.texts.iter().filter_map(move |text| Some((source.closest(&text.choices)?, text)));
        pairs.filter(|(source, target)| target.has_no_more_faults_than(source))
    }

    /// Whether it is a term, which is part of messages and a text of its own to nobody.
    #[must_use]
    pub fn is_term(&self) -> bool {
        self.message.starts_with('-')
    }

    /// Whether it is read by programs and not by people: an access key, a style.
    #[must_use]
    pub fn is_technical(&self) -> bool {
        let attribute = self.message.rsplit_once('.').map(|(_, name)| name);
        attribute.is_some_and(|name| TECHNICAL.contains(&name))
    }
}

/// Attributes that user interfaces put beside their words.
const TECHNICAL: [&str; 10] =
    ["accesskey", "key", "keycode", "commandkey", "style", "class", "width", "height", "size", "href"];

#[cfg(test)]
mod tests;
