//! The texts of one page: where each stands, and how it stands to the source language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::compile::Understood;
use crate::compile::brands::Site;
use crate::diag::change::Run;
use crate::document::{Document, Origin, Section, Text};
use crate::ledger::diff::runs;
use crate::ledger::grade::Grade;
use crate::ledger::standing::{Stale, Standing};
use crate::ledger::texts;
use crate::load::fluent::catalogue::Catalogue;
use crate::load::places::Places;
use crate::markup::chars::written_out;
use crate::source::{Sources, Span};

/// A place in a file.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Place {
    /// Path relative to the project.
    file: String,
    /// From 1.
    line: usize,
}

/// A text that a page shows.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Shown {
    /// `id` or `id.attribute`.
    message: String,
    /// The anchor of its section; empty above the first.
    anchor: String,
    /// `stale`, `missing`, `unaccepted`, or empty.
    state: &'static str,
    /// The state in words.
    says: String,
    /// Where it is written; nothing for words that come with the tool.
    place: Option<Place>,
    /// Where the source language says it, on pages of other languages.
    source: Option<Place>,
    /// What changed in the source language since the translation was accepted.
    changes: Vec<Change>,
    /// What the source language says, where there is no translation.
    english: String,
}

impl Shown {
    /// Whether it is behind the source language.
    pub(super) fn is_behind(&self) -> bool {
        matches!(self.state, "stale" | "missing")
    }
}

/// A text of the source language that changed: of the message itself, or of one that it puts in.
#[derive(Debug, Clone, Serialize)]
struct Change {
    message: String,
    pieces: Vec<Piece>,
}

/// A piece of a text that changed.
#[derive(Debug, Clone, Serialize)]
struct Piece {
    /// `same`, `del`, `ins`.
    kind: &'static str,
    text: String,
}

/// The texts that `document` shows, in reading order.
pub(super) fn of(site: &Site<'_>, own: &Understood, document: &Document) -> Vec<Shown> {
    let anchors = anchors(document);
    let mut seen = BTreeSet::new();
    let about = About::new(site, own, document);
    let ids = anchors.iter().filter(|(message, _)| seen.insert(message.clone()));
    ids.map(|(message, anchor)| about.shown(message, anchor)).collect()
}

/// The facts that `document` shows, with their places.
pub(super) fn facts(site: &Site<'_>, document: &Document) -> BTreeMap<String, Place> {
    let places = Places::new(&site.workspace.policy);
    let mut facts = BTreeMap::new();
    for text in every(document) {
        let own = match &text.origin {
            Origin::Fact(path) => Some(path),
            Origin::Message(_) => None,
        };
        for path in own.into_iter().chain(text.values.values().map(|value| &value.fact.path)) {
            let place = || place(&site.workspace.sources, places.value(path));
            facts.entry(path.clone()).or_insert_with(place);
        }
    }
    facts
}

/// The messages of a document with the anchors of their sections.
fn anchors(document: &Document) -> Vec<(String, String)> {
    let message = |text: &Text| match &text.origin {
        Origin::Message(id) => Some(id.clone()),
        Origin::Fact(_) => None,
    };
    let above = above(document).into_iter().filter_map(message).map(|id| (id, String::new()));
    let below = document.walk().flat_map(|section: &Section| {
        let texts = section.texts().into_iter().filter_map(message);
        texts.map(|id| (id, section.id.clone())).collect::<Vec<_>>()
    });
    above.chain(below).collect()
}

/// The texts above the first section.
fn above(document: &Document) -> Vec<&Text> {
    let mut texts = vec![&document.title, &document.effective.text];
    texts.extend(document.updated.as_ref().map(|dated| &dated.text));
    texts.extend(&document.version);
    texts.extend(document.prevails.as_ref().map(|(_, text)| text));
    texts
}

fn every(document: &Document) -> Vec<&Text> {
    above(document).into_iter().chain(document.walk().flat_map(Section::texts)).collect()
}

/// What is asked to tell about the texts of one page.
struct About<'a> {
    sources: &'a Sources,
    own: &'a Understood,
    tag: String,
    is_source: bool,
    here: Option<&'a Catalogue>,
    there: Option<&'a Catalogue>,
    english: BTreeMap<String, String>,
}

impl<'a> About<'a> {
    fn new(site: &'a Site<'_>, own: &'a Understood, document: &Document) -> Self {
        let catalogues = &site.workspace.catalogues;
        let (tag, source) = (document.language.to_string(), own.policy.site.source.to_string());
        let there = catalogues.get(&source);
        Self {
            sources: &site.workspace.sources,
            own,
            is_source: tag == source,
            here: catalogues.get(&tag),
            there,
            english: there.map(texts).unwrap_or_default(),
            tag,
        }
    }

    fn shown(&self, message: &str, anchor: &str) -> Shown {
        let own = self.here.filter(|words| words.pattern(message).is_some());
        let (state, says) = self.state(message, own.is_some());
        let missing = state == "missing";
        Shown {
            message: message.to_owned(),
            anchor: anchor.to_owned(),
            state,
            says,
            place: own.and_then(|words| self.place(words, message)),
            source: self.there.filter(|_| !self.is_source).and_then(|words| self.place(words, message)),
            changes: self.changes(message),
            english: if missing {
                self.english.get(message).map(|text| written_out(text)).unwrap_or_default()
            } else {
                String::new()
            },
        }
    }

    fn place(&self, words: &Catalogue, message: &str) -> Option<Place> {
        let entry = words.entry(message).filter(|entry| !words.is_built_in(entry))?;
        Some(place(self.sources, entry.id_span))
    }

    /// The state of a message, and the same in words.
    fn state(&self, message: &str, is_own: bool) -> (&'static str, String) {
        if self.is_source {
            return ("", String::new());
        }
        let lookups = self.own.localized.lookups.get(&self.tag).into_iter().flatten();
        let mut lookups = lookups.filter(|lookup| lookup.message == message);
        if !is_own {
            let behind = lookups.any(|lookup| lookup.behind.is_some());
            return if behind { ("missing", "missing".to_owned()) } else { ("", String::new()) };
        }
        let worst = self.stale(message).into_iter().map(|(_, stale)| stale.grade).max();
        match (worst, self.standing(message)) {
            (Some(Grade::Same | Grade::Trivial), _) => ("stale", "stale, trivially".to_owned()),
            (Some(Grade::Wording), _) => ("stale", "stale in wording".to_owned()),
            (Some(Grade::Substance), _) => ("stale", "stale in substance".to_owned()),
            (None, Some(Standing::Current)) => ("", "current".to_owned()),
            (None, Some(_)) => ("unaccepted", "not accepted yet".to_owned()),
            (None, None) => ("", String::new()),
        }
    }

    fn standing(&self, message: &str) -> Option<&'a Standing> {
        self.own.standings.get(&self.tag)?.get(message)
    }

    /// What is stale of a message: itself, or what it puts in.
    fn stale(&self, message: &str) -> Vec<(String, &'a Stale)> {
        let parts = self.here.map(|words| words.parts(message)).unwrap_or_default();
        let each = parts.into_iter().filter_map(|part| match self.standing(&part)? {
            Standing::Stale(stale) => Some((part, stale)),
            _ => None,
        });
        each.collect()
    }

    fn changes(&self, message: &str) -> Vec<Change> {
        let known = self.stale(message).into_iter();
        let change = |(message, stale): (String, &Stale)| {
            let pieces = pieces(stale.then.as_ref()?, &stale.now);
            Some(Change { message, pieces })
        };
        known.filter_map(change).collect()
    }
}

fn pieces(then: &str, now: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for run in runs(then, now) {
        let (kind, text) = match run {
            Run::Same(text) => ("same", text),
            Run::Removed(text) => ("del", text),
            Run::Added(text) => ("ins", text),
        };
        // What was taken away and what came in its place are two words, also where no space stood between.
        let glued = |last: &Piece| last.kind == "del" && !last.text.ends_with(char::is_whitespace);
        if kind == "ins" && pieces.last().is_some_and(glued) {
            pieces.push(Piece { kind: "same", text: " ".to_owned() });
        }
        pieces.push(Piece { kind, text: written_out(&text) });
    }
    pieces
}

fn place(sources: &Sources, span: Span) -> Place {
    Place { file: sources.file(span.source).path.clone(), line: sources.position(span).line }
}
