//! The record of processing activities (GDPR Art. 30(1)).

use super::super::page::Page;
use super::{cells, collections, each_place, recipients, sentence};
use crate::document::Text;
use crate::model::data::Collection;
use crate::model::id::Id;
use crate::model::processor::{RecipientId, Safeguard};
use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::vocabulary::law;

pub(super) fn activity(page: &mut Page<'_>, id: &Id<Collection>, entry: &Collection) -> Vec<Vec<Text>> {
    let path = format!("collections.{id}");
    let own = page.policy.label("collections", "collection", id.as_str());
    let activity = if page.source_has(&own) {
        vec![page.label(&own, &path)]
    } else {
        cells(page, &path, ("purposes", "purpose"), &entry.purposes)
    };
    let receivers = if entry.recipients.is_empty() {
        recipients::of(page, &entry.categories)
    } else {
        entry.recipients.clone()
    };
    vec![
        activity,
        cells(page, &path, ("subjects", "subject"), &entry.subjects),
        cells(page, &path, ("categories", "category"), &entry.categories),
        cells(page, &path, ("purposes", "purpose"), &entry.purposes),
        collections::bases(page, &path, entry),
        receivers.iter().map(|id| recipients::name(page, id)).collect(),
        transfers(page, &path, &receivers),
        collections::kept(page, &path, entry),
    ]
}

/// The countries outside the law's own to which these recipients bring data, and on what that rests.
fn transfers(page: &mut Page<'_>, path: &str, receivers: &[RecipientId]) -> Vec<Text> {
    let policy = page.policy;
    let regime = policy.regimes.iter().find(|own| own.is_gdpr()).copied().unwrap_or(Regime::Gdpr);
    let home = &law::of(regime).home;
    let mut places: Vec<Region> = Vec::new();
    let mut safeguards: Vec<Id<Safeguard>> = Vec::new();
    for own in receivers.iter().filter_map(|id| policy.recipient(id)) {
        let abroad =
            policy.places_of(own).into_iter().filter(|place| !home.iter().any(|home| home.holds(place)));
        for place in abroad {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        for id in &own.safeguards {
            if !safeguards.contains(id) {
                safeguards.push(id.clone());
            }
        }
    }
    let covers = |to: &[Region]| to.iter().any(|to| places.iter().any(|place| to.holds(place)));
    for own in policy.transfers.values().filter(|own| covers(&own.to)) {
        for id in &own.safeguards {
            if !safeguards.contains(id) {
                safeguards.push(id.clone());
            }
        }
    }
    let mut texts = each_place(page, &format!("{path}.recipients"), &places);
    let words = ("ui-safeguards", "safeguards");
    if places.is_empty() {
        texts.push(page.label("ui-none", path));
    } else {
        texts.extend(sentence(page, path, words, ("safeguards", "safeguard"), &safeguards));
    }
    texts
}
