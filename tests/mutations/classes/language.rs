//! Text that is left in English, or written in another language or script.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::{bare, is_prose, sentences};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "message left in English",
        checks: &["untranslated", "wrong-language", "wrong-script"],
        held: Held::Visible,
        plant: |subject| {
            let long = count(subject.source()) >= 4 && is_prose(subject.source());
            long.then(|| Fault::text(subject, subject.source()))?
        },
    },
    Class {
        name: "paragraph left in English",
        checks: &["untranslated", "english-left", "wrong-script"],
        held: Held::Visible,
        plant: |subject| left(subject, paragraphs),
    },
    Class {
        name: "sentence left in English",
        // That a negation is lost is an error in some sections, and is told alone.
        checks: &["english-left", "untranslated", "wrong-language", "wrong-script", "lost-negation"],
        held: Held::Worded,
        plant: |subject| left(subject, |text| if is_prose(text) { sentences(text) } else { Vec::new() }),
    },
    Class {
        name: "half a sentence left in English",
        checks: &["english-left", "wrong-language", "wrong-script"],
        held: Held::Honest,
        plant: |subject| subject.written("half in English"),
    },
    Class {
        name: "“or” or “and” left in English",
        checks: &["english-left"],
        held: Held::Worded,
        plant: conjunction,
    },
    Class {
        name: "one word left in English",
        checks: &["english-left", "wrong-script"],
        held: Held::Honest,
        plant: |subject| subject.written("English word"),
    },
    Class {
        name: "message in another language",
        checks: &["wrong-language", "wrong-script"],
        held: Held::Worded,
        plant: |subject| pasted(subject, &["es", "fr"], true),
    },
    Class {
        name: "message in the closest relative",
        checks: &["wrong-language"],
        held: Held::Honest,
        plant: relative,
    },
    Class {
        name: "message in another script",
        checks: &["wrong-script"],
        held: Held::Visible,
        plant: |subject| pasted(subject, &["ru", "ja", "ar"], false),
    },
];

/// Words of English from which on a text holds some small ones in any language.
const LONG: usize = 15;

/// Languages that are easily taken for one another.
const RELATIVES: [(&str, &str); 12] = [
    ("it", "es"),
    ("pt", "es"),
    ("es", "pt"),
    ("fr", "it"),
    ("nl", "de"),
    ("de", "nl"),
    ("sv", "nl"),
    ("cs", "pl"),
    ("pl", "cs"),
    ("uk", "ru"),
    ("ru", "uk"),
    ("fa", "ar"),
];

/// How languages say "or" and "and" between spaces, written for this test.
const CONJUNCTIONS: &[(&str, &str, &str)] = &[
    ("fr", "ou", "et"),
    ("de", "oder", "und"),
    ("es", "o", "y"),
    ("it", "o", "e"),
    ("pt", "ou", "e"),
    ("nl", "of", "en"),
    ("sv", "eller", "och"),
    ("pl", "lub", "i"),
    ("cs", "nebo", "a"),
    ("ru", "или", "и"),
    ("uk", "або", "та"),
    ("el", "ή", "και"),
    ("tr", "veya", "ve"),
    ("ar", "أو", "ثم"),
    ("he", "או", "גם"),
    ("fa", "یا", "و"),
    ("hi", "या", "और"),
    ("vi", "hoặc", "và"),
    ("id", "atau", "dan"),
    ("ko", "또는", "및"),
];

/// The first "or", or else "and", between two words of a sentence is the English one.
fn conjunction(subject: &Subject<'_>) -> Option<Fault> {
    let (_, or, and) = CONJUNCTIONS.iter().find(|(tag, _, _)| *tag == subject.tag)?;
    let text = subject.text();
    let english = |word: &str| subject.source().split_whitespace().any(|own| own == word);
    let mut words = [(or, "or"), (and, "and")].into_iter().filter(|(_, word)| english(word));
    let (at, own, word) = words.find_map(|(own, word)| {
        let between = format!(" {own} ");
        let beside = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let mut found = text.match_indices(&between).filter(|(at, _)| {
            beside(text[..*at].chars().next_back()) && beside(text[at + between.len()..].chars().next())
        });
        found.next().map(|(at, _)| (at + 1, own, word))
    })?;
    is_prose(text)
        .then(|| Fault::text(subject, crate::mutations::text::replaced(text, &(at..at + own.len()), word)))?
}

fn count(text: &str) -> usize {
    bare(text).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// Which of two letters begins a text: its script, as far as it matters here.
fn script(text: &str) -> u32 {
    let bare = bare(text);
    let first = bare.chars().find(|c| c.is_alphabetic() && !c.is_ascii()).or_else(|| bare.chars().next());
    // Latin ends before U+0370; blocks of 256 tell the others apart.
    first.map_or(0, |c| if u32::from(c) < 0x370 { 0 } else { u32::from(c) >> 8 })
}

fn paragraphs(text: &str) -> Vec<std::ops::Range<usize>> {
    let last = text.rfind("\n\n").map(|at| at + 2).filter(|at| !text[*at..].starts_with(['-', '|', '#']));
    last.map(|at| vec![0..at - 2, at..text.len()]).unwrap_or_default()
}

/// The last piece of the translation is the one of the English.
fn left(subject: &Subject<'_>, pieces: fn(&str) -> Vec<std::ops::Range<usize>>) -> Option<Fault> {
    let (there, here) = (pieces(subject.source()), pieces(subject.text()));
    if there.len() < 2 || there.len() != here.len() {
        return None;
    }
    let (english, own) = (&subject.source()[there.last()?.clone()], here.last()?);
    // Names and values are not English.
    (count(english) >= 5)
        .then(|| Fault::text(subject, crate::mutations::text::replaced(subject.text(), own, english)))?
}

/// The text of the first of these languages that is written in the same script, or in another.
fn pasted(subject: &Subject<'_>, tags: &[&str], same_script: bool) -> Option<Fault> {
    let long = count(subject.source()) >= LONG && is_prose(subject.source()) && subject.is_message();
    let texts = tags.iter().filter(|tag| **tag != subject.tag).filter_map(|tag| subject.other(tag));
    let mut texts = texts.map(crate::mutations::ftl::Entry::text);
    let other = texts.find(|text| (script(text) == script(subject.text())) == same_script)?;
    long.then(|| Fault::text(subject, other))?
}

fn relative(subject: &Subject<'_>) -> Option<Fault> {
    let (_, other) = RELATIVES.iter().find(|(own, _)| *own == subject.tag)?;
    let long = count(subject.source()) >= LONG && is_prose(subject.source()) && subject.is_message();
    long.then(|| Fault::text(subject, subject.other(other)?.text()))?
}
