//! The files of a project become a [`Workspace`]: raw policy, words by language, templates.
//!
//! Only [`disk`] reads the disk. Every file is looked at, whatever is wrong with another.

pub mod brands;
mod built_in;
mod changed;
mod conflict;
pub mod disk;
pub mod fluent;
pub mod in_memory;
pub mod levels;
pub mod limits;
pub mod link;
pub mod places;
pub mod raw;
pub mod rules;
pub mod schema;
pub mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use rayon::prelude::*;

use crate::diag::sink::Sink;
use brands::BrandFiles;
use disk::{FileFault, FileFaultKind, Files};
use fluent::catalogue::{self, Catalogue};
use fluent::elsewhere::{Elsewhere, Names};
use fluent::expand;
use limits::Limits;
use places::{PolicyFile, PolicyFiles};

use crate::source::{SourceId, Sources};
use crate::vocabulary::words;

/// A project, read.
#[derive(Debug, Default)]
pub struct Workspace {
    /// Every text.
    pub sources: Sources,
    /// The YAML files.
    pub policy: PolicyFiles,
    /// The words, by the name of the folder, which is a language tag.
    pub catalogues: IndexMap<String, Catalogue>,
    /// Languages of which a file could not be read: nobody can say what they lack.
    pub unread: BTreeSet<String>,
    /// The files of the ledger, with the name of the folder that each stands in.
    pub ledgers: Vec<(String, SourceId)>,
    /// Templates of the project: name below `templates/`, and text.
    pub templates: IndexMap<String, SourceId>,
    /// What brands say otherwise, by the name of their folder, which is an id of `brands`.
    pub brands: BTreeMap<String, BrandFiles>,
}

/// Reads `files`; what is wrong with them goes to `sink`.
#[must_use]
pub fn load(files: Files, sink: &mut Sink) -> Workspace {
    let mut workspace = Workspace::default();
    for fault in &files.faults {
        let source = workspace.sources.add(fault.path.clone(), "");
        sink.push(rules::file_fault(fault, source));
        let (policy, unread) = match workspace.brand(&fault.path) {
            Some(own) => (&mut own.policy, &mut own.unread),
            None => (&mut workspace.policy, &mut workspace.unread),
        };
        policy.incomplete |= fault.path.starts_with("policy/");
        // The ledger holds no words: without it a language lacks none.
        let words = fault.path.strip_prefix("locales/").filter(|rest| !disk::is_ledger(rest));
        unread.extend(words.and_then(|rest| rest.split('/').next()).map(str::to_owned));
    }
    let Files { mut policy, mut locales, templates, mut ledgers, limits, .. } = files;
    // Places that stand nowhere are told at the start of the first file: let that be the site.
    policy.sort_by_key(|file| (file.path != "policy/site.yaml", file.path.clone()));
    for file in policy {
        let path = file.path.clone();
        let source = workspace.sources.add(file.path, file.text);
        let is_empty = workspace.sources.file(source).text.trim().is_empty();
        let yaml::Read { value, tree } = yaml::read_within(&workspace.sources, source, limits, sink);
        let policy = match workspace.brand(&path) {
            Some(own) => &mut own.policy,
            None => &mut workspace.policy,
        };
        if is_empty {
            let fault = FileFault { path, kind: FileFaultKind::Empty };
            policy.empty.push(rules::file_fault(&fault, source));
        }
        match tree {
            Some(tree) => policy.files.push(PolicyFile { raw: value.unwrap_or_default(), tree }),
            None => policy.incomplete = true,
        }
    }
    locales.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    words_of(locales, limits, &mut workspace, sink);
    ledgers.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    for ledger in ledgers {
        let path = ledger.file.path.clone();
        let source = workspace.sources.add(ledger.file.path, ledger.file.text);
        let ledgers = match workspace.brand(&path) {
            Some(own) => &mut own.ledgers,
            None => &mut workspace.ledgers,
        };
        ledgers.push((ledger.tag_dir, source));
    }
    for file in templates {
        let name = file.path.strip_prefix("templates/").unwrap_or(&file.path).to_owned();
        let source = workspace.sources.add(file.path, file.text);
        workspace.templates.insert(name, source);
    }
    built_in::add(&mut workspace);
    workspace
}

/// The Fluent files, each language by itself: those that brands have beside the shared ones.
fn words_of(locales: Vec<disk::LocaleFile>, limits: Limits, workspace: &mut Workspace, sink: &mut Sink) {
    let mut files: IndexMap<(Option<String>, String), Vec<SourceId>> = IndexMap::new();
    let mut texts = Vec::new();
    for locale in locales {
        let brand = brands::of(&locale.file.path).map(str::to_owned);
        let source = workspace.sources.add(locale.file.path, locale.file.text);
        texts.push((locale.tag_dir.clone(), Arc::clone(&workspace.sources.file(source).text)));
        files.entry((brand, locale.tag_dir)).or_default().push(source);
    }
    // The words that come with the tool are in no file of the project.
    texts.push((String::new(), words::of("en").unwrap_or_default().1.into()));
    let names = Arc::new(Names::new(texts));
    without_words(&files, workspace, sink);
    let sources = &workspace.sources;
    let files: Vec<_> = files.into_iter().collect();
    let read = files.par_iter().map(|((_, tag), files)| {
        let mut own = Sink::default();
        let mut catalogue =
            Catalogue { elsewhere: Elsewhere::new(tag, &names), limits, ..Catalogue::new(tag.clone()) };
        for file in files {
            catalogue::parse(sources, *file, &mut catalogue, &mut own);
        }
        catalogue::namesakes(&catalogue, &mut own);
        expand::settle(&mut catalogue, &mut own);
        (catalogue, own)
    });
    let read: Vec<_> = read.collect();
    for ((brand, tag), (catalogue, own)) in files.into_iter().map(|(key, _)| key).zip(read) {
        sink.append(own);
        let catalogues = match brand {
            Some(id) => &mut workspace.brands.entry(id).or_default().catalogues,
            None => &mut workspace.catalogues,
        };
        catalogues.insert(tag, catalogue);
    }
}

/// Tells of files of the source language that are empty. A translation may begin with an empty file.
fn without_words(
    files: &IndexMap<(Option<String>, String), Vec<SourceId>>,
    workspace: &mut Workspace,
    sink: &mut Sink,
) {
    let Some(source) = workspace.source_language() else { return };
    for file in files.iter().filter(|((_, tag), _)| *tag == source).flat_map(|(_, files)| files) {
        let own = workspace.sources.file(*file);
        if own.text.trim().is_empty() {
            let fault = FileFault { path: own.path.clone(), kind: FileFaultKind::Empty };
            sink.push(rules::file_fault(&fault, *file));
            workspace.unread.insert(source.clone());
        }
    }
}

impl Workspace {
    /// The tag of the language in which the policy is written, as a file says it.
    #[must_use]
    pub fn source_language(&self) -> Option<String> {
        self.policy.files.iter().find_map(|file| file.raw.source_language.clone())
    }

    /// The files of the brand in whose folder `path` stands.
    fn brand(&mut self, path: &str) -> Option<&mut BrandFiles> {
        Some(self.brands.entry(brands::of(path)?.to_owned()).or_default())
    }
}
