//! The check `doubled-punctuation`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::unit::prose::is_quote;

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
    pub(super) static CHECK = { name: "doubled-punctuation", level: Warning, run: check, translation: true, apart: true };
}

/// Marks that no language writes twice.
const MARKS: &str = ".,;:。、，；：،؛؟।۔";

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            let mut pairs = unit.pairs();
            let doubled = pairs.find_map(|(source, target)| {
                // What the source has anywhere, be it in quotation marks, is named there.
                let in_source = |marks: &str| !marks.contains(' ') && source.plain.contains(marks);
                doubled(&target.plain).filter(|marks| doubled(&source.plain).is_none() && !in_source(marks))
            });
            let Some(marks) = doubled else { continue };
            let first = marks.chars().next().unwrap_or_default();
            let what = if marks.contains(' ') {
                format!("has a lone mark after another: `{marks}`")
            } else {
                format!("has `{first}` twice in a row")
            };
            let found = translation
                .finding_at(rule, unit, &marks, &what)
                .label("two marks")
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("take one of the two out"));
        }
    }
}

/// The marks that stand twice, as they are written.
fn doubled(text: &str) -> Option<String> {
    if !may_be_doubled(text) {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    twice(&chars).map(|mark| format!("{mark}{mark}")).or_else(|| apart(&chars))
}

/// Whether a mark is followed by itself, or by a space and another, without a look at what is around them.
fn may_be_doubled(text: &str) -> bool {
    let mut before = None;
    let doubled = text.chars().any(|c| before.replace(c) == Some(c) && MARKS.contains(c));
    doubled
        || text.as_bytes().windows(3).any(|three| matches!(three, [b',' | b';' | b'.', b' ', b',' | b'.']))
}

/// A full stop or a comma that stands apart after another mark, as is left where words were taken out: `principles. , except`.
fn apart(chars: &[char]) -> Option<String> {
    let ends = |at: usize| chars.get(at).is_none_or(|c| c.is_whitespace());
    let found = chars.windows(4).enumerate().find(|(at, four)| {
        let marks = ",;.".contains(four[1]) && ",.".contains(four[3]);
        // An ellipsis may be written with spaces.
        let ellipsis =
            four[1] == '.' && four[3] == '.' && (four[0] == ' ' || chars.get(at + 5) == Some(&'.'));
        marks && four[2] == ' ' && four[0].is_alphanumeric() && ends(at + 4) && !ellipsis
    });
    found.map(|(_, four)| four[1..].iter().collect())
}

/// The first mark that stands exactly twice, at the end of a word.
fn twice(chars: &[char]) -> Option<char> {
    let at = |index: usize| chars.get(index).copied();
    (1..chars.len()).find_map(|index| {
        let mark = chars[index];
        let twice = MARKS.contains(mark) && chars[index - 1] == mark && at(index + 1) != Some(mark);
        let before = index.checked_sub(2).and_then(at);
        let after_word = before.is_some_and(|c| c.is_alphanumeric() || is_quote(c) || c == ')');
        // `../file`, `1..5`, `std::fs`.
        let ends = at(index + 1).is_none_or(|c| c.is_whitespace() || is_quote(c) || c == ')');
        let wide = !mark.is_ascii();
        (twice && after_word && (ends || wide)).then_some(mark)
    })
}
