//! The check `category-never-collected`.

use super::{Context, Rule, Sink, about, declare_check};
use std::collections::BTreeSet;

use crate::model::data::Category;
use crate::model::id::Id;
use crate::model::processor::DataScope;

declare_check! {
    /// A kind of data is described and used nowhere.
    ///
    /// ## Why this matters
    /// Either it is collected and the table does not say so, or it is a leftover that the next reader takes for a fact.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// categories:
    ///   shoe-size: { label: category-age }
    /// ```
    ///
    /// ## What to do
    /// Name it in a collection (or where a recipient is given it), or delete it.
    pub(in super::super) static CHECK = { name: "category-never-collected", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let policy = cx.policy;
    let scope = |own: &DataScope| match own {
        DataScope::Only(ids) | DataScope::AllExcept(ids) => ids.clone(),
    };
    let collected = policy.collections.values().flat_map(|own| own.categories.clone());
    let received = policy.all_recipients().filter_map(|(_, own)| own.data.as_ref()).flat_map(scope);
    let sold = policy.sale.iter().flat_map(|own| own.sold.iter().chain(&own.shared).cloned());
    let decided = policy.decisions.iter().flatten().flat_map(|(_, own)| own.categories.clone());
    let changed = policy.purpose_changes.values().flat_map(|own| own.categories.clone());
    let used: BTreeSet<Id<Category>> =
        collected.chain(received).chain(sold).chain(decided).chain(changed).collect();
    for id in policy.words.categories.keys().filter(|id| !used.contains(*id)) {
        let path = format!("categories.{id}");
        let found = about(cx, rule, &path, format!("the kind of data `{id}` is used nowhere"))
            .label("no page shows it");
        sink.push(found.help("name it in a collection, or delete it"));
    }
}
