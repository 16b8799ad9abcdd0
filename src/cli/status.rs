//! `policyglot status`.

use super::args::{Color, Global, StatusArgs};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::format::{self, Format};
use crate::load::disk;
use crate::status::{self, Asked};

pub(super) fn run(global: &Global, args: &StatusArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let root = project::root(global)?;
    let files = disk::read_project(&root).map_err(Error::Read)?;
    let Asked { sources, report, status } = status::status(files);
    let Some(mut status) = status else {
        let color = global.color == Color::Always || (global.color == Color::Auto && streams.color);
        print(streams, &format::render(&report, &sources, Format::Human, color))?;
        let _ = writeln!(streams.err, "nobody can say how far the translations are: correct this first");
        return Ok(Outcome::Findings);
    };
    if let Some(tag) = &args.locale {
        if *tag == status.source {
            return Err(Error::Argument(format!(
                "`{tag}` is the source language: it is never behind; name a translation"
            )));
        }
        let tags: Vec<_> = status.locales.iter().map(|locale| locale.locale.clone()).collect();
        project::known_locale(tag, &tags)?;
        status.locales.retain(|locale| locale.locale == *tag);
        for brand in &mut status.brands {
            brand.locales.retain(|locale| locale.locale == *tag);
        }
    }
    print(streams, &status::show(&status, args.format.into()))?;
    Ok(Outcome::Clean)
}
