//! Who receives data, and what protects them in other countries.

use super::collections;
use super::entities::{exactly_one, not_empty};
use super::{Context, words};
use crate::load::raw::{OneOrMany, RawRecipient, RawSafeguard, RawTransfer};
use crate::model::processor::{DataScope, Recipient, Regions, Role, Safeguard, Subprocessor, Transfer};

pub(super) fn subprocessor(cx: &mut Context<'_>, path: &str, raw: &RawRecipient) -> Option<Subprocessor> {
    scope_and_place(cx, path, raw)?;
    let stated = cx.stated(&["purposes"], OneOrMany::or_none(raw.purposes.as_ref())).len();
    not_empty(cx, &format!("{path}.purposes"), stated, "GDPR Art. 13(1)(c)");
    Some(Subprocessor(any(cx, path, raw, Role::Processor)))
}

pub(super) fn recipient(cx: &mut Context<'_>, path: &str, raw: &RawRecipient) -> Option<Recipient> {
    scope_and_place(cx, path, raw)?;
    let role = if path.ends_with(".public-authorities") { Role::Authority } else { Role::Controller };
    Some(any(cx, path, raw, role))
}

/// Which data and which places: one key for each, or none where collections name the recipient.
fn scope_and_place(cx: &mut Context<'_>, path: &str, raw: &RawRecipient) -> Option<()> {
    let (family, id) = path.split_once('.').unwrap_or_default();
    let named = cx.files.iter().flat_map(|file| file.raw.collections.iter().flatten());
    let named =
        named.filter_map(|(_, own)| own.recipients.as_ref()).any(|own| own.all().iter().any(|own| own == id));
    let data = [
        ("categories", raw.categories.is_some()),
        ("all-categories-except", raw.all_categories_except.is_some()),
    ];
    let places =
        [("regions", raw.regions.is_some()), ("regions-may-include", raw.regions_may_include.is_some())];
    let given = |keys: &[(&str, bool)]| keys.iter().any(|(_, given)| *given);
    let one_scope = if named && !given(&data) { Some(()) } else { exactly_one(cx, path, &data) };
    // A party has its own country; others than processors need not say where they are.
    let free = raw.party.is_some() || family == "recipients";
    let one_place = if free && !given(&places) { Some(()) } else { exactly_one(cx, path, &places) };
    for (key, texts) in [("regions", &raw.regions), ("regions-may-include", &raw.regions_may_include)] {
        if let Some(texts) = texts {
            not_empty(cx, &format!("{path}.{key}"), texts.all().len(), "GDPR Art. 13(1)(f)");
        }
    }
    one_scope.and(one_place)
}

fn any(cx: &mut Context<'_>, path: &str, raw: &RawRecipient, role: Role) -> Recipient {
    cx.label(path, raw.label.as_ref());
    let at = |key: &str| format!("{path}.{key}");
    let data = match (&raw.categories, &raw.all_categories_except) {
        (Some(OneOrMany::One(all)), _) if all == "all" && !cx.names.states("categories", "all") => {
            Some(DataScope::AllExcept(Vec::new()))
        }
        (Some(ids), _) => Some(DataScope::Only(cx.some(&at("categories"), Some(ids)))),
        (None, Some(ids)) => Some(DataScope::AllExcept(cx.some(&at("all-categories-except"), Some(ids)))),
        (None, None) => None,
    };
    let regions = match (&raw.regions, &raw.regions_may_include) {
        (Some(texts), _) => Some(Regions::In(cx.regions(&at("regions"), texts.all()))),
        (None, Some(texts)) => Some(Regions::MayInclude(cx.regions(&at("regions-may-include"), texts.all()))),
        (None, None) => None,
    };
    Recipient {
        meaning: words::meaning_of(path),
        party: raw.party.as_ref().and_then(|text| cx.reference(&at("party"), text)),
        role: raw.role.unwrap_or(role),
        via: raw.via.as_ref().and_then(|text| cx.reference(&at("via"), text)),
        data,
        purposes: cx.some(&at("purposes"), raw.purposes.as_ref()),
        regions,
        safeguards: cx.some(&at("safeguards"), raw.safeguards.as_ref()),
        contract: raw.contract.as_ref().and_then(|text| cx.name(&at("contract"), text)),
        since: raw.since.as_ref().and_then(|text| cx.date(&at("since"), text)),
        url: raw.url.as_ref().and_then(|raw| cx.link_by_language(&at("url"), raw)),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn transfer(cx: &mut Context<'_>, path: &str, raw: &RawTransfer) -> Option<Transfer> {
    let at = |key: &str| format!("{path}.{key}");
    not_empty(cx, &at("to"), raw.to.all().len(), "GDPR Art. 13(1)(f)");
    Some(Transfer {
        to: cx.regions(&at("to"), raw.to.all()),
        recipients: collections::recipients(cx, &at("recipients"), raw.recipients.as_ref()),
        safeguards: cx.some(&at("safeguards"), raw.safeguards.as_ref()),
        measures: cx.some(&at("measures"), raw.measures.as_ref()),
    })
}

#[expect(clippy::unnecessary_wraps, clippy::ref_option, reason = "one signature for all families")]
pub(super) fn safeguard(cx: &mut Context<'_>, path: &str, raw: &Option<RawSafeguard>) -> Option<Safeguard> {
    let Some(raw) = raw else { return Some(words::safeguard(&words::meaning_of(path))) };
    cx.label(path, raw.label.as_ref());
    let meaning = words::meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref());
    let known = words::safeguard(&meaning);
    let at = |key: &str| format!("{path}.{key}");
    let name = raw.name.as_ref().and_then(|text| cx.name(&at("name"), text));
    let decision = raw.decision.as_ref().and_then(|text| cx.name(&at("decision"), text));
    let url = raw.url.as_ref().and_then(|raw| cx.link_by_language(&at("url"), raw));
    let invalidated = raw.invalidated.as_ref().and_then(|text| cx.date(&at("invalidated"), text));
    Some(Safeguard {
        meaning,
        kind: raw.kind.or(known.kind),
        name: name.or(known.name),
        url: url.or(known.url),
        invalidated: invalidated.or(known.invalidated),
        decision: decision.or(known.decision),
        copy_from: raw.copy_from.as_ref().and_then(|text| cx.reference(&at("copy-from"), text)),
        certificate: raw.certificate.as_ref().and_then(|raw| cx.link_by_language(&at("certificate"), raw)),
        complaint: raw.complaint.as_ref().and_then(|raw| cx.link_by_language(&at("complaint"), raw)),
        description: raw.description.clone(),
    })
}
