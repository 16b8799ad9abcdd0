//! `policyglot check`.

use super::args::{CheckArgs, FormatName, Global};
use super::error::Error;
use super::{Outcome, Streams, project};
use crate::compile::Options;
use crate::render::Target;

pub(super) fn run(global: &Global, args: &CheckArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let today = project::today(args.findings.today.as_deref())?;
    // Nothing can be wrong with a page of the other formats that is not found before.
    let targets = vec![Target::Html, Target::Fragment];
    let (locale, brand) = (args.findings.locale.clone(), args.brand.clone());
    let options = Options { targets, today, locale, brand, trial: true, ..Options::default() };
    let (findings, cache) = (&args.findings, &args.cache);
    let asked = project::Asked { command: "check", global, findings, options: &options, cache, outs: &[] };
    let project = project::compile(&asked, streams)?;
    project::show(&project, streams)?;
    let told = &project.made.told;
    if told.out.is_empty() && told.err.is_empty() && matches!(args.findings.format, FormatName::Human) {
        // Who reads it wants to know that all was looked at.
        let _ = writeln!(streams.err, "no problems found");
    }
    project::show_timings(&project, &args.findings, streams);
    Ok(if project.made.told.failed { Outcome::Findings } else { Outcome::Clean })
}
