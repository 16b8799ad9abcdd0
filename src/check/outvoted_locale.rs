//! The check `outvoted-locale`.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::context::{Context, Language};
use super::declare_check;
use super::translation::Translation;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::ledger::facts;
use crate::ledger::standing::Standing;
use crate::markup::Target;
use crate::unit::{Segments, Text, Unit};

declare_check! {
    /// A language states other numbers, addresses or values than all others do, and they agree with each other.
    ///
    /// Three translations that agree are asked for. Where it is English that stands alone, the finding is about English,
    /// and takes the place of what would be told of each translation, at that level; not where the ledger knows that
    /// English has changed since they were made.
    ///
    /// ## Why this matters
    /// One of them is wrong, and it is hardly the many. "We answer within 14 days" was in English alone; all translations
    /// said 45.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// languages:
    ///   en: published
    ///   fr: published
    ///   fr-CA: draft
    ///   fr-BE: draft
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-answer = We answer within 14 days.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-answer = Nous répondons sous 45 jours.
    /// ```
    /// ```ftl locales/fr-CA/example.ftl
    /// about-answer = Nous répondons dans un délai de 45 jours.
    /// ```
    /// ```ftl locales/fr-BE/example.ftl
    /// about-answer = Nous vous répondons sous quarante-cinq jours.
    /// ```
    ///
    /// ## What to do
    /// Find out which is right, and correct the one or the others.
    pub(super) static CHECK = { name: "outvoted-locale", level: Warning, run: check };
}

/// How many translations have to agree with each other.
const QUORUM: usize = 3;

/// What a text states, of one kind.
struct Facts {
    /// What it says.
    said: BTreeSet<String>,
    /// What may say something too: number words.
    perhaps: BTreeSet<String>,
}

/// A kind of facts.
struct Kind {
    /// What a text says of it.
    said: fn(&Text, &[String]) -> BTreeSet<String>,
    /// What may say it too. None where that cannot be known.
    perhaps: fn(&Text, &Language<'_>) -> Option<BTreeSet<String>>,
    /// Whether the source can be outvoted: a value that it alone states may be new, and awaited in the translations.
    asks_source: bool,
    /// The checks that would tell it of each translation.
    pairwise: &'static [&'static str],
}

const KINDS: [Kind; 3] = [
    Kind {
        said: |text, _| numbers(facts::numbers(&text.plain)),
        perhaps: |text, language| Some(numbers(facts::spelled(&text.plain, language.known)?)),
        asks_source: true,
        pairwise: &["different-number", "different-date"],
    },
    Kind {
        said: addresses,
        perhaps: |_, _| Some(BTreeSet::new()),
        asks_source: true,
        pairwise: &["different-link", "different-email"],
    },
    Kind {
        said: |text, _| values(text),
        perhaps: |_, _| Some(BTreeSet::new()),
        asks_source: false,
        pairwise: &[],
    },
];

/// What the source language states in each message, of each kind.
pub(super) struct Stated<'a>(FxHashMap<&'a str, [BTreeSet<String>; 3]>);

impl<'a> Stated<'a> {
    pub(super) fn new(cx: &Context<'_>, source: &'a Segments) -> Self {
        let tags = tags(cx);
        let each = source.iter().filter_map(|(message, own)| Some((message.as_str(), own.closest(&[])?)));
        Self(
            each.map(|(message, text)| (message, KINDS.each_ref().map(|kind| (kind.said)(text, &tags))))
                .collect(),
        )
    }

    /// The messages in which a translation states something else.
    pub(super) fn differing(&self, cx: &Context<'_>, translation: &Translation<'_>) -> Vec<String> {
        let tags = tags(cx);
        let differs = |unit: &&Unit<'_>| {
            let texts = self.0.get(unit.message).zip(unit.target.closest(&[]));
            texts.is_some_and(|(source, text)| {
                KINDS.iter().zip(source).any(|(kind, said)| (kind.said)(text, &tags) != *said)
            })
        };
        let units = translation.read_units().filter(|unit| !unit.is_term()).filter(differs);
        units.map(|unit| unit.message.to_owned()).collect()
    }
}

/// Whether a finding about English here takes the place of what the check called `name` would tell of each translation.
pub(super) fn replaces(name: &str) -> bool {
    KINDS.iter().any(|kind| kind.pairwise.contains(&name))
}

/// The tags of all languages.
fn tags(cx: &Context<'_>) -> Vec<String> {
    cx.languages().map(|language| language.tag.to_owned()).collect()
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let translations = cx.pairs();
    let mut messages: BTreeMap<&str, Vec<(&Translation<'_>, &Unit<'_>)>> = BTreeMap::new();
    for translation in translations {
        for unit in translation.read_units().filter(|unit| !unit.is_term()) {
            messages.entry(unit.message).or_default().push((translation, unit));
        }
    }
    for units in messages.into_values().filter(|units| units.len() >= QUORUM) {
        for kind in &KINDS {
            if let Some(found) = of_kind(cx, rule, kind, &units) {
                sink.push(found);
            }
        }
    }
}

/// The language that stands alone in a message, of one kind of facts.
fn of_kind<'u>(
    cx: &Context<'_>,
    rule: &'static Rule,
    kind: &Kind,
    units: &[(&'u Translation<'u>, &'u Unit<'u>)],
) -> Option<Diagnostic> {
    let tags = tags(cx);
    let &(first, unit) = units.first()?;
    let english = unit.source.closest(&[])?;
    let texts: Vec<_> = units.iter().map(|(_, unit)| unit.target.closest(&[])).collect::<Option<_>>()?;
    let source = (kind.said)(english, &tags);
    let all: Vec<_> = texts.iter().map(|text| (kind.said)(text, &tags)).collect();
    if all.iter().all(|said| *said == source) {
        return None;
    }
    let source = Facts { said: source, perhaps: (kind.perhaps)(english, &first.source)? };
    let vote =
        |((&(translation, unit), text), said): ((&(&'u Translation<'u>, &'u Unit<'u>), &&'u Text), _)| {
            let perhaps = (kind.perhaps)(text, &translation.language)?;
            Some((translation, unit, Facts { said, perhaps }))
        };
    let votes: Vec<_> = units.iter().zip(&texts).zip(all).filter_map(vote).collect();
    let beyond = votes.iter().map(|(.., facts)| (source.beyond(facts), facts.beyond(&source)));
    // A translation may say in words what the others say in digits.
    let (own, theirs) = beyond.max_by_key(|(_, theirs)| theirs.len()).filter(|_| votes.len() >= QUORUM)?;
    let alike = votes.iter().all(|(.., facts)| {
        let says = |fact: &String| facts.said.contains(fact) || facts.perhaps.contains(fact);
        source.beyond(facts) == own
            && theirs.iter().all(says)
            && facts.beyond(&source).iter().all(|fact| theirs.contains(fact))
    });
    // As many others: what English has too much, or too little, may be on its way.
    if kind.asks_source && alike && !own.is_empty() && own.len() == theirs.len() {
        return (!is_new(cx, unit.message)).then(|| of_source((rule, kind), (first, unit), &own, &theirs));
    }
    let mut odd = votes.iter().filter(|(.., facts)| !facts.agrees(&source));
    let (translation, unit, facts) = odd.next().filter(|_| votes.len() > QUORUM)?;
    let found =
        || of_translation((rule, kind), (translation, unit), &facts.beyond(&source), &source.beyond(facts));
    odd.next().is_none().then(found)
}

impl Facts {
    /// What this says and the other does not.
    fn beyond(&self, other: &Self) -> Vec<String> {
        let own =
            self.said.iter().filter(|fact| !other.said.contains(*fact) && !other.perhaps.contains(*fact));
        own.cloned().collect()
    }

    fn agrees(&self, other: &Self) -> bool {
        self.beyond(other).is_empty() && other.beyond(self).is_empty()
    }
}

/// Whether the source text has changed since one of its translations was made.
fn is_new(cx: &Context<'_>, message: &str) -> bool {
    let mut standings = cx.standings.values().filter_map(|own| own.get(message));
    standings.any(|standing| matches!(standing, Standing::Stale(_)))
}

fn of_source(
    (rule, kind): (&'static Rule, &Kind),
    (translation, unit): (&Translation<'_>, &Unit<'_>),
    own: &[String],
    theirs: &[String],
) -> Diagnostic {
    let (name, message) = (translation.source.name, unit.message);
    let headline = format!("{name} `{message}` says {}, all others {}", listed(own), listed(theirs));
    let place = translation.source_place(unit, own.first().map_or("", |own| own));
    let there = translation.place(unit, theirs.first().map_or("", |own| own));
    let mut found = Diagnostic::new(rule, place, headline)
        .label(format!("{name} alone"))
        .related(there, format!("{} and all others", translation.language.name))
        .note(format!("either the {name} text was changed and nobody told the translators, or it is wrong"))
        .help("find out which is right, and correct the one or the others")
        .instead_of(kind.pairwise);
    // It concerns every language.
    found.message_id = Some(message.to_owned());
    found
}

fn of_translation(
    (rule, kind): (&'static Rule, &Kind),
    (translation, unit): (&Translation<'_>, &Unit<'_>),
    own: &[String],
    theirs: &[String],
) -> Diagnostic {
    let what = match (own.is_empty(), theirs.is_empty()) {
        (false, false) => format!("says {}, all others {}", listed(own), listed(theirs)),
        (false, true) => format!("says {}, as no other language does", listed(own)),
        _ => format!("lacks {}, which all others say", listed(theirs)),
    };
    let here = own.first().map_or("", |own| own);
    let there = translation.source_place(unit, theirs.first().map_or("", |own| own));
    translation
        .finding_at(rule, unit, here, &what)
        .label(format!("{} alone", translation.language.name))
        .related(there, format!("{} and all others", translation.source.name))
        .note(format!("a reader of {} is told something else than everybody", translation.language.name))
        .help("compare it with the others, and correct the one that is wrong")
        .instead_of(kind.pairwise)
        .unless_told()
}

/// Numbers from 3 on: one and two are articles, duals and pronouns in one language or another.
fn numbers(all: BTreeSet<u64>) -> BTreeSet<String> {
    all.into_iter().filter(|number| *number > 2).map(|number| number.to_string()).collect()
}

/// Addresses of the web and of people, and anchors. In an address the tag of a language counts as any other's.
fn addresses(text: &Text, tags: &[String]) -> BTreeSet<String> {
    let mut found = facts::addresses(&text.plain);
    found.extend(text.outline.links.iter().filter_map(|target| match target {
        Target::Address(address) => Some(address.clone()),
        Target::Anchor(anchor) => Some(format!("#{anchor}")),
        Target::Value(_) => None,
    }));
    let is_tag = |segment: &str| tags.iter().any(|tag| tag.eq_ignore_ascii_case(segment));
    let of_any_language = |address: String| {
        let segments = address.split('/').map(|segment| if is_tag(segment) { "*" } else { segment });
        segments.collect::<Vec<_>>().join("/")
    };
    found.into_iter().map(of_any_language).collect()
}

/// The values.
fn values(text: &Text) -> BTreeSet<String> {
    text.values.iter().filter(|name| name.starts_with('$')).cloned().collect()
}

fn listed(facts: &[String]) -> String {
    let shown: Vec<_> = facts.iter().take(3).map(|fact| format!("`{fact}`")).collect();
    shown.join(", ")
}
