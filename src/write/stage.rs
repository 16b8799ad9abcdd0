//! The staging folder, and its exchange with the old one.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::lock::Lock;

/// An output folder that this build alone may replace.
pub(super) struct Place {
    /// The folder, links resolved.
    pub(super) out: PathBuf,
    staging: PathBuf,
    old: PathBuf,
    /// Held until the end: a second build waits no longer than it takes to say so.
    _lock: Lock,
}

impl Place {
    /// Takes the folder `out`, and mends what a killed build left. Nothing where the system lets nobody write beside it.
    pub(super) fn open(out: &Path) -> Result<Option<Self>, WriteError> {
        // A link to a folder is followed once, here; inside the folder none is.
        let out = if out.exists() {
            fs::canonicalize(out).map_err(WriteError::io("find", out))?
        } else {
            out.to_owned()
        };
        let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(WriteError::io("create the folder", parent))?;
        let name = out.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let beside = |suffix: &str| parent.join(format!(".{name}.policyglot-{suffix}"));
        let lock = match Lock::take(beside("lock"), &out) {
            Err(WriteError::Io { error, .. }) if is_fixed(error.kind()) => return Ok(None),
            lock => lock?,
        };
        let place = Self { staging: beside("new"), old: beside("old"), out, _lock: lock };
        place.mend()?;
        Ok(Some(place))
    }

    /// Puts right what a build left that was killed between two steps.
    fn mend(&self) -> Result<(), WriteError> {
        if self.old.exists() && !self.out.exists() {
            rename(&self.old, &self.out)?;
        }
        remove(&self.old)?;
        remove(&self.staging)
    }

    /// Fills a staging folder and puts it in the place of the old one. On an error the old one stays; also, without an
    /// error, where it cannot be moved: the answer is then `false`.
    pub(super) fn replace(
        &self,
        fill: impl FnOnce(&Path) -> Result<(), WriteError>,
    ) -> Result<bool, WriteError> {
        let done = create_folder(&self.staging)
            .and_then(|()| fill(&self.staging))
            .and_then(|()| step::point("filled"))
            .and_then(|()| self.exchange());
        if !matches!(done, Ok(true)) && !step::killed() {
            // The first error is the one to tell.
            let _ = remove(&self.staging);
        }
        done
    }

    fn exchange(&self) -> Result<bool, WriteError> {
        if !self.out.exists() {
            return rename(&self.staging, &self.out).map(|()| true);
        }
        if exchange_at_once(&self.staging, &self.out) {
            step::point("exchanged")?;
            return remove(&self.staging).map(|()| true);
        }
        match step::may_move().and_then(|()| fs::rename(&self.out, &self.old)) {
            Err(error) if is_fixed(error.kind()) => return Ok(false),
            moved => moved.map_err(WriteError::io("move", &self.out))?,
        }
        step::point("moved away")?;
        if let Err(error) = rename(&self.staging, &self.out) {
            rename(&self.old, &self.out)?;
            return Err(error);
        }
        step::point("moved in")?;
        remove(&self.old).map(|()| true)
    }
}

/// Whether an error of this kind says that a folder stays where it is: it is a mount, or nobody may write beside it.
fn is_fixed(kind: ErrorKind) -> bool {
    use ErrorKind::{CrossesDevices, PermissionDenied, ReadOnlyFilesystem, ResourceBusy};
    matches!(kind, CrossesDevices | PermissionDenied | ReadOnlyFilesystem | ResourceBusy)
}

#[cfg(test)]
#[test]
fn a_mount_and_a_folder_of_others_stay_where_they_are() {
    let kind = |code| std::io::Error::from_raw_os_error(code).kind();
    if cfg!(target_os = "linux") {
        // EPERM, EACCES, EBUSY, EXDEV, EROFS; and ENOENT, EEXIST, ENOSPC, EIO.
        assert!([1, 13, 16, 18, 30].into_iter().map(kind).all(is_fixed));
        assert!(![2, 17, 28, 5].into_iter().map(kind).any(is_fixed));
    }
}

/// Swaps two folders in one step, where the system can.
#[cfg(target_os = "linux")]
fn exchange_at_once(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    !step::two_renames() && renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange_at_once(_: &Path, _: &Path) -> bool {
    false
}

/// Copies what stands in `from` to `to`, except the files for which `replaced` holds and the manifest.
pub(super) fn carry_over(from: &Path, to: &Path, replaced: &dyn Fn(&str) -> bool) -> Result<(), WriteError> {
    if from.exists() { carry(from, to, "", replaced) } else { Ok(()) }
}

fn carry(from: &Path, to: &Path, prefix: &str, replaced: &dyn Fn(&str) -> bool) -> Result<(), WriteError> {
    let entries = fs::read_dir(from).map_err(WriteError::io("list", from))?;
    for entry in entries {
        let entry = entry.map_err(WriteError::io("list", from))?;
        let (source, name) = (entry.path(), entry.file_name());
        let shown = format!("{prefix}{}", name.to_string_lossy());
        let kind = entry.file_type().map_err(WriteError::io("look at", &source))?;
        let target = to.join(&name);
        if prefix.is_empty() && [super::in_place::STAGING, super::in_place::LOCK].contains(&shown.as_str()) {
            // Of a build that was killed, when the folder could not be exchanged.
            continue;
        }
        if kind.is_dir() {
            carry_folder(&source, &target, &shown, replaced)?;
        } else if kind.is_symlink() {
            copy_link(&source, &target)?;
        } else if !replaced(&shown) && shown != super::manifest::NAME {
            link(&source, &target)?;
        }
    }
    Ok(())
}

/// A folder is carried over with what is in it; one that held removed pages alone goes with them.
fn carry_folder(
    source: &Path,
    target: &Path,
    shown: &str,
    replaced: &dyn Fn(&str) -> bool,
) -> Result<(), WriteError> {
    let was_empty = fs::read_dir(source).map_err(WriteError::io("list", source))?.next().is_none();
    create_folder(target)?;
    carry(source, target, &format!("{shown}/"), replaced)?;
    let is_empty = fs::read_dir(target).map_err(WriteError::io("list", target))?.next().is_none();
    if is_empty && !was_empty {
        fs::remove_dir(target).map_err(WriteError::io("remove", target))?;
    }
    Ok(())
}

#[cfg(unix)]
fn copy_link(source: &Path, target: &Path) -> Result<(), WriteError> {
    let leads = fs::read_link(source).map_err(WriteError::io("read the link", source))?;
    std::os::unix::fs::symlink(leads, target).map_err(WriteError::io("create the link", target))
}

#[cfg(not(unix))]
fn copy_link(source: &Path, _: &Path) -> Result<(), WriteError> {
    Err(WriteError::InTheWay { path: source.to_owned(), what: "a link" })
}

/// Makes `target` the same file as `source`; a copy where the system has no hard links.
pub(super) fn link(source: &Path, target: &Path) -> Result<(), WriteError> {
    create_parent(target)?;
    if fs::hard_link(source, target).is_ok() {
        return Ok(());
    }
    fs::copy(source, target).map(|_| ()).map_err(WriteError::io("copy", source))
}

/// Writes a new file, readable by everybody.
pub(super) fn create(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    step::point("create")?;
    create_parent(path)?;
    let mut file = File::create_new(path).map_err(WriteError::io("create", path))?;
    file.write_all(content).map_err(WriteError::io("write", path))?;
    set_mode(path, 0o644)?;
    file.sync_all().map_err(WriteError::io("write", path))
}

fn create_parent(path: &Path) -> Result<(), WriteError> {
    let Some(parent) = path.parent().filter(|parent| !parent.exists()) else { return Ok(()) };
    create_parent(parent)?;
    create_folder(parent)
}

pub(super) fn create_folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir(path).map_err(WriteError::io("create the folder", path))?;
    set_mode(path, 0o755)
}

/// Sets the mode whatever the umask is, so that a build gives the same everywhere.
#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<(), WriteError> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .map_err(WriteError::io("set the mode of", path))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> Result<(), WriteError> {
    Ok(())
}

/// Puts a finished file in its place, where another may stand.
pub(super) fn put(from: &Path, to: &Path) -> Result<(), WriteError> {
    step::point("put")?;
    rename(from, to)
}

/// Removes a file.
pub(super) fn take_away(path: &Path) -> Result<(), WriteError> {
    step::point("take away")?;
    fs::remove_file(path).map_err(WriteError::io("remove", path))
}

fn rename(from: &Path, to: &Path) -> Result<(), WriteError> {
    fs::rename(from, to).map_err(WriteError::io("move", from))
}

/// Removes a folder with what is in it, where it is there.
pub(super) fn remove(path: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(WriteError::Io { doing: "remove", path: path.to_owned(), error })
        }
        _ => Ok(()),
    }
}

/// Points at which tests kill a build. In the program itself they do nothing.
#[cfg(not(test))]
pub(super) mod step {
    use super::WriteError;

    #[expect(clippy::unnecessary_wraps, reason = "the twin for tests fails here")]
    pub(super) fn point(_: &'static str) -> Result<(), WriteError> {
        Ok(())
    }

    pub(in crate::write) fn killed() -> bool {
        false
    }

    #[expect(clippy::unnecessary_wraps, reason = "the twin for tests fails here")]
    pub(super) fn may_move() -> std::io::Result<()> {
        Ok(())
    }

    #[cfg(target_os = "linux")]
    pub(super) fn two_renames() -> bool {
        false
    }
}

#[cfg(test)]
pub(super) mod step {
    use std::cell::Cell;
    use std::io;

    use super::WriteError;

    thread_local! {
        /// How many points are passed before the build is killed.
        pub(in crate::write) static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
        pub(in crate::write) static TWO_RENAMES: Cell<bool> = const { Cell::new(false) };
        /// Whether the folder is a mount, which cannot be moved.
        pub(in crate::write) static MOUNT: Cell<bool> = const { Cell::new(false) };
    }

    pub(super) fn point(name: &'static str) -> Result<(), WriteError> {
        match LEFT.get() {
            None => Ok(()),
            Some(0) => {
                Err(WriteError::Io { doing: name, path: "killed".into(), error: io::Error::other("killed") })
            }
            Some(left) => {
                LEFT.set(Some(left - 1));
                Ok(())
            }
        }
    }

    pub(in crate::write) fn killed() -> bool {
        LEFT.get() == Some(0)
    }

    pub(super) fn may_move() -> io::Result<()> {
        if MOUNT.get() { Err(io::ErrorKind::ResourceBusy.into()) } else { Ok(()) }
    }

    pub(super) fn two_renames() -> bool {
        TWO_RENAMES.get() || MOUNT.get()
    }
}
