//! What the phases found out, put together by the text that it is about.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::facts;
use super::finding::{self, Finding};
use super::place::{self, Placed};
use super::values::{Values, names};
use super::{Accepted, Change, Language, Part, Review, Row, Section, State, Text, Unread};
use crate::check::reach::Reach;
use crate::compile::Understood;
use crate::compile::brands::Site;
use crate::diag::sink::Report;
use crate::document::public;
use crate::ledger::lines::NOTHING;
use crate::load::Workspace;
use crate::load::fluent::canonical::canonical;
use crate::load::fluent::catalogue::id;
use crate::model::policy::{Status as Published, WhenBehind};
use crate::status::state::{self, state};
use crate::status::{self, Status};

impl Review {
    /// Puts together what came of `sites`; `report` is what was found in them, `status` their counts. Nothing where the
    /// policy cannot be read.
    pub(crate) fn new(sites: &[Site<'_>], report: &Report, status: Status) -> Option<Self> {
        let main = sites.first()?;
        let own = main.understood.as_ref()?;
        let language = |tag: &LanguageIdentifier| language(own, tag);
        let tags = own.policy.site.languages.keys().filter(|tag| **tag != own.policy.site.source);
        let mut findings = Findings::new(finding::all(report, &main.workspace.sources));
        // A finding of a brand's own words belongs there; what is left over belongs to the shared words.
        let mut parts: Vec<Vec<Part>> = Vec::new();
        for site in sites.iter().rev() {
            parts.push(parts_of(site, sites, &mut findings));
        }
        let mut review = Self {
            source: language(&own.policy.site.source),
            languages: tags.map(language).collect(),
            status,
            parts: parts.into_iter().rev().flatten().collect(),
            general: Vec::new(),
            facts: facts::facts(sites, &main.workspace),
            unread: unread(sites, report),
        };
        review.general = findings.rest();
        Some(review)
    }
}

fn language(own: &Understood, tag: &LanguageIdentifier) -> Language {
    let name = tag.to_string();
    let cldr = own.languages.get(&name).and_then(|own| own.cldr.as_ref());
    Language {
        name: own.localized.names.get(&name).unwrap_or(&name).clone(),
        rtl: cldr.is_some_and(crate::cldr::Cldr::rtl),
        published: own.policy.site.languages.get(tag).is_some_and(|own| own.status == Published::Published),
        tag: name,
    }
}

/// What could not be read of `sites`.
fn unread(sites: &[Site<'_>], report: &Report) -> Unread {
    let mut unread = Unread::default();
    for site in sites {
        let sources = &site.workspace.sources;
        let mut add = |place: String| {
            if !unread.files.contains(&place) {
                unread.files.push(place);
            }
        };
        let Some(own) = &site.understood else {
            finding::of_the_policy(report, sources).into_iter().for_each(add);
            continue;
        };
        own.faults.iter().for_each(|fault| add(sources.describe(*fault)));
        let source = own.policy.site.source.to_string();
        if site.workspace.unread.contains(&source) {
            add(format!("locales/{source}"));
        }
        unread.locales.extend(site.workspace.unread.iter().cloned());
        for (tag, words) in &site.workspace.catalogues {
            unread.messages.extend(words.broken.iter().map(|id| (tag.clone(), id.clone())));
        }
    }
    unread
}

/// The findings that no text has taken yet.
struct Findings {
    by_text: BTreeMap<(Option<String>, Option<String>, String), Vec<Finding>>,
    general: Vec<Finding>,
}

impl Findings {
    fn new(all: Vec<Finding>) -> Self {
        let mut own = Self { by_text: BTreeMap::new(), general: Vec::new() };
        for found in all {
            match &found.message {
                None => own.general.push(found),
                Some(message) => {
                    let key = (found.brand.clone(), found.locale.clone(), message.clone());
                    own.by_text.entry(key).or_default().push(found);
                }
            }
        }
        own
    }

    /// Those about a text in a language.
    fn take(&mut self, brand: Option<&str>, locale: Option<&str>, message: &str) -> Vec<Finding> {
        let key = |message: &str| (brand.map(str::to_owned), locale.map(str::to_owned), message.to_owned());
        let mut taken = self.by_text.remove(&key(message)).unwrap_or_default();
        // A message without a text of its own is told of at its first attribute.
        if id(message) != message {
            taken.extend(self.by_text.remove(&key(id(message))).unwrap_or_default());
        }
        taken
    }

    fn rest(self) -> Vec<Finding> {
        let mut rest: Vec<_> = self.general.into_iter().chain(self.by_text.into_values().flatten()).collect();
        rest.sort_by_key(|found| (found.exception.is_some(), found.severity, found.place.clone()));
        rest
    }
}

/// What is needed to make the texts of a site.
struct Around<'a> {
    workspace: &'a Workspace,
    own: &'a Understood,
    brand: Option<&'a str>,
    source: String,
    /// What links begin with.
    prefix: String,
    values: Values,
    findings: &'a mut Findings,
}

fn parts_of(site: &Site<'_>, sites: &[Site<'_>], findings: &mut Findings) -> Vec<Part> {
    let Some(own) = &site.understood else { return Vec::new() };
    let source = own.policy.site.source.to_string();
    let Some(catalogue) = site.workspace.catalogues.get(&source) else { return Vec::new() };
    let reaches: Vec<_> = match &site.brand {
        Some(_) => vec![Reach::new(&site.workspace.catalogues, &own.localized)],
        None => sites
            .iter()
            .filter_map(|site| {
                Some(Reach::new(&site.workspace.catalogues, &site.understood.as_ref()?.localized))
            })
            .collect(),
    };
    let tags: Vec<_> = own.policy.site.languages.keys().map(ToString::to_string).collect();
    let is_own = |message: &str| {
        site.brand.as_ref().is_none_or(|brand| tags.iter().any(|tag| brand.words(&source, tag, message)))
    };
    let wanted = |message: &str| reaches.iter().any(|reach| reach.has(message)) && is_own(message);
    let mut left: Vec<String> =
        status::shown(catalogue, &wanted).into_iter().map(|text| text.message).collect();
    let open: BTreeSet<String> = left.iter().cloned().collect();
    let prefix = site.id().map(|id| format!("{id}/")).unwrap_or_default();
    let brand = site.brand.as_ref().map(|brand| (brand.id.clone(), brand.name.clone()));
    let values = Values::new(own, &site.workspace);
    let mut around =
        Around { workspace: &site.workspace, own, brand: site.id(), source, prefix, values, findings };
    let mut placed = BTreeSet::new();
    let mut parts = Vec::new();
    for document in place::documents(own) {
        let key = format!("{}{}", around.prefix, document.id);
        let sections: Vec<_> = place::sections(document)
            .into_iter()
            .map(|section| around.section(&key, section, &open, &mut placed))
            .filter(|section| !section.texts.is_empty() || !section.repeated.is_empty())
            .collect();
        let title = document.title.plain();
        let readers = readers(own, &document.id);
        let document = Some(document.id.clone());
        parts.push(Part { key, title, brand: brand.clone(), document, readers, sections });
    }
    left.retain(|message| !placed.contains(message));
    parts.extend(around.rest(brand, left));
    parts.retain(|part| !part.sections.is_empty());
    parts
}

fn readers(own: &Understood, document: &str) -> indexmap::IndexMap<String, status::Readers> {
    let tags = own.policy.site.languages.keys().map(ToString::to_string);
    let each = tags.filter_map(|tag| {
        let counts = public::counts(&own.localized, &tag).shift_remove(document)?;
        Some((tag, counts.into()))
    });
    each.collect()
}

impl Around<'_> {
    fn section(
        &mut self,
        document: &str,
        section: Placed,
        open: &BTreeSet<String>,
        placed: &mut BTreeSet<String>,
    ) -> Section {
        let Placed { id, title, depth, messages } = section;
        let id = if id.is_empty() { "title/".to_owned() } else { id };
        let (mut texts, mut repeated) = (Vec::new(), Vec::new());
        for message in messages.into_iter().filter(|message| open.contains(message)) {
            if placed.insert(message.clone()) {
                texts.push(self.text(&message));
            } else {
                repeated.push(message);
            }
        }
        Section { key: format!("part/{document}/{id}"), title, depth, texts, repeated }
    }

    /// What stands in no section: names of languages, words around the documents, terms.
    fn rest(&mut self, brand: Option<(String, String)>, left: Vec<String>) -> Option<Part> {
        let key = format!("{}words/", self.prefix);
        let (terms, words): (Vec<_>, Vec<_>) = left.into_iter().partition(|own| own.starts_with('-'));
        let (labels, words): (Vec<_>, Vec<_>) = words.into_iter().partition(|own| own.starts_with("ui-"));
        let groups = [
            ("other", "Words that other texts put in, or that are shown where values are", words),
            ("labels", "Words around the text", labels),
            ("terms", "Terms", terms),
        ];
        let sections: Vec<_> = groups
            .into_iter()
            .filter(|(_, _, messages)| !messages.is_empty())
            .map(|(id, title, messages)| Section {
                key: format!("part/{key}/{id}"),
                title: title.to_owned(),
                depth: 0,
                texts: messages.iter().map(|message| self.text(message)).collect(),
                repeated: Vec::new(),
            })
            .collect();
        let readers = indexmap::IndexMap::new();
        let title = "Words of every page".to_owned();
        (!sections.is_empty()).then_some(Part { key, title, brand, document: None, readers, sections })
    }

    fn text(&mut self, message: &str) -> Text {
        let catalogue = self.workspace.catalogues.get(&self.source);
        let entry = catalogue.and_then(|own| own.entry(message));
        let built_in = catalogue.zip(entry).is_some_and(|(own, entry)| own.is_built_in(entry));
        let source = catalogue.and_then(|own| own.pattern(message)).map(canonical).unwrap_or_default();
        let own = self.own;
        let tags: Vec<_> = own.policy.site.languages.keys().collect();
        let mut findings = self.findings.take(self.brand, None, message);
        findings.extend(self.findings.take(self.brand, Some(&self.source.clone()), message));
        let tags = tags.into_iter().filter(|tag| **tag != own.policy.site.source);
        let rows: Vec<Row> = tags.filter_map(|tag| self.row(tag, message)).collect();
        let key = format!("text/{}{message}", self.prefix);
        let values = self.values_of(message, &source, &rows);
        Text { message: message.to_owned(), key, source, built_in, findings, rows, values }
    }

    /// What readers of each language see for the facts that a text and its translations name.
    fn values_of(&self, message: &str, source: &str, rows: &[Row]) -> BTreeMap<(String, String), String> {
        let own = rows.iter().filter_map(|row| Some((row.locale.as_str(), row.text.as_deref()?)));
        let named = own.chain([(self.source.as_str(), source)]).flat_map(|(tag, text)| {
            names(text).filter_map(move |name| {
                let value = self.values.of(tag, message, name)?;
                Some(((tag.to_owned(), name.to_owned()), value.to_owned()))
            })
        });
        named.collect()
    }

    fn row(&mut self, tag: &LanguageIdentifier, message: &str) -> Option<Row> {
        let name = tag.to_string();
        let own = self.own;
        let state = match state(self.workspace, own, tag, message) {
            state::State::NotNeeded => return None,
            state::State::Missing => State::Missing,
            state::State::Inherited(from) => State::Inherited(from),
            state::State::BuiltIn => State::BuiltIn,
            state::State::Current => State::Current,
            state::State::Unaccepted if own.ledger.rows.contains_key(&name) => State::Unaccepted,
            state::State::Unaccepted => State::Unrecorded,
            state::State::Stale(stale) => State::Stale(Change {
                grade: stale.grade,
                touches: stale.touches.clone(),
                then: stale.then.clone(),
                not_followed: stale.not_followed.clone(),
                translation_changed: stale.translation_changed,
            }),
        };
        let from = if let State::Inherited(from) = &state { from } else { &name };
        let words = self.workspace.catalogues.get(from);
        let text = words.and_then(|own| own.pattern(message)).map(canonical);
        let findings = self.findings.take(self.brand, Some(&name), message);
        let seen = seen(own, &name, message);
        Some(Row { accepted: accepted(own, &name, message), state, text, seen, findings, locale: name })
    }
}

/// The line of the ledger about a text: of several, the newest.
fn accepted(own: &Understood, tag: &str, message: &str) -> Option<Accepted> {
    let row = own.ledger.rows(tag, message).iter().max_by_key(|row| (&row.date, &row.version))?;
    let told = |text: &String| (text != NOTHING).then(|| text.clone());
    Some(Accepted {
        by: told(&row.by),
        date: told(&row.date),
        version: told(&row.version),
        reason: told(&row.reason),
    })
}

/// What readers see where a text is behind, by document.
fn seen(own: &Understood, tag: &str, message: &str) -> Vec<(String, &'static str)> {
    let blocked = |document: &str| {
        let mut all = own.localized.documents.iter();
        all.any(|own| own.id == document && own.language == tag && own.blocked)
    };
    let mut seen: Vec<(String, &'static str)> = Vec::new();
    for place in public::places(&own.localized, tag, &|own| own == message) {
        let what = match place.behind.choice {
            _ if blocked(place.document) => "no page: it is held back",
            Some(WhenBehind::Notice) => "the text, with a notice that it is behind",
            Some(WhenBehind::Source) => "the source language in its place",
            Some(WhenBehind::Keep) => "the old text, without a remark",
            Some(WhenBehind::Block) => "no page: it is held back",
            None => "not decided (`when-behind` in policy/site.yaml)",
        };
        let entry = (place.document.to_owned(), what);
        if !seen.contains(&entry) {
            seen.push(entry);
        }
    }
    seen
}
