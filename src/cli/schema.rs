//! `policyglot schema`.

use super::args::SchemaArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::compile;
use crate::diag::json;
use crate::render;
use crate::review;
use crate::write::manifest;

pub(super) fn run(args: &SchemaArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match args {
        SchemaArgs { findings: true, .. } => json::schema(),
        SchemaArgs { page: true, .. } => render::json::schema(),
        SchemaArgs { status: true, .. } => review::json::schema(),
        SchemaArgs { manifest: true, .. } => manifest::schema(),
        _ => compile::schema(),
    };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}
