//! What `check` and `build` have in common: find the project, compile it, show what was found.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::args::{CacheArgs, Color, FindingArgs, Global};
use super::bar::Bar;
use super::cache::{self, Kept};
use super::error::Error;
use super::{Streams, print, timings};
use crate::compile::part::Shard;
use crate::compile::{self, Compiled, Options};
use crate::diag::Diagnostic;
use crate::diag::format::{self, Format};
use crate::diag::rule::Rule;
use crate::diag::run::Run;
use crate::diag::sink::{Levels, Report};
use crate::diag::suggest::closest;
use crate::load::disk::{self, Files};
use crate::load::limits::Limits;
use crate::progress::{Phase, Progress, Timings};
use crate::source::Sources;
use crate::write::cache::{Entry, Told};
use crate::write::manifest::Sharded;

/// A project, compiled, with its findings as they are shown.
pub(super) struct Project {
    /// The project's folder.
    pub(super) root: PathBuf,
    /// The pages, and what was said.
    pub(super) made: Entry,
    /// The paths of all files that were read, from the project's folder.
    pub(super) files: Vec<String>,
    /// Which share of the pages was made, if not all.
    pub(super) sharded: Option<Sharded>,
    /// Whom to tell of what is still to be done.
    pub(super) progress: Progress,
    timings: Timings,
}

/// What is asked of a project.
pub(super) struct Asked<'a> {
    /// The command.
    pub(super) command: &'static str,
    /// The arguments that hold for every command.
    pub(super) global: &'a Global,
    /// How findings are chosen and shown.
    pub(super) findings: &'a FindingArgs,
    /// What to compile.
    pub(super) options: &'a Options,
    /// Where runs are kept.
    pub(super) cache: &'a CacheArgs,
    /// Where pages go.
    pub(super) outs: &'a [&'a Path],
}

/// Finds the project, reads it and compiles it, or takes what an earlier run kept.
pub(super) fn compile(asked: &Asked<'_>, streams: &mut Streams<'_>) -> Result<Project, Error> {
    let Asked { command, global, findings, .. } = *asked;
    let levels = levels(findings)?;
    let limits = limits(global)?;
    let root = root(global)?;
    let bar = Bar::new(if command == "check" { "checking" } else { "building" });
    let timings = Timings::default();
    let progress = bar.progress();
    let progress = if findings.timings { progress.timed(&timings) } else { progress };
    let files =
        progress.time(Phase::Read, "", || disk::read_project_within(&root, limits)).map_err(Error::Read)?;
    let color = shows_color(global, streams);
    let kept = progress.time(Phase::Cache, "", || Kept::open(asked, &root, &files, color))?;
    let found = progress.time(Phase::Cache, "", || kept.as_ref().and_then(Kept::load));
    let read = cache::paths(&files);
    let sharded = progress.time(Phase::Cache, "", || sharded(asked.options, &files));
    let project = |made, root, progress| Project { root, made, files: read, sharded, progress, timings };
    if let Some(made) = found {
        return Ok(project(made, root, progress));
    }
    let pieces = kept.as_ref().map(Kept::pieces);
    let options = Options { progress: progress.clone(), pieces, ..asked.options.clone() };
    let made = made(&Asked { options: &options, ..*asked }, files, &levels, color);
    drop(bar);
    let made = made?;
    if let Some(kept) = &kept {
        progress.time(Phase::Cache, "", || kept.store(&made, streams));
    }
    Ok(project(made, root, progress))
}

/// Which share of the pages `files` a run makes, if not all.
fn sharded(options: &Options, files: &Files) -> Option<Sharded> {
    let Shard { number, of } = options.shard?;
    Some(Sharded { number, of, inputs: cache::inputs(&options.targets, files), internal: false })
}

/// What a run gives that nothing is known of yet.
fn made(asked: &Asked<'_>, files: Files, levels: &Levels, color: bool) -> Result<Entry, Error> {
    let Asked { command, findings, options, .. } = *asked;
    let Compiled {
        sources,
        pages,
        internal,
        record,
        has_internal,
        part,
        blocked,
        sink,
        source,
        languages,
        brands,
        sound,
        ..
    } = compile::compile(files, options);
    if let Some(id) = options.brand.as_ref().filter(|_| !brands.is_empty()) {
        known_brand(id, &brands)?;
    }
    if let Some(tag) = findings.locale.as_ref().filter(|_| !languages.is_empty()) {
        known_locale(tag, &languages)?;
    }
    let root_locale = options.site.as_ref().and_then(|layout| layout.root.as_deref());
    if let Some(tag) = root_locale.filter(|tag| *tag != "none" && !languages.is_empty()) {
        known_locale(tag, &languages)?;
    }
    let mut report = sink.finish(&sources, levels);
    let rules = if sound { looked_at(compile::rules(), levels) } else { Vec::new() };
    let share = options.shard.map(|own| format!("{}/{}", own.number, own.of));
    report.run = Run { command, locale: findings.locale.clone(), share, rules };
    let concerns = |found: &Diagnostic| found.locale.as_ref().is_none_or(|own| part.tells(own));
    report.findings.retain(concerns);
    report.allowed.retain(concerns);
    let format = Format::from(findings.format);
    if format.is_for_people() {
        report.together();
    }
    if !findings.show_info {
        // Who asks for one language wants to know what it lacks.
        report.hide_remarks_but_of(findings.locale.as_deref().filter(|_| format.is_for_people()));
    }
    let (out, mut err) = shown(&report, &sources, format, color);
    if !sound && !err.is_empty() {
        err += "note: what depends on what is broken in policy/ was not looked at, as laws, tables and facts: check again when it is mended\n";
    }
    let main = brands.into_iter().next();
    let told = Told { out, err, failed: report.failed(), record, blocked, source, main, has_internal };
    Ok(Entry { told, pages, internal })
}

/// The rules of which a run tells what it finds.
pub(super) fn looked_at(rules: Vec<&'static Rule>, levels: &Levels) -> Vec<&'static Rule> {
    rules.into_iter().filter(|rule| !levels.allows(rule.name)).collect()
}

/// The day that `--today` names.
pub(super) fn today(text: Option<&str>) -> Result<Option<Date>, Error> {
    let day = |text: &str| text.parse::<Date>().ok().filter(|day| day.to_string() == text);
    let wrong = || Error::Argument("--today takes a day written like 2026-01-31".to_owned());
    text.map(|text| day(text).ok_or_else(wrong)).transpose()
}

/// Makes sure that `tag` is one of `languages`.
pub(super) fn known_locale(tag: &str, languages: &[String]) -> Result<(), Error> {
    if languages.iter().any(|own| own == tag) {
        return Ok(());
    }
    let near = closest(tag, languages.iter().map(String::as_str));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let languages = languages.join(", ");
    Err(Error::Argument(format!("`{tag}` is not among the languages of the site ({languages}){near}")))
}

/// Makes sure that `id` is one of `brands`.
pub(super) fn known_brand(id: &str, brands: &[String]) -> Result<(), Error> {
    if brands.iter().any(|own| own == id) {
        return Ok(());
    }
    let near = closest(id, brands.iter().map(String::as_str));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let brands = brands.join(", ");
    Err(Error::Argument(format!("`{id}` is not among the brands that have pages ({brands}){near}")))
}

/// The limits that the arguments ask for.
pub(super) fn limits(global: &Global) -> Result<Limits, Error> {
    let mut limits = Limits::default();
    for setting in &global.limits {
        limits.raise(setting).map_err(|why| Error::Argument(format!("--limit {setting}: {why}")))?;
    }
    Ok(limits)
}

/// The project's folder.
pub(super) fn root(global: &Global) -> Result<PathBuf, Error> {
    let start = match &global.directory {
        Some(directory) => directory.clone(),
        None => std::env::current_dir().map_err(Error::NoFolder)?,
    };
    disk::find_project(&start).ok_or(Error::NoProject(start))
}

/// Says where the time went, where somebody asks.
pub(super) fn show_timings(project: &Project, args: &FindingArgs, streams: &mut Streams<'_>) {
    if args.timings {
        let _ = write!(streams.err, "{}", timings::table(&project.timings.all()));
    }
}

/// Shows the findings on stdout and their sum on stderr.
pub(super) fn show(project: &Project, streams: &mut Streams<'_>) -> Result<(), Error> {
    let Told { out, err, .. } = &project.made.told;
    print(streams, out)?;
    let _ = streams.err.write_all(err.as_bytes());
    Ok(())
}

/// The same for findings that belong to no project.
pub(super) fn show_report(
    report: &Report,
    sources: &Sources,
    global: &Global,
    args: &FindingArgs,
    streams: &mut Streams<'_>,
) -> Result<(), Error> {
    let (out, err) = shown(report, sources, Format::from(args.format), shows_color(global, streams));
    print(streams, &out)?;
    let _ = streams.err.write_all(err.as_bytes());
    Ok(())
}

fn shows_color(global: &Global, streams: &Streams<'_>) -> bool {
    match global.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => streams.color,
    }
}

/// What findings look like on stdout, and their sum on stderr.
fn shown(report: &Report, sources: &Sources, format: Format, color: bool) -> (String, String) {
    let nothing = report.findings.is_empty() && report.allowed.is_empty() && report.hidden == 0;
    // What goes into a file leaves the log of a job empty.
    let is_read_here = matches!(format, Format::Short | Format::Json);
    let summed = !is_read_here && !nothing;
    let err = if summed { format!("{}\n", format::summary(report)) } else { String::new() };
    (format::render(report, sources, format, color), err)
}

/// The levels that the arguments ask for.
pub(super) fn levels(args: &FindingArgs) -> Result<Levels, Error> {
    let mut levels = Levels::default();
    for name in &args.deny {
        if name != "warnings" {
            known(name)?;
        }
        levels.deny(name);
    }
    for name in &args.warn {
        silenceable(known(name)?, "--warn")?;
        levels.warn(name);
    }
    for name in &args.allow {
        silenceable(known(name)?, "--allow")?;
        levels.allow(name);
    }
    Ok(levels)
}

fn silenceable(rule: &Rule, option: &str) -> Result<(), Error> {
    if rule.silenceable {
        return Ok(());
    }
    Err(Error::Argument(format!(
        "{option} {}: this check cannot be lowered, because a page would be unsafe or wrong without a trace",
        rule.name
    )))
}

/// The rule called `name`.
pub(super) fn known(name: &str) -> Result<&'static Rule, Error> {
    let rules = compile::rules();
    if let Some(rule) = rules.iter().find(|rule| rule.name == name) {
        return Ok(rule);
    }
    let near =
        closest(name, rules.iter().map(|rule| rule.name)).map(|near| format!("; did you mean `{near}`?"));
    Err(Error::Argument(format!(
        "there is no check `{name}`{} (`policyglot explain` lists them)",
        near.unwrap_or_default()
    )))
}
