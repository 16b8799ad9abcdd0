//! The Code Quality report of GitLab: a JSON array, an object a finding.

use serde::Serialize;

use super::fingerprint::fingerprints;
use super::place::tidy;
use super::sink::Report;
use super::visible::{explanation, headline, visible};
use super::{Diagnostic, Severity};
use crate::source::Sources;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    /// GitLab keeps one finding of a fingerprint and compares branches by it.
    fingerprint: String,
    severity: &'static str,
    location: Location,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<Content>,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// What the specification behind the format calls a longer explanation.
#[derive(Serialize)]
struct Content {
    body: String,
}

/// The findings as one array, with a line end.
///
/// # Panics
/// Never: texts and numbers always become JSON.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let prints = fingerprints(report, sources).findings;
    let issues: Vec<_> =
        report.findings.iter().zip(prints).map(|(found, print)| issue(found, print, sources)).collect();
    let mut text = serde_json::to_string_pretty(&issues).expect("internal: findings are JSON");
    text.push('\n');
    text
}

fn issue(found: &Diagnostic, fingerprint: String, sources: &Sources) -> Issue {
    let span = sources.clamped(found.primary.span);
    let lines = Lines { begin: sources.position(span).line, end: sources.end_position(span).line };
    let body = explanation(found).join("\n\n");
    Issue {
        description: headline(found),
        check_name: found.rule.name,
        fingerprint,
        severity: severity(found),
        location: Location { path: visible(&tidy(&sources.file(span.source).path)), lines },
        content: (!body.is_empty()).then_some(Content { body }),
    }
}

/// Of the five levels `blocker` is never used: a finding is about words, not about a service that is down.
fn severity(found: &Diagnostic) -> &'static str {
    match found.severity {
        Severity::Error if !found.rule.silenceable => "critical",
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Info => "info",
    }
}
