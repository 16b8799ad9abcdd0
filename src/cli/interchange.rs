//! `policyglot export` and `policyglot import`.

use std::path::Path;

use super::args::{Color, ExportArgs, Global, ImportArgs};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::diag::Severity;
use crate::diag::format::{self, Format};
use crate::interchange::tilt::import;
use crate::interchange::{self, Request};
use crate::load::disk;
use crate::write::single;

/// Writes the policy of the project in another format.
pub(super) fn export(
    global: &Global,
    args: &ExportArgs,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Error> {
    let root = project::root(global)?;
    if let Some(path) = &args.out {
        single::check_file(path, &root).map_err(Error::Write)?;
    }
    let files = disk::read_project_within(&root, project::limits(global)?).map_err(Error::Read)?;
    let format = interchange::Format::from(args.format);
    let request = Request { format, locale: args.locale.clone(), brand: args.brand.clone() };
    let asked = interchange::export(files, &request);
    if let Some(id) = args.brand.as_ref().filter(|_| !asked.brands.is_empty()) {
        project::known_brand(id, &asked.brands)?;
    }
    if let Some(tag) = args.locale.as_ref().filter(|_| !asked.languages.is_empty()) {
        project::known_locale(tag, &asked.languages)?;
    }
    let Some(exported) = asked.exported else {
        let mut report = asked.report;
        report.findings.retain(|found| found.severity == Severity::Error);
        report.hide_remarks();
        // What reads stdout takes it for the policy; whether stderr shows colour is not known.
        let color = global.color == Color::Always;
        let _ =
            streams.err.write_all(format::render(&report, &asked.sources, Format::Human, color).as_bytes());
        let _ = writeln!(streams.err, "nothing was written: correct this first");
        return Ok(Outcome::Findings);
    };
    match &args.out {
        Some(path) => drop(single::replace_file(path, &exported.text).map_err(Error::Write)?),
        None => print(streams, &exported.text)?,
    }
    for remark in &exported.left_out {
        let _ = writeln!(streams.err, "not in {}: {remark}", format.name());
    }
    for remark in &exported.wanting {
        let _ = writeln!(streams.err, "wanted by {}: {remark}", format.name());
    }
    Ok(Outcome::Clean)
}

/// Makes a starting policy of a document in another format.
pub(super) fn import(args: &ImportArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let text = disk::read_text(&args.file).map_err(Error::Read)?;
    let wrong = |why: String| Error::Argument(format!("{}: {why}", args.file.display()));
    let imported = import::import(&text, &args.locales).map_err(wrong)?;
    let import::Imported { files, remarks, advice } = interchange::start(imported);
    let paths: Vec<_> = files.iter().map(|(path, text)| (args.dir.join(path), text.as_str())).collect();
    if let Some((path, _)) = paths.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        return Err(Error::Argument(format!("{} is there already; nothing was written", path.display())));
    }
    single::create_files(&paths).map_err(Error::Write)?;
    for remark in &remarks {
        let _ = writeln!(streams.err, "{remark}");
    }
    for remark in &advice {
        let _ = writeln!(streams.err, "to do: {remark}");
    }
    print(streams, &summary(&args.dir, &files, remarks.len()))?;
    Ok(Outcome::Clean)
}

fn summary(dir: &Path, files: &[(String, String)], remarks: usize) -> String {
    let fields = match remarks {
        0 => "every field of the document is in them".to_owned(),
        1 => "1 field is not in them as it was, see above".to_owned(),
        _ => format!("{remarks} fields are not in them as they were, see above"),
    };
    format!("{} files in {}: {fields}\n", files.len(), dir.display())
}
