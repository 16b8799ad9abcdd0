//! The YAML as written becomes a [`Policy`] whose values have types and whose references all hold.
//!
//! Every fault is reported at its place; an entity with a fault is left out, so that the rest can still be looked at.

mod documents;
mod entities;
mod facts;
mod glossary;
mod names;
pub mod rules;
mod site;
mod values;

use indexmap::IndexMap;

use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::places::{Places, PolicyFile, PolicyFiles};
use crate::model::glossary::DefinedTerm;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::source::Span;
use names::Names;

/// The policy that `files` state together, or nothing when its basis (site, controller, brand) is not there.
#[must_use]
pub fn resolve(files: &PolicyFiles, sink: &mut Sink) -> Option<Policy> {
    let places = Places::new(files);
    let names = Names::collect(&files.files, sink);
    let mut cx = Context { files: &files.files, places, names, sink, labels: IndexMap::new() };
    let site = site::resolve(&mut cx);
    let controller = site::choice(&mut cx, "controller", |raw| raw.controller.as_ref());
    let brand = site::choice(&mut cx, "brand", |raw| raw.brand.as_ref());
    let mut policy = Policy {
        parties: cx.entities(|raw| raw.parties.as_ref(), entities::party),
        brands: cx.entities(|raw| raw.brands.as_ref(), entities::brand),
        addresses: cx.entities(|raw| raw.addresses.as_ref(), entities::address),
        contacts: cx.entities(|raw| raw.contacts.as_ref(), entities::contact),
        retentions: cx.entities(|raw| raw.retention.as_ref(), entities::retention),
        collections: cx.entities(|raw| raw.collections.as_ref(), entities::collection),
        subprocessors: cx.entities(|raw| raw.subprocessors.as_ref(), entities::subprocessor),
        rights: cx.entities(|raw| raw.rights.as_ref(), entities::right),
        glossary: cx.entities(|raw| raw.glossary.as_ref(), glossary::term),
        documents: cx.entities(|raw| raw.documents.as_ref(), documents::document),
        facts: IndexMap::new(),
        labels: IndexMap::new(),
        controller: controller?,
        brand: brand?,
        site: site?,
    };
    entities::plain_labels(&mut cx);
    policy.facts = facts::collect(&mut cx, &policy);
    policy.labels = cx.labels;
    documents::check_any(&policy, files, sink);
    Some(policy)
}

/// The glossary that `files` hold; nothing else of them is looked at.
#[must_use]
pub fn glossary(files: &PolicyFiles, sink: &mut Sink) -> IndexMap<Id<DefinedTerm>, DefinedTerm> {
    let places = Places::new(files);
    let names = Names::collect(&files.files, sink);
    let mut cx = Context { files: &files.files, places, names, sink, labels: IndexMap::new() };
    cx.entities(|raw| raw.glossary.as_ref(), glossary::term)
}

/// A kind of entity that references can name.
trait Entity {
    /// The top-level key under which such entities stand.
    const FAMILY: &'static str;
}

/// What resolving needs everywhere.
struct Context<'a> {
    files: &'a [PolicyFile],
    places: Places<'a>,
    names: Names,
    sink: &'a mut Sink,
    labels: IndexMap<String, String>,
}

impl<'a> Context<'a> {
    /// Resolves every entity of one family, in the order of the files.
    fn entities<R: 'a, T: Entity>(
        &mut self,
        family: impl Fn(&'a crate::load::raw::RawFile) -> Option<&'a IndexMap<String, R>>,
        resolve: impl Fn(&mut Self, &str, &'a R) -> Option<T>,
    ) -> IndexMap<Id<T>, T> {
        let mut entities = IndexMap::new();
        for (id, raw) in self.files.iter().filter_map(|file| family(&file.raw)).flatten() {
            let path = format!("{}.{id}", T::FAMILY);
            if let Some(entity) = resolve(self, &path, raw) {
                entities.entry(Id::new(id)).or_insert(entity);
            }
        }
        entities
    }

    /// A reference to a `T`, written at `path`.
    fn reference<T: Entity>(&mut self, path: &str, text: &str) -> Option<Id<T>> {
        if self.names.knows(T::FAMILY, text) || self.places.was_pruned(&format!("{}.{text}", T::FAMILY)) {
            return Some(Id::new(text));
        }
        let found = self.names.unknown(T::FAMILY, text, self.places.value(path), &self.places);
        self.sink.push(found);
        None
    }

    /// A list of references to `T`s, written at `path`.
    fn references<T: Entity>(&mut self, path: &str, texts: &[String]) -> Vec<Id<T>> {
        let mut seen: Vec<Id<T>> = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let path = format!("{path}.{at}");
            let Some(id) = self.reference::<T>(&path, text) else { continue };
            if seen.contains(&id) {
                self.report(&rules::REPEATED_ENTRY, &path, format!("`{text}` stands in this list twice"))
                    .helps
                    .push(crate::diag::Help { text: "delete one of the two".into(), edits: Vec::new() });
            } else {
                seen.push(id);
            }
        }
        seen
    }

    /// Keeps the message that an entity names instead of the conventional one.
    fn label(&mut self, path: &str, label: Option<&String>) {
        if let Some(label) = label {
            self.labels.insert(path.to_owned(), label.clone());
        }
    }

    /// Reports a fault of the value at `path`; the finding can be added to.
    fn report(&mut self, rule: &'static Rule, path: &str, message: impl Into<String>) -> &mut Diagnostic {
        let span = self.places.value(path);
        self.sink.push_mut(Diagnostic::new(rule, span, message))
    }

    /// Reports a fault of the entry at `path` as a whole, at its name.
    fn report_entry(
        &mut self,
        rule: &'static Rule,
        path: &str,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let span: Span = self.places.key(path);
        self.sink.push_mut(Diagnostic::new(rule, span, message))
    }
}
