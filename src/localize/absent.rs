//! Links to documents that have no page in the language of the reader: they lead to the page in the source language.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use crate::document::lookup::Localized;
use crate::document::{Block, Section, Text};
use crate::model::fact::FactValue;

/// Leads links to blocked pages to those in `source`.
pub(super) fn redirect(localized: &mut Localized, source: &LanguageIdentifier) {
    let blocked = localized.documents.iter().filter(|document| document.blocked);
    let absent: BTreeSet<(LanguageIdentifier, String)> =
        blocked.map(|document| (document.language.clone(), document.id.clone())).collect();
    for document in &mut localized.documents {
        let of_language: BTreeSet<&str> = absent
            .iter()
            .filter(|(language, _)| *language == document.language)
            .map(|(_, id)| id.as_str())
            .collect();
        if !of_language.is_empty() {
            document.sections.iter_mut().for_each(|own| section(own, &of_language, source));
        }
    }
}

fn section(own: &mut Section, absent: &BTreeSet<&str>, source: &LanguageIdentifier) {
    for block in &mut own.blocks {
        // Elsewhere a value stands alone, and no table and no contact has a document for a value.
        match block {
            Block::Prose(own) | Block::Note(_, own) => text(own, absent, source),
            Block::List(items) => items.iter_mut().for_each(|own| text(own, absent, source)),
            Block::Definitions(items) => items.iter_mut().for_each(|(_, own)| text(own, absent, source)),
            Block::Table(_) | Block::Contact(_) => {}
        }
    }
    own.sections.iter_mut().for_each(|own| section(own, absent, source));
}

fn text(own: &mut Text, absent: &BTreeSet<&str>, source: &LanguageIdentifier) {
    for value in own.values.values_mut() {
        let FactValue::Document(id, _) = &value.fact.value else { continue };
        if absent.contains(id.as_str()) {
            for part in value.parts.iter_mut().filter(|part| part.href.is_some()) {
                part.href = Some(format!("../../{source}/{id}/"));
                part.hreflang = Some(source.clone());
            }
        }
    }
}
