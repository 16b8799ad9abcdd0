//! What `init` writes for a whole repository rather than for a project: the file of a CI, and who is asked to review.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use super::super::error::Error;
use crate::init::{Ci, owners};
use crate::load::disk;
use crate::write::single;

/// The repository in which a project stands, or is to stand.
pub(super) struct Repository {
    root: PathBuf,
    /// The folder as people would name it, who see that of the project as the arguments have it.
    shown: PathBuf,
    /// The project's folder from there, with `/`; nothing where both are one.
    under: String,
}

/// Files to make, and what there is to say of those that are there.
#[derive(Default)]
pub(super) struct Additions {
    /// Paths of files, as people would name them, each with its place and its text.
    pub(super) files: Vec<(PathBuf, PathBuf, String)>,
    /// Sentences for stderr.
    pub(super) notes: Vec<String>,
}

impl Repository {
    /// The repository of the folder `dir`, which need not exist: the nearest folder upwards in which git has one.
    pub(super) fn of(dir: &Path) -> Self {
        let whole = single::real(dir);
        let Some(root) = whole.ancestors().find(|folder| folder.join(".git").exists()) else {
            return Self { root: whole, shown: dir.to_owned(), under: String::new() };
        };
        let below: Vec<_> = whole.strip_prefix(root).unwrap_or(Path::new("")).components().collect();
        let under: Vec<_> = below.iter().map(|part| part.as_os_str().to_string_lossy()).collect();
        Self { root: root.to_owned(), shown: shown(dir, root, &below), under: under.join("/") }
    }

    /// What is to be added for a project in the languages `source` and `others`, and for `ci`.
    ///
    /// # Errors
    /// When the CI cannot be told the name of the folder.
    pub(super) fn additions(
        &self,
        source: Option<&str>,
        others: &[String],
        ci: Option<Ci>,
    ) -> Result<Additions, Error> {
        let mut all = Additions::default();
        self.add_owners(&owners::lines(&self.under, source, others), ci, &mut all);
        if let Some(ci) = ci {
            let text = ci.text(&self.under).map_err(Error::Argument)?;
            self.add_ci(ci, text, &mut all);
        }
        Ok(all)
    }

    fn add_owners(&self, lines: &[String], ci: Option<Ci>, all: &mut Additions) {
        let there = owners::PLACES.into_iter().find(|place| self.has(place));
        let Some(place) = there else {
            // GitHub and GitLab both look for it at the root; beside the other files of GitHub it is out of the way.
            let is_above = !self.under.is_empty() && ci != Some(Ci::Gitlab);
            return self.add(
                if is_above { owners::PLACES[0] } else { owners::PLACES[1] },
                owners::file(lines),
                all,
            );
        };
        let text = disk::read_text(&self.root.join(place)).unwrap_or_default();
        let missing = owners::missing(lines, &text);
        let mut note = self.stays(place);
        if !missing.is_empty() {
            let _ = write!(note, "; add to it who is asked to review:\n  {}", missing.join("\n  "));
        }
        all.notes.push(note);
    }

    fn add_ci(&self, ci: Ci, text: String, all: &mut Additions) {
        if !self.has(ci.path()) {
            return self.add(ci.path(), text, all);
        }
        match ci.beside() {
            Some((path, lines)) if !self.has(path) => {
                all.notes.push(format!(
                    "{}; add to it:\n  {}",
                    self.stays(ci.path()),
                    lines.trim_end().replace('\n', "\n  ")
                ));
                self.add(path, text, all);
            }
            Some((path, _)) => all.notes.push(self.stays(path)),
            None => all.notes.push(self.stays(ci.path())),
        }
    }

    fn add(&self, path: &str, text: String, all: &mut Additions) {
        all.files.push((self.shown.join(path), self.root.join(path), text));
    }

    fn has(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    fn stays(&self, path: &str) -> String {
        format!("{} is there already, and stays as it is", self.shown(path))
    }

    fn shown(&self, path: &str) -> String {
        self.shown.join(path).display().to_string()
    }
}

/// The folder `root` as people would name it who call the one with the names `below` in it `dir`.
fn shown(dir: &Path, root: &Path, below: &[Component<'_>]) -> PathBuf {
    let named: Vec<_> = dir.components().filter(|part| *part != Component::CurDir).collect();
    if named.is_empty() {
        return below.iter().map(|_| "..").collect();
    }
    if named.ends_with(below) {
        return named[..named.len() - below.len()].iter().collect();
    }
    root.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_named_as_the_project_is() {
        let shown = |dir: &str, below: &str| {
            let below: Vec<_> = Path::new(below).components().collect();
            shown(Path::new(dir), Path::new("/srv/site"), &below).display().to_string()
        };
        assert_eq!(shown("legal", "legal"), "");
        assert_eq!(shown("./docs/legal/", "docs/legal"), "");
        assert_eq!(shown("../site/legal", "legal"), "../site");
        assert_eq!(shown("/srv/site/legal", "legal"), "/srv/site");
        assert_eq!(shown(".", "docs/legal"), "../..");
        assert_eq!(shown(".", ""), "");
        assert_eq!(shown("legal", "docs/legal"), "/srv/site");
    }
}
