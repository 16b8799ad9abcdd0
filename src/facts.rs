//! Every fact that texts can state: what each language says for it, and where the policy states it.
//!
//! What a place alone passes to its message (`$rows` of a table) is no fact of the policy, and not listed.

use indexmap::IndexMap;
use serde::Serialize;

use crate::compile::brands::{self, Site, Wanted};
use crate::diag::sink::{Levels, Report, Sink};
use crate::load;
use crate::load::disk::Files;
use crate::load::places::Places;
use crate::localize::values::written;
use crate::source::Sources;

/// The facts of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// The shape of this, as JSON: 1.
    pub version: u32,
    /// The languages, by their tags (BCP 47), the source language first.
    pub locales: Vec<String>,
    /// The ids of the brands that have pages, the main one first.
    pub brands: Vec<String>,
    /// The facts, brand by brand.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The name by which texts state it, without `$`.
    pub name: String,
    /// The brand for which this holds.
    pub brand: String,
    /// What it is: `period`, `date`, `name` …
    pub kind: &'static str,
    /// What readers see, by language.
    pub values: IndexMap<String, String>,
    /// The entry of the policy that states it, as a dotted path.
    pub path: String,
    /// The file of that entry.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
}

/// What a look at a project gives.
pub struct Asked {
    /// The files, for showing the report.
    pub sources: Sources,
    /// What was found.
    pub report: Report,
    /// The facts; nothing where the policy cannot be read.
    pub facts: Option<Facts>,
}

/// Reads the facts of a project.
#[must_use]
pub fn look(files: Files) -> Asked {
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let mut sites = brands::sites(&workspace, None, sink);
    let facts = read(&sites, &workspace.sources);
    let report = brands::merge(&mut sites, Wanted::All).finish(&workspace.sources, &Levels::default());
    drop(sites);
    Asked { sources: workspace.sources, report, facts }
}

fn read(sites: &[Site<'_>], sources: &Sources) -> Option<Facts> {
    let main = brands::main(sites)?;
    let site = &sites.first()?.understood.as_ref()?.policy.site;
    let source = site.source.to_string();
    let others = site.languages.keys().map(ToString::to_string).filter(|tag| *tag != source);
    let locales: Vec<String> = std::iter::once(source.clone()).chain(others).collect();
    let facts =
        sites.iter().flat_map(|own| of_brand(own, own.id().unwrap_or(&main), &locales, sources)).collect();
    let brands = sites.iter().map(|own| own.id().unwrap_or(&main).to_owned()).collect();
    Some(Facts { version: 1, locales, brands, facts })
}

fn of_brand(site: &Site<'_>, brand: &str, locales: &[String], sources: &Sources) -> Vec<Fact> {
    let Some(own) = &site.understood else { return Vec::new() };
    let named: Vec<_> = own.policy.facts.iter().map(|(name, fact)| (name.as_str(), &fact.value)).collect();
    let words = written(&own.policy, &site.workspace.catalogues, &named);
    let places = Places::new(&site.workspace.policy);
    let fact = |(name, fact): (&String, &crate::model::fact::Fact)| {
        let of = |tag: &String| Some((tag.clone(), words.get(tag)?.get(name)?.clone()));
        let span = places.key(&fact.path);
        let file = sources.file(span.source);
        Fact {
            name: name.clone(),
            brand: brand.to_owned(),
            kind: fact.value.kind(),
            values: locales.iter().filter_map(of).collect(),
            path: fact.path.clone(),
            file: file.path.clone(),
            line: file.position(span.start).line,
        }
    };
    own.policy.facts.iter().map(fact).collect()
}

impl Facts {
    /// Keeps one language, by its tag.
    pub fn keep_locale(&mut self, tag: &str) {
        self.locales.retain(|own| own == tag);
        for fact in &mut self.facts {
            fact.values.retain(|own, _| own == tag);
        }
    }

    /// Keeps what one brand states, by its id.
    pub fn keep_brand(&mut self, id: &str) {
        self.facts.retain(|fact| fact.brand == id);
    }

    /// Leaves out of the other brands what they state as the main one does.
    pub fn keep_differences(&mut self) {
        let main = self.brands.first().cloned().unwrap_or_default();
        let of_main = self.facts.iter().filter(|fact| fact.brand == main);
        let shared: IndexMap<_, _> = of_main.map(|fact| (fact.name.clone(), fact.values.clone())).collect();
        self.facts.retain(|fact| fact.brand == main || shared.get(&fact.name) != Some(&fact.values));
    }

    /// The facts as one JSON object.
    ///
    /// # Panics
    /// Never: what is written has names for keys and no numbers that JSON lacks.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).expect("internal: plain data") + "\n"
    }

    /// The facts as a table. A value that all languages write the same stands once.
    #[must_use]
    pub fn table(&self) -> String {
        let main = self.brands.first();
        let rows = self.facts.iter().map(|fact| {
            let brand = if Some(&fact.brand) == main { String::new() } else { format!(" ({})", fact.brand) };
            let place = format!("{}:{}{brand}", fact.file, fact.line);
            (format!("{{ ${} }}", fact.name), place, shown(&fact.values))
        });
        let heading = ("a text writes".to_owned(), "stated in".to_owned(), vec!["readers see".to_owned()]);
        let rows: Vec<_> = std::iter::once(heading).chain(rows).collect();
        // Names and paths come first, for words of some languages are wider than their letters are many.
        let first = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
        let second = rows.iter().map(|(_, place, _)| place.chars().count()).max().unwrap_or_default();
        let mut text = String::new();
        for (name, place, values) in &rows {
            let starts = std::iter::once((name.as_str(), place.as_str())).chain(std::iter::repeat(("", "")));
            for ((name, place), value) in starts.zip(values) {
                let line = format!("{name:first$}  {place:second$}  {value}");
                text.push_str(line.trim_end());
                text.push('\n');
            }
        }
        text
    }
}

/// A line for each language, or one where all write the same.
fn shown(values: &IndexMap<String, String>) -> Vec<String> {
    let mut all = values.values();
    let first = all.next().cloned().unwrap_or_default();
    if all.all(|value| *value == first) {
        return vec![first];
    }
    values.iter().map(|(tag, value)| format!("{tag}: {value}")).collect()
}
