//! The texts that faults are planted in, and what the checks say of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use policyglot::compile::compare::{self, Agreed, Folders};
use policyglot::compile::{self, Options};
use policyglot::diag::sink::{Levels, Sink};
use policyglot::diag::{Diagnostic, Severity};
use policyglot::load::brands;
use policyglot::load::disk::{self, Files, Folder, TextFile};
use policyglot::source::Sources;

use super::class::{Class, Held, Words};
use super::ftl::{self, Entry};
use super::plan::Planting;

/// The day that exceptions are held against.
const TODAY: Date = date(2026, 11, 23);

/// A finding, as far as it is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    pub(crate) rule: &'static str,
    /// The language and the message that it names, or in whose lines it stands.
    pub(crate) about: BTreeSet<(String, String)>,
}

/// A file of words.
#[derive(Debug, Clone)]
struct File {
    tag: String,
    path: String,
    entries: Vec<Entry>,
}

/// Texts in several languages.
pub(crate) struct Corpus {
    /// How the table calls it.
    pub(crate) name: &'static str,
    /// Which classes of faults are planted in it.
    pub(crate) takes: fn(&Class) -> bool,
    /// The words of every language.
    pub(crate) all: BTreeMap<String, Words>,
    /// The policy that they belong to, without its words.
    policy: Option<Files>,
    files: Vec<File>,
    /// Names to keep, and the glossary, of words without a policy.
    keep: Vec<String>,
    glossary: Option<String>,
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutations")
}

impl Corpus {
    /// The repository's own policy.
    pub(crate) fn policy() -> Self {
        let mut project = disk::read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        // Of the main brand: another one has two messages of one id, and the same checks look at both.
        let is_shared = |path: &str| brands::of(path).is_none();
        project.policy.retain(|file| is_shared(&file.path));
        project.locales.retain(|own| is_shared(&own.file.path));
        project.ledgers.retain(|own| is_shared(&own.file.path));
        let locales = std::mem::take(&mut project.locales);
        let file = |own: disk::LocaleFile| File {
            entries: ftl::read(&own.file.text),
            path: own.file.path,
            tag: own.tag_dir,
        };
        Self::new("policy", locales.into_iter().map(file).collect(), Some(project))
    }

    /// The same, of a version of another day, where readers are shown old words without a remark.
    pub(crate) fn policy_of_a_later_day() -> Self {
        let mut corpus = Self { takes: is_of_dates, ..Self::policy() };
        corpus.name = "policy of a later day";
        for file in corpus.policy.iter_mut().flat_map(|policy| &mut policy.policy) {
            let later = file.text.replace("updated: 2021-11-03", "updated: 2022-05-01");
            file.text = later.replace("when-behind: notice", "when-behind: keep");
        }
        corpus
    }

    /// Pairs of files in `tests/mutations/FOLDER/`, one a language.
    pub(crate) fn pairs(name: &'static str, folder: &str) -> Self {
        let folder = tests().join(folder);
        let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let words = paths.iter().filter(|path| path.extension().is_some_and(|own| own == "ftl"));
        let file = |path: &PathBuf| {
            let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
            File { path: format!("{tag}.ftl"), entries: ftl::read(&fs::read_to_string(path).unwrap()), tag }
        };
        let mut corpus = Self::new(name, words.map(file).collect(), None);
        corpus.glossary = fs::read_to_string(folder.join("glossary.yaml")).ok();
        corpus.keep = vec!["Nordbank Payments".to_owned()];
        corpus
    }

    /// Sentences that hold one fault each, written by hand.
    pub(crate) fn by_hand(name: &'static str, folder: &str) -> Self {
        Self { takes: |class| class.held == Held::Honest, ..Self::pairs(name, folder) }
    }

    fn new(name: &'static str, files: Vec<File>, policy: Option<Files>) -> Self {
        let mut all: BTreeMap<String, Words> = BTreeMap::new();
        for file in &files {
            all.entry(file.tag.clone()).or_default().extend(file.entries.iter().cloned());
        }
        Self {
            name,
            takes: |class| !is_of_dates(class),
            all,
            policy,
            files,
            keep: Vec::new(),
            glossary: None,
        }
    }

    pub(crate) fn has_policy(&self) -> bool {
        self.policy.is_some()
    }

    /// The languages that are translations.
    pub(crate) fn translations(&self) -> impl Iterator<Item = &str> {
        self.all.keys().map(String::as_str).filter(|tag| *tag != "en")
    }

    /// What is found with these faults planted: in all languages of a policy, or in the one named.
    pub(crate) fn run(&self, language: &str, plantings: &[Planting]) -> Vec<Finding> {
        let faults: BTreeMap<(&str, &str), &Planting> =
            plantings.iter().map(|own| ((own.file_tag(), own.id.as_str()), own)).collect();
        let mut places = BTreeMap::new();
        let mut written = Vec::new();
        for file in &self.files {
            if self.policy.is_none() && file.tag != "en" && file.tag != language {
                continue;
            }
            let entries = file.entries.iter().flat_map(|entry| {
                let planted = faults.get(&(file.tag.as_str(), entry.id.as_str()));
                planted.map_or(std::slice::from_ref(entry), |own| own.fault.entries.as_slice())
            });
            let (text, ranges) = ftl::write(entries);
            places.insert(file.path.clone(), (file.tag.clone(), ranges));
            written.push((file.tag.clone(), TextFile { path: file.path.clone(), text, had_bom: false }));
        }
        let (sources, sink) = match &self.policy {
            Some(policy) => compiled(policy, written),
            None => self.compared(language, written),
        };
        let report = sink.finish(&sources, &Levels::default());
        report.findings.iter().map(|own| finding(own, &sources, &places)).collect()
    }

    fn compared(&self, language: &str, written: Vec<(String, TextFile)>) -> (Sources, Sink) {
        let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
        for (tag, file) in written {
            folders.entry(tag).or_default().files.push((String::new(), file));
        }
        let mut side = |tag: &str| (tag.parse().unwrap(), folders.remove(tag).unwrap());
        let folders = Folders { source: side("en"), translation: side(language) };
        let glossary = self.glossary.clone();
        let glossary = glossary.map(|text| TextFile { path: "glossary.yaml".into(), text, had_bom: false });
        let agreed = Agreed { keep: self.keep.clone(), glossary, ..Agreed::default() };
        let compared = compare::compare_as_agreed(folders, agreed, Some(TODAY));
        (compared.sources, compared.sink)
    }
}

/// Whether a class is about the date of a page, and wants a policy of its own.
fn is_of_dates(class: &Class) -> bool {
    class.checks[0] == "dishonest-date"
}

fn compiled(policy: &Files, written: Vec<(String, TextFile)>) -> (Sources, Sink) {
    let mut files = policy.clone();
    files.locales = written.into_iter().map(|(tag_dir, file)| disk::LocaleFile { tag_dir, file }).collect();
    let options = Options { targets: Vec::new(), today: Some(TODAY), ..Options::default() };
    let compiled = compile::compile(files, &options);
    (compiled.sources, compiled.sink)
}

type Places = BTreeMap<String, (String, Vec<(Range<usize>, String)>)>;

fn finding(own: &Diagnostic, sources: &Sources, places: &Places) -> Finding {
    let mut about = BTreeSet::new();
    let id = |message: &str| message.split('.').next().unwrap_or_default().to_owned();
    if let (Some(tag), Some(message)) = (&own.locale, &own.message_id) {
        about.insert((tag.clone(), id(message)));
    }
    // What is about a whole page names its messages beside it.
    let related = own.related.iter().filter(|_| own.message_id.is_none()).map(|label| label.span);
    for span in [own.primary.span].into_iter().chain(related) {
        if let Some((tag, ranges)) = places.get(&sources.file(span.source).path) {
            let inside = ranges.iter().filter(|(range, _)| range.contains(&span.start));
            about.extend(inside.map(|(_, id)| (tag.clone(), id.clone())));
        }
    }
    Finding { severity: own.severity, rule: own.rule.name, about }
}
