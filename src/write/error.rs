//! Why pages could not be written. Each says what it is about and what was changed: nothing, where that can be kept.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// What every error ends with that left all as it was.
const UNCHANGED: &str = " (nothing was changed)";

/// Why pages could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The output folder is not one to write to.
    Target {
        /// The folder.
        out: PathBuf,
        /// Why not.
        why: String,
    },
    /// A page has a path that leads out of the folder, or that not every system can hold.
    Path {
        /// The path.
        path: String,
        /// Why not.
        why: &'static str,
    },
    /// A file that no build wrote stands where a page belongs.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A link or a folder stands on the way to a page.
    InTheWay {
        /// What stands there.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// Another build is writing to the same folder.
    Busy {
        /// The folder.
        out: PathBuf,
    },
    /// A build failed, and what it had done could not be undone.
    NotUndone {
        /// Why it failed.
        first: Box<WriteError>,
        /// The files that are not as they were.
        left: Vec<PathBuf>,
        /// The folder with their old content.
        old: PathBuf,
    },
    /// All was done, but the system cannot say that it will last.
    Late {
        /// What failed then.
        error: Box<WriteError>,
    },
    /// Another program changed a file while it was worked on.
    Meanwhile {
        /// The file.
        path: PathBuf,
    },
    /// The list of an earlier build's files cannot be read.
    Manifest {
        /// The file.
        path: PathBuf,
    },
    /// The system refuses.
    Io {
        /// What was being done.
        doing: &'static str,
        /// To which file.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

impl WriteError {
    /// Names the file of an error of the system.
    pub(super) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::Io { doing, path, error }
    }
}

impl WriteError {
    /// The same, when the new files are in their places already.
    pub(super) fn late(self) -> Self {
        Self::Late { error: Box::new(self) }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target { out, why } => write!(f, "cannot write to {}: {why}", out.display())?,
            Self::Path { path, why } => write!(f, "`{path}` cannot be the path of a page: {why}")?,
            Self::Foreign { path } => {
                write!(
                    f,
                    "{} is in the way: no build wrote it; move it, or choose another folder",
                    path.display()
                )?;
            }
            Self::InTheWay { path, what } => write!(f, "{} is in the way: it is {what}", path.display())?,
            Self::Busy { out } => write!(f, "another build is writing to {}; wait for it", out.display())?,
            Self::Manifest { path } => write!(
                f,
                "{} cannot be read, so nobody can say which pages are of an earlier build; delete it if all are",
                path.display()
            )?,
            Self::Late { error } => {
                let error = error.to_string();
                let error = error.strip_suffix(UNCHANGED).unwrap_or(&error);
                return write!(
                    f,
                    "{error}; what is new stands in its place, but a power cut could undo it: run it again"
                );
            }
            Self::Meanwhile { path } => {
                write!(f, "{} was changed by another program in the meantime; run it again", path.display())?;
            }
            Self::NotUndone { first, left, old } => {
                let left: Vec<_> = left.iter().map(|own| own.display().to_string()).collect();
                let (left, old) = (left.join(", "), old.display());
                let first = first.to_string();
                let first = first.strip_suffix(UNCHANGED).unwrap_or(&first);
                return write!(f, "{first}; and {left} could not be put back: their old content is in {old}");
            }
            Self::Io { doing, path, error } => write!(f, "cannot {doing} {}: {error}", path.display())?,
        }
        f.write_str(UNCHANGED)
    }
}

impl std::error::Error for WriteError {}
