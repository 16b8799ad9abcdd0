//! The check `purpose-without-basis`.

use super::{Context, Rule, Sink, about, declare_check};

declare_check! {
    /// Data are processed and no legal basis is given.
    ///
    /// ## Why this matters
    /// Without a legal basis the processing is unlawful, and the notice must name it (GDPR and UK GDPR Art. 13(1)(c), LGPD Art. 7). The page would show an empty cell.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: manage-account
    ///     retention: P30D
    /// ```
    ///
    /// ## What to do
    /// Add `bases:` to the entry, for instance `bases: contract`.
    pub(in super::super) static CHECK = { name: "purpose-without-basis", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (id, _) in cx.policy.collections.iter().filter(|(_, own)| own.bases.is_empty()) {
        let path = format!("collections.{id}");
        let found = about(cx, rule, &path, format!("`{id}` has no legal basis"))
            .label("no `bases`")
            .note("the page must state it (GDPR and UK GDPR Art. 13(1)(c), LGPD Art. 7)");
        sink.push(found.help("add `bases:`, for instance `bases: contract`"));
    }
}
