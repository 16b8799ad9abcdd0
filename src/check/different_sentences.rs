//! The check `different-sentences`.

use std::cell::OnceCell;
use std::ops::Range;

use super::alignment::{self, Pair};
use super::sentences::{lines, words_of};
use super::translation::Translation;
use super::{Context, declare_check, length_outlier, swapped_values};
use crate::bytes::Bytes;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::is_unspaced;
use crate::ledger::standing::Standing;
use crate::unit::{Text, Unit, VALUE};

declare_check! {
    /// A paragraph lacks a sentence of English, or has one that English does not have.
    ///
    /// A translation may divide a sentence into two, or run two together; one that leaves a sentence out has fewer, and is shorter by
    /// just that much. So paragraphs with another number of sentences are aligned by the lengths of these, as Gale and Church did
    /// (1993), with the figures that they found, and by values, numbers and dates that both state; told are sentences that nothing answers. It may be the neighbour that is missing.
    /// Sentences of fewer than four words count with those around them.
    ///
    /// Not looked at are paragraphs with as many sentences, though one may be lost and another divided; languages whose usual length
    /// nobody knows; those that end sentences without a mark (Thai); and texts that `stale-translation` tells. Where a character
    /// says as much as two or three of English (Chinese, Japanese, Korean), lengths tell less: about half of what is left out is found.
    ///
    /// ## Why this matters
    /// Readers of one language are promised, told or denied what the others are not.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account while you use it. After that we erase it within a month, and we ask every processor to do the same. You may ask us for a copy of it at any time.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte tant que vous l’utilisez. Vous pouvez nous en demander une copie à tout moment.
    /// ```
    ///
    /// ## What to do
    /// Compare the two sentence by sentence, and say what is missing. Where the translation says the same in fewer words, as those of the common
    /// law often have it (“indemnify, defend and hold harmless”), accept the finding.
    pub(super) static CHECK = { name: "different-sentences", level: Warning, run: check, translation: true, apart: true };
}

/// Words from which on a sentence counts for itself: "Art.", "See below." and "Why?" do not.
const WORDS: usize = 4;
/// The same in characters, where words have no spaces between them.
const CHARACTERS: usize = 8;
/// The most sentences of a paragraph that are aligned.
const MOST: usize = 50;
/// The most that one sentence is held against: a text of one sentence for more of them has no marks, or is cut short.
const IN_ONE: usize = 4;

/// How long translations are, once it was asked for.
#[derive(Default)]
pub(super) struct Likely(OnceCell<Option<f64>>);

impl Likely {
    pub(super) fn of(&self, translation: &Translation<'_>) -> Option<f64> {
        *self.0.get_or_init(|| length_outlier::likely(translation))
    }
}

/// How two texts of a message differ.
struct Difference<'a> {
    /// The sentences of the source that nothing answers.
    there: Vec<&'a str>,
    /// Those of the translation.
    here: Vec<&'a str>,
    /// How many sentences the paragraphs have, there and here.
    of: (usize, usize),
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs().iter().filter(|translation| has_marks(translation)) {
        let likely = Likely::default();
        let standings = cx.standings.get(translation.language.tag);
        for unit in translation.read_units() {
            let standing = standings.and_then(|own| own.get(unit.message));
            if matches!(standing, Some(Standing::Stale(_))) {
                continue;
            }
            let Some(differs) = difference(translation, &likely, unit) else { continue };
            tell(translation, rule, unit, &differs, sink);
        }
    }
}

fn tell(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    differs: &Difference<'_>,
    sink: &mut Sink,
) {
    let (source, own) = (translation.source.name, translation.language.name);
    let what = match (differs.there.len(), differs.here.len()) {
        (1, 0) => format!("seems to lack a sentence of {source}"),
        (lacks, 0) => format!("seems to lack {lacks} sentences of {source}"),
        (0, 1) => format!("seems to have a sentence that {source} has not"),
        (0, more) => format!("seems to have {more} sentences that {source} has not"),
        _ => format!("seems to have other sentences than {source}"),
    };
    let count = |number: usize, of: &str| {
        let sentences = if number == 1 { "sentence" } else { "sentences" };
        format!("{number} {sentences}{of}")
    };
    let (there, here) = (differs.there.first(), differs.here.first());
    let label = match here {
        Some(_) => format!("probably this one of {} is not in {source}", differs.of.1),
        None => count(differs.of.1, &format!(" where {source} has {}", differs.of.0)),
    };
    let related = match there {
        Some(_) => format!("probably this one of {} is not in {own}", differs.of.0),
        None => count(differs.of.0, ""),
    };
    let told = match (there, here) {
        (Some(_), None) => "less",
        (None, _) => "more",
        _ => "something else",
    };
    let found = translation
        .finding_at(rule, unit, here.copied().unwrap_or_default(), &what)
        .label(label)
        .related(translation.source_place(unit, there.copied().unwrap_or_default()), related)
        .note(format!("readers of {own} may be told {told} than those of {source}"));
    sink.push(found.help(
        "compare the two sentence by sentence; a clause that says the same in fewer words can be accepted",
    ));
}

/// Whether a message is told of.
pub(super) fn is_told(translation: &Translation<'_>, likely: &Likely, unit: &Unit<'_>) -> bool {
    has_marks(translation) && difference(translation, likely, unit).is_some()
}

fn has_marks(translation: &Translation<'_>) -> bool {
    let bare =
        |language: &super::Language<'_>| language.known.table.is_some_and(|table| table.without_full_stop);
    !bare(&translation.source) && !bare(&translation.language)
}

/// The first text of a message that differs, and in what.
fn difference<'a>(translation: &Translation<'a>, likely: &Likely, unit: &Unit<'a>) -> Option<Difference<'a>> {
    unit.pairs().find_map(|(source, target)| {
        if !ends_inside(&source.plain) && !ends_inside(&target.plain) {
            return None;
        }
        let (theirs, mine) =
            (lines(source, &(0..source.plain.len())), lines(target, &(0..target.plain.len())));
        // Other paragraphs are told by `different-structure`.
        let lines = if theirs.len() == mine.len() { theirs.into_iter().zip(mine) } else { return None };
        lines.into_iter().find_map(|(there, here)| {
            let (there, here) = (sentences(source, &there), sentences(target, &here));
            let aligned = aligned(translation, likely, (source, &there), (target, &here))?;
            let lacks: Vec<_> =
                aligned.iter().filter(|(_, here)| here.is_empty()).map(|(own, _)| own.start).collect();
            let adds: Vec<_> =
                aligned.iter().filter(|(there, _)| there.is_empty()).map(|(_, own)| own.start).collect();
            if adds.iter().any(|at| is_twice(target, &here[*at])) {
                return None;
            }
            let words = |text: &'a Text, all: &[Range<usize>], alone: &[usize]| -> Vec<&'a str> {
                alone.iter().filter_map(|at| Some(start(text, all.get(*at)?))).collect()
            };
            let (lacks, adds) = (words(source, &there, &lacks), words(target, &here, &adds));
            let differs = !lacks.is_empty() || !adds.is_empty();
            differs.then_some(Difference { there: lacks, here: adds, of: (there.len(), here.len()) })
        })
    })
}

/// Which sentences of two paragraphs answer one another, where they have not as many and it can be told.
pub(super) fn aligned(
    translation: &Translation<'_>,
    likely: &Likely,
    (source, there): (&Text, &[Range<usize>]),
    (target, here): (&Text, &[Range<usize>]),
) -> Option<Vec<Pair>> {
    let (fewer, more) = (there.len().min(here.len()), there.len().max(here.len()));
    if fewer == more || more > MOST || (fewer == 1 && more > IN_ONE) {
        return None;
    }
    let ratio = likely.of(translation)?;
    let at =
        |parts: &[Range<usize>], own: &Range<usize>| parts.iter().position(|part| part.contains(&own.start));
    let shared = swapped_values::shared(translation, source, target);
    let ties: Vec<_> =
        shared.iter().filter_map(|(one, other)| Some((at(there, one)?, at(here, other)?))).collect();
    Some(alignment::aligned(&lengths(source, there, 1.0), &lengths(target, here, ratio), ratio, &ties))
}

fn lengths(text: &Text, sentences: &[Range<usize>], ratio: f64) -> Vec<f64> {
    sentences.iter().map(|own| length(&text.plain[own.clone()], ratio)).collect()
}

/// Whether the words of a sentence stand in the text elsewhere too, which `doubled-text` tells.
fn is_twice(text: &Text, sentence: &Range<usize>) -> bool {
    text.plain.matches(text.plain[sentence.clone()].trim()).nth(1).is_some()
}

/// The sentences of a paragraph. Those of few words are no sentences of their own: both sides of them are one.
pub(super) fn sentences(text: &Text, line: &Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut few = false;
    for own in every_sentence(text, line) {
        let is_few = is_few(text, &own);
        match found.last_mut() {
            Some(last) if few || is_few => last.end = own.end,
            _ => found.push(own),
        }
        few = is_few;
    }
    found
}

/// The sentences of a paragraph, of however few words.
pub(super) fn every_sentence(text: &Text, line: &Range<usize>) -> Vec<Range<usize>> {
    if !ends_inside(&text.plain[line.clone()]) {
        return vec![line.clone()];
    }
    let (mut found, mut start) = (Vec::new(), line.start);
    for pair in words_of(text, line).windows(2) {
        if let Some(next) = begins(&text.plain, &pair[0].range, &pair[1].range) {
            found.push(start..next);
            start = next;
        }
    }
    found.push(start..line.end);
    found
}

/// Where a sentence begins between two words, if one does.
fn begins(text: &str, before: &Range<usize>, word: &Range<usize>) -> Option<usize> {
    let between = &text[before.end..word.start];
    // A mark and a space, or one that takes two bytes and more.
    if between.len() < 2 {
        return None;
    }
    let end = ends(between)?;
    // Behind one letter nothing ends: "z. B. Namen". What goes on in small letters or figures goes on, unless a value stands
    // before it: "e.g. names", "Art. 6".
    let mut letters = text[before.clone()].chars();
    let initial = letters.next().is_some_and(|first| !is_unspaced(first)) && letters.next().is_none();
    let value = between[end..].contains(VALUE);
    let goes_on = !value && text[word.start..].starts_with(|c: char| c.is_lowercase() || c.is_numeric());
    (!goes_on && !initial).then_some(before.end + end)
}

fn is_few(text: &Text, sentence: &Range<usize>) -> bool {
    let unspaced = text.plain[sentence.clone()].chars().filter(|c| is_unspaced(*c)).count();
    words_of(text, sentence).len() < WORDS && unspaced < CHARACTERS
}

/// With which bytes marks begin that end a sentence, in UTF-8.
const MARKS: Bytes = Bytes::new(b".!?\xD6\xD8\xDB\xE0\xE1\xE3\xEF");

/// Whether a character ends a sentence where no other follows at once.
fn is_wide(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '।' | '॥' | '።' | '։' | '။' | '។')
}

/// Whether it does where a space follows. A colon ends none.
fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | '۔')
}

/// Whether a sentence may end before the end of a text.
fn ends_inside(text: &str) -> bool {
    let inside = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let ends = |at: usize| inside[at..].starts_with(|c| is_mark(c) || is_wide(c));
    MARKS.places(inside).any(ends)
}

/// Where the mark between two words that ends a sentence is over, with the spaces behind it.
fn ends(between: &str) -> Option<usize> {
    let closes = |c: char| matches!(c, '」' | '』' | '）' | '】' | '”' | '’' | '»' | ')' | '"');
    let (at, _) = between.char_indices().find(|(at, c)| {
        let rest = &between[at + c.len_utf8()..];
        // What is quoted or in brackets in front of no space is a part of the sentence around it.
        (is_wide(*c) && !rest.starts_with(closes)) || (is_mark(*c) && rest.contains(char::is_whitespace))
    })?;
    let rest = between[at..].trim_start_matches(|c| is_mark(c) || is_wide(c) || closes(c)).trim_start();
    Some(between.len() - rest.len())
}

/// How long a sentence is. Among letters without spaces, of which `ratio` say what one says elsewhere, those of names in other
/// letters count as much less.
fn length(sentence: &str, ratio: f64) -> f64 {
    let narrow = sentence.chars().any(is_unspaced);
    let one = |c: char| if narrow && c.is_ascii() { ratio } else { 1.0 };
    length_outlier::counted(sentence).map(one).sum()
}

/// The first words of a sentence, to be looked for in the file.
fn start<'a>(text: &'a Text, sentence: &Range<usize>) -> &'a str {
    let words = words_of(text, sentence);
    let end = words.iter().take(WORDS).next_back().map_or(sentence.start, |word| word.range.end);
    let first = &text.plain[sentence.start..end.max(sentence.start)];
    first.split(VALUE).map(str::trim).find(|run| !run.is_empty()).unwrap_or_default()
}
