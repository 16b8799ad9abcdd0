//! The check `lost-negation`.

use std::ops::Range;

use super::sentences::{self, Lost, Sentence};
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::language::fold::fold;
use crate::unit::Text;

declare_check! {
    /// English says not, never, no or without, and the translation has nothing of the kind.
    ///
    /// Words that hold a negation in their sense (refuse, impossible) answer for one, unless English has as many of them.
    /// Phrases that negate nothing (not only, no later than) ask for none. Where both texts have the same paragraphs and as many
    /// sentences, each sentence answers for itself.
    ///
    /// ## Why this matters
    /// Without its "not", a promise says the opposite.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We do not sell the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous vendons les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// Say what English denies. If the text denies it in other words, leave it.
    pub(super) static CHECK = { name: "lost-negation", level: Warning, in: ["rights" => Error, "sharing" => Error, "sale" => Error], needs_words: "a lost “not” or “never”", run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let tables = (translation.source.known.table, translation.language.known.table);
        let (Some(source), Some(own)) = tables else { continue };
        for unit in translation.read_units() {
            let Some(lost) = unit.pairs().find_map(|(there, here)| lost(source, own, there, here)) else {
                continue;
            };
            let found = lost.tell(translation, rule, unit, ("denies nothing", "denies it"));
            let found =
                found.note(format!("readers of {} may be told the opposite", translation.language.name));
            sink.push(found.help(format!("say what {} denies", translation.source.name)));
        }
    }
}

/// The negative of the source that nothing in the translation answers, sentence by sentence.
fn lost<'a>(source: &Table, own: &Table, there: &'a Text, here: &'a Text) -> Option<Lost<'a>> {
    // What reads the same is not translated, which is another finding.
    if there.plain == here.plain || !source.negatives.is_in(&there.plain, there.words()) {
        return None;
    }
    sentences::lost(
        &sentences::pairs(there, here),
        |there, here| negative(source, there, here),
        |there, here| denies((source, there), (own, here)),
    )
}

/// The first negative of a sentence of the source that its translation has to answer: not one of an idiom, nor of a name
/// that stands there as it is ("Do Not Track").
fn negative(source: &Table, there: &Sentence<'_>, here: &Sentence<'_>) -> Option<Range<usize>> {
    let idioms = source.negative_idioms.find(there.text, &there.words);
    let mut negatives = source.negatives.find(there.text, &there.words).into_iter();
    negatives.find(|range| {
        let named = there.phrase(range).is_some_and(|phrase| here.text.contains(phrase));
        // A word of a program that stays as it is: "WHEN can be always or never".
        let stays = here.words.iter().any(|word| word.text == fold(&there.text[range.clone()]));
        let is_kept = stays && is_listed(there.text, range);
        !named && !is_kept && !idioms.iter().any(|idiom| idiom.start < range.end && range.start < idiom.end)
    })
}

/// Whether words stand in a list or in brackets, as the values do that a program takes.
fn is_listed(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end().chars().next_back();
    let after = text[range.end..].trim_start().chars().next();
    let mark = |c: Option<char>| c.is_none_or(|c| ",;:|/()[]`'\"‘’“”".contains(c));
    mark(before) || mark(after)
}

/// Whether a sentence of the translation denies anything. "Refuse" answers for a "not", but not where it answers for the
/// "refuse" that the source has as well.
fn denies((source, there): (&Table, &Sentence<'_>), (own, here): (&Table, &Sentence<'_>)) -> bool {
    let senses = |table: &Table, sentence: &Sentence<'_>| {
        table.negative_senses.find(sentence.text, &sentence.words).len()
    };
    // "Not until", "not unless": other languages say "only then".
    let turned =
        [&source.limits, &source.unless].into_iter().any(|list| list.is_in(there.text, &there.words));
    let limits = || own.only.is_in(here.text, &here.words);
    own.negatives.is_in(here.text, &here.words)
        || senses(own, here) > senses(source, there)
        || here.words.last().is_some_and(|last| own.last_negatives.has(&last.text))
        || (turned && limits())
}
