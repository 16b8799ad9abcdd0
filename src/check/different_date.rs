//! The check `different-date`.

use super::different_number::states_more;
use super::stated::{Pair, pairs};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::language::dates::Date;
use crate::unit::Unit;

declare_check! {
    /// A translation states another date than English, or lacks the date.
    ///
    /// Dates are read as each language writes them, in words or in digits, and compared by what they mean: that they look
    /// different is no fault. A month with a day or a year is a date as well. Where only the year, or only the day, is missing,
    /// it is a warning.
    ///
    /// ## Why this matters
    /// From when a text applies, and until when something may be asked for, must be one day for all readers.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = These rules apply from May 25, 2018.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Ces règles s’appliquent à partir du 25 juin 2018.
    /// ```
    ///
    /// ## What to do
    /// State the date of the English text. A date that the policy knows is better written as a value, `{ $effective }`, which
    /// every language then writes its own way.
    pub(super) static CHECK = { name: "different-date", level: Error, run: check, translation: true, apart: true };
}

/// A date that differs: what the source says, what the translation says.
type Fault = (Option<Said>, Option<Said>);

/// A date, and the words that state it.
struct Said {
    date: Date,
    words: String,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        // Names of months are CLDR's.
        if translation.language.known.cldr.is_none() || translation.source.known.cldr.is_none() {
            continue;
        }
        for unit in translation.read_units() {
            if let Some(fault) = pairs(translation, unit).iter().find_map(fault) {
                sink.push(finding(rule, translation, unit, &fault));
            }
        }
    }
}

fn finding(rule: &'static Rule, translation: &Translation<'_>, unit: &Unit<'_>, fault: &Fault) -> Diagnostic {
    let (name, english) = (translation.language.name, translation.source.name);
    let (there, here) = fault;
    // A fact that the source types by hand, and the translation states, is told at the source.
    let rules: &[&str] = if here.is_none() && states_more(unit) { &["literal-fact"] } else { &[] };
    let words = |said: &Option<Said>| said.as_ref().map_or_else(String::new, |said| said.words.clone());
    let (said, says) = (words(there), words(here));
    let (what, note) = match (there, here) {
        (Some(_), Some(_)) => (
            format!("says \u{201c}{says}\u{201d}, {english} \u{201c}{said}\u{201d}"),
            format!("readers of {name} are told another date"),
        ),
        (Some(_), None) => (
            format!("lacks the date \u{201c}{said}\u{201d} of {english}"),
            format!("readers of {name} are not told this date"),
        ),
        (None, _) => (
            format!("says \u{201c}{says}\u{201d}, which {english} does not"),
            format!("readers of {english} are not told this date"),
        ),
    };
    let label = |said: &Option<Said>, name: &str| match said {
        Some(_) => format!("the date in {name}"),
        None => format!("the {name} text"),
    };
    let found = translation
        .finding_at(rule, unit, &says, &what)
        .label(label(here, name))
        .related(translation.source_place(unit, &said), label(there, english))
        .note(note)
        .help(format!("state the date of the {english} text"))
        .unless_follows(super::words::ANOTHER_TEXT)
        .unless_source(translation.source.tag, rules);
    // The same day, of which the translation leaves out the year, or the month of which it leaves out the day.
    let is_part =
        there.as_ref().zip(here.as_ref()).is_some_and(|(there, here)| there.date.agrees(&here.date));
    if is_part { found.level(Severity::Warning) } else { found }
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
    let (missing, extra) = (left(there.dates, here.dates), left(here.dates, there.dates));
    let said = |date: &Date| Said { date: date.clone(), words: there.words(&date.range).to_owned() };
    let says = |date: &Date| Said { date: date.clone(), words: here.words(&date.range).to_owned() };
    let sure = missing.iter().find(|date| !date.guessed);
    if let Some(date) = sure {
        let near = extra.iter().find(|other| differs_in_part(date, other));
        if let Some(other) = near.or_else(|| extra.iter().find(|other| !other.guessed)) {
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
    // A year or a day that is not said again of the same date.
    there.dates.iter().filter(|date| !date.guessed).find_map(|date| {
        let same = || here.dates.iter().filter(|other| date.agrees(other));
        let other = same().next()?;
        let lost = |part: Option<u32>, has: &dyn Fn(&Date) -> bool| {
            part.is_some_and(|part| !here.counts(part)) && !same().any(has)
        };
        let lost =
            lost(date.year, &|other| other.year.is_some()) || lost(date.day, &|other| other.day.is_some());
        lost.then(|| (Some(said(date)), Some(says(other))))
    })
}

/// Whether two dates differ in one part only, so that the one was meant for the other.
fn differs_in_part(one: &Date, other: &Date) -> bool {
    let parts = [one.year == other.year, one.month == other.month, one.day == other.day];
    parts.into_iter().filter(|same| !same).count() == 1
}
