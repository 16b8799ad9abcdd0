//! Tables that the facts give.

use super::page::Page;
use crate::document::{Row, Table, Text};
use crate::markup::Slot;
use crate::model::contact::Contact;
use crate::model::data::{Collection, Retention, Term};
use crate::model::document::TableKind;
use crate::model::fact::{Fact, FactValue, TermValue};
use crate::model::id::Id;
use crate::model::label;
use crate::model::processor::{DataScope, Regions, Subprocessor};
use crate::model::region::Region;
use crate::model::right::{Fee, Right};

/// The table `kind`, asked for by the block at `path`.
pub(super) fn table(page: &mut Page<'_>, path: &str, kind: TableKind) -> Table {
    let policy = page.policy;
    let rows = match kind {
        TableKind::Collections => {
            let each = policy.collections.iter();
            each.map(|(id, entry)| row("collections", id, collection(page, id, entry))).collect()
        }
        TableKind::Subprocessors => {
            let each = policy.subprocessors.iter();
            each.map(|(id, entry)| row("subprocessors", id, subprocessor(page, id, entry))).collect()
        }
        TableKind::Rights => {
            policy.rights.iter().map(|(id, entry)| row("rights", id, right(page, id, entry))).collect()
        }
        TableKind::Contacts => policy
            .contacts
            .iter()
            .map(|(id, entry)| row("contacts", id, contact(page, id, entry)))
            .collect::<Vec<_>>(),
    };
    let name = format!("table-{}", kind.name());
    let count = Fact { value: FactValue::Number(rows.len().to_string()), path: kind.name().to_owned() };
    let caption = page.text(&name, path, Slot::Inline, &[("rows", count)]);
    let columns = kind.columns().iter().map(|column| page.label(&format!("{name}.{column}"), path)).collect();
    Table { kind, caption, columns, rows }
}

fn row<T>(family: &str, id: &Id<T>, cells: Vec<Vec<Text>>) -> Row {
    Row { path: format!("{family}.{id}"), cells }
}

fn collection(page: &mut Page<'_>, id: &Id<Collection>, entry: &Collection) -> Vec<Vec<Text>> {
    let path = format!("collections.{id}");
    vec![
        cells(page, &path, "sources", "source", std::slice::from_ref(&entry.source)),
        cells(page, &path, "categories", "category", &entry.categories),
        cells(page, &path, "purposes", "purpose", &entry.purposes),
        cells(page, &path, "bases", "basis", &entry.bases),
        vec![retention(page, entry.retention.as_str())],
    ]
}

fn subprocessor(page: &mut Page<'_>, id: &Id<Subprocessor>, entry: &Subprocessor) -> Vec<Vec<Text>> {
    let path = format!("subprocessors.{id}");
    let data = match &entry.data {
        DataScope::Only(ids) => cells(page, &path, "categories", "category", ids),
        DataScope::AllExcept(ids) => {
            let place = format!("{path}.all-categories-except");
            let except = labels(page, &place, "categories", "category", ids);
            vec![page.text("ui-all-data-except", &path, Slot::Inline, &[("exceptions", except)])]
        }
    };
    let regions = match &entry.regions {
        Regions::In(regions) => {
            let each = regions.iter().enumerate();
            each.map(|(at, region)| {
                let fact = places(page, &format!("{path}.regions.{at}"), std::slice::from_ref(region));
                page.fact(fact)
            })
            .collect()
        }
        Regions::MayInclude(regions) => {
            let fact = places(page, &format!("{path}.regions-may-include"), regions);
            vec![page.text("ui-regions-may-include", &path, Slot::Inline, &[("regions", fact)])]
        }
    };
    let kind = page.policy.label("subprocessors", "subprocessor", id.as_str());
    vec![
        vec![page.label(&kind, &path)],
        data,
        cells(page, &path, "purposes", "purpose", &entry.purposes),
        regions,
    ]
}

fn right(page: &mut Page<'_>, id: &Id<Right>, entry: &Right) -> Vec<Vec<Text>> {
    let path = format!("rights.{id}");
    let policy = page.policy;
    let name = policy.label("rights", "right", id.as_str());
    let mut first = vec![page.label(&name, &path), page.label(&format!("{name}.meaning"), &path)];
    if !entry.applies_to.is_empty() {
        let fact = places(page, &format!("{path}.applies-to"), &entry.applies_to);
        first.push(page.text("ui-only-for", &path, Slot::Inline, &[("regions", fact)]));
    }
    let contact = entry.contact.as_ref().and_then(|id| Some((id, policy.contacts.get(id)?)));
    let facts: Vec<(&'static str, Fact)> = contact
        .map(|(id, contact)| {
            let facts = policy.contact_facts(contact).into_iter();
            facts.map(|(key, value)| (key, Fact { value, path: format!("contacts.{id}.{key}") })).collect()
        })
        .unwrap_or_default();
    let local: Vec<_> = facts.iter().map(|(key, fact)| (*key, fact.clone())).collect();
    let mut how = Vec::new();
    for channel in &entry.channels {
        let message = policy.label("channels", "channel", channel.as_str());
        how.push(page.text(&message, &path, Slot::Inline, &local));
    }
    if how.is_empty() {
        how.push(page.label("ui-not-applicable", &path));
    }
    if entry.fee == Fee::MayApply {
        how.push(page.label("ui-fee-may-apply", &path));
    }
    let own = entry
        .response_time
        .clone()
        .map(|period| (format!("{path}.response-time"), FactValue::Period(period)));
    let time = own.or_else(|| {
        let (_, fact) = facts.iter().find(|(key, _)| *key == "response-time")?;
        Some((fact.path.clone(), fact.value.clone()))
    });
    vec![first, how, time.map(|(path, value)| page.fact(Fact { value, path })).into_iter().collect()]
}

fn contact(page: &mut Page<'_>, id: &Id<Contact>, entry: &Contact) -> Vec<Vec<Text>> {
    let path = format!("contacts.{id}");
    let name = page.policy.label("contacts", "contact", id.as_str());
    let (mut how, mut time) = (Vec::new(), Vec::new());
    for (key, value) in page.policy.contact_facts(entry) {
        let text = page.fact(Fact { value, path: format!("{path}.{key}") });
        if key == "response-time" { time.push(text) } else { how.push(text) }
    }
    vec![vec![page.label(&name, &path)], how, time]
}

fn retention(page: &mut Page<'_>, id: &str) -> Text {
    let path = format!("retention.{id}");
    let policy = page.policy;
    let term = |term: &Term| match term {
        Term::Period(period) => TermValue::Period(period.clone()),
        Term::Criterion(id) => TermValue::Label(policy.label("criteria", "criterion", id.as_str())),
    };
    let (message, terms) = match policy.retentions.get(&Id::new(id)) {
        Some(Retention::Term(Term::Criterion(id))) => {
            return page.label(&policy.label("criteria", "criterion", id.as_str()), &path);
        }
        Some(Retention::Term(Term::Period(period))) => {
            return page
                .fact(Fact { value: FactValue::Period(period.clone()), path: format!("{path}.period") });
        }
        Some(Retention::LongestOf(terms)) => ("ui-longest-of", terms.as_slice()),
        Some(Retention::ShortestOf(terms)) => ("ui-shortest-of", terms.as_slice()),
        None => ("ui-longest-of", [].as_slice()),
    };
    for own in terms {
        if let Term::Criterion(id) = own {
            page.label(&policy.label("criteria", "criterion", id.as_str()), &path);
        }
    }
    let value = FactValue::Terms(terms.iter().map(term).collect());
    page.text(message, &path, Slot::Inline, &[("periods", Fact { value, path: path.clone() })])
}

/// The labels of entities, one entry of a cell each.
fn cells<T>(page: &mut Page<'_>, path: &str, family: &str, prefix: &str, ids: &[Id<T>]) -> Vec<Text> {
    let messages: Vec<_> = ids.iter().map(|id| page.policy.label(family, prefix, id.as_str())).collect();
    messages.iter().map(|message| page.label(message, path)).collect()
}

/// The labels of entities as one fact, a list inside a sentence.
pub(super) fn labels<T>(page: &mut Page<'_>, path: &str, family: &str, prefix: &str, ids: &[Id<T>]) -> Fact {
    let messages: Vec<_> = ids.iter().map(|id| page.policy.label(family, prefix, id.as_str())).collect();
    for message in &messages {
        page.label(message, path);
    }
    Fact { value: FactValue::Labels(messages), path: path.to_owned() }
}

/// Places as one fact, a list inside a sentence.
pub(super) fn places(page: &mut Page<'_>, path: &str, regions: &[Region]) -> Fact {
    for region in regions.iter().filter(|region| !label::region_is_optional(region)) {
        page.label(&label::region(region), path);
    }
    Fact { value: FactValue::Regions(regions.to_vec()), path: path.to_owned() }
}
