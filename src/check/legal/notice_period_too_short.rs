//! The check `notice-period-too-short`.

use super::{Context, Rule, Sink, declare_check, public};
use crate::diag::Diagnostic;

declare_check! {
    /// A document is in force sooner after its announcement than its text promises.
    ///
    /// ## Why this matters
    /// Where the policy promises to announce changes some time before they hold, a shorter time breaks the promise, and the change may not bind.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2026-10-01, announced: 2026-09-20, notice-period: P30D }
    /// ```
    ///
    /// ## What to do
    /// Let the document be in force later, or correct `announced`.
    pub(in super::super) static CHECK = { name: "notice-period-too-short", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (id, plan) in public(cx).filter(|_| cx.sound) {
        let (Some(announced), Some(period)) = (plan.announced, &plan.notice_period) else { continue };
        let Some(earliest) = period.after(announced).filter(|day| *day > plan.effective) else { continue };
        let headline = format!(
            "`{id}` was announced on {announced} and is in force before {earliest}, sooner than {} later",
            period.in_words()
        );
        let found = Diagnostic::new(rule, cx.places.value(&format!("documents.{id}.effective")), headline)
            .about_entry(format!("documents.{id}"))
            .label(format!("sooner than {} after the announcement", period.in_words()));
        sink.push(found.help(format!("write {earliest} or later, or correct `announced`")));
    }
}
