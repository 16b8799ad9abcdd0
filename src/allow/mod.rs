//! Exceptions: findings that someone looked at and accepts as they are, with a reason.
//!
//! `comments` reads them from the lines above messages, `entries` from the YAML; `judge` holds them against what was
//! found. An exception is for one check at one message, and bound to the texts that it was given for (`key`). One with a
//! fault silences nothing, and every one that silences nothing is a finding, so that none is forgotten.
//!
//! Deliberately absent: any effect but on the report. What the ledger says, what pages show and what `policyglot accept`
//! refuses stay as they are.

mod comments;
mod entries;
mod facts;
mod judge;
mod key;
mod line;
mod offer;
pub mod rules;
mod told;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use jiff::civil::Date;

use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::Catalogue;
use crate::load::places::PolicyFiles;
use crate::source::{Sources, Span};
use key::Keys;

/// What exceptions are about.
pub struct Subject<'a> {
    /// Every text of the project.
    pub sources: &'a Sources,
    /// The words, by language.
    pub catalogues: &'a IndexMap<String, Catalogue>,
    /// The tag of the source language.
    pub source: &'a str,
    /// The YAML files, where there is a policy.
    pub policy: Option<&'a PolicyFiles>,
    /// The languages whose exceptions count.
    pub locales: &'a [String],
    /// The English names of the languages, by tag.
    pub names: &'a IndexMap<String, String>,
    /// Languages of which a file could not be read: nobody can say what their exceptions silence.
    pub unread: &'a BTreeSet<String>,
    /// Every rule that a finding can name.
    pub rules: &'a [&'static Rule],
    /// Whether a rule was looked at.
    pub looked: &'a dyn Fn(&Rule) -> bool,
    /// Whether everything was looked at: not where the policy has a fault.
    pub complete: bool,
    /// The day that counts; without one no day is judged.
    pub today: Option<Date>,
}

/// An exception for one check at one message, as it was written.
struct Exception {
    rule: &'static Rule,
    /// The languages that it is for.
    locales: Vec<String>,
    /// Whether it is for every language in which something is found, rather than for each of `locales`.
    everywhere: bool,
    /// The message, without an attribute; terms with their `-`.
    message: String,
    /// Keys of the texts that it was given for, and where they stand.
    keys: Vec<(String, Span)>,
    reason: String,
    by: Option<String>,
    /// The last day on which it holds, and where that stands.
    until: Option<(Date, Span)>,
    /// The whole of it.
    span: Span,
    /// In a comment: the place where more can be written.
    more: Option<Span>,
}

/// Holds the exceptions of a project against what was found: marks what is accepted, says how the rest could be, and adds
/// what is wrong with the exceptions themselves.
#[must_use]
pub fn settle(subject: &Subject<'_>, found: Sink) -> Sink {
    let mut found = found.into_found();
    let mut told = Sink::default();
    let mut exceptions = comments::read(subject, &mut told);
    exceptions.extend(entries::read(subject, &mut told));
    let mut keys = Keys::new(subject);
    judge::judge(subject, &exceptions, &mut keys, &mut found, &mut told);
    facts::settle(subject, &mut found, &mut told);
    offer::offer(subject, &mut keys, &mut found);
    let mut all = Sink::default();
    for found in found.into_iter().chain(told.into_found()) {
        all.push(found);
    }
    all
}

/// The names that may be those of checks in exceptions, be they right or wrong.
#[must_use]
pub fn named(sources: &Sources, policy: &PolicyFiles) -> BTreeSet<String> {
    let listed = policy.files.iter().flat_map(|file| file.raw.allow.iter().flatten());
    let mut names: BTreeSet<String> = listed.map(|raw| raw.check.clone()).collect();
    for (_, file) in sources.iter() {
        for (at, _) in file.text.match_indices('(') {
            let before = file.text[..at].trim_end().as_bytes();
            if !before.last_chunk::<5>().is_some_and(|word| word.eq_ignore_ascii_case(b"allow")) {
                continue;
            }
            let rest = file.text[at + 1..].trim_start();
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
            names.insert(rest[..end].to_owned());
        }
    }
    names
}

impl Subject<'_> {
    /// The English name of a language.
    fn name<'a>(&'a self, tag: &'a str) -> &'a str {
        self.names.get(tag).map_or(tag, String::as_str)
    }
}
