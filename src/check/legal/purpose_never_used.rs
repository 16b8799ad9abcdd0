//! The check `purpose-never-used`.

use super::{Context, Rule, Sink, about, declare_check};
use std::collections::BTreeSet;

declare_check! {
    /// A purpose is described and nothing is done for it.
    ///
    /// ## Why this matters
    /// Either data are processed for it and the table does not say so, or it is a leftover that the next reader takes for a fact.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// purposes:
    ///   raffle: { label: purpose-surveys }
    /// ```
    ///
    /// ## What to do
    /// Name it in a collection, at a recipient or at a cookie, or delete it.
    pub(in super::super) static CHECK = { name: "purpose-never-used", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let policy = cx.policy;
    let collected = policy.collections.values().flat_map(|own| &own.purposes);
    let received = policy.all_recipients().flat_map(|(_, own)| &own.purposes);
    let cookies = policy.cookies.iter().flatten().flat_map(|(_, own)| &own.purposes);
    let changed = policy.purpose_changes.values().flat_map(|own| &own.purposes);
    let used: BTreeSet<_> = collected.chain(received).chain(cookies).chain(changed).collect();
    for id in policy.words.purposes.keys().filter(|id| !used.contains(id)) {
        let path = format!("purposes.{id}");
        let found = about(cx, rule, &path, format!("nothing is done for the purpose `{id}`"))
            .label("no page shows it");
        sink.push(found.help("name it where data are processed for it, or delete it"));
    }
}
