//! Reading a file that another program may be writing: what is read is all of one state of it, or it is read again.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

/// How often a file is read that changes each time. An editor writes it once.
const TRIES: usize = 5;

/// Whether a file is as it was: as long, and not written since.
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

/// The bytes of a file, at most one more than `largest`.
///
/// # Errors
/// When the system refuses, or the file changes whenever it is read.
pub(super) fn read(place: &Path, largest: u64) -> io::Result<Vec<u8>> {
    read_while(place, largest, &mut || ())
}

/// The same; `meanwhile` is called while it is read.
fn read_while(place: &Path, largest: u64, meanwhile: &mut dyn FnMut()) -> io::Result<Vec<u8>> {
    for _ in 0..TRIES {
        // What is renamed over it is another file: this one stays as it is.
        let mut file = File::open(place)?;
        let before = file.metadata()?;
        let mut bytes =
            Vec::with_capacity(usize::try_from(before.len().min(largest)).unwrap_or_default() + 1);
        let mut first = file.by_ref().take(largest.div_ceil(2));
        first.read_to_end(&mut bytes)?;
        meanwhile();
        file.by_ref().take(largest + 1 - bytes.len() as u64).read_to_end(&mut bytes)?;
        let is_all = bytes.len() as u64 == before.len().min(largest + 1);
        if is_all && is_same(&file.metadata()?, &before) {
            return Ok(bytes);
        }
    }
    Err(io::Error::other("another program changes it while it is read; try again when that is done"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn file() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        fs::write(&path, "old-one\nold-two\n").unwrap();
        (folder, path)
    }

    #[test]
    fn a_file_that_is_written_while_it_is_read_is_read_again() {
        let (_folder, path) = file();
        let mut texts = vec!["new-one\nnew-two\nnew-three\n", "new\n"];
        let mut meanwhile = || {
            if let Some(text) = texts.pop() {
                fs::write(&path, text).unwrap();
            }
        };
        // The first half is read before the file is another.
        assert_eq!(read_while(&path, 19, &mut meanwhile).unwrap(), b"new-one\nnew-two\nnew-");
        assert_eq!(read(&path, 100).unwrap(), b"new-one\nnew-two\nnew-three\n");
    }

    #[test]
    fn a_file_that_never_stands_still_is_told() {
        let (_folder, path) = file();
        let mut length = 0;
        let mut meanwhile = || {
            length += 1;
            fs::write(&path, "x".repeat(length)).unwrap();
        };
        let error = read_while(&path, 100, &mut meanwhile).unwrap_err().to_string();
        assert!(error.contains("another program changes it"), "{error}");
    }

    #[test]
    fn a_file_that_is_replaced_is_read_as_it_was() {
        let (folder, path) = file();
        let mut meanwhile = || {
            fs::write(folder.path().join("new"), "new").unwrap();
            fs::rename(folder.path().join("new"), &path).unwrap();
        };
        assert_eq!(read_while(&path, 15, &mut meanwhile).unwrap(), b"old-one\nold-two\n");
    }
}
