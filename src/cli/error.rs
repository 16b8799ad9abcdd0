//! Why a run could not do its work: the machine or the arguments, never the policy.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::load::disk::DiskError;
use crate::write::WriteError;

/// Why a run could not do its work.
#[derive(Debug)]
pub(super) enum Error {
    /// No folder upwards holds `policy/site.yaml`.
    NoProject(PathBuf),
    /// The current folder cannot be told.
    NoFolder(io::Error),
    /// The project cannot be read.
    Read(DiskError),
    /// The pages cannot be written.
    Write(WriteError),
    /// Findings cannot be shown.
    Output(io::Error),
    /// Nothing can be served, in plain words.
    Serve(String),
    /// An argument makes no sense, in plain words.
    Argument(String),
}

impl Error {
    /// Whether the reader of stdout went away.
    pub(super) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProject(start) => write!(
                f,
                "no policy here: neither {} nor a folder above it has policy/site.yaml (start elsewhere with -C DIR)",
                start.display()
            ),
            Self::NoFolder(error) => write!(f, "the current folder cannot be told: {error}"),
            Self::Read(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Output(error) => write!(f, "the findings cannot be written: {error}"),
            Self::Argument(text) | Self::Serve(text) => f.write_str(text),
        }
    }
}
