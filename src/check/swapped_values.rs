//! The check `swapped-values`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::different_sentences::{Likely, aligned, every_sentence, sentences};
use super::sentences::lines;
use super::translation::Translation;
use super::{Context, Language, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::numerals::Weight;
use crate::ledger::standing::Standing;
use crate::unit::{Text, Unit, VALUE};

declare_check! {
    /// Two values, numbers or dates of a text stand in each other's place.
    ///
    /// The text states all that English states, so that no other check finds anything to lack. Looked at are sentences, items and cells, as
    /// far as the two texts can be held against one another, and clauses between semicolons; within one of them another order is a matter of
    /// grammar.
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
    /// Put each where English has it. Items that a language sorts otherwise, and sentences that changed places as a whole, are right: accept the finding.
    pub(super) static CHECK = { name: "swapped-values", level: Warning, run: check, translation: true, apart: true };
}

/// A value, number or date, whatever the language.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Value(String),
    Number(String),
    Date(Option<u32>, u32, Option<u32>),
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let likely = Likely::default();
        let standings = cx.standings.get(translation.language.tag);
        for unit in translation.read_units() {
            if matches!(standings.and_then(|own| own.get(unit.message)), Some(Standing::Stale(_))) {
                continue;
            }
            let Some(swapped) = unit.pairs().find_map(|pair| swapped(translation, &likely, pair)) else {
                continue;
            };
            sink.push(finding(translation, rule, unit, &swapped));
        }
    }
}

/// What stands in one another's place, in the words of the translation, and the first of it as each text has it.
struct Swapped {
    all: Vec<String>,
    here: String,
    there: String,
}

fn finding(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    swapped: &Swapped,
) -> Diagnostic {
    let (source, own) = (translation.source.name, translation.language.name);
    let what = match swapped.all.as_slice() {
        [one, other] => format!("has {one} and {other} in each other’s place"),
        all => format!("has {} in one another’s place", all.join(", ")),
    };
    translation
        .finding_at(rule, unit, &swapped.here, &what)
        .label(format!("{own} has it here"))
        .related(translation.source_place(unit, &swapped.there), format!("{source} has it here"))
        .note(format!("each of the sentences or items tells readers of {own} something else"))
        .help(format!("put each where {source} has it; sentences or items that changed places as a whole are right, and can be accepted"))
}

/// The most that are seen to have changed places in a round.
const ROUND: usize = 8;

/// Where something stands, there and here, and how it is written.
struct Moved {
    from: usize,
    to: usize,
    there: String,
    here: String,
    /// How the headline has it.
    shown: String,
}

/// The first that stand in one another's place.
fn swapped(
    translation: &Translation<'_>,
    likely: &Likely,
    (source, target): (&Text, &Text),
) -> Option<Swapped> {
    if !states_two(source, &translation.source) || !states_two(target, &translation.language) {
        return None;
    }
    let (theirs, mine): (Vec<_>, Vec<_>) = parts(translation, likely, (source, target))?.into_iter().unzip();
    if mine.len() < 2 {
        return None;
    }
    let (there, here) = (stated(source, &translation.source), stated(target, &translation.language));
    let mut moved: BTreeMap<usize, Moved> = BTreeMap::new();
    // How much each part of the source states, and how much of it went where.
    let mut all: BTreeMap<usize, usize> = BTreeMap::new();
    let mut went: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for part in there.values().filter_map(|ranges| places(ranges, &theirs)).flatten() {
        *all.entry(part).or_default() += 1;
    }
    for (what, ranges) in &here {
        let Some(before) = there.get(what) else { continue };
        let (Some(from), Some(to)) = (places(before, &theirs), places(ranges, &mine)) else { continue };
        let (Some(left), Some(came)) = (without(&from, &to), without(&to, &from)) else { continue };
        let written = |text: &Text, range: &Range<usize>| what.written(text, range);
        let (there, here) = (written(source, &before[left.0]), written(target, &ranges[came.0]));
        let shown = if matches!(what, What::Value(_)) { format!("{{ {here} }}") } else { here.clone() };
        *went.entry((left.1, came.1)).or_default() += 1;
        moved.entry(left.1).or_insert(Moved { from: left.1, to: came.1, there, here, shown });
    }
    // What goes with all that stands beside it went as a whole, as a sentence does that stands elsewhere.
    moved.retain(|from, own| {
        let many = went.get(&(*from, own.to)).copied().unwrap_or_default();
        many < 2 || all.get(from) != Some(&many)
    });
    moved.values().find_map(|first| {
        let next = |own: &&Moved| moved.get(&own.to).filter(|next| next.from != first.from);
        let round: Vec<_> = std::iter::successors(Some(first), next).take(ROUND).collect();
        let closes = round.len() > 1 && round.last().is_some_and(|last| last.to == first.from);
        closes.then(|| Swapped {
            all: round.iter().map(|own| own.shown.clone()).collect(),
            here: first.here.clone(),
            there: first.there.clone(),
        })
    })
}

/// In which of the parts each range stands, if all stand in some.
fn places(ranges: &[Range<usize>], parts: &[Range<usize>]) -> Option<Vec<usize>> {
    let place = |range: &Range<usize>| {
        let at = parts.partition_point(|part| part.end <= range.start);
        parts.get(at).is_some_and(|part| part.contains(&range.start)).then_some(at)
    };
    ranges.iter().map(place).collect()
}

/// The only one of `all` that is not among `others`, which are as many: its number, and itself.
fn without(all: &[usize], others: &[usize]) -> Option<(usize, usize)> {
    let mut rest = others.to_vec();
    let mut left = all.iter().enumerate().filter(|(_, own)| {
        let at = rest.iter().position(|other| other == *own);
        at.map(|at| rest.swap_remove(at)).is_none()
    });
    let (number, own) = left.next()?;
    (left.next().is_none() && all.len() == others.len()).then_some((number, *own))
}

impl What {
    /// As the text has it, a number with the word behind it.
    fn written(&self, text: &Text, range: &Range<usize>) -> String {
        match self {
            Self::Value(name) => name.clone(),
            Self::Date(..) => text.plain[range.clone()].to_owned(),
            Self::Number(_) => {
                let words = text.words();
                let next = words.get(words.partition_point(|word| word.range.start < range.end));
                let unit = next.filter(|next| {
                    let between = &text.plain[range.end..next.range.start];
                    between.chars().all(|c| c.is_whitespace() && c != '\n') && !between.is_empty()
                });
                text.plain[range.start..unit.map_or(range.end, |unit| unit.range.end)].to_owned()
            }
        }
    }
}

fn states_two(text: &Text, language: &Language<'_>) -> bool {
    let known = language.known;
    text.values.len() + text.dates(known).dates.len() + text.numbers(known).len() > 1
}

/// A part of the source and that of the translation which says the same.
type Both = (Range<usize>, Range<usize>);

/// The sentences of both that belong together, in order, or the lines where nobody can tell.
fn parts(
    translation: &Translation<'_>,
    likely: &Likely,
    (source, target): (&Text, &Text),
) -> Option<Vec<Both>> {
    let (theirs, mine) = (lines(source, &(0..source.plain.len())), lines(target, &(0..target.plain.len())));
    if theirs.len() != mine.len() {
        return None;
    }
    let each = theirs.into_iter().zip(mine).flat_map(|(there, here)| {
        let sentences = sentences_of(translation, likely, (source, there), (target, here));
        sentences.into_iter().flat_map(|(there, here)| {
            let (theirs, mine) = (clauses(&source.plain, &there), clauses(&target.plain, &here));
            if theirs.len() == mine.len() {
                theirs.into_iter().zip(mine).collect()
            } else {
                vec![(there, here)]
            }
        })
    });
    Some(each.collect())
}

/// The sentences of a paragraph that belong together.
fn sentences_of(
    translation: &Translation<'_>,
    likely: &Likely,
    (source, there): (&Text, Range<usize>),
    (target, here): (&Text, Range<usize>),
) -> Vec<Both> {
    for divided in [every_sentence, sentences] {
        let (theirs, mine) = (divided(source, &there), divided(target, &here));
        if theirs.len() == mine.len() {
            return theirs.into_iter().zip(mine).collect();
        }
    }
    let (theirs, mine) = (sentences(source, &there), sentences(target, &here));
    let Some(pairs) = aligned(translation, likely, (source, &theirs), (target, &mine)) else {
        return vec![(there, here)];
    };
    // What nothing answers is told by `different-sentences`.
    let pairs =
        pairs.into_iter().filter_map(|(own, other)| Some((whole(&theirs, own)?, whole(&mine, other)?)));
    pairs.collect()
}

/// What semicolons divide.
fn clauses(text: &str, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut start = sentence.start;
    let each = text[sentence.clone()].split_inclusive([';', '；', '؛']).map(|clause| {
        let own = start..start + clause.len();
        start = own.end;
        own
    });
    each.collect()
}

/// From the first to the last of some sentences, if there are any.
fn whole(all: &[Range<usize>], some: Range<usize>) -> Option<Range<usize>> {
    let some = all.get(some)?;
    Some(some.first()?.start..some.last()?.end)
}

/// Where values, numbers and dates stand that both texts state, and once.
pub(super) fn shared(translation: &Translation<'_>, source: &Text, target: &Text) -> Vec<Both> {
    let (there, here) = (stated(source, &translation.source), stated(target, &translation.language));
    let both =
        there.iter().filter_map(|(what, ranges)| match (ranges.as_slice(), here.get(what)?.as_slice()) {
            ([one], [other]) => Some((one.clone(), other.clone())),
            _ => None,
        });
    both.collect()
}

/// What a text states, and where.
fn stated(text: &Text, language: &Language<'_>) -> BTreeMap<What, Vec<Range<usize>>> {
    let mut found: BTreeMap<What, Vec<Range<usize>>> = BTreeMap::new();
    let places: Vec<_> = text.plain.match_indices(VALUE).map(|(at, mark)| at..at + mark.len()).collect();
    if places.len() == text.values.len() {
        for (range, name) in places.into_iter().zip(&text.values) {
            found.entry(What::Value(name.clone())).or_default().push(range);
        }
    }
    let dates = text.dates(language.known).dates.iter();
    for date in dates.filter(|date| !date.either_order && !date.guessed) {
        let what = What::Date(date.year, date.month, date.day);
        found.entry(what).or_default().push(date.range.clone());
    }
    let numbers = text.numbers(language.known).iter();
    for number in numbers.filter(|number| number.weight >= Weight::Weak) {
        let Some(value) = number.values.first() else { continue };
        found.entry(What::Number(value.to_string())).or_default().push(number.range.clone());
    }
    found
}
