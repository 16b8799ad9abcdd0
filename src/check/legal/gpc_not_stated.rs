//! The check `gpc-not-stated`.

use super::{Context, Rule, Sink, about, applies, declare_check};
use crate::model::regime::Regime;
use crate::model::sale::Signal;

declare_check! {
    /// Personal information is sold or shared, and the policy does not say that the opt-out signal of browsers is honored.
    ///
    /// ## Why this matters
    /// A signal such as the Global Privacy Control is a request to opt out, and must be honored (Cal. Civ. Code § 1798.135(e), 11 CCR §§ 7025 and 7011(e)(3)(F)). The policy explains how.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// sale-and-sharing:
    ///   shared: [usage-data]
    ///   minors: none
    ///   sensitive-data: permitted-purposes
    ///   opt-out-link: https://www.larch-notes.example/opt-out
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   opt-out-of-sale: { applies-to: [US-CA], channels: [opt-out-link] }
    /// ```
    ///
    /// ## What to do
    /// Honor the signal, and say so: `opt-out-signal: honored`.
    pub(in super::super) static CHECK = { name: "gpc-not-stated", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(sale) = cx.policy.sale.as_ref().filter(|_| applies(cx, &[Regime::Ccpa])) else { return };
    if (sale.sold.is_empty() && sale.shared.is_empty()) || sale.opt_out_signal == Some(Signal::Honored) {
        return;
    }
    let headline = "the policy does not say that opt-out signals of browsers are honored";
    let found = about(cx, rule, "sale-and-sharing", headline)
        .note("a signal such as the Global Privacy Control is a request to opt out (11 CCR § 7025)");
    sink.push(found.help("honor the signal, and write `opt-out-signal: honored`"));
}
