//! The words of one page: looks messages up along the fallback chain, and remembers every question.

use std::collections::HashMap;
use std::sync::PoisonError;

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::behind::Place;
use super::bundle::{self, Formatted};
use super::locale::{Locale, Locales};
use super::show::Shown;
use super::stops;
use crate::document::lookup::{Answer, Argument, Checked, Lookup};
use crate::document::standing::Standings;
use crate::document::{Fallback, Origin, Text, Value};
use crate::markup::fault::{EmptyPiece, FaultKind};
use crate::markup::{self, Block, Inline, Slot, Target};
use crate::model::document::DocumentPlan;
use crate::model::fact::{Fact, FactValue};
use crate::model::id::Id;
use crate::model::policy::{Policy, WhenBehind};
use crate::model::region::Region;
use crate::model::value::Unit;

/// One document in one language, while it is being made.
pub(super) struct Page<'a> {
    /// What it says.
    pub(super) policy: &'a Policy,
    /// The language of the page.
    pub(super) locale: &'a Locale<'a>,
    /// All languages.
    pub(super) locales: &'a Locales<'a>,
    /// How the messages stand to the source language.
    pub(super) standings: &'a Standings,
    /// Where on the page the next text stands.
    pub(super) place: Place,
    /// Residents of these places only; empty for everyone.
    residents: &'a [Region],
    /// Whether the public sees it.
    pub(super) public: bool,
    facts: IndexMap<String, Fact>,
    /// The facts as Fluent takes them: the same for each message that has none of its own.
    arguments: bundle::Arguments,
    lookups: Vec<Lookup>,
    labels: HashMap<(String, Option<WhenBehind>), Text>,
}

/// A fact that only one place passes, under its name there.
pub(super) type Local<'a> = (&'a str, Fact);

/// The facts that a message is given.
struct Known<'k> {
    /// All of them: a mark names one by its position.
    all: &'k [(&'k str, &'k Fact)],
    /// Who mentions some of them by name: the message `id` of a language.
    by: (&'k Locale<'k>, &'k str),
}

impl<'k> Known<'k> {
    /// The fact that a number states: itself, or a period counted by `AMOUNT`. Fluent passes numbers on without a name.
    fn of_number(&self, number: &str) -> Option<&'k Fact> {
        let amount: Option<u64> = number.parse().ok();
        let names = self.by.0.mentioned(self.by.1);
        let mut mentioned = self.all.iter().filter(|(name, _)| names.contains(*name)).map(|(_, fact)| *fact);
        mentioned.find(|fact| match &fact.value {
            FactValue::Number(own) => own == number,
            FactValue::Period(period) => {
                Unit::ALL.iter().any(|(_, unit)| amount.is_some() && period.amount(*unit) == amount)
            }
            _ => false,
        })
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        locales: &'a Locales<'a>,
        locale: &'a Locale<'a>,
        (id, plan): (&Id<DocumentPlan>, &'a DocumentPlan),
        standings: &'a Standings,
    ) -> Self {
        let mut facts = policy.facts.clone();
        let path = format!("documents.{id}");
        let mut add = |name: &str, key: &str, value: FactValue| {
            facts.insert(name.to_owned(), Fact { value, path: format!("{path}.{key}") });
        };
        add("effective", "effective", FactValue::Date(plan.effective));
        if let Some(date) = plan.updated {
            add("updated", "updated", FactValue::Date(date));
        }
        if let Some(period) = &plan.notice_period {
            add("notice-period", "notice-period", FactValue::Period(period.clone()));
        }
        if let Some(tag) = &plan.prevails {
            add("prevailing-language", "prevails", FactValue::Language(tag.clone()));
        }
        let place = Place::new(policy, id.as_str(), plan);
        let arguments =
            bundle::arguments(marked(facts.iter().map(|(name, fact)| (name.as_str(), fact)).enumerate()));
        Self {
            policy,
            locale,
            locales,
            standings,
            place,
            residents: &plan.residents_of,
            public: plan.public,
            facts,
            arguments,
            lookups: Vec::new(),
            labels: HashMap::new(),
        }
    }

    /// For residents of which places the document is; empty for everyone.
    pub(super) fn residents(&self) -> &'a [Region] {
        self.residents
    }

    /// Whether the source language has the message (`id` or `id.attribute`): some are not needed.
    pub(super) fn source_has(&self, message: &str) -> bool {
        let (id, attribute) = split(message);
        let source = self.locales.get(&self.policy.site.source.to_string());
        source.is_some_and(|source| source.bundle.has(id, attribute))
    }

    /// Every question that was asked.
    pub(super) fn into_lookups(self) -> Vec<Lookup> {
        self.lookups
    }

    /// A label: one line, without facts of its own place.
    pub(super) fn label(&mut self, message: &str, path: &str) -> Text {
        let key = (message.to_owned(), self.place.choice(message));
        if let Some(text) = self.labels.get(&key) {
            self.place.saw(text.behind.as_ref());
            return text.clone();
        }
        let text = self.text(message, path, Slot::Inline, &[]);
        self.labels.insert(key, text.clone());
        text
    }

    /// A block of prose.
    pub(super) fn prose(&mut self, message: &str, path: &str) -> Text {
        let mut text = self.look_up(message, path, Slot::Block, &[]);
        text.notice = self.notice_at(&text).map(Box::new);
        text
    }

    /// The text of `message` (`id` or `id.attribute`), asked for by the entry at `path`.
    pub(super) fn text(&mut self, message: &str, path: &str, slot: Slot, local: &[Local<'_>]) -> Text {
        let text = self.look_up(message, path, slot, local);
        self.place.saw(text.behind.as_ref());
        text
    }

    fn look_up(&mut self, message: &str, path: &str, slot: Slot, local: &[Local<'_>]) -> Text {
        let (id, attribute) = split(message);
        let locales = self.locales;
        let mut chain = self.locale.chain.iter().filter_map(|tag| locales.get(tag));
        let found = chain.find(|locale| locale.bundle.has(id, attribute));
        let own = found.is_some_and(|found| found.tag == self.locale.tag);
        let behind = found.and_then(|found| self.behind(&found.tag, message));
        // The words of the language itself are checked even where the page shows others.
        let (mut text, checked) = match found {
            Some(found) => self.format(found, (id, attribute), slot, local),
            None => (blank(message), Checked::default()),
        };
        if let Some(source) = self.stand_in(behind.as_ref()).filter(|source| source.bundle.has(id, attribute))
        {
            text = self.format(source, (id, attribute), slot, local).0;
        }
        text.behind.clone_from(&behind);
        let answer = match found {
            Some(_) if own => Answer::Own(checked),
            Some(found) => Answer::Fallback(found.tag.to_string()),
            None => Answer::Missing,
        };
        self.lookups.push(Lookup {
            message: message.to_owned(),
            document: self.place.document.clone(),
            path: path.to_owned(),
            slot,
            arguments: local.iter().map(|(name, fact)| argument(name, fact)).collect(),
            answer,
            behind,
        });
        text
    }

    /// A fact standing alone, in the language of the page.
    pub(super) fn fact(&self, fact: Fact) -> Text {
        let value = self.show(self.locale, &fact, None);
        let origin = Origin::Fact(fact.path);
        let name = "f0".to_owned();
        let blocks = vec![Block::Paragraph(vec![Inline::Value(name.clone())])];
        Text {
            origin,
            blocks,
            values: IndexMap::from([(name, value)]),
            fallback: None,
            behind: None,
            notice: None,
        }
    }

    /// The text of a message in the language `found`. What says the same on every page is formatted once.
    fn format(
        &self,
        found: &'a Locale<'a>,
        (id, attribute): (&str, Option<&str>),
        slot: Slot,
        local: &[Local<'_>],
    ) -> (Text, Checked) {
        let constant = slot == Slot::Inline && local.is_empty() && found.mentions(id).is_empty();
        let name = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
        let labels = || found.labels.lock().unwrap_or_else(PoisonError::into_inner);
        let known = if constant { labels().get(&name).cloned() } else { None };
        let (mut text, checked) = known.unwrap_or_else(|| {
            let made = self.format_anew(found, (id, attribute), slot, local);
            if constant {
                labels().insert(name, made.clone());
            }
            made
        });
        text.fallback = (found.tag != self.locale.tag)
            .then(|| Fallback { language: found.tag.clone(), rtl: found.cldr.rtl() });
        (text, checked)
    }

    fn format_anew(
        &self,
        found: &'a Locale<'a>,
        (id, attribute): (&str, Option<&str>),
        slot: Slot,
        local: &[Local<'_>],
    ) -> (Text, Checked) {
        let facts = self.facts.iter().map(|(name, fact)| (name.as_str(), fact));
        let local_facts = local.iter().map(|(name, fact)| (*name, fact));
        let all: Vec<(&str, &Fact)> = facts.chain(local_facts).collect();
        let own = (!local.is_empty()).then(|| {
            let mentions = found.mentions(id);
            let stated = all.iter().enumerate().filter(|(_, (name, _))| mentions.contains(*name));
            bundle::arguments(marked(stated.map(|(at, own)| (at, *own))))
        });
        let formatted = found.bundle.format(id, attribute, own.as_ref().unwrap_or(&self.arguments));
        let Formatted { text, faults } =
            formatted.unwrap_or(Formatted { text: String::new(), faults: Vec::new() });
        let parsed = markup::parse(&text, slot);
        let known = Known { all: &all, by: (found, id) };
        let mut resolver = faults;
        let mut values = IndexMap::new();
        markup::read::visit_values(&parsed.blocks, &mut |mark| {
            if let Some(value) = self.value(found, mark, &known) {
                values.insert(mark.to_owned(), value);
            } else {
                resolver.push(bundle::explained(mark));
            }
        });
        dead_links(&parsed.blocks, &values, &mut resolver);
        let mut blocks = parsed.blocks;
        stops::merge(&mut blocks, &|mark| values.get(mark).is_some_and(|value| value.plain().ends_with('.')));
        let message = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
        let mut anchors = Vec::new();
        collect_anchors(&blocks, &mut anchors);
        let text = Text {
            origin: Origin::Message(message),
            blocks,
            values,
            fallback: None,
            behind: None,
            notice: None,
        };
        let nothing = FaultKind::Empty(EmptyPiece::Text);
        let empty = parsed.faults.iter().any(|fault| fault.kind == nothing) || text.plain().trim().is_empty();
        let mut faults: Vec<_> = parsed.faults.into_iter().filter(|fault| fault.kind != nothing).collect();
        for fault in &mut faults {
            fault.excerpt = named(&fault.excerpt, &all);
        }
        (text, Checked { resolver, markup: faults, anchors, empty })
    }

    /// The value behind a mark: `f3` a fact, `f3.or` a fact in another style, `n18` a number.
    fn value(&self, locale: &'a Locale<'a>, mark: &str, facts: &Known<'_>) -> Option<Value> {
        if let Some(number) = mark.strip_prefix('n') {
            let path = facts.of_number(number).map(|fact| fact.path.clone()).unwrap_or_default();
            let fact = Fact { value: FactValue::Number(number.to_owned()), path };
            return Some(self.show(locale, &fact, None));
        }
        let (name, style) = match mark.split_once('.') {
            Some((name, style)) => (name, Some(style)),
            None => (mark, None),
        };
        let at: usize = name.strip_prefix('f')?.parse().ok()?;
        Some(self.show(locale, facts.all.get(at)?.1, style))
    }

    fn show(&self, locale: &'a Locale<'a>, fact: &Fact, style: Option<&str>) -> Value {
        let locales = self.locales;
        let behind =
            |tag: &LanguageIdentifier, message: &str| self.stand_in(self.behind(tag, message).as_ref());
        let mut word = |message: &str| word(locales, locale, message, &behind);
        let mut shown = Shown { locale, style, word: &mut word };
        Value { fact: fact.clone(), parts: shown.parts(&fact.value) }
    }
}

/// Facts with the names of their marks: `f0`, `f1`, by their places.
fn marked<'f>(
    facts: impl Iterator<Item = (usize, (&'f str, &'f Fact))>,
) -> impl Iterator<Item = (&'f str, String, &'f FactValue)> {
    facts.map(|(at, (name, fact))| (name, format!("f{at}"), &fact.value))
}

/// The plain text of a label (`id` or `id.attribute`) in the chain of `locale`, without a trace in the lookups.
fn word<'a>(
    locales: &'a Locales<'a>,
    locale: &'a Locale<'a>,
    message: &str,
    stand_in: &dyn Fn(&LanguageIdentifier, &str) -> Option<&'a Locale<'a>>,
) -> Option<String> {
    let (id, attribute) = split(message);
    let mut chain = locale.chain.iter().filter_map(|tag| locales.get(tag));
    let found = chain.find(|locale| locale.bundle.has(id, attribute))?;
    let other = stand_in(&found.tag, message).filter(|other| other.bundle.has(id, attribute));
    let found = other.unwrap_or(found);
    let formatted = found.bundle.format(id, attribute, &bundle::arguments(std::iter::empty()))?;
    let parsed = markup::parse(&formatted.text, Slot::Inline);
    Some(markup::read::plain_blocks(&parsed.blocks, &mut |_| String::new()))
}

/// The id and the attribute of `id.attribute`.
fn split(message: &str) -> (&str, Option<&str>) {
    message.split_once('.').map_or((message, None), |(id, attribute)| (id, Some(attribute)))
}

fn argument(name: &str, fact: &Fact) -> Argument {
    Argument { name: name.to_owned(), value: fact.value.clone() }
}

fn blank(message: &str) -> Text {
    Text {
        origin: Origin::Message(message.to_owned()),
        blocks: vec![Block::Paragraph(Vec::new())],
        values: IndexMap::new(),
        fallback: None,
        behind: None,
        notice: None,
    }
}

/// Links whose destination is a fact that leads nowhere.
fn dead_links(blocks: &[Block], values: &IndexMap<String, Value>, faults: &mut Vec<String>) {
    markup::read::visit_inlines(blocks, &mut |inline| {
        if let Inline::Link { target: Target::Value(mark), .. } = inline
            && let Some(value) = values.get(mark).filter(|value| value.href().is_none())
        {
            faults.push(format!("it links to “{}”, which is no address", value.plain()));
        }
    });
}

fn collect_anchors(blocks: &[Block], anchors: &mut Vec<String>) {
    markup::read::visit_inlines(blocks, &mut |inline| {
        if let Inline::Link { target: Target::Anchor(anchor), .. } = inline {
            anchors.push(anchor.clone());
        }
    });
}

/// An excerpt of a text with the names of its facts, where marks have their numbers.
fn named(excerpt: &str, facts: &[(&str, &Fact)]) -> String {
    let numbered = facts.iter().enumerate().filter(|_| excerpt.contains("{f"));
    numbered.fold(excerpt.to_owned(), |shown, (at, (name, _))| {
        shown.replace(&format!("{{f{at}}}"), &format!("{{ ${name} }}"))
    })
}
