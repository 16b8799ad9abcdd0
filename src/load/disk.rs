//! The only reader of the disk: the files of a project, looked at with suspicion.
//!
//! A file that cannot be used is a [`FileFault`], never a reason to stop; only a folder that cannot be read is a
//! [`DiskError`]. Links are not followed.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::limits::{Limit, Limits};

mod misnamed;
mod names;
mod steady;
#[cfg(test)]
mod tests;

/// The largest document of another format, in bytes.
const LARGEST_DOCUMENT: u64 = 32 << 20;

/// The names of the files of the ledger.
const LEDGERS: [&str; 3] = ["/accepted.tsv", "/versions.tsv", "/minor.tsv"];

/// The files of a project.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// `policy/**/*.yaml`.
    pub policy: Vec<TextFile>,
    /// `locales/<tag>/**/*.ftl`.
    pub locales: Vec<LocaleFile>,
    /// `templates/*`.
    pub templates: Vec<TextFile>,
    /// `locales/<tag>/accepted.tsv`, `versions.tsv` and `minor.tsv`, and those in `locales/<tag>/brands/<id>/`.
    pub ledgers: Vec<LocaleFile>,
    /// Files that cannot be used.
    pub faults: Vec<FileFault>,
    /// How much they may hold.
    pub limits: Limits,
}

/// A file of one language.
#[derive(Debug, Clone)]
pub struct LocaleFile {
    /// Name of the folder, which is a language tag.
    pub tag_dir: String,
    /// The file.
    pub file: TextFile,
}

/// A text file.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Path relative to the project, with `/`.
    pub path: String,
    /// Its text, without the byte order mark.
    pub text: String,
    /// Whether it began with one.
    pub had_bom: bool,
}

/// A file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// Path relative to the project, with `/`.
    pub path: String,
    /// What is wrong.
    pub kind: FileFaultKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFaultKind {
    /// It is not UTF-8 text.
    NotUtf8 {
        /// Line of the first wrong byte, from 1.
        line: usize,
        /// Its position in the file, from 0.
        byte_offset: usize,
    },
    /// It is larger than this limit.
    TooLarge {
        /// Which.
        limit: Limit,
        /// What it was in this run.
        most: u64,
    },
    /// It is a link.
    Link {
        /// Where it leads.
        target: String,
    },
    /// It is a device, a socket or a pipe.
    NotRegular,
    /// It is a folder where a file belongs.
    Folder,
    /// It is a file where a folder belongs.
    NoFolder,
    /// Its name and another are one name where capitals do not count, or where accents are written another way.
    SameName {
        /// The other.
        other: String,
    },
    /// The system refuses.
    Unreadable(String),
    /// Its name is not UTF-8.
    BadName,
    /// It holds words, but stands in the folder of no language: `locales/privacy.ftl`.
    OutsideLocale,
    /// It holds the policy, but nothing stands in it.
    Empty,
    /// Its name or its folder is not one that is read, but nearly: `policy/site.YAML`, `locales/fr/privacy.ftl.txt`.
    Misnamed {
        /// The path under which it would be read.
        instead: String,
    },
}

/// A folder of the project cannot be read.
#[derive(Debug)]
pub struct DiskError {
    /// The folder.
    pub path: PathBuf,
    /// Why not.
    pub error: io::Error,
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for DiskError {}

/// Reads one text file that belongs to no project, without its byte order mark.
///
/// # Errors
/// When it cannot be read, is no UTF-8, or is larger than any real document.
pub fn read_text(path: &Path) -> Result<String, DiskError> {
    let refused = |error| DiskError { path: path.to_owned(), error };
    let mut bytes = Vec::new();
    // A pipe would block, and a device might never end.
    if !fs::metadata(path).map_err(refused)?.is_file() {
        return Err(refused(io::Error::other("it is not a file")));
    }
    let file = File::open(path).map_err(refused)?;
    file.take(LARGEST_DOCUMENT + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > LARGEST_DOCUMENT {
        return Err(refused(io::Error::other("it is larger than any real document")));
    }
    let text = String::from_utf8(bytes).map_err(|_| refused(io::Error::other("it is not UTF-8 text")))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// The nearest folder from `start` upwards that holds `policy/site.yaml`, or a policy and words that lack it.
#[must_use]
pub fn find_project(start: &Path) -> Option<PathBuf> {
    let start = fs::canonicalize(start).ok()?;
    start.ancestors().find(|folder| is_project(folder)).map(Path::to_owned)
}

/// The same from `place` upwards, as `place` names it: links are not resolved, so that an editor knows its own files again.
/// `place` itself need not exist.
#[must_use]
pub fn project_above(place: &Path) -> Option<&Path> {
    place.ancestors().find(|folder| is_project(folder))
}

/// Whether a project stands in a folder: one whose `site.yaml` is away is told so, rather than that one above is looked at.
fn is_project(folder: &Path) -> bool {
    let has = |path: &str| folder.join(path).exists();
    has("policy/site.yaml") || has("policy/site.yml") || (has("policy") && has("locales"))
}

/// Reads every file of the project in `root`, sorted by path, within the limits that hold unless others are asked for.
///
/// # Errors
/// When a folder of the project cannot be listed.
pub fn read_project(root: &Path) -> Result<Files, DiskError> {
    read_project_within(root, Limits::default())
}

/// Reads every file of the project in `root`, sorted by path, within `limits`.
///
/// # Errors
/// When a folder of the project cannot be listed.
pub fn read_project_within(root: &Path, limits: Limits) -> Result<Files, DiskError> {
    let mut files = Files { limits, ..Files::default() };
    for found in list(root, "policy", &[".yaml", ".yml"])? {
        take(root, &found, (Limit::YamlFile, limits), &mut files.faults, |file| files.policy.push(file));
    }
    for found in list(root, "locales", &[".ftl"])? {
        let Some(tag) = found.split('/').nth(1).filter(|_| found.matches('/').count() > 1) else {
            files.faults.push(FileFault { path: found, kind: FileFaultKind::OutsideLocale });
            continue;
        };
        let tag_dir = tag.to_owned();
        take(root, &found, (Limit::FtlFile, limits), &mut files.faults, |file| {
            files.locales.push(LocaleFile { tag_dir, file });
        });
    }
    for found in list(root, "locales", &LEDGERS)? {
        let parts: Vec<_> = found.split('/').collect();
        let ([_, tag, _] | [_, tag, "brands", _, _]) = parts[..] else { continue };
        let tag_dir = tag.to_owned();
        take(root, &found, (Limit::LedgerFile, limits), &mut files.faults, |file| {
            files.ledgers.push(LocaleFile { tag_dir, file });
        });
    }
    for found in list(root, "templates", &[".html", ".css"])? {
        take(root, &found, (Limit::TemplateFile, limits), &mut files.faults, |file| {
            files.templates.push(file);
        });
    }
    for folder in ["policy", "locales", "templates"] {
        links(root, folder, &mut files.faults)?;
        let all = list(root, folder, &[""])?;
        files.faults.extend(all.into_iter().filter_map(|path| misnamed::fault(folder, path)));
        files.faults.extend(names::faults(folder, &placed(root, folder)?));
    }
    Ok(files)
}

/// Files of words outside a project: name below the folder that was named, and the file. Its path is the folder as it
/// was named, with that name.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// How much they may hold.
    pub limits: Limits,
    /// The `.ftl` files by name, sorted; one of an empty name where a file was named.
    pub files: Vec<(String, TextFile)>,
    /// Files that cannot be used.
    pub faults: Vec<FileFault>,
}

/// Reads the `.ftl` files of a folder and of the folders below it, or one file.
///
/// # Errors
/// When the folder cannot be listed, or nothing stands at `path`.
pub fn read_words(path: &Path, limits: Limits) -> Result<Folder, DiskError> {
    let metadata = fs::metadata(path).map_err(|error| DiskError { path: path.to_owned(), error })?;
    let shown = path.display().to_string().replace('\\', "/");
    let mut folder = Folder { limits, ..Folder::default() };
    if metadata.is_file() {
        match read(path, &shown, (Limit::FtlFile, limits)) {
            Ok(file) => folder.files.push((String::new(), file)),
            Err(kind) => folder.faults.push(FileFault { path: shown, kind }),
        }
        return Ok(folder);
    }
    for name in list(path, "", &[".ftl"])? {
        let below = format!("{}/{name}", shown.trim_end_matches('/'));
        match read(&path.join(&name), &below, (Limit::FtlFile, limits)) {
            Ok(file) => folder.files.push((name, file)),
            Err(kind) => folder.faults.push(FileFault { path: below, kind }),
        }
    }
    for name in list(path, "", &[""])? {
        let below = format!("{}/{name}", shown.trim_end_matches('/'));
        folder.faults.extend(misnamed::fault("", below));
    }
    Ok(folder)
}

/// Reads one YAML file outside a project.
///
/// # Errors
/// Why it cannot be used.
pub fn read_yaml(path: &Path, limits: Limits) -> Result<TextFile, FileFault> {
    let shown = path.display().to_string().replace('\\', "/");
    read(path, &shown, (Limit::YamlFile, limits)).map_err(|kind| FileFault { path: shown, kind })
}

/// Whether a path is that of a file of the ledger.
#[must_use]
pub fn is_ledger(path: &str) -> bool {
    LEDGERS.iter().any(|name| path.ends_with(name))
}

/// Paths of the files below `folder` with one of the `endings`, sorted; hidden ones and editors' copies left out.
fn list(root: &Path, folder: &str, endings: &[&str]) -> Result<Vec<String>, DiskError> {
    let entries = walk(root, folder)?;
    let named =
        entries.into_iter().filter(|entry| !entry.file_type().is_dir() && !entry.file_type().is_symlink());
    let paths = named.map(|entry| relative(root, entry.path()));
    Ok(paths.filter(|path| endings.iter().any(|ending| path.ends_with(ending))).collect())
}

/// Every file and folder below `folder` and itself, with whether it is a folder. Links are left out.
fn placed(root: &Path, folder: &str) -> Result<Vec<(String, bool)>, DiskError> {
    let entries = walk(root, folder)?.into_iter().filter(|entry| !entry.path_is_symlink());
    Ok(entries.map(|entry| (relative(root, entry.path()), entry.file_type().is_dir())).collect())
}

fn walk(root: &Path, folder: &str) -> Result<Vec<walkdir::DirEntry>, DiskError> {
    let start = root.join(folder);
    if fs::symlink_metadata(&start).is_err() {
        return Ok(Vec::new());
    }
    let hidden = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() > 0 && (name.starts_with('.') || name.starts_with('#') || name.ends_with('~'))
    };
    let entries = WalkDir::new(&start).sort_by_file_name().into_iter().filter_entry(|entry| !hidden(entry));
    let fault = |error: walkdir::Error| DiskError {
        path: error.path().unwrap_or(&start).to_owned(),
        error: error.into_io_error().unwrap_or_else(|| io::Error::other("the folders form a circle")),
    };
    entries.collect::<Result<_, _>>().map_err(fault)
}

/// Reports links: what they lead to would be read from elsewhere.
fn links(root: &Path, folder: &str, faults: &mut Vec<FileFault>) -> Result<(), DiskError> {
    for entry in walk(root, folder)?.into_iter().filter(walkdir::DirEntry::path_is_symlink) {
        let target =
            fs::read_link(entry.path()).map(|target| target.display().to_string()).unwrap_or_default();
        faults.push(FileFault { path: relative(root, entry.path()), kind: FileFaultKind::Link { target } });
    }
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Hands the file on, or keeps why it cannot be used.
fn take(
    root: &Path,
    path: &str,
    largest: (Limit, Limits),
    faults: &mut Vec<FileFault>,
    keep: impl FnOnce(TextFile),
) {
    match read(&root.join(path), path, largest) {
        Ok(file) => keep(file),
        Err(kind) => faults.push(FileFault { path: path.to_owned(), kind }),
    }
}

fn read(place: &Path, path: &str, (limit, limits): (Limit, Limits)) -> Result<TextFile, FileFaultKind> {
    let largest = limits.of(limit) as u64;
    let unreadable = |error: io::Error| FileFaultKind::Unreadable(error.to_string());
    if path.contains(char::REPLACEMENT_CHARACTER) {
        return Err(FileFaultKind::BadName);
    }
    // Asked before opening: a pipe would block, a device might never end.
    let metadata = fs::symlink_metadata(place).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(FileFaultKind::NotRegular);
    }
    if metadata.len() > largest {
        return Err(FileFaultKind::TooLarge { limit, most: largest });
    }
    // The file may have grown since.
    let bytes = steady::read(place, largest).map_err(unreadable)?;
    if bytes.len() as u64 > largest {
        return Err(FileFaultKind::TooLarge { limit, most: largest });
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let byte_offset = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..byte_offset]);
        let line = before.matches('\n').count() + 1;
        FileFaultKind::NotUtf8 { line, byte_offset }
    })?;
    let had_bom = text.starts_with('\u{FEFF}');
    let text = if had_bom { text['\u{FEFF}'.len_utf8()..].to_owned() } else { text };
    Ok(TextFile { path: path.to_owned(), text, had_bom })
}
