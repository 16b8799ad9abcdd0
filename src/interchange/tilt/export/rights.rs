//! What a person can ask for.

use super::super::ACCESS_AND_PORTABILITY;
use super::super::shape::{Access, Authority, Complaint, Right as Shape};
use super::{Context, join};
use crate::model::data::Category;
use crate::model::id::Id;
use crate::model::right::{Fee, Right};

/// The rights for which TILT has a field.
pub(super) const KNOWN: [&str; 6] =
    ["access", "rectification", "erasure", "portability", "withdraw-consent", "complaint"];

impl Context<'_, '_, '_> {
    /// The rights of these kinds that have a field of their own.
    fn rights(&self, kinds: &[&str]) -> Vec<(String, Right)> {
        let all = self.policy.rights.iter();
        let own = all.filter(|(id, own)| own.meaning.is(kinds) && id.as_str() != ACCESS_AND_PORTABILITY);
        own.map(|(id, own)| (id.to_string(), own.clone())).collect()
    }

    /// What TILT says of a right that the policy has in one entry or in several.
    pub(super) fn right(&mut self, field: &str, kinds: &[&str]) -> Shape {
        let rights = self.rights(kinds);
        self.one(field, &rights)
    }

    fn one(&mut self, field: &str, rights: &[(String, Right)]) -> Shape {
        let policy = self.policy;
        let (mut texts, mut evidence): (Vec<String>, Vec<String>) = Default::default();
        let mut shape = Shape { available: !rights.is_empty(), ..Shape::default() };
        for (id, own) in rights {
            let message = policy.label("rights", "right", id);
            let described = self.said(own.description.as_ref());
            texts.extend(described.or_else(|| self.words.text(&format!("{message}.meaning"))));
            for id in &own.evidence {
                let text = self.label("evidence", "evidence", id.as_str());
                if !evidence.contains(&text) {
                    evidence.push(text);
                }
            }
            let contact = own.contact.as_ref().and_then(|id| policy.contacts.get(id));
            shape.email = shape.email.or_else(|| contact?.email.clone());
            let form = contact.and_then(|own| own.form.as_ref());
            shape.url = shape.url.or_else(|| form.map(|link| self.href(link)));
            let more = [
                ("response-time", own.response_time.is_some()),
                ("fee", own.fee == Fee::MayApply),
                ("applies-to", !own.applies_to.is_empty()),
                ("formats", !own.formats.is_empty() && !self.holds_formats(field, own)),
            ];
            for (key, _) in more.iter().filter(|(_, said)| *said) {
                self.leave_out(format!("rights.{id}.{key}"), 1);
            }
        }
        // The schema asks for words where there is such a right.
        shape.description = join(texts).or_else(|| shape.available.then(String::new));
        shape.identification_evidences = evidence;
        shape
    }

    /// Whether the formats of a right are in TILT: there is one place, for access and portability together.
    fn holds_formats(&self, field: &str, own: &Right) -> bool {
        let both = self.policy.rights.contains_key(&Id::new(ACCESS_AND_PORTABILITY));
        field == "accessAndDataPortability" || (!both && own.meaning.is(&["access", "portability"]))
    }

    pub(super) fn access(&mut self) -> Access {
        let policy = self.policy;
        let both = policy.rights.get(&Id::new(ACCESS_AND_PORTABILITY));
        let Some(own) = both else {
            let rights = self.rights(&["access", "portability"]);
            let formats = rights.iter().flat_map(|(_, own)| own.formats.clone()).collect();
            return Access { available: !rights.is_empty(), data_formats: formats, ..Access::default() };
        };
        let Shape { available, description, url, email, identification_evidences } =
            self.one("accessAndDataPortability", &[(ACCESS_AND_PORTABILITY.to_owned(), own.clone())]);
        let data_formats = own.formats.clone();
        Access { available, description, url, email, identification_evidences, data_formats }
    }

    pub(super) fn complaint(&mut self) -> Complaint {
        let right = self.right("rightToComplain", &["complaint"]);
        let others = self.policy.rights.values().filter(|own| !own.meaning.is(&KNOWN)).count();
        self.leave_out("rights that are not in TILT", others);
        let authority = self.authority();
        if authority.is_none() && right.available {
            self.want("rightToComplain.supervisoryAuthority", "the policy names none");
        }
        // The schema asks for one where there is such a right.
        let nobody =
            || Authority { name: String::new(), address: None, country: None, email: None, phone: None };
        let supervisory_authority = authority.or_else(|| right.available.then(nobody));
        Complaint { right, supervisory_authority }
    }

    pub(super) fn category(&mut self, id: &Id<Category>) -> String {
        self.label("categories", "category", id.as_str())
    }
}
