//! Makes the tree of one document in one language.

use indexmap::IndexMap;

use super::page::Page;
use super::tables;
use crate::document::{Block, Contact, Dated, Document, Section, Text};
use crate::markup::Slot;
use crate::model::document::{BlockPlan, DocumentPlan, SectionPlan};
use crate::model::fact::{Fact, FactValue};
use crate::model::id::Id;
use crate::model::interface;

/// The document `id` as `plan` describes it.
pub(super) fn document(page: &mut Page<'_>, id: &Id<DocumentPlan>, plan: &DocumentPlan) -> Document {
    let path = format!("documents.{id}");
    let title_id = page.policy.label("documents", "document", id.as_str());
    let mut interface = IndexMap::new();
    for name in interface::PAGE {
        interface.insert(name, page.label(&format!("ui-{name}"), &path));
    }
    let effective = Dated { date: plan.effective.to_string(), text: page.label("ui-effective", &path) };
    let updated =
        plan.updated.map(|date| Dated { date: date.to_string(), text: page.label("ui-updated", &path) });
    let version = plan.version.clone().map(|name| {
        let version = Fact { value: FactValue::Name(name), path: format!("{path}.version") };
        page.text("ui-version", &path, Slot::Inline, &[("version", version)])
    });
    let prevails = plan.prevails.clone().map(|tag| {
        let language = Fact { value: FactValue::Language(tag.clone()), path: format!("{path}.prevails") };
        (tag, page.text("ui-prevailing-language", &path, Slot::Inline, &[("language", language)]))
    });
    let title = page.label(&title_id, &path);
    let description = page.label(&format!("{title_id}.description"), &path);
    page.ask_for_notices(plan);
    let notice = page.notice_of_labels();
    let sections = sections(page, &plan.sections, 2);
    Document {
        id: id.to_string(),
        formerly: plan.formerly.clone(),
        language: page.locale.tag.clone(),
        rtl: page.locale.cldr.rtl(),
        title,
        description,
        effective,
        updated,
        prevails,
        sections,
        interface,
        notice,
        blocked: page.place.blocked,
        public: plan.public,
        version,
    }
}

fn sections(page: &mut Page<'_>, plans: &[SectionPlan], level: u8) -> Vec<Section> {
    plans.iter().map(|plan| section(page, plan, level)).collect()
}

fn section(page: &mut Page<'_>, plan: &SectionPlan, level: u8) -> Section {
    let path = plan.path.as_str();
    let outer = page.place.enter(plan);
    let heading = page.policy.label("sections", "section", &plan.id);
    let heading = page.label(&heading, &format!("{path}.id"));
    let mut scope = Vec::new();
    if !plan.applies_to.is_empty() {
        let fact = tables::places(page, &format!("{path}.applies-to"), &plan.applies_to);
        scope.push(page.text("ui-applies-to", path, Slot::Inline, &[("regions", fact)]));
    }
    if !plan.audience.is_empty() {
        let fact = tables::labels(page, &format!("{path}.audience"), ("subjects", "subject"), &plan.audience);
        scope.push(page.text("ui-audience", path, Slot::Inline, &[("audience", fact)]));
    }
    let blocks = plan.blocks.iter().enumerate();
    let blocks = blocks.flat_map(|(at, plan)| block(page, &format!("{path}.blocks.{at}"), plan)).collect();
    let notice = page.notice_of_labels();
    let sections = sections(page, &plan.sections, level + 1);
    page.place.leave(outer);
    Section {
        id: plan.id.clone(),
        formerly: plan.formerly.clone(),
        level,
        heading,
        notice,
        scope,
        blocks,
        sections,
    }
}

fn block(page: &mut Page<'_>, path: &str, plan: &BlockPlan) -> Vec<Block> {
    match plan {
        BlockPlan::Prose(ids) => {
            let each = ids.iter().enumerate();
            each.map(|(at, id)| Block::Prose(page.prose(id, &format!("{path}.prose.{at}")))).collect()
        }
        BlockPlan::List(ids) => {
            let each = ids.iter().enumerate();
            vec![Block::List(each.map(|(at, id)| page.prose(id, &format!("{path}.list.{at}"))).collect())]
        }
        BlockPlan::Definitions(ids) => {
            let each = ids.iter().enumerate().map(|(at, id)| {
                let path = format!("{path}.definitions.{at}");
                (page.label(&format!("{id}.term"), &path), page.prose(id, &path))
            });
            vec![Block::Definitions(each.collect())]
        }
        BlockPlan::Note(id) => {
            let heading = page.label("ui-note", path);
            vec![Block::Note(heading, page.prose(id, &format!("{path}.note")))]
        }
        BlockPlan::Table(kind) => vec![Block::Table(tables::table(page, path, *kind))],
        BlockPlan::Contact(id) => contact(page, path, id.as_str()).map(Block::Contact).into_iter().collect(),
    }
}

/// How to reach the contact `id`.
fn contact(page: &mut Page<'_>, path: &str, id: &str) -> Option<Contact> {
    let policy = page.policy;
    let contact = policy.contacts.get(&Id::new(id))?;
    let entry = format!("contacts.{id}");
    let heading = policy.label("contacts", "contact", id);
    let heading = page.label(&heading, path);
    let mut ways: Vec<(&'static str, Text, Text)> = Vec::new();
    for (key, value) in policy.contact_facts(contact) {
        let name = page.label(&format!("ui-{key}"), path);
        let value = page.fact(Fact { value, path: format!("{entry}.{key}") });
        ways.push((key, name, value));
    }
    Some(Contact { path: entry, heading, ways })
}
