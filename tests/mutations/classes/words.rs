//! Texts that are cut, doubled or copied, and what stands between words.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::{bare, chooses, is_prose, is_unspaced, placeables, sentences, words};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "text cut to a third",
        checks: &["length-outlier", "different-sentences"],
        held: Held::Worded,
        plant: |subject| cut(subject, 3),
    },
    Class {
        name: "text cut to half",
        checks: &["length-outlier", "different-sentences"],
        held: Held::Honest,
        plant: |subject| cut(subject, 2),
    },
    Class {
        name: "sentence dropped",
        checks: &["different-sentences", "length-outlier"],
        held: Held::Honest,
        plant: |subject| {
            let text = subject.text();
            let all = sentences(text);
            // The second, which both begin and end inside where there are three.
            let own = all.get(1).filter(|own| own.len() > 30 && is_prose(text) && subject.is_message())?;
            Fault::text(subject, format!("{}{}", &text[..own.start], &text[own.end..]).trim())
        },
    },
    Class {
        name: "sentence added",
        checks: &["different-sentences", "length-outlier"],
        held: Held::Honest,
        plant: sentence_added,
    },
    Class {
        name: "text there twice",
        checks: &["doubled-text", "length-outlier"],
        held: Held::Worded,
        plant: |subject| {
            let text = subject.text();
            is_long(subject).then(|| Fault::text(subject, format!("{text} {text}")))?
        },
    },
    Class {
        name: "two items that read the same",
        checks: &["same-as-sibling"],
        held: Held::Visible,
        plant: |subject| in_list(subject).or_else(|| among_rights(subject)),
    },
    Class { name: "doubled word", checks: &["doubled-word"], held: Held::Worded, plant: doubled_word },
    Class {
        name: "doubled punctuation",
        checks: &["doubled-punctuation"],
        held: Held::Visible,
        plant: doubled_punctuation,
    },
    Class {
        name: "French without the space before its mark",
        checks: &["locale-spacing"],
        held: Held::Remark,
        plant: unspaced,
    },
    Class {
        name: "last mark lost",
        checks: &["final-punctuation"],
        held: Held::Remark,
        plant: |subject| {
            let text = subject.text();
            let ends = subject.source().ends_with(['.', '?', ':']);
            let shorter = text.strip_suffix(['.', '。', '।', '؟', '?', ':', '：', '？'])?.trim_end();
            // A value may end with a mark of its own.
            (ends && !chooses(text) && !shorter.ends_with('}')).then(|| Fault::text(subject, shorter))?
        },
    },
];

fn is_long(subject: &Subject<'_>) -> bool {
    is_prose(subject.text()) && bare(subject.source()).chars().count() >= 120 && subject.is_message()
}

/// The first part of a text, in whole words and values.
fn cut(subject: &Subject<'_>, parts: usize) -> Option<Fault> {
    let text = subject.text();
    let braces = placeables(text);
    let inside = |at: usize| braces.iter().any(|own| own.start < at && at < own.end);
    let goal = text.len() / parts;
    let spaced = !is_unspaced(subject.tag);
    let mut ends = text.char_indices().map(|(at, c)| (at, !spaced || c.is_whitespace()));
    let (end, _) = ends.find(|(at, fits)| *at >= goal && *fits && !inside(*at))?;
    (is_long(subject) && !text.contains("](")).then(|| Fault::text(subject, &text[..end]))?
}

/// A sentence of another message follows.
fn sentence_added(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let mut others = subject.all.get(subject.tag)?.iter().filter(|other| other.id != subject.own.id);
    let first = |other: &'_ crate::mutations::ftl::Entry| {
        let own = sentences(other.text()).into_iter().next()?;
        let said = &other.text()[own];
        (is_prose(other.text()) && said.len() > 60 && !said.contains(['{', '[', '*']))
            .then(|| said.to_owned())
    };
    let said = others.find_map(first)?;
    let space = if is_unspaced(subject.tag) { "" } else { " " };
    let whole = is_prose(text) && subject.is_message() && sentences(text).len() > 1 && !text.contains(&said);
    whole.then(|| Fault::text(subject, format!("{text}{space}{said}")))?
}

/// The second item of a list, or cell of a table, is a copy of the first one.
fn in_list(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let items: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
    let [first, second, ..] = items.as_slice() else { return None };
    (first.chars().count() > 30).then(|| Fault::text(subject, text.replacen(second, first, 1)))?
}

/// A right of the policy is worded as the one before it.
fn among_rights(subject: &Subject<'_>) -> Option<Fault> {
    const FAMILIES: [&str; 4] = ["right-", "purpose-", "category-", "sharing-"];
    let family = FAMILIES.iter().find(|prefix| subject.own.id.starts_with(*prefix))?;
    let words = subject.all.get(subject.tag)?;
    let at = words.iter().position(|entry| entry.id == subject.own.id)?;
    let before = words.get(at.checked_sub(1)?).filter(|entry| entry.id.starts_with(family))?;
    let text = before.text();
    let long =
        before.attributes.is_empty() && text.chars().count() >= 12 && subject.own.attributes.is_empty();
    let prose = before.id.starts_with("sharing-") && !text.ends_with([';', '；', '؛']);
    (long && !prose && subject.has_policy)
        .then(|| Fault::text(subject, text).map(|own| own.beside(&before.id)))?
}

fn doubled_word(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    // Hindi and Vietnamese double words for "each" and "several", but not those that only bind others.
    let binds = |word: &str| match subject.tag {
        "hi" => ["के", "में", "को", "और"].contains(&word),
        "vi" => ["và", "của", "được", "trong"].contains(&word),
        _ => word.chars().count() > 3,
    };
    let all = words(text);
    let range = all.iter().find(|range| binds(&text[(*range).clone()]))?.clone();
    let word = &text[range.clone()];
    let fits = is_prose(text) && all.len() > 4 && subject.is_message() && !is_unspaced(subject.tag);
    fits.then(|| {
        Fault::text(subject, crate::mutations::text::replaced(text, &range, &format!("{word} {word}")))
    })?
}

fn doubled_punctuation(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let last = text.chars().next_back().filter(|c| ".。।".contains(*c))?;
    // After a value it is the value's own last mark, as in “Inc.”
    let after_word = text[..text.len() - last.len_utf8()].ends_with(char::is_alphabetic);
    (after_word && !chooses(text)).then(|| Fault::text(subject, format!("{text}{last}")))?
}

fn unspaced(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let marks = [" ;", " :", "\u{a0};", "\u{a0}:", "\u{202f};", "\u{a0}?", " ?"];
    let mark = marks.iter().find(|mark| text.contains(**mark)).filter(|_| subject.tag == "fr")?;
    let bare = mark.trim_start();
    Fault::text(subject, text.replacen(*mark, bare, 1))
}
