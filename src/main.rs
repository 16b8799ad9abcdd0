//! The `policyglot` command.

use std::io::{self, BufWriter};
use std::process::ExitCode;

use policyglot::cli::{self, Streams};

/// The memory of the program. The library leaves the choice to whoever uses it.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let stdout = io::stdout();
    let color = anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never;
    // Not locked: the language server writes from a thread of its own.
    let mut out = BufWriter::new(stdout);
    let mut err = io::stderr();
    let outcome = cli::run(std::env::args_os(), &mut Streams { out: &mut out, err: &mut err, color });
    ExitCode::from(outcome.code())
}
