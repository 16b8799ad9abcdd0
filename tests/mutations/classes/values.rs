//! Variables and terms that a translation loses or misspells.

use std::ops::Range;

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::{placeables, sentences, without};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "variable dropped",
        checks: &["dropped-value", "page-parity"],
        held: Held::Visible,
        plant: |subject| dropped(subject, "$"),
    },
    Class {
        name: "variable renamed",
        checks: &["unknown-value", "dropped-value"],
        held: Held::Visible,
        plant: |subject| renamed(subject, "$"),
    },
    Class {
        name: "term dropped",
        checks: &["dropped-value", "translated-name"],
        held: Held::Visible,
        plant: |subject| dropped(subject, "-"),
    },
    Class {
        name: "term misspelt",
        checks: &["unknown-value", "dropped-value"],
        held: Held::Visible,
        plant: |subject| renamed(subject, "-"),
    },
    Class {
        name: "other term in place of one",
        checks: &["dropped-value", "translated-name"],
        held: Held::Visible,
        plant: other_term,
    },
    Class {
        name: "two values in each other’s place",
        checks: &["swapped-values"],
        held: Held::Visible,
        plant: exchanged,
    },
];

/// The name in a placeable that is nothing but a variable (`$`) or a term (`-`).
pub(super) fn name<'a>(text: &'a str, range: &Range<usize>, sigil: &str) -> Option<&'a str> {
    let inside = text[range.clone()].trim_matches(['{', '}']).trim();
    (inside.starts_with(sigil) && !inside.contains([' ', '\n', '('])).then_some(inside)
}

/// A value that both texts state, the translation once and outside a link.
pub(super) fn stated<'a>(subject: &Subject<'a>, sigil: &str) -> Option<(Range<usize>, &'a str)> {
    let text = subject.text();
    let ranges = placeables(text).into_iter();
    let mut named = ranges.filter_map(|range| Some((range.clone(), name(text, &range, sigil)?)));
    named.find(|(range, name)| {
        let once = text.matches(name).count() == 1;
        once && subject.source().contains(name) && !text[..range.start].ends_with('(') && subject.is_message()
    })
}

/// Two variables of two sentences or items.
fn exchanged(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let once = |name: &str, text: &str| text.matches(name).count() == 1;
    let all: Vec<(Range<usize>, &str)> = placeables(text)
        .into_iter()
        .filter_map(|range| Some((range.clone(), name(text, &range, "$")?)))
        .filter(|(range, name)| {
            once(name, text) && once(name, subject.source()) && !text[..range.start].ends_with('(')
        })
        .collect();
    let (first, last) = (all.first()?, all.last()?);
    let between = &text[first.0.end..last.0.start.max(first.0.end)];
    let apart = between.contains("\n- ") || between.contains("\n\n") || sentences(between).len() > 1;
    if !apart || !subject.is_message() || text.contains('|') {
        return None;
    }
    let (start, end) = (&text[..first.0.start], &text[last.0.end..]);
    Fault::text(subject, format!("{start}{}{between}{}{end}", &text[last.0.clone()], &text[first.0.clone()]))
}

fn dropped(subject: &Subject<'_>, sigil: &str) -> Option<Fault> {
    let (range, _) = stated(subject, sigil)?;
    Fault::text(subject, without(subject.text(), &range))
}

/// Two letters in the middle of the name change places.
fn renamed(subject: &Subject<'_>, sigil: &str) -> Option<Fault> {
    let (_, name) = stated(subject, sigil)?;
    let mut letters: Vec<char> = name.chars().collect();
    let swap = (1..letters.len() - 1).find(|at| {
        let two = (letters[*at], letters[at + 1]);
        two.0 != two.1 && two.0.is_alphabetic() && two.1.is_alphabetic()
    })?;
    letters.swap(swap, swap + 1);
    let wrong: String = letters.into_iter().collect();
    Fault::text(subject, subject.text().replace(name, &wrong))
}

fn other_term(subject: &Subject<'_>) -> Option<Fault> {
    let (_, name) = stated(subject, "-")?;
    let others = subject.all.get(subject.tag)?.iter().map(|entry| &entry.id);
    let other = others.into_iter().find(|id| id.starts_with('-') && *id != name)?;
    Fault::text(subject, subject.text().replace(name, other))
}
