//! Which fault is planted in which message, and which of them go into one run.

use std::collections::BTreeMap;

use super::class::{Class, Fault, Held, Subject};
use super::corpus::Corpus;
use super::ftl::Entry;

/// A fault in a message of a language.
#[derive(Clone)]
pub(crate) struct Planting {
    /// The class, by its place in the table.
    pub(crate) class: usize,
    /// The language whose readers it concerns.
    pub(crate) tag: String,
    /// The message.
    pub(crate) id: String,
    pub(crate) fault: Fault,
}

impl Planting {
    /// The language whose file changes.
    pub(crate) fn file_tag(&self) -> &str {
        if self.fault.in_english { "en" } else { &self.tag }
    }

    /// The messages that a finding about it may name.
    pub(crate) fn names(&self, id: &str) -> bool {
        self.id == id || self.fault.entries.iter().any(|entry| entry.id == id)
    }

    /// Messages that no other fault of the same run and language may touch.
    fn needs(&self) -> impl Iterator<Item = &str> {
        [self.id.as_str()].into_iter().chain(self.fault.beside.iter().map(String::as_str))
    }
}

/// At most so many faults of a class are planted in a language of a corpus. Those written by hand are all planted.
fn most(corpus: &Corpus, class: &Class) -> usize {
    match (corpus.has_policy(), class.held) {
        (true, Held::Honest) => 8,
        (true, _) => 4,
        (false, Held::Honest) => usize::MAX,
        (false, _) => 2,
    }
}

/// Every fault that is planted in a corpus: of each class and language, messages in which few others are planted.
pub(crate) fn plantings(corpus: &Corpus, classes: &[&'static Class]) -> Vec<Planting> {
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for (at, class) in classes.iter().enumerate().filter(|(_, class)| (corpus.takes)(class)) {
        for tag in corpus.translations() {
            let mut possible = possible(corpus, class, at, tag);
            // An edit of the English is one for all languages.
            if possible.iter().any(|own| own.fault.in_english) {
                let step = possible.len().div_ceil(most(corpus, class)).max(1);
                all.extend(possible.into_iter().step_by(step));
                continue;
            }
            possible.sort_by_key(|own| used.get(&own.id).copied().unwrap_or_default());
            possible.truncate(most(corpus, class));
            for own in &possible {
                *used.entry(own.id.clone()).or_default() += 1;
            }
            all.extend(possible);
        }
    }
    all
}

/// Whether the policy of today asks for a message nowhere, so that its words are on no page.
fn is_unasked(corpus: &Corpus, entry: &Entry) -> bool {
    corpus.has_policy()
        && ["ui-shortest-of", "ui-form", "ui-phone", "region-"].iter().any(|id| entry.id.starts_with(id))
}

fn possible(corpus: &Corpus, class: &Class, at: usize, tag: &str) -> Vec<Planting> {
    let english = &corpus.all["en"];
    // An exception lapses when its text changes, which would be told beside the fault.
    let excepted = |entry: &&Entry| entry.comments.iter().any(|line| line.starts_with("policyglot:"));
    let own = corpus.all[tag].iter().filter(|entry| !excepted(entry) && !is_unasked(corpus, entry));
    let planted = own.filter_map(|own| {
        let english = english.iter().find(|entry| entry.id == own.id)?;
        let subject = Subject { tag, english, own, all: &corpus.all, has_policy: corpus.has_policy() };
        let fault = (class.plant)(&subject)?;
        Some(Planting { class: at, tag: tag.to_owned(), id: own.id.clone(), fault })
    });
    planted.collect()
}

/// The faults of one run, by message.
#[derive(Default)]
struct Batch {
    taken: BTreeMap<String, Vec<Planting>>,
    plantings: Vec<Planting>,
}

/// Whether two faults of one message influence each other.
fn disturb(one: &Planting, other: &Planting) -> bool {
    if one.fault.in_english || other.fault.in_english {
        // An edit of the English is one for all languages.
        return !(one.fault.in_english && other.fault.in_english && one.class == other.class);
    }
    one.tag == other.tag || one.fault.alone || other.fault.alone
}

impl Batch {
    /// Whether a fault influences none of the others. A message has one in at most two languages, so that a majority
    /// stays.
    fn is_free_for(&self, planting: &Planting) -> bool {
        planting.needs().filter_map(|id| self.taken.get(id)).all(|others| {
            let full = others.len() > 1 && !planting.fault.in_english;
            !full && others.iter().all(|other| !disturb(planting, other))
        })
    }

    fn add(&mut self, planting: Planting) {
        for id in planting.needs() {
            self.taken.entry(id.to_owned()).or_default().push(planting.clone());
        }
        self.plantings.push(planting);
    }
}

/// Faults that cannot influence one another, run by run.
pub(crate) fn batches(plantings: Vec<Planting>) -> Vec<Vec<Planting>> {
    let mut batches: Vec<Batch> = Vec::new();
    for planting in plantings {
        let free = batches.iter().position(|batch| batch.is_free_for(&planting));
        let free = free.unwrap_or_else(|| {
            batches.push(Batch::default());
            batches.len() - 1
        });
        batches[free].add(planting);
    }
    batches.into_iter().map(|batch| batch.plantings).collect()
}
