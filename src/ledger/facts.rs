//! What a text states that no translation may lose: numbers, values, links, negations, the shape of its lists.

use std::collections::BTreeSet;

use super::tokens::{Kind, Token, tokens};
use crate::language::words::{WordList, words};
use crate::language::{Language, Table};
use crate::markup::read::{Shape, outline};
use crate::markup::{self, Slot};

/// Marks that are part of a quantity.
const SYMBOLS: &str = "%‰€$£¥§+<>=°≤≥±×÷−";

/// Zeros of the decimal digits that texts on the web are written in.
const ZEROS: [u32; 9] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xED0, 0x17E0, 0xFF10];

/// What a text states.
#[derive(Debug, Default, PartialEq, Eq)]
struct Facts {
    numbers: BTreeSet<String>,
    references: BTreeSet<String>,
    shape: Vec<String>,
    negations: usize,
}

/// What `translation` does not follow of the change from `then` to `now`, in sentences; empty where it follows all.
#[must_use]
pub fn not_followed(
    (then, now): (&str, &str),
    translation: &str,
    source: &Language,
    target: &Language,
) -> Vec<String> {
    let [then, now] = [then, now].map(|text| Facts::of(text, source));
    let here = Facts::of(translation, target);
    let mut faults = Vec::new();
    let words_here = words(translation);
    let in_words = |number: &String| {
        let list = number.parse().ok().and_then(|value: u64| target.table.as_ref()?.numbers.get(&value));
        list.is_some_and(|list| list.is_in(translation, &words_here))
    };
    let new = now.numbers.difference(&then.numbers).filter(|own| !here.numbers.contains(*own));
    faults.extend(new.filter(|own| !in_words(own)).map(|own| format!("`{own}` is new and not in it")));
    let old = then.numbers.difference(&now.numbers).filter(|own| here.numbers.contains(*own));
    faults.extend(old.map(|own| format!("`{own}` is gone and still in it")));
    let new = now.references.difference(&then.references).filter(|own| !here.references.contains(*own));
    faults.extend(new.map(|own| format!("`{own}` is new and not in it")));
    let old = then.references.difference(&now.references).filter(|own| here.references.contains(*own));
    faults.extend(old.map(|own| format!("`{own}` is gone and still in it")));
    if then.shape != now.shape && here.shape != now.shape {
        faults.push("its lists, headings or tables are not those of the text now".to_owned());
    }
    if target.table.is_some() && then.negations == 0 && now.negations > 0 && !negates(translation, target) {
        faults.push("a negation is new, and it has none".to_owned());
    }
    if then.negations > 0 && now.negations == 0 && here.negations > 0 {
        faults.push("the negation is gone, and it still has one".to_owned());
    }
    faults
}

impl Facts {
    fn of(text: &str, language: &Language) -> Self {
        let tokens = tokens(text);
        let tag = format!("/{}/", language.tag);
        let references = tokens.iter().filter(|token| token.kind == Kind::Reference);
        Self {
            numbers: digits(&words_of(&tokens)).into_iter().collect(),
            references: references.flat_map(|token| names(token.key, &tag)).collect(),
            shape: shape(text),
            negations: language.table.as_ref().map_or(0, |table| count(&table.negatives, text)),
        }
    }
}

/// Whether `text` has a word that negates, or one that holds a negation in its sense.
fn negates(text: &str, language: &Language) -> bool {
    let found = words(text);
    language
        .table
        .as_ref()
        .is_some_and(|table| table.negatives.is_in(text, &found) || table.negative_senses.is_in(text, &found))
}

/// What a placeable or a link names. Keys of branches name nothing: languages have different plurals.
fn names(reference: &str, tag: &str) -> Vec<String> {
    if let Some(target) = reference.strip_prefix("](") {
        return vec![target.trim_end_matches(')').replace(tag, "/*/")];
    }
    let Some(inner) = reference.strip_prefix('{') else {
        let key = reference.starts_with('[') || reference.starts_with("*[");
        return if key { Vec::new() } else { vec![reference.replace(tag, "/*/")] };
    };
    let inner = inner.trim_end_matches("->").trim_end_matches('}').trim();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if inner.contains('$') {
        let after = inner.split('$').skip(1);
        return after
            .map(|own| format!("${}", own.split(|c| !is_name(c)).next().unwrap_or_default()))
            .collect();
    }
    if inner.starts_with('"') {
        return Vec::new();
    }
    vec![inner.split(|c| !is_name(c)).next().unwrap_or_default().to_owned()]
}

/// The words and marks of a text, without what it names.
pub(super) fn words_of(tokens: &[Token<'_>]) -> String {
    tokens.iter().map(|token| if token.kind == Kind::Reference { " " } else { token.text }).collect()
}

/// The numbers written in digits, in ASCII and without separators, in the order of the text.
///
/// The one place that knows how a number is written.
pub(super) fn digits(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let Some(first) = digit(chars[at]) else {
            at += 1;
            continue;
        };
        let mut number = String::from(first);
        at += 1;
        loop {
            if let Some(next) = chars.get(at).copied().and_then(digit) {
                number.push(next);
                at += 1;
            } else if joins(&chars, at) {
                at += 1;
            } else {
                break;
            }
        }
        found.push(number);
    }
    found
}

/// Whether the character at `at` only divides the digits of one number.
fn joins(chars: &[char], at: usize) -> bool {
    let is_digit = |at: usize| chars.get(at).copied().and_then(digit).is_some();
    match chars.get(at) {
        Some('.' | ',' | '\'' | '’' | '٫' | '٬') => is_digit(at + 1),
        Some(' ' | '\u{A0}' | '\u{202F}' | '\u{2009}') => {
            (1..=3).all(|more| is_digit(at + more)) && !is_digit(at + 4)
        }
        _ => false,
    }
}

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The marks of `text` that are part of a quantity.
pub(super) fn symbols(text: &str) -> String {
    text.chars().filter(|c| SYMBOLS.contains(*c)).collect()
}

/// How often the words of a list stand in a text.
pub(super) fn count(list: &WordList, text: &str) -> usize {
    list.find(text, &words(text)).len()
}

/// Number words of a text by their value.
pub(super) fn number_words(table: &Table, text: &str) -> Vec<String> {
    let found = words(text);
    let each = table.numbers.iter().chain(&table.scales);
    each.flat_map(|(value, list)| list.find(text, &found).into_iter().map(|_| value.to_string())).collect()
}

/// The lists, tables, headings and quotations of a text; paragraphs may be joined and split.
pub(super) fn shape(text: &str) -> Vec<String> {
    let mut plain = String::new();
    for token in tokens(text) {
        match token.kind {
            Kind::Reference if token.key.starts_with('{') && token.key.ends_with('}') => {
                plain.push_str("\u{E000}v\u{E001}");
                plain.push_str(&token.text[token.key.len()..]);
            }
            Kind::Reference if token.key.starts_with("](") => plain.push_str("](#x) "),
            Kind::Reference => {}
            _ => plain.push_str(token.text),
        }
    }
    shapes(&outline(&markup::parse(&plain, Slot::Block).blocks).shapes)
}

fn shapes(all: &[Shape]) -> Vec<String> {
    let each = all.iter().filter_map(|shape| match shape {
        Shape::Paragraph | Shape::Rule => None,
        Shape::Heading(level) => Some(format!("heading {level}")),
        Shape::List { numbered, items } => {
            let items: Vec<_> = items.iter().map(|item| shapes(item).join(" ")).collect();
            Some(format!("list {numbered} ({})", items.join(", ")))
        }
        Shape::Quote(inner) => Some(format!("quote ({})", shapes(inner).join(" "))),
        Shape::Table { columns, rows } => Some(format!("table {columns} by {rows}")),
    });
    each.collect()
}
