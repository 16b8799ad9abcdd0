//! The check `different-link`.

use std::collections::BTreeSet;

use super::destination::{Destination, Gap, Tongues};
use super::different_email::odd;
use super::translation::Translation;
use super::{Context, addresses, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::words;
use crate::markup::destination as markup;
use crate::model::document::SectionPlan;
use crate::model::fact::FactValue;
use crate::unit::{Text, Unit};

declare_check! {
    /// A link leads elsewhere than in English, is missing, or stands only in the translation.
    ///
    /// Links of Markdown and HTML and addresses in the words are compared once the message is rendered. Another host or
    /// path is an error, as is a link too few or too many; another place on the same page or another order is a warning.
    /// The tag of the one language where the other has its own makes no difference (`/en/` and `/fr-CA/`, `hl=de`,
    /// `de.example.org`), nor do `http` and `https`, `www.`, a usual port, a last slash, percent-encoding, the case of the
    /// host.
    ///
    /// Without a policy nobody says that a language has a page of its own. It is a warning there where the address says so
    /// (`example.de`, `example.com/de/`), where the message consists of the address, so that each language can set its own,
    /// and where a translation adds a link to a site to which English links too. In a policy,
    /// [`links`](../policy.md#who) says which address a language has instead.
    ///
    /// ## Why this matters
    /// A reader who follows the link finds another text than the one that is meant, or another company.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-rules = Our [rules](https://rules.example.org/members) hold.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-rules = Nos [règles](https://rules.example.org/visitors) s’appliquent.
    /// ```
    ///
    /// ## What to do
    /// Link to where English does. Where the page stands elsewhere in that language, add it to the policy
    /// (`links: { rules: { url: …, in: { fr: … } } }`) and write `[words]({ $link-rules })`.
    pub(super) static CHECK = { name: "different-link", level: Error, run: check, translation: true, apart: true };
}

/// What a pair of languages is compared with.
struct Known<'a> {
    has_policy: bool,
    tongues: Tongues,
    /// What the policy says, which no message may type.
    facts: Vec<Destination>,
    /// Hosts to which the source language links.
    hosts: BTreeSet<String>,
    /// The sections of the documents.
    sections: BTreeSet<&'a str>,
}

/// A difference, with the addresses as they are written in either text.
struct Difference {
    what: &'static str,
    level: Severity,
    there: Option<String>,
    here: Option<String>,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let facts = cx.policy.facts.values().filter_map(|fact| match &fact.value {
        FactValue::Link(link) => Some(link.all()),
        _ => None,
    });
    let facts: Vec<_> = facts.flatten().filter_map(Destination::new).collect();
    let plans =
        cx.policy.documents.values().flat_map(|plan| plan.sections.iter().flat_map(SectionPlan::walk));
    let sections = plans.flat_map(|section| std::iter::once(&section.id).chain(&section.formerly));
    let sections: BTreeSet<_> = sections.map(String::as_str).collect();
    for translation in cx.pairs() {
        let texts = translation.units.iter().flat_map(|unit| &unit.source.texts);
        let hosts = texts.flat_map(targets).map(|own| own.host).collect();
        let tongues = Tongues::new(&translation.source.known.tag, &translation.language.known.tag);
        let (facts, sections) = (facts.clone(), sections.clone());
        let known = Known { has_policy: cx.has_policy, tongues, facts, hosts, sections };
        for unit in &translation.units {
            let mut pairs = unit.pairs_with_faults();
            if let Some(found) = pairs.find_map(|(source, target)| difference(&known, source, target)) {
                tell(translation, rule, unit, &found, sink, cx.has_policy);
            }
        }
    }
}

/// Where a text leads, each place once: by its markup, and by addresses in its words. Values are none, nor are
/// e-mail addresses, which have checks of their own.
fn targets(text: &Text) -> Vec<Destination> {
    let marked = text.links.iter().map(|link| link.target.as_str());
    let marked = marked.filter(|target| !is_value(target) && !target.starts_with("mailto:"));
    let bare = addresses::links(&text.plain).into_iter().map(|range| &text.plain[range]);
    let mut found: Vec<Destination> = Vec::new();
    for own in marked.chain(bare).filter_map(Destination::new) {
        if !found.iter().any(|other| other.written == own.written) {
            found.push(own);
        }
    }
    found
}

/// Whether a link leads to a value and no more.
fn is_value(target: &str) -> bool {
    target.starts_with('{') && target.find('}') == Some(target.len() - 1)
}

fn difference(known: &Known<'_>, source: &Text, target: &Text) -> Option<Difference> {
    let (there, here) = (targets(source), targets(target));
    // A section that is not there is told as such.
    let unknown = |own: &Destination| own.anchor().is_some_and(|anchor| !known.sections.contains(anchor));
    if known.has_policy && here.iter().any(unknown) {
        return None;
    }
    let without = |own: &&Destination, others: &[Destination]| {
        let same = |other: &Destination| own.gap(other, &known.tongues).is_none();
        !known.facts.iter().any(same) && !others.iter().any(same)
    };
    let lost: Vec<_> = there.iter().filter(|own| without(own, &here)).collect();
    let added: Vec<_> = here.iter().filter(|own| without(own, &there)).collect();
    match (lost.first(), added.first()) {
        (None, None) => order(known, source, target),
        // An element too few or too many is told by the checks of elements.
        (None, Some(_)) | (Some(_), None) if differ_in_elements(source, target) => None,
        (Some(lost), None) => Some(Difference {
            what: "lacks a link of {English}",
            level: Severity::Error,
            there: Some(lost.written.clone()),
            here: None,
        }),
        (None, Some(added)) => Some(Difference {
            what: "has a link that {English} has not",
            level: level_of_added(known, added),
            there: None,
            here: Some(added.written.clone()),
        }),
        (Some(lost), Some(_)) => {
            let gap = |own: &Destination| lost.gap(own, &known.tongues).unwrap_or(Gap::Host);
            let far = |own: &Destination| strsim::osa_distance(&lost.written, &own.written);
            let added = added.iter().min_by_key(|own| (std::cmp::Reverse(gap(own)), far(own)))?;
            let (what, level) = match gap(added) {
                Gap::Fragment if added.anchor().is_some() => {
                    ("links to another section than {English}", Severity::Error)
                }
                Gap::Fragment => ("links to another place on a page than {English}", Severity::Warning),
                _ => ("links elsewhere than {English}", level(known, lost, added, source)),
            };
            let (there, here) = (Some(lost.written.clone()), Some(added.written.clone()));
            Some(Difference { what, level, there, here })
        }
    }
}

/// How grave it is that a link leads elsewhere. Without a policy nobody says that a language has a page of its own, so
/// the address has to.
fn level(known: &Known<'_>, lost: &Destination, added: &Destination, source: &Text) -> Severity {
    if known.has_policy || added.is_slip_of(lost, &known.tongues) {
        return Severity::Error;
    }
    // Where the message is the address, each language is asked for its own.
    let asked = source.plain.trim() == lost.written;
    let own = asked || (added.is_web() && added.is_of_target(&known.tongues));
    if own { Severity::Warning } else { Severity::Error }
}

fn level_of_added(known: &Known<'_>, added: &Destination) -> Severity {
    let own = added.is_of_target(&known.tongues) || known.hosts.contains(&added.host);
    if !known.has_policy && own { Severity::Warning } else { Severity::Error }
}

/// Whether the texts have other HTML links than each other.
fn differ_in_elements(source: &Text, target: &Text) -> bool {
    let count = |text: &Text, linked: bool| {
        let links = text.elements.iter().filter(|own| own.name == "a" && (!linked || own.href.is_some()));
        links.count()
    };
    let adds_first = count(source, true) == 0 && count(target, true) > 0;
    count(source, false) != count(target, false) || adds_first
}

/// A link: its words, and where it leads.
type Link = (BTreeSet<String>, Option<Destination>);

/// Links that lead to the same places, but not in the same order. Where the words of a link moved with it, the language
/// wants it so: names and numbers in them say.
fn order(known: &Known<'_>, source: &Text, target: &Text) -> Option<Difference> {
    let (there, here) = (links(source), links(target));
    let same = |one: &Link, other: &Link| match (&one.1, &other.1) {
        (Some(one), Some(other)) => one.gap(other, &known.tongues).is_none(),
        (one, other) => one == other,
    };
    if there.len() != here.len() || there.len() < 2 {
        return None;
    }
    let apart = || there.iter().zip(&here).filter(|(one, own)| !same(one, own));
    let moved: Vec<_> = apart().map(|(one, _)| one).collect();
    let now: Vec<_> = apart().map(|(_, own)| own).collect();
    let shares = |one: &Link, own: &Link| {
        let alone = |word: &&String| moved.iter().filter(|other| other.0.contains(*word)).count() == 1;
        one.0.intersection(&own.0).any(|word| alone(&word))
    };
    let pairs = || now.iter().flat_map(|own| moved.iter().map(move |one| (*one, *own)));
    if pairs().any(|(one, own)| same(one, own) && shares(one, own)) {
        return None;
    }
    let swapped = pairs().find(|(one, own)| !same(one, own) && shares(one, own));
    let (one, own) = swapped.or_else(|| apart().next())?;
    let (what, level) = match swapped {
        Some(_) => ("swaps links of {English}", Severity::Error),
        None => ("has its links in another order than {English}", Severity::Warning),
    };
    let written = |own: &Link| own.1.as_ref().map(|own| own.written.clone());
    Some(Difference { what, level, there: written(one), here: written(own) })
}

/// The links of the markup, in order.
fn links(text: &Text) -> Vec<Link> {
    let link = |own: &markup::Destination| {
        let words = words(&own.words).into_iter().map(|word| word.text);
        (words.filter(|word| word.chars().count() > 1).collect(), Destination::new(&own.target))
    };
    text.links.iter().map(link).collect()
}

fn tell(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    found: &Difference,
    sink: &mut Sink,
    has_policy: bool,
) {
    let (name, english) = (translation.language.name, translation.source.name);
    let (here, there) = (found.here.as_deref(), found.there.as_deref());
    let label = here.map_or_else(|| "the link is not in it".to_owned(), |here| format!("leads to {here}"));
    let english_label =
        there.map_or_else(|| format!("the {english} text"), |there| format!("{english} leads to {there}"));
    let mut finding = translation
        .finding_at(rule, unit, here.unwrap_or_default(), &found.what.replace("{English}", english))
        .level(found.level)
        .label(label)
        .related(translation.source_place(unit, there.unwrap_or_default()), english_label);
    if let Some(odd) = here.and_then(odd) {
        finding = finding.note(odd);
    }
    let (note, help) = match (here, there) {
        (Some(_), Some(there)) => (
            format!("a reader of {name} finds another page than one of {english}"),
            if has_policy {
                format!("link to {there}; where {name} has a page of its own, name it under `links:`")
            } else {
                format!("link to {there}, or to the same page in {name}")
            },
        ),
        (None, there) => (
            format!("a reader of {name} cannot go where one of {english} can"),
            format!("link to {}", there.unwrap_or_default()),
        ),
        (Some(_), None) => (
            format!("a reader of {name} is sent to a page that nobody in {english} sees"),
            format!("delete the link, or add it to the {english} text"),
        ),
    };
    sink.push(finding.note(note).help(help).unless_follows(&["foreign-link"]));
}
