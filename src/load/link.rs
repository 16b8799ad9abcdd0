//! A link as it is written in the YAML: the address, or the address and those that some languages have instead.

use std::fmt;

use indexmap::IndexMap;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::schema::forms::{WebAddress, bare};
use super::schema::lists::ByTag;

/// A link.
#[derive(Debug)]
pub enum RawLink {
    /// The same address for every language.
    One(String),
    /// Addresses by language.
    ByLanguage(RawAddresses),
}

/// The address of a page, and where some languages have it.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAddresses {
    /// The address for every language that `in` does not name.
    #[schemars(with = "WebAddress")]
    pub(crate) url: String,
    /// The addresses that some languages have instead, by the tag of the language.
    #[serde(rename = "in", default)]
    #[schemars(with = "ByTag<WebAddress>")]
    pub(crate) within: IndexMap<String, String>,
}

impl schemars::JsonSchema for RawLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Link".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = bare::<WebAddress>(generator);
        let by_language = generator.subschema_for::<RawAddresses>();
        schemars::json_schema!({
            "description": "An https address, or `url` and the addresses that some languages have instead under `in`.",
            "anyOf": [one, by_language],
            "examples": ["https://www.example.com/page"],
        })
    }
}

impl<'de> Deserialize<'de> for RawLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LinkVisitor)
    }
}

/// A visitor of its own instead of `untagged`, so that a fault keeps its place.
struct LinkVisitor;

impl<'de> Visitor<'de> for LinkVisitor {
    type Value = RawLink;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an address, or `url` and `in`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<RawLink, E> {
        Ok(RawLink::One(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawLink, A::Error> {
        RawAddresses::deserialize(MapAccessDeserializer::new(map)).map(RawLink::ByLanguage)
    }
}
