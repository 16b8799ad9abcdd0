//! What is collected, from where, why, on which basis, and for how long.

use super::super::legal;
use super::super::shape::{
    Disclosed, Interest, LegalBasis, NonDisclosure, Origin, Purpose, Source, Storage, Temporal,
};
use super::Context;
use crate::interchange::{choice, duration};
use crate::model::data::{
    self, Category, Collection, Criterion, Kept, RequiredBy, Retention, RetentionRule, Term,
};
use crate::model::id::Id;

impl Context<'_, '_, '_> {
    pub(super) fn disclosed(&mut self) -> Vec<Disclosed> {
        let (mut all, mut silent) = (Vec::new(), Vec::new());
        for (id, own) in &self.policy.collections {
            self.beside(id, own);
            if tells_only_sources(own) {
                continue;
            }
            if own.required_by.is_none() {
                silent.push(format!("`{id}`"));
            }
            for category in &own.categories {
                all.push(self.item(id, own, category));
            }
        }
        if !silent.is_empty() {
            // The schema has no place for "not stated".
            let what = format!(
                "no `required-by` in {}: `false` stands there, as if people were free",
                silent.join(", ")
            );
            self.want("dataDisclosed.nonDisclosure", &what);
        }
        all
    }

    /// Tells what of a collection has no place.
    fn beside(&mut self, id: &Id<Collection>, own: &Collection) {
        let path = format!("collections.{id}");
        self.leave_out(format!("{path}.subjects"), own.subjects.len());
        let from_person = own.sources.iter().filter(|id| !self.is_elsewhere(id)).count();
        self.leave_out(format!("{path}.source"), from_person);
        if let Some(own) = self.policy.retention(own) {
            self.leave_out(format!("{path}.retention.from"), usize::from(own.from.is_some()));
            self.leave_out(format!("{path}.retention.then"), usize::from(own.then.is_some()));
        }
    }

    fn item(&mut self, id: &Id<Collection>, own: &Collection, category: &Id<Category>) -> Disclosed {
        let receivers = choice::receivers(self.policy, own, category);
        Disclosed {
            id: item_id(id, own, category),
            category: self.category(category),
            purposes: own.purposes.iter().map(|id| self.purpose(id)).collect(),
            legal_bases: self.bases(own),
            legitimate_interests: self.interests(own),
            recipients: receivers.iter().filter_map(|id| self.recipient(id)).collect(),
            storage: self.storage(own),
            non_disclosure: self.refusal(own),
        }
    }

    fn purpose(&mut self, id: &Id<data::Purpose>) -> Purpose {
        let own = self.policy.words.purposes.get(id);
        Purpose {
            purpose: self.label("purposes", "purpose", id.as_str()),
            description: self.said(own.and_then(|own| own.description.as_ref())).unwrap_or_default(),
        }
    }

    fn bases(&mut self, own: &Collection) -> Vec<LegalBasis> {
        let policy = self.policy;
        let mut bases = Vec::new();
        for id in &own.bases {
            let Some(own) = policy.words.bases.get(id) else { continue };
            let known = own.meaning.kind_of.as_deref().and_then(legal::of_basis);
            let article = own.article.clone().filter(|text| legal::is_reference(text));
            if own.article.is_some() && article.is_none() {
                self.leave_out(format!("bases.{id}.article"), 1);
            }
            if article.is_some() && known.is_some() {
                self.leave_out(format!("bases.{id}.kind-of"), 1);
            }
            let label = policy.label("bases", "basis", id.as_str());
            let named = self.own(&label);
            let described = self.said(own.description.as_ref());
            if described.is_some() && named.is_some() {
                self.leave_out(format!("bases.{id}.label"), 1);
            }
            let described = described.or(named);
            // A provision that has no words of its own is called by its reference.
            let described = described.filter(|text| article.as_ref() != Some(text));
            bases.push(LegalBasis {
                reference: article.or(known).unwrap_or_default(),
                description: described,
            });
        }
        for id in &own.conditions {
            let Some(own) = policy.words.conditions.get(id) else { continue };
            let reference = own.meaning.kind_of.as_deref().and_then(legal::of_condition).unwrap_or_default();
            let description = self.own(&policy.label("conditions", "condition", id.as_str()));
            bases.push(LegalBasis { reference, description });
        }
        bases
    }

    fn interests(&mut self, own: &Collection) -> Vec<Interest> {
        let policy = self.policy;
        let ids = choice::interests(policy, own);
        if ids.is_empty() && own.bases.iter().any(|id| self.rests_on_interests(id)) {
            // The schema asks for words where there are interests.
            return vec![Interest { exists: true, reasoning: Some(String::new()) }];
        }
        let each = ids.into_iter().map(|id| self.label("interests", "interest", id.as_str()));
        each.map(|text| Interest { exists: true, reasoning: Some(text) }).collect()
    }

    fn rests_on_interests(&self, id: &Id<data::LegalBasis>) -> bool {
        self.policy.words.bases.get(id).is_some_and(|own| own.meaning.is(&["legitimate-interests"]))
    }

    fn storage(&mut self, own: &Collection) -> Vec<Storage> {
        let rule = match &own.retention {
            None => return Vec::new(),
            Some(Kept::Rule(id)) => self.policy.retentions.get(id),
            Some(Kept::Here(own)) => Some(own),
        };
        rule.map(|rule| self.rule(rule)).into_iter().collect()
    }

    fn rule(&mut self, own: &Retention) -> Storage {
        let function = if matches!(own.rule, RetentionRule::ShortestOf(_)) { "min" } else { "max" };
        let mut storage = Storage {
            temporal: Vec::new(),
            purpose_conditional: Vec::new(),
            legal_basis_conditional: Vec::new(),
            aggregation_function: function,
        };
        for term in own.rule.terms() {
            match term {
                Term::Period(period) => {
                    storage.temporal.push(Temporal { description: String::new(), ttl: duration(period) });
                }
                Term::Criterion(id) => self.criterion(id, &mut storage),
            }
        }
        storage
    }

    fn criterion(&mut self, id: &Id<Criterion>, storage: &mut Storage) {
        let own = self.policy.words.criteria.get(id);
        let label = self.policy.label("criteria", "criterion", id.as_str());
        let alone = self.words.text(&format!("{label}.alone"));
        let text = alone.unwrap_or_else(|| self.label("criteria", "criterion", id.as_str()));
        if let Some(period) = own.and_then(|own| own.period.as_ref()) {
            storage.temporal.push(Temporal { description: text, ttl: duration(period) });
        } else if own.is_some_and(|own| own.meaning.is(&["statutory-period"])) && legal::is_reference(&text) {
            storage.legal_basis_conditional.push(text);
        } else {
            storage.purpose_conditional.push(text);
        }
    }

    fn refusal(&mut self, own: &Collection) -> NonDisclosure {
        let (law, contract) =
            (own.required_by == Some(RequiredBy::Law), own.required_by == Some(RequiredBy::Contract));
        let consequence = own.if_refused.as_ref();
        let text = consequence.map(|id| self.label("consequences", "consequence", id.as_str()));
        NonDisclosure {
            legal_requirement: law,
            contractual_regulation: contract,
            obligation_to_provide: law || contract,
            consequences: text.unwrap_or_default(),
        }
    }

    /// Whether a source is none that the person is: TILT names only such (GDPR Art. 14(2)(f)).
    fn is_elsewhere(&self, id: &Id<data::Source>) -> bool {
        let kind = self.policy.words.sources.get(id).and_then(|own| own.kind);
        !matches!(kind, Some(data::Origin::Person | data::Origin::Automatic))
    }

    pub(super) fn sources(&mut self) -> Vec<Origin> {
        let policy = self.policy;
        let mut all = Vec::new();
        for (id, own) in &policy.collections {
            let ids: Vec<_> = own.sources.iter().filter(|id| self.is_elsewhere(id)).collect();
            for category in own.categories.iter().filter(|_| !ids.is_empty()) {
                all.push(Origin {
                    id: item_id(id, own, category),
                    data_category: self.category(category),
                    sources: ids.iter().map(|id| self.source(id)).collect(),
                });
            }
        }
        all
    }

    fn source(&mut self, id: &Id<data::Source>) -> Source {
        let own = self.policy.words.sources.get(id);
        let url = own.and_then(|own| own.url.as_ref()).map(|link| self.href(link));
        Source {
            description: self.label("sources", "source", id.as_str()),
            url: url.unwrap_or_default(),
            publicly_available: own.is_some_and(|own| own.kind == Some(data::Origin::Public)),
        }
    }
}

/// Whether a collection says where data come from and nothing else.
fn tells_only_sources(own: &Collection) -> bool {
    let nothing = own.purposes.is_empty() && own.bases.is_empty() && own.interests.is_empty();
    let nothing =
        nothing && own.recipients.is_empty() && own.retention.is_none() && own.conditions.is_empty();
    nothing && own.required_by.is_none() && own.if_refused.is_none() && !own.sources.is_empty()
}

/// The id of one kind of data in a collection: the collection's own where it has no other.
fn item_id(id: &Id<Collection>, own: &Collection, category: &Id<Category>) -> String {
    if own.categories.len() == 1 { id.to_string() } else { format!("{id}/{category}") }
}
