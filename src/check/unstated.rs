//! Branches for a plural form that leave the number out though several numbers take them: `[one] день` in Russian, which 21
//! takes as well as 1.

use super::choosing::{Choosing, whole};
use super::translation::Translation;
use crate::diag::rule::Rule;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::walk;
use crate::load::fluent::walk::select::{Branch, Selector, Value};
use crate::unit::Unit;

/// How many numbers are named as examples.
const SHOWN: usize = 3;

/// A branch that says no number, and the numbers for which it is read, the one that it is written for first.
struct Unstated<'a> {
    selector: &'a Selector,
    branch: &'a Branch,
    numbers: Vec<&'a str>,
    /// Whether one of the others comes today.
    now: bool,
}

/// What is told of the branches of a message that leave out the number by which it chooses.
pub(super) fn tell(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    choosing: &Choosing<'_>,
) -> Vec<Diagnostic> {
    let name = translation.language.name;
    let one = |own: Unstated<'_>| {
        let Unstated { selector, branch, numbers, now } = own;
        let (by, key) = (&selector.by, &branch.key);
        let others: Vec<_> = numbers.iter().skip(1).take(SHOWN).copied().collect();
        let others = others.join(", ");
        let mut found = translation
            .finding(rule, unit, &format!("leaves out `{by}` in `[{key}]`, which {others} take too"))
            .label(format!("taken for {}, {others} …", numbers[0]))
            .note(format!(
                "in {name} `[{key}]` is the form of these numbers as well: a reader is told {} of them",
                numbers[0]
            ))
            .help(format!(
                "state `{{ {by} }}` in `[{key}]`, or write `[{}]` for that number alone",
                numbers[0]
            ));
        found.primary.span = branch.span;
        if now { found } else { found.level(Severity::Info) }
    };
    unstated(unit, choosing).into_iter().map(one).collect()
}

fn unstated<'c>(unit: &Unit<'_>, choosing: &'c Choosing<'_>) -> Vec<Unstated<'c>> {
    let mut found = Vec::new();
    for selector in choosing.target.by(&choosing.by).map(|at| &choosing.target.selectors[at]) {
        if selector.variable.as_deref().is_none_or(|name| is_beside(unit, name)) {
            continue;
        }
        for branch in &selector.branches {
            if branch.default || !branch.is_category() || !selector.hides(branch) {
                continue;
            }
            let takes = |value: &Value| {
                let taken = choosing.target.taken(&choosing.by, value);
                taken.into_iter().any(|(_, own)| own.span == branch.span)
            };
            let numbers: Vec<&str> =
                whole(&choosing.imaginable).filter(|(value, _)| takes(value)).map(|(_, text)| text).collect();
            if numbers.len() < 2 {
                continue;
            }
            let mut today = whole(&choosing.passed).filter(|(value, _)| takes(value));
            let now = today.any(|(_, text)| text != numbers[0]);
            found.push(Unstated { selector, branch, numbers, now });
        }
    }
    found
}

/// Whether the translation states the number beside the branches.
fn is_beside(unit: &Unit<'_>, name: &str) -> bool {
    unit.entry.pattern(unit.message).is_some_and(|pattern| walk::is_outside(pattern, name))
}
