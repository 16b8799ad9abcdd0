//! Names for findings that stay the same when text above them moves.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Diagnostic;
use super::sink::Report;
use crate::source::Sources;

/// The fingerprint of each finding of `report`, in their order.
#[must_use]
pub fn fingerprints(report: &Report, sources: &Sources) -> Vec<String> {
    of(&report.findings, sources)
}

/// The fingerprint of each of `findings`, in their order: 16 hexadecimal digits.
///
/// Made from the check, the locale, the message id, the file and the headline, never from a line; a finding that agrees
/// with an earlier one in all of these is told apart by its number among them. White space in the headline counts as one
/// space.
#[must_use]
pub fn of(findings: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let each = findings.iter().map(|found| {
        let key = key(found, sources);
        let number = seen.entry(key.clone()).and_modify(|number| *number += 1).or_insert(0);
        let digest = Sha256::digest(format!("{key}\u{0}{number}"));
        let hex = |mut hex: String, byte: &u8| {
            let _ = write!(hex, "{byte:02x}");
            hex
        };
        digest.iter().take(8).fold(String::new(), hex)
    });
    each.collect()
}

fn key(found: &Diagnostic, sources: &Sources) -> String {
    let message = found.message.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts = [
        found.rule.name,
        found.locale.as_deref().unwrap_or_default(),
        found.message_id.as_deref().unwrap_or_default(),
        &sources.file(found.primary.span.source).path,
        &message,
    ];
    parts.join("\u{0}")
}
