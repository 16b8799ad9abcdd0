//! Transfers to third countries, automated decisions, changes of purpose.

use super::super::node::{Field, Node};
use super::draft::{Draft, Map, Yaml};
use super::{date, disclosed, people, push, put, text};

/// The safeguards of TILT that a policy has a place for: field, built-in entry, kind.
const SAFEGUARDS: [(&str, Option<&str>); 3] = [
    ("adequacyDecision", Some("adequacy")),
    ("appropriateGuarantees", None),
    ("standardDataProtectionClause", Some("scc")),
];

pub(super) fn all(draft: &mut Draft<'_>, root: &Node<'_>) {
    for node in root.list("thirdCountryTransfers") {
        if let Some(effects) = node.object("presenceOfEnforceableRightsAndEffectiveRemedies")
            && (effects.flag("available") == Some(true) || effects.says("description"))
        {
            draft.remarks.add(&effects.path, "left out: a policy has no place for it");
        }
        let Some(country) = people::country(&node, "country") else {
            draft.remarks.add(&node.path, "left out: it names no country");
            continue;
        };
        let mut ids = Vec::new();
        for (key, known) in SAFEGUARDS {
            if let Some(own) = node.object(key) {
                let id = safeguard(draft, &own, known);
                own.finish();
                if let Some(id) = id {
                    push(draft, &mut ids, id, &own.path);
                }
            }
        }
        node.finish();
        let mut map = Map::from_iter([("to".to_owned(), Yaml::List(vec![country.clone()]))]);
        put(&mut map, "safeguards", ids);
        draft.entry("transfers", &node.path, &country, map);
    }
}

fn safeguard(draft: &mut Draft<'_>, node: &Node<'_>, known: Option<&str>) -> Option<String> {
    let more = node.text("description");
    let available = node.flag("available");
    if available != Some(true) {
        let Some(_) = &more else { return None };
        if available == Some(false) {
            node.lose("description", "a policy says nothing of what there is not");
            return None;
        }
        node.change("available", "not stated: what is described is there");
    }
    match (known, more) {
        (Some(known), Some(more)) => {
            Some(disclosed::described(draft, "safeguards", Some(known), &more, &more, Map::new()))
        }
        (Some(known), None) => {
            node.change("description", "not stated: an export gives the words of the tool");
            Some(known.to_owned())
        }
        (None, Some(more)) => Some(draft.own("safeguards", &more, Map::new())),
        (None, None) => {
            node.lose("available", "it is not said which guarantees there are");
            None
        }
    }
}

/// Whether decisions are made by automated means alone, and how.
pub(super) fn decisions(draft: &mut Draft<'_>, root: &Node<'_>) {
    let Some(node) = root.object("automatedDecisionMaking") else { return };
    let (in_use, logic, effects) =
        (node.flag("inUse"), node.text("logicInvolved"), node.text("scopeAndIntendedEffects"));
    node.finish();
    let told = logic.is_some() || effects.is_some();
    if in_use == Some(false) || (in_use.is_none() && !told) {
        for key in ["logicInvolved", "scopeAndIntendedEffects"] {
            if node.says(key) {
                node.lose(key, "a policy says nothing of decisions that are not made");
            }
        }
        if in_use == Some(false) {
            draft.set("automated-decisions", text("none"));
        }
        return;
    }
    if in_use.is_none() {
        node.change("inUse", "not stated: what is described is in use");
    }
    draft.put("automated-decisions", "automated", Map::new());
    let parts: [(&str, Option<Field>); 2] = [("logic", logic), ("effects", effects)];
    let parts: Vec<_> = parts.into_iter().filter_map(|(name, field)| Some((name, field?))).collect();
    draft.titled("decision-automated", "{ section-automated-decisions }", &parts);
}

/// Uses for another purpose.
pub(super) fn changes(draft: &mut Draft<'_>, root: &Node<'_>) {
    for node in root.list("changesOfPurpose") {
        let (mut categories, mut purposes) = (Vec::new(), Vec::new());
        for field in node.texts("affectedDataCategories") {
            let id = draft.word("categories", &field);
            push(draft, &mut categories, id, &field.path);
        }
        let description = node.text("description");
        let from = date(&node, "plannedDateOfChange");
        let url = people::link(&node, "urlOfNewVersion");
        node.finish();
        let title = description.as_ref().map_or("change", |own| &own.text).to_owned();
        if let Some(field) = &description {
            let id = draft.word("purposes", field);
            push(draft, &mut purposes, id, &field.path);
        }
        let mut map = Map::new();
        map.insert("categories".to_owned(), Yaml::List(categories));
        map.insert("purposes".to_owned(), Yaml::List(purposes));
        map.extend(from.map(|date| ("from".to_owned(), Yaml::Text(date))));
        map.extend(url.map(|url| ("url".to_owned(), Yaml::Text(url))));
        draft.entry("purpose-changes", &node.path, &title, map);
    }
}
