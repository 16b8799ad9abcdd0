//! The check `interest-not-stated`.

use super::{Context, GDPR, Rule, Sink, about, applying, declare_check};
use crate::model::data::LegalBasis;
use crate::model::id::Id;

declare_check! {
    /// Data are processed for legitimate interests, and the interest is not named.
    ///
    /// ## Why this matters
    /// "Legitimate interests" alone says nothing: the notice must name the interest that is pursued, so that people can weigh it against their own and object
    /// (GDPR and UK GDPR Art. 13(1)(d) and 14(2)(b)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   statistics:
    ///     source: use-of-service
    ///     categories: usage-data
    ///     purposes: improve-service
    ///     bases: legitimate-interests
    ///     retention: P13M
    /// ```
    ///
    /// ## What to do
    /// Add `interests:` to the entry, or to the legal basis where the policy describes it: `interests: improve-products`. `policyglot explain vocabulary` lists those that come
    /// with the tool; describe others under `interests:`.
    pub(in super::super) static CHECK = { name: "interest-not-stated", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(regime) = applying(cx, GDPR).next() else { return };
    let policy = cx.policy;
    for (id, own) in &policy.collections {
        let mut bases = own.bases.iter().filter(|id| policy.basis_is(id, &["legitimate-interests"]));
        let named =
            |id: &&Id<LegalBasis>| policy.words.bases.get(*id).is_some_and(|own| !own.interests.is_empty());
        let bare = bases.find(|id| !named(id)).filter(|_| own.interests.is_empty());
        let Some(bare) = bare else { continue };
        let path = format!("collections.{id}");
        let found =
            about(cx, rule, &path, format!("`{id}` rests on `{bare}` and does not name the interest"))
                .label("no `interests`")
                .note(format!(
                    "the notice must name the interest that is pursued ({} Art. 13(1)(d))",
                    regime.short()
                ));
        sink.push(found.help("add `interests:`, for instance `interests: prevent-fraud`"));
    }
}
