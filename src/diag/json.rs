//! One JSON object for machines. The shape is versioned: fields may be added within a version, none changes its meaning.
//!
//! The schema that `policyglot schema --findings` prints is made from the types below, so that it says what is printed.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::change::{Change, Run};
use super::fingerprint::fingerprints;
use super::sink::Report;
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// Version of the shape.
pub const VERSION: u32 = 1;

/// What `policyglot check`, `build` and `compare` print with `--format json`. Fields may be added within a version; none is
/// taken away and none changes its meaning.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "policyglot findings")]
struct Output<'a> {
    /// Version of this shape.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// What was found, sorted by file, place, level and check. Remarks (level `info`) only with `--show-info`.
    findings: Vec<Finding<'a>>,
    /// What someone accepted as it is, in the same order.
    allowed: Vec<Accepted<'a>>,
    /// How much was found.
    summary: Summary,
}

/// How much was found.
#[derive(Serialize, JsonSchema)]
struct Summary {
    /// Findings at level `error`.
    errors: usize,
    /// Findings at level `warning`.
    warnings: usize,
    /// Findings at level `info`: all of them, also where `findings` leaves them out.
    infos: usize,
    /// Findings that someone accepted as they are.
    allowed: usize,
}

/// One finding and its place.
#[derive(Serialize, JsonSchema)]
struct Finding<'a> {
    /// Name of the check, as `policyglot explain` takes it.
    #[schemars(regex(pattern = "^[a-z]+(-[a-z]+)*$"))]
    check: &'a str,
    /// How much it weighs in this run: an error fails it, a warning does under `--deny warnings`.
    #[schemars(extend("enum" = ["error", "warning", "info"]))]
    level: &'a str,
    /// BCP 47 tag of the language concerned, where it is about one.
    locale: Option<&'a str>,
    /// The Fluent message concerned, `id` or `id.attribute`, where it is about one.
    message_id: Option<&'a str>,
    #[serde(flatten)]
    place: Place<'a>,
    /// The headline: language, message and fault.
    message: &'a str,
    /// Why it matters, a sentence each.
    notes: &'a [String],
    /// What to do, each a way of its own.
    help: Vec<Help<'a>>,
    /// Other places that matter, such as the English text.
    related: Vec<Related<'a>>,
    /// A name of the finding that it keeps when lines are inserted above it or its message moves to another file. No two
    /// of one report are the same.
    #[schemars(regex(pattern = "^[0-9a-f]{16}$"))]
    fingerprint: String,
    /// The entry of the policy concerned, by its path, where it is about one: `collections.billing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'a str>,
    /// The line or entry that accepts it as it is, where it can be accepted; `…` stands for the reason.
    allow: Option<&'a str>,
    /// Texts that changed, in pieces, in order.
    changes: Vec<Changed<'a>>,
    /// The id of the brand concerned, where it is about one alone that is not the main brand; of several, which the headline
    /// names, the first.
    brand: Option<&'a str>,
}

/// A text that changed.
#[derive(Serialize, JsonSchema)]
struct Changed<'a> {
    /// Which text, as in "the English".
    text: &'a str,
    /// The text in pieces, in order.
    pieces: Vec<Piece<'a>>,
}

/// A piece of a text that changed.
#[derive(Serialize, JsonSchema)]
struct Piece<'a> {
    /// `same`, `removed` or `added`.
    kind: &'a str,
    /// The words.
    words: &'a str,
}

/// A finding that was accepted.
#[derive(Serialize, JsonSchema)]
struct Accepted<'a> {
    #[serde(flatten)]
    finding: Finding<'a>,
    /// Why it is accepted, and where that stands.
    allowed: Why<'a>,
}

/// Why a finding is accepted, and where that stands.
#[derive(Serialize, JsonSchema)]
struct Why<'a> {
    /// The reason.
    reason: &'a str,
    /// Who accepted it, where told.
    by: Option<&'a str>,
    /// The last day on which it holds, where it ends.
    #[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    until: Option<&'a str>,
    #[serde(flatten)]
    place: Place<'a>,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
struct Place<'a> {
    /// Path from the folder of the project, with `/`; of `compare`, the path as it was named.
    file: &'a str,
    /// Line, from 1.
    #[schemars(range(min = 1))]
    line: usize,
    /// Column, from 1, in characters (Unicode scalar values).
    #[schemars(range(min = 1))]
    column: usize,
    /// Line of the end.
    #[schemars(range(min = 1))]
    end_line: usize,
    /// Column one past the last character.
    #[schemars(range(min = 1))]
    end_column: usize,
    /// First byte, from 0, of the file as UTF-8 without its byte order mark.
    start_byte: usize,
    /// One past the last byte.
    end_byte: usize,
}

/// What to do.
#[derive(Serialize, JsonSchema)]
struct Help<'a> {
    /// An imperative sentence.
    text: &'a str,
    /// Edits that carry it out, all together; empty where only a person can.
    edits: Vec<Edit<'a>>,
}

/// A replacement of the text at a place; a place without width inserts.
#[derive(Serialize, JsonSchema)]
struct Edit<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    /// The new text.
    replacement: &'a str,
}

/// Another place that matters.
#[derive(Serialize, JsonSchema)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    /// What is to be seen there; may be empty.
    message: &'a str,
}

/// The JSON Schema of what [`render`] gives, with a line end.
///
/// # Panics
/// Never: a schema is JSON.
#[must_use]
pub fn schema() -> String {
    schema_of::<Output<'_>>()
}

/// The JSON Schema of what `T` is printed as, with a line end.
///
/// # Panics
/// Never: a schema is JSON.
#[must_use]
pub fn schema_of<T: JsonSchema>() -> String {
    let plain = |schema: &mut Schema| {
        // Rust's names of numbers are no formats of JSON Schema, and its comments are wrapped.
        schema.remove("format");
        if let Some(text) = schema.get("description").and_then(|text| text.as_str()) {
            let text = text.replace('\n', " ");
            schema.insert("description".to_owned(), text.into());
        }
    };
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with_transform(RecursiveTransform(plain));
    let schema = settings.into_generator().into_root_schema_for::<T>();
    let mut text = serde_json::to_string_pretty(&schema).expect("internal: a schema is JSON");
    text.push('\n');
    text
}

/// The findings as one object, with a line end.
///
/// # Panics
/// Never: texts and numbers always become JSON.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let prints = fingerprints(report, sources);
    let findings = report.findings.iter().zip(prints.findings);
    let allowed = report.allowed.iter().zip(prints.allowed);
    let output = Output {
        version: VERSION,
        findings: findings.map(|(found, print)| finding(found, print, sources)).collect(),
        allowed: allowed.filter_map(|(found, print)| accepted(found, print, sources)).collect(),
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

fn accepted<'a>(found: &'a Diagnostic, print: String, sources: &'a Sources) -> Option<Accepted<'a>> {
    let own = found.allowed.as_ref()?;
    let allowed = Why {
        reason: &own.reason,
        by: own.by.as_deref(),
        until: own.until.as_deref(),
        place: place(own.span, sources),
    };
    Some(Accepted { finding: finding(found, print, sources), allowed })
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
        entry: found.entry.as_deref(),
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
        brand: found.brand.as_deref(),
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
