//! The check `missing-plural`.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::choosing::{Choosing, choosing, whole};
use super::translation::Translation;
use super::{Context, declare_check, unstated};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::plural::CATEGORIES;
use crate::load::fluent::walk::{
    self,
    select::{self, Branch, Selector, Value},
};
use crate::source::Span;
use crate::unit::Unit;

declare_check! {
    /// A number for which the language has a form of its own gets the text of other numbers.
    ///
    /// Each number that can come is looked at, by the plural rules of CLDR. Without a policy these are 1 to 1000: forms
    /// that begin at a million are not asked for. A default branch whose numbers all take one form is written for that
    /// form, and a text without branches wants none. A branch that leaves the number out is told where several numbers take it:
    /// `[one] день` in Russian, where 21 takes it too, but not `[one] a day` in English. Numbers that the policy does not state today are told when asked.
    ///
    /// ## Why this matters
    /// The sentence is broken for these numbers; in some languages it says another number.
    ///
    /// ## Example
    /// ```yaml policy/organisation.yaml
    /// values:
    ///   log-period: { period: P13M }
    ///   devices: { number: 1 }
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-devices = You can use { $devices ->
    ///     [one] one device
    ///    *[other] { $devices } devices
    /// }.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-devices = Vous ne pouvez utiliser { $devices ->
    ///     [zero] aucun appareil
    ///    *[other] que { $devices } appareils
    /// }.
    /// ```
    ///
    /// ## What to do
    /// Add the branch that the message names, with the text for the numbers that it lists.
    pub(super) static CHECK = { name: "missing-plural", level: Warning, run: check, translation: true, apart: true };
}

/// How many numbers are named as examples.
const SHOWN: usize = 4;

/// The numbers of one form that get a text of others.
struct Missing<'a> {
    category: &'static str,
    numbers: Vec<&'a str>,
    /// The branches that they take.
    taken: Vec<Span>,
}

/// A number that takes a default branch.
struct Stray<'a> {
    number: &'a str,
    category: &'static str,
    selector: &'a Selector,
    branch: &'a Branch,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let table = translation.language.known.table;
        let spare = table.map(|table| table.spare_plurals.as_slice()).unwrap_or_default();
        for unit in &translation.units {
            let all = choosing(cx, translation, unit);
            let counted = all.iter().filter(|choosing| choosing.is_number && choosing.target.knows_plurals());
            for choosing in counted {
                for own in unstated::tell(translation, rule, unit, choosing) {
                    sink.push(own);
                }
                let now = missing(choosing, &choosing.passed, spare);
                let (missing, level) = if choosing.has_choice() && !now.is_empty() {
                    (now, rule.level)
                } else {
                    (missing(choosing, &choosing.imaginable, spare), Severity::Info)
                };
                if !missing.is_empty() {
                    // Where no branch states the number, a sentence of many may read the same for all of them.
                    let level = if states_number(unit, choosing) { level } else { Severity::Info };
                    let found = finding(translation, rule, unit, choosing, &missing).level(level);
                    let not_now = cx.has_policy && level == Severity::Info;
                    let today = "the policy states none of these numbers today";
                    sink.push(if not_now { found.note(today) } else { found });
                }
            }
        }
    }
}

/// Whether readers of the translation are told the number: beside the branches, or in branches that differ.
fn states_number(unit: &Unit<'_>, choosing: &Choosing<'_>) -> bool {
    let beside = unit.entry.pattern(unit.message).map(walk::plain).unwrap_or_default();
    choosing.target.by(&choosing.by).map(|at| &choosing.target.selectors[at]).any(|selector| {
        let name = selector.variable.as_deref().unwrap_or_default();
        let texts: BTreeSet<&str> = selector.branches.iter().map(|branch| branch.text.as_str()).collect();
        let differ = texts.len() > 1 || selector.branches.len() == 1;
        select::mentions(&beside, name)
            || (differ && selector.branches.iter().any(|branch| branch.mentions(name)))
    })
}

/// The forms of `values` that the translation has no branch for.
fn missing<'c>(choosing: &'c Choosing<'_>, values: &'c [Value], spare: &[String]) -> Vec<Missing<'c>> {
    // Looked for when a number is in question, which is rare.
    let forms = LazyCell::new(|| {
        let mut forms: BTreeMap<Span, BTreeSet<&str>> = BTreeMap::new();
        for stray in strays(choosing, &choosing.imaginable) {
            forms.entry(stray.branch.span).or_default().insert(stray.category);
        }
        forms
    });
    let mut found: Vec<Missing<'_>> = Vec::new();
    for Stray { number, category, selector, branch } in strays(choosing, values) {
        // `*[many]` is for numbers of that form, any other name for those of `other`.
        let own = if branch.is_category() { branch.key.as_str() } else { "other" };
        // Where all numbers that take the branch have one form, it is written for that form, unless it says what another
        // branch says, or no number at all.
        let is_shared = || forms.get(&branch.span).is_some_and(|forms| forms.len() > 1);
        let is_for_others = || is_shared() || repeats(selector, branch) || selector.hides(branch);
        if category == own || spare.iter().any(|spare| spare == category) || !is_for_others() {
            continue;
        }
        let at = found.iter().position(|one| one.category == category).unwrap_or_else(|| {
            found.push(Missing { category, numbers: Vec::new(), taken: Vec::new() });
            found.len() - 1
        });
        let one = &mut found[at];
        if !one.taken.contains(&branch.span) {
            one.taken.push(branch.span);
        }
        if !one.numbers.contains(&number) {
            one.numbers.push(number);
        }
    }
    found.sort_by_key(|one| CATEGORIES.iter().position(|category| *category == one.category));
    found
}

/// The whole numbers of `values` that take a default branch. Not 0, of which languages speak in either form.
fn strays<'c>(choosing: &'c Choosing<'_>, values: &'c [Value]) -> impl Iterator<Item = Stray<'c>> {
    let telling = choosing.target.by(&choosing.by).map(|at| (at, &choosing.target.selectors[at]));
    let telling: Vec<_> = telling.filter(|(_, own)| tells_one_from_many(choosing, own)).collect();
    let stray = move |(value, number): (&Value, &'c str), (at, selector): (usize, &'c Selector)| {
        let branch = choosing.target.taken_at(at, &choosing.by, value)?;
        if !branch.default || branch.is_named(value) {
            return None;
        }
        let numeral = selector.options.numeral(number);
        let category = choosing.target.category(&numeral, selector.options.ordinal);
        Some(Stray { number, category, selector, branch })
    };
    let values = if telling.is_empty() { &[] } else { values };
    whole(values)
        .flat_map(move |number| telling.clone().into_iter().filter_map(move |own| stray(number, own)))
}

/// Whether the branches are forms of words, or the only branch stands where English has such forms. `[0]` beside
/// `*[other]` says something else where there is nothing.
fn tells_one_from_many(choosing: &Choosing<'_>, selector: &Selector) -> bool {
    if let [only] = selector.branches.as_slice() {
        let there = &choosing.source;
        let states = selector.variable.as_deref().is_some_and(|name| only.mentions(name));
        return states && there.by(&choosing.by).any(|at| has_forms(&there.selectors[at]));
    }
    has_forms(selector)
}

fn has_forms(selector: &Selector) -> bool {
    selector.branches.iter().any(|branch| match branch.key.as_str() {
        "other" => false,
        "1" => true,
        _ => !branch.is_number && (!branch.default || branch.is_category()),
    })
}

/// Whether the branch has the text of another, though the branches do differ.
fn repeats(selector: &Selector, branch: &Branch) -> bool {
    let others = || selector.branches.iter().filter(|other| other.span != branch.span);
    others().any(|other| other.text == branch.text) && others().any(|other| other.text != branch.text)
}

fn finding(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    choosing: &Choosing<'_>,
    missing: &[Missing<'_>],
) -> Diagnostic {
    let name = translation.language.name;
    let forms: Vec<_> = missing.iter().map(|one| format!("`[{}]`", one.category)).collect();
    let mut found =
        translation.finding(rule, unit, &format!("has no branch {}", forms.join(", "))).note(format!(
            "{name} has a form of its own for these numbers of `{}`; here they get the text of others",
            choosing.by
        ));
    let places: BTreeSet<Span> = missing.iter().flat_map(|one| one.taken.iter().copied()).collect();
    for (at, place) in places.into_iter().enumerate() {
        let here = missing.iter().filter(|one| one.taken.contains(&place));
        let numbers: Vec<_> = here.filter_map(|one| one.numbers.first().copied()).collect();
        let label = format!("taken for {}", numbers.join(", "));
        if at == 0 {
            found.primary.span = place;
            found = found.label(label);
        } else {
            found = found.related(place, label);
        }
    }
    let branches = choosing.target.by(&choosing.by).flat_map(|at| &choosing.target.selectors[at].branches);
    for idle in branches.filter(|branch| !branch.default && !branch.is_number && !branch.is_category()) {
        found = found.related(idle.span, "no number takes this branch: its key is no form of CLDR");
    }
    for one in missing {
        found = found.help(format!("add `[{}]`, for {}", one.category, shown(&one.numbers)));
    }
    found
}

fn shown(numbers: &[&str]) -> String {
    let more = if numbers.len() > SHOWN { " …" } else { "" };
    format!("{}{more}", numbers.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", "))
}
