//! The YAML as written becomes a [`Policy`] whose values have types and whose references all hold.
//!
//! Every fault is reported at its place; an entity with a fault is left out, so that the rest can still be looked at.

mod addresses;
mod collections;
mod documents;
mod entities;
mod facts;
mod glossary;
mod layout;
mod names;
mod prevails;
mod recipients;
mod rights;
pub mod rules;
mod site;
mod statements;
mod unknown;
mod values;
mod words;

use indexmap::{IndexMap, IndexSet};

use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::places::{Places, PolicyFile, PolicyFiles};
use crate::load::raw::OneOrMany;
use crate::load::yaml::rules::TOO_MANY_FAULTS;
use crate::model::glossary::DefinedTerm;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::source::Span;
use crate::vocabulary;
use names::Names;

/// The policy that `files` state together, or nothing when its basis (site, controller, brand) is not there.
#[must_use]
pub fn resolve(files: &PolicyFiles, sink: &mut Sink) -> Option<Policy> {
    let mut own = Sink::default();
    let policy = whole(files, &mut own);
    if !files.empty.is_empty() && !files.files.is_empty() {
        told_as_empty(files, &mut own);
    }
    own.into_found().into_iter().for_each(|found| sink.push(found));
    policy
}

/// Tells of files that are empty, and not all that is missing by it.
fn told_as_empty(files: &PolicyFiles, sink: &mut Sink) {
    let start = Places::new(files).start();
    let is_missing = |found: &Diagnostic| {
        found.rule.name == rules::UNKNOWN_REFERENCE.name
            || (found.rule.name == rules::MISSING_ENTRY.name && found.primary.span == start)
    };
    sink.retain(|found| !is_missing(found));
    files.empty.iter().for_each(|found| sink.push(found.clone()));
}

/// The policy, as far as `files` state it.
fn whole(files: &PolicyFiles, sink: &mut Sink) -> Option<Policy> {
    let mut cx = Context::new(files, sink);
    let site = site::resolve(&mut cx);
    let controller = site::choice(&mut cx, "controller", |raw| raw.controller.as_ref());
    let brand = site::choice(&mut cx, "brand", |raw| raw.brand.as_ref());
    let mut policy = Policy {
        regimes: site::regimes(&mut cx),
        parties: cx.entities(|raw| raw.parties.as_ref(), entities::party),
        brands: cx.entities(|raw| raw.brands.as_ref(), entities::brand),
        addresses: cx.entities(|raw| raw.addresses.as_ref(), entities::address),
        contacts: cx.entities(|raw| raw.contacts.as_ref(), entities::contact),
        safeguards: cx.entities(|raw| raw.safeguards.as_ref(), recipients::safeguard),
        transfers: cx.entities(|raw| raw.transfers.as_ref(), recipients::transfer),
        retentions: cx.entities(|raw| raw.retention.as_ref(), collections::retention),
        collections: cx.entities(|raw| raw.collections.as_ref(), collections::collection),
        subprocessors: cx.entities(|raw| raw.subprocessors.as_ref(), recipients::subprocessor),
        recipients: cx.entities(|raw| raw.recipients.as_ref(), recipients::recipient),
        rights: cx.entities(|raw| raw.rights.as_ref(), entities::right),
        authorities: cx.entities(|raw| raw.authorities.as_ref(), entities::authority),
        purpose_changes: cx.entities(|raw| raw.purpose_changes.as_ref(), collections::purpose_change),
        glossary: cx.entities(|raw| raw.glossary.as_ref(), glossary::term),
        controller: controller?,
        brand: brand?,
        site: site?,
        words: words::own(&mut cx),
        ..Policy::default()
    };
    statements::resolve(&mut cx, &mut policy);
    policy.documents = documents::resolve(&mut cx, &policy);
    words::borrow(&cx, &mut policy.words);
    words::safeguards(&cx, &mut policy);
    policy.facts = facts::collect(&mut cx, &policy);
    policy.labels = cx.labels;
    documents::check_any(&policy, files, sink);
    Some(policy)
}

/// The glossary that `files` hold; nothing else of them is looked at.
#[must_use]
pub fn glossary(files: &PolicyFiles, sink: &mut Sink) -> IndexMap<Id<DefinedTerm>, DefinedTerm> {
    Context::new(files, sink).entities(|raw| raw.glossary.as_ref(), glossary::term)
}

/// A kind of entity that references can name.
trait Entity {
    /// The top-level key under which such entities stand.
    const FAMILY: &'static str;
}

/// The word that says in place of a list that there is nothing to list.
const NONE: &str = "none";

/// The most entries of a list that are told as unknown.
const FAULTS: usize = 100;

/// What resolving needs everywhere.
struct Context<'a> {
    files: &'a [PolicyFile],
    places: Places<'a>,
    names: Names,
    sink: &'a mut Sink,
    labels: IndexMap<String, String>,
    /// Entries of the tool's own vocabulary that references name: family and id.
    borrowed: IndexSet<(&'static str, String)>,
}

impl<'a> Context<'a> {
    fn new(files: &'a PolicyFiles, sink: &'a mut Sink) -> Self {
        let names = Names::collect(&files.files, sink);
        let places = Places::new(files);
        Self { files: &files.files, places, names, sink, labels: IndexMap::new(), borrowed: IndexSet::new() }
    }

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
        if !self.names.states(T::FAMILY, text) && vocabulary::known(T::FAMILY, text).is_some() {
            self.borrowed.insert((T::FAMILY, text.to_owned()));
        }
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
        let mut unknown = 0;
        for (at, text) in self.stated(&[T::FAMILY], texts).iter().enumerate() {
            let path = format!("{path}.{at}");
            let Some(id) = self.reference::<T>(&path, text) else {
                unknown += 1;
                if unknown == FAULTS {
                    let headline = "this list names more than a hundred entries that are not there";
                    let help = "correct these and run again".to_owned();
                    let found = self.report(&TOO_MANY_FAULTS, &path, headline.to_owned());
                    found.helps.push(crate::diag::Help { text: help, edits: Vec::new() });
                    break;
                }
                continue;
            };
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

    /// References to `T`s, one or a list, written at `path`; none where nothing is written.
    fn some<T: Entity>(&mut self, path: &str, texts: Option<&OneOrMany>) -> Vec<Id<T>> {
        match texts {
            None => Vec::new(),
            Some(texts) if self.stated(&[T::FAMILY], texts.all()).is_empty() => Vec::new(),
            Some(OneOrMany::One(text)) => {
                let known = self.names.knows(T::FAMILY, text) || self.places.was_pruned(T::FAMILY);
                match self.names.no_list(T::FAMILY, text, self.places.value(path)).filter(|_| !known) {
                    Some(found) => self.sink.push(found),
                    None => return self.reference(path, text).into_iter().collect(),
                }
                Vec::new()
            }
            Some(OneOrMany::Many(texts)) => self.references(path, texts),
        }
    }

    /// What a list of references to `families` names: nothing where it is the word `none`, and no entry is called so.
    fn stated<'t>(&self, families: &[&str], texts: &'t [String]) -> &'t [String] {
        let is_entry = || families.iter().any(|family| self.names.knows(family, NONE));
        if matches!(texts, [only] if only == NONE) && !is_entry() { &[] } else { texts }
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
