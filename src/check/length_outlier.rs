//! The check `length-outlier`.

use super::different_sentences::{self, Likely};
use super::translation::Translation;
use super::{Context, Language, declare_check};
use crate::bytes::Bytes;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Band;
use crate::ledger::standing::Standing;
use crate::unit::{Text, Unit, VALUE};

declare_check! {
    /// A paragraph is far shorter or far longer than translations into that language are.
    ///
    /// Paragraphs of 80 characters or more are looked at, without their values. What is usual follows from the tables of
    /// both languages; where a translation has a hundred such paragraphs, its own habit decides. A text that `stale-translation` or
    /// `different-sentences` tells is left alone: what came or went is shown there.
    ///
    /// ## Why this matters
    /// Half of a clause may be lost, or something stands there that English readers are not told.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account while you use it, and for as long after that as the law of your country asks us to.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// Compare the two sentence by sentence.
    pub(super) static CHECK = { name: "length-outlier", level: Warning, run: check, translation: true, apart: true };
}

/// Characters from which on the length of a paragraph says something.
const LONG: usize = 80;
/// Paragraphs from which on a translation has habits of its own.
const HABIT: usize = 100;
/// How far from the middle, in deviations, a paragraph is still usual.
const FAR: f64 = 5.0;
/// A translation is never so even that less than this (in logarithms) is a deviation.
const EVEN: f64 = 0.12;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let Some(band) = band(translation, logs(translation)) else { continue };
        let standings = cx.standings.get(translation.language.tag);
        let likely = Likely::default();
        for (unit, ratios) in translation.read_units().zip(by_message(translation)) {
            // `stale-translation` shows what came or went, which is why the lengths differ.
            let standing = standings.and_then(|own| own.get(unit.message));
            if matches!(standing, Some(Standing::Stale(_))) {
                continue;
            }
            let mut all = ratios.iter();
            let Some(ratio) = all.find(|ratio| **ratio < band.least || **ratio > band.most) else { continue };
            if different_sentences::is_told(translation, &likely, unit) {
                continue;
            }
            let what = if *ratio < band.least { "shorter" } else { "longer" };
            let found = translation
                .finding(rule, unit, &format!("is far {what} than {}", translation.source.name))
                .label(format!(
                    "{:.0} % of the length of the {} text",
                    ratio * 100.0,
                    translation.source.name
                ))
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
                .note(format!(
                    "usual in {} is {:.0} to {:.0} %",
                    translation.language.name,
                    band.least * 100.0,
                    band.most * 100.0
                ));
            sink.push(found.help("compare the two sentence by sentence"));
        }
    }
}

/// What is usual: in this translation if it is long enough, else in its language.
/// What the tables say. They hold a language against English: against another source, its own length counts too.
fn usual(translation: &Translation<'_>) -> Option<Band> {
    let of = |language: &Language<'_>| language.known.table.map(|table| table.length);
    let target = of(&translation.language)?;
    if translation.source.tag.split('-').next() == Some("en") {
        return Some(target);
    }
    // In logarithms: the middles are subtracted, and the widths of what is independent add up as their squares do.
    let (target, source) = (middle_and_reach(target), middle_and_reach(of(&translation.source)?));
    let (middle, reach) = (target.0 - source.0, target.1.hypot(source.1));
    Some(Band { least: (middle - reach).exp(), most: (middle + reach).exp() })
}

fn middle_and_reach(band: Band) -> (f64, f64) {
    let (least, most) = (band.least.ln(), band.most.ln());
    (f64::midpoint(least, most), (most - least) / 2.0)
}

/// What is usual in a translation of which these are the logarithms of the ratios of all its long paragraphs.
fn band(translation: &Translation<'_>, logs: Vec<f64>) -> Option<Band> {
    let table = usual(translation);
    if logs.len() < HABIT {
        return table;
    }
    let middle = median(logs.clone());
    let deviation = median(logs.into_iter().map(|log| (log - middle).abs()).collect()) * 1.4826;
    let reach = deviation.max(EVEN) * FAR;
    Some(Band { least: (middle - reach).exp(), most: (middle + reach).exp() })
}

/// The logarithms of the ratios of all its long paragraphs.
fn logs(translation: &Translation<'_>) -> Vec<f64> {
    by_message(translation).iter().flatten().map(|ratio| ratio.ln()).collect()
}

/// The ratios of the long paragraphs of each message.
fn by_message<'t>(translation: &'t Translation<'_>) -> &'t [Vec<f64>] {
    let of = |unit: &Unit<'_>| unit.pairs().flat_map(|(source, target)| ratios(source, target)).collect();
    translation.ratios.get_or_init(|| translation.read_units().map(of).collect())
}

/// What a translation of this length of `source` usually is: in this translation if it is long enough, else in its language.
pub(super) fn middle(translation: &Translation<'_>) -> Option<f64> {
    let logs = logs(translation);
    if logs.len() < HABIT {
        usual(translation).map(|band| (band.least * band.most).sqrt())
    } else {
        Some(median(logs).exp())
    }
}

/// Paragraphs that say as much of how long a translation is as the table of its language does.
const FEW: f64 = 10.0;

/// What a sentence of this length of the source is likely to be: by the table of the language, and the more by the
/// translation's own paragraphs the more of them there are.
pub(super) fn likely(translation: &Translation<'_>) -> Option<f64> {
    let logs = logs(translation);
    let many = f64::from(u32::try_from(logs.len()).unwrap_or(u32::MAX));
    let Some(table) = usual(translation).map(|band| middle_and_reach(band).0) else {
        return (many >= 2.0 * FEW).then(|| median(logs).exp());
    };
    Some(((median(logs) * many + table * FEW) / (many + FEW)).exp())
}

/// How much longer the translation is than a usual one, as a whole: 1.0 where `middle` holds exactly.
pub(super) fn excess(middle: f64, source: &Text, target: &Text) -> f64 {
    let sum = |text: &Text| text.lines().map(length).sum::<usize>();
    ratio(sum(source).max(1), sum(target)) / middle
}

/// `here` by `there`. Lengths of texts are far below what a float holds exactly.
fn ratio(there: usize, here: usize) -> f64 {
    f64::from(u32::try_from(here).unwrap_or(u32::MAX)) / f64::from(u32::try_from(there).unwrap_or(u32::MAX))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Characters of the translation for each of the source, paragraph by paragraph where both have as many.
fn ratios(source: &Text, target: &Text) -> Vec<f64> {
    if is_mostly_names(source, target) {
        return Vec::new();
    }
    let (there, here): (Vec<_>, Vec<_>) =
        (source.lines().map(length).collect(), target.lines().map(length).collect());
    let pairs = if there.len() == here.len() {
        there.into_iter().zip(here).collect()
    } else {
        vec![(there.iter().sum(), here.iter().sum())]
    };
    let long = pairs.into_iter().filter(|(there, here): &(usize, usize)| *there >= LONG && *here > 0);
    long.map(|(there, here)| ratio(there, here)).collect()
}

/// Whether half of the words stand in the source too: an address, or what nobody translated.
fn is_mostly_names(source: &Text, target: &Text) -> bool {
    let words = target.words();
    let kept = words.iter().filter(|word| source.has_word(&word.text));
    kept.count() * 2 > words.len()
}

/// What addresses, paths and codes have in them.
const APART: Bytes = Bytes::new(b"/_@");

/// How many characters of a line count.
fn length(line: &str) -> usize {
    if APART.any_in(line) {
        return counted(line).count();
    }
    line.chars().count() - line.matches(VALUE).count()
}

/// Characters of a line without its values, and without addresses, paths and codes: "Europe/Paris".
pub(super) fn counted(line: &str) -> impl Iterator<Item = char> {
    // Where words have no spaces between them, an address has none around it either.
    let ends = |c: char| c.is_whitespace() || !c.is_ascii();
    let words = line.split_inclusive(ends).filter(|word| !APART.any_in(word));
    words.flat_map(str::chars).filter(|c| *c != VALUE)
}
