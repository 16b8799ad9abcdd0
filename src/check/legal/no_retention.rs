//! The check `no-retention`.

use super::{Context, Rule, Sink, about, declare_check};

declare_check! {
    /// Nothing says how long data are kept.
    ///
    /// ## Why this matters
    /// The notice must state the period, or what decides it (GDPR and UK GDPR Art. 13(2)(a), Cal. Civ. Code § 1798.100(a)(3)). The page would show an empty cell.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: manage-account
    ///     bases: legal-obligation
    ///     required-by: law
    ///     if-refused: no-service
    /// ```
    ///
    /// ## What to do
    /// Add `retention:` to the entry: a period such as `P13M`, a criterion such as `account-open`, or an entry of `retention`.
    pub(in super::super) static CHECK = { name: "no-retention", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (id, _) in cx.policy.collections.iter().filter(|(_, own)| own.retention.is_none()) {
        let found =
            about(cx, rule, &format!("collections.{id}"), format!("nothing says how long `{id}` is kept"))
                .label("no `retention`")
                .note("the notice must state the period, or what decides it (GDPR Art. 13(2)(a))");
        sink.push(
            found.help("add `retention:`, for instance `retention: P13M` or `retention: account-open`"),
        );
    }
}
