//! Says of each finding how it can be accepted as it is.

use std::collections::BTreeSet;

use super::Subject;
use super::key::Keys;
use crate::diag::allow::Offer;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::catalogue::id;

/// What `policyglot accept` records, with its reason: nobody should write it down a second time.
const RECORDED: [&str; 2] = ["stale-translation", "unaccepted-translation"];

/// Adds the line or entry that accepts it to each finding that an exception can silence.
pub(super) fn offer(subject: &Subject<'_>, keys: &mut Keys<'_>, found: &mut [Diagnostic]) {
    let about = |found: &Diagnostic| Some((found.locale.clone()?, found.message_id.clone()?));
    // Where an error that nothing silences waits behind a finding, accepting that one helps nobody.
    let waiting = |found: &&Diagnostic| {
        found.only_alone && !found.rule.silenceable && found.severity == Severity::Error
    };
    let waiting: BTreeSet<_> = found.iter().filter(waiting).filter_map(about).collect();
    for found in found.iter_mut().filter(|found| can_be_accepted(found)) {
        let Some((locale, message)) = about(found) else { continue };
        if !RECORDED.contains(&found.rule.name) && !waiting.contains(&(locale.clone(), message.clone())) {
            found.offer = line(subject, keys, found.rule.name, &locale, id(&message));
        }
    }
}

fn can_be_accepted(found: &Diagnostic) -> bool {
    found.rule.silenceable && found.allowed.is_none() && !found.off
}

fn line(
    subject: &Subject<'_>,
    keys: &mut Keys<'_>,
    check: &str,
    locale: &str,
    message: &str,
) -> Option<Offer> {
    let key = keys.of(locale, message)?;
    if subject.catalogues.get(locale).is_some_and(|own| own.entry(message).is_some()) {
        let line = format!("# policyglot: allow({check}, text {key}): …");
        return Some(Offer { line, place: "above the message" });
    }
    // What is missing has no place for a comment.
    subject.policy.map(|_| Offer {
        line: format!(
            "- {{ check: {check}, locale: {locale}, message: {message}, text: {key}, reason: \"…\" }}"
        ),
        place: "under `allow:` in policy/allow.yaml",
    })
}
