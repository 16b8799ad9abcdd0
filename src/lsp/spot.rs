//! What stands at a place of a file.

use super::analysis::{Analysis, Owner};
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk::{self, Reference};
use crate::load::yaml::spot as yaml_spot;
use crate::source::Span;

/// What stands at a place.
#[derive(Debug)]
pub enum Spot<'a> {
    /// A message or a term: its name, or its text where that names nothing.
    Message {
        /// `id`, `id.attribute`, or the same of a term with its `-`.
        name: String,
        /// The message.
        entry: &'a Entry,
        /// Its name.
        span: Span,
    },
    /// `$name` in a message.
    Variable {
        /// Its name, without `$`.
        name: String,
        /// The message.
        message: String,
        /// With its `$`.
        span: Span,
    },
    /// A message or a term (with its `-`) that another one puts in.
    Inserted {
        /// `id`, `id.attribute`, or the same of a term with its `-`.
        name: String,
        /// As written.
        span: Span,
    },
    /// A key or a text of the YAML.
    Yaml(yaml_spot::Spot),
}

impl Spot<'_> {
    /// Its place.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Message { span, .. } | Self::Variable { span, .. } | Self::Inserted { span, .. } => *span,
            Self::Yaml(own) => own.span,
        }
    }
}

/// What stands at byte `offset` of the file at `path`.
#[must_use]
pub fn at<'a>(analysis: &'a Analysis, path: &str, offset: usize) -> Option<Spot<'a>> {
    match Owner::of(path) {
        Some(owner) => in_words(analysis, &owner, path, offset),
        None => in_policy(analysis, path, offset).map(Spot::Yaml),
    }
}

fn in_policy(analysis: &Analysis, path: &str, offset: usize) -> Option<yaml_spot::Spot> {
    let (id, _) = analysis.file(path)?;
    let brands = analysis.workspace.brands.values().flat_map(|own| &own.policy.files);
    let mut files = analysis.workspace.policy.files.iter().chain(brands);
    files.find(|file| file.tree.source == id)?.tree.at(offset)
}

fn in_words<'a>(analysis: &'a Analysis, owner: &Owner, path: &str, offset: usize) -> Option<Spot<'a>> {
    let (id, _) = analysis.file(path)?;
    let holds = |span: Span| span.source == id && span.start <= offset && offset <= span.end;
    let entries = analysis.catalogues(owner).flat_map(|own| {
        let terms = own.terms.values().map(|entry| ("-", entry));
        own.messages.values().map(|entry| ("", entry)).chain(terms)
    });
    let (sigil, entry) = entries.into_iter().find(|(_, entry)| holds(entry.span))?;
    let attribute = entry.attributes.iter().find(|own| holds(own.span));
    let whole = format!("{sigil}{}", entry.id);
    let (name, span) = match attribute {
        Some(own) => (format!("{whole}.{}", own.name), own.name_span),
        None => (whole, entry.id_span),
    };
    for pattern in entry.all_patterns() {
        let found = walk::references(pattern);
        let at = |own: &&Reference| holds(own.span);
        if let Some(own) = found.variables.iter().find(at) {
            return Some(Spot::Variable { name: own.name.clone(), message: name, span: own.span });
        }
        for (sigil, all) in [("-", &found.terms), ("", &found.messages)] {
            if let Some(own) = all.iter().find(at) {
                let attribute = own.attribute.as_ref().map(|own| format!(".{own}")).unwrap_or_default();
                return Some(Spot::Inserted {
                    name: format!("{sigil}{}{attribute}", own.name),
                    span: own.span,
                });
            }
        }
    }
    Some(Spot::Message { name, entry, span })
}

/// The place of the name of a text of `entry`: `id` or `id.attribute`.
#[must_use]
pub fn name_of(entry: &Entry, message: &str) -> Span {
    let attribute = message.split_once('.').and_then(|(_, name)| entry.attribute(name));
    attribute.map_or(entry.id_span, |own| own.name_span)
}
