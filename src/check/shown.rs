//! The texts of a language as its pages show them, whatever way their words came there.

use super::Context;
use crate::document::{Document, Origin, Section, Text};

/// Each text of the documents of a language that is in its own words, with the message that it came from.
pub(super) fn texts<'a>(cx: &Context<'a>, tag: &str) -> impl Iterator<Item = (&'a str, &'a Text)> {
    let documents = cx.localized.documents.iter().filter(move |own| own.language == tag);
    let own = documents.flat_map(of).filter(|text| text.fallback.is_none());
    own.filter_map(|text| match &text.origin {
        Origin::Message(message) => Some((message.as_str(), text)),
        Origin::Fact(_) => None,
    })
}

fn of(document: &Document) -> impl Iterator<Item = &Text> {
    let words = [&document.title, &document.description, &document.effective.text];
    let others = document.updated.iter().map(|own| &own.text).chain(document.interface.values());
    words.into_iter().chain(others).chain(document.walk().flat_map(Section::texts))
}
