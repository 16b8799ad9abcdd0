//! The facts of a policy in words that people use: what a fact is called, what readers see of it, and where.

use std::collections::{BTreeMap, BTreeSet};

use super::place;
use crate::cldr::Cldr;
use crate::cldr::dates::DateStyle;
use crate::compile::Understood;
use crate::compile::brands::Site;
use crate::document::{Block, Document, Section, Text};
use crate::load::Workspace;
use crate::load::brands;
use crate::model::value::{Period, parse_date};

/// No fact names more places than these; the first are enough to find it.
const MOST_PLACES: usize = 3;

/// A fact, as a file of the policy states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What people call it: the row and the column of a table, a contact and a way to it; else the keys that lead to it.
    pub title: String,
    /// What the file says: `P30D`.
    pub value: String,
    /// What the source language makes of it: `30 days`.
    pub shown: String,
    /// The documents and sections that show it; empty where none does.
    pub place: String,
}

/// What the pages of a brand say of the facts, by path in the YAML.
#[derive(Default)]
struct Index {
    stated: BTreeMap<String, Stated>,
    /// The names of entries: those of rows and contacts.
    names: BTreeMap<String, Named>,
}

/// A fact on the pages.
struct Stated {
    /// What the rows and contacts that state it call it; where they differ, it has no name of theirs.
    titles: BTreeSet<String>,
    shown: String,
    places: Vec<String>,
}

/// An entry on the pages.
struct Named {
    name: String,
    places: Vec<String>,
}

/// The facts of the policy and of its brands, by file and keys: `policy/data.yaml: retention.logs.period`.
pub(super) fn facts(sites: &[Site<'_>], workspace: &Workspace) -> BTreeMap<String, Fact> {
    let indices: Vec<_> = sites.iter().map(|site| (site, index(site))).collect();
    let of_brands = workspace.brands.values().flat_map(|brand| &brand.policy.files);
    let mut all = BTreeMap::new();
    for file in workspace.policy.files.iter().chain(of_brands) {
        let path = &workspace.sources.file(file.tree.source).path;
        let brand = brands::of(path);
        let own = indices.iter().find(|(site, _)| site.id() == brand).or_else(|| indices.first());
        let Some((site, index)) = own else { continue };
        let texts = file.tree.texts();
        for (keys, value) in &texts {
            let only = |entry: &str| texts.iter().filter(|(own, _)| is_below(own, entry)).count() == 1;
            let mut fact = index.fact(keys, value, cldr(site.understood.as_ref()), &only);
            if let Some(brand) = &site.brand {
                fact.title.insert_str(0, &format!("{}: ", brand.name));
            }
            all.insert(format!("{path}: {keys}"), fact);
        }
    }
    all
}

fn cldr(own: Option<&Understood>) -> Option<&Cldr> {
    let own = own?;
    own.languages.get(&own.policy.site.source.to_string())?.cldr.as_ref()
}

/// Whether `keys` lead to `entry` or to something in it.
fn is_below(keys: &str, entry: &str) -> bool {
    keys.strip_prefix(entry).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl Index {
    /// The fact at `keys`; `only` says whether an entry holds no other.
    fn fact(&self, keys: &str, value: &str, cldr: Option<&Cldr>, only: &dyn Fn(&str) -> bool) -> Fact {
        let around = |path: &&String| is_below(keys, path);
        let stated = self.stated.iter().rfind(|(path, _)| around(path));
        let named = self.names.iter().rfind(|(path, _)| around(path));
        let places = match (stated, named) {
            (Some((_, own)), _) => own.places.as_slice(),
            (None, Some((_, own))) => own.places.as_slice(),
            (None, None) => &[],
        };
        let on_pages = stated.filter(|(path, _)| *path == keys || only(path)).map(|(_, own)| own);
        let of_one = on_pages.filter(|own| own.titles.len() == 1).and_then(|own| own.titles.first());
        let title = match (of_one, named) {
            (Some(title), _) => title.clone(),
            (None, Some((path, own))) => match keys.get(path.len() + 1..) {
                Some(rest) => format!("{} – {}", own.name, plain(rest)),
                None => own.name.clone(),
            },
            (None, None) => called(keys),
        };
        let shown = on_pages
            .map(|own| own.shown.clone())
            .filter(|shown| !shown.is_empty())
            .unwrap_or_else(|| written(value, cldr));
        Fact { title, value: value.to_owned(), shown, place: place(places) }
    }

    fn text(&mut self, text: &Text, title: Option<&str>, place: &str) {
        for value in text.values.values() {
            let shown = value.plain();
            let own = self.stated.entry(value.fact.path.clone()).or_insert_with(|| Stated {
                titles: BTreeSet::new(),
                shown,
                places: Vec::new(),
            });
            own.titles.extend(title.map(str::to_owned));
            add(&mut own.places, place);
        }
    }

    fn entry(&mut self, path: &str, name: &str, place: &str) {
        if name.trim().is_empty() {
            return;
        }
        let named = || Named { name: name.to_owned(), places: Vec::new() };
        let own = self.names.entry(path.to_owned()).or_insert_with(named);
        add(&mut own.places, place);
    }

    fn block(&mut self, block: &Block, place: &str) {
        match block {
            Block::Table(table) => {
                let columns: Vec<_> = table.columns.iter().map(Text::plain).collect();
                for row in &table.rows {
                    let first = row.cells.first().into_iter().flatten().map(Text::plain);
                    let name = first.collect::<Vec<_>>().join(", ");
                    self.entry(&row.path, &name, place);
                    for (cell, column) in row.cells.iter().zip(&columns) {
                        let title = format!("{name} – {}", lower(column));
                        for text in cell {
                            self.text(text, Some(&title), place);
                        }
                    }
                }
            }
            Block::Contact(contact) => {
                let name = contact.heading.plain();
                self.entry(&contact.path, &name, place);
                for (_, way, value) in &contact.ways {
                    self.text(value, Some(&format!("{name} – {}", lower(&way.plain()))), place);
                }
            }
            _ => block.texts().into_iter().for_each(|text| self.text(text, None, place)),
        }
    }

    fn section(&mut self, document: &str, section: &Section) {
        let place = format!("{document} › {}", section.heading.plain());
        self.text(&section.heading, None, &place);
        section.scope.iter().for_each(|text| self.text(text, None, &place));
        section.blocks.iter().for_each(|block| self.block(block, &place));
    }
}

fn index(site: &Site<'_>) -> Index {
    let mut index = Index::default();
    let Some(own) = &site.understood else { return index };
    for document in place::documents(own) {
        around(&mut index, document);
        let title = document.title.plain();
        document.walk().for_each(|section| index.section(&title, section));
    }
    index
}

/// What stands above the sections.
fn around(index: &mut Index, document: &Document) {
    let title = document.title.plain();
    let dated = std::iter::once(&document.effective).chain(&document.updated).map(|own| &own.text);
    let all = [&document.title, &document.description].into_iter().chain(dated).chain(&document.version);
    all.for_each(|text| index.text(text, None, &title));
}

fn add(places: &mut Vec<String>, place: &str) {
    if !places.iter().any(|own| own == place) {
        places.push(place.to_owned());
    }
}

fn place(places: &[String]) -> String {
    let mut shown: Vec<_> = places.iter().take(MOST_PLACES).cloned().collect();
    if places.len() > MOST_PLACES {
        shown.push(format!("and {} more", places.len() - MOST_PLACES));
    }
    shown.join("; ")
}

/// A value as the source language writes it, where the file alone says what it is.
fn written(value: &str, cldr: Option<&Cldr>) -> String {
    let Some(cldr) = cldr else { return value.to_owned() };
    if let Ok(period) = Period::parse(value) {
        return cldr.period(&period.parts);
    }
    match parse_date(value) {
        Ok(date) => cldr.date(date.year(), date.month(), date.day(), DateStyle::Long),
        Err(_) => value.to_owned(),
    }
}

/// Keys as words: `retention.server-logs.period` is "Retention › server logs › period".
fn called(keys: &str) -> String {
    let words = keys.split('.').map(plain).collect::<Vec<_>>().join(" › ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn plain(keys: &str) -> String {
    keys.replace('.', " › ").replace(['-', '_'], " ")
}

/// The heading of a column as it stands after a comma; an abbreviation stays.
fn lower(heading: &str) -> String {
    let mut letters = heading.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest: String = letters.collect();
    if rest.chars().next().is_some_and(char::is_uppercase) {
        return heading.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_words() {
        assert_eq!(called("retention.server-logs.period"), "Retention › server logs › period");
        assert_eq!(lower("Kept for"), "kept for");
        assert_eq!(lower("IP addresses"), "IP addresses");
        assert!(is_below("a.b.c", "a.b") && is_below("a.b", "a.b") && !is_below("a.bc", "a.b"));
    }

    #[test]
    fn periods_and_days_are_written_in_words() {
        let cldr = Cldr::new(&unic_langid::langid!("en"), None).unwrap();
        assert_eq!(written("P60D", Some(&cldr)), "60 days");
        assert_eq!(written("2026-01-31", Some(&cldr)), "January 31, 2026");
        assert_eq!(written("controller", Some(&cldr)), "controller");
    }
}
