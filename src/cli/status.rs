//! `policyglot status`.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::args::{Color, Global, StatusArgs, StatusFormat};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::format::{self, Format};
use crate::load::disk;
use crate::load::limits::Limits;
use crate::review::comment::{self, Before};
use crate::review::since::{NotCompared, Since};
use crate::review::{self, Looked, Review, json, page};
use crate::status;
use crate::write::{self, Page, Site};

pub(super) fn run(global: &Global, args: &StatusArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let format = args.format.unwrap_or(StatusFormat::Table);
    if args.since.is_some() && format == StatusFormat::Table {
        let text = "--since goes with --format markdown or --format json";
        return Err(Error::Argument(text.to_owned()));
    }
    let root = project::root(global)?;
    let today = project::today(args.today.as_deref())?;
    let out = args.html.as_ref().map(|folder| check_folder(&root.join(folder), &root)).transpose()?;
    let limits = project::limits(global)?;
    let files = disk::read_project_within(&root, limits).map_err(Error::Read)?;
    let Looked { sources, report, review } = review::look(files, today);
    let Some(mut review) = review else {
        let color = global.color == Color::Always || (global.color == Color::Auto && streams.color);
        let text = match format {
            StatusFormat::Markdown => comment::unreadable(&report, &sources),
            StatusFormat::Json => format::render(&report, &sources, Format::Json, color),
            StatusFormat::Table => format::render(&report, &sources, Format::Human, color),
        };
        print(streams, &text)?;
        let _ = writeln!(streams.err, "nobody can say how far the translations are: correct this first");
        return Ok(Outcome::Findings);
    };
    let fault = review.unread.files.iter().find(|place| place.starts_with("policy/")).cloned();
    if let Some(place) = fault {
        let _ = writeln!(
            streams.err,
            "{place}: this part of the policy cannot be read, and is not counted; `policyglot check` says why"
        );
    }
    let before = args.since.as_ref().map(|folder| earlier(folder, &root, limits, today)).transpose()?;
    if let Some(tag) = &args.locale {
        if *tag == review.source.tag {
            return Err(Error::Argument(format!(
                "`{tag}` is the source language: it is never behind; name a translation"
            )));
        }
        let tags: Vec<_> = review.languages.iter().map(|language| language.tag.clone()).collect();
        project::known_locale(tag, &tags)?;
        review.keep_only(tag);
    }
    if let (Some(out), Some(shown)) = (&out, &args.html) {
        let page = Page { path: "index.html".to_owned(), text: page::page(&review, None) };
        write::write(out, Site::of(&[page]), &|path| path == "index.html").map_err(Error::Write)?;
        let _ = writeln!(streams.err, "the review is in {}", shown.join("index.html").display());
        return Ok(Outcome::Clean);
    }
    let since = before.map(|before| {
        let mut before = before?;
        if let Some(tag) = &args.locale {
            before.keep_only(tag);
        }
        Since::new(&review, &before)
    });
    if let Some(Err(why)) = &since {
        let _ = writeln!(streams.err, "{}", why.sentence());
    }
    let mut text = shown(&review, format, since.as_ref());
    if args.locale.is_some() && format == StatusFormat::Table {
        text += &status::listed(&review.status);
    }
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

/// The folder itself; refuses one that holds something else than a review.
fn check_folder(out: &Path, root: &Path) -> Result<PathBuf, Error> {
    let out = write::check_target(out, root).map_err(Error::Write)?;
    let there = out.join("index.html");
    let other = || !disk::read_text(&there).is_ok_and(|text| page::is_review(&text));
    if write::has_built(&out) && there.exists() && other() {
        let text =
            "--html: the pages of the policy stand in that folder; choose one of its own, such as review";
        return Err(Error::Argument(text.to_owned()));
    }
    Ok(out)
}

/// The project as it was, or why nobody can say.
fn earlier(
    folder: &Path,
    root: &Path,
    limits: Limits,
    today: Option<Date>,
) -> Result<Result<Review, NotCompared>, Error> {
    if !folder.is_dir() {
        let mut text = format!("--since: there is no folder {}", folder.display());
        if root.join(folder).is_dir() {
            let from = "; it is taken from the current folder, not from that of the project or of -C";
            text.push_str(from);
        }
        return Err(Error::Argument(text));
    }
    if !folder.join("policy/site.yaml").is_file() {
        return Ok(Err(NotCompared::Nothing));
    }
    let files = disk::read_project_within(folder, limits).map_err(Error::Read)?;
    let Looked { sources, report, review } = review::look(files, today);
    Ok(review.ok_or_else(|| NotCompared::Before(review::places(&report, &sources))))
}

fn shown(review: &Review, format: StatusFormat, since: Option<&Result<Since, NotCompared>>) -> String {
    match (format, since) {
        (StatusFormat::Markdown, None) => comment::comment(review, Before::NotAsked),
        (StatusFormat::Markdown, Some(Err(why))) => comment::comment(review, Before::NotCompared(why)),
        (StatusFormat::Markdown, Some(Ok(since))) => comment::comment(review, Before::Known(since)),
        (StatusFormat::Json, since) => json::status(&review.status, since),
        (StatusFormat::Table, _) => status::show(&review.status, status::Format::Table),
    }
}
