//! What can be wrong with a ledger.

use crate::diag::rule::{Rule, declare_rule};

declare_rule! {
    /// A line of the ledger cannot be read.
    ///
    /// ## Why this matters
    /// The ledger knows which translation was accepted against which text. A line that cannot be read could hide that a
    /// clause is behind.
    ///
    /// ## Example
    /// `<<<<<<< main` in `locales/fr/accepted.tsv`, left by a merge.
    ///
    /// ## What to do
    /// Keep the lines of both sides of a merge, as `merge=union` in `.gitattributes` does. Of a damaged line restore the
    /// old one, or delete it, and run `policyglot accept` for its message.
    pub(super) static BROKEN_LEDGER = { name: "broken-ledger", level: Error, always: true };
}

/// The rules that reading the ledger can report.
pub static RULES: &[&Rule] = &[&BROKEN_LEDGER];
