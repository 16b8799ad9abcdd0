//! How one text of one translation is, in the terms in which the status counts.

use unic_langid::LanguageIdentifier;

use crate::cldr::tags;
use crate::compile::Understood;
use crate::ledger::standing::{Stale, Standing};
use crate::load::Workspace;

/// How a text of a translation is.
pub(crate) enum State<'a> {
    /// It is not there.
    Missing,
    /// It is a term that this language does not use.
    NotNeeded,
    /// It is not there, and that of this language (`fr` for `fr-CA`) stands in for it.
    Inherited(String),
    /// Its words come with the tool.
    BuiltIn,
    /// It was accepted as it is, against the source text of today.
    Current,
    /// The source text has changed since.
    Stale(&'a Stale),
    /// Nobody accepted it as it is.
    Unaccepted,
}

/// How the text `message` of the language `tag` is.
pub(crate) fn state<'a>(
    workspace: &Workspace,
    own: &'a Understood,
    tag: &LanguageIdentifier,
    message: &str,
) -> State<'a> {
    let name = tag.to_string();
    let has = |tag: &str| workspace.catalogues.get(tag).is_some_and(|own| own.pattern(message).is_some());
    if !has(&name) {
        // A language inherits from its parents (fr-CA from fr), and needs only the terms that it uses.
        if message.starts_with('-') {
            return State::NotNeeded;
        }
        let mut parents = tags::parents(tag).into_iter().map(|tag| tag.to_string());
        return parents.find(|tag| has(tag)).map_or(State::Missing, State::Inherited);
    }
    // Words of the tool in both languages need nobody's acceptance.
    let words = workspace.catalogues.get(&name);
    if words.is_some_and(|own| own.entry(message).is_some_and(|entry| own.is_built_in(entry))) {
        return State::BuiltIn;
    }
    match own.standings.get(&name).and_then(|own| own.get(message)) {
        Some(Standing::Current) => State::Current,
        Some(Standing::Stale(stale)) => State::Stale(stale),
        Some(Standing::Changed | Standing::Untracked | Standing::Renamed { .. }) | None => State::Unaccepted,
    }
}
