//! What became of a policy since an earlier state of its files.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::finding::Finding;
use super::{Part, Review, Row, Section, State, Text};
use crate::status::show::sees;

/// What changed between two states of a project.
#[derive(Debug, Clone, Serialize)]
pub struct Since {
    /// Facts that changed.
    pub facts: Vec<Changed>,
    /// Texts of the source language that changed.
    pub texts: Vec<Changed>,
    /// What it means for each translation.
    pub locales: Vec<Locale>,
    /// Findings that were not there before.
    pub new_findings: Vec<Found>,
    /// Findings that are gone.
    pub gone_findings: Vec<Found>,
}

/// A text or a fact that is another now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// The message, or file and keys of the fact.
    pub name: String,
    /// Where it stands: document and section.
    pub place: String,
    /// What it said; nothing where it is new.
    pub before: Option<String>,
    /// What it says; nothing where it is gone.
    pub after: Option<String>,
}

/// What became of one translation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Locale {
    /// BCP 47 tag.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// Texts that were not stale and are now, or are stale by more than before.
    pub stale: Vec<Became>,
    /// Texts that are missing now and were not.
    pub missing: Vec<Became>,
    /// Texts that nobody has accepted as they are, and that were not such before.
    pub unaccepted: Vec<Became>,
    /// Texts that were behind, and are current now.
    pub up_to_date: Vec<Became>,
    /// What readers saw of each document where that is another now, and what they see.
    pub readers: Vec<Seen>,
}

/// A text whose state is another now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Became {
    /// The message, with the name of the brand whose words it is before it: `Northline: about-logs`.
    pub message: String,
    /// Its state now, in words.
    pub state: String,
}

/// What readers of a document see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// The document, with the name of its brand before it.
    pub document: String,
    /// Before; nothing where there was no such document in this language.
    pub before: Option<String>,
    /// Now.
    pub after: String,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The rule.
    pub check: &'static str,
    /// Its level.
    pub level: &'static str,
    /// The headline.
    pub message: String,
    /// File and line.
    pub place: String,
}

/// A text by its brand and name, with where it stands.
type Texts<'a> = BTreeMap<(Option<&'a str>, &'a str), (&'a Part, &'a Section, &'a Text)>;

impl Since {
    /// What became of `before`.
    #[must_use]
    pub fn new(now: &Review, before: &Review) -> Self {
        let (own, old) = (texts(now), texts(before));
        Self {
            facts: facts(now, before),
            texts: changed(&own, &old),
            locales: now
                .languages
                .iter()
                .map(|language| {
                    let mut locale = locale(&language.tag, &own, &old);
                    locale.name.clone_from(&language.name);
                    locale.readers = readers(&language.tag, now, before);
                    locale
                })
                .collect(),
            new_findings: differing(now, before),
            gone_findings: differing(before, now),
        }
    }

    /// Whether nothing is another.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let same = |own: &Locale| {
            own.stale.is_empty()
                && own.missing.is_empty()
                && own.unaccepted.is_empty()
                && own.up_to_date.is_empty()
                && own.readers.is_empty()
        };
        self.facts.is_empty()
            && self.texts.is_empty()
            && self.new_findings.is_empty()
            && self.gone_findings.is_empty()
            && self.locales.iter().all(same)
    }
}

fn texts(review: &Review) -> Texts<'_> {
    let each = review.texts().map(|(part, section, text)| {
        let brand = part.brand.as_ref().map(|(id, _)| id.as_str());
        ((brand, text.message.as_str()), (part, section, text))
    });
    each.collect()
}

fn facts(now: &Review, before: &Review) -> Vec<Changed> {
    let keys: BTreeSet<_> = now.facts.keys().chain(before.facts.keys()).collect();
    let each = keys.into_iter().map(|key| Changed {
        name: key.clone(),
        place: String::new(),
        before: before.facts.get(key).cloned(),
        after: now.facts.get(key).cloned(),
    });
    each.filter(|own| own.before != own.after).collect()
}

fn changed(own: &Texts<'_>, old: &Texts<'_>) -> Vec<Changed> {
    let keys: BTreeSet<_> = own.keys().chain(old.keys()).collect();
    let mut all = Vec::new();
    for key in keys {
        let (now, then) = (own.get(key), old.get(key));
        let Some((part, section, _)) = now.or(then) else { continue };
        let said = |at: Option<&(&Part, &Section, &Text)>| at.map(|(_, _, text)| text.source.clone());
        let (before, after) = (said(then), said(now));
        if before != after {
            let place = format!("{} › {}", super::matrix::title(part), section.title);
            all.push(Changed { name: key.1.to_owned(), place, before, after });
        }
    }
    all
}

fn locale(tag: &str, own: &Texts<'_>, old: &Texts<'_>) -> Locale {
    let mut counted = Locale { locale: tag.to_owned(), ..Locale::default() };
    for (key, (part, _, text)) in own {
        let row = |text: &Text| text.rows.iter().find(|row| row.locale == tag).cloned();
        let Some(now) = row(text) else { continue };
        let before = old.get(key).and_then(|(_, _, text)| row(text));
        let was = before.as_ref().map(|row| &row.state);
        let name = match &part.brand {
            Some((_, brand)) => format!("{brand}: {}", text.message),
            None => text.message.clone(),
        };
        let became = Became { message: name, state: now.state.words() };
        match (&now.state, was) {
            (State::Stale(_), was) if !is_same(&now, before.as_ref(), was) => counted.stale.push(became),
            (State::Missing, was) if was != Some(&State::Missing) => counted.missing.push(became),
            (State::Unaccepted, was) if was != Some(&State::Unaccepted) => counted.unaccepted.push(became),
            (State::Current, Some(was)) if was.is_open() => counted.up_to_date.push(became),
            _ => {}
        }
    }
    counted
}

/// Whether a text is stale just as it was.
fn is_same(now: &Row, before: Option<&Row>, was: Option<&State>) -> bool {
    match (&now.state, was) {
        (State::Stale(own), Some(State::Stale(old))) => own.grade == old.grade && before.is_some(),
        _ => false,
    }
}

fn readers(tag: &str, now: &Review, before: &Review) -> Vec<Seen> {
    let of = |review: &Review| -> BTreeMap<String, String> {
        let each = review
            .parts
            .iter()
            .filter_map(|part| Some((super::matrix::title(part), sees(*part.readers.get(tag)?))));
        each.collect()
    };
    let (own, old) = (of(now), of(before));
    let each = own.into_iter().map(|(document, after)| Seen {
        before: old.get(&document).cloned(),
        document,
        after,
    });
    each.filter(|seen| seen.before.as_ref() != Some(&seen.after)).collect()
}

/// The findings of `one` that `other` does not have, what is a remark or was accepted aside.
fn differing(one: &Review, other: &Review) -> Vec<Found> {
    let known: BTreeSet<_> = all(other).map(|found| found.fingerprint.as_str()).collect();
    let new = all(one).filter(|found| !known.contains(found.fingerprint.as_str()));
    let mut new: Vec<_> = new
        .map(|found| {
            (
                found.severity,
                Found {
                    check: found.rule.name,
                    level: found.severity.name(),
                    message: found.headline.clone(),
                    place: found.place.clone(),
                },
            )
        })
        .collect();
    new.sort_by(|a, b| (a.0, &a.1.place).cmp(&(b.0, &b.1.place)));
    new.into_iter().map(|(_, found)| found).collect()
}

fn all(review: &Review) -> impl Iterator<Item = &Finding> {
    let of_texts = review
        .texts()
        .flat_map(|(_, _, text)| text.findings.iter().chain(text.rows.iter().flat_map(|row| &row.findings)));
    of_texts.chain(&review.general).filter(|found| found.is_open())
}
