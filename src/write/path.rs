//! Paths of pages: none leads out of the folder, and every system can hold them.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::Page;
use super::error::WriteError;

/// Names that Windows keeps for devices, whatever follows after a dot.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Checks every path, and that no two differ in case alone.
pub(super) fn check_all(pages: &[Page]) -> Result<(), WriteError> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for page in pages {
        check(&page.path).map_err(|why| WriteError::Path { path: page.path.clone(), why })?;
        if seen.insert(page.path.to_lowercase(), &page.path).is_some() {
            return Err(WriteError::Path {
                path: page.path.clone(),
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

/// What stands at `path` in the folder `out`. Links are not followed.
pub(super) fn on_disk(out: &Path, path: &str) -> Result<Option<Vec<u8>>, WriteError> {
    let mut place = out.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            Err(error) => return Err(WriteError::Io { doing: "look at", path: place, error }),
        };
        let last = parts.peek().is_none();
        let what = if metadata.is_symlink() {
            "a link"
        } else if last && metadata.is_dir() {
            "a folder"
        } else if !last && !metadata.is_dir() {
            "a file"
        } else {
            continue;
        };
        return Err(WriteError::InTheWay { path: place, what });
    }
    fs::read(&place).map(Some).map_err(WriteError::io("read", &place))
}
