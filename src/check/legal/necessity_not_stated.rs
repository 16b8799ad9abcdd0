//! The check `necessity-not-stated`.

use super::{Context, GDPR, Rule, Sink, about, applying, declare_check, listed};
use crate::model::data::{Origin, RequiredBy, Source};
use crate::model::id::Id;

declare_check! {
    /// People give data for a contract or by law, and nothing says whether they must and what follows if they do not.
    ///
    /// ## Why this matters
    /// The notice must say whether giving the data is required by a contract or a law, whether people are obliged to, and what happens if they do not (GDPR and UK GDPR Art. 13(2)(e)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: manage-account
    ///     bases: legal-obligation
    ///     retention: account-open
    /// ```
    ///
    /// ## What to do
    /// Add `required-by:` (`contract`, `law` or `nothing`) and `if-refused:`, for instance `if-refused: no-service`.
    pub(in super::super) static CHECK = { name: "necessity-not-stated", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(regime) = applying(cx, GDPR).next() else { return };
    let policy = cx.policy;
    let given =
        |id: &Id<Source>| policy.words.sources.get(id).is_some_and(|own| own.kind == Some(Origin::Person));
    for (id, own) in &policy.collections {
        let basis = own.bases.iter().find(|id| policy.basis_is(id, &["contract", "legal-obligation"]));
        let (Some(basis), true) = (basis, own.sources.iter().any(given)) else { continue };
        let free = own.required_by == Some(RequiredBy::Nothing);
        let lacks: &[&str] = match (own.required_by, &own.if_refused) {
            (None, None) => &["required-by", "if-refused"],
            (None, Some(_)) => &["required-by"],
            (Some(_), None) if !free => &["if-refused"],
            _ => continue,
        };
        let headline = format!("nothing says what follows if people do not give `{id}`");
        let found = about(cx, rule, &format!("collections.{id}"), headline)
            .label(format!("rests on `{basis}`, and lacks {}", listed(lacks.iter().copied())))
            .note(format!(
                "people must be told whether they have to give the data, and what follows if not ({} Art. 13(2)(e))",
                regime.short()
            ));
        sink.push(found.help("add `required-by: contract` and `if-refused: no-service`, or what fits"));
    }
}
