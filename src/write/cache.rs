//! What a run gave, kept beside the project so that the same run need not be made again.
//!
//! An entry is a piece ([`super::pieces`]), found by a digest of everything that the run depends on. What its pages say stands
//! in pieces of its own, those of a language in one, so that runs of which a language is the same have it in common.

use std::borrow::Cow;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Page;
use super::error::WriteError;
use super::manifest::Record;
use super::pieces::{Key, Pack, Pieces};
use super::single;

/// So much of the program is read at once, in bytes.
const PIECE: usize = 1 << 18;

/// What a run gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What is not pages.
    pub told: Told,
    /// The pages.
    pub pages: Vec<Page>,
    /// Pages that are not for the public.
    pub internal: Vec<Page>,
}

/// What a run said, and what it knows of its pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The findings, as they went to stdout.
    pub out: String,
    /// Their sum, as it went to stderr.
    pub err: String,
    /// Whether they fail the run.
    pub failed: bool,
    /// What the manifest says of the pages.
    pub record: Record,
    /// Folders of pages that are not published.
    pub blocked: Vec<String>,
    /// The tag of the language in which the policy is written.
    pub source: Option<String>,
    /// The main brand.
    pub main: Option<String>,
    /// Whether the policy has pages that are not for the public.
    pub has_internal: bool,
}

/// An entry, without what its pages say.
#[derive(Serialize, Deserialize)]
struct Header<'a> {
    told: Cow<'a, Told>,
    pages: Vec<Pack>,
    internal: Vec<Pack>,
}

/// The entry of `key`, if there is one, and all of its pages are there.
#[must_use]
pub fn load(pieces: &Pieces, key: &Key) -> Option<Entry> {
    let header: Header<'_> = serde_json::from_slice(&pieces.get(key)?).ok()?;
    let all = |packs: Vec<Pack>| -> Option<Vec<Page>> {
        let read: Option<Vec<_>> = packs.into_par_iter().map(|pack| pieces.text(pack)).collect();
        Some(read?.into_iter().flatten().collect())
    };
    let (pages, internal) = (all(header.pages)?, all(header.internal)?);
    Some(Entry { told: header.told.into_owned(), pages, internal })
}

/// Keeps `entry`.
///
/// # Errors
/// When the system refuses. What was there before is as it was.
pub fn store(pieces: &Pieces, key: &Key, entry: &Entry) -> Result<(), WriteError> {
    let all = |pages: &[Page]| -> Result<Vec<Pack>, WriteError> {
        let groups: Vec<_> =
            pages.chunk_by(|one, other| language(&one.path) == language(&other.path)).collect();
        groups.into_par_iter().map(|group| pieces.keep_text(group)).collect()
    };
    let told = Cow::Borrowed(&entry.told);
    let header = Header { told, pages: all(&entry.pages)?, internal: all(&entry.internal)? };
    pieces.put(key, &serde_json::to_vec(&header).expect("internal: texts are JSON"))
}

/// The folder of the language to which a page belongs, with that of its brand; empty for what belongs to none.
fn language(path: &str) -> &str {
    let page = match path.strip_prefix("brands/").and_then(|rest| rest.split_once('/')) {
        Some((_, page)) => page,
        None => path,
    };
    let tag = page.find('/').unwrap_or(0);
    &path[..path.len() - page.len() + tag]
}

/// A digest of the program at `path`: another version, or the same with other dependencies, may give something else.
#[must_use]
pub fn program(path: &Path) -> Option<Vec<u8>> {
    let mut file = File::open(path).ok()?;
    let (mut all, mut piece) = (Sha256::new(), vec![0; PIECE]);
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Some(all.finalize().to_vec()),
            Ok(length) => all.update(&piece[..length]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
}

/// Refuses a `folder` where no entry may stand: among the sources of the project, among the pages in one of `outs`, a file.
///
/// # Errors
/// When it is one of those, wherever links and `..` lead.
pub fn check_folder(folder: &Path, project: &Path, outs: &[PathBuf]) -> Result<(), WriteError> {
    let (real_folder, real_project) = (single::real(folder), single::real(project));
    let refuse = |why: &str| Err(WriteError::Target { out: real_folder.clone(), why: why.to_owned() });
    let sources = ["policy", "locales", "templates"];
    if real_folder == real_project
        || sources.iter().any(|name| real_folder.starts_with(real_project.join(name)))
    {
        return refuse("sources stand there; choose a folder of its own, such as .policyglot-cache");
    }
    if outs.iter().any(|out| real_folder.starts_with(single::real(out))) {
        return refuse("what stands among the pages is published with them; choose a folder of its own");
    }
    if real_folder.exists() && !real_folder.is_dir() {
        return refuse("that is a file, not a folder");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn entry() -> Entry {
        let page = |path: &str, text: &str| Page { path: path.to_owned(), text: text.to_owned() };
        Entry {
            told: Told {
                out: "warning: …\n".to_owned(),
                err: "1 warning\n".to_owned(),
                failed: false,
                record: Record::default(),
                blocked: vec!["fr/privacy/".to_owned()],
                source: Some("en".to_owned()),
                main: None,
                has_internal: true,
            },
            pages: vec![page("en/a/index.html", "<p>é</p>\n"), page("fr/b/index.html", "")],
            internal: vec![page("en/c/index.html", "x")],
        }
    }

    #[test]
    fn what_is_kept_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let (inner, key) = (folder.path().join("a/b"), Key::new(&[b"a", b"b"]));
        for pieces in [Pieces::in_folder(&inner, &key), Pieces::in_memory()] {
            assert_eq!(load(&pieces, &key), None);
            store(&pieces, &key, &entry()).unwrap();
            store(&pieces, &key, &entry()).unwrap();
            assert_eq!(load(&pieces, &key), Some(entry()));
            assert_eq!(load(&pieces, &Key::new(&[b"ab"])), None);
        }
        assert_ne!(Key::new(&[b"ab", b"c"]), Key::new(&[b"a", b"bc"]));
        // The entry, and what the pages say: two languages, and what is not for the public.
        assert_eq!(fs::read_dir(&inner).unwrap().count(), 4);
    }

    #[test]
    fn an_entry_of_which_one_byte_is_wrong_or_the_end_is_missing_is_none_and_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (pieces, key) = (Pieces::in_folder(folder.path(), &Key::new(&[])), Key::new(&[]));
        store(&pieces, &key, &entry()).unwrap();
        let listed: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|one| one.unwrap().path()).collect();
        assert_eq!(listed.len(), 4);
        for path in listed {
            let whole = fs::read(&path).unwrap();
            for at in 0..whole.len() {
                let mut damaged = whole.clone();
                damaged[at] ^= 1;
                fs::write(&path, &damaged).unwrap();
                assert_eq!(load(&pieces, &key), None, "byte {at}");
                fs::write(&path, &whole[..at]).unwrap();
                assert_eq!(load(&pieces, &key), None, "without what follows byte {at}");
            }
            fs::write(&path, [&*whole, b"x"].concat()).unwrap();
            assert_eq!(load(&pieces, &key), None);
            store(&pieces, &key, &entry()).unwrap();
            assert_eq!((load(&pieces, &key), fs::read(&path).unwrap()), (Some(entry()), whole));
        }
    }

    #[test]
    fn the_pages_of_a_language_stand_together() {
        let folders = [
            ("index.html", ""),
            ("fr/privacy/index.html", "fr"),
            ("brands/birch/fr/privacy/index.html", "brands/birch/fr"),
            ("brands/birch/style.css", "brands/birch/"),
            ("brands/birch", "brands"),
        ];
        for (path, folder) in folders {
            assert_eq!(language(path), folder, "{path}");
        }
    }
}
