//! `policyglot status`.

use std::path::Path;

use jiff::civil::Date;

use super::args::{Color, Global, StatusArgs, StatusFormat};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::format::{self, Format};
use crate::load::disk;
use crate::review::comment::{self, Before};
use crate::review::since::Since;
use crate::review::{self, Looked, Review, page};
use crate::status;
use crate::write::{self, Page};

pub(super) fn run(global: &Global, args: &StatusArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let format = args.format.unwrap_or(StatusFormat::Table);
    if args.since.is_some() && format == StatusFormat::Table {
        let text = "--since goes with --format markdown or --format json";
        return Err(Error::Argument(text.to_owned()));
    }
    let root = project::root(global)?;
    let today = project::today(args.today.as_deref())?;
    let out = args.html.as_ref().map(|folder| root.join(folder));
    if let Some(out) = &out {
        check_folder(out, &root)?;
    }
    let files = disk::read_project(&root).map_err(Error::Read)?;
    let Looked { sources, report, review } = review::look(files, today);
    let Some(mut review) = review else {
        let color = global.color == Color::Always || (global.color == Color::Auto && streams.color);
        print(streams, &format::render(&report, &sources, Format::Human, color))?;
        let _ = writeln!(streams.err, "nobody can say how far the translations are: correct this first");
        return Ok(Outcome::Findings);
    };
    let before = args.since.as_ref().map(|folder| earlier(folder, today)).transpose()?;
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
        let page = Page { path: "index.html".to_owned(), text: page::page(&review) };
        write::write(out, &[page], &|path| path == "index.html").map_err(Error::Write)?;
        let _ = writeln!(streams.err, "the review is in {}", shown.join("index.html").display());
        return Ok(Outcome::Clean);
    }
    let since = before.map(|before| {
        before.map(|mut before| {
            if let Some(tag) = &args.locale {
                before.keep_only(tag);
            }
            Since::new(&review, &before)
        })
    });
    let mut text = shown(&review, format, since.as_ref());
    if args.locale.is_some() && format == StatusFormat::Table {
        text += &status::listed(&review.status);
    }
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

/// Refuses a folder that holds something else than a review.
fn check_folder(out: &Path, root: &Path) -> Result<(), Error> {
    write::check_target(out, root).map_err(Error::Write)?;
    let there = out.join("index.html");
    let other = || !disk::read_text(&there).is_ok_and(|text| page::is_review(&text));
    if write::has_built(out) && there.exists() && other() {
        let text =
            "--html: the pages of the policy stand in that folder; choose one of its own, such as review";
        return Err(Error::Argument(text.to_owned()));
    }
    Ok(())
}

/// The project as it was; nothing where the folder holds no policy that can be read.
fn earlier(folder: &Path, today: Option<Date>) -> Result<Option<Review>, Error> {
    if !folder.is_dir() {
        return Err(Error::Argument(format!("--since: there is no folder {}", folder.display())));
    }
    if !folder.join("policy/site.yaml").is_file() {
        return Ok(None);
    }
    let files = disk::read_project(folder).map_err(Error::Read)?;
    Ok(review::look(files, today).review)
}

fn shown(review: &Review, format: StatusFormat, since: Option<&Option<Since>>) -> String {
    match (format, since) {
        (StatusFormat::Markdown, None) => comment::comment(review, Before::NotAsked),
        (StatusFormat::Markdown, Some(None)) => comment::comment(review, Before::Nothing),
        (StatusFormat::Markdown, Some(Some(since))) => comment::comment(review, Before::Known(since)),
        (StatusFormat::Json, Some(since)) => since_json(review, since.as_ref()),
        (StatusFormat::Json, None) => status::show(&review.status, status::Format::Json),
        (StatusFormat::Table, _) => status::show(&review.status, status::Format::Table),
    }
}

/// The status with what changed since, as JSON.
fn since_json(review: &Review, since: Option<&Since>) -> String {
    let mut whole = serde_json::to_value(&review.status).unwrap_or_default();
    if let Some(object) = whole.as_object_mut() {
        object.insert("since".to_owned(), serde_json::to_value(since).unwrap_or_default());
    }
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}
