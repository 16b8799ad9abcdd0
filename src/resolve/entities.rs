//! Entities about who, and what a person can ask for, family by family.

use super::values::advice;
use super::{Context, Entity, rules, words};
use crate::load::raw::{
    OneOrMany, RawAddress, RawAuthority, RawBrand, RawContact, RawParty, RawPost, RawRight,
};
use crate::model::contact::{Contact, Post};
use crate::model::cookie::{Cookie, CookieGroup};
use crate::model::data::{
    Category, Collection, Condition, Consequence, Criterion, DataSubject, Decision, Event, Interest,
    LegalBasis, Measure, Purpose, PurposeChange, Retention, Source,
};
use crate::model::document::DocumentPlan;
use crate::model::party::{Address, Authority, Brand, Law, Party};
use crate::model::processor::{Recipient, Safeguard, Subprocessor, Transfer};
use crate::model::region::Region;
use crate::model::right::{Channel, Evidence, Right};
use crate::model::value::parse_link;
use crate::vocabulary;

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
    Law => "laws",
    Category => "categories",
    Source => "sources",
    Purpose => "purposes",
    LegalBasis => "bases",
    Condition => "conditions",
    Interest => "interests",
    Criterion => "criteria",
    Event => "events",
    Consequence => "consequences",
    DataSubject => "subjects",
    Channel => "channels",
    Evidence => "evidence",
    Measure => "measures",
    CookieGroup => "cookie-groups",
    Safeguard => "safeguards",
    Transfer => "transfers",
    Retention => "retention",
    Collection => "collections",
    Subprocessor => "subprocessors",
    Recipient => "recipients",
    Right => "rights",
    Authority => "authorities",
    Decision => "automated-decisions",
    Cookie => "cookies",
    PurposeChange => "purpose-changes",
    DocumentPlan => "documents",
}

pub(super) fn party(cx: &mut Context<'_>, path: &str, raw: &RawParty) -> Option<Party> {
    let name = cx.name(&format!("{path}.name"), &raw.name);
    let region = raw.region.as_ref().and_then(|text| cx.region(&format!("{path}.region"), text));
    let address = raw.address.as_ref().and_then(|text| cx.reference(&format!("{path}.address"), text));
    let abbreviation =
        raw.abbreviation.as_ref().and_then(|text| cx.name(&format!("{path}.abbreviation"), text));
    let contact = raw.contact.as_ref().and_then(|text| cx.reference(&format!("{path}.contact"), text));
    let registration =
        raw.registration.as_ref().and_then(|text| cx.name(&format!("{path}.registration"), text));
    let division = raw.division.as_ref().and_then(|text| cx.name(&format!("{path}.division"), text));
    let parent = raw.parent.as_ref().and_then(|text| cx.reference(&format!("{path}.parent"), text));
    let represented_by =
        raw.represented_by.as_ref().and_then(|text| cx.reference(&format!("{path}.represented-by"), text));
    let url = raw.url.as_ref().and_then(|raw| cx.link_by_language(&format!("{path}.url"), raw));
    Some(Party {
        name: name?,
        abbreviation,
        region,
        address,
        contact,
        registration,
        division,
        parent,
        represented_by,
        url,
    })
}

pub(super) fn brand(cx: &mut Context<'_>, path: &str, raw: &RawBrand) -> Option<Brand> {
    let name = cx.name(&format!("{path}.name"), &raw.name);
    let party = cx.reference(&format!("{path}.party"), &raw.party);
    let url = cx.link_by_language(&format!("{path}.url"), &raw.url);
    Some(Brand { name: name?, party: party?, url: url? })
}

pub(super) fn address(cx: &mut Context<'_>, path: &str, raw: &RawAddress) -> Option<Address> {
    let region = match &raw.region {
        Some(text) => Some(cx.region(&format!("{path}.region"), text)?),
        None => None,
    };
    if raw.lines.is_empty() {
        let found = cx.report(&rules::MISSING_ENTRY, &format!("{path}.lines"), "an address without lines");
        found.helps.push(advice("write at least the street and the place, a line each"));
    }
    let lines: Vec<_> =
        raw.lines.iter().enumerate().map(|(at, line)| cx.name(&format!("{path}.lines.{at}"), line)).collect();
    Some(Address { lines: lines.into_iter().collect::<Option<_>>()?, region })
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
        party: raw.party.as_ref().and_then(|text| cx.reference(&format!("{path}.party"), text)),
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

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn right(cx: &mut Context<'_>, path: &str, raw: &RawRight) -> Option<Right> {
    cx.label(path, raw.label.as_ref());
    let meaning = words::meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref());
    let formats = raw.formats.iter().flat_map(OneOrMany::all).enumerate();
    let formats = formats.filter_map(|(at, text)| cx.name(&format!("{path}.formats.{at}"), text)).collect();
    Some(Right {
        meaning,
        evidence: cx.some(&format!("{path}.evidence"), raw.evidence.as_ref()),
        formats,
        regimes: raw.regimes.clone().unwrap_or_default(),
        contact: raw.contact.as_ref().and_then(|text| cx.reference(&format!("{path}.contact"), text)),
        channels: cx.some(&format!("{path}.channels"), raw.channels.as_ref()),
        fee: raw.fee,
        response_time: raw
            .response_time
            .as_ref()
            .and_then(|text| cx.period(&format!("{path}.response-time"), text)),
        applies_to: cx.regions(&format!("{path}.applies-to"), OneOrMany::or_none(raw.applies_to.as_ref())),
        description: raw.description.clone(),
    })
}

#[expect(clippy::ref_option, reason = "one signature for all families")]
pub(super) fn authority(cx: &mut Context<'_>, path: &str, raw: &Option<RawAuthority>) -> Option<Authority> {
    let id = path.rsplit('.').next().unwrap_or_default();
    let known = vocabulary::known("authorities", id);
    let empty =
        RawAuthority { name: None, regions: None, url: None, email: None, phone: None, address: None };
    let raw = raw.as_ref().unwrap_or(&empty);
    let own = raw.name.as_ref().and_then(|text| cx.name(&format!("{path}.name"), text));
    let name = own.or_else(|| known.and_then(|known| known.name.clone()));
    if name.is_none() && raw.name.is_none() {
        let found = cx.report_entry(&rules::MISSING_ENTRY, path, format!("the authority `{id}` has no name"));
        found
            .helps
            .push(advice("add its `name`, or use the id of one that the tool knows: `policyglot explain vocabulary` lists them"));
    }
    let regions = match &raw.regions {
        Some(texts) => cx.regions(&format!("{path}.regions"), texts.all()),
        None => known
            .iter()
            .flat_map(|known| &known.regions)
            .filter_map(|code| Region::parse(code).ok())
            .collect(),
    };
    let url = match &raw.url {
        Some(raw) => cx.link_by_language(&format!("{path}.url"), raw),
        None => known.and_then(|known| parse_link(known.url.as_ref()?).ok()),
    };
    Some(Authority {
        name: name?,
        regions,
        url,
        email: raw.email.as_ref().and_then(|text| cx.email(&format!("{path}.email"), text)),
        phone: raw.phone.as_ref().and_then(|text| cx.phone(&format!("{path}.phone"), text)),
        address: raw.address.as_ref().and_then(|text| cx.reference(&format!("{path}.address"), text)),
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

pub(super) fn not_empty(cx: &mut Context<'_>, path: &str, len: usize, law: &str) {
    if len == 0 && !cx.places.was_pruned(path) {
        let key = path.rsplit('.').next().unwrap_or(path).to_owned();
        let found = cx.report(&rules::MISSING_ENTRY, path, format!("the list `{key}` is empty"));
        found.notes.push(format!("the page must state them ({law})"));
        found.helps.push(advice("name at least one"));
    }
}
