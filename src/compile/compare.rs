//! Two folders of words beside each other, without a policy: the checks of translations for any Fluent project.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::civil::Date;
use unic_langid::{LanguageIdentifier, langid};

use super::exceptions;
use crate::check;
use crate::cldr::Cldr;
use crate::diag::sink::Sink;
use crate::document::lookup::Localized;
use crate::language::Language;
use crate::ledger::standing::ByMessage;
use crate::load::disk::{Folder, TextFile};
use crate::load::fluent::catalogue::{self, Catalogue};
use crate::load::fluent::expand;
use crate::load::limits::Limits;
use crate::load::places::{Places, PolicyFile, PolicyFiles};
use crate::load::{rules, yaml};
use crate::model::policy::Policy;
use crate::progress::Progress;
use crate::resolve;
use crate::source::{SourceId, Sources};

/// Two folders of words.
#[derive(Debug)]
pub struct Folders {
    /// The source language and its words.
    pub source: (LanguageIdentifier, Folder),
    /// The translation and its words.
    pub translation: (LanguageIdentifier, Folder),
}

/// What those who write the words have agreed on.
#[derive(Debug, Default)]
pub struct Agreed {
    /// Names that every language keeps as they are.
    pub keep: Vec<String>,
    /// How much the glossary may hold.
    pub limits: Limits,
    /// A glossary, in the form that a policy has it.
    pub glossary: Option<TextFile>,
}

/// What comparing gave.
#[derive(Debug)]
pub struct Compared {
    /// Every text, to show findings with.
    pub sources: Sources,
    /// The findings.
    pub sink: Sink,
    /// How many messages and terms both sides have.
    pub shared: usize,
    /// The English name of the translation's language, where nothing is known of its words.
    pub without_words: Option<String>,
}

/// Files whose ids do not collide, joined: ids are looked up in all of them.
#[derive(Default)]
struct Group {
    source: Catalogue,
    translation: Catalogue,
}

/// Compares file by file: files of one name belong together.
#[must_use]
pub fn compare(folders: Folders) -> Compared {
    compare_as_agreed(folders, Agreed::default(), None)
}

/// The same, where names and terms are agreed on. `today` is the day that exceptions are held against.
#[must_use]
pub fn compare_as_agreed(folders: Folders, agreed: Agreed, today: Option<Date>) -> Compared {
    let mut sources = Sources::default();
    let mut sink = Sink::default();
    let tags = (folders.source.0.to_string(), folders.translation.0.to_string());
    let unread = folder_faults(&folders, &mut sources, &mut sink);
    let source = read(&tags.0, folders.source.1, &mut sources, &mut sink);
    let mut translation = read(&tags.1, folders.translation.1, &mut sources, &mut sink);
    let mut policy = Policy::of_languages(&folders.source.0, &folders.translation.0);
    policy.site.keep = agreed.keep;
    let files = glossary(agreed.glossary, agreed.limits, &mut sources, &mut sink);
    if !files.files.is_empty() {
        policy.glossary = resolve::glossary(&files, &mut sink);
    }
    let known: BTreeMap<_, _> =
        policy.site.languages.keys().map(|tag| (tag.to_string(), Language::of(tag))).collect();
    let localized = Localized { names: names(&policy), ..Localized::default() };
    let mut groups: Vec<Group> = Vec::new();
    for (name, (_, catalogue)) in source {
        match translation.shift_remove(&name) {
            Some((_, other)) => join(&mut groups, &tags, catalogue, other),
            None => join(&mut groups, &tags, catalogue, Catalogue::default()),
        }
    }
    for (_, (_, catalogue)) in translation {
        join(&mut groups, &tags, Catalogue::default(), catalogue);
    }
    let mut shared = 0;
    for mut group in groups {
        expand::settle(&mut group.source, &mut sink);
        expand::settle(&mut group.translation, &mut sink);
        let common = |id: &String| group.translation.messages.contains_key(id);
        shared += group.source.messages.keys().filter(|id| common(id)).count();
        let catalogues =
            IndexMap::from([(tags.0.clone(), group.source), (tags.1.clone(), group.translation)]);
        let words = check::Words {
            catalogues: &catalogues,
            unread: &unread,
            known: &known,
            standings: &ByMessage::new(),
        };
        let subject = check::Subject {
            sources: &sources,
            policy: &policy,
            has_policy: false,
            sound: true,
            faults: &[],
            places: Places::new(&files),
            words,
            localized: &localized,
            today: None,
            told: &|_| true,
            excepted: &BTreeSet::new(),
            memo: None,
            progress: &Progress::default(),
        };
        let mut found = Sink::default();
        check::run(&subject, &mut found);
        exceptions::settle_pair(&subject, &tags, today, found)
            .into_found()
            .into_iter()
            .for_each(|own| sink.push(own));
    }
    let unknown = known.get(&tags.1).is_none_or(|own| own.table.is_none());
    let without_words = unknown.then(|| localized.names.get(&tags.1).unwrap_or(&tags.1).clone());
    Compared { sources, sink, shared, without_words }
}

/// The file of a glossary, read.
fn glossary(file: Option<TextFile>, limits: Limits, sources: &mut Sources, sink: &mut Sink) -> PolicyFiles {
    let mut files = PolicyFiles::default();
    if let Some(file) = file {
        let source = sources.add(file.path, file.text);
        let yaml::Read { value, tree } = yaml::read_within(sources, source, limits, sink);
        files.files.extend(tree.map(|tree| PolicyFile { raw: value.unwrap_or_default(), tree }));
    }
    files
}

/// Reports files that cannot be used; gives the tags of the languages that they belong to.
fn folder_faults(folders: &Folders, sources: &mut Sources, sink: &mut Sink) -> BTreeSet<String> {
    let mut unread = BTreeSet::new();
    for (tag, folder) in [&folders.source, &folders.translation] {
        for fault in &folder.faults {
            let source = sources.add(fault.path.clone(), "");
            sink.push(rules::file_fault(fault, source));
            unread.insert(tag.to_string());
        }
    }
    unread
}

fn read(
    tag: &str,
    folder: Folder,
    sources: &mut Sources,
    sink: &mut Sink,
) -> IndexMap<String, (SourceId, Catalogue)> {
    let limits = folder.limits;
    let each = folder.files.into_iter().map(|(name, file)| {
        let source = sources.add(file.path, file.text);
        let mut catalogue = Catalogue { limits, ..Catalogue::new(tag) };
        catalogue::parse(sources, source, &mut catalogue, sink);
        (name, (source, catalogue))
    });
    each.collect()
}

/// Puts a pair of files to the first group in which no id collides.
fn join(groups: &mut Vec<Group>, tags: &(String, String), source: Catalogue, translation: Catalogue) {
    let fits =
        |group: &&mut Group| !collides(&group.source, &source) && !collides(&group.translation, &translation);
    if let Some(group) = groups.iter_mut().find(fits) {
        group.source.absorb(source);
        group.translation.absorb(translation);
        return;
    }
    let mut group =
        Group { source: Catalogue::new(tags.0.clone()), translation: Catalogue::new(tags.1.clone()) };
    group.source.absorb(source);
    group.translation.absorb(translation);
    groups.push(group);
}

fn collides(one: &Catalogue, other: &Catalogue) -> bool {
    other.messages.keys().any(|id| one.messages.contains_key(id))
        || other.terms.keys().any(|id| one.terms.contains_key(id))
}

/// The English names of the languages.
fn names(policy: &Policy) -> IndexMap<String, String> {
    let english = Cldr::new(&langid!("en"), None).ok();
    let name = |tag: &LanguageIdentifier| english.as_ref().and_then(|english| english.language(tag));
    policy
        .site
        .languages
        .keys()
        .map(|tag| (tag.to_string(), name(tag).unwrap_or_else(|| tag.to_string())))
        .collect()
}
