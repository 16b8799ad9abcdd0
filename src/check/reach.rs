//! Which messages the policy reaches, and which facts each of them is given.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::document::lookup::{Argument, Localized};
use crate::load::fluent::catalogue::{Catalogue, id};
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

    /// The facts that only the places that reach this message pass.
    pub(crate) fn arguments(&self, id: &str) -> impl Iterator<Item = &Argument> {
        self.messages.get(id).into_iter().flatten()
    }

    /// Says whether this was not known before.
    fn add_message(&mut self, id: &str, arguments: &[Argument]) -> bool {
        let mut grown = !self.messages.contains_key(id);
        let known = self.messages.entry(id.to_owned()).or_default();
        for argument in arguments {
            if !known.contains(argument) {
                known.push(argument.clone());
                grown = true;
            }
        }
        grown
    }

    fn follow(&mut self, catalogue: &Catalogue) -> bool {
        let mut grown = false;
        let reached: Vec<_> = self.messages.iter().map(|(id, args)| (id.clone(), args.clone())).collect();
        for (id, args) in reached {
            let Some(entry) = catalogue.messages.get(&id) else { continue };
            for references in entry.all_patterns().map(walk::references) {
                for message in &references.messages {
                    grown |= self.add_message(&message.name, &args);
                }
                grown |= self.add_terms(&references);
            }
        }
        for id in self.terms.clone() {
            let Some(term) = catalogue.terms.get(&id) else { continue };
            for references in term.all_patterns().map(walk::references) {
                grown |= self.add_terms(&references);
                for message in &references.messages {
                    grown |= self.add_message(&message.name, &[]);
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
