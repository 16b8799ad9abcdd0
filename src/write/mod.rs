//! Pages go to disk: all of them or none, and only what changed.
//!
//! The new folder is made complete beside the old one and exchanged with it in one step (`renameat2` where the system
//! has it, two renames elsewhere); where all changes are in one folder of it, as when one page changed, that one alone. Files that no build wrote are carried over; pages of an earlier build that are no
//! longer made are removed. Which are which stands in `policyglot-manifest.json` inside the folder. A folder that cannot be exchanged,
//! because it is a mount (a volume of a container) or nothing may be written beside it, is written file by file ([`in_place`]).

pub mod cache;
mod error;
pub mod in_place;
pub mod ledger;
mod lock;
pub mod manifest;
mod ops;
mod path;
pub mod pieces;
mod plan;
pub mod shards;
pub mod single;
mod stage;
mod step;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

pub use error::WriteError;
use manifest::{Manifest, Record, Sharded};
use plan::{File, Plan};
use stage::Place;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Relative to the output folder, with `/`: `fr/privacy/index.html`.
    pub path: String,
    /// The whole content.
    pub text: String,
}

/// A file that another build wrote, to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// As of a [`Page`].
    pub path: String,
    /// Where it stands now.
    pub place: PathBuf,
    /// SHA-256 of its content, in hexadecimal digits.
    pub sha256: String,
}

/// Files that are to stand in a folder.
#[derive(Debug, Clone, Copy)]
pub enum Pages<'a> {
    /// Those that this run made.
    Made(&'a [Page]),
    /// Those that others wrote: no more than one a thread is in memory.
    Built(&'a [Built]),
}

/// What is to stand in a folder.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// The pages.
    pub pages: Pages<'a>,
    /// What the manifest says of them.
    pub record: &'a Record,
    /// Which share of a site they are, if not all.
    pub shard: Option<&'a Sharded>,
}

impl<'a> Site<'a> {
    /// Pages of which there is nothing more to say.
    #[must_use]
    pub fn of(pages: &'a [Page]) -> Self {
        static NOTHING: Record =
            Record { pages: BTreeMap::new(), facts: BTreeMap::new(), languages: BTreeMap::new() };
        Self { pages: Pages::Made(pages), record: &NOTHING, shard: None }
    }
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
    /// Whether an earlier build was stopped before its end, and what it left was put in order.
    pub mended: bool,
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
    /// An earlier build made it, and somebody edited it since: no build removes it.
    Kept(String),
    /// The list of the files, and what the policy was: it is not there, or says something else.
    Manifest {
        /// The program that made it, with its version, where that is another.
        by: Option<String>,
    },
}

/// Which pages a build is about: where not all, those of others stay as they are.
pub type Scope<'a> = &'a dyn Fn(&str) -> bool;

/// Makes the folder `out` hold `pages`. Pages of earlier builds for which `scope` is false stay.
///
/// # Errors
/// When a path of a page is unusable, a file of somebody else is in the way, another build is at work, or the system
/// refuses. The folder is then as it was.
pub fn write(out: &Path, site: Site<'_>, scope: Scope<'_>) -> Result<Written, WriteError> {
    path::check_all(site.pages.files().map(File::path))?;
    let Some(place) = Place::open(out)? else { return in_place::write(out, site, scope) };
    let mut plan = Plan::new(&place.out, site, scope)?.for_writing()?;
    plan.written.mended = place.mended;
    if plan.is_nothing() || place.replace(&plan)? {
        return Ok(plan.written);
    }
    in_place::write(&place.out, site, scope)
}

/// How the folder `out` differs from what [`write()`] would make of it. Writes nothing, and needs nothing but the pages: a file that
/// no list names differs as any other does, and so does a list that cannot be read.
///
/// # Errors
/// As [`write()`], for what can be seen without writing.
pub fn compare(out: &Path, site: Site<'_>, scope: Scope<'_>) -> Result<Vec<Difference>, WriteError> {
    path::check_all(site.pages.files().map(File::path))?;
    let plan = Plan::to_compare(out, site, scope)?;
    let list = plan.difference_of_list();
    let Written { created, mut changed, edited, removed, kept, .. } = plan.written;
    changed.retain(|path| !edited.contains(path));
    let mut differences: Vec<_> = created.into_iter().map(Difference::Missing).collect();
    differences.extend(changed.into_iter().map(Difference::Changed));
    differences.extend(edited.into_iter().map(Difference::Edited));
    differences.extend(removed.into_iter().map(Difference::Stale));
    differences.extend(kept.into_iter().map(Difference::Kept));
    differences.sort();
    differences.extend(list);
    Ok(differences)
}

/// Whether an earlier build wrote to `out`.
#[must_use]
pub fn has_built(out: &Path) -> bool {
    [manifest::NAME, manifest::OLD_NAME].iter().any(|name| out.join(name).is_file())
}

/// Whether an earlier build wrote pages for the public to `out`.
#[must_use]
pub fn has_public(out: &Path) -> bool {
    Manifest::read(out).is_ok_and(|own| !own.record.pages.is_empty())
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
            Self::Kept(path) => {
                write!(f, "stale: {path} (edited by hand since it was built: delete it, no build does)")
            }
            Self::Manifest { by: None } => write!(f, "differs: {}", manifest::NAME),
            Self::Manifest { by: Some(tool) } => write!(f, "differs: {} (made by {tool})", manifest::NAME),
        }
    }
}
