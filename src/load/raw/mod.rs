//! The YAML as it is written: shapes and names of keys, nothing resolved.
//!
//! Any file may hold any of these entries; files are joined. Leaves are texts, so that `NO`, `1.10` and `2021-11-03`
//! arrive as they were written; [`crate::resolve`] gives them their types. What stands above a key here is its
//! description in `docs/policy.schema.json`, which editors show.

mod brands;
mod documents;
mod entities;
mod glossary;
mod shapes;
mod uses;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::levels::RawLevels;
use super::link::RawLink;
use super::schema::families;
use super::schema::families::{
    Addresses, Authorities, Bases, Brands, ByCheck, ById, ByRegime, Categories, Channels, Collections,
    Conditions, Consequences, Contacts, CookieGroups, Cookies, Criteria, Decisions, Documents, Events,
    Evidences, Interests, Laws, Measures, Parties, PurposeChanges, Purposes, Recipients, Ref, Retentions,
    Rights, Safeguards, Sources, Subjects, Subprocessors, Terms, Transfers, Values,
};
use super::schema::forms::{BaseAddress, Place, Tag};
use super::schema::lists::{ByTag, EachOrNone};
use crate::model::policy::{Status, WhenBehind};
use crate::model::regime::Regime;

pub use brands::*;
pub use documents::*;
pub use entities::*;
pub use glossary::*;
pub use shapes::{Entries, OneOrMany, Single};
pub use uses::*;

/// One file of `policy/`. Any file may hold any of these keys; all files together are the policy.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawFile {
    /// The language in which the policy is written, a BCP 47 tag. The others are compared with it.
    #[schemars(example = &"en")]
    #[schemars(with = "Option<Tag>")]
    pub(crate) source_language: Option<String>,
    /// The address under which the pages will stand. It ends with `/`.
    #[schemars(example = &"https://www.example.com/legal/")]
    #[schemars(with = "Option<BaseAddress>")]
    pub(crate) base_url: Option<String>,
    /// The languages of the pages, each by its tag: `published` (what is missing is an error) or `draft` (a warning).
    #[schemars(example = serde_json::json!({"en": "published", "fr": "draft"}))]
    #[schemars(with = "Option<ByTag<Status>>")]
    pub(crate) languages: Option<IndexMap<String, Status>>,
    /// Digits other than those usual in a language, by its tag: the name that CLDR gives them, such as `latn` or `arab`.
    #[schemars(example = serde_json::json!({"ar": "arab"}))]
    #[schemars(with = "Option<ByTag<String>>")]
    pub(crate) numbering: Option<IndexMap<String, String>>,
    /// What readers see where a translation is missing, or where its original has changed since. Left out: such a clause
    /// is an error, and nothing is published.
    pub(crate) when_behind: Option<WhenBehind>,
    /// Names that every language keeps as they are, beside those of `parties`, `brands` and `laws`.
    #[schemars(example = ["SafeCall", "DID"])]
    pub(crate) keep: Option<Vec<String>>,
    /// The laws that the policy is checked against: what each of them asks a policy to say.
    #[schemars(example = ["gdpr", "ccpa"])]
    pub(crate) regimes: Option<Vec<Regime>>,
    /// Who decides why and how personal data are processed (GDPR Art. 4(7)): an entry of `parties`.
    #[schemars(example = &"larch")]
    #[schemars(with = "Option<Ref<Parties>>")]
    pub(crate) controller: Option<String>,
    /// Who decides it together with the controller (GDPR Art. 26): entries of `parties`.
    #[schemars(with = "Option<EachOrNone<Ref<Parties>>>")]
    pub(crate) joint_controllers: Option<OneOrMany>,
    /// Who represents the controller in the country of a law (GDPR Art. 27): by the name of the law, an entry of
    /// `contacts`.
    #[schemars(example = serde_json::json!({"gdpr": "eu-representative"}))]
    #[schemars(with = "Option<ByRegime<Ref<Contacts>>>")]
    pub(crate) representatives: Option<IndexMap<Regime, String>>,
    /// The data protection officer (GDPR Art. 37): an entry of `contacts`.
    #[schemars(with = "Option<Ref<Contacts>>")]
    pub(crate) data_protection_officer: Option<String>,
    /// The service whose policy this is: an entry of `brands`.
    #[schemars(example = &"larch-notes")]
    #[schemars(with = "Option<Ref<Brands>>")]
    pub(crate) brand: Option<String>,
    /// Bodies that the policy names: the controller, other companies, authorities.
    #[schemars(with = "Option<families::Entries<Parties, RawParty>>")]
    pub(crate) parties: Option<IndexMap<String, RawParty>>,
    /// Names under which parties offer services.
    #[schemars(with = "Option<families::Entries<Brands, RawBrand>>")]
    pub(crate) brands: Option<IndexMap<String, RawBrand>>,
    /// Postal addresses, as they stand on an envelope.
    #[schemars(with = "Option<families::Entries<Addresses, RawAddress>>")]
    pub(crate) addresses: Option<IndexMap<String, RawAddress>>,
    /// Points of contact: where a person can write to.
    #[schemars(with = "Option<families::Entries<Contacts, RawContact>>")]
    pub(crate) contacts: Option<IndexMap<String, RawContact>>,
    /// Pages of others that the policy points to. A message links to one as `[words]({ $link-ID })`.
    #[schemars(with = "Option<ById<RawLink>>")]
    pub(crate) links: Option<IndexMap<String, RawLink>>,
    /// Laws under the name that they bear in their own language.
    #[schemars(with = "Option<families::Entries<Laws, RawLaw>>")]
    pub(crate) laws: Option<IndexMap<String, RawLaw>>,
    /// Numbers, dates and periods that sentences state as `{ $ID }`.
    #[schemars(with = "Option<families::Entries<Values, RawValue>>")]
    pub(crate) values: Option<IndexMap<String, RawValue>>,
    /// What transfers to other countries rest on (GDPR Art. 45 to 49).
    #[schemars(with = "Option<families::Entries<Safeguards, RawSafeguard>>")]
    pub(crate) safeguards: Option<IndexMap<String, Option<RawSafeguard>>>,
    /// Transfers to other countries (GDPR Art. 13(1)(f)).
    #[schemars(with = "Option<families::Entries<Transfers, RawTransfer>>")]
    pub(crate) transfers: Option<IndexMap<String, RawTransfer>>,
    /// Countries whose protection counts as adequate (GDPR Art. 45), beside those that the tool knows.
    #[schemars(example = ["CL"])]
    #[schemars(with = "Option<Vec<Place>>")]
    pub(crate) adequate: Option<Vec<String>>,
    /// Kinds of personal data (GDPR Art. 14(1)(d)). Those that the tool brings need no entry here to be named.
    #[schemars(with = "Option<families::Entries<Categories, RawCategory>>")]
    pub(crate) categories: Option<IndexMap<String, Option<RawCategory>>>,
    /// Where data come from (GDPR Art. 14(2)(f)).
    #[schemars(with = "Option<families::Entries<Sources, RawSource>>")]
    pub(crate) sources: Option<IndexMap<String, Option<RawSource>>>,
    /// Why data are processed (GDPR Art. 13(1)(c)).
    #[schemars(with = "Option<families::Entries<Purposes, RawPurpose>>")]
    pub(crate) purposes: Option<IndexMap<String, Option<RawPurpose>>>,
    /// What makes the processing lawful (GDPR Art. 6(1)).
    #[schemars(with = "Option<families::Entries<Bases, RawBasis>>")]
    pub(crate) bases: Option<IndexMap<String, Option<RawBasis>>>,
    /// What allows special categories of data to be processed (GDPR Art. 9(2)).
    #[schemars(with = "Option<families::Entries<Conditions, Labelled>>")]
    pub(crate) conditions: Option<IndexMap<String, Option<Labelled>>>,
    /// Legitimate interests that are pursued (GDPR Art. 13(1)(d)).
    #[schemars(with = "Option<families::Entries<Interests, Labelled>>")]
    pub(crate) interests: Option<IndexMap<String, Option<Labelled>>>,
    /// What decides how long data are kept (GDPR Art. 13(2)(a)).
    #[schemars(with = "Option<families::Entries<Criteria, RawCriterion>>")]
    pub(crate) criteria: Option<IndexMap<String, Option<RawCriterion>>>,
    /// The events from which a period of retention can run.
    #[schemars(with = "Option<families::Entries<Events, Labelled>>")]
    pub(crate) events: Option<IndexMap<String, Option<Labelled>>>,
    /// What follows when data are not given (GDPR Art. 13(2)(e)).
    #[schemars(with = "Option<families::Entries<Consequences, Labelled>>")]
    pub(crate) consequences: Option<IndexMap<String, Option<Labelled>>>,
    /// Groups of people whom data are about (GDPR Art. 30(1)(c)), and whom a section can address.
    #[schemars(with = "Option<families::Entries<Subjects, Labelled>>")]
    pub(crate) subjects: Option<IndexMap<String, Option<Labelled>>>,
    /// Ways to exercise a right.
    #[schemars(with = "Option<families::Entries<Channels, Labelled>>")]
    pub(crate) channels: Option<IndexMap<String, Option<Labelled>>>,
    /// What is asked of a person to be sure of who they are (GDPR Art. 12(6)).
    #[schemars(with = "Option<families::Entries<Evidences, Labelled>>")]
    pub(crate) evidence: Option<IndexMap<String, Option<Labelled>>>,
    /// Measures that protect data (GDPR Art. 32). Which of them are taken stands under `security`.
    #[schemars(with = "Option<families::Entries<Measures, RawMeasure>>")]
    pub(crate) measures: Option<IndexMap<String, Option<RawMeasure>>>,
    /// Categories of cookies, as banners ask for them.
    #[schemars(with = "Option<families::Entries<CookieGroups, Labelled>>")]
    pub(crate) cookie_groups: Option<IndexMap<String, Option<Labelled>>>,
    /// Rules of how long data are kept.
    #[schemars(with = "Option<families::Entries<Retentions, RawRetention>>")]
    pub(crate) retention: Option<IndexMap<String, RawRetention>>,
    /// What is collected, from where, why, on which legal basis, and for how long: an entry is a row of the table.
    #[schemars(with = "Option<families::Entries<Collections, RawCollection>>")]
    pub(crate) collections: Option<IndexMap<String, RawCollection>>,
    /// Who processes data on behalf of the controller (GDPR Art. 28): companies, or kinds of company.
    #[schemars(with = "Option<families::Entries<Subprocessors, RawRecipient>>")]
    pub(crate) subprocessors: Option<IndexMap<String, RawRecipient>>,
    /// Others to whom data are disclosed (GDPR Art. 13(1)(e)).
    #[schemars(with = "Option<families::Entries<Recipients, RawRecipient>>")]
    pub(crate) recipients: Option<IndexMap<String, RawRecipient>>,
    /// What a person can ask for: the rights that the policy grants.
    #[schemars(with = "Option<families::Entries<Rights, RawRight>>")]
    pub(crate) rights: Option<IndexMap<String, RawRight>>,
    /// How the rights are exercised that the laws give and that `rights` does not describe.
    pub(crate) standard_rights: Option<RawStandardRights>,
    /// Supervisory authorities to which people can complain (GDPR Art. 13(2)(d) and 77).
    #[schemars(with = "Option<families::Entries<Authorities, RawAuthority>>")]
    pub(crate) authorities: Option<IndexMap<String, Option<RawAuthority>>>,
    /// Decisions made by automated means alone (GDPR Art. 22), or the word `none`: that there are none is said on the page.
    #[schemars(example = &"none")]
    #[schemars(with = "Option<families::EntriesOrNone<Decisions, RawDecision>>")]
    pub(crate) automated_decisions: Option<Entries<RawDecision>>,
    /// Cookies and similar technologies (Directive 2002/58/EC Art. 5(3)), or the word `none`: that there are none is said on
    /// the page.
    #[schemars(example = serde_json::json!({"session": {"name": "sid", "purposes": "sign-in", "group": "necessary", "duration": "session"}}))]
    #[schemars(with = "Option<families::EntriesOrNone<Cookies, RawCookie>>")]
    pub(crate) cookies: Option<Entries<RawCookie>>,
    /// What holds for children (GDPR Art. 8, COPPA).
    pub(crate) children: Option<RawChildren>,
    /// Whether personal information is sold or shared (Cal. Civ. Code § 1798.120).
    pub(crate) sale_and_sharing: Option<RawSale>,
    /// The measures that are taken to protect data (GDPR Art. 32): entries of `measures`.
    #[schemars(example = ["encryption-in-transit", "backups"])]
    #[schemars(with = "Option<EachOrNone<Ref<Measures>>>")]
    pub(crate) security: Option<OneOrMany>,
    /// Uses of data for another purpose than that for which they were collected (GDPR Art. 13(3)).
    #[schemars(with = "Option<families::Entries<PurposeChanges, RawPurposeChange>>")]
    pub(crate) purpose_changes: Option<IndexMap<String, RawPurposeChange>>,
    /// Defined terms: what the source language says, and what each language calls it.
    #[schemars(with = "Option<families::Entries<Terms, RawTerm>>")]
    pub(crate) glossary: Option<IndexMap<String, RawTerm>>,
    /// What is published: a document each. Its id is the folder of its page.
    #[schemars(with = "Option<families::Entries<Documents, RawDocument>>")]
    pub(crate) documents: Option<IndexMap<String, RawDocument>>,
    /// Entries of the shared policy that a brand does not have, as paths such as `rights.portability`. Only below
    /// `policy/brands/`.
    #[schemars(example = ["subprocessors.analytics"])]
    pub(crate) without: Option<Vec<String>>,
    /// What differs in shared documents for a brand. Only below `policy/brands/`.
    #[schemars(with = "Option<ById<RawDocumentChange>>")]
    pub(crate) document_changes: Option<IndexMap<String, RawDocumentChange>>,
    /// Findings of `policyglot check` that someone accepts as they are, each with the reason.
    pub(crate) allow: Option<Vec<RawAllow>>,
    /// How much findings weigh, by the name of a check.
    #[schemars(example = serde_json::json!({"length-outlier": "info"}))]
    #[schemars(with = "Option<ByCheck<RawLevels>>")]
    pub(crate) checks: Option<IndexMap<String, RawLevels>>,
}

/// Declares one shape of an entry: unknown keys are faults.
macro_rules! raw {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[$meta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name { $($(#[$meta])* pub(crate) $field: $type,)* }
    };
}
use raw;
