//! `policyglot template`.

use std::fmt::Write;

use super::args::TemplateArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::render::template::BUILT_IN;

pub(super) fn run(args: &TemplateArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match &args.name {
        Some(name) => BUILT_IN.iter().find(|own| own.name == name).map(|own| own.text.to_owned()),
        None => Some(list()),
    };
    print(streams, &text.unwrap_or_default())?;
    Ok(Outcome::Clean)
}

fn list() -> String {
    let width = BUILT_IN.iter().map(|own| own.name.len()).max().unwrap_or_default();
    BUILT_IN.iter().fold(String::new(), |mut out, own| {
        let _ = writeln!(out, "{:width$}  {}", own.name, own.makes);
        out
    })
}
