//! Where data come from, if not from the person.

use std::collections::BTreeMap;

use super::super::known;
use super::super::node::{Field, Node};
use super::draft::{Draft, Map, Yaml};
use super::{people, push, text};
use crate::model::value::shown;
use crate::vocabulary;

/// Where data come from, of which nobody says that the person gives them.
pub(super) fn all(draft: &mut Draft<'_>, root: &Node<'_>) {
    let mut last = None;
    let mut collections = collections(draft);
    for item in root.list("sources") {
        item.change("_id", "an export names the entry of the policy");
        let Some(category) = item.text("dataCategory") else {
            draft.remarks.add(&item.path, "left out: it names no category of data");
            continue;
        };
        let mut ids = Vec::new();
        for own in item.list("sources") {
            if let Some(id) = source(draft, &own) {
                push(draft, &mut ids, id, &own.path);
            }
            own.finish();
        }
        item.finish();
        if ids.is_empty() {
            draft.remarks.add(&item.path, "left out: it names no source");
            continue;
        }
        let id = draft.word("categories", &category);
        let at = *collections.entry(id.clone()).or_insert_with(|| collection(draft, &id));
        if last.is_some_and(|last| last >= at) {
            draft.remarks.add("sources", "they come back in the order of `dataDisclosed`");
        }
        last = Some(at);
        let found = draft.entries("collections").and_then(|all| all.get_index(at)).map(|(id, _)| id.clone());
        let Some(own) = found.and_then(|id| draft.of("collections", &id)) else { continue };
        if let Some(Yaml::List(all)) = own.get_mut("source") {
            all.extend(ids.into_iter().filter(|id| !all.contains(id)).collect::<Vec<_>>());
            draft.remarks.add(&item.path, "its sources come back with those of the same data above");
        } else {
            own.shift_insert(0, "source".to_owned(), Yaml::List(ids));
        }
    }
}

/// The position of the first collection of each category.
fn collections(draft: &Draft<'_>) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    let entries = draft.entries("collections").into_iter().flat_map(Map::values).enumerate();
    for (at, own) in entries {
        if let Yaml::Map(own) = own
            && let Some(Yaml::List(ids)) = own.get("categories")
            && let [id] = ids.as_slice()
        {
            all.entry(id.clone()).or_insert(at);
        }
    }
    all
}

/// A collection of a category of which only the source is known: its position.
fn collection(draft: &mut Draft<'_>, category: &str) -> usize {
    let map = Map::from_iter([("categories".to_owned(), Yaml::List(vec![category.to_owned()]))]);
    draft.entry("collections", &format!("source of {category}"), category, map);
    draft.entries("collections").map_or(0, |all| all.len() - 1)
}

fn source(draft: &mut Draft<'_>, node: &Node<'_>) -> Option<String> {
    let url = people::link(node, "url");
    let public = node.flag("publiclyAvailable") == Some(true);
    let kind = if public { "public" } else { "third-party" };
    let name = node.text("description");
    let name = name.or_else(|| {
        let text = shown(url.as_ref()?).to_owned();
        node.change("description", "not stated: the address stands there");
        Some(Field { path: node.at("description"), text })
    });
    let Some(name) = name else {
        if public {
            node.lose("publiclyAvailable", "it names no source");
        }
        return None;
    };
    let known = known::find("sources", &name.text);
    let fits = known.and_then(|id| vocabulary::known("sources", id)).is_some_and(|own| own.kind == kind);
    if url.is_none()
        && fits
        && let Some(id) = draft.known("sources", &name)
    {
        return Some(id.to_owned());
    }
    let mut map = Map::from_iter([("kind".to_owned(), text(kind))]);
    map.extend(url.map(|url| ("url".to_owned(), Yaml::Text(url))));
    Some(draft.own("sources", &name, map))
}
