//! The check `slow-response`.

use super::{Context, Rule, Sink, declare_check, laws};
use crate::diag::Diagnostic;
use crate::model::region;

declare_check! {
    /// The policy promises an answer later than a law allows.
    ///
    /// ## Why this matters
    /// Requests must be answered within one month (GDPR and UK GDPR Art. 12(3)), 30 days (FADP Art. 25(7), Quebec s. 32), 45 days (Cal. Civ. Code § 1798.130(a)(2)), 15 days (LGPD Art. 19).
    /// A longer time in the notice admits a breach.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// contacts:
    ///   privacy: { email: privacy@larch-notes.example, response-time: P60D }
    /// ```
    ///
    /// ## What to do
    /// Shorten `response-time` of the contact, or give the right a `response-time` of its own. A law that allows an extension in hard cases does not change the time that is promised.
    pub(in super::super) static CHECK = { name: "slow-response", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let mut told: Vec<String> = Vec::new();
    for (regime, law) in laws(cx) {
        let Some(longest) = law.response.longest_days() else { continue };
        let rights = cx
            .policy
            .rights
            .iter()
            .filter(|(_, own)| own.regimes.is_empty() || own.regimes.contains(&regime));
        let rights = rights.filter(|(_, own)| region::concerns(&own.applies_to, &law.home));
        for (id, own) in rights {
            let contact = own.contact.as_ref().and_then(|id| Some((id, cx.policy.contacts.get(id)?)));
            let inherited = || {
                contact.and_then(|(id, own)| Some((format!("contacts.{id}"), own.response_time.as_ref()?)))
            };
            let time = own.response_time.as_ref().map(|time| (format!("rights.{id}"), time));
            let Some((path, time)) = time.or_else(inherited) else { continue };
            if time.longest_days().is_none_or(|days| days <= longest) || told.contains(&path) {
                continue;
            }
            let headline =
                format!("{} is longer than the {} allows for an answer", time.in_words(), regime.short());
            let found = Diagnostic::new(rule, cx.places.value(&format!("{path}.response-time")), headline)
                .about_entry(path.clone())
                .label("promised here")
                .note(format!(
                    "requests are answered within {} ({})",
                    law.response.in_words(),
                    law.response_article
                ));
            // Another law that holds for the right may allow less still.
            let all = laws(cx).filter(|(regime, law)| {
                (own.regimes.is_empty() || own.regimes.contains(regime))
                    && region::concerns(&own.applies_to, &law.home)
            });
            let allowed = all.map(|(_, law)| &law.response);
            let shortest = allowed.min_by_key(|own| own.longest_days().unwrap_or(u64::MAX));
            sink.push(found.help(format!("write {} or less", shortest.unwrap_or(&law.response).iso)));
            told.push(path);
        }
    }
}
