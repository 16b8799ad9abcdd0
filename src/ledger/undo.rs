//! Taking acceptances back.
//!
//! The ledger holds the last acceptance of a text and none before it, except where a merge brought two together. So what
//! is taken back leaves a text that nobody accepted, or one that the other line is about.

use std::collections::BTreeMap;

use super::accept::{Outcome, Request, Rows, Words, translations, wanted};
use super::grade::Vocabulary;
use super::hash;
use super::standing::{Standing, Today};

/// Takes the lines out of `rows` that say of the texts of today what `request` takes back.
pub(super) fn take_back(
    words: &Words<'_>,
    request: &Request,
    known: &Vocabulary<'_>,
    rows: &mut BTreeMap<String, Rows>,
    outcome: &mut Outcome,
) {
    let today = Today { ledger: words.ledger, source: words.source, texts: words.texts, known };
    for (language, here) in translations(words, request) {
        let tag = language.tag.to_string();
        let Some(rows) = rows.get_mut(&tag) else { continue };
        for (message, translation) in here.iter().filter(|(message, _)| wanted(request, message)) {
            let is_current = match today.standing(language, here, message) {
                Some(Standing::Current) => true,
                Some(Standing::Changed) => false,
                Some(Standing::Stale(_)) => {
                    let why = "an earlier source text was accepted, so the translation is behind already; \
                               without that line nobody would be told";
                    outcome.refused.push((tag.clone(), message.clone(), vec![why.to_owned()]));
                    continue;
                }
                Some(Standing::Untracked | Standing::Renamed { .. }) | None => continue,
            };
            let (now, own) = (hash(&words.texts[message]), hash(translation));
            let Some(lines) = rows.get_mut(message) else { continue };
            lines.retain(|row| {
                let is_now = words.ledger.counts_as(message, &row.source, &now);
                !is_now || (is_current && row.translation != own)
            });
            let mut told = message.clone();
            if lines.is_empty() {
                rows.remove(message);
            } else {
                told += ": the other line about it counts now";
            }
            outcome.recorded.push((tag.clone(), told));
        }
    }
}
