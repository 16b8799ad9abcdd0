//! What is collected, from where, why, on which basis, and for how long (GDPR Art. 13 and 14).

use jiff::civil::Date;

use super::id::Id;
use super::meaning::Meaning;
use super::party::Law;
use super::processor::RecipientId;
use super::value::{Link, Period};

/// A kind of personal data (GDPR Art. 14(1)(d)).
#[derive(Debug, Clone, Default)]
pub struct Category {
    /// What it means.
    pub meaning: Meaning,
    /// Whether it is a special category (GDPR Art. 9(1)).
    pub special: bool,
    /// Whether it is sensitive personal information (Cal. Civ. Code § 1798.140(ae)).
    pub sensitive: bool,
    /// Its categories under Cal. Civ. Code § 1798.140(v)(1).
    pub ccpa: Vec<CcpaCategory>,
}

/// A category of personal information in Cal. Civ. Code § 1798.140(v)(1), in the order of its letters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CcpaCategory {
    /// (A) Identifiers.
    Identifiers,
    /// (B) Categories of § 1798.80(e).
    CustomerRecords,
    /// (C) Characteristics of protected classifications.
    ProtectedCharacteristics,
    /// (D) Commercial information.
    CommercialInformation,
    /// (E) Biometric information.
    BiometricInformation,
    /// (F) Internet or other electronic network activity.
    InternetActivity,
    /// (G) Geolocation data.
    Geolocation,
    /// (H) Audio, electronic, visual, thermal, olfactory or similar information.
    SensoryData,
    /// (I) Professional or employment-related information.
    ProfessionalInformation,
    /// (J) Education information.
    EducationInformation,
    /// (K) Inferences drawn to create a profile.
    Inferences,
    /// (L) Sensitive personal information.
    SensitivePersonalInformation,
}

impl CcpaCategory {
    /// Every category, with its name in the YAML.
    pub const ALL: [(&'static str, Self); 12] = [
        ("identifiers", Self::Identifiers),
        ("customer-records", Self::CustomerRecords),
        ("protected-characteristics", Self::ProtectedCharacteristics),
        ("commercial-information", Self::CommercialInformation),
        ("biometric-information", Self::BiometricInformation),
        ("internet-activity", Self::InternetActivity),
        ("geolocation", Self::Geolocation),
        ("sensory-data", Self::SensoryData),
        ("professional-information", Self::ProfessionalInformation),
        ("education-information", Self::EducationInformation),
        ("inferences", Self::Inferences),
        ("sensitive-personal-information", Self::SensitivePersonalInformation),
    ];

    /// The name in the YAML, and the second half of its message's id.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }
}

/// Where data come from (GDPR Art. 14(2)(f)).
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What it means.
    pub meaning: Meaning,
    /// Whether the person gives the data, or who else; unknown where the policy does not say it.
    pub kind: Option<Origin>,
    /// Where it can be seen on the web.
    pub url: Option<Link>,
}

/// From whom data come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person gives them.
    Person,
    /// They arise by themselves while the person uses something.
    Automatic,
    /// Someone else gives them.
    ThirdParty,
    /// A source that everybody can see.
    Public,
}

/// Why data are processed (GDPR Art. 13(1)(c)).
#[derive(Debug, Clone, Default)]
pub struct Purpose {
    /// What it means.
    pub meaning: Meaning,
    /// The message that says more about it.
    pub description: Option<String>,
}

/// What makes the processing lawful (GDPR Art. 6(1) and 13(1)(c)).
#[derive(Debug, Clone, Default)]
pub struct LegalBasis {
    /// What it means; `kind_of` says which letter of Art. 6(1) it is.
    pub meaning: Meaning,
    /// The legitimate interests that are pursued.
    pub interests: Vec<Id<Interest>>,
    /// The law that obliges.
    pub law: Option<Id<Law>>,
    /// How the provision is cited, where it is no letter of Art. 6(1) GDPR: `BDSG-26-1`.
    pub article: Option<String>,
    /// The message that says more about it.
    pub description: Option<String>,
}

/// What allows special categories of data to be processed (GDPR Art. 9(2)).
#[derive(Debug, Clone, Default)]
pub struct Condition {
    /// What it means.
    pub meaning: Meaning,
}

/// A legitimate interest (GDPR Art. 6(1)(f) and 13(1)(d)).
#[derive(Debug, Clone, Default)]
pub struct Interest {
    /// What it means.
    pub meaning: Meaning,
}

/// What decides how long data are kept (GDPR Art. 13(2)(a)).
#[derive(Debug, Clone, Default)]
pub struct Criterion {
    /// What it means.
    pub meaning: Meaning,
    /// The period that it comes to, where that is fixed.
    pub period: Option<Period>,
    /// Whether it says no more than the law itself: "as long as necessary".
    pub vague: bool,
}

/// From when a period of retention runs.
#[derive(Debug, Clone, Default)]
pub struct Event {
    /// What it means.
    pub meaning: Meaning,
}

/// What follows when data are not given (GDPR Art. 13(2)(e)).
#[derive(Debug, Clone, Default)]
pub struct Consequence {
    /// What it means.
    pub meaning: Meaning,
}

/// A group of people whom data are about (GDPR Art. 30(1)(c)).
#[derive(Debug, Clone, Default)]
pub struct DataSubject {
    /// What it means.
    pub meaning: Meaning,
    /// Whether they are children.
    pub child: bool,
}

/// A measure that protects data (GDPR Art. 32).
#[derive(Debug, Clone, Default)]
pub struct Measure {
    /// What it means.
    pub meaning: Meaning,
    /// Whether it is technical or organisational.
    pub kind: Option<MeasureKind>,
}

/// The two sorts of measures in GDPR Art. 32(1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// Done by machines.
    Technical,
    /// Done by people.
    Organisational,
}

/// One row of "what, from where, why, on which basis, how long".
#[derive(Debug, Clone)]
pub struct Collection {
    /// Where the data come from.
    pub sources: Vec<Id<Source>>,
    /// Whom they are about; not said where empty.
    pub subjects: Vec<Id<DataSubject>>,
    /// Which data.
    pub categories: Vec<Id<Category>>,
    /// Why.
    pub purposes: Vec<Id<Purpose>>,
    /// On which legal bases.
    pub bases: Vec<Id<LegalBasis>>,
    /// The legitimate interests that are pursued, beside those of the bases.
    pub interests: Vec<Id<Interest>>,
    /// What allows special categories of data to be used.
    pub conditions: Vec<Id<Condition>>,
    /// For how long, if the policy says it.
    pub retention: Option<Kept>,
    /// Whether the person must give the data.
    pub required_by: Option<RequiredBy>,
    /// What follows when they are not given.
    pub if_refused: Option<Id<Consequence>>,
    /// Who receives them, as far as it is said here.
    pub recipients: Vec<RecipientId>,
}

/// How long the data of a collection are kept.
#[derive(Debug, Clone)]
pub enum Kept {
    /// By a rule of the policy.
    Rule(Id<Retention>),
    /// As this says.
    Here(Retention),
}

/// Whether data must be given (GDPR Art. 13(2)(e)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequiredBy {
    /// A contract, or the steps before one.
    Contract,
    /// A law.
    Law,
    /// Nothing: the person is free to give them.
    Nothing,
}

/// How long data are kept (GDPR Art. 13(2)(a)).
#[derive(Debug, Clone)]
pub struct Retention {
    /// Which of the terms counts.
    pub rule: RetentionRule,
    /// From when it runs, where that is not the collection.
    pub from: Option<Id<Event>>,
    /// What happens afterwards, where it is not that they are erased.
    pub then: Option<super::document::AfterRetention>,
}

/// Which of several terms counts.
#[derive(Debug, Clone)]
pub enum RetentionRule {
    /// There is one.
    Term(Term),
    /// The longest.
    LongestOf(Vec<Term>),
    /// The shortest.
    ShortestOf(Vec<Term>),
}

/// A fixed period, or what decides it.
#[derive(Debug, Clone)]
pub enum Term {
    /// A fixed period.
    Period(Period),
    /// A criterion.
    Criterion(Id<Criterion>),
}

impl RetentionRule {
    /// Every term.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        match self {
            Self::Term(term) => std::slice::from_ref(term),
            Self::LongestOf(terms) | Self::ShortestOf(terms) => terms,
        }
    }
}

/// A decision made by automated means alone (GDPR Art. 22).
#[derive(Debug, Clone)]
pub struct Decision {
    /// Which data it uses.
    pub categories: Vec<Id<Category>>,
    /// Who has a person look at it again.
    pub review: Option<Id<super::contact::Contact>>,
}

/// A use of data for another purpose than that for which they were collected (GDPR Art. 13(3)).
#[derive(Debug, Clone)]
pub struct PurposeChange {
    /// Which data.
    pub categories: Vec<Id<Category>>,
    /// The new purposes.
    pub purposes: Vec<Id<Purpose>>,
    /// From when.
    pub from: Option<Date>,
    /// Where the new version can be read.
    pub url: Option<Link>,
}
