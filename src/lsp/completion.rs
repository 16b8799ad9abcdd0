//! What can stand where someone writes: ids, facts, terms, and messages that a language still lacks.

use std::collections::BTreeSet;
use std::ops::Range;

use super::analysis::{Analysis, Owner};
use super::references::Named;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk::{self, plain};
use crate::load::raw::RawFile;
use crate::load::yaml;
use crate::load::yaml::spot as yaml_spot;
use crate::source::Sources;
use crate::vocabulary;

/// Something that can stand at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What it is called in the list.
    pub label: String,
    /// What is written.
    pub text: String,
    /// What it stands for, in a line.
    pub detail: String,
    /// More of it, as plain text; may be empty.
    pub more: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is the more likely one.
    pub likely: bool,
}

/// What a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A message or a term.
    Message,
    /// A fact, `$name`.
    Fact,
    /// An entry of the policy.
    Entry,
}

/// What can stand at byte `offset` of `text`, which is that of the file at `path`, and the bytes that it takes the place of.
#[must_use]
pub fn completion(
    analysis: &Analysis,
    path: &str,
    text: &str,
    offset: usize,
) -> (Range<usize>, Vec<Proposal>) {
    match Owner::of(path) {
        Some(owner) => in_words(analysis, &owner, path, text, offset),
        None if path.starts_with("policy/") => in_policy(analysis, text, offset),
        None => (offset..offset, Vec::new()),
    }
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-' || character == '_'
}

/// The name that `offset` stands in or behind.
fn name_at(text: &str, offset: usize) -> Range<usize> {
    let start = text[..offset].trim_end_matches(is_of_name).len();
    let after = &text[offset..];
    start..offset + (after.len() - after.trim_start_matches(is_of_name).len())
}

fn in_words(
    analysis: &Analysis,
    owner: &Owner,
    path: &str,
    text: &str,
    offset: usize,
) -> (Range<usize>, Vec<Proposal>) {
    let range = name_at(text, offset);
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line..range.start];
    let found = if before.is_empty() {
        lacking(analysis, owner, path)
    } else if before.ends_with('$') {
        facts(analysis, owner, text, line)
    } else if before.trim_end().ends_with('{') {
        // A term begins with `-`, which is a letter of names too.
        let terms = text[range.start..offset].starts_with('-');
        inserts(analysis, owner).into_iter().filter(|own| !terms || own.label.starts_with('-')).collect()
    } else {
        Vec::new()
    };
    (range, found)
}

/// The first line of a text, and the whole.
fn described(text: &str) -> (String, String) {
    (text.lines().next().unwrap_or_default().to_owned(), text.to_owned())
}

/// The messages of the source language that this language lacks; those of the file of the same name first.
fn lacking(analysis: &Analysis, owner: &Owner, path: &str) -> Vec<Proposal> {
    let Some(tag) = analysis.source() else { return Vec::new() };
    let source = owner.in_language(tag);
    let twin = path.strip_prefix(&owner.folder()).map(|rest| format!("{}{rest}", source.folder()));
    let mut found = Vec::new();
    for (id, file) in super::missing::missing(analysis, owner) {
        let Some(entry) = analysis.entry(&source, &id) else { continue };
        let (detail, more) = described(&entry.value.as_ref().map(plain).unwrap_or_default());
        let likely = Some(&file) == twin.as_ref();
        let text = format!("{id} = ");
        found.push(Proposal { label: id, text, detail, more, kind: Kind::Message, likely });
    }
    found
}

/// Every fact; those that the source text of the message states first.
fn facts(analysis: &Analysis, owner: &Owner, text: &str, line: usize) -> Vec<Proposal> {
    let Some(own) = analysis.policy(owner.brand.as_deref()) else { return Vec::new() };
    // The message is the nearest one that begins above.
    let starts = |line: &&str| line.starts_with(|first: char| first == '-' || first.is_ascii_alphabetic());
    let end = text[line..].find('\n').map_or(text.len(), |at| line + at);
    let head = text[..end].lines().rev().find(starts).unwrap_or_default();
    let name: String = head.chars().take_while(|own| is_of_name(*own)).collect();
    let english = analysis.source().and_then(|tag| analysis.entry(&owner.in_language(tag), &name));
    let stated = english.into_iter().flat_map(Entry::all_patterns).map(walk::references);
    let stated: BTreeSet<String> = stated.flat_map(|own| own.variables).map(|own| own.name).collect();
    let values = analysis.values().get(&owner.tag);
    let of_policy = own.policy.facts.keys().cloned();
    let given = analysis.lookups(owner.brand.as_deref()).filter(|lookup| lookup.message == name);
    let given = given.flat_map(|lookup| lookup.arguments.iter().map(|own| own.name.clone()));
    let names: BTreeSet<String> = of_policy.chain(given).chain(stated.iter().cloned()).collect();
    let proposal = |name: String| Proposal {
        label: format!("${name}"),
        detail: values.and_then(|own| own.get(&name)).cloned().unwrap_or_default(),
        more: own.policy.facts.get(&name).map(|fact| fact.path.clone()).unwrap_or_default(),
        kind: Kind::Fact,
        likely: stated.contains(&name),
        text: name,
    };
    names.into_iter().map(proposal).collect()
}

/// The terms and messages of this language, which another message can put in.
fn inserts(analysis: &Analysis, owner: &Owner) -> Vec<Proposal> {
    let mut found = std::collections::BTreeMap::new();
    for own in analysis.catalogues(owner) {
        let terms = own.terms.values().map(|entry| ("-", entry));
        let messages = own.messages.values().filter(|entry| !own.is_built_in(entry)).map(|entry| ("", entry));
        for (sigil, entry) in terms.chain(messages) {
            let name = format!("{sigil}{}", entry.id);
            let (detail, more) = described(&entry.value.as_ref().map(plain).unwrap_or_default());
            let likely = !sigil.is_empty();
            let text = name.clone();
            let proposal = Proposal { label: name.clone(), text, detail, more, kind: Kind::Message, likely };
            found.entry(name).or_insert(proposal);
        }
    }
    found.into_values().collect()
}

/// A name that stands in for one that is still to be written.
const STAND_IN: &str = "zz";

/// The entries that a place of the YAML can name.
fn in_policy(analysis: &Analysis, text: &str, offset: usize) -> (Range<usize>, Vec<Proposal>) {
    let range = name_at(text, offset);
    let Some(spot) = place(text, range.clone()).filter(|spot| !spot.is_key) else {
        return (range, Vec::new());
    };
    let mut found = Vec::new();
    for named in analysis.families().at(&spot.path) {
        match named {
            Named::Entry(family) => found.extend(entries(analysis, &family)),
            Named::Message => found.extend(messages(analysis)),
        }
    }
    (range, found)
}

/// Where a name at `range` would stand: with one put in, so that the file can be read while it is being written.
fn place(text: &str, range: Range<usize>) -> Option<yaml_spot::Spot> {
    let at = range.start;
    let mut whole = text.to_owned();
    whole.replace_range(range, STAND_IN);
    let mut sources = Sources::default();
    let source = sources.add("policy/written.yaml", whole);
    let read = yaml::read::<RawFile>(&sources, source, &mut Sink::default());
    read.tree?.at(at)
}

fn entries(analysis: &Analysis, family: &str) -> Vec<Proposal> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let keys = analysis.workspace.policy.files.iter().flat_map(|file| file.tree.outline(2));
    let own = keys.filter_map(|own| match &own.path[..] {
        [first, id] if first == family => Some((id.clone(), true)),
        _ => None,
    });
    let built_in = vocabulary::ids(family).map(|id| (id.to_owned(), false));
    for (id, likely) in own.chain(built_in) {
        if !seen.insert(id.clone()) {
            continue;
        }
        let detail = called(analysis, family, &id);
        let more = format!("{family}.{id}");
        found.push(Proposal { label: id.clone(), text: id, detail, more, kind: Kind::Entry, likely });
    }
    found
}

/// What an entry is called in the source language, where a page shows it.
fn called(analysis: &Analysis, family: &str, id: &str) -> String {
    let names = super::definition::messages(analysis, None, &format!("{family}.{id}"));
    let tag = analysis.source().unwrap_or_default().to_owned();
    let owner = Owner { tag, brand: None };
    let entry = names.first().and_then(|name| analysis.entry(&owner, name));
    entry.and_then(|entry| entry.value.as_ref()).map(plain).unwrap_or_default()
}

fn messages(analysis: &Analysis) -> Vec<Proposal> {
    let Some(tag) = analysis.source() else { return Vec::new() };
    let owner = Owner { tag: tag.to_owned(), brand: None };
    let own = inserts(analysis, &owner).into_iter().filter(|own| !own.label.starts_with('-'));
    own.collect()
}
