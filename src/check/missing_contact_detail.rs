//! The check `missing-contact-detail`.

use std::collections::BTreeSet;

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::model::contact::DETAILS;
use crate::model::id::Id;
use crate::model::right::{Channel, Right};

declare_check! {
    /// A right is exercised in a way for which its contact states no address or number.
    ///
    /// ## Why this matters
    /// The page would tell people to call, and not which number: it would show the name of the variable in place of one, in every language.
    ///
    /// ## Example
    /// ```yaml policy/rights.yaml
    /// rights:
    ///   access: { contact: privacy, channels: phone }
    /// ```
    /// where the contact `privacy` has no `phone`.
    ///
    /// ## What to do
    /// Add the number or address to the contact, name another contact, or leave the channel out. A right without a `contact` has that of the controller.
    pub(super) static CHECK = { name: "missing-contact-detail", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let mut told = BTreeSet::new();
    for (id, right) in &cx.policy.rights {
        for Lacking { channel, detail, .. } in lacking(cx, right) {
            let own = format!("rights.{id}");
            let (path, who) = if cx.places.has(&own) {
                (own, format!("the right `{id}` is"))
            } else {
                ("standard-rights".to_owned(), "rights are".to_owned())
            };
            if !told.insert((path.clone(), channel)) {
                continue;
            }
            let headline = format!("{who} exercised through `{channel}`, and nothing states the `{detail}`");
            let found = Diagnostic::new(rule, cx.places.key(&path), headline)
                .note(format!("the page would show `{{ ${detail} }}` in every language"));
            sink.push(match cx.policy.contact_of(right) {
                Some(contact) => {
                    found.related(cx.places.key(&format!("contacts.{contact}")), "its contact").help(format!(
                        "add `{detail}:` to the contact `{contact}`, or leave the channel `{channel}` out"
                    ))
                }
                None => found.help(format!(
                    "add `contact:` with the id of an entry of `contacts` that has `{detail}`"
                )),
            });
        }
    }
}

/// The messages that show a detail which is not stated.
pub(super) fn messages(cx: &Context<'_>) -> BTreeSet<String> {
    cx.policy.rights.values().flat_map(|right| lacking(cx, right)).map(|own| own.message).collect()
}

/// A channel that shows a detail which the contact of a right does not state.
struct Lacking<'a> {
    channel: &'a Id<Channel>,
    message: String,
    detail: &'static str,
}

/// What the channels of a right show and its contact does not state.
fn lacking<'a>(cx: &Context<'a>, right: &'a Right) -> Vec<Lacking<'a>> {
    let policy = cx.policy;
    let contact = policy.contact_of(right).and_then(|id| policy.contacts.get(id));
    let stated = contact.map(|own| policy.contact_facts(own)).unwrap_or_default();
    let mut found = Vec::new();
    for channel in &right.channels {
        let message = policy.label("channels", "channel", channel.as_str());
        let entry = cx.source().and_then(|source| source.messages.get(&message));
        let asked =
            entry.into_iter().flat_map(Entry::all_patterns).flat_map(|own| walk::references(own).variables);
        let details = asked.filter_map(|variable| DETAILS.into_iter().find(|key| *key == variable.name));
        let detail = details.into_iter().find(|key| !stated.iter().any(|(own, _)| own == key));
        found.extend(detail.map(|detail| Lacking { channel, message, detail }));
    }
    found
}
