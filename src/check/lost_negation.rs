//! The check `lost-negation`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::unit::Text;

declare_check! {
    /// English says not, never, no or without, and the translation has nothing of the kind.
    ///
    /// Words that hold a negation in their sense (refuse, impossible) answer for one, unless English has as many of them.
    /// Phrases that negate nothing (not only, no later than) ask for none.
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
    pub(super) static CHECK = { name: "lost-negation", level: Warning, in: ["rights" => Error, "sharing" => Error, "sale" => Error], needs_words: "a lost “not” or “never”", run: check, translation: true };
}

/// Texts of fewer words are buttons and headings, which are worded freely: "No thanks", "Not now".
const SENTENCE: usize = 4;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let tables = (translation.source.known.table.as_ref(), translation.language.known.table.as_ref());
        let (Some(source), Some(own)) = tables else { continue };
        for unit in translation.read_units() {
            let Some(negative) = unit.pairs().find_map(|(there, here)| lost(source, own, there, here)) else {
                continue;
            };
            let name = translation.language.name;
            let found = translation
                .finding(rule, unit, &format!("lacks the \"{negative}\" of {}", translation.source.name))
                .label(format!("the {name} text denies nothing"))
                .related(
                    translation.source_place(unit, &negative),
                    format!("{} denies it here", translation.source.name),
                )
                .note(format!("readers of {name} may be told the opposite"));
            sink.push(found.help(format!("say what {} denies", translation.source.name)));
        }
    }
}

/// The negative of the source that nothing in the translation answers.
fn lost(source: &Table, own: &Table, there: &Text, here: &Text) -> Option<String> {
    let words = there.words();
    let idioms = source.negative_idioms.find(&there.plain, words);
    let mut negatives = source.negatives.find(&there.plain, words).into_iter();
    let negative = negatives
        .find(|range| !idioms.iter().any(|idiom| idiom.start < range.end && range.start < idiom.end))?;
    // "Refuse" answers for a "not", but not where it answers for the "refuse" that the source has as well.
    let denies = own.negatives.is_in(&here.plain, here.words()) || senses(own, here) > senses(source, there);
    // What reads the same is not translated, which is another finding.
    let counts = words.len() >= SENTENCE && there.plain != here.plain && !denies;
    counts.then(|| there.plain[negative].to_owned())
}

/// How many words of a text hold a negation in their sense.
fn senses(table: &Table, text: &Text) -> usize {
    table.negative_senses.find(&text.plain, text.words()).len()
}
