//! `policyglot serve`: a preview on this machine that follows every change.

use std::collections::BTreeSet;

use super::args::{Color, Global, ServeArgs};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::fingerprint::fingerprints;
use crate::diag::format::{self, Format};
use crate::preview::{Preview, Wish};
use crate::serve::{self, StartError, Watcher};

/// The usual port.
const PORT: u16 = 4114;

pub(super) fn run(global: &Global, args: &ServeArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let today = project::today(args.today.as_deref())?;
    let root = project::root(global)?;
    let taken = |error| Error::Serve(format!("cannot use port {}: {error}", args.port.unwrap_or(PORT)));
    let listener = serve::listen(args.port, PORT).map_err(taken)?;
    // Before reading: what changes in between is read again.
    let cannot_watch = |error| Error::Serve(format!("cannot watch {}: {error}; try --poll", root.display()));
    let mut watcher = Watcher::new(&root, args.poll).map_err(cannot_watch)?;
    let started = serve::start(listener, &root, Wish { today, pseudo: args.pseudo }, std::process::id());
    let mut server = started.map_err(|error| match error {
        StartError::Read(error) => Error::Read(error),
        StartError::Socket(error) => Error::Serve(format!("cannot serve: {error}")),
    })?;
    let color = match global.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => streams.color,
    };
    let mut told = BTreeSet::new();
    tell(&server.now(), &mut told, color, streams)?;
    let _ = writeln!(
        streams.err,
        "http://{}/ shows the pages and follows every change; Ctrl-C ends it",
        server.address()
    );
    if args.open {
        let opened = open::that_detached(format!("http://{}/", server.address()));
        if let Err(error) = opened {
            let _ = writeln!(streams.err, "policyglot: no browser can be opened: {error}");
        }
    }
    loop {
        watcher.wait().map_err(cannot_watch)?;
        match server.again() {
            Ok(changed) if changed.is_empty() => {}
            Ok(changed) => {
                let _ = writeln!(streams.err, "\nchanged: {}", changed.join(", "));
                tell(&server.now(), &mut told, color, streams)?;
            }
            // A folder may be away for a moment, as when git changes the branch.
            Err(error) => {
                let _ = writeln!(streams.err, "policyglot: {error}");
            }
        }
    }
}

/// Shows the findings that were not there before, and the sum of all.
fn tell(
    now: &Preview,
    told: &mut BTreeSet<String>,
    color: bool,
    streams: &mut Streams<'_>,
) -> Result<(), Error> {
    let prints = fingerprints(&now.report, &now.sources).findings;
    let mut new = now.report.clone();
    let mut is_new = prints.iter().map(|print| !told.contains(print));
    new.findings.retain(|_| is_new.next().unwrap_or(true));
    print(streams, &format::render(&new, &now.sources, Format::Human, color))?;
    let gone = told.iter().filter(|print| !prints.contains(*print)).count();
    let gone = if gone > 0 { format!("; {gone} gone") } else { String::new() };
    *told = prints.into_iter().collect();
    let pages = if now.pages.is_empty() { "no page can be made; " } else { "" };
    let _ = writeln!(streams.err, "{pages}{}{gone}", format::summary(&now.report));
    Ok(())
}
