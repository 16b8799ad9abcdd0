//! The check `processor-without-terms`.

use super::{Context, GDPR, Rule, Sink, about, applies, declare_check, record};
use crate::model::processor::Role;

declare_check! {
    /// The record of processing has a processor whose contract it does not name.
    ///
    /// ## Why this matters
    /// A processor is bound by a contract (GDPR and UK GDPR Art. 28(3)); the record that the authority can ask for should lead to it (Art. 30, Art. 5(2)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2026-10-01 }
    ///   record: { effective: 2026-10-01 }
    /// ```
    ///
    /// ## What to do
    /// Add `contract:` to the subprocessor: the name, date or number under which the contract is filed.
    pub(in super::super) static CHECK = { name: "processor-without-terms", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if record(cx).is_none() || !applies(cx, GDPR) {
        return;
    }
    let entries = cx.policy.all_recipients();
    for (id, _) in entries.filter(|(_, own)| own.role == Role::Processor && own.contract.is_none()) {
        let headline = format!("the record names no contract with the processor `{}`", id.id());
        let found = about(cx, rule, &id.path(), headline)
            .label("no `contract`")
            .note("a processor is bound by a contract (GDPR Art. 28(3))");
        sink.push(found.help("add `contract:` with the name or number under which it is filed"));
    }
}
