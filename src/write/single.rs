//! Files of the project, written whole or not at all.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::ops::{self, Mode};
use super::step;

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

/// Makes each file hold its text, one after the other, new ones with the folders above them: all, or none of them. A file may
/// be named twice; a program that is killed leaves those before a point new and the others old, each of them whole.
///
/// # Errors
/// When something else than a file stands at a path, or the system refuses. What was made is then taken away again, and every
/// file that was there holds what it held.
pub fn write_files(files: &[(PathBuf, &str)]) -> Result<(), WriteError> {
    let mut change = Change::default();
    match change.all(files) {
        Err(first) if files.iter().any(|(path, _)| step::killed(path)) => Err(first),
        Err(first) => change.undo(first),
        Ok(()) => {
            change.discard();
            Ok(())
        }
    }
}

/// What stands beside a file of that name while it is written: the new one, and the old one until the end.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.policyglot-{suffix}"))
}

/// Whether a file of this name is one that stands beside another while it is written.
pub(super) fn is_left(name: &str) -> bool {
    let suffix = name.rsplit_once(".policyglot-").map(|(_, suffix)| suffix);
    name.starts_with('.') && suffix.is_some_and(|own| own == "old" || own.starts_with("new"))
}

/// What has been done so far, to be undone where something fails.
#[derive(Default)]
struct Change {
    /// New texts that wait beside their files.
    staged: Vec<PathBuf>,
    /// Files that were there, with a second name that keeps what they held.
    kept: Vec<(PathBuf, PathBuf)>,
    /// Files and folders that were not there.
    made: Vec<PathBuf>,
}

impl Change {
    fn all(&mut self, files: &[(PathBuf, &str)]) -> Result<(), WriteError> {
        let mut made = Vec::new();
        for (at, (path, text)) in files.iter().enumerate() {
            self.made.extend(ops::create_parents(path, Mode::Usual)?);
            let staged = beside(path, &format!("new{at}"));
            // One that was killed left it.
            let _ = fs::remove_file(&staged);
            self.staged.push(staged.clone());
            ops::create(&staged, text.as_bytes(), Mode::Usual)?;
            self.keep(path, &staged)?;
            made.push(staged);
        }
        // All is written before the first file is another: a disk that is full says so now.
        made.par_iter().try_for_each(|path| ops::sync(path))?;
        for ((path, _), staged) in files.iter().zip(&made) {
            ops::rename(staged, path)?;
            if !self.kept.iter().any(|(own, _)| own == path) {
                self.made.push(path.clone());
            }
            // The order of the files is that of the disk.
            ops::sync(ops::folder(path))?;
        }
        let above: BTreeSet<_> = self.made.iter().map(|own| ops::folder(own)).collect();
        above.into_iter().try_for_each(ops::sync)
    }

    /// Keeps what a file holds, and its mode. A second name takes no space: it can be moved back on a full disk.
    fn keep(&mut self, path: &Path, staged: &Path) -> Result<(), WriteError> {
        let Ok(metadata) = path.symlink_metadata() else { return Ok(()) };
        // A link would be replaced by what it leads to.
        if !metadata.is_file() {
            return Err(WriteError::InTheWay { path: path.to_owned(), what: "no file" });
        }
        fs::set_permissions(staged, metadata.permissions())
            .map_err(WriteError::io("set the mode of", staged))?;
        if self.kept.iter().any(|(own, _)| own == path) {
            return Ok(());
        }
        let copy = beside(path, "old");
        let _ = fs::remove_file(&copy);
        self.kept.push((path.to_owned(), copy.clone()));
        ops::link(path, &copy).map(drop)
    }

    /// Puts back what was there before `first`, and tells that error.
    fn undo(&self, first: WriteError) -> Result<(), WriteError> {
        let mut left = Vec::new();
        for (path, copy) in self.kept.iter().filter(|(_, copy)| copy.exists()) {
            match fs::rename(copy, path) {
                // Of one file that has two names both stay.
                Ok(()) => drop(fs::remove_file(copy)),
                Err(_) => left.push(path.clone()),
            }
        }
        remove(&self.staged);
        remove(&self.made);
        match left.first() {
            None => Err(first),
            Some(path) => {
                let old = path.parent().unwrap_or(Path::new("")).to_owned();
                Err(WriteError::NotUndone { first: Box::new(first), left, old })
            }
        }
    }

    /// Takes away the old texts, which nobody needs any more.
    fn discard(&self) {
        for (_, copy) in &self.kept {
            let _ = ops::take_away(copy);
        }
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
    write_files(&[(path.to_owned(), text)]).map(|()| true)
}
