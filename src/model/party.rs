//! Who is responsible, and the other bodies, laws and safeguards that a policy names.

use jiff::civil::Date;

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

/// A law, under the name that it bears in its own language.
#[derive(Debug, Clone)]
pub struct Law {
    /// The name.
    pub name: String,
    /// Short form of the name.
    pub abbreviation: Option<String>,
    /// How the law is cited.
    pub citation: Option<String>,
    /// Where it applies.
    pub region: Option<Region>,
}

/// What a transfer to another country rests on (GDPR Art. 44 to 49).
#[derive(Debug, Clone)]
pub struct Safeguard {
    /// A name that is the same in every language.
    pub name: Option<String>,
    /// Where to read it.
    pub url: Option<Link>,
    /// The day from which it no longer holds.
    pub invalidated: Option<Date>,
    /// The decision that ended it, as it is cited.
    pub decision: Option<String>,
}
