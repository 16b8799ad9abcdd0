//! What can be done about what was found, at the press of a key.

use std::ops::Range;

use super::analysis::{Analysis, Owner};
use super::missing::drafts;
use super::spot::{self, Spot};
use crate::diag::{Diagnostic, Edit};
use crate::ledger::standing::Standing;

/// Something that can be done.
#[derive(Debug)]
pub struct Action<'a> {
    /// What it is called in the list.
    pub title: String,
    /// The finding that it mends.
    pub finding: Option<&'a Diagnostic>,
    /// What does it.
    pub does: Does,
    /// Whether it is the one that is usually meant.
    pub preferred: bool,
}

/// What an action does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Changes files.
    Edits(Vec<Edit>),
    /// Records that a translation matches the source text of today.
    Accept {
        /// The language, by its tag.
        tag: String,
        /// The message, or the term with its `-`.
        message: String,
        /// The brand whose words they are.
        brand: Option<String>,
    },
}

/// Checks that say that nobody has accepted a text.
const ACCEPTABLE: [&str; 2] = ["stale-translation", "unaccepted-translation"];

/// What can be done about the bytes `range` of the file at `path`.
#[must_use]
pub fn actions<'a>(analysis: &'a Analysis, path: &str, range: &Range<usize>) -> Vec<Action<'a>> {
    let Some((id, _)) = analysis.file(path) else { return Vec::new() };
    let mut all = Vec::new();
    let touches = |found: &&Diagnostic| {
        let span = found.primary.span;
        span.source == id && span.start <= range.end && range.start <= span.end
    };
    let mut accepted = Vec::new();
    for found in analysis.report.findings.iter().filter(touches) {
        let with_edits = found.helps.iter().filter(|help| !help.edits.is_empty());
        let with_edits: Vec<_> =
            with_edits.filter(|help| help.edits.iter().all(|edit| analysis.is_own(edit.span))).collect();
        for help in &with_edits {
            let does = Does::Edits(help.edits.clone());
            all.push(Action {
                title: capital(&help.text),
                finding: Some(found),
                does,
                preferred: with_edits.len() == 1,
            });
        }
        if let (true, Some(tag), Some(message)) =
            (ACCEPTABLE.contains(&found.rule.name), &found.locale, &found.message_id)
        {
            accepted.push(message.clone());
            all.push(accept(analysis, path, tag, message, Some(found)));
        }
    }
    let Some(owner) = Owner::of(path).filter(|owner| Some(owner.tag.as_str()) != analysis.source()) else {
        return all;
    };
    // Where the pointer is on a text that nobody has accepted, though no finding stands there.
    if let Some(Spot::Message { name, .. }) = spot::at(analysis, path, range.start)
        && !accepted.contains(&name)
        && analysis.standing(&owner, &name).is_some_and(|own| *own != Standing::Current)
    {
        all.push(accept(analysis, path, &owner.tag, &name, None));
    }
    let (count, edits) = drafts(analysis, &owner, path);
    if count > 0 {
        let noun =
            if count == 1 { "the missing message as a comment" } else { "missing messages as comments" };
        let title = if count == 1 { format!("Add {noun}") } else { format!("Add the {count} {noun}") };
        all.push(Action { title, finding: None, does: Does::Edits(edits), preferred: false });
    }
    all
}

fn accept<'a>(
    analysis: &Analysis,
    path: &str,
    tag: &str,
    message: &str,
    finding: Option<&'a Diagnostic>,
) -> Action<'a> {
    let main = || analysis.understood.first().map(|(_, own)| own.policy.brand.to_string());
    let brand = Owner::of(path).and_then(|own| own.brand).or_else(main);
    let title = format!("Accept this {} translation of `{message}`", analysis.language(tag));
    let does = Does::Accept { tag: tag.to_owned(), message: message.to_owned(), brand };
    Action { title, finding, does, preferred: false }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}
