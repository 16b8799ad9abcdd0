//! Cookies and similar technologies (Directive 2002/58/EC Art. 5(3)).

use super::data::Purpose;
use super::id::Id;
use super::meaning::Meaning;
use super::party::Party;
use super::value::Period;

/// Something that is stored on the device of a visitor or read from there.
#[derive(Debug, Clone)]
pub struct Cookie {
    /// Its technical name.
    pub name: String,
    /// Who sets it; the site itself where nobody is named.
    pub provider: Option<Id<Party>>,
    /// What it is for.
    pub purposes: Vec<Id<Purpose>>,
    /// Its category.
    pub group: Id<CookieGroup>,
    /// How long it stays.
    pub duration: CookieDuration,
    /// What sort of thing it is.
    pub kind: CookieKind,
}

/// A category of cookies, such as the necessary ones.
#[derive(Debug, Clone, Default)]
pub struct CookieGroup {
    /// What it means.
    pub meaning: Meaning,
}

/// How long a cookie stays on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CookieDuration {
    /// For a period.
    Period(Period),
    /// Until the browser is closed.
    Session,
    /// Until it is deleted.
    Unlimited,
}

/// What sort of technology it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CookieKind {
    /// A cookie.
    #[default]
    Cookie,
    /// Storage of the browser: local storage, session storage, `IndexedDB`.
    Storage,
    /// A tracking pixel or web beacon.
    Pixel,
    /// A library inside an app.
    Sdk,
    /// Properties of the device that are read to recognize it.
    Fingerprint,
}
