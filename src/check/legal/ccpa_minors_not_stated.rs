//! The check `ccpa-minors-not-stated`.

use super::{Context, Rule, Sink, about, applies, declare_check};
use crate::model::regime::Regime;

declare_check! {
    /// The policy does not say what holds for the sale or sharing of data of people under 16 years.
    ///
    /// ## Why this matters
    /// The policy states whether the business knows that it sells or shares personal information of consumers under 16 years (11 CCR § 7011(e)(1)(G), Cal. Civ. Code § 1798.120(c)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// sale-and-sharing: { sensitive-data: permitted-purposes }
    /// ```
    ///
    /// ## What to do
    /// Add `minors: none`, or `minors: opt-in` where they, or a parent of those under 13, opt in.
    pub(in super::super) static CHECK = { name: "ccpa-minors-not-stated", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(sale) = cx.policy.sale.as_ref().filter(|_| applies(cx, &[Regime::Ccpa])) else { return };
    if sale.minors.is_none() {
        let headline = "the policy does not say whether data of people under 16 years are sold or shared";
        let found = about(cx, rule, "sale-and-sharing", headline)
            .label("no `minors`")
            .note("it must be stated (11 CCR § 7011(e)(1)(G))");
        sink.push(found.help("add `minors: none`, or `minors: opt-in`"));
    }
}
