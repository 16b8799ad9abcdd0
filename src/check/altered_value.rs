//! The check `altered-value`.

use std::collections::BTreeSet;

use super::{Context, declare_check};
use crate::cldr::numbers::digit;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::script_of;
use crate::model::fact::FactValue;
use crate::unit::{Text, VALUE};

declare_check! {
    /// A translation puts characters to a value that make another one of it: digits, a sign, letters of an address.
    ///
    /// What stands at the same value in the source language is right, and so are the endings that a language puts to a word,
    /// with an apostrophe or a hyphen or without. Also told where the translation is behind: the value is one of today.
    ///
    /// ## Why this matters
    /// The value comes from the policy and is right, and readers see another: 118 years for 18, the address of somebody else.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs for { $log-period }.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons les journaux du serveur pendant 1{ $log-period }.
    /// ```
    ///
    /// ## What to do
    /// Leave the value alone between spaces and marks; where the policy is wrong, correct it there.
    pub(super) static CHECK = { name: "altered-value", level: Error, run: check, apart: true };
}

/// What can be put to a value without a trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A number, or a length of time, which begins with one.
    Number,
    /// What is written letter by letter: an e-mail address, a link, a telephone number.
    Address,
    /// Words: a name, a date, a list.
    Words,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let kind = |name: &str| match cx.policy.facts.get(name).map(|own| &own.value) {
        Some(FactValue::Email(_) | FactValue::Link(_) | FactValue::Phone(_)) => Kind::Address,
        // What a page counts is a number as well.
        Some(FactValue::Number(_) | FactValue::Period(_)) | None => Kind::Number,
        Some(_) => Kind::Words,
    };
    for translation in cx.pairs() {
        for unit in &translation.units {
            if unit.target.texts.iter().all(|text| text.values.is_empty()) {
                continue;
            }
            let here = unit.target.texts.iter().flat_map(|text| touching(text, &kind));
            let mut here = here.peekable();
            if here.peek().is_none() {
                continue;
            }
            let there: BTreeSet<_> =
                unit.source.texts.iter().flat_map(|text| touching(text, &kind)).collect();
            let Some(Touch { name, before, after }) = here.find(|own| !there.contains(own)) else { continue };
            let what = format!("makes another value of `{name}`: {before}{{ {name} }}{after}");
            let finding = translation
                .finding_at(rule, unit, "", &what)
                .label(format!("the {} text", translation.language.name))
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
                .note("the value comes from the policy; with what stands at it, readers see another");
            sink.push(
                finding
                    .help(format!("leave `{{ {name} }}` alone; where the policy is wrong, correct it there")),
            );
        }
    }
}

/// A value, and what touches it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Touch {
    name: String,
    before: String,
    after: String,
}

/// The values of a text that are not alone.
fn touching<'a>(text: &'a Text, kind: &'a dyn Fn(&str) -> Kind) -> impl Iterator<Item = Touch> + 'a {
    let places = text.plain.match_indices(VALUE).map(|(at, _)| at);
    places.zip(&text.values).enumerate().filter_map(move |(number, (at, name))| {
        let own = kind(name.strip_prefix('$')?);
        let (before, after) = (&text.plain[..at], &text.plain[at + VALUE.len_utf8()..]);
        // Of two values that touch, the first one tells.
        let next = text.values.get(number + 1).filter(|_| after.starts_with(VALUE));
        let is_number = |name: &str| name.strip_prefix('$').is_some_and(|own| kind(own) == Kind::Number);
        let follows = next.is_some_and(|next| next == name || (own == Kind::Number && is_number(next)));
        let before = put_before(before, own).unwrap_or_default();
        let after = if follows { "{ … }" } else { put_after(after, own).unwrap_or_default() };
        let touches = !(before.is_empty() && after.is_empty());
        touches.then(|| Touch { name: name.clone(), before: before.to_owned(), after: after.to_owned() })
    })
}

/// What stands before a value and belongs to it then.
fn put_before(text: &str, kind: Kind) -> Option<&str> {
    let last = text.chars().next_back()?;
    let head = &text[..text.len() - last.len_utf8()];
    let is_free = || !head.ends_with(|c: char| c.is_alphanumeric() || c == VALUE);
    let is_part = match kind {
        _ if is_figure(last) => true,
        Kind::Number => match last {
            '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '+' | '±' => is_free(),
            _ if joins_figures(last) => head.ends_with(is_figure),
            _ if multiplies(last) => true,
            '≠' | '¬' | '≈' | '~' | '<' | '>' | '≤' | '≥' | '÷' => true,
            _ => false,
        },
        Kind::Address => is_letter(last) || (joins_letters(last) && head.ends_with(is_letter)),
        Kind::Words => false,
    };
    let begins = |c: char| !(is_figure(c) || is_letter(c) || joins_letters(c) || joins_figures(c));
    let start = text.rfind(begins).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    // A minus or plus-minus sign is none of the characters above, and stands for itself.
    is_part.then(|| if start < text.len() { &text[start..] } else { &text[head.len()..] })
}

/// What stands behind a value and belongs to it then.
fn put_after(text: &str, kind: Kind) -> Option<&str> {
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    let until = |text: &str, inside: &dyn Fn(char) -> bool| text.find(|c| !inside(c)).unwrap_or(text.len());
    match kind {
        _ if is_figure(first) => Some(&text[..until(text, &is_figure)]),
        Kind::Number => match first {
            c if multiplies(c) => Some(&text[..first.len_utf8()]),
            'k' | 'K' if !rest.starts_with(char::is_alphabetic) => Some(&text[..1]),
            c if joins_figures(c) && rest.starts_with(is_figure) => {
                Some(&text[..first.len_utf8() + until(rest, &is_figure)])
            }
            c if c.is_whitespace() => {
                let (begin, figures) = (first.len_utf8(), until(rest, &is_figure));
                // Words say a percentage with a sign or without, but a group of digits makes thousands.
                (rest[..figures].chars().count() == 3).then_some(&text[..begin + figures])
            }
            _ => None,
        },
        Kind::Address => {
            let tail = &text[..until(text, &|c| is_letter(c) || joins_letters(c))];
            let tail = tail.trim_end_matches(joins_letters);
            // Without a dot it is an ending that a language puts behind a hyphen.
            let is_ending = is_hyphen(first) && !tail.contains(|c| joins_letters(c) && !is_hyphen(c));
            (!tail.is_empty() && !is_ending).then_some(tail)
        }
        Kind::Words => None,
    }
}

/// What between two figures makes one number of them: a decimal mark, a mark between groups, a fraction, a power.
fn joins_figures(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | '/'
            | '^'
            | '×'
            | '*'
            | '\''
            | '’'
            | '٫'
            | '٬'
            | '·'
            | '⁄'
            | '∕'
            | '．'
            | '，'
            | '／'
            | '﹒'
            | '﹐'
    )
}

/// A numeral that multiplies the number beside it: 18万 is 180,000.
fn multiplies(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '萬' | '億' | '亿' | '兆' | '십' | '백' | '천' | '만' | '억')
}

/// What between two letters makes one address of them, in all of its looks.
fn joins_letters(c: char) -> bool {
    is_hyphen(c)
        || matches!(
            c,
            '.' | '@'
                | '_'
                | '%'
                | '+'
                | '/'
                | '․'
                | '。'
                | '．'
                | '｡'
                | '﹒'
                | '＠'
                | '﹫'
                | '＿'
                | '／'
                | '＋'
        )
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '﹣' | '－')
}

/// A digit of any script, a fraction, a superscript.
fn is_figure(c: char) -> bool {
    digit(c).is_some() || c.is_numeric()
}

/// Whether a character goes on in an address: scripts without capitals put their words right beside one.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c.is_alphanumeric()
            && script_of(c).is_none_or(|script| ["Latn", "Cyrl", "Grek"].contains(&script)))
}

#[cfg(test)]
mod tests {
    use super::{Kind, put_after, put_before};

    #[test]
    fn what_makes_another_value_is_found() {
        for (text, kind, wanted) in [
            ("dès 1", Kind::Number, Some("1")),
            ("dès −", Kind::Number, Some("−")),
            ("0,", Kind::Number, Some("0,")),
            ("le 1", Kind::Words, Some("1")),
            ("à x", Kind::Address, Some("x")),
            ("à vol@", Kind::Address, Some("vol@")),
            ("0", Kind::Address, Some("0")),
            ("bis-", Kind::Number, None),
            ("1⁄", Kind::Number, Some("1⁄")),
            ("約百", Kind::Number, Some("百")),
            ("über ≠", Kind::Number, Some("≠")),
            ("fraude\u{2011}", Kind::Address, Some("fraude\u{2011}")),
            ("(", Kind::Number, None),
            ("l’", Kind::Address, None),
            ("ב", Kind::Address, None),
            ("和", Kind::Number, None),
            ("Art. 6 ", Kind::Number, None),
            ("", Kind::Number, None),
        ] {
            assert_eq!(put_before(text, kind), wanted, "{text} {kind:?}");
        }
        for (text, kind, wanted) in [
            ("0 ans", Kind::Number, Some("0")),
            ("½ an", Kind::Number, Some("½")),
            (" 000 ans", Kind::Number, Some(" 000")),
            ("/2", Kind::Number, Some("/2")),
            ("2", Kind::Words, Some("2")),
            ("vil.ru", Kind::Address, Some("vil.ru")),
            (".evil.ru", Kind::Address, Some(".evil.ru")),
            ("@evil.ru", Kind::Address, Some("@evil.ru")),
            ("-evil.ru.", Kind::Address, Some("-evil.ru")),
            (" ans", Kind::Number, None),
            (" 2024", Kind::Number, None),
            ("\u{A0}% de", Kind::Number, None),
            ("%", Kind::Number, None),
            ("-jährig", Kind::Number, None),
            ("일", Kind::Number, None),
            (".", Kind::Address, None),
            ("-ra.", Kind::Address, None),
            ("’da", Kind::Address, None),
            ("로", Kind::Address, None),
            (", ou", Kind::Address, None),
            ("’000 Jahre", Kind::Number, Some("’000")),
            ("٬٠٠٠", Kind::Number, Some("٬٠٠٠")),
            ("’s", Kind::Number, None),
            ("万歳", Kind::Number, Some("万")),
            ("k Jahre", Kind::Number, Some("k")),
            ("kg", Kind::Number, None),
            ("．evil．example ou", Kind::Address, Some("．evil．example")),
            ("。ご質問", Kind::Address, None),
            ("\u{2011}ra", Kind::Address, None),
            ("-Dienste", Kind::Words, None),
        ] {
            assert_eq!(put_after(text, kind), wanted, "{text} {kind:?}");
        }
    }
}
