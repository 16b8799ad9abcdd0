//! The YAML as it is written: shapes and names of keys, nothing resolved.
//!
//! Any file may hold any of these entries; files are joined. Leaves are texts, so that `NO`, `1.10` and `2021-11-03`
//! arrive as they were written; [`crate::resolve`] gives them their types. What stands above a key here is its
//! description in `docs/policy.schema.json`, which editors show.

mod brands;
mod documents;
mod entities;
mod shapes;
mod uses;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::levels::RawLevels;
use super::link::RawLink;
use crate::model::policy::{Status, WhenBehind};
use crate::model::regime::Regime;

pub use brands::*;
pub use documents::*;
pub use entities::*;
pub use shapes::{Entries, OneOrMany};
pub use uses::*;

/// One YAML file of `policy/`. Any file may hold any of these keys; files are joined.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawFile {
    /// The language in which the policy is written, a BCP 47 tag. The others are compared with it.
    #[schemars(example = &"en")]
    pub(crate) source_language: Option<String>,
    /// The address under which the pages will stand. It ends with `/`.
    #[schemars(example = &"https://www.example.com/legal/")]
    pub(crate) base_url: Option<String>,
    /// The languages of the pages: `published` (what is missing is an error) or `draft` (a warning).
    #[schemars(example = serde_json::json!({"en": "published", "fr": "draft"}))]
    pub(crate) languages: Option<IndexMap<String, Status>>,
    /// Digits other than the language's own, by tag: a CLDR numbering system such as `latn`.
    pub(crate) numbering: Option<IndexMap<String, String>>,
    /// What readers see where a translation is missing or behind.
    pub(crate) when_behind: Option<WhenBehind>,
    /// Names that every language keeps as they are, beside those of bodies, brands and laws.
    pub(crate) keep: Option<Vec<String>>,
    /// The laws whose checklists the policy is held against.
    #[schemars(example = ["gdpr", "ccpa"])]
    pub(crate) regimes: Option<Vec<Regime>>,
    /// The party that decides why and how personal data are processed (GDPR Art. 4(7)).
    pub(crate) controller: Option<String>,
    /// Parties that decide it together with the controller (GDPR Art. 26).
    pub(crate) joint_controllers: Option<Vec<String>>,
    /// The contact that is the representative under a law (GDPR Art. 27), by the name of the law.
    #[schemars(example = serde_json::json!({"gdpr": "eu-representative"}))]
    pub(crate) representatives: Option<IndexMap<Regime, String>>,
    /// The contact that is the data protection officer (GDPR Art. 37).
    pub(crate) data_protection_officer: Option<String>,
    /// The service whose policy this is.
    pub(crate) brand: Option<String>,
    /// Bodies that the policy names: the controller, other companies, authorities.
    pub(crate) parties: Option<IndexMap<String, RawParty>>,
    /// Names under which parties offer services.
    pub(crate) brands: Option<IndexMap<String, RawBrand>>,
    /// Postal addresses, as they stand on an envelope.
    pub(crate) addresses: Option<IndexMap<String, RawAddress>>,
    /// Points of contact: where a person can write to.
    pub(crate) contacts: Option<IndexMap<String, RawContact>>,
    /// Pages of others that the policy points to. A message links to one as `[words]({ $link-ID })`.
    pub(crate) links: Option<IndexMap<String, RawLink>>,
    /// Laws under the name that they bear in their own language.
    pub(crate) laws: Option<IndexMap<String, RawLaw>>,
    /// Numbers, dates and periods that sentences state as `{ $ID }`.
    pub(crate) values: Option<IndexMap<String, RawValue>>,
    /// What transfers to other countries rest on (GDPR Art. 45 to 49).
    pub(crate) safeguards: Option<IndexMap<String, Option<RawSafeguard>>>,
    /// Transfers to other countries (GDPR Art. 13(1)(f)).
    pub(crate) transfers: Option<IndexMap<String, RawTransfer>>,
    /// Countries that count as adequate beside those that the tool knows.
    pub(crate) adequate: Option<Vec<String>>,
    /// Kinds of personal data (GDPR Art. 14(1)(d)).
    pub(crate) categories: Option<IndexMap<String, Option<RawCategory>>>,
    /// Where data come from (GDPR Art. 14(2)(f)).
    pub(crate) sources: Option<IndexMap<String, Option<RawSource>>>,
    /// Why data are processed (GDPR Art. 13(1)(c)).
    pub(crate) purposes: Option<IndexMap<String, Option<Labelled>>>,
    /// What makes the processing lawful (GDPR Art. 6(1)).
    pub(crate) bases: Option<IndexMap<String, Option<RawBasis>>>,
    /// What allows special categories of data to be processed (GDPR Art. 9(2)).
    pub(crate) conditions: Option<IndexMap<String, Option<Labelled>>>,
    /// Legitimate interests that are pursued (GDPR Art. 13(1)(d)).
    pub(crate) interests: Option<IndexMap<String, Option<Labelled>>>,
    /// What decides how long data are kept, where it is no fixed period (GDPR Art. 13(2)(a)).
    pub(crate) criteria: Option<IndexMap<String, Option<Labelled>>>,
    /// From when a period of retention runs.
    pub(crate) events: Option<IndexMap<String, Option<Labelled>>>,
    /// What follows when data are not given (GDPR Art. 13(2)(e)).
    pub(crate) consequences: Option<IndexMap<String, Option<Labelled>>>,
    /// Groups of people whom data are about (GDPR Art. 30(1)(c)), and whom a section can address.
    pub(crate) subjects: Option<IndexMap<String, Option<Labelled>>>,
    /// Ways to exercise a right.
    pub(crate) channels: Option<IndexMap<String, Option<Labelled>>>,
    /// What is asked of a person to be sure of who they are (GDPR Art. 12(6)).
    pub(crate) evidence: Option<IndexMap<String, Option<Labelled>>>,
    /// Measures that protect data (GDPR Art. 32).
    pub(crate) measures: Option<IndexMap<String, Option<RawMeasure>>>,
    /// Categories of cookies.
    pub(crate) cookie_groups: Option<IndexMap<String, Option<Labelled>>>,
    /// Rules of how long data are kept.
    pub(crate) retention: Option<IndexMap<String, RawRetention>>,
    /// One row each of what is collected, from where, why, on which basis, and for how long.
    pub(crate) collections: Option<IndexMap<String, RawCollection>>,
    /// Who processes data on behalf of the controller (GDPR Art. 28): companies, or kinds of company.
    pub(crate) subprocessors: Option<IndexMap<String, RawRecipient>>,
    /// Others to whom data are disclosed (GDPR Art. 13(1)(e)).
    pub(crate) recipients: Option<IndexMap<String, RawRecipient>>,
    /// What a person can ask for.
    pub(crate) rights: Option<IndexMap<String, RawRight>>,
    /// Supervisory authorities to which people can complain (GDPR Art. 13(2)(d) and 77).
    pub(crate) authorities: Option<IndexMap<String, Option<RawAuthority>>>,
    /// Decisions made by automated means alone (GDPR Art. 22), or `none`.
    pub(crate) automated_decisions: Option<Entries<RawDecision>>,
    /// Cookies and similar technologies (Directive 2002/58/EC Art. 5(3)), or `none`.
    pub(crate) cookies: Option<Entries<RawCookie>>,
    /// What holds for children (GDPR Art. 8, COPPA).
    pub(crate) children: Option<RawChildren>,
    /// Whether personal information is sold or shared (Cal. Civ. Code § 1798.120).
    pub(crate) sale_and_sharing: Option<RawSale>,
    /// The measures that are taken to protect data, by id.
    pub(crate) security: Option<Vec<String>>,
    /// Uses of data for another purpose than that for which they were collected (GDPR Art. 13(3)).
    pub(crate) purpose_changes: Option<IndexMap<String, RawPurposeChange>>,
    /// Defined terms: what the source language says, and what each language calls it.
    pub(crate) glossary: Option<IndexMap<String, RawTerm>>,
    /// What is published.
    pub(crate) documents: Option<IndexMap<String, RawDocument>>,
    /// Entries of the shared policy that a brand does not have, as paths such as `rights.portability`. Only below
    /// `policy/brands/`.
    #[schemars(example = ["subprocessors.analytics"])]
    pub(crate) without: Option<Vec<String>>,
    /// What differs in shared documents for a brand. Only below `policy/brands/`.
    pub(crate) document_changes: Option<IndexMap<String, RawDocumentChange>>,
    /// Findings that someone accepts as they are.
    pub(crate) allow: Option<Vec<RawAllow>>,
    /// Levels of checks.
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
