//! Fluent files into a catalogue of one locale, with the exact place of everything.
//!
//! [`catalogue::parse`] is the way in. `guard` refuses what would crash or mislead the parser, `explain` puts what the
//! parser stumbles over into a translator's words, `silent` finds what it accepts though words are lost. `recover`
//! blanks each broken entry with as many spaces, so that the rest of the file is still read at its own places.
//! [`walk`] answers what a pattern says and refers to.
//!
//! Deliberately absent: whether a name exists, what a variable holds, what English says. One file is all that is known.

mod budget;
pub mod canonical;
pub mod catalogue;
pub mod complete;
pub mod draft;
pub mod elsewhere;
pub(crate) mod expand;
mod explain;
mod guard;
mod lines;
mod nesting;
pub mod overlay;
pub mod plural;
pub mod pseudo;
mod recover;
pub mod rules;
mod silent;
pub mod slice;
pub mod walk;

#[cfg(test)]
mod tests;

use crate::diag::rule::Rule;

/// The rules that reading Fluent files can report.
pub static RULES: &[&Rule] = &[&rules::FLUENT_SYNTAX, &rules::FLUENT_BUDGET, &rules::DUPLICATE_MESSAGE];
