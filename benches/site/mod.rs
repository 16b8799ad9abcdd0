//! A site of any size in the project's own YAML and Fluent, the same bytes every time: the repository's policy, its
//! prose told again in as many documents as are asked for, in as many languages.
//!
//! The words are those of the repository, in the language that they are written in: text of which checks have nothing to
//! say, as that of most pages on most days. Beyond the languages of the repository come their regional variants, each
//! with files of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

/// How large a site is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    /// Documents in each language, four at least: those of the repository that its words lead to.
    pub(crate) documents: usize,
    /// Languages, English among them.
    pub(crate) locales: usize,
}

/// Regional variants, by the language of the repository whose words they take.
const REGIONS: [(&str, &str); 4] = [
    ("es", "AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PH PR PY SV US UY VE BZ BR"),
    ("ar", "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE"),
    ("fr", "BE BF BI BJ BL CA CD CF CG CH CI CM DJ DZ GA GN GP HT LU MA MC MG ML MU NE RE RW SN TG TN"),
    ("de", "AT BE CH IT LI LU"),
];

/// The languages of the repository, English first.
const WRITTEN: [&str; 6] = ["en", "fr", "de", "es", "ja", "ar"];

/// The first `count` languages: those of the repository, then one variant of each in turn.
pub(crate) fn locales(count: usize) -> Vec<(String, &'static str)> {
    let mut all: Vec<_> = WRITTEN.iter().map(|tag| ((*tag).to_owned(), *tag)).collect();
    let mut regions: Vec<_> =
        REGIONS.iter().map(|(base, regions)| (*base, regions.split_whitespace())).collect();
    while regions.iter().any(|(_, rest)| rest.clone().next().is_some()) {
        for (base, rest) in &mut regions {
            all.extend(rest.next().map(|region| (format!("{base}-{region}"), *base)));
        }
    }
    all.truncate(count);
    all
}

/// Sections of a document, and the tables in them.
const TABLES: [(usize, &str); 3] = [(2, "collections"), (5, "subprocessors"), (8, "rights")];

/// The documents of the repository that its words lead to: two long, two short.
const OWN: [&str; 4] = ["privacy", "california", "cookies", "subprocessors"];

/// Clauses of a section.
const CLAUSES: usize = 6;

/// Writes a site of `size` into `into`, which must not be there, from the policy at `repository`.
///
/// # Errors
/// What the disk says.
pub(crate) fn write(repository: &Path, into: &Path, size: Size) -> io::Result<()> {
    let locales = locales(size.locales);
    let clauses = clauses(repository)?;
    let titles = titles(repository, clauses.len().div_ceil(CLAUSES))?;
    fs::create_dir_all(into.join("policy/documents"))?;
    for entry in sorted(&repository.join("policy"))? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if entry.is_file() && name != "site.yaml" {
            fs::copy(&entry, into.join("policy").join(name))?;
        }
    }
    for name in OWN {
        let file = format!("policy/documents/{name}.yaml");
        fs::copy(repository.join(&file), into.join(file))?;
    }
    fs::write(into.join("policy/site.yaml"), site(repository, &locales)?)?;
    let documents: Vec<_> =
        (OWN.len()..size.documents).map(|number| Document { number, clauses: &clauses }).collect();
    for document in &documents {
        let file = into.join(format!("policy/documents/{}.yaml", document.id()));
        fs::write(file, document.plan(&titles))?;
    }
    for (tag, base) in &locales {
        let folder = into.join("locales").join(tag);
        fs::create_dir_all(&folder)?;
        let mut words = BTreeMap::new();
        for file in sorted(&repository.join("locales").join(base))? {
            if file.extension().is_some_and(|kind| kind == "ftl") {
                let text = fs::read_to_string(&file)?;
                words.extend(messages(&text));
                fs::write(folder.join(file.file_name().unwrap_or_default()), text)?;
            }
        }
        for document in &documents {
            fs::write(folder.join(format!("{}.ftl", document.id())), document.words(&words, &titles))?;
        }
    }
    Ok(())
}

/// A document that tells the repository's prose again.
struct Document<'a> {
    number: usize,
    clauses: &'a [String],
}

impl Document<'_> {
    fn id(&self) -> String {
        format!("d{:03}", self.number)
    }

    /// Its clauses, beginning elsewhere in each document.
    fn order(&self) -> impl Iterator<Item = &String> {
        let from = self.number * 7 % self.clauses.len();
        self.clauses[from..].iter().chain(&self.clauses[..from])
    }

    /// The document as YAML.
    fn plan(&self, titles: &[String]) -> String {
        let id = self.id();
        let mut out = format!(
            "documents:\n  {id}:\n    effective: 2021-11-03\n    updated: 2021-11-03\n    sections:\n"
        );
        let order: Vec<_> = self.order().collect();
        for (at, (clauses, _)) in order.chunks(CLAUSES).zip(titles).enumerate() {
            let _ = writeln!(out, "      - id: {id}-{at}\n        blocks:");
            let names: Vec<_> = clauses.iter().map(|clause| format!("{id}-{clause}")).collect();
            let _ = writeln!(out, "          - prose: [{}]", names.join(", "));
            for (_, table) in TABLES.iter().filter(|(own, _)| *own == at) {
                let _ = writeln!(out, "          - table: {table}");
            }
        }
        out
    }

    /// Its words in one language.
    fn words(&self, words: &BTreeMap<String, String>, titles: &[String]) -> String {
        let id = self.id();
        let said = |name: &str| words.get(name).map_or("—", String::as_str);
        let title = format!("{} {}", said("section-about"), self.number);
        let mut out = format!("document-{id} ={title}\n    .description ={title}.\n");
        for (at, title) in titles.iter().enumerate().take(self.clauses.len().div_ceil(CLAUSES)) {
            let _ = writeln!(out, "section-{id}-{at} ={}", said(title));
        }
        for clause in self.order() {
            let _ = writeln!(out, "{id}-{clause} ={}", said(clause));
        }
        out
    }
}

/// The site file of the repository, with other languages and without the laws, whose checklists want the whole policy.
fn site(repository: &Path, locales: &[(String, &str)]) -> io::Result<String> {
    let own = fs::read_to_string(repository.join("policy/site.yaml"))?;
    let mut out = String::new();
    let mut languages = false;
    for line in own.lines() {
        let inside = line.starts_with(' ');
        languages = languages && inside;
        if line.starts_with("languages:") {
            languages = true;
            out.push_str("languages:\n");
            for (tag, _) in locales {
                let _ = writeln!(out, "  {tag}: published");
            }
        } else if !languages {
            let _ = writeln!(out, "{line}");
        }
    }
    Ok(out)
}

/// The clauses that are told again: prose of the privacy policy that stands by itself.
fn clauses(repository: &Path) -> io::Result<Vec<String>> {
    let plan = fs::read_to_string(repository.join("policy/documents/privacy.yaml"))?;
    let excepted = fs::read_to_string(repository.join("policy/allow.yaml"))?;
    let named: Vec<_> = plan.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
    let mut all = Vec::new();
    for file in sorted(&repository.join("locales/en"))? {
        if file.extension().is_some_and(|kind| kind == "ftl") {
            for (id, text) in messages(&fs::read_to_string(file)?) {
                let prose = text.len() > 60 && !text.contains("](#") && !text.contains("{ $number");
                // An exception is for one text: told again, it would need another.
                if prose && !excepted.contains(id.as_str()) && named.contains(&id.as_str()) {
                    all.push(id);
                }
            }
        }
    }
    Ok(all)
}

/// Ids of messages that serve as titles of sections.
fn titles(repository: &Path, count: usize) -> io::Result<Vec<String>> {
    let mut all = Vec::new();
    for file in sorted(&repository.join("locales/en"))? {
        if file.extension().is_some_and(|kind| kind == "ftl") {
            let own = messages(&fs::read_to_string(file)?);
            all.extend(own.into_iter().map(|(id, _)| id).filter(|id| id.starts_with("section-")));
        }
    }
    all.truncate(count);
    Ok(all)
}

/// The values of the messages of a file as they are written, with what stands between `=` and the next entry.
fn messages(text: &str) -> Vec<(String, String)> {
    let Ok(resource) = fluent_syntax::parser::parse(text) else { return Vec::new() };
    let ids = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) if message.value.is_some() && message.attributes.is_empty() => {
            Some(message.id.name)
        }
        _ => None,
    });
    let value = |id: &str| {
        let head = format!("\n{id} =");
        let at = text
            .find(&head)
            .map(|at| at + head.len())
            .or_else(|| text.strip_prefix(&head[1..]).map(|_| head.len() - 1))?;
        let rest = &text[at..];
        let end = rest
            .match_indices('\n')
            .map(|(at, _)| at)
            .find(|at| !rest[at + 1..].starts_with([' ', '\n', '}', '[', '*']) && !rest[at + 1..].is_empty());
        Some(rest[..end.unwrap_or(rest.len())].trim_end().to_owned())
    };
    ids.filter_map(|id| Some((id.to_owned(), value(id)?))).collect()
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    all.sort();
    Ok(all)
}
