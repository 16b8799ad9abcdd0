//! Data by the categories of California law (Cal. Civ. Code § 1798.130(a)(5)).

use super::super::page::Page;
use super::{cells, collections, recipients};
use crate::document::{Origin, Row, Text};
use crate::model::data::{Category, CcpaCategory, Collection};
use crate::model::id::Id;

/// A row for each category of which something is collected, in the order of the law.
pub(super) fn rows(page: &mut Page<'_>) -> Vec<Row> {
    CcpaCategory::ALL.iter().filter_map(|(name, own)| row(page, name, *own)).collect()
}

fn row(page: &mut Page<'_>, name: &str, of: CcpaCategory) -> Option<Row> {
    let policy = page.policy;
    let belongs = |id: &Id<Category>| {
        policy.words.categories.get(id).is_some_and(|own| {
            own.ccpa.contains(&of) || (of == CcpaCategory::SensitivePersonalInformation && own.sensitive)
        })
    };
    let rows: Vec<(&Id<Collection>, &Collection)> =
        policy.collections.iter().filter(|(_, own)| own.categories.iter().any(belongs)).collect();
    let data = distinct(rows.iter().flat_map(|(_, own)| own.categories.iter().filter(|id| belongs(id))));
    if data.is_empty() {
        return None;
    }
    let path = format!("categories.{}", data[0]);
    let sources = distinct(rows.iter().flat_map(|(_, own)| &own.sources));
    let purposes = distinct(rows.iter().flat_map(|(_, own)| &own.purposes));
    let mut kept: Vec<Text> = Vec::new();
    for (id, own) in &rows {
        for text in collections::kept(page, &format!("collections.{id}"), own) {
            if !kept.iter().any(|other| same(other, &text)) {
                kept.push(text);
            }
        }
    }
    let receivers = recipients::of(page, &data);
    let mut disclosed: Vec<Text> = receivers.iter().map(|id| recipients::name(page, id)).collect();
    if disclosed.is_empty() {
        disclosed.push(page.label("ui-none", &path));
    }
    let cells = vec![
        vec![page.label(&format!("ccpa-{name}"), &path)],
        cells(page, &path, ("categories", "category"), &data),
        cells(page, &path, ("sources", "source"), &sources),
        cells(page, &path, ("purposes", "purpose"), &purposes),
        disclosed,
        sale(page, &path, &data),
        kept,
    ];
    Some(Row { path: format!("sale-and-sharing.{name}"), cells })
}

fn sale(page: &mut Page<'_>, path: &str, data: &[Id<Category>]) -> Vec<Text> {
    let Some(sale) = &page.policy.sale else { return Vec::new() };
    let any = |of: &[Id<Category>]| data.iter().any(|id| of.contains(id));
    let mut texts = Vec::new();
    for (message, holds) in [("ui-sold", any(&sale.sold)), ("ui-shared", any(&sale.shared))] {
        if holds {
            texts.push(page.label(message, path));
        }
    }
    if texts.is_empty() {
        texts.push(page.label("ui-neither", path));
    }
    texts
}

/// Each id once, in the order of its first occurrence.
fn distinct<'i, T: 'i>(ids: impl Iterator<Item = &'i Id<T>>) -> Vec<Id<T>> {
    let mut all: Vec<Id<T>> = Vec::new();
    for id in ids {
        if !all.contains(id) {
            all.push(id.clone());
        }
    }
    all
}

/// Whether two texts are the same statement.
fn same(one: &Text, other: &Text) -> bool {
    let is = |text: &Text| match &text.origin {
        Origin::Message(id) => id.clone(),
        Origin::Fact(path) => path.clone(),
    };
    is(one) == is(other) && one.plain() == other.plain()
}
