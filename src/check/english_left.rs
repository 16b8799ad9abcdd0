//! The check `english-left`.

use std::collections::{BTreeMap, BTreeSet};

use super::translation::Translation;
use super::usual::usual;
use super::{Context, declare_check};
use crate::bytes::Bytes;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::unit::prose::Running;
use crate::unit::{Text, Unit, VALUE};

declare_check! {
    /// Small words of English stand in the middle of a translated text.
    ///
    /// One such word is enough where the small words of the language are known, four of one sentence elsewhere. Quotations, names
    /// (Terms of Service), codes and addresses may be English, and so may parts of words ("opt-out"). In another script four words in a row are
    /// told that stand in the English text and are no names.
    ///
    /// ## Why this matters
    /// A part of the message was left as it was, and readers may not understand it.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account, and of those who wrote to it.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte, and of those qui lui ont écrit.
    /// ```
    ///
    /// ## What to do
    /// Translate what is left.
    pub(super) static CHECK = { name: "english-left", level: Warning, run: check, translation: true, apart: true };
}

/// Different small words of English in one sentence that are no chance, where the small words of the language are known.
const SURE: usize = 1;
/// The same where nothing is known of the language itself.
const SURE_UNKNOWN: usize = 4;

/// Words in a row in another script than the language's that are no chance where one of them is small.
const PHRASE: usize = 4;
/// Words in capitals from which on a sentence is set in capitals.
const SHOUTED: usize = 6;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        if translation.source.known.is_form_of(translation.language.known) {
            continue;
        }
        let usual = usual(translation);
        for unit in translation.read_units() {
            let left = unit.pairs().find_map(|(there, here)| left(translation, &usual, there, here));
            if let Some(words) = left {
                tell(translation, rule, unit, &words, sink);
            }
        }
    }
}

fn tell(translation: &Translation<'_>, rule: &'static Rule, unit: &Unit<'_>, words: &str, sink: &mut Sink) {
    let name = translation.source.name;
    let found = translation
        .finding_at(rule, unit, words, &format!("still has {name} words"))
        .label(format!("\"{words}\" is {name}"))
        .related(translation.source_place(unit, words), format!("the {name} text"));
    sink.push(found.help("translate what is left").unless_told());
}

/// The first small word of a sentence that still holds several of the source language.
fn left(translation: &Translation<'_>, usual: &BTreeSet<&str>, there: &Text, here: &Text) -> Option<String> {
    let source = translation.source.known.table?;
    let own = translation.language.known.table;
    let least = if own.is_some() { SURE } else { SURE_UNKNOWN };
    let same = |line: &str| there.lines().any(|other| other == line);
    here.running_lines()
        .filter(|(line, _)| !same(line))
        .find_map(|(line, words)| {
            let words = shouted(words, line);
            let mut sentences: BTreeMap<usize, Vec<&Running<'_>>> = BTreeMap::new();
            for (at, word) in words.iter().enumerate() {
                let left = is_left(source, own, there, word) && !usual.contains(word.text);
                if left && !inside_name(&words, at, (source, there)) && !is_hyphened(line, word) {
                    sentences.entry(word.sentence).or_default().push(word);
                }
            }
            let found = sentences.into_iter().find_map(|(sentence, found)| {
                let different: BTreeSet<&str> = found.iter().map(|word| word.text).collect();
                let from = words.partition_point(|word| word.sentence < sentence);
                let all = || words[from..].iter().take_while(|word| word.sentence == sentence);
                (different.len() >= least || is_phrase(translation, there, all())).then_some(found)
            })?;
            found.first().map(|word| line[word.range.clone()].to_owned())
        })
        .or_else(|| lone(translation, there, here))
}

/// With which bytes what marks a value or an address begins, in UTF-8.
const DATA: Bytes = Bytes::new(b"@:\xEF");

/// A small word of the source language between two values or addresses, just as the source has it: `{ $a } or { $b }`.
fn lone(translation: &Translation<'_>, there: &Text, here: &Text) -> Option<String> {
    let source = translation.source.known.table?;
    let own = translation.language.known.table?;
    if !DATA.any_in(&here.plain) {
        return None;
    }
    let chunks: Vec<&str> = here.plain.split_whitespace().collect();
    let source_chunks: Vec<&str> = there.plain.split_whitespace().collect();
    let found = chunks.windows(3).find(|three| {
        let is_data = |chunk: &str| chunk.contains([VALUE, '@']) || chunk.contains("://");
        is_data(three[0])
            && is_data(three[2])
            && source.function_words.has(three[1])
            && !is_own(own, three[1])
            && source_chunks
                .windows(3)
                .any(|other| other[1] == three[1] && is_data(other[0]) && is_data(other[2]))
    });
    found.map(|three| three[1].to_owned())
}

/// Whether so many words in a row are of another script and stand in the source that they are no name: names have
/// capitals.
fn is_phrase<'a>(
    translation: &Translation<'_>,
    there: &Text,
    words: impl Iterator<Item = &'a Running<'a>>,
) -> bool {
    let is_left = |word: &Running<'_>| {
        let mut letters = word.text.chars();
        !word.named
            && !word.capital
            && letters.all(|c| translation.language.known.is_foreign(c) == Some(true))
            && there.has_word(word.text)
    };
    let words: Vec<bool> = words.map(is_left).collect();
    words.windows(PHRASE).any(|row| row.iter().all(|left| *left))
}

/// The words, of which those in a sentence all in capitals are no names.
fn shouted<'a>(mut words: Vec<Running<'a>>, line: &str) -> Vec<Running<'a>> {
    let cased =
        |word: &Running<'_>| line[word.range.clone()].chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let small = |word: &Running<'_>| line[word.range.clone()].contains(char::is_lowercase);
    for sentence in words.chunk_by_mut(|one, other| one.sentence == other.sentence) {
        let own: Vec<&Running<'_>> = sentence.iter().filter(|word| cased(word)).collect();
        if own.len() >= SHOUTED && !own.into_iter().any(small) {
            for word in sentence {
                (word.named, word.capital) = (false, false);
            }
        }
    }
    words
}

fn is_left(source: &Table, own: Option<&Table>, there: &Text, word: &Running<'_>) -> bool {
    // A single letter names an item of a list, or stands for itself.
    !word.named
        && !word.capital
        && word.text.chars().nth(1).is_some()
        && source.function_words.has(word.text)
        && there.has_word(word.text)
        && !own.is_some_and(|own| is_own(own, word.text))
}

/// Whether a word is a part of a longer one, as in "opt-out": loans come whole.
fn is_hyphened(line: &str, word: &Running<'_>) -> bool {
    line[..word.range.start].ends_with(['-', '‑']) || line[word.range.end..].starts_with(['-', '‑'])
}

/// Whether a word is known to belong to the language of `table`.
fn is_own(table: &Table, word: &str) -> bool {
    let lists =
        [&table.function_words, &table.negatives, &table.must, &table.may, &table.only, &table.unless];
    lists.into_iter().any(|list| list.has(word))
}

/// Words to each side among which the capitals of a name are looked for.
const BETWEEN: usize = 8;

/// Whether small words stand between capitals that the source has too, as in "Terms of the Service".
fn inside_name(words: &[Running<'_>], at: usize, (source, there): (&Table, &Text)) -> bool {
    let small = |word: &&Running<'_>| !word.capital && source.function_words.has(word.text);
    let is_name = |word: &Running<'_>| (word.capital || word.named) && there.has_word(word.text);
    let before = words[..at].iter().rev().take(BETWEEN).find(|word| !small(word));
    let after = words[at..].iter().take(BETWEEN).find(|word| !small(word));
    before.is_some_and(is_name) && after.is_some_and(is_name)
}
