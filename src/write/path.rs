//! Paths of pages: none leads out of the folder, and every system can hold them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::WriteError;

/// Names that Windows keeps for devices, whatever follows after a dot.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Checks every path, and that no two differ in case alone.
pub(super) fn check_all<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), WriteError> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        check(path).map_err(|why| WriteError::Path { path: path.to_owned(), why })?;
        if seen.insert(path.to_lowercase(), path).is_some() {
            return Err(WriteError::Path {
                path: path.to_owned(),
                why: "another page has it, but for upper and lower case",
            });
        }
    }
    Ok(())
}

/// Says why `path` cannot be the path of a page.
pub(super) fn check(path: &str) -> Result<(), &'static str> {
    if path.len() > 1000 {
        return Err("it is too long");
    }
    for part in path.split('/') {
        let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
        if part.is_empty() || part == "." || part == ".." {
            return Err("it leads out of the output folder");
        }
        if part.len() > 200 || part.ends_with(['.', ' ']) || RESERVED.contains(&stem.as_str()) {
            return Err("not every system can hold such a name");
        }
        if part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c)) {
            return Err("it holds a character that not every system can");
        }
    }
    Ok(())
}

/// Which folders of the files at `paths` are there, each looked at once. Links are not followed.
///
/// # Errors
/// When something else stands where a folder belongs.
pub(super) fn folders<'a>(
    out: &Path,
    paths: impl Iterator<Item = &'a str>,
) -> Result<BTreeSet<String>, WriteError> {
    let mut all = BTreeSet::new();
    for path in paths {
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        // Of a folder that is known those above it are.
        all.extend(above.rev().take_while(|own| !all.contains(*own)).map(str::to_owned).collect::<Vec<_>>());
    }
    // Those above come first.
    let mut there = BTreeSet::new();
    for folder in all {
        let is_near = folder.rsplit_once('/').is_none_or(|(above, _)| there.contains(above));
        if is_near && look(out.join(&folder), true)?.is_some() {
            there.insert(folder);
        }
    }
    Ok(there)
}

/// Where the file `path` stands in the folder `out`, of whose folders `folders` are there; nothing where it is not there.
pub(super) fn file(
    out: &Path,
    folders: &BTreeSet<String>,
    path: &str,
) -> Result<Option<PathBuf>, WriteError> {
    let is_near = path.rsplit_once('/').is_none_or(|(above, _)| folders.contains(above));
    if is_near { look(out.join(path), false) } else { Ok(None) }
}

/// The same place, if a folder or a file stands there as it should.
fn look(place: PathBuf, is_folder: bool) -> Result<Option<PathBuf>, WriteError> {
    let metadata = match fs::symlink_metadata(&place) {
        Ok(metadata) => metadata,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(WriteError::Io { doing: "look at", path: place, error }),
    };
    let what = if metadata.is_symlink() {
        "a link"
    } else if !is_folder && metadata.is_dir() {
        "a folder"
    } else if is_folder && !metadata.is_dir() {
        "a file"
    } else if !is_folder && !metadata.is_file() {
        "no file"
    } else {
        return Ok(Some(place));
    };
    Err(WriteError::InTheWay { path: place, what })
}
