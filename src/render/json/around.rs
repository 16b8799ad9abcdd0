//! What a page says around its document: its language and the others, its dates, its labels.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Words, words};
use crate::document::{Dated, Document, Text};
use crate::model::fact::FactValue;
use crate::render::{Around, context};

/// The names of a language.
#[derive(Serialize, JsonSchema)]
pub(super) struct Names {
    /// In the language itself, as readers look for it: `Deutsch`.
    own: String,
    /// In English: `German`.
    english: String,
}

/// A day that the document states.
#[derive(Serialize, JsonSchema)]
pub(super) struct Day {
    /// The day: `2026-01-31`.
    date: String,
    /// The day as the language of the page writes it, in the style of the sentence; left out where the sentence does not state
    /// it.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// The sentence that states it.
    sentence: Words,
}

/// A language in which the document has a page.
#[derive(Serialize, JsonSchema)]
pub(super) struct Version {
    /// BCP 47 tag.
    language: String,
    /// `rtl` where the language is written from right to left.
    #[schemars(extend("enum" = ["ltr", "rtl"]))]
    direction: &'static str,
    /// Its names.
    names: Names,
    /// Address of its page.
    url: String,
    /// The same from the folder of this page.
    href: String,
    /// Whether it is the language of this page.
    current: bool,
    /// Whether it is the language in which the policy is written.
    source: bool,
    /// Whether it is a draft.
    draft: bool,
}

/// The names of a language of the site.
pub(super) fn names(tag: &str, around: &Around<'_>) -> Names {
    let name = |all: &indexmap::IndexMap<String, String>| all.get(tag).map_or(tag, String::as_str).to_owned();
    Names { own: name(around.own_names), english: name(around.names) }
}

/// A day with its sentence.
pub(super) fn day(dated: &Dated) -> Day {
    let is_it = |value: &&crate::document::Value| matches!(&value.fact.value, FactValue::Date(date) if date.to_string() == dated.date);
    Day {
        date: dated.date.clone(),
        text: dated.text.values.values().find(is_it).map(crate::document::Value::plain),
        sentence: words(&dated.text),
    }
}

/// The languages in which the document has a page: drafts only on the pages of drafts.
pub(super) fn versions(document: &Document, around: &Around<'_>) -> Vec<Version> {
    let each = context::languages(document, around).into_iter().map(|own| Version {
        names: names(&own.lang, around),
        language: own.lang,
        direction: own.dir,
        url: own.url,
        href: own.href,
        current: own.current,
        source: own.source,
        draft: own.draft,
    });
    each.collect()
}

/// The words of the page around the document, under the names that templates know them by.
pub(super) fn labels(document: &Document) -> BTreeMap<String, String> {
    let own = document.interface.iter();
    own.map(|(name, text): (_, &Text)| (name.replace('-', "_"), text.plain())).collect()
}
