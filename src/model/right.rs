//! What a person can ask for, and how (GDPR Art. 13(2)(b) to (d), CCPA 1798.100 to .125).

use super::contact::Contact;
use super::id::Id;
use super::meaning::Meaning;
use super::regime::Regime;
use super::region::Region;
use super::value::Period;

/// A way to exercise a right.
#[derive(Debug, Clone, Default)]
pub struct Channel {
    /// What it means.
    pub meaning: Meaning,
}

/// What is asked of a person to be sure of who they are (GDPR Art. 12(6)).
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// What it means.
    pub meaning: Meaning,
}

/// A right of the data subject.
#[derive(Debug, Clone)]
pub struct Right {
    /// What it means; `kind_of` says which right of the law it is.
    pub meaning: Meaning,
    /// Who handles the request.
    pub contact: Option<Id<Contact>>,
    /// The ways to make it.
    pub channels: Vec<Id<Channel>>,
    /// Whether a fee may be charged (GDPR Art. 12(5)).
    pub fee: Fee,
    /// How soon it is answered, where that differs from the contact's own time.
    pub response_time: Option<Period>,
    /// What is asked for to be sure of who asks.
    pub evidence: Vec<Id<Evidence>>,
    /// The formats in which data are handed out.
    pub formats: Vec<String>,
    /// The laws that give it; all that apply where none is named.
    pub regimes: Vec<Regime>,
    /// Residents of these places only; empty for everyone.
    pub applies_to: Vec<Region>,
    /// The message that says more about it.
    pub description: Option<String>,
}

/// Whether a request costs something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fee {
    /// It is free.
    #[default]
    None,
    /// A fee may be charged where the law allows it.
    MayApply,
}
