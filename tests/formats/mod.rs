//! The report formats, held against the schemas and readers of those who read them.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod cases;
mod cli;
mod commands;
mod docs;
mod fingerprints;
mod hostile;
mod limits;
mod schemas;

use crate::support;
use policyglot::diag::format::{self, Format};
use schemas::Schemas;

/// Holds a report against each format's own rules.
fn hold(name: &str, schemas: &Schemas, found: &cases::Found) {
    let text = |format| format::render(&found.report, &found.sources, format, false);
    schemas.findings(name, &text(Format::Json));
    schemas.sarif(name, &text(Format::Sarif), &found.report);
    schemas.gitlab(name, &text(Format::Gitlab), &found.report);
    schemas::junit(name, &text(Format::Junit), &found.report);
    commands::hold(name, &text(Format::Github), &found.report);
}

#[test]
fn every_golden_report_is_right_in_every_format() {
    let schemas = Schemas::new();
    let all = cases::golden().into_iter().chain(cases::pairs());
    let mut count = 0;
    for (name, found) in all {
        hold(&name, &schemas, &found);
        count += usize::from(!found.report.findings.is_empty());
    }
    assert!(count > 150, "only {count} reports with findings");
}

#[test]
fn reports_made_to_break_formats_are_right_in_every_format() {
    let schemas = Schemas::new();
    for (name, found) in hostile::reports() {
        hold(&name, &schemas, &found);
    }
}

#[test]
fn a_report_without_findings_is_right_in_every_format() {
    let found = cases::project(&support::base());
    assert!(found.report.findings.is_empty() && found.report.run.rules.len() > 60);
    hold("clean", &Schemas::new(), &found);
}
