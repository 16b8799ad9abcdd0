//! How the translations stand, from the ledger, as pages want to know it.

use crate::document::standing::{Grade, Standing, Standings};
use crate::ledger::standing::{ByMessage, Standing as Recorded};
use crate::ledger::{Ledger, grade, lines};
use crate::load::Workspace;

/// Every message that is behind the source language: by its own text, or by that of a term or message that it puts in.
pub(super) fn standings(recorded: &ByMessage, ledger: &Ledger, workspace: &Workspace) -> Standings {
    let mut standings = Standings::default();
    for (tag, messages) in recorded {
        let Some(catalogue) = workspace.catalogues.get(tag) else { continue };
        for message in messages.keys() {
            let parts = catalogue.parts(message);
            let stale = parts.iter().filter_map(|part| Some((part, grade(messages.get(part)?)?)));
            let Some((part, grade)) = stale.max_by_key(|(_, grade)| *grade) else { continue };
            let versions = ledger.rows(tag, part).iter().map(|row| row.version.as_str());
            let version = versions.filter(|version| *version != lines::NOTHING).max();
            standings.set(tag, message, Standing::Stale(grade), version);
        }
    }
    standings
}

fn grade(standing: &Recorded) -> Option<Grade> {
    let Recorded::Stale(stale) = standing else { return None };
    Some(match stale.grade {
        grade::Grade::Same | grade::Grade::Trivial => Grade::Trivial,
        grade::Grade::Wording => Grade::Wording,
        grade::Grade::Substance => Grade::Substance,
    })
}
