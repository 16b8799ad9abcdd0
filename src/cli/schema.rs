//! `policyglot schema`.

use super::args::SchemaArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::diag::json;

pub(super) fn run(args: &SchemaArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    if !args.findings {
        let text =
            "say which schema: --findings is that of `--format json`; there are none of the YAML files yet";
        return Err(Error::Argument(text.to_owned()));
    }
    print(streams, &json::schema())?;
    Ok(Outcome::Clean)
}
