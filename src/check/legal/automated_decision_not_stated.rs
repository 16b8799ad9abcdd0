//! The check `automated-decision-not-stated`.

use super::{Context, GDPR, Rule, Sink, about, applies, declare_check};
use crate::model::regime::Regime;

declare_check! {
    /// The policy says neither that decisions are made by automated means alone nor that none are, or does not say how they are made, what they mean for people or who looks at them again.
    ///
    /// ## Why this matters
    /// The notice must say whether there are such decisions, how they are made and what they mean for people (GDPR and UK GDPR Art. 13(2)(f) and 22, FADP Art. 21, LGPD Art. 20, Quebec s. 12.1).
    /// People can have a person look at the decision again.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// automated-decisions:
    ///   credit-limit: {}
    /// ```
    /// ```ftl locales/en/example.ftl
    /// decision-credit-limit = Credit limit
    ///     .logic = From what you bought and paid before.
    ///     .effects = Orders above it must be paid in advance.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// decision-credit-limit = Plafond de crédit
    ///     .logic = À partir de vos achats et de vos paiements antérieurs.
    ///     .effects = Les commandes qui le dépassent sont à régler d’avance.
    /// ```
    ///
    /// ## What to do
    /// Write `automated-decisions: none`, or describe each with `review:`, the contact that has a person look at it, and the messages `decision-ID`, `.logic` and `.effects`.
    pub(in super::super) static CHECK = { name: "automated-decision-not-stated", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let of = [Regime::Gdpr, Regime::UkGdpr, Regime::SwissFadp, Regime::Lgpd, Regime::QuebecLaw25];
    if !applies(cx, &of) {
        return;
    }
    let note = "people must be told whether a machine alone decides about them (GDPR Art. 13(2)(f) and 22)";
    let Some(decisions) = &cx.policy.decisions else {
        let headline = "the policy does not say whether decisions are made by automated means alone";
        let found = about(cx, rule, "automated-decisions", headline).note(note);
        return sink.push(found.help("write `automated-decisions: none`, or describe them"));
    };
    for (id, own) in decisions {
        let path = format!("automated-decisions.{id}");
        if own.review.is_none() {
            let headline = format!("nothing says who looks at the decision `{id}` again");
            let found = about(cx, rule, &path, headline)
                .label("no `review`")
                .note("people can have a person look at it (GDPR Art. 22(3))");
            sink.push(found.help("add `review:` with the id of an entry of `contacts`"));
        }
        // A decision without a message is for `missing-message` to tell.
        let name = cx.policy.label("automated-decisions", "decision", id.as_str());
        let words = cx.source().and_then(|source| source.messages.get(&name));
        let Some(words) = words.filter(|_| applies(cx, GDPR)) else { continue };
        let said = |attribute: &str| words.attributes.iter().any(|own| own.name == attribute);
        let lacking: Vec<&str> = ["logic", "effects"].into_iter().filter(|own| !said(own)).collect();
        let what = match lacking[..] {
            [] => continue,
            ["logic"] => "how the decision is made",
            ["effects"] => "what the decision means for people",
            _ => "how the decision is made, nor what it means for people",
        };
        let headline = format!("`{name}` does not say {what}");
        let attributes = lacking.iter().map(|own| format!("`.{own}`")).collect::<Vec<_>>().join(" and ");
        let found = about(cx, rule, &path, headline).label(format!("no {attributes}")).note(
            "the notice must hold meaningful information about the logic and the consequences (GDPR Art. 13(2)(f))",
        );
        sink.push(found.help(format!("add {attributes} to the message `{name}` in every language")));
    }
}
