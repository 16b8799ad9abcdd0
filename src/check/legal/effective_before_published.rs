//! The check `effective-before-published`.

use super::{Context, Rule, Sink, declare_check, public};
use crate::diag::Diagnostic;

declare_check! {
    /// A document was announced after the day from which it is in force.
    ///
    /// ## Why this matters
    /// Nobody can have known of it on the day from which it binds them. People and courts read these dates.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2026-10-01, announced: 2026-10-05 }
    /// ```
    ///
    /// ## What to do
    /// Correct the dates, or let the document be in force later.
    pub(in super::super) static CHECK = { name: "effective-before-published", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (id, plan) in public(cx).filter(|_| cx.sound) {
        if let Some(announced) = plan.announced.filter(|day| *day > plan.effective) {
            let headline =
                format!("`{id}` is in force since {}, and was announced on {announced}", plan.effective);
            let found =
                Diagnostic::new(rule, cx.places.value(&format!("documents.{id}.announced")), headline)
                    .about_entry(format!("documents.{id}"))
                    .label("later than `effective`");
            sink.push(found.help("correct one of the two dates"));
        }
    }
}
