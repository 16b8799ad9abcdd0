//! Entities of the policy as nodes: parties, recipients, rights, transfers, cookies.

use serde_json::{Value, json};

use super::graph::{Graph, Node, duration, iri, place, put, thing};
use crate::interchange::{address, choice};
use crate::model::contact::Contact;
use crate::model::cookie::{Cookie, CookieDuration};
use crate::model::data::{Criterion, Decision, Source};
use crate::model::id::Id;
use crate::model::party::{Authority, Party};
use crate::model::processor::{RecipientId, Regions, Role, Transfer};
use crate::model::right::Right;

impl Graph<'_> {
    /// A party in a role.
    pub(super) fn party(&mut self, id: &Id<Party>, role: &str) -> Value {
        let policy = self.policy;
        let mut node = thing(&self.address("party", id.as_str()), &["dpv:LegalEntity", role]);
        if let Some(own) = policy.parties.get(id) {
            self.describe(&mut node, own);
        }
        if *id == policy.controller {
            let officer = policy.officer.as_ref().map(|id| self.contact(id, "dpv:DataProtectionOfficer"));
            put(&mut node, "dpv:hasDataProtectionOfficer", officer.into_iter().collect());
            let all = policy.representatives.values();
            let all = all.map(|id| self.contact(id, "dpv:Representative")).collect();
            put(&mut node, "dpv:hasRepresentative", all);
        }
        self.add(node)
    }

    /// What is known of a party.
    fn describe(&mut self, node: &mut Node, own: &Party) {
        let policy = self.policy;
        node.insert("dpv:hasName".to_owned(), json!(own.name));
        let address = own.address.as_ref().and_then(|id| policy.addresses.get(id));
        if let Some(address) = address {
            node.insert("dpv:hasAddress".to_owned(), json!(choice::one_line(address)));
        }
        put(node, "dpv:hasCountry", own.region.as_ref().and_then(place).into_iter().collect());
        put(node, "dpv:hasIdentifier", own.registration.iter().map(|text| json!(text)).collect());
        let contact = own.contact.as_ref().and_then(|id| policy.contacts.get(id));
        put(node, "dpv:hasContact", contact.map(ways).unwrap_or_default());
    }

    /// The one who is behind a contact.
    fn contact(&mut self, id: &Id<Contact>, role: &str) -> Value {
        let policy = self.policy;
        let mut node = thing(&self.address("contact", id.as_str()), &[role]);
        let own = policy.contacts.get(id);
        let party = own.and_then(|own| policy.parties.get(own.party.as_ref()?));
        if let Some(party) = party {
            self.describe(&mut node, party);
        }
        put(&mut node, "dpv:hasContact", own.map(ways).unwrap_or_default());
        self.add(node)
    }

    pub(super) fn recipient(&mut self, id: &RecipientId) -> Option<Value> {
        let policy = self.policy;
        let own = policy.recipient(id)?;
        let classes: &[&str] = match own.role {
            Role::Processor => &["dpv:Recipient", "dpv:DataProcessor"],
            Role::JointController | Role::Controller => &["dpv:Recipient", "dpv:DataController"],
            Role::Authority => &["dpv:Recipient", "dpv:Authority"],
            Role::NotStated => &["dpv:Recipient"],
        };
        let mut node = thing(&self.address(id.prefix(), id.id()), classes);
        if let Some(party) = own.party.as_ref().and_then(|id| policy.parties.get(id)) {
            self.say(&mut node, "skos:prefLabel", &policy.label(id.family(), id.prefix(), id.id()));
            self.describe(&mut node, party);
        } else {
            self.name(&mut node, (id.family(), id.prefix(), id.id()));
        }
        let regions = own.regions.iter().flat_map(Regions::all);
        put(&mut node, "dpv:hasLocation", regions.filter_map(place).collect());
        let purposes = own.purposes.iter().map(|id| self.word("purposes", id)).collect();
        put(&mut node, "dpv:hasPurpose", purposes);
        let safeguards = own.safeguards.iter().map(|id| self.word("safeguards", id)).collect();
        put(&mut node, "dpv:hasLegalBasis", safeguards);
        let url = own.url.iter().map(|link| iri(&address::strict(&link.href))).collect();
        put(&mut node, "rdfs:seeAlso", url);
        Some(self.add(node))
    }

    pub(super) fn source(&mut self, id: &Id<Source>) -> Value {
        let Some(link) = self.policy.words.sources.get(id).and_then(|own| own.url.clone()) else {
            return self.word("sources", id);
        };
        let reference = self.word("sources", id);
        let mut node = thing(&self.address("source-of", id.as_str()), &["dpv:DataSource"]);
        put(&mut node, "rdfs:seeAlso", vec![iri(&address::strict(&link.href))]);
        put(&mut node, "dct:relation", vec![reference]);
        self.add(node)
    }

    pub(super) fn criterion(&mut self, id: &Id<Criterion>) -> Value {
        let policy = self.policy;
        let period = policy.words.criteria.get(id).and_then(|own| own.period.as_ref());
        let mut node = thing(&self.address("criterion", id.as_str()), &["dpv:StorageCondition"]);
        self.name(&mut node, ("criteria", "criterion", id.as_str()));
        put(&mut node, "dpv:hasDuration", period.map(duration).into_iter().collect());
        self.add(node)
    }

    pub(super) fn right(&mut self, id: &Id<Right>, own: &Right) -> Value {
        let policy = self.policy;
        let class = own.meaning.concept.as_deref().unwrap_or("dpv:Right");
        let label = policy.label("rights", "right", id.as_str());
        let mut node = thing(&self.address("right", id.as_str()), &[class]);
        self.name(&mut node, ("rights", "right", id.as_str()));
        self.say(&mut node, "dct:description", &format!("{label}.meaning"));
        let contact = own.contact.as_ref().and_then(|id| policy.contacts.get(id));
        put(&mut node, "dpv:isExercisedAt", contact.map(ways).unwrap_or_default());
        self.add(node)
    }

    pub(super) fn authority(&mut self, id: &Id<Authority>, own: &Authority) -> Value {
        let mut node = thing(&self.address("authority", id.as_str()), &["dpv:DataProtectionAuthority"]);
        node.insert("dpv:hasName".to_owned(), json!(own.name));
        put(&mut node, "dpv:hasJurisdiction", own.regions.iter().filter_map(place).collect());
        let mail = own.email.iter().map(|text| iri(&format!("mailto:{text}")));
        let phone = own.phone.iter().map(|text| iri(&format!("tel:{text}")));
        put(&mut node, "dpv:hasContact", mail.chain(phone).collect());
        put(
            &mut node,
            "rdfs:seeAlso",
            own.url.iter().map(|link| iri(&address::strict(&link.href))).collect(),
        );
        self.add(node)
    }

    pub(super) fn transfer(&mut self, id: &Id<Transfer>, own: &Transfer) -> Value {
        let mut node = thing(&self.address("transfer", id.as_str()), &["dpv:Transfer"]);
        put(&mut node, "dpv:hasThirdCountry", own.to.iter().filter_map(place).collect());
        let recipients = own.recipients.iter().filter_map(|id| self.recipient(id)).collect();
        put(&mut node, "dpv:hasRecipient", recipients);
        let safeguards = own.safeguards.iter().map(|id| self.word("safeguards", id)).collect();
        put(&mut node, "dpv:hasLegalBasis", safeguards);
        let measures = own.measures.iter().map(|id| self.word("measures", id)).collect();
        put(&mut node, "dpv:hasTechnicalOrganisationalMeasure", measures);
        self.add(node)
    }

    pub(super) fn decision(&mut self, id: &Id<Decision>, own: &Decision) -> Value {
        let label = self.policy.label("automated-decisions", "decision", id.as_str());
        let mut node = thing(&self.address("decision", id.as_str()), &["dpv:AutomatedDecisionMaking"]);
        self.name(&mut node, ("automated-decisions", "decision", id.as_str()));
        self.say(&mut node, "dpv:hasAlgorithmicLogic", &format!("{label}.logic"));
        self.say(&mut node, "dpv:hasImpact", &format!("{label}.effects"));
        let categories = own.categories.iter().map(|id| self.word("categories", id)).collect();
        put(&mut node, "dpv:hasPersonalData", categories);
        self.add(node)
    }

    pub(super) fn cookie(&mut self, id: &Id<Cookie>, own: &Cookie) -> Value {
        let mut node = thing(&self.address("cookie", id.as_str()), &["tech:Cookie"]);
        node.insert("dpv:hasName".to_owned(), json!(own.name));
        let purposes = own.purposes.iter().map(|id| self.word("purposes", id)).collect();
        put(&mut node, "dpv:hasPurpose", purposes);
        if let CookieDuration::Period(period) = &own.duration {
            put(&mut node, "dpv:hasDuration", vec![duration(period)]);
        }
        let provider = own.provider.as_ref().map(|id| self.party(id, "dpv:ThirdParty"));
        put(&mut node, "tech:hasProvider", provider.into_iter().collect());
        self.add(node)
    }
}

/// The ways to reach a contact.
fn ways(own: &Contact) -> Vec<Value> {
    let mail = own.email.iter().map(|text| iri(&format!("mailto:{text}")));
    let phone = own.phone.iter().map(|text| iri(&format!("tel:{text}")));
    let form = own.form.iter().map(|link| iri(&address::strict(&link.href)));
    mail.chain(phone).chain(form).collect()
}
