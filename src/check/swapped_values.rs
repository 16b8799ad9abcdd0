//! The check `swapped-values`.

use std::ops::Range;

use super::different_sentences::{aligned, sentences};
use super::sentences::lines;
use super::translation::Translation;
use super::{Context, Language, declare_check, length_outlier};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::numerals::Weight;
use crate::ledger::standing::Standing;
use crate::unit::{Text, VALUE};

declare_check! {
    /// Two values, numbers or dates of a text stand in each other's place.
    ///
    /// The text states all that English states, so that no other check misses anything. Looked at are sentences, items and cells, as
    /// far as the two texts can be held against one another; within one sentence another order is a matter of grammar.
    ///
    /// ## Why this matters
    /// Each of the two sentences is wrong: the logs are kept for as long as the accounts ought to be, and the accounts as long as the logs.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the logs of our servers for 45 days. We keep the data of your account for 24 months.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les journaux de nos serveurs pendant 24 mois. Nous conservons les données de votre compte pendant 45 jours.
    /// ```
    ///
    /// ## What to do
    /// Put each where English has it. If the sentences themselves have changed places, leave them.
    pub(super) static CHECK = { name: "swapped-values", level: Warning, run: check, translation: true, apart: true };
}

/// A value, number or date of a text.
struct Stated {
    /// What it is, whatever the language.
    what: What,
    /// UTF-8 bytes of [`Text::plain`].
    range: Range<usize>,
}

#[derive(PartialEq, Eq)]
enum What {
    Value(String),
    Number(String),
    Date(Option<u32>, u32, Option<u32>),
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let standings = cx.standings.get(translation.language.tag);
        for unit in translation.read_units() {
            if matches!(standings.and_then(|own| own.get(unit.message)), Some(Standing::Stale(_))) {
                continue;
            }
            let Some([one, other]) =
                unit.pairs().find_map(|(source, target)| swapped(translation, source, target))
            else {
                continue;
            };
            let found = translation
                .finding_at(rule, unit, &one, &format!("has {one} and {other} in each other’s place"))
                .label(format!("{} has {other} here", translation.source.name))
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
                .note(format!(
                    "each of the two tells readers of {} something else",
                    translation.language.name
                ));
            sink.push(found.help(format!("put each where {} has it", translation.source.name)));
        }
    }
}

/// The first two that stand in each other's place, as the translation writes them.
fn swapped(translation: &Translation<'_>, source: &Text, target: &Text) -> Option<[String; 2]> {
    if !states_two(source, &translation.source) || !states_two(target, &translation.language) {
        return None;
    }
    let parts = parts(translation, source, target)?;
    if parts.len() < 2 {
        return None;
    }
    let (there, here) =
        (once(stated(source, &translation.source)), once(stated(target, &translation.language)));
    let (theirs, mine): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    let at =
        |own: &Stated, parts: &[Range<usize>]| parts.iter().position(|part| part.contains(&own.range.start));
    // What stands elsewhere: itself, where it stood, where it stands.
    let moved: Vec<(&Stated, usize, usize)> = here
        .iter()
        .filter_map(|own| {
            let before = there.iter().find(|other| other.what == own.what)?;
            let (from, to) = (at(before, &theirs)?, at(own, &mine)?);
            (from != to).then_some((own, from, to))
        })
        .collect();
    moved.iter().enumerate().find_map(|(place, (one, from, to))| {
        let (other, ..) = moved[place + 1..]
            .iter()
            .find(|(_, other_from, other_to)| other_from == to && other_to == from)?;
        Some([one, other].map(|own| own.written(target)))
    })
}

impl Stated {
    fn written(&self, text: &Text) -> String {
        match &self.what {
            What::Value(name) => format!("{{ {name} }}"),
            What::Number(_) | What::Date(..) => text.plain[self.range.clone()].to_owned(),
        }
    }
}

fn states_two(text: &Text, language: &Language<'_>) -> bool {
    let known = language.known;
    text.values.len() + text.dates(known).dates.len() + text.numbers(known).len() > 1
}

/// The sentences of both that belong together, or the lines where these have not as many.
fn parts(
    translation: &Translation<'_>,
    source: &Text,
    target: &Text,
) -> Option<Vec<(Range<usize>, Range<usize>)>> {
    let (theirs, mine) = (lines(source, &(0..source.plain.len())), lines(target, &(0..target.plain.len())));
    if theirs.len() != mine.len() {
        return None;
    }
    let each = theirs.into_iter().zip(mine).flat_map(
        |(there, here): (Range<usize>, Range<usize>)| -> Vec<(Range<usize>, Range<usize>)> {
            let (theirs, mine) = (sentences(source, &there), sentences(target, &here));
            if theirs.len() == mine.len() {
                return theirs.into_iter().zip(mine).collect();
            }
            let ratio = || length_outlier::likely(translation);
            let Some(pairs) = aligned((source, &theirs), (target, &mine), ratio) else {
                return vec![(there, here)];
            };
            let whole = |all: &[Range<usize>], own: Range<usize>, or: usize| match all.get(own) {
                Some([first, .., last]) => first.start..last.end,
                Some([only]) => only.clone(),
                _ => or..or,
            };
            let pair = |(own, other): (Range<usize>, Range<usize>)| {
                (whole(&theirs, own, there.start), whole(&mine, other, here.start))
            };
            pairs.into_iter().map(pair).collect()
        },
    );
    Some(each.collect())
}

/// What a text states, in no order.
fn stated(text: &Text, language: &Language<'_>) -> Vec<Stated> {
    let mut found = Vec::new();
    let places: Vec<_> = text.plain.match_indices(VALUE).map(|(at, mark)| at..at + mark.len()).collect();
    if places.len() == text.values.len() {
        let values = places.into_iter().zip(&text.values);
        found.extend(values.map(|(range, name)| Stated { what: What::Value(name.clone()), range }));
    }
    let dates = text.dates(language.known).dates.iter().filter(|date| !date.either_order && !date.guessed);
    found.extend(
        dates.map(|date| Stated {
            what: What::Date(date.year, date.month, date.day),
            range: date.range.clone(),
        }),
    );
    let numbers = text.numbers(language.known).iter().filter(|number| number.weight == Weight::Firm);
    found.extend(numbers.filter_map(|number| {
        Some(Stated { what: What::Number(number.values.first()?.to_string()), range: number.range.clone() })
    }));
    found
}

/// Those that are stated once: of others nobody can say which is which.
fn once(mut all: Vec<Stated>) -> Vec<Stated> {
    let counts: Vec<usize> =
        all.iter().map(|own| all.iter().filter(|other| other.what == own.what).count()).collect();
    let mut counts = counts.into_iter();
    all.retain(|_| counts.next() == Some(1));
    all
}
