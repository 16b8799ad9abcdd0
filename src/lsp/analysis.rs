//! A project as it is now, unsaved texts included: what was found, and everything that questions are answered from.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::references::Family;
use crate::compile::{self, Kept, Options, Pieces, Understood};
use crate::diag::sink::{Levels, Report};
use crate::document::lookup::Lookup;
use crate::ledger::standing::Standing;
use crate::load::Workspace;
use crate::load::brands;
use crate::load::disk::Files;
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::load::places::Places;
use crate::localize::values::{Values, written};
use crate::render::Target;
use crate::source::{SourceFile, SourceId, Span};

/// A project as it is now.
pub struct Analysis {
    /// What was read.
    pub workspace: Workspace,
    /// What was found.
    pub report: Report,
    /// The policy for each brand, the main one first; empty where it cannot be read.
    pub(crate) understood: Vec<(Option<String>, Understood)>,
    files: BTreeMap<String, SourceId>,
    values: OnceCell<Values>,
    families: OnceCell<Family>,
}

/// Whose words a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The language, by its tag.
    pub tag: String,
    /// The brand in whose folder it stands.
    pub brand: Option<String>,
}

impl Owner {
    /// Whose words the file at `path` holds, from the project's folder; none where it holds none.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
        // The one spelling that is read.
        let is_words = path.rsplit_once('.').is_some_and(|(_, ending)| ending == "ftl");
        is_words.then(|| Self { tag: tag.to_owned(), brand: brands::of(path).map(str::to_owned) })
    }

    /// The folder of its files.
    #[must_use]
    pub fn folder(&self) -> String {
        let brand = self.brand.as_ref().map(|id| format!("brands/{id}/")).unwrap_or_default();
        format!("locales/{}/{brand}", self.tag)
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        Self { tag: tag.to_owned(), brand: self.brand.clone() }
    }
}

impl Analysis {
    /// Looks at `files`; what is as it was is taken from `pieces`.
    #[must_use]
    pub fn new(files: Files, pieces: &Arc<Pieces>) -> Self {
        // Pages are made to find faults of the project's own templates, and for nothing else.
        let targets = if files.templates.is_empty() { Vec::new() } else { vec![Target::Html] };
        let options = Options { targets, pieces: Some(Arc::clone(pieces)), ..Options::default() };
        let (compiled, Kept { workspace, understood }) = compile::compile_and_keep(files, &options);
        pieces.tidy();
        let report = compiled.sink.finish(&workspace.sources, &Levels::default());
        let files = workspace.sources.iter().map(|(id, file)| (file.path.clone(), id)).collect();
        Self { workspace, report, understood, files, values: OnceCell::new(), families: OnceCell::new() }
    }

    /// The file at `path`, from the project's folder.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<(SourceId, &SourceFile)> {
        let id = *self.files.get(path)?;
        Some((id, self.workspace.sources.file(id)))
    }

    /// Whether `span` stands in a file of the project, and not in one that the tool brings.
    #[must_use]
    pub fn is_own(&self, span: Span) -> bool {
        !self.workspace.sources.file(span.source).path.starts_with("policyglot/")
    }

    /// The tag of the source language.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.workspace.policy.files.iter().find_map(|file| file.raw.source_language.as_deref())
    }

    /// The policy as it is for a brand; the main one where that brand has no pages.
    #[must_use]
    pub(crate) fn policy(&self, brand: Option<&str>) -> Option<&Understood> {
        let own = self.understood.iter().find(|(id, _)| id.as_deref() == brand);
        own.or_else(|| self.understood.first()).map(|(_, own)| own)
    }

    /// The words that count for an owner: the brand's own, then those that brands share.
    pub fn catalogues(&self, owner: &Owner) -> impl Iterator<Item = &Catalogue> {
        let brand = owner.brand.as_ref().and_then(|id| self.workspace.brands.get(id));
        let own = brand.and_then(|own| own.catalogues.get(&owner.tag));
        own.into_iter().chain(self.workspace.catalogues.get(&owner.tag))
    }

    /// Every catalogue of the project, with whose it is.
    pub fn all_catalogues(&self) -> impl Iterator<Item = (Owner, &Catalogue)> {
        let owner = |tag: &String, brand: Option<&String>| Owner { tag: tag.clone(), brand: brand.cloned() };
        let shared = self.workspace.catalogues.iter().map(move |(tag, own)| (owner(tag, None), own));
        let brands = self.workspace.brands.iter().flat_map(move |(id, own)| {
            own.catalogues.iter().map(move |(tag, words)| (owner(tag, Some(id)), words))
        });
        shared.chain(brands)
    }

    /// The entry behind a message (`id`, `id.attribute`, a term with its `-`).
    #[must_use]
    pub fn entry(&self, owner: &Owner, message: &str) -> Option<&Entry> {
        self.catalogues(owner).find_map(|own| own.entry(message))
    }

    /// How a translated message stands to the source language.
    #[must_use]
    pub fn standing(&self, owner: &Owner, message: &str) -> Option<&Standing> {
        self.policy(owner.brand.as_deref())?.standings.get(&owner.tag)?.get(message)
    }

    /// The questions that the policy asks of the source language.
    pub fn lookups(&self, brand: Option<&str>) -> impl Iterator<Item = &Lookup> {
        let own = self.policy(brand);
        let tag = own.map(|own| own.policy.site.source.to_string());
        own.zip(tag).and_then(|(own, tag)| own.localized.lookups.get(&tag)).into_iter().flatten()
    }

    /// The key at `path` of the YAML: where the brand says it itself, else where all share it.
    #[must_use]
    pub fn key(&self, brand: Option<&str>, path: &str) -> Option<Span> {
        let own = brand.and_then(|id| self.workspace.brands.get(id)).map(|own| &own.policy);
        let all = own.into_iter().chain([&self.workspace.policy]);
        let mut all = all.filter(|own| !own.files.is_empty()).map(Places::new);
        all.find(|places| places.has(path)).map(|places| places.key(path))
    }

    /// The English name of a language.
    #[must_use]
    pub fn language<'a>(&'a self, tag: &'a str) -> &'a str {
        let own = self.understood.first();
        own.and_then(|(_, own)| own.localized.names.get(tag)).map_or(tag, String::as_str)
    }

    /// The facts of the policy as each language writes them.
    #[must_use]
    pub fn values(&self) -> &Values {
        self.values.get_or_init(|| {
            let Some((_, own)) = self.understood.first() else { return Values::new() };
            let facts = own.policy.facts.iter().map(|(name, fact)| (name.as_str(), &fact.value));
            written(&own.policy, &self.workspace.catalogues, &facts.collect::<Vec<_>>())
        })
    }

    /// Which entries each place of the YAML can name.
    #[must_use]
    pub fn families(&self) -> &Family {
        self.families.get_or_init(Family::new)
    }
}
