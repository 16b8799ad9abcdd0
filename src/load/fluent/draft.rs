//! A file of a language that is still to be translated: each message as a comment, with its text in the source language.
//!
//! Where the text has branches for plurals, the draft has those of the new language. To take `# ` away before each line of
//! a message makes it one.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};

use super::catalogue::{self, Catalogue};
use super::plural::CATEGORIES;
use crate::diag::sink::Sink;
use crate::source::Sources;

/// The plural categories that a language tells apart, in the order of CLDR.
#[derive(Debug, Clone)]
pub struct Plurals {
    /// Of counts: "1 day", "2 days".
    pub cardinal: Vec<&'static str>,
    /// Of ranks: "1st", "2nd".
    pub ordinal: Vec<&'static str>,
}

/// The messages and terms of `text` for which `wanted` is true, as comments; nothing where there are none. Headings of
/// groups stay where something below them does.
#[must_use]
pub fn comments(text: &str, mut wanted: impl FnMut(&str) -> bool, plurals: &Plurals) -> String {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text.to_owned());
    let mut sources = Sources::default();
    let file = sources.add("", text);
    let mut words = Catalogue::default();
    catalogue::parse(&sources, file, &mut words, &mut Sink::default());
    let mut out = String::new();
    let mut headings: Vec<Entry<String>> = Vec::new();
    let mut any = false;
    for entry in resource.body {
        let id = match &entry {
            Entry::GroupComment(_) => {
                headings.retain(|own| matches!(own, Entry::ResourceComment(_)));
                headings.push(entry);
                continue;
            }
            Entry::ResourceComment(_) => {
                headings.push(entry);
                continue;
            }
            Entry::Message(message) => message.id.name.clone(),
            Entry::Term(term) => format!("-{}", term.id.name),
            Entry::Comment(_) | Entry::Junk { .. } => continue,
        };
        if !wanted(&id) {
            continue;
        }
        any = true;
        for heading in headings.drain(..) {
            push(&mut out, serialized(heading).lines().map(str::to_owned));
        }
        let changed = with_plurals(entry.clone(), plurals);
        // As it is written where it stays the same: the serializer breaks lines anew, and one may not start with `*`.
        let written = (changed == entry).then(|| words.entry(&id)).flatten().map(|own| written(text, own));
        push(&mut out, written.unwrap_or_else(|| serialized(changed)).lines().map(commented));
    }
    if any { out } else { String::new() }
}

/// Adds a block of lines, with an empty line before it.
fn push(out: &mut String, lines: impl Iterator<Item = String>) {
    if !out.is_empty() {
        out.push('\n');
    }
    for line in lines {
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

fn commented(line: &str) -> String {
    format!("# {line}")
}

fn written(text: &str, entry: &catalogue::Entry) -> String {
    let comment = entry.comment.iter().flat_map(|own| own.lines()).map(commented);
    let own = text.get(entry.span.range()).unwrap_or_default().trim_end();
    comment.chain([own.to_owned()]).collect::<Vec<_>>().join("\n")
}

fn serialized(entry: Entry<String>) -> String {
    serializer::serialize(&Resource { body: vec![entry] }).trim_matches('\n').to_owned()
}

fn with_plurals(mut entry: Entry<String>, plurals: &Plurals) -> Entry<String> {
    let (value, attributes) = match &mut entry {
        Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
        Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
        _ => return entry,
    };
    let patterns = value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value));
    patterns.for_each(|pattern| in_pattern(pattern, plurals));
    entry
}

fn in_pattern(pattern: &mut Pattern<String>, plurals: &Plurals) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        for variant in variants.iter_mut() {
            in_pattern(&mut variant.value, plurals);
        }
        let categories = if is_ordinal(selector) { &plurals.ordinal } else { &plurals.cardinal };
        if is_plural(variants) {
            *variants = branches(std::mem::take(variants), categories);
        }
    }
}

/// Whether the branches are those of a plural: numbers and categories, and a category other than `other` among them.
fn is_plural(variants: &[Variant<String>]) -> bool {
    let category = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => CATEGORIES.contains(&name.as_str()),
        VariantKey::NumberLiteral { .. } => true,
    };
    variants.iter().all(category) && variants.iter().any(|variant| is_named(variant, "other"))
}

fn is_named(variant: &Variant<String>, wanted: &str) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if name == wanted)
}

fn is_ordinal(selector: &InlineExpression<String>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let ordinal = |value: &InlineExpression<String>| matches!(value, InlineExpression::StringLiteral { value } if value == "ordinal");
    arguments.named.iter().any(|named| named.name.name == "type" && ordinal(&named.value))
}

/// The branches for numbers, then one a category: with the words of that category where the source has them.
fn branches(old: Vec<Variant<String>>, categories: &[&str]) -> Vec<Variant<String>> {
    let (numbers, named): (Vec<_>, Vec<_>) =
        old.into_iter().partition(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let words = |category: &str| {
        let own = named.iter().find(|variant| is_named(variant, category));
        own.or_else(|| named.iter().find(|variant| is_named(variant, "other")))
            .map(|variant| variant.value.clone())
    };
    let branch = |category: &&str| {
        let key = VariantKey::Identifier { name: (*category).to_owned() };
        Some(Variant { key, value: words(category)?, default: *category == "other" })
    };
    let numbers = numbers.into_iter().map(|variant| Variant { default: false, ..variant });
    numbers.chain(categories.iter().filter_map(branch)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polish() -> Plurals {
        Plurals { cardinal: vec!["one", "few", "many", "other"], ordinal: vec!["other"] }
    }

    #[test]
    fn a_message_is_a_comment_with_the_branches_of_the_language() {
        let text = "## Group\n\n# A hint.\ndays = { $n ->\n    [one] one day\n   *[other] { $n } days\n }\nold = Old\n";
        let draft = comments(text, |id| id == "days", &polish());
        let expected = "## Group\n\n# # A hint.\n# days =\n#     { $n ->\n#         [one] one day\n#         [few] { $n } days\n\
                        #         [many] { $n } days\n#        *[other] { $n } days\n#     }\n";
        assert_eq!(draft, expected);
        let again = draft.lines().skip(2).map(|line| &line[2..]).collect::<Vec<_>>().join("\n");
        assert!(parser::parse(again).is_ok());
    }

    #[test]
    fn what_stays_the_same_is_as_it_was_written() {
        let text =
            "a = **You** can object:\n    - by mail\n    - { $phone }\n    .title = Title\n\n# Hint\nb = B\n";
        let draft = comments(text, |_| true, &polish());
        let expected = "# a = **You** can object:\n#     - by mail\n#     - { $phone }\n#     .title = Title\n\n# # Hint\n# b = B\n";
        assert_eq!(draft, expected);
    }

    #[test]
    fn what_is_not_wanted_leaves_nothing() {
        assert_eq!(comments("### All\n\n## Group\n\none = One\n", |_| false, &polish()), "");
        let two = comments("## A\n\none = One\n\n## B\n\ntwo = Two\n", |id| id == "two", &polish());
        assert_eq!(two, "## B\n\n# two = Two\n");
    }

    #[test]
    fn other_selectors_stay_and_ranks_have_their_own_categories() {
        let text = "a = { $who ->\n    [person] P\n   *[other] O\n }\nb = { NUMBER($n, type: \"ordinal\") ->\n    [one] 1st\n   *[other] nth\n }\n";
        let draft = comments(text, |_| true, &polish());
        assert!(draft.contains("[person] P"), "{draft}");
        assert!(!draft.contains("[one]") && draft.contains("*[other] nth"), "{draft}");
    }
}
