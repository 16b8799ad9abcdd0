//! Facts that sentences state: a typed value under the name by which messages call it.

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::region::Region;
use super::value::{Link, Period};

/// Names, without `$`, of the facts that every page gives by itself: no entry of the policy may have one of them.
pub const OF_PAGE: [&str; 4] = ["effective", "updated", "notice-period", "prevailing-language"];

/// A fact, and where the policy states it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The value.
    pub value: FactValue,
    /// Path of the YAML entry, such as `contacts.privacy.email`.
    pub path: String,
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// A name that is the same in every language.
    Name(String),
    /// A day of the Gregorian calendar.
    Date(Date),
    /// A length of time.
    Period(Period),
    /// A number, as decimal digits.
    Number(String),
    /// Places.
    Regions(Vec<Region>),
    /// An e-mail address.
    Email(String),
    /// A telephone number, ITU-T E.164.
    Phone(String),
    /// A link.
    Link(Link),
    /// A postal address: lines that are the same in every language, then the country, where it is said apart.
    Post(Vec<String>, Option<Region>),
    /// A language.
    Language(LanguageIdentifier),
    /// Another document of the site: its id, and the message that is its title.
    Document(String, String),
    /// Dates, periods, numbers, names or languages.
    List(Vec<FactValue>),
    /// Labels of entities, as Fluent message ids.
    Labels(Vec<String>),
    /// Periods and criteria (as Fluent message ids) of a retention rule.
    Terms(Vec<TermValue>),
}

/// A member of a retention rule.
#[derive(Debug, Clone, PartialEq)]
pub enum TermValue {
    /// A fixed period.
    Period(Period),
    /// The label of a criterion, as a Fluent message id.
    Label(String),
}

impl FactValue {
    /// The kind, as machine formats name it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Date(_) => "date",
            Self::Period(_) => "period",
            Self::Number(_) => "number",
            Self::Regions(_) => "regions",
            Self::Email(_) => "email",
            Self::Phone(_) => "phone",
            Self::Link(_) => "link",
            Self::Post(..) => "address",
            Self::Language(_) => "language",
            Self::Document(..) => "document",
            Self::List(_) => "list",
            Self::Labels(_) => "labels",
            Self::Terms(_) => "terms",
        }
    }

    /// The value in one form for all languages: ISO 8601, ISO 3166, BCP 47, E.164, message ids.
    #[must_use]
    pub fn canonical(&self) -> String {
        match self {
            Self::Name(text) | Self::Number(text) | Self::Email(text) | Self::Phone(text) => text.clone(),
            Self::Date(date) => date.to_string(),
            Self::Period(period) => period.iso.clone(),
            Self::Regions(regions) => join(regions.iter().map(Region::code)),
            Self::Link(link) => link.href.clone(),
            Self::Post(lines, region) => {
                let region = region.iter().map(ToString::to_string);
                lines.iter().cloned().chain(region).collect::<Vec<_>>().join(", ")
            }
            Self::Language(tag) => tag.to_string(),
            Self::Document(id, _) => id.clone(),
            Self::List(values) => values.iter().map(Self::canonical).collect::<Vec<_>>().join(", "),
            Self::Labels(ids) => join(ids.iter().map(String::as_str)),
            Self::Terms(terms) => join(terms.iter().map(|term| match term {
                TermValue::Period(period) => period.iso.as_str(),
                TermValue::Label(id) => id.as_str(),
            })),
        }
    }
}

fn join<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(" ")
}
