//! Reads a project to record what was accepted: the words of today, and what speaks against accepting them.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use crate::compile::{self, Understood};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::language::Language;
use crate::ledger::accept::{self, Outcome, Request, Words};
use crate::ledger::{own_texts, texts};
use crate::load::disk::{Files, is_ledger as is_ledger_file};
use crate::load::fluent::catalogue::id;
use crate::load::{self, Workspace};
use crate::model::policy::Policy;
use crate::source::Sources;

/// What came of a request.
#[derive(Debug)]
pub struct Acceptance {
    /// Every text of the project, to show findings with.
    pub sources: Sources,
    /// Findings that stand in the way of accepting anything.
    pub sink: Sink,
    /// What was recorded and refused; none where findings stand in the way.
    pub outcome: Option<Outcome>,
}

/// Carries out `request` on a project. Writes nothing.
///
/// # Errors
/// A sentence, when the request names a language or a message that does not exist.
pub fn accept(files: Files, request: &Request) -> Result<Acceptance, String> {
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let understood = compile::understand(&workspace, None, &mut sink);
    let Some(Understood { policy, ledger, .. }) =
        understood.filter(|own| own.sound && !blocked(&workspace, &sink, own))
    else {
        let sink = in_the_way(&workspace, sink);
        return Ok(Acceptance { sources: workspace.sources, sink, outcome: None });
    };
    let source_tag = policy.site.source.to_string();
    let translations = translations(&workspace, &policy);
    if let Some(tag) = &request.locale {
        known(tag, &source_tag, &translations)?;
    }
    let source = workspace.catalogues.get(&source_tag).map(texts).unwrap_or_default();
    let broken = |tag: &str, message: &str| {
        let words = workspace.catalogues.get(tag);
        workspace.unread.contains(tag) || words.is_none_or(|words| words.broken.contains(id(message)))
    };
    let words = Words {
        ledger: &ledger,
        source: &Language::new(&policy.site.source),
        texts: &source,
        translations: &translations,
        unread: &|tag, message| broken(tag, message) || broken(&source_tag, message),
        fault: &|tag, message| fault(&sink, tag, message),
        version: &version(&policy),
    };
    let outcome = accept::accept(&words, request).map_err(|unknown| unknown.0)?;
    Ok(Acceptance { sources: workspace.sources, sink: Sink::default(), outcome: Some(outcome) })
}

fn translations(workspace: &Workspace, policy: &Policy) -> Vec<(Language, BTreeMap<String, String>)> {
    let tags = policy.site.languages.keys().filter(|tag| **tag != policy.site.source);
    let words = |tag: &LanguageIdentifier| workspace.catalogues.get(&tag.to_string()).map(own_texts);
    tags.filter_map(|tag| Some((Language::new(tag), words(tag)?))).collect()
}

fn known(
    tag: &str,
    source: &str,
    translations: &[(Language, BTreeMap<String, String>)],
) -> Result<(), String> {
    if tag == source {
        return Err(format!("`{tag}` is the source language; a translation is accepted against it"));
    }
    let tags: Vec<_> = translations.iter().map(|(language, _)| language.tag.to_string()).collect();
    if tags.iter().any(|own| own == tag) {
        return Ok(());
    }
    let near = crate::diag::suggest::closest(tag, tags.iter().map(String::as_str));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Err(format!("`{tag}` is not among the translations ({}){near}", tags.join(", ")))
}

/// Whether the ledger could lose lines by being written anew.
fn blocked(workspace: &Workspace, sink: &Sink, understood: &Understood) -> bool {
    understood.ledger.broken || sink.found().iter().any(|found| is_ledger(workspace, found))
}

/// Whether a finding is about a file of the ledger.
fn is_ledger(workspace: &Workspace, found: &Diagnostic) -> bool {
    is_ledger_file(&workspace.sources.file(found.primary.span.source).path)
}

fn in_the_way(workspace: &Workspace, sink: Sink) -> Sink {
    let mut kept = Sink::default();
    for found in sink.into_found() {
        let policy = workspace.sources.file(found.primary.span.source).path.starts_with("policy/");
        if found.severity == Severity::Error && (policy || is_ledger(workspace, &found)) {
            kept.push(found);
        }
    }
    kept
}

/// The headline of an error about a message, other than that it is behind.
fn fault(sink: &Sink, tag: &str, message: &str) -> Option<String> {
    let about = |found: &&Diagnostic| {
        let own = found.message_id.as_deref().unwrap_or_default();
        found.severity == Severity::Error
            && !found.off
            && found.rule.name != "stale-translation"
            && found.locale.as_deref() == Some(tag)
            && (own == message || own == id(message))
    };
    sink.found().iter().find(about).map(|found| format!("{} ({})", found.message, found.rule.name))
}

/// The newest date of a document.
fn version(policy: &Policy) -> String {
    let dates = policy.documents.values().flat_map(|own| [Some(own.effective), own.updated]);
    dates.flatten().max().map_or_else(|| "-".to_owned(), |date| date.to_string())
}
