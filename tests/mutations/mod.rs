//! Plants every class of fault in good translations, and measures how many of them the checks find.
//!
//! `docs/recall.md` holds what comes of it. `POLICYGLOT_UPDATE=1 cargo test mutations` writes it anew; what was
//! missed stands in `missed.txt` in Cargo's folder for the temporary files of tests (`target/tmp/`).

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod class;
mod classes;
mod corpus;
mod ftl;
mod measure;
mod page;
mod plan;
mod text;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use class::{Class, Held};
use corpus::Corpus;
use measure::Measured;

/// What of a hundred faults has to be found where nobody need understand the text.
const FLOOR: usize = 95;

fn measured(classes: &[&'static Class]) -> Measured {
    let corpora = [
        Corpus::policy(),
        Corpus::policy_of_a_later_day(),
        Corpus::pairs("contract", "corpus"),
        Corpus::by_hand("sentences", "faults"),
    ];
    measure::measure(&corpora, classes)
}

fn missed(measured: &Measured, classes: &[&'static Class]) -> String {
    let mut text = String::new();
    for (class, tally) in classes.iter().zip(&measured.tallies) {
        for own in &tally.missed {
            writeln!(text, "{}: {own}", class.name).unwrap();
        }
    }
    for (name, clean) in &measured.clean {
        for own in &clean.told {
            writeln!(text, "without a fault: {name}: {own}").unwrap();
        }
    }
    text
}

#[test]
fn faults_are_found_and_good_texts_left_alone() {
    let classes = classes::all();
    let measured = measured(&classes);
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("missed.txt"), missed(&measured, &classes))
        .unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/recall.md");
    let page = page::page(&classes, &measured);
    if std::env::var_os("POLICYGLOT_UPDATE").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let known: Vec<_> = policyglot::compile::rules().iter().map(|rule| rule.name).collect();
    let mut faults = Vec::new();
    for (class, tally) in classes.iter().zip(&measured.tallies) {
        let count = tally.whole;
        // Its check is named by its name alone, and may not be there.
        if !known.contains(&class.checks[0]) {
            continue;
        }
        if count.planted == 0 {
            faults.push(format!("{}: planted nowhere", class.name));
        }
        if class.held != Held::Honest && count.found * 100 < count.planted * FLOOR {
            faults.push(format!("{}: {} of {} found", class.name, count.found, count.planted));
        }
    }
    for (name, clean) in &measured.clean {
        if clean.errors > 0 || clean.warnings * 50 > clean.messages {
            faults
                .push(format!("{name}: {} errors, {} warnings on good texts", clean.errors, clean.warnings));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let current = fs::read_to_string(&path).unwrap_or_default();
    assert!(current == page, "docs/recall.md is not current: POLICYGLOT_UPDATE=1 cargo test mutations");
}
