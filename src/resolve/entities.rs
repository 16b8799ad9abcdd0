//! Every entity but documents, family by family.

use super::values::advice;
use super::{Context, Entity, rules};
use crate::load::raw::{
    Labelled, RawAddress, RawBrand, RawCollection, RawContact, RawParty, RawPost, RawRetention, RawRight,
    RawSubprocessor,
};
use crate::model::contact::{Contact, Post};
use crate::model::data::{
    Category, Collection, Criterion, DataSubject, LegalBasis, Purpose, Retention, Source, Term,
};
use crate::model::document::DocumentPlan;
use crate::model::party::{Address, Brand, Party};
use crate::model::processor::{DataScope, Regions, Subprocessor};
use crate::model::right::{Channel, Right};

macro_rules! families {
    ($($type:ty => $family:literal),+ $(,)?) => {
        $(impl Entity for $type { const FAMILY: &'static str = $family; })+
    };
}

families! {
    Party => "parties",
    Brand => "brands",
    Address => "addresses",
    Contact => "contacts",
    Category => "categories",
    Source => "sources",
    Purpose => "purposes",
    LegalBasis => "bases",
    Criterion => "criteria",
    DataSubject => "subjects",
    Channel => "channels",
    Retention => "retention",
    Collection => "collections",
    Subprocessor => "subprocessors",
    Right => "rights",
    DocumentPlan => "documents",
}

/// Keeps the messages that entities without other properties name for themselves.
pub(super) fn plain_labels(cx: &mut Context<'_>) {
    type Family<'a> = (&'a str, Option<&'a indexmap::IndexMap<String, Option<Labelled>>>);
    for file in cx.files {
        let raw = &file.raw;
        let families: [Family<'_>; 7] = [
            ("categories", raw.categories.as_ref()),
            ("sources", raw.sources.as_ref()),
            ("purposes", raw.purposes.as_ref()),
            ("bases", raw.bases.as_ref()),
            ("criteria", raw.criteria.as_ref()),
            ("subjects", raw.subjects.as_ref()),
            ("channels", raw.channels.as_ref()),
        ];
        for (family, entries) in families {
            for (id, entry) in entries.into_iter().flatten() {
                let label = entry.as_ref().and_then(|entry| entry.label.as_ref());
                cx.label(&format!("{family}.{id}"), label);
            }
        }
    }
}

pub(super) fn party(cx: &mut Context<'_>, path: &str, raw: &RawParty) -> Option<Party> {
    let name = cx.name(&format!("{path}.name"), &raw.name);
    let region = raw.region.as_ref().and_then(|text| cx.region(&format!("{path}.region"), text));
    let address = raw.address.as_ref().and_then(|text| cx.reference(&format!("{path}.address"), text));
    let abbreviation =
        raw.abbreviation.as_ref().and_then(|text| cx.name(&format!("{path}.abbreviation"), text));
    Some(Party { name: name?, abbreviation, region, address })
}

pub(super) fn brand(cx: &mut Context<'_>, path: &str, raw: &RawBrand) -> Option<Brand> {
    let name = cx.name(&format!("{path}.name"), &raw.name);
    let party = cx.reference(&format!("{path}.party"), &raw.party);
    let url = cx.link_by_language(&format!("{path}.url"), &raw.url);
    Some(Brand { name: name?, party: party?, url: url? })
}

pub(super) fn address(cx: &mut Context<'_>, path: &str, raw: &RawAddress) -> Option<Address> {
    let region = cx.region(&format!("{path}.region"), &raw.region);
    if raw.lines.is_empty() {
        let found = cx.report(&rules::MISSING_ENTRY, &format!("{path}.lines"), "an address without lines");
        found.helps.push(advice("write at least the street and the place, a line each"));
    }
    let lines: Vec<_> =
        raw.lines.iter().enumerate().map(|(at, line)| cx.name(&format!("{path}.lines.{at}"), line)).collect();
    Some(Address { lines: lines.into_iter().collect::<Option<_>>()?, region: region? })
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn contact(cx: &mut Context<'_>, path: &str, raw: &RawContact) -> Option<Contact> {
    cx.label(path, raw.label.as_ref());
    if raw.email.is_none() && raw.phone.is_none() && raw.form.is_none() && raw.post.is_none() {
        let found = cx.report_entry(&rules::MISSING_ENTRY, path, "this contact cannot be reached");
        found.helps.push(advice("give it an `email`, a `phone`, a `form` or a `post` address"));
        found.notes.push("a policy must say how the controller can be reached (GDPR Art. 13(1)(a))".into());
    }
    Some(Contact {
        email: raw.email.as_ref().and_then(|text| cx.email(&format!("{path}.email"), text)),
        phone: raw.phone.as_ref().and_then(|text| cx.phone(&format!("{path}.phone"), text)),
        form: raw.form.as_ref().and_then(|raw| cx.link_by_language(&format!("{path}.form"), raw)),
        post: raw.post.as_ref().and_then(|post| self::post(cx, &format!("{path}.post"), post)),
        response_time: raw
            .response_time
            .as_ref()
            .and_then(|text| cx.period(&format!("{path}.response-time"), text)),
    })
}

fn post(cx: &mut Context<'_>, path: &str, raw: &RawPost) -> Option<Post> {
    let address = cx.reference(&format!("{path}.address"), &raw.address);
    let lines = raw.addressee.iter().enumerate();
    let addressee: Vec<_> =
        lines.map(|(at, line)| cx.name(&format!("{path}.addressee.{at}"), line)).collect();
    Some(Post { addressee: addressee.into_iter().collect::<Option<_>>()?, address: address? })
}

pub(super) fn retention(cx: &mut Context<'_>, path: &str, raw: &RawRetention) -> Option<Retention> {
    let given = [
        ("period", raw.period.is_some()),
        ("criterion", raw.criterion.is_some()),
        ("longest-of", raw.longest_of.is_some()),
        ("shortest-of", raw.shortest_of.is_some()),
    ];
    exactly_one(cx, path, &given)?;
    if let Some(text) = &raw.period {
        return Some(Retention::Term(Term::Period(cx.period(&format!("{path}.period"), text)?)));
    }
    if let Some(text) = &raw.criterion {
        return Some(Retention::Term(Term::Criterion(cx.reference(&format!("{path}.criterion"), text)?)));
    }
    let (key, texts) = match (&raw.longest_of, &raw.shortest_of) {
        (Some(texts), _) => ("longest-of", texts),
        (None, texts) => ("shortest-of", texts.as_ref()?),
    };
    let mut terms = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let path = format!("{path}.{key}.{at}");
        let is_period =
            text.starts_with('P') && text[1..].starts_with(|c: char| c.is_ascii_digit() || c == 'T');
        let term = if is_period {
            cx.period(&path, text).map(Term::Period)
        } else {
            cx.reference(&path, text).map(Term::Criterion)
        };
        terms.extend(term);
    }
    Some(if key == "longest-of" { Retention::LongestOf(terms) } else { Retention::ShortestOf(terms) })
}

pub(super) fn collection(cx: &mut Context<'_>, path: &str, raw: &RawCollection) -> Option<Collection> {
    let source = cx.reference(&format!("{path}.source"), &raw.source);
    let categories = cx.references(&format!("{path}.categories"), &raw.categories);
    let purposes = cx.references(&format!("{path}.purposes"), &raw.purposes);
    let bases = cx.references(&format!("{path}.bases"), &raw.bases);
    let retention = cx.reference(&format!("{path}.retention"), &raw.retention);
    let lists = [
        ("categories", raw.categories.len(), "GDPR Art. 14(1)(d)"),
        ("purposes", raw.purposes.len(), "GDPR Art. 13(1)(c)"),
        ("bases", raw.bases.len(), "GDPR Art. 13(1)(c)"),
    ];
    for (key, len, law) in lists {
        not_empty(cx, &format!("{path}.{key}"), len, law);
    }
    Some(Collection { source: source?, categories, purposes, bases, retention: retention? })
}

pub(super) fn subprocessor(cx: &mut Context<'_>, path: &str, raw: &RawSubprocessor) -> Option<Subprocessor> {
    cx.label(path, raw.label.as_ref());
    let purposes = cx.references(&format!("{path}.purposes"), &raw.purposes);
    not_empty(cx, &format!("{path}.purposes"), raw.purposes.len(), "GDPR Art. 13(1)(c)");
    let data = [
        ("categories", raw.categories.is_some()),
        ("all-categories-except", raw.all_categories_except.is_some()),
    ];
    let places =
        [("regions", raw.regions.is_some()), ("regions-may-include", raw.regions_may_include.is_some())];
    let one_scope = exactly_one(cx, path, &data);
    let one_place = exactly_one(cx, path, &places);
    let data = match (&raw.categories, &raw.all_categories_except) {
        (Some(ids), _) => DataScope::Only(cx.references(&format!("{path}.categories"), ids)),
        (None, ids) => DataScope::AllExcept(
            cx.references(&format!("{path}.all-categories-except"), ids.as_deref().unwrap_or(&[])),
        ),
    };
    let regions = match (&raw.regions, &raw.regions_may_include) {
        (Some(texts), _) => Regions::In(cx.regions(&format!("{path}.regions"), texts)),
        (None, texts) => Regions::MayInclude(
            cx.regions(&format!("{path}.regions-may-include"), texts.as_deref().unwrap_or(&[])),
        ),
    };
    one_scope?;
    one_place?;
    Some(Subprocessor { data, purposes, regions })
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn right(cx: &mut Context<'_>, path: &str, raw: &RawRight) -> Option<Right> {
    cx.label(path, raw.label.as_ref());
    Some(Right {
        contact: raw.contact.as_ref().and_then(|text| cx.reference(&format!("{path}.contact"), text)),
        channels: cx.references(&format!("{path}.channels"), &raw.channels),
        fee: raw.fee,
        response_time: raw
            .response_time
            .as_ref()
            .and_then(|text| cx.period(&format!("{path}.response-time"), text)),
        applies_to: cx.regions(&format!("{path}.applies-to"), &raw.applies_to),
    })
}

/// Reports when not exactly one of `keys` is there.
pub(super) fn exactly_one(cx: &mut Context<'_>, path: &str, keys: &[(&str, bool)]) -> Option<()> {
    let given: Vec<_> = keys.iter().filter(|(_, given)| *given).map(|(key, _)| *key).collect();
    if given.len() == 1 {
        return Some(());
    }
    let pruned = keys.iter().any(|(key, _)| cx.places.was_pruned(&format!("{path}.{key}")));
    if given.is_empty() && pruned {
        return None;
    }
    let all: Vec<_> = keys.iter().map(|(key, _)| format!("`{key}`")).collect();
    let all = all.join(", ");
    let name = path.rsplit('.').next().unwrap_or(path);
    if let [first, second, ..] = given[..] {
        let (first, second) = (first.to_owned(), second.to_owned());
        let there = cx.places.key(&format!("{path}.{first}"));
        let place = format!("{path}.{second}");
        let found = cx.report_entry(
            &rules::CONFLICTING_KEYS,
            &place,
            format!("`{second}` cannot stand beside `{first}`"),
        );
        found.related.push(crate::diag::Label { span: there, text: "only one of the two can hold".into() });
        found.helps.push(advice(&format!("keep exactly one of {all}")));
    } else {
        let message = format!("`{name}` lacks one of {all}");
        cx.report_entry(&rules::CONFLICTING_KEYS, path, message)
            .helps
            .push(advice(&format!("add exactly one of {all}")));
    }
    None
}

fn not_empty(cx: &mut Context<'_>, path: &str, len: usize, law: &str) {
    if len == 0 && !cx.places.was_pruned(path) {
        let key = path.rsplit('.').next().unwrap_or(path).to_owned();
        let found = cx.report(&rules::MISSING_ENTRY, path, format!("the list `{key}` is empty"));
        found.notes.push(format!("the page must state them ({law})"));
        found.helps.push(advice("name at least one"));
    }
}
