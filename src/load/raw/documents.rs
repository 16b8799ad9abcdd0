//! Documents, their sections and blocks, and exceptions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, raw};
use crate::model::document::{DocumentKind, TableKind};
use crate::model::policy::WhenBehind;

raw! {
    /// A finding that someone accepts as it is.
    // What an exception lacks beyond its subject is told with the finding that it is for.
    RawAllow {
        /// The name of the check.
        check: String,
        /// The languages, of a finding about a message.
        locale: Option<OneOrMany>,
        /// The message that the finding is about.
        message: Option<String>,
        /// The entry of the policy that the finding is about, where it is about no message: `parties.acme`.
        entry: Option<String>,
        /// The key of the texts or of the entry for which it holds, as the finding says it.
        text: Option<OneOrMany>,
        /// Why.
        reason: Option<String>,
        /// Who says so.
        by: Option<String>,
        /// The last day on which it holds.
        until: Option<String>,
    }
}
raw! {
    /// A document that is published.
    RawDocument {
        /// The message that is its title, where that is not `document-ID`.
        label: Option<String>,
        /// What it is. It decides which sections it has where `sections` is left out.
        kind: Option<DocumentKind>,
        /// The day from which it is in force.
        effective: String,
        /// The day of its last revision.
        updated: Option<String>,
        /// The day on which it was announced, where that is not the day from which it is in force.
        announced: Option<String>,
        /// How long before it is in force changes are announced, as the text promises: a period such as `P30D`.
        notice_period: Option<String>,
        /// The day on which it was last looked through, where that changed nothing.
        reviewed: Option<String>,
        /// Number or name of the version.
        version: Option<String>,
        /// The language whose version prevails.
        prevails: Option<String>,
        /// What readers see where a translation of it is behind.
        when_behind: Option<WhenBehind>,
        /// Whether it is published; a record of processing is not.
        public: Option<bool>,
        /// Residents of these places only: sections for others are left out.
        residents_of: Option<OneOrMany>,
        /// The document whose sections it shows, where it has none of its own.
        sections_of: Option<String>,
        /// Its sections. Left out: those that its kind has by itself.
        sections: Option<Vec<RawSection>>,
    }
}
raw! {
    /// A section of a document.
    RawSection {
        /// Its anchor in every language; its heading is the message `section-ID`.
        id: String,
        /// The message that is its heading, where that is not `section-ID`.
        label: Option<String>,
        /// Older anchors that go on working.
        #[serde(default)]
        formerly: Vec<String>,
        /// Residents of these places only.
        #[serde(default)]
        applies_to: Vec<String>,
        /// These people only: entries of `subjects`.
        #[serde(default)]
        audience: Vec<String>,
        /// What readers see where a translation of it is behind.
        when_behind: Option<WhenBehind>,
        /// What stands in it.
        #[serde(default)]
        blocks: Vec<RawBlock>,
        /// What stands below it, up to four levels.
        #[serde(default)]
        sections: Vec<RawSection>,
    }
}
raw! {
    /// A block of a section: exactly one of these.
    RawBlock {
        /// Paragraphs: a message, or several.
        prose: Option<OneOrMany>,
        /// A bulleted list, a message an item.
        list: Option<Vec<String>>,
        /// Terms (the attribute `.term`) and their descriptions (the message).
        definitions: Option<Vec<String>>,
        /// A table made from the facts.
        table: Option<TableKind>,
        /// How to reach a contact: an entry of `contacts`.
        contact: Option<String>,
        /// A passage that stands out.
        note: Option<String>,
    }
}
