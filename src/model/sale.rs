//! Sale and sharing of personal information, sensitive data, children (Cal. Civ. Code §§ 1798.120, .121, .135).

use super::data::Category;
use super::id::Id;
use super::processor::RecipientId;
use super::value::Link;

/// What a policy says of sale and sharing.
#[derive(Debug, Clone)]
pub struct Sale {
    /// Categories of data that are sold.
    pub sold: Vec<Id<Category>>,
    /// Categories of data that are shared for cross-context behavioral advertising.
    pub shared: Vec<Id<Category>>,
    /// To whom.
    pub to: Vec<RecipientId>,
    /// What holds for people under 16 years.
    pub minors: Option<Minors>,
    /// The page on which people opt out.
    pub opt_out_link: Option<Link>,
    /// Whether a signal of the browser is honored.
    pub opt_out_signal: Option<Signal>,
    /// How sensitive personal information is used.
    pub sensitive_data: Option<SensitiveUse>,
    /// The page on which people limit that.
    pub limit_link: Option<Link>,
}

/// What holds for people under 16 years (§ 1798.120(c)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Minors {
    /// Their personal information is not knowingly sold or shared.
    None,
    /// It is, after they, or a parent of those under 13, have opted in.
    OptIn,
}

/// Whether an opt-out preference signal is honored (§ 1798.135(e), 11 CCR § 7025).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// It is.
    Honored,
    /// It is not.
    Ignored,
}

/// How sensitive personal information is used (§ 1798.121).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SensitiveUse {
    /// Only for purposes for which the law gives no right to limit it (11 CCR § 7027(m)).
    PermittedPurposes,
    /// For others too, so that people can limit it.
    OtherPurposes,
}

/// What a policy says of children (GDPR Art. 8, 16 CFR Part 312).
#[derive(Debug, Clone, Default)]
pub struct Children {
    /// The age below which the service is not meant for anybody, in years.
    pub minimum_age: Option<u8>,
    /// The age below which a parent must consent, in years.
    pub consent_age: Option<u8>,
}
