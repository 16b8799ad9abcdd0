//! A finding in the words in which a review shows it.

use crate::diag::rule::Rule;
use crate::diag::sink::Report;
use crate::diag::{Diagnostic, Severity, fingerprint};
use crate::source::Sources;

/// Rules that say what the state of a text says already.
const OF_THE_STATE: [&str; 3] = ["missing-message", "stale-translation", "unaccepted-translation"];

/// A finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its name, which stays when the text around it moves.
    pub fingerprint: String,
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// The headline.
    pub headline: String,
    /// Why it matters.
    pub notes: Vec<String>,
    /// What to do.
    pub helps: Vec<String>,
    /// File and line, as in `locales/fr/logs.ftl:3`.
    pub place: String,
    /// BCP 47 tag of the translation concerned.
    pub locale: Option<String>,
    /// The message concerned.
    pub message: Option<String>,
    /// The id of the brand concerned, where not the main one.
    pub brand: Option<String>,
    /// That it was accepted as it is: why, by whom, until when.
    pub exception: Option<Exception>,
}

/// That a finding was accepted as it is.
#[derive(Debug, Clone)]
pub struct Exception {
    /// Why.
    pub reason: String,
    /// Who.
    pub by: Option<String>,
    /// The last day on which it holds, `YYYY-MM-DD`.
    pub until: Option<String>,
}

impl Finding {
    /// Whether someone has to do something about it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.exception.is_none() && self.severity != Severity::Info && !self.is_of_the_state()
    }

    /// Whether the state of its text says it already.
    #[must_use]
    pub fn is_of_the_state(&self) -> bool {
        OF_THE_STATE.contains(&self.rule.name)
    }

    fn new(found: &Diagnostic, fingerprint: String, sources: &Sources) -> Self {
        let place = sources.position(found.primary.span);
        let path = &sources.file(found.primary.span.source).path;
        Self {
            fingerprint,
            rule: found.rule,
            severity: found.severity,
            headline: found.message.clone(),
            notes: found.notes.clone(),
            helps: found.helps.iter().map(|help| help.text.clone()).collect(),
            place: format!("{path}:{}", place.line),
            locale: found.locale.clone(),
            message: found.message_id.clone(),
            brand: found.brand.clone(),
            exception: found.allowed.as_ref().map(|own| Exception {
                reason: own.reason.clone(),
                by: own.by.clone(),
                until: own.until.clone(),
            }),
        }
    }
}

/// The places of the errors in files of the policy.
pub(super) fn of_the_policy(report: &Report, sources: &Sources) -> Vec<String> {
    let errors = report.findings.iter().filter(|found| found.severity == Severity::Error);
    let places = errors.map(|found| sources.describe(found.primary.span));
    places.filter(|place| place.starts_with("policy/")).collect()
}

/// The findings of a report, the worst first, what was accepted last.
pub(super) fn all(report: &Report, sources: &Sources) -> Vec<Finding> {
    let names = fingerprint::fingerprints(report, sources);
    let told = report.findings.iter().zip(names.findings);
    let allowed = report.allowed.iter().zip(names.allowed);
    let mut all: Vec<_> =
        told.chain(allowed).map(|(found, name)| Finding::new(found, name, sources)).collect();
    all.sort_by_key(|found| (found.exception.is_some(), found.severity));
    all
}
