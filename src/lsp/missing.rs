//! The messages that a language lacks, and drafts of them.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::analysis::{Analysis, Owner};
use crate::cldr::{numbers, tags};
use crate::diag::Edit;
use crate::load::fluent::draft::{self, Plurals};
use crate::source::Span;

/// The messages that `owner` lacks, each with the file of the source language that has it.
#[must_use]
pub fn missing(analysis: &Analysis, owner: &Owner) -> Vec<(String, String)> {
    let Some(source) = analysis.source().filter(|tag| *tag != owner.tag) else { return Vec::new() };
    let source = owner.in_language(source);
    let mut found = Vec::new();
    let has = |tag: &str, id: &str| {
        analysis
            .catalogues(&owner.in_language(tag))
            .next()
            .is_some_and(|own| own.messages.contains_key(id) || own.broken.contains(id))
    };
    let parents: Vec<String> = owner
        .tag
        .parse::<LanguageIdentifier>()
        .ok()
        .iter()
        .flat_map(tags::parents)
        .map(|tag| tag.to_string())
        .collect();
    let catalogue = match &owner.brand {
        Some(id) => analysis.workspace.brands.get(id).and_then(|own| own.catalogues.get(&source.tag)),
        None => analysis.workspace.catalogues.get(&source.tag),
    };
    for (id, entry) in catalogue.into_iter().flat_map(|own| &own.messages) {
        let tags = std::iter::once(&owner.tag).chain(&parents);
        if catalogue.is_some_and(|own| own.is_built_in(entry)) || tags.into_iter().any(|tag| has(tag, id)) {
            continue;
        }
        found.push((id.clone(), analysis.workspace.sources.file(entry.span.source).path.clone()));
    }
    found
}

/// What adds every message that the language of the file at `path` lacks, as comments with their source text: each to
/// the file of the same name, or to this one where there is none. Those that stand there as comments already are left out.
/// Says how many there are.
#[must_use]
pub fn drafts(analysis: &Analysis, owner: &Owner, path: &str) -> (usize, Vec<Edit>) {
    let Ok(tag) = owner.tag.parse::<LanguageIdentifier>() else { return (0, Vec::new()) };
    let (cardinal, ordinal) = numbers::categories(&tag);
    let plurals = Plurals { cardinal, ordinal };
    let missing = missing(analysis, owner);
    let files: BTreeSet<&str> = missing.iter().map(|(_, file)| file.as_str()).collect();
    let source = owner.in_language(analysis.source().unwrap_or_default());
    let mut count = 0;
    let mut edits: Vec<Edit> = Vec::new();
    for file in files {
        let twin = file.strip_prefix(&source.folder()).map(|rest| format!("{}{rest}", owner.folder()));
        let twin = twin.and_then(|twin| analysis.file(&twin));
        let (Some((target, words)), Some((_, english))) =
            (twin.or_else(|| analysis.file(path)), analysis.file(file))
        else {
            continue;
        };
        let wanted = |id: &str| {
            missing.iter().any(|(own, place)| own == id && place == file)
                && !words.text.lines().any(|line| is_draft_of(line, id))
        };
        let mut added = 0;
        let text = draft::comments(
            &english.text,
            |id| {
                let wanted = wanted(id);
                added += usize::from(wanted);
                wanted
            },
            &plurals,
        );
        if added == 0 {
            continue;
        }
        count += added;
        let end = words.text.len();
        if let Some(edit) = edits.iter_mut().find(|edit| edit.span.source == target) {
            edit.replacement = format!("{}\n{text}", edit.replacement);
            continue;
        }
        let line_end = if words.text.is_empty() || words.text.ends_with('\n') { "" } else { "\n" };
        let gap = if words.text.is_empty() { "" } else { "\n" };
        edits.push(Edit { span: Span::new(target, end..end), replacement: format!("{line_end}{gap}{text}") });
    }
    (count, edits)
}

/// Whether a line is the first of a message that stands there as a comment.
fn is_draft_of(line: &str, id: &str) -> bool {
    let rest = line.strip_prefix("# ").and_then(|rest| rest.strip_prefix(id));
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}
