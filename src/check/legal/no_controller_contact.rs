//! The check `no-controller-contact`.

use super::{Context, Rule, Sink, about, declare_check, laws};

declare_check! {
    /// The controller cannot be reached.
    ///
    /// ## Why this matters
    /// People must be told who is responsible for their data and how to reach them: GDPR and UK GDPR Art. 13(1)(a), FADP Art. 19(2)(a),
    /// Cal. Civ. Code § 1798.130(a)(1). Without an address, none of their rights can be exercised.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// parties:
    ///   larch: { name: Larch Software GmbH, region: DE }
    ///   cloud: { name: Birch Hosting B.V., region: NL }
    /// ```
    ///
    /// ## What to do
    /// Give the party that is the `controller` a `contact` (with an e-mail address, a telephone number, a form or a postal address) or an `address`.
    pub(in super::super) static CHECK = { name: "no-controller-contact", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some((_, law)) = laws(cx).next() else { return };
    let id = &cx.policy.controller;
    let Some(own) = cx.policy.parties.get(id) else { return };
    if own.contact.is_none() && own.address.is_none() {
        let found = about(cx, rule, &format!("parties.{id}"), format!("{} cannot be reached", own.name))
            .label("the controller, without `contact` and `address`")
            .note(format!("people must be told how to reach who is responsible ({})", law.contact_article));
        sink.push(found.help("add `contact:` with the id of an entry of `contacts`"));
    }
}
