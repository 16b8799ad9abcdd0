//! `policyglot build`.

use std::path::{Path, PathBuf};

use super::args::{BuildArgs, FormatName, Global};
use super::error::Error;
use super::project::Project;
use super::{Outcome, Streams, depfile, print, project};
use crate::compile::Options;
use crate::diag::format::Format;
use crate::model::id::is_id;
use crate::progress::Phase;
use crate::render::Target;
use crate::render::site::layout::Layout;
use crate::write;
use crate::write::cache::{Entry, Told};
use crate::write::manifest::Sharded;

/// More notes than this are counted rather than listed.
const LISTED: usize = 20;

pub(super) fn run(global: &Global, args: &BuildArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let mut targets: Vec<Target> = args.target.iter().filter_map(|name| name.file()).collect();
    targets.sort();
    targets.dedup();
    let today = project::today(args.findings.today.as_deref())?;
    let (locale, brand) = (args.findings.locale.clone(), args.brand.clone());
    let site = layout(args)?;
    if args.shard.is_some() && site.is_some() {
        let text = "--shard makes shares of a site of its own, not of the files of a generator";
        return Err(Error::Argument(text.to_owned()));
    }
    let options = Options { targets, site, locale, shard: args.shard, brand, today, ..Options::default() };
    let (findings, cache) = (&args.findings, &args.cache);
    let outs = [&*args.out, &*args.internal_out];
    let asked = project::Asked { command: "build", global, findings, options: &options, cache, outs: &outs };
    let project = project::compile(&asked, streams)?;
    let Entry { told, pages, internal: internal_pages } = &project.made;
    let (out, internal_out) = folders(args, &options, &project)?;
    project::show(&project, streams)?;
    // Without an error there are pages; were there none, writing would remove those of the last build. Where all that
    // was asked for may not be published, that is right.
    let nothing = pages.is_empty() && told.blocked.is_empty() && args.shard.is_none();
    if told.failed || nothing {
        let _ = writeln!(streams.err, "nothing was written");
        project::show_timings(&project, &args.findings, streams);
        return Ok(Outcome::Findings);
    }
    for folder in &told.blocked {
        let _ = writeln!(streams.err, "{folder} is not published: its translation is behind");
    }
    let shard = project.sharded.as_ref();
    let site = write::Site { record: &told.record, shard, ..write::Site::of(pages) };
    let of_internal = shard.map(|own| Sharded { internal: true, ..own.clone() });
    let internal = write::Site { shard: of_internal.as_ref(), ..write::Site::of(internal_pages) };
    let scope = |path: &str| concerns(args, told, options.site.as_ref(), path);
    // A share says also that it has none.
    let has_internal = options.site.is_none()
        && (has_internal(internal_pages, &internal_out) || (shard.is_some() && told.has_internal));
    if args.check {
        let mut parts = vec![Part { out: &out, shown: &args.out, site, count: pages.len() }];
        if has_internal {
            let (out, shown, count) = (&internal_out, &args.internal_out, internal_pages.len());
            parts.push(Part { out, shown, site: internal, count });
        }
        let compared = compare(args.findings.format, &parts, &scope, streams);
        project::show_timings(&project, &args.findings, streams);
        return compared;
    }
    let write = if options.site.is_some() { write::in_place::write } else { write::write };
    let written = project.progress.time(Phase::Write, "", || write(&out, site, &scope));
    let written = written.map_err(Error::Write)?;
    note_written(&args.out, &written, streams);
    let shown = args.out.display();
    let _ = writeln!(streams.err, "{} in {shown}: {written}", files(pages.len()));
    if has_internal {
        let write = || write::write(&internal_out, internal, &scope);
        let written = project.progress.time(Phase::Write, "", write).map_err(|error| {
            let (done, not) = (args.out.display(), args.internal_out.display());
            let _ = writeln!(
                streams.err,
                "note: {done} is written already; nothing in {not} was changed, for this reason:"
            );
            Error::Write(error)
        })?;
        note_written(&args.internal_out, &written, streams);
        let shown = args.internal_out.display();
        let count = internal_pages.len();
        let _ = writeln!(streams.err, "{} in {shown}, not for the public: {written}", files(count));
    }
    if let Some(path) = &args.depfile {
        depfile::write(path, (&args.out, &out), &project)?;
    }
    project::show_timings(&project, &args.findings, streams);
    Ok(Outcome::Clean)
}

/// Where the pages of a site go, if the files are for a generator.
fn layout(args: &BuildArgs) -> Result<Option<Layout>, Error> {
    let Some(generator) = args.target.iter().find_map(|name| name.generator()) else { return Ok(None) };
    if args.target.len() > 1 {
        let text = "a generator of --target stands alone: build other files with a command of their own";
        return Err(Error::Argument(text.to_owned()));
    }
    if !args.under.split('/').all(is_id) {
        let text =
            "--under takes names of folders in lower-case letters, digits and hyphens, such as `legal`";
        return Err(Error::Argument(text.to_owned()));
    }
    Ok(Some(Layout { generator, under: args.under.clone(), root: args.root_locale.clone() }))
}

/// The folders for pages of the public and for others, as they may be written to.
fn folders(args: &BuildArgs, options: &Options, project: &Project) -> Result<(PathBuf, PathBuf), Error> {
    let (out, internal_out) = (project.root.join(&args.out), project.root.join(&args.internal_out));
    let (out, internal_out) = match &options.site {
        Some(_) => {
            let site = write::in_place::check_site(&out, &project.root, &project.made.pages);
            (site.map_err(Error::Write)?, internal_out)
        }
        None => check_folders(&out, &internal_out, &project.root)?,
    };
    if let Some(path) = &args.depfile {
        depfile::check(path, &project.root, &[&out, &internal_out])?;
    }
    Ok((out, internal_out))
}

/// The folders themselves, to which pages may be written.
fn check_folders(out: &Path, internal_out: &Path, root: &Path) -> Result<(PathBuf, PathBuf), Error> {
    let checked = |folder| write::check_target(folder, root).map_err(Error::Write);
    let (out, internal_out) = (checked(out)?, checked(internal_out)?);
    if out.starts_with(&internal_out) || internal_out.starts_with(&out) {
        let text = "--out and --internal-out must lie apart: what is not for the public would be published";
        return Err(Error::Argument(text.to_owned()));
    }
    Ok((out, internal_out))
}

/// Whether a file of an earlier build is one of those that this build makes. A build of one language or brand leaves the
/// pages of the others, and what belongs to all.
fn concerns(args: &BuildArgs, told: &Told, site: Option<&Layout>, path: &str) -> bool {
    let locale = args.findings.locale.as_deref();
    let asked = |own: Option<&str>| {
        let is_main = args.brand == told.main;
        args.brand.is_none() || if is_main { own.is_none() } else { own == args.brand.as_deref() }
    };
    let Some(layout) = site else {
        let below = path.strip_prefix("brands/").and_then(|rest| rest.split_once('/'));
        let (brand, page) = below.map_or((None, path), |(id, page)| (Some(id), page));
        return asked(brand) && locale.is_none_or(|tag| page.starts_with(&format!("{tag}/")));
    };
    match layout.owner(path, told.source.as_deref().unwrap_or_default()) {
        Some((own, brand)) => {
            let is_asked = |tag| own.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(tag));
            asked(brand) && locale.is_none_or(is_asked)
        }
        None => args.brand.is_none() && locale.is_none(),
    }
}

/// Whether there is something that is not for the public, or was at an earlier build.
fn has_internal(pages: &[write::Page], out: &std::path::Path) -> bool {
    !pages.is_empty() || write::has_built(out)
}

/// Says what was put in order, and which pages lost what somebody wrote into them.
pub(super) fn note_written(shown: &Path, written: &write::Written, streams: &mut Streams<'_>) {
    if written.mended {
        let shown = shown.display();
        let _ = writeln!(
            streams.err,
            "note: an earlier build to {shown} was stopped; what it left is put in order"
        );
    }
    let (kept, edited) = (&written.kept, &written.edited);
    let stays = "is no longer made, but was edited by hand, so it stays: delete it, or it stays published";
    name_each(kept, shown, ("warning", stays, "so do"), streams);
    let gone = "was edited by hand since the last build, and is overwritten";
    name_each(edited, shown, ("note", gone, "so were"), streams);
    if !edited.is_empty() {
        let _ = writeln!(streams.err, "note: what is to stay belongs into policy/, locales/ or templates/");
    }
}

/// Says the same of some files in the folder that is `shown`, by name of the first.
fn name_each(
    paths: &[String],
    shown: &Path,
    (weight, says, more): (&str, &str, &str),
    streams: &mut Streams<'_>,
) {
    for path in paths.iter().take(LISTED) {
        let _ = writeln!(streams.err, "{weight}: {} {says}", shown.join(path).display());
    }
    if paths.len() > LISTED {
        let _ = writeln!(streams.err, "{weight}: {more} {} more", files(paths.len() - LISTED));
    }
}

/// A folder and the pages that belong in it.
pub(super) struct Part<'a> {
    pub(super) out: &'a Path,
    /// The folder as the arguments name it.
    pub(super) shown: &'a Path,
    pub(super) site: write::Site<'a>,
    /// How many pages.
    pub(super) count: usize,
}

/// Says what would change. In machine formats stdout holds the findings alone.
pub(super) fn compare(
    format: FormatName,
    parts: &[Part<'_>],
    scope: write::Scope<'_>,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Error> {
    let (mut lines, mut count, mut kept) = (Vec::new(), 0, 0);
    for part in parts {
        let differences = write::compare(part.out, part.site, scope).map_err(Error::Write)?;
        if let (true, [_, _, ..]) = (!differences.is_empty(), parts) {
            lines.push(format!("in {}:", part.shown.display()));
        }
        count += differences.len();
        kept += differences.iter().filter(|own| matches!(own, write::Difference::Kept(..))).count();
        lines.extend(differences.iter().map(ToString::to_string));
    }
    let text = if lines.is_empty() { String::new() } else { lines.join("\n") + "\n" };
    if Format::from(format).is_for_machines() {
        let _ = streams.err.write_all(text.as_bytes());
    } else {
        print(streams, &text)?;
    }
    if count == 0 {
        let count = parts.iter().map(|part| part.count).sum();
        let shown: Vec<_> = parts.iter().map(|part| part.shown.display().to_string()).collect();
        let (files, shown) = (files(count), shown.join(" and "));
        let _ = match count {
            1 => writeln!(streams.err, "{files} in {shown} is current"),
            _ => writeln!(streams.err, "all {files} in {shown} are current"),
        };
        return Ok(Outcome::Clean);
    }
    let _ = writeln!(
        streams.err,
        "{} from what is on disk; nothing was written: {}",
        match count {
            1 => "1 file differs".to_owned(),
            count => format!("{count} files differ"),
        },
        match kept {
            0 => "`policyglot build` writes them".to_owned(),
            kept if kept == count => "no build does, delete by hand what was edited by hand".to_owned(),
            kept => format!("`policyglot build` writes them, but for {} to be deleted by hand", files(kept)),
        }
    );
    Ok(Outcome::Findings)
}

/// A number of files.
pub(super) fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}
