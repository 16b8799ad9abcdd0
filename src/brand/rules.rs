//! What can be wrong with how a brand is set up.

use crate::diag::rule::{Rule, declare_rule};

declare_rule! {
    /// What is written of a brand cannot be used, so that its pages cannot be made.
    ///
    /// ## Why this matters
    /// A brand is published as a site of its own: it needs an address, and its files must say which brand they are about.
    ///
    /// ## Example
    /// A folder `policy/brands/northline/`, and no `base-url` in the entry `northline` of `brands:`.
    ///
    /// ## What to do
    /// `policyglot explain brands` says where what stands: the address in the brand's entry, what differs in its folder, what all
    /// brands share in the files of `policy/` itself.
    pub(super) static BROKEN_BRAND = { name: "broken-brand", level: Error, always: true };
}

/// Every rule about brands.
pub static RULES: &[&Rule] = &[&BROKEN_BRAND];
