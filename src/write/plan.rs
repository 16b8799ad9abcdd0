//! What a build has to do: the pages that it makes, held against those on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::manifest::{Manifest, NAME, OLD_NAME, digest};
use super::{Difference, Page, Scope, Site, Written, path};

/// What is to be done.
pub(super) struct Plan<'a> {
    pub(super) pages: BTreeMap<&'a str, &'a Page>,
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
        let old_manifest = Manifest::read(out)?;
        let mut manifest = Manifest::new(site.record, &old_manifest, scope);
        let mut foreign = None;
        let mut written = Written::default();
        let pages: BTreeMap<&str, &Page> = site.pages.iter().map(|page| (page.path.as_str(), page)).collect();
        let known = old_manifest.files.keys().map(String::as_str);
        let folders = path::folders(out, pages.keys().copied().chain(known))?;
        // Reading is most of the work. What is read is compared at once, so no more than a page a thread is in memory.
        let each: Vec<_> = pages.values().collect();
        let looked: Vec<_> = each.par_iter().map(|page| look(out, &folders, page)).collect();
        for (page, looked) in each.into_iter().zip(looked) {
            let (new, there) = looked?;
            let list = match (there, old_manifest.files.get(&page.path)) {
                (There::Nothing, _) => &mut written.created,
                (There::Same, _) => &mut written.unchanged,
                (There::Other(there), Some(built)) => {
                    if there != *built {
                        written.edited.push(page.path.clone());
                    }
                    &mut written.changed
                }
                (There::Other(_), None) => {
                    foreign.get_or_insert_with(|| out.join(&page.path));
                    &mut written.changed
                }
            };
            list.push(page.path.clone());
            manifest.files.insert(page.path.clone(), new);
        }
        for (path, old) in old_manifest.files.iter().filter(|(path, _)| !pages.contains_key(path.as_str())) {
            let Some(place) = path::file(out, &folders, path)? else { continue };
            if !scope(path) {
                manifest.files.insert(path.clone(), old.clone());
            } else if digest(&read(&place)?) == *old {
                written.removed.push(path.clone());
            } else {
                written.kept.push(path.clone());
            }
        }
        let has_old_name = out.join(OLD_NAME).symlink_metadata().is_ok();
        let has_list = out.join(NAME).is_file();
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
    pub(super) fn new_files(&self) -> impl Iterator<Item = &Page> {
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

/// The digest of a page, and what is on disk in its place.
fn look(out: &Path, folders: &BTreeSet<String>, page: &Page) -> Result<(String, There), WriteError> {
    let new = page.text.as_bytes();
    let there = match path::file(out, folders, &page.path)? {
        None => There::Nothing,
        Some(place) => {
            let old = read(&place)?;
            if old == new { There::Same } else { There::Other(digest(&old)) }
        }
    };
    Ok((digest(new), there))
}

fn read(place: &PathBuf) -> Result<Vec<u8>, WriteError> {
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
