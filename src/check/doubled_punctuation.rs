//! The check `doubled-punctuation`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;

declare_check! {
    /// A mark such as a full stop or a comma stands twice, which English does not do there.
    ///
    /// Three full stops, `!!` and `?!` are left alone, and so are paths and ranges.
    ///
    /// ## Why this matters
    /// Where a mark is left over from a change, a word is often lost.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte..
    /// ```
    ///
    /// ## What to do
    /// Take one of the two out.
    pub(super) static CHECK = { name: "doubled-punctuation", level: Warning, run: check, translation: true };
}

/// Marks that no language writes twice.
const MARKS: &str = ".,;:。、，；：،؛؟।۔";

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            let mut pairs = unit.pairs();
            let doubled = pairs.find_map(|(source, target)| {
                doubled(&target.plain).filter(|_| doubled(&source.plain).is_none())
            });
            let Some(mark) = doubled else { continue };
            let found = translation
                .finding_at(rule, unit, &format!("{mark}{mark}"), &format!("has `{mark}` twice in a row"))
                .label("twice")
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("take one of the two out"));
        }
    }
}

/// The first mark that stands exactly twice, at the end of a word.
fn doubled(text: &str) -> Option<char> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied();
    (1..chars.len()).find_map(|index| {
        let mark = chars[index];
        let twice = MARKS.contains(mark) && chars[index - 1] == mark && at(index + 1) != Some(mark);
        let before = index.checked_sub(2).and_then(at);
        let after_word = before.is_some_and(|c| c.is_alphanumeric() || super::prose::is_quote(c) || c == ')');
        // `../file`, `1..5`, `std::fs`.
        let ends = at(index + 1).is_none_or(|c| c.is_whitespace() || super::prose::is_quote(c) || c == ')');
        let wide = !mark.is_ascii();
        (twice && after_word && (ends || wide)).then_some(mark)
    })
}
