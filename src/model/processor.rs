//! Who receives data, where, and what protects them there (GDPR Art. 13(1)(e) and (f), 28, 44 to 49).

use jiff::civil::Date;

use super::contact::Contact;
use super::data::{Category, Measure, Purpose};
use super::id::Id;
use super::meaning::Meaning;
use super::party::Party;
use super::region::Region;
use super::value::Link;

/// A company, or a kind of company, that processes data on behalf of the controller.
#[derive(Debug, Clone)]
pub struct Subprocessor(pub Recipient);

/// A company, or a kind of company, to which data are disclosed.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// What it means.
    pub meaning: Meaning,
    /// The company, where it is one and no kind.
    pub party: Option<Id<Party>>,
    /// On whose responsibility it acts.
    pub role: Role,
    /// The subprocessor that passes the data on to it.
    pub via: Option<Id<Subprocessor>>,
    /// Which data it is given; those of the collections that name it where nothing is said.
    pub data: Option<DataScope>,
    /// What it does with them.
    pub purposes: Vec<Id<Purpose>>,
    /// Where; not said where nothing stands.
    pub regions: Option<Regions>,
    /// What transfers to it rest on.
    pub safeguards: Vec<Id<Safeguard>>,
    /// The contract that binds it.
    pub contract: Option<String>,
    /// Since when it receives data.
    pub since: Option<Date>,
    /// Its page on data protection.
    pub url: Option<Link>,
}

/// A subprocessor or another recipient.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecipientId {
    /// An entry of `subprocessors`.
    Subprocessor(Id<Subprocessor>),
    /// An entry of `recipients`.
    Recipient(Id<Recipient>),
}

impl RecipientId {
    /// The path of the entry.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}.{}", self.family(), self.id())
    }

    /// The key under which it stands, which is also the start of its path.
    #[must_use]
    pub fn family(&self) -> &'static str {
        match self {
            Self::Subprocessor(_) => "subprocessors",
            Self::Recipient(_) => "recipients",
        }
    }

    /// The start of its message's id.
    #[must_use]
    pub fn prefix(&self) -> &'static str {
        match self {
            Self::Subprocessor(_) => "subprocessor",
            Self::Recipient(_) => "recipient",
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Subprocessor(id) => id.as_str(),
            Self::Recipient(id) => id.as_str(),
        }
    }
}

/// On whose responsibility a recipient acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// On behalf of the controller and under its instructions (GDPR Art. 28).
    Processor,
    /// Together with the controller (GDPR Art. 26).
    JointController,
    /// On its own.
    Controller,
    /// A public authority.
    Authority,
    /// The policy does not say it.
    NotStated,
}

/// Which categories of data are meant.
#[derive(Debug, Clone)]
pub enum DataScope {
    /// These.
    Only(Vec<Id<Category>>),
    /// All but these.
    AllExcept(Vec<Id<Category>>),
}

/// Where data are processed.
#[derive(Debug, Clone)]
pub enum Regions {
    /// In these places.
    In(Vec<Region>),
    /// In some of these places, depending on where the people are.
    MayInclude(Vec<Region>),
}

impl Regions {
    /// The places.
    #[must_use]
    pub fn all(&self) -> &[Region] {
        match self {
            Self::In(regions) | Self::MayInclude(regions) => regions,
        }
    }
}

/// What a transfer to another country rests on (GDPR Art. 45 to 49).
#[derive(Debug, Clone, Default)]
pub struct Safeguard {
    /// What it means.
    pub meaning: Meaning,
    /// What sort of instrument it is.
    pub kind: Option<SafeguardKind>,
    /// A name that is the same in every language.
    pub name: Option<String>,
    /// Where its text can be read.
    pub url: Option<Link>,
    /// The day on which it was declared invalid or repealed.
    pub invalidated: Option<Date>,
    /// The decision that did so, or that made it.
    pub decision: Option<String>,
    /// From whom people get a copy.
    pub copy_from: Option<Id<Contact>>,
    /// Where a certification can be looked up.
    pub certificate: Option<Link>,
    /// Where people can complain about a certified company.
    pub complaint: Option<Link>,
    /// The message that says more about it.
    pub description: Option<String>,
}

/// What sort of instrument a safeguard is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SafeguardKind {
    /// A decision that the protection in a country is adequate (GDPR Art. 45).
    Adequacy,
    /// Standard data protection clauses (GDPR Art. 46(2)(c) and (d)).
    StandardClauses,
    /// Binding corporate rules (GDPR Art. 47).
    CorporateRules,
    /// A framework for certified companies, such as the EU-U.S. Data Privacy Framework.
    Framework,
    /// An approved code of conduct (GDPR Art. 46(2)(e)).
    CodeOfConduct,
    /// An approved certification (GDPR Art. 46(2)(f)).
    Certification,
    /// A derogation for a specific situation (GDPR Art. 49).
    Derogation,
}

/// A transfer to other countries.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// The countries.
    pub to: Vec<Region>,
    /// Who receives the data there; all recipients where nobody is named.
    pub recipients: Vec<RecipientId>,
    /// What it rests on.
    pub safeguards: Vec<Id<Safeguard>>,
    /// Further measures.
    pub measures: Vec<Id<Measure>>,
}
