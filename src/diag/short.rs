//! A line a finding: `path:line:column: error[check]: message`.

use std::fmt::Write;

use super::sink::Report;
use crate::source::Sources;

/// The findings, a line each.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    report.findings.iter().fold(String::new(), |mut out, found| {
        let place = one_line(&sources.describe(found.primary.span));
        let message = one_line(&found.message);
        let _ = writeln!(out, "{place}: {}[{}]: {message}", found.severity.name(), found.rule.name);
        out
    })
}

/// The text on one line, without characters that could disturb a terminal.
pub(super) fn one_line(text: &str) -> String {
    let hidden = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if hidden(c) { ' ' } else { c }).collect()
}
