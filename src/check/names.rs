//! Names that a translation keeps as they are, and finding them in a text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::context::Context;
use super::glossary::{self, Form};
use super::translation::Translation;
use crate::language::script_of;
use crate::language::words::is_unspaced;
use crate::model::fact::FactValue;
use crate::unit::Text;

/// From this length on, a name may have a long ending: `Firefoxa`, `Firefoxissa`.
const STEM: usize = 4;
/// The longest ending of a name, in letters.
const ENDING: usize = 6;
/// The longest ending of a shorter name: `Macu`, `VPNs`.
const SHORT_ENDING: usize = 3;

/// A name that is the same in every language.
pub(super) struct Name<'a> {
    /// The name.
    pub(super) text: String,
    /// What a message may state instead of typing it: `$brand`.
    pub(super) values: Vec<String>,
    /// Path of the entry of the policy that has it.
    pub(super) path: Option<String>,
    /// What the glossary lets the language write instead.
    accepted: Vec<Form<'a>>,
    /// Whether it may be an ordinary word too, so that it says nothing where a sentence begins.
    pub(super) is_term: bool,
}

/// The names that `translation` has to keep: those of the policy, and terms that it writes as the source does.
pub(super) fn kept<'a>(cx: &Context<'a>, translation: &Translation<'_>) -> Vec<Name<'a>> {
    let mut names: BTreeMap<String, Name<'a>> = BTreeMap::new();
    let mut add = |text: &str, value: Option<String>, path: Option<String>, is_term: bool| {
        let new = Name { text: text.to_owned(), values: Vec::new(), path, accepted: Vec::new(), is_term };
        let known = names.entry(text.to_owned()).or_insert(new);
        known.is_term &= is_term;
        known.values.extend(value);
    };
    for (at, name) in cx.policy.site.keep.iter().enumerate() {
        add(name, None, Some(format!("keep.{at}")), false);
    }
    for (name, fact) in &cx.policy.facts {
        if let FactValue::Name(text) = &fact.value {
            add(text, Some(format!("${name}")), Some(fact.path.clone()), false);
        }
    }
    for unit in translation.units.iter().filter(|unit| unit.is_term() && !unit.message.contains('.')) {
        let (Some(source), Some(target)) = (unit.source.closest(&[]), unit.target.closest(&[])) else {
            continue;
        };
        let is_name = source.plain.starts_with(char::is_uppercase) && source.values.is_empty();
        if is_name && source.plain == target.plain {
            add(&source.plain, None, None, true);
        }
    }
    for term in glossary::defined(cx, &translation.language) {
        if let Some(name) = names.values_mut().find(|name| term.is_name(&name.text)) {
            name.accepted.extend(term.accepted);
        }
    }
    names.into_values().collect()
}

impl Name<'_> {
    /// Where the text says the name, as a whole word; not in addresses.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        // Mostly not even its first letter is there, which costs least to see.
        if !self.text.bytes().next().is_some_and(|first| text.as_bytes().contains(&first)) {
            return Vec::new();
        }
        let found = text.match_indices(self.text.as_str()).map(|(at, own)| at..at + own.len());
        let whole = found.filter(|range| {
            let (before, after) = (&text[..range.start], &text[range.end..]);
            !goes_on(before.chars().next_back(), &self.text)
                && !goes_on(after.chars().next(), &self.text)
                && !is_in_address(before, after)
        });
        whole.filter(|range| !self.is_term || is_surely_a_name(text, range)).collect()
    }

    /// Whether the text has the name, with an ending of its language or without.
    pub(super) fn is_in(&self, text: &Text) -> bool {
        let small = || self.text.to_lowercase();
        self.values.iter().any(|value| text.values.contains(value))
            || has(&text.plain, &self.text)
            || self.accepted.iter().any(|form| form.is_in(text))
            // Hungarian makes small adjectives of names: androidos.
            || (self.is_term && self.text.len() >= STEM && has(&text.plain, &small()))
    }
}

/// Whether `text` has `name`, or a word that is the name with an ending.
pub(super) fn has(text: &str, name: &str) -> bool {
    let letters = name.chars().count();
    let last = name.chars().next_back().unwrap_or_default();
    let stem = &name[..name.len() - last.len_utf8()];
    let is_ending = |at: usize, longest: usize| {
        let mut ending = text[at..].chars().take_while(|c| goes_on(Some(*c), name));
        ending.clone().count() <= longest && ending.all(|c| c.is_alphabetic() && !c.is_uppercase())
    };
    let fits = |stem: &str, longest: usize| {
        let mut found = text.match_indices(stem);
        found.any(|(at, _)| {
            !goes_on(text[..at].chars().next_back(), name) && is_ending(at + stem.len(), longest)
        })
    };
    fits(name, if letters >= STEM { ENDING } else { SHORT_ENDING })
        // An ending replaces a last vowel, and Polish writes x as it sounds: Mozilli, Mozillának, Linuksa.
        || (letters >= STEM && "aeiouy".contains(last) && fits(stem, ENDING))
        || (letters >= STEM && last == 'x' && fits(&format!("{stem}ks"), ENDING))
}

/// Whether the word of a name goes on at this character. Scripts without spaces, and others than the name's, put words
/// right beside it: `وLinux`, `Linuxの`.
fn goes_on(c: Option<char>, name: &str) -> bool {
    let script = name.chars().find_map(script_of);
    c.is_some_and(|c| {
        c.is_alphanumeric() && !is_unspaced(c) && script_of(c).is_none_or(|own| Some(own) == script)
    })
}

/// Whether what stands around is an e-mail address, a path or the name of a host.
fn is_in_address(before: &str, after: &str) -> bool {
    let joint = |c: char| matches!(c, '@' | '/' | '_' | '.' | '=');
    let mut rest = after.chars();
    before.ends_with(['@', '_', '.', '='])
        || before.ends_with("//")
        || (rest.next().is_some_and(joint) && rest.next().is_some_and(char::is_alphanumeric))
}

/// Whether a word that may be an ordinary one is a name here: not where a sentence begins, nor in a longer name.
fn is_surely_a_name(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches(['"', '“', '‘', '(', '*', '_']);
    let begins = before.trim_end_matches(' ').is_empty()
        || before.trim_end_matches(' ').ends_with(['\n', '.', '!', '?', ':', '…', '•', '–', '—']);
    let previous = before.strip_suffix(' ').and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
    let next = text[range.end..].strip_prefix(' ').unwrap_or_default();
    !begins && !previous.starts_with(char::is_uppercase) && !next.starts_with(char::is_uppercase)
}
