//! Findings as the protocol has them.

use std::collections::BTreeMap;

use lsp_types::{
    Diagnostic as Shown, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Range,
    Uri,
};

use super::analysis::Analysis;
use super::position::Encoding;
use crate::diag::{Diagnostic, Severity};
use crate::source::Span;

/// Turns places of a project into the client's.
pub struct Places<'a> {
    /// The project.
    pub analysis: &'a Analysis,
    /// How the client counts columns.
    pub encoding: Encoding,
    /// The address of a file by its path from the project's folder.
    pub uri: &'a dyn Fn(&str) -> Option<Uri>,
}

impl Places<'_> {
    /// The lines and columns of a place.
    #[must_use]
    pub fn range(&self, span: Span) -> Range {
        let sources = &self.analysis.workspace.sources;
        self.encoding.range(&sources.file(span.source).text, sources.clamped(span).range())
    }

    /// A place with its file; none where that is not one of the project.
    #[must_use]
    pub fn location(&self, span: Span) -> Option<Location> {
        let path = &self.analysis.workspace.sources.file(span.source).path;
        if !self.analysis.is_own(span) {
            return None;
        }
        Some(Location { uri: (self.uri)(path)?, range: self.range(span) })
    }

    /// Every finding by the path of its file, in the order of the files.
    #[must_use]
    pub fn findings(&self) -> BTreeMap<&str, Vec<Shown>> {
        let mut all: BTreeMap<&str, Vec<Shown>> = BTreeMap::new();
        for found in
            self.analysis.report.findings.iter().filter(|found| self.analysis.is_own(found.primary.span))
        {
            let path = self.analysis.workspace.sources.file(found.primary.span.source).path.as_str();
            all.entry(path).or_default().push(self.shown(found));
        }
        all
    }

    /// One finding.
    #[must_use]
    pub fn shown(&self, found: &Diagnostic) -> Shown {
        let related = found.related.iter().filter_map(|label| {
            let message = if label.text.is_empty() { "see here".to_owned() } else { label.text.clone() };
            Some(DiagnosticRelatedInformation { location: self.location(label.span)?, message })
        });
        let related: Vec<_> = related.collect();
        Shown {
            range: self.range(found.primary.span),
            // A remark is told only where it is asked for: an editor shows hints faintly.
            severity: Some(match found.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
                Severity::Info => DiagnosticSeverity::HINT,
            }),
            code: Some(NumberOrString::String(found.rule.name.to_owned())),
            code_description: None,
            source: Some("policyglot".to_owned()),
            message: message(found),
            related_information: Some(related).filter(|all| !all.is_empty()),
            tags: None,
            data: None,
        }
    }
}

/// The headline, why it matters, and what to do: a line each.
fn message(found: &Diagnostic) -> String {
    let notes = found.notes.iter().map(|note| format!("\n{note}"));
    let helps = found.helps.iter().map(|help| format!("\nhelp: {}", help.text));
    std::iter::once(found.message.clone()).chain(notes).chain(helps).collect()
}
