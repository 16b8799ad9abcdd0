//! `policyglot compare`.

use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::args::{CompareArgs, Global};
use super::error::Error;
use super::{Outcome, Streams, project};
use crate::compile::compare::{self, Compared, Folders};
use crate::load::disk::{self, Folder};

pub(super) fn run(global: &Global, args: &CompareArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let levels = project::levels(&args.findings)?;
    let Some(locale) = &args.findings.locale else {
        return Err(Error::Argument("say in which language the translation is: --locale fr".to_owned()));
    };
    let folders = Folders {
        source: (tag(&args.source_locale)?, read(global, &args.source)?),
        translation: (tag(locale)?, read(global, &args.translation)?),
        keep: args.keep.clone(),
    };
    if folders.source.0 == folders.translation.0 {
        let text = format!("`{locale}` is the language of the source too: say another with --source-locale");
        return Err(Error::Argument(text));
    }
    let Compared { sources, sink, shared } = compare::compare(folders);
    let report = sink.finish(&sources, &levels);
    project::show_report(&report, &sources, global, &args.findings, streams)?;
    let _ = writeln!(streams.err, "{shared} messages compared");
    Ok(if report.failed() { Outcome::Findings } else { Outcome::Clean })
}

fn read(global: &Global, path: &Path) -> Result<Folder, Error> {
    let path: PathBuf = match &global.directory {
        Some(directory) => directory.join(path),
        None => path.to_owned(),
    };
    let folder = disk::read_words(&path).map_err(Error::Read)?;
    if folder.files.is_empty() && folder.faults.is_empty() {
        return Err(Error::Argument(format!("there is no .ftl file in {}", path.display())));
    }
    Ok(folder)
}

fn tag(text: &str) -> Result<LanguageIdentifier, Error> {
    let unknown = |_| Error::Argument(format!("`{text}` is not a language tag such as `fr` or `pt-BR`"));
    text.parse().map_err(unknown)
}
