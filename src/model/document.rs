//! A document: its dates, and its sections in order.

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::contact::Contact;
use super::data::DataSubject;
use super::id::Id;
use super::policy::WhenBehind;
use super::region::Region;

/// A document that is published.
#[derive(Debug, Clone)]
pub struct DocumentPlan {
    /// The day from which it is in force.
    pub effective: Date,
    /// The day of its last revision.
    pub updated: Option<Date>,
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

/// The tables that the facts give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// Data by source, type, purpose, legal basis and retention.
    Collections,
    /// Subprocessors by type, data, purpose and countries.
    Subprocessors,
    /// Rights and how to exercise them.
    Rights,
    /// Contacts and how to reach them.
    Contacts,
}

impl TableKind {
    /// All tables.
    pub const ALL: [Self; 4] = [Self::Collections, Self::Subprocessors, Self::Rights, Self::Contacts];

    /// The name in the YAML, and the second half of the caption's message id.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Collections => "collections",
            Self::Subprocessors => "subprocessors",
            Self::Rights => "rights",
            Self::Contacts => "contacts",
        }
    }

    /// The columns, which are attributes of the caption's message.
    #[must_use]
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Collections => &["source", "data", "purpose", "basis", "retention"],
            Self::Subprocessors => &["kind", "data", "purpose", "regions"],
            Self::Rights => &["right", "how", "time"],
            Self::Contacts => &["contact", "how", "time"],
        }
    }
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
