//! The check `untranslated`.

use super::translation::Translation;
use super::{Context, declare_check, words};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::words::words as split;
use crate::unit::Text;
use crate::unit::prose::running;

declare_check! {
    /// A message, or a paragraph of it, reads the same as in English.
    ///
    /// Values, names, codes and addresses are not counted: four other words are a warning, eight an error. Other forms
    /// of English may well read the same. In a language that is `draft` it is a remark, told once for all its messages where
    /// people read it.
    ///
    /// ## Why this matters
    /// Readers of that language cannot read what they are told, or agree to.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We delete your data as soon as you close your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = We delete your data as soon as you close your account.
    /// ```
    ///
    /// ## What to do
    /// Translate it.
    pub(super) static CHECK = { name: "untranslated", level: Error, run: check, translation: true, apart: true };
}

/// From how many words on a text of another language is not the same by chance.
const SAME: usize = 4;
/// From how many words on it is a sentence.
const SENTENCE: usize = 8;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        if translation.source.known.is_form_of(translation.language.known) {
            continue;
        }
        for unit in translation.read_units() {
            let most = unit
                .pairs()
                .map(|(source, target)| same(translation, source, target))
                .max_by_key(|(n, _)| *n);
            let Some((count, line)) = most.filter(|(count, _)| *count >= SAME) else { continue };
            let draft = cx.is_draft(&translation.language);
            let level = match count {
                _ if draft => Severity::Info,
                SENTENCE.. => Severity::Error,
                _ => Severity::Warning,
            };
            let found = translation
                .finding_at(rule, unit, &line, &format!("reads the same as in {}", translation.source.name))
                .level(level)
                .label(format!("the {} text", translation.language.name))
                .related(translation.source_place(unit, &line), "the same words")
                .note(format!(
                    "readers of {} are left with {}",
                    translation.language.name, translation.source.name
                ));
            let found = found.help("translate it");
            let after = format!("messages read the same as in {}", translation.source.name);
            let together = words::of_draft(&translation.language, after);
            sink.push(if draft { found.together(together) } else { found });
        }
    }
}

/// How many words the source and the translation have in the longest line that they share, and that line.
fn same(translation: &Translation<'_>, source: &Text, target: &Text) -> (usize, String) {
    let lines = target.lines().filter(|line| source.lines().any(|other| other == *line));
    let counted = lines.map(|line| (ordinary(translation, line), line.to_owned()));
    counted.max_by_key(|(count, _)| *count).unwrap_or_default()
}

fn ordinary(translation: &Translation<'_>, line: &str) -> usize {
    let grammar = translation.source.known.table.map(|table| &table.function_words);
    let words = split(line);
    let words = running(line, &words);
    let counted = words.iter().filter(|word| {
        word.text.chars().all(char::is_alphabetic) && !word.named
            || grammar.is_some_and(|list| list.has(word.text))
    });
    counted.count()
}
