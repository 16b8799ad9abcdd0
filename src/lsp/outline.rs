//! The parts of a file, for a list beside it.

use super::analysis::{Analysis, Owner};
use crate::source::Span;

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub name_span: Span,
    /// All of it.
    pub span: Span,
    /// What stands in it.
    pub parts: Vec<Part>,
}

/// The parts of the file at `path`: messages with their attributes, or the entries of the YAML.
#[must_use]
pub fn outline(analysis: &Analysis, path: &str) -> Vec<Part> {
    let Some((id, _)) = analysis.file(path) else { return Vec::new() };
    let Some(owner) = Owner::of(path) else { return of_policy(analysis, path) };
    let mut parts = Vec::new();
    for own in analysis.catalogues(&owner) {
        let terms = own.terms.values().map(|entry| ("-", entry));
        let all = own.messages.values().map(|entry| ("", entry)).chain(terms);
        for (sigil, entry) in all.filter(|(_, entry)| entry.span.source == id) {
            let attribute = |own: &crate::load::fluent::catalogue::Attribute| Part {
                name: format!(".{}", own.name),
                name_span: own.name_span,
                span: own.span,
                parts: Vec::new(),
            };
            let name = format!("{sigil}{}", entry.id);
            let below = entry.attributes.iter().map(attribute).collect();
            parts.push(Part { name, name_span: entry.id_span, span: entry.span, parts: below });
        }
    }
    parts.sort_by_key(|part| part.span.start);
    parts
}

fn of_policy(analysis: &Analysis, path: &str) -> Vec<Part> {
    let Some((id, _)) = analysis.file(path) else { return Vec::new() };
    let brands = analysis.workspace.brands.values().flat_map(|own| &own.policy.files);
    let mut files = analysis.workspace.policy.files.iter().chain(brands);
    let Some(file) = files.find(|file| file.tree.source == id) else { return Vec::new() };
    let mut parts: Vec<Part> = Vec::new();
    for own in file.tree.outline(2) {
        let Some(name) = own.path.last().cloned() else { continue };
        let part = Part { name, name_span: own.key, span: own.whole, parts: Vec::new() };
        match parts.last_mut().filter(|_| own.path.len() > 1) {
            Some(last) => last.parts.push(part),
            None => parts.push(part),
        }
    }
    parts
}
