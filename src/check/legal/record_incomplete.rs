//! The check `record-incomplete`.

use super::{Context, GDPR, Rule, Sink, about, applies, declare_check, record};

declare_check! {
    /// The record of processing lacks what Art. 30(1) GDPR asks for.
    ///
    /// ## Why this matters
    /// The record describes the groups of people concerned (Art. 30(1)(c)) and, where possible, the security measures (Art. 30(1)(g)). The authority can ask for it at any time (Art. 30(4)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2026-10-01 }
    ///   record: { effective: 2026-10-01 }
    /// security: []
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: NL, contract: DPA of 2026-01-15 }
    /// ```
    ///
    /// ## What to do
    /// Add `subjects:` to each collection, and list the measures under `security:`.
    pub(in super::super) static CHECK = { name: "record-incomplete", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(document) = record(cx).filter(|_| applies(cx, GDPR)) else { return };
    for (id, _) in cx.policy.collections.iter().filter(|(_, own)| own.subjects.is_empty()) {
        let headline = format!("the record does not say whom `{id}` is about");
        let found = about(cx, rule, &format!("collections.{id}"), headline)
            .label("no `subjects`")
            .note("the record names the groups of people (GDPR Art. 30(1)(c))");
        sink.push(found.help("add `subjects:`, for instance `subjects: customers`"));
    }
    if cx.policy.security.is_empty() {
        let headline = "the record names no security measures";
        let found = about(cx, rule, &format!("documents.{document}"), headline)
            .note("the record describes them where possible (GDPR Art. 30(1)(g))");
        sink.push(found.help(
            "list them under `security:`, for instance `security: [encryption-at-rest, access-control]`",
        ));
    }
}
