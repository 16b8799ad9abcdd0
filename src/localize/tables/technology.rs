//! Decisions by machines, cookies, security measures.

use super::super::page::Page;
use super::{cells, people, value};
use crate::document::Text;
use crate::model::cookie::{Cookie, CookieDuration};
use crate::model::data::{Decision, Measure, MeasureKind};
use crate::model::fact::FactValue;
use crate::model::id::Id;

pub(super) fn decision(page: &mut Page<'_>, id: &Id<Decision>, own: &Decision) -> Vec<Vec<Text>> {
    let path = format!("automated-decisions.{id}");
    let name = page.policy.label("automated-decisions", "decision", id.as_str());
    let mut first = vec![page.label(&name, &path)];
    first.extend(cells(page, &path, ("categories", "category"), &own.categories));
    let review = own.review.as_ref().map(|id| people::ways(page, id)).unwrap_or_default();
    // That a decision lacks one of them is for a legal check to say.
    let said = |page: &mut Page<'_>, message: String| {
        if page.source_has(&message) { vec![page.label(&message, &path)] } else { Vec::new() }
    };
    let logic = said(page, format!("{name}.logic"));
    let effects = said(page, format!("{name}.effects"));
    vec![first, logic, effects, review]
}

pub(super) fn cookie(page: &mut Page<'_>, id: &Id<Cookie>, own: &Cookie) -> Vec<Vec<Text>> {
    let path = format!("cookies.{id}");
    let policy = page.policy;
    let provider = own.provider.as_ref().and_then(|id| Some((id, policy.parties.get(id)?)));
    let provider = match provider {
        Some((id, party)) => value(page, format!("parties.{id}.name"), FactValue::Name(party.name.clone())),
        None => page.label("ui-first-party", &path),
    };
    let duration = match &own.duration {
        CookieDuration::Period(period) => {
            value(page, format!("{path}.duration"), FactValue::Period(period.clone()))
        }
        CookieDuration::Session => page.label("ui-session", &path),
        CookieDuration::Unlimited => page.label("ui-not-limited", &path),
    };
    vec![
        vec![value(page, format!("{path}.name"), FactValue::Name(own.name.clone()))],
        vec![provider],
        cells(page, &path, ("purposes", "purpose"), &own.purposes),
        cells(page, &path, ("cookie-groups", "cookie-group"), [&own.group]),
        vec![duration],
    ]
}

pub(super) fn measure(page: &mut Page<'_>, id: &Id<Measure>) -> Vec<Vec<Text>> {
    let path = format!("security.{id}");
    let kind = page.policy.words.measures.get(id).and_then(|own| own.kind);
    let kind = kind.map(|kind| match kind {
        MeasureKind::Technical => page.label("ui-measure-technical", &path),
        MeasureKind::Organisational => page.label("ui-measure-organisational", &path),
    });
    vec![cells(page, &path, ("measures", "measure"), [id]), kind.into_iter().collect()]
}
