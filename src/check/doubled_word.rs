//! The check `doubled-word`.

use super::coordination::{Joining, Twice};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::language::words::{Word, is_unspaced};
use crate::unit::{Text, Unit};

declare_check! {
    /// The same word stands twice in a row, or on both sides of "and" or "or", which English does not do there.
    ///
    /// Words that a language doubles, as French "nous nous", are left alone; so are numbers and names. Where a script has
    /// no spaces between words, the small words of its grammar are looked for.
    ///
    /// ## Why this matters
    /// Where a word is left over from a change, another is often lost. "Anonymised and anonymised" tells a reader of one
    /// thing where English tells of two.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les les données de votre compte.
    /// ```
    ///
    /// ## What to do
    /// Take one of the two out.
    pub(super) static CHECK = { name: "doubled-word", level: Warning, needs_words: "a word that stands twice in a row", run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        // Where nobody wrote down which words a language doubles, no doubled word is a fault for certain.
        let Some(table) = translation.language.known.table else { continue };
        let joining = Joining::new(translation.language.known);
        let source_joining = Joining::new(translation.source.known);
        for unit in translation.read_units() {
            let twice = unit.pairs().find_map(|(source, target)| {
                let joins = || source_joining.joins(source) && source_joining.twice(source).is_none();
                joining.twice(target).filter(|_| joins())
            });
            if let Some(twice) = twice {
                sink.push(joined(translation, rule, unit, &twice));
            }
            let doubled = unit.pairs().find_map(|(source, target)| {
                doubled(target, table).filter(|_| first_double(source).is_none())
            });
            let Some(words) = doubled else { continue };
            let (word, written) = words;
            let found = translation
                .finding_at(rule, unit, &written, &format!("says \"{word}\" twice in a row"))
                .label("twice")
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("take one of the two out"));
        }
    }
}

fn joined(translation: &Translation<'_>, rule: &'static Rule, unit: &Unit<'_>, twice: &Twice) -> Diagnostic {
    let (english, word) = (translation.source.name, &twice.word);
    translation
        .finding_at(rule, unit, &twice.written, &format!("joins \"{word}\" with itself"))
        .label("the same twice")
        .related(translation.source_place(unit, ""), format!("{english} says two things"))
        .note(format!("a reader of {} is told of one of the two only", translation.language.name))
        .help(format!("find another word for one of the two that {english} names"))
}

/// The first word that stands twice, as it is written, and the two.
fn doubled(text: &Text, table: &Table) -> Option<(String, String)> {
    let spaced = doubles(text).find(|(word, _)| !table.doubles.has(word)).map(|(_, words)| {
        let word = words.split_whitespace().next().unwrap_or_default().to_owned();
        (word, words)
    });
    spaced.or_else(|| unspaced(text, table))
}

/// A small word of a script without spaces, and the two.
fn unspaced(text: &Text, table: &Table) -> Option<(String, String)> {
    let small = table.function_words.unspaced_in(&text.plain);
    let twice = small.map(|word| (word.to_owned(), word.repeat(2)));
    let mut twice = twice.filter(|(_, two)| text.plain.contains(two)).peekable();
    twice.peek()?;
    let usual = table.doubles.find(&text.plain, text.words());
    let is_usual = |start: usize, end: usize| usual.iter().any(|own| own.start <= start && end <= own.end);
    twice.find(|(_, two)| text.plain.match_indices(two).any(|(at, two)| !is_usual(at, at + two.len())))
}

fn first_double(text: &Text) -> Option<String> {
    doubles(text).next().map(|(word, _)| word)
}

/// Words that stand twice with nothing but a space between: the word, and the two as they are written.
fn doubles(text: &Text) -> impl Iterator<Item = (String, String)> + '_ {
    let same = |two: &&[Word]| two[0].text == two[1].text;
    text.words().windows(2).filter(same).filter_map(|two| {
        let (first, second) = (&two[0], &two[1]);
        let between = &text.plain[first.range.end..second.range.start];
        let letters = |word: &str| word.chars().all(char::is_alphabetic) && !word.contains(is_unspaced);
        let one_space =
            between.chars().count() == 1 && between != "\n" && between.chars().all(char::is_whitespace);
        let small = text.plain[second.range.clone()].starts_with(char::is_lowercase)
            || !text.plain[second.range.clone()].starts_with(char::is_uppercase);
        // "BYTES bytes" names a placeholder and its unit.
        let shouted =
            |range: &std::ops::Range<usize>| text.plain[range.clone()].chars().all(char::is_uppercase);
        let long = first.text.chars().count() > 1;
        let same = long && shouted(&first.range) == shouted(&second.range);
        let written = || text.plain[first.range.start..second.range.end].to_owned();
        (same && one_space && small && letters(&first.text)).then(|| (first.text.clone(), written()))
    })
}
