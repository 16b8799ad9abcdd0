//! The check `doubled-text`.

use std::ops::Range;

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::is_unspaced;
use crate::unit::{Text, VALUE};

declare_check! {
    /// A clause, a sentence or the whole text stands twice in a row, which English does not do there.
    ///
    /// Looked at are five words or more with the values among them, whatever the language. A single word is
    /// [`doubled-word`](doubled-word.md)'s business.
    ///
    /// ## Why this matters
    /// Where a text was pasted twice, the one that belonged there may be lost; and readers look for a difference that is
    /// not meant.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte. Nous conservons les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// Take one of the two out, or put in its place what English says there.
    pub(super) static CHECK = { name: "doubled-text", level: Warning, run: check, translation: true };
}

/// Words from which on a repetition is no figure of speech.
const WORDS: usize = 5;
/// The same in characters, where each of them may be a word.
const CHARACTERS: usize = 10;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            let mut pairs = unit.pairs();
            let doubled = pairs.find_map(|(source, target)| {
                let range = doubled(target).filter(|_| doubled(source).is_none())?;
                Some(&target.plain[range])
            });
            let Some(words) = doubled else { continue };
            let found = translation
                .finding_at(rule, unit, words, "says the same twice in a row")
                .label("said again right after")
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("take one of the two out"));
        }
    }
}

/// The first words of a line that follow themselves.
fn doubled(text: &Text) -> Option<Range<usize>> {
    let words = text.words();
    (0..words.len()).find_map(|start| {
        let left = &words[start..];
        (WORDS..=left.len() / 2).find_map(|count| {
            // Most runs differ in their first word.
            let same = left[0].text == left[count].text
                && (0..count).all(|at| left[at].text == left[count + at].text);
            let first = left[0].range.start..left[count - 1].range.end;
            let second = left[count].range.start..left[2 * count - 1].range.end;
            (same && is_long(&text.plain[first.clone()], count) && says_the_same(text, &first, &second))
                .then_some(first)
        })
    })
}

fn is_long(words: &str, count: usize) -> bool {
    let unspaced = words.chars().filter(|c| is_unspaced(*c)).count();
    unspaced * 2 < count || unspaced >= CHARACTERS
}

/// Whether two runs of the same words state the same values, within one line.
fn says_the_same(text: &Text, first: &Range<usize>, second: &Range<usize>) -> bool {
    let values = |range: &Range<usize>| {
        let count = |text: &str| text.chars().filter(|c| *c == VALUE).count();
        let before = count(&text.plain[..range.start]);
        text.values.get(before..before + count(&text.plain[range.clone()]))
    };
    values(first) == values(second) && !text.plain[first.start..second.end].contains('\n')
}
