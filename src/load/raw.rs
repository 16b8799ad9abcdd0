//! The YAML as it is written: shapes and names of keys, nothing resolved.
//!
//! Any file may hold any of these entries; files are joined. Leaves are texts, so that `NO`, `1.10` and `2021-11-03`
//! arrive as they were written; [`crate::resolve`] gives them their types. What the
//! keys mean stands in `docs/policy.md`.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::levels::RawLevels;
use super::link::RawLink;
use crate::model::document::TableKind;
use crate::model::policy::{Status, WhenBehind};
use crate::model::right::Fee;

/// One YAML file of `policy/`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawFile {
    pub(crate) source_language: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) languages: Option<IndexMap<String, Status>>,
    pub(crate) numbering: Option<IndexMap<String, String>>,
    pub(crate) when_behind: Option<WhenBehind>,
    pub(crate) keep: Option<Vec<String>>,
    pub(crate) controller: Option<String>,
    pub(crate) brand: Option<String>,
    pub(crate) parties: Option<IndexMap<String, RawParty>>,
    pub(crate) brands: Option<IndexMap<String, RawBrand>>,
    pub(crate) addresses: Option<IndexMap<String, RawAddress>>,
    pub(crate) contacts: Option<IndexMap<String, RawContact>>,
    pub(crate) links: Option<IndexMap<String, RawLink>>,
    pub(crate) laws: Option<IndexMap<String, RawLaw>>,
    pub(crate) values: Option<IndexMap<String, RawValue>>,
    pub(crate) safeguards: Option<IndexMap<String, RawSafeguard>>,
    pub(crate) categories: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) sources: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) purposes: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) bases: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) criteria: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) subjects: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) channels: Option<IndexMap<String, Option<Labelled>>>,
    pub(crate) retention: Option<IndexMap<String, RawRetention>>,
    pub(crate) collections: Option<IndexMap<String, RawCollection>>,
    pub(crate) subprocessors: Option<IndexMap<String, RawSubprocessor>>,
    pub(crate) rights: Option<IndexMap<String, RawRight>>,
    pub(crate) glossary: Option<IndexMap<String, RawTerm>>,
    pub(crate) documents: Option<IndexMap<String, RawDocument>>,
    pub(crate) allow: Option<Vec<RawAllow>>,
    pub(crate) checks: Option<IndexMap<String, RawLevels>>,
}

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

impl OneOrMany {
    /// The values.
    #[must_use]
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

macro_rules! raw {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[$meta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
                pub struct $name { $($(#[$meta])* pub(crate) $field: $type,)* }
    };
}

raw! {
    /// An entity of which the policy says nothing but its id; it may name its own message.
    Labelled { label: Option<String>, }
}
raw! {
    /// An entry of `parties`.
    RawParty { name: String, abbreviation: Option<String>, region: Option<String>, address: Option<String>, }
}
raw! {
    /// An entry of `brands`.
    RawBrand { name: String, party: String, url: RawLink, }
}
raw! {
    /// An entry of `addresses`.
    RawAddress { lines: Vec<String>, region: String, }
}
raw! {
    /// An entry of `contacts`.
    RawContact {
        label: Option<String>,
        email: Option<String>,
        phone: Option<String>,
        form: Option<RawLink>,
        post: Option<RawPost>,
        response_time: Option<String>,
    }
}
raw! {
    /// The key `post` of a contact.
    RawPost { #[serde(default)] addressee: Vec<String>, address: String, }
}
raw! {
    /// An entry of `laws`.
    RawLaw { name: String, abbreviation: Option<String>, citation: Option<String>, region: Option<String>, }
}
raw! {
    /// An entry of `values`: exactly one of these. Numbers have two keys: as one of two forms, `1.10` would lose its last
    /// digit.
    RawValue {
        date: Option<OneOrMany>,
        period: Option<OneOrMany>,
        number: Option<String>,
        numbers: Option<Vec<String>>,
        regions: Option<OneOrMany>,
        name: Option<OneOrMany>,
        language: Option<OneOrMany>,
    }
}
raw! {
    /// An entry of `safeguards`.
    RawSafeguard {
        name: Option<String>,
        url: Option<RawLink>,
        invalidated: Option<String>,
        decision: Option<String>,
    }
}
raw! {
    /// An entry of `retention`: exactly one of these.
    RawRetention {
        period: Option<String>,
        criterion: Option<String>,
        longest_of: Option<Vec<String>>,
        shortest_of: Option<Vec<String>>,
    }
}
raw! {
    /// An entry of `collections`.
    RawCollection {
        source: String,
        categories: Vec<String>,
        purposes: Vec<String>,
        bases: Vec<String>,
        retention: String,
    }
}
raw! {
    /// An entry of `subprocessors`.
    RawSubprocessor {
        label: Option<String>,
        categories: Option<Vec<String>>,
        all_categories_except: Option<Vec<String>>,
        purposes: Vec<String>,
        regions: Option<Vec<String>>,
        regions_may_include: Option<Vec<String>>,
    }
}
raw! {
    /// An entry of `rights`.
    RawRight {
        label: Option<String>,
        contact: Option<String>,
        #[serde(default)]
        channels: Vec<String>,
        #[serde(default)]
        fee: Fee,
        response_time: Option<String>,
        #[serde(default)]
        applies_to: Vec<String>,
    }
}
raw! {
    /// An entry of `allow`. What an exception lacks beyond its subject is told with the finding that it is for.
    RawAllow {
        check: String,
        locale: OneOrMany,
        message: String,
        text: Option<OneOrMany>,
        reason: Option<String>,
        by: Option<String>,
        until: Option<String>,
    }
}
raw! {
    /// An entry of `glossary`.
    RawTerm {
        source: OneOrMany,
        except: Option<OneOrMany>,
        #[serde(default)]
        languages: IndexMap<String, RawRendering>,
    }
}
raw! {
    /// What a language calls a term of the `glossary`: accepted forms; forbidden ones, each with the reason.
    RawRendering {
        #[serde(default)]
        accepted: Vec<String>,
        #[serde(default)]
        forbidden: IndexMap<String, String>,
    }
}
raw! {
    /// An entry of `documents`.
    RawDocument {
        label: Option<String>,
        effective: String,
        updated: Option<String>,
        prevails: Option<String>,
        when_behind: Option<WhenBehind>,
        sections: Vec<RawSection>,
    }
}
raw! {
    /// A section of a document.
    RawSection {
        id: String,
        label: Option<String>,
        #[serde(default)]
        formerly: Vec<String>,
        #[serde(default)]
        applies_to: Vec<String>,
        #[serde(default)]
        audience: Vec<String>,
        when_behind: Option<WhenBehind>,
        #[serde(default)]
        blocks: Vec<RawBlock>,
        #[serde(default)]
        sections: Vec<RawSection>,
    }
}
raw! {
    /// A block of a section: exactly one of these.
    RawBlock {
        prose: Option<OneOrMany>,
        list: Option<Vec<String>>,
        definitions: Option<Vec<String>>,
        table: Option<TableKind>,
        contact: Option<String>,
        note: Option<String>,
    }
}
