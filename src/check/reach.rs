//! Which messages the policy reaches, and which facts each of them is given.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexMap;

use crate::document::lookup::{Argument, Localized};
use crate::load::fluent::catalogue::{Catalogue, Entry, id};
use crate::load::fluent::walk;

/// Messages and terms by how the policy reaches them.
#[derive(Debug)]
pub(crate) struct Reach {
    /// Messages that a lookup or another reached message names, and the facts that only those places pass.
    messages: BTreeMap<String, Vec<Argument>>,
    /// Terms that a reached message names.
    terms: BTreeSet<String>,
}

impl Reach {
    pub(crate) fn new(catalogues: &IndexMap<String, Catalogue>, localized: &Localized) -> Self {
        let mut reach = Self { messages: BTreeMap::new(), terms: BTreeSet::new() };
        for lookup in localized.lookups.values().flatten() {
            reach.add_message(id(&lookup.message), &lookup.arguments);
        }
        // References lead on, in every language.
        let mut open: VecDeque<String> = reach.messages.keys().cloned().collect();
        while let Some(at) = open.pop_front() {
            let given = reach.messages.get(&at).cloned().unwrap_or_default();
            let entries = catalogues.values().filter_map(|catalogue| catalogue.entry(&at));
            for references in entries.flat_map(Entry::all_patterns).map(walk::references) {
                for message in references.messages {
                    if reach.add_message(&message.name, &given) {
                        open.push_back(message.name);
                    }
                }
                for term in references.terms {
                    if !reach.terms.contains(&term.name) {
                        open.push_back(format!("-{}", term.name));
                        reach.terms.insert(term.name);
                    }
                }
            }
        }
        reach
    }

    /// Whether the policy reaches what is called `id`, `id.attribute`, or the same of a term, with its `-`.
    pub(crate) fn has(&self, message: &str) -> bool {
        let id = id(message);
        id.strip_prefix('-').map_or_else(|| self.has_message(id), |term| self.has_term(term))
    }

    /// Whether the policy reaches the message.
    pub(crate) fn has_message(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// Whether the policy reaches the term (without `-`).
    pub(crate) fn has_term(&self, id: &str) -> bool {
        self.terms.contains(id)
    }

    /// The facts that only the places that reach this message pass.
    pub(crate) fn arguments(&self, id: &str) -> impl Iterator<Item = &Argument> {
        self.messages.get(id).into_iter().flatten()
    }

    /// Says whether this was not known before.
    fn add_message(&mut self, id: &str, arguments: &[Argument]) -> bool {
        let mut grown = !self.messages.contains_key(id);
        if grown {
            self.messages.insert(id.to_owned(), Vec::new());
        }
        let Some(known) = self.messages.get_mut(id) else { return grown };
        for argument in arguments {
            if !known.contains(argument) {
                known.push(argument.clone());
                grown = true;
            }
        }
        grown
    }
}
