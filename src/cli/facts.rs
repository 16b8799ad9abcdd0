//! `policyglot facts`.

use super::args::{Color, FactsArgs, FactsFormat, Global};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::Severity;
use crate::diag::format::{self, Format};
use crate::facts::{self, Asked};
use crate::load::disk;

pub(super) fn run(global: &Global, args: &FactsArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let root = project::root(global)?;
    let files = disk::read_project_within(&root, project::limits(global)?).map_err(Error::Read)?;
    let Asked { sources, report, facts } = facts::look(files);
    let Some(mut facts) = facts else {
        let color = global.color == Color::Always || (global.color == Color::Auto && streams.color);
        print(streams, &format::render(&report, &sources, Format::Human, color))?;
        let _ = writeln!(streams.err, "nobody can say which facts there are: correct this first");
        return Ok(Outcome::Findings);
    };
    match &args.brand {
        Some(id) => {
            project::known_brand(id, &facts.brands)?;
            facts.keep_brand(id);
        }
        None => facts.keep_differences(),
    }
    if let Some(tag) = &args.locale {
        project::known_locale(tag, &facts.locales)?;
        facts.keep_locale(tag);
    }
    let text = match args.format {
        FactsFormat::Table => facts.table(),
        FactsFormat::Json => facts.json(),
    };
    print(streams, &text)?;
    let mut faults = report.findings.iter().filter(|found| {
        let path = &sources.file(found.primary.span.source).path;
        found.severity == Severity::Error && !found.rule.silenceable && path.starts_with("policy/")
    });
    let Some(first) = faults.next() else { return Ok(Outcome::Clean) };
    let place = sources.describe(first.primary.span);
    let _ = writeln!(
        streams.err,
        "facts may be missing: {place}: {}; `policyglot check` says more",
        first.message
    );
    Ok(Outcome::Findings)
}
