//! Findings for people, as rustc draws them. The only file that knows annotate-snippets.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};

use super::allow::Offer;
use super::excerpt::excerpt;
use super::short::one_line;
use super::sink::Report;
use super::{Diagnostic, Edit, Label, Severity, words};
use crate::source::{SourceId, Sources, Span};

/// Columns of the terminal that long lines are cut to.
const WIDTH: usize = 110;

/// The findings, an empty line after each.
#[must_use]
pub fn render(report: &Report, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    report.findings.iter().map(|found| drawn(&renderer, found, sources, color) + "\n\n").collect()
}

/// One finding, without colour.
pub(super) fn one(found: &Diagnostic, sources: &Sources) -> String {
    drawn(&Renderer::plain(), found, sources, false)
}

fn drawn(renderer: &Renderer, found: &Diagnostic, sources: &Sources, color: bool) -> String {
    let renderer = renderer.clone().decor_style(DecorStyle::Ascii).term_width(WIDTH);
    let text = renderer.render(&groups(found, sources));
    // The renderer shows the control characters of ASCII, but a terminal obeys the others too.
    let text = text.trim_end().replace(|c| matches!(c, '\u{80}'..='\u{9F}'), "\u{FFFD}");
    let colours = [(words::RED, "\u{1B}[31m"), (words::GREEN, "\u{1B}[32m"), (words::PLAIN, "\u{1B}[0m")];
    colours.into_iter().fold(text, |text, (mark, code)| text.replace(mark, if color { code } else { "" }))
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
            main.element(Origin::path(one_line(&sources.file(source).path)))
        } else {
            main.element(snippet(found, source, sources))
        };
    }
    for change in &found.changes {
        let change = words::lines(change).join("\n");
        main = main.element(Level::NOTE.with_name("change").message(change));
    }
    for note in &found.notes {
        main = main.element(Level::NOTE.message(note.as_str()));
    }
    // A help without an edit belongs to the finding; one with an edit shows the changed lines below it.
    for help in found.helps.iter().filter(|help| help.edits.is_empty()) {
        main = main.element(Level::HELP.message(help.text.as_str()));
    }
    let offer = found.offer.as_ref().map(Offer::sentence);
    let edits = found.helps.iter().any(|help| !help.edits.is_empty());
    if let Some(offer) = offer.clone().filter(|_| !edits) {
        main = main.element(Level::HELP.message(offer));
    }
    let mut groups = vec![main];
    for help in found.helps.iter().filter(|help| !help.edits.is_empty()) {
        let group = Group::with_title(Level::HELP.secondary_title(help.text.as_str()));
        groups.push(group.elements(patches(&help.edits, found.primary.span.source, sources)));
    }
    // Accepting it is the last thing to think of, so it stands last.
    groups.extend(offer.filter(|_| edits).map(|offer| Group::with_title(Level::HELP.secondary_title(offer))));
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
    let mut snippet = Snippet::source(&*file.text).path(one_line(&file.path));
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
fn patches<'a>(edits: &'a [Edit], main: SourceId, sources: &'a Sources) -> Vec<Element<'a>> {
    let mut files: Vec<SourceId> = Vec::new();
    for edit in edits {
        if !files.contains(&edit.span.source) {
            files.push(edit.span.source);
        }
    }
    let own = |source| apart(edits.iter().filter(move |edit| edit.span.source == source), sources);
    files.into_iter().flat_map(|source| changed(source, own(source), source == main, sources)).collect()
}

/// The changed lines of one file. The renderer cuts no changed lines, so a long one is cut before.
fn changed<'a>(
    source: SourceId,
    edits: Vec<(Range<usize>, &'a str)>,
    is_main: bool,
    sources: &'a Sources,
) -> Vec<Element<'a>> {
    let file = sources.file(source);
    let (ranges, texts): (Vec<_>, Vec<_>) = edits.into_iter().unzip();
    let patches = |ranges: Vec<Range<usize>>| {
        ranges.into_iter().zip(texts).map(|(range, text)| Patch::new(range, text)).collect::<Vec<_>>()
    };
    let Some(cut) = excerpt(file, &ranges, WIDTH) else {
        let whole = Snippet::source(&*file.text).path(one_line(&file.path));
        return vec![whole.patches(patches(ranges)).into()];
    };
    // A column would be counted in the cut text: the place is told apart, and only where the finding has not told it.
    let start = file.position(ranges.first().map_or(0, |range| range.start));
    let origin = Origin::path(one_line(&file.path)).line(start.line).char_column(start.column);
    let cut_lines = Snippet::source(cut.text).line_start(cut.first_line).patches(patches(cut.edits));
    if is_main { vec![cut_lines.into()] } else { vec![origin.into(), cut_lines.into()] }
}

/// The edits of one file in the order of their places; of two that overlap the renderer can show only the first.
fn apart<'a>(edits: impl Iterator<Item = &'a Edit>, sources: &Sources) -> Vec<(Range<usize>, &'a str)> {
    let mut edits: Vec<_> =
        edits.map(|edit| (clamped(edit.span, sources), edit.replacement.as_str())).collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut free = 0;
    edits.retain(|(range, _)| {
        let fits = range.start >= free;
        if fits {
            free = range.end;
        }
        fits
    });
    edits
}

/// The bytes to mark: of a place that spans lines, only the first line.
fn shown(span: Span, sources: &Sources) -> Range<usize> {
    let file = sources.file(span.source);
    let range = clamped(span, sources);
    let line = file.line_range(file.position(range.start).line);
    range.start..range.end.min(line.end.max(range.start))
}

/// The bytes of a span, inside the file and at the boundaries of characters.
fn clamped(span: Span, sources: &Sources) -> Range<usize> {
    sources.clamped(span).range()
}
