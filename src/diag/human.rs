//! Findings for people, as rustc draws them. The only file that knows annotate-snippets.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::sink::Report;
use super::{Diagnostic, Edit, Label, Severity};
use crate::source::{SourceId, Sources, Span};

/// Columns of the terminal that long lines are cut to.
const WIDTH: usize = 110;

/// The findings, an empty line after each.
#[must_use]
pub fn render(report: &Report, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDTH);
    let mut out = String::new();
    for found in &report.findings {
        out.push_str(renderer.render(&groups(found, sources)).trim_end());
        out.push_str("\n\n");
    }
    out
}

fn groups<'a>(found: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(found.message.as_str()).id(found.rule.name);
    let mut main = Group::with_title(title);
    for source in files(found) {
        main = if sources.file(source).text.is_empty() {
            main.element(Origin::path(sources.file(source).path.as_str()))
        } else {
            main.element(snippet(found, source, sources))
        };
    }
    for note in &found.notes {
        main = main.element(Level::NOTE.message(note.as_str()));
    }
    // A help without an edit belongs to the finding; one with an edit shows the changed lines below it.
    for help in found.helps.iter().filter(|help| help.edits.is_empty()) {
        main = main.element(Level::HELP.message(help.text.as_str()));
    }
    let mut groups = vec![main];
    for help in found.helps.iter().filter(|help| !help.edits.is_empty()) {
        let group = Group::with_title(Level::HELP.secondary_title(help.text.as_str()));
        groups.push(group.elements(patches(&help.edits, sources)));
    }
    groups
}

/// The files that a finding shows, the one with its place first.
fn files(found: &Diagnostic) -> Vec<SourceId> {
    let mut files = vec![found.primary.span.source];
    for label in &found.related {
        if !files.contains(&label.span.source) {
            files.push(label.span.source);
        }
    }
    files
}

fn snippet<'a>(
    found: &'a Diagnostic,
    source: SourceId,
    sources: &'a Sources,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = sources.file(source);
    let mut snippet = Snippet::source(&*file.text).path(file.path.as_str());
    let annotated = |kind: AnnotationKind, label: &'a Label| {
        let annotation = kind.span(shown(label.span, sources));
        if label.text.is_empty() { annotation } else { annotation.label(label.text.as_str()) }
    };
    if found.primary.span.source == source {
        snippet = snippet.annotation(annotated(AnnotationKind::Primary, &found.primary));
    }
    for label in found.related.iter().filter(|label| label.span.source == source) {
        snippet = snippet.annotation(annotated(AnnotationKind::Context, label));
    }
    snippet
}

/// The edits of one help, a snippet a file, so that edits of one line show as one changed line.
fn patches<'a>(edits: &'a [Edit], sources: &'a Sources) -> Vec<Snippet<'a, Patch<'a>>> {
    let mut files: Vec<SourceId> = edits.iter().map(|edit| edit.span.source).collect();
    files.dedup();
    files
        .into_iter()
        .map(|source| {
            let file = sources.file(source);
            let own = edits.iter().filter(|edit| edit.span.source == source);
            let patches = own.map(|edit| Patch::new(clamped(edit.span, sources), edit.replacement.as_str()));
            Snippet::source(&*file.text).path(file.path.as_str()).patches(patches)
        })
        .collect()
}

/// The bytes to mark: of a place that spans lines, only the first line.
fn shown(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let file = sources.file(span.source);
    let range = clamped(span, sources);
    let line = file.line_range(file.position(range.start).line);
    range.start..range.end.min(line.end.max(range.start))
}

/// The bytes of a span, inside the file and at the boundaries of characters.
fn clamped(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let text = &sources.file(span.source).text;
    let floor = |at: usize| {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}
