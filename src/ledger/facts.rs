//! What a text states that no translation may lose: numbers, values, links, negations, the shape of its lists.

use std::collections::BTreeSet;

use super::tokens::{Kind, Token, tokens};
use crate::cldr::numbers::has_digit;
use crate::language::words::{WordList, is_unspaced, words};
use crate::language::{Language, Table, numerals};
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
    let said = whole(translation, target);
    let in_words = |number: &String| number.parse().is_ok_and(|value: u64| said.contains(&value));
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
            negations: language.table.map_or(0, |table| count(&table.negatives, text)),
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

/// The numbers of a text in digits of any script that stand alone: not `3D`, `20th`, `v3`, nor that of a month (`3月`).
#[must_use]
pub fn numbers(text: &str) -> BTreeSet<u64> {
    if !has_digit(text) {
        return BTreeSet::new();
    }
    let text = words_of(&tokens(text));
    digits(&alone(&text)).iter().filter_map(|number| number.parse().ok()).collect()
}

/// The numbers that a text may say in words. None without a table of the language, and where a number goes on in a word,
/// as in "5 million".
#[must_use]
pub fn spelled(text: &str, language: &Language) -> Option<BTreeSet<u64>> {
    let (table, all) = (language.table?, words(text));
    if table.scales.values().any(|list| list.is_in(text, &all)) {
        return None;
    }
    Some(whole(text, language))
}

/// The whole numbers that a text states or may state, in digits or in words.
fn whole(text: &str, language: &Language) -> BTreeSet<u64> {
    let all = numerals::read(text, &words(text), language, &[]);
    all.iter().flat_map(|number| &number.values).filter_map(|value| value.as_whole()).collect()
}

/// `text` without the digits that are part of a name, of a rank or of a month.
fn alone(text: &str) -> String {
    let letter = |c: &char| c.is_alphabetic() && !is_unspaced(*c);
    let is_digit = |c: &char| digit(*c).is_some();
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c| is_digit(&c)) {
        let end = rest[start..].find(|c| !is_digit(&c)).map_or(rest.len(), |len| start + len);
        let after = rest[end..].trim_start_matches(' ').chars().next();
        let is_month = after.is_some_and(|c| matches!(c, '月' | '월'));
        let glued = rest[..start].chars().next_back().as_ref().is_some_and(letter)
            || rest[end..].chars().next().as_ref().is_some_and(letter);
        kept.push_str(&rest[..start]);
        kept.push_str(if glued || is_month { " " } else { &rest[start..end] });
        rest = &rest[end..];
    }
    kept + rest
}

/// The addresses that a text types out: of the web, and e-mail. Scripts without spaces glue other words to them.
#[must_use]
pub fn addresses(text: &str) -> Vec<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || "-._~%+".contains(c);
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = [rest.find("://"), rest.find('@')].into_iter().flatten().min() {
        let start = rest[..at].char_indices().rev().take_while(|(_, c)| part(*c)).last();
        let end = rest[at..].find(|c: char| !c.is_ascii_graphic() || "()<>\"[]".contains(c));
        let end = end.map_or(rest.len(), |len| at + len);
        if let Some((start, _)) = start {
            found.push(
                rest[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '\'']).to_owned(),
            );
        }
        rest = &rest[end.max(at + 1)..];
    }
    found
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

#[cfg(test)]
mod tests {
    use super::{addresses, numbers, spelled};
    use crate::language::Language;

    #[test]
    fn numbers_stand_alone_or_are_words() {
        let digits = |text: &str| Vec::from_iter(numbers(text));
        assert_eq!(digits("30 days, the 20th, 3D, v3 and 1,000"), [30, 1000]);
        assert_eq!(digits("dreißig Tage, 30. April 2021"), [30, 2021]);
        assert_eq!(digits("2023年3月11日、３０日、12 月"), [11, 30, 2023]);
        assert_eq!(digits("٣٠ يومًا"), [30]);
        let words =
            |tag: &str, text: &str| spelled(text, &Language::new(&tag.parse().unwrap())).map(Vec::from_iter);
        assert_eq!(words("de", "dreißig Leute"), Some(vec![30]));
        assert_eq!(words("en", "5 million people"), None);
        assert_eq!(words("xh", "30"), None, "no table");
    }

    #[test]
    fn addresses_end_where_other_words_begin() {
        let text = "詳細は、dpo@example.com、またはhttps://example.com/a?b=1をご覧ください。 Write to a.b@example.org.";
        assert_eq!(addresses(text), ["dpo@example.com", "https://example.com/a?b=1", "a.b@example.org"]);
    }
}
