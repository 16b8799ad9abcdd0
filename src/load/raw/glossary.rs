//! Defined terms.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, raw};
use crate::load::schema::lists::ByTag;

raw! {
    /// A defined term.
    RawTerm {
        /// The words of the source language, in all their forms. `*` stands where anything may follow or precede a
        /// word.
        #[schemars(example = ["controller", "controllers"])]
        source: OneOrMany,
        /// Phrases in which these words mean something else.
        #[schemars(example = &"flight controller")]
        except: Option<OneOrMany>,
        /// What each language calls it, by the tag of the language.
        #[serde(default)]
        #[schemars(with = "ByTag<RawRendering>")]
        languages: IndexMap<String, RawRendering>,
    }
}
raw! {
    /// What a language calls a term.
    RawRendering {
        /// Forms that are right; `*` stands where anything may follow or precede a word.
        #[schemars(example = ["responsable* du traitement"])]
        #[serde(default)]
        accepted: Vec<String>,
        /// Forms that are wrong, each with the reason, which the finding tells.
        #[schemars(example = serde_json::json!({"contrôleur*": "a contrôleur inspects"}))]
        #[serde(default)]
        forbidden: IndexMap<String, String>,
    }
}
