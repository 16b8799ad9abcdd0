//! The check `doubled-text`.

use std::ops::Range;

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::is_unspaced;
use crate::unit::prose::ends_sentence;
use crate::unit::{Text, VALUE};

declare_check! {
    /// A sentence, its beginning or the whole text stands twice in a row, which English does not do there.
    ///
    /// Looked at are five words or more from the start of a sentence on, with the values among them, in any language. A
    /// single word is [`doubled-word`](doubled-word.md)'s business.
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
    pub(super) static CHECK = { name: "doubled-text", level: Warning, run: check, translation: true, apart: true };
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

/// The first words of a sentence that follow themselves. Inside a sentence they may well do: "the English version, the
/// English version prevails".
fn doubled(text: &Text) -> Option<Range<usize>> {
    let words = text.words();
    let begins =
        |at: &usize| *at == 0 || ends_sentence(&text.plain[words[*at - 1].range.end..words[*at].range.start]);
    (0..words.len()).filter(begins).find_map(|start| {
        // Both runs stand in one line.
        let from = words[start].range.start;
        let line = text.plain[from..].find('\n').map_or(text.plain.len(), |length| from + length);
        let left = &words[start..];
        let left = &left[..left.partition_point(|word| word.range.end <= line)];
        (WORDS..=left.len() / 2).find_map(|count| {
            if (0..count).any(|at| left[at].text != left[count + at].text) {
                return None;
            }
            let run = |from: usize| left[from].range.start..left[from + count - 1].range.end;
            let (first, second) = (run(0), run(count));
            let long = is_long(&text.plain[first.clone()], count);
            (long && says_the_same(text, &first, &second)).then_some(first)
        })
    })
}

fn is_long(words: &str, count: usize) -> bool {
    let unspaced = words.chars().filter(|c| is_unspaced(*c)).count();
    unspaced * 2 < count || unspaced >= CHARACTERS
}

/// Whether two runs of the same words state the same values, with those before them or those after them.
fn says_the_same(text: &Text, first: &Range<usize>, second: &Range<usize>) -> bool {
    let count = |text: &str| text.chars().filter(|c| *c == VALUE).count();
    let values = |start: usize, end: usize| {
        let before = count(&text.plain[..start]);
        text.values.get(before..before + count(&text.plain[start..end]))
    };
    let is_gap = |c: char| !c.is_alphanumeric();
    let before = text.plain[..first.start].trim_end_matches(is_gap).len();
    let rest = &text.plain[second.end..];
    let after = second.end + rest.find(|c| !is_gap(c)).unwrap_or(rest.len());
    let leading = values(before, first.end) == values(first.end, second.end);
    let trailing = values(first.start, second.start) == values(second.start, after);
    leading || trailing
}
