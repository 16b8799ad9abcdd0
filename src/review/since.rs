//! What became of a policy since an earlier state of its files.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::finding::Finding;
use super::{Part, Review, Row, Section, State, Text};
use crate::load::fluent::catalogue::id;
use crate::status::show::sees;

/// What changed between two states of a project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Since {
    /// Facts that changed.
    pub facts: Vec<ChangedFact>,
    /// Texts of the source language that changed.
    pub texts: Vec<Changed>,
    /// What it means for each translation.
    pub locales: Vec<Locale>,
    /// Findings that were not there before.
    pub new_findings: Vec<Found>,
    /// Findings that are gone.
    pub gone_findings: Vec<Found>,
    /// Names of languages of which a file cannot be read, now or before: nothing is said of them.
    pub unread: Vec<String>,
}

/// Why nothing can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCompared {
    /// There was no policy before.
    Nothing,
    /// The policy as it was cannot be read, at these places.
    Before(Vec<String>),
    /// The policy as it is cannot be read, at these places.
    Now(Vec<String>),
}

impl NotCompared {
    /// In a sentence, without marks.
    #[must_use]
    pub fn sentence(&self) -> String {
        let at = |places: &[String]| match places {
            [] => String::new(),
            [one] => format!(" ({one})"),
            [first, rest @ ..] => format!(" ({first}, and {} more)", rest.len()),
        };
        match self {
            Self::Nothing => {
                "Before, there was no policy that could be read, so nothing is compared.".to_owned()
            }
            Self::Before(places) => {
                format!("The policy as it was before cannot be read{}, so nothing is compared.", at(places))
            }
            Self::Now(places) => format!(
                "The policy cannot be read as it is now{}, so nothing is compared: correct that first.",
                at(places)
            ),
        }
    }
}

/// A fact that is another now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangedFact {
    /// File and keys: `policy/data.yaml: retention.logs.period`.
    pub name: String,
    /// What people call it: the row and the column of a table, a contact and a way to it; else the keys.
    pub title: String,
    /// The documents and sections that show it; empty where none does.
    pub place: String,
    /// What the file said; nothing where it is new.
    pub before: Option<String>,
    /// What the file says; nothing where it is gone.
    pub after: Option<String>,
    /// The same as the source language wrote it: `30 days`.
    pub shown_before: Option<String>,
    /// The same as the source language writes it.
    pub shown_after: Option<String>,
}

/// A text that is another now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Changed {
    /// The message.
    pub name: String,
    /// Where it stands: document and section.
    pub place: String,
    /// What it said; nothing where it is new.
    pub before: Option<String>,
    /// What it says; nothing where it is gone.
    pub after: Option<String>,
}

/// What became of one translation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "LocaleSince")]
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
    /// Texts of this translation that say something else now, are new or gone.
    pub changed: Vec<Changed>,
    /// What readers saw of each document where that is another now, and what they see.
    pub readers: Vec<Seen>,
}

/// A text whose state is another now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Became {
    /// The message, with the name of the brand whose words it is before it: `Northline: about-logs`.
    pub message: String,
    /// Its state now, in words.
    pub state: String,
}

/// What readers of a document see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seen {
    /// The document, with the name of its brand before it.
    pub document: String,
    /// Before; nothing where there was no such document in this language.
    pub before: Option<String>,
    /// Now.
    pub after: String,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
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
    ///
    /// # Errors
    /// When one of the two cannot be read: what stands in no file that can be read is not gone.
    pub fn new(now: &Review, before: &Review) -> Result<Self, NotCompared> {
        if !now.unread.files.is_empty() {
            return Err(NotCompared::Now(now.unread.files.clone()));
        }
        if !before.unread.files.is_empty() {
            return Err(NotCompared::Before(before.unread.files.clone()));
        }
        let (own, old) = (texts(now), texts(before));
        let broken = |tag: &str, message: &str| {
            let key = (tag.to_owned(), id(message).to_owned());
            now.unread.messages.contains(&key) || before.unread.messages.contains(&key)
        };
        let is_unread = |tag: &str| now.unread.locales.contains(tag) || before.unread.locales.contains(tag);
        let (unread, languages): (Vec<_>, Vec<_>) =
            now.languages.iter().partition(|language| is_unread(&language.tag));
        let source = now.source.tag.as_str();
        let locales = languages.into_iter().map(|language| {
            let tag = language.tag.as_str();
            let mut locale = locale(tag, &own, &old);
            locale.name.clone_from(&language.name);
            locale.readers = readers(tag, now, before);
            let says = |text: &Text| text.rows.iter().find(|row| row.locale == tag)?.own().map(str::to_owned);
            // Of a language that is new, every text is.
            if before.language(tag).is_some() {
                locale.changed = changed(&own, &old, &says, &|message| broken(tag, message));
            }
            // A text that is gone in the source language is gone in every language.
            locale.changed.retain(|own| own.after.is_some() || now_has(now, &own.name));
            locale
        });
        Ok(Self {
            facts: facts(now, before),
            texts: changed(&own, &old, &|text| Some(text.source.clone()), &|message| broken(source, message)),
            locales: locales.collect(),
            new_findings: differing(now, before),
            gone_findings: differing(before, now),
            unread: unread.into_iter().map(|language| language.name.clone()).collect(),
        })
    }

    /// Whether nothing is another.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let same = |own: &Locale| {
            own.stale.is_empty()
                && own.missing.is_empty()
                && own.unaccepted.is_empty()
                && own.up_to_date.is_empty()
                && own.changed.is_empty()
                && own.readers.is_empty()
        };
        self.facts.is_empty()
            && self.texts.is_empty()
            && self.new_findings.is_empty()
            && self.gone_findings.is_empty()
            && self.unread.is_empty()
            && self.locales.iter().all(same)
    }
}

/// Whether the source language has a text.
fn now_has(now: &Review, message: &str) -> bool {
    now.texts().any(|(_, _, text)| text.message == message)
}

/// The findings of a project that is compared with none, the worst first.
#[must_use]
pub(super) fn open(review: &Review) -> Vec<Found> {
    found(all(review))
}

fn texts(review: &Review) -> Texts<'_> {
    let each = review.texts().map(|(part, section, text)| {
        let brand = part.brand.as_ref().map(|(id, _)| id.as_str());
        ((brand, text.message.as_str()), (part, section, text))
    });
    each.collect()
}

fn facts(now: &Review, before: &Review) -> Vec<ChangedFact> {
    let keys: BTreeSet<_> = now.facts.keys().chain(before.facts.keys()).collect();
    let mut all = Vec::new();
    for key in keys {
        let (own, old) = (now.facts.get(key), before.facts.get(key));
        let Some(known) = own.or(old) else { continue };
        if own.map(|fact| &fact.value) == old.map(|fact| &fact.value) {
            continue;
        }
        all.push(ChangedFact {
            name: key.clone(),
            title: known.title.clone(),
            place: known.place.clone(),
            before: old.map(|fact| fact.value.clone()),
            after: own.map(|fact| fact.value.clone()),
            shown_before: old.map(|fact| fact.shown.clone()),
            shown_after: own.map(|fact| fact.shown.clone()),
        });
    }
    all
}

/// The texts of which `says` gives something else than before; of those that are `broken` nobody can say.
fn changed(
    own: &Texts<'_>,
    old: &Texts<'_>,
    says: &dyn Fn(&Text) -> Option<String>,
    broken: &dyn Fn(&str) -> bool,
) -> Vec<Changed> {
    let keys: BTreeSet<_> = own.keys().chain(old.keys()).collect();
    let mut all = Vec::new();
    for key in keys.into_iter().filter(|key| !broken(key.1)) {
        let (now, then) = (own.get(key), old.get(key));
        let Some((part, section, _)) = now.or(then) else { continue };
        let said = |at: Option<&(&Part, &Section, &Text)>| at.and_then(|(_, _, text)| says(text));
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
    found(new)
}

/// Findings in short, the worst first.
pub(super) fn found<'a>(all: impl Iterator<Item = &'a Finding>) -> Vec<Found> {
    let mut all: Vec<_> = all.collect();
    all.sort_by(|a, b| (a.severity, &a.place).cmp(&(b.severity, &b.place)));
    let each = all.into_iter().map(|found| Found {
        check: found.rule.name,
        level: found.severity.name(),
        message: found.headline.clone(),
        place: found.place.clone(),
    });
    each.collect()
}

fn all(review: &Review) -> impl Iterator<Item = &Finding> {
    let of_texts = review
        .texts()
        .flat_map(|(_, _, text)| text.findings.iter().chain(text.rows.iter().flat_map(|row| &row.findings)));
    of_texts.chain(&review.general).filter(|found| found.is_open())
}
