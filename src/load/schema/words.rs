//! What the built-in entries are called in English.

use std::sync::LazyLock;

use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::{self, Catalogue};
use crate::load::fluent::walk;
use crate::model::label::CONVENTIONS;
use crate::source::Sources;
use crate::vocabulary::{self, words};

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let (_, text) = words::of("en").unwrap_or_default();
    let mut sources = Sources::default();
    let id = sources.add("words/en.ftl".to_owned(), text);
    let mut words = Catalogue::new("en");
    catalogue::parse(&sources, id, &mut words, &mut Sink::default());
    words
});

/// What the built-in entry `id` of a family is called in English; empty where it has no name there.
#[must_use]
pub fn called(family: &str, id: &str) -> String {
    if let Some(name) = vocabulary::known(family, id).and_then(|known| known.name.clone()) {
        return name;
    }
    let line = CONVENTIONS.iter().find(|line| line.entity == family);
    let message = line.map(|line| line.message.replace("ID", id)).unwrap_or_default();
    // A message that is a name inside a sentence has a form of its own for standing alone.
    let pattern = ENGLISH.pattern(&format!("{message}.alone")).or_else(|| ENGLISH.pattern(&message));
    pattern.map(walk::plain).unwrap_or_default()
}

/// What a built-in message says in English; empty where there is none.
#[must_use]
pub fn says(message: &str) -> String {
    ENGLISH.pattern(message).map(walk::plain).unwrap_or_default()
}
