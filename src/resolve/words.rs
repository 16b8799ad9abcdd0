//! The words by which a policy describes what it does: its own entries, and those of the tool's vocabulary that it uses.

use indexmap::IndexMap;

use super::values::advice;
use super::{Context, Entity, rules};
use crate::load::raw::{
    Labelled, RawBasis, RawCategory, RawCriterion, RawFile, RawMeasure, RawPurpose, RawSource,
};
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::cookie::CookieGroup;
use crate::model::data::{
    Category, Condition, Consequence, Criterion, DataSubject, Event, Interest, LegalBasis, Measure,
    MeasureKind, Origin, Purpose, Source,
};
use crate::model::id::Id;
use crate::model::meaning::Meaning;
use crate::model::policy::{Policy, Words};
use crate::model::processor::{Safeguard, SafeguardKind};
use crate::model::right::{Channel, Evidence};
use crate::model::value::{parse_date, parse_link};
use crate::vocabulary::{self, Known};

/// What the entry at `path` means by its id alone.
pub(super) fn meaning_of(path: &str) -> Meaning {
    let (family, id) = path.split_once('.').unwrap_or_default();
    let known = vocabulary::known(family, id);
    Meaning {
        kind_of: known.map(|_| id.to_owned()),
        concept: known.map(|known| known.concept.clone()).filter(|concept| !concept.is_empty()),
    }
}

/// What the entry at `path` means: what it says itself, else what its id means.
pub(super) fn meaning(
    cx: &mut Context<'_>,
    path: &str,
    kind_of: Option<&String>,
    concept: Option<&String>,
) -> Meaning {
    let family = path.split('.').next().unwrap_or_default();
    let mut meaning = match kind_of {
        None => meaning_of(path),
        Some(id) if vocabulary::known(family, id).is_some() => meaning_of(&format!("{family}.{id}")),
        Some(id) => {
            no_kind(cx, &format!("{path}.kind-of"), family, id);
            Meaning::default()
        }
    };
    if let Some(text) = concept.filter(|text| is_concept(cx, &format!("{path}.concept"), text)) {
        meaning.concept = Some(text.clone());
    }
    meaning
}

fn no_kind(cx: &mut Context<'_>, path: &str, family: &str, id: &str) {
    let span = cx.places.value(path);
    let near = crate::diag::suggest::closest(id, vocabulary::ids(family)).map(str::to_owned);
    let all: Vec<_> = vocabulary::ids(family).map(|own| format!("`{own}`")).collect();
    let found =
        cx.report(&rules::UNKNOWN_REFERENCE, path, format!("the tool knows no `{id}` under `{family}`"));
    found.helps.push(match near {
        Some(near) => crate::diag::Help {
            text: format!("did you mean `{near}`?"),
            edits: vec![crate::diag::Edit { span, replacement: near }],
        },
        None => advice(&format!("name one of {}", all.join(", "))),
    });
}

fn is_concept(cx: &mut Context<'_>, path: &str, text: &str) -> bool {
    if vocabulary::is_term(text) {
        return true;
    }
    let span = cx.places.value(path);
    let near = vocabulary::closest_term(text);
    let message = format!("the Data Privacy Vocabulary has no term `{text}`");
    let found = cx.report(&UNUSABLE_VALUE, path, message);
    found.helps.push(match near {
        Some(near) => crate::diag::Help {
            text: format!("did you mean `{near}`?"),
            edits: vec![crate::diag::Edit { span, replacement: near.to_owned() }],
        },
        None => advice(
            "write a compact name of DPV 2.2, as in `pd:EmailAddress`, `dpv:Marketing` or `eu-gdpr:A15`",
        ),
    });
    false
}

/// What the vocabulary knows of the entry that `meaning` is a kind of.
fn known(family: &str, meaning: &Meaning) -> Option<&'static Known> {
    vocabulary::known(family, meaning.kind_of.as_deref()?)
}

/// The words that a policy describes itself.
pub(super) fn own(cx: &mut Context<'_>) -> Words {
    /// The entries of a family that has nothing but a meaning.
    macro_rules! plain {
        ($field:ident => $type:ident) => {
            family(cx, |raw| raw.$field.as_ref(), |cx, path, raw| $type { meaning: labelled(cx, path, raw) })
        };
    }
    Words {
        bases: family(cx, |raw| raw.bases.as_ref(), basis),
        categories: family(cx, |raw| raw.categories.as_ref(), category),
        sources: family(cx, |raw| raw.sources.as_ref(), source),
        measures: family(cx, |raw| raw.measures.as_ref(), measure),
        purposes: family(cx, |raw| raw.purposes.as_ref(), purpose),
        conditions: plain!(conditions => Condition),
        interests: plain!(interests => Interest),
        events: plain!(events => Event),
        consequences: plain!(consequences => Consequence),
        channels: plain!(channels => Channel),
        evidence: plain!(evidence => Evidence),
        cookie_groups: plain!(cookie_groups => CookieGroup),
        criteria: family(cx, |raw| raw.criteria.as_ref(), criterion),
        subjects: family(
            cx,
            |raw| raw.subjects.as_ref(),
            |cx, path, raw| {
                let meaning = labelled(cx, path, raw);
                DataSubject {
                    child: known("subjects", &meaning).is_some_and(|known| known.kind == "child"),
                    meaning,
                }
            },
        ),
    }
}

/// Adds the built-in entries that references name. Runs last: only then it is known which.
pub(super) fn borrow(cx: &Context<'_>, words: &mut Words) {
    macro_rules! add {
        ($id:expr, $family:expr, $($name:literal => $field:ident = $make:expr),+ $(,)?) => {
            match $family {
                $($name => {
                    let meaning = meaning_of(&format!("{}.{}", $family, $id));
                    words.$field.entry(Id::new($id)).or_insert_with(|| $make(meaning));
                })+
                _ => {}
            }
        };
    }
    for (family, id) in cx.borrowed.clone() {
        add! { id.as_str(), family,
            "categories" => categories = built_in_category,
            "sources" => sources = built_in_source,
            "purposes" => purposes = |meaning| Purpose { meaning, description: None },
            "bases" => bases = |meaning| LegalBasis { meaning, ..LegalBasis::default() },
            "conditions" => conditions = |meaning| Condition { meaning },
            "interests" => interests = |meaning| Interest { meaning },
            "criteria" => criteria = built_in_criterion,
            "events" => events = |meaning| Event { meaning },
            "consequences" => consequences = |meaning| Consequence { meaning },
            "subjects" => subjects = |meaning: Meaning| DataSubject {
                child: known("subjects", &meaning).is_some_and(|known| known.kind == "child"), meaning,
            },
            "channels" => channels = |meaning| Channel { meaning },
            "evidence" => evidence = |meaning| Evidence { meaning },
            "measures" => measures = built_in_measure,
            "cookie-groups" => cookie_groups = |meaning| CookieGroup { meaning },
        }
    }
}

/// Adds the built-in safeguards that references name.
pub(super) fn safeguards(cx: &Context<'_>, policy: &mut Policy) {
    for (family, id) in &cx.borrowed {
        if *family == Safeguard::FAMILY {
            let make = || safeguard(&meaning_of(&format!("{family}.{id}")));
            policy.safeguards.entry(Id::new(id)).or_insert_with(make);
        }
    }
}

/// The entries of one family, in the order of the files.
fn family<'a, R: 'a, T: Entity>(
    cx: &mut Context<'a>,
    of: impl Fn(&'a RawFile) -> Option<&'a IndexMap<String, Option<R>>>,
    make: impl Fn(&mut Context<'a>, &str, Option<&'a R>) -> T,
) -> IndexMap<Id<T>, T> {
    cx.entities(of, |cx, path, raw| Some(make(cx, path, raw.as_ref())))
}

fn labelled(cx: &mut Context<'_>, path: &str, raw: Option<&Labelled>) -> Meaning {
    cx.label(path, raw.and_then(|raw| raw.label.as_ref()));
    meaning(cx, path, raw.and_then(|raw| raw.kind_of.as_ref()), raw.and_then(|raw| raw.concept.as_ref()))
}

fn category(cx: &mut Context<'_>, path: &str, raw: Option<&RawCategory>) -> Category {
    let Some(raw) = raw else { return built_in_category(meaning_of(path)) };
    cx.label(path, raw.label.as_ref());
    let own = built_in_category(meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref()));
    Category {
        special: raw.special.unwrap_or(own.special),
        sensitive: raw.sensitive.unwrap_or(own.sensitive),
        ccpa: raw.ccpa.clone().unwrap_or(own.ccpa),
        meaning: own.meaning,
    }
}

fn built_in_category(meaning: Meaning) -> Category {
    let known = known("categories", &meaning);
    Category {
        special: known.is_some_and(|known| known.special),
        sensitive: known.is_some_and(|known| known.sensitive),
        ccpa: known.map(|known| known.ccpa.clone()).unwrap_or_default(),
        meaning,
    }
}

fn source(cx: &mut Context<'_>, path: &str, raw: Option<&RawSource>) -> Source {
    let Some(raw) = raw else { return built_in_source(meaning_of(path)) };
    cx.label(path, raw.label.as_ref());
    let own = built_in_source(meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref()));
    let url = raw.url.as_ref().and_then(|raw| cx.link_by_language(&format!("{path}.url"), raw));
    Source { kind: raw.kind.or(own.kind), url, ..own }
}

fn built_in_source(meaning: Meaning) -> Source {
    let kind = match known("sources", &meaning).map(|known| known.kind.as_str()) {
        Some("person") => Some(Origin::Person),
        Some("automatic") => Some(Origin::Automatic),
        Some("third-party") => Some(Origin::ThirdParty),
        Some("public") => Some(Origin::Public),
        _ => None,
    };
    Source { meaning, kind, url: None }
}

fn measure(cx: &mut Context<'_>, path: &str, raw: Option<&RawMeasure>) -> Measure {
    let Some(raw) = raw else { return built_in_measure(meaning_of(path)) };
    cx.label(path, raw.label.as_ref());
    let own = built_in_measure(meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref()));
    Measure { kind: raw.kind.or(own.kind), ..own }
}

fn built_in_measure(meaning: Meaning) -> Measure {
    let kind = match known("measures", &meaning).map(|known| known.kind.as_str()) {
        Some("technical") => Some(MeasureKind::Technical),
        Some("organisational") => Some(MeasureKind::Organisational),
        _ => None,
    };
    Measure { meaning, kind }
}

fn basis(cx: &mut Context<'_>, path: &str, raw: Option<&RawBasis>) -> LegalBasis {
    let Some(raw) = raw else { return LegalBasis { meaning: meaning_of(path), ..LegalBasis::default() } };
    cx.label(path, raw.label.as_ref());
    LegalBasis {
        meaning: meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref()),
        interests: cx.some(&format!("{path}.interests"), raw.interests.as_ref()),
        law: raw.law.as_ref().and_then(|text| cx.reference(&format!("{path}.law"), text)),
        article: raw.article.as_ref().and_then(|text| cx.name(&format!("{path}.article"), text)),
        description: raw.description.clone(),
    }
}

fn purpose(cx: &mut Context<'_>, path: &str, raw: Option<&RawPurpose>) -> Purpose {
    let Some(raw) = raw else { return Purpose { meaning: meaning_of(path), description: None } };
    cx.label(path, raw.label.as_ref());
    let meaning = meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref());
    Purpose { meaning, description: raw.description.clone() }
}

fn criterion(cx: &mut Context<'_>, path: &str, raw: Option<&RawCriterion>) -> Criterion {
    let Some(raw) = raw else { return built_in_criterion(meaning_of(path)) };
    cx.label(path, raw.label.as_ref());
    let own = built_in_criterion(meaning(cx, path, raw.kind_of.as_ref(), raw.concept.as_ref()));
    let period = raw.period.as_ref().and_then(|text| cx.period(&format!("{path}.period"), text));
    Criterion { vague: own.vague && period.is_none(), period, ..own }
}

fn built_in_criterion(meaning: Meaning) -> Criterion {
    let vague = known("criteria", &meaning).is_some_and(|known| known.vague);
    Criterion { vague, period: None, meaning }
}

/// What the vocabulary knows of the safeguard that `meaning` is.
pub(super) fn safeguard(meaning: &Meaning) -> Safeguard {
    let Some(known) = known("safeguards", meaning) else {
        return Safeguard { meaning: meaning.clone(), ..Safeguard::default() };
    };
    let kind = match known.kind.as_str() {
        "adequacy" => Some(SafeguardKind::Adequacy),
        "standard-clauses" => Some(SafeguardKind::StandardClauses),
        "corporate-rules" => Some(SafeguardKind::CorporateRules),
        "framework" => Some(SafeguardKind::Framework),
        "code-of-conduct" => Some(SafeguardKind::CodeOfConduct),
        "certification" => Some(SafeguardKind::Certification),
        "derogation" => Some(SafeguardKind::Derogation),
        _ => None,
    };
    Safeguard {
        meaning: meaning.clone(),
        kind,
        name: known.name.clone(),
        url: known.url.as_ref().and_then(|text| parse_link(text).ok()),
        invalidated: known.invalidated.as_ref().and_then(|text| parse_date(text).ok()),
        decision: known.decision.clone(),
        ..Safeguard::default()
    }
}
