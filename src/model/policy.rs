//! The whole policy.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::contact::Contact;
use super::cookie::{Cookie, CookieGroup};
use super::data::{
    Category, Collection, Condition, Consequence, Criterion, DataSubject, Decision, Event, Interest, Kept,
    LegalBasis, Measure, Purpose, PurposeChange, Retention, Source,
};
use super::document::DocumentPlan;
use super::fact::{Fact, FactValue};
use super::glossary::DefinedTerm;
use super::id::Id;
use super::party::{Address, Authority, Brand, Party};
use super::processor::{Recipient, RecipientId, Safeguard, Subprocessor, Transfer};
use super::regime::Regime;
use super::region::Region;
use super::right::{Channel, Evidence, Right};
use super::sale::{Children, Sale};
use super::value::Link;

/// A policy whose references all hold. Entries stand in the order in which they were written.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// What is published, where, in which languages.
    pub site: Site,
    /// The laws whose checklists it is held against.
    pub regimes: Vec<Regime>,
    /// Who decides why and how data are processed.
    pub controller: Id<Party>,
    /// Who decides it together with the controller.
    pub joint_controllers: Vec<Id<Party>>,
    /// The representatives, by the law that asks for one.
    pub representatives: IndexMap<Regime, Id<Contact>>,
    /// The data protection officer.
    pub officer: Option<Id<Contact>>,
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
    /// The words by which the rest is described.
    pub words: Words,
    /// What transfers rest on.
    pub safeguards: IndexMap<Id<Safeguard>, Safeguard>,
    /// Transfers to other countries.
    pub transfers: IndexMap<Id<Transfer>, Transfer>,
    /// Countries that count as adequate beside those that the tool knows.
    pub adequate: Vec<Region>,
    /// How long data are kept.
    pub retentions: IndexMap<Id<Retention>, Retention>,
    /// What is collected.
    pub collections: IndexMap<Id<Collection>, Collection>,
    /// Who processes data.
    pub subprocessors: IndexMap<Id<Subprocessor>, Subprocessor>,
    /// Who else receives them.
    pub recipients: IndexMap<Id<Recipient>, Recipient>,
    /// What a person can ask for.
    pub rights: IndexMap<Id<Right>, Right>,
    /// To whom people can complain.
    pub authorities: IndexMap<Id<Authority>, Authority>,
    /// Decisions made by automated means alone; nothing where the policy does not say whether there are any.
    pub decisions: Option<IndexMap<Id<Decision>, Decision>>,
    /// Cookies; nothing where the policy does not say whether there are any.
    pub cookies: Option<IndexMap<Id<Cookie>, Cookie>>,
    /// What holds for children, if anything is said.
    pub children: Option<Children>,
    /// Whether data are sold or shared, if anything is said.
    pub sale: Option<Sale>,
    /// The measures that are taken.
    pub security: Vec<Id<Measure>>,
    /// Uses for a new purpose.
    pub purpose_changes: IndexMap<Id<PurposeChange>, PurposeChange>,
    /// Defined terms, and what each language calls them.
    pub glossary: IndexMap<Id<DefinedTerm>, DefinedTerm>,
    /// What is published.
    pub documents: IndexMap<Id<DocumentPlan>, DocumentPlan>,
    /// Facts by the name that messages use, without the `$`.
    pub facts: IndexMap<String, Fact>,
    /// Entities that name another message than the convention gives: path such as `categories.email`, message id.
    pub labels: IndexMap<String, String>,
}

/// The words by which a policy describes what it does: its own, and those of the tool's vocabulary that it uses.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Kinds of data.
    pub categories: IndexMap<Id<Category>, Category>,
    /// Where data come from.
    pub sources: IndexMap<Id<Source>, Source>,
    /// Why data are processed.
    pub purposes: IndexMap<Id<Purpose>, Purpose>,
    /// What makes it lawful.
    pub bases: IndexMap<Id<LegalBasis>, LegalBasis>,
    /// What allows special categories to be used.
    pub conditions: IndexMap<Id<Condition>, Condition>,
    /// Legitimate interests.
    pub interests: IndexMap<Id<Interest>, Interest>,
    /// What decides how long data are kept.
    pub criteria: IndexMap<Id<Criterion>, Criterion>,
    /// From when periods run.
    pub events: IndexMap<Id<Event>, Event>,
    /// What follows when data are not given.
    pub consequences: IndexMap<Id<Consequence>, Consequence>,
    /// Groups of people.
    pub subjects: IndexMap<Id<DataSubject>, DataSubject>,
    /// Ways to exercise a right.
    pub channels: IndexMap<Id<Channel>, Channel>,
    /// What is asked of a person to be sure of who they are.
    pub evidence: IndexMap<Id<Evidence>, Evidence>,
    /// Measures that protect data.
    pub measures: IndexMap<Id<Measure>, Measure>,
    /// Categories of cookies.
    pub cookie_groups: IndexMap<Id<CookieGroup>, CookieGroup>,
}

/// What is published, where, in which languages.
#[derive(Debug, Clone, Default)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// What is missing is an error.
    Published,
    /// What is missing is a warning, and the page asks search engines to stay away.
    Draft,
}

/// What the public sees where a translation is behind the source language: stale, or missing.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, schemars::JsonSchema,
)]
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
            ..Self::default()
        }
    }

    /// Names that are the same in every language: those to keep, and those of entries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let entries = self.facts.values().filter_map(|fact| match &fact.value {
            FactValue::Name(text) => Some(text.as_str()),
            _ => None,
        });
        self.site.keep.iter().map(String::as_str).chain(entries)
    }

    /// The message that names an entity: the convention, unless the entity names another.
    #[must_use]
    pub fn label(&self, family: &str, prefix: &str, id: &str) -> String {
        let other = self.labels.get(&format!("{family}.{id}"));
        other.cloned().unwrap_or_else(|| format!("{prefix}-{id}"))
    }

    /// The recipient of either family, with its path and the message that names it.
    #[must_use]
    pub fn recipient(&self, id: &RecipientId) -> Option<&Recipient> {
        match id {
            RecipientId::Subprocessor(id) => self.subprocessors.get(id).map(|own| &own.0),
            RecipientId::Recipient(id) => self.recipients.get(id),
        }
    }

    /// Every recipient: subprocessors, then others.
    pub fn all_recipients(&self) -> impl Iterator<Item = (RecipientId, &Recipient)> {
        let processors = self.subprocessors.iter();
        let processors = processors.map(|(id, own)| (RecipientId::Subprocessor(id.clone()), &own.0));
        processors.chain(self.recipients.iter().map(|(id, own)| (RecipientId::Recipient(id.clone()), own)))
    }

    /// Whether a legal basis is one of these: letters of Art. 6(1) GDPR by their names, such as `consent`.
    #[must_use]
    pub fn basis_is(&self, id: &Id<LegalBasis>, kinds: &[&str]) -> bool {
        match self.words.bases.get(id) {
            Some(own) => own.meaning.is(kinds),
            None => kinds.contains(&id.as_str()),
        }
    }

    /// Whether something that is collected rests on one of these legal bases.
    #[must_use]
    pub fn rests_on(&self, kinds: &[&str]) -> bool {
        self.collections.values().any(|own| own.bases.iter().any(|id| self.basis_is(id, kinds)))
    }

    /// Whether people have something of which a right speaks: what rests on consent or a contract can be taken along
    /// (GDPR Art. 20(1)); what rests on an interest or a public task, and direct marketing on any basis, can be objected
    /// to (Art. 21(1) and (2)).
    #[must_use]
    pub fn has_matter_for(&self, right: &str) -> bool {
        match right {
            "portability" => self.rests_on(&["consent", "contract"]),
            "objection" => self.rests_on(&["legitimate-interests", "public-task"]) || self.markets(),
            _ => true,
        }
    }

    /// Whether something is collected for direct marketing.
    #[must_use]
    pub fn markets(&self) -> bool {
        const KINDS: &[&str] = &["marketing", "direct-marketing", "newsletter", "targeted-advertising"];
        let is = |id: &Id<Purpose>| match self.words.purposes.get(id) {
            Some(own) => own.meaning.is(KINDS),
            None => KINDS.contains(&id.as_str()),
        };
        self.collections.values().any(|own| own.purposes.iter().any(is))
    }

    /// The rule by which the data of a collection are kept.
    #[must_use]
    pub fn retention<'p>(&'p self, collection: &'p Collection) -> Option<&'p Retention> {
        match collection.retention.as_ref()? {
            Kept::Rule(id) => self.retentions.get(id),
            Kept::Here(retention) => Some(retention),
        }
    }

    /// The places to which a recipient brings data: those that it names, or that of its company.
    #[must_use]
    pub fn places_of(&self, recipient: &Recipient) -> Vec<Region> {
        if let Some(regions) = &recipient.regions {
            return regions.all().to_vec();
        }
        let party = recipient.party.as_ref().and_then(|id| self.parties.get(id));
        party.and_then(|own| own.region.clone()).into_iter().collect()
    }

    /// Who handles requests for a right: its contact, or that of the controller.
    #[must_use]
    pub fn contact_of<'p>(&'p self, right: &'p Right) -> Option<&'p Id<Contact>> {
        let controller = || self.parties.get(&self.controller)?.contact.as_ref();
        right.contact.as_ref().or_else(controller)
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
