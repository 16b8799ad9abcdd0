//! The check `collection-without-purpose`.

use super::{Context, Rule, Sink, about, declare_check};

declare_check! {
    /// Data are collected and no purpose is given.
    ///
    /// ## Why this matters
    /// Data may be collected for stated purposes only (GDPR Art. 5(1)(b)), and the notice must state them (GDPR Art. 13(1)(c), FADP Art. 19(2)(b), Cal. Civ. Code § 1798.100(a)(1)). The page would show an empty cell.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     source: registration
    ///     categories: email-address
    ///     bases: consent
    ///     retention: P30D
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   withdraw-consent: { contact: privacy, channels: [email] }
    /// ```
    ///
    /// ## What to do
    /// Add `purposes:` to the entry, for instance `purposes: manage-account`.
    pub(in super::super) static CHECK = { name: "collection-without-purpose", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (id, _) in cx.policy.collections.iter().filter(|(_, own)| own.purposes.is_empty()) {
        let path = format!("collections.{id}");
        let found = about(cx, rule, &path, format!("`{id}` has no purpose"))
            .label("no `purposes`")
            .note("the page must state it (GDPR Art. 13(1)(c), FADP Art. 19(2)(b), Cal. Civ. Code § 1798.100(a)(1))");
        sink.push(found.help("add `purposes:`, for instance `purposes: manage-account`"));
    }
}
