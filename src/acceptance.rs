//! Reads a project to record what was accepted: the words of today, and what speaks against accepting them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use unic_langid::LanguageIdentifier;

use crate::compile::Understood;
use crate::compile::brands::{self, Site, Wanted};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::language::Language;
use crate::ledger::accept::{self, Outcome, Request, Words};
use crate::ledger::{Ledger, own_texts, texts};
use crate::load::disk::{Files, is_ledger as is_ledger_file};
use crate::load::fluent::catalogue::id;
use crate::load::rules::UNREADABLE_FILE;
use crate::load::{self, Workspace};
use crate::model::policy::Policy;
use crate::source::Sources;
use crate::unit::reads_the_same;

/// What came of a request.
#[derive(Debug)]
pub struct Acceptance {
    /// Every text of the project, to show findings with.
    pub sources: Sources,
    /// Findings that stand in the way of accepting anything.
    pub sink: Sink,
    /// What was recorded and refused; none where findings stand in the way.
    pub outcome: Option<Outcome>,
    /// What the files of the ledger held, by path from the project's folder.
    pub before: BTreeMap<String, String>,
}

/// Carries out `request` on a project. Writes nothing.
///
/// # Errors
/// A sentence, when the request names a language, a brand or a message that does not exist.
pub fn accept(files: Files, request: &Request) -> Result<Acceptance, String> {
    let mut sink = Sink::default();
    let before = files.ledgers.iter().map(|own| (own.file.path.clone(), own.file.text.clone())).collect();
    let workspace = load::load(files, &mut sink);
    let mut sites = brands::sites(&workspace, None, sink);
    let main = brands::main(&sites);
    if let (Some(id), Some(main)) = (&request.brand, &main) {
        known_brand(id, main, &sites)?;
    }
    let wanted = Wanted::new(request.brand.as_deref(), main.as_deref());
    let is_wanted = |site: &Site<'_>| wanted.has(site.id());
    let ready =
        |site: &Site<'_>| site.understood.as_ref().is_some_and(|own| own.sound && !blocked(site, own));
    if !sites.iter().filter(|site| is_wanted(site)).all(ready) {
        let sink = in_the_way(&workspace, brands::merge(&mut sites, wanted));
        return Ok(Acceptance { sources: workspace.sources, sink, outcome: None, before });
    }
    let parts: Vec<Part<'_>> =
        sites.iter().filter(|site| is_wanted(site)).filter_map(|site| part(site, &sites)).collect();
    let mut outcome = all(&parts, request)?;
    drop(parts);
    if request.messages.is_empty() && !request.minor {
        let found = sites.iter().filter(|site| is_wanted(site)).flat_map(|site| &site.found);
        outcome.left = not_translated(found, request.locale.as_deref());
    }
    drop(sites);
    Ok(Acceptance { sources: workspace.sources, sink: Sink::default(), outcome: Some(outcome), before })
}

/// How many messages each language lacks, or the one that was asked for.
fn not_translated<'a>(
    found: impl Iterator<Item = &'a Diagnostic>,
    locale: Option<&str>,
) -> BTreeMap<String, usize> {
    let missing = found.filter(|found| found.rule.name == "missing-message");
    let named = missing.filter_map(|found| Some((found.locale.as_ref()?, found.message_id.as_ref()?)));
    // What several brands lack is one text.
    let each: BTreeSet<_> = named.filter(|(tag, _)| locale.is_none_or(|own| own == *tag)).collect();
    each.into_iter().fold(BTreeMap::new(), |mut left, (tag, _)| {
        *left.entry(tag.clone()).or_default() += 1;
        left
    })
}

/// What one ledger is about: the words that brands share, or those of one brand.
struct Part<'a> {
    site: &'a Site<'a>,
    sites: &'a [Site<'a>],
    ledger: Cow<'a, Ledger>,
    source: Language,
    texts: BTreeMap<String, String>,
    translations: Vec<(Language, BTreeMap<String, String>)>,
    version: String,
    /// Names that every language keeps.
    names: Vec<&'a str>,
}

fn part<'a>(site: &'a Site<'a>, sites: &'a [Site<'a>]) -> Option<Part<'a>> {
    let Understood { policy, ledger, .. } = site.understood.as_ref()?;
    let tag = policy.site.source.to_string();
    let mut texts = site.workspace.catalogues.get(&tag).map(texts).unwrap_or_default();
    let mut translations = translations(&site.workspace, policy);
    let ledger = match &site.brand {
        None => Cow::Borrowed(ledger),
        Some(brand) => {
            for (language, here) in &mut translations {
                here.retain(|message, _| brand.words(&tag, &language.tag.to_string(), message));
            }
            let own = |message: &String| translations.iter().any(|(_, here)| here.contains_key(message));
            texts.retain(|message, _| own(message) || brand.words(&tag, &tag, message));
            // Its faults are among those of the brand already.
            Cow::Owned(brand.own_ledger(&site.workspace.sources, &tag, &mut Sink::default()))
        }
    };
    let source = Language::new(&policy.site.source);
    let names = policy.names().collect();
    Some(Part { site, sites, ledger, source, texts, translations, version: version(policy), names })
}

impl Part<'_> {
    /// Runs `with` on the words of this part.
    fn with<T>(&self, with: impl FnOnce(&Words<'_>) -> T) -> T {
        let source = self.source.tag.to_string();
        let workspace = &self.site.workspace;
        let broken = |tag: &str, message: &str| {
            let words = workspace.catalogues.get(tag);
            let own = self.site.brand.as_ref().is_none_or(|own| own.words(&source, tag, message));
            own && (workspace.unread.contains(tag)
                || words.is_none_or(|words| words.broken.contains(id(message))))
        };
        let fault = |tag: &str, message: &str| {
            // The shared words are on the pages of every brand that does not have its own.
            let uses = |site: &&Site<'_>| match (&self.site.brand, &site.brand) {
                (None, Some(brand)) => !brand.words(&source, tag, message),
                _ => site.id() == self.site.id(),
            };
            self.sites.iter().filter(uses).find_map(|site| fault(&site.found, tag, message))
        };
        let same = |language: &Language, message: &str| {
            let catalogues = &workspace.catalogues;
            let both = catalogues.get(&source).zip(catalogues.get(&language.tag.to_string()));
            !language.is_form_of(&self.source)
                && both.is_some_and(|both| reads_the_same(both, message, &self.names))
        };
        with(&Words {
            ledger: &self.ledger,
            source: &self.source,
            texts: &self.texts,
            translations: &self.translations,
            unread: &|tag, message| broken(tag, message) || broken(&source, message),
            fault: &fault,
            same: &same,
            version: &self.version,
        })
    }
}

/// Carries out a request on each part that it is about.
fn all(parts: &[Part<'_>], request: &Request) -> Result<Outcome, String> {
    if let (Some(tag), Some(first)) = (&request.locale, parts.first()) {
        let tags = parts.iter().flat_map(|part| part.translations.iter());
        let tags: Vec<_> = tags.map(|(language, _)| language.tag.to_string()).collect();
        known(tag, &first.source.tag.to_string(), &tags)?;
    }
    let has = |part: &Part<'_>, name: &str| part.with(|words| accept::has(words, request, name));
    let mut all = Outcome::default();
    for (at, part) in parts.iter().enumerate() {
        // What no part knows, the first one says.
        let mine =
            |name: &&String| has(part, name) || (at == 0 && !parts.iter().any(|other| has(other, name)));
        let messages: Vec<_> = request.messages.iter().filter(mine).cloned().collect();
        if messages.is_empty() && !request.messages.is_empty() {
            continue;
        }
        let request = Request { messages, ..request.clone() };
        let outcome = part.with(|words| accept::accept(words, &request)).map_err(|unknown| unknown.0)?;
        let name = |message: String| match &part.site.brand {
            Some(brand) => format!("{message} (brand {})", brand.name),
            None => message,
        };
        all.recorded.extend(outcome.recorded.into_iter().map(|(tag, message)| (tag, name(message))));
        all.refused.extend(outcome.refused.into_iter().map(|(tag, message, why)| (tag, name(message), why)));
        all.files.extend(outcome.files.into_iter().map(|(path, text)| (placed(&path, part.site.id()), text)));
    }
    Ok(all)
}

/// The path of a file of the ledger: that of a brand stands beside its words.
fn placed(path: &str, brand: Option<&str>) -> String {
    match (brand, path.rsplit_once('/')) {
        (Some(id), Some((folder, name))) => format!("{folder}/brands/{id}/{name}"),
        _ => path.to_owned(),
    }
}

fn translations(workspace: &Workspace, policy: &Policy) -> Vec<(Language, BTreeMap<String, String>)> {
    let tags = policy.site.languages.keys().filter(|tag| **tag != policy.site.source);
    let words = |tag: &LanguageIdentifier| workspace.catalogues.get(&tag.to_string()).map(own_texts);
    tags.filter_map(|tag| Some((Language::new(tag), words(tag)?))).collect()
}

fn known_brand(id: &str, main: &str, sites: &[Site<'_>]) -> Result<(), String> {
    let ids: Vec<&str> = std::iter::once(main).chain(sites.iter().filter_map(Site::id)).collect();
    if ids.contains(&id) {
        return Ok(());
    }
    let near = crate::diag::suggest::closest(id, ids.iter().copied());
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Err(format!("`{id}` is not among the brands that have pages ({}){near}", ids.join(", ")))
}

fn known(tag: &str, source: &str, tags: &[String]) -> Result<(), String> {
    if tag == source {
        return Err(format!("`{tag}` is the source language; a translation is accepted against it"));
    }
    if tags.iter().any(|own| own == tag) {
        return Ok(());
    }
    // Each brand has them.
    let all: IndexSet<&str> = tags.iter().map(String::as_str).collect();
    let near = crate::diag::suggest::closest(tag, all.iter().copied());
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Err(format!(
        "`{tag}` is not among the translations ({}){near}",
        all.into_iter().collect::<Vec<_>>().join(", ")
    ))
}

/// Whether the ledger could lose lines by being written anew, or nobody can say what the source language says.
fn blocked(site: &Site<'_>, understood: &Understood) -> bool {
    let source = understood.policy.site.source.to_string();
    understood.ledger.broken
        || site.workspace.unread.contains(&source)
        || site.found.iter().any(|found| is_ledger(&site.workspace, found))
}

/// Whether a finding is about a file of the ledger.
fn is_ledger(workspace: &Workspace, found: &Diagnostic) -> bool {
    is_ledger_file(&workspace.sources.file(found.primary.span.source).path)
}

fn in_the_way(workspace: &Workspace, sink: Sink) -> Sink {
    let mut kept = Sink::default();
    for found in sink.into_found() {
        let policy = workspace.sources.file(found.primary.span.source).path.starts_with("policy/");
        let file = found.rule.name == UNREADABLE_FILE.name;
        if found.severity == Severity::Error && (policy || file || is_ledger(workspace, &found)) {
            kept.push(found);
        }
    }
    kept
}

/// The headline of an error about a message, other than that it is behind.
fn fault(found: &[Diagnostic], tag: &str, message: &str) -> Option<String> {
    let about = |found: &&Diagnostic| {
        let own = found.message_id.as_deref().unwrap_or_default();
        found.severity == Severity::Error
            && !found.off
            && found.rule.name != "stale-translation"
            && found.locale.as_deref() == Some(tag)
            && (own == message || own == id(message))
    };
    found.iter().find(about).map(|found| format!("{} ({})", found.message, found.rule.name))
}

/// The newest date of a document.
fn version(policy: &Policy) -> String {
    let dates = policy.documents.values().flat_map(|own| [Some(own.effective), own.updated]);
    dates.flatten().max().map_or_else(|| "-".to_owned(), |date| date.to_string())
}
