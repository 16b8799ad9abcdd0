//! What a build has to do: the pages that it makes, held against those on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::manifest::{Manifest, digest};
use super::{Page, Scope, Written, path};

/// What is to be done.
pub(super) struct Plan<'a> {
    pub(super) pages: BTreeMap<&'a str, &'a Page>,
    pub(super) manifest: Manifest,
    old_manifest: Manifest,
    pub(super) written: Written,
    /// Folders of pages that are on disk already.
    folders: BTreeSet<String>,
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
    pub(super) fn new(out: &Path, pages: &'a [Page], scope: Scope<'_>) -> Result<Self, WriteError> {
        let old_manifest = Manifest::read(out)?;
        let mut manifest = Manifest::default();
        let mut written = Written::default();
        let pages: BTreeMap<&str, &Page> = pages.iter().map(|page| (page.path.as_str(), page)).collect();
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
                (There::Other(_), None) => return Err(WriteError::Foreign { path: out.join(&page.path) }),
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
        Ok(Self { pages, manifest, old_manifest, written, folders })
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.changes().next().is_none() && self.manifest == self.old_manifest
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
        if self.old_manifest.files.is_empty() || !self.written.removed.is_empty() {
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
