//! Files go into a folder that belongs to somebody else, a site with much more in it, or that cannot be moved: each in one
//! step, the folder itself is not exchanged. Where one cannot be written, those before it are put back.

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::lock::Lock;
use super::manifest::{self, Manifest};
use super::{Page, Plan, Scope, Written, path, single, stage};

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
pub fn write(out: &Path, pages: &[Page], scope: Scope<'_>) -> Result<Written, WriteError> {
    path::check_all(pages)?;
    fs::create_dir_all(out).map_err(WriteError::io("create the folder", out))?;
    let _lock = Lock::take(out.join(LOCK), out)?;
    stage::remove(&out.join(STAGING))?;
    let plan = Plan::new(out, pages, scope)?;
    if plan.is_nothing() {
        return Ok(plan.written);
    }
    let mut moves = Moves { out, staging: out.join(STAGING), done: Vec::new(), folders: Vec::new() };
    let done = moves.all(&plan);
    match done {
        Err(error) if stage::step::killed() => return Err(error),
        Err(error) => moves.undo(error)?,
        Ok(()) => plan.written.removed.iter().for_each(|path| moves.remove_empty(path)),
    }
    let _ = stage::remove(&moves.staging);
    Ok(plan.written)
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
        let Written { created, changed, removed, .. } = &plan.written;
        let new = self.staging.join("new");
        for path in created.iter().chain(changed) {
            stage::create(&new.join(path), plan.pages[path.as_str()].text.as_bytes())?;
        }
        // A build that is killed now leaves a list of everything that it may have written.
        let mut both: Manifest = plan.old_manifest.clone();
        both.files.extend(plan.manifest.files.clone());
        let has_list = self.out.join(manifest::NAME).exists();
        stage::create(&new.join(manifest::NAME), both.to_text().as_bytes())?;
        self.put(manifest::NAME, has_list)?;
        for path in created {
            self.put(path, false)?;
        }
        for path in changed {
            self.put(path, true)?;
        }
        for path in removed {
            self.keep_old(path)?;
            stage::take_away(&self.out.join(path))?;
            self.done.push((path.clone(), true));
        }
        stage::create(&new.join(manifest::NAME), plan.manifest.to_text().as_bytes())?;
        stage::put(&new.join(manifest::NAME), &self.out.join(manifest::NAME))?;
        Ok(())
    }

    /// Puts a new file in its place.
    fn put(&mut self, path: &str, is_there: bool) -> Result<(), WriteError> {
        if is_there {
            self.keep_old(path)?;
        }
        let place = self.out.join(path);
        let missing = place.ancestors().skip(1).take_while(|folder| !folder.exists());
        let missing: Vec<_> = missing.map(Path::to_owned).collect();
        for folder in missing.into_iter().rev() {
            stage::create_folder(&folder)?;
            self.folders.push(folder);
        }
        stage::put(&self.staging.join("new").join(path), &place)?;
        self.done.push((path.to_owned(), is_there));
        Ok(())
    }

    fn keep_old(&self, path: &str) -> Result<(), WriteError> {
        stage::link(&self.out.join(path), &self.staging.join("old").join(path))
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
        let _ = stage::remove(&self.staging);
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
