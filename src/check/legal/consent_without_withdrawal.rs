//! The check `consent-without-withdrawal`.

use super::{Context, Id, Rule, Sink, about, applies, declare_check};
use crate::model::data::Condition;
use crate::model::regime::Regime;

declare_check! {
    /// Processing rests on consent, and nothing says how to withdraw it.
    ///
    /// ## Why this matters
    /// It must be as easy to withdraw consent as to give it, and people must be told that and how they can (GDPR and UK GDPR Art. 7(3) and 13(2)(c), Quebec s. 8).
    /// A consent that cannot be withdrawn is none.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   newsletter:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: newsletter
    ///     bases: consent
    ///     retention: consent-withdrawn
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   withdraw-consent: { contact: privacy }
    /// ```
    ///
    /// ## What to do
    /// Describe the right `withdraw-consent` under `rights:` with its `channels`, or let `standard-rights:` do so.
    pub(in super::super) static CHECK = { name: "consent-without-withdrawal", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !applies(cx, &[Regime::Gdpr, Regime::UkGdpr, Regime::QuebecLaw25]) {
        return;
    }
    let policy = cx.policy;
    // Explicit consent to the use of special categories is consent as well (Art. 13(2)(c) names both).
    let explicit = |id: &Id<Condition>| match policy.words.conditions.get(id) {
        Some(own) => own.meaning.is(&["explicit-consent"]),
        None => id.as_str() == "explicit-consent",
    };
    let consent = policy.collections.iter().find(|(_, own)| {
        own.bases.iter().any(|id| policy.basis_is(id, &["consent"])) || own.conditions.iter().any(explicit)
    });
    let Some((id, _)) = consent else { return };
    let own = policy.rights.iter().find(|(_, own)| own.meaning.is(&["withdraw-consent"]));
    let (path, headline, label, help) = match own {
        Some((_, own)) if !own.channels.is_empty() => return,
        Some((right, _)) => (
            format!("rights.{right}"),
            "consent can be withdrawn, and nothing says how".to_owned(),
            "no `channels`",
            "add `channels:`, for instance `channels: [account, email]`",
        ),
        None => (
            format!("collections.{id}"),
            format!("`{id}` rests on consent, and nothing says how to withdraw it"),
            "rests on consent",
            "add `withdraw-consent: { contact: …, channels: […] }` under `rights:`",
        ),
    };
    let found = about(cx, rule, &path, headline).label(label).note(
        "the notice must say that consent can be withdrawn, as easily as it was given (GDPR Art. 7(3) and 13(2)(c))",
    );
    sink.push(found.help(help));
}
