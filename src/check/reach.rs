//! Which messages the policy reaches, and which facts each of them is given.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::document::lookup::Localized;
use crate::load::fluent::catalogue::{Catalogue, id};
use crate::load::fluent::walk;

/// Messages and terms by how the policy reaches them.
pub(crate) struct Reach {
    /// Messages that a lookup or another reached message names, and the facts that only those places pass.
    messages: BTreeMap<String, BTreeSet<String>>,
    /// Terms that a reached message names.
    terms: BTreeSet<String>,
}

impl Reach {
    pub(crate) fn new(catalogues: &IndexMap<String, Catalogue>, localized: &Localized) -> Self {
        let mut reach = Self { messages: BTreeMap::new(), terms: BTreeSet::new() };
        for lookup in localized.lookups.values().flatten() {
            reach
                .messages
                .entry(id(&lookup.message).to_owned())
                .or_default()
                .extend(lookup.arguments.iter().cloned());
        }
        // References lead on, in every language, until nothing new is found.
        while catalogues.values().any(|catalogue| reach.follow(catalogue)) {}
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

    /// The facts, without `$`, that only the places that reach this message pass.
    pub(crate) fn arguments(&self, id: &str) -> impl Iterator<Item = &str> {
        self.messages.get(id).into_iter().flatten().map(String::as_str)
    }

    fn follow(&mut self, catalogue: &Catalogue) -> bool {
        let mut grown = false;
        let reached: Vec<_> = self.messages.iter().map(|(id, args)| (id.clone(), args.clone())).collect();
        for (id, args) in reached {
            let Some(entry) = catalogue.messages.get(&id) else { continue };
            for references in entry.all_patterns().map(walk::references) {
                for message in &references.messages {
                    let known = self.messages.get(&message.name);
                    if known.is_none_or(|known| !known.is_superset(&args)) {
                        grown = true;
                        self.messages.entry(message.name.clone()).or_default().extend(args.iter().cloned());
                    }
                }
                grown |= self.add_terms(&references);
            }
        }
        for id in self.terms.clone() {
            let Some(term) = catalogue.terms.get(&id) else { continue };
            for references in term.all_patterns().map(walk::references) {
                grown |= self.add_terms(&references);
                for message in &references.messages {
                    grown |= self.messages.insert(message.name.clone(), BTreeSet::new()).is_none();
                }
            }
        }
        grown
    }

    fn add_terms(&mut self, references: &walk::References) -> bool {
        let before = self.terms.len();
        self.terms.extend(references.terms.iter().map(|term| term.name.clone()));
        self.terms.len() > before
    }
}
