//! The whole policy.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::contact::Contact;
use super::data::{Collection, Retention};
use super::document::DocumentPlan;
use super::fact::{Fact, FactValue};
use super::glossary::DefinedTerm;
use super::id::Id;
use super::party::{Address, Brand, Party};
use super::processor::Subprocessor;
use super::right::Right;
use super::value::Link;

/// A policy whose references all hold. Entries stand in the order in which they were written.
#[derive(Debug, Clone)]
pub struct Policy {
    /// What is published, where, in which languages.
    pub site: Site,
    /// Who decides why and how data are processed.
    pub controller: Id<Party>,
    /// Whose service the policy is about.
    pub brand: Id<Brand>,
    /// Bodies.
    pub parties: IndexMap<Id<Party>, Party>,
    /// Names under which parties offer services.
    pub brands: IndexMap<Id<Brand>, Brand>,
    /// Postal addresses.
    pub addresses: IndexMap<Id<Address>, Address>,
    /// Points of contact.
    pub contacts: IndexMap<Id<Contact>, Contact>,
    /// How long data are kept.
    pub retentions: IndexMap<Id<Retention>, Retention>,
    /// What is collected.
    pub collections: IndexMap<Id<Collection>, Collection>,
    /// Who processes data.
    pub subprocessors: IndexMap<Id<Subprocessor>, Subprocessor>,
    /// What a person can ask for.
    pub rights: IndexMap<Id<Right>, Right>,
    /// Defined terms, and what each language calls them.
    pub glossary: IndexMap<Id<DefinedTerm>, DefinedTerm>,
    /// What is published.
    pub documents: IndexMap<Id<DocumentPlan>, DocumentPlan>,
    /// Facts by the name that messages use, without the `$`.
    pub facts: IndexMap<String, Fact>,
    /// Entities that name another message than the convention gives: path such as `categories.email`, message id.
    pub labels: IndexMap<String, String>,
}

/// What is published, where, in which languages.
#[derive(Debug, Clone)]
pub struct Site {
    /// The language in which the policy is written.
    pub source: LanguageIdentifier,
    /// Address under which the pages stand; ends with `/`.
    pub base_url: Link,
    /// The languages, in the order of the language switcher.
    pub languages: IndexMap<LanguageIdentifier, Language>,
    /// What the public sees where a translation is behind.
    pub when_behind: Option<WhenBehind>,
    /// Names that every language keeps as they are, beside those of the entries.
    pub keep: Vec<String>,
}

/// How one language is published.
#[derive(Debug, Clone)]
pub struct Language {
    /// How complete it must be.
    pub status: Status,
    /// CLDR numbering system, where it is not the language's own: `latn`.
    pub numbering: Option<String>,
}

/// How complete a language must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// What is missing is an error.
    Published,
    /// What is missing is a warning, and the page asks search engines to stay away.
    Draft,
}

/// What the public sees where a translation is behind the source language: stale, or missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenBehind {
    /// No page in that language.
    Block,
    /// The page says so, and that the source language prevails.
    Notice,
    /// The clause in the source language.
    Source,
    /// The old translation, without a remark.
    Keep,
}

impl WhenBehind {
    /// The name in the YAML and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Notice => "notice",
            Self::Source => "source",
            Self::Keep => "keep",
        }
    }
}

impl Policy {
    /// A policy that states nothing, published in two languages: for words that belong to no policy.
    #[must_use]
    pub fn of_languages(source: &LanguageIdentifier, translation: &LanguageIdentifier) -> Self {
        let language = || Language { status: Status::Draft, numbering: None };
        let languages = [source, translation].map(|tag| (tag.clone(), language()));
        Self {
            site: Site {
                source: source.clone(),
                base_url: Link { href: String::new(), own: BTreeMap::new() },
                when_behind: None,
                keep: Vec::new(),
                languages: languages.into_iter().collect(),
            },
            controller: Id::new(""),
            brand: Id::new(""),
            parties: IndexMap::new(),
            brands: IndexMap::new(),
            addresses: IndexMap::new(),
            contacts: IndexMap::new(),
            retentions: IndexMap::new(),
            collections: IndexMap::new(),
            subprocessors: IndexMap::new(),
            rights: IndexMap::new(),
            glossary: IndexMap::new(),
            documents: IndexMap::new(),
            facts: IndexMap::new(),
            labels: IndexMap::new(),
        }
    }

    /// The message that names an entity: the convention, unless the entity names another.
    #[must_use]
    pub fn label(&self, family: &str, prefix: &str, id: &str) -> String {
        let other = self.labels.get(&format!("{family}.{id}"));
        other.cloned().unwrap_or_else(|| format!("{prefix}-{id}"))
    }

    /// What a contact states, under the keys that it has in the YAML.
    #[must_use]
    pub fn contact_facts(&self, contact: &Contact) -> Vec<(&'static str, FactValue)> {
        let mut facts = Vec::new();
        facts.extend(contact.email.clone().map(|text| ("email", FactValue::Email(text))));
        facts.extend(contact.phone.clone().map(|text| ("phone", FactValue::Phone(text))));
        facts.extend(contact.form.clone().map(|link| ("form", FactValue::Link(link))));
        let post = contact.post.as_ref().and_then(|post| Some((post, self.addresses.get(&post.address)?)));
        facts.extend(post.map(|(post, address)| {
            let lines = post.addressee.iter().chain(&address.lines).cloned().collect();
            ("post", FactValue::Post(lines, address.region.clone()))
        }));
        let time = contact.response_time.clone();
        facts.extend(time.map(|period| ("response-time", FactValue::Period(period))));
        facts
    }
}
