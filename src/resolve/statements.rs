//! What a policy says once for all: who represents the controller, sale and sharing, children, security.

use indexmap::IndexMap;

use super::values::advice;
use super::{Context, collections, rights, site};
use crate::load::raw::{Entries, RawChildren, RawCookie, RawDecision, RawFile, RawSale};
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::cookie::{Cookie, CookieDuration};
use crate::model::data::Decision;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::sale::{Children, Sale};

pub(super) fn resolve(cx: &mut Context<'_>, policy: &mut Policy) {
    let own = site::optional(cx, "joint-controllers", |raw| raw.joint_controllers.as_ref());
    policy.joint_controllers = cx.some("joint-controllers", own);
    let own = site::optional(cx, "representatives", |raw| raw.representatives.as_ref());
    for (regime, text) in own.into_iter().flatten() {
        let id = cx.reference(&format!("representatives.{}", regime.name()), text);
        policy.representatives.extend(id.map(|id| (*regime, id)));
    }
    let own = site::optional(cx, "data-protection-officer", |raw| raw.data_protection_officer.as_ref());
    policy.officer = own.and_then(|text| cx.reference("data-protection-officer", text));
    let own = site::optional(cx, "security", |raw| raw.security.as_ref());
    policy.security = cx.some("security", own);
    let own = site::optional(cx, "adequate", |raw| raw.adequate.as_ref());
    policy.adequate = own.map(|texts| cx.regions("adequate", texts)).unwrap_or_default();
    let own = site::optional(cx, "children", |raw| raw.children.as_ref());
    policy.children = own.map(|raw| children(cx, raw));
    let own = site::optional(cx, "sale-and-sharing", |raw| raw.sale_and_sharing.as_ref());
    policy.sale = own.map(|raw| sale(cx, raw));
    policy.decisions = entries(cx, |raw| raw.automated_decisions.as_ref(), "automated-decisions", decision);
    policy.cookies = entries(cx, |raw| raw.cookies.as_ref(), "cookies", cookie);
    let own = site::optional(cx, "standard-rights", |raw| raw.standard_rights.as_ref());
    if let Some(raw) = own {
        rights::standard(cx, policy, raw);
    }
}

/// Entries that may be declared to be none; nothing where the policy says nothing of them.
fn entries<'a, R: 'a, T>(
    cx: &mut Context<'a>,
    of: impl Fn(&'a RawFile) -> Option<&'a Entries<R>>,
    family: &str,
    make: impl Fn(&mut Context<'a>, &str, &'a R) -> Option<T>,
) -> Option<IndexMap<Id<T>, T>> {
    let mut all: Option<IndexMap<Id<T>, T>> = None;
    for raw in cx.files.iter().filter_map(|file| of(&file.raw)) {
        let all = all.get_or_insert_with(IndexMap::new);
        for (id, raw) in raw.entries().into_iter().flatten() {
            if let Some(entry) = make(cx, &format!("{family}.{id}"), raw) {
                all.entry(Id::new(id)).or_insert(entry);
            }
        }
    }
    all
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
fn decision(cx: &mut Context<'_>, path: &str, raw: &RawDecision) -> Option<Decision> {
    cx.label(path, raw.label.as_ref());
    Some(Decision {
        categories: cx.some(&format!("{path}.categories"), raw.categories.as_ref()),
        review: raw.review.as_ref().and_then(|text| cx.reference(&format!("{path}.review"), text)),
    })
}

fn cookie(cx: &mut Context<'_>, path: &str, raw: &RawCookie) -> Option<Cookie> {
    let at = |key: &str| format!("{path}.{key}");
    let name = cx.name(&at("name"), &raw.name);
    let provider = raw.provider.as_ref().and_then(|text| cx.reference(&at("provider"), text));
    let purposes = cx.some(&at("purposes"), Some(&raw.purposes));
    let group = cx.reference(&at("group"), &raw.group);
    let duration = match raw.duration.as_str() {
        "session" => Some(CookieDuration::Session),
        "unlimited" => Some(CookieDuration::Unlimited),
        text => cx.period(&at("duration"), text).map(CookieDuration::Period),
    };
    Some(Cookie { name: name?, provider, purposes, group: group?, duration: duration?, kind: raw.kind })
}

fn children(cx: &mut Context<'_>, raw: &RawChildren) -> Children {
    Children {
        minimum_age: raw.minimum_age.as_ref().and_then(|text| age(cx, "children.minimum-age", text)),
        consent_age: raw.consent_age.as_ref().and_then(|text| age(cx, "children.consent-age", text)),
    }
}

fn age(cx: &mut Context<'_>, path: &str, text: &str) -> Option<u8> {
    let age = text.parse().ok().filter(|age| (1..=25).contains(age));
    if age.is_none() {
        let found = cx.report(&UNUSABLE_VALUE, path, format!("`{text}` is no age of a young person"));
        found.helps.push(advice("write a number of years, as in 16"));
    }
    age
}

fn sale(cx: &mut Context<'_>, raw: &RawSale) -> Sale {
    let at = |key: &str| format!("sale-and-sharing.{key}");
    Sale {
        sold: cx.some(&at("sold"), raw.sold.as_ref()),
        shared: cx.some(&at("shared"), raw.shared.as_ref()),
        to: collections::recipients(cx, &at("to"), raw.to.as_ref()),
        minors: raw.minors,
        opt_out_link: raw.opt_out_link.as_ref().and_then(|raw| cx.link_by_language(&at("opt-out-link"), raw)),
        opt_out_signal: raw.opt_out_signal,
        sensitive_data: raw.sensitive_data,
        limit_link: raw.limit_link.as_ref().and_then(|raw| cx.link_by_language(&at("limit-link"), raw)),
    }
}
