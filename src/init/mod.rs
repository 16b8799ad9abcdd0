//! A new project: a small complete policy for an invented company, or for the one that somebody names.
//!
//! What stands in the files is data in `files/`. One clause of the source language has words that no translation has yet, so
//! that the first `check` shows what the tool is for.

pub mod ci;
pub mod owners;
mod places;
mod words;

use std::fmt::Write;

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::acceptance;
use crate::compile;
use crate::ledger::accept::Request;
use crate::load::disk::Files;
use crate::model::region::Region;
pub use ci::Ci;
use places::Places;

/// What a new project is about.
#[derive(Debug, Clone)]
pub struct Answers {
    /// The legal name of the company.
    pub company: String,
    /// The name of the service whose policy it is.
    pub service: String,
    /// Its address on the web, with `https://` and a `/` at the end.
    pub url: String,
    /// Where people write to about their data.
    pub email: String,
    /// The country in which the company is established.
    pub region: Region,
    /// The language in which the policy is written: one of [`sources()`].
    pub source: LanguageIdentifier,
    /// The other languages.
    pub locales: Vec<LanguageIdentifier>,
    /// The day from which the policy is in force.
    pub effective: Date,
}

/// A file of a new project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Relative to the project's folder, with `/`.
    pub path: String,
    /// The whole content.
    pub text: String,
    /// Whether the project is none without it; others are left out where a file stands in their place.
    pub needed: bool,
}

/// The languages in which a policy can be begun, by tag.
pub fn sources() -> impl Iterator<Item = &'static str> {
    words::ALL.iter().map(|words| words.tag)
}

/// The files of a new project.
///
/// # Errors
/// A sentence, when the answers do not go together.
pub fn files(answers: &Answers) -> Result<Vec<NewFile>, String> {
    let source = words::of(&answers.source).ok_or_else(|| {
        format!("a policy can be begun in one of: {}", sources().collect::<Vec<_>>().join(", "))
    })?;
    let places = Places::new(&answers.region);
    let policy = policy(answers, &places);
    let mut locales = vec![(answers.source.to_string(), source.text(false))];
    for tag in answers.locales.iter().filter(|tag| **tag != answers.source) {
        let text = words::of(tag).map_or_else(|| words::to_translate(source, tag), |own| own.text(false));
        locales.push((tag.to_string(), text));
    }
    let ledger = ledger(&policy, &locales, answers)?;
    locales[0].1 = source.text(true);
    let mut all: Vec<NewFile> = policy.into_iter().map(|(path, text)| needed(path, text)).collect();
    all.extend(locales.into_iter().map(|(tag, text)| needed(format!("locales/{tag}/policy.ftl"), text)));
    all.extend(ledger.into_iter().map(|(path, text)| needed(path, text)));
    all.extend(around(answers));
    Ok(all)
}

fn needed(path: String, text: String) -> NewFile {
    NewFile { path, text, needed: true }
}

/// The YAML files.
fn policy(answers: &Answers, places: &Places) -> Vec<(String, String)> {
    let quoted =
        |text: &str| serde_json::to_string(text).expect("internal: a text can be written in quotation marks");
    let languages = std::iter::once(&answers.source).chain(&answers.locales);
    let mut listed = String::new();
    for (at, tag) in languages.enumerate().filter(|(at, tag)| *at == 0 || **tag != answers.source) {
        let state = if at == 0 || words::of(tag).is_some() { "published" } else { "draft" };
        let _ = writeln!(listed, "  {tag}: {state}");
    }
    let region = answers.region.code().to_owned();
    let values = [
        ("source", answers.source.to_string()),
        ("base-url", quoted(&format!("{}legal/", answers.url))),
        ("languages", listed),
        ("regimes", places.regimes()),
        ("company", quoted(&answers.company)),
        ("service", quoted(&answers.service)),
        ("url", quoted(&answers.url)),
        ("email", quoted(&answers.email)),
        // Norway's code is a word that older readers of YAML take for "false".
        ("region", if region == "NO" { quoted(&region) } else { region }),
        ("response", places.response().to_owned()),
        ("officer", places.officer().to_owned()),
        ("sale", places.sale().to_owned()),
        ("rights", places.rights().to_owned()),
        ("authorities", places.authorities()),
        ("effective", answers.effective.to_string()),
        ("complaint", places.complaint().to_owned()),
        ("california", places.california().to_owned()),
    ];
    let files = [
        ("site", include_str!("files/site.yaml")),
        ("organisation", include_str!("files/organisation.yaml")),
        ("data", include_str!("files/data.yaml")),
        ("recipients", include_str!("files/recipients.yaml")),
        ("rights", include_str!("files/rights.yaml")),
        ("documents", include_str!("files/documents.yaml")),
    ];
    files.map(|(name, text)| (format!("policy/{name}.yaml"), filled(text, &values))).into()
}

/// Puts values in the place of `%name%`, in one pass: a value is never read again.
fn filled(text: &str, values: &[(&str, String)]) -> String {
    let mut out = String::new();
    for (at, part) in text.split('%').enumerate() {
        match values.iter().find(|(name, _)| at % 2 == 1 && *name == part) {
            Some((_, value)) => out.push_str(value),
            None => out.push_str(part),
        }
    }
    out
}

/// What records that the translations match the source text as it was before its last change.
fn ledger(
    policy: &[(String, String)],
    locales: &[(String, String)],
    answers: &Answers,
) -> Result<Vec<(String, String)>, String> {
    let locales = locales.iter().map(|(tag, text)| (format!("locales/{tag}/policy.ftl"), text.clone()));
    let all: Vec<_> = policy.iter().cloned().chain(locales).collect();
    let request = Request {
        locale: None,
        brand: None,
        messages: Vec::new(),
        minor: false,
        undo: false,
        by: None,
        reason: None,
        date: Some(answers.effective.to_string()),
    };
    let done = acceptance::accept(Files::in_memory(all.iter().map(|(path, text)| (path, text))), &request)?;
    let found =
        || done.sink.found().iter().map(|found| found.message.as_str()).collect::<Vec<_>>().join("; ");
    let outcome = done.outcome.ok_or_else(|| format!("the answers make no policy: {}", found()))?;
    Ok(outcome.files)
}

/// The files around a policy. Those of the repository in which it stands are made by [`ci`] and [`owners`].
fn around(answers: &Answers) -> Vec<NewFile> {
    let readme = filled(
        include_str!("files/README.md"),
        &[("service", answers.service.clone()), ("source", answers.source.to_string())],
    );
    let all = [
        ("README.md".to_owned(), readme),
        (".gitignore".to_owned(), "/public/\n/internal/\n/.policyglot-cache/\n".to_owned()),
        ("policy.schema.json".to_owned(), compile::schema()),
    ];
    all.map(|(path, text)| NewFile { path, text, needed: false }).into()
}
