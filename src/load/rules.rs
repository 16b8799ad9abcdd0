//! What can be wrong with a file before anybody reads its text.

use super::disk::{FileFault, FileFaultKind};
use super::limits;
use crate::diag::Diagnostic;
use crate::diag::rule::{Rule, declare_rule};
use crate::source::{SourceId, Span};

declare_rule! {
    /// A file of the project cannot be used: not UTF-8, too large, empty, a link, or not a file at all.
    ///
    /// ## Why this matters
    /// What stands in it would silently be missing from the pages.
    ///
    /// ## Example
    /// `locales/fr/privacy.ftl` saved as Windows-1252.
    ///
    /// ## What to do
    /// Save the file as UTF-8 text at its own place.
    pub(crate) static UNREADABLE_FILE = { name: "unreadable-file", level: Error, always: true };
}

/// Every rule about files.
pub static RULES: &[&Rule] = &[&UNREADABLE_FILE];

/// The finding about a file that was left out.
pub(crate) fn file_fault(fault: &FileFault, source: SourceId) -> Diagnostic {
    let (what, help) = explained(fault);
    Diagnostic::new(&UNREADABLE_FILE, Span::new(source, 0..0), what)
        .note("nothing that stands in it is on the pages")
        .help(help)
}

/// Why a file cannot be used, and what to do.
pub(crate) fn explained(fault: &FileFault) -> (String, String) {
    let path = &fault.path;
    match &fault.kind {
        FileFaultKind::NotUtf8 { line, byte_offset } => (
            format!("{path} is not UTF-8 text (line {line}, byte {byte_offset})"),
            "open it in an editor and save it as UTF-8".to_owned(),
        ),
        FileFaultKind::TooLarge { limit, most } => {
            let (most, raise) = limits::told(*limit, *most);
            (
                format!("{path} is too large: the most is {most}"),
                format!("split it into smaller files, or raise the limit: `{raise}`"),
            )
        }
        FileFaultKind::Link { target } => (
            format!("{path} is a link to {target}"),
            "put the file itself there: links are not followed".to_owned(),
        ),
        FileFaultKind::NotRegular => {
            (format!("{path} is not a file"), "put a text file there, or delete it".to_owned())
        }
        FileFaultKind::Folder => (
            format!("{path} is a folder, and its name is that of a file"),
            "put the file itself there, or give the folder another name".to_owned(),
        ),
        FileFaultKind::NoFolder => (
            format!("{path} is a file where a folder belongs"),
            "make a folder of this name, and put the file into it under its own name".to_owned(),
        ),
        FileFaultKind::SameName { other } => (
            format!("{path} and {other} are one name on Windows and macOS"),
            "rename one of the two: there, one would take the place of the other".to_owned(),
        ),
        FileFaultKind::Unreadable(why) => {
            (format!("{path} cannot be read: {why}"), "check its permissions".to_owned())
        }
        FileFaultKind::OutsideLocale => (
            format!("{path} stands in the folder of no language"),
            "move it into one, such as locales/fr/".to_owned(),
        ),
        FileFaultKind::Empty => (
            format!("{path} is empty"),
            "write again what stood in it, or delete it if nothing did".to_owned(),
        ),
        FileFaultKind::Misnamed { instead } => {
            let ending = path.rsplit('/').next().and_then(|name| name.split_once('.'));
            let ending = ending.map(|(_, ending)| ending).unwrap_or_default();
            let what = format!("{path} is not read");
            let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            if folder(path) == folder(instead) {
                (format!("{what}: its name ends in `.{ending}`"), format!("rename it to {instead}"))
            } else {
                (
                    format!("{what}: no `.{ending}` files stand in this folder"),
                    format!("move it to {instead}"),
                )
            }
        }
        FileFaultKind::BadName => (
            format!("{path} has a name that cannot be used"),
            "use letters, digits, `-`, `_` and `.`".to_owned(),
        ),
    }
}
