//! Markup that shows as characters, and what a page must never hold.

use std::ops::Range;

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::{chooses, is_prose, is_unspaced, placeables, words};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "stray `**`",
        checks: &["broken-markup", "different-structure"],
        held: Held::Visible,
        plant: |subject| in_middle(subject, |word| format!("**{word}")),
    },
    Class {
        name: "emphasis not closed",
        checks: &["broken-markup", "different-structure"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, cut_last(subject.text(), "**")?),
    },
    Class {
        name: "space inside emphasis",
        checks: &["broken-markup", "different-structure"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, subject.text().replacen("**", "** ", 1)),
    },
    Class {
        name: "link with a space before its target",
        checks: &["broken-markup", "different-structure", "different-link", "dropped-value"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, subject.text().replacen("](", "] (", 1)),
    },
    Class {
        name: "link without its bracket",
        checks: &["broken-markup", "different-structure", "different-link"],
        held: Held::Visible,
        plant: |subject| {
            let text = subject.text();
            let (before, after) = (text.find("](")?, &text[text.find("](")?..]);
            Fault::text(subject, format!("{}{after}", cut_last(&text[..before], "[")?))
        },
    },
    Class {
        name: "HTML tag",
        checks: &["raw-html", "different-structure"],
        held: Held::Visible,
        plant: |subject| in_middle(subject, |word| format!("<u>{word}</u>")),
    },
    Class {
        name: "HTML of a script",
        checks: &["raw-html"],
        held: Held::Visible,
        plant: |subject| {
            in_middle(subject, |word| format!("{word}<script src=\"https://evil.example/x.js\"></script>"))
        },
    },
    Class {
        name: "link that runs a script",
        checks: &["unsafe-link"],
        held: Held::Visible,
        plant: |subject| in_middle(subject, |word| format!("[{word}](javascript:alert)")),
    },
    Class {
        name: "direction override",
        checks: &["hidden-characters"],
        held: Held::Visible,
        plant: |subject| in_middle(subject, |word| format!("\u{202E}{word}")),
    },
    Class {
        name: "isolate left open",
        checks: &["hidden-characters"],
        held: Held::Visible,
        plant: |subject| in_middle(subject, |word| format!("\u{2067}{word}")),
    },
    Class {
        name: "zero-width space inside a word",
        checks: &["hidden-characters"],
        held: Held::Visible,
        plant: zero_width,
    },
    Class {
        name: "letter of another script that looks alike",
        checks: &["wrong-script"],
        held: Held::Visible,
        plant: look_alike,
    },
];

/// Rewrites a word in the middle of prose; where no spaces part words, two characters.
fn in_middle(subject: &Subject<'_>, rewrite: fn(&str) -> String) -> Option<Fault> {
    let text = subject.text();
    let ranges = if is_unspaced(subject.tag) { twos(text) } else { words(text) };
    let range = ranges.get(ranges.len() / 2).filter(|_| ranges.len() > 2)?;
    let fits = is_prose(text) && !text.contains("**") && !text.contains("](") && subject.is_message();
    fits.then(|| {
        Fault::text(subject, crate::mutations::text::replaced(text, range, &rewrite(&text[range.clone()])))
    })?
}

/// Characters two by two, letters both, outside braces.
fn twos(text: &str) -> Vec<Range<usize>> {
    let braces = placeables(text);
    let chars: Vec<_> = text.char_indices().collect();
    let pairs = chars.windows(2).filter(|two| two.iter().all(|(_, c)| c.is_alphabetic()));
    let ranges = pairs.map(|two| two[0].0..two[1].0 + two[1].1.len_utf8());
    ranges.filter(|own| !braces.iter().any(|brace| brace.start < own.end && own.start < brace.end)).collect()
}

fn cut_last(text: &str, what: &str) -> Option<String> {
    let at = text.rfind(what)?;
    Some(format!("{}{}", &text[..at], &text[at + what.len()..]))
}

fn zero_width(subject: &Subject<'_>) -> Option<Fault> {
    // Where no spaces part words, it may be a typesetter's.
    if is_unspaced(subject.tag) && !subject.has_policy {
        return None;
    }
    in_middle(subject, |word| {
        let first = word.chars().next().map_or(0, char::len_utf8);
        format!("{}\u{200B}{}", &word[..first], &word[first..])
    })
}

/// Cyrillic for Latin, and Latin for Cyrillic and Greek.
fn look_alike(subject: &Subject<'_>) -> Option<Fault> {
    const PAIRS: [(char, char); 10] = [
        ('a', '\u{430}'),
        ('e', '\u{435}'),
        ('o', '\u{43E}'),
        ('c', '\u{441}'),
        ('p', '\u{440}'),
        ('\u{430}', 'a'),
        ('\u{435}', 'e'),
        ('\u{43E}', 'o'),
        ('\u{3BF}', 'o'),
        ('\u{3BD}', 'v'),
    ];
    let text = subject.text();
    let long = words(text).into_iter().filter(|range| text[range.clone()].chars().count() > 5);
    let (range, wrong) = long.into_iter().find_map(|range| {
        let word = &text[range.clone()];
        let (own, other) = PAIRS.iter().find(|(own, _)| word.contains(*own))?;
        Some((range.clone(), word.replacen(*own, &other.to_string(), 1)))
    })?;
    let fits = !chooses(text) && subject.is_message();
    fits.then(|| Fault::text(subject, crate::mutations::text::replaced(text, &range, &wrong)))?
}
