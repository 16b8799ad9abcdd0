//! `policyglot accept`.

use std::fmt::Write;

use indexmap::IndexSet;

use super::args::{AcceptArgs, Color, Global};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::acceptance;
use crate::diag::format::{self, Format};
use crate::diag::sink::Levels;
use crate::ledger::accept::{self, Request};
use crate::ledger::lines::is_date;
use crate::load::disk;
use crate::write::ledger;

/// More lines than this are counted rather than listed.
const LISTED: usize = 20;

pub(super) fn run(global: &Global, args: &AcceptArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let request = request(args)?;
    let root = project::root(global)?;
    let wait =
        &mut || drop(writeln!(streams.err, "waiting for another program that records acceptances here"));
    let hold = ledger::hold(&root, wait).map_err(Error::Write)?;
    if hold.mended {
        let _ = writeln!(
            streams.err,
            "note: an earlier run was stopped while it wrote: what it had not recorded yet is not recorded; its leftovers are removed"
        );
    }
    let files = disk::read_project_within(&root, project::limits(global)?).map_err(Error::Read)?;
    let done = acceptance::accept(files, &request).map_err(Error::Argument)?;
    let Some(outcome) = done.outcome else {
        let color = global.color == Color::Always || (global.color == Color::Auto && streams.color);
        let report = done.sink.finish(&done.sources, &Levels::default());
        print(streams, &format::render(&report, &done.sources, Format::Human, color))?;
        let _ = writeln!(streams.err, "nothing was accepted: correct this first");
        return Ok(Outcome::Findings);
    };
    hold.record(&done.before, &outcome.files).map_err(Error::Write)?;
    drop(hold);
    let mut text = String::new();
    let what = match (args.undo, args.minor) {
        (true, _) => "taken back",
        (false, true) => "minor",
        (false, false) => "accepted",
    };
    if outcome.recorded.len() > LISTED {
        let tags: IndexSet<_> = outcome.recorded.iter().map(|(tag, _)| tag.as_str()).collect();
        for tag in tags {
            let count = outcome.recorded.iter().filter(|(own, _)| own == tag).count();
            let _ = writeln!(text, "{what} {tag}: {count} texts");
        }
    } else {
        for (tag, message) in &outcome.recorded {
            let _ = writeln!(text, "{what} {tag} {message}");
        }
    }
    for (tag, message, why) in &outcome.refused {
        let _ = writeln!(text, "refused {tag} {message}: {}", why.join("; "));
    }
    for (tag, count) in &outcome.left {
        let what = if *count == 1 { "1 message is" } else { &format!("{count} messages are") };
        let _ = writeln!(
            text,
            "left {tag}: {what} not translated yet, so there is nothing to accept: `policyglot status --locale {tag}` lists them"
        );
    }
    print(streams, &text)?;
    if args.undo {
        return Ok(undone(&outcome, streams));
    }
    if !outcome.refused.is_empty() {
        let _ = writeln!(streams.err, "correct what was refused, or say with --reason why it is right");
        return Ok(Outcome::Findings);
    }
    if outcome.recorded.is_empty() && outcome.left.is_empty() {
        let _ = writeln!(streams.err, "nothing to record: all of it is accepted as it is");
    }
    Ok(Outcome::Clean)
}

/// Says what is left after acceptances were taken back.
fn undone(outcome: &accept::Outcome, streams: &mut Streams<'_>) -> Outcome {
    if outcome.recorded.is_empty() && outcome.refused.is_empty() {
        let _ = writeln!(streams.err, "nothing to take back: none of it is accepted");
    } else if !outcome.recorded.is_empty() {
        let _ = writeln!(
            streams.err,
            "readers get without a notice what nobody has accepted: `policyglot accept` records it when it is right"
        );
    }
    if outcome.refused.is_empty() { Outcome::Clean } else { Outcome::Findings }
}

fn request(args: &AcceptArgs) -> Result<Request, Error> {
    let wrong = |text: &str| Err(Error::Argument(text.to_owned()));
    let told = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    if args.today.as_ref().is_some_and(|date| !is_date(date)) {
        return wrong("--today takes a day written like 2026-01-31");
    }
    if [&args.by, &args.reason].into_iter().flatten().any(|text| text.chars().any(char::is_control)) {
        return wrong("--by and --reason take one line of plain text");
    }
    let (locale, messages) = match args.names.split_first() {
        _ if args.minor => (None, args.names.clone()),
        Some((tag, messages)) => (Some(tag.clone()), messages.to_vec()),
        None => (None, Vec::new()),
    };
    if args.all && !messages.is_empty() {
        return wrong("name messages or say --all, not both");
    }
    if !args.all && messages.is_empty() {
        return wrong(
            "name a language and its messages, as in `policyglot accept fr cookies-intro`, or say --all",
        );
    }
    let (by, reason) = (told(&args.by), told(&args.reason));
    let brand = args.brand.clone();
    let (minor, undo, date) = (args.minor, args.undo, args.today.clone());
    Ok(Request { locale, brand, messages, minor, undo, by, reason, date })
}
