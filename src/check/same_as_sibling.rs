//! The check `same-as-sibling`.

use std::collections::{BTreeMap, BTreeSet};

use super::siblings::{self, Group, Item, Kind, Said, differ};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};

declare_check! {
    /// Two items of one list, one table or one kind read the same in the translation, and differ in English.
    ///
    /// Looked at are the items of a list and the cells of a table in one message (from 25 characters on), the items of a
    /// list of the policy, and what the policy names of one kind: rights, purposes, types of data, headings. Two other
    /// texts of one file are a warning, from 40 characters on, and so are two words in quotation marks side by side. Where English differs in small words or in spelling only,
    /// nothing is said.
    ///
    /// ## Why this matters
    /// A reader of that language is told of one right twice, and of the other not at all. A published policy had the
    /// right to restrict processing worded as a copy of the right to erasure.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-rights =
    ///     You can ask us:
    ///
    ///     - to erase your personal data;
    ///     - to restrict what we do with your personal data.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-rights =
    ///     Vous pouvez nous demander :
    ///
    ///     - d’effacer vos données personnelles ;
    ///     - d’effacer vos données personnelles.
    /// ```
    ///
    /// ## What to do
    /// Read both beside the English, and word the one that was copied anew.
    pub(super) static CHECK = { name: "same-as-sibling", level: Error, run: check, translation: true, apart: true };
}

/// Texts that differ in the same two words from which on the two are one word in the language.
const SYNONYMS: usize = 3;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let lists = translation.read_units().flat_map(siblings::in_message);
        let groups = siblings::in_policy(cx, translation).into_iter().chain(siblings::in_file(translation));
        let mut told = BTreeSet::new();
        let mut found: Vec<(String, Diagnostic)> = Vec::new();
        for group in lists.chain(groups) {
            in_group(translation, rule, &group, &mut told, &mut found);
        }
        let times = |apart: &str| found.iter().filter(|(other, _)| other == apart).count();
        let synonyms: BTreeSet<String> = found
            .iter()
            .filter(|(apart, _)| !apart.is_empty() && times(apart) >= SYNONYMS)
            .map(|(apart, _)| apart.clone())
            .collect();
        for (apart, found) in found {
            // A language that has one word for two of the source says it throughout: "junk" and "spam".
            let level = if synonyms.contains(&apart) { Severity::Info } else { found.severity };
            sink.push(found.level(level));
        }
    }
}

/// Tells each item that reads as an earlier one does.
fn in_group<'a>(
    translation: &Translation<'_>,
    rule: &'static Rule,
    group: &Group<'a>,
    told: &mut BTreeSet<&'a str>,
    all: &mut Vec<(String, Diagnostic)>,
) {
    let table = translation.source.known.table;
    let mut known: BTreeMap<&str, Vec<&Item<'_>>> = BTreeMap::new();
    for item in group.items.iter().filter(|item| item.target.length >= group.shortest) {
        let same = known.entry(&item.target.key).or_default();
        let differs = |earlier: &&&Item<'_>| match group.kind {
            Kind::Quoted => earlier.source.key != item.source.key,
            Kind::List | Kind::File => differ(&earlier.source, &item.source, table),
        };
        if let Some(earlier) = same.iter().find(differs)
            && told.insert(item.unit.message)
        {
            let found = finding(translation, rule, (earlier, item));
            let apart =
                if group.kind == Kind::File { apart(&earlier.source, &item.source) } else { String::new() };
            let level = if group.kind == Kind::List { found.severity } else { Severity::Warning };
            all.push((apart, found.level(level)));
        }
        same.push(item);
    }
}

/// The one word of each text that the other has not, if they differ in nothing else.
fn apart(one: &Said, other: &Said) -> String {
    let lacks = |one: &Said, other: &Said| -> Vec<String> {
        let others: Vec<&str> = other.key.split(' ').collect();
        one.key.split(' ').filter(|word| !others.contains(word)).map(str::to_owned).collect()
    };
    match (lacks(one, other).as_slice(), lacks(other, one).as_slice()) {
        ([there], [here]) => format!("{} {}", there.min(here), there.max(here)),
        _ => String::new(),
    }
}

fn finding(
    translation: &Translation<'_>,
    rule: &'static Rule,
    (earlier, item): (&Item<'_>, &Item<'_>),
) -> Diagnostic {
    let within = earlier.unit.message == item.unit.message;
    let what = if within {
        "says the same in two items".to_owned()
    } else {
        format!("reads as `{}` does", earlier.unit.message)
    };
    let (here, there) = (item.target.first_words(), item.source.first_words());
    let mut found = translation.finding_at(rule, item.unit, here, &what).label("the same text");
    if !within {
        let place = translation.place(earlier.unit, earlier.target.first_words());
        found = found.related(place, "and here");
    }
    let first = translation.source_place(earlier.unit, earlier.source.first_words());
    let name = translation.source.name;
    found
        .related(first, format!("{name} says this of the one"))
        .related(translation.source_place(item.unit, there), format!("{name} says this of the other"))
        .note(format!(
            "a reader of {} is told of one of the two twice, and of the other not at all",
            translation.language.name
        ))
        .help(format!("read both beside the {name} texts, and word the one that was copied anew"))
}
