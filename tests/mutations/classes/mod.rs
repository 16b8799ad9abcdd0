//! The classes of faults, check by check.

mod catalogue;
mod choices;
mod facts;
mod language;
mod markup;
mod names;
mod negation;
mod policy;
mod shape;
mod stale;
mod values;
mod words;

use crate::mutations::class::Class;

/// Every class, in the order of the table.
pub(crate) fn all() -> Vec<&'static Class> {
    let groups: [&'static [Class]; 12] = [
        values::CLASSES,
        choices::CLASSES,
        catalogue::CLASSES,
        stale::CLASSES,
        facts::CLASSES,
        shape::CLASSES,
        markup::CLASSES,
        language::CLASSES,
        negation::CLASSES,
        names::CLASSES,
        words::CLASSES,
        policy::CLASSES,
    ];
    groups.into_iter().flatten().collect()
}
