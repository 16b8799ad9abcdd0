//! What can be wrong with a YAML file of a policy, before anyone asks what it says.

use crate::diag::rule::{Rule, declare_rule};

/// Every rule of this module.
pub static RULES: &[&Rule] = &[
    &YAML_SYNTAX,
    &YAML_BUDGET,
    &DUPLICATE_KEY,
    &UNKNOWN_KEY,
    &MISSING_KEY,
    &WRONG_TYPE,
    &UNKNOWN_CHOICE,
    &UNUSABLE_VALUE,
    &TOO_MANY_FAULTS,
];

declare_rule! {
    /// A file cannot be read as YAML.
    ///
    /// ## Why this matters
    /// From the place of the fault on, nothing in the file is certain: a quote that is not closed swallows the lines after
    /// it, and a word after `&` or `!` disappears from the text. A policy is never built from half a file.
    ///
    /// ## Example
    /// ```yaml
    /// name: Example: the company
    /// ```
    /// A text that holds a colon and a space looks like a second key on the same line.
    ///
    /// ## What to do
    /// Put texts that hold `: ` or ` #`, or start with one of ``@ ` % & * ! [ { - > |``, in double quotes. Indent with
    /// spaces, never with tabs, and write a space after each `:` and `-`.
    pub static YAML_SYNTAX = { name: "yaml-syntax", level: Error, always: true };
}

declare_rule! {
    /// A file is larger or deeper than any policy is.
    ///
    /// ## Why this matters
    /// Programs that read YAML can be made to run for hours by a small file. Policies may come from a contributor whom
    /// nobody knows, so a file may have 4 MiB, 50,000 keys and values, 24 levels, 100 repetitions with `*`, and 64 KiB in one
    /// text. Large real policies stay far below.
    ///
    /// ## Example
    /// ```yaml
    /// a: [[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]
    /// ```
    ///
    /// ## What to do
    /// Split the file, or write its entries less deep inside one another. A limit can be raised, as with
    /// `--limit yaml-file=8MiB`.
    pub static YAML_BUDGET = { name: "yaml-budget", level: Error, always: true };
}

declare_rule! {
    /// A key is given twice in the same place.
    ///
    /// ## Why this matters
    /// Most programs keep the last of the two and say nothing. The page would then state one of two retention periods,
    /// and nobody would notice which.
    ///
    /// ## Example
    /// ```yaml
    /// name: Example GmbH
    /// name: Example AG
    /// ```
    ///
    /// ## What to do
    /// Delete one of the two, or rename one if both are meant.
    pub static DUPLICATE_KEY = { name: "duplicate-key", level: Error, always: true };
}

declare_rule! {
    /// A key is not known where it stands.
    ///
    /// ## Why this matters
    /// A fact under a mistyped key would not reach the page, in any language.
    ///
    /// ## Example
    /// ```yaml
    /// nmae: Example GmbH
    /// ```
    ///
    /// ## What to do
    /// Take the key that is proposed, or one from the list of keys that exist there. For a remark, write a comment: a
    /// line that starts with `#`.
    pub static UNKNOWN_KEY = { name: "unknown-key", level: Error, always: true };
}

declare_rule! {
    /// An entry lacks a key that it needs.
    ///
    /// ## Why this matters
    /// The page would have a gap where the fact belongs, or a sentence that states nothing.
    ///
    /// ## Example
    /// ```yaml
    /// regions: [DE]
    /// ```
    /// If the entry also needs a `name`, it is reported here.
    ///
    /// ## What to do
    /// Add the key and its value to the entry.
    pub static MISSING_KEY = { name: "missing-key", level: Error, always: true };
}

declare_rule! {
    /// A value has another form than its key needs: a text where a list belongs, or nothing at all.
    ///
    /// ## Why this matters
    /// A guess at what was meant could be wrong, and the page would state it with the same certainty as the rest.
    ///
    /// ## Example
    /// ```yaml
    /// regions: DE
    /// ```
    /// Where `regions` is a list, it is written `[DE]`, or with one `- DE` a line.
    ///
    /// ## What to do
    /// Write the value in the form that the message names. Put a text that reads as a number, as `true`, or as `null` in
    /// quotes when the message asks for it.
    pub static WRONG_TYPE = { name: "wrong-type", level: Error, always: true };
}

declare_rule! {
    /// A value is none of the words among which its key lets you choose.
    ///
    /// ## Why this matters
    /// Each choice has a wording of its own in every language. A word that is not among them has none.
    ///
    /// ## Example
    /// ```yaml
    /// basis: consnet
    /// ```
    ///
    /// ## What to do
    /// Take the word that is proposed, or another one from the list.
    pub static UNKNOWN_CHOICE = { name: "unknown-choice", level: Error, always: true };
}

declare_rule! {
    /// A value has the right form but cannot be what its key states.
    ///
    /// ## Why this matters
    /// Dates, durations, countries, addresses and links are written out in every language from one value. What is no date
    /// cannot be written as one.
    ///
    /// ## Example
    /// ```yaml
    /// retention: 13 months
    /// ```
    /// A duration is written as ISO 8601 has it: `P13M`.
    ///
    /// ## What to do
    /// Write the value as the message says.
    pub static UNUSABLE_VALUE = { name: "unusable-value", level: Error, always: true };
}

declare_rule! {
    /// A file has so many faults that the rest is not listed.
    ///
    /// ## Why this matters
    /// After a hundred faults, one cause is likely behind most of them: a wrong file, or a block at the wrong level.
    ///
    /// ## Example
    /// ```yaml
    /// # A file with more than a hundred unknown keys.
    /// ```
    ///
    /// ## What to do
    /// Correct the first ones and run again.
    pub static TOO_MANY_FAULTS = { name: "too-many-faults", level: Error, always: true };
}
