//! The command line: arguments in, findings on stdout, progress on stderr, an exit status.

mod accept;
pub mod args;
mod bar;
mod build;
mod cache;
mod check;
mod compare;
mod depfile;
mod error;
mod explain;
mod facts;
mod init;
mod interchange;
mod lsp;
mod manual;
mod merge;
mod new_locale;
mod project;
mod schema;
mod serve;
mod status;
mod template;
mod timings;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser;

use args::{Cli, Command};
use error::Error;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing that fails the run.
    Clean,
    /// Findings at error level, warnings under `--deny warnings`, or pages that differ under `--check`.
    Findings,
    /// Wrong arguments, a folder that cannot be read, a full disk.
    CouldNotRun,
}

impl Outcome {
    /// The exit status.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::CouldNotRun => 2,
        }
    }
}

/// Where a run writes.
pub struct Streams<'a> {
    /// Findings and results.
    pub out: &'a mut dyn Write,
    /// Progress, summaries, and warnings about the run.
    pub err: &'a mut dyn Write,
    /// Whether `out` shows colour when nothing else is asked for.
    pub color: bool,
}

/// Runs the program with `arguments` (its own name first).
pub fn run(arguments: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> Outcome {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return usage(&error, streams),
    };
    let done = match &cli.command {
        Command::Init(own) => init::run(&cli.global, own, streams),
        Command::NewLocale(own) => new_locale::run(&cli.global, own, streams),
        Command::Check(own) => check::run(&cli.global, own, streams),
        Command::Build(own) => build::run(&cli.global, own, streams),
        Command::Compare(own) => compare::run(&cli.global, own, streams),
        Command::Merge(own) => merge::run(own, streams),
        Command::Serve(own) => serve::run(&cli.global, own, streams),
        Command::Facts(own) => facts::run(&cli.global, own, streams),
        Command::Status(own) => status::run(&cli.global, own, streams),
        Command::Accept(own) => accept::run(&cli.global, own, streams),
        Command::Export(own) => interchange::export(&cli.global, own, streams),
        Command::Import(own) => interchange::import(own, streams),
        Command::Explain(own) => explain::run(own, streams),
        Command::Schema(own) => schema::run(own, streams),
        Command::Template(own) => template::run(own, streams),
        Command::Lsp(own) => lsp::run(&cli.global, own, streams),
        Command::Completions(own) => manual::completions(own, streams),
        Command::Man => manual::man(streams),
    };
    done.unwrap_or_else(|error| refused(&error, streams))
}

/// Says why nothing more can be done.
fn refused(error: &Error, streams: &mut Streams<'_>) -> Outcome {
    // A reader that went away (`policyglot check | head`) has seen what it wanted.
    if !error.is_closed_pipe() {
        let _ = writeln!(streams.err, "policyglot: {error}");
    }
    Outcome::CouldNotRun
}

/// Help and version go to stdout and are no failure; wrong arguments go to stderr.
fn usage(error: &clap::Error, streams: &mut Streams<'_>) -> Outcome {
    let text = error.render();
    let (stream, outcome): (&mut dyn Write, _) = if error.use_stderr() {
        (&mut *streams.err, Outcome::CouldNotRun)
    } else {
        (&mut *streams.out, Outcome::Clean)
    };
    let written = if streams.color { write!(stream, "{}", text.ansi()) } else { write!(stream, "{text}") };
    match written.and_then(|()| stream.flush()) {
        Ok(()) => outcome,
        Err(error) => refused(&Error::Output(error), streams),
    }
}

/// Writes results to stdout.
fn print(streams: &mut Streams<'_>, text: &str) -> Result<(), Error> {
    let written = streams.out.write_all(text.as_bytes()).and_then(|()| streams.out.flush());
    written.map_err(Error::Output)
}
