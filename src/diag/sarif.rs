//! SARIF 2.1.0, the interchange format of static analysis, within the limits of GitHub code scanning.
//!
//! Columns count UTF-16 code units, and the file says so: it is what a reader assumes that does not look. Paths are
//! relative to `%SRCROOT%`, of which nothing is said but that it is the folder of the project, so no path of a machine
//! is in the file. Accepted findings are results with a suppression, which a consumer may show or not.
//!
//! Section 3.11.5 of the standard wants every brace of a message doubled. Readers do not take that back, and our
//! messages quote `{ $name }` for people to copy; only what looks like a placeholder (`{0}`) is broken up.

mod rules;
mod shape;

use std::collections::BTreeMap;

use super::fingerprint::fingerprints;
use super::place::{tidy, uri};
use super::sink::Report;
use super::visible::{advice, explanation, headline, one_visible_line, visible};
use super::{Diagnostic, Edit, Severity};
use crate::source::{SourceId, Sources, Span};
use shape::{
    About, Acceptance, Artifact, AutomationDetails, Base, BaseIds, Change, Driver, Fingerprint, Fix, Found,
    Invocation, Location, Log, Notification, Physical, Region, Replacement, Run, Suppression, Text, Tool,
};

/// Results of one upload; with more it is refused.
const MOST_RESULTS: usize = 25_000;
/// Places of one result, its own among them.
const MOST_PLACES: usize = 10;
/// Characters of one message.
const LONGEST: usize = 8_000;

/// The name of the folder that paths start from.
const ROOT: &str = "%SRCROOT%";

/// The findings as one log, with a line end.
///
/// # Panics
/// Never: texts and numbers always become JSON.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let (kept, left_out) = kept(report, sources);
    let (rules, index) = rules::of(kept.iter().map(|(found, _)| found.rule));
    let results = kept.into_iter().map(|(found, print)| result(found, print, &index, sources)).collect();
    let notifications = (left_out > 0).then(|| Notification {
        level: "warning",
        message: text(&format!(
            "{left_out} results more than one upload can hold are left out; --format json has all of them"
        )),
    });
    let part = [report.run.locale.clone(), report.run.share.as_ref().map(|own| own.replace('/', "-of-"))];
    let part = part.into_iter().flatten().fold(String::new(), |all, own| all + &own + "/");
    let run = Run {
        tool: Tool {
            driver: Driver {
                name: "policyglot",
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: Some(env!("CARGO_PKG_HOMEPAGE")).filter(|uri| !uri.is_empty()),
                rules,
            },
        },
        automation_details: AutomationDetails { id: format!("policyglot/{}/{part}", report.run.command) },
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: notifications.into_iter().collect(),
        }],
        language: "en",
        column_kind: "utf16CodeUnits",
        default_encoding: "UTF-8",
        original_uri_base_ids: BaseIds {
            root: Base { description: text("The folder of the project, or for compare the current one.") },
        },
        results,
    };
    let schema = "https://json.schemastore.org/sarif-2.1.0.json";
    let log = Log { schema, version: "2.1.0", runs: [run] };
    let mut out = serde_json::to_string_pretty(&log).expect("internal: findings are JSON");
    out.push('\n');
    out
}

/// The results that one upload can hold, those that weigh least left out, with their fingerprints; and how many are not
/// among them.
fn kept<'a>(report: &'a Report, sources: &Sources) -> (Vec<(&'a Diagnostic, String)>, usize) {
    let prints = fingerprints(report, sources);
    let all: Vec<_> = report
        .findings
        .iter()
        .zip(prints.findings)
        .chain(report.allowed.iter().zip(prints.allowed))
        .collect();
    let mut order: Vec<_> = (0..all.len()).collect();
    order.sort_by_key(|at| (all[*at].0.allowed.is_some(), all[*at].0.severity));
    order.truncate(MOST_RESULTS);
    let left_out = all.len() - order.len();
    order.sort_unstable();
    let mut all: Vec<_> = all.into_iter().map(Some).collect();
    (order.into_iter().filter_map(|at| all[at].take()).collect(), left_out)
}

fn result(
    found: &Diagnostic,
    print: String,
    rules: &BTreeMap<&'static str, usize>,
    sources: &Sources,
) -> Found {
    let related = found.related.iter().take(MOST_PLACES - 1).enumerate();
    let related = related.map(|(number, label)| Location {
        id: Some(number + 1),
        physical: physical(label.span, sources),
        message: (!label.text.is_empty()).then(|| text(&one_visible_line(&label.text))),
    });
    let label = &found.primary.text;
    Found {
        rule_id: found.rule.name,
        rule_index: rules.get(found.rule.name).copied().unwrap_or_default(),
        level: level(found.severity),
        message: text(&message(found)),
        locations: [Location {
            id: None,
            physical: physical(found.primary.span, sources),
            message: (!label.is_empty()).then(|| text(&one_visible_line(label))),
        }],
        related_locations: related.collect(),
        partial_fingerprints: Fingerprint { own: print },
        fixes: fixes(found, sources),
        suppressions: suppression(found, sources).into_iter().collect(),
        properties: About { locale: found.locale.clone(), message_id: found.message_id.clone() },
    }
}

/// The headline as a sentence, for where only the first one is shown, and what stands below it.
fn message(found: &Diagnostic) -> String {
    let mut headline = headline(found);
    if !headline.ends_with(['.', '!', '?', '…']) {
        headline.push('.');
    }
    let mut parts = vec![headline];
    parts.extend(explanation(found));
    parts.join("\n\n").chars().take(LONGEST).collect()
}

/// A text that no reader takes for one with placeholders or links of its own.
fn text(text: &str) -> Text {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['{', ']']) {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let is_placeholder = before.ends_with('{') && digits > 0 && after[digits..].starts_with('}');
        let is_link = before.ends_with(']') && after.starts_with('(');
        if is_placeholder || is_link {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    Text { text: out }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// What to do, where it is known to the letter.
fn fixes(found: &Diagnostic, sources: &Sources) -> Vec<Fix> {
    let helps = found.helps.iter().filter(|help| !help.edits.is_empty());
    let each = helps.map(|help| Fix {
        description: text(&advice(help)),
        artifact_changes: changes(&help.edits, sources),
    });
    each.collect()
}

/// The edits, a change a file.
fn changes(edits: &[Edit], sources: &Sources) -> Vec<Change> {
    let mut files: Vec<(SourceId, Vec<&Edit>)> = Vec::new();
    for edit in edits {
        match files.iter_mut().find(|(source, _)| *source == edit.span.source) {
            Some((_, own)) => own.push(edit),
            None => files.push((edit.span.source, vec![edit])),
        }
    }
    let replacement = |edit: &Edit| Replacement {
        deleted_region: region(edit.span, sources),
        // To the letter: this is written to a file.
        inserted_content: Text { text: edit.replacement.clone() },
    };
    let each = files.into_iter().map(|(source, own)| Change {
        artifact_location: artifact(&sources.file(source).path),
        replacements: own.into_iter().map(replacement).collect(),
    });
    each.collect()
}

fn suppression(found: &Diagnostic, sources: &Sources) -> Option<Suppression> {
    let own = found.allowed.as_ref()?;
    let in_source = sources.file(own.span.source).path.strip_suffix(".ftl").is_some();
    Some(Suppression {
        kind: if in_source { "inSource" } else { "external" },
        status: "accepted",
        justification: visible(&own.reason),
        location: Location { id: None, physical: physical(own.span, sources), message: None },
        properties: Acceptance { by: own.by.clone(), until: own.until.clone() },
    })
}

fn physical(span: Span, sources: &Sources) -> Physical {
    Physical { artifact_location: artifact(&sources.file(span.source).path), region: region(span, sources) }
}

fn artifact(path: &str) -> Artifact {
    let uri = uri(path);
    // What is named from the root of the disk, or above the folder, is not below it.
    let below = !uri.starts_with("file:") && tidy(path).split('/').next() != Some("..");
    Artifact { uri, uri_base_id: below.then_some(ROOT) }
}

fn region(span: Span, sources: &Sources) -> Region {
    let span = sources.clamped(span);
    let file = sources.file(span.source);
    let (start, end) = (sources.position(span), sources.end_position(span));
    let column = |line: usize, at: usize| {
        let start = file.line_range(line).start.min(at);
        file.text[start..at].encode_utf16().count() + 1
    };
    Region {
        start_line: start.line,
        start_column: column(start.line, span.start),
        end_line: end.line,
        end_column: column(end.line, span.end),
    }
}
