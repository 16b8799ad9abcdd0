//! What is called otherwise now: documents and sections that have a `formerly`.

use super::Context;
use crate::model::policy::Policy;

/// Each thing that was renamed: its kind, as names of facts and messages begin, the id that it had and the one that it has.
fn all(policy: &Policy) -> impl Iterator<Item = (&'static str, &str, &str)> {
    let documents = policy.documents.iter().flat_map(|(id, document)| {
        document.formerly.iter().map(move |old| ("document-", old.as_str(), id.as_str()))
    });
    let sections = policy.documents.values().flat_map(|document| document.sections.iter());
    let sections = sections.flat_map(|section| section.walk()).flat_map(|section| {
        section.formerly.iter().map(move |old| ("section-", old.as_str(), section.id.as_str()))
    });
    documents.chain(sections)
}

/// The name that `name`, of a fact or a message, has now.
pub(super) fn now(cx: &Context<'_>, name: &str) -> Option<String> {
    let mut all = all(cx.policy);
    all.find_map(|(kind, old, new)| (name.strip_prefix(kind) == Some(old)).then(|| format!("{kind}{new}")))
}

/// The names that `name` had before.
pub(super) fn before(cx: &Context<'_>, name: &str) -> Vec<String> {
    let of = all(cx.policy).filter(|(kind, _, new)| name.strip_prefix(kind) == Some(*new));
    of.map(|(kind, old, _)| format!("{kind}{old}")).collect()
}
