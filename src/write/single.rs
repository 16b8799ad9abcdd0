//! One file of the project, written whole or not at all.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Component, Path, PathBuf};

use super::error::WriteError;

/// Makes new files, with the folders above them: all, or none of them.
///
/// # Errors
/// When something stands there already, or the system refuses. What was made is then taken away again.
pub fn create_files(files: &[(PathBuf, &str)]) -> Result<(), WriteError> {
    let mut made = Vec::new();
    let done = files.iter().try_for_each(|(path, text)| create_file(path, text, &mut made));
    if done.is_err() {
        remove(&made);
    }
    done
}

fn create_file(path: &Path, text: &str, made: &mut Vec<PathBuf>) -> Result<(), WriteError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let missing = folder.ancestors().filter(|own| !own.as_os_str().is_empty());
    let missing: Vec<_> = missing.take_while(|own| own.symlink_metadata().is_err()).collect();
    for new in missing.into_iter().rev() {
        fs::create_dir(new).map_err(WriteError::io("make the folder", new))?;
        made.push(new.to_owned());
    }
    let mut file = File::create_new(path).map_err(WriteError::io("make", path))?;
    made.push(path.to_owned());
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(WriteError::io("write", path))
}

/// Makes each file hold its text, new ones with the folders above them: all, or none of them.
///
/// # Errors
/// When something else than a file stands at a path, or the system refuses. What was made is then taken away again, and every
/// file that was there holds what it held.
pub fn write_files(files: &[(PathBuf, &str)]) -> Result<(), WriteError> {
    let (old, new): (Vec<_>, Vec<_>) =
        files.iter().cloned().partition(|(path, _)| path.symlink_metadata().is_ok());
    let kept = keep(&old)?;
    let mut made = Vec::new();
    let done = new.iter().try_for_each(|(path, text)| create_file(path, text, &mut made));
    let done = done.and_then(|()| old.iter().try_for_each(|(path, text)| replace_file(path, text).map(drop)));
    let Err(first) = done else {
        discard(&kept);
        return Ok(());
    };
    remove(&made);
    // A copy takes no space anew: it is only moved back.
    let left = kept.iter().filter(|(path, copy)| fs::rename(copy, path).is_err());
    let left: Vec<_> = left.map(|(path, _)| path.clone()).collect();
    match left.first() {
        None => Err(first),
        Some(path) => {
            let old = path.parent().unwrap_or(Path::new("")).to_owned();
            Err(WriteError::NotUndone { first: Box::new(first), left, old })
        }
    }
}

/// A copy of each file beside it, to be put back; of all, or of none.
fn keep(files: &[(PathBuf, &str)]) -> Result<Vec<(PathBuf, PathBuf)>, WriteError> {
    let mut kept = Vec::new();
    for (path, _) in files {
        // A link would be replaced by what it leads to.
        if !path.symlink_metadata().is_ok_and(|own| own.is_file()) {
            discard(&kept);
            return Err(WriteError::InTheWay { path: path.clone(), what: "no file" });
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let copy = path.with_file_name(format!(".{name}.policyglot-old"));
        kept.push((path.clone(), copy.clone()));
        if let Err(error) = fs::copy(path, &copy) {
            discard(&kept);
            return Err(WriteError::io("write beside", path)(error));
        }
    }
    Ok(kept)
}

/// Takes away copies that nobody needs any more.
fn discard(kept: &[(PathBuf, PathBuf)]) {
    for (_, copy) in kept {
        let _ = fs::remove_file(copy);
    }
}

/// Takes away what was made, the last first.
fn remove(made: &[PathBuf]) {
    for path in made.iter().rev() {
        let _ = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
    }
}

/// Refuses to write over what a project is made of.
///
/// # Errors
/// When `path` lies where the project's sources are.
pub fn check_file(path: &Path, project: &Path) -> Result<(), WriteError> {
    let (place, project) = (real(path), real(project));
    if ["policy", "locales", "templates"].iter().any(|name| place.starts_with(project.join(name))) {
        let why = "sources of the project stand there; choose a file elsewhere".to_owned();
        return Err(WriteError::Target { out: path.to_owned(), why });
    }
    Ok(())
}

/// A path without links, `.` and `..`, of which the end need not exist.
#[must_use]
pub fn real(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = PathBuf::new();
    for part in whole.components() {
        match part {
            Component::CurDir => {}
            // What is before it has no links any more, so its last name is the folder that `..` leaves.
            Component::ParentDir => {
                out.pop();
            }
            Component::Prefix(_) => out.push(part),
            Component::RootDir | Component::Normal(_) => {
                out.push(part);
                out = fs::canonicalize(&out).unwrap_or(out);
            }
        }
    }
    out
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
