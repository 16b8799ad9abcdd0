//! Pages go to disk: all of them or none, and only what changed.
//!
//! The new folder is made complete beside the old one and exchanged with it in one step (`renameat2` where the system
//! has it, two renames elsewhere). Files that no build wrote are carried over; pages of an earlier build that are no
//! longer made are removed. Which are which stands in `.policyglot.json` inside the folder. A folder that cannot be exchanged,
//! because it is a mount (a volume of a container) or nothing may be written beside it, is written file by file ([`in_place`]).

mod error;
pub mod in_place;
mod lock;
mod manifest;
mod path;
pub mod single;
mod stage;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

pub use error::WriteError;
use manifest::{Manifest, digest};
use stage::Place;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Relative to the output folder, with `/`: `fr/privacy/index.html`.
    pub path: String,
    /// The whole content.
    pub text: String,
}

/// What a build did: paths relative to the output folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Pages that were not there.
    pub created: Vec<String>,
    /// Pages whose content is another now.
    pub changed: Vec<String>,
    /// Those of them that somebody edited since the build that wrote them: what was edited is gone.
    pub edited: Vec<String>,
    /// Pages that stayed as they were, untouched.
    pub unchanged: Vec<String>,
    /// Pages of an earlier build that are no longer made.
    pub removed: Vec<String>,
    /// Pages of an earlier build that are no longer made, but that somebody edited since: they stay.
    pub kept: Vec<String>,
}

/// How a page on disk differs from the one that would be written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It is not there.
    Missing(String),
    /// Its content is another, as an earlier build wrote it.
    Changed(String),
    /// Its content is another, and not what the build wrote: somebody edited it.
    Edited(String),
    /// An earlier build made it; it would be removed.
    Stale(String),
}

/// Which pages a build is about: where not all, those of others stay as they are.
pub type Scope<'a> = &'a dyn Fn(&str) -> bool;

/// Makes the folder `out` hold `pages`. Pages of earlier builds for which `scope` is false stay.
///
/// # Errors
/// When a path of a page is unusable, a file of somebody else is in the way, another build is at work, or the system
/// refuses. The folder is then as it was.
pub fn write(out: &Path, pages: &[Page], scope: Scope<'_>) -> Result<Written, WriteError> {
    path::check_all(pages)?;
    let Some(place) = Place::open(out)? else { return in_place::write(out, pages, scope) };
    let plan = Plan::new(&place.out, pages, scope)?;
    if plan.is_nothing() {
        return Ok(plan.written);
    }
    let exchanged = place.replace(|staging| {
        let replaced =
            |path: &str| plan.pages.contains_key(path) || plan.written.removed.iter().any(|own| own == path);
        stage::carry_over(&place.out, staging, &replaced)?;
        for (path, page) in &plan.pages {
            if plan.written.unchanged.iter().any(|own| own == path) {
                stage::link(&place.out.join(path), &staging.join(path))?;
            } else {
                stage::create(&staging.join(path), page.text.as_bytes())?;
            }
        }
        stage::create(&staging.join(manifest::NAME), plan.manifest.to_text().as_bytes())
    })?;
    if exchanged { Ok(plan.written) } else { in_place::write(&place.out, pages, scope) }
}

/// How the folder `out` differs from what [`write()`] would make of it. Writes nothing.
///
/// # Errors
/// As [`write()`], for what can be seen without writing.
pub fn compare(out: &Path, pages: &[Page], scope: Scope<'_>) -> Result<Vec<Difference>, WriteError> {
    path::check_all(pages)?;
    let plan = Plan::new(out, pages, scope)?;
    let Written { created, mut changed, edited, removed, .. } = plan.written;
    changed.retain(|path| !edited.contains(path));
    let mut differences: Vec<_> = created.into_iter().map(Difference::Missing).collect();
    differences.extend(changed.into_iter().map(Difference::Changed));
    differences.extend(edited.into_iter().map(Difference::Edited));
    differences.extend(removed.into_iter().map(Difference::Stale));
    differences.sort();
    Ok(differences)
}

/// Whether an earlier build wrote to `out`.
#[must_use]
pub fn has_built(out: &Path) -> bool {
    out.join(manifest::NAME).is_file()
}

/// The folder that `out` means, without links, `.` and `..`; refuses one that would put the project itself at risk.
///
/// # Errors
/// When `out` is the project's folder or one above it, lies in its sources, or is a file.
pub fn check_target(out: &Path, project: &Path) -> Result<PathBuf, WriteError> {
    let (real_out, real_project) = (single::real(out), single::real(project));
    let refuse = |why: &str| Err(WriteError::Target { out: real_out.clone(), why: why.to_owned() });
    if real_project == real_out {
        return refuse(
            "the project itself stands there, and a build replaces the whole folder; choose one of its own, such as public",
        );
    }
    if real_project.starts_with(&real_out) {
        return refuse(
            "the project stands in it, and a build replaces the whole folder; choose one of its own, such as public or ../site",
        );
    }
    let sources = ["policy", "locales", "templates", "src", "tests", ".git"];
    if sources.iter().any(|name| real_out.starts_with(real_project.join(name))) {
        return refuse("sources of the project stand there; choose a folder of its own, such as public");
    }
    if real_out.exists() && !real_out.is_dir() {
        return refuse("that is a file, not a folder");
    }
    Ok(real_out)
}

/// What is to be done.
struct Plan<'a> {
    pages: BTreeMap<&'a str, &'a Page>,
    manifest: Manifest,
    old_manifest: Manifest,
    written: Written,
}

impl<'a> Plan<'a> {
    fn new(out: &Path, pages: &'a [Page], scope: Scope<'_>) -> Result<Self, WriteError> {
        let old_manifest = Manifest::read(out)?;
        let mut manifest = Manifest::default();
        let mut written = Written::default();
        let pages: BTreeMap<&str, &Page> = pages.iter().map(|page| (page.path.as_str(), page)).collect();
        for (path, page) in &pages {
            let new = digest(page.text.as_bytes());
            let there = path::on_disk(out, path)?.map(|old| digest(&old));
            let list = match (there, old_manifest.files.get(*path)) {
                (None, _) => &mut written.created,
                (Some(there), _) if there == new => &mut written.unchanged,
                (Some(there), Some(built)) => {
                    if there != *built {
                        written.edited.push((*path).to_owned());
                    }
                    &mut written.changed
                }
                (Some(_), None) => return Err(WriteError::Foreign { path: out.join(path) }),
            };
            list.push((*path).to_owned());
            manifest.files.insert((*path).to_owned(), new);
        }
        for (path, old) in old_manifest.files.iter().filter(|(path, _)| !pages.contains_key(path.as_str())) {
            let Some(content) = path::on_disk(out, path)? else { continue };
            if !scope(path) {
                manifest.files.insert(path.clone(), old.clone());
            } else if digest(&content) == *old {
                written.removed.push(path.clone());
            } else {
                written.kept.push(path.clone());
            }
        }
        Ok(Self { pages, manifest, old_manifest, written })
    }

    fn is_nothing(&self) -> bool {
        let Written { created, changed, removed, .. } = &self.written;
        created.is_empty() && changed.is_empty() && removed.is_empty() && self.manifest == self.old_manifest
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            (self.created.len(), "new"),
            (self.changed.len(), "changed"),
            (self.unchanged.len(), "unchanged"),
            (self.removed.len(), "removed"),
            (self.kept.len(), "no longer made but edited, so kept"),
        ];
        let parts =
            parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        f.write_str(&parts.collect::<Vec<_>>().join(", "))
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "missing: {path}"),
            Self::Changed(path) => write!(f, "differs: {path}"),
            Self::Edited(path) => write!(f, "differs: {path} (edited by hand since the last build)"),
            Self::Stale(path) => write!(f, "stale: {path}"),
        }
    }
}
