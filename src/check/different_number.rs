//! The check `different-number`.

use super::stated::{Pair, Stated, pairs};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::numerals::{Number, Value, Weight};

declare_check! {
    /// A translation states another number than English, lacks one, or has one that English has not.
    ///
    /// Numbers are compared by value: `1,000.50`, `1 000,50` and `١٬٠٠٠٫٥` are the same, so are "5 million" and 500万,
    /// and a number may be a word in one language and digits in the other. Addresses and telephone numbers are left out,
    /// values such as `{ $period }` are the policy's own, dates have a check of their own.
    ///
    /// ## Why this matters
    /// A period, an age or an amount is what a reader can rely on. It must be the same in every language.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account for 30 days.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte pendant 60 jours.
    /// ```
    ///
    /// ## What to do
    /// State the number of the English text. A number that the policy knows is better written as a value, which is right in
    /// every language.
    pub(super) static CHECK = { name: "different-number", level: Error, run: check, translation: true };
}

/// Numbers up to this one are often words, and often said otherwise.
const SMALL: u64 = 12;
/// Up to this one, a number may well go without saying: one file, both of them.
const TINY: u64 = 2;

/// A number of the source and one of the translation: one for the other, or one too few, or one too many.
type Fault<'a> = (Option<&'a Number>, Option<&'a Number>);

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            for pair in pairs(&translation, unit) {
                let Some((there, here)) = fault(&pair, &translation) else { continue };
                let (name, english) = (translation.language.name, translation.source.name);
                let words = |stated: &Stated<'_>, number: Option<&Number>| {
                    number.map_or("", |number| stated.words(&number.range)).trim().to_owned()
                };
                let (said, says) = (words(&pair.there, there), words(&pair.here, here));
                let what = match (there, here) {
                    (Some(_), Some(_)) => format!("says {says}, {english} {said}"),
                    (Some(_), None) => format!("lacks the {said} of {english}"),
                    (None, _) => format!("says {says}, which {english} does not"),
                };
                let label = if here.is_some() { format!("the number in {name}") } else { format!("the {name} text") };
                let other = if there.is_some() { format!("the number in {english}") } else { format!("the {english} text") };
                let found = translation
                    .finding_at(rule, unit, &says, &what)
                    .level(level(cx, &translation, (there, here)))
                    .label(label)
                    .related(translation.source_place(unit, &said), other)
                    .note(format!("readers of {name} are told another number, or none"));
                sink.push(found.help(format!("state the numbers of the {english} text")));
                break;
            }
        }
    }
}

/// Small numbers are no errors, and neither are languages whose number words nobody knows. Where there is no policy, one
/// number for another is, but not one too few or too many: a text of a program may be worded without it.
fn level(cx: &Context<'_>, translation: &Translation<'_>, fault: Fault<'_>) -> Severity {
    let (there, here) = fault;
    let large = [there, here].into_iter().flatten().any(|number| number.values[0] > Value::whole(SMALL));
    let known = translation.language.known.table.is_some() && translation.source.known.table.is_some();
    let exchanged = there.is_some() && here.is_some();
    if large && known && (exchanged || cx.has_policy) { Severity::Error } else { Severity::Warning }
}

/// The first number on which the two differ.
fn fault<'p>(pair: &'p Pair<'_>, translation: &Translation<'_>) -> Option<Fault<'p>> {
    let (source, own) = (translation.source.known, translation.language.known);
    let missing: Vec<_> = pair.there.beyond(&pair.here).collect();
    let extra: Vec<_> = pair.here.beyond(&pair.there).collect();
    // One for the other: the surest of each.
    let surest = |all: &[&'p Number]| all.iter().copied().rev().max_by_key(|number| number.weight);
    if let (Some(there), Some(here)) = (surest(&missing), surest(&extra)) {
        return Some((Some(there), Some(here)));
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
    let (lost, added) = (lost.copied(), added.copied());
    (lost.is_some() || added.is_some()).then_some((lost, added))
}
