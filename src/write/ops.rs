//! Every change that this program makes to the disk, a function each. What the system refuses is told with its path, and
//! tests can see the order of the changes, and break each of them.
//!
//! What a power cut leaves is what was synced. So what is put in a place where it is looked for was synced before, and what it
//! replaces is removed only when the change of places is on the disk.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use super::error::WriteError;
use super::step::{self, Op};

/// More files and folders than this are synced with all else that waits for their disk, in one turn of it; fewer each for
/// itself, which waits for nothing of other programs. On a virtual disk, while two compilers wrote to it, 40 files took 70 to
/// 110 ms one by one on two threads and 6 to 8 ms at once; 400 took 330 to 470 ms and 54 to 98 ms.
const ONE_BY_ONE: usize = 8;

/// Makes a change, and names its file where the system refuses.
fn change<T>(doing: &'static str, op: Op<'_>, go: impl FnOnce() -> io::Result<T>) -> Result<T, WriteError> {
    let done = step::before(op).and_then(|()| go()).map_err(WriteError::io(doing, op.path()))?;
    step::after(op);
    Ok(done)
}

/// Who may read what is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Everybody, whatever the umask is, so that a build gives the same everywhere.
    Public,
    /// Whoever may read what else this user makes.
    Usual,
}

/// Writes a new file. It is not synced yet.
pub(super) fn create(path: &Path, content: &[u8], mode: Mode) -> Result<(), WriteError> {
    let mut file = change("create", Op::Create(path), || File::create_new(path))?;
    file.write_all(content).map_err(WriteError::io("write", path))?;
    set_mode(path, 0o644, mode)
}

/// Makes a folder.
pub(super) fn create_folder(path: &Path, mode: Mode) -> Result<(), WriteError> {
    change("create the folder", Op::Folder(path), || fs::create_dir(path))?;
    set_mode(path, 0o755, mode)
}

/// Makes a folder and those above it that are missing, also while others do the same.
pub(super) fn create_folders(path: &Path) -> Result<(), WriteError> {
    change("create the folder", Op::Folder(path), || fs::create_dir_all(path))
}

/// Says that a file was used now.
pub(super) fn touch(path: &Path, now: SystemTime) -> Result<(), WriteError> {
    let file = File::options().write(true).open(path).map_err(WriteError::io("open", path))?;
    file.set_modified(now).map_err(WriteError::io("change the time of", path))
}

/// Makes the folders above `path` that are missing, and says which.
pub(super) fn create_parents(path: &Path, mode: Mode) -> Result<Vec<PathBuf>, WriteError> {
    let above = path.ancestors().skip(1).filter(|own| !own.as_os_str().is_empty());
    let mut missing: Vec<_> =
        above.take_while(|own| own.symlink_metadata().is_err()).map(Path::to_owned).collect();
    missing.reverse();
    for folder in &missing {
        create_folder(folder, mode)?;
    }
    Ok(missing)
}

#[cfg(unix)]
fn set_mode(path: &Path, bits: u32, mode: Mode) -> Result<(), WriteError> {
    use std::os::unix::fs::PermissionsExt;
    if mode == Mode::Usual {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(bits))
        .map_err(WriteError::io("set the mode of", path))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32, _: Mode) -> Result<(), WriteError> {
    Ok(())
}

/// Makes `target` the same file as `source`; a copy where the system has no hard links. Says whether it is a copy.
pub(super) fn link(source: &Path, target: &Path) -> Result<bool, WriteError> {
    change("copy", Op::Link(target), || match fs::hard_link(source, target) {
        Ok(()) => Ok(false),
        Err(_) => fs::copy(source, target).map(|_| true),
    })
    .map_err(|error| match error {
        WriteError::Io { doing, error, .. } => WriteError::Io { doing, path: source.to_owned(), error },
        other => other,
    })
}

/// Makes a link that leads where `source` leads.
#[cfg(unix)]
pub(super) fn copy_link(source: &Path, target: &Path) -> Result<(), WriteError> {
    let leads = fs::read_link(source).map_err(WriteError::io("read the link", source))?;
    change("create the link", Op::Link(target), || std::os::unix::fs::symlink(leads, target))
}

#[cfg(not(unix))]
pub(super) fn copy_link(source: &Path, _: &Path) -> Result<(), WriteError> {
    Err(WriteError::InTheWay { path: source.to_owned(), what: "a link" })
}

/// Moves a file or a folder; a file that stands there already is replaced in the same step.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), WriteError> {
    change("move", Op::Rename(from, to), || fs::rename(from, to))
}

/// Swaps two folders in one step, where the system can; says whether it did.
#[cfg(target_os = "linux")]
pub(super) fn exchange(one: &Path, other: &Path) -> Result<bool, WriteError> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    if step::two_renames() {
        return Ok(false);
    }
    let swap = || renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(io::Error::from);
    match change("exchange", Op::Exchange(one, other), swap) {
        Err(error) if step::killed(one) => Err(error),
        done => Ok(done.is_ok()),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn exchange(_: &Path, _: &Path) -> Result<bool, WriteError> {
    Ok(false)
}

/// Removes a file.
pub(super) fn take_away(path: &Path) -> Result<(), WriteError> {
    change("remove", Op::Remove(path), || fs::remove_file(path))
}

/// Removes a folder with what is in it, where it is there; says whether it was.
pub(super) fn remove(path: &Path) -> Result<bool, WriteError> {
    if fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Ok(false);
    }
    change("remove", Op::Remove(path), || fs::remove_dir_all(path)).map(|()| true)
}

/// Sees to it that new files and folders are on the disk, not only on their way to it.
pub(super) struct Syncing {
    /// Opened before the first of them is written, so that it is told of every failure since.
    folder: PathBuf,
    #[cfg(target_os = "linux")]
    disk: Option<File>,
}

impl Syncing {
    /// Begins before anything is written below `folder`.
    pub(super) fn begin(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            #[cfg(target_os = "linux")]
            disk: File::open(folder).ok(),
        }
    }

    /// Ends when all of `paths`, which are files and folders, are on the disk.
    pub(super) fn finish(&self, paths: &[PathBuf]) -> Result<(), WriteError> {
        if paths.len() > ONE_BY_ONE && self.whole_disk()? {
            return Ok(());
        }
        paths.par_iter().try_for_each(|path| sync(path))
    }

    #[cfg(target_os = "linux")]
    fn whole_disk(&self) -> Result<bool, WriteError> {
        let Some(disk) = &self.disk else { return Ok(false) };
        let go = || rustix::fs::syncfs(disk).map_err(io::Error::from);
        change("write", Op::SyncAll(&self.folder), go).map(|()| true)
    }

    #[cfg(not(target_os = "linux"))]
    fn whole_disk(&self) -> Result<bool, WriteError> {
        let _ = &self.folder;
        Ok(false)
    }
}

/// Waits until a file, or the names in a folder, are on the disk.
pub(super) fn sync(path: &Path) -> Result<(), WriteError> {
    change("write", Op::Sync(path), || match open_to_sync(path) {
        Ok(Some(file)) => file.sync_all().or_else(unless_unknown),
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    })
}

/// A disk on which folders cannot be synced, as some of a network, keeps their names in its own way.
fn unless_unknown(error: io::Error) -> io::Result<()> {
    match error.kind() {
        ErrorKind::InvalidInput | ErrorKind::Unsupported => Ok(()),
        _ => Err(error),
    }
}

#[cfg(unix)]
fn open_to_sync(path: &Path) -> io::Result<Option<File>> {
    File::open(path).map(Some)
}

/// Here a folder is no file, and a file is synced by who may write it.
#[cfg(not(unix))]
fn open_to_sync(path: &Path) -> io::Result<Option<File>> {
    if path.is_dir() { Ok(None) } else { fs::OpenOptions::new().write(true).open(path).map(Some) }
}

/// The folder that `path` stands in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
