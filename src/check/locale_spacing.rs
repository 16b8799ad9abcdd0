//! The check `locale-spacing`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::unit::VALUE;

declare_check! {
    /// A space is missing before a mark that wants one in the language, or stands before a mark that wants none.
    ///
    /// French puts a space before `: ; ? !` and inside `« »`; a plain space will do, as pages make it narrow and firm.
    ///
    /// ## Why this matters
    /// Readers see at once that nobody of their language looked at the text.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account, no longer.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte , sans plus.
    /// ```
    ///
    /// ## What to do
    /// Put the space where the language wants it.
    pub(super) static CHECK = { name: "locale-spacing", level: Info, run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let wants = translation.language.known.table.map_or("", |table| table.space_before.as_str());
        for unit in translation.read_units() {
            let fault = unit.pairs().find_map(|(source, target)| {
                let known = translation.language.known.table.is_some();
                missing(&target.plain, wants).or_else(|| {
                    extra(&target.plain, wants).filter(|_| known && extra(&source.plain, "").is_none())
                })
            });
            let Some((mark, what)) = fault else { continue };
            let found = translation
                .finding(rule, unit, &format!("{what} a space before `{mark}`"))
                .label(format!("the {} text", translation.language.name));
            sink.push(found.help("put the space where the language wants it"));
        }
    }
}

/// The first mark of `wants` that follows a word directly and ends it.
fn missing(text: &str, wants: &str) -> Option<(char, &'static str)> {
    if !text.contains(|c| wants.contains(c)) {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied();
    (1..chars.len()).find_map(|index| {
        let mark = chars[index];
        let after_word = chars[index - 1].is_alphabetic();
        let ends = at(index + 1).is_none_or(char::is_whitespace);
        (wants.contains(mark) && after_word && ends).then_some((mark, "lacks"))
    })
}

/// The first mark with a space before it that wants none.
fn extra(text: &str, wants: &str) -> Option<(char, &'static str)> {
    let mut before = 'x';
    let mut apart = |c| matches!(std::mem::replace(&mut before, c), ' ' | '\u{A0}' | '\u{202F}');
    if !text.chars().any(|c| apart(c) && matches!(c, ',' | ';' | ':' | '.')) {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied();
    (2..chars.len()).find_map(|index| {
        let mark = chars[index];
        let stands = ",;:.".contains(mark) && !wants.contains(mark);
        let before = matches!(chars[index - 1], ' ' | '\u{A0}' | '\u{202F}')
            && (chars[index - 2].is_alphanumeric() || chars[index - 2] == VALUE);
        let ends = at(index + 1).is_none_or(char::is_whitespace);
        (stands && before && ends).then_some((mark, "has"))
    })
}
