//! The check `vague-retention`.

use super::{Context, Rule, Sink, about, declare_check, laws};
use crate::model::data::Term;

declare_check! {
    /// Data are kept "as long as necessary", and nothing says how long that is.
    ///
    /// ## Why this matters
    /// The law itself says that data are kept no longer than necessary (GDPR Art. 5(1)(e)); the notice must say what that means here (Art. 13(2)(a)). The guidelines on
    /// transparency of the data protection authorities (WP 260, annex) call the bare phrase insufficient.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   account:
    ///     source: registration
    ///     categories: email-address
    ///     purposes: manage-account
    ///     bases: legal-obligation
    ///     required-by: law
    ///     if-refused: no-service
    ///     retention: purpose-fulfilled
    /// ```
    ///
    /// ## What to do
    /// State a period, or a criterion that can be checked: the end of the contract, the account, a period of limitation.
    pub(in super::super) static CHECK = { name: "vague-retention", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).next().is_none() {
        return;
    }
    let policy = cx.policy;
    let vague = |term: &Term| match term {
        Term::Period(_) => false,
        Term::Criterion(id) => policy.words.criteria.get(id).is_some_and(|own| own.vague),
    };
    for (id, own) in &policy.collections {
        let Some(retention) = policy.retention(own).filter(|own| own.from.is_none()) else { continue };
        let terms = retention.rule.terms();
        if terms.is_empty() || !terms.iter().all(vague) {
            continue;
        }
        let found = about(
            cx,
            rule,
            &format!("collections.{id}"),
            format!("`{id}` is kept as long as the purpose requires, which says nothing"),
        )
        .label("no period and no criterion that can be checked")
        .note("what is necessary must be said for these data (GDPR Art. 5(1)(e) and 13(2)(a))");
        sink.push(found.help("state a period, or a criterion such as `account-open` or `contract-term`"));
    }
}
