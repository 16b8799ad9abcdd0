//! Files go into a folder that belongs to somebody else, a site with much more in it, or that cannot be moved: each in one
//! step, the folder itself is not exchanged. Where one cannot be written, those before it are put back.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::lock::Lock;
use super::ops::{self, Mode, Syncing};
use super::plan::{File, Plan, settle};
use super::stage::{PENDING, put_list};
use super::{Page, Scope, Site, Written, manifest, path, single, step};

/// Where new files, and the old ones until the end, stand.
pub(super) const STAGING: &str = ".policyglot-new";
/// What a build holds while it writes.
pub(super) const LOCK: &str = ".policyglot-lock";

/// The folder of the site that `out` means, and that none of `pages` would stand among the sources of the project.
///
/// # Errors
/// When `out` is a file or cannot be told, or a page would stand there.
pub fn check_site(out: &Path, project: &Path, pages: &[Page]) -> Result<PathBuf, WriteError> {
    let real = single::real(out);
    let refuse = |why: &str| Err(WriteError::Target { out: real.clone(), why: why.to_owned() });
    if real.exists() && !real.is_dir() {
        return refuse("that is a file, not a folder");
    }
    let project = single::real(project);
    let sources = ["policy", "locales", "templates"].map(|name| project.join(name));
    if pages.iter().any(|page| sources.iter().any(|own| real.join(&page.path).starts_with(own))) {
        return refuse("pages would stand among the sources of the policy; name the folder of the site");
    }
    Ok(real)
}

/// Makes the folder `out` hold `pages` beside what is there. Files of earlier builds for which `scope` is false stay.
///
/// # Errors
/// As [`super::write()`]. What was there is then as it was.
pub fn write(out: &Path, site: Site<'_>, scope: Scope<'_>) -> Result<Written, WriteError> {
    path::check_all(site.pages.files().map(File::path))?;
    fs::create_dir_all(out).map_err(WriteError::io("create the folder", out))?;
    let _lock = Lock::take(out.join(LOCK), out)?;
    let mended = mend(out)?;
    let mut plan = Plan::new(out, site, scope)?.for_writing()?;
    plan.written.mended = mended;
    if plan.is_nothing() {
        return Ok(plan.written);
    }
    let mut moves = Moves { out, staging: out.join(STAGING), done: Vec::new(), folders: Vec::new() };
    let done = moves.all(&plan);
    match done {
        Err(error) if step::killed(out) => return Err(error),
        Err(error) => moves.undo(error)?,
        Ok(()) => plan.written.removed.iter().for_each(|path| moves.remove_empty(path)),
    }
    let _ = ops::remove(&moves.staging);
    Ok(plan.written)
}

/// Puts right what a build left that was killed, and says whether there was something.
fn mend(out: &Path) -> Result<bool, WriteError> {
    let staging = out.join(STAGING);
    if let Some(settled) = settle(out, &staging.join(PENDING))? {
        put_list(&settled, &staging.join("settled.json"), out)?;
    }
    ops::remove(&staging)
}

/// What has been done so far, to be undone where something fails.
struct Moves<'a> {
    out: &'a Path,
    staging: PathBuf,
    /// The files that are others now, and whether there was one before.
    done: Vec<(String, bool)>,
    folders: Vec<PathBuf>,
}

impl Moves<'_> {
    fn all(&mut self, plan: &Plan<'_>) -> Result<(), WriteError> {
        let (new, old) = (self.staging.join("new"), self.staging.join("old"));
        ops::create_folder(&self.staging, Mode::Public)?;
        let syncing = Syncing::begin(&self.staging);
        let mut made = vec![self.staging.clone(), self.out.to_owned()];
        for file in plan.new_files() {
            let path = new.join(file.path());
            made.extend(ops::create_parents(&path, Mode::Public)?);
            ops::create(&path, &file.content()?, Mode::Public)?;
            made.push(path);
        }
        // Until the end it waits here: the next build finds it if this one is killed, and knows what may have been written.
        let pending = self.staging.join(PENDING);
        ops::create(&pending, plan.manifest.to_text().as_bytes(), Mode::Public)?;
        made.push(pending.clone());
        let list = manifest::NAME.to_owned();
        let old_name = plan.has_old_name.then(|| manifest::OLD_NAME.to_owned());
        let has_list = self.out.join(&list).exists();
        let Written { created, changed, removed, .. } = &plan.written;
        for path in changed.iter().chain(removed).chain(has_list.then_some(&list)).chain(&old_name) {
            let kept = old.join(path);
            made.extend(ops::create_parents(&kept, Mode::Public)?);
            if ops::link(&self.out.join(path), &kept)? {
                made.push(kept);
            }
        }
        syncing.finish(&made)?;
        for path in created {
            self.put(path, false)?;
        }
        for path in changed {
            self.put(path, true)?;
        }
        for path in removed {
            ops::take_away(&self.out.join(path))?;
            self.done.push((path.clone(), true));
        }
        self.sync_folders()?;
        ops::rename(&pending, &self.out.join(&list))?;
        self.done.push((list, has_list));
        if let Some(name) = &old_name {
            ops::take_away(&self.out.join(name))?;
            self.done.push((name.clone(), true));
        }
        ops::sync(self.out)
    }

    /// Puts a new file in its place.
    fn put(&mut self, path: &str, is_there: bool) -> Result<(), WriteError> {
        let place = self.out.join(path);
        self.folders.extend(ops::create_parents(&place, Mode::Public)?);
        ops::rename(&self.staging.join("new").join(path), &place)?;
        self.done.push((path.to_owned(), is_there));
        Ok(())
    }

    /// The folders in which something is another now.
    fn sync_folders(&self) -> Result<(), WriteError> {
        let places = self.done.iter().map(|(path, _)| self.out.join(path));
        let near = places.map(|place| ops::folder(&place).to_owned());
        let above = self.folders.iter().map(|folder| ops::folder(folder).to_owned());
        let all: BTreeSet<PathBuf> = near.chain(above).chain(self.folders.iter().cloned()).collect();
        Syncing::begin(self.out).finish(&all.into_iter().collect::<Vec<_>>())
    }

    /// Puts back what was there before `error`, and tells that error. What the system does not let back stays in the staging
    /// folder, and the error says so.
    fn undo(&mut self, error: WriteError) -> Result<(), WriteError> {
        let old = self.staging.join("old");
        let mut left = Vec::new();
        for (path, was_there) in self.done.iter().rev() {
            let place = self.out.join(path);
            let back = if *was_there { fs::rename(old.join(path), &place) } else { fs::remove_file(&place) };
            if back.is_err() {
                left.push(place);
            }
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        if !left.is_empty() {
            return Err(WriteError::NotUndone { first: Box::new(error), left, old });
        }
        let _ = ops::remove(&self.staging);
        Err(error)
    }

    /// Removes the folders of a removed file that are empty now.
    fn remove_empty(&self, path: &str) {
        let folders = Path::new(path).ancestors().skip(1);
        for folder in folders.filter(|folder| !folder.as_os_str().is_empty()) {
            if fs::remove_dir(self.out.join(folder)).is_err() {
                return;
            }
        }
    }
}
