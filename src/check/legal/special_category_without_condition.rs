//! The check `special-category-without-condition`.

use super::{Context, GDPR, Rule, Sink, about, applying, declare_check, listed};
use crate::model::data::Category;
use crate::model::id::Id;

declare_check! {
    /// Special categories of data are processed, and no condition of Art. 9(2) GDPR is given.
    ///
    /// ## Why this matters
    /// Data on health, origin, opinions, beliefs, sex life, genetic and biometric data must not be processed at all unless a condition of Art. 9(2) holds, beside the
    /// legal basis of Art. 6. Without it the processing is forbidden.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   symptoms:
    ///     source: you
    ///     categories: health-data
    ///     purposes: provide-service
    ///     bases: consent
    ///     retention: account-open
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   withdraw-consent: { contact: privacy, channels: [email] }
    /// ```
    /// ```yaml policy/legal.yaml
    /// data-protection-officer: privacy
    /// ```
    ///
    /// ## What to do
    /// Add `conditions:` to the entry, for instance `conditions: explicit-consent`.
    pub(in super::super) static CHECK = { name: "special-category-without-condition", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(regime) = applying(cx, GDPR).next() else { return };
    let special = |id: &&Id<Category>| cx.policy.words.categories.get(*id).is_some_and(|own| own.special);
    for (id, own) in cx.policy.collections.iter().filter(|(_, own)| own.conditions.is_empty()) {
        let special: Vec<_> = own.categories.iter().filter(special).map(Id::as_str).collect();
        if special.is_empty() {
            continue;
        }
        let names = listed(special.into_iter());
        let headline = format!("`{id}` holds special data ({names}) without a condition that allows it");
        let found = about(cx, rule, &format!("collections.{id}"), headline).label("no `conditions`").note(
            format!("such data may only be processed under a condition of {} Art. 9(2)", regime.short()),
        );
        sink.push(found.help("add `conditions:`, for instance `conditions: explicit-consent`"));
    }
}
