//! The files of a project become a [`Workspace`]: raw policy, words by language, templates.
//!
//! Only [`disk`] reads the disk. Every file is looked at, whatever is wrong with another.

pub mod brands;
mod built_in;
mod changed;
pub mod disk;
pub mod fluent;
pub mod in_memory;
pub mod levels;
pub mod link;
pub mod places;
pub mod raw;
pub mod rules;
pub mod schema;
pub mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diag::sink::Sink;
use brands::BrandFiles;
use disk::{FileFault, FileFaultKind, Files};
use fluent::catalogue::{self, Catalogue};
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
    let Files { mut policy, mut locales, templates, mut ledgers, .. } = files;
    // Places that stand nowhere are told at the start of the first file: let that be the site.
    policy.sort_by_key(|file| (file.path != "policy/site.yaml", file.path.clone()));
    for file in policy {
        let path = file.path.clone();
        let source = workspace.sources.add(file.path, file.text);
        let is_empty = workspace.sources.file(source).text.trim().is_empty();
        let yaml::Read { value, tree } = yaml::read(&workspace.sources, source, sink);
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
    let named = named(&locales);
    for locale in locales {
        let Workspace { sources, brands, catalogues, .. } = &mut workspace;
        let tag = locale.tag_dir;
        let catalogues = match brands::of(&locale.file.path) {
            Some(id) => &mut brands.entry(id.to_owned()).or_default().catalogues,
            None => catalogues,
        };
        let own = catalogues.entry(tag).or_insert_with_key(|tag| {
            let others = named.iter().filter(|(other, _)| *other != tag).flat_map(|(_, names)| names.clone());
            Catalogue { elsewhere: Arc::new(others.collect()), ..Catalogue::new(tag) }
        });
        let source = sources.add(locale.file.path, locale.file.text);
        catalogue::parse(sources, source, own, sink);
        catalogue::namesakes(own, sink);
    }
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

/// The names of the messages that each language has in its own files, by tag, and that the tool has, by none.
fn named(locales: &[disk::LocaleFile]) -> BTreeMap<String, BTreeSet<String>> {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for locale in locales {
        let own = catalogue::names(&locale.file.text).map(str::to_owned);
        named.entry(locale.tag_dir.clone()).or_default().extend(own);
    }
    // The words that come with the tool are in no file of the project.
    let (_, text) = words::of("en").unwrap_or_default();
    named.insert(String::new(), catalogue::names(text).map(str::to_owned).collect());
    named
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
