//! The levels that a policy gives to checks, as they are written under `checks:`.

use std::fmt;

use indexmap::IndexMap;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::schema::lists::ByTag;
use crate::diag::Severity;

/// How much findings of a check weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawLevel {
    /// A finding fails the run.
    Error,
    /// A finding is reported.
    Warning,
    /// A finding is told with `--show-info`.
    Info,
    /// A finding is not reported.
    Off,
}

impl From<Severity> for RawLevel {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Info => Self::Info,
        }
    }
}

/// The levels of one check: a word for all, or different ones by section and by language.
#[derive(Debug, Default)]
pub struct RawLevels {
    pub(crate) level: Option<RawLevel>,
    pub(crate) sections: IndexMap<String, RawLevel>,
    pub(crate) locales: IndexMap<String, RawLevel>,
}

/// Levels that differ by section or by language.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LevelsByPlace")]
struct Keys {
    /// The level where neither `sections` nor `locales` says another.
    level: Option<RawLevel>,
    /// Levels in sections and what stands below them, by the id of the section.
    #[serde(default)]
    sections: IndexMap<String, RawLevel>,
    /// Levels in languages, by the tag of the language.
    #[serde(default)]
    #[schemars(with = "ByTag<RawLevel>")]
    locales: IndexMap<String, RawLevel>,
}

impl schemars::JsonSchema for RawLevels {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Levels".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (level, keys) = (generator.subschema_for::<RawLevel>(), generator.subschema_for::<Keys>());
        schemars::json_schema!({ "description": "How much the findings of a check weigh: a word, or words by section and by language.", "anyOf": [level, keys] })
    }
}

impl<'de> Deserialize<'de> for RawLevels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LevelsVisitor)
    }
}

/// A visitor of its own instead of `untagged`, so that a fault keeps its place.
struct LevelsVisitor;

impl<'de> Visitor<'de> for LevelsVisitor {
    type Value = RawLevels;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`error`, `warning`, `info` or `off`, or the keys `level`, `sections` and `locales`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<RawLevels, E> {
        let level = RawLevel::deserialize(StrDeserializer::new(text))?;
        Ok(RawLevels { level: Some(level), ..RawLevels::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawLevels, A::Error> {
        let Keys { level, sections, locales } = Keys::deserialize(MapAccessDeserializer::new(map))?;
        Ok(RawLevels { level, sections, locales })
    }
}
