//! `policyglot schema`.

use super::args::SchemaArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::compile;
use crate::diag::json;
use crate::render;

pub(super) fn run(args: &SchemaArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match (args.findings, args.page) {
        (true, _) => json::schema(),
        (false, true) => render::json::schema(),
        (false, false) => compile::schema(),
    };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}
