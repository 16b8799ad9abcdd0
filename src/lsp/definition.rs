//! Where things come from and where they are used: from a translation to the source language, from there to the policy,
//! and from the policy to the words.

use std::collections::BTreeSet;

use super::analysis::{Analysis, Owner};
use super::references::Named;
use super::spot::{Spot, name_of};
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::load::fluent::walk::{self, Reference, References};
use crate::load::yaml::spot as yaml_spot;
use crate::model::label::{self, CONVENTIONS};
use crate::source::Span;

/// More places than this are not named: nobody reads on.
const MOST: usize = 500;

/// Where what stands at `spot`, in a file of `owner`, comes from.
#[must_use]
pub fn definition(analysis: &Analysis, owner: Option<&Owner>, spot: &Spot<'_>) -> Vec<Span> {
    let found = match (spot, owner) {
        (Spot::Message { name, .. }, Some(owner)) => of_message(analysis, owner, name),
        (Spot::Variable { name, message, .. }, Some(owner)) => {
            variable(analysis, owner.brand.as_deref(), name, message).into_iter().collect()
        }
        (Spot::Inserted { name, .. }, Some(owner)) => {
            let source = analysis.source().map(|tag| owner.in_language(tag));
            let owners = [Some(owner.clone()), source];
            let entry = owners.iter().flatten().find_map(|owner| analysis.entry(owner, name));
            entry.map(|entry| name_of(entry, name)).into_iter().collect()
        }
        (Spot::Yaml(own), _) => of_policy(analysis, own),
        _ => Vec::new(),
    };
    tidy(analysis, found)
}

/// Every place that uses what stands at `spot`, and where it is defined.
#[must_use]
pub fn references(analysis: &Analysis, owner: Option<&Owner>, spot: &Spot<'_>) -> Vec<Span> {
    let mut found = definition(analysis, owner, spot);
    match spot {
        Spot::Message { name, .. } | Spot::Inserted { name, .. } => {
            found.extend(uses_of_message(analysis, name));
            let asked = analysis.lookups(owner.and_then(|own| own.brand.as_deref()));
            let asked = asked.filter(|lookup| lookup.message == *name);
            let brand = owner.and_then(|own| own.brand.as_deref());
            found.extend(asked.filter_map(|lookup| analysis.key(brand, &lookup.path)));
        }
        Spot::Variable { name, .. } => found.extend(uses_of_variable(analysis, name)),
        Spot::Yaml(own) => {
            for name in facts(analysis, &own.dotted()) {
                found.extend(uses_of_variable(analysis, &name));
            }
        }
    }
    tidy(analysis, found)
}

/// The names of the facts that the entry at `path`, or a part of it, states.
pub fn facts(analysis: &Analysis, path: &str) -> Vec<String> {
    let policy = analysis.policy(None).into_iter().flat_map(|own| &own.policy.facts);
    policy.filter(|(_, fact)| is_within(&fact.path, path)).map(|(name, _)| name.clone()).collect()
}

/// The messages that the entry at `path`, or a part of it, shows: that which names it, then the others in the order of the
/// pages.
pub fn messages(analysis: &Analysis, brand: Option<&str>, path: &str) -> Vec<String> {
    let mut found: Vec<String> = name_of_entry(analysis, brand, path).into_iter().collect();
    let mut seen: BTreeSet<String> = found.iter().cloned().collect();
    let asked = analysis.lookups(brand).filter(|lookup| is_within(&lookup.path, path));
    let asked = asked.filter(|lookup| seen.insert(lookup.message.clone()));
    found.extend(asked.map(|lookup| lookup.message.clone()));
    found
}

/// The message that names an entry: by the convention, unless the entry names another.
fn name_of_entry(analysis: &Analysis, brand: Option<&str>, path: &str) -> Option<String> {
    let (family, id) = path.split_once('.').filter(|(_, id)| !id.contains('.'))?;
    let other = analysis.policy(brand).and_then(|own| own.policy.labels.get(path));
    let convention = CONVENTIONS.iter().find(|own| own.entity == family);
    let usual = convention.and_then(|own| Some(format!("{}{id}", own.message.strip_suffix("ID")?)));
    other.cloned().or(usual)
}

/// The path of the entry that a text of the YAML names, of each family that it can be of.
pub fn named(analysis: &Analysis, spot: &yaml_spot::Spot) -> Vec<String> {
    if spot.is_key {
        return Vec::new();
    }
    let families = analysis.families().at(&spot.path).into_iter();
    let entries = families.filter_map(|own| match own {
        Named::Entry(family) => Some(format!("{family}.{}", spot.text)),
        Named::Message => None,
    });
    entries.collect()
}

fn is_within(path: &str, whole: &str) -> bool {
    path.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Of a translation, the text that it translates; of that, the entries of the policy that show it.
fn of_message(analysis: &Analysis, owner: &Owner, name: &str) -> Vec<Span> {
    let source = analysis.source().filter(|tag| *tag != owner.tag);
    if let Some(tag) = source {
        let entry = analysis.entry(&owner.in_language(tag), name);
        return entry.map(|entry| name_of(entry, name)).into_iter().collect();
    }
    let brand = owner.brand.as_deref();
    let named = label::entities(name).map(|(family, id)| format!("{family}.{id}"));
    let asked = analysis.lookups(brand).filter(|lookup| lookup.message == name);
    let paths = named.chain(asked.map(|lookup| lookup.path.clone()));
    paths.filter_map(|path| analysis.key(brand, &path)).collect()
}

/// The entry of the policy that a message calls `$name`.
fn variable(analysis: &Analysis, brand: Option<&str>, name: &str, message: &str) -> Option<Span> {
    let fact = analysis.policy(brand).and_then(|own| own.policy.facts.get(name));
    if let Some(span) = fact.and_then(|fact| analysis.key(brand, &fact.path)) {
        return Some(span);
    }
    // What the page or its place gives: `$effective`, `$rows`.
    let mut asked = analysis.lookups(brand).filter(|lookup| lookup.message == message);
    let lookup = asked.next()?;
    let of_page = analysis.key(brand, &format!("documents.{}.{name}", lookup.document));
    of_page.or_else(|| analysis.key(brand, &lookup.path))
}

fn of_policy(analysis: &Analysis, spot: &yaml_spot::Spot) -> Vec<Span> {
    let brand = crate::load::brands::of(&analysis.workspace.sources.file(spot.span.source).path);
    let source = analysis.source().map(|tag| Owner { tag: tag.to_owned(), brand: brand.map(str::to_owned) });
    let Some(source) = source else { return Vec::new() };
    let place = |name: &str| analysis.entry(&source, name).map(|entry| name_of(entry, name));
    let entries: Vec<_> = named(analysis, spot).iter().filter_map(|path| analysis.key(brand, path)).collect();
    if !entries.is_empty() {
        return entries;
    }
    if !spot.is_key
        && let Some(span) =
            analysis.families().at(&spot.path).contains(&Named::Message).then(|| place(&spot.text))
    {
        return span.into_iter().collect();
    }
    let path = spot.dotted();
    let shown = messages(analysis, brand, &path);
    let mut found: Vec<_> = shown.iter().filter_map(|name| place(name)).collect();
    let facts: BTreeSet<_> = facts(analysis, &path).into_iter().collect();
    for own in analysis.catalogues(&source) {
        found.extend(variables(own, &|name| facts.contains(name)));
    }
    found
}

fn entries(own: &Catalogue) -> impl Iterator<Item = (&'static str, &Entry)> {
    let terms = own.terms.values().map(|entry| ("-", entry));
    own.messages.values().map(|entry| ("", entry)).chain(terms)
}

fn variables(own: &Catalogue, wanted: &dyn Fn(&str) -> bool) -> Vec<Span> {
    let found = entries(own).flat_map(|(_, entry)| entry.all_patterns()).map(walk::references);
    let found = found.flat_map(|own| own.variables).filter(|own| wanted(&own.name));
    found.map(|own| own.span).collect()
}

fn uses_of_variable(analysis: &Analysis, name: &str) -> Vec<Span> {
    analysis.all_catalogues().flat_map(|(_, own)| variables(own, &|other| other == name)).collect()
}

/// The message in every language, and where others put it in.
fn uses_of_message(analysis: &Analysis, name: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let id = crate::load::fluent::catalogue::id(name);
    let (of_terms, plain) = (id.starts_with('-'), id.trim_start_matches('-'));
    for (_, own) in analysis.all_catalogues() {
        found.extend(own.entry(name).map(|entry| name_of(entry, name)));
        for (_, entry) in entries(own) {
            let all = entry.all_patterns().map(walk::references);
            let all =
                all.flat_map(|References { terms, messages, .. }| if of_terms { terms } else { messages });
            found.extend(all.filter(|own: &Reference| own.name == plain).map(|own| own.span));
        }
    }
    found
}

/// Each place once, those in files that the tool brings left out.
fn tidy(analysis: &Analysis, found: Vec<Span>) -> Vec<Span> {
    let mut seen = BTreeSet::new();
    found.into_iter().filter(|span| analysis.is_own(*span) && seen.insert(*span)).take(MOST).collect()
}
