//! What the public sees of the messages that are behind the source language.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::lookup::{Localized, Lookup};
use super::standing::Behind;
use crate::model::policy::WhenBehind;

/// One place where a message that is behind stands, and what readers see there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen<'a> {
    /// The document.
    pub document: &'a str,
    /// In what way the message is behind, and what was chosen.
    pub behind: &'a Behind,
}

/// What the readers of one document in one language see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Whether there is no page, because something that may not be behind is.
    pub blocked: bool,
    /// Messages at which, or at whose section, a notice stands.
    pub notice: usize,
    /// Messages that are shown in the source language.
    pub source: usize,
    /// Messages whose old translation is shown without a remark; the missing ones in the source language.
    pub kept: usize,
    /// Messages for which no choice was made.
    pub undecided: usize,
}

/// Every place where a message of the language `tag` for which `is_asked` holds stands while it is behind.
pub fn places<'a>(localized: &'a Localized, tag: &str, is_asked: &dyn Fn(&str) -> bool) -> Vec<Seen<'a>> {
    let lookups = localized.lookups.get(tag).map(Vec::as_slice).unwrap_or_default();
    let mut seen: Vec<Seen<'a>> = Vec::new();
    for lookup in lookups {
        let Some(behind) = lookup.behind.as_ref().filter(|_| is_asked(&lookup.message)) else { continue };
        let place = Seen { document: &lookup.document, behind };
        if !seen.contains(&place) {
            seen.push(place);
        }
    }
    seen
}

/// What was chosen for all of `places`. Nothing where there is none, or where a choice is lacking for at least one.
#[must_use]
pub fn decided(places: &[Seen<'_>]) -> Option<BTreeSet<WhenBehind>> {
    let choices: Option<BTreeSet<_>> = places.iter().map(|place| place.behind.choice).collect();
    choices.filter(|choices| !choices.is_empty())
}

/// What the readers of each document in the language `tag` see, in the order of the policy.
#[must_use]
pub fn counts(localized: &Localized, tag: &str) -> IndexMap<String, Counts> {
    let of = localized.documents.iter().filter(|document| document.language == tag);
    let lookups = localized.lookups.get(tag).map(Vec::as_slice).unwrap_or_default();
    of.map(|document| {
        let own = lookups.iter().filter(|lookup| lookup.document == document.id);
        (document.id.clone(), count(document.blocked, own))
    })
    .collect()
}

fn count<'a>(blocked: bool, lookups: impl Iterator<Item = &'a Lookup>) -> Counts {
    let behind = lookups.filter_map(|lookup| Some((&lookup.message, lookup.behind.as_ref()?.choice)));
    let distinct: BTreeSet<_> = behind.collect();
    let number = |choice| distinct.iter().filter(|(_, own)| *own == choice).count();
    Counts {
        blocked,
        notice: number(Some(WhenBehind::Notice)),
        source: number(Some(WhenBehind::Source)),
        kept: number(Some(WhenBehind::Keep)),
        undecided: number(None),
    }
}
