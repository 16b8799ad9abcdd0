//! The rights that the laws give: those that the policy does not describe are exercised as `standard-rights` says.

use super::Context;
use crate::load::raw::RawStandardRights;
use crate::model::contact::Contact;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::model::right::{Channel, Evidence, Fee, Right};
use crate::model::sale::SensitiveUse;
use crate::vocabulary::law;

use super::words;

/// Adds the rights that the regimes give and that the policy does not describe.
pub(super) fn standard(cx: &mut Context<'_>, policy: &mut Policy, raw: &RawStandardRights) {
    let contact: Option<Id<Contact>> = cx.reference("standard-rights.contact", &raw.contact);
    let channels: Vec<Id<Channel>> = cx.some("standard-rights.channels", Some(&raw.channels));
    let evidence: Vec<Id<Evidence>> = cx.some("standard-rights.evidence", raw.evidence.as_ref());
    for kind in kinds(policy) {
        let described = |own: &Right| own.meaning.is(&[kind]);
        if policy.rights.values().any(described) {
            continue;
        }
        let by_itself = kind == "no-discrimination";
        let channels = match kind {
            "no-discrimination" => Vec::new(),
            "complaint" => vec![Id::new("authority")],
            _ => channels.clone(),
        };
        for channel in &channels {
            if !cx.names.states("channels", channel.as_str()) {
                cx.borrowed.insert(("channels", channel.to_string()));
            }
        }
        let right = Right {
            meaning: words::meaning_of(&format!("rights.{kind}")),
            contact: contact.clone().filter(|_| !by_itself && kind != "complaint"),
            channels,
            fee: Fee::None,
            response_time: None,
            evidence: if by_itself || kind == "complaint" { Vec::new() } else { evidence.clone() },
            formats: Vec::new(),
            regimes: Vec::new(),
            applies_to: residents(policy, kind),
            description: None,
        };
        policy.rights.entry(Id::new(kind)).or_insert(right);
    }
}

/// The kinds of rights that the regimes of a policy give to the people whom it concerns.
fn kinds(policy: &Policy) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> = Vec::new();
    let given = policy.regimes.iter().flat_map(|regime| law::of(*regime).rights.keys());
    for kind in given.map(String::as_str).filter(|kind| policy.has_matter_for(kind)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let has_gdpr = policy.regimes.iter().any(|regime| regime.is_gdpr());
    let sale = policy.sale.as_ref().filter(|_| policy.regimes.contains(&Regime::Ccpa));
    let more = [
        ("withdraw-consent", has_gdpr && policy.rests_on(&["consent"])),
        ("human-review", has_gdpr && policy.decisions.as_ref().is_some_and(|own| !own.is_empty())),
        ("opt-out-of-sale", sale.is_some_and(|own| !own.sold.is_empty() || !own.shared.is_empty())),
        (
            "limit-sensitive-data",
            sale.is_some_and(|own| own.sensitive_data == Some(SensitiveUse::OtherPurposes)),
        ),
    ];
    kinds.extend(
        more.iter()
            .filter(|(kind, holds)| *holds && !kinds.contains(kind))
            .map(|(kind, _)| *kind)
            .collect::<Vec<_>>(),
    );
    kinds
}

/// The residents to whom alone a right belongs; nobody in particular where every regime gives it, or one that protects
/// everybody whose data are processed by a controller there.
fn residents(policy: &Policy, kind: &str) -> Vec<Region> {
    let gives = |regime: &Regime| match kind {
        "withdraw-consent" | "human-review" => regime.is_gdpr(),
        "opt-out-of-sale" | "limit-sensitive-data" => *regime == Regime::Ccpa,
        _ => law::of(*regime).rights.contains_key(kind),
    };
    if policy.regimes.iter().all(gives) {
        return Vec::new();
    }
    let giving = policy.regimes.iter().filter(|regime| gives(regime));
    let home = policy.parties.get(&policy.controller).and_then(|own| own.region.clone());
    let regions: Vec<Region> = giving.flat_map(|regime| law::of(*regime).home.clone()).collect();
    let at_home = home.is_some_and(|home| regions.iter().any(|own| own.holds(&home)));
    if at_home { Vec::new() } else { regions }
}
