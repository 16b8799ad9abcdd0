//! The files of a project become a [`Workspace`]: raw policy, words by language, templates.
//!
//! Only [`disk`] reads the disk. Every file is looked at, whatever is wrong with another.

mod built_in;
pub mod disk;
pub mod fluent;
pub mod levels;
pub mod link;
pub mod places;
pub mod raw;
pub mod rules;
pub mod schema;
pub mod yaml;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diag::sink::Sink;
use disk::Files;
use fluent::catalogue::{self, Catalogue};
use places::{PolicyFile, PolicyFiles};

use crate::source::{SourceId, Sources};

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
}

/// Reads `files`; what is wrong with them goes to `sink`.
#[must_use]
pub fn load(files: Files, sink: &mut Sink) -> Workspace {
    let mut workspace = Workspace::default();
    for fault in &files.faults {
        let source = workspace.sources.add(fault.path.clone(), "");
        sink.push(rules::file_fault(fault, source));
        workspace.policy.incomplete |= fault.path.starts_with("policy/");
        // The ledger holds no words: without it a language lacks none.
        let words = fault.path.strip_prefix("locales/").filter(|rest| !disk::is_ledger(rest));
        workspace.unread.extend(words.and_then(|rest| rest.split('/').next()).map(str::to_owned));
    }
    let Files { mut policy, mut locales, templates, mut ledgers, .. } = files;
    // Places that stand nowhere are told at the start of the first file: let that be the site.
    policy.sort_by_key(|file| (file.path != "policy/site.yaml", file.path.clone()));
    for file in policy {
        let source = workspace.sources.add(file.path, file.text);
        let yaml::Read { value, tree } = yaml::read(&workspace.sources, source, sink);
        match tree {
            Some(tree) => workspace.policy.files.push(PolicyFile { raw: value.unwrap_or_default(), tree }),
            None => workspace.policy.incomplete = true,
        }
    }
    locales.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    for locale in locales {
        let source = workspace.sources.add(locale.file.path, locale.file.text);
        let tag = locale.tag_dir;
        let words = workspace.catalogues.entry(tag.clone()).or_insert_with(|| Catalogue::new(tag));
        catalogue::parse(&workspace.sources, source, words, sink);
        catalogue::namesakes(words, sink);
    }
    ledgers.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    for ledger in ledgers {
        let source = workspace.sources.add(ledger.file.path, ledger.file.text);
        workspace.ledgers.push((ledger.tag_dir, source));
    }
    for file in templates {
        let name = file.path.strip_prefix("templates/").unwrap_or(&file.path).to_owned();
        let source = workspace.sources.add(file.path, file.text);
        workspace.templates.insert(name, source);
    }
    built_in::add(&mut workspace);
    workspace
}
