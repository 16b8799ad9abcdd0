//! The ledger is written as a database is: by one program at a time, all of it or nothing, and never over what another
//! program wrote in the meantime.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::lock::Lock;
use super::{ops, single};

/// What holds the texts of a project while something is recorded in them.
const LOCK: &str = "policy/.policyglot-lock";

/// The right to write to the ledger of a project. It is given before the project is read, so that nothing is written that
/// was read before somebody else wrote.
#[derive(Debug)]
pub struct Hold {
    root: PathBuf,
    /// Whether a program was stopped while it wrote: what it left is gone, and what it had not recorded is not recorded.
    pub mended: bool,
    _lock: Lock,
}

/// Waits for the right to write to the ledger of the project in `root`; `wait` is called first where another program has it.
///
/// # Errors
/// When the system refuses.
pub fn hold(root: &Path, wait: &mut dyn FnMut()) -> Result<Hold, WriteError> {
    let lock = Lock::wait(root.join(LOCK), wait)?;
    let mut mended = false;
    for folder in ["locales", "policy"] {
        mended |= clear(&root.join(folder))?;
    }
    Ok(Hold { root: root.to_owned(), mended, _lock: lock })
}

/// Removes what a program that was killed left beside the files, and says whether there was something.
fn clear(folder: &Path) -> Result<bool, WriteError> {
    let mut cleared = false;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let kind = entry.file_type().map_err(WriteError::io("look at", &path))?;
        if kind.is_dir() {
            cleared |= clear(&path)?;
        } else if kind.is_file() && single::is_left(&name.to_string_lossy()) {
            ops::take_away(&path)?;
            cleared = true;
        }
    }
    Ok(cleared)
}

impl Hold {
    /// Makes the files of the ledger hold their texts, in this order, by path from the project's folder. `before` holds what
    /// was read of the ledger.
    ///
    /// # Errors
    /// When a file is no longer as it was read, or the system refuses. All is then as it was.
    pub fn record(
        &self,
        before: &BTreeMap<String, String>,
        files: &[(String, String)],
    ) -> Result<(), WriteError> {
        for (path, _) in files {
            let place = self.root.join(path);
            let now = if place.symlink_metadata().is_ok() {
                Some(fs::read(&place).map_err(WriteError::io("read", &place))?)
            } else {
                None
            };
            let now = now.as_ref().map(|text| text.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(text));
            if now != before.get(path).map(String::as_bytes) {
                return Err(WriteError::Meanwhile { path: place });
            }
        }
        let is_new = |(path, text): &&(String, String)| {
            // Of a file that is named twice both are new, or it would not be.
            before.get(path) != Some(text) || files.iter().filter(|(own, _)| own == path).count() > 1
        };
        let new: Vec<_> =
            files.iter().filter(is_new).map(|(path, text)| (self.root.join(path), text.as_str())).collect();
        single::write_files(&new)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use super::*;

    fn project() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for folder in ["policy", "locales/fr"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        root
    }

    #[test]
    fn the_second_waits_until_the_first_ends() {
        let root = project();
        let first = hold(root.path(), &mut || panic!("nobody holds it")).unwrap();
        let (told, telling) = mpsc::channel();
        let place = root.path().join("locales/fr/accepted.tsv");
        thread::scope(|scope| {
            scope.spawn(|| {
                let second = hold(root.path(), &mut || told.send("waits").unwrap()).unwrap();
                // It reads what the first wrote.
                assert_eq!(fs::read_to_string(&place).ok().as_deref(), Some("the first"));
                drop(second);
            });
            assert_eq!(telling.recv().unwrap(), "waits");
            // Time enough for one that does not wait.
            (0..1000).for_each(|_| thread::yield_now());
            fs::write(&place, "the first").unwrap();
            fs::write(root.path().join("locales/fr/.accepted.tsv.policyglot-new0"), "").unwrap();
            drop(first);
        });
        assert_eq!(fs::read_dir(root.path().join("policy")).unwrap().count(), 0);
        assert_eq!(fs::read_dir(root.path().join("locales/fr")).unwrap().count(), 1);
    }

    #[test]
    fn the_files_are_written_in_the_order_in_which_they_are_given() {
        let root = project();
        let files = ["locales/fr/z.tsv", "locales/fr/a.tsv", "locales/fr/m.tsv"];
        let texts = files.map(|path| (path.to_owned(), "1\n".to_owned()));
        let own = hold(root.path(), &mut || ()).unwrap();
        let watch = crate::write::step::seam::Watch::new(root.path());
        own.record(&BTreeMap::new(), &texts).unwrap();
        let moved = watch.log().into_iter().filter(|(what, _)| *what == "rename");
        let moved: Vec<_> = moved.map(|(_, paths)| paths[1].clone()).collect();
        assert_eq!(moved, files.map(|path| root.path().join(path)));
    }

    #[test]
    fn what_somebody_wrote_in_the_meantime_is_not_written_over() {
        let root = project();
        let path = "locales/fr/accepted.tsv".to_owned();
        let place = root.path().join(&path);
        let own = hold(root.path(), &mut || ()).unwrap();
        let read = BTreeMap::from([(path.clone(), "a\n".to_owned())]);
        for (there, before) in
            [(Some("a\nmerged\n"), read.clone()), (Some("a\n"), BTreeMap::new()), (None, read.clone())]
        {
            let _ = fs::remove_file(&place);
            if let Some(text) = there {
                fs::write(&place, text).unwrap();
            }
            let error = own.record(&before, &[(path.clone(), "a\nb\n".to_owned())]).unwrap_err().to_string();
            assert!(
                error.contains("accepted.tsv was changed by another program")
                    && error.contains("nothing was changed")
            );
            assert_eq!(fs::read_to_string(&place).ok().as_deref(), there);
        }
        fs::write(&place, "\u{FEFF}a\n").unwrap();
        own.record(&read, &[(path, "a\nb\n".to_owned())]).unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "a\nb\n");
    }
}
