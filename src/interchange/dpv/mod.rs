//! A policy as linked data: JSON-LD with the terms of the W3C Data Privacy Vocabulary, <https://w3id.org/dpv>.

mod graph;
mod parts;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::{Exported, Remark, address, choice};
use crate::load::fluent::catalogue::Catalogue;
use crate::model::cookie::CookieDuration;
use crate::model::data::{Collection, MeasureKind, RequiredBy, RetentionRule, Term};
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::region::Region;
use crate::vocabulary::NAMESPACES;
use graph::{Graph, iri, moment, thing};

/// Prefixes beside those of the vocabulary.
const PREFIXES: [(&str, &str); 6] = [
    ("loc", "https://w3id.org/dpv/loc#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The policy, with labels in all its languages; `tag` says which page it names. Nothing where the policy has no document.
#[must_use]
pub fn export(policy: &Policy, catalogues: &IndexMap<String, Catalogue>, tag: &str) -> Option<Exported> {
    policy.site.languages.keys().find(|own| own.to_string() == tag)?;
    // The first time tells which words are needed, in all languages at once.
    let mut graph = Graph::new(policy, graph::Said::new());
    notice(&mut graph, tag)?;
    let mut graph = Graph::new(policy, graph::said(policy, catalogues, &graph.asked));
    let notice = notice(&mut graph, tag)?;
    let unnamed = graph.unnamed.iter();
    let wanting =
        unnamed.map(|(path, message)| Remark::new(path, format!("no message `{message}`: it has no label")));
    let wanting = wanting.collect();
    let nodes: Vec<Value> = std::iter::once(notice).chain(graph.into_nodes()).collect();
    let context: serde_json::Map<String, Value> = NAMESPACES
        .iter()
        .chain(&PREFIXES)
        .map(|(prefix, space)| ((*prefix).to_owned(), json!(space)))
        .collect();
    let document = json!({ "@context": context, "@graph": nodes });
    let mut text = serde_json::to_string_pretty(&document).ok()?;
    text.push('\n');
    Some(Exported { text, left_out: left_out(policy), wanting })
}

/// The privacy notice, which names everything else.
fn notice(graph: &mut Graph<'_>, tag: &str) -> Option<Value> {
    let policy = graph.policy;
    let (id, plan) = choice::document(policy)?;
    let base = address::strict(&policy.site.base_url.href);
    let title = policy.label("documents", "document", id.as_str());
    let processes: Vec<_> = policy.collections.iter().map(|(id, own)| process(graph, id, own)).collect();
    let languages: Vec<_> = policy.site.languages.keys().map(ToString::to_string).collect();
    let mut notice = thing(&format!("{base}{tag}/{id}/"), &["dpv:PrivacyNotice"]);
    graph.say(&mut notice, "dct:title", &title);
    notice.insert("dct:language".to_owned(), json!(languages));
    notice.insert("dct:issued".to_owned(), moment(plan.effective));
    if let Some(date) = plan.updated {
        notice.insert("dct:modified".to_owned(), moment(date));
    }
    if let Some(version) = &plan.version {
        notice.insert("dct:hasVersion".to_owned(), json!(version));
    }
    let controller = graph.party(&policy.controller, "dpv:DataController");
    let rights = policy.rights.iter().map(|(id, own)| graph.right(id, own)).collect();
    let authorities = policy.authorities.iter().map(|(id, own)| graph.authority(id, own)).collect();
    let cookies = policy.cookies.iter().flatten().map(|(id, own)| graph.cookie(id, own)).collect();
    let transfers = policy.transfers.iter().map(|(id, own)| graph.transfer(id, own));
    let mut processing: Vec<Value> = transfers.collect();
    processing.extend(policy.decisions.iter().flatten().map(|(id, own)| graph.decision(id, own)));
    let joint: Vec<Value> =
        policy.joint_controllers.iter().map(|id| graph.party(id, "dpv:DataController")).collect();
    for (property, values) in [
        ("dpv:hasDataController", vec![controller]),
        ("dpv:hasJointDataControllers", joint),
        ("dpv:hasProcess", processes),
        ("dpv:hasProcessing", processing),
        ("dpv:hasRight", rights),
        ("dpv:hasAuthority", authorities),
        ("dpv:isImplementedUsingTechnology", cookies),
    ] {
        graph::put(&mut notice, property, values);
    }
    measures(graph, &mut notice);
    Some(Value::Object(notice))
}

fn measures(graph: &mut Graph<'_>, notice: &mut serde_json::Map<String, Value>) {
    let policy = graph.policy;
    for (kind, property) in [
        (Some(MeasureKind::Technical), "dpv:hasTechnicalMeasure"),
        (Some(MeasureKind::Organisational), "dpv:hasOrganisationalMeasure"),
        (None, "dpv:hasTechnicalOrganisationalMeasure"),
    ] {
        let of_kind = |id: &&Id<_>| policy.words.measures.get(*id).and_then(|own| own.kind) == kind;
        let own = policy.security.iter().filter(of_kind);
        let values = own.map(|id| graph.word("measures", id)).collect();
        graph::put(notice, property, values);
    }
}

/// What is done with some data.
fn process(graph: &mut Graph<'_>, id: &Id<Collection>, own: &Collection) -> Value {
    let policy = graph.policy;
    let mut node = thing(&graph.address("collection", id.as_str()), &["dpv:Process"]);
    graph.say(&mut node, "skos:prefLabel", &policy.label("collections", "collection", id.as_str()));
    let categories = own.categories.iter().map(|id| graph.word("categories", id)).collect();
    let purposes = own.purposes.iter().map(|id| graph.word("purposes", id)).collect();
    let mut bases: Vec<Value> = own.bases.iter().map(|id| graph.word("bases", id)).collect();
    bases.extend(own.conditions.iter().map(|id| graph.word("conditions", id)));
    let interests =
        choice::interests(policy, own).into_iter().map(|id| graph.word("interests", id)).collect();
    let subjects = own.subjects.iter().map(|id| graph.word("subjects", id)).collect();
    let sources = own.sources.iter().map(|id| graph.source(id)).collect();
    let mut receivers = Vec::new();
    for category in &own.categories {
        for id in choice::receivers(policy, own, category) {
            if !receivers.contains(&id) {
                receivers.push(id);
            }
        }
    }
    let receivers = receivers.iter().filter_map(|id| graph.recipient(id)).collect();
    let storage = storage(graph, own);
    let consequence = own.if_refused.iter().map(|id| graph.word("consequences", id)).collect();
    let necessity = own.required_by.map(|own| match own {
        RequiredBy::Contract | RequiredBy::Law => iri("dpv:Required"),
        RequiredBy::Nothing => iri("dpv:Optional"),
    });
    let controller = graph.party(&policy.controller, "dpv:DataController");
    for (property, values) in [
        ("dpv:hasPersonalData", categories),
        ("dpv:hasPurpose", purposes),
        ("dpv:hasLegalBasis", bases),
        ("dpv:hasJustification", interests),
        ("dpv:hasDataSubject", subjects),
        ("dpv:hasDataSource", sources),
        ("dpv:hasRecipient", receivers),
        ("dpv:hasStorageCondition", storage),
        ("dpv:hasConsequence", consequence),
        ("dpv:hasNecessity", necessity.into_iter().collect()),
        ("dpv:hasDataController", vec![controller]),
    ] {
        graph::put(&mut node, property, values);
    }
    graph.add(node)
}

/// How long data are kept: a condition for each term.
fn storage(graph: &mut Graph<'_>, own: &Collection) -> Vec<Value> {
    let Some(rule) = graph.policy.retention(own).map(|own| own.rule.clone()) else { return Vec::new() };
    let terms: Vec<Value> = rule.terms().iter().map(|term| storage_term(graph, term)).collect();
    let which = match rule {
        RetentionRule::Term(_) => return terms,
        RetentionRule::LongestOf(_) => "the longest of these counts",
        RetentionRule::ShortestOf(_) => "the shortest of these counts",
    };
    let remark = json!({ "@value": which, "@language": "en" });
    vec![json!({ "@type": "dpv:StorageCondition", "rdfs:comment": remark, "dpv:hasStorageCondition": terms })]
}

fn storage_term(graph: &mut Graph<'_>, term: &Term) -> Value {
    match term {
        Term::Period(period) => {
            json!({ "@type": "dpv:StorageCondition", "dpv:hasDuration": graph::duration(period) })
        }
        Term::Criterion(id) => graph.criterion(id),
    }
}

/// What stands in the policy and, unlike others of its kind, not in the graph.
fn left_out(policy: &Policy) -> Vec<Remark> {
    let parties = policy.parties.values().filter_map(|own| own.contact.as_ref());
    let rights = policy.rights.values().filter_map(|own| own.contact.as_ref());
    let contacts = parties.chain(rights).chain(&policy.officer).chain(policy.representatives.values());
    let contacts: Vec<_> = contacts.collect();
    let lost = policy.contacts.keys().filter(|id| !contacts.contains(id)).map(|id| format!("contacts.{id}"));
    let no_place = |regions: &[Region]| regions.iter().any(|region| graph::place(region).is_none());
    let transfers = policy.transfers.iter().filter(|(_, own)| no_place(&own.to));
    let transfers = transfers.map(|(id, _)| format!("transfers.{id}.to"));
    let recipients = policy
        .all_recipients()
        .filter(|(_, own)| own.regions.as_ref().is_some_and(|own| no_place(own.all())));
    let recipients = recipients.map(|(id, _)| format!("{}.regions", id.path()));
    let cookies = policy.cookies.iter().flatten();
    let cookies = cookies.filter(|(_, own)| !matches!(own.duration, CookieDuration::Period(_)));
    let cookies = cookies.map(|(id, _)| format!("cookies.{id}.duration"));
    lost.chain(transfers).chain(recipients).chain(cookies).map(|path| Remark::new(path, "")).collect()
}
