//! `policyglot serve`: a preview on this machine that follows every change.

use std::collections::BTreeSet;

use super::args::{Global, ServeArgs};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::Severity;
use crate::diag::fingerprint::fingerprints;
use crate::diag::format::{self, Format};
use crate::diag::sink::Report;
use crate::preview::{Preview, Wish};
use crate::serve::{self, StartError, Watcher};

/// The usual port.
const PORT: u16 = 4114;

pub(super) fn run(global: &Global, args: &ServeArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let today = project::today(args.today.as_deref())?;
    let limits = project::limits(global)?;
    let root = project::root(global)?;
    let taken = |error| Error::Serve(format!("cannot use port {}: {error}", args.port.unwrap_or(PORT)));
    let listener = serve::listen(args.port, PORT).map_err(taken)?;
    // Before reading: what changes in between is read again.
    let cannot_watch = |error| Error::Serve(format!("cannot watch {}: {error}; try --poll", root.display()));
    let mut watcher = Watcher::new(&root, args.poll).map_err(cannot_watch)?;
    let started =
        serve::start(listener, &root, limits, Wish { today, pseudo: args.pseudo }, std::process::id());
    let mut server = started.map_err(|error| match error {
        StartError::Read(error) => Error::Read(error),
        StartError::Socket(error) => Error::Serve(format!("cannot serve: {error}")),
    })?;
    let mut told = BTreeSet::new();
    tell(&server.now(), "built", &mut told, streams)?;
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
                let what = format!("{} changed", few(&changed));
                tell(&server.now(), &what, &mut told, streams)?;
            }
            // A folder may be away for a moment, as when git changes the branch.
            Err(error) => {
                let _ = writeln!(streams.err, "policyglot: {error}");
            }
        }
    }
}

/// Says in a line what was built and what is wrong; below it, the findings that were not there before.
fn tell(
    now: &Preview,
    what: &str,
    told: &mut BTreeSet<String>,
    streams: &mut Streams<'_>,
) -> Result<(), Error> {
    let prints = fingerprints(&now.report, &now.sources).findings;
    let gone = told.iter().filter(|print| !prints.contains(*print)).count();
    let mut new = now.report.clone();
    let mut is_new = prints.iter().map(|print| !told.contains(print));
    new.findings.retain(|_| is_new.next().unwrap_or(true));
    let _ = writeln!(streams.err, "{}  {what}: {}", time(), sum(now, new.findings.len(), gone));
    print(streams, &format::render(&new, &now.sources, Format::Short, false))?;
    *told = prints.into_iter().collect();
    Ok(())
}

/// What is wrong, and what of it was not so before.
fn sum(now: &Preview, new: usize, gone: usize) -> String {
    let report: &Report = &now.report;
    let counted = |level, one: &str| match report.count(level) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {one}s")),
    };
    let counts: Vec<_> = [counted(Severity::Error, "error"), counted(Severity::Warning, "warning")]
        .into_iter()
        .flatten()
        .collect();
    let counts = if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") };
    let new = (new > 0 && new < report.findings.len()).then(|| format!("{new} new"));
    let gone = (gone > 0).then(|| format!("{gone} gone"));
    let changed: Vec<_> = new.into_iter().chain(gone).collect();
    let changed = if changed.is_empty() { String::new() } else { format!(" ({})", changed.join(", ")) };
    let pages = match (now.pages.is_empty(), now.is_stopped()) {
        (true, _) => "; no page can be made",
        (false, true) => "; the last good pages stay",
        (false, false) => "",
    };
    format!("{counts}{changed}{pages}")
}

/// The first files by name, of more their number.
fn few(files: &[String]) -> String {
    const MOST: usize = 3;
    match files.len().checked_sub(MOST).filter(|more| *more > 0) {
        Some(more) => format!("{} and {more} more", files[..MOST].join(", ")),
        None => files.join(", "),
    }
}

/// The time of day, by which someone finds the last change in a terminal. Nothing else reads the clock.
fn time() -> String {
    jiff::ZonedDateTime::now().strftime("%H:%M:%S").to_string()
}
