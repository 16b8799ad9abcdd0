//! `policyglot completions` and `policyglot man`: made from the definition of the arguments.

use clap::CommandFactory;

use super::args::{Cli, CompletionsArgs};
use super::error::Error;
use super::{Outcome, Streams};

pub(super) fn completions(args: &CompletionsArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    // Made in memory: the generator panics where it cannot write.
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "policyglot", &mut text);
    write(streams, &text)
}

pub(super) fn man(streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut text).map_err(Error::Output)?;
    write(streams, &text)
}

fn write(streams: &mut Streams<'_>, text: &[u8]) -> Result<Outcome, Error> {
    streams.out.write_all(text).and_then(|()| streams.out.flush()).map_err(Error::Output)?;
    Ok(Outcome::Clean)
}
