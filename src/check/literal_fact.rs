//! The check `literal-fact`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::{Context, Language, declare_check, words as common};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::Spelling;
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::source::Span;

declare_check! {
    /// A fact of the policy is typed into a message: an address, a link, a date, a period, a country, a name.
    ///
    /// Only the exact values of the policy are looked for, as each language writes them. Of addresses these are the lines with
    /// a number, of countries those in which recipients are and those of `regions`, and not in headings: “Representative in
    /// Switzerland” says whom a section is about. Names of towns and countries are words that texts have for many reasons.
    ///
    /// ## Why this matters
    /// A typed fact does not change when the policy does. Published policies kept old dates, old partners and
    /// misspelt addresses for years, in some languages only.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-mail = Écrivez à privacy@example.com. { $privacy-email }
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-mail = Write to { $privacy-email }.
    /// ```
    ///
    /// ## What to do
    /// Write the name of the fact, such as `{ $privacy-email }`: it is written in the reader's language by itself.
    pub(super) static CHECK = { name: "literal-fact", level: Error, run: check };
}

/// The longest ending of a unit of time, in letters.
const ENDING: usize = 2;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    // Of all checks that look at every language this one looks at most.
    let languages: Vec<_> = cx.languages().collect();
    let found = languages.par_iter().map(|language| in_language(cx, rule, language));
    for own in found.collect::<Vec<_>>() {
        sink.append(own);
    }
}

fn in_language(cx: &Context<'_>, rule: &'static Rule, language: &Language<'_>) -> Sink {
    let mut sink = Sink::default();
    let spellings = by_first(cx.localized.spellings.get(language.tag).map(Vec::as_slice).unwrap_or_default());
    let messages = language.catalogue.messages.iter().map(|(id, entry)| (id.clone(), entry));
    let terms = language.catalogue.terms.iter().map(|(id, entry)| (format!("-{id}"), entry));
    for (id, entry) in messages.chain(terms) {
        // Words that come with the program name no fact, and nobody could change them.
        if !common::is_optional(&id) && !language.catalogue.is_built_in(entry) {
            in_entry(cx, rule, language, &spellings, &id, entry, &mut sink);
        }
    }
    sink
}

/// Spellings by the character that they begin with, in each case that they can have.
fn by_first(spellings: &[Spelling]) -> ByFirst<'_> {
    let mut by_first: FxHashMap<char, Vec<&Spelling>> = FxHashMap::default();
    for spelling in spellings {
        let Some(first) = spelling.text.chars().next() else { continue };
        let other =
            if first.is_ascii_lowercase() { first.to_ascii_uppercase() } else { first.to_ascii_lowercase() };
        by_first.entry(first).or_default().push(spelling);
        if folds(spelling) && other != first {
            by_first.entry(other).or_default().push(spelling);
        }
    }
    let ascii = by_first.keys().filter(|first| first.is_ascii()).map(|first| 1 << u32::from(*first)).sum();
    ByFirst { ascii, all: by_first }
}

/// Spellings by the character that they begin with.
struct ByFirst<'a> {
    /// A bit for each ASCII character with which one begins.
    ascii: u128,
    all: FxHashMap<char, Vec<&'a Spelling>>,
}

impl<'a> ByFirst<'a> {
    fn get(&self, first: char) -> Option<&Vec<&'a Spelling>> {
        let may = !first.is_ascii() || self.ascii >> u32::from(first) & 1 == 1;
        if may { self.all.get(&first) } else { None }
    }
}

fn in_entry(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    spellings: &ByFirst<'_>,
    id: &str,
    entry: &Entry,
    sink: &mut Sink,
) {
    for (span, text) in words(entry) {
        let text = &*text;
        let mut taken: Vec<Range<usize>> = Vec::new();
        let mut found = places(text, spellings);
        // The longest wins: a link, not the name of the host in it.
        found.sort_by_key(|(range, _)| (std::cmp::Reverse(range.len()), range.start));
        for (range, spelling) in found {
            if spelling.kind == "country" && is_heading(id) {
                continue;
            }
            if taken.iter().any(|other| other.start < range.end && range.start < other.end) {
                continue;
            }
            taken.push(range.clone());
            let place = Span::new(span.source, span.start + range.start..span.start + range.end);
            sink.push(finding(cx, rule, language, id, spelling, place));
        }
    }
}

/// Whether a message is the heading of a part of a page, which says what is told there and is itself no statement.
fn is_heading(id: &str) -> bool {
    ["contact", "document", "section", "table"]
        .iter()
        .any(|kind| id.strip_prefix(kind).is_some_and(|rest| rest.starts_with('-')))
}

/// The words of an entry and their places, string literals too.
fn words(entry: &Entry) -> Vec<(Span, Cow<'_, str>)> {
    let texts =
        entry.all_patterns().flat_map(walk::texts).map(|text| (text.span(), Cow::from(text.as_str())));
    let literals = entry.all_patterns().flat_map(walk::literals).filter_map(|literal| {
        // Behind an escape the places of the value are not those of the file.
        let inner = literal.span.start + 1..literal.span.end.saturating_sub(1);
        (inner.len() == literal.value.len())
            .then(|| (Span::new(literal.span.source, inner), literal.value.into()))
    });
    texts.chain(literals).collect()
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    id: &str,
    spelling: &Spelling,
    place: Span,
) -> Diagnostic {
    let headline = format!("{} `{id}` types the {} “{}”", language.name, spelling.kind, spelling.text);
    let candidates = meant(cx, id, spelling);
    let mut found = Diagnostic::new(rule, place, headline).about(language.tag, id).label("typed by hand");
    for (_, path) in &candidates {
        found = found.related(cx.places.value(path), "the policy states it here");
    }
    let mut found = found.note("when the policy changes, this text will not");
    let brand = spelling.path.strip_prefix("brands.").and_then(|rest| rest.split('.').next());
    if brand.is_some_and(|id| id != cx.policy.brand.as_str()) {
        found = found.note("this is another brand than the one whose page it is; that one is `{ $brand }`");
    }
    match candidates[..] {
        [("", _)] => {
            found.help("let a fact of the policy say it: add it under `values:` and write `{ $name }` here")
        }
        // What the fact says would stand there beside what is left: “thirty 30 days”, “a 30 days period”.
        [(instead, _)] if spelling.text.starts_with('(') => {
            found.help(format!("write `{instead}` in place of this and of the number in words before it"))
        }
        [(instead, _)] if spelling.kind == "period" && spelling.text.contains('-') => found.help(format!(
            "word the sentence so that `{instead}` can stand in it as a table shows it: “within {instead}”"
        )),
        [(instead, _)] => found.fix(format!("write `{instead}`"), place, instead),
        _ => {
            let each: Vec<_> = candidates.iter().map(|(instead, _)| format!("`{instead}`")).collect();
            found.help(format!("write the one that is meant: {}", each.join(", ")))
        }
    }
}

/// What to write in the place of a spelling, with the path of each fact: what the source text states, where it states
/// one of them, else every fact that is written so.
fn meant<'s>(cx: &Context<'_>, id: &str, spelling: &'s Spelling) -> Vec<(&'s str, &'s str)> {
    let others = spelling.others.iter().map(|(instead, path)| (instead.as_str(), path.as_str()));
    let all: Vec<_> =
        std::iter::once((spelling.instead.as_str(), spelling.path.as_str())).chain(others).collect();
    let source = cx.source().and_then(|source| source.messages.get(id));
    let stated: BTreeSet<String> = source
        .into_iter()
        .flat_map(Entry::all_patterns)
        .flat_map(|pattern| walk::references(pattern).variables)
        .map(|variable| format!("{{ ${} }}", variable.name))
        .collect();
    let said: Vec<_> = all.iter().copied().filter(|(instead, _)| stated.contains(*instead)).collect();
    if said.is_empty() { all } else { said }
}

/// Where `text` holds a spelling as a whole word.
fn places<'a>(text: &str, spellings: &'a ByFirst<'a>) -> Vec<(Range<usize>, &'a Spelling)> {
    let starts = text.char_indices().filter_map(|(at, first)| {
        let own = spellings.get(first)?;
        // A word goes on where a letter follows another, and no spelling begins there.
        (!is_joined(text[..at].chars().next_back(), Some(first))).then_some((at, own))
    });
    let found = starts.flat_map(|(at, own)| {
        own.iter().filter_map(move |spelling| {
            let end = at + matching(&text[at..], &spelling.text, folds(spelling))?;
            Some((at..end + ending(&text[end..], spelling), *spelling))
        })
    });
    found.filter(|(range, _)| is_whole(text, range)).collect()
}

/// The letters of an ending that a period has in the sentence: "30 Tage" stands there as "30 Tagen".
fn ending(after: &str, spelling: &Spelling) -> usize {
    let letters = after.chars().take_while(|c| c.is_lowercase());
    let ends = spelling.kind == "period" && letters.clone().count() <= ENDING;
    if ends { letters.map(char::len_utf8).sum() } else { 0 }
}

/// Host names and e-mail addresses read the same in any case.
fn folds(spelling: &Spelling) -> bool {
    matches!(spelling.kind, "e-mail address" | "link")
}

/// How many bytes at the start of `text` read as `wanted`.
///
/// Spaces are all alike, and may be missing: CLDR writes "30 jours" with a no-break space, a translator types any.
fn matching(text: &str, wanted: &str, fold: bool) -> Option<usize> {
    let mut rest = text;
    for c in wanted.chars() {
        if c.is_whitespace() {
            rest = rest.trim_start();
            continue;
        }
        let own = rest.chars().next()?;
        let same = own == c || (fold && own.eq_ignore_ascii_case(&c));
        rest = rest.strip_prefix(own).filter(|_| same)?;
    }
    Some(text.len() - rest.len())
}

/// Whether no letter or digit continues the word, in scripts that put spaces between words.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let (before, inside, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !is_joined(before.chars().next_back(), inside.chars().next())
        && !is_joined(inside.chars().next_back(), after.chars().next())
}

/// Whether two characters beside each other are of one word.
fn is_joined(one: Option<char>, other: Option<char>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if spaced(one) && spaced(other))
}

/// A letter or digit of a script that separates words by spaces (not Han, Kana, Thai, Lao, Khmer, Myanmar).
fn spaced(c: char) -> bool {
    let unspaced = matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF);
    c.is_alphanumeric() && !unspaced
}
