//! The shares of a site that runs side by side made, looked at: whether they are all there, of one site, and as they were
//! written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::WriteError;
use super::manifest::{self, Manifest, Record, Sharded, for_whom};
use super::{Built, path, plan};

/// More of a kind than this are counted rather than listed.
const MOST_LISTED: usize = 10;

/// A site, put together of its shares.
#[derive(Debug)]
pub struct Whole {
    /// Its files, where they stand now.
    pub files: Vec<Built>,
    /// What the manifest says of them.
    pub record: Record,
    /// Whether they are not for the public.
    pub internal: bool,
}

/// A share, as it was read.
struct Share<'a> {
    folder: &'a Path,
    sharded: Sharded,
    manifest: Manifest,
}

/// Looks at the shares in `folders`. What keeps them from being one site is told a line each.
///
/// # Errors
/// When the system refuses to let a file be read.
pub fn read(folders: &[PathBuf]) -> Result<Result<Whole, Vec<String>>, WriteError> {
    let mut faults = Vec::new();
    let mut shares = Vec::new();
    for folder in folders {
        let manifest = match Manifest::read(folder) {
            Err(WriteError::Manifest { path }) => {
                faults.push(format!("{} cannot be read: build this share again", path.display()));
                continue;
            }
            manifest => manifest?,
        };
        let shown = folder.display();
        match manifest.shard.clone() {
            Some(sharded) => shares.push(Share { folder, sharded, manifest }),
            None if folder.join(manifest::NAME).exists() => {
                faults.push(format!("{shown} is no share of a site: it was built without --shard"));
            }
            None => faults.push(format!("{shown} holds no share of a site: it has no {}", manifest::NAME)),
        }
    }
    faults.extend(apart(&shares));
    // What does not belong together is not held against each other.
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let (files, mut faults) = files(&shares)?;
    let (record, twice) = record(&shares);
    faults.extend(twice);
    let more = faults.len().saturating_sub(MOST_LISTED);
    faults.truncate(MOST_LISTED);
    if more > 0 {
        faults.push(format!("and {more} more of the kind"));
    }
    let internal = shares.first().is_some_and(|share| share.sharded.internal);
    Ok(if faults.is_empty() { Ok(Whole { files, record, internal }) } else { Err(faults) })
}

/// What says that they are not the shares of one site, or not all.
fn apart(shares: &[Share<'_>]) -> Vec<String> {
    let Some(first) = shares.first() else { return Vec::new() };
    let mut faults = Vec::new();
    let of = first.sharded.of;
    let mut seen: BTreeMap<usize, &Path> = BTreeMap::new();
    for share in shares {
        let (folder, number) = (share.folder.display(), share.sharded.number);
        if let Some(tool) = share.manifest.other_tool() {
            faults.push(format!("{folder} was made by {tool}, which is not this program"));
        }
        if share.sharded.of != of {
            let (first, other) = (first.folder.display(), share.sharded.of);
            faults.push(format!("{folder} is one of {other} shares, {first} one of {of}"));
        } else if share.sharded.inputs != first.sharded.inputs {
            let first = first.folder.display();
            faults.push(format!(
                "{folder} was made of other files than {first}, or of other arguments: build all of one state"
            ));
        }
        let internal = share.sharded.internal;
        if internal != first.sharded.internal {
            let (own, other) = (for_whom(internal), for_whom(!internal));
            faults.push(format!(
                "{folder} holds pages that are {own}, {} such that are {other}",
                first.folder.display()
            ));
        }
        if let Some(other) = seen.insert(number, share.folder) {
            faults.push(format!("{folder} and {} are both share {number}", other.display()));
        }
    }
    let missing: Vec<_> = (1..=of).filter(|number| !seen.contains_key(number)).collect();
    if !missing.is_empty() {
        let shown: Vec<_> = missing.iter().take(MOST_LISTED).map(|number| format!("{number}/{of}")).collect();
        let more = missing.len().saturating_sub(MOST_LISTED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        faults.push(format!("missing: share {}{more}", shown.join(", ")));
    }
    faults
}

/// Every file of every share, and what is not there any more, is another by now, or stands in two shares.
fn files(shares: &[Share<'_>]) -> Result<(Vec<Built>, Vec<String>), WriteError> {
    let mut faults = Vec::new();
    let (mut all, mut owners) = (Vec::new(), BTreeMap::new());
    for share in shares {
        let known = share.manifest.files.keys().map(String::as_str);
        let folders = path::folders(share.folder, known)?;
        for (path, sha256) in &share.manifest.files {
            if let Some(other) = owners.insert(path.to_lowercase(), share.folder) {
                let (own, other) = (share.folder.display(), other.display());
                faults.push(format!("`{path}` stands in {own} and in {other}"));
            }
            match path::file(share.folder, &folders, path)? {
                Some(place) => all.push(Built { path: path.clone(), place, sha256: sha256.clone() }),
                None => faults.push(format!("`{path}` is missing in {}", share.folder.display())),
            }
        }
    }
    let changed = all.par_iter().map(|file| Ok(plan::digest_of(&file.place)? != file.sha256));
    let changed = changed.collect::<Result<Vec<bool>, WriteError>>()?;
    let changed = all.iter().zip(changed).filter(|(_, is_other)| *is_other);
    faults.extend(changed.map(|(file, _)| format!("{} is not as it was written", file.place.display())));
    Ok((all, faults))
}

/// What is said of all pages, and what two shares say otherwise.
fn record(shares: &[Share<'_>]) -> (Record, Vec<String>) {
    let (mut all, mut twice) = (Record::default(), BTreeSet::new());
    for share in shares {
        let Record { pages, facts, languages } = share.manifest.record.clone();
        for (folder, page) in pages {
            if all.pages.insert(folder.clone(), page).is_some() {
                twice.insert(format!("two shares have the page `{folder}`"));
            }
        }
        for (name, own) in facts {
            if all.facts.insert(name.clone(), own.clone()).is_some_and(|other| other != own) {
                twice.insert(format!("two shares state other facts under the name {name}"));
            }
        }
        for (folder, own) in languages {
            if all.languages.insert(folder.clone(), own.clone()).is_some_and(|other| other != own) {
                twice.insert(format!("two shares say otherwise how `{folder}` stands"));
            }
        }
    }
    (all, twice.into_iter().collect())
}
