//! Where a person can write to (GDPR Art. 12 and 13(1)).

use super::id::Id;
use super::party::{Address, Party};
use super::value::{Link, Period};

/// The keys of a contact whose values its messages can show.
pub const DETAILS: [&str; 5] = ["email", "phone", "form", "post", "response-time"];

/// A point of contact.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Who is reached, where that is not the controller.
    pub party: Option<Id<Party>>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number, ITU-T E.164.
    pub phone: Option<String>,
    /// A form on the web.
    pub form: Option<Link>,
    /// Postal address.
    pub post: Option<Post>,
    /// How soon an answer comes.
    pub response_time: Option<Period>,
}

/// An envelope: who it is for, and the address.
#[derive(Debug, Clone)]
pub struct Post {
    /// Lines above the street, the same in every language.
    pub addressee: Vec<String>,
    /// The address below them.
    pub address: Id<Address>,
}
