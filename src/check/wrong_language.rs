//! The check `wrong-language`.

use std::collections::BTreeSet;

use super::prose::{Running, running};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::{self, Table, words::WordList};
use crate::unit::Text;

declare_check! {
    /// A message is written in another language than it should be.
    ///
    /// It has three or more small words of another language ("the", "nous", "und") and none that is its own.
    ///
    /// ## Why this matters
    /// Readers of that language cannot read what they are told, or agree to.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = The details of your account stay with us for a while, and they are ours to keep.
    /// ```
    ///
    /// ## What to do
    /// Put the text of this language there.
    pub(super) static CHECK = { name: "wrong-language", level: Error, run: check, translation: true };
}

/// Different small words of another language that are no chance.
const SURE: usize = 3;
/// The same where nothing is known of the language itself.
const SURE_UNKNOWN: usize = 5;
/// A small word of the language itself among this many of the other is a word that the table of the other lacks.
const FEW: usize = 4;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        if translation.source.known.is_form_of(translation.language.known) {
            continue;
        }
        for unit in translation.read_units() {
            let Some(other) = unit.pairs().find_map(|(source, target)| other(&translation, source, target))
            else {
                continue;
            };
            let name = translation.language.name;
            let found = translation
                .finding(rule, unit, &format!("is written in {other}"))
                .label(format!("{other}, not {name}"))
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
                .note(format!("readers of {name} cannot read it"));
            sink.push(found.help(format!("put the {name} text there")));
        }
    }
}

/// The language that a text is written in, if it is not its own.
fn other(translation: &Translation<'_>, source: &Text, target: &Text) -> Option<&'static str> {
    let language = translation.language.known;
    let same = |line: &str| source.lines().any(|other| other == line);
    let said: Vec<&str> = target.lines().filter(|line| !same(line)).collect();
    let said = said.join("\n");
    let words: Vec<Running> = running(&said);
    // Another script is another finding.
    let foreign =
        words.iter().filter(|word| word.text.chars().any(|c| language.is_foreign(c) == Some(true))).count();
    if foreign * 2 > words.len() {
        return None;
    }
    let own = language.table.as_ref();
    let others = language::tables().iter().filter(|(tag, _)| {
        let other = tag.split('-').next().unwrap_or(tag);
        other != language.tag.language.as_str()
            // Without a table a close relative cannot be told apart; the source language can.
            && (own.is_some() || other == translation.source.known.tag.language.as_str())
    });
    let least = if own.is_some() { SURE } else { SURE_UNKNOWN };
    let scored = others.filter_map(|(_, table)| {
        let theirs = distinct(&words, &table.function_words, own);
        let ours = own.map_or(0, |own| distinct(&words, &own.function_words, Some(table)));
        let share = words.iter().filter(|word| table.function_words.has(&word.text)).count();
        // Where the language is unknown, its own small words may look the same as some of the other language.
        let dense = own.is_some() || share * 4 > words.len();
        (theirs >= least && ours * FEW <= theirs && dense).then_some((theirs, table))
    });
    let best = scored.max_by_key(|(theirs, _)| *theirs)?;
    let shared = own.map_or(0, |own| distinct(&words, &own.function_words, None));
    (best.0 > shared || own.is_none()).then_some(best.1.name.as_str())
}

/// How many different words of `list` stand there that `without` has not.
fn distinct(words: &[Running], list: &WordList, without: Option<&Table>) -> usize {
    let kept = words.iter().filter(|word| {
        !word.named
            && list.has(&word.text)
            && !without.is_some_and(|other| other.function_words.has(&word.text))
    });
    kept.map(|word| word.text.as_str()).collect::<BTreeSet<_>>().len()
}
