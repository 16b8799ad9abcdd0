//! The review: for every text of a policy the source language and each translation side by side, what changed, what was
//! found and who accepted it. As a page for people to look at, and as a comment for a pull request.
//!
//! `Review::new` gathers what the phases found out, [`page::page`] draws it, [`comment`] says what became of it since an
//! earlier state of the project. Nothing here judges: what counts as behind is for the ledger, what is wrong for the
//! checks.

pub mod comment;
mod facts;
mod finding;
mod gather;
mod html;
pub mod json;
mod matrix;
pub mod page;
mod place;
mod rows;
pub mod since;
mod summary;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::civil::Date;

use crate::compile::brands::{self, Wanted};
use crate::diag::sink::{Levels, Report, Sink};
use crate::ledger::grade::Grade;
use crate::load::disk::Files;
use crate::load::{self};
use crate::source::Sources;
use crate::status::{self, Readers, Status};
pub use facts::Fact;
use finding::Finding;

/// A project as it is to be looked at.
#[derive(Debug, Clone)]
pub struct Review {
    /// The language in which the policy is written.
    pub source: Language,
    /// Its translations, in the order of the site.
    pub languages: Vec<Language>,
    /// The counts.
    pub status: Status,
    /// Documents of each brand, then the words that stand in no section of one.
    pub parts: Vec<Part>,
    /// What was found about no text.
    pub general: Vec<Finding>,
    /// The facts, by file and keys: `policy/data.yaml: retention.logs.period`.
    pub facts: BTreeMap<String, Fact>,
    /// What could not be read.
    pub unread: Unread,
}

/// What could not be read, so that nobody can say what it holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread {
    /// Files of the policy, and of the words of the source language: without them nothing can be compared.
    pub files: Vec<String>,
    /// Languages, by tag, of which a file cannot be read.
    pub locales: BTreeSet<String>,
    /// Messages that are broken: the tag of the language and the id.
    pub messages: BTreeSet<(String, String)>,
}

/// A language of the policy.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its English name.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Whether it is published; else it is a draft.
    pub published: bool,
}

/// A document of a brand, or the words around the documents.
#[derive(Debug, Clone)]
pub struct Part {
    /// What links on the page call it.
    pub key: String,
    /// What people call it.
    pub title: String,
    /// The id and the name of the brand, where it is not the main one.
    pub brand: Option<(String, String)>,
    /// The id of the document; nothing for the words around the documents.
    pub document: Option<String>,
    /// What readers of each language see of it.
    pub readers: IndexMap<String, Readers>,
    /// Its sections, in reading order.
    pub sections: Vec<Section>,
}

/// A section of a document.
#[derive(Debug, Clone)]
pub struct Section {
    /// What links on the page call it.
    pub key: String,
    /// Its heading in the source language.
    pub title: String,
    /// How deep it stands: 0 for a section of the document.
    pub depth: usize,
    /// The texts that stand here first.
    pub texts: Vec<Text>,
    /// The texts that stand here too, and in full in an earlier section.
    pub repeated: Vec<String>,
}

/// A text of the source language, with its translations.
#[derive(Debug, Clone)]
pub struct Text {
    /// `id`, `id.attribute`, terms with their `-`.
    pub message: String,
    /// What links on the page call it.
    pub key: String,
    /// What the source language says.
    pub source: String,
    /// Whether the words of the source language come with the tool.
    pub built_in: bool,
    /// What was found in the source text.
    pub findings: Vec<Finding>,
    /// The translations, in the order of the site.
    pub rows: Vec<Row>,
    /// What readers see for the facts that the text and its translations name: by the tag of the language and the name.
    pub values: BTreeMap<(String, String), String>,
}

/// A text of a translation.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its language.
    pub locale: String,
    /// How it stands to the source text.
    pub state: State,
    /// What it says; nothing where it is missing.
    pub text: Option<String>,
    /// Who accepted what it said last.
    pub accepted: Option<Accepted>,
    /// What readers see of it where it is behind, by document.
    pub seen: Vec<(String, &'static str)>,
    /// What was found in it, what was accepted as it is among it.
    pub findings: Vec<Finding>,
}

/// How a text of a translation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is not there.
    Missing,
    /// The source text has changed since it was accepted.
    Stale(Change),
    /// Nobody accepted it as it is.
    Unaccepted,
    /// Its language has no ledger, so that nobody can say.
    Unrecorded,
    /// It was accepted as it is, against the source text of today.
    Current,
    /// Another language, by its tag, stands in for it.
    Inherited(String),
    /// Its words come with the tool.
    BuiltIn,
}

/// What changed in the source text since a translation was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How much it weighs.
    pub grade: Grade,
    /// What it touches, in a few words each.
    pub touches: Vec<&'static str>,
    /// The source text then; nothing where the ledger no longer has it.
    pub then: Option<String>,
    /// What the translation does not follow, in sentences.
    pub not_followed: Vec<String>,
    /// Whether the translation changed too.
    pub translation_changed: bool,
}

/// That someone accepted a translation, as far as the ledger says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Who.
    pub by: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The date of the version of the document then.
    pub version: Option<String>,
    /// Why, in spite of what was found.
    pub reason: Option<String>,
}

impl State {
    /// The word for machines: of filters, of colours.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale(change) => match change.grade {
                Grade::Substance => "substance",
                Grade::Wording => "wording",
                Grade::Same | Grade::Trivial => "trivial",
            },
            Self::Unaccepted => "unaccepted",
            Self::Unrecorded => "unrecorded",
            Self::Current => "current",
            Self::Inherited(_) => "inherited",
            Self::BuiltIn => "built-in",
        }
    }

    /// The words for people.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Missing => "missing".to_owned(),
            Self::Stale(change) => match change.grade {
                Grade::Substance => "stale in substance".to_owned(),
                Grade::Wording => "stale in wording".to_owned(),
                Grade::Same | Grade::Trivial => "stale, trivially".to_owned(),
            },
            Self::Unaccepted => "not accepted yet".to_owned(),
            Self::Unrecorded => "not recorded".to_owned(),
            Self::Current => "current".to_owned(),
            Self::Inherited(tag) => format!("as in {tag}"),
            Self::BuiltIn => "comes with the tool".to_owned(),
        }
    }

    /// Whether someone has to do something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Missing | Self::Stale(_) | Self::Unaccepted)
    }
}

impl Text {
    /// What readers of a language see where the text, or its translation, says `{ $name }`.
    #[must_use]
    pub fn value(&self, tag: &str, name: &str) -> Option<&str> {
        self.values.get(&(tag.to_owned(), name.to_owned())).map(String::as_str)
    }
}

impl Row {
    /// What its language says itself: nothing where it is missing, or where the words are those of another.
    #[must_use]
    pub fn own(&self) -> Option<&str> {
        let is_own = !matches!(self.state, State::Inherited(_) | State::BuiltIn);
        self.text.as_deref().filter(|_| is_own)
    }

    /// Whether someone has to do something: it is behind, or something was found that is no remark.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state.is_open() || self.findings.iter().any(Finding::is_open)
    }
}

impl Review {
    /// A language, by its tag.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().chain([&self.source]).find(|language| language.tag == tag)
    }

    /// Every text with the part and the section in which it stands.
    pub fn texts(&self) -> impl Iterator<Item = (&Part, &Section, &Text)> {
        self.parts.iter().flat_map(|part| {
            let each = part.sections.iter();
            each.flat_map(move |section| section.texts.iter().map(move |text| (part, section, text)))
        })
    }

    /// Leaves one translation.
    pub fn keep_only(&mut self, tag: &str) {
        self.languages.retain(|language| language.tag == tag);
        self.status.keep_only(tag);
        let rows = self.parts.iter_mut().flat_map(|part| &mut part.sections).flat_map(|own| &mut own.texts);
        rows.for_each(|text| text.rows.retain(|row| row.locale == tag));
        self.general.retain(|found| found.locale.as_ref().is_none_or(|own| own == tag));
    }
}

/// What looking at a project gave.
#[derive(Debug)]
pub struct Looked {
    /// The texts of the project, to show findings with.
    pub sources: Sources,
    /// The findings.
    pub report: Report,
    /// The review; nothing where the policy cannot be read.
    pub review: Option<Review>,
}

/// Looks at a project. `today` is the day that exceptions with an end are held against.
#[must_use]
pub fn look(files: Files, today: Option<Date>) -> Looked {
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let mut sites = brands::sites(&workspace, today, sink);
    brands::settle(&mut sites, today);
    let sink = brands::merge(&mut sites, Wanted::All);
    let report = sink.finish(&workspace.sources, &Levels::default());
    let status = status::count(&sites, &report);
    let review = status.and_then(|status| Review::new(&sites, &report, status));
    drop(sites);
    Looked { sources: workspace.sources, report, review }
}

/// The places of what keeps a policy from being read.
#[must_use]
pub fn places(report: &Report, sources: &Sources) -> Vec<String> {
    finding::of_the_policy(report, sources)
}
