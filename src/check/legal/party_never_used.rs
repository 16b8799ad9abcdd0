//! The check `party-never-used`.

use super::{Context, Rule, Sink, about, declare_check};
use std::collections::BTreeSet;

use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::model::id::Id;
use crate::model::party::Party;

declare_check! {
    /// A body is described and named nowhere.
    ///
    /// ## Why this matters
    /// A company that nobody names is a leftover, or a recipient that was forgotten.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// parties:
    ///   larch: { name: Larch Software GmbH, region: DE, address: office, contact: privacy }
    ///   cloud: { name: Birch Hosting B.V., region: NL }
    ///   mailer: { name: Aspen Mail Ltd, region: IE }
    /// ```
    ///
    /// ## What to do
    /// Name it where it belongs: at a recipient, a contact, a brand, a cookie, or in a sentence as `{ $ID }`. Else delete it.
    pub(in super::super) static CHECK = { name: "party-never-used", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let policy = cx.policy;
    let mut used: BTreeSet<&Id<Party>> =
        policy.joint_controllers.iter().chain([&policy.controller]).collect();
    used.extend(policy.brands.values().map(|own| &own.party));
    used.extend(policy.contacts.values().filter_map(|own| own.party.as_ref()));
    used.extend(policy.parties.values().flat_map(|own| [&own.parent, &own.represented_by]).flatten());
    used.extend(policy.all_recipients().filter_map(|(_, own)| own.party.as_ref()));
    used.extend(policy.cookies.iter().flatten().filter_map(|(_, own)| own.provider.as_ref()));
    let entries = cx.source().into_iter().flat_map(|own| own.messages.values().chain(own.terms.values()));
    let references = entries.flat_map(Entry::all_patterns).map(walk::references);
    let stated: BTreeSet<String> =
        references.flat_map(|own| own.variables).map(|variable| variable.name).collect();
    for (id, own) in policy.parties.iter().filter(|(id, _)| !used.contains(id)) {
        if stated.contains(id.as_str()) || stated.contains(&format!("{id}-short")) {
            continue;
        }
        let headline = format!("{} is named nowhere", own.name);
        let found = about(cx, rule, &format!("parties.{id}"), headline).label("no page shows it");
        sink.push(
            found.help(format!("name `{id}` where it belongs, state it as `{{ ${id} }}`, or delete it")),
        );
    }
}
