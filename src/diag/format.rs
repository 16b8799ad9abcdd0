//! The output formats of findings: one file each.

use super::sink::Report;
use super::visible::visible;
use super::{Diagnostic, Severity, github, gitlab, human, json, junit, sarif, short};
use crate::source::Sources;

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people, with the places marked.
    Human,
    /// A line a finding.
    Short,
    /// One JSON object, versioned.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// The Code Quality report of GitLab.
    Gitlab,
    /// JUnit XML.
    Junit,
}

impl Format {
    /// Whether people read its findings one by one, so that what is said of many messages of a draft is told once.
    #[must_use]
    pub fn is_for_people(self) -> bool {
        matches!(self, Self::Human | Self::Short | Self::Github)
    }

    /// Whether a program reads it, so that nothing else may stand beside it.
    #[must_use]
    pub fn is_for_machines(self) -> bool {
        !matches!(self, Self::Human | Self::Short)
    }
}

/// The findings in one format; `color` colours what is for people.
#[must_use]
pub fn render(report: &Report, sources: &Sources, format: Format, color: bool) -> String {
    match format {
        Format::Human => human::render(report, sources, color),
        Format::Short => short::render(report, sources),
        Format::Json => json::render(report, sources),
        Format::Sarif => sarif::render(report, sources),
        Format::Github => github::render(report, sources),
        Format::Gitlab => gitlab::render(report, sources),
        Format::Junit => junit::render(report, sources),
    }
}

/// One line that counts: `2 errors and 1 warning; 12 remarks not shown: --show-info; 3 allowed; policyglot explain
/// dropped-value says more`.
#[must_use]
pub fn summary(report: &Report) -> String {
    let counted = |count, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let shown = report.count(Severity::Info) - report.hidden;
    let parts = [
        counted(report.count(Severity::Error), "error", "errors"),
        counted(report.count(Severity::Warning), "warning", "warnings"),
        counted(shown, "remark", "remarks"),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let counts = match parts.as_slice() {
        [] => "no problems found".to_owned(),
        [init @ .., last] if !init.is_empty() => format!("{} and {last}", init.join(", ")),
        parts => parts.concat(),
    };
    let hidden = counted(report.hidden, "remark", "remarks");
    let hidden = hidden.map(|hidden| format!("{hidden} not shown: --show-info"));
    let allowed = (!report.allowed.is_empty()).then(|| format!("{} allowed", report.allowed.len()));
    let worst = report.findings.iter().min_by_key(|found| found.severity);
    let more = worst.map(|worst| format!("`policyglot explain {}` says more", worst.rule.name));
    [Some(counts), hidden, allowed, more].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// One finding as `human` shows it, without colour.
#[must_use]
pub fn drawn(found: &Diagnostic, sources: &Sources) -> String {
    visible(&human::one(found, sources))
}
