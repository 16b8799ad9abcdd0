//! `policyglot new-locale`.

use super::args::{Global, NewLocaleArgs};
use super::error::Error;
use super::{Outcome, Streams, init, print, project};
use crate::load::disk;
use crate::new_locale::{self, NewLocale};
use crate::pseudo;
use crate::write::single;

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
    let files = disk::read_project(&root).map_err(Error::Read)?;
    let NewLocale { created, site, messages, built_in } =
        new_locale::new_locale(&files, &tag).map_err(Error::Argument)?;
    let paths: Vec<_> = created.iter().map(|(path, text)| (root.join(path), text.as_str())).collect();
    single::create_files(&paths).map_err(Error::Write)?;
    if let Some((path, text)) = &site {
        single::replace_file(&root.join(path), text).map_err(Error::Write)?;
    }
    let mut lines: Vec<String> = created.iter().map(|(path, _)| format!("created {path}")).collect();
    lines.extend(site.map(|(path, _)| format!("changed {path}: `{tag}: draft`")));
    lines.push(format!(
        "{messages} messages are to be translated: take `# ` away before each line of one, and write it"
    ));
    if built_in {
        lines.push("headings, tables and standard clauses come with the tool in this language".to_owned());
    }
    lines.push(format!("then `policyglot check --locale {tag}`, and `policyglot accept {tag} --all`"));
    print(streams, &(lines.join("\n") + "\n"))?;
    Ok(Outcome::Clean)
}
