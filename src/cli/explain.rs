//! `policyglot explain`.

use std::fmt::Write;

use super::args::ExplainArgs;
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::compile;
use crate::diag::rule::Rule;

pub(super) fn run(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match &args.name {
        Some(name) => page(project::known(name)?),
        None => list(),
    };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

/// The whole documentation of a rule, which is also its page in `docs/checks/`.
#[must_use]
pub fn page(rule: &Rule) -> String {
    let silence = if rule.silenceable {
        format!("`--allow {0}`, `--warn {0}` and `--deny {0}` change the level.", rule.name)
    } else {
        "This level cannot be lowered.".to_owned()
    };
    format!("# {}\n\n{}\n\nLevel: {}. {silence}\n", rule.name, rule.markdown().trim_end(), rule.level.name())
}

fn list() -> String {
    let rules = compile::rules();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    rules.iter().fold(String::new(), |mut out, rule| {
        let _ = writeln!(out, "{:width$}  {}", rule.name, rule.summary());
        out
    })
}
