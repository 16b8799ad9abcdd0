//! Pages go to disk: all of them or none, and only what changed.
//!
//! The new folder is made complete beside the old one and exchanged with it in one step (`renameat2` where the system
//! has it, two renames elsewhere). Files that no build wrote are carried over; pages of an earlier build that are no
//! longer made are removed. Which are which stands in `.policyglot.json` inside the folder.

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
use std::path::Path;

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
    /// Its content is another.
    Changed(String),
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
    let place = Place::open(out)?;
    let plan = Plan::new(&place.out, pages, scope)?;
    if plan.is_nothing() {
        return Ok(plan.written);
    }
    place.replace(|staging| {
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
    Ok(plan.written)
}

/// How the folder `out` differs from what [`write()`] would make of it. Writes nothing.
///
/// # Errors
/// As [`write()`], for what can be seen without writing.
pub fn compare(out: &Path, pages: &[Page], scope: Scope<'_>) -> Result<Vec<Difference>, WriteError> {
    path::check_all(pages)?;
    let plan = Plan::new(out, pages, scope)?;
    let Written { created, changed, removed, .. } = plan.written;
    let mut differences: Vec<_> = created.into_iter().map(Difference::Missing).collect();
    differences.extend(changed.into_iter().map(Difference::Changed));
    differences.extend(removed.into_iter().map(Difference::Stale));
    differences.sort();
    Ok(differences)
}

/// Whether an earlier build wrote to `out`.
#[must_use]
pub fn has_built(out: &Path) -> bool {
    out.join(manifest::NAME).is_file()
}

/// Refuses an output folder that would put the project itself at risk.
///
/// # Errors
/// When `out` is the project's folder or one above it, lies in its sources, or is a file.
pub fn check_target(out: &Path, project: &Path) -> Result<(), WriteError> {
    let refuse = |why: &str| Err(WriteError::Target { out: out.to_owned(), why: why.to_owned() });
    if out.components().any(|part| part == std::path::Component::ParentDir) {
        return refuse("a path with `..` is not taken; name the folder itself");
    }
    let (real_out, real_project) = (single::real(out), single::real(project));
    if real_project.starts_with(&real_out) {
        return refuse("the project itself stands there; choose a folder of its own, such as public");
    }
    let sources = ["policy", "locales", "templates", "src", "tests", ".git"];
    if sources.iter().any(|name| real_out.starts_with(real_project.join(name))) {
        return refuse("sources of the project stand there; choose a folder of its own, such as public");
    }
    if out.exists() && !out.is_dir() {
        return refuse("that is a file, not a folder");
    }
    Ok(())
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
            let list = match path::on_disk(out, path)? {
                None => &mut written.created,
                Some(old) if digest(&old) == new => &mut written.unchanged,
                Some(_) if old_manifest.files.contains_key(*path) => &mut written.changed,
                Some(_) => return Err(WriteError::Foreign { path: out.join(path) }),
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
            Self::Stale(path) => write!(f, "stale: {path}"),
        }
    }
}
