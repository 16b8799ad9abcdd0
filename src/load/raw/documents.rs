//! Documents, their sections and blocks, and exceptions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, raw};
use crate::load::schema::families::{Contacts, Documents, Ref, Subjects};
use crate::load::schema::forms::{CheckName, Date, Message, OwnId, Passage, Period, Place, Tag};
use crate::load::schema::lists::{Each, EachOrNone, Once};
use crate::model::document::{DocumentKind, TableKind};
use crate::model::policy::WhenBehind;

raw! {
    /// A finding that someone accepts as it is.
    // What an exception lacks beyond its subject is told with the finding that it is for.
    RawAllow {
        /// The name of the check, as the finding shows it in brackets.
        #[schemars(with = "CheckName")]
        check: String,
        /// The languages in which it is accepted, of a finding about a message; `all` stands for every one.
        #[schemars(with = "Option<Each<Tag>>")]
        locale: Option<OneOrMany>,
        /// The message that the finding is about.
        #[schemars(with = "Option<Message>")]
        message: Option<String>,
        /// The entry of the policy that the finding is about, where it is about no message: `parties.acme`.
        #[schemars(example = &"parties.acme")]
        entry: Option<String>,
        /// The key that the finding shows. It stands for the texts, or for the entry, as they are now: when they change, the
        /// finding is back.
        #[schemars(example = &"a75c9a")]
        text: Option<OneOrMany>,
        /// Why it is accepted. It must be there.
        #[schemars(example = &"A company of the group is established there.")]
        reason: Option<String>,
        /// Who says so.
        #[schemars(example = &"M. Roy")]
        by: Option<String>,
        /// The last day on which it holds.
        #[schemars(with = "Option<Date>")]
        until: Option<String>,
    }
}
raw! {
    /// A document. Its title is the message `document-ID`.
    RawDocument {
        /// The message that is its title, where that is not `document-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// What it is. It decides which sections it has where `sections` is left out. Left out: what its id says,
        /// where that is one of these words.
        kind: Option<DocumentKind>,
        /// Older ids of it: their addresses lead to the page, in every language.
        #[schemars(example = ["privacy-policy"])]
        #[serde(default)]
        #[schemars(with = "Vec<OwnId>")]
        formerly: Vec<String>,
        /// The day from which it is in force.
        #[schemars(with = "Date")]
        effective: String,
        /// The day of its last revision. Left out: it was not revised since it came into force.
        #[schemars(with = "Option<Date>")]
        updated: Option<String>,
        /// The day on which it was announced, where that is not the day from which it is in force.
        #[schemars(with = "Option<Date>")]
        announced: Option<String>,
        /// How long before it is in force changes are announced, as the text promises: a period such as `P30D`.
        #[schemars(with = "Option<Period>")]
        notice_period: Option<String>,
        /// The day on which it was last looked through, where that changed nothing.
        #[schemars(with = "Option<Date>")]
        reviewed: Option<String>,
        /// Number or name of the version.
        #[schemars(example = &"4")]
        version: Option<String>,
        /// The language whose version prevails where versions differ.
        #[schemars(with = "Option<Tag>")]
        prevails: Option<String>,
        /// What readers see where a translation of it is behind.
        when_behind: Option<WhenBehind>,
        /// Whether it is published. Left out: yes, but for a record of processing.
        public: Option<bool>,
        /// The places for whose residents it is: sections for others are left out. Without it, it is for everybody.
        #[schemars(with = "Option<Once<Place>>")]
        residents_of: Option<OneOrMany>,
        /// The document whose sections it shows, where it has none of its own: an entry of `documents`.
        #[schemars(with = "Option<Ref<Documents>>")]
        sections_of: Option<String>,
        /// Its sections, in order. Left out: those that its kind has by itself.
        #[schemars(length(min = 1))]
        sections: Option<Vec<RawSection>>,
    }
}
raw! {
    /// A section of a document.
    RawSection {
        /// Its id, which is its anchor in every language: links lead to it by this. Its heading is the message `section-ID`.
        #[schemars(with = "OwnId")]
        id: String,
        /// The message that is its heading, where that is not `section-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// Older ids of it: links that lead to them go on working.
        #[schemars(example = ["cookie-use"])]
        #[serde(default)]
        #[schemars(with = "Vec<OwnId>")]
        formerly: Vec<String>,
        /// The places for whose residents it is. Without it, it is for everybody.
        #[schemars(with = "Option<Once<Place>>")]
        applies_to: Option<OneOrMany>,
        /// Whom it concerns: entries of `subjects`. Without it, it concerns everybody.
        #[schemars(with = "Option<EachOrNone<Ref<Subjects>>>")]
        audience: Option<OneOrMany>,
        /// What readers see where a translation of it is behind.
        when_behind: Option<WhenBehind>,
        /// What stands in it.
        #[serde(default)]
        blocks: Vec<RawBlock>,
        /// The sections below it. There are four levels at most.
        #[serde(default)]
        sections: Vec<RawSection>,
    }
}
raw! {
    /// A block of a section: exactly one of these.
    RawBlock {
        /// Paragraphs: a message, or a list of messages.
        #[schemars(with = "Option<Each<Passage>>")]
        prose: Option<OneOrMany>,
        /// A bulleted list, a message an item.
        #[schemars(example = ["tip-password", "tip-phishing"])]
        #[schemars(with = "Option<Vec<Passage>>", length(min = 1))]
        list: Option<Vec<String>>,
        /// Terms (the attribute `.term`) and their descriptions (the message).
        #[schemars(example = ["term-cookie", "term-pixel"])]
        #[schemars(with = "Option<Vec<Passage>>", length(min = 1))]
        definitions: Option<Vec<String>>,
        /// A table that the tool makes from the entries of the policy.
        table: Option<TableKind>,
        /// How to reach a contact: an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        contact: Option<String>,
        /// A passage that stands out: a message.
        #[schemars(with = "Option<Passage>")]
        note: Option<String>,
    }
}
