//! Who is responsible, and the other bodies that a policy names.

use super::contact::Contact;
use super::id::Id;
use super::region::Region;
use super::value::Link;

/// A legal or public body: the controller, an authority (GDPR Art. 13(1)(a)).
#[derive(Debug, Clone)]
pub struct Party {
    /// Legal name, the same in every language.
    pub name: String,
    /// Short form of the name, if the texts use one.
    pub abbreviation: Option<String>,
    /// Where it is established.
    pub region: Option<Region>,
    /// Its postal address.
    pub address: Option<Id<Address>>,
    /// How it can be reached.
    pub contact: Option<Id<Contact>>,
    /// Its entry in a public register.
    pub registration: Option<String>,
    /// The part of it that is responsible.
    pub division: Option<String>,
    /// The party that controls it.
    pub parent: Option<Id<Party>>,
    /// Who represents it, such as its managing director (GDPR Art. 13(1)(a)).
    pub represented_by: Option<Id<Party>>,
    /// Its home page.
    pub url: Option<Link>,
}

/// A law that the policy names.
#[derive(Debug, Clone)]
pub struct Law;

/// A supervisory authority (GDPR Art. 13(2)(d) and 77).
#[derive(Debug, Clone)]
pub struct Authority {
    /// Its name in its own language.
    pub name: String,
    /// For whose residents it is.
    pub regions: Vec<Region>,
    /// Its page for complaints.
    pub url: Option<Link>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its postal address.
    pub address: Option<Id<Address>>,
}

/// The name under which a party offers a service.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The name, the same in every language.
    pub name: String,
    /// Who stands behind it.
    pub party: Id<Party>,
    /// Its home page.
    pub url: Link,
}

/// A postal address, as it stands on an envelope.
#[derive(Debug, Clone)]
pub struct Address {
    /// Lines from street to place, the same in every language.
    pub lines: Vec<String>,
    /// The country, which is written in the reader's language; nothing where the lines say it, or nobody does.
    pub region: Option<Region>,
}
