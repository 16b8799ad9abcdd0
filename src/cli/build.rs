//! `policyglot build`.

use super::args::{BuildArgs, Global};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::compile::Options;
use crate::diag::format::Format;
use crate::render::Target;
use crate::write;

pub(super) fn run(global: &Global, args: &BuildArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let mut targets: Vec<Target> = args.target.iter().map(|name| (*name).into()).collect();
    targets.sort();
    targets.dedup();
    let today = project::today(args.findings.today.as_deref())?;
    let (locale, brand) = (args.findings.locale.clone(), args.brand.clone());
    let options = Options { targets, locale, brand, today, ..Options::default() };
    let project = project::compile("build", global, &args.findings, &options)?;
    let out = project.root.join(&args.out);
    let internal_out = project.root.join(&args.internal_out);
    for folder in [&out, &internal_out] {
        write::check_target(folder, &project.root).map_err(Error::Write)?;
    }
    if out.starts_with(&internal_out) || internal_out.starts_with(&out) {
        let text = "--out and --internal-out must lie apart: what is not for the public would be published";
        return Err(Error::Argument(text.to_owned()));
    }
    project::show(&project, global, &args.findings, streams)?;
    // Without an error there are pages; were there none, writing would remove those of the last build. Where all that
    // was asked for may not be published, that is right.
    if project.report.failed() || (project.pages.is_empty() && project.blocked.is_empty()) {
        let _ = writeln!(streams.err, "nothing was written");
        return Ok(Outcome::Findings);
    }
    for folder in &project.blocked {
        let _ = writeln!(streams.err, "{folder} is not published: its translation is behind");
    }
    // A build of one language or brand leaves the pages of the others, and what belongs to all.
    let asked = |own: Option<&str>| {
        let is_main = args.brand == project.main;
        args.brand.is_none() || if is_main { own.is_none() } else { own == args.brand.as_deref() }
    };
    let scope = |path: &str| {
        let below = path.strip_prefix("brands/").and_then(|rest| rest.split_once('/'));
        let (brand, page) = below.map_or((None, path), |(id, page)| (Some(id), page));
        let locale = args.findings.locale.as_ref();
        asked(brand) && locale.is_none_or(|tag| page.starts_with(&format!("{tag}/")))
    };
    if args.check {
        let mut parts = vec![(&out, &project.pages)];
        if has_internal(&project.internal, &internal_out) {
            parts.push((&internal_out, &project.internal));
        }
        return compare(args, &parts, &scope, streams);
    }
    let written = write::write(&out, &project.pages, &scope).map_err(Error::Write)?;
    let shown = args.out.display();
    let _ = writeln!(streams.err, "{} in {shown}: {written}", files(project.pages.len()));
    if has_internal(&project.internal, &internal_out) {
        let written = write::write(&internal_out, &project.internal, &scope).map_err(Error::Write)?;
        let shown = args.internal_out.display();
        let count = project.internal.len();
        let _ = writeln!(streams.err, "{} in {shown}, not for the public: {written}", files(count));
    }
    Ok(Outcome::Clean)
}

/// Whether there is something that is not for the public, or was at an earlier build.
fn has_internal(pages: &[write::Page], out: &std::path::Path) -> bool {
    !pages.is_empty() || write::has_built(out)
}

/// Says what would change. In machine formats stdout holds the findings alone.
fn compare(
    args: &BuildArgs,
    parts: &[(&std::path::PathBuf, &Vec<write::Page>)],
    scope: write::Scope<'_>,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Error> {
    let mut differences = Vec::new();
    for (out, pages) in parts {
        differences.extend(write::compare(out, pages, scope).map_err(Error::Write)?);
    }
    let lines: Vec<_> = differences.iter().map(ToString::to_string).collect();
    let text = if lines.is_empty() { String::new() } else { lines.join("\n") + "\n" };
    if Format::from(args.findings.format).is_for_machines() {
        let _ = streams.err.write_all(text.as_bytes());
    } else {
        print(streams, &text)?;
    }
    if differences.is_empty() {
        return Ok(Outcome::Clean);
    }
    let _ = writeln!(
        streams.err,
        "{} from what is on disk; nothing was written",
        match differences.len() {
            1 => "1 file differs".to_owned(),
            count => format!("{count} files differ"),
        }
    );
    Ok(Outcome::Findings)
}

/// A number of files.
fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}
