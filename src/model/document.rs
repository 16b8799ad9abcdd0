//! A document: its dates, and its sections in order.

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::contact::Contact;
use super::data::DataSubject;
use super::id::Id;
use super::policy::WhenBehind;
use super::region::Region;
use super::value::Period;

/// A document that is published.
#[derive(Debug, Clone)]
pub struct DocumentPlan {
    /// What it is; unknown where its sections are its own and nothing is said.
    pub kind: Option<DocumentKind>,
    /// Older ids, whose addresses lead to its pages.
    pub formerly: Vec<String>,
    /// Whether it is published.
    pub public: bool,
    /// Residents of these places only; empty for everyone.
    pub residents_of: Vec<Region>,
    /// The day from which it is in force.
    pub effective: Date,
    /// The day of its last revision.
    pub updated: Option<Date>,
    /// The day on which it was announced.
    pub announced: Option<Date>,
    /// How long before it is in force changes are announced.
    pub notice_period: Option<Period>,
    /// The day on which it was last looked through.
    pub reviewed: Option<Date>,
    /// Number or name of the version.
    pub version: Option<String>,
    /// The language whose version prevails.
    pub prevails: Option<LanguageIdentifier>,
    /// What the public sees where a translation of it is behind, unless a section chooses otherwise.
    pub when_behind: Option<WhenBehind>,
    /// Its sections.
    pub sections: Vec<SectionPlan>,
}

/// A section: a heading, blocks, then subsections.
#[derive(Debug, Clone)]
pub struct SectionPlan {
    /// Path of its entry in the YAML, which is that of another document where it is borrowed. Of a section that comes with the
    /// tool, that of the `sections` which would replace it.
    pub path: String,
    /// Its id, which is its anchor in every language.
    pub id: String,
    /// Older ids, whose anchors go on working.
    pub formerly: Vec<String>,
    /// Residents of these places only; empty for everyone.
    pub applies_to: Vec<Region>,
    /// Whom it concerns; empty for everyone.
    pub audience: Vec<Id<DataSubject>>,
    /// What the public sees where a translation of it, or of what stands below it, is behind.
    pub when_behind: Option<WhenBehind>,
    /// What stands in it.
    pub blocks: Vec<BlockPlan>,
    /// What stands below it.
    pub sections: Vec<SectionPlan>,
}

/// A piece of a section. Texts are Fluent message ids.
#[derive(Debug, Clone)]
pub enum BlockPlan {
    /// Paragraphs, a message each.
    Prose(Vec<String>),
    /// A bulleted list, a message an item.
    List(Vec<String>),
    /// Terms and their descriptions: the attribute `.term` and the value of each message.
    Definitions(Vec<String>),
    /// A table made from the facts.
    Table(TableKind),
    /// How to reach a contact.
    Contact(Id<Contact>),
    /// A message that stands out.
    Note(String),
}

/// What a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// The whole policy (GDPR Art. 13 and 14).
    #[default]
    Privacy,
    /// Who processes data for the controller.
    Subprocessors,
    /// Cookies and similar technologies.
    Cookies,
    /// The most important points, with a link to the whole: the first layer.
    Notice,
    /// The record of processing activities (GDPR Art. 30), which is not published.
    Record,
}

impl DocumentKind {
    /// The name in the YAML.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Subprocessors => "subprocessors",
            Self::Cookies => "cookies",
            Self::Notice => "notice",
            Self::Record => "record",
        }
    }
}

/// What happens to data after their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AfterRetention {
    /// They are erased.
    Erased,
    /// They are anonymised.
    Anonymised,
}

/// Declares the tables with their names and columns.
macro_rules! tables {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal [$($column:literal),+],)+) => {
        /// The tables that the facts give.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, schemars::JsonSchema,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum TableKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl TableKind {
            /// All tables.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The name in the YAML, and the second half of the caption's message id.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// The columns, which are attributes of the caption's message.
            #[must_use]
            pub fn columns(self) -> &'static [&'static str] {
                match self { $(Self::$kind => &[$($column),+],)+ }
            }
        }
    };
}

tables! {
    /// Data by source, type, purpose, legal basis and retention.
    Collections = "collections" ["source", "data", "purpose", "basis", "retention"],
    /// Purposes, the data that are used for them, and how long these are kept: the first layer of a layered notice.
    Overview = "overview" ["purpose", "data", "retention"],
    /// Subprocessors by type, data, purpose and countries.
    Subprocessors = "subprocessors" ["kind", "data", "purpose", "regions"],
    /// Other recipients.
    Recipients = "recipients" ["recipient", "role", "data", "purpose", "regions"],
    /// Rights and how to exercise them.
    Rights = "rights" ["right", "how", "time"],
    /// Rights and what they mean, without how to exercise them: the first layer of a layered notice.
    RightsOverview = "rights-overview" ["right", "meaning"],
    /// Contacts and how to reach them.
    Contacts = "contacts" ["contact", "how", "time"],
    /// The controller, representatives and the data protection officer.
    Responsible = "responsible" ["role", "who", "how"],
    /// Transfers to other countries.
    Transfers = "transfers" ["to", "safeguard", "copy"],
    /// Supervisory authorities.
    Authorities = "authorities" ["authority", "region", "how"],
    /// Decisions made by automated means alone.
    AutomatedDecisions = "automated-decisions" ["decision", "logic", "effects", "review"],
    /// Cookies and similar technologies.
    Cookies = "cookies" ["name", "provider", "purpose", "group", "duration"],
    /// Security measures.
    Measures = "measures" ["measure", "kind"],
    /// Uses of data for a new purpose.
    PurposeChanges = "purpose-changes" ["data", "purpose", "from", "where"],
    /// Data by the categories of California law (Cal. Civ. Code § 1798.130(a)(5)).
    California = "california" ["category", "data", "source", "purpose", "recipients", "sale", "retention"],
    /// The record of processing activities (GDPR Art. 30(1)).
    Processing = "processing" ["activity", "subjects", "data", "purpose", "basis", "recipients", "transfers", "retention"],
}

impl DocumentPlan {
    /// Every choice that it or one of its sections makes for translations that are behind.
    pub fn choices(&self) -> impl Iterator<Item = WhenBehind> {
        let sections = self.sections.iter().flat_map(SectionPlan::walk);
        self.when_behind.into_iter().chain(sections.filter_map(|section| section.when_behind))
    }
}

impl SectionPlan {
    /// This section and all below it, in reading order.
    pub fn walk(&self) -> Box<dyn Iterator<Item = &SectionPlan> + '_> {
        Box::new(std::iter::once(self).chain(self.sections.iter().flat_map(Self::walk)))
    }
}
