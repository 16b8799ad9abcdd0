//! Tables that the facts give.

mod california;
mod collections;
mod people;
mod recipients;
mod record;
mod technology;

use super::page::Page;
use crate::document::{Row, Table, Text};
use crate::markup::Slot;
use crate::model::document::TableKind;
use crate::model::fact::{Fact, FactValue};
use crate::model::id::Id;
use crate::model::label;
use crate::model::region::{self, Region};

/// The table `kind`, asked for by the block at `path`.
pub(super) fn table(page: &mut Page<'_>, path: &str, kind: TableKind) -> Table {
    let rows = rows(page, kind);
    let name = format!("table-{}", kind.name());
    let count = Fact { value: FactValue::Number(rows.len().to_string()), path: kind.name().to_owned() };
    let caption = page.text(&name, path, Slot::Inline, &[("rows", count)]);
    let columns = kind.columns().iter().map(|column| page.label(&format!("{name}.{column}"), path)).collect();
    Table { kind, caption, columns, rows }
}

fn rows(page: &mut Page<'_>, kind: TableKind) -> Vec<Row> {
    let policy = page.policy;
    match kind {
        TableKind::Collections => {
            let each = policy.collections.iter();
            each.map(|(id, own)| row("collections", id, collections::collection(page, id, own))).collect()
        }
        TableKind::Overview => {
            let each = policy.collections.iter();
            each.map(|(id, own)| row("collections", id, collections::overview(page, id, own))).collect()
        }
        TableKind::Subprocessors => {
            let each = policy.subprocessors.iter();
            each.map(|(id, own)| row("subprocessors", id, recipients::subprocessor(page, id, own))).collect()
        }
        TableKind::Recipients => {
            let each = policy.recipients.iter();
            each.map(|(id, own)| row("recipients", id, recipients::recipient(page, id, own))).collect()
        }
        TableKind::Rights => {
            let places = page.residents();
            let each = policy.rights.iter().filter(|(_, own)| region::concerns(&own.applies_to, places));
            each.map(|(id, own)| row("rights", id, people::right(page, id, own))).collect()
        }
        TableKind::RightsOverview => {
            let places = page.residents();
            let each = policy.rights.iter().filter(|(_, own)| region::concerns(&own.applies_to, places));
            each.map(|(id, own)| row("rights", id, people::right_in_short(page, id, own))).collect()
        }
        TableKind::Contacts => {
            let each = policy.contacts.iter();
            each.map(|(id, own)| row("contacts", id, people::contact(page, id, own))).collect()
        }
        TableKind::Responsible => people::responsible(page),
        TableKind::Authorities => {
            let each = policy.authorities.iter();
            each.map(|(id, own)| row("authorities", id, people::authority(page, id, own))).collect()
        }
        TableKind::Transfers => recipients::transfers(page),
        TableKind::AutomatedDecisions => {
            let each = policy.decisions.iter().flatten();
            each.map(|(id, own)| row("automated-decisions", id, technology::decision(page, id, own)))
                .collect()
        }
        TableKind::Cookies => {
            let each = policy.cookies.iter().flatten();
            each.map(|(id, own)| row("cookies", id, technology::cookie(page, id, own))).collect()
        }
        TableKind::Measures => {
            let each = policy.security.iter();
            each.map(|id| row("security", id, technology::measure(page, id))).collect()
        }
        TableKind::PurposeChanges => {
            let each = policy.purpose_changes.iter();
            each.map(|(id, own)| row("purpose-changes", id, collections::purpose_change(page, id, own)))
                .collect()
        }
        TableKind::California => california::rows(page),
        TableKind::Processing => {
            let each = policy.collections.iter();
            each.map(|(id, own)| row("collections", id, record::activity(page, id, own))).collect()
        }
    }
}

fn row<T>(family: &str, id: &Id<T>, cells: Vec<Vec<Text>>) -> Row {
    Row { path: format!("{family}.{id}"), cells }
}

/// The labels of entities, one entry of a cell each.
fn cells<'i, T: 'i>(
    page: &mut Page<'_>,
    path: &str,
    (family, prefix): (&str, &str),
    ids: impl IntoIterator<Item = &'i Id<T>>,
) -> Vec<Text> {
    let ids = ids.into_iter();
    let messages: Vec<_> = ids.map(|id| page.policy.label(family, prefix, id.as_str())).collect();
    messages.iter().map(|message| page.label(message, path)).collect()
}

/// The labels of entities as one fact, a list inside a sentence.
pub(super) fn labels<T>(
    page: &mut Page<'_>,
    path: &str,
    (family, prefix): (&str, &str),
    ids: &[Id<T>],
) -> Fact {
    let messages: Vec<_> = ids.iter().map(|id| page.policy.label(family, prefix, id.as_str())).collect();
    for message in &messages {
        page.label(message, path);
    }
    Fact { value: FactValue::Labels(messages), path: path.to_owned() }
}

/// The labels of entities inside the sentence `message`, which calls them `name`; nothing where there are none.
fn sentence<T>(
    page: &mut Page<'_>,
    path: &str,
    (message, name): (&str, &str),
    family: (&str, &str),
    ids: &[Id<T>],
) -> Option<Text> {
    if ids.is_empty() {
        return None;
    }
    let place = format!("{path}.{name}");
    let fact = labels(page, &place, family, ids);
    Some(page.text(message, path, Slot::Inline, &[(name, fact)]))
}

/// Places as one fact, a list inside a sentence.
pub(super) fn places(page: &mut Page<'_>, path: &str, regions: &[Region]) -> Fact {
    for region in regions.iter().filter(|region| !label::region_is_optional(region)) {
        page.label(&label::region(region), path);
    }
    Fact { value: FactValue::Regions(regions.to_vec()), path: path.to_owned() }
}

/// Each place as an entry of a cell.
fn each_place(page: &mut Page<'_>, path: &str, regions: &[Region]) -> Vec<Text> {
    let each = regions.iter().enumerate();
    each.map(|(at, region)| {
        let fact = places(page, &format!("{path}.{at}"), std::slice::from_ref(region));
        page.fact(fact)
    })
    .collect()
}

/// A value that stands alone.
fn value(page: &Page<'_>, path: impl Into<String>, value: FactValue) -> Text {
    page.fact(Fact { value, path: path.into() })
}
