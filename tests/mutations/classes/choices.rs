//! Branches of a choice that are lost, and defaults at the wrong place.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::chooses;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "branch of a choice removed",
        checks: &["missing-variant", "dropped-value"],
        held: Held::Visible,
        plant: word_branch,
    },
    Class {
        name: "plural form removed, others stay",
        checks: &["missing-plural"],
        held: Held::Visible,
        plant: |subject| plural_branch(subject, true),
    },
    Class {
        name: "plural form removed, none stays",
        checks: &["missing-plural"],
        held: Held::Remark,
        plant: |subject| plural_branch(subject, false),
    },
    Class {
        name: "default moved to another plural form",
        checks: &["wrong-default"],
        held: Held::Visible,
        plant: default_moved,
    },
];

const PLURALS: [&str; 5] = ["[zero]", "[one]", "[two]", "[few]", "[many]"];

/// A branch that is not the default: the key and the line.
fn branches(subject: &Subject<'_>) -> Vec<String> {
    let text = subject.text();
    let lines = text.lines().filter(|line| chooses(text) && line.trim_start().starts_with('['));
    lines.map(str::to_owned).collect()
}

fn is_plural(line: &str) -> bool {
    PLURALS.iter().any(|key| line.trim_start().starts_with(key))
}

fn removed(subject: &Subject<'_>, line: &str) -> Option<Fault> {
    Fault::text(subject, subject.text().replacen(&format!("{line}\n"), "", 1))
}

fn word_branch(subject: &Subject<'_>) -> Option<Fault> {
    let all = branches(subject);
    removed(subject, all.iter().find(|line| !is_plural(line))?)
}

/// The last form but those that good translations leave out: `many`, where no whole number is `other`, and `two`. In a
/// policy the numbers that come are known, and few forms are for one of them.
fn plural_branch(subject: &Subject<'_>, others_stay: bool) -> Option<Fault> {
    let all: Vec<_> = branches(subject).into_iter().filter(|line| is_plural(line)).collect();
    let spare = |line: &str| ["[many]", "[two]"].iter().any(|key| line.trim_start().starts_with(key));
    let lost = all.iter().rev().find(|line| !spare(line))?;
    // Where the noun stays as it is, nothing is lost.
    let noun = |line: &str| line.split_whitespace().next_back().map(str::to_owned);
    let default = subject.text().lines().find(|line| line.trim_start().starts_with("*["))?;
    let fits = !subject.has_policy && (all.len() > 1) == others_stay && noun(lost) != noun(default);
    fits.then(|| removed(subject, lost))?
}

fn default_moved(subject: &Subject<'_>) -> Option<Fault> {
    let all = branches(subject);
    let line = all.iter().find(|line| is_plural(line))?;
    let text = subject.text().replacen("*[other]", "[other]", 1);
    Fault::text(subject, text.replacen(line.trim_start(), &format!("*{}", line.trim_start()), 1))
}
