//! Where each text of the source language stands: in which section of which document.

use std::collections::BTreeSet;

use crate::compile::Understood;
use crate::document::{Document, Origin, Text};

/// A section with the texts that stand in it.
pub(super) struct Placed {
    /// Its anchor on the pages; empty for what stands around the sections.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) depth: usize,
    /// Messages, in reading order, each once.
    pub(super) messages: Vec<String>,
}

/// The sections of a document, what stands around them first.
pub(super) fn sections(document: &Document) -> Vec<Placed> {
    let mut around = vec![&document.title, &document.description, &document.effective.text];
    around.extend(document.updated.iter().map(|own| &own.text));
    around.extend(document.prevails.iter().map(|(_, text)| text));
    around.extend(&document.version);
    let mut all = vec![Placed {
        id: String::new(),
        title: "Title and dates".to_owned(),
        depth: 0,
        messages: messages(around),
    }];
    all.extend(document.walk().map(|section| Placed {
        id: section.id.clone(),
        title: section.heading.plain(),
        depth: usize::from(section.level.saturating_sub(2)),
        messages: messages(section.texts()),
    }));
    all
}

/// The documents in the source language, in the order of the policy.
pub(super) fn documents(own: &Understood) -> impl Iterator<Item = &Document> {
    own.localized.documents.iter().filter(|document| document.language == own.policy.site.source)
}

fn messages(texts: Vec<&Text>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let named = texts.into_iter().filter_map(|text| match &text.origin {
        Origin::Message(message) => Some(message.clone()),
        Origin::Fact(_) => None,
    });
    named.filter(|message| seen.insert(message.clone())).collect()
}
