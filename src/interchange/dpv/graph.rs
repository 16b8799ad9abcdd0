//! The nodes of the graph, each once, and how values are written.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::interchange::{address, choice};
use crate::load::fluent::catalogue::Catalogue;
use crate::localize::words;
use crate::model::id::Id;
use crate::model::label;
use crate::model::meaning::Meaning;
use crate::model::policy::Policy;
use crate::model::processor::Safeguard;
use crate::model::region::{Group, Region};
use crate::model::value::Period;

/// Properties and their values.
pub(super) type Node = Map<String, Value>;

/// What messages say: tag and text, for each language that has it.
pub(super) type Said = BTreeMap<String, Vec<(String, String)>>;

/// What these messages say in every language of the site that has them itself.
pub(super) fn said(
    policy: &Policy,
    catalogues: &IndexMap<String, Catalogue>,
    asked: &BTreeSet<String>,
) -> Said {
    let mut said = Said::new();
    let Some((document, _)) = choice::document(policy) else { return said };
    for tag in policy.site.languages.keys().map(ToString::to_string) {
        let Some(catalogue) = catalogues.get(&tag) else { continue };
        words::with(policy, catalogues, (&tag, document), |words| {
            for message in asked.iter().filter(|message| has(catalogue, message)) {
                if let Some(text) = words.text(message) {
                    said.entry(message.clone()).or_default().push((tag.clone(), text));
                }
            }
        });
    }
    said
}

/// Whether a language has a message (`id` or `id.attribute`) itself.
fn has(catalogue: &Catalogue, message: &str) -> bool {
    let (id, attribute) = message.split_once('.').map_or((message, None), |(id, name)| (id, Some(name)));
    let Some(own) = catalogue.messages.get(id) else { return false };
    attribute.map_or(own.value.is_some(), |name| own.attributes.iter().any(|own| own.name == name))
}

/// The entries of the graph while it is being made.
pub(super) struct Graph<'p> {
    /// The policy.
    pub(super) policy: &'p Policy,
    /// What messages say, by language.
    said: Said,
    nodes: IndexMap<String, Node>,
    /// The messages that were asked for.
    pub(super) asked: BTreeSet<String>,
    /// The entries that should have a label, with its message, and have none in any language.
    pub(super) unnamed: BTreeMap<String, String>,
}

/// The families of words, and the class of an entry of which no more is known.
const CLASSES: [(&str, &str); 11] = [
    ("categories", "dpv:PersonalData"),
    ("sources", "dpv:DataSource"),
    ("purposes", "dpv:Purpose"),
    ("bases", "dpv:LegalBasis"),
    ("conditions", "dpv:LegalBasis"),
    ("interests", "dpv:LegitimateInterest"),
    ("criteria", "dpv:StorageCondition"),
    ("consequences", "dpv:Consequence"),
    ("subjects", "dpv:DataSubject"),
    ("measures", "dpv:TechnicalOrganisationalMeasure"),
    ("safeguards", "dpv:DataTransferLegalBasis"),
];

impl<'p> Graph<'p> {
    pub(super) fn new(policy: &'p Policy, said: Said) -> Self {
        Self { policy, said, nodes: IndexMap::new(), asked: BTreeSet::new(), unnamed: BTreeMap::new() }
    }

    /// The nodes, in the order in which they were made.
    pub(super) fn into_nodes(self) -> impl Iterator<Item = Value> {
        self.nodes.into_values().map(Value::Object)
    }

    /// The address of an entry of the policy.
    pub(super) fn address(&self, prefix: &str, id: &str) -> String {
        format!("{}#{prefix}-{id}", address::strict(&self.policy.site.base_url.href))
    }

    /// Keeps a node, once, and gives the reference to it.
    pub(super) fn add(&mut self, node: Node) -> Value {
        let address = node.get("@id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let classes = node.get("@type").and_then(Value::as_array).cloned().unwrap_or_default();
        let own = self.nodes.entry(address.clone()).or_insert(node);
        // A party can have several roles.
        if let Some(Value::Array(all)) = own.get_mut("@type") {
            all.extend(classes.into_iter().filter(|class| !all.contains(class)).collect::<Vec<_>>());
        }
        json!({ "@id": address })
    }

    /// Gives a node the words of a message, in every language.
    pub(super) fn say(&mut self, node: &mut Node, property: &str, message: &str) {
        self.asked.insert(message.to_owned());
        let texts = self.said.get(message).into_iter().flatten();
        let texts = texts.map(|(tag, text)| json!({ "@language": tag, "@value": text }));
        put(node, property, texts.collect());
    }

    /// Gives a node the label of an entry.
    pub(super) fn name(&mut self, node: &mut Node, (family, prefix, id): (&str, &str, &str)) {
        let message = self.policy.label(family, prefix, id);
        self.say(node, "skos:prefLabel", &message);
        if !node.contains_key("skos:prefLabel") {
            self.unnamed.insert(format!("{family}.{id}"), message);
        }
    }

    /// A word of the policy: the vocabulary's own term where it is just that, else an entry of the policy of that kind.
    pub(super) fn word<T>(&mut self, family: &str, id: &Id<T>) -> Value {
        let id = id.as_str();
        let class = CLASSES.iter().find(|(own, _)| *own == family).map(|(_, class)| *class);
        let class = class.expect("internal: every family of words has a class");
        let prefix = label::prefix(family).expect("internal: every family of words has messages");
        let meaning = self.meaning(family, id);
        if let Some(term) = self.alone(family, id, &meaning) {
            return iri(&term);
        }
        let class = meaning.concept.as_deref().unwrap_or(class);
        let mut node = thing(&self.address(prefix, id), &[class]);
        match self.policy.safeguards.get(&Id::new(id)).filter(|_| family == "safeguards") {
            Some(Safeguard { name: Some(name), .. }) => {
                node.insert("dpv:hasName".to_owned(), json!(name));
            }
            _ => self.name(&mut node, (family, prefix, id)),
        }
        self.add(node)
    }

    /// The term that a built-in entry is, where no other entry of its family is the same term.
    fn alone(&self, family: &str, id: &str, meaning: &Meaning) -> Option<String> {
        let term = meaning.concept.clone()?;
        let is_built_in = meaning.kind_of.as_deref() == Some(id);
        let described = self.policy.label(family, "", id) != format!("-{id}");
        let others = crate::vocabulary::ids(family).filter_map(|own| crate::vocabulary::known(family, own));
        let same = others.filter(|own| own.concept == term).count();
        (is_built_in && !described && same == 1).then_some(term)
    }

    fn meaning(&self, family: &str, id: &str) -> Meaning {
        let policy = self.policy;
        let words = &policy.words;
        let found = match family {
            "categories" => words.categories.get(&Id::new(id)).map(|own| &own.meaning),
            "sources" => words.sources.get(&Id::new(id)).map(|own| &own.meaning),
            "purposes" => words.purposes.get(&Id::new(id)).map(|own| &own.meaning),
            "bases" => words.bases.get(&Id::new(id)).map(|own| &own.meaning),
            "conditions" => words.conditions.get(&Id::new(id)).map(|own| &own.meaning),
            "interests" => words.interests.get(&Id::new(id)).map(|own| &own.meaning),
            "criteria" => words.criteria.get(&Id::new(id)).map(|own| &own.meaning),
            "consequences" => words.consequences.get(&Id::new(id)).map(|own| &own.meaning),
            "subjects" => words.subjects.get(&Id::new(id)).map(|own| &own.meaning),
            "measures" => words.measures.get(&Id::new(id)).map(|own| &own.meaning),
            "safeguards" => policy.safeguards.get(&Id::new(id)).map(|own| &own.meaning),
            _ => None,
        };
        found.cloned().unwrap_or_default()
    }
}

/// A node with an address and classes.
pub(super) fn thing(address: &str, classes: &[&str]) -> Node {
    Node::from_iter([("@id".to_owned(), json!(address)), ("@type".to_owned(), json!(classes))])
}

/// A reference to an address or a compact name.
pub(super) fn iri(address: &str) -> Value {
    json!({ "@id": address })
}

/// A day.
pub(super) fn moment(date: Date) -> Value {
    json!({ "@type": "xsd:date", "@value": date.to_string() })
}

/// A period of time.
pub(super) fn duration(period: &Period) -> Value {
    let iso = crate::interchange::duration(period);
    json!({ "@type": "dpv:TemporalDuration", "rdf:value": { "@type": "xsd:duration", "@value": iso } })
}

/// Gives a node the values of a property, where there are any.
pub(super) fn put(node: &mut Node, property: &str, values: Vec<Value>) {
    if !values.is_empty() {
        node.insert(property.to_owned(), Value::Array(values));
    }
}

/// A place, as the vocabulary's extension for locations names it.
pub(super) fn place(region: &Region) -> Option<Value> {
    match region {
        Region::Country(code) | Region::Subdivision(code) => Some(iri(&format!("loc:{code}"))),
        Region::Group(Group::EuropeanUnion) => Some(iri("loc:EU")),
        Region::Group(Group::EuropeanEconomicArea) => Some(iri("loc:EEA")),
        Region::Group(Group::Worldwide) => None,
    }
}
