//! The check `empty-table`.

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::{Block, Section};
use crate::model::document::{BlockPlan, DocumentPlan, SectionPlan, TableKind};
use crate::source::Span;

declare_check! {
    /// A section has a table, and the policy has nothing to put in it.
    ///
    /// ## Why this matters
    /// The page shows a heading with a table of no rows ("Recipients: 0 recipients"): readers cannot tell whether there is nothing to say or something
    /// was lost.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy:
    ///     effective: 2026-10-01
    ///     sections:
    ///       - id: data
    ///         blocks: [{ table: responsible }, { table: collections }, { table: subprocessors }, { table: recipients }, { table: rights }, { table: authorities }, { table: california }]
    /// ```
    ///
    /// ## What to do
    /// Leave the table or its section out, and say in a sentence that there is nothing; or add the entries that the table shows. A document without
    /// `sections:` has the tables alone for which there are entries.
    pub(super) static CHECK = { name: "empty-table", level: Warning, run: check };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (id, plan) in &cx.policy.documents {
        let here = cx.localized.documents.iter();
        let mut in_source = here.filter(|own| own.id == id.as_str() && own.language == cx.policy.site.source);
        let Some(document) = in_source.next() else { continue };
        for section in plan.sections.iter().flat_map(SectionPlan::walk) {
            // Sections that come with the tool have the tables alone for which there is something.
            if !cx.places.has(&format!("{}.blocks", section.path)) {
                continue;
            }
            for (at, block) in section.blocks.iter().enumerate() {
                let BlockPlan::Table(kind) = block else { continue };
                if is_empty(&document.sections, &section.id, *kind) {
                    let place = cx.places.value(&format!("{}.blocks.{at}", section.path));
                    sink.push(finding(cx, rule, plan, section, *kind, place));
                }
            }
        }
    }
}

/// Whether the section `id` shows the table without any row.
fn is_empty(sections: &[Section], id: &str, kind: TableKind) -> bool {
    sections.iter().any(|section| {
        let empty =
            |block: &Block| matches!(block, Block::Table(own) if own.kind == kind && own.rows.is_empty());
        (section.id == id && section.blocks.iter().any(empty)) || is_empty(&section.sections, id, kind)
    })
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    plan: &DocumentPlan,
    section: &SectionPlan,
    kind: TableKind,
    place: Span,
) -> Diagnostic {
    let name = kind.name();
    let found =
        Diagnostic::new(rule, place, format!("the table `{name}` of the section `{}` is empty", section.id))
            .label("no entry of the policy stands in it");
    if let Some(gone) = cx.places.left_out(name) {
        return found.related(gone, "the brand leaves the entries out here").help(format!(
            "leave the section out too, under `document-changes:`, `without: [{}]`",
            section.id
        ));
    }
    if plan.residents_of.is_empty() {
        found.help("leave the table out, or add the entries that it shows")
    } else {
        found.help("leave the table out, or widen `residents-of:`: nothing of it is for these people")
    }
}
