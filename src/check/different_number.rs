//! The check `different-number`.

use std::collections::BTreeSet;

use super::stated::{Pair, Stated, pairs};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::language::numerals::{Number, Value, Weight};
use crate::load::fluent::walk;
use crate::unit::Unit;

declare_check! {
    /// A translation states another number than English, lacks one, or has one that English has not.
    ///
    /// Numbers are compared by value: `1,000.50`, `1 000,50` and `١٬٠٠٠٫٥` are the same, so are "5 million" and 500万,
    /// and a number may be a word in one language and digits in the other. Addresses and telephone numbers are left out,
    /// values such as `{ $period }` are the policy's own, dates have a check of their own.
    ///
    /// It is a warning where only numbers up to 12 are concerned, where the words for numbers of a language are not known,
    /// where a number has marks that its readers take for others (`1,500` in German), and, in a comparison without a policy,
    /// where a number is missing or added and none stands in its place.
    ///
    /// ## Why this matters
    /// A period, an age or an amount is what a reader can rely on. It must be the same in every language.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account for 45 days.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte pendant 54 jours.
    /// ```
    ///
    /// ## What to do
    /// State the number of the English text. A number that the policy knows is better written as a value, which is right in
    /// every language.
    pub(super) static CHECK = { name: "different-number", level: Error, run: check, translation: true, apart: true };
}

/// Numbers up to this one are often words, and often said otherwise.
const SMALL: u64 = 12;
/// Up to this one, a number may well go without saying: one file, both of them.
const TINY: u64 = 2;

/// What differs.
enum Fault<'a> {
    /// One number stands for another.
    Other(&'a Number, &'a Number),
    /// The source has it alone.
    Lost(&'a Number),
    /// The translation has it alone.
    Added(&'a Number),
    /// The same figures, but with marks that mean something else to its readers: `1,000` in German.
    Marks(&'a Number, &'a Number),
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            for pair in pairs(translation, unit) {
                let Some(fault) = fault(&pair, translation) else { continue };
                sink.push(finding(cx, rule, (translation, unit), &pair, &fault));
                break;
            }
        }
    }
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    (translation, unit): (&Translation<'_>, &Unit<'_>),
    pair: &Pair<'_>,
    fault: &Fault<'_>,
) -> Diagnostic {
    let (name, english) = (translation.language.name, translation.source.name);
    let (there, here) = fault.numbers();
    let words = |stated: &Stated<'_>, number: Option<&Number>| {
        number.map_or("", |number| stated.words(&number.range)).trim().to_owned()
    };
    let (said, says) = (words(&pair.there, there), words(&pair.here, here));
    let (what, note) = match fault {
        Fault::Other(..) => {
            (format!("says {says}, {english} {said}"), format!("readers of {name} are told another number"))
        }
        Fault::Lost(_) => {
            (format!("lacks the {said} of {english}"), format!("readers of {name} are not told this number"))
        }
        Fault::Added(_) => (
            format!("says {says}, which {english} does not"),
            format!("readers of {english} are not told this number"),
        ),
        Fault::Marks(_, own) => (
            format!("says {says}, which is {} in {name}", own.values[0]),
            format!("marks in numbers differ from language to language; {english} says {said}"),
        ),
    };
    let help = match fault {
        Fault::Marks(..) => format!("write it with the marks of {name}"),
        _ => format!("state the numbers of the {english} text"),
    };
    let label = |known: bool, name: &str| {
        if known { format!("the number in {name}") } else { format!("the {name} text") }
    };
    // A fact that the source types by hand, and the translation states, is told at the source.
    let rules: &[&str] =
        if matches!(fault, Fault::Lost(_)) && states_more(unit) { &["literal-fact"] } else { &[] };
    translation
        .finding_at(rule, unit, &says, &what)
        .level(level(cx, translation, fault))
        .label(label(here.is_some(), name))
        .related(translation.source_place(unit, &said), label(there.is_some(), english))
        .note(note)
        .help(help)
        .unless_follows(super::words::ANOTHER_TEXT)
        .unless_source(translation.source.tag, rules)
}

/// Whether the translation states a value that the source does not state.
pub(super) fn states_more(unit: &Unit<'_>) -> bool {
    let stated = |pattern| walk::references(pattern).variables.into_iter().map(|own| own.name);
    let there: BTreeSet<_> = unit.source_entry.pattern(unit.message).into_iter().flat_map(stated).collect();
    unit.entry.pattern(unit.message).into_iter().flat_map(stated).any(|name| !there.contains(&name))
}

impl Fault<'_> {
    /// The number of the source, and that of the translation.
    fn numbers(&self) -> (Option<&Number>, Option<&Number>) {
        match self {
            Self::Other(there, here) | Self::Marks(there, here) => (Some(there), Some(here)),
            Self::Lost(there) => (Some(there), None),
            Self::Added(here) => (None, Some(here)),
        }
    }
}

/// Small numbers are no errors, and neither are languages whose number words nobody knows. Number words must both be large,
/// for the small ones are other words as well. Where there is no policy, one number for another is an error, but not one too
/// few or too many: a text of a program may be worded without it.
fn level(cx: &Context<'_>, translation: &Translation<'_>, fault: &Fault<'_>) -> Severity {
    let (there, here) = fault.numbers();
    let numbers = || [there, here].into_iter().flatten();
    let is_large = |number: &Number| number.values[0] > Value::whole(SMALL);
    let large = if numbers().all(|number| number.weight == Weight::Firm) {
        numbers().any(is_large)
    } else {
        numbers().all(is_large)
    };
    let known = translation.language.known.table.is_some() && translation.source.known.table.is_some();
    let grave = match fault {
        Fault::Other(..) => true,
        Fault::Lost(_) | Fault::Added(_) => cx.has_policy,
        Fault::Marks(..) => false,
    };
    if large && known && grave { Severity::Error } else { Severity::Warning }
}

/// The first number on which the two differ.
fn fault<'p>(pair: &'p Pair<'_>, translation: &Translation<'_>) -> Option<Fault<'p>> {
    let (source, own) = (translation.source.known, translation.language.known);
    let missing: Vec<_> = pair.there.beyond(&pair.here).collect();
    let extra: Vec<_> = pair.here.beyond(&pair.there).collect();
    // One for the other: the surest of each.
    let surest = |all: &[&'p Number]| all.iter().copied().rev().max_by_key(|number| number.weight);
    if let (Some(there), Some(here)) = (surest(&missing), surest(&extra)) {
        return Some(Fault::Other(there, here));
    }
    // One alone may be said in words that are not known.
    let alone = |number: &&&Number, known: bool| {
        let least = if known { TINY } else { SMALL };
        // Tens, hundreds, thousands are words in every language.
        let plain = known || number.values[0].significant() != 1;
        number.weight == Weight::Firm && plain && number.values[0] > Value::whole(least)
    };
    let lost = missing.iter().find(|number| alone(number, own.table.is_some()));
    let added = extra.iter().find(|number| alone(number, source.table.is_some()));
    let lost = lost.map(|number| Fault::Lost(number));
    lost.or_else(|| added.map(|number| Fault::Added(number))).or_else(|| marks(pair))
}

/// A number that is that of the source only to those who read its mark as the source does.
fn marks<'p>(pair: &'p Pair<'_>) -> Option<Fault<'p>> {
    pair.here.numbers().iter().filter(|own| own.weight == Weight::Firm).find_map(|own| {
        let (figures, mark) = (pair.here.words(&own.range), [',', '.']);
        let by_three = figures.matches(mark).count() == 1
            && figures.rsplit(mark).next().is_some_and(|last| last.chars().count() == 3);
        let [strict, loose, ..] = own.values[..] else { return None };
        let firm = || pair.there.numbers().iter().filter(|number| number.weight == Weight::Firm);
        let meant = firm().find(|number| number.values[0] == loose)?;
        let said = firm().any(|number| number.values[0] == strict);
        (by_three && !said).then_some(Fault::Marks(meant, own))
    })
}
