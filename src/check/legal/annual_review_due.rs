//! The check `annual-review-due`.

use super::{Context, Rule, Sink, about, applies, declare_check, public};
use jiff::ToSpan;

use crate::model::document::DocumentKind;
use crate::model::regime::Regime;

declare_check! {
    /// A privacy policy was not looked through for more than twelve months.
    ///
    /// ## Why this matters
    /// The policy is updated at least once every twelve months (Cal. Civ. Code § 1798.130(a)(5)); what it lists must be that of the last twelve months.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2021-11-03 }
    /// ```
    /// and `policyglot check --today 2026-11-28`: without a day nothing is said, because policyglot never reads the clock.
    ///
    /// ## What to do
    /// Look it through. If nothing changes, write the day under `reviewed:`; else under `updated:`.
    pub(in super::super) static CHECK = { name: "annual-review-due", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(today) = cx.today.filter(|_| applies(cx, &[Regime::Ccpa])) else { return };
    for (id, plan) in public(cx).filter(|(_, plan)| plan.kind == Some(DocumentKind::Privacy)) {
        let last = [Some(plan.effective), plan.updated, plan.reviewed].into_iter().flatten().max();
        let due = last.and_then(|last| last.checked_add(12.months()).ok());
        if let (Some(last), Some(due)) = (last, due)
            && due < today
        {
            let headline =
                format!("the document `{id}` was last looked through on {last}, more than twelve months ago");
            let found = about(cx, rule, &format!("documents.{id}"), headline)
                .note("it is updated at least once every twelve months (Cal. Civ. Code § 1798.130(a)(5))");
            sink.push(found.help("look it through, and write the day under `reviewed:` or `updated:`"));
        }
    }
}
