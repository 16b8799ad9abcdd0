//! The check `broken-markup`.

use std::collections::BTreeSet;

use super::{Context, declare_check, faults};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::Answer;
use crate::load::fluent::walk;
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
    /// Close what was opened, without a space inside: `**pas**`. Where a language puts no space between words, write `**`
    /// and not `__`, and put brackets, quotation marks and full stops outside: `「**語**」`.
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
            sink.push(match beside(&found) {
                Some(Beside::Letters) => finding
                    .note("underscores beside a letter or a digit set off nothing, and many languages put no space there")
                    .help("write `**` for `__`, and `*` for `_`"),
                Some(Beside::Mark) => finding
                    .note("stars between a letter and another mark, as in `**word.**word`, set off nothing")
                    .help("put the mark outside: `**word**.`, or a space outside the stars"),
                None => finding
                    .help("close what was opened, without a space inside: **word**, [words](#section)"),
            });
        },
    );
}

/// Why a run of stars or underscores opens and closes nothing though it has a fellow.
enum Beside {
    /// Underscores with a letter on both sides.
    Letters,
    /// Stars with a letter on one side, a mark such as a bracket or a full stop on the other.
    Mark,
}

/// What stands beside the first run, of those that the fault names, that neither opens nor closes anything for it
/// (the rules of CommonMark for flanking).
fn beside(found: &faults::Found<'_>) -> Option<Beside> {
    let run = found.fault.excerpt.as_str();
    let delimiter = run.chars().next().filter(|c| "*_".contains(*c))?;
    if run.chars().any(|c| c != delimiter) {
        return None;
    }
    let pattern = found.language.catalogue.entry(found.message.trim_start_matches('-'))?;
    let pattern = pattern.pattern(found.message.trim_start_matches('-'))?;
    let mut runs = walk::texts(pattern).flat_map(|text| {
        let text = text.as_str();
        let each = text.match_indices(run);
        each.map(|(at, run)| (text[..at].chars().next_back(), text[at + run.len()..].chars().next()))
    });
    runs.find_map(|(before, after)| {
        let (before, after) = (before?, after?);
        let letters = usize::from(before.is_alphanumeric()) + usize::from(after.is_alphanumeric());
        let spaced = before.is_whitespace() || after.is_whitespace();
        match (delimiter, letters) {
            ('_', 2) => Some(Beside::Letters),
            // An underscore closes before a mark; a star does not close between a mark and a letter.
            ('_' | '*', 1) if !spaced && before != delimiter && after != delimiter => Some(Beside::Mark),
            _ => None,
        }
    })
}
