//! The check `collection-without-source`.

use super::{Context, Rule, Sink, about, declare_check};

declare_check! {
    /// Data are collected and nothing says from where.
    ///
    /// ## Why this matters
    /// People must learn where data about them come from (GDPR Art. 14(2)(f), Cal. Civ. Code § 1798.110(c)(2)). The page would show an empty cell.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     categories: email-address
    ///     purposes: manage-account
    ///     bases: consent
    ///     retention: P30D
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   withdraw-consent: { contact: privacy, channels: [email] }
    /// ```
    ///
    /// ## What to do
    /// Add `source:` to the entry, for instance `source: registration`.
    pub(in super::super) static CHECK = { name: "collection-without-source", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (id, _) in cx.policy.collections.iter().filter(|(_, own)| own.sources.is_empty()) {
        let path = format!("collections.{id}");
        let found = about(cx, rule, &path, format!("`{id}` has no source"))
            .label("no `source`")
            .note("the page must state it (GDPR Art. 14(2)(f), Cal. Civ. Code § 1798.110(c)(2))");
        sink.push(found.help("add `source:`, for instance `source: registration`"));
    }
}
