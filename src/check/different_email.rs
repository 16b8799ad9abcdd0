//! The check `different-email`.

use std::collections::{BTreeMap, BTreeSet};

use super::translation::Translation;
use super::{Context, addresses, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::language::Table;
use crate::markup::chars::hidden_character;
use crate::model::fact::FactValue;
use crate::unit::{Text, Unit};

declare_check! {
    /// A message names other e-mail addresses than in English.
    ///
    /// Addresses in the words and behind links are compared, as sets; case does not count. Addresses that are made up for
    /// the reader (`yourname@example.com`) are left to the translator. An address that only the translation has is an error
    /// where it stands in place of one of English or belongs to a domain that English uses, else a warning. Addresses of
    /// the policy that are typed by hand are told by `literal-fact`.
    ///
    /// ## Why this matters
    /// A request to a wrong address reaches nobody, or somebody else.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-press = Journalists write to press@example.org.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-press = Les journalistes écrivent à presse@example.org.
    /// ```
    ///
    /// ## What to do
    /// Write the address as English does, or add it to the policy and write its name, such as `{ $press-email }`.
    pub(super) static CHECK = { name: "different-email", level: Error, run: check, translation: true, apart: true };
}

/// The addresses of a text, each as it is compared, with how it is written.
type Addresses = BTreeMap<String, String>;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let facts = cx.policy.facts.values();
    let facts =
        facts.filter_map(|fact| if let FactValue::Email(own) = &fact.value { Some(own) } else { None });
    let facts: BTreeSet<String> = facts.map(|own| own.to_ascii_lowercase()).collect();
    for translation in cx.pairs() {
        let table = translation.source.known.table;
        let mut domains: BTreeSet<String> = facts.iter().map(|own| domain(own).to_owned()).collect();
        let units = translation.units.iter();
        let all = units.flat_map(|unit| &unit.source.texts).flat_map(|text| of(text).into_keys());
        domains.extend(all.filter(|own| !is_invented(own, table)).map(|own| domain(&own).to_owned()));
        for unit in &translation.units {
            let found = unit.pairs_with_faults().find_map(|(source, target)| {
                Difference::new(&of(source), of(target), &facts, &domains, table)
            });
            if let Some(found) = found {
                found.tell(cx, translation, rule, unit, sink);
            }
        }
    }
}

/// The addresses of a text: in its words, hidden characters and all, and behind its links.
fn of(text: &Text) -> Addresses {
    let words = addresses::mails(&text.written).into_iter().map(|range| text.written[range].to_owned());
    let behind = text.links.iter().filter_map(|link| {
        let address = link.target.strip_prefix("mailto:")?;
        let address = address.split('?').next().unwrap_or_default();
        addresses::mails(address).into_iter().next().map(|range| address[range].to_owned())
    });
    // In HTML the words are those of no attribute, and in Markdown a destination stands among them: a set holds it once.
    let mut all: Addresses = words.chain(behind).map(|own| (own.to_lowercase(), own)).collect();
    // An escape or a mark between its letters hides one in what is written.
    for range in addresses::mails(&text.plain) {
        let own = &text.plain[range];
        let seen = own.to_lowercase();
        if !all.keys().any(|other| other.chars().filter(|c| !addresses::is_hidden(*c)).eq(seen.chars())) {
            all.insert(seen, own.to_owned());
        }
    }
    all
}

pub(super) fn domain(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Whether nobody has the address: it stands for the reader's own.
pub(super) fn is_invented(address: &str, table: Option<&Table>) -> bool {
    let Some((table, (local, domain))) = table.zip(address.rsplit_once('@')) else { return false };
    table.invented_people.has(local) || domain.split('.').any(|label| table.invented_domains.has(label))
}

struct Difference {
    lost: Option<String>,
    added: Option<String>,
    level: Severity,
}

impl Difference {
    fn new(
        there: &Addresses,
        mut here: Addresses,
        facts: &BTreeSet<String>,
        domains: &BTreeSet<String>,
        table: Option<&Table>,
    ) -> Option<Self> {
        let invents = there.keys().any(|own| is_invented(own, table));
        let missing = |own: &&String| !here.contains_key(*own) && !facts.contains(*own);
        let lost: Vec<&String> =
            there.keys().filter(missing).filter(|own| !is_invented(own, table)).collect();
        here.retain(|own, _| !there.contains_key(own) && !facts.contains(own));
        let Some(first) = lost.first() else {
            // Where English makes one up, so may the translation.
            let added = here.into_iter().find(|(own, _)| !invents && !is_invented(own, table))?;
            let known = domains.contains(domain(&added.0));
            let level = if known { Severity::Error } else { Severity::Warning };
            return Some(Self { lost: None, added: Some(added.1), level });
        };
        let near = closest(first, here.keys().map(String::as_str)).map(str::to_owned);
        let near = near.or_else(|| here.keys().next().cloned());
        let added = near.and_then(|near| here.remove(&near));
        Some(Self { lost: there.get(*first).cloned(), added, level: Severity::Error })
    }

    /// Whether the addresses differ in nothing but characters that nobody sees, which `hidden-characters` tells.
    fn is_told_as_hidden(&self, cx: &Context<'_>) -> bool {
        let (Some(lost), Some(added)) = (&self.lost, &self.added) else { return false };
        let seen = added.chars().filter(|c| !addresses::is_hidden(*c));
        let told =
            |c: char| hidden_character(c).is_some() && (cx.has_policy || !matches!(c, '\u{AD}' | '\u{2060}'));
        seen.eq(lost.chars()) && added.chars().filter(|c| addresses::is_hidden(*c)).all(told)
    }

    fn tell(
        &self,
        cx: &Context<'_>,
        translation: &Translation<'_>,
        rule: &'static Rule,
        unit: &Unit<'_>,
        sink: &mut Sink,
    ) {
        let (name, english) = (translation.language.name, translation.source.name);
        let here = self.added.as_deref().unwrap_or_default();
        let there = self.lost.as_deref().unwrap_or_default();
        let (what, label) = match (&self.lost, &self.added) {
            (Some(_), Some(_)) => (format!("has another e-mail address than {english}"), "another address"),
            (Some(_), None) => (format!("lacks an e-mail address of {english}"), "the address is not in it"),
            (None, _) => (format!("has an e-mail address that {english} has not"), "only here"),
        };
        let mut found =
            translation.finding_at(rule, unit, here, &what).level(self.level).label(label).related(
                translation.source_place(unit, there),
                match &self.lost {
                    Some(lost) => format!("{english} has `{lost}`"),
                    None => format!("the {english} text"),
                },
            );
        if let Some(odd) = self.added.as_deref().and_then(odd) {
            found = found.note(odd);
        }
        if self.is_told_as_hidden(cx) {
            found = found.unless_told();
        }
        found = found.note(match &self.added {
            Some(_) => format!("what a reader of {name} sends there reaches nobody, or somebody else"),
            None => format!("a reader of {name} is not told where to write"),
        });
        found = found.unless_follows(&["foreign-link"]);
        sink.push(match &self.lost {
            Some(lost) => found.help(format!("write `{lost}`")),
            None => found.help(format!("delete it, or add it to the {english} text")),
        });
    }
}

/// The characters of an address that look like others or like nothing.
pub(super) fn odd(address: &str) -> Option<String> {
    let odd: BTreeSet<char> = address.chars().filter(|c| !c.is_ascii()).collect();
    let hidden = odd.iter().any(|c| addresses::is_hidden(*c));
    let named: Vec<_> = odd.into_iter().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let why = if hidden { "which nobody sees" } else { "which may look like another letter" };
    (!named.is_empty()).then(|| format!("it holds {}, {why}", named.join(", ")))
}
