//! The check `different-date`.

use super::stated::{Pair, pairs};
use super::{Context, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::dates::Date;

declare_check! {
    /// A translation states another date than English, or lacks the date.
    ///
    /// Dates are read as each language writes them, in words or in digits, and compared by what they mean: that they look
    /// different is no fault. A month with a day or a year is a date as well.
    ///
    /// ## Why this matters
    /// From when a text applies, and until when something may be asked for, must be one day for all readers.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = These rules apply from November 3, 2021.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Ces règles s’appliquent à partir du 3 octobre 2021.
    /// ```
    ///
    /// ## What to do
    /// State the date of the English text. A date that the policy knows is better written as a value, `{ $effective }`, which
    /// every language then writes its own way.
    pub(super) static CHECK = { name: "different-date", level: Error, run: check, translation: true };
}

/// A date that differs: what the source says, what the translation says.
type Fault = (Option<(Date, String)>, Option<(Date, String)>);

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        if translation.language.known.cldr.is_none() || translation.source.known.cldr.is_none() {
            continue;
        }
        for unit in translation.read_units() {
            let Some((there, here)) = pairs(&translation, unit).iter().find_map(fault) else { continue };
            let (name, english) = (translation.language.name, translation.source.name);
            // The same day, of which one of the two leaves out the year.
            let is_part = there.as_ref().zip(here.as_ref()).is_some_and(|(there, here)| there.0.agrees(&here.0));
            let (there, here) = (there.map(|(_, words)| words), here.map(|(_, words)| words));
            let what = match (&there, &here) {
                (Some(there), Some(here)) => format!("says \u{201c}{here}\u{201d}, {english} \u{201c}{there}\u{201d}"),
                (Some(there), None) => format!("lacks the date \u{201c}{there}\u{201d} of {english}"),
                (None, here) => {
                    format!("states a date that {english} does not: \u{201c}{}\u{201d}", here.as_deref().unwrap_or_default())
                }
            };
            let mut found = translation
                .finding_at(rule, unit, here.as_deref().unwrap_or_default(), &what)
                .label(if here.is_some() { format!("the date in {name}") } else { format!("the {name} text") });
            let place = translation.source_place(unit, there.as_deref().unwrap_or_default());
            found = found.related(place, if there.is_some() { format!("the date in {english}") } else { format!("the {english} text") });
            found = found.note(format!("readers of {name} are told another date, or none"));
            if is_part {
                found = found.level(Severity::Warning);
            }
            sink.push(found.help(format!("state the date of the {english} text")));
        }
    }
}

/// The first date on which the two differ.
fn fault(pair: &Pair<'_>) -> Option<Fault> {
    let Pair { there, here } = pair;
    if there.dates.is_empty() && here.dates.is_empty() {
        return None;
    }
    let left = |own: &[Date], other: &[Date]| -> Vec<Date> {
        own.iter().filter(|date| !other.iter().any(|one| date.agrees(one))).cloned().collect()
    };
    let (missing, extra) = (left(&there.dates, &here.dates), left(&here.dates, &there.dates));
    let said = |date: &Date| (date.clone(), there.words(&date.range).to_owned());
    let says = |date: &Date| (date.clone(), here.words(&date.range).to_owned());
    let sure = missing.iter().find(|date| !date.guessed);
    if let Some(date) = sure {
        if let Some(other) = extra.iter().find(|other| differs_in_part(date, other)) {
            return Some((Some(said(date)), Some(says(other))));
        }
        if let Some(other) = extra.iter().find(|other| !other.guessed) {
            return Some((Some(said(date)), Some(says(other))));
        }
    }
    let lost = missing.iter().find(|date| !date.guessed && !here.spells(date));
    if let Some(date) = lost.filter(|_| extra.is_empty()) {
        return Some((Some(said(date)), None));
    }
    let added = extra.iter().find(|date| !date.guessed && !there.spells(date)).filter(|_| missing.is_empty());
    if let Some(date) = added {
        return Some((None, Some(says(date))));
    }
    // A year or a day that only one of two that agree states.
    there.dates.iter().find_map(|date| {
        let other = here.dates.iter().find(|other| date.agrees(other))?;
        let whole = here.dates.iter().any(|other| date.agrees(other) && (other.year.is_some() || date.year.is_none()));
        let lost = date.year.is_some() && !whole && !date.guessed && !here.spells(date);
        lost.then(|| (Some(said(date)), Some(says(other))))
    })
}

/// Whether two dates differ in one part only, so that the one was meant for the other.
fn differs_in_part(one: &Date, other: &Date) -> bool {
    let parts = [one.year == other.year, one.month == other.month, one.day == other.day];
    parts.into_iter().filter(|same| !same).count() == 1
}
