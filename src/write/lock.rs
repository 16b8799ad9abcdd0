//! One program at a time writes to a place: other builds are refused, what records acceptances waits.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::WriteError;

/// Held while a program writes to a place. It ends with the process, however that ends.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock file at `path`, which stands for `out`.
    ///
    /// # Errors
    /// When another build holds it, something other than a file stands there, or the system refuses.
    pub(super) fn take(path: PathBuf, out: &Path) -> Result<Self, WriteError> {
        Self::take_or(path, || Err(WriteError::Busy { out: out.to_owned() }))
    }

    /// The same, but waits for who holds it; `wait` is called first then.
    ///
    /// # Errors
    /// When something other than a file stands there, or the system refuses.
    pub(super) fn wait(path: PathBuf, wait: &mut dyn FnMut()) -> Result<Self, WriteError> {
        Self::take_or(path, || {
            wait();
            Ok(())
        })
    }

    fn take_or(path: PathBuf, mut held: impl FnMut() -> Result<(), WriteError>) -> Result<Self, WriteError> {
        loop {
            if fs::symlink_metadata(&path).is_ok_and(|own| !own.is_file()) {
                return Err(WriteError::InTheWay { path, what: "something other than a file" });
            }
            // What stands in it is nobody's business: it is not emptied.
            let open = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
            let file = open.map_err(WriteError::io("create", &path))?;
            match file.try_lock() {
                Err(fs::TryLockError::WouldBlock) => {
                    held()?;
                    // Its name goes with who holds it now: then there is a new file to take.
                    file.lock().map_err(WriteError::io("lock", &path))?;
                }
                Err(fs::TryLockError::Error(error)) if error.kind() != ErrorKind::Unsupported => {
                    return Err(WriteError::Io { doing: "lock", path, error });
                }
                _ if is_at(&file, &path) => return Ok(Self { path, _file: file }),
                // The build before took the name away between the opening and the lock.
                _ => {}
            }
        }
    }
}

/// Whether `path` still leads to `file`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |own: &fs::Metadata| (own.dev(), own.ino());
    let held = file.metadata().as_ref().map(place).ok();
    held.is_some() && held == fs::symlink_metadata(path).as_ref().map(place).ok()
}

/// Where an open file cannot be removed its name stays.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The lock ends with the file; its name would only stand about.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_refused_until_the_first_ends() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = Lock::take(path.clone(), folder.path()).unwrap();
        assert!(matches!(Lock::take(path.clone(), folder.path()), Err(WriteError::Busy { .. })));
        drop(first);
        assert!(!path.exists());
        Lock::take(path, folder.path()).unwrap();
    }

    /// Each takes the name away when it is done, which the next may have opened already.
    #[cfg(unix)]
    #[test]
    fn one_at_a_time_holds_it_however_many_wait() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let folder = tempfile::tempdir().unwrap();
        let (path, holders, together) =
            (folder.path().join("lock"), AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..3_000 {
                        let held = Lock::wait(path.clone(), &mut || ()).unwrap();
                        together.fetch_max(holders.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
                        std::thread::yield_now();
                        holders.fetch_sub(1, Ordering::SeqCst);
                        drop(held);
                    }
                });
            }
        });
        assert_eq!(together.into_inner(), 0, "somebody held it besides");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed_and_what_it_leads_to_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (own, path) = (folder.path().join("own.txt"), folder.path().join("lock"));
        fs::write(&own, "mine").unwrap();
        std::os::unix::fs::symlink(&own, &path).unwrap();
        assert!(matches!(Lock::take(path, folder.path()), Err(WriteError::InTheWay { .. })));
        assert_eq!(fs::read_to_string(own).unwrap(), "mine");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_lost_its_name_is_not_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let old = File::create(&path).unwrap();
        assert!(is_at(&old, &path));
        fs::remove_file(&path).unwrap();
        assert!(!is_at(&old, &path));
        let _new = File::create(&path).unwrap();
        assert!(!is_at(&old, &path));
    }
}
