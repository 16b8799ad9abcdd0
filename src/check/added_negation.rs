//! The check `added-negation`.

use std::ops::Range;

use super::sentences::{self, Lost, Sentence};
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::language::words::WordList;
use crate::unit::Text;

declare_check! {
    /// The translation says not, never, no or without, and English has nothing of the kind.
    ///
    /// English words that hold a negation or a limit in their sense (refuse, unless, only, until, must) answer for one. Phrases
    /// that negate nothing ("nicht nur", "ne … que") ask for none. Where both texts have the same paragraphs and as many
    /// sentences, each sentence answers for itself.
    ///
    /// ## Why this matters
    /// With a "not" too many, a right becomes a prohibition.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = You may download the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Vous ne pouvez pas télécharger les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// Take the negation out. If the text says the same as English in other words, leave it.
    pub(super) static CHECK = { name: "added-negation", level: Warning, needs_words: "a “not” too many", run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let tables = (translation.source.known.table.as_ref(), translation.language.known.table.as_ref());
        let (Some(source), Some(own)) = tables else { continue };
        for unit in translation.read_units() {
            let Some(added) = unit.pairs().find_map(|(there, here)| added(source, own, there, here)) else {
                continue;
            };
            let (name, english) = (translation.language.name, translation.source.name);
            let words = added.words;
            let found = translation
                .finding_at(rule, unit, added.phrase(), &format!("says “{words}”, and {english} denies nothing"))
                .label("denies it")
                .related(translation.source_place(unit, added.other()), format!("{english} says it is so"))
                .note(format!("readers of {name} may be told the opposite"))
                .help(format!("say what {english} says, without a negation"));
            sink.push(found.unless_follows(super::words::ANOTHER_TEXT));
        }
    }
}

/// The negative of the translation that nothing in the source answers, sentence by sentence.
fn added<'a>(source: &Table, own: &Table, there: &'a Text, here: &'a Text) -> Option<Lost<'a>> {
    if there.plain == here.plain || own.negatives.find(&here.plain, here.words()).is_empty() {
        return None;
    }
    let pairs = sentences::pairs(there, here);
    let turned: Vec<_> = pairs.into_iter().map(|(there, here)| (here, there)).collect();
    sentences::lost(&turned, |here, there| negative(own, here, there), |_, there| answers(source, there))
}

/// The first negative of a sentence of the translation that is not part of an idiom, nor a word that the source has as well.
fn negative(own: &Table, here: &Sentence<'_>, there: &Sentence<'_>) -> Option<Range<usize>> {
    let idioms = own.negative_idioms.find(here.text, &here.words);
    let mut negatives = own.negatives.find(here.text, &here.words).into_iter();
    negatives.find(|range| {
        let stays = here.phrase(range).is_some_and(|phrase| there.text.contains(phrase));
        !stays && !idioms.iter().any(|idiom| idiom.start < range.end && range.start < idiom.end)
    })
}

/// Whether a sentence of the source says anything that others put as a negation: a negative, also in a phrase, a refusal, a limit,
/// an exception, a duty.
fn answers(source: &Table, there: &Sentence<'_>) -> bool {
    let lists: [&WordList; 7] = [
        &source.negatives,
        &source.negative_senses,
        &source.negative_idioms,
        &source.only,
        &source.unless,
        &source.limits,
        &source.must,
    ];
    lists.into_iter().any(|list| list.is_in(there.text, &there.words))
}
