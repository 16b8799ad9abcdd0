//! What the localization of a policy gave, and every question that it asked of the words: what checks look at.

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::Document;
use super::standing::Behind;
use crate::markup::{self, Slot};
use crate::model::fact::FactValue;

/// What all languages say, and every question that was asked of their words.
#[derive(Debug, Default)]
pub struct Localized {
    /// The documents, in the order of the policy, for each language in the order of the site.
    pub documents: Vec<Document>,
    /// The lookups of each language, by its tag.
    pub lookups: IndexMap<String, Vec<Lookup>>,
    /// The names of the languages in themselves, by tag.
    pub own_names: IndexMap<String, String>,
    /// The English names of the languages, by tag.
    pub names: IndexMap<String, String>,
    /// How each language would write the facts of the policy, were they typed by hand.
    pub spellings: IndexMap<String, Vec<Spelling>>,
    /// Languages of the site in which CLDR cannot write, and why.
    pub unsupported: Vec<(LanguageIdentifier, String)>,
}

/// A text that the policy asked of a language.
#[derive(Debug, Clone)]
pub struct Lookup {
    /// `id` or `id.attribute`.
    pub message: String,
    /// The document that asks for it.
    pub document: String,
    /// Path of the entry of the policy that asks for it.
    pub path: String,
    /// Where it stands: a block of prose, or a label.
    pub slot: Slot,
    /// Facts that only this place passes.
    pub arguments: Vec<Argument>,
    /// What the language answered.
    pub answer: Answer,
    /// Whether the translation is behind the source language, and what was chosen for that at this place.
    pub behind: Option<Behind>,
}

/// A fact that a message is given.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Its name, without `$`.
    pub name: String,
    /// What it says.
    pub value: FactValue,
}

/// What a language answered to a lookup.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Its own words.
    Own(Checked),
    /// The words of another language, by its tag.
    Fallback(String),
    /// Nothing, in no language of the chain.
    Missing,
}

/// What was seen while a text was formatted and read as Markdown.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What Fluent could not resolve, in plain words.
    pub resolver: Vec<String>,
    /// What may not stand on a page.
    pub markup: Vec<markup::fault::Fault>,
    /// Anchors of the page that it links to.
    pub anchors: Vec<String>,
    /// Whether there is nothing to read.
    pub empty: bool,
}

/// How a fact would look, were it typed by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// The characters.
    pub text: String,
    /// What to write instead, such as `{ $privacy-email }`; empty where a place of the policy fills it in.
    pub instead: String,
    /// Path of the entry of the policy.
    pub path: String,
    /// Other facts that are written the same: what to write instead, and the path.
    pub others: Vec<(String, String)>,
    /// What it is: "e-mail address", "country".
    pub kind: &'static str,
}

/// What [`Checked::resolver`] says where no fact has the name `$name`.
#[must_use]
pub fn no_fact(name: &str) -> String {
    format!("no fact is called `${name}`")
}
