//! What a person can ask for.

use super::super::ACCESS_AND_PORTABILITY;
use super::super::node::Node;
use super::draft::{Draft, Map, Yaml, line};
use super::{people, push, put, text};
use crate::vocabulary;

/// The fields of TILT and the rights that they speak of.
const RIGHTS: [(&str, &[&str]); 5] = [
    ("rightToInformation", &["access"]),
    ("rightToRectificationOrDeletion", &["rectification", "erasure"]),
    ("rightToDataPortability", &["portability"]),
    ("rightToWithdrawConsent", &["withdraw-consent"]),
    ("rightToComplain", &["complaint"]),
];

pub(super) fn all(draft: &mut Draft<'_>, root: &Node<'_>) {
    let mut stated = Vec::new();
    for (field, ids) in RIGHTS {
        let Some(node) = root.object(field) else { continue };
        if field == "rightToComplain" {
            authority(draft, &node);
        }
        if right(draft, &node, ids) {
            stated.extend(ids);
        }
        node.finish();
    }
    access(draft, root, stated.contains(&"access") || stated.contains(&"portability"));
}

/// What TILT says of access and portability together.
fn access(draft: &mut Draft<'_>, root: &Node<'_>, own_fields: bool) {
    let field = "accessAndDataPortability";
    let follows = "an export says what follows from the rights of access and of portability";
    let Some(node) = root.object(field) else {
        if own_fields {
            root.change(field, format!("not stated: {follows}"));
        }
        return;
    };
    let formats = node.texts("dataFormats");
    if let Some(fee) = node.object("administrativeFee") {
        if fee.number("amount").is_some_and(|amount| amount > 0.0) {
            draft.remarks.add(&fee.path, "its amount is left out: a policy says that there may be a fee");
        } else if fee.says("amount") || fee.says("currency") {
            draft.remarks.add(&fee.path, "left out: what costs nothing has no amount in a policy");
        }
        fee.finish();
    }
    let charged = node.object("administrativeFee").and_then(|fee| fee.number("amount"));
    if right(draft, &node, &[ACCESS_AND_PORTABILITY]) {
        if let Some(own) = draft.of("rights", ACCESS_AND_PORTABILITY) {
            own.insert("kind-of".to_owned(), text("access"));
            if charged.is_some_and(|amount| amount > 0.0) {
                own.insert("fee".to_owned(), text("may-apply"));
            }
            put(own, "formats", formats.into_iter().map(|own| own.text).collect());
        }
        draft.everywhere(
            &format!("right-{ACCESS_AND_PORTABILITY}"),
            "{ right-access } / { right-portability }\n    .meaning = { right-access.meaning } { right-portability.meaning }",
        );
    } else {
        for own in formats {
            draft.remarks.add(&own.path, "left out: it is not said that there is such a right");
        }
        if own_fields {
            node.change("available", follows);
        }
    }
    node.finish();
}

/// The rights that one field of TILT speaks of. Whether it gives them.
fn right(draft: &mut Draft<'_>, node: &Node<'_>, ids: &[&str]) -> bool {
    let contact = contact(draft, node);
    let more = node.text("description");
    let mut evidence = Vec::new();
    for field in node.texts("identificationEvidences") {
        let id = draft.word("evidence", &field);
        push(draft, &mut evidence, id, &field.path);
    }
    let told = contact.is_some() || more.is_some() || !evidence.is_empty();
    match node.flag("available") {
        Some(true) => {}
        Some(false) => {
            for key in ["description", "email", "url", "identificationEvidences"] {
                if node.says(key) {
                    node.lose(key, "a policy says nothing of a right that there is not");
                }
            }
            return false;
        }
        None if told => node.change("available", "not stated: a right that is described is there"),
        None => return false,
    }
    if more.is_none() {
        node.change("description", "not stated: an export gives the words of the tool");
    }
    let message = more.map(|field| draft.description("rights", ids[0], &field));
    let contact = contact.or_else(|| stand_in(draft, node, ids));
    for id in ids {
        let mut map = Map::new();
        if let Some((id, channels)) = &contact {
            map.insert("contact".to_owned(), Yaml::Text(id.clone()));
            put(&mut map, "channels", channels.clone());
        } else if *id == "complaint" {
            put(&mut map, "channels", vec!["authority".to_owned()]);
        }
        put(&mut map, "evidence", evidence.clone());
        map.extend(message.clone().map(|message| ("description".to_owned(), Yaml::Text(message))));
        draft.put("rights", id, map);
    }
    true
}

/// Who handles requests where the right says nothing of it: the data protection officer (GDPR Art. 38(4)).
fn stand_in(draft: &Draft<'_>, node: &Node<'_>, ids: &[&str]) -> Option<(String, Vec<String>)> {
    let officer = "data-protection-officer";
    if ids == ["complaint"] {
        return None;
    }
    let Some(Yaml::Map(own)) = draft.entries("contacts").and_then(|all| all.get(officer)) else {
        draft.remarks.advise(&node.path, "it is not said how the right is exercised: add `channels` to it");
        return None;
    };
    let ways = ["email", "post", "phone"].into_iter().filter(|way| own.contains_key(*way));
    let ways: Vec<String> = ways.map(str::to_owned).take(1).collect();
    if own.contains_key("email") {
        node.change("email", "not stated: the data protection officer can be asked (GDPR Art. 38(4))");
    }
    Some((officer.to_owned(), ways))
}

/// The contact of a right, and the ways that it has.
fn contact(draft: &mut Draft<'_>, node: &Node<'_>) -> Option<(String, Vec<String>)> {
    let mut map = people::contact(draft, node);
    map.extend(people::link(node, "url").map(|link| ("form".to_owned(), Yaml::Text(link))));
    if map.is_empty() {
        return None;
    }
    let ways = map.keys().cloned().collect();
    let id = draft.entry("contacts", &line(&map), "rights", map);
    Some((id, ways))
}

fn authority(draft: &mut Draft<'_>, node: &Node<'_>) {
    let Some(node) = node.object("supervisoryAuthority") else { return };
    let region = people::country(&node, "country");
    let contact = people::contact(draft, &node);
    let address = people::address(draft, &node, region.clone());
    let Some(name) = node.text("name") else {
        draft.remarks.add(&node.path, "left out: it names no authority");
        return;
    };
    node.finish();
    let of = |id: &&str| {
        vocabulary::known("authorities", id).and_then(|own| own.name.as_deref()) == Some(&*name.text)
    };
    let known = vocabulary::ids("authorities").find(of);
    let mut map = Map::new();
    if known.is_none() {
        map.insert("name".to_owned(), Yaml::Text(name.text.clone()));
    }
    put(&mut map, "regions", region.into_iter().collect());
    map.extend(contact);
    map.extend(address.map(|id| ("address".to_owned(), Yaml::Text(id))));
    match known {
        Some(id) => {
            let regions =
                vocabulary::known("authorities", id).map(|own| own.regions.clone()).unwrap_or_default();
            if !map.contains_key("regions") && !regions.is_empty() {
                node.change("country", "the tool knows where this authority is");
            }
            draft.put("authorities", id, map);
        }
        None => drop(draft.entry("authorities", "authority", &name.text, map)),
    }
}
