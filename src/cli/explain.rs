//! `policyglot explain`.

use std::fmt::Write;

use super::args::ExplainArgs;
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::compile;

pub(super) fn run(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match &args.name {
        Some(name) => project::known(name)?.page(),
        None => list(),
    };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

fn list() -> String {
    let rules = compile::rules();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    rules.iter().fold(String::new(), |mut out, rule| {
        let _ = writeln!(out, "{:width$}  {}", rule.name, rule.summary());
        out
    })
}
