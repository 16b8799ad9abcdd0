//! Two texts sentence by sentence, where they have the same paragraphs and as many sentences in them, and what a sentence
//! says that its translation does not.

use std::ops::Range;

use super::translation::Translation;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::language::words::Word;
use crate::unit::prose::{ends_sentence, first_words};
use crate::unit::{Text, Unit};

/// Texts of fewer words are no sentences.
const SENTENCE: usize = 4;

/// A sentence, or several where the two texts divide otherwise.
pub(super) struct Sentence<'a> {
    /// As it stands there.
    pub(super) text: &'a str,
    /// Its words.
    pub(super) words: Vec<Word>,
}

/// The sentences of both texts that belong together, in order.
pub(super) fn pairs<'a>(source: &'a Text, target: &'a Text) -> Vec<(Sentence<'a>, Sentence<'a>)> {
    let (whole, other) = (0..source.plain.len(), 0..target.plain.len());
    let lines = aligned((source, whole), (target, other), lines);
    let pairs = lines.into_iter().flat_map(|(there, here)| aligned((source, there), (target, here), split));
    pairs.map(|(there, here)| (Sentence::new(source, there), Sentence::new(target, here))).collect()
}

impl<'a> Sentence<'a> {
    fn new(text: &'a Text, range: Range<usize>) -> Self {
        let start = range.start;
        let words = words_of(text, &range).iter().map(|word| Word {
            text: word.text.clone(),
            range: word.range.start - start..word.range.end - start,
        });
        Self { words: words.collect(), text: &text.plain[range] }
    }

    /// The words at `range` with the one after them, if there is one.
    pub(super) fn phrase(&self, range: &Range<usize>) -> Option<&'a str> {
        let next = self.words.iter().find(|word| word.range.start >= range.end)?;
        Some(&self.text[range.start..next.range.end])
    }
}

/// Words of a sentence that nothing in its translation answers.
pub(super) struct Lost<'a> {
    /// The words: "not".
    pub(super) words: &'a str,
    /// The words with the one after them, which tells them from the same words elsewhere in the text.
    phrase: &'a str,
    /// The translated sentence, up to the first value in it.
    here: &'a str,
    /// Whether it is a part of the text only.
    is_part: bool,
}

/// The first of the `sentences` of which `asked` gives words that `answered` does not find in the translation.
pub(super) fn lost<'a>(
    sentences: &[(Sentence<'a>, Sentence<'a>)],
    asked: impl Fn(&Sentence<'a>, &Sentence<'a>) -> Option<Range<usize>>,
    answered: impl Fn(&Sentence<'a>, &Sentence<'a>) -> bool,
) -> Option<Lost<'a>> {
    // Where a neighbour says what its own source does not, the two were only divided otherwise.
    let extra = |at: usize| {
        sentences.get(at).is_some_and(|(there, here)| answered(there, here) && asked(there, here).is_none())
    };
    let mut each = sentences.iter().enumerate();
    each.find_map(|(at, (there, here))| {
        // Buttons and headings are worded freely: "No thanks", "Not now".
        let long = there.words.len() >= SENTENCE;
        let range = asked(there, here).filter(|_| long && !answered(there, here))?;
        let moved = extra(at + 1) || at.checked_sub(1).is_some_and(extra);
        (!moved).then(|| Lost {
            words: &there.text[range.clone()],
            phrase: there.phrase(&range).unwrap_or(&there.text[range]),
            here: first_words(here.text),
            is_part: sentences.len() > 1,
        })
    })
}

impl Lost<'_> {
    /// What is told of it: at the sentence, if the text has several. The source `says` the words.
    pub(super) fn tell(
        &self,
        translation: &Translation<'_>,
        rule: &'static Rule,
        unit: &Unit<'_>,
        (label, says): (&str, &str),
    ) -> Diagnostic {
        let source = translation.source.name;
        let what = format!("lacks the \"{}\" of {source}", self.words);
        let here = if self.is_part { self.here } else { "" };
        let found = translation.finding_at(rule, unit, here, &what).label(label);
        let exact = translation.source_place(unit, self.phrase);
        let nowhere = translation.source_place(unit, "");
        let there = if exact == nowhere { translation.source_place(unit, self.words) } else { exact };
        found.related(there, format!("{source} {says} here"))
    }
}

/// A part of a text.
type Of<'a> = (&'a Text, Range<usize>);

/// The parts of both, in pairs if both have as many.
fn aligned(
    there: Of<'_>,
    here: Of<'_>,
    parts: impl Fn(&Text, &Range<usize>) -> Vec<Range<usize>>,
) -> Vec<(Range<usize>, Range<usize>)> {
    let (theirs, mine) = (parts(there.0, &there.1), parts(here.0, &here.1));
    if theirs.len() == mine.len() { theirs.into_iter().zip(mine).collect() } else { vec![(there.1, here.1)] }
}

/// The lines with something in them.
pub(super) fn lines(text: &Text, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut start = range.start;
    let each = text.plain[range.clone()].split_inclusive('\n').map(|line| {
        let own = start..start + line.trim_end_matches(['\n', '\r']).len();
        start += line.len();
        own
    });
    each.filter(|line| !line.is_empty()).collect()
}

/// The sentences of a line, each up to the first word of the next.
fn split(text: &Text, line: &Range<usize>) -> Vec<Range<usize>> {
    let (mut found, mut start, mut end) = (Vec::new(), line.start, line.start);
    for word in words_of(text, line) {
        let at = word.range.start;
        if ends_sentence(&text.plain[end..at]) && start < end {
            found.push(start..at);
            start = at;
        }
        end = word.range.end;
    }
    found.push(start..line.end);
    found
}

/// The words of a part of a text.
pub(super) fn words_of<'a>(text: &'a Text, range: &Range<usize>) -> &'a [Word] {
    let words = text.words();
    let from = words.partition_point(|word| word.range.start < range.start);
    let to = words.partition_point(|word| word.range.start < range.end);
    words.get(from..to).unwrap_or_default()
}
