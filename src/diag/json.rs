//! One JSON object for machines. The shape is versioned: fields may be added within a version, none changes its meaning.

use serde::Serialize;

use super::fingerprint::fingerprints;
use super::sink::Report;
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// Version of the shape.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    check: &'a str,
    level: &'a str,
    locale: Option<&'a str>,
    message_id: Option<&'a str>,
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
    notes: &'a [String],
    help: Vec<Help<'a>>,
    related: Vec<Related<'a>>,
    fingerprint: String,
}

/// Lines and columns from 1, columns in characters; bytes from 0, of the file without its byte order mark.
#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start_byte: usize,
    end_byte: usize,
}

#[derive(Serialize)]
struct Help<'a> {
    text: &'a str,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
}

/// The findings as one object, with a line end.
///
/// # Panics
/// Never: texts and numbers always become JSON.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let findings = report.findings.iter().zip(fingerprints(report, sources));
    let output = Output {
        version: VERSION,
        findings: findings.map(|(found, fingerprint)| finding(found, fingerprint, sources)).collect(),
        summary: Summary { errors: report.count(Severity::Error), warnings: report.count(Severity::Warning) },
    };
    let mut text = serde_json::to_string_pretty(&output).expect("internal: findings are JSON");
    text.push('\n');
    text
}

fn finding<'a>(found: &'a Diagnostic, fingerprint: String, sources: &'a Sources) -> Finding<'a> {
    let help = found.helps.iter().map(|help| Help {
        text: &help.text,
        edits: help
            .edits
            .iter()
            .map(|edit| Edit { place: place(edit.span, sources), replacement: &edit.replacement })
            .collect(),
    });
    let related = found.related.iter();
    Finding {
        check: found.rule.name,
        level: found.severity.name(),
        locale: found.locale.as_deref(),
        message_id: found.message_id.as_deref(),
        place: place(found.primary.span, sources),
        message: &found.message,
        notes: &found.notes,
        help: help.collect(),
        related: related
            .map(|label| Related { place: place(label.span, sources), message: &label.text })
            .collect(),
        fingerprint,
    }
}

fn place(span: Span, sources: &Sources) -> Place<'_> {
    let span = sources.clamped(span);
    let (start, end) = (sources.position(span), sources.end_position(span));
    Place {
        file: &sources.file(span.source).path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        start_byte: span.start,
        end_byte: span.end,
    }
}
