//! The check `recipient-not-stated`.

use super::{Context, Rule, Sink, about, declare_check, laws, shows};
use crate::model::document::TableKind;
use crate::model::processor::RecipientId;

declare_check! {
    /// Somebody receives data, and no document that the public sees shows it.
    ///
    /// ## Why this matters
    /// People must be told who receives their data, or which kinds of recipients (GDPR and UK GDPR Art. 13(1)(e), FADP Art. 19(2)(c), Cal. Civ. Code § 1798.130(a)(5)).
    /// A recipient that stands in the YAML alone is told to nobody.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// recipients:
    ///   advertisers: { label: recipient-group-companies, categories: usage-data, purposes: marketing, regions: DE }
    /// ```
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy:
    ///     effective: 2026-10-01
    ///     sections:
    ///       - id: data
    ///         blocks: [{ table: responsible }, { table: collections }, { table: subprocessors }, { table: rights }, { table: authorities }, { table: california }]
    /// ```
    ///
    /// ## What to do
    /// Show the table `subprocessors` or `recipients` in a document, or leave `sections:` out: the sections that a document has by itself show them.
    pub(in super::super) static CHECK = { name: "recipient-not-stated", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).next().is_none() {
        return;
    }
    for (id, _) in cx.policy.all_recipients() {
        let kind = match &id {
            RecipientId::Subprocessor(_) => TableKind::Subprocessors,
            RecipientId::Recipient(_) => TableKind::Recipients,
        };
        if shows(cx, kind) {
            continue;
        }
        let headline = format!("`{}` receives data, and no document shows it", id.id());
        let found = about(cx, rule, &id.path(), headline)
            .label("told to nobody")
            .note("people must be told who receives their data (GDPR Art. 13(1)(e))");
        sink.push(found.help(format!("add `- table: {}` to a section of a document", kind.name())));
    }
}
