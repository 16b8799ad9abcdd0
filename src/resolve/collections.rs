//! What is collected, and for how long.

use super::entities::{exactly_one, not_empty};
use super::values::advice;
use super::{Context, rules};
use crate::load::raw::{OneOrMany, RawCollection, RawPurposeChange, RawRetention};
use crate::load::yaml::rules::WRONG_TYPE;
use crate::model::data::{Collection, Kept, PurposeChange, Retention, RetentionRule, Term};
use crate::model::id::Id;
use crate::model::processor::RecipientId;

pub(super) fn retention(cx: &mut Context<'_>, path: &str, raw: &RawRetention) -> Option<Retention> {
    let given = [
        ("period", raw.period.is_some()),
        ("criterion", raw.criterion.is_some()),
        ("longest-of", raw.longest_of.is_some()),
        ("shortest-of", raw.shortest_of.is_some()),
    ];
    exactly_one(cx, path, &given)?;
    let from = raw.from.as_ref().and_then(|text| cx.reference(&format!("{path}.from"), text));
    Some(Retention { rule: rule(cx, path, raw)?, from, then: raw.then })
}

fn rule(cx: &mut Context<'_>, path: &str, raw: &RawRetention) -> Option<RetentionRule> {
    if let Some(text) = &raw.period {
        return Some(RetentionRule::Term(Term::Period(cx.period(&format!("{path}.period"), text)?)));
    }
    if let Some(text) = &raw.criterion {
        return Some(RetentionRule::Term(Term::Criterion(cx.reference(&format!("{path}.criterion"), text)?)));
    }
    let (key, texts) = match (&raw.longest_of, &raw.shortest_of) {
        (Some(texts), _) => ("longest-of", texts),
        (None, texts) => ("shortest-of", texts.as_ref()?),
    };
    not_empty(cx, &format!("{path}.{key}"), texts.len(), "GDPR Art. 13(2)(a)");
    let mut terms = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let path = format!("{path}.{key}.{at}");
        let term = if is_period(text) {
            cx.period(&path, text).map(Term::Period)
        } else {
            cx.reference(&path, text).map(Term::Criterion)
        };
        terms.extend(term);
    }
    Some(if key == "longest-of" { RetentionRule::LongestOf(terms) } else { RetentionRule::ShortestOf(terms) })
}

/// Whether a text is meant as a length of time: no id begins with a digit.
fn is_period(text: &str) -> bool {
    let text = text.trim_start_matches(['-', '+']);
    let rest = text.strip_prefix('P').unwrap_or(text);
    rest.starts_with(|c: char| c.is_ascii_digit()) || (rest.len() < text.len() && rest.starts_with('T'))
}

/// How long, where a list is refused: it does not say which of its times holds.
fn one_kept(cx: &mut Context<'_>, path: &str, own: &OneOrMany) -> Option<Kept> {
    let texts = match own {
        OneOrMany::One(text) => return kept(cx, path, text),
        OneOrMany::Many(texts) => texts,
    };
    let span = cx.places.value(path);
    let found = cx.report(&WRONG_TYPE, path, "`retention` must be one time or rule, not a list");
    found.primary.text = "a list".into();
    found.helps.push(match &texts[..] {
        [one] => crate::diag::Help {
            text: "write it without brackets".into(),
            edits: vec![crate::diag::Edit { span, replacement: one.clone() }],
        },
        _ => advice(&format!(
            "add a rule under `retention:` that says which holds, as in `ID: {{ longest-of: [{}] }}` or `shortest-of`, and write its id here",
            texts.join(", ")
        )),
    });
    None
}

/// How long, as a collection says it: a period, a criterion, or a rule.
fn kept(cx: &mut Context<'_>, path: &str, text: &str) -> Option<Kept> {
    let here = |term| Some(Kept::Here(Retention { rule: RetentionRule::Term(term), from: None, then: None }));
    if is_period(text) {
        return here(Term::Period(cx.period(path, text)?));
    }
    let is_rule = cx.names.knows("retention", text) || cx.places.was_pruned(&format!("retention.{text}"));
    if !is_rule && cx.names.knows("criteria", text) {
        return here(Term::Criterion(cx.reference(path, text)?));
    }
    cx.reference(path, text).map(Kept::Rule)
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn collection(cx: &mut Context<'_>, path: &str, raw: &RawCollection) -> Option<Collection> {
    cx.label(path, raw.label.as_ref());
    let at = |key: &str| format!("{path}.{key}");
    let categories = cx.some(&at("categories"), Some(&raw.categories));
    let stated = cx.stated(&["categories"], raw.categories.all()).len();
    not_empty(cx, &at("categories"), stated, "GDPR Art. 14(1)(d)");
    Some(Collection {
        sources: cx.some(&at("source"), raw.source.as_ref()),
        subjects: cx.some(&at("subjects"), raw.subjects.as_ref()),
        categories,
        purposes: cx.some(&at("purposes"), raw.purposes.as_ref()),
        bases: cx.some(&at("bases"), raw.bases.as_ref()),
        interests: cx.some(&at("interests"), raw.interests.as_ref()),
        conditions: cx.some(&at("conditions"), raw.conditions.as_ref()),
        retention: raw.retention.as_ref().and_then(|own| one_kept(cx, &at("retention"), &own.0)),
        required_by: raw.required_by,
        if_refused: raw.if_refused.as_ref().and_then(|text| cx.reference(&at("if-refused"), text)),
        recipients: recipients(cx, &at("recipients"), raw.recipients.as_ref()),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all families")]
pub(super) fn purpose_change(
    cx: &mut Context<'_>,
    path: &str,
    raw: &RawPurposeChange,
) -> Option<PurposeChange> {
    let at = |key: &str| format!("{path}.{key}");
    Some(PurposeChange {
        categories: cx.some(&at("categories"), Some(&raw.categories)),
        purposes: cx.some(&at("purposes"), Some(&raw.purposes)),
        from: raw.from.as_ref().and_then(|text| cx.date(&at("from"), text)),
        url: raw.url.as_ref().and_then(|raw| cx.link_by_language(&at("url"), raw)),
    })
}

/// References to subprocessors and to other recipients.
pub(super) fn recipients(cx: &mut Context<'_>, path: &str, texts: Option<&OneOrMany>) -> Vec<RecipientId> {
    let mut found: Vec<RecipientId> = Vec::new();
    let Some(texts) = texts else { return found };
    let families = ["subprocessors", "recipients"];
    for (at, text) in cx.stated(&families, texts.all()).iter().enumerate() {
        let place = match texts {
            OneOrMany::One(_) => path.to_owned(),
            OneOrMany::Many(_) => format!("{path}.{at}"),
        };
        let pruned = cx.places.was_pruned(&format!("subprocessors.{text}"));
        let id = if cx.names.states("subprocessors", text) || pruned {
            Some(RecipientId::Subprocessor(Id::new(text)))
        } else {
            // A kind of recipient that the tool knows has data and purposes of its own here: it must be described.
            let stated =
                cx.names.states("recipients", text) || cx.places.was_pruned(&format!("recipients.{text}"));
            if stated {
                Some(RecipientId::Recipient(Id::new(text)))
            } else {
                let near =
                    cx.names.closest("recipients", text).or_else(|| cx.names.closest("subprocessors", text));
                let span = cx.places.value(&place);
                let help = cx.names.advice(&families, text);
                let found = cx.report(
                    &rules::UNKNOWN_REFERENCE,
                    &place,
                    format!("the policy has no recipient `{text}`"),
                );
                found.primary.text = "names no entry of `subprocessors` or `recipients`".into();
                found.helps.push(match near {
                    Some(near) if near != *text => crate::diag::Help {
                        text: format!("did you mean `{near}`?"),
                        edits: vec![crate::diag::Edit { span, replacement: near }],
                    },
                    _ => advice(&help),
                });
                None
            }
        };
        if let Some(id) = id {
            if found.contains(&id) {
                let twice =
                    cx.report(&rules::REPEATED_ENTRY, &place, format!("`{text}` stands in this list twice"));
                twice.helps.push(advice("delete one of the two"));
            } else {
                found.push(id);
            }
        }
    }
    found
}
