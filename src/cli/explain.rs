//! `policyglot explain`: a check or a subject, in the words of the documentation.

use std::fmt::Write;

use super::args::ExplainArgs;
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::compile;
use crate::load::limits;

/// The pages of the documentation that messages lead to, so that whoever has the program has them too.
const SUBJECTS: [(&str, &str); 10] = [
    ("brands", include_str!("../../docs/brands.md")),
    ("editors", include_str!("../../docs/editors.md")),
    ("facts", include_str!("../../docs/facts.md")),
    ("labels", include_str!("../../docs/labels.md")),
    ("laws", include_str!("../../docs/legal.md")),
    ("ledger", include_str!("../../docs/ledger.md")),
    ("policy", include_str!("../../docs/policy.md")),
    ("silencing", include_str!("../../docs/silencing.md")),
    ("templates", include_str!("../../docs/templates.md")),
    ("vocabulary", include_str!("../../docs/vocabulary.md")),
];

pub(super) fn run(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = match &args.name {
        Some(name) if name == "limits" => limits::page(),
        Some(name) => match SUBJECTS.iter().find(|(subject, _)| subject == name) {
            // What follows is of the policy in this repository.
            Some((_, page)) => page.split("\n## This policy").next().unwrap_or(page).to_owned(),
            None => project::known(name)?.page(),
        },
        None => list(),
    };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

fn list() -> String {
    let rules = compile::rules();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    let mut out = rules.iter().fold(String::new(), |mut out, rule| {
        let _ = writeln!(out, "{:width$}  {}", rule.name, rule.summary());
        out
    });
    out.push_str("\nSubjects:\n");
    let _ = writeln!(out, "{:width$}  How much files may hold", "limits");
    for (subject, page) in SUBJECTS {
        let title = page.lines().next().unwrap_or_default().trim_start_matches("# ");
        let _ = writeln!(out, "{subject:width$}  {title}");
    }
    out
}
