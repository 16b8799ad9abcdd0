//! The staging folder beside the output folder, and the exchange of what is new in it with what is old.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::lock::Lock;
use super::manifest::{self, Manifest};
use super::ops::{self, Mode, Syncing};
use super::plan::{Extent, File, Plan, settle};
use super::{in_place, step};

/// Name in a staging folder of the list of files as it is to be. It is there while pages are others already and the list is not.
pub(super) const PENDING: &str = "pending.json";
/// Name in a staging folder of what is to be exchanged.
const TREE: &str = "tree";

/// An output folder that this build alone may replace.
pub(super) struct Place {
    /// The folder, links resolved.
    pub(super) out: PathBuf,
    /// Whether an earlier build was stopped before its end, and what it left was put in order.
    pub(super) mended: bool,
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
        let parent = ops::folder(&out).to_owned();
        fs::create_dir_all(&parent).map_err(WriteError::io("create the folder", &parent))?;
        let name = out.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let beside = |suffix: &str| parent.join(format!(".{name}.policyglot-{suffix}"));
        let lock = match Lock::take(beside("lock"), &out) {
            Err(WriteError::Io { error, .. }) if is_fixed(error.kind()) => return Ok(None),
            lock => lock?,
        };
        let mut place = Self { staging: beside("new"), old: beside("old"), out, mended: false, _lock: lock };
        place.mended = place.mend()?;
        Ok(Some(place))
    }

    /// Puts right what a build left that was killed between two steps, and says whether there was something.
    fn mend(&self) -> Result<bool, WriteError> {
        let mut was_stopped = self.old.exists();
        if was_stopped && !self.out.exists() {
            ops::rename(&self.old, &self.out)?;
            ops::sync(ops::folder(&self.out))?;
        }
        if let Some(settled) = settle(&self.out, &self.staging.join(PENDING))? {
            put_list(&settled, &self.staging.join("settled.json"), &self.out)?;
        }
        was_stopped |= ops::remove(&self.old)?;
        was_stopped |= ops::remove(&self.staging)?;
        Ok(was_stopped)
    }

    /// Puts what `plan` makes in the place of what is there. On an error the old stays; also, without an error, where it
    /// cannot be moved: the answer is then `false`.
    pub(super) fn replace(&self, plan: &Plan<'_>) -> Result<bool, WriteError> {
        let done = ops::create_folder(&self.staging, Mode::Public).and_then(|()| match plan.extent() {
            Extent::List => put_list(&plan.manifest, &self.staging.join(PENDING), &self.out).map(|()| true),
            Extent::Part(part) => Ok(self.replace_part(plan, &part)? || self.replace_whole(plan)?),
            Extent::Whole => self.replace_whole(plan),
        });
        if !step::killed(&self.staging) {
            // The first error is the one to tell. What was exchanged is not undone by what is left of the old.
            let _ = ops::remove(&self.staging);
        }
        done
    }

    /// Exchanges one folder, in which all changes are. The list of files, which stands elsewhere, follows: until then it waits in
    /// the staging folder, where the next build finds it if this one is stopped between the two.
    fn replace_part(&self, plan: &Plan<'_>, part: &str) -> Result<bool, WriteError> {
        let (out, tree) = (self.out.join(part), self.staging.join(TREE));
        let syncing = Syncing::begin(&self.staging);
        let (scanned, mut made) = fill(plan, &out, &tree, Some(part))?;
        let pending = self.staging.join(PENDING);
        ops::create(&pending, plan.manifest.to_text().as_bytes(), Mode::Public)?;
        made.extend([pending.clone(), self.staging.clone(), ops::folder(&self.staging).to_owned()]);
        syncing.finish(&made)?;
        if !ops::exchange(&tree, &out)? {
            ops::take_away(&pending)?;
            ops::remove(&tree)?;
            return Ok(false);
        }
        or_back(&tree, &out, || {
            ops::sync(ops::folder(&out))?;
            keep_newer(&tree, &out, &scanned)?;
            ops::rename(&pending, &self.out.join(manifest::NAME))
        })?;
        ops::sync(&self.out).map_err(WriteError::late).map(|()| true)
    }

    /// Exchanges the output folder itself.
    fn replace_whole(&self, plan: &Plan<'_>) -> Result<bool, WriteError> {
        let tree = self.staging.join(TREE);
        let syncing = Syncing::begin(&self.staging);
        let (scanned, mut made) = fill(plan, &self.out, &tree, None)?;
        let list = tree.join(manifest::NAME);
        ops::create(&list, plan.manifest.to_text().as_bytes(), Mode::Public)?;
        made.extend([list, self.staging.clone()]);
        syncing.finish(&made)?;
        let parent = ops::folder(&self.out);
        if !self.out.exists() {
            ops::rename(&tree, &self.out)?;
            return ops::sync(parent).map_err(WriteError::late).map(|()| true);
        }
        if ops::exchange(&tree, &self.out)? {
            or_back(&tree, &self.out, || {
                ops::sync(parent)?;
                keep_newer(&tree, &self.out, &scanned)
            })?;
            return Ok(true);
        }
        let may_move = step::may_move().map_err(WriteError::io("move", &self.out));
        match may_move.and_then(|()| ops::rename(&self.out, &self.old)) {
            Err(WriteError::Io { error, .. }) if is_fixed(error.kind()) => return Ok(false),
            moved => moved?,
        }
        if let Err(error) = ops::rename(&tree, &self.out) {
            if !step::killed(&self.out) {
                ops::rename(&self.old, &self.out)?;
            }
            return Err(error);
        }
        ops::sync(parent)
            .and_then(|()| keep_newer(&self.old, &self.out, &scanned))
            .map_err(WriteError::late)?;
        let _ = ops::remove(&self.old);
        Ok(true)
    }
}

/// Ends an exchange; where that fails, exchanges again, so that all is as it was.
fn or_back(tree: &Path, out: &Path, end: impl FnOnce() -> Result<(), WriteError>) -> Result<(), WriteError> {
    end().or_else(
        |error| {
            if step::killed(out) || ops::exchange(tree, out)? { Err(error) } else { Err(error.late()) }
        },
    )
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

/// Writes the list of files at `staged`, and puts it in its place in `out` in one step.
pub(super) fn put_list(list: &Manifest, staged: &Path, out: &Path) -> Result<(), WriteError> {
    ops::create(staged, list.to_text().as_bytes(), Mode::Public)?;
    ops::sync(staged)?;
    ops::rename(staged, &out.join(manifest::NAME))?;
    ops::sync(out)
}

/// What stands in a folder, by path from there.
#[derive(Default)]
struct Scanned {
    files: BTreeSet<PathBuf>,
    links: BTreeSet<PathBuf>,
    empty: BTreeSet<PathBuf>,
}

impl Scanned {
    fn of(folder: &Path) -> Result<Self, WriteError> {
        let mut scanned = Self::default();
        if folder.exists() {
            scanned.add(folder, Path::new(""))?;
        }
        Ok(scanned)
    }

    fn add(&mut self, root: &Path, below: &Path) -> Result<(), WriteError> {
        let folder = root.join(below);
        let mut entries = fs::read_dir(&folder).map_err(WriteError::io("list", &folder))?.peekable();
        if entries.peek().is_none() {
            self.empty.insert(below.to_owned());
        }
        for entry in entries {
            let entry = entry.map_err(WriteError::io("list", &folder))?;
            let kind = entry.file_type().map_err(WriteError::io("look at", entry.path()))?;
            let path = below.join(entry.file_name());
            if kind.is_dir() {
                self.add(root, &path)?;
            } else if kind.is_symlink() {
                self.links.insert(path);
            } else {
                self.files.insert(path);
            }
        }
        Ok(())
    }
}

/// Makes at `tree` what is to stand in the folder `out`, which is `part` of the output folder: what is there already and is
/// to stay, as the same files, and what is new. Says what was there, and what is to be synced.
fn fill(
    plan: &Plan<'_>,
    out: &Path,
    tree: &Path,
    part: Option<&str>,
) -> Result<(Scanned, Vec<PathBuf>), WriteError> {
    let scanned = Scanned::of(out)?;
    let within = |path: &str| match part {
        Some(part) => Path::new(path).strip_prefix(part).map(Path::to_owned).unwrap_or_default(),
        None => PathBuf::from(path),
    };
    let gone: BTreeSet<PathBuf> = plan.changes().map(within).collect();
    let leftover = [in_place::STAGING, in_place::LOCK].map(Path::new);
    // Of a build that was killed, when the folder could not be exchanged; and the list, which is made anew.
    let is_own = |path: &Path| {
        part.is_none()
            && ([manifest::NAME, manifest::OLD_NAME].iter().any(|name| path == Path::new(name))
                || leftover.iter().any(|own| path.starts_with(own)))
    };
    let stays = |path: &&PathBuf| !gone.contains(*path) && !is_own(path);
    let files: Vec<&PathBuf> = scanned.files.iter().filter(stays).collect();
    let links: Vec<&PathBuf> = scanned.links.iter().filter(stays).collect();
    let new: Vec<(PathBuf, File<'_>)> = plan.new_files().map(|file| (within(file.path()), file)).collect();
    let all = files
        .iter()
        .chain(&links)
        .map(|path| path.as_path())
        .chain(new.iter().map(|(path, _)| path.as_path()));
    let mut folders: BTreeSet<&Path> = all.flat_map(|path| path.ancestors().skip(1)).collect();
    // A folder that was empty before stays; one that held removed pages alone goes with them.
    let empty = scanned.empty.iter().filter(|path| !is_own(path));
    folders.extend(empty.flat_map(|path| path.ancestors()));
    folders.insert(Path::new(""));
    let mut made: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let folder = tree.join(folder);
        ops::create_folder(&folder, Mode::Public)?;
        made.push(folder);
    }
    let copied = files.par_iter().map(|path| {
        let target = tree.join(path);
        Ok(ops::link(&out.join(path), &target)?.then_some(target))
    });
    let copied: Vec<Option<PathBuf>> = copied.collect::<Result<_, WriteError>>()?;
    links.iter().try_for_each(|path| ops::copy_link(&out.join(path), &tree.join(path)))?;
    new.par_iter()
        .try_for_each(|(path, file)| ops::create(&tree.join(path), &file.content()?, Mode::Public))?;
    made.extend(copied.into_iter().flatten());
    made.extend(new.into_iter().map(|(path, _)| tree.join(path)));
    Ok((scanned, made))
}

/// Keeps what somebody put into the folder while the build was at work: it stands in the old one, `old`, alone.
fn keep_newer(old: &Path, out: &Path, known: &Scanned) -> Result<(), WriteError> {
    let now = Scanned::of(old)?;
    for path in now.files.difference(&known.files) {
        let target = out.join(path);
        if target.symlink_metadata().is_err() {
            ops::create_parents(&target, Mode::Public)?;
            ops::link(&old.join(path), &target)?;
            ops::sync(ops::folder(&target))?;
        }
    }
    Ok(())
}
