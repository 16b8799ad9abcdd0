//! `policyglot compare`.

use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::args::{CompareArgs, Global};
use super::error::Error;
use super::{Outcome, Streams, project};
use crate::compile;
use crate::compile::compare::{self, Agreed, Compared, Folders};
use crate::diag::run::Run;
use crate::load::disk::{self, Folder, TextFile};
use crate::load::rules;
use crate::status;

pub(super) fn run(global: &Global, args: &CompareArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let levels = project::levels(&args.findings)?;
    let today = project::today(args.findings.today.as_deref())?;
    let Some(locale) = &args.findings.locale else {
        return Err(Error::Argument("say in which language the translation is: --locale fr".to_owned()));
    };
    let folders = Folders {
        source: (tag(&args.source_locale)?, read(global, &args.source)?),
        translation: (tag(locale)?, read(global, &args.translation)?),
    };
    let agreed = Agreed {
        keep: args.keep.clone(),
        limits: project::limits(global)?,
        glossary: args.glossary.as_deref().map(|path| glossary(global, path)).transpose()?,
    };
    if folders.source.0 == folders.translation.0 {
        let text = format!("`{locale}` is the language of the source too: say another with --source-locale");
        return Err(Error::Argument(text));
    }
    let Compared { sources, sink, shared, without_words } =
        compare::compare_as_agreed(folders, agreed, today);
    let mut report = sink.finish(&sources, &levels);
    let rules = project::looked_at(compile::rules_without_policy(), &levels);
    report.run = Run { command: "compare", locale: Some(locale.clone()), share: None, rules };
    if !args.findings.show_info {
        report.hide_remarks();
    }
    project::show_report(&report, &sources, global, &args.findings, streams)?;
    let _ = writeln!(streams.err, "{shared} messages compared");
    if let Some(name) = without_words {
        let _ = writeln!(streams.err, "{}", status::without_words(&[name.as_str()]));
    }
    Ok(if report.failed() { Outcome::Findings } else { Outcome::Clean })
}

/// A path as it was named, from the folder that `-C` names.
fn from_start(global: &Global, path: &Path) -> PathBuf {
    global.directory.as_ref().map_or_else(|| path.to_owned(), |directory| directory.join(path))
}

fn glossary(global: &Global, path: &Path) -> Result<TextFile, Error> {
    let path = from_start(global, path);
    let unusable = |fault| Error::Argument(rules::explained(&fault).0);
    disk::read_yaml(&path, project::limits(global)?).map_err(unusable)
}

fn read(global: &Global, path: &Path) -> Result<Folder, Error> {
    let path = from_start(global, path);
    let folder = disk::read_words(&path, project::limits(global)?).map_err(Error::Read)?;
    if folder.files.is_empty() && folder.faults.is_empty() {
        return Err(Error::Argument(format!("there is no .ftl file in {}", path.display())));
    }
    Ok(folder)
}

fn tag(text: &str) -> Result<LanguageIdentifier, Error> {
    // No language has a code of more than three letters: "french" is a name.
    let is_code = text.len() <= 3 || text.contains('-');
    let tag = text.parse().ok().filter(|_| is_code);
    tag.ok_or_else(|| Error::Argument(format!("`{text}` is not a language tag such as `fr` or `pt-BR`")))
}
