//! By what a message of a translation chooses, which values can really come, and which branch each of them takes.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::context::Context;
use super::translation::Translation;
use crate::cldr::Cldr;
use crate::load::fluent::catalogue::Pattern;
use crate::load::fluent::walk::select::{self, Branch, Selector, Value};
use crate::model::fact::FactValue;
use crate::model::value::Unit as PeriodUnit;
use crate::unit::Unit;

/// The largest count that is looked at where nothing says which ones come.
const MOST: u32 = 1000;

/// The counts up to there.
static COUNTS: LazyLock<Vec<Value>> =
    LazyLock::new(|| (0..=MOST).map(|count| Value::Number(count.to_string().into())).collect());

/// Everything that one text, in one language, chooses by.
pub(super) struct Side<'a> {
    /// Its selectors, of every value.
    pub(super) selectors: Vec<Selector>,
    cldr: Option<&'a Cldr>,
}

/// A value by which a text of a translation chooses.
pub(super) struct Choosing<'a> {
    /// `$count`, `PLATFORM()`.
    pub(super) by: String,
    /// The source text.
    pub(super) source: Side<'a>,
    /// The translation.
    pub(super) target: Side<'a>,
    /// Whether it is a number.
    pub(super) is_number: bool,
    /// What comes; without a policy, whatever can be thought of.
    pub(super) passed: Vec<Value>,
    /// The same, and what may come one day: what both texts were written for.
    pub(super) imaginable: Vec<Value>,
}

/// The values by which the message chooses in the translation. Which forms a term has is its language's business.
pub(super) fn choosing<'a>(
    cx: &Context<'_>,
    translation: &Translation<'a>,
    unit: &Unit<'_>,
) -> Vec<Choosing<'a>> {
    let patterns = (unit.source_entry.pattern(unit.message), unit.entry.pattern(unit.message));
    let (false, (Some(there), Some(here))) = (unit.is_term(), patterns) else { return Vec::new() };
    let here = select::selectors(here);
    let names: BTreeSet<_> = here.iter().map(|own| own.by.clone()).collect();
    // So is an attribute of a term.
    let names = names.into_iter().filter(|by| !by.starts_with('-'));
    names.map(|by| one(cx, translation, unit, by, (there, here.clone()))).collect()
}

fn one<'a>(
    cx: &Context<'_>,
    translation: &Translation<'a>,
    unit: &Unit<'_>,
    by: String,
    (there, here): (&Pattern, Vec<Selector>),
) -> Choosing<'a> {
    let side =
        |selectors, language: &super::Language<'a>| Side { selectors, cldr: language.known.cldr.as_ref() };
    let source = side(select::selectors(there), &translation.source);
    let target = side(here, &translation.language);
    let is_number = match source.is_number(&by) {
        Some(number) => number,
        None => target.is_number(&by).unwrap_or_default(),
    };
    let mut imaginable: Vec<Value> =
        source.by(&by).flat_map(|at| &source.selectors[at].branches).map(Branch::value).collect();
    if is_number {
        imaginable.retain(|value| matches!(value, Value::Number(_)));
        imaginable.extend(COUNTS.iter().cloned());
    }
    let passed = sorted(passed(cx, unit, &target, &by).unwrap_or_else(|| imaginable.clone()));
    imaginable.extend(passed.iter().cloned());
    let imaginable = sorted(imaginable);
    Choosing { by, source, target, is_number, passed, imaginable }
}

/// Each value once; numbers by their size.
fn sorted(values: Vec<Value>) -> Vec<Value> {
    let size = |value: &Value| match value {
        Value::Number(text) => text.parse().unwrap_or_default(),
        Value::Word(_) | Value::Opaque => 0.0,
    };
    let mut sized: Vec<(f64, Value)> = values.into_iter().map(|value| (size(&value), value)).collect();
    sized.sort_by(|(size, one), (larger, other)| size.total_cmp(larger).then_with(|| one.cmp(other)));
    let mut values: Vec<Value> = sized.into_iter().map(|(_, value)| value).collect();
    values.dedup();
    values
}

/// Whole numbers, with their text. Not 0, of which languages speak in either form.
pub(super) fn whole(values: &[Value]) -> impl Iterator<Item = (&Value, &str)> {
    values.iter().filter_map(|value| match value {
        Value::Number(text) if **text != *"0" && text.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some((value, &**text))
        }
        _ => None,
    })
}

/// The facts that really come, where there is a policy.
fn passed(cx: &Context<'_>, unit: &Unit<'_>, target: &Side<'_>, by: &str) -> Option<Vec<Value>> {
    let name = by.strip_prefix('$').filter(|_| cx.has_policy)?;
    let own = cx.reach.arguments(&unit.entry.id).filter(|argument| argument.name == name);
    let mut facts: Vec<&FactValue> = own.map(|argument| &argument.value).collect();
    facts.extend(cx.policy.facts.get(name).map(|fact| &fact.value));
    let units = target.by(by).filter_map(|at| target.selectors[at].options.unit.as_deref());
    let units: BTreeSet<_> = units.collect();
    Some(facts.into_iter().flat_map(|fact| of_fact(fact, &units)).collect())
}

/// What a selector sees of a fact: numbers, and periods that are counted. Anything else matches no key.
fn of_fact(fact: &FactValue, units: &BTreeSet<&str>) -> Vec<Value> {
    match fact {
        FactValue::Number(text) => vec![Value::Number(text.as_str().into())],
        FactValue::Period(period) => {
            let known = PeriodUnit::ALL.into_iter().filter(|(name, _)| units.contains(name));
            let amounts = known.filter_map(|(_, unit)| period.amount(unit));
            amounts.map(|amount| Value::Number(amount.to_string().into())).collect()
        }
        _ => vec![Value::Opaque],
    }
}

impl Choosing<'_> {
    /// Whether the translation has branches to choose from.
    pub(super) fn has_choice(&self) -> bool {
        self.target.by(&self.by).any(|at| self.target.selectors[at].branches.len() > 1)
    }
}

impl Side<'_> {
    /// The positions of the selectors that choose by it.
    pub(super) fn by(&self, by: &str) -> impl Iterator<Item = usize> {
        self.selectors.iter().enumerate().filter(move |(_, own)| own.by == by).map(|(at, _)| at)
    }

    /// The selectors by it that a reader with this `value` gets to, each with the branch that is taken there.
    pub(super) fn taken(&self, by: &str, value: &Value) -> Vec<(&Selector, &Branch)> {
        self.by(by).filter_map(|at| Some((&self.selectors[at], self.taken_at(at, by, value)?))).collect()
    }

    /// The branch that a reader with this `value` takes at a selector by it; none where such a reader does not get there.
    pub(super) fn taken_at(&self, at: usize, by: &str, value: &Value) -> Option<&Branch> {
        let branch = |at: usize| self.selectors[at].taken(value, &|text, rank| self.category(text, rank));
        let mut outer = self.selectors[at].within.iter();
        let is_reached =
            outer.all(|(outer, chosen)| self.selectors[*outer].by != by || branch(*outer) == *chosen);
        is_reached.then(|| &self.selectors[at].branches[branch(at)])
    }

    /// The plural category of a numeral in this language, as a count or as a rank.
    pub(super) fn category(&self, text: &str, rank: bool) -> &'static str {
        let Some(cldr) = self.cldr else { return "other" };
        if rank { cldr.ordinal(text) } else { cldr.plural(text) }
    }

    /// Whether the plural forms of this language are known.
    pub(super) fn knows_plurals(&self) -> bool {
        self.cldr.is_some()
    }

    /// Whether it is chosen by a number; `None` where it is not chosen by it at all.
    fn is_number(&self, by: &str) -> Option<bool> {
        let branches: Vec<_> = self.by(by).flat_map(|at| &self.selectors[at].branches).collect();
        // The default may have any name, unless it stands alone.
        let alone = branches.iter().all(|branch| branch.default);
        let mut telling = branches.iter().filter(|branch| alone || !branch.default);
        let is_number = telling.all(|branch| branch.is_number || branch.is_category());
        (!branches.is_empty()).then_some(is_number)
    }
}
