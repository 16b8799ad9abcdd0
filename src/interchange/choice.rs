//! What of a policy is written: its main document, and who receives which data.

use crate::model::data::{Category, Collection, Interest};
use crate::model::document::{DocumentKind, DocumentPlan};
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::processor::{DataScope, RecipientId};
use crate::model::region::Region;

/// The document that speaks for the policy: the first privacy policy, else the first of all.
pub(super) fn document(policy: &Policy) -> Option<(&Id<DocumentPlan>, &DocumentPlan)> {
    let mut all = policy.documents.iter().filter(|(_, own)| own.public);
    let privacy = all.clone().find(|(_, own)| own.kind == Some(DocumentKind::Privacy));
    privacy.or_else(|| all.next()).or_else(|| policy.documents.first())
}

/// Who receives data of a category: those whom the collection names, else those who say that they receive it.
pub(super) fn receivers(policy: &Policy, own: &Collection, category: &Id<Category>) -> Vec<RecipientId> {
    if !own.recipients.is_empty() {
        return own.recipients.clone();
    }
    let gets = |scope: &DataScope| match scope {
        DataScope::Only(ids) => ids.contains(category),
        DataScope::AllExcept(ids) => !ids.contains(category),
    };
    let all = policy.all_recipients();
    all.filter(|(_, own)| own.data.as_ref().is_some_and(gets)).map(|(id, _)| id).collect()
}

/// The legitimate interests of a collection: its own, then those of its legal bases.
pub(super) fn interests<'p>(policy: &'p Policy, own: &'p Collection) -> Vec<&'p Id<Interest>> {
    let of_bases = own.bases.iter().filter_map(|id| policy.words.bases.get(id));
    let mut ids: Vec<&Id<Interest>> = Vec::new();
    for id in own.interests.iter().chain(of_bases.flat_map(|own| &own.interests)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The ISO 3166-1 code of the country in which a place is.
pub(super) fn country(region: &Region) -> Option<String> {
    match region {
        Region::Country(code) => Some(code.clone()),
        Region::Subdivision(code) => code.split('-').next().map(str::to_owned),
        Region::Group(_) => None,
    }
}
