//! Finds every fault of a file in one run: read, report the first refusal, leave that value out, read again.
//!
//! Two rounds. The first finds: made-up values stand in for missing and faulty ones, so that each entry is looked at to
//! its end. The second builds the result: what still needs a value that is not there is left out without a word, since
//! the cause was reported.

use serde::de::DeserializeOwned;

use super::access::meant;
use super::de::{De, Unknown, Walk};
use super::fault::{Fault, Kind, Part, Place, report, unknown_key};
use super::node::{Missing, Node, Value};
use super::stand_in::StandIn;
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// Faults of one file that are listed. With one more, the search ends.
pub(super) const FAULTS: usize = 100;
/// Values that all readings of one file may visit together: 100 faults of the largest file that the guard lets through.
const VISITS: usize = 5_000_000;

/// Reads `root` as far as it is sound. What is faulty is marked in it and reported.
pub(super) fn diagnose<T: DeserializeOwned>(
    source: SourceId,
    text: &str,
    root: &mut Node,
) -> (Option<T>, Vec<Diagnostic>) {
    let readings = (VISITS / root.size()).clamp(FAULTS, 2_000);
    let mut search = Search { source, text, root, found: Vec::new() };
    let mut finding = true;
    for _ in 0..readings {
        if search.root.left_out {
            return (None, search.found);
        }
        let walk = Walk::new(finding);
        let read = T::deserialize(De::new(search.root, &walk));
        for unknown in walk.unknown.into_inner() {
            search.unknown_key(&unknown);
        }
        match read {
            Ok(value) if !finding || !search.root.any(&|node| !node.missing.is_empty()) => {
                return (Some(value), search.found);
            }
            Ok(_) => finding = false,
            Err(fault) if finding => search.find(fault),
            Err(fault) => search.leave_out(fault),
        }
        if search.found.len() > FAULTS {
            break;
        }
    }
    // Out of patience: what is read would not be what the file says.
    search.root.left_out = true;
    (None, search.found)
}

struct Search<'a> {
    source: SourceId,
    text: &'a str,
    root: &'a mut Node,
    found: Vec<Diagnostic>,
}

impl Search<'_> {
    /// Reports an unknown key. A mistyped one is read as the key that was meant from here on.
    fn unknown_key(&mut self, unknown: &Unknown) {
        let Some((index, parents)) = unknown.path.split_last() else { return };
        let Some(entry) = self.root.at(parents).and_then(|parent| parent.entry(*index)) else { return };
        if entry.value.left_out {
            return;
        }
        let (span, key) = (entry.key.span.clone(), entry.key.text().unwrap_or_default());
        let (span, entity) = (Span::new(self.source, span), self.root.dotted(parents));
        self.found.push(unknown_key(span, key, &entity, unknown.meant, unknown.known));
        let Some(parent) = self.root.at_mut(parents) else { return };
        let Value::Map(entries) = &mut parent.value else { return };
        let Some(entry) = entries.get_mut(*index) else { return };
        match unknown.meant {
            Some(meant) => entry.key.value = Value::Text { text: meant.to_owned(), plain: false },
            None => entry.value.left_out = true,
        }
    }

    /// A key that the type itself refused, as types do that take several forms.
    fn unknown_to_type(&self, place: &Place, kind: &Kind) -> Option<Unknown> {
        let Kind::UnknownKey { key, known } = kind else { return None };
        let path = match place.part {
            Part::Key => place.path.clone(),
            _ => [&place.path[..], &[self.root.at(&place.path)?.key_index(key)?]].concat(),
        };
        let (_, parents) = path.split_last()?;
        let meant = meant(self.root.at(parents)?, key, known, &[]);
        (!self.root.at(&path)?.left_out).then_some(Unknown { path, meant, known })
    }

    /// First round: reports the fault, unless it follows from one that was reported.
    fn find(&mut self, fault: Fault) {
        let (place, kind) = parts(fault);
        if let Some(unknown) = self.unknown_to_type(&place, &kind) {
            return self.unknown_key(&unknown);
        }
        let Some(node) = self.root.at_mut(&place.path) else { return self.root.left_out = true };
        match (place.part, &kind) {
            (Part::StandIn(number), _) => {
                let Some(missing) = node.missing.get_mut(number) else { return self.root.left_out = true };
                missing.sample += 1;
                if !StandIn::exists(missing.sample) {
                    node.left_out = true;
                }
            }
            (Part::Value, Kind::Missing(key)) if matches!(node.value, Value::Map(_)) || node.is_empty() => {
                let key = *key;
                if node.missing.iter().any(|missing| missing.key == key) {
                    // The type did not take the made-up value.
                    node.left_out = true;
                    return;
                }
                let known = has_left_out(node, key);
                node.missing.push(Missing { key, sample: 0 });
                if !known {
                    self.push(&place, &kind);
                }
            }
            _ => {
                if node.missing.is_empty() && !(matches!(kind, Kind::Custom(_)) && node.is_damaged()) {
                    self.push(&place, &kind);
                }
                self.mark(&place);
            }
        }
    }

    /// Second round: leaves out what cannot be read without what was left out before.
    fn leave_out(&mut self, fault: Fault) {
        let (place, kind) = parts(fault);
        let damaged = self.root.at(&place.path).is_none_or(Node::is_damaged);
        if !damaged {
            self.push(&place, &kind);
        }
        self.mark(&place);
    }

    fn push(&mut self, place: &Place, kind: &Kind) {
        self.found.push(report(self.source, self.text, self.root, place, kind));
    }

    fn mark(&mut self, place: &Place) {
        match self.root.at_mut(&place.path) {
            Some(node) if !node.left_out => node.left_out = true,
            // Nothing would change, so the next reading would fail in the same way.
            _ => self.root.left_out = true,
        }
    }
}

fn parts(fault: Fault) -> (Place, Kind) {
    let place = fault.place.unwrap_or(Place { path: Vec::new(), part: Part::Value });
    (place, *fault.kind)
}

/// Whether `key` is there, but its value was reported and left out.
fn has_left_out(node: &Node, key: &str) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    entries.iter().any(|entry| entry.value.left_out && entry.key.text() == Some(key))
}
