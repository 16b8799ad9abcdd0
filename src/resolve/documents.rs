//! Documents, their sections and blocks.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::entities::exactly_one;
use super::values::advice;
use super::{Context, addresses, layout, prevails, rules};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Help};
use crate::load::places::{Places, PolicyFiles};
use crate::load::raw::{OneOrMany, RawBlock, RawDocument, RawSection};
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::document::{BlockPlan, DocumentKind, DocumentPlan, SectionPlan};
use crate::model::id::{Id, id_from, is_id};
use crate::model::policy::Policy;
use crate::model::region::{self, Region};
use crate::source::Span;

/// The deepest heading that a page shows: the document's title is 1.
const DEEPEST: usize = 5;

/// Every document. Runs when the rest is known: a document without sections of its own shows what there is.
pub(super) fn resolve(cx: &mut Context<'_>, policy: &Policy) -> IndexMap<Id<DocumentPlan>, DocumentPlan> {
    let raw: Vec<_> = cx.files.iter().filter_map(|file| file.raw.documents.as_ref()).flatten().collect();
    let has_privacy = raw.iter().any(|(id, _)| *id == "privacy");
    let mut documents: IndexMap<Id<DocumentPlan>, DocumentPlan> = IndexMap::new();
    for (id, raw) in &raw {
        if let Some(plan) = document(cx, policy, id, raw, has_privacy) {
            documents.entry(Id::new(id.as_str())).or_insert(plan);
        }
    }
    addresses::check(cx, &raw);
    for (id, own) in &raw {
        let Some(other) = &own.sections_of else { continue };
        let path = format!("documents.{id}.sections-of");
        let borrows = raw.iter().any(|(id, own)| *id == other && own.sections_of.is_some());
        if borrows {
            let found = cx.report(&UNUSABLE_VALUE, &path, format!("`{other}` has no sections of its own"));
            found.helps.push(advice("name the document that it takes them from"));
            continue;
        }
        if own.sections.is_some() {
            let found = cx.report(&UNUSABLE_VALUE, &path, "the document has sections of its own");
            found.helps.push(advice("delete `sections-of:`, or `sections:`"));
            continue;
        }
        let sections = cx
            .reference(&path, other)
            .and_then(|other| documents.get(&other))
            .map(|own| own.sections.clone());
        if let (Some(sections), Some(plan)) = (sections, documents.get_mut(&Id::new(id.as_str()))) {
            plan.sections = sections;
        }
    }
    for (id, plan) in &mut documents {
        let places = plan.residents_of.clone();
        let had = !plan.sections.is_empty();
        for_residents(&mut plan.sections, &places);
        if had && plan.sections.is_empty() {
            let path = format!("documents.{id}.residents-of");
            let found =
                cx.report(&UNUSABLE_VALUE, &path, "nothing in the document is for residents of these places");
            found.helps.push(advice("correct `residents-of:`, or `applies-to:` of the sections"));
        }
    }
    // Stable: documents that are alike stay in the order of the files.
    documents.sort_by_key(|_, plan| rank(plan));
    documents
}

/// Where a document stands among the others on a page that lists them: the policy itself before what is taken from it.
fn rank(plan: &DocumentPlan) -> usize {
    match plan.kind {
        Some(DocumentKind::Record) => 6,
        _ if !plan.residents_of.is_empty() => 1,
        Some(DocumentKind::Privacy) => 0,
        Some(DocumentKind::Notice) => 2,
        Some(DocumentKind::Cookies) => 3,
        Some(DocumentKind::Subprocessors) => 4,
        None => 5,
    }
}

/// Leaves out the sections for people elsewhere.
fn for_residents(sections: &mut Vec<SectionPlan>, places: &[Region]) {
    sections.retain(|section| region::concerns(&section.applies_to, places));
    for section in sections {
        for_residents(&mut section.sections, places);
    }
}

/// The kind of a document: what it says, else what its id says.
fn kind(id: &str, raw: &RawDocument) -> Option<DocumentKind> {
    raw.kind.or(match id {
        "privacy" => Some(DocumentKind::Privacy),
        "subprocessors" => Some(DocumentKind::Subprocessors),
        "cookies" => Some(DocumentKind::Cookies),
        "notice" => Some(DocumentKind::Notice),
        "record" => Some(DocumentKind::Record),
        _ => None,
    })
}

fn document(
    cx: &mut Context<'_>,
    policy: &Policy,
    id: &str,
    raw: &RawDocument,
    has_privacy: bool,
) -> Option<DocumentPlan> {
    let path = format!("documents.{id}");
    let at = |key: &str| format!("{path}.{key}");
    cx.label(&path, raw.label.as_ref());
    let effective = cx.date(&at("effective"), &raw.effective);
    let mut date = |key: &str, text: &Option<String>| text.as_ref().and_then(|text| cx.date(&at(key), text));
    let updated = date("updated", &raw.updated);
    let announced = date("announced", &raw.announced);
    let reviewed = date("reviewed", &raw.reviewed);
    let notice_period = raw.notice_period.as_ref().and_then(|text| cx.period(&at("notice-period"), text));
    let version = raw.version.as_ref().and_then(|text| cx.name(&at("version"), text));
    let prevailing = raw.prevails.as_ref().and_then(|text| cx.language(&at("prevails"), text));
    if let Some(tag) = &prevailing {
        prevails::has_pages(cx, &at("prevails"), tag);
    }
    let kind = kind(id, raw);
    if kind == Some(DocumentKind::Record) && raw.public == Some(true) {
        let found = cx.report(&UNUSABLE_VALUE, &at("public"), "a record of processing is not for the public");
        found.notes.push("it names contracts and security measures, and is shown to the authority on request (GDPR Art. 30(4))".into());
        found.helps.push(advice("delete `public: true`, or give the document another `kind`"));
    }
    let sections = sections_of(cx, policy, &path, raw, kind, has_privacy);
    let residents_of = raw
        .residents_of
        .as_ref()
        .map(|texts| cx.regions(&at("residents-of"), texts.all()))
        .unwrap_or_default();
    let plan = DocumentPlan {
        kind,
        formerly: raw.formerly.clone(),
        public: raw.public.unwrap_or(kind != Some(DocumentKind::Record)),
        residents_of,
        effective: effective?,
        updated,
        announced,
        notice_period,
        reviewed,
        version,
        prevails: prevailing,
        when_behind: raw.when_behind,
        sections,
    };
    prevails::is_one(cx, policy, &path, &plan);
    Some(plan)
}

/// The kind that a document most likely is by the words of its id: `short-notice` is a notice, `cookie-policy` one of
/// cookies. What people call a privacy notice is mostly the whole policy.
fn kind_meant(path: &str) -> Option<&'static str> {
    let id = path.rsplit('.').next().unwrap_or(path);
    let kinds: [(&'static str, &[&str]); 6] = [
        ("cookies", &["cookie", "cookies"]),
        ("subprocessors", &["subprocessor", "subprocessors", "processors"]),
        ("record", &["record", "records"]),
        ("notice", &["short", "summary"]),
        ("privacy", &["privacy", "policy"]),
        ("notice", &["notice"]),
    ];
    let meant = kinds.into_iter().find(|(_, words)| id.split('-').any(|word| words.contains(&word)));
    meant.map(|(kind, _)| kind)
}

/// The sections that a document names, else those of its kind.
fn sections_of(
    cx: &mut Context<'_>,
    policy: &Policy,
    path: &str,
    raw: &RawDocument,
    kind: Option<DocumentKind>,
    has_privacy: bool,
) -> Vec<SectionPlan> {
    let place = format!("{path}.sections");
    let Some(own) = &raw.sections else {
        let pruned = cx.places.was_pruned(&place);
        if raw.sections_of.is_some() || pruned {
            return Vec::new();
        }
        let Some(kind) = kind else {
            let found = cx.report_entry(&rules::MISSING_ENTRY, path, "the document has no sections");
            let all = "add `sections:`, or `kind:` (privacy, subprocessors, cookies, notice, record) for those that it has by itself";
            let help = match kind_meant(path) {
                Some(kind) => format!(
                    "add `kind: {kind}` for the sections that such a document has by itself, or `sections:`"
                ),
                None => all.to_owned(),
            };
            found.helps.push(advice(&help));
            return Vec::new();
        };
        if kind == DocumentKind::Cookies && policy.cookies.is_none() && !cx.places.was_pruned("cookies") {
            let found = cx.report_entry(
                &rules::MISSING_ENTRY,
                path,
                "a policy on cookies, and nothing says which there are",
            );
            found.helps.push(advice("describe them under `cookies:`, or write `cookies: none`"));
        }
        return layout::sections(policy, &place, kind, has_privacy);
    };
    let mut anchors = BTreeMap::new();
    let sections = sections(cx, &place, own, &mut anchors, 2);
    if own.is_empty() && !cx.places.was_pruned(&place) {
        let found = cx.report(&rules::MISSING_ENTRY, &place, "the document has no sections");
        found.helps.push(advice("add at least one section with an `id` and `blocks`"));
    }
    sections
}

/// Reports when there is nothing to publish.
pub(super) fn check_any(policy: &Policy, files: &PolicyFiles, sink: &mut Sink) {
    let places = Places::new(files);
    let any = files
        .files
        .iter()
        .any(|file| file.raw.documents.as_ref().is_some_and(|documents| !documents.is_empty()));
    if policy.documents.is_empty() && !any && !places.was_pruned("documents") {
        let found = Diagnostic::new(&rules::MISSING_ENTRY, places.start(), "the policy has no document");
        sink.push(found.help("describe one under `documents:`, as in policy/documents/privacy.yaml"));
    }
}

fn sections(
    cx: &mut Context<'_>,
    path: &str,
    raw: &[RawSection],
    anchors: &mut BTreeMap<String, Span>,
    level: usize,
) -> Vec<SectionPlan> {
    let each = raw.iter().enumerate();
    each.map(|(at, raw)| section(cx, &format!("{path}.{at}"), raw, anchors, level)).collect()
}

fn section(
    cx: &mut Context<'_>,
    path: &str,
    raw: &RawSection,
    anchors: &mut BTreeMap<String, Span>,
    level: usize,
) -> SectionPlan {
    anchor(cx, &format!("{path}.id"), &raw.id, anchors);
    for (at, old) in raw.formerly.iter().enumerate() {
        anchor(cx, &format!("{path}.formerly.{at}"), old, anchors);
    }
    cx.label(&format!("sections.{}", raw.id), raw.label.as_ref());
    if level > DEEPEST {
        let found =
            cx.report(&UNUSABLE_VALUE, &format!("{path}.id"), format!("`{}` is nested too deep", raw.id));
        found.helps.push(advice("a document has at most four levels of sections; move this one up"));
        return empty(path, raw);
    }
    if raw.blocks.is_empty() && raw.sections.is_empty() && !cx.places.was_pruned(path) {
        let found = cx.report(
            &rules::MISSING_ENTRY,
            &format!("{path}.id"),
            format!("the section `{}` is empty", raw.id),
        );
        found.helps.push(advice("give it `blocks` or `sections`, or delete it"));
    }
    let blocks = raw.blocks.iter().enumerate();
    SectionPlan {
        applies_to: cx.regions(&format!("{path}.applies-to"), OneOrMany::or_none(raw.applies_to.as_ref())),
        audience: cx.some(&format!("{path}.audience"), raw.audience.as_ref()),
        blocks: blocks.filter_map(|(at, raw)| block(cx, &format!("{path}.blocks.{at}"), raw)).collect(),
        sections: sections(cx, &format!("{path}.sections"), &raw.sections, anchors, level + 1),
        ..empty(path, raw)
    }
}

fn empty(path: &str, raw: &RawSection) -> SectionPlan {
    SectionPlan {
        path: path.to_owned(),
        id: raw.id.clone(),
        formerly: raw.formerly.clone(),
        applies_to: Vec::new(),
        audience: Vec::new(),
        when_behind: raw.when_behind,
        blocks: Vec::new(),
        sections: Vec::new(),
    }
}

/// Checks one anchor: its form, and that no other section has it.
fn anchor(cx: &mut Context<'_>, path: &str, id: &str, anchors: &mut BTreeMap<String, Span>) {
    let span = cx.places.value(path);
    if !is_id(id) {
        let better = id_from(id);
        let found = cx.report(&rules::UNUSABLE_ID, path, format!("`{id}` cannot be the id of a section"));
        found.notes.push("the id is the anchor of the section in every language".into());
        found.helps.push(if is_id(&better) {
            let edits = vec![crate::diag::Edit { span, replacement: better.clone() }];
            Help { text: format!("write `{better}`"), edits }
        } else {
            advice("write lower-case letters, digits and single hyphens, a letter first")
        });
    }
    if let Some(before) = anchors.get(id).copied() {
        let found = cx.report(&rules::DUPLICATE_ANCHOR, path, format!("two sections have the anchor `{id}`"));
        found.related.push(crate::diag::Label { span: before, text: "the other one".into() });
        found.helps.push(advice("give one of them another id"));
    } else {
        anchors.insert(id.to_owned(), span);
    }
}

fn block(cx: &mut Context<'_>, path: &str, raw: &RawBlock) -> Option<BlockPlan> {
    let given = [
        ("prose", raw.prose.is_some()),
        ("list", raw.list.is_some()),
        ("definitions", raw.definitions.is_some()),
        ("table", raw.table.is_some()),
        ("contact", raw.contact.is_some()),
        ("note", raw.note.is_some()),
    ];
    exactly_one(cx, path, &given)?;
    if let Some(prose) = &raw.prose {
        return messages(cx, &format!("{path}.prose"), prose.all()).map(BlockPlan::Prose);
    }
    if let Some(list) = &raw.list {
        return messages(cx, &format!("{path}.list"), list).map(BlockPlan::List);
    }
    if let Some(list) = &raw.definitions {
        return messages(cx, &format!("{path}.definitions"), list).map(BlockPlan::Definitions);
    }
    if let Some(note) = &raw.note {
        let one = messages(cx, &format!("{path}.note"), std::slice::from_ref(note))?;
        return one.into_iter().next().map(BlockPlan::Note);
    }
    if let Some(contact) = &raw.contact {
        return cx.reference(&format!("{path}.contact"), contact).map(BlockPlan::Contact);
    }
    raw.table.map(BlockPlan::Table)
}

/// Message ids of a block: their form is checked here, that they exist by `missing-message`.
fn messages(cx: &mut Context<'_>, path: &str, ids: &[String]) -> Option<Vec<String>> {
    let mut good = true;
    for (at, id) in ids.iter().enumerate() {
        if is_id(id) {
            continue;
        }
        good = false;
        let place = format!("{path}.{at}");
        let (span, is_item) = (cx.places.value(&place), cx.places.has(&place));
        let found = cx.report(&rules::UNUSABLE_ID, &place, format!("`{id}` cannot be the id of a message"));
        found.helps.push(
            meant(span, id, path.rsplit('.').next() == Some("prose") && !is_item).unwrap_or_else(|| {
                advice("name a message of locales/<language>/*.ftl; sentences do not stand in the YAML")
            }),
        );
    }
    if ids.is_empty() {
        let found = cx.report(&rules::MISSING_ENTRY, path, "this block names no message");
        found.helps.push(advice("name at least one message, or delete the block"));
    }
    (good && !ids.is_empty()).then(|| ids.to_vec())
}

/// What was meant by ids without the brackets of a list, where a list can stand, or by one in capitals.
fn meant(span: Span, text: &str, can_be_list: bool) -> Option<Help> {
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    let (help, replacement) = if can_be_list && parts.len() > 1 && parts.iter().all(|part| is_id(part)) {
        ("put the list in brackets".to_owned(), format!("[{text}]"))
    } else {
        let lower = text.to_lowercase();
        (format!("ids are in small letters: write `{lower}`"), Some(lower).filter(|lower| is_id(lower))?)
    };
    Some(Help { text: help, edits: vec![crate::diag::Edit { span, replacement }] })
}
