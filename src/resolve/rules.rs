//! What can be wrong with a policy whose YAML is well-formed.

use crate::diag::rule::{Rule, declare_rule};

declare_rule! {
    /// An id has a form that cannot be an anchor, a file name and a part of a message id.
    ///
    /// ## Why this matters
    /// The id becomes the anchor of the page, which people link to, and the name of the message that holds the words.
    ///
    /// ## Example
    /// ```yaml
    /// categories:
    ///   Call Records:
    /// ```
    ///
    /// ## What to do
    /// Write lower-case letters, digits and single hyphens, a letter first: `call-records`.
    pub(super) static UNUSABLE_ID = { name: "unusable-id", level: Error, always: true };
}

declare_rule! {
    /// Two entries of one kind have the same id, or an older id of a document is in use.
    ///
    /// ## Why this matters
    /// Nobody can say which of the two a reference or an address means, and one of them would silently not be published.
    ///
    /// ## Example
    /// `contacts: { privacy: … }` in `policy/contacts.yaml` and again in `policy/organisation.yaml`. A document with
    /// `formerly: [cookies]` while there is a document `cookies`.
    ///
    /// ## What to do
    /// Rename one of them, or delete it when both state the same.
    pub(super) static DUPLICATE_ID = { name: "duplicate-id", level: Error, always: true };
}

declare_rule! {
    /// A reference names an entry that the policy does not have.
    ///
    /// ## Why this matters
    /// The page would leave out what was meant: a kind of data, a contact, a right.
    ///
    /// ## Example
    /// ```yaml
    /// collections:
    ///   registration:
    ///     categories: [emial]
    /// ```
    ///
    /// ## What to do
    /// Correct the name, or add the entry under its own key.
    pub(crate) static UNKNOWN_REFERENCE = { name: "unknown-reference", level: Error, always: true };
}

declare_rule! {
    /// A fact's name could mean two different entries.
    ///
    /// ## Why this matters
    /// Messages call facts by one name, such as `$ccpa`. With two meanings, a page could state the wrong one.
    ///
    /// ## Example
    /// A party `ccpa` and a law `ccpa`: both give `$ccpa`.
    ///
    /// ## What to do
    /// Rename one of the two entries.
    pub(super) static AMBIGUOUS_REFERENCE = { name: "ambiguous-reference", level: Error, always: true };
}

declare_rule! {
    /// A list names the same entry twice.
    ///
    /// ## Why this matters
    /// The page would say the same thing twice; usually something else was meant.
    ///
    /// ## Example
    /// `regions: [US, CA, US]`
    ///
    /// ## What to do
    /// Delete one of the two, or write what was meant.
    pub(super) static REPEATED_ENTRY = { name: "repeated-entry", level: Error, always: true };
}

declare_rule! {
    /// A date is not written as year-month-day, or the calendar has no such day.
    ///
    /// ## Why this matters
    /// A policy that takes effect on a day that does not exist takes effect on no day.
    ///
    /// ## Example
    /// `effective: 2021-02-30`
    ///
    /// ## What to do
    /// Write the date as in `2021-11-03` (RFC 3339 full-date).
    pub(super) static IMPOSSIBLE_DATE = { name: "impossible-date", level: Error, always: true };
}

declare_rule! {
    /// A code names no country, subdivision or group of countries.
    ///
    /// ## Why this matters
    /// Where data go is one of the things that a privacy policy must say (GDPR Art. 13(1)(f)).
    ///
    /// ## Example
    /// `regions: [UK]` (the United Kingdom is `GB`)
    ///
    /// ## What to do
    /// Write an ISO 3166-1 code (`US`), an ISO 3166-2 code (`US-CA`), or `EU`, `EEA`, `worldwide`.
    pub(super) static UNKNOWN_REGION = { name: "unknown-region", level: Error, always: true };
}

declare_rule! {
    /// A tag names no language that pages can be made in.
    ///
    /// ## Why this matters
    /// Dates, country names and lists are written by the rules of the language; without it they cannot be.
    ///
    /// ## Example
    /// `languages: { jp: published }` (Japanese is `ja`)
    ///
    /// ## What to do
    /// Write a BCP 47 tag: `fr`, `pt-BR`, `zh-Hant`.
    pub(super) static UNKNOWN_LANGUAGE = { name: "unknown-language", level: Error, always: true };
}

declare_rule! {
    /// An entry has two keys of which only one can hold, or none of those of which one is needed.
    ///
    /// ## Why this matters
    /// Both cannot be true, and the page could show only one.
    ///
    /// ## Example
    /// A subprocessor with `regions` and with `regions-may-include`.
    ///
    /// ## What to do
    /// Keep exactly one of the keys that the message lists.
    pub(super) static CONFLICTING_KEYS = { name: "conflicting-keys", level: Error, always: true };
}

declare_rule! {
    /// Two sections of a document have the same anchor.
    ///
    /// ## Why this matters
    /// A link to the section would lead to the other one.
    ///
    /// ## Example
    /// Two sections with `id: contact`, or one with `formerly: [contact]`.
    ///
    /// ## What to do
    /// Give one of them another id.
    pub(super) static DUPLICATE_ANCHOR = { name: "duplicate-anchor", level: Error, always: true };
}

declare_rule! {
    /// The policy lacks an entry without which no page can be made.
    ///
    /// ## Why this matters
    /// A page needs a language, an address, a controller and a document.
    ///
    /// ## Example
    /// No `controller:` in any file of `policy/`.
    ///
    /// ## What to do
    /// Add the entry that the message names.
    pub(super) static MISSING_ENTRY = { name: "missing-entry", level: Error, always: true };
}

/// Every rule of this phase.
pub static RULES: &[&Rule] = &[
    &UNUSABLE_ID,
    &DUPLICATE_ID,
    &UNKNOWN_REFERENCE,
    &AMBIGUOUS_REFERENCE,
    &REPEATED_ENTRY,
    &IMPOSSIBLE_DATE,
    &UNKNOWN_REGION,
    &UNKNOWN_LANGUAGE,
    &CONFLICTING_KEYS,
    &DUPLICATE_ANCHOR,
    &MISSING_ENTRY,
];
