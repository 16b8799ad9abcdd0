//! The check `lost-modality`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::unit::Text;

declare_check! {
    /// English says must, only or unless, and the translation has nothing of the kind.
    ///
    /// What English merely allows (may, can) is not asked for: other languages often say it with the form of the verb.
    ///
    /// ## Why this matters
    /// A duty, a limit or an exception that one language does not state is not the same promise.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We only keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// State the duty, the limit or the exception. If the text says it in other words, leave it.
    pub(super) static CHECK = { name: "lost-modality", level: Info, in: ["rights" => Warning], needs_words: "a lost “must”, “may”, “only” or “unless”", run: check, translation: true };
}

/// Texts of fewer words are buttons and headings, which are worded freely.
const SENTENCE: usize = 4;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let tables = (translation.source.known.table.as_ref(), translation.language.known.table.as_ref());
        let (Some(source), Some(own)) = tables else { continue };
        for unit in translation.read_units() {
            let Some(word) = unit.pairs().find_map(|(there, here)| lost(source, own, there, here)) else {
                continue;
            };
            let found = translation
                .finding(rule, unit, &format!("lacks the \"{word}\" of {}", translation.source.name))
                .label(format!("the {} text", translation.language.name))
                .related(
                    translation.source_place(unit, &word),
                    format!("{} says it here", translation.source.name),
                );
            sink.push(found.help("state the duty, the limit or the exception"));
        }
    }
}

/// The first word of duty, limit or exception that nothing in the translation answers.
fn lost(source: &Table, own: &Table, there: &Text, here: &Text) -> Option<String> {
    let idioms = source.negative_idioms.find(&there.plain, there.words());
    let kinds = [(&source.must, &own.must), (&source.only, &own.only), (&source.unless, &own.unless)];
    if there.words().len() < SENTENCE || there.plain == here.plain {
        return None;
    }
    kinds.into_iter().find_map(|(theirs, ours)| {
        let asked = theirs.find(&there.plain, there.words());
        let asked =
            asked.into_iter().find(|range| !idioms.iter().any(|idiom| idiom.contains(&range.start)))?;
        let answered = ours.is_in(&here.plain, here.words());
        (!answered).then(|| there.plain[asked].to_owned())
    })
}
