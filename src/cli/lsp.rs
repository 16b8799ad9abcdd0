//! `policyglot lsp`.

use lsp_server::Connection;

use super::args::{Global, LspArgs};
use super::error::Error;
use super::{Outcome, Streams, project};
use crate::lsp::server::{self, Ended, Settings};

/// Speaks the language server protocol over stdin and stdout until the client ends it.
pub(super) fn run(global: &Global, args: &LspArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    if args.by.iter().any(|by| by.trim().is_empty() || by.chars().any(char::is_control)) {
        return Err(Error::Argument("--by takes one line of plain text".to_owned()));
    }
    streams.out.flush().map_err(Error::Output)?;
    let folder = match &global.directory {
        Some(folder) => Some(std::path::absolute(folder).map_err(Error::NoFolder)?),
        None => None,
    };
    let limits = project::limits(global)?;
    let (connection, threads) = Connection::stdio();
    let ended = server::serve(&connection, Settings { folder, by: args.by.clone(), limits });
    drop(connection);
    // What the reader of stdin ended with says nothing that the client does not know.
    if ended == Ended::Cleanly {
        let _ = threads.join();
    }
    Ok(match ended {
        Ended::Cleanly => Outcome::Clean,
        Ended::Abruptly => Outcome::Findings,
    })
}
