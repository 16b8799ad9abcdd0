//! The check `lost-modality`.

use std::ops::Range;

use super::sentences::{self, Lost, Sentence};
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::language::words::WordList;
use crate::unit::Text;

declare_check! {
    /// English says must, only or unless, and the translation has nothing of the kind.
    ///
    /// What English merely allows (may, can) is not asked for: other languages often say it with the form of the verb. Where both
    /// texts have the same paragraphs and as many sentences, each sentence answers for itself.
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
    pub(super) static CHECK = { name: "lost-modality", level: Info, in: ["rights" => Warning], needs_words: "a lost “must”, “may”, “only” or “unless”", run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let tables = (translation.source.known.table, translation.language.known.table);
        let (Some(source), Some(own)) = tables else { continue };
        for unit in translation.read_units() {
            let Some(lost) = unit.pairs().find_map(|(there, here)| lost(source, own, there, here)) else {
                continue;
            };
            let label = format!("the {} text", translation.language.name);
            let found = lost.tell(translation, rule, unit, (&label, "says it"));
            sink.push(found.help("state the duty, the limit or the exception"));
        }
    }
}

/// The first word of duty, limit or exception that nothing in the translation answers, sentence by sentence.
fn lost<'a>(source: &Table, own: &Table, there: &'a Text, here: &'a Text) -> Option<Lost<'a>> {
    if there.plain == here.plain {
        return None;
    }
    let kinds = [(&source.must, &own.must), (&source.only, &own.only), (&source.unless, &own.unless)];
    let is_said = |list: &WordList| list.is_in(&there.plain, there.words());
    let mut kinds = kinds.into_iter().filter(|(theirs, _)| is_said(theirs)).peekable();
    kinds.peek()?;
    let sentences = sentences::pairs(there, here);
    kinds.find_map(|(theirs, ours)| {
        sentences::lost(
            &sentences,
            |there, _| asked(source, theirs, there),
            |_, here| ours.is_in(here.text, &here.words),
        )
    })
}

/// The first of the words of `list` in a sentence of the source that is not part of an idiom.
fn asked(source: &Table, list: &WordList, there: &Sentence<'_>) -> Option<Range<usize>> {
    let idioms = source.negative_idioms.find(there.text, &there.words);
    let mut all = list.find(there.text, &there.words).into_iter();
    all.find(|range| !idioms.iter().any(|idiom| idiom.contains(&range.start)))
}
