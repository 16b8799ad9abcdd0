//! What is fuzzed, and what must hold of every input: no panic, every place inside its file between two characters, the same
//! findings and pages twice, nothing live on a page.

mod project;

use std::path::Path;

use arbitrary::{Arbitrary, Unstructured};
use policyglot::acceptance;
use policyglot::compile::{self, Compiled, Options};
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::{Levels, Report, Sink};
use policyglot::ledger::Ledger;
use policyglot::ledger::accept::{Outcome, Request};
use policyglot::load::disk::Files;
use policyglot::load::fluent::catalogue::{self, Catalogue};
use policyglot::load::raw::RawFile;
use policyglot::load::yaml;
use policyglot::markup::{self, Slot};
use policyglot::source::Sources;
use project::{Change, Exception, Project, Size};

/// As in the program itself.
#[cfg(fuzzing)]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// How people and services see findings.
const FORMATS: [Format; 7] = [
    Format::Human,
    Format::Short,
    Format::Json,
    Format::Sarif,
    Format::Github,
    Format::Gitlab,
    Format::Junit,
];

/// Every place of every finding lies in its file, between two characters, and the formats can show it.
fn shown(sources: &Sources, sink: Sink) -> Report {
    let report = sink.finish(sources, &Levels::default());
    for found in &report.findings {
        let related = found.related.iter().map(|label| label.span);
        for span in std::iter::once(found.primary.span).chain(related) {
            let text = &sources.file(span.source).text;
            assert!(span.start <= span.end && span.end <= text.len(), "{found:?}");
            assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{found:?}");
        }
    }
    // One of them for each input: they take longer than what is fuzzed.
    let turn = report.findings.len() + report.findings.first().map_or(0, |found| found.primary.span.end);
    let _ = format::render(&report, sources, FORMATS[turn % FORMATS.len()], false);
    report
}

/// A YAML file.
pub fn yaml(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let mut sources = Sources::default();
    let source = sources.add("policy/fuzz.yaml", text);
    let mut sink = Sink::default();
    let _ = yaml::read::<RawFile>(&sources, source, &mut sink);
    shown(&sources, sink);
}

/// A Fluent file.
pub fn fluent(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let mut sources = Sources::default();
    let source = sources.add("locales/fr/fuzz.ftl", text);
    let mut sink = Sink::default();
    let mut words = Catalogue::new("fr");
    catalogue::parse(&sources, source, &mut words, &mut sink);
    catalogue::namesakes(&words, &mut sink);
    assert_eq!(words.resources[0].len(), text.len().min(words.resources[0].len()));
    for entry in words.messages.values().chain(words.terms.values()) {
        assert!(text.get(entry.span.start..entry.span.end).is_some(), "{entry:?}");
    }
    shown(&sources, sink);
}

/// The text of a message.
pub fn markup(data: &[u8]) {
    let Some(text) = text(data) else { return };
    for slot in [Slot::Inline, Slot::Block] {
        let parsed = markup::parse(text, slot);
        for fault in &parsed.faults {
            assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
        }
        let words = markup::read::plain_blocks(&parsed.blocks, &mut |name| format!("({name})"));
        assert!(markup::hidden(&words).is_empty(), "{words:?}");
        let _ = markup::read::outline(&parsed.blocks);
        assert_eq!(parsed, markup::parse(text, slot));
    }
}

/// Files of the ledger.
pub fn ledger(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let mut parts = text.split('\u{1}');
    let mut sources = Sources::default();
    let names = ["fr/accepted.tsv", "en/versions.tsv", "en/minor.tsv"];
    let files: Vec<_> = names
        .iter()
        .map(|name| {
            let text = parts.next().unwrap_or_default();
            (name[..2].to_owned(), sources.add(format!("locales/{name}"), text))
        })
        .collect();
    let mut sink = Sink::default();
    let ledger = Ledger::read(&sources, &files, "en", &mut sink);
    let _ = ledger.rows("fr", "about-logs");
    shown(&sources, sink);
}

/// What a project gives: the report as JSON and the pages.
fn compiled(files: Files) -> (String, Vec<(String, String)>) {
    let Compiled { sources, pages, sink, .. } = compile::compile(files, &Options::default());
    let pages: Vec<_> = pages.into_iter().map(|page| (page.path, page.text)).collect();
    for (path, text) in &pages {
        assert!(!path.split('/').any(|part| part == "..") && !Path::new(path).is_absolute(), "{path}");
        if Path::new(path).extension().is_some_and(|ending| ending == "html") {
            let lower = text.to_ascii_lowercase();
            for live in ["<script", "javascript:", "<iframe", "<img", "<svg", "<form", "<object"] {
                // As words it may stand there, but then its `<` is escaped, and no address begins with it.
                let live = if live.ends_with(':') { format!("href=\"{live}") } else { live.to_owned() };
                assert!(!lower.contains(&live), "{path} holds {live}");
            }
        }
    }
    let report = shown(&sources, sink);
    (format::render(&report, &sources, Format::Json, false), pages)
}

/// How large the project is: whole for one input in sixty-four, by its bytes, since what takes long is less often looked at.
fn size(data: &[u8]) -> Size {
    match data.iter().fold(data.len(), |sum, byte| sum + usize::from(*byte)) % 64 {
        0 => Size::Whole,
        1..=3 => Size::Middle,
        _ => Size::Little,
    }
}

/// How many changes a history has: mostly few, by its bytes, since each takes as long as the first.
fn length(data: &[u8]) -> usize {
    match data.iter().fold(0, |sum, byte| sum ^ usize::from(*byte)) % 8 {
        0 => 4,
        1 | 2 => 3,
        3..=5 => 2,
        _ => 1,
    }
}

/// What is made of `data`, if it can be; where work is shared out, so that nobody waits for another thread.
fn changed<'a, C: Arbitrary<'a> + Send>(data: &'a [u8], look: impl FnOnce(Vec<C>, Size) + Send) {
    if let Ok(changes) = Vec::arbitrary(&mut Unstructured::new(data)) {
        rayon::scope(|_| look(changes, size(data)));
    }
}

/// A whole project: the small one with changes made of bytes.
pub fn compile(data: &[u8]) {
    changed(data, |changes: Vec<Change>, size| {
        let files = Project::with(size, &changes).files();
        let made = compiled(files.clone());
        if matches!(size, Size::Whole) {
            assert_eq!(made, compiled(files));
        }
    });
}

/// Exceptions in YAML and in comments of messages.
pub fn allow(data: &[u8]) {
    changed(data, |changes: Vec<Exception>, size| {
        compiled(Project::with_exceptions(size, &changes).files());
    });
}

/// Edits, acceptances and checks in any order: accepting again records nothing new, and what was accepted is behind no more.
pub fn history(data: &[u8]) {
    let length = length(data);
    changed(data, |changes: Vec<Change>, size| {
        lived(Project::new(size), changes.get(..length).unwrap_or(&changes));
    });
}

fn lived(mut project: Project, changes: &[Change]) {
    let mut last = None;
    for (at, change) in changes.iter().enumerate() {
        change.make(&mut project);
        // With a reason also what is refused otherwise is accepted.
        let reason = (at % 2 == 1).then(|| "right".to_owned());
        let request = Request { reason, ..Request::default() };
        last = accepted(&project, &request).map(|outcome| (request, outcome));
        for (path, text) in last.iter().flat_map(|(_, outcome)| &outcome.files) {
            project.put(path, text);
        }
    }
    // How it stands after each change is seen where that is the last one of another input.
    if let Some((request, outcome)) = last {
        stands(&project, &request, &outcome);
    }
}

/// What must hold where everything was accepted last.
fn stands(project: &Project, request: &Request, outcome: &Outcome) {
    let again = accepted(project, request).expect("what was written can be read again");
    assert!(again.recorded.is_empty(), "accepting twice records {:?}", again.recorded);
    for (path, text) in &again.files {
        assert_eq!(project.text(path), Some(text.as_str()), "accepting twice changes {path}");
    }
    let refused: Vec<_> = outcome.refused.iter().map(|(tag, message, _)| (tag, message)).collect();
    // What pages say is for the target above.
    let options = Options { trial: true, ..Options::default() };
    let Compiled { sources, sink, .. } = compile::compile(project.files(), &options);
    for found in &shown(&sources, sink).findings {
        let about = found.locale.as_ref().zip(found.message_id.as_ref());
        let is_behind =
            found.rule.name == "stale-translation" && !about.is_some_and(|own| refused.contains(&own));
        assert!(!is_behind, "accepted, and behind: {found:?}");
    }
}

fn accepted(project: &Project, request: &Request) -> Option<Outcome> {
    acceptance::accept(project.files(), request).ok()?.outcome
}
