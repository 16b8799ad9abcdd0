//! The check `sale-not-stated`.

use super::{Context, Rule, Sink, about, applies, declare_check};
use crate::model::regime::Regime;

declare_check! {
    /// The policy does not say whether personal information is sold or shared.
    ///
    /// ## Why this matters
    /// The policy lists what was sold or shared in the last twelve months, or states that nothing was (Cal. Civ. Code § 1798.130(a)(5)(C)(i), 11 CCR § 7011(e)(1)(D)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// sale-and-sharing:
    /// ```
    ///
    /// ## What to do
    /// Add `sale-and-sharing:` with what is `sold` and `shared` (each a list of kinds of data; left out means none).
    pub(in super::super) static CHECK = { name: "sale-not-stated", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if applies(cx, &[Regime::Ccpa]) && cx.policy.sale.is_none() {
        let headline = "the policy does not say whether personal information is sold or shared";
        let found = about(cx, rule, "sale-and-sharing", headline)
            .note("that nothing is must be stated too (Cal. Civ. Code § 1798.130(a)(5)(C))");
        sink.push(found.help(
            "add `sale-and-sharing: { sold: [], shared: [], minors: none }`, with what is sold and shared",
        ));
    }
}
