//! How far each translation is: what is current, behind, missing, how many words that is, and what readers see meanwhile.
//!
//! It counts what the checks and the ledger already know; it judges nothing itself.

pub(crate) mod markdown;
pub(crate) mod show;
pub(crate) mod state;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::check;
use crate::check::reach::Reach;
use crate::check::words::is_optional;
use crate::compile::Understood;
use crate::compile::brands::{self, Site, Wanted};
use crate::diag::Severity;
use crate::diag::sink::{Levels, Report, Sink};
use crate::document::public;
use crate::language::words::words;
use crate::ledger::grade::Grade;
use crate::ledger::lines::NOTHING;
use crate::ledger::standing::Stale;
use crate::load::disk::Files;
use crate::load::fluent::catalogue::{Catalogue, Pattern};
use crate::load::fluent::walk;
use crate::load::{self, Workspace};
use crate::model::policy::Status as Published;
use crate::source::Sources;
use crate::unit::reads_the_same;
pub use show::{Format, listed, show, without_words};
use state::{State, state};

/// How far the translations of a project are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Status {
    /// Version of this shape.
    #[schemars(extend("const" = 1))]
    pub version: u32,
    /// The tag (BCP 47) of the source language.
    pub source: String,
    /// How many texts the policy shows in the source language: messages and attributes, each counted once.
    pub texts: usize,
    /// How many errors `check` finds in all languages; while there are any, `build` writes nothing.
    pub errors: usize,
    /// The translations, in the order of the site.
    pub locales: Vec<Locale>,
    /// The brands beside the main one that have words of their own.
    pub brands: Vec<Brand>,
}

/// How far the translations of a brand's own words are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Brand {
    /// Its id.
    pub brand: String,
    /// Its name.
    pub name: String,
    /// How many texts it shows in words of its own.
    pub texts: usize,
    /// The translations: the numbers are of those texts alone, `readers` of all its pages.
    pub locales: Vec<Locale>,
}

/// How far one translation is. Each text of the policy counts in exactly one of `current`, `unaccepted`, `stale`, `missing`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Locale {
    /// Its tag (BCP 47).
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// Whether it is published; else it is a draft.
    pub published: bool,
    /// Texts that were accepted as they are, against the source text of today.
    pub current: usize,
    /// Texts that nobody has accepted as they are: new, or changed since. What the source language says is as it was.
    pub unaccepted: usize,
    /// Texts whose source text has changed since they were accepted.
    pub stale: ByGrade,
    /// Texts that are not there.
    pub missing: usize,
    /// Words of the source language in what is missing and in what is stale by more than a typing error.
    pub words: usize,
    /// The stale text that was accepted longest ago; none where nothing is stale or no day was recorded.
    pub oldest: Option<Oldest>,
    /// Errors of `check` in this language.
    pub errors: usize,
    /// Warnings of `check` in this language.
    pub warnings: usize,
    /// What readers see, by document.
    pub readers: IndexMap<String, Readers>,
    /// Whether this program has word lists for it; without, the checks that need them do not look at it.
    pub word_lists: bool,
    /// Checks that find nothing, or less, in it for want of word lists.
    pub not_checked: Vec<&'static str>,
    /// How many texts read the same as in the source language though languages do not share their words, and nobody has
    /// accepted them so. Each counts in `unaccepted` or `stale` too.
    pub same: usize,
    /// Which ones.
    pub same_messages: Vec<String>,
    /// The texts that are missing.
    pub missing_messages: Vec<String>,
}

/// A number for each weight of a change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ByGrade {
    /// Facts, negation, duty, shape.
    pub substance: usize,
    /// Other words.
    pub wording: usize,
    /// Punctuation, typing errors.
    pub trivial: usize,
}

/// The text that has waited longest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Oldest {
    /// The day on which it was accepted, `YYYY-MM-DD`.
    pub date: String,
    /// The message.
    pub message: String,
}

/// What readers of one document see of what is behind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Readers {
    /// Whether there is no page.
    pub blocked: bool,
    /// Texts at which a notice says that they are behind.
    pub notice: usize,
    /// Texts shown in the source language.
    pub source: usize,
    /// Old texts shown without a remark, by choice.
    pub kept: usize,
    /// Texts for which `when-behind` chooses nothing.
    pub undecided: usize,
}

/// What asking for the status gave.
#[derive(Debug)]
pub struct Asked {
    /// The texts of the project, to show findings with.
    pub sources: Sources,
    /// The findings.
    pub report: Report,
    /// The status; none where the policy cannot be read.
    pub status: Option<Status>,
}

/// Looks at a project.
#[must_use]
pub fn status(files: Files) -> Asked {
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let mut sites = brands::sites(&workspace, None, sink);
    brands::settle(&mut sites, None);
    let sink = brands::merge(&mut sites, Wanted::All);
    let report = sink.finish(&workspace.sources, &Levels::default());
    let status = count(&sites, &report);
    drop(sites);
    Asked { sources: workspace.sources, report, status }
}

/// A text of the source language that the policy shows.
pub(crate) struct Text {
    /// `id`, `id.attribute`, terms with their `-`.
    pub(crate) message: String,
    words: usize,
    /// Whether it comes with the tool.
    built_in: bool,
}

/// Counts what was found in `sites`; nothing where the policy cannot be read.
pub(crate) fn count(sites: &[Site<'_>], report: &Report) -> Option<Status> {
    let main = sites.first()?;
    let own = main.understood.as_ref()?;
    let source = own.policy.site.source.to_string();
    // What any brand shows is a text of the policy.
    let by_site: Vec<_> = sites
        .iter()
        .filter_map(|site| Some(Reach::new(&site.workspace.catalogues, &site.understood.as_ref()?.localized)))
        .collect();
    let catalogue = main.workspace.catalogues.get(&source);
    let reached = |message: &str| by_site.iter().any(|reach| reach.has(message));
    let shown = catalogue.map(|catalogue| shown(catalogue, &reached)).unwrap_or_default();
    let locales = locales(main, own, &shown, report);
    let texts = messages(&shown);
    let brands = sites.iter().filter_map(|site| brand(site, report)).collect();
    Some(Status { version: 1, source, texts, errors: report.count(Severity::Error), locales, brands })
}

/// How far a brand's own texts are; nothing where it has none.
fn brand(site: &Site<'_>, report: &Report) -> Option<Brand> {
    let (brand, own) = (site.brand.as_ref()?, site.understood.as_ref()?);
    let source = own.policy.site.source.to_string();
    let reach = Reach::new(&site.workspace.catalogues, &own.localized);
    let tags: Vec<_> = own.policy.site.languages.keys().map(ToString::to_string).collect();
    let words = |message: &str| tags.iter().any(|tag| brand.words(&source, tag, message));
    let catalogue = site.workspace.catalogues.get(&source)?;
    let shown = shown(catalogue, &|message| reach.has(message) && words(message));
    if shown.is_empty() {
        return None;
    }
    let mut locales = Vec::new();
    for (tag, language) in own.policy.site.languages.iter().filter(|(tag, _)| **tag != own.policy.site.source)
    {
        let name = tag.to_string();
        // A text that only this language words anew is shared in the others.
        let mine: Vec<_> = shown.iter().filter(|text| brand.words(&source, &name, &text.message)).collect();
        let about = |level| {
            let found = report.findings.iter().filter(|own| own.severity == level);
            found
                .filter(|own| own.brand.as_ref() == Some(&brand.id) && own.locale.as_ref() == Some(&name))
                .count()
        };
        locales.push(Locale {
            published: language.status == Published::Published,
            errors: about(Severity::Error),
            warnings: about(Severity::Warning),
            ..locale(&site.workspace, own, &mine, tag)
        });
    }
    Some(Brand { brand: brand.id.clone(), name: brand.name.clone(), texts: messages(&shown), locales })
}

fn locales(main: &Site<'_>, own: &Understood, shown: &[Text], report: &Report) -> Vec<Locale> {
    let languages = own.policy.site.languages.iter().filter(|(tag, _)| **tag != own.policy.site.source);
    languages
        .map(|(tag, language)| Locale {
            published: language.status == Published::Published,
            errors: findings(report, tag, Severity::Error),
            warnings: findings(report, tag, Severity::Warning),
            ..locale(&main.workspace, own, &shown.iter().collect::<Vec<_>>(), tag)
        })
        .collect()
}

/// How many of the texts are no terms.
fn messages(shown: &[Text]) -> usize {
    shown.iter().filter(|text| !text.message.starts_with('-') && !text.built_in).count()
}

fn findings(report: &Report, tag: &LanguageIdentifier, level: Severity) -> usize {
    let tag = tag.to_string();
    let about =
        report.findings.iter().filter(|own| own.severity == level && own.locale.as_ref() == Some(&tag));
    about.count()
}

/// Every text that is shown, terms with their `-`.
pub(crate) fn shown(catalogue: &Catalogue, reached: &dyn Fn(&str) -> bool) -> Vec<Text> {
    let terms = catalogue.terms.values().map(|entry| ("-", entry));
    let entries = catalogue.messages.values().map(|entry| ("", entry)).chain(terms);
    let texts = entries.flat_map(|(sigil, entry)| {
        let built_in = catalogue.is_built_in(entry);
        entry.patterns().map(move |(name, pattern)| (format!("{sigil}{name}"), pattern, built_in))
    });
    texts
        .filter(|(message, _, _)| reached(message) && !is_optional(message))
        .map(|(message, pattern, built_in)| Text { message, words: count_words(pattern), built_in })
        .collect()
}

/// The words that a translator reads: of every branch, without values.
fn count_words(pattern: &Pattern) -> usize {
    walk::texts(pattern).map(|text| words(text.as_str()).len()).sum()
}

fn locale(workspace: &Workspace, own: &Understood, shown: &[&Text], tag: &LanguageIdentifier) -> Locale {
    let name = tag.to_string();
    let mut counted = Locale {
        name: own.localized.names.get(&name).unwrap_or(&name).clone(),
        word_lists: own.languages.get(&name).is_some_and(|own| own.table.is_some()),
        readers: readers(own, &name),
        ..Locale::default()
    };
    if !counted.word_lists {
        counted.not_checked = check::not_found_without_words().into_iter().map(|(name, _)| name).collect();
    }
    let known = |tag: &LanguageIdentifier| own.languages.get(&tag.to_string());
    let is_form =
        known(tag).zip(known(&own.policy.site.source)).is_some_and(|(own, source)| own.is_form_of(source));
    let source = own.policy.site.source.to_string();
    let both = workspace.catalogues.get(&source).zip(workspace.catalogues.get(&name)).filter(|_| !is_form);
    let names: Vec<&str> = own.policy.names().collect();
    for text in shown {
        let found = state(workspace, own, tag, &text.message);
        let open = matches!(found, State::Stale(_) | State::Unaccepted);
        if open && both.is_some_and(|both| reads_the_same(both, &text.message, &names)) {
            counted.same_messages.push(text.message.clone());
        }
        match found {
            State::Missing => {
                counted.missing += 1;
                counted.words += text.words;
                counted.missing_messages.push(text.message.clone());
            }
            State::NotNeeded | State::Inherited(_) | State::BuiltIn => {}
            State::Current => counted.current += 1,
            State::Stale(stale) => {
                add_stale(&mut counted, stale, text);
                let rows = own.ledger.rows(&name, &text.message).iter();
                let date = rows.map(|row| &row.date).filter(|date| *date != NOTHING).max();
                let waits = date.map(|date| Oldest { date: date.clone(), message: text.message.clone() });
                counted.oldest = counted.oldest.into_iter().chain(waits).min();
            }
            State::Unaccepted => counted.unaccepted += 1,
        }
    }
    Locale { locale: name, same: counted.same_messages.len(), ..counted }
}

fn add_stale(counted: &mut Locale, stale: &Stale, text: &Text) {
    let (number, words) = match stale.grade {
        Grade::Same | Grade::Trivial => (&mut counted.stale.trivial, 0),
        Grade::Wording => (&mut counted.stale.wording, text.words),
        Grade::Substance => (&mut counted.stale.substance, text.words),
    };
    *number += 1;
    counted.words += words;
}

fn readers(own: &Understood, tag: &str) -> IndexMap<String, Readers> {
    let counts = public::counts(&own.localized, tag).into_iter();
    counts.map(|(document, counts)| (document, counts.into())).collect()
}

impl From<public::Counts> for Readers {
    fn from(counts: public::Counts) -> Self {
        let public::Counts { blocked, notice, source, kept, undecided } = counts;
        Self { blocked, notice, source, kept, undecided }
    }
}

impl Status {
    /// Leaves one translation, by its tag.
    pub fn keep_only(&mut self, tag: &str) {
        self.locales.retain(|locale| locale.locale == tag);
        for brand in &mut self.brands {
            brand.locales.retain(|locale| locale.locale == tag);
        }
    }
}
