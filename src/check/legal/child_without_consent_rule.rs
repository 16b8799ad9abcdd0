//! The check `child-without-consent-rule`.

use super::{Context, Rule, Sink, about, declare_check, laws};
use crate::model::data::DataSubject;
use crate::model::id::Id;

declare_check! {
    /// Data of children are processed, and nothing says from which age on they decide for themselves.
    ///
    /// ## Why this matters
    /// Below the age of 16 (or what a member state sets, not below 13) a parent consents for the child (GDPR and UK GDPR Art. 8); below 13 in the United States (COPPA, 16 CFR Part 312); below 12 in Brazil (LGPD Art. 14 § 1) and below 14 in Quebec (CQLR c. P-39.1, s. 4.1).
    /// Parents must be told.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   drawings:
    ///     source: you
    ///     subjects: children
    ///     categories: uploaded-content
    ///     purposes: provide-service
    ///     bases: legitimate-interests
    ///     interests: improve-products
    ///     retention: account-open
    /// ```
    ///
    /// ## What to do
    /// Add `children: { consent-age: 16 }` with the age below which a parent must consent.
    pub(in super::super) static CHECK = { name: "child-without-consent-rule", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let ruled = cx.policy.children.as_ref().is_some_and(|own| own.consent_age.is_some());
    if ruled || laws(cx).next().is_none() {
        return;
    }
    let child = |id: &Id<DataSubject>| cx.policy.words.subjects.get(id).is_some_and(|own| own.child);
    let first = cx.policy.collections.iter().find(|(_, own)| own.subjects.iter().any(child));
    if let Some((id, _)) = first {
        let headline = format!("`{id}` is about children, and nothing says when a parent must consent");
        let found = about(cx, rule, &format!("collections.{id}"), headline)
            .label("data of children")
            .note("below a certain age a parent consents for the child (GDPR Art. 8; 16 CFR Part 312; LGPD Art. 14 § 1; CQLR c. P-39.1, s. 4.1)");
        sink.push(found.help("add `children: { consent-age: 16 }`, with the age that holds"));
    }
}
