//! One JSON object for machines. The shape is versioned: fields may be added within a version, none changes its meaning.

use serde::Serialize;

use super::change::{Change, Run};
use super::fingerprint;
use super::sink::Report;
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// Version of the shape.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
    /// What someone accepted as it is.
    allowed: Vec<Accepted<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    /// All of them, also where `findings` leaves them out.
    infos: usize,
    allowed: usize,
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
    /// The line or entry that accepts it as it is; `…` stands for the reason.
    allow: Option<&'a str>,
    /// Texts that changed, in pieces, in order.
    changes: Vec<Changed<'a>>,
}

#[derive(Serialize)]
struct Changed<'a> {
    text: &'a str,
    pieces: Vec<Piece<'a>>,
}

/// `same`, `removed` or `added`, and the words.
#[derive(Serialize)]
struct Piece<'a> {
    kind: &'a str,
    words: &'a str,
}

/// A finding that was accepted, with the reason, and where that stands.
#[derive(Serialize)]
struct Accepted<'a> {
    #[serde(flatten)]
    finding: Finding<'a>,
    allowed: Why<'a>,
}

#[derive(Serialize)]
struct Why<'a> {
    reason: &'a str,
    by: Option<&'a str>,
    until: Option<&'a str>,
    #[serde(flatten)]
    place: Place<'a>,
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
    let output = Output {
        version: VERSION,
        findings: findings(&report.findings, sources).map(|(_, finding)| finding).collect(),
        allowed: findings(&report.allowed, sources)
            .filter_map(|(found, finding)| accepted(found, finding, sources))
            .collect(),
        summary: Summary {
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            infos: report.count(Severity::Info),
            allowed: report.allowed.len(),
        },
    };
    let mut text = serde_json::to_string_pretty(&output).expect("internal: findings are JSON");
    text.push('\n');
    text
}

fn findings<'a>(
    found: &'a [Diagnostic],
    sources: &'a Sources,
) -> impl Iterator<Item = (&'a Diagnostic, Finding<'a>)> {
    let each = found.iter().zip(fingerprint::of(found, sources));
    each.map(|(found, fingerprint)| (found, finding(found, fingerprint, sources)))
}

fn accepted<'a>(found: &'a Diagnostic, finding: Finding<'a>, sources: &'a Sources) -> Option<Accepted<'a>> {
    let own = found.allowed.as_ref()?;
    let allowed = Why {
        reason: &own.reason,
        by: own.by.as_deref(),
        until: own.until.as_deref(),
        place: place(own.span, sources),
    };
    Some(Accepted { finding, allowed })
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
        allow: found.offer.as_ref().map(|offer| offer.line.as_str()),
        changes: found.changes.iter().map(changed).collect(),
    }
}

fn changed(change: &Change) -> Changed<'_> {
    let pieces = change.runs.iter().map(|run| {
        let (kind, words) = match run {
            Run::Same(words) => ("same", words),
            Run::Removed(words) => ("removed", words),
            Run::Added(words) => ("added", words),
        };
        Piece { kind, words }
    });
    Changed { text: &change.title, pieces: pieces.collect() }
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
