//! Pieces of what runs give, kept for the next run: in a folder, or in memory for as long as a program runs.
//!
//! A piece is found by a [`Key`], a digest of everything that it was made of, so an old one is never taken for a new one. In a
//! folder each is a file that holds its own digest: one that was damaged or cut off is none, and is taken away. Files are put
//! in their place in one step, so programs that run side by side can share a folder, and any of them may be deleted at any
//! time. What pages say stands under its own digest, once for all runs that have it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use std::{fmt, process};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Page;
use super::error::WriteError;
use super::manifest::hexadecimal;
use super::ops::{self, Mode};

/// What every piece begins with; another shape has another.
const FIRST: &str = "policyglot piece 1 ";
/// Of all pieces together, more bytes than this are not kept: those that were used longest ago go first.
const MOST: u64 = 1 << 30;
/// What a program that was killed has left is taken away after this.
const LEFT: Duration = Duration::from_secs(24 * 60 * 60);
/// So many runs in which nobody asked for it does a piece stay in memory.
const RUNS: usize = 2;

/// The number of the next file that this process makes.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The name of a piece: a digest of all that it depends on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// The key of what depends on these `parts`, in this order, and on nothing else.
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

    /// The digest, in hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where pieces are kept.
pub struct Pieces {
    place: Place,
    /// What the program that made them is known by.
    salt: Key,
}

enum Place {
    /// A folder, which is made when there is something to keep.
    Folder(PathBuf),
    /// Memory.
    Memory(Mutex<Memory>),
}

/// What is kept in memory.
#[derive(Default)]
struct Memory {
    /// The number of the run.
    run: usize,
    /// Each piece, with the number of the run that last asked for it.
    kept: BTreeMap<String, (usize, Vec<u8>)>,
}

impl fmt::Debug for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.place {
            Place::Folder(_) => "Pieces(folder)",
            Place::Memory(_) => "Pieces(memory)",
        })
    }
}

/// Pages, without their texts, which stand one after the other in one piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pack {
    /// The digest of the texts.
    text: String,
    /// The path of each page, and the bytes of its text.
    pages: Vec<(String, usize)>,
}

impl Default for Pieces {
    fn default() -> Self {
        Self::in_memory()
    }
}

impl Pieces {
    /// In a folder, which programs share; `salt` is what one is known by of which another cannot use what it made.
    #[must_use]
    pub fn in_folder(folder: &Path, salt: &Key) -> Self {
        Self { place: Place::Folder(folder.to_owned()), salt: salt.clone() }
    }

    /// In memory.
    #[must_use]
    pub fn in_memory() -> Self {
        Self { place: Place::Memory(Mutex::default()), salt: Key::new(&[]) }
    }

    /// The key of what this program makes of these `parts`, in this order, and of nothing else.
    #[must_use]
    pub fn key(&self, parts: &[&[u8]]) -> Key {
        Key::new(&[&[self.salt.as_str().as_bytes()], parts].concat())
    }

    /// The piece of `key`, if there is one, and it is whole.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let folder = match &self.place {
            Place::Folder(folder) => folder,
            Place::Memory(kept) => {
                let Memory { run, kept } = &mut *kept.lock().unwrap_or_else(PoisonError::into_inner);
                let (last, content) = kept.get_mut(key.as_str())?;
                *last = *run;
                return Some(content.clone());
            }
        };
        let path = folder.join(key.as_str());
        let mut content = fs::read(&path).ok()?;
        let whole = whole(key, &content);
        if let Some(start) = whole {
            touch(&path);
            content.drain(..start);
            return Some(content);
        }
        let _ = ops::take_away(&path);
        None
    }

    /// Keeps a piece.
    ///
    /// # Errors
    /// When the system refuses. What was there before is as it was.
    pub fn put(&self, key: &Key, content: &[u8]) -> Result<(), WriteError> {
        let folder = match &self.place {
            Place::Folder(folder) => folder,
            Place::Memory(kept) => {
                let Memory { run, kept } = &mut *kept.lock().unwrap_or_else(PoisonError::into_inner);
                kept.insert(key.as_str().to_owned(), (*run, content.to_owned()));
                return Ok(());
            }
        };
        let place = folder.join(key.as_str());
        // One that is damaged is written anew: what nobody asks for would stay so.
        if fs::read(&place).is_ok_and(|there| there.len() > content.len() && there.ends_with(content)) {
            touch(&place);
            return Ok(());
        }
        ops::create_folders(folder)?;
        // Whoever else makes this piece at the same time makes the same bytes under a name of its own.
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let new = folder.join(format!(".{key}.{}.{number}", process::id()));
        // One of that name is of a process that was killed.
        let _ = ops::take_away(&new);
        let digest = seal(key, content);
        let head = format!("{FIRST}{digest}\n");
        let done = ops::create(&new, &[head.as_bytes(), content].concat(), Mode::Usual)
            .and_then(|()| ops::rename(&new, &place));
        if done.is_err() {
            let _ = ops::take_away(&new);
        }
        done
    }

    /// Keeps what pages say, and gives what leads to it.
    pub(super) fn keep_text(&self, pages: &[Page]) -> Result<Pack, WriteError> {
        let text = pages.iter().map(|page| page.text.as_bytes()).collect::<Vec<_>>().concat();
        let key = Key::new(&[b"text", &text]);
        self.put(&key, &text)?;
        let pages = pages.iter().map(|page| (page.path.clone(), page.text.len())).collect();
        Ok(Pack { text: key.0, pages })
    }

    /// The pages of a pack, if all of them are there.
    pub(super) fn text(&self, pack: Pack) -> Option<Vec<Page>> {
        // A name that leads elsewhere is none.
        let is_key = pack.text.len() == 64 && pack.text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let text = self.get(&Key(pack.text)).filter(|_| is_key)?;
        let mut rest = std::str::from_utf8(&text).ok()?;
        let mut pages = Vec::with_capacity(pack.pages.len());
        for (path, bytes) in pack.pages {
            let (own, others) = rest.split_at_checked(bytes)?;
            pages.push(Page { path, text: own.to_owned() });
            rest = others;
        }
        rest.is_empty().then_some(pages)
    }

    /// Keeps pages under `key`, some lists of them.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn put_pages(&self, key: &Key, lists: &[&[Page]]) -> Result<(), WriteError> {
        let packs: Vec<Pack> = lists.iter().map(|pages| self.keep_text(pages)).collect::<Result<_, _>>()?;
        self.put(key, &serde_json::to_vec(&packs).expect("internal: texts are JSON"))
    }

    /// The lists of pages of `key`, if there are as many as are asked for, and all of them are there.
    #[must_use]
    pub fn pages<const LISTS: usize>(&self, key: &Key) -> Option<[Vec<Page>; LISTS]> {
        let packs: Vec<Pack> = serde_json::from_slice(&self.get(key)?).ok()?;
        let lists: Option<Vec<_>> = packs.into_iter().map(|pack| self.text(pack)).collect();
        lists?.try_into().ok()
    }

    /// Says that a run is over: what was not asked for in a while goes.
    pub fn tidy(&self) {
        match &self.place {
            Place::Folder(folder) => tidy(folder, MOST),
            Place::Memory(kept) => {
                let Memory { run, kept } = &mut *kept.lock().unwrap_or_else(PoisonError::into_inner);
                kept.retain(|_, (last, _)| *last + RUNS > *run);
                *run += 1;
            }
        }
    }
}

/// The digest by which a piece is known to be whole, and to stand under its own name.
fn seal(key: &Key, content: &[u8]) -> String {
    hexadecimal(
        &Sha256::new().chain_update(key.as_str()).chain_update(b"\n").chain_update(content).finalize(),
    )
}

/// Where the piece of `key` begins in a file that holds it.
fn whole(key: &Key, content: &[u8]) -> Option<usize> {
    let line_end = content.iter().position(|byte| *byte == b'\n')?;
    let digest = content[..line_end].strip_prefix(FIRST.as_bytes())?;
    let is_whole = seal(key, &content[line_end + 1..]).as_bytes() == digest;
    is_whole.then_some(line_end + 1)
}

/// Says that a piece was used now. Where that cannot be, it goes earlier than others.
fn touch(path: &Path) {
    let _ = ops::touch(path, SystemTime::now());
}

/// Removes what was used longest ago until the rest come to no more than `most` bytes, and what those left that were killed. What
/// cannot be removed stays.
fn tidy(folder: &Path, most: u64) {
    let Ok(listed) = fs::read_dir(folder) else { return };
    let is_key = |name: &str| name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut pieces = Vec::new();
    for one in listed.flatten() {
        let (name, known) = (one.file_name(), one.metadata());
        let (Some(name), Ok(known)) = (name.to_str(), known) else { continue };
        let Ok(used) = known.modified() else { continue };
        let is_left = name.strip_prefix('.').and_then(|name| name.get(..64)).is_some_and(is_key);
        if is_left && used.elapsed().is_ok_and(|time| time > LEFT) {
            let _ = ops::take_away(&one.path());
        } else if is_key(name) && known.is_file() {
            pieces.push((used, known.len(), one.path()));
        }
    }
    pieces.sort();
    let mut all: u64 = pieces.iter().map(|(_, bytes, _)| bytes).sum();
    for (_, bytes, path) in pieces {
        if all <= most {
            break;
        }
        if ops::take_away(&path).is_ok() {
            all -= bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|one| one.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn many_can_keep_pieces_in_a_folder_that_is_not_there_yet() {
        for _ in 0..20 {
            let above = tempfile::tempdir().unwrap();
            let pieces = Pieces::in_folder(&above.path().join("a/b/c"), &Key::new(&[]));
            let keys: Vec<_> = (0..16_u8).map(|at| pieces.key(&[&[at / 2]])).collect();
            let kept: Vec<_> = std::thread::scope(|scope| {
                let each = keys.iter().map(|key| scope.spawn(|| pieces.put(key, key.as_str().as_bytes())));
                let each: Vec<_> = each.collect();
                each.into_iter().map(|own| own.join().unwrap()).collect()
            });
            assert!(kept.iter().all(Result::is_ok), "{kept:?}");
            for key in &keys {
                assert_eq!(pieces.get(key).as_deref(), Some(key.as_str().as_bytes()));
            }
            assert_eq!(names(&above.path().join("a/b/c")).len(), 8);
        }
    }

    #[test]
    fn what_another_program_made_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        let of = |salt: &[u8]| Pieces::in_folder(folder.path(), &Key::new(&[salt]));
        let (own, other) = (of(b"own"), of(b"other"));
        own.put(&own.key(&[b"x"]), b"text").unwrap();
        assert!(own.get(&own.key(&[b"x"])).is_some() && other.get(&other.key(&[b"x"])).is_none());
    }

    #[test]
    fn what_was_used_longest_ago_goes_first_and_what_was_left_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let pieces = Pieces::in_folder(folder.path(), &Key::new(&[]));
        let keys = [b"1", b"2", b"3"].map(|name| pieces.key(&[name]));
        let ago = |hours: u64| SystemTime::now() - Duration::from_secs(hours * 60 * 60);
        for (key, hours) in keys.iter().zip([3, 2, 1]) {
            pieces.put(key, &[b'x'; 1000]).unwrap();
            ops::touch(&folder.path().join(key.as_str()), ago(hours)).unwrap();
        }
        for (name, hours) in
            [(format!(".{}.1.1", keys[0]), 25), (format!(".{}.1.2", keys[0]), 1), ("mine".into(), 99)]
        {
            fs::write(folder.path().join(&name), "x").unwrap();
            ops::touch(&folder.path().join(name), ago(hours)).unwrap();
        }
        // Now the second is the one that was used longest ago.
        assert!(pieces.get(&keys[0]).is_some());
        tidy(folder.path(), 2500);
        let mut left =
            vec![format!(".{}.1.2", keys[0]), keys[0].to_string(), keys[2].to_string(), "mine".into()];
        left.sort();
        assert_eq!(names(folder.path()), left);
    }

    #[test]
    fn what_nobody_asks_for_in_a_while_leaves_the_memory() {
        let pieces = Pieces::in_memory();
        let [used, unused] = [b"1", b"2"].map(|name| pieces.key(&[name]));
        for key in [&used, &unused] {
            pieces.put(key, b"x").unwrap();
        }
        for _ in 0..=RUNS {
            pieces.tidy();
            assert!(pieces.get(&used).is_some());
        }
        assert!(pieces.get(&unused).is_none());
    }
}
