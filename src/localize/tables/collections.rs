//! What is collected, and for how long.

use super::super::page::Page;
use super::{cells, sentence, value};
use crate::document::Text;
use crate::markup::Slot;
use crate::model::data::{
    Collection, Criterion, Interest, Kept, PurposeChange, RequiredBy, Retention, RetentionRule, Term,
};
use crate::model::document::AfterRetention;
use crate::model::fact::{Fact, FactValue, TermValue};
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::value::Period;

pub(super) fn collection(page: &mut Page<'_>, id: &Id<Collection>, entry: &Collection) -> Vec<Vec<Text>> {
    let path = format!("collections.{id}");
    let mut data = cells(page, &path, ("categories", "category"), &entry.categories);
    let subjects = ("ui-subjects", "subjects");
    data.extend(sentence(page, &path, subjects, ("subjects", "subject"), &entry.subjects));
    data.extend(required(page, &path, entry));
    vec![
        cells(page, &path, ("sources", "source"), &entry.sources),
        data,
        purposes(page, &path, entry),
        bases(page, &path, entry),
        kept(page, &path, entry),
    ]
}

pub(super) fn overview(page: &mut Page<'_>, id: &Id<Collection>, entry: &Collection) -> Vec<Vec<Text>> {
    let path = format!("collections.{id}");
    vec![
        cells(page, &path, ("purposes", "purpose"), &entry.purposes),
        cells(page, &path, ("categories", "category"), &entry.categories),
        kept(page, &path, entry),
    ]
}

/// Whether the data must be given, and what follows if they are not.
fn required(page: &mut Page<'_>, path: &str, entry: &Collection) -> Vec<Text> {
    let message = match entry.required_by {
        Some(RequiredBy::Contract) => Some("ui-required-by-contract"),
        Some(RequiredBy::Law) => Some("ui-required-by-law"),
        Some(RequiredBy::Nothing) => Some("ui-voluntary"),
        None => None,
    };
    let mut texts: Vec<_> = message.map(|message| page.label(message, path)).into_iter().collect();
    texts.extend(cells(page, path, ("consequences", "consequence"), &entry.if_refused));
    texts
}

/// The purposes, each with what more is said about it.
fn purposes(page: &mut Page<'_>, path: &str, entry: &Collection) -> Vec<Text> {
    let policy = page.policy;
    let mut texts = Vec::new();
    for id in &entry.purposes {
        texts.extend(cells(page, path, ("purposes", "purpose"), [id]));
        let more = policy.words.purposes.get(id).and_then(|own| own.description.as_ref());
        texts.extend(more.map(|message| page.label(message, &format!("purposes.{id}.description"))));
    }
    texts
}

/// The legal bases, the interests and the conditions.
pub(super) fn bases(page: &mut Page<'_>, path: &str, entry: &Collection) -> Vec<Text> {
    let policy = page.policy;
    let mut texts = Vec::new();
    for id in &entry.bases {
        texts.extend(cells(page, path, ("bases", "basis"), [id]));
        let own = policy.words.bases.get(id);
        let article = own.and_then(|own| own.article.clone());
        let place = format!("bases.{id}");
        texts.extend(article.map(|text| value(page, format!("{place}.article"), FactValue::Name(text))));
        let more = own.and_then(|own| own.description.as_ref());
        texts.extend(more.map(|message| page.label(message, &format!("{place}.description"))));
    }
    let interests = interests(page, entry);
    texts.extend(sentence(page, path, ("ui-interests", "interests"), ("interests", "interest"), &interests));
    let conditions = ("ui-conditions", "conditions");
    texts.extend(sentence(page, path, conditions, ("conditions", "condition"), &entry.conditions));
    texts
}

/// The interests of a collection: its own, then those of its bases.
fn interests(page: &Page<'_>, entry: &Collection) -> Vec<Id<Interest>> {
    let mut all = entry.interests.clone();
    for own in entry.bases.iter().filter_map(|id| page.policy.words.bases.get(id)) {
        all.extend(own.interests.iter().filter(|id| !all.contains(id)).cloned().collect::<Vec<_>>());
    }
    all
}

/// How long the data of a collection are kept.
pub(super) fn kept(page: &mut Page<'_>, path: &str, entry: &Collection) -> Vec<Text> {
    let policy = page.policy;
    let place = match &entry.retention {
        Some(Kept::Rule(id)) => format!("retention.{id}"),
        Some(Kept::Here(_)) => format!("{path}.retention"),
        None => return Vec::new(),
    };
    policy.retention(entry).map(|own| retention(page, &place, own)).unwrap_or_default()
}

fn retention(page: &mut Page<'_>, path: &str, own: &Retention) -> Vec<Text> {
    let mut texts = vec![rule(page, path, own)];
    texts.extend(reasons(page, path, own));
    if own.then == Some(AfterRetention::Anonymised) {
        texts.push(page.label("ui-then-anonymised", path));
    }
    texts
}

/// The period that a criterion comes to.
fn fixed<'p>(policy: &'p Policy, term: &Term) -> Option<(&'p Id<Criterion>, &'p Period)> {
    let Term::Criterion(id) = term else { return None };
    let (id, own) = policy.words.criteria.get_key_value(id)?;
    Some((id, own.period.as_ref()?))
}

/// What decides the periods of a rule: the sentence of the rule states their length alone.
fn reasons(page: &mut Page<'_>, path: &str, own: &Retention) -> Vec<Text> {
    let policy = page.policy;
    let terms = own.rule.terms().iter().filter_map(|term| fixed(policy, term));
    terms.map(|(id, _)| page.label(&policy.label("criteria", "criterion", id.as_str()), path)).collect()
}

fn rule(page: &mut Page<'_>, path: &str, own: &Retention) -> Text {
    let policy = page.policy;
    let criterion = |id: &str| policy.label("criteria", "criterion", id);
    if let (RetentionRule::Term(term), None) = (&own.rule, &own.from)
        && let Some((id, period)) = fixed(policy, term)
    {
        return value(page, format!("criteria.{id}.period"), FactValue::Period(period.clone()));
    }
    if let (RetentionRule::Term(Term::Criterion(id)), None) = (&own.rule, &own.from) {
        let label = criterion(id.as_str());
        let alone = format!("{label}.alone");
        return if page.source_has(&alone) { page.label(&alone, path) } else { page.label(&label, path) };
    }
    let said = own.rule.terms().iter().filter(|term| fixed(policy, term).is_none());
    for id in said.filter_map(|term| match term {
        Term::Criterion(id) => Some(id),
        Term::Period(_) => None,
    }) {
        page.label(&criterion(id.as_str()), path);
    }
    let term = |term: &Term| match (term, fixed(policy, term)) {
        (Term::Period(period), _) | (_, Some((_, period))) => TermValue::Period(period.clone()),
        (Term::Criterion(id), None) => TermValue::Label(criterion(id.as_str())),
    };
    let terms = FactValue::Terms(own.rule.terms().iter().map(term).collect());
    let (message, fact) = match &own.rule {
        RetentionRule::Term(Term::Period(period)) => {
            (None, Fact { value: FactValue::Period(period.clone()), path: format!("{path}.period") })
        }
        RetentionRule::Term(Term::Criterion(_)) => (None, Fact { value: terms, path: path.to_owned() }),
        RetentionRule::LongestOf(_) => (Some("ui-longest-of"), Fact { value: terms, path: path.to_owned() }),
        RetentionRule::ShortestOf(_) => {
            (Some("ui-shortest-of"), Fact { value: terms, path: path.to_owned() })
        }
    };
    if let Some(id) = &own.from {
        let event = policy.label("events", "event", id.as_str());
        page.label(&event, path);
        let event = Fact { value: FactValue::Labels(vec![event]), path: format!("{path}.from") };
        let (message, name) = match &own.rule {
            RetentionRule::Term(_) => ("ui-from-event", "period"),
            RetentionRule::LongestOf(_) => ("ui-longest-of-from-event", "periods"),
            RetentionRule::ShortestOf(_) => ("ui-shortest-of-from-event", "periods"),
        };
        return page.text(message, path, Slot::Inline, &[(name, fact), ("event", event)]);
    }
    match message {
        Some(message) => page.text(message, path, Slot::Inline, &[("periods", fact)]),
        None => page.fact(fact),
    }
}

pub(super) fn purpose_change(
    page: &mut Page<'_>,
    id: &Id<PurposeChange>,
    entry: &PurposeChange,
) -> Vec<Vec<Text>> {
    let path = format!("purpose-changes.{id}");
    let from = entry.from.map(|date| value(page, format!("{path}.from"), FactValue::Date(date)));
    let link = entry.url.clone().map(|link| value(page, format!("{path}.url"), FactValue::Link(link)));
    vec![
        cells(page, &path, ("categories", "category"), &entry.categories),
        cells(page, &path, ("purposes", "purpose"), &entry.purposes),
        from.into_iter().collect(),
        link.into_iter().collect(),
    ]
}
