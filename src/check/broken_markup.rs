//! The check `broken-markup`.

use std::collections::BTreeSet;

use super::{Context, declare_check, faults};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::Answer;
use crate::markup::fault::FaultKind;

declare_check! {
    /// Markup shows on the page as characters: stray `**`, `](`, or a `*` that opens nothing.
    ///
    /// Told only where the English message has nothing of the kind.
    ///
    /// ## Why this matters
    /// The emphasis or the link that the English reader sees is lost, and the page looks broken.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-logs = We do **not** keep logs.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous ne conservons **pas les journaux.
    /// ```
    ///
    /// ## What to do
    /// Close what was opened, without a space inside: `**pas**`.
    pub(super) static CHECK = { name: "broken-markup", level: Error, run: check, translation: true, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let source = cx.source_tag();
    let english = cx.localized.lookups.get(&source);
    let stray: BTreeSet<&str> = english
        .into_iter()
        .flatten()
        .filter(|lookup| match &lookup.answer {
            Answer::Own(checked) => checked.markup.iter().any(|fault| fault.kind == FaultKind::StrayMarkup),
            _ => false,
        })
        .map(|lookup| lookup.message.as_str())
        .collect();
    faults::each(
        cx,
        |kind| *kind == FaultKind::StrayMarkup,
        |found| {
            if found.language.tag != source && stray.contains(found.message) {
                return;
            }
            let finding =
                found.finding(rule, &format!("shows markup as characters: `{}`", found.fault.excerpt));
            let finding = finding.label("opens or closes nothing");
            sink.push(
                finding.help("close what was opened, without a space inside: **word**, [words](#section)"),
            );
        },
    );
}
