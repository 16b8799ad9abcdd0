//! Words of a language without a table that look like the source language's, learnt from the translation itself.

use std::collections::{BTreeMap, BTreeSet};

use super::translation::Translation;

/// Fewer texts say nothing about a language.
const TEXTS: usize = 20;
/// A word that stands in one text of so many is the language's own.
const SHARE: usize = 10;

/// Small words of the source language that are in use throughout a translation for whose language there is no table: Scots
/// has "the" as English has. Texts that read the same as in the source count for nothing.
pub(super) fn usual<'a>(translation: &'a Translation<'_>) -> BTreeSet<&'a str> {
    let Some(source) = translation.source.known.table else { return BTreeSet::new() };
    if translation.language.known.table.is_some() {
        return BTreeSet::new();
    }
    let first = translation.read_units().filter_map(|unit| unit.pairs().next());
    let translated = first.filter(|(source, target)| source.plain != target.plain);
    let (mut texts, mut counts) = (0, BTreeMap::new());
    for (_, target) in translated {
        texts += 1;
        let words: BTreeSet<&str> = target.words().iter().map(|word| word.text.as_str()).collect();
        for word in words.into_iter().filter(|word| source.function_words.has(word)) {
            *counts.entry(word).or_insert(0) += 1;
        }
    }
    let common = counts.into_iter().filter(|(_, count)| texts >= TEXTS && count * SHARE >= texts);
    common.map(|(word, _)| word).collect()
}
