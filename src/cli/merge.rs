//! `policyglot merge`: a site of its shares.

use std::path::Path;

use super::args::{FormatName, MergeArgs};
use super::build::{self, Part};
use super::error::Error;
use super::{Outcome, Streams};
use crate::load::disk;
use crate::write::shards::{self, Whole};
use crate::write::{self, single};

pub(super) fn run(args: &MergeArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    check_out(args)?;
    let Whole { files, record, internal } = match shards::read(&args.shares).map_err(Error::Write)? {
        Ok(whole) => whole,
        Err(faults) => {
            for fault in faults {
                let _ = writeln!(streams.err, "error: {fault}");
            }
            let _ = writeln!(streams.err, "nothing was written: these are not the shares of one site");
            return Ok(Outcome::Findings);
        }
    };
    if internal && write::has_public(&args.out) {
        let _ = writeln!(
            streams.err,
            "error: {} holds pages for the public, and the shares such that are not\nnothing was written: give them a folder of their own",
            args.out.display()
        );
        return Ok(Outcome::Findings);
    }
    let site = write::Site { pages: write::Pages::Built(&files), record: &record, shard: None };
    let (out, shown, count) = (&*args.out, &*args.out, files.len());
    if args.check {
        let part = Part { out, shown, site, count };
        return build::compare(FormatName::Human, &[part], &|_| true, streams);
    }
    let written = write::write(out, site, &|_| true).map_err(Error::Write)?;
    build::note_written(shown, &written, streams);
    let _ = writeln!(streams.err, "{} in {}: {written}", build::files(count), shown.display());
    Ok(Outcome::Clean)
}

/// Refuses an output folder in which a share stands, or that stands in one, and what `build` refuses of the project there.
fn check_out(args: &MergeArgs) -> Result<(), Error> {
    let out = single::real(&args.out);
    let meets = |share: &Path| {
        let share = single::real(share);
        share.starts_with(&out) || out.starts_with(&share)
    };
    if let Some(share) = args.shares.iter().find(|share| meets(share)) {
        let (out, share) = (args.out.display(), share.display());
        let text = format!("--out {out} and {share} must lie apart: the shares stay as they are");
        return Err(Error::Argument(text));
    }
    // Where there is no project, nothing of one is at risk.
    let project = disk::find_project(out.parent().unwrap_or(&out)).or_else(|| disk::find_project(&out));
    match project {
        Some(project) => write::check_target(&args.out, &project).map(drop).map_err(Error::Write),
        None => Ok(()),
    }
}
