//! What a build has to do: the pages that it makes, held against those on disk.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::manifest::{Manifest, NAME, OLD_NAME, digest};
use super::{Built, Difference, Page, Pages, Scope, Site, Written, path};

/// What is to be done.
pub(super) struct Plan<'a> {
    pub(super) pages: BTreeMap<&'a str, File<'a>>,
    pub(super) manifest: Manifest,
    old_manifest: Manifest,
    pub(super) written: Written,
    /// Folders of pages that are on disk already.
    folders: BTreeSet<String>,
    /// A file that no build wrote, where a page belongs.
    foreign: Option<PathBuf>,
    /// Whether the list stands under its old name.
    pub(super) has_old_name: bool,
    has_list: bool,
}

/// How much of the output folder a build touches.
pub(super) enum Extent {
    /// The list of its files alone.
    List,
    /// A folder in it, and the list.
    Part(String),
    /// All.
    Whole,
}

/// A file that is to stand in the folder.
#[derive(Debug, Clone, Copy)]
pub(super) enum File<'a> {
    Page(&'a Page),
    Built(&'a Built),
}

impl<'a> Pages<'a> {
    /// Each of them.
    pub(super) fn files(self) -> impl Iterator<Item = File<'a>> {
        let (made, built): (&[Page], &[Built]) = match self {
            Self::Made(pages) => (pages, &[]),
            Self::Built(files) => (&[], files),
        };
        made.iter().map(File::Page).chain(built.iter().map(File::Built))
    }
}

impl<'a> File<'a> {
    /// Where it is to stand, from the folder.
    pub(super) fn path(self) -> &'a str {
        match self {
            Self::Page(page) => &page.path,
            Self::Built(file) => &file.path,
        }
    }

    /// What is to stand in it.
    ///
    /// # Errors
    /// When it is a file that cannot be read, or whose content is another by now.
    pub(super) fn content(self) -> Result<Cow<'a, [u8]>, WriteError> {
        match self {
            Self::Page(page) => Ok(Cow::Borrowed(page.text.as_bytes())),
            Self::Built(file) => {
                let content = read(&file.place)?;
                let is_same = digest(&content) == file.sha256;
                is_same
                    .then_some(Cow::Owned(content))
                    .ok_or_else(|| WriteError::Meanwhile { path: file.place.clone() })
            }
        }
    }

    /// SHA-256 of its content, in hexadecimal digits, and how it stands to a file that is there already.
    fn held_against(self, there: Option<PathBuf>) -> Result<(String, There), WriteError> {
        let there = there.map(|place| read(&place)).transpose()?;
        let (new, is_same) = match self {
            Self::Page(page) => {
                let new = page.text.as_bytes();
                (digest(new), there.as_deref() == Some(new))
            }
            Self::Built(file) => {
                (file.sha256.clone(), there.as_ref().is_some_and(|old| digest(old) == file.sha256))
            }
        };
        let there = match there {
            None => There::Nothing,
            Some(_) if is_same => There::Same,
            Some(old) => There::Other(digest(&old)),
        };
        Ok((new, there))
    }
}

/// A page as it is on disk.
enum There {
    Nothing,
    /// What the build makes.
    Same,
    /// Something else, with its digest.
    Other(String),
}

impl<'a> Plan<'a> {
    pub(super) fn new(out: &Path, site: Site<'a>, scope: Scope<'_>) -> Result<Self, WriteError> {
        Self::after(Manifest::read(out)?, out, site, scope)
    }

    /// The same for a look alone, to which a list that cannot be read is none.
    pub(super) fn to_compare(out: &Path, site: Site<'a>, scope: Scope<'_>) -> Result<Self, WriteError> {
        let list = match Manifest::read(out) {
            Err(WriteError::Manifest { .. }) => Manifest::empty(),
            list => list?,
        };
        Self::after(list, out, site, scope)
    }

    fn after(
        old_manifest: Manifest,
        out: &Path,
        site: Site<'a>,
        scope: Scope<'_>,
    ) -> Result<Self, WriteError> {
        if let Some(why) = site.shard.and_then(|own| old_manifest.refuses(own)) {
            return Err(WriteError::Target { out: out.to_owned(), why });
        }
        let mut manifest = Manifest::new(site, &old_manifest, scope);
        let mut foreign = None;
        let mut written = Written::default();
        let pages: BTreeMap<&str, File<'_>> = site.pages.files().map(|file| (file.path(), file)).collect();
        let known = old_manifest.files.keys().map(String::as_str);
        let folders = path::folders(out, pages.keys().copied().chain(known))?;
        // Reading is most of the work. What is read is compared at once, so no more than a page a thread is in memory.
        let each: Vec<_> = pages.values().collect();
        let looked: Vec<_> =
            each.par_iter().map(|file| file.held_against(path::file(out, &folders, file.path())?)).collect();
        for (path, looked) in pages.keys().zip(looked) {
            let (new, there) = looked?;
            let list = match (there, old_manifest.files.get(*path)) {
                (There::Nothing, _) => &mut written.created,
                (There::Same, _) => &mut written.unchanged,
                (There::Other(there), Some(built)) => {
                    if there != *built {
                        written.edited.push((*path).to_owned());
                    }
                    &mut written.changed
                }
                (There::Other(_), None) => {
                    foreign.get_or_insert_with(|| out.join(path));
                    &mut written.changed
                }
            };
            list.push((*path).to_owned());
            manifest.files.insert((*path).to_owned(), new);
        }
        for (path, old) in old_manifest.files.iter().filter(|(path, _)| !pages.contains_key(path.as_str())) {
            let Some(place) = path::file(out, &folders, path)? else { continue };
            if !scope(path) {
                manifest.files.insert(path.clone(), old.clone());
            } else if digest(&read(&place)?) == *old {
                written.removed.push(path.clone());
            } else {
                // It stays on the list, so that the next build tells of it too.
                written.kept.push(path.clone());
                manifest.files.insert(path.clone(), old.clone());
            }
        }
        let has_old_name = out.join(OLD_NAME).symlink_metadata().is_ok();
        // What it says is not all: a list that somebody set otherwise is not the one that was written.
        let has_list = fs::read(out.join(NAME)).is_ok_and(|text| text == old_manifest.to_text().as_bytes());
        Ok(Self { pages, manifest, old_manifest, written, folders, foreign, has_old_name, has_list })
    }

    /// The same, if no file of somebody else stands where a page belongs.
    pub(super) fn for_writing(self) -> Result<Self, WriteError> {
        match self.foreign {
            Some(path) => Err(WriteError::Foreign { path }),
            None => Ok(self),
        }
    }

    /// That the list itself is another, where it is.
    pub(super) fn difference_of_list(&self) -> Option<Difference> {
        let differs = self.manifest != self.old_manifest || !self.has_list;
        // Pages that differ say so themselves.
        let pages = self.changes().next().is_some();
        let by = self.old_manifest.other_tool().map(str::to_owned);
        (differs && !pages).then_some(Difference::Manifest { by })
    }

    pub(super) fn is_nothing(&self) -> bool {
        let is_listed = self.manifest == self.old_manifest && self.has_list && !self.has_old_name;
        self.changes().next().is_none() && is_listed
    }

    /// Files that are there when the build is done and were not before, or hold something else.
    pub(super) fn new_files(&self) -> impl Iterator<Item = File<'a>> {
        let Written { created, changed, .. } = &self.written;
        created.iter().chain(changed).map(|path| self.pages[path.as_str()])
    }

    /// Files that are others when the build is done, or gone.
    pub(super) fn changes(&self) -> impl Iterator<Item = &str> {
        let Written { created, changed, removed, .. } = &self.written;
        created.iter().chain(changed).chain(removed).map(String::as_str)
    }

    /// How much is touched: the smallest folder that holds all changes, so that one page costs as much in a large site as in
    /// a small one.
    pub(super) fn extent(&self) -> Extent {
        if self.old_manifest.files.is_empty() || self.has_old_name || !self.written.removed.is_empty() {
            // A folder that is left without pages goes too.
            return Extent::Whole;
        }
        let folder =
            |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        let Some(common) = self.changes().map(folder).reduce(|one, other| common(&one, &other)) else {
            return Extent::List;
        };
        let mut above = Path::new(&common).ancestors().map(|own| own.to_string_lossy().into_owned());
        match above.find(|own| own.is_empty() || self.folders.contains(own)) {
            Some(own) if !own.is_empty() => Extent::Part(own),
            _ => Extent::Whole,
        }
    }
}

/// The folder that two folders stand in.
fn common(one: &str, other: &str) -> String {
    let both = one.split('/').zip(other.split('/')).take_while(|(one, other)| one == other);
    both.map(|(part, _)| part).collect::<Vec<_>>().join("/")
}

/// SHA-256 of a file, in hexadecimal digits.
pub(super) fn digest_of(place: &Path) -> Result<String, WriteError> {
    read(place).map(|content| digest(&content))
}

fn read(place: &Path) -> Result<Vec<u8>, WriteError> {
    fs::read(place).map_err(WriteError::io("read", place))
}

/// Makes the list of `out` hold what a build that was stopped has written, where it left `pending`, its list to be.
pub(super) fn settle(out: &Path, pending: &Path) -> Result<Option<Manifest>, WriteError> {
    let text = match fs::read(pending) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(WriteError::io("read", pending)(error)),
    };
    // It is whole before the first page is touched.
    let Ok(pending) = Manifest::parse(&text) else { return Ok(None) };
    let mut settled = Manifest::read(out)?;
    let folders = path::folders(out, pending.files.keys().map(String::as_str))?;
    for (path, new) in pending.files {
        if settled.files.get(&path) == Some(&new) {
            continue;
        }
        if let Some(place) = path::file(out, &folders, &path)?
            && digest(&read(&place)?) == new
        {
            settled.files.insert(path, new);
        }
    }
    Ok(Some(settled))
}
