//! What checks look at: the languages with their words, and each translation beside its source.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use indexmap::IndexMap;
use jiff::civil::Date;

use super::glossary::Sayings;
use super::reach::Reach;
use super::translation::Translation;
use super::{Subject, Words, words};
use crate::document::lookup::{Localized, Lookup};
use crate::language;
use crate::ledger::standing::ByMessage;
use crate::load::fluent::catalogue::Catalogue;
use crate::load::places::Places;
use crate::markup::Slot;
use crate::model::policy::{Policy, Status};
use crate::progress::{Phase, Progress};
use crate::source::{Sources, Span};
use crate::unit::{self, Dialect, Segments};

/// What checks look at.
#[derive(Clone)]
pub(super) struct Context<'a> {
    /// Every text of the project.
    pub(super) sources: &'a Sources,
    /// The policy.
    pub(super) policy: &'a Policy,
    /// Whether there is a policy, so that more is known than the words.
    pub(super) has_policy: bool,
    /// Whether the policy was read without a fault: where not, parts of it may be absent here.
    pub(super) sound: bool,
    /// Where faults of the policy were reported.
    pub(super) faults: &'a [Span],
    /// Where its entries stand.
    pub(super) places: Places<'a>,
    /// The words, by language.
    pub(super) catalogues: &'a IndexMap<String, Catalogue>,
    /// Languages of which a file could not be read.
    pub(super) unread: &'a BTreeSet<String>,
    /// What the languages say.
    pub(super) localized: &'a Localized,
    /// Which messages the policy reaches.
    pub(super) reach: Arc<Reach>,
    /// How each translated text stands to the source text that it was accepted against, by language and message, of the languages that have a ledger.
    pub(super) standings: &'a ByMessage,
    /// The day that counts for times that run out.
    pub(super) today: Option<Date>,
    known: &'a BTreeMap<String, Arc<language::Language>>,
    /// Which terms of the glossary the source texts say.
    pub(super) sayings: Arc<Sayings>,
    translations: Vec<Translation<'a>>,
}

/// A language with its words.
#[derive(Clone, Copy)]
pub(super) struct Language<'a> {
    pub(super) tag: &'a str,
    /// Its English name.
    pub(super) name: &'a str,
    pub(super) status: Status,
    pub(super) catalogue: &'a Catalogue,
    pub(super) lookups: &'a [Lookup],
    /// What is known of it: words of grammar, numbers, script.
    pub(super) known: &'a language::Language,
}

/// How the messages of a policy are read: as the places say that ask for them.
#[derive(Debug)]
pub(super) struct Asked<'a>(BTreeMap<&'a str, Slot>);

impl unit::Reading for Asked<'_> {
    fn of(&self, message: &str) -> (Slot, Dialect) {
        (self.0.get(message).copied().unwrap_or(Slot::Inline), Dialect::Markdown)
    }
}

/// How messages without a policy are read: by the markup of the source.
struct Seen<'a> {
    source: &'a Catalogue,
    markdown: bool,
}

impl unit::Reading for Seen<'_> {
    fn of(&self, message: &str) -> (Slot, Dialect) {
        let dialect =
            self.source.entry(message).map_or(Dialect::Plain, |entry| unit::dialect(entry, self.markdown));
        (Slot::Block, dialect)
    }
}

impl<'a> Context<'a> {
    /// What is known before the messages are read.
    pub(super) fn new(subject: &Subject<'a>) -> Self {
        let Subject {
            sources,
            policy,
            has_policy,
            sound,
            faults,
            places,
            words,
            localized,
            today,
            told: _,
            excepted: _,
            memo: _,
            progress: _,
        } = *subject;
        let Words { catalogues, unread, known, standings } = words;
        let reach = Arc::new(Reach::new(catalogues, localized));
        Self {
            sources,
            policy,
            has_policy,
            sound,
            faults,
            places,
            catalogues,
            unread,
            localized,
            reach,
            known,
            sayings: Arc::default(),
            translations: Vec::new(),
            standings,
            today,
        }
    }

    /// How the messages of the policy are to be read.
    pub(super) fn asked(&self) -> Asked<'a> {
        let mut slots = BTreeMap::new();
        for lookup in self.localized.lookups.values().flatten() {
            let slot = slots.entry(lookup.message.as_str()).or_insert(lookup.slot);
            if lookup.slot == Slot::Block {
                *slot = Slot::Block;
            }
        }
        Asked(slots)
    }

    /// Those of a language's messages that are `wanted`, as readers get them.
    pub(super) fn read(
        &self,
        own: &Language<'_>,
        asked: &Asked<'_>,
        wanted: &dyn Fn(&str) -> bool,
        progress: &Progress,
    ) -> Segments {
        let seen = self.source().filter(|_| !self.has_policy);
        let seen = seen.map(|source| Seen { source, markdown: unit::uses_markdown(source) });
        let reading: &dyn unit::Reading = match &seen {
            Some(seen) => seen,
            None => asked,
        };
        progress.time(Phase::Segments, own.tag, || unit::segments(own.catalogue, wanted, reading))
    }

    /// A translation beside its source, each with its messages.
    pub(super) fn paired<'b>(
        &self,
        (source, source_segments): (Language<'b>, &'b Segments),
        (language, segments): (Language<'b>, &'b Segments),
    ) -> Translation<'b> {
        let units = unit::units((source.catalogue, source_segments), (language.catalogue, segments));
        let units = units.into_iter().filter(|unit| self.reaches(unit.message)).collect();
        Translation { source, language, units, ratios: OnceLock::new() }
    }

    /// The same context, where it is known which terms the source texts say.
    pub(super) fn saying(&self, sayings: Sayings) -> Self {
        Self { sayings: Arc::new(sayings), ..self.clone() }
    }

    /// The same context with these translations.
    pub(super) fn with<'b>(&self, translations: Vec<Translation<'b>>) -> Context<'b>
    where
        'a: 'b,
    {
        Context { translations, ..self.clone() }
    }

    /// The tag of the source language.
    pub(super) fn source_tag(&self) -> String {
        self.policy.site.source.to_string()
    }

    /// The name of the source language.
    pub(super) fn source_name(&self) -> &'a str {
        self.localized.names.get(&self.source_tag()).map_or("the source language", String::as_str)
    }

    /// The words of the source language.
    pub(super) fn source(&self) -> Option<&'a Catalogue> {
        self.catalogues.get(&self.source_tag())
    }

    /// The languages of the site that have words, the source language among them.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language<'a>> + '_ {
        self.policy.site.languages.iter().filter_map(|(tag, language)| {
            let (tag, catalogue) = self.catalogues.get_key_value(&tag.to_string())?;
            let lookups = self.localized.lookups.get(tag).map(Vec::as_slice).unwrap_or_default();
            let known = self.known.get(tag)?;
            Some(Language { tag, name: self.name(tag), status: language.status, catalogue, lookups, known })
        })
    }

    /// The source language, if it has words.
    pub(super) fn source_language(&self) -> Option<Language<'a>> {
        let source = self.source_tag();
        self.languages().find(|language| language.tag == source)
    }

    /// The languages of the site that are translations.
    pub(super) fn translations(&self) -> impl Iterator<Item = Language<'a>> + '_ {
        let source = self.source_tag();
        self.languages().filter(move |language| language.tag != source)
    }

    /// The translation that is looked at, beside its source; to a check that looks at all of them together, all, with the
    /// messages in which some state something else.
    pub(super) fn pairs(&self) -> &[Translation<'a>] {
        &self.translations
    }

    /// Whether a message is compared: one that the policy reaches; all of them where there is none.
    pub(super) fn reaches(&self, message: &str) -> bool {
        !self.has_policy || (self.reach.has(message) && !words::is_optional(message))
    }

    /// Whether a language of the site is a translation that is not published yet.
    pub(super) fn is_draft(&self, language: &Language<'_>) -> bool {
        self.has_policy && language.tag != self.source_tag() && language.status == Status::Draft
    }

    /// The English name of a language.
    fn name(&self, tag: &'a str) -> &'a str {
        self.localized.names.get(tag).map_or(tag, String::as_str)
    }
}
