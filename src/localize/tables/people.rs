//! Who is responsible, whom to write to, and what a person can ask for.

use super::super::page::{Local, Page};
use super::{each_place, places, row, sentence, value};
use crate::document::{Row, Text};
use crate::markup::Slot;
use crate::model::contact::Contact;
use crate::model::fact::{Fact, FactValue};
use crate::model::id::Id;
use crate::model::party::{Authority, Party};
use crate::model::right::{Fee, Right};

/// A right: its name, and what it means and for whom.
pub(super) fn right_in_short(page: &mut Page<'_>, id: &Id<Right>, entry: &Right) -> Vec<Vec<Text>> {
    let path = format!("rights.{id}");
    let name = page.policy.label("rights", "right", id.as_str());
    let first = page.label(&name, &path);
    let mut meaning = vec![page.label(&format!("{name}.meaning"), &path)];
    let more = entry.description.as_ref();
    meaning.extend(more.map(|message| page.label(message, &format!("{path}.description"))));
    if !entry.applies_to.is_empty() {
        let fact = places(page, &format!("{path}.applies-to"), &entry.applies_to);
        meaning.push(page.text("ui-only-for", &path, Slot::Inline, &[("regions", fact)]));
    }
    vec![vec![first], meaning]
}

/// A right, how to exercise it, and how soon it is answered.
pub(super) fn right(page: &mut Page<'_>, id: &Id<Right>, entry: &Right) -> Vec<Vec<Text>> {
    let path = format!("rights.{id}");
    let policy = page.policy;
    let first: Vec<Text> = right_in_short(page, id, entry).into_iter().flatten().collect();
    let contact = policy.contact_of(entry).and_then(|id| Some((id, policy.contacts.get(id)?)));
    let facts: Vec<(&'static str, Fact)> = contact
        .map(|(id, contact)| {
            let facts = policy.contact_facts(contact).into_iter();
            facts.map(|(key, value)| (key, Fact { value, path: format!("contacts.{id}.{key}") })).collect()
        })
        .unwrap_or_default();
    let local: Vec<Local<'_>> = facts.iter().map(|(key, fact)| (*key, fact.clone())).collect();
    let mut how = Vec::new();
    for channel in &entry.channels {
        let message = policy.label("channels", "channel", channel.as_str());
        how.push(page.text(&message, &path, Slot::Inline, &local));
    }
    if entry.meaning.is(&["no-discrimination"]) && how.is_empty() {
        how.push(page.label("ui-not-applicable", &path));
    } else if how.is_empty() {
        how.extend(contact.map(|(id, _)| ways(page, id)).unwrap_or_default());
    }
    how.extend(sentence(page, &path, ("ui-evidence", "evidence"), ("evidence", "evidence"), &entry.evidence));
    if !entry.formats.is_empty() {
        let names = entry.formats.iter().cloned().map(FactValue::Name).collect();
        let fact = Fact { value: FactValue::List(names), path: format!("{path}.formats") };
        how.push(page.text("ui-formats", &path, Slot::Inline, &[("formats", fact)]));
    }
    if entry.fee == Fee::MayApply {
        how.push(page.label("ui-fee-may-apply", &path));
    }
    let own = entry
        .response_time
        .clone()
        .map(|period| (format!("{path}.response-time"), FactValue::Period(period)));
    let time = own.or_else(|| {
        entry.contact.as_ref()?;
        let (_, fact) = facts.iter().find(|(key, _)| *key == "response-time")?;
        Some((fact.path.clone(), fact.value.clone()))
    });
    vec![first, how, time.map(|(path, own)| value(page, path, own)).into_iter().collect()]
}

pub(super) fn contact(page: &mut Page<'_>, id: &Id<Contact>, entry: &Contact) -> Vec<Vec<Text>> {
    let path = format!("contacts.{id}");
    let name = page.policy.label("contacts", "contact", id.as_str());
    let (mut how, mut time) = (Vec::new(), Vec::new());
    for (key, own) in page.policy.contact_facts(entry) {
        let text = value(page, format!("{path}.{key}"), own);
        if key == "response-time" { time.push(text) } else { how.push(text) }
    }
    vec![vec![page.label(&name, &path)], how, time]
}

/// How to reach a contact, without how soon it answers.
pub(super) fn ways(page: &Page<'_>, id: &Id<Contact>) -> Vec<Text> {
    let policy = page.policy;
    let facts = policy.contacts.get(id).map(|own| policy.contact_facts(own)).unwrap_or_default();
    let facts = facts.into_iter().filter(|(key, _)| *key != "response-time");
    facts.map(|(key, own)| value(page, format!("contacts.{id}.{key}"), own)).collect()
}

/// The controller and those that stand beside it.
pub(super) fn responsible(page: &mut Page<'_>) -> Vec<Row> {
    let policy = page.policy;
    let controller = (&policy.controller, "ui-role-controller");
    let joint = policy.joint_controllers.iter().map(|id| (id, "ui-role-joint-controller"));
    let mut rows = Vec::new();
    for (id, role) in std::iter::once(controller).chain(joint) {
        let Some(own) = policy.parties.get(id) else { continue };
        let path = format!("parties.{id}");
        let mut how = own.contact.as_ref().map(|id| ways(page, id)).unwrap_or_default();
        let mut who = named(page, id, own);
        // Without a contact, the address is the way.
        let place = if how.is_empty() { &mut how } else { &mut who };
        place.extend(address(page, id, own));
        who.extend(represented(page, id, own));
        rows.push(row("parties", id, vec![vec![page.label(role, &path)], who, how]));
    }
    for (regime, id) in &policy.representatives {
        let path = format!("representatives.{}", regime.name());
        let law = format!("ui-regime-{}", regime.name());
        page.label(&law, &path);
        let law = Fact { value: FactValue::Labels(vec![law]), path: path.clone() };
        let role = page.text("ui-role-representative", &path, Slot::Inline, &[("regime", law)]);
        let cells = vec![vec![role], behind(page, id), ways(page, id)];
        rows.push(Row { path, cells });
    }
    if let Some(id) = &policy.officer {
        let path = "data-protection-officer".to_owned();
        let role = page.label("ui-role-officer", &path);
        rows.push(Row { cells: vec![vec![role], behind(page, id), ways(page, id)], path });
    }
    rows
}

/// A party: its name and its entry in a register.
fn named(page: &Page<'_>, id: &Id<Party>, own: &Party) -> Vec<Text> {
    let path = format!("parties.{id}");
    let mut texts = vec![value(page, format!("{path}.name"), FactValue::Name(own.name.clone()))];
    let names = [("division", &own.division), ("registration", &own.registration)];
    for (key, text) in names {
        texts.extend(text.clone().map(|text| value(page, format!("{path}.{key}"), FactValue::Name(text))));
    }
    texts
}

/// The address of a party.
fn address(page: &Page<'_>, id: &Id<Party>, own: &Party) -> Option<Text> {
    let own = own.address.as_ref().and_then(|id| page.policy.addresses.get(id))?;
    let post = FactValue::Post(own.lines.clone(), own.region.clone());
    Some(value(page, format!("parties.{id}.address"), post))
}

/// Who represents a party.
fn represented(page: &mut Page<'_>, id: &Id<Party>, own: &Party) -> Vec<Text> {
    let path = format!("parties.{id}");
    let mut texts = Vec::new();
    let person = own.represented_by.as_ref().and_then(|id| Some((id, page.policy.parties.get(id)?)));
    if let Some((id, person)) = person {
        let name = Fact { value: FactValue::Name(person.name.clone()), path: format!("parties.{id}.name") };
        texts.push(page.text("ui-represented-by", &path, Slot::Inline, &[("party", name)]));
        texts.extend(person.contact.as_ref().map(|id| ways(page, id)).unwrap_or_default());
    }
    texts
}

/// The party behind a contact; its own name where it is none.
fn behind(page: &mut Page<'_>, id: &Id<Contact>) -> Vec<Text> {
    let policy = page.policy;
    let party = policy.contacts.get(id).and_then(|own| own.party.as_ref());
    if let Some((party, own)) = party.and_then(|party| Some((party, policy.parties.get(party)?))) {
        let mut texts = named(page, party, own);
        // Of the controller, the row above says the rest.
        if *party != policy.controller {
            texts.extend(address(page, party, own));
            texts.extend(represented(page, party, own));
        }
        return texts;
    }
    let label = policy.label("contacts", "contact", id.as_str());
    if page.source_has(&label) { vec![page.label(&label, &format!("contacts.{id}"))] } else { Vec::new() }
}

pub(super) fn authority(page: &mut Page<'_>, id: &Id<Authority>, own: &Authority) -> Vec<Vec<Text>> {
    let path = format!("authorities.{id}");
    let regions = each_place(page, &format!("{path}.regions"), &own.regions);
    let mut how = Vec::new();
    how.extend(own.url.clone().map(|link| value(page, format!("{path}.url"), FactValue::Link(link))));
    how.extend(own.email.clone().map(|text| value(page, format!("{path}.email"), FactValue::Email(text))));
    how.extend(own.phone.clone().map(|text| value(page, format!("{path}.phone"), FactValue::Phone(text))));
    let address = own.address.as_ref().and_then(|id| page.policy.addresses.get(id));
    how.extend(address.map(|own| {
        value(page, format!("{path}.address"), FactValue::Post(own.lines.clone(), own.region.clone()))
    }));
    let label = page.policy.label("authorities", "authority", id.as_str());
    let name = if page.source_has(&label) {
        page.label(&label, &path)
    } else {
        value(page, format!("{path}.name"), FactValue::Name(own.name.clone()))
    };
    vec![vec![name], regions, how]
}
