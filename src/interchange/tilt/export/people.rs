//! The controller, its officer, recipients and the supervisory authority.

use super::super::shape::{Authority, Controller, Officer, Person, Recipient, Representative};
use super::super::{NO_COUNTRY, NO_EMAIL};
use super::Context;
use super::rights::KNOWN;
use crate::interchange::choice;
use crate::model::contact::Contact;
use crate::model::id::Id;
use crate::model::party::{Address, Party};
use crate::model::processor::{RecipientId, Regions};
use crate::model::regime::Regime;
use crate::model::region::Region;

impl<'p> Context<'p, '_, '_> {
    fn address(&self, id: Option<&Id<Address>>) -> Option<&'p Address> {
        self.policy.addresses.get(id?)
    }

    /// The address of a party, in one line, and its country.
    fn place(&self, own: &Party) -> (Option<String>, Option<String>) {
        let address = self.address(own.address.as_ref());
        let region = own.region.as_ref().or(address.and_then(|own| own.region.as_ref()));
        (address.map(choice::one_line), region.and_then(choice::country))
    }

    pub(super) fn controller(&mut self) -> Controller {
        let policy = self.policy;
        let own = policy.parties.get(&policy.controller);
        let (address, country) = own.map(|own| self.place(own)).unwrap_or_default();
        if country.is_none() {
            self.want("controller.country", "the policy does not say it: `ZZ` stands there");
        }
        Controller {
            name: own.map(|own| own.name.clone()).unwrap_or_default(),
            division: own.and_then(|own| own.division.clone()),
            address: address.unwrap_or_default(),
            country: country.unwrap_or_else(|| NO_COUNTRY.to_owned()),
            representative: self.representative(),
        }
    }

    /// Who represents the controller: under Art. 27 GDPR, or as its organ.
    fn representative(&mut self) -> Representative {
        let policy = self.policy;
        let under_law = policy.representatives.get(&Regime::Gdpr);
        let others = policy.representatives.len() - usize::from(under_law.is_some());
        self.leave_out("representatives", others);
        let found = match under_law.and_then(|id| policy.contacts.get(id)) {
            Some(contact) => Some((contact.party.as_ref(), Some(contact))),
            None => policy.parties.get(&policy.controller).map(|own| {
                // TILT has no other place for how the controller itself is reached.
                let person = own.represented_by.as_ref();
                let contact = match person.and_then(|id| policy.parties.get(id)) {
                    Some(person) => person.contact.as_ref(),
                    None => own.contact.as_ref(),
                };
                (person, contact.and_then(|id| policy.contacts.get(id)))
            }),
        };
        let (party, contact) = found.unwrap_or_default();
        let email = contact.and_then(|own| own.email.clone());
        if email.is_none() {
            self.want(
                "controller.representative.email",
                "the policy does not say it: an address of nobody stands there",
            );
        }
        let name = party.and_then(|id| policy.parties.get(id)).map(|own| own.name.clone());
        Representative {
            name: name.unwrap_or_default(),
            email: email.unwrap_or_else(|| NO_EMAIL.to_owned()),
            phone: contact.and_then(|own| own.phone.clone()),
        }
    }

    pub(super) fn officer(&mut self) -> Officer {
        let policy = self.policy;
        let contact: Option<&Contact> = policy.officer.as_ref().and_then(|id| policy.contacts.get(id));
        let party = contact.and_then(|own| policy.parties.get(own.party.as_ref()?));
        let (address, country) = party.map(|own| self.place(own)).unwrap_or_default();
        let post = contact.and_then(|own| own.post.as_ref());
        let posted = post.and_then(|own| self.address(Some(&own.address)));
        let lines = posted.map(|own| {
            let addressee = post.iter().flat_map(|own| &own.addressee);
            addressee.chain(&own.lines).cloned().collect::<Vec<_>>().join(", ")
        });
        let country = country.or_else(|| choice::country(posted?.region.as_ref()?));
        let email = contact.and_then(|own| own.email.clone());
        for (field, said) in [("country", country.is_some()), ("email", email.is_some())] {
            if !said {
                let path = format!("dataProtectionOfficer.{field}");
                self.want(&path, "the policy does not say it: a mark of that stands there");
            }
        }
        Officer {
            name: party.map(|own| own.name.clone()).unwrap_or_default(),
            address: address.or(lines).unwrap_or_default(),
            country: country.unwrap_or_else(|| NO_COUNTRY.to_owned()),
            email: email.unwrap_or_else(|| NO_EMAIL.to_owned()),
            phone: contact.and_then(|own| own.phone.clone()),
        }
    }

    pub(super) fn recipient(&mut self, id: &RecipientId) -> Option<Recipient> {
        let policy = self.policy;
        let own = policy.recipient(id)?;
        let message = policy.label(id.family(), id.prefix(), id.id());
        let party = own.party.as_ref().and_then(|id| policy.parties.get(id));
        let (address, country) = party.map(|own| self.place(own)).unwrap_or_default();
        let only = own.regions.as_ref().map(Regions::all).filter(|all| all.len() == 1);
        let stands = |region: &Region| match region {
            Region::Country(code) => country.as_ref().is_none_or(|own| own == code),
            _ => false,
        };
        if let Some(regions) = &own.regions
            && !matches!(regions.all(), [only] if stands(only))
        {
            self.leave_out(format!("{}.regions", id.path()), regions.all().len());
        }
        let person = party.and_then(|own| policy.parties.get(own.represented_by.as_ref()?));
        let reached = person.and_then(|own| policy.contacts.get(own.contact.as_ref()?));
        Some(Recipient {
            name: party.map(|own| own.name.clone()),
            division: party.and_then(|own| own.division.clone()),
            address,
            country: country.or_else(|| choice::country(only?.first()?)),
            representative: person.map(|own| Person {
                name: Some(own.name.clone()),
                email: reached.and_then(|own| own.email.clone()),
                phone: reached.and_then(|own| own.phone.clone()),
            }),
            category: self.words.text(&message).unwrap_or_default(),
        })
    }

    pub(super) fn authority(&mut self) -> Option<Authority> {
        let policy = self.policy;
        self.leave_out("authorities", policy.authorities.len().saturating_sub(1));
        let (id, own) = policy.authorities.first()?;
        let address = self.address(own.address.as_ref());
        let country = own.regions.first().filter(|_| own.regions.len() == 1).and_then(choice::country);
        if country.is_none() {
            self.leave_out(format!("authorities.{id}.regions"), own.regions.len());
        }
        Some(Authority {
            name: own.name.clone(),
            address: address.map(choice::one_line),
            country,
            email: own.email.clone(),
            phone: own.phone.clone(),
        })
    }

    /// Tells of the contacts, or parts of them, that stand nowhere in TILT.
    pub(super) fn contacts(&mut self) {
        let policy = self.policy;
        let people = policy.parties.values().filter_map(|own| own.contact.as_ref());
        let law = policy.representatives.get(&Regime::Gdpr);
        let whole: Vec<_> = people.chain(law).chain(&policy.officer).collect();
        let known = policy.rights.values().filter(|own| own.meaning.is(&KNOWN));
        let of_rights: Vec<_> = known.filter_map(|own| own.contact.as_ref()).collect();
        for (id, own) in &policy.contacts {
            let (with_phone, of_right) = (whole.contains(&id), of_rights.contains(&id));
            if !with_phone && !of_right {
                self.leave_out(format!("contacts.{id}"), 1);
                continue;
            }
            let is_officer = policy.officer.as_ref() == Some(id);
            for (key, lost) in [
                ("phone", own.phone.is_some() && !with_phone),
                ("form", own.form.is_some() && !of_right),
                ("post", own.post.is_some() && !is_officer),
                ("response-time", own.response_time.is_some()),
            ] {
                self.leave_out(format!("contacts.{id}.{key}"), usize::from(lost));
            }
        }
    }
}
