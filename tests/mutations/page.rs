//! `docs/recall.md`.

use std::fmt::Write as _;

use crate::class::{Class, Held};
use crate::measure::{Count, Measured, SCRIPTS};

const HEAD: &str = "\
# Recall: how many faults the checks find

";

/// The whole page.
pub(crate) fn page(classes: &[&'static Class], measured: &Measured) -> String {
    let mut out = HEAD.to_owned();
    write_table(&mut out, classes, measured, |held| held != Held::Honest);
    out += HONEST;
    write_table(&mut out, classes, measured, |held| held == Held::Honest);
    out += CLEAN;
    for (name, clean) in &measured.clean {
        let share = percent(clean.errors + clean.warnings, clean.messages);
        writeln!(
            out,
            "| {name} | {} | {} | {} | {} | {share} |",
            clean.languages, clean.messages, clean.errors, clean.warnings
        )
        .unwrap();
    }
    out
}

const HONEST: &str = "\n## Honest\n\n";
const CLEAN: &str = "
## Good texts

| corpus | languages | messages | errors | warnings | share |
|---|--:|--:|--:|--:|--:|
";

fn write_table(out: &mut String, classes: &[&'static Class], measured: &Measured, is: fn(Held) -> bool) {
    writeln!(out, "| fault | check | planted | found | recall | by any | {} |", SCRIPTS.join(" | ")).unwrap();
    writeln!(out, "|---|---|--:|--:|--:|--:|{}", "--:|".repeat(SCRIPTS.len())).unwrap();
    for (class, tally) in classes.iter().zip(&measured.tallies).filter(|(class, _)| is(class.held)) {
        let Count { planted, found, by_any } = tally.whole;
        let check = class.checks[0];
        let (recall, any) = (percent(found, planted), percent(by_any, planted));
        let scripts: Vec<_> = tally.by_script.iter().map(|own| percent(own.found, own.planted)).collect();
        let scripts = scripts.join(" | ");
        writeln!(
            out,
            "| {} | [`{check}`](checks/{check}.md) | {planted} | {found} | {recall} | {any} | {scripts} |",
            class.name
        )
        .unwrap();
    }
}

/// In whole per cent, rounded down.
fn percent(part: usize, whole: usize) -> String {
    if whole == 0 { "–".to_owned() } else { format!("{} %", part * 100 / whole) }
}
