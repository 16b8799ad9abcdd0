//! The names by which messages call the facts of the policy.
//!
//! Documented in `docs/facts.md`; a test compares that page with [`crate::resolve`] on the repository's own policy.

use indexmap::IndexMap;

use super::entities::exactly_one;
use super::values::advice;
use super::{Context, rules};
use crate::diag::Label;
use crate::load::raw::{OneOrMany, RawLaw, RawValue};
use crate::model::data::{Kept, Retention, RetentionRule, Term};
use crate::model::fact::{Fact, FactValue, OF_PAGE};
use crate::model::policy::Policy;
use crate::model::processor::Safeguard;

/// Every fact that any message may state, under its name without the `$`.
pub(super) fn collect(cx: &mut Context<'_>, policy: &Policy) -> IndexMap<String, Fact> {
    let mut found = Found::default();
    of_policy(&mut found, policy);
    of_files(cx, &mut found);
    let mut facts: IndexMap<String, Fact> = IndexMap::new();
    for (name, fact) in found.0 {
        if OF_PAGE.contains(&name.as_str()) {
            let message = format!("`${name}` is a name that every page gives by itself");
            let finding = cx.report_entry(&rules::AMBIGUOUS_REFERENCE, &fact.path, message);
            finding.helps.push(super::values::advice("rename this entry"));
        } else if let Some(other) = facts.get(&name) {
            let span = cx.places.key(&other.path);
            let message = format!("`${name}` could mean `{}` or `{}`", other.path, fact.path);
            let finding = cx.report_entry(&rules::AMBIGUOUS_REFERENCE, &fact.path, message);
            finding.related.push(Label { span, text: "the other entry".into() });
            finding.helps.push(super::values::advice("rename one of the two entries"));
        } else {
            facts.insert(name, fact);
        }
    }
    facts
}

#[derive(Default)]
struct Found(Vec<(String, Fact)>);

impl Found {
    fn add(&mut self, name: impl Into<String>, path: impl Into<String>, value: FactValue) {
        self.0.push((name.into(), Fact { value, path: path.into() }));
    }

    fn name(&mut self, name: impl Into<String>, path: impl Into<String>, text: Option<&String>) {
        if let Some(text) = text {
            self.add(name, path, FactValue::Name(text.clone()));
        }
    }
}

fn of_policy(found: &mut Found, policy: &Policy) {
    for (id, own) in &policy.safeguards {
        safeguard(found, &format!("safeguards.{id}"), id.as_str(), own);
    }
    for (id, own) in &policy.retentions {
        period(found, format!("retention-{id}"), format!("retention.{id}.period"), own);
    }
    for (id, own) in &policy.collections {
        if let Some(Kept::Here(own)) = &own.retention {
            period(found, format!("{id}-retention"), format!("collections.{id}.retention"), own);
        }
    }
    for (id, _) in policy.documents.iter().filter(|(_, plan)| plan.public) {
        let title = policy.label("documents", "document", id.as_str());
        let value = FactValue::Document(id.to_string(), title);
        found.add(format!("document-{id}"), format!("documents.{id}"), value);
    }
    let children = policy.children.as_ref();
    for (key, age) in [
        ("minimum-age", children.and_then(|own| own.minimum_age)),
        ("consent-age", children.and_then(|own| own.consent_age)),
    ] {
        let value = age.map(|age| FactValue::Number(age.to_string()));
        found.0.extend(value.map(|value| (key.to_owned(), Fact { value, path: format!("children.{key}") })));
    }
    let sale = policy.sale.as_ref();
    for (key, link) in [
        ("opt-out-link", sale.and_then(|own| own.opt_out_link.clone())),
        ("limit-link", sale.and_then(|own| own.limit_link.clone())),
    ] {
        let value = link.map(FactValue::Link);
        let path = format!("sale-and-sharing.{key}");
        found.0.extend(value.map(|value| (key.to_owned(), Fact { value, path })));
    }
    if let Some(brand) = policy.brands.get(&policy.brand) {
        let path = format!("brands.{}", policy.brand);
        found.add("brand", format!("{path}.name"), FactValue::Name(brand.name.clone()));
        found.add("brand-url", format!("{path}.url"), FactValue::Link(brand.url.clone()));
    }
    if let Some(party) = policy.parties.get(&policy.controller) {
        let path = format!("parties.{}", policy.controller);
        found.add("controller", format!("{path}.name"), FactValue::Name(party.name.clone()));
        let address = party.address.as_ref().and_then(|id| policy.addresses.get(id));
        if let Some(address) = address {
            let post = FactValue::Post(address.lines.clone(), address.region.clone());
            found.add("controller-address", format!("{path}.address"), post);
        }
    }
    for (id, party) in &policy.parties {
        found.add(id.as_str(), format!("parties.{id}.name"), FactValue::Name(party.name.clone()));
        found.name(format!("{id}-short"), format!("parties.{id}.abbreviation"), party.abbreviation.as_ref());
    }
    for (id, brand) in &policy.brands {
        found.add(id.as_str(), format!("brands.{id}.name"), FactValue::Name(brand.name.clone()));
        found.add(format!("{id}-url"), format!("brands.{id}.url"), FactValue::Link(brand.url.clone()));
    }
    for (id, contact) in &policy.contacts {
        let path = format!("contacts.{id}");
        let values = policy.contact_facts(contact);
        for (key, value) in values {
            found.add(format!("{id}-{key}"), format!("{path}.{key}"), value);
        }
    }
}

/// A time for which data are kept, where it is a period and nothing else.
fn period(found: &mut Found, name: String, path: String, own: &Retention) {
    if let RetentionRule::Term(Term::Period(period)) = &own.rule {
        found.add(name, path, FactValue::Period(period.clone()));
    }
}

fn of_files(cx: &mut Context<'_>, found: &mut Found) {
    for file in cx.files {
        let raw = &file.raw;
        for (id, raw) in raw.links.iter().flatten() {
            let path = format!("links.{id}");
            if let Some(link) = cx.link_by_language(&path, raw) {
                found.add(format!("link-{id}"), path, FactValue::Link(link));
            }
        }
        for (id, law) in raw.laws.iter().flatten() {
            self::law(cx, found, id, law);
        }
        for (id, value) in raw.values.iter().flatten() {
            let path = format!("values.{id}");
            if let Some((key, value)) = self::value(cx, &path, value) {
                found.add(id, format!("{path}.{key}"), value);
            }
        }
    }
}

fn law(cx: &mut Context<'_>, found: &mut Found, id: &str, raw: &RawLaw) {
    let path = format!("laws.{id}");
    if let Some(region) = &raw.region {
        cx.region(&format!("{path}.region"), region);
    }
    let name = cx.name(&format!("{path}.name"), &raw.name);
    found.name(id, format!("{path}.name"), name.as_ref());
    for (name, key, text) in
        [("short", "abbreviation", &raw.abbreviation), ("citation", "citation", &raw.citation)]
    {
        let path = format!("{path}.{key}");
        let text = text.as_ref().and_then(|text| cx.name(&path, text));
        found.name(format!("{id}-{name}"), path, text.as_ref());
    }
}

fn safeguard(found: &mut Found, path: &str, id: &str, own: &Safeguard) {
    found.name(id, format!("{path}.name"), own.name.as_ref());
    found.name(format!("{id}-decision"), format!("{path}.decision"), own.decision.as_ref());
    for (key, link) in [("url", &own.url), ("certificate", &own.certificate), ("complaint", &own.complaint)] {
        if let Some(link) = link {
            found.add(format!("{id}-{key}"), format!("{path}.{key}"), FactValue::Link(link.clone()));
        }
    }
    if let Some(date) = own.invalidated {
        found.add(format!("{id}-invalidated"), format!("{path}.invalidated"), FactValue::Date(date));
    }
}

/// Reads one value that stands at a path.
type Read<'a> = fn(&mut Context<'a>, &str, &str) -> Option<FactValue>;

/// The one thing that an entry of `values` says, with its key.
fn value(cx: &mut Context<'_>, path: &str, raw: &RawValue) -> Option<(&'static str, FactValue)> {
    let given = [
        ("date", raw.date.is_some()),
        ("period", raw.period.is_some()),
        ("number", raw.number.is_some()),
        ("numbers", raw.numbers.is_some()),
        ("regions", raw.regions.is_some()),
        ("name", raw.name.is_some()),
        ("language", raw.language.is_some()),
    ];
    exactly_one(cx, path, &given)?;
    if let Some(texts) = &raw.regions {
        let path = format!("{path}.regions");
        let regions = cx.regions(&path, texts.all());
        not_empty(cx, &path, texts.all().len());
        return Some(("regions", FactValue::Regions(regions)));
    }
    if let Some(text) = &raw.number {
        return cx
            .number(&format!("{path}.number"), text)
            .map(|number| ("number", FactValue::Number(number)));
    }
    if let Some(texts) = &raw.numbers {
        let path = format!("{path}.numbers");
        return list(cx, &path, texts, |cx, path, text| cx.number(path, text).map(FactValue::Number))
            .map(|value| ("numbers", value));
    }
    let kinds: [(&'static str, &Option<OneOrMany>, Read<'_>); 4] = [
        ("date", &raw.date, |cx, path, text| cx.date(path, text).map(FactValue::Date)),
        ("period", &raw.period, |cx, path, text| cx.period(path, text).map(FactValue::Period)),
        ("name", &raw.name, |cx, path, text| cx.name(path, text).map(FactValue::Name)),
        ("language", &raw.language, |cx, path, text| cx.language(path, text).map(FactValue::Language)),
    ];
    let (key, texts, read) =
        kinds.into_iter().find_map(|(key, texts, read)| Some((key, texts.as_ref()?, read)))?;
    let path = format!("{path}.{key}");
    match texts {
        OneOrMany::One(text) => read(cx, &path, text).map(|value| (key, value)),
        OneOrMany::Many(texts) => list(cx, &path, texts, read).map(|value| (key, value)),
    }
}

/// A list of values; nothing where one of them is faulty.
fn list<'a>(cx: &mut Context<'a>, path: &str, texts: &[String], read: Read<'a>) -> Option<FactValue> {
    not_empty(cx, path, texts.len());
    let each = texts.iter().enumerate();
    let values: Vec<_> = each.map(|(at, text)| read(cx, &format!("{path}.{at}"), text)).collect();
    values.into_iter().collect::<Option<_>>().map(FactValue::List)
}

/// A list of nothing would leave a gap in the sentence that states it.
fn not_empty(cx: &mut Context<'_>, path: &str, len: usize) {
    if len == 0 && !cx.places.was_pruned(path) {
        let key = path.rsplit('.').next().unwrap_or(path).to_owned();
        let found = cx.report(&rules::MISSING_ENTRY, path, format!("the list `{key}` is empty"));
        found.notes.push("a sentence that states it would have a gap there".into());
        found.helps.push(advice("name at least one"));
    }
}
