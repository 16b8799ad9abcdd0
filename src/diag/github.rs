//! Workflow commands of GitHub Actions: annotations at the lines of a pull request.
//!
//! A command is `::error file=…,line=…::message`. The runner shows 10 annotations of each kind a step, so no more are
//! printed, and the last one says how many there are beyond it.

use std::fmt::Write;

use super::place::tidy;
use super::sink::Report;
use super::visible::{explanation, headline, visible};
use super::{Diagnostic, Severity};
use crate::source::Sources;

/// Annotations of a kind that one step shows.
const SHOWN: usize = 10;
/// The most characters of a message; the service keeps 64 KiB of bytes.
const LONGEST: usize = 12_000;

/// The findings as commands, a line each: errors first, then warnings, then remarks.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let mut out = String::new();
    for (severity, command) in
        [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "notice")]
    {
        let own: Vec<_> = report.findings.iter().filter(|found| found.severity == severity).collect();
        for (number, found) in own.iter().take(SHOWN).enumerate() {
            let more = if number + 1 == SHOWN { own.len() - SHOWN } else { 0 };
            let mut text = message(found);
            if more > 0 {
                let _ = write!(text, "\n\nand {more} more: run policyglot {}", report.run.command);
            }
            let _ = writeln!(out, "::{command} {}::{}", properties(found, sources), data(&text));
        }
    }
    out
}

fn message(found: &Diagnostic) -> String {
    let mut lines = vec![headline(found)];
    lines.extend(explanation(found));
    lines.join("\n").chars().take(LONGEST).collect()
}

/// Where, and the name of the check. Columns hold only within one line, says the runner, which drops them otherwise.
fn properties(found: &Diagnostic, sources: &Sources) -> String {
    let span = sources.clamped(found.primary.span);
    let (start, end) = (sources.position(span), sources.end_position(span));
    let path = tidy(&sources.file(span.source).path);
    let mut text = format!("file={},line={}", property(&visible(&path)), start.line);
    if start.line == end.line {
        // A mark of no width is not drawn.
        let end_column = end.column.max(start.column + 1);
        let _ = write!(text, ",col={},endLine={},endColumn={end_column}", start.column, end.line);
    } else {
        let _ = write!(text, ",endLine={}", end.line);
    }
    let _ = write!(text, ",title={}", property(&format!("policyglot: {}", found.rule.name)));
    text
}

/// A message, escaped as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, escaped as the runner unescapes it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
