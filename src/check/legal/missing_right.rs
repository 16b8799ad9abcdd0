//! The check `missing-right`.

use super::{Context, Rule, Sink, about, declare_check, laws};
use indexmap::IndexMap;

use crate::model::id::Id;
use crate::model::region;
use crate::model::right::Right;

declare_check! {
    /// A law gives people a right, and the policy does not say it, or not how to exercise it.
    ///
    /// ## Why this matters
    /// The notice must name the rights that people have (GDPR and UK GDPR Art. 13(2)(b) and (d), FADP Art. 25 to 32, Cal. Civ. Code § 1798.130(a)(5)(A)). A right that nobody
    /// is told of is not used.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// standard-rights: { contact: privacy, channels: email }
    /// rights:
    ///   erasure: {}
    /// ```
    ///
    /// ## What to do
    /// Describe the right under `rights:` with its `channels`, with `kind-of:` where its id is another than the tool's; or let `standard-rights:` describe those that are missing.
    pub(in super::super) static CHECK = { name: "missing-right", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let mut missing: IndexMap<&str, Vec<&str>> = IndexMap::new();
    let mut mute: IndexMap<&Id<Right>, &str> = IndexMap::new();
    for (regime, law) in laws(cx) {
        let given =
            law.rights.iter().filter(|(kind, _)| *kind != "complaint" && cx.policy.has_matter_for(kind));
        for (kind, article) in given {
            let for_them = |own: &Right| {
                (own.regimes.is_empty() || own.regimes.contains(&regime))
                    && region::concerns(&own.applies_to, &law.home)
            };
            let named = cx.policy.rights.iter().filter(|(_, own)| own.meaning.is(&[kind]) && for_them(own));
            let named: Vec<_> = named.collect();
            let by_itself = kind == "no-discrimination";
            if named.is_empty() {
                missing.entry(kind).or_default().push(article);
            } else if !by_itself && named.iter().all(|(_, own)| own.channels.is_empty()) {
                mute.entry(named[0].0).or_insert(article);
            }
        }
    }
    for (id, article) in mute {
        let found = about(
            cx,
            rule,
            &format!("rights.{id}"),
            format!("nothing says how to exercise the right `{id}`"),
        )
        .label("no `channels`")
        .note(format!("the law gives it ({article})"));
        let has_contact = cx.policy.rights.get(id).is_some_and(|own| own.contact.is_some());
        let contact = if has_contact { String::new() } else { format!("`contact: {}` and ", contact(cx)) };
        let found = found.help(format!("give `{id}` {contact}`channels: [{}]`", channels(cx)));
        sink.push(if cx.places.has("standard-rights") {
            found.help(format!("or delete `{id}`, if `standard-rights` holds for it as well"))
        } else {
            found
        });
    }
    for (kind, articles) in missing {
        let headline = format!("the policy does not name the right `{kind}`");
        let found = about(cx, rule, "rights", headline).about_entry(format!("rights.{kind}"));
        let found = found.note(format!("the law gives it ({})", articles.join("; ")));
        let (contact, channels) = (contact(cx), channels(cx));
        sink.push(found.help(format!(
            "add `{kind}: {{ contact: {contact}, channels: [{channels}] }}` under `rights:`, or let `standard-rights:` describe it"
        )));
    }
}

/// A contact that handles other requests, else the first, else a gap.
fn contact<'a>(cx: &Context<'a>) -> &'a str {
    let own = cx.policy.rights.values().find_map(|own| own.contact.as_ref());
    own.or_else(|| cx.policy.contacts.keys().next()).map_or("…", Id::as_str)
}

/// The ways in which other rights are exercised, else one that every contact has.
fn channels(cx: &Context<'_>) -> String {
    let own = cx.policy.rights.values().find(|own| own.contact.is_some() && !own.channels.is_empty());
    let ids = own.map(|own| own.channels.iter().map(Id::as_str).collect::<Vec<_>>().join(", "));
    ids.unwrap_or_else(|| "email".to_owned())
}
