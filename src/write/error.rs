//! Why pages could not be written. Each says what it is about and that nothing was changed.

use std::fmt;
use std::io;
use std::path::PathBuf;

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
            Self::Io { doing, path, error } => write!(f, "cannot {doing} {}: {error}", path.display())?,
        }
        f.write_str(" (nothing was changed)")
    }
}

impl std::error::Error for WriteError {}
