//! The check `ccpa-no-opt-out-link`.

use super::{Context, Rule, Sink, about, applies, declare_check};
use crate::model::regime::Regime;

declare_check! {
    /// Personal information is sold or shared, and no link lets people opt out.
    ///
    /// ## Why this matters
    /// Who sells or shares personal information offers the link "Do Not Sell or Share My Personal Information" (Cal. Civ. Code §§ 1798.120(b) and 1798.135(a)(1)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// sale-and-sharing:
    ///   shared: [usage-data]
    ///   minors: none
    ///   sensitive-data: permitted-purposes
    ///   opt-out-signal: honored
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   opt-out-of-sale: { applies-to: [US-CA], channels: [opt-out-link] }
    /// ```
    ///
    /// ## What to do
    /// Add `opt-out-link:` with the address of the page.
    pub(in super::super) static CHECK = { name: "ccpa-no-opt-out-link", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(sale) = cx.policy.sale.as_ref().filter(|_| applies(cx, &[Regime::Ccpa])) else { return };
    if (sale.sold.is_empty() && sale.shared.is_empty()) || sale.opt_out_link.is_some() {
        return;
    }
    let headline = "personal information is sold or shared, and no link lets people opt out";
    let found = about(cx, rule, "sale-and-sharing", headline)
        .label("no `opt-out-link`")
        .note("the page “Do Not Sell or Share My Personal Information” must be linked (Cal. Civ. Code § 1798.135(a)(1))");
    sink.push(found.help("add `opt-out-link:` with the address of that page"));
}
