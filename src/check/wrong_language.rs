//! The check `wrong-language`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::translation::Translation;
use super::usual::usual;
use super::{Context, declare_check, strange_letters};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::{is_unspaced, words as split};
use crate::language::{self, Table, Tables, words::WordList};
use crate::unit::Text;
use crate::unit::prose::{Running, running};

declare_check! {
    /// A message is written in another language than it should be.
    ///
    /// It has three or more small words of another language ("the", "nous", "und") and hardly one that is its own, or words
    /// with letters that the language has not, as `ř` in Polish.
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
    pub(super) static CHECK = { name: "wrong-language", level: Error, needs_words: "words of a language other than the source language", run: check, translation: true, apart: true };
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
        let usual = usual(translation);
        for unit in translation.read_units() {
            let mut pairs = unit.pairs();
            let Some(other) = pairs.find_map(|(source, target)| other(translation, &usual, source, target))
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

/// The language that a text is written in, if it is not its own. `usual` words belong to the language itself.
fn other(
    translation: &Translation<'_>,
    usual: &BTreeSet<&str>,
    source: &Text,
    target: &Text,
) -> Option<&'static str> {
    let language = translation.language.known;
    let same = |line: &str| source.lines().any(|other| other == line);
    let kept: Vec<&str> = target.lines().filter(|line| !same(line)).collect();
    // Mostly all of it.
    let all = kept.iter().map(|line| line.len() + 1).sum::<usize>() == target.plain.len() + 1;
    let said: Cow<'_, str> = if all { Cow::Borrowed(&target.plain) } else { Cow::Owned(kept.join("\n")) };
    let own_words = if all { Vec::new() } else { split(&said) };
    let mut words = if all { target.running() } else { running(&said, &own_words) };
    words.retain(|word| !usual.contains(word.text));
    // Another script is another finding.
    let foreign = words.iter().filter(|word| language.is_foreign_word(word.text)).count();
    if foreign * 2 > words.len() {
        return None;
    }
    let own = language.table;
    // Without a table the small words of a language are not known, and chance agrees with some other language's.
    let letters = strange_letters::words(translation, &said, &words);
    if let Some(other) = strange_letters::other(translation, &letters, &words).filter(|_| own.is_some()) {
        return Some(other);
    }
    let source = translation.source.known.tag.language.as_str();
    let others = language::tables().iter().enumerate().filter(|(_, table)| {
        let other = table.tag.split('-').next().unwrap_or(table.tag);
        other != language.tag.language.as_str()
            // Without a table a close relative cannot be told apart; the source language can.
            && (own.is_some() || other == source)
    });
    let least = if own.is_some() { SURE } else { SURE_UNKNOWN };
    let small = Small::new(&said, &words, own);
    let scored = others.filter_map(|(at, table)| {
        let theirs =
            small.distinct(1 << at, small.own, &table.function_words, own.map(|own| &own.function_words))
                + letters.of(table.tag);
        if theirs < least {
            return None;
        }
        let ours = own.map_or(0, |own| {
            small.distinct(small.own, 1 << at, &own.function_words, Some(&table.function_words))
        });
        // Where the language is unknown, its own small words may look the same as some of the other language.
        let dense = own.is_some() || small.count(1 << at) * 4 > words.len();
        (ours * FEW <= theirs && dense).then_some((theirs, table))
    });
    scored.max_by_key(|(theirs, _)| *theirs).map(|(_, table)| table.name.as_str())
}

/// The small words of a text.
struct Small<'a> {
    /// The text, where words of a script without spaces can stand in it.
    unspaced: Option<&'a str>,
    /// The languages that have each of its running words for a small one, where there are any.
    words: Vec<Tables>,
    /// The different ones among them that are no names.
    different: Vec<Tables>,
    /// The table of its own language.
    own: Tables,
}

impl<'a> Small<'a> {
    fn new(text: &'a str, words: &'a [Running<'a>], own: Option<&'static Table>) -> Self {
        let found = words.iter().map(|word| (word, language::of_function_word(word.text)));
        let found: Vec<_> = found.filter(|(_, of)| *of != 0).collect();
        let mut different: Vec<_> =
            found.iter().filter(|(word, _)| !word.named).map(|(word, of)| (word.text, *of)).collect();
        different.sort_unstable();
        different.dedup();
        Self {
            unspaced: Some(text).filter(|text| text.contains(is_unspaced)),
            words: found.iter().map(|(_, of)| *of).collect(),
            different: different.into_iter().map(|(_, of)| of).collect(),
            own: own.map_or(0, Table::alone),
        }
    }

    /// How many different small words of `list`, the table `of`, stand there that `without` has not. Where a script has
    /// no spaces, quotations count too.
    fn distinct(&self, of: Tables, not: Tables, list: &WordList, without: Option<&WordList>) -> usize {
        let words = self.different.iter().filter(|tables| **tables & of != 0 && **tables & not == 0).count();
        let unspaced = self.unspaced.into_iter().flat_map(|text| list.unspaced_in(text));
        let unspaced = unspaced.filter(|entry| !without.is_some_and(|other| other.has_unspaced(entry)));
        // None of them is a word by itself: such entries are looked for anywhere.
        words + unspaced.collect::<BTreeSet<_>>().len()
    }

    /// How many of its words are small words of the table `of`.
    fn count(&self, of: Tables) -> usize {
        self.words.iter().filter(|tables| **tables & of != 0).count()
    }
}
