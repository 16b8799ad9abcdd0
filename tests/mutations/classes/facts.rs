//! Numbers, dates, addresses and links that differ from English.

use std::ops::Range;

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::placeables;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "number changed: digits",
        checks: &["different-number", "different-date"],
        held: Held::Visible,
        plant: |subject| number(subject, "0123456789"),
    },
    Class {
        name: "number changed: local digits",
        checks: &["different-number", "different-date"],
        held: Held::Visible,
        plant: |subject| number(subject, "٠١٢٣٤٥٦٧٨٩").or_else(|| number(subject, "۰۱۲۳۴۵۶۷۸۹")),
    },
    Class {
        name: "number changed: words",
        checks: &["different-number"],
        held: Held::Honest,
        plant: |subject| subject.written("number word"),
    },
    Class {
        name: "number dropped",
        checks: &["different-number"],
        held: Held::Visible,
        plant: |subject| subject.written("number dropped"),
    },
    Class {
        name: "date: other month",
        checks: &["different-date", "different-number"],
        held: Held::Visible,
        plant: |subject| subject.written("month"),
    },
    Class {
        name: "date: other day",
        checks: &["different-date", "different-number"],
        held: Held::Visible,
        plant: |subject| subject.written("day"),
    },
    Class {
        name: "date: other year",
        checks: &["different-date", "different-number"],
        held: Held::Visible,
        plant: |subject| subject.written("year"),
    },
    Class {
        name: "e-mail address changed",
        checks: &["different-email", "different-link"],
        held: Held::Visible,
        plant: |subject| changed(subject, "privacy@", "data@"),
    },
    Class {
        name: "e-mail address dropped",
        checks: &["different-email", "different-link"],
        held: Held::Visible,
        plant: |subject| changed(subject, "privacy@example.com", ""),
    },
    Class {
        name: "domain of an e-mail address changed",
        checks: &["different-email", "different-link"],
        held: Held::Visible,
        plant: |subject| changed(subject, "@example.com", "@example.org"),
    },
    Class {
        name: "link: other host",
        checks: &["different-link"],
        held: Held::Visible,
        plant: |subject| changed(subject, "https://www.example.com/", "https://www.example.net/"),
    },
    Class {
        name: "link: other path",
        checks: &["different-link"],
        held: Held::Visible,
        plant: |subject| changed(subject, "/legal/cookies", "/legal/terms"),
    },
    Class {
        name: "link: other place on the page",
        checks: &["different-link", "outvoted-locale", "unknown-anchor"],
        held: Held::Visible,
        plant: other_anchor,
    },
    Class {
        name: "link: other fact as its target",
        checks: &["different-link", "dropped-value", "page-parity"],
        held: Held::Visible,
        plant: other_target,
    },
    Class {
        name: "link taken off its words",
        checks: &["different-link", "different-structure", "dropped-value"],
        held: Held::Visible,
        plant: link_dropped,
    },
];

fn changed(subject: &Subject<'_>, old: &str, new: &str) -> Option<Fault> {
    Fault::text(subject, subject.text().replacen(old, new, 1))
}

/// The last numeral of the text is another one: its first digit grows by one.
fn number(subject: &Subject<'_>, digits: &str) -> Option<Fault> {
    let text = subject.text();
    let spared = spared(text);
    let is_spared = |at: usize| spared.iter().any(|range| range.contains(&at));
    let is_digit = |c: char| c.is_numeric();
    let mut chars = text.char_indices().rev().skip_while(|(at, c)| !digits.contains(*c) || is_spared(*at));
    let (mut at, mut digit) = chars.next()?;
    for (before, c) in chars.take_while(|(_, c)| is_digit(*c)) {
        (at, digit) = (before, c);
    }
    let all: Vec<char> = digits.chars().collect();
    let value = all.iter().position(|own| *own == digit)?;
    let next = all[if value == 9 { 8 } else { value + 1 }].to_string();
    Fault::text(subject, crate::mutations::text::replaced(text, &(at..at + digit.len_utf8()), &next))
}

/// What holds digits that state nothing to a reader: braces and the targets of links.
fn spared(text: &str) -> Vec<Range<usize>> {
    let links = text.match_indices("](").filter_map(|(at, _)| Some(at..at + text[at..].find(')')?));
    placeables(text).into_iter().chain(links).collect()
}

fn target(text: &str) -> Option<Range<usize>> {
    let start = text.find("](")? + 2;
    Some(start..start + text[start..].find(')')?)
}

fn other_anchor(subject: &Subject<'_>) -> Option<Fault> {
    let range = target(subject.text())?;
    let own = subject.text()[range.clone()].strip_prefix('#')?;
    let other = if own == "rights" { "#sharing" } else { "#rights" };
    Fault::text(subject, crate::mutations::text::replaced(subject.text(), &range, other))
}

fn other_target(subject: &Subject<'_>) -> Option<Fault> {
    let range = target(subject.text())?;
    let own = &subject.text()[range.clone()];
    let other = if own.contains("$brand-url") { "{ $scc-url }" } else { "{ $brand-url }" };
    let is_fact = own.starts_with("{ $") && subject.has_policy;
    is_fact.then(|| Fault::text(subject, crate::mutations::text::replaced(subject.text(), &range, other)))?
}

/// `[words](target)` becomes `words`.
fn link_dropped(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let range = target(text)?;
    let open = text[..range.start].rfind('[')?;
    let words = &text[open + 1..range.start - 2];
    Fault::text(subject, crate::mutations::text::replaced(text, &(open..range.end + 1), words))
}
