//! The check `doubled-word`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::Table;
use crate::language::words::is_unspaced;
use crate::unit::Text;

declare_check! {
    /// The same word stands twice in a row, which English does not do there.
    ///
    /// Words that a language doubles, as French "nous nous", are left alone; so are numbers and names.
    ///
    /// ## Why this matters
    /// Where a word is left over from a change, another is often lost.
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
    pub(super) static CHECK = { name: "doubled-word", level: Warning, needs_words: "a word that stands twice in a row", run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        // Where nobody wrote down which words a language doubles, no doubled word is a fault for certain.
        let Some(table) = translation.language.known.table.as_ref() else { continue };
        for unit in translation.read_units() {
            let doubled = unit.pairs().find_map(|(source, target)| {
                doubled(target, table).filter(|_| first_double(source).is_none())
            });
            let Some(words) = doubled else { continue };
            let word = words.split_whitespace().next().unwrap_or_default();
            let found = translation
                .finding_at(rule, unit, &words, &format!("says \"{word}\" twice in a row"))
                .label("twice")
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("take one of the two out"));
        }
    }
}

fn doubled(text: &Text, table: &Table) -> Option<String> {
    doubles(text).find(|(word, _)| !table.doubles.has(word)).map(|(_, words)| words)
}

fn first_double(text: &Text) -> Option<String> {
    doubles(text).next().map(|(word, _)| word)
}

/// Words that stand twice with nothing but a space between: the word, and the two as they are written.
fn doubles(text: &Text) -> impl Iterator<Item = (String, String)> + '_ {
    text.words().windows(2).filter_map(|two| {
        let (first, second) = (&two[0], &two[1]);
        let between = &text.plain[first.range.end..second.range.start];
        let letters = |word: &str| word.chars().all(char::is_alphabetic) && !word.contains(is_unspaced);
        let one_space =
            between.chars().count() == 1 && between != "\n" && between.chars().all(char::is_whitespace);
        let small = text.plain[second.range.clone()].starts_with(char::is_lowercase)
            || !text.plain[second.range.clone()].starts_with(char::is_uppercase);
        let same = first.text == second.text && first.text.chars().count() > 1;
        let written = || text.plain[first.range.start..second.range.end].to_owned();
        (same && one_space && small && letters(&first.text)).then(|| (first.text.clone(), written()))
    })
}
