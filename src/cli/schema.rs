//! `policyglot schema`.

use super::args::SchemaArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::compile;
use crate::diag::json;

pub(super) fn run(args: &SchemaArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = if args.findings { json::schema() } else { compile::schema() };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}
