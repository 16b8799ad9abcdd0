//! Forms that values take in several places.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diag::suggest::closest;
use crate::load::schema::forms::NOT_EMPTY;

/// One text, or a list of them.
#[derive(Debug)]
pub enum OneOrMany {
    /// A single text.
    One(String),
    /// A list of texts.
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor)
    }
}

/// A visitor of its own instead of `untagged`, so that a fault keeps its place.
struct OneOrManyVisitor;

impl<'de> Visitor<'de> for OneOrManyVisitor {
    type Value = OneOrMany;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or a list of names")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<OneOrMany, E> {
        Ok(OneOrMany::One(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OneOrMany, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = list.next_element()? {
            texts.push(text);
        }
        Ok(OneOrMany::Many(texts))
    }
}

impl JsonSchema for OneOrMany {
    fn schema_name() -> Cow<'static, str> {
        "OneOrMany".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One text, or a list of them.",
            // Only in a list is a number without quotation marks a text to the program.
            "anyOf": [
                { "type": "string", "pattern": "\\S", "patternErrorMessage": NOT_EMPTY },
                { "type": "array", "items": { "type": "string" } },
            ],
        })
    }
}

impl OneOrMany {
    /// The values.
    #[must_use]
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }

    /// The values; none where nothing is written.
    #[must_use]
    pub fn or_none(own: Option<&Self>) -> &[String] {
        own.map_or(&[], Self::all)
    }
}

/// One text, be it a number; or a list, to say better what is wrong with one here.
#[derive(Debug)]
pub struct Single(pub OneOrMany);

impl<'de> Deserialize<'de> for Single {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SingleVisitor)
    }
}

struct SingleVisitor;

impl<'de> Visitor<'de> for SingleVisitor {
    type Value = Single;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Single, E> {
        OneOrManyVisitor.visit_str(text).map(Single)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Single, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Single, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Single, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Single, A::Error> {
        OneOrManyVisitor.visit_seq(list).map(Single)
    }
}

/// Entries by id, or the word `none`: that there are none is a statement of its own.
#[derive(Debug)]
pub enum Entries<T> {
    /// There are none.
    None,
    /// These.
    Some(IndexMap<String, T>),
}

impl<T> Entries<T> {
    /// The entries.
    #[must_use]
    pub fn entries(&self) -> Option<&IndexMap<String, T>> {
        match self {
            Self::None => None,
            Self::Some(entries) => Some(entries),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("named entries, or the word `none`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Entries<T>, E> {
        if text == "none" {
            return Ok(Entries::None);
        }
        match closest(text, ["none"]) {
            Some(_) => Err(E::unknown_variant(text, &["none"])),
            None => Err(E::invalid_type(Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entries<T>, A::Error> {
        IndexMap::deserialize(MapAccessDeserializer::new(map)).map(Entries::Some)
    }
}
