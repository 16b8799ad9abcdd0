//! Who is responsible, and the other bodies that a policy names.

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
    /// The country, which is written in the reader's language.
    pub region: Region,
}
