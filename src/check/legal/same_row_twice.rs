//! The check `same-row-twice`.

use super::{Context, Rule, Sink, about, declare_check};

declare_check! {
    /// Two entries of `collections` state the same.
    ///
    /// ## Why this matters
    /// The table would have two rows that say one thing. Often one of them was meant to say something else.
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
    ///     retention: account-open
    ///   profile:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: manage-account
    ///     bases: legal-obligation
    ///     required-by: law
    ///     if-refused: no-service
    ///     retention: account-open
    /// ```
    ///
    /// ## What to do
    /// Delete one of them, or correct what differs.
    pub(in super::super) static CHECK = { name: "same-row-twice", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let all: Vec<_> = cx.policy.collections.iter().map(|(id, own)| (id, format!("{own:?}"))).collect();
    for (at, (id, own)) in all.iter().enumerate() {
        if let Some((first, _)) = all[..at].iter().find(|(_, other)| other == own) {
            let headline = format!("`{first}` and `{id}` state the same");
            let found = about(cx, rule, &format!("collections.{id}"), headline)
                .related(cx.places.key(&format!("collections.{first}")), "the first");
            sink.push(found.help("delete one of the two, or correct what differs"));
        }
    }
}
