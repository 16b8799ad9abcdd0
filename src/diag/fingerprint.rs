//! Names for findings that stay the same when the text around them moves.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Diagnostic;
use super::sink::Report;
use crate::source::Sources;

/// The fingerprints of a report: 16 hexadecimal digits each, no two the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprints {
    /// Of the findings, in their order.
    pub findings: Vec<String>,
    /// Of what was accepted, in its order.
    pub allowed: Vec<String>,
}

/// The fingerprint of each finding of `report`.
///
/// Made from the check, the locale, the message id and the headline, never from a line. The file counts only where a
/// finding is about no message: an id is one text of its language, in whichever file it stands, so a message that moves
/// to another file takes its findings along. A finding that agrees with an earlier one in all of these is told apart by
/// its number among them, and accepted ones are counted too, so that accepting one renames no other. White space in the
/// headline counts as one space.
#[must_use]
pub fn fingerprints(report: &Report, sources: &Sources) -> Fingerprints {
    let all: Vec<_> = report.findings.iter().chain(&report.allowed).collect();
    let mut order: Vec<_> = (0..all.len()).collect();
    order.sort_by_key(|at| {
        let span = all[*at].primary.span;
        (&sources.file(span.source).path, span.start, span.end)
    });
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut prints = vec![String::new(); all.len()];
    for at in order {
        let key = key(all[at], sources);
        let number = seen.entry(key.clone()).and_modify(|number| *number += 1).or_insert(0);
        prints[at] = digest(&format!("{key}\u{0}{number}"));
    }
    let allowed = prints.split_off(report.findings.len());
    Fingerprints { findings: prints, allowed }
}

fn digest(text: &str) -> String {
    let hex = |mut hex: String, byte: &u8| {
        let _ = write!(hex, "{byte:02x}");
        hex
    };
    Sha256::digest(text).iter().take(8).fold(String::new(), hex)
}

fn key(found: &Diagnostic, sources: &Sources) -> String {
    let message = found.message.split_whitespace().collect::<Vec<_>>().join(" ");
    let path = &sources.file(found.primary.span.source).path;
    let parts = [
        found.rule.name,
        found.locale.as_deref().unwrap_or_default(),
        found.message_id.as_deref().unwrap_or_default(),
        if found.message_id.is_some() { "" } else { path },
        &message,
    ];
    parts.join("\u{0}")
}
