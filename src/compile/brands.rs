//! Every brand through the pipeline, and what was found in all of them told once.
//!
//! The main brand is the policy itself, so what is found there is told as ever. Of the others only what the main brand
//! does not have is told, with their names. What is never used is told where no brand uses it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::part::Part;
use super::pieces::{Digests, Known};
use super::{Options, Understood, exceptions, look, understand};
use crate::brand::{self, View};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::ledger::Ledger;
use crate::load::Workspace;
use crate::load::brands::{BrandFiles, of};
use crate::load::fluent::catalogue::id;
use crate::source::{SourceId, Sources, Span};

/// A brand that was looked at: the main one, or another that is published.
pub(crate) struct Site<'a> {
    /// Id and name; nothing for the main brand.
    pub(crate) brand: Option<Brand<'a>>,
    /// Everything that holds for it.
    pub(crate) workspace: Held<'a>,
    /// What came of it; nothing where its policy cannot be read.
    pub(crate) understood: Option<Understood>,
    /// What was found, what holds for all brands among it.
    pub(crate) found: Vec<Diagnostic>,
}

/// The shared files, or those with what a brand says in their place.
pub(crate) enum Held<'a> {
    /// As they are.
    Shared(&'a Workspace),
    /// With what a brand says.
    Own(Box<Workspace>),
}

impl std::ops::Deref for Held<'_> {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        match self {
            Self::Shared(own) => own,
            Self::Own(own) => own,
        }
    }
}

/// A brand beside the main one.
pub(crate) struct Brand<'a> {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What it says itself.
    pub(crate) files: &'a BrandFiles,
}

impl Brand<'_> {
    /// Whether a message of a language is in the brand's own words, or translates such words.
    pub(crate) fn words(&self, source: &str, tag: &str, message: &str) -> bool {
        let says = |tag: &str| self.files.catalogues.get(tag).is_some_and(|own| own.says(id(message)));
        says(tag) || says(source)
    }

    /// Its own lines of the ledger.
    pub(crate) fn own_ledger(&self, sources: &Sources, source: &str, sink: &mut Sink) -> Ledger {
        Ledger::read(sources, &self.files.ledgers, source, sink)
    }

    /// The ledger as it is for this brand.
    pub(super) fn ledger(&self, shared: Ledger, sources: &Sources, source: &str, sink: &mut Sink) -> Ledger {
        let own = self.own_ledger(sources, source, sink);
        shared.with(own, &|tag, message| self.words(source, tag, message))
    }
}

impl Site<'_> {
    /// The id of the brand; nothing for the main one.
    pub(crate) fn id(&self) -> Option<&str> {
        self.brand.as_ref().map(|brand| brand.id.as_str())
    }

    /// The folder of its pages, from the output folder: empty, or ending with `/`.
    pub(crate) fn folder(&self) -> String {
        self.id().map(|id| format!("brands/{id}/")).unwrap_or_default()
    }
}

/// The brands that a run is about.
#[derive(Clone, Copy)]
pub(crate) enum Wanted<'a> {
    /// All that have pages.
    All,
    /// The main one.
    Main,
    /// Another, by its id.
    Other(&'a str),
}

impl<'a> Wanted<'a> {
    /// What a run asks for, by the id of a brand.
    pub(crate) fn new(asked: Option<&'a str>, main: Option<&str>) -> Self {
        match asked {
            None => Self::All,
            Some(id) if main == Some(id) => Self::Main,
            Some(id) => Self::Other(id),
        }
    }

    /// Whether it is about a brand; nothing for the main one.
    pub(crate) fn has(self, id: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::Main => id.is_none(),
            Self::Other(own) => id == Some(own),
        }
    }
}

/// The id of the main brand.
pub(crate) fn main(sites: &[Site<'_>]) -> Option<String> {
    Some(sites.first()?.understood.as_ref()?.policy.brand.to_string())
}

/// Looks at the main brand and at every other that is published. `loaded` is what was found while reading.
pub(crate) fn sites(workspace: &Workspace, today: Option<Date>, loaded: Sink) -> Vec<Site<'_>> {
    told_sites(workspace, &Options { today, ..Options::default() }, None, loaded).0
}

/// The same as far as `options` ask for it, and the part of the pages that they mean.
pub(super) fn told_sites<'a>(
    workspace: &'a Workspace,
    options: &Options,
    digests: Option<&Digests<'_>>,
    loaded: Sink,
) -> (Vec<Site<'a>>, Part) {
    if workspace.policy.files.is_empty() {
        let site = Site {
            brand: None,
            workspace: Held::Shared(workspace),
            understood: None,
            found: loaded.into_found(),
        };
        return (vec![site], Part::new(options, &[]));
    }
    let mut loaded = loaded;
    let views = brand::views(workspace, &mut loaded);
    let loaded = loaded.into_found();
    let main = site(None, Held::Shared(workspace), options, start(workspace, &loaded, &views, None));
    let mut sites = vec![main];
    let starts: Vec<_> = views.iter().map(|view| start(workspace, &loaded, &views, Some(&view.id))).collect();
    for (view, start) in views.into_iter().zip(starts) {
        let View { id, name, files, workspace: own } = view;
        sites.push(site(Some(Brand { id, name, files }), Held::Own(Box::new(own)), options, start));
    }
    let part = Part::new(options, &sites);
    for site in &mut sites {
        let Some(understood) = &site.understood else { continue };
        let mut sink = Sink::of(std::mem::take(&mut site.found));
        let known = digests.map(|own| Known::new(own, &site.workspace, understood, site.id()));
        look(&site.workspace, understood, (&part, options, known.as_ref()), &mut sink);
        site.found = sink.into_found();
    }
    for site in &mut sites {
        if let Some(brand) = &site.brand {
            for found in &mut site.found {
                other_text(found, workspace, brand.files);
            }
        }
    }
    (sites, part)
}

/// Holds the exceptions of each site against what was found in it. `today` is the day that counts.
pub(crate) fn settle(sites: &mut [Site<'_>], today: Option<Date>) {
    for site in sites {
        let Some(understood) = &site.understood else { continue };
        let sink = Sink::of(std::mem::take(&mut site.found));
        site.found = exceptions::settle(&site.workspace, understood, today, sink).into_found();
    }
}

/// What was found while reading that concerns a brand: not what stands in the files of another that is published.
fn start(
    workspace: &Workspace,
    loaded: &[Diagnostic],
    views: &[View<'_>],
    brand: Option<&str>,
) -> Vec<Diagnostic> {
    let concerns = |found: &&Diagnostic| {
        let own = of(&workspace.sources.file(found.primary.span.source).path);
        own == brand || own.is_none_or(|own| brand.is_none() && !views.iter().any(|view| view.id == own))
    };
    loaded.iter().filter(concerns).cloned().collect()
}

fn site<'a>(
    brand: Option<Brand<'a>>,
    workspace: Held<'a>,
    options: &Options,
    start: Vec<Diagnostic>,
) -> Site<'a> {
    let mut sink = Sink::of(start);
    let understood = understand(&workspace, brand.as_ref(), &options.progress, &mut sink);
    Site { brand, workspace, understood, found: sink.into_found() }
}

/// Says why a message is missing though the shared words of the language have one.
fn other_text(found: &mut Diagnostic, shared: &Workspace, own: &BrandFiles) {
    let (Some(tag), Some(message)) = (&found.locale, &found.message_id) else { return };
    let is_shared = shared.catalogues.get(tag).is_some_and(|words| words.says(id(message)));
    let is_own = own.catalogues.values().any(|words| words.says(id(message)));
    if found.rule.name == "missing-message" && is_shared && is_own {
        found.notes.push("the shared translation does not fit: it translates the shared wording".into());
    }
}

/// Rules about what no page uses: they hold where they hold for every brand that has the file.
fn is_of_all(rule: &Rule) -> bool {
    const RULES: [&str; 3] = ["obsolete-message", "unknown-key", "unlisted-locale"];
    RULES.contains(&rule.name) || rule.name.starts_with("unused-") || rule.name.contains("-never-")
}

/// The same finding in several brands. Of what is not used the words may differ.
type Key = (&'static str, Span, Option<String>, Option<String>, String);

fn key(found: &Diagnostic) -> Key {
    let message = if is_of_all(found.rule) { String::new() } else { found.message.clone() };
    (found.rule.name, found.primary.span, found.locale.clone(), found.message_id.clone(), message)
}

/// The folders of the brands that an error keeps without pages. To be asked before what was found is put together.
pub(super) fn stopped(sites: &[Site<'_>]) -> Vec<String> {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error && !found.rule.silenceable;
    // What was found while a brand's files were read is with the main brand.
    let owner = |site: &Site<'_>, found: &Diagnostic| {
        let path = &site.workspace.sources.file(found.primary.span.source).path;
        of(path).map(str::to_owned)
    };
    let of_brands = sites.iter().flat_map(|site| {
        site.found.iter().filter(is_error).filter_map(|found| owner(site, found)).collect::<Vec<_>>()
    });
    let of_brands: BTreeSet<String> = of_brands.collect();
    let is_stopped = |site: &&Site<'_>| {
        let mut errors = site.found.iter().filter(is_error);
        site.understood.is_none()
            || site.id().is_some_and(|id| of_brands.contains(id))
            || errors.any(|found| owner(site, found).is_none_or(|id| site.id() == Some(id.as_str())))
    };
    sites.iter().filter(is_stopped).map(Site::folder).collect()
}

/// What was found in the sites that a run is about, each once. The findings are taken out of the sites.
pub(crate) fn merge(sites: &mut [Site<'_>], wanted: Wanted<'_>) -> Sink {
    let files: Vec<BTreeMap<SourceId, Option<String>>> = sites.iter().map(owners).collect();
    let found = collect(sites);
    let brands: Vec<_> = sites
        .iter()
        .map(|site| site.brand.as_ref().map(|own| (own.id.as_str(), own.name.as_str())))
        .collect();
    let mut sink = Sink::default();
    for (mut found, own) in found {
        let source = found.primary.span.source;
        let everywhere = (0..files.len()).all(|at| own.contains(&at) || !files[at].contains_key(&source));
        let concerns = own.iter().any(|at| wanted.has(brands[*at].map(|(id, _)| id)));
        if !concerns || (is_of_all(found.rule) && !everywhere) {
            continue;
        }
        let named: Vec<_> = own.iter().filter_map(|at| brands[*at]).collect();
        // Where the main brand has it too, it is the policy's.
        if !own.contains(&0) {
            let is_own = files.iter().find_map(|files| files.get(&source)?.as_ref()).is_some();
            name(&mut found, &named, is_own);
        }
        sink.push(found);
    }
    sink
}

/// Every finding with the places of the sites that have it.
fn collect(sites: &mut [Site<'_>]) -> Vec<(Diagnostic, BTreeSet<usize>)> {
    let mut all: Vec<(Diagnostic, BTreeSet<usize>)> = Vec::new();
    let mut known: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (at, site) in sites.iter_mut().enumerate() {
        // A site may say the same twice; both are kept, as without brands.
        let mut seen: BTreeMap<Key, usize> = BTreeMap::new();
        for found in std::mem::take(&mut site.found) {
            let key = key(&found);
            let number = seen.entry(key.clone()).and_modify(|number| *number += 1).or_insert(0);
            let places = known.entry(key).or_default();
            if let Some(place) = places.get(*number) {
                let (first, brands) = &mut all[*place];
                brands.insert(at);
                // It weighs as much as where it weighs most, and is accepted where it is accepted everywhere.
                first.severity = first.severity.min(found.severity);
                first.off &= found.off;
                first.allowed = first.allowed.take().filter(|_| found.allowed.is_some());
            } else {
                places.push(all.len());
                all.push((found, BTreeSet::from([at])));
            }
        }
    }
    all
}

/// The files that a site sees, each with the brand in whose folder it stands.
fn owners(site: &Site<'_>) -> BTreeMap<SourceId, Option<String>> {
    let all = site.workspace.sources.iter().filter_map(|(source, file)| {
        let brand = of(&file.path);
        (brand.is_none() || brand == site.id()).then(|| (source, brand.map(str::to_owned)))
    });
    all.collect()
}

/// Says of a finding which brands (id and name) it is about.
fn name(found: &mut Diagnostic, brands: &[(&str, &str)], is_own: bool) {
    let Some((id, _)) = brands.first() else { return };
    let names: Vec<_> = brands.iter().map(|(_, name)| *name).collect();
    let noun = if names.len() == 1 { "brand" } else { "brands" };
    found.message = format!("{} ({noun} {})", found.message, names.join(", "));
    found.brand = Some((*id).to_owned());
    if is_own {
        for help in &mut found.helps {
            help.text = help.text.replace("policyglot accept ", &format!("policyglot accept --brand {id} "));
        }
    }
}
