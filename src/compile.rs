//! The whole pipeline: the one module that names every phase.

pub(crate) mod brands;
pub mod compare;
mod exceptions;
mod findings;
mod levels;
mod pages;
pub mod part;
mod pieces;
mod record;
mod standing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexSet;
use jiff::civil::Date;

use crate::allow;
use crate::brand;
use crate::check;
use crate::diag::rule::{Rule, declare_rule};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::document::lookup::Localized;
use crate::language::{self, Language};
use crate::ledger::standing::ByMessage;
use crate::ledger::{self, Ledger};
use crate::load::disk::Files;
use crate::load::places::Places;
use crate::load::{self, Workspace};
use crate::localize;
use crate::model::policy::Policy;
use crate::progress::{Phase, Progress};
use crate::render::site::layout::Layout;
use crate::render::{self, Target};
use crate::resolve;
use crate::source::{Sources, Span};
use crate::write::Page;
use crate::write::manifest::Record;
pub use crate::write::pieces::Pieces;
use brands::{Site, Wanted};
use part::{Part, Shard};
use pieces::{Digests, Known};

declare_rule! {
    /// A template of the project cannot be read or rendered.
    ///
    /// ## Why this matters
    /// Without it no page can be made.
    ///
    /// ## Example
    /// `{{ page.titel }}` in `templates/page.html`.
    ///
    /// ## What to do
    /// Correct the template; `policyglot explain templates` lists what it can use. Delete the file to have the built-in one.
    pub(crate) static TEMPLATE = { name: "broken-template", level: Error, always: true };
}

/// What a run compiles.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which files of each document to make.
    pub targets: Vec<Target>,
    /// Files for a generator of websites, in the place of those of `targets`.
    pub site: Option<Layout>,
    /// One language only, by its tag; the source language is always looked at too.
    pub locale: Option<String>,
    /// A share of the pages only, of all languages and brands.
    pub shard: Option<Shard>,
    /// One brand only, by its id.
    pub brand: Option<String>,
    /// The day that exceptions with an end are held against; without one no day is judged.
    pub today: Option<Date>,
    /// Whether the pages are a preview: with marks that tell where each text comes from, and with the pages that are not
    /// published because their translation is behind.
    pub preview: bool,
    /// Whether pages are made only to see that they can be: those of the built-in templates can.
    pub trial: bool,
    /// Where what earlier runs gave is kept, a language at a time. It changes nothing of what a run gives.
    pub pieces: Option<Arc<Pieces>>,
    /// Whom to tell how far the work has come.
    pub progress: Progress,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            targets: Target::ALL.iter().map(|(_, target)| *target).collect(),
            site: None,
            locale: None,
            shard: None,
            brand: None,
            today: None,
            preview: false,
            trial: false,
            pieces: None,
            progress: Progress::default(),
        }
    }
}

/// What a run gave: the pages, and what was found. Whether the pages may be published is for the findings to say.
#[derive(Debug)]
pub struct Compiled {
    /// Every text of the project, to show findings with.
    pub sources: Sources,
    /// The pages; none where an error that nothing can lower was found.
    pub pages: Vec<Page>,
    /// Pages that are not for the public: the record of processing.
    pub internal: Vec<Page>,
    /// What the manifest says of the pages.
    pub record: Record,
    /// Whether the policy has pages that are not for the public, whatever part of them was made.
    pub has_internal: bool,
    /// Which pages were made.
    pub part: Part,
    /// Folders of pages that are not published, because the translation is behind: `fr/privacy/`.
    pub blocked: Vec<String>,
    /// The findings.
    pub sink: Sink,
    /// The tag of the language in which the policy is written, where that is known.
    pub source: Option<String>,
    /// The tags of the site's languages.
    pub languages: Vec<String>,
    /// The ids of the brands that have pages, the main one first.
    pub brands: Vec<String>,
    /// Whether the policy was read without a fault, so that everything was looked at.
    pub sound: bool,
    /// The brands that an error keeps without pages while others may have theirs, by the folder of their pages: empty, or
    /// ending with `/`.
    pub stopped: Vec<String>,
}

/// Every rule that a finding can name, by name.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let checks = check::CHECKS.iter().map(|check| &check.rule);
    let phases = [
        ledger::rules::RULES,
        allow::rules::RULES,
        brand::rules::RULES,
        load::rules::RULES,
        load::yaml::rules::RULES,
        load::fluent::RULES,
        resolve::rules::RULES,
    ];
    let mut rules: Vec<_> = phases.into_iter().flatten().copied().chain(checks).chain([&TEMPLATE]).collect();
    rules.sort_by_key(|rule| rule.name);
    rules
}

/// The JSON Schema of the YAML files, with a line end.
#[must_use]
pub fn schema() -> String {
    load::schema::render(rules().into_iter().map(|rule| (rule.name, rule.summary())))
}

/// Every rule that is looked at where there is no policy, by name.
#[must_use]
pub fn rules_without_policy() -> Vec<&'static Rule> {
    let checks = check::CHECKS.iter().filter(|check| check.without_policy).map(|check| &check.rule);
    let phases = [allow::rules::RULES, load::fluent::RULES].into_iter().flatten().copied();
    let mut rules: Vec<_> = phases.chain(checks).collect();
    rules.sort_by_key(|rule| rule.name);
    rules
}

/// Looks at everything and makes the pages.
#[must_use]
pub fn compile(files: Files, options: &Options) -> Compiled {
    compile_with(files, options, |_| ()).0
}

/// The same, and what `look` sees in the brands before their findings are put together.
pub(crate) fn compile_with<T>(
    files: Files,
    options: &Options,
    look: impl FnOnce(&[Site<'_>]) -> T,
) -> (Compiled, T) {
    let (compiled, kept, seen) = whole(files, options, look);
    let Kept { workspace, understood } = kept;
    let Workspace { sources, policy, catalogues, .. } = workspace;
    // To give back so many small pieces takes long, and nobody waits for it.
    rayon::spawn(move || drop((understood, policy, catalogues)));
    (Compiled { sources, ..compiled }, seen)
}

/// A project that was compiled, with what was read and understood: for questions about it.
pub(crate) struct Kept {
    /// The files, read.
    pub(crate) workspace: Workspace,
    /// The policy in its languages for each brand, by its id; the main one, which comes first, by none.
    pub(crate) understood: Vec<(Option<String>, Understood)>,
}

/// The same as [`compile`], with what was read and understood. The texts are with what was read.
pub(crate) fn compile_and_keep(files: Files, options: &Options) -> (Compiled, Kept) {
    let (compiled, kept, ()) = whole(files, options, |_| ());
    (compiled, kept)
}

fn whole<T>(files: Files, options: &Options, look: impl FnOnce(&[Site<'_>]) -> T) -> (Compiled, Kept, T) {
    // While the files are read: the checks ask for it.
    rayon::spawn(language::prepare);
    let mut sink = Sink::default();
    let workspace = options.progress.time(Phase::Load, "", || load::load(files, &mut sink));
    let digests = || Some(Digests::new(options.pieces.as_deref()?, &workspace.sources));
    let digests = options.progress.time(Phase::Cache, "", digests);
    let (mut sites, part) = brands::told_sites(&workspace, options, digests.as_ref(), sink);
    brands::settle(&mut sites, options.today);
    let main = brands::main(&sites);
    let ids = sites.iter().filter_map(|site| site.id().map(str::to_owned));
    let ids: Vec<_> = main.iter().cloned().chain(ids).collect();
    let wanted = Wanted::new(options.brand.as_deref(), main.as_deref());
    let languages = tags(&sites);
    let seen = look(&sites);
    let sound = sites.iter().all(|site| site.understood.as_ref().is_some_and(|own| own.sound));
    let mut stopped = brands::stopped(&sites);
    let mut sink = brands::merge(&mut sites, wanted);
    let (mut made, mut internal, mut blocked) = (Vec::new(), Vec::new(), Vec::new());
    let mut record = Record::default();
    let stop = sink.has_unavoidable_errors(|tag| part.tells(tag));
    let mut has_internal = false;
    for site in sites.iter().filter(|site| wanted.has(site.id())) {
        let Some(understood) = &site.understood else { continue };
        let folder = site.folder();
        // A preview shows each brand for itself.
        let stop = if options.preview { stopped.contains(&folder) } else { stop };
        if !stop {
            let known = digests.as_ref().map(|own| Known::new(own, &site.workspace, understood, site.id()));
            let render = || pages::of(site, understood, (options, &part, known.as_ref()), &mut sink);
            let (own, hidden) = options.progress.time(Phase::Render, "", render);
            if own.is_empty() && hidden.is_empty() && options.shard.is_none() && !options.trial {
                stopped.push(folder.clone());
            }
            made.extend(own);
            internal.extend(hidden);
            record::add(&mut record, site, understood, (options, &part));
        }
        let documents = &understood.localized.documents;
        has_internal |= documents.iter().any(|document| !document.public);
        let own = documents.iter().filter(|document| document.blocked && part.has(site, document));
        blocked.extend(own.map(|document| format!("{folder}{}", render::folder(document))));
    }
    if let Some(layout) = options.site.as_ref().filter(|_| !stop) {
        let shared = render::site::shared(layout.generator).into_iter();
        made.extend(shared.map(|(path, text)| Page { path, text }));
    }
    let source = sites.iter().find_map(|site| Some(site.understood.as_ref()?.policy.site.source.to_string()));
    let understood = sites.into_iter().filter_map(|site| {
        let id = site.id().map(str::to_owned);
        Some((id, site.understood?))
    });
    let understood = understood.collect();
    // The texts stay with what was read.
    let sources = Sources::default();
    let compiled = Compiled {
        sources,
        pages: made,
        internal,
        record,
        has_internal,
        part,
        blocked,
        sink,
        source,
        languages,
        brands: ids,
        sound,
        stopped,
    };
    (compiled, Kept { workspace, understood }, seen)
}

/// The tags of the languages of all sites, each once.
fn tags(sites: &[Site<'_>]) -> Vec<String> {
    let understood = sites.iter().filter_map(|site| site.understood.as_ref());
    let tags = understood.flat_map(|own| own.policy.site.languages.keys().map(ToString::to_string));
    tags.collect::<IndexSet<_>>().into_iter().collect()
}

/// A policy in all its languages, checked.
pub(crate) struct Understood {
    pub(crate) policy: Policy,
    pub(crate) localized: Localized,
    pub(crate) ledger: Ledger,
    /// How each translated text stands to the ledger.
    pub(crate) standings: ByMessage,
    /// What is known of the languages, by tag.
    pub(crate) languages: BTreeMap<String, Arc<Language>>,
    /// Whether the policy was read without a fault.
    pub(crate) sound: bool,
    /// The places of its faults.
    pub(crate) faults: Vec<Span>,
}

/// Resolves and localizes what holds for one brand: the main one where none is named.
fn understand(
    workspace: &Workspace,
    brand: Option<&brands::Brand<'_>>,
    progress: &Progress,
    sink: &mut Sink,
) -> Option<Understood> {
    let policy = progress.time(Phase::Resolve, "", || resolve::resolve(&workspace.policy, sink))?;
    let faults = sink.found().iter().filter(|found| is_policy_fault(workspace, found));
    let faults: Vec<Span> = faults.map(|found| found.primary.span).collect();
    let sound = faults.is_empty();
    let source = policy.site.source.to_string();
    let ledger = Ledger::read(&workspace.sources, &workspace.ledgers, &source, sink);
    let ledger = match brand {
        Some(brand) => brand.ledger(ledger, &workspace.sources, &source, sink),
        None => ledger,
    };
    let languages = languages(&policy);
    let stand = || {
        let recorded = ledger::standing::of_all(&ledger, &source, &languages, &workspace.catalogues);
        let standings = standing::standings(&recorded, &ledger, workspace);
        (recorded, standings)
    };
    let (recorded, standings) = progress.time(Phase::Ledger, "", stand);
    let localize = || localize::localize(&policy, &workspace.catalogues, &standings);
    let localized = progress.time(Phase::Localize, "", localize);
    Some(Understood { policy, localized, ledger, standings: recorded, languages, sound, faults })
}

/// Checks what holds for one brand, and gives each finding its level there.
fn look(
    workspace: &Workspace,
    own: &Understood,
    (part, options, known): (&Part, &Options, Option<&Known<'_>>),
    sink: &mut Sink,
) {
    let progress = &options.progress;
    let words = check::Words {
        catalogues: &workspace.catalogues,
        unread: &workspace.unread,
        known: &own.languages,
        standings: &own.standings,
    };
    let is_all = matches!(part, Part::All);
    let excepted = if is_all { BTreeSet::new() } else { allow::named(&workspace.sources, &workspace.policy) };
    let subject = check::Subject {
        sources: &workspace.sources,
        policy: &own.policy,
        has_policy: true,
        sound: own.sound,
        faults: &own.faults,
        places: Places::new(&workspace.policy),
        words,
        localized: &own.localized,
        today: options.today,
        told: &|tag| part.tells(tag),
        excepted: &excepted,
        memo: known.map(|known| known as &dyn check::Memo),
        progress,
    };
    progress.time(Phase::Check, "", || check::run(&subject, sink));
    *sink = levels::apply(workspace, &own.policy, &own.localized, &rules(), std::mem::take(sink));
}

/// What is known of the languages of the site.
fn languages(policy: &Policy) -> BTreeMap<String, Arc<Language>> {
    policy.site.languages.keys().map(|tag| (tag.to_string(), Language::of(tag))).collect()
}

/// Whether a finding is about the YAML, so that parts of the policy may be absent.
fn is_policy_fault(workspace: &Workspace, found: &Diagnostic) -> bool {
    let path = &workspace.sources.file(found.primary.span.source).path;
    found.severity == Severity::Error && path.starts_with("policy/")
}
