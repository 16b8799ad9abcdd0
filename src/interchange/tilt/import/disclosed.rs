//! What is collected, from where, why, on which basis, and for how long.

use super::super::legal::{self, Provision};
use super::super::node::{Field, Node};
use super::draft::{Draft, Map, Yaml, beginning, line, singular};
use super::{people, push, put, text};
use crate::interchange::duration;
use crate::model::value::{Period, Unit};

/// Everything under `dataDisclosed`, a collection an item.
pub(super) fn all(draft: &mut Draft<'_>, root: &Node<'_>) {
    for node in root.list("dataDisclosed") {
        let Some(category) = node.text("category") else {
            draft.remarks.add(&node.path, "left out: it names no category of data");
            continue;
        };
        node.change("_id", "an export names the entry of the policy");
        let mut own = Map::new();
        let id = draft.word("categories", &category);
        own.insert("categories".to_owned(), Yaml::List(vec![id.clone()]));
        purposes(draft, &node, &mut own);
        bases(draft, &node, &mut own);
        recipients(draft, &node, &mut own);
        storage(draft, &node, &id, &mut own);
        refusal(draft, &node, &mut own);
        node.finish();
        let key = node.path.clone();
        draft.entry("collections", &key, &id, own);
    }
}

fn purposes(draft: &mut Draft<'_>, node: &Node<'_>, own: &mut Map) {
    let mut ids = Vec::new();
    for item in node.list("purposes") {
        let (name, more) = (item.text("purpose"), item.text("description"));
        item.finish();
        let id = match (name, more) {
            (Some(name), None) => draft.word("purposes", &name),
            (Some(name), Some(more)) => {
                let known = draft.known("purposes", &name);
                described(draft, "purposes", known, &name, &more, Map::new())
            }
            (None, Some(more)) => {
                item.change("purpose", "not stated: the description stands there");
                item.change("description", "it is the name of the purpose now");
                draft.word("purposes", &more)
            }
            (None, None) => continue,
        };
        push(draft, &mut ids, id, &item.path);
    }
    put(own, "purposes", ids);
}

/// An entry with a text that says more about it: a built-in one with its own label, or one called `name`.
pub(super) fn described(
    draft: &mut Draft<'_>,
    family: &'static str,
    known: Option<&str>,
    name: &Field,
    more: &Field,
    mut map: Map,
) -> String {
    let prefix = singular(family);
    let title = known.unwrap_or(&name.text).to_owned();
    if let Some(known) = known {
        map.insert("kind-of".to_owned(), text(known));
        map.insert("label".to_owned(), Yaml::Text(format!("{prefix}-{known}")));
    }
    let key = format!("{} {} {}", name.text, more.text, line(&map));
    let id = draft.entry(family, &key, &title, map);
    if known.is_none() {
        draft.message(&format!("{prefix}-{id}"), name);
    }
    let message = draft.description(family, &id, more);
    if let Some(own) = draft.of(family, &id) {
        own.insert("description".to_owned(), Yaml::Text(message));
    }
    id
}

fn bases(draft: &mut Draft<'_>, node: &Node<'_>, own: &mut Map) {
    let (mut bases, mut conditions) = (Vec::new(), Vec::new());
    // Whether each entry is a condition, as they stand in the document.
    let mut order = Vec::new();
    for item in node.list("legalBases") {
        let (reference, more) = (item.text("reference"), item.text("description"));
        item.finish();
        let found = reference.as_ref().map(|own| legal::provisions(&own.text)).unwrap_or_default();
        if found.is_empty() {
            let id = own_basis(draft, &item, reference, more);
            if let Some(id) = id {
                push(draft, &mut bases, id, &item.path);
                order.push(false);
            }
            continue;
        }
        let written = reference.map(|own| own.text).unwrap_or_default();
        if found.len() > 1 {
            draft.remarks.add(&item.path, "several provisions: an entry each");
        }
        for provision in found {
            let (id, canonical) = match provision {
                Provision::Basis(id) => (id, legal::of_basis(id)),
                Provision::Condition(id) => (id, legal::of_condition(id)),
            };
            if let Some(canonical) = canonical.filter(|text| *text != written) {
                item.change("reference", format!("`{}` is written {canonical}", beginning(&written)));
            }
            order.push(matches!(provision, Provision::Condition(_)));
            match provision {
                Provision::Basis(id) => {
                    let id = match &more {
                        Some(more) => described(draft, "bases", Some(id), more, more, Map::new()),
                        None => id.to_owned(),
                    };
                    push(draft, &mut bases, id, &item.path);
                }
                Provision::Condition(_) => {
                    if more.is_some() {
                        item.lose("description", "a condition of Art. 9(2) GDPR has the words of the tool");
                    }
                    push(draft, &mut conditions, id.to_owned(), &item.path);
                }
            }
        }
    }
    // An export writes the bases, then the conditions.
    if !order.is_sorted() {
        draft
            .remarks
            .add(&node.at("legalBases"), "conditions of Art. 9(2) GDPR come back behind the legal bases");
    }
    interests(draft, node, &mut bases, own);
    put(own, "bases", bases);
    put(own, "conditions", conditions);
}

/// A legal basis that is no letter of Art. 6(1) GDPR.
fn own_basis(
    draft: &mut Draft<'_>,
    item: &Node<'_>,
    reference: Option<Field>,
    more: Option<Field>,
) -> Option<String> {
    let mut map = Map::new();
    match (reference, more) {
        (Some(reference), more) if legal::is_reference(&reference.text) => {
            map.insert("article".to_owned(), Yaml::Text(reference.text.clone()));
            let name = more.unwrap_or_else(|| reference.clone());
            let key = format!("{} {}", name.text, line(&map));
            let id = draft.entry("bases", &key, &reference.text, map);
            draft.message(&format!("basis-{id}"), &name);
            Some(id)
        }
        (Some(reference), None) => {
            item.change("reference", "TILT's schema takes no such reference: it is the description now");
            item.change("description", "the text of the reference stands there");
            Some(draft.own("bases", &reference, map))
        }
        (Some(reference), Some(more)) => {
            item.lose(
                "reference",
                &format!("TILT's schema takes no such reference: `{}`", beginning(&reference.text)),
            );
            Some(draft.own("bases", &more, map))
        }
        (None, Some(more)) => Some(draft.own("bases", &more, map)),
        (None, None) => None,
    }
}

fn interests(draft: &mut Draft<'_>, node: &Node<'_>, bases: &mut Vec<String>, own: &mut Map) {
    let mut ids = Vec::new();
    // Those that say nothing but that they are there.
    let mut bare = 0;
    let items = node.list("legitimateInterests");
    let rests = bases.iter().any(|id| is_interest(draft, id));
    for item in &items {
        let (said, reasoning) = (item.flag("exists"), item.text("reasoning"));
        item.finish();
        bare += usize::from(said == Some(true) && reasoning.is_none());
        let Some(reasoning) = reasoning else { continue };
        if said != Some(true) {
            item.change("exists", "an interest that is stated exists");
        }
        let id = draft.word("interests", &reasoning);
        push(draft, &mut ids, id, &item.path);
    }
    let path = node.at("legitimateInterests");
    if bare > 0 && !ids.is_empty() {
        draft.remarks.add(&path, "that there are some goes without saying where one is stated");
    } else if bare > 1 {
        draft.remarks.add(&path, "what says nothing more is said once");
    }
    if bare > 0 && ids.is_empty() && !rests {
        bases.push("legitimate-interests".to_owned());
        draft
            .remarks
            .add(&node.at("legalBases"), "Art. 6(1)(f) GDPR is added, because legitimate interests exist");
    } else if bare == 0 && ids.is_empty() && rests {
        draft.remarks.add(
            &path,
            "not stated, although a legal basis is legitimate interests: an export says that they exist",
        );
    }
    put(own, "interests", ids);
}

/// Whether a basis of the draft is that of Art. 6(1)(f) GDPR.
fn is_interest(draft: &Draft<'_>, id: &str) -> bool {
    let wanted = "legitimate-interests";
    let own = draft.entries("bases").and_then(|all| all.get(id));
    id == wanted || matches!(own, Some(Yaml::Map(own)) if own.get("kind-of") == Some(&text(wanted)))
}

fn recipients(draft: &mut Draft<'_>, node: &Node<'_>, own: &mut Map) {
    let mut ids = Vec::new();
    for item in node.list("recipients") {
        if let Some(id) = people::recipient(draft, &item) {
            push(draft, &mut ids, id, &item.path);
        }
    }
    put(own, "recipients", ids);
}

fn storage(draft: &mut Draft<'_>, node: &Node<'_>, category: &str, own: &mut Map) {
    let items = node.list("storage");
    let mut terms = Vec::new();
    let mut function = None;
    for item in &items {
        temporal(draft, item, &mut terms);
        for field in item.texts("purposeConditional") {
            let id = draft.word("criteria", &field);
            push(draft, &mut terms, id, &field.path);
        }
        for field in item.texts("legalBasisConditional") {
            let mut map = Map::new();
            if legal::is_reference(&field.text) {
                map.insert("kind-of".to_owned(), text("statutory-period"));
            } else {
                draft
                    .remarks
                    .add(&field.path, "it is no reference: it comes back under `purposeConditional`");
                draft
                    .remarks
                    .add(&item.at("purposeConditional"), "what is no reference to a law comes back here");
            }
            let id = draft.own("criteria", &field, map);
            push(draft, &mut terms, id, &field.path);
        }
        function = function.or(aggregation(item, !terms.is_empty()));
        item.finish();
    }
    if items.len() > 1 {
        draft.remarks.add(&node.at("storage"), "what is said in several entries comes back in one");
    }
    let rule = if function.as_deref() == Some("min") { "shortest-of" } else { "longest-of" };
    match terms.len() {
        0 => {
            if function.as_deref() == Some("min") {
                draft.remarks.add(&node.at("storage"), "left out: it names no time");
            }
        }
        1 => {
            if rule == "shortest-of" {
                draft.remarks.add(&node.at("storage"), "`min` of one: an export says `max`");
            }
            own.insert("retention".to_owned(), Yaml::Text(terms.remove(0)));
        }
        _ => {
            let map = Map::from_iter([(rule.to_owned(), Yaml::List(terms))]);
            let id = draft.entry("retention", &line(&map), &format!("{category} retention"), map);
            own.insert("retention".to_owned(), Yaml::Text(id));
        }
    }
}

/// Which of several times counts.
fn aggregation(item: &Node<'_>, matters: bool) -> Option<String> {
    let said = item.text("aggregationFunction")?.text;
    let rule = match said.as_str() {
        "max" | "min" => return Some(said),
        "MAX" | "MIN" => "written in small letters",
        "sum" | "avg" => "a policy knows the longest and the shortest: `max` stands there",
        _ => "TILT knows `max`, `min`, `sum`, `avg`",
    };
    if matters {
        item.change("aggregationFunction", rule);
    } else {
        item.lose("aggregationFunction", "it is said of no time");
    }
    Some(said.to_lowercase())
}

fn temporal(draft: &mut Draft<'_>, node: &Node<'_>, terms: &mut Vec<String>) {
    for item in node.list("temporal") {
        let (more, period) = (item.text("description"), period(&item));
        item.finish();
        match (more, period) {
            (None, None) => {}
            (None, Some(period)) => push(draft, terms, period, &item.path),
            (Some(more), Some(period)) => {
                let map = Map::from_iter([("period".to_owned(), Yaml::Text(period))]);
                let id = draft.own("criteria", &more, map);
                push(draft, terms, id, &item.path);
            }
            (Some(more), None) => {
                draft.remarks.add(&more.path, "without a period it comes back under `purposeConditional`");
                draft.remarks.add(&node.at("purposeConditional"), "what has no period comes back here");
                let id = draft.word("criteria", &more);
                push(draft, terms, id, &item.path);
            }
        }
    }
}

fn period(node: &Node<'_>) -> Option<String> {
    let field = node.text("ttl")?;
    let Ok(own) = Period::parse(&field.text) else {
        node.lose("ttl", &format!("`{}` is no period", field.text));
        return None;
    };
    let written = duration(&own);
    if written != field.text {
        let has_weeks = own.parts.iter().any(|(_, unit)| *unit == Unit::Week);
        let why = if has_weeks { "TILT has no weeks: " } else { "" };
        node.change("ttl", format!("{why}`{}` comes back as {written}", field.text));
    }
    Some(own.iso)
}

fn refusal(draft: &mut Draft<'_>, node: &Node<'_>, own: &mut Map) {
    let Some(node) = node.object("nonDisclosure") else { return };
    let [law, contract, must] =
        ["legalRequirement", "contractualRegulation", "obligationToProvide"].map(|key| node.flag(key));
    // That no law asks for them does not say that no contract does.
    let free = must == Some(false) || (law, contract, must) == (Some(false), Some(false), None);
    let required = match (law, contract) {
        (Some(true), _) => Some("law"),
        (_, Some(true)) => Some("contract"),
        _ if free => Some("nothing"),
        _ => None,
    };
    if law == Some(true) && contract == Some(true) {
        node.lose("contractualRegulation", "a policy names one of the two: the law");
    }
    let obliged = matches!(required, Some("law" | "contract"));
    if must == Some(true) && !obliged {
        node.lose(
            "obligationToProvide",
            "the document names neither a law nor a contract that asks for the data",
        );
    } else if obliged && must != Some(true) {
        node.change("obligationToProvide", "comes back as `true`: a law or a contract asks for the data");
    }
    own.extend(required.map(|word| ("required-by".to_owned(), text(word))));
    if let Some(field) = node.text("consequences") {
        let id = draft.word("consequences", &field);
        own.insert("if-refused".to_owned(), Yaml::Text(id));
    }
    node.finish();
}
