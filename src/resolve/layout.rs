//! The sections of a document that names none of its own: the layout of its kind, as far as the policy has something to
//! say.

use crate::model::contact::Contact;
use crate::model::document::{BlockPlan, DocumentKind, SectionPlan};
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::model::sale::{Minors, SensitiveUse, Signal};
use crate::vocabulary::law;
use crate::vocabulary::layout::{self, Block, Section};

/// The sections of a document of this kind, which could stand at `path`.
pub(super) fn sections(
    policy: &Policy,
    path: &str,
    kind: DocumentKind,
    has_privacy: bool,
) -> Vec<SectionPlan> {
    let asked = |when: &Option<String>| {
        when.as_deref().is_none_or(|when| holds(policy, when, has_privacy) == Some(true))
    };
    let sections = layout::of(kind).iter().filter(|section| asked(&section.when));
    let sections = sections.map(|section| {
        let blocks = section.blocks.iter().filter(|block| asked(&block.when));
        self::section(path, section, blocks.filter_map(|own| block(policy, own)).collect())
    });
    sections.filter(|section| !section.blocks.is_empty()).collect()
}

fn section(path: &str, own: &Section, blocks: Vec<BlockPlan>) -> SectionPlan {
    SectionPlan {
        path: path.to_owned(),
        id: own.id.clone(),
        formerly: Vec::new(),
        applies_to: own.applies_to.iter().filter_map(|code| Region::parse(code).ok()).collect(),
        audience: Vec::new(),
        when_behind: None,
        blocks,
        sections: Vec::new(),
    }
}

fn block(policy: &Policy, own: &Block) -> Option<BlockPlan> {
    if let Some(message) = &own.prose {
        return Some(BlockPlan::Prose(vec![message.clone()]));
    }
    if let Some(kind) = own.table {
        return Some(BlockPlan::Table(kind));
    }
    if let Some(message) = &own.note {
        return Some(BlockPlan::Note(message.clone()));
    }
    match own.contact.as_deref()? {
        "controller" => controller_contact(policy).map(BlockPlan::Contact),
        id => Some(BlockPlan::Contact(Id::new(id))),
    }
}

fn controller_contact(policy: &Policy) -> Option<Id<Contact>> {
    policy.parties.get(&policy.controller)?.contact.clone()
}

/// Whether the policy has what a section or block of a layout asks for; nothing where that is no known condition.
fn holds(policy: &Policy, when: &str, has_privacy: bool) -> Option<bool> {
    let cookies = policy.cookies.iter().flatten();
    let other_cookies = || cookies.clone().any(|(_, cookie)| cookie.group.as_str() != "necessary");
    let sale = policy.sale.as_ref();
    let sells = sale.is_some_and(|sale| !sale.sold.is_empty() || !sale.shared.is_empty());
    let children = policy.children.as_ref();
    let has_right = |kind: &str| policy.rights.values().any(|own| own.meaning.is(&[kind]));
    Some(match when {
        "consent" => policy.rests_on(&["consent"]),
        "subprocessors" => !policy.subprocessors.is_empty(),
        "recipients" => !policy.recipients.is_empty(),
        "any-recipients" => policy.all_recipients().next().is_some(),
        "no-recipients" => policy.all_recipients().next().is_none(),
        "transfers" => law::has_transfers(policy),
        "purpose-changes" => !policy.purpose_changes.is_empty(),
        "says-decisions" => policy.decisions.is_some(),
        "decisions" => policy.decisions.as_ref().is_some_and(|own| !own.is_empty()),
        "no-decisions" => policy.decisions.as_ref().is_some_and(indexmap::IndexMap::is_empty),
        "says-cookies" => policy.cookies.is_some(),
        "no-cookies" => policy.cookies.as_ref().is_some_and(indexmap::IndexMap::is_empty),
        "cookies" => cookies.clone().next().is_some(),
        "only-necessary-cookies" => cookies.clone().next().is_some() && !other_cookies(),
        "other-cookies" => other_cookies(),
        "rights" => !policy.rights.is_empty(),
        "authorities" => !policy.authorities.is_empty(),
        "children" => children.is_some(),
        "minimum-age" => children.is_some_and(|own| own.minimum_age.is_some()),
        // Whose data are not processed at all need no parent's consent.
        "consent-age" => children.is_some_and(|own| own.consent_age > own.minimum_age),
        "objection" => has_right("objection") && policy.rests_on(&["legitimate-interests", "public-task"]),
        "objection-to-marketing" => has_right("objection") && policy.markets(),
        "security" => !policy.security.is_empty(),
        "ccpa" => policy.regimes.contains(&Regime::Ccpa),
        "sale" => sells,
        "no-sale" => sale.is_some() && !sells,
        "sale-without-minors" => sells && sale.is_some_and(|own| own.minors == Some(Minors::None)),
        "opt-out-link" => sale.is_some_and(|own| own.opt_out_link.is_some()),
        "opt-out-signal" => sale.is_some_and(|own| own.opt_out_signal == Some(Signal::Honored)),
        "sensitive-permitted" => {
            sale.is_some_and(|own| own.sensitive_data == Some(SensitiveUse::PermittedPurposes))
        }
        "limit-link" => sale.is_some_and(|own| own.limit_link.is_some()),
        "contact" => controller_contact(policy).is_some(),
        "privacy-document" => has_privacy,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_condition_of_a_layout_is_known() {
        let kinds = [
            DocumentKind::Privacy,
            DocumentKind::Subprocessors,
            DocumentKind::Cookies,
            DocumentKind::Notice,
            DocumentKind::Record,
        ];
        for kind in kinds {
            assert!(!layout::of(kind).is_empty(), "{} has no layout", kind.name());
            for section in layout::of(kind) {
                let blocks = section.blocks.iter().filter_map(|block| block.when.as_ref());
                for when in section.when.iter().chain(blocks) {
                    assert!(holds(&Policy::default(), when, false).is_some(), "{when}");
                }
            }
        }
    }
}
