//! The check `wrong-script`.

use std::collections::BTreeSet;

use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::language::{Outline, script_of};
use crate::unit::prose::Running;
use crate::unit::{Text, Unit};

declare_check! {
    /// A message is mostly written in another script than its language, or one word mixes letters that look alike.
    ///
    /// Names, codes, values and quotations are not counted. A Latin `a` inside a Cyrillic word looks right and is found by
    /// no search. Simplified letters in traditional Chinese, and the other way round, are a warning where there are one
    /// or two of them; in Japanese three letters are told that only Chinese has.
    ///
    /// ## Why this matters
    /// Readers cannot read the text, or a word or an address that looks right is another one.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Мы храним данные вашей учётной записи.
    /// ```
    ///
    /// ## What to do
    /// Put the text of this language there, typed in its own letters.
    pub(super) static CHECK = { name: "wrong-script", level: Error, run: check, translation: true, apart: true };
}

/// Words of another script from which on a text is no list of names.
const FEW: usize = 3;
/// Letters that a headline has room for.
const SHOWN: usize = 5;
/// Letters of Latin, Greek and Cyrillic that look like one of another of these scripts.
const ALIKE: &str = "aceopxyisjABCEHIJKMOPSTXYасеорхуіѕјАВСЕНІЈКМОРЅТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

/// A letter of the languages of the Caucasus that looks as Latin `I`.
const PALOCHKA: char = '\u{4C0}';

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            let name = translation.language.name;
            let fault = unit.pairs().find_map(|(source, target)| fault(translation, source, target));
            if let Some((here, what)) = fault {
                let found = told(translation, rule, unit, &here, &what);
                sink.push(found.note(format!("readers of {name} cannot rely on it")));
                continue;
            }
            let Some(strays) = unit.pairs().find_map(|(source, target)| strays(translation, source, target))
            else {
                continue;
            };
            let letters: String = strays.letters.iter().take(SHOWN).collect();
            let what = format!("has letters of {}: {letters}", strays.language.name);
            let few = if strays.letters.len() < FEW { Severity::Warning } else { rule.level };
            let found = told(translation, rule, unit, &strays.first.to_string(), &what).level(few);
            sink.push(found.note(format!("readers of {name} write other letters")).unless_told());
        }
    }
}

fn told(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    here: &str,
    what: &str,
) -> crate::diag::Diagnostic {
    translation
        .finding_at(rule, unit, here, what)
        .label(format!("the {} text", translation.language.name))
        .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name))
        .help("type it in the letters of the language")
}

/// Letters of a neighbour of the same script.
struct Strays {
    language: &'static Outline,
    /// The first that stands in the text.
    first: char,
    letters: BTreeSet<char>,
}

/// Letters that a neighbour has and the language has not: of another form of the same language one is enough, of
/// another language a single one may be in a name.
fn strays(translation: &Translation<'_>, source: &Text, target: &Text) -> Option<Strays> {
    let language = translation.language.known;
    language.table?.letters?;
    // A list of languages names each in its own letters.
    let names_it = |base: &str| {
        let tag = base.parse().ok()?;
        let name = translation.source.known.cldr.as_ref()?.language(&tag)?;
        Some(source.plain.contains(&name))
    };
    let mut found: Vec<Strays> = Vec::new();
    for c in target.running().iter().flat_map(|word| word.text.chars()) {
        let Some(other) = language.stray_letter(c).filter(|_| !source.plain.contains(c)) else {
            continue;
        };
        match found.iter_mut().find(|strays| strays.language.tag == other.tag) {
            Some(strays) => drop(strays.letters.insert(c)),
            None => found.push(Strays { language: other, first: c, letters: BTreeSet::from([c]) }),
        }
    }
    // What is Japanese has kana, but for names and headings.
    let is_han_alone = !target.plain.chars().any(|c| matches!(script_of(c), Some("Hira" | "Kana")));
    found.into_iter().find(|strays| {
        let base = strays.language.tag.split('-').next().unwrap_or(strays.language.tag);
        let least = match base == language.tag.language.as_str() {
            true => 1,
            false if is_han_alone => FEW - 1,
            false => FEW,
        };
        strays.letters.len() >= least && names_it(base) != Some(true)
    })
}

/// The words concerned, and what is wrong with them.
fn fault(translation: &Translation<'_>, source: &Text, target: &Text) -> Option<(String, String)> {
    // What is the same as in the source is not translated, which is another finding.
    let same = |line: &str| source.lines().any(|other| other == line);
    let mut lines = target.running_lines().filter(|(line, _)| !same(line));
    lines.find_map(|(line, words)| {
        let mut mixed = words.iter().filter(|word| is_mixed(&line[word.range.clone()]));
        let mixed = mixed.find(|word| !has_palochka(translation, &line[word.range.clone()]));
        if let Some(word) = mixed.filter(|word| !source.plain.contains(&line[word.range.clone()])) {
            let written = line[word.range.clone()].to_owned();
            return Some((written, "mixes letters of two scripts in one word".to_owned()));
        }
        is_foreign(translation, &words).then(|| (line.to_owned(), "is written in another script".to_owned()))
    })
}

fn is_foreign(translation: &Translation<'_>, words: &[Running<'_>]) -> bool {
    let foreign = |word: &Running<'_>| {
        let mut letters = word.text.chars().filter_map(|c| translation.language.known.is_foreign(c));
        letters.next().map(|first| first && letters.all(|other| other))
    };
    // A capital marks a name only in scripts that have capitals.
    let counted: Vec<bool> = words
        .iter()
        .filter(|word| !word.named && !word.capital && !word.text.contains(char::is_numeric))
        .filter_map(foreign)
        .collect();
    let own = words.iter().filter(|word| foreign(word) == Some(false)).count();
    let others = counted.iter().filter(|foreign| **foreign).count();
    others >= FEW && others > own
}

/// Whether the only Latin letter of a word is an `I`, in a language that may have the Cyrillic palochka (U+04C0): no keyboard
/// has that letter, and everybody types `I` for it.
fn has_palochka(translation: &Translation<'_>, word: &str) -> bool {
    let exemplars = translation.language.known.exemplars;
    let latin = |c: &char| script_of(*c) == Some("Latn");
    exemplars.is_none_or(|own| own.has(PALOCHKA)) && word.chars().filter(latin).all(|c| c == 'I')
}

/// Whether letters of two scripts stand in one word, those of one of them all looking like letters of the other.
fn is_mixed(word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let (mut latin, mut cyrillic, mut greek) = (Vec::new(), Vec::new(), Vec::new());
    for c in word.chars() {
        match script_of(c) {
            Some("Latn") => latin.push(c),
            Some("Cyrl") => cyrillic.push(c),
            Some("Grek") => greek.push(c),
            _ => {}
        }
    }
    if latin.is_empty() || (cyrillic.is_empty() && greek.is_empty()) {
        return false;
    }
    let hidden = |few: &[char], many: &[char]| {
        !few.is_empty() && few.len() < many.len() && few.iter().all(|c| ALIKE.contains(*c))
    };
    let pairs = [(&latin, &cyrillic), (&latin, &greek)];
    word.chars().all(char::is_alphabetic)
        && pairs.into_iter().any(|(one, other)| hidden(one, other) || hidden(other, one))
}
