//! The check `ccpa-categories-missing`.

use super::{Context, Rule, Sink, about, applies, declare_check, shows};
use indexmap::IndexSet;

use crate::model::document::TableKind;
use crate::model::regime::Regime;

declare_check! {
    /// The page does not say which categories of California law the data belong to.
    ///
    /// ## Why this matters
    /// The policy lists what was collected in the last twelve months by the categories of § 1798.140(v), with sources, purposes and recipients of each (Cal. Civ. Code § 1798.130(a)(5)(B) and (C),
    /// 11 CCR § 7011(e)(1)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// categories:
    ///   moods: { label: category-interests }
    /// collections:
    ///   diary:
    ///     source: you
    ///     categories: moods
    ///     purposes: provide-service
    ///     bases: legitimate-interests
    ///     interests: improve-products
    ///     retention: account-open
    /// ```
    ///
    /// ## What to do
    /// Give each kind of data `kind-of:` (a kind that the tool knows) or `ccpa:` (categories of the law), and show the table `california` in a document.
    pub(in super::super) static CHECK = { name: "ccpa-categories-missing", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !applies(cx, &[Regime::Ccpa]) {
        return;
    }
    let note = "what is collected is listed by the categories of the law (Cal. Civ. Code § 1798.130(a)(5))";
    let collected: IndexSet<_> = cx.policy.collections.values().flat_map(|own| &own.categories).collect();
    for id in collected {
        let Some(own) = cx.policy.words.categories.get(id) else { continue };
        if own.ccpa.is_empty() && !own.sensitive {
            let headline = format!("`{id}` belongs to no category of California law");
            let found = about(cx, rule, &format!("categories.{id}"), headline)
                .label("no `kind-of` and no `ccpa`")
                .note(note);
            sink.push(found.help("add `kind-of:` with a kind that the tool knows, or `ccpa: [identifiers]` with those that fit"));
        }
    }
    if !shows(cx, TableKind::California) {
        let found =
            about(cx, rule, "regimes", "no document lists the data by the categories of California law")
                .note(note);
        sink.push(found.help("add `- table: california` to a section for residents of US-CA"));
    }
}
