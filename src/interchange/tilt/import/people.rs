//! The controller, its officer, recipients and the supervisory authority.

use super::super::node::{Field, Node};
use super::super::{NO_COUNTRY, NO_EMAIL};
use super::draft::{Draft, Map, Yaml, line};
use crate::interchange::address;
use crate::model::region::{Group, NoRegion, Region};
use crate::model::value::{parse_email, parse_link, parse_phone};

/// The controller, and who represents it. Gives its name.
pub(super) fn controller(draft: &mut Draft<'_>, root: &Node<'_>, meta: &Node<'_>) -> String {
    let Some(node) = root.object("controller") else {
        return set_controller(draft, meta, Map::new(), None);
    };
    let own = party(draft, &node);
    let name = node.text("name");
    if name.is_none() {
        node.change("name", "not stated: `meta.name` stands there");
    }
    let region = own.get("region").cloned();
    let name = set_controller(draft, meta, own, name);
    if let Some(person) = node.object("representative") {
        representative(draft, &person, region.as_ref());
        person.finish();
    }
    node.finish();
    name
}

fn set_controller(draft: &mut Draft<'_>, meta: &Node<'_>, mut own: Map, name: Option<Field>) -> String {
    let unnamed = || Field { path: String::new(), text: "Controller".to_owned() };
    let name = name.or_else(|| meta.text("name")).unwrap_or_else(unnamed);
    own.shift_insert(0, "name".to_owned(), Yaml::Text(name.text.clone()));
    let id = draft.entry("parties", "the controller", &name.text, own);
    draft.set("controller", Yaml::Text(id));
    name.text
}

/// A person who represents the controller: under Art. 27 GDPR where that is outside the European Economic Area.
fn representative(draft: &mut Draft<'_>, node: &Node<'_>, region: Option<&Yaml>) {
    let contact = contact(draft, node);
    let abroad = matches!(region, Some(Yaml::Text(code)) if !Group::EuropeanEconomicArea.has(code));
    let Some(name) = node.text("name") else {
        return nobody_in_particular(draft, contact);
    };
    let map = Map::from_iter([("name".to_owned(), Yaml::Text(name.text.clone()))]);
    if abroad && !contact.is_empty() {
        let party = draft.entry("parties", &line(&map), &name.text, map);
        let mut contact = contact;
        contact.shift_insert(0, "party".to_owned(), Yaml::Text(party));
        draft.put("contacts", "representative", contact);
        let law = Map::from_iter([("gdpr".to_owned(), super::text("representative"))]);
        draft.set("representatives", Yaml::Map(law));
        return;
    }
    let person = person(draft, &name, map, contact);
    let Some(Yaml::Text(controller)) = draft.keys.get("controller").cloned() else { return };
    if let Some(own) = draft.of("parties", &controller) {
        own.insert("represented-by".to_owned(), Yaml::Text(person));
    }
}

/// What is said of a representative without a name is how the controller is reached.
fn nobody_in_particular(draft: &mut Draft<'_>, contact: Map) {
    let Some(Yaml::Text(controller)) = draft.keys.get("controller").cloned() else { return };
    if contact.is_empty() {
        return;
    }
    draft.put("contacts", "controller", contact);
    draft.everywhere("contact-controller", "{ ui-role-controller }");
    if let Some(own) = draft.of("parties", &controller) {
        own.insert("contact".to_owned(), super::text("controller"));
    }
}

/// A person, who is a party with a contact.
fn person(draft: &mut Draft<'_>, name: &Field, mut map: Map, contact: Map) -> String {
    if !contact.is_empty() {
        let title = format!("contact {}", name.text);
        let id = draft.entry("contacts", &line(&contact), &title, contact);
        map.insert("contact".to_owned(), Yaml::Text(id));
    }
    draft.entry("parties", &line(&map), &name.text, map)
}

/// What a party is beside its name: division, country, address.
fn party(draft: &mut Draft<'_>, node: &Node<'_>) -> Map {
    let mut map = Map::new();
    if let Some(division) = node.text("division") {
        map.insert("division".to_owned(), Yaml::Text(division.text.clone()));
    }
    let region = country(node, "country");
    if let Some(code) = &region {
        map.insert("region".to_owned(), Yaml::Text(code.clone()));
    }
    if let Some(id) = address(draft, node, region) {
        map.insert("address".to_owned(), Yaml::Text(id));
    }
    map
}

/// A postal address: its lines stand between commas.
pub(super) fn address(draft: &mut Draft<'_>, node: &Node<'_>, region: Option<String>) -> Option<String> {
    let field = node.text("address")?;
    let text = field.text;
    let lines: Vec<String> =
        text.split(", ").map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.join(", ") != text {
        node.change("address", "lines are joined by commas again");
    }
    let title = lines.first().cloned().unwrap_or_default();
    let mut map = Map::from_iter([("lines".to_owned(), Yaml::List(lines))]);
    map.extend(region.map(|code| ("region".to_owned(), Yaml::Text(code))));
    Some(draft.entry("addresses", &line(&map), &title, map))
}

/// A country by its code.
pub(super) fn country(node: &Node<'_>, key: &str) -> Option<String> {
    let field = node.text(key).filter(|own| own.text != NO_COUNTRY)?;
    match Region::parse(&field.text) {
        Ok(Region::Country(code)) => Some(code),
        Err(NoRegion::Meant(code)) if code.len() == 2 && code != "EU" => {
            node.change(key, format!("`{}` is `{code}`", field.text));
            Some(code)
        }
        _ => {
            node.lose(key, &format!("`{}` is no country (ISO 3166-1)", field.text));
            None
        }
    }
}

/// The ways to reach somebody that can be used.
pub(super) fn contact(draft: &Draft<'_>, node: &Node<'_>) -> Map {
    let mut map = Map::new();
    if let Some(field) = node.text("email").filter(|own| own.text != NO_EMAIL) {
        match parse_email(&field.text) {
            Ok(text) => drop(map.insert("email".to_owned(), Yaml::Text(text))),
            Err(why) => node.lose("email", &format!("`{}`: {why}", field.text)),
        }
    }
    if let Some(field) = node.text("phone") {
        let bare = phone(&field.text);
        match parse_phone(&bare) {
            Ok(text) => {
                if text != field.text {
                    draft.remarks.add(&field.path, format!("written {text}"));
                }
                map.insert("phone".to_owned(), Yaml::Text(text));
            }
            Err(why) => node.lose("phone", &format!("`{}`: {why}", field.text)),
        }
    }
    map
}

/// A telephone number without what people put between the digits.
fn phone(text: &str) -> String {
    let text = text.replace("(0)", "");
    let digits: String = text.chars().filter(|c| !" -/().\u{a0}".contains(*c)).collect();
    digits.strip_prefix("00").map_or_else(|| digits.clone(), |rest| format!("+{rest}"))
}

/// An `https` link.
pub(super) fn link(node: &Node<'_>, key: &str) -> Option<String> {
    let field = node.text(key)?;
    match parse_link(&field.text) {
        Ok(_) => {
            let strict = address::strict(&field.text);
            if strict != field.text {
                node.change(key, format!("an export writes it as {strict}, which leads to the same page"));
            }
            Some(field.text)
        }
        Err(why) => {
            node.lose(key, &format!("`{}`: {why}", field.text));
            None
        }
    }
}

/// The data protection officer.
pub(super) fn officer(draft: &mut Draft<'_>, root: &Node<'_>) {
    let Some(node) = root.object("dataProtectionOfficer") else { return };
    let mut contact = contact(draft, &node);
    let region = country(&node, "country");
    let address = address(draft, &node, region.clone());
    let name = node.text("name");
    if contact.is_empty() && address.is_none() {
        for (key, said) in [("name", name.is_some()), ("country", region.is_some())] {
            if said {
                node.lose(key, "nothing is stated by which the officer can be reached");
            }
        }
        node.finish();
        return;
    }
    if let Some(name) = name {
        let mut party = Map::from_iter([("name".to_owned(), Yaml::Text(name.text.clone()))]);
        party.extend(region.map(|code| ("region".to_owned(), Yaml::Text(code))));
        match address {
            // A contact must have a way of its own to be reached.
            Some(address) if contact.is_empty() => post(&mut contact, address),
            Some(address) => drop(party.insert("address".to_owned(), Yaml::Text(address))),
            None => {}
        }
        let id = draft.entry("parties", &line(&party), &name.text, party);
        contact.shift_insert(0, "party".to_owned(), Yaml::Text(id));
    } else if let Some(address) = address {
        post(&mut contact, address);
    } else if region.is_some() {
        node.lose("country", "there is neither a name nor an address that it belongs to");
    }
    draft.put("contacts", "data-protection-officer", contact);
    draft.set("data-protection-officer", super::text("data-protection-officer"));
    node.finish();
}

fn post(contact: &mut Map, address: String) {
    let post = Map::from_iter([("address".to_owned(), Yaml::Text(address))]);
    contact.insert("post".to_owned(), Yaml::Map(post));
}

/// Who receives data: the id of the entry, if there is enough for one.
pub(super) fn recipient(draft: &mut Draft<'_>, node: &Node<'_>) -> Option<String> {
    let category = node.text("category");
    let mut map = Map::new();
    if let Some(name) = node.text("name") {
        let mut own = Map::from_iter([("name".to_owned(), Yaml::Text(name.text.clone()))]);
        own.extend(party(draft, node));
        if let Some(person) = node.object("representative") {
            recipient_person(draft, &person, &mut own);
            person.finish();
        }
        let id = draft.entry("parties", &line(&own), &name.text, own);
        map.insert("party".to_owned(), Yaml::Text(id));
        map.insert("role".to_owned(), super::text("not-stated"));
        node.finish();
        return Some(named(draft, &name, category.as_ref(), map));
    }
    for key in ["division", "address", "representative"] {
        if node.says(key) {
            node.lose(key, "it is nobody's without a name");
        }
    }
    let region = country(node, "country");
    node.finish();
    let Some(category) = category else {
        if region.is_some() {
            node.lose("country", "it is nobody's without a name");
        }
        return None;
    };
    map.extend(region.map(|code| ("regions".to_owned(), Yaml::List(vec![code]))));
    if map.is_empty()
        && let Some(id) = draft.known("recipients", &category)
    {
        draft.put("recipients", id, map);
        return Some(id.to_owned());
    }
    map.insert("role".to_owned(), super::text("not-stated"));
    Some(draft.own("recipients", &category, map))
}

/// A recipient with a name. Its category is the label of the entry.
fn named(draft: &mut Draft<'_>, name: &Field, category: Option<&Field>, mut map: Map) -> String {
    let Some(category) = category else { return draft.entry("recipients", &line(&map), &name.text, map) };
    if let Some(known) = draft.known("recipients", category) {
        map.shift_insert(0, "label".to_owned(), Yaml::Text(format!("recipient-{known}")));
        return draft.entry("recipients", &line(&map), &name.text, map);
    }
    let key = format!("{} {}", category.text, line(&map));
    let id = draft.entry("recipients", &key, &name.text, map);
    draft.message(&format!("recipient-{id}"), category);
    id
}

fn recipient_person(draft: &mut Draft<'_>, node: &Node<'_>, own: &mut Map) {
    let contact = contact(draft, node);
    let Some(name) = node.text("name") else {
        for key in contact.keys() {
            node.lose(key, "it is nobody's without a name");
        }
        return;
    };
    let map = Map::from_iter([("name".to_owned(), Yaml::Text(name.text.clone()))]);
    let id = person(draft, &name, map, contact);
    own.insert("represented-by".to_owned(), Yaml::Text(id));
}
