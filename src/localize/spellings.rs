//! How each language would write the facts of the policy, were they typed by hand into a translation.

use std::sync::LazyLock;

use indexmap::IndexMap;
use indexmap::map::Entry;
use unic_langid::LanguageIdentifier;

use super::locale::{Locale, Locales};
use super::show::Shown;
use crate::cldr::Cldr;
use crate::cldr::dates::DateStyle;
use crate::document::lookup::Spelling;
use crate::model::fact::FactValue;
use crate::model::policy::Policy;
use crate::model::processor::Regions;
use crate::model::region::Region;
use crate::model::value;

/// The shortest text that is looked for: shorter ones stand in sentences by chance.
const SHORTEST: usize = 4;

/// The spellings of every fact, by language.
pub(super) fn collect(policy: &Policy, locales: &Locales<'_>) -> IndexMap<String, Vec<Spelling>> {
    locales.published().map(|locale| (locale.tag.to_string(), of(policy, locale))).collect()
}

fn of(policy: &Policy, locale: &Locale<'_>) -> Vec<Spelling> {
    let mut spellings = Vec::new();
    for (name, fact) in &policy.facts {
        for (text, kind) in texts(&fact.value, locale) {
            let instead = format!("{{ ${name} }}");
            spellings.push(Spelling { text, instead, path: fact.path.clone(), others: Vec::new(), kind });
        }
    }
    for (region, path) in countries(policy) {
        if let Some(text) = locale.cldr.region(&region) {
            spellings.push(Spelling {
                text,
                instead: String::new(),
                path,
                others: Vec::new(),
                kind: "country",
            });
        }
    }
    for (id, document) in &policy.documents {
        let dates = [("effective", Some(document.effective)), ("updated", document.updated)];
        for (key, date) in dates.into_iter().filter_map(|(key, date)| Some((key, date?))) {
            for (text, kind) in texts(&FactValue::Date(date), locale) {
                let path = format!("documents.{id}.{key}");
                spellings.push(Spelling {
                    text,
                    instead: format!("{{ ${key} }}"),
                    path,
                    others: Vec::new(),
                    kind,
                });
            }
        }
    }
    spellings.retain(|one| one.text.chars().count() >= shortest(one));
    joined(spellings)
}

/// One spelling a text, the first that has it; the other facts that are written the same stand in it.
fn joined(spellings: Vec<Spelling>) -> Vec<Spelling> {
    let mut found: IndexMap<String, Spelling> = IndexMap::new();
    for spelling in spellings {
        match found.entry(spelling.text.clone()) {
            Entry::Vacant(entry) => drop(entry.insert(spelling)),
            Entry::Occupied(mut entry) => {
                let first = entry.get_mut();
                // A name and its short form of the same entry are one fact.
                let known = first.path == spelling.path
                    || first.others.iter().any(|(_, path)| *path == spelling.path);
                if !known && !first.instead.is_empty() && !spelling.instead.is_empty() {
                    first.others.push((spelling.instead, spelling.path));
                }
            }
        }
    }
    found.into_values().collect()
}

/// Names of countries can be short in scripts of syllables or ideas.
fn shortest(spelling: &Spelling) -> usize {
    if spelling.kind == "country" && !spelling.text.is_ascii() { 2 } else { SHORTEST }
}

fn texts(value: &FactValue, locale: &Locale<'_>) -> Vec<(String, &'static str)> {
    let mut shown = Shown { locale, style: None, word: &mut |_| None };
    match value {
        FactValue::Email(text) => vec![(text.clone(), "e-mail address")],
        FactValue::Phone(text) => vec![(text.clone(), "telephone number")],
        FactValue::Link(link) => {
            let each = link.all().flat_map(|href| [href, value::shown(href)]);
            each.map(|text| (text.to_owned(), "link")).collect()
        }
        FactValue::Post(lines, _) => telling(lines).map(|line| (line.clone(), "address")).collect(),
        FactValue::Name(text) => vec![(text.clone(), "name")],
        FactValue::Period(_) => {
            let own = shown.parts(value).into_iter().flat_map(|part| {
                let other = if is_english(locale) { english_periods(&part.text) } else { Vec::new() };
                std::iter::once(part.text).chain(other)
            });
            own.map(|text| (text, "period")).collect()
        }
        FactValue::Date(date) => {
            let long = |cldr: &Cldr| cldr.date(date.year(), date.month(), date.day(), DateStyle::Long);
            let other = ENGLISH.iter().filter(|_| is_english(locale)).map(long);
            let mut all = vec![long(&locale.cldr), date.to_string()];
            all.extend(other);
            all.dedup();
            all.into_iter().map(|text| (text, "date")).collect()
        }
        FactValue::List(values) => values.iter().flat_map(|value| texts(value, locale)).collect(),
        _ => Vec::new(),
    }
}

/// Lawyers who write English put the day first or the month, wherever they are.
static ENGLISH: LazyLock<Vec<Cldr>> = LazyLock::new(|| {
    let tags = ["en-GB", "en-US"].into_iter().filter_map(|tag| tag.parse().ok());
    tags.filter_map(|tag: LanguageIdentifier| Cldr::new(&tag, None).ok()).collect()
});

fn is_english(locale: &Locale<'_>) -> bool {
    locale.tag.language == "en"
}

/// How contracts put a period, of which `usual` is what CLDR writes: "30 days" as "30-day" and "thirty (30) days".
fn english_periods(usual: &str) -> Vec<String> {
    let Some((number, unit)) = usual.split_once(' ') else { return Vec::new() };
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    vec![format!("{number}-{}", unit.trim_end_matches('s')), format!("({number}) {unit}")]
}

/// The lines of an address that are no words of their own: those with a number. Others hold the names of towns and
/// countries, which sentences are about for many reasons; where no line has a number, the first stands for all.
fn telling(lines: &[String]) -> impl Iterator<Item = &String> {
    let numbered = |line: &&String| line.chars().any(char::is_numeric);
    let without = !lines.iter().any(|line| numbered(&line));
    lines
        .iter()
        .enumerate()
        .filter(move |(at, line)| numbered(line) || (without && *at == 0))
        .map(|(_, line)| line)
}

/// The countries in which the policy says that something is or happens, each with the first path that does.
///
/// Not those of addresses: a country is a common word, and a text that has the word says nothing of where an office stands.
fn countries(policy: &Policy) -> Vec<(String, String)> {
    let mut found: IndexMap<String, String> = IndexMap::new();
    let mut add = |region: &Region, path: String| {
        if let Region::Country(code) = region {
            found.entry(code.clone()).or_insert(path);
        }
    };
    for (id, entry) in &policy.subprocessors {
        for region in entry.0.regions.iter().flat_map(Regions::all) {
            add(region, format!("subprocessors.{id}"));
        }
    }
    for fact in policy.facts.values() {
        if let FactValue::Regions(regions) = &fact.value {
            for region in regions {
                add(region, fact.path.clone());
            }
        }
    }
    found.into_iter().collect()
}
