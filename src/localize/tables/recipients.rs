//! Who receives data, where, and what protects them there.

use super::super::page::Page;
use super::{cells, each_place, labels, places, sentence, value};
use crate::document::{Row, Text};
use crate::markup::Slot;
use crate::model::data::Category;
use crate::model::fact::{Fact, FactValue};
use crate::model::id::Id;
use crate::model::processor::{DataScope, Recipient, RecipientId, Regions, Role, Safeguard, Subprocessor};
use crate::model::region::Region;
use crate::vocabulary::law;

pub(super) fn subprocessor(
    page: &mut Page<'_>,
    id: &Id<Subprocessor>,
    entry: &Subprocessor,
) -> Vec<Vec<Text>> {
    let id = RecipientId::Subprocessor(id.clone());
    let path = id.path();
    let mut first = vec![name(page, &id)];
    first.extend(filed(page, &path, &entry.0));
    vec![first, data(page, &id, &entry.0), purposes(page, &id, &entry.0), regions(page, &path, &entry.0)]
}

pub(super) fn recipient(page: &mut Page<'_>, id: &Id<Recipient>, entry: &Recipient) -> Vec<Vec<Text>> {
    let id = RecipientId::Recipient(id.clone());
    let path = id.path();
    let role = match entry.role {
        Role::Processor => "ui-recipient-processor",
        Role::JointController => "ui-recipient-joint-controller",
        Role::Controller => "ui-recipient-controller",
        Role::Authority => "ui-recipient-authority",
        Role::NotStated => "",
    };
    let role = if role.is_empty() { Vec::new() } else { vec![page.label(role, &path)] };
    let mut first = vec![name(page, &id)];
    let kind = page.policy.label(id.family(), id.prefix(), id.id());
    if entry.party.is_some() && page.source_has(&kind) {
        first.push(page.label(&kind, &path));
    }
    first.extend(filed(page, &path, entry));
    vec![first, role, data(page, &id, entry), purposes(page, &id, entry), regions(page, &path, entry)]
}

/// What only documents that are not published say of a recipient: its contract, and since when it receives data.
fn filed(page: &mut Page<'_>, path: &str, entry: &Recipient) -> Vec<Text> {
    if page.public {
        return Vec::new();
    }
    let contract = entry.contract.clone().map(FactValue::Name);
    let since = entry.since.map(FactValue::Date);
    let mut texts = Vec::new();
    for (message, name, key, value) in
        [("ui-contract", "contract", "contract", contract), ("ui-since", "date", "since", since)]
    {
        let Some(value) = value else { continue };
        let fact = Fact { value, path: format!("{path}.{key}") };
        texts.push(page.text(message, path, Slot::Inline, &[(name, fact)]));
    }
    texts
}

/// The name of a company, or of a kind of company.
pub(super) fn name(page: &mut Page<'_>, id: &RecipientId) -> Text {
    let policy = page.policy;
    let party = policy.recipient(id).and_then(|own| own.party.as_ref());
    if let Some((party, own)) = party.and_then(|party| Some((party, policy.parties.get(party)?))) {
        return value(page, format!("parties.{party}.name"), FactValue::Name(own.name.clone()));
    }
    let label = policy.label(id.family(), id.prefix(), id.id());
    page.label(&label, &id.path())
}

fn data(page: &mut Page<'_>, id: &RecipientId, entry: &Recipient) -> Vec<Text> {
    let path = id.path();
    match &entry.data {
        Some(DataScope::Only(ids)) => cells(page, &path, ("categories", "category"), ids),
        Some(DataScope::AllExcept(ids)) if ids.is_empty() => vec![page.label("ui-all-data", &path)],
        Some(DataScope::AllExcept(ids)) => {
            let place = format!("{path}.all-categories-except");
            let except = labels(page, &place, ("categories", "category"), ids);
            vec![page.text("ui-all-data-except", &path, Slot::Inline, &[("exceptions", except)])]
        }
        None => {
            let ids = received(page, id);
            cells(page, &path, ("categories", "category"), &ids)
        }
    }
}

/// The data of the collections that name the recipient.
fn received(page: &Page<'_>, id: &RecipientId) -> Vec<Id<Category>> {
    let collections = page.policy.collections.values().filter(|own| own.recipients.contains(id));
    let mut all: Vec<Id<Category>> = Vec::new();
    for category in collections.flat_map(|own| &own.categories) {
        if !all.contains(category) {
            all.push(category.clone());
        }
    }
    all
}

fn purposes(page: &mut Page<'_>, id: &RecipientId, entry: &Recipient) -> Vec<Text> {
    if !entry.purposes.is_empty() {
        return cells(page, &id.path(), ("purposes", "purpose"), &entry.purposes);
    }
    let collections = page.policy.collections.values().filter(|own| own.recipients.contains(id));
    let mut all = Vec::new();
    for purpose in collections.flat_map(|own| &own.purposes) {
        if !all.contains(purpose) {
            all.push(purpose.clone());
        }
    }
    cells(page, &id.path(), ("purposes", "purpose"), &all)
}

pub(super) fn regions(page: &mut Page<'_>, path: &str, entry: &Recipient) -> Vec<Text> {
    let policy = page.policy;
    let mut texts = match &entry.regions {
        Some(Regions::In(regions)) => each_place(page, &format!("{path}.regions"), regions),
        Some(Regions::MayInclude(regions)) => {
            let fact = places(page, &format!("{path}.regions-may-include"), regions);
            vec![page.text("ui-regions-may-include", path, Slot::Inline, &[("regions", fact)])]
        }
        None => {
            let party = entry.party.as_ref().and_then(|id| Some((id, policy.parties.get(id)?)));
            let region = party.and_then(|(id, own)| Some((id, own.region.clone()?)));
            region
                .map(|(id, region)| {
                    let fact = places(page, &format!("parties.{id}.region"), &[region]);
                    page.fact(fact)
                })
                .into_iter()
                .collect()
        }
    };
    let words = ("ui-safeguards", "safeguards");
    texts.extend(sentence(page, path, words, ("safeguards", "safeguard"), &entry.safeguards));
    texts
}

/// What the policy says of transfers, then the recipients of which it says no more than where they are.
pub(super) fn transfers(page: &mut Page<'_>) -> Vec<Row> {
    let policy = page.policy;
    let mut rows = Vec::new();
    for (id, own) in &policy.transfers {
        let path = format!("transfers.{id}");
        let mut cells = transfer(page, &path, (&format!("{path}.to"), &own.to), &own.safeguards);
        cells[0].extend(own.recipients.iter().map(|id| name(page, id)).collect::<Vec<_>>());
        let measures = ("ui-measures", "measures");
        cells[1].extend(sentence(page, &path, measures, ("measures", "measure"), &own.measures));
        rows.push(Row { path, cells });
    }
    for (id, places) in law::transfers_of_recipients(policy) {
        let path = id.path();
        let safeguards = policy.recipient(&id).map(|own| own.safeguards.as_slice()).unwrap_or_default();
        let mut cells = transfer(page, &path, (&format!("{path}.regions"), &places), safeguards);
        cells[0].push(name(page, &id));
        rows.push(Row { path, cells });
    }
    rows
}

/// Where data go, on what that rests, and where people get a copy of it.
fn transfer(
    page: &mut Page<'_>,
    path: &str,
    (place, to): (&str, &[Region]),
    safeguards: &[Id<Safeguard>],
) -> Vec<Vec<Text>> {
    let policy = page.policy;
    let places = each_place(page, place, to);
    let mut protected = Vec::new();
    for id in safeguards {
        protected.extend(cells(page, path, ("safeguards", "safeguard"), [id]));
        let more = policy.safeguards.get(id).and_then(|own| own.description.as_ref());
        protected.extend(more.map(|message| page.label(message, &format!("safeguards.{id}.description"))));
    }
    if protected.is_empty() && to.iter().all(|place| law::counts_as_adequate(policy, place)) {
        protected.push(page.label("ui-transfer-adequacy", path));
    }
    let copy = safeguards.iter().flat_map(|id| copy(page, id)).collect();
    vec![places, protected, copy]
}

/// Where people get a copy of a safeguard.
fn copy(page: &mut Page<'_>, id: &Id<Safeguard>) -> Vec<Text> {
    let policy = page.policy;
    let Some(own) = policy.safeguards.get(id) else { return Vec::new() };
    let path = format!("safeguards.{id}");
    let link = own.certificate.as_ref().map(|link| ("certificate", link));
    let link = link.or(own.url.as_ref().map(|link| ("url", link)));
    let mut texts: Vec<Text> = link
        .map(|(key, link)| value(page, format!("{path}.{key}"), FactValue::Link(link.clone())))
        .into_iter()
        .collect();
    let contact = own.copy_from.as_ref().and_then(|id| Some((id, policy.contacts.get(id)?)));
    if let Some((id, contact)) = contact {
        let facts = policy.contact_facts(contact).into_iter().filter(|(key, _)| *key != "response-time");
        texts.extend(facts.map(|(key, own)| value(page, format!("contacts.{id}.{key}"), own)));
    }
    let complaint = own.complaint.clone().map(FactValue::Link);
    texts.extend(complaint.map(|link| {
        let fact = Fact { value: link, path: format!("{path}.complaint") };
        page.text("ui-safeguard-complaint", &path, Slot::Inline, &[("link", fact)])
    }));
    texts
}

/// The recipients of data of these categories.
pub(super) fn of(page: &Page<'_>, categories: &[Id<Category>]) -> Vec<RecipientId> {
    let policy = page.policy;
    let gets = |id: &RecipientId, own: &Recipient| match &own.data {
        Some(DataScope::Only(ids)) => ids.iter().any(|own| categories.contains(own)),
        Some(DataScope::AllExcept(ids)) => categories.iter().any(|own| !ids.contains(own)),
        None => received(page, id).iter().any(|own| categories.contains(own)),
    };
    policy.all_recipients().filter(|(id, own)| gets(id, own)).map(|(id, _)| id).collect()
}
