//! English that changes after its translations were accepted.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::{chooses, sentences, words};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "English changed: sentence with a number added",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| {
            edited(subject, |text| prose(text).then(|| format!("{text} We do so within 14 days.")))
        },
    },
    Class {
        name: "English changed: sentence without numbers added",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| {
            edited(subject, |text| prose(text).then(|| format!("{text} Please ask us for details.")))
        },
    },
    Class {
        name: "English changed: “not” added",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| edited(subject, |text| replaced(text, " may ", " may not ")),
    },
    Class {
        name: "English changed: “may” becomes “must”",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| edited(subject, |text| replaced(text, " may ", " must ")),
    },
    Class {
        name: "English changed: sentence removed",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| edited(subject, sentence_removed),
    },
    Class {
        name: "English changed: another word",
        checks: &["stale-translation"],
        held: Held::Visible,
        plant: |subject| edited(subject, |text| replaced(text, "products", "offers")),
    },
    Class {
        name: "English changed: a typing error",
        checks: &["stale-translation"],
        held: Held::Remark,
        plant: |subject| edited(subject, typing_error),
    },
    Class {
        name: "new date over words of an older version",
        checks: &["dishonest-date"],
        held: Held::Visible,
        plant: |subject| edited(subject, |text| replaced(text, " may ", " may not ")),
    },
];

/// One edit of the English is planted for all languages at once: it is counted for each of them.
fn edited(subject: &Subject<'_>, edit: fn(&str) -> Option<String>) -> Option<Fault> {
    if !subject.has_policy || chooses(subject.source()) {
        return None;
    }
    Fault::english(subject, edit(subject.source())?)
}

fn prose(text: &str) -> bool {
    text.ends_with('.')
}

fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    text.contains(old).then(|| text.replacen(old, new, 1))
}

fn sentence_removed(text: &str) -> Option<String> {
    let all = sentences(text);
    let (last, first) = (all.last()?, all.first()?);
    (last != first).then(|| text[..last.start].trim_end().to_owned())
}

/// Two letters of a long word change places.
fn typing_error(text: &str) -> Option<String> {
    let word = words(text).into_iter().find(|word| word.len() > 7)?;
    let mut letters: Vec<char> = text[word.clone()].chars().collect();
    letters.swap(3, 4);
    let wrong: String = letters.into_iter().collect();
    Some(crate::mutations::text::replaced(text, &word, &wrong))
}
