//! What a run gave, kept beside the project so that the same run need not be made again.
//!
//! An entry is found by its [`Key`], a digest of everything that the run depends on, so an old one is never taken for a new one.
//! Each text in it stands with its own digest: an entry that was damaged or cut off is no entry. Entries are whole files that
//! are put in their place in one step, so programs that run side by side can share a folder, and any of them may be deleted at
//! any time.

use std::fmt;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Page;
use super::error::WriteError;
use super::manifest::{Record, hexadecimal};
use super::ops::{self, Mode};
use super::single;

/// What every entry begins with; another shape has another.
const FIRST: &str = "policyglot cache 2";
/// Of all entries together, more bytes than this are not kept: the oldest go first.
const MOST: u64 = 1 << 30;
/// So much of the program is read at once, in bytes.
const PIECE: usize = 1 << 18;

/// The name of an entry: a digest of all that its run depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// The key of a run that depends on these `parts`, in this order, and on nothing else.
    #[must_use]
    pub fn new(parts: &[&[u8]]) -> Self {
        // Each for itself, side by side; a digest has one length, so none runs into another.
        let digests: Vec<_> = parts.par_iter().map(Sha256::digest).collect();
        let mut all = Sha256::new();
        for digest in &digests {
            all.update(digest);
        }
        Self(hexadecimal(&all.finalize()))
    }

    fn place(&self, folder: &Path) -> PathBuf {
        folder.join(&self.0)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

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

/// What stands before the texts of an entry.
#[derive(Serialize, Deserialize)]
struct Header<'a> {
    told: std::borrow::Cow<'a, Told>,
    pages: Vec<Kept>,
    internal: Vec<Kept>,
}

/// A page, without its text.
#[derive(Serialize, Deserialize)]
struct Kept {
    path: String,
    bytes: usize,
    sha256: String,
}

/// The entry of `key` in `folder`, if there is one, and it is whole.
#[must_use]
pub fn load(folder: &Path, key: &Key) -> Option<Entry> {
    let content = fs::read(key.place(folder)).ok()?;
    let line_end = content.iter().position(|byte| *byte == b'\n')?;
    let (first, rest) = (std::str::from_utf8(&content[..line_end]).ok()?, &content[line_end + 1..]);
    let (length, digest) = first.strip_prefix(FIRST)?.strip_prefix(' ')?.split_once(' ')?;
    let (header, texts) = rest.split_at_checked(length.parse().ok()?)?;
    if hexadecimal(&Sha256::digest(header)) != digest {
        return None;
    }
    let header: Header<'_> = serde_json::from_slice(header).ok()?;
    let (pages, texts) = cut(&header.pages, texts)?;
    let (internal, texts) = cut(&header.internal, texts)?;
    texts.is_empty().then(|| Entry { told: header.told.into_owned(), pages, internal })
}

/// The pages at the beginning of `texts`, and what follows them.
fn cut<'a>(kept: &[Kept], mut texts: &'a [u8]) -> Option<(Vec<Page>, &'a [u8])> {
    let mut pieces = Vec::with_capacity(kept.len());
    for one in kept {
        let (piece, rest) = texts.split_at_checked(one.bytes)?;
        pieces.push((one, piece));
        texts = rest;
    }
    let read = |(one, piece): &(&Kept, &[u8])| {
        let is_whole = hexadecimal(&Sha256::digest(piece)) == one.sha256;
        let text = std::str::from_utf8(piece).ok().filter(|_| is_whole)?;
        Some(Page { path: one.path.clone(), text: text.to_owned() })
    };
    let pages: Option<Vec<_>> = pieces.par_iter().map(read).collect();
    Some((pages?, texts))
}

/// Keeps `entry` in `folder`, which is made where it is missing, and removes the oldest entries where they come to too much.
///
/// # Errors
/// When the system refuses. What was there before is as it was.
pub fn store(folder: &Path, key: &Key, entry: &Entry) -> Result<(), WriteError> {
    let place = key.place(folder);
    if place.exists() {
        return Ok(());
    }
    ops::create_parents(&place, Mode::Usual)?;
    // Whoever else makes this entry at the same time makes the same bytes under a name of its own.
    let new = folder.join(format!(".{}.{}", key.0, std::process::id()));
    // One of that name is of a process that was killed.
    let _ = ops::take_away(&new);
    let done = ops::create(&new, &bytes(entry), Mode::Usual).and_then(|()| ops::rename(&new, &place));
    if done.is_err() {
        let _ = ops::take_away(&new);
        return done;
    }
    tidy(folder, &place);
    Ok(())
}

fn bytes(entry: &Entry) -> Vec<u8> {
    let kept = |pages: &[Page]| -> Vec<Kept> {
        let one = |page: &Page| Kept {
            path: page.path.clone(),
            bytes: page.text.len(),
            sha256: hexadecimal(&Sha256::digest(&page.text)),
        };
        pages.par_iter().map(one).collect()
    };
    let told = std::borrow::Cow::Borrowed(&entry.told);
    let header = Header { told, pages: kept(&entry.pages), internal: kept(&entry.internal) };
    let header = serde_json::to_vec(&header).expect("internal: texts are JSON");
    let digest = hexadecimal(&Sha256::digest(&header));
    let mut all = format!("{FIRST} {} {digest}\n", header.len()).into_bytes();
    all.extend(header);
    let texts = entry.pages.iter().chain(&entry.internal).map(|page| page.text.as_bytes());
    for text in texts {
        all.extend_from_slice(text);
    }
    all
}

/// Removes the oldest entries but `newest` until the rest come to no more than [`MOST`]. What cannot be removed stays.
fn tidy(folder: &Path, newest: &Path) {
    let Ok(listed) = fs::read_dir(folder) else { return };
    let entries = listed.flatten().filter_map(|one| {
        let name = one.file_name();
        let is_entry = name.len() == 64 && name.to_str()?.bytes().all(|byte| byte.is_ascii_hexdigit());
        let known = one.metadata().ok().filter(|known| is_entry && known.is_file())?;
        Some((known.modified().ok(), known.len(), one.path()))
    });
    let mut entries: Vec<_> = entries.collect();
    entries.sort();
    let mut all: u64 = entries.iter().map(|(_, bytes, _)| bytes).sum();
    for (_, bytes, path) in entries.iter().filter(|(_, _, path)| path != newest) {
        if all <= MOST {
            break;
        }
        if ops::take_away(path).is_ok() {
            all -= bytes;
        }
    }
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
            pages: vec![page("en/a/index.html", "<p>é</p>\n"), page("en/b/index.html", "")],
            internal: vec![page("en/c/index.html", "x")],
        }
    }

    #[test]
    fn what_is_kept_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let (inner, key) = (folder.path().join("a/b"), Key::new(&[b"a", b"b"]));
        assert_eq!(load(&inner, &key), None);
        store(&inner, &key, &entry()).unwrap();
        store(&inner, &key, &entry()).unwrap();
        assert_eq!(load(&inner, &key), Some(entry()));
        assert_eq!(load(&inner, &Key::new(&[b"ab"])), None);
        assert_ne!(Key::new(&[b"ab", b"c"]), Key::new(&[b"a", b"bc"]));
        assert_eq!(fs::read_dir(&inner).unwrap().count(), 1);
    }

    #[test]
    fn an_entry_with_one_wrong_byte_or_without_its_end_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::new(&[]);
        store(folder.path(), &key, &entry()).unwrap();
        let path = key.place(folder.path());
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(load(folder.path(), &key), None, "byte {at}");
            fs::write(&path, &whole[..at]).unwrap();
            assert_eq!(load(folder.path(), &key), None, "without what follows byte {at}");
        }
        fs::write(&path, [&*whole, b"x"].concat()).unwrap();
        assert_eq!(load(folder.path(), &key), None);
    }
}
