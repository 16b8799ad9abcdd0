//! The check `ccpa-sensitive-limit-missing`.

use super::{Context, Rule, Sink, about, applies, declare_check};
use crate::model::data::Category;
use crate::model::id::Id;
use crate::model::regime::Regime;
use crate::model::sale::SensitiveUse;

declare_check! {
    /// Sensitive personal information is collected, and the policy does not say how its use can be limited, or that it need not be.
    ///
    /// ## Why this matters
    /// Who uses sensitive personal information for more than the law permits without asking offers the link "Limit the Use of My Sensitive Personal Information" (Cal. Civ. Code §§ 1798.121 and
    /// 1798.135(a)(2), 11 CCR § 7027).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   places:
    ///     source: your-device
    ///     categories: precise-location
    ///     purposes: provide-service
    ///     bases: legitimate-interests
    ///     interests: improve-products
    ///     retention: P30D
    /// ```
    /// ```yaml policy/legal.yaml
    /// sale-and-sharing: { minors: none }
    /// ```
    ///
    /// ## What to do
    /// Write `sensitive-data: permitted-purposes` where that is so, or `sensitive-data: other-purposes` with `limit-link:`.
    pub(in super::super) static CHECK = { name: "ccpa-sensitive-limit-missing", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(sale) = cx.policy.sale.as_ref().filter(|_| applies(cx, &[Regime::Ccpa])) else { return };
    let sensitive = |id: &&Id<Category>| cx.policy.words.categories.get(*id).is_some_and(|own| own.sensitive);
    let mut collected = cx.policy.collections.values().flat_map(|own| &own.categories);
    let Some(first) = collected.find(sensitive) else { return };
    let (headline, help) = match (sale.sensitive_data, &sale.limit_link) {
        (Some(SensitiveUse::PermittedPurposes), _) | (Some(SensitiveUse::OtherPurposes), Some(_)) => return,
        (Some(SensitiveUse::OtherPurposes), None) => (
            "no link lets people limit the use of sensitive personal information".to_owned(),
            "add `limit-link:` with the address of the page",
        ),
        (None, _) => (
            format!("`{first}` is sensitive, and the policy does not say how its use can be limited"),
            "add `sensitive-data: permitted-purposes`, or `other-purposes` with `limit-link:`",
        ),
    };
    let found = about(cx, rule, "sale-and-sharing", headline)
        .note("people can limit the use of sensitive personal information (Cal. Civ. Code § 1798.121)");
    sink.push(found.help(help));
}
