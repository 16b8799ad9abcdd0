//! What differs for one brand in the documents that brands share.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{RawBlock, RawSection, raw};
use crate::load::schema::forms::{Date, OwnId, Tag};
use crate::model::policy::WhenBehind;

raw! {
    /// What differs in a document for one brand. What is not given here is as in the shared document.
    RawDocumentChange {
        /// The day from which it is in force.
        #[schemars(with = "Option<Date>")]
        effective: Option<String>,
        /// The day of its last revision.
        #[schemars(with = "Option<Date>")]
        updated: Option<String>,
        /// The day on which it was announced.
        #[schemars(with = "Option<Date>")]
        announced: Option<String>,
        /// The day on which it was last looked through.
        #[schemars(with = "Option<Date>")]
        reviewed: Option<String>,
        /// Number or name of the version.
        version: Option<String>,
        /// The language whose version prevails.
        #[schemars(with = "Option<Tag>")]
        prevails: Option<String>,
        /// What readers see where a translation of it is behind.
        when_behind: Option<WhenBehind>,
        /// The ids of sections that the brand does not have.
        #[serde(default)]
        #[schemars(with = "Vec<OwnId>")]
        without: Vec<String>,
        /// Sections that the brand has beside the shared ones.
        #[serde(default)]
        add: Vec<RawAddedSection>,
        /// Blocks that the brand has at the end of shared sections.
        #[serde(default)]
        add_blocks: Vec<RawAddedBlocks>,
    }
}
raw! {
    /// A section that one brand has beside the shared ones.
    RawAddedSection {
        /// The id of the section that it follows, on the same level. With neither `after` nor `before` it is the last.
        #[schemars(with = "Option<OwnId>")]
        after: Option<String>,
        /// The id of the section that it precedes.
        #[schemars(with = "Option<OwnId>")]
        before: Option<String>,
        /// The section.
        section: RawSection,
    }
}
raw! {
    /// Blocks that one brand has at the end of a shared section.
    RawAddedBlocks {
        /// The id of the section.
        #[schemars(with = "OwnId")]
        to: String,
        /// The blocks.
        blocks: Vec<RawBlock>,
    }
}
