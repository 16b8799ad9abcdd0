//! A promise that says the opposite, a duty that is a choice, an exception that is the rule.
//!
//! The rewritings are this file's own: they share no list with the checks, so that the figures say something. Faults
//! written by hand stand beside the texts, in `corpus/` and `faults/`.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::chooses;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "negation removed",
        checks: &["lost-negation"],
        held: Held::Honest,
        plant: |subject| subject.written("negation").or_else(|| positive(subject)),
    },
    Class {
        name: "“must” turned into “may”",
        checks: &["lost-modality"],
        held: Held::Honest,
        plant: |subject| subject.written("duty").or_else(|| swapped(subject, &["must", "required"], DUTIES)),
    },
    Class {
        name: "“only” dropped",
        checks: &["lost-modality"],
        held: Held::Honest,
        plant: |subject| subject.written("only").or_else(|| swapped(subject, &["only", "solely"], ONLY)),
    },
];

/// What a language says of a duty, and of a choice.
const DUTIES: &[(&str, &str, &str)] = &[
    ("fr", "devez", "pouvez"),
    ("fr", "doit", "peut"),
    ("fr", "doivent", "peuvent"),
    ("de", "müssen", "können"),
    ("de", "muss", "kann"),
    ("es", "debe", "puede"),
    ("es", "deberá", "podrá"),
    ("es", "deben", "pueden"),
    ("ja", "しなければなりません", "することができます"),
    ("ar", "يجب", "يجوز"),
];

const ONLY: &[(&str, &str, &str)] = &[
    ("fr", " uniquement", ""),
    ("fr", " seulement", ""),
    ("fr", " exclusivement", ""),
    ("de", " nur", ""),
    ("de", " ausschließlich", ""),
    ("es", " únicamente", ""),
    ("es", " solo", ""),
    ("ja", "のみ", ""),
    ("ja", "だけ", ""),
    ("ar", " فقط", ""),
];

fn english_has(subject: &Subject<'_>, words: &[&str]) -> bool {
    let said = |word: &str| words.contains(&word.trim_matches(|c: char| !c.is_alphabetic()));
    subject.source().split_whitespace().any(said)
}

fn swapped(subject: &Subject<'_>, english: &[&str], list: &[(&str, &str, &str)]) -> Option<Fault> {
    let text = subject.text();
    let fits = english_has(subject, english) && !chooses(text);
    let mut own = list.iter().filter(|(tag, _, _)| *tag == subject.tag && fits);
    let (_, old, new) = own.find(|(_, old, _)| text.contains(old))?;
    Fault::text(subject, text.replacen(old, new, 1))
}

/// The first negation of the translation is gone.
fn positive(subject: &Subject<'_>) -> Option<Fault> {
    let denied = english_has(subject, &["not", "never", "no", "cannot"]);
    let text = subject.text();
    let without = match subject.tag {
        "fr" => french(text),
        "de" => first(text, &[(" nicht ", " "), (" nicht", ""), ("keine", "eine"), ("kein ", "ein ")]),
        "es" => first(text, &[(" no ", " "), ("No se ", "Se "), ("No ", "")]),
        "ja" => first(text, &[("ません", "ます")]),
        "ar" => first(text, &[(" لا ", " "), ("لا ", ""), (" لن ", " س"), (" لم ", " ")]),
        _ => None,
    };
    (denied && !chooses(text)).then(|| Fault::text(subject, without?))?
}

fn first(text: &str, list: &[(&str, &str)]) -> Option<String> {
    let (old, new) = list.iter().find(|(old, _)| text.contains(old))?;
    Some(text.replacen(old, new, 1))
}

/// `ne … pas` around one verb.
fn french(text: &str) -> Option<String> {
    for (opening, kept) in [(" ne ", " "), (" n’", " "), ("Ne ", "")] {
        let Some(start) = text.find(opening) else { continue };
        let after = &text[start + opening.len()..];
        let Some(end) = [" pas", " jamais", " plus"].iter().filter_map(|word| after.find(word)).min() else {
            continue;
        };
        let rest = &after[end + 1..];
        let rest = &rest[rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())..];
        if end < 30 {
            return Some(format!("{}{kept}{}{rest}", &text[..start], &after[..end]));
        }
    }
    None
}
