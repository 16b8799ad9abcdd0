//! The checks: each a file with its documentation, its level and its function.
//!
//! A check reads what the phases before it left (catalogues with spans, document trees, lookups); it parses and formats
//! nothing again, and it knows no other check. To add one: write its file, add it to [`CHECKS`], run the tests, which
//! say what documentation is missing.

mod broken_markup;
mod dropped_value;
mod empty_message;
mod faults;
mod hidden_characters;
mod literal_fact;
mod mismatched_attributes;
mod missing_locale;
mod missing_message;
mod obsolete_message;
mod page_parity;
mod raw_html;
mod reach;
mod stale_translation;
mod unaccepted_translation;
mod unknown_anchor;
mod unknown_value;
mod unlisted_locale;
mod unsafe_link;
mod unsupported_language;
mod unsupported_markup;
mod unused_message;
mod words;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::{Localized, Lookup};
use crate::ledger::Ledger;
use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern};
use crate::load::places::Places;
use crate::model::policy::{Policy, Status};
use crate::source::{Sources, Span};
use reach::Reach;

/// A check: its rule, and the function that looks.
pub struct Check {
    /// Name, level and documentation.
    pub rule: Rule,
    run: fn(&Context<'_>, &'static Rule, &mut Sink),
}

/// Declares a [`Check`] with its doc comment as its documentation.
macro_rules! declare_check {
    ($(#[doc = $doc:literal])+ $vis:vis static $id:ident = { name: $name:literal, level: $level:ident, run: $run:path $(, $always:ident: true)? };) => {
        $(#[doc = $doc])+
        $vis static $id: $crate::check::Check = $crate::check::Check {
            rule: $crate::diag::rule::Rule {
                name: $name,
                level: $crate::diag::Severity::$level,
                silenceable: declare_check!(@silenceable $($always)?),
                docs: concat!($($doc, "\n"),+),
            },
            run: $run,
        };
    };
    (@silenceable always) => { false };
    (@silenceable) => { true };
}
use declare_check;

/// Every check, in the order of the catalogue.
pub static CHECKS: &[&Check] = &[
    &unsupported_language::CHECK,
    &missing_locale::CHECK,
    &unlisted_locale::CHECK,
    &missing_message::CHECK,
    &obsolete_message::CHECK,
    &unused_message::CHECK,
    &mismatched_attributes::CHECK,
    &dropped_value::CHECK,
    &unknown_value::CHECK,
    &empty_message::CHECK,
    &literal_fact::CHECK,
    &broken_markup::CHECK,
    &unsupported_markup::CHECK,
    &raw_html::CHECK,
    &unsafe_link::CHECK,
    &unknown_anchor::CHECK,
    &hidden_characters::CHECK,
    &page_parity::CHECK,
    &stale_translation::CHECK,
    &unaccepted_translation::CHECK,
];

/// What checks look at.
pub struct Context<'a> {
    /// Every text of the project.
    pub sources: &'a Sources,
    /// The policy.
    pub policy: &'a Policy,
    /// Whether the policy was read without a fault: where not, parts of it may be absent here.
    pub sound: bool,
    /// Where its entries stand.
    pub places: Places<'a>,
    /// The words, by language.
    pub catalogues: &'a IndexMap<String, Catalogue>,
    /// Languages of which a file could not be read.
    pub unread: &'a BTreeSet<String>,
    /// Which source text each translation was accepted against.
    pub ledger: &'a Ledger,
    /// What the languages say.
    pub localized: &'a Localized,
    reach: Reach,
}

/// The words that checks look at.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The words, by language.
    pub catalogues: &'a IndexMap<String, Catalogue>,
    /// Languages of which a file could not be read: nobody can say what they lack.
    pub unread: &'a BTreeSet<String>,
    /// Which source text each translation was accepted against.
    pub ledger: &'a Ledger,
}

/// Runs every check.
pub fn run(
    sources: &Sources,
    policy: &Policy,
    sound: bool,
    places: Places<'_>,
    words: Words<'_>,
    localized: &Localized,
    sink: &mut Sink,
) {
    let Words { catalogues, unread, ledger } = words;
    let reach = Reach::new(catalogues, localized);
    let context = Context { sources, policy, sound, places, catalogues, unread, ledger, localized, reach };
    for check in CHECKS {
        (check.run)(&context, &check.rule, sink);
    }
}

/// A language with its words.
struct Language<'a> {
    tag: &'a str,
    name: &'a str,
    status: Status,
    catalogue: &'a Catalogue,
    lookups: &'a [Lookup],
}

impl<'a> Context<'a> {
    /// The tag of the source language.
    fn source_tag(&self) -> String {
        self.policy.site.source.to_string()
    }

    /// The words of the source language.
    fn source(&self) -> Option<&'a Catalogue> {
        self.catalogues.get(&self.source_tag())
    }

    /// The languages of the site that have words, the source language among them.
    fn languages(&self) -> impl Iterator<Item = Language<'a>> + '_ {
        self.policy.site.languages.iter().filter_map(|(tag, language)| {
            let (tag, catalogue) = self.catalogues.get_key_value(&tag.to_string())?;
            let lookups = self.localized.lookups.get(tag).map(Vec::as_slice).unwrap_or_default();
            Some(Language { tag, name: self.name(tag), status: language.status, catalogue, lookups })
        })
    }

    /// The languages of the site that are translations.
    fn translations(&self) -> impl Iterator<Item = Language<'a>> + '_ {
        let source = self.source_tag();
        self.languages().filter(move |language| language.tag != source)
    }

    /// The English name of a language.
    fn name(&self, tag: &'a str) -> &'a str {
        self.localized.names.get(tag).map_or(tag, String::as_str)
    }
}

/// The entry behind `id` or `id.attribute`.
fn entry<'a>(catalogue: &'a Catalogue, message: &str) -> Option<&'a Entry> {
    let id = message.split_once('.').map_or(message, |(id, _)| id);
    catalogue.messages.get(id)
}

/// Where `id` or `id.attribute` begins: the name of the attribute, else of the message.
fn name_span(entry: &Entry, message: &str) -> Span {
    let name = message.split_once('.').map(|(_, name)| name);
    let attribute = entry.attributes.iter().find(|attribute| Some(attribute.name.as_str()) == name);
    attribute.map_or(entry.id_span, |attribute| attribute.name_span)
}

/// The pattern of `id` or `id.attribute`.
fn pattern<'a>(entry: &'a Entry, message: &str) -> Option<&'a Pattern> {
    match message.split_once('.') {
        None => entry.value.as_ref(),
        Some((_, name)) => entry
            .attributes
            .iter()
            .find(|attribute| attribute.name == name)
            .map(|attribute| &attribute.pattern),
    }
}
