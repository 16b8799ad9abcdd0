//! What can be wrong with an exception.

use crate::diag::rule::{Rule, declare_rule};

declare_rule! {
    /// An exception silences nothing: what it was for is gone, or one of the texts has changed since.
    ///
    /// An exception is bound to the texts that it was given for, by the key behind `text`. When the English text or the
    /// translation changes in a word, it lapses, and what it silenced is told again. Taking the change back makes it
    /// hold again. Comments, indentation and line wrapping do not count.
    ///
    /// ## Why this matters
    /// An exception that nobody needs hides the next fault of its kind. A reason that was given for one text may not
    /// hold for another.
    ///
    /// ## Example
    /// ```ftl
    /// # policyglot: allow(length-outlier, text 3f2a9c-01b7d2): French needs one sentence where English has two
    /// ```
    /// above a message that is no longer far shorter than its English text.
    ///
    /// ## What to do
    /// Delete the exception. If the finding is told again and the reason still holds for the texts of today, write the
    /// key that the finding prints.
    pub(super) static UNUSED = { name: "unused-allow", level: Error, always: true };
}

declare_rule! {
    /// An exception does not say why.
    ///
    /// ## Why this matters
    /// In a year nobody knows whether the finding was looked at or only in the way. Who reads the policy for a court or a
    /// regulator needs the reason.
    ///
    /// ## Example
    /// ```ftl
    /// # policyglot: allow(length-outlier, text 3f2a9c-01b7d2)
    /// ```
    ///
    /// ## What to do
    /// Write the reason behind the bracket and a colon, or under `reason:` in the YAML. Otherwise delete the exception.
    pub(super) static WITHOUT_REASON = { name: "allow-without-reason", level: Error, always: true };
}

declare_rule! {
    /// The last day of an exception has passed.
    ///
    /// The day that counts is that of `--today`; without it no day is judged, because policyglot never reads the clock.
    ///
    /// ## Why this matters
    /// Somebody promised to look at it again by that day.
    ///
    /// ## Example
    /// ```ftl
    /// # policyglot: allow(untranslated, until 2026-12-31, text 3f2a9c-3f2a9c): the agency has it
    /// ```
    /// and `policyglot check --today 2027-01-01`.
    ///
    /// ## What to do
    /// Correct the text and delete the exception, or look at it again and give it a later day.
    pub(super) static EXPIRED = { name: "expired-allow", level: Error, always: true };
}

declare_rule! {
    /// An exception cannot be read, or names something that it cannot be for.
    ///
    /// It stands right above a message (or term) in the `.ftl` file, in a comment with one `#`, a line for each check:
    /// `# policyglot: allow(CHECK, text KEY): reason`, with `until 2027-01-31` where it shall end. The finding prints the
    /// line. In the YAML it is an entry of `allow:`. An exception with a fault silences nothing.
    ///
    /// ## Why this matters
    /// What is meant to be accepted would go on being told, or something else would be silenced. Checks that keep a page
    /// safe cannot be silenced at all.
    ///
    /// ## Example
    /// ```ftl
    /// # policyglot: allow(lenght-outlier, text 3f2a9c-01b7d2): French needs one sentence where English has two
    /// ```
    ///
    /// ## What to do
    /// Copy the line that the finding prints, and write the reason behind it.
    pub(super) static BROKEN = { name: "broken-allow", level: Error, always: true };
}

/// The rules of this module.
pub static RULES: &[&Rule] = &[&UNUSED, &WITHOUT_REASON, &EXPIRED, &BROKEN];
