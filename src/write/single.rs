//! One file of the project, written whole or not at all.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use super::error::WriteError;

/// Makes a new file, with the folders above it.
///
/// # Errors
/// When something stands there already, or the system refuses.
pub fn create_file(path: &Path, text: &str) -> Result<(), WriteError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).map_err(WriteError::io("make the folder", folder))?;
    let mut file = File::create_new(path).map_err(WriteError::io("make", path))?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(WriteError::io("write", path))
}

/// Makes the file `path` hold `text`, and says whether it did not before. A reader sees the old text or the new one.
///
/// # Errors
/// When something else than a file stands there, or the system refuses. The file is then as it was.
pub fn replace_file(path: &Path, text: &str) -> Result<bool, WriteError> {
    if let Ok(metadata) = fs::symlink_metadata(path) {
        if !metadata.is_file() {
            return Err(WriteError::InTheWay { path: path.to_owned(), what: "no file" });
        }
        if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(false);
        }
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let staged = path.with_file_name(format!(".{name}.policyglot-new"));
    let write = || {
        let mut file = File::create(&staged)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&staged, path)
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&staged);
        WriteError::io("write", path)(error)
    })?;
    Ok(true)
}
