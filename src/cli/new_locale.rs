//! `policyglot new-locale`.

use super::args::{Global, NewLocaleArgs};
use super::error::Error;
use super::{Outcome, Streams, init, print, project};
use crate::load::disk;
use crate::new_locale::{self, NewLocale};
use crate::pseudo;
use crate::write::{ledger, single};

/// So many of the messages that were added to a file are named.
const NAMED: usize = 8;

pub(super) fn run(
    global: &Global,
    args: &NewLocaleArgs,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Error> {
    let tag = init::known_language(&args.tag).map_err(Error::Argument)?;
    if pseudo::is_pseudo(&args.tag) {
        let tag = &args.tag;
        let text = format!(
            "{tag} needs no files: `policyglot serve --pseudo` shows it, made of the source language"
        );
        return Err(Error::Argument(text));
    }
    let root = project::root(global)?;
    let _hold = ledger::hold(&root, &mut || ()).map_err(Error::Write)?;
    let files = disk::read_project_within(&root, project::limits(global)?).map_err(Error::Read)?;
    let new = new_locale::new_locale(&files, &tag).map_err(Error::Argument)?;
    let words = new.created.iter().chain(&new.completed);
    let paths: Vec<_> = words.chain(&new.site).map(|(path, text)| (root.join(path), text.as_str())).collect();
    single::write_files(&paths).map_err(Error::Write)?;
    print(streams, &(told(&new, &tag.to_string()).join("\n") + "\n"))?;
    Ok(Outcome::Clean)
}

/// What was done, and what is to be done.
fn told(new: &NewLocale, tag: &str) -> Vec<String> {
    let mut lines: Vec<String> = new.created.iter().map(|(path, _)| format!("created {path}")).collect();
    for (path, _) in &new.completed {
        let added = new.added.get(path).map(Vec::as_slice).unwrap_or_default();
        let named: Vec<_> = added.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
        let more = added.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        lines.push(format!("added to {path}: {}{more}", named.join(", ")));
    }
    lines.extend(new.site.iter().map(|(path, _)| format!("changed {path}: `{tag}: draft`")));
    let messages: usize = new.added.values().map(Vec::len).sum();
    if messages == 0 {
        let what = "has every message of the source language, as a text or as a comment to be translated";
        lines.push(format!("{tag} {what}: nothing was added"));
        return lines;
    }
    let are = if messages == 1 { "1 message is" } else { &format!("{messages} messages are") };
    lines.push(format!("{are} to be translated: take `# ` away before each line of one, and write it"));
    if new.built_in && !new.is_known {
        lines.push("headings, tables and standard clauses come with the tool in this language".to_owned());
    }
    lines.push(format!("then `policyglot check --locale {tag}`, and `policyglot accept {tag} --all`"));
    lines
}
