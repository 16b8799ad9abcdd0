//! Where data go, and on what that rests: what several checks ask.

use jiff::civil::Date;

use super::Context;
use crate::model::id::Id;
use crate::model::processor::{Recipient, RecipientId, Safeguard, SafeguardKind};
use crate::model::region::Region;

/// What a transfer of the recipient to a place rests on: its own safeguards, and those of the transfers that cover it.
pub(super) fn safeguards<'a>(
    cx: &Context<'a>,
    id: &RecipientId,
    own: &'a Recipient,
    place: &Region,
) -> Vec<(&'a Id<Safeguard>, &'a Safeguard)> {
    let policy = cx.policy;
    let covers = |to: &[Region]| to.iter().any(|to| to.holds(place));
    let transfers = policy.transfers.values().filter(|transfer| {
        covers(&transfer.to) && (transfer.recipients.is_empty() || transfer.recipients.contains(id))
    });
    let ids = own.safeguards.iter().chain(transfers.flat_map(|transfer| &transfer.safeguards));
    ids.filter_map(|id| policy.safeguards.get_key_value(id)).collect()
}

/// Every safeguard on which something rests, each with the path of the entry that names it.
pub(super) fn used<'a>(cx: &Context<'a>) -> Vec<(String, &'a Id<Safeguard>, &'a Safeguard)> {
    let policy = cx.policy;
    let recipients = policy.all_recipients();
    let recipients = recipients.flat_map(|(id, own)| own.safeguards.iter().map(move |own| (id.path(), own)));
    let transfers = policy.transfers.iter();
    let transfers = transfers
        .flat_map(|(id, own)| own.safeguards.iter().map(move |own| (format!("transfers.{id}"), own)));
    let all = recipients.chain(transfers);
    all.filter_map(|(path, id)| Some((path, id, policy.safeguards.get(id)?))).collect()
}

/// Whether a safeguard allows a transfer to a place without a decision that it is adequate. A claim of adequacy does not.
pub(super) fn carries(own: &Safeguard, place: &Region, framework: &[Region]) -> bool {
    match own.kind {
        Some(SafeguardKind::Adequacy) => false,
        Some(SafeguardKind::Framework) => {
            framework.iter().any(|home| home.holds(place)) || own.invalidated.is_some()
        }
        _ => true,
    }
}

/// The newest day on which a document for the public says that it is in force, or the day that counts.
pub(super) fn newest(cx: &Context<'_>) -> Option<Date> {
    let dates = super::public(cx).flat_map(|(_, plan)| [Some(plan.effective), plan.updated, plan.reviewed]);
    dates.flatten().chain(cx.today).max()
}
