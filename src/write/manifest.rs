//! `.policyglot.json`: which files of the output folder a build wrote, and what was in them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::WriteError;

/// Name of the file.
pub(super) const NAME: &str = ".policyglot.json";

/// Version of its shape.
const VERSION: u32 = 1;

/// The files that a build wrote: path, and SHA-256 of the content in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    version: u32,
    pub(super) files: BTreeMap<String, String>,
}

impl Default for Manifest {
    fn default() -> Self {
        Self { version: VERSION, files: BTreeMap::new() }
    }
}

impl Manifest {
    /// The manifest of the folder `out`; an empty one where there is none.
    pub(super) fn read(out: &Path) -> Result<Self, WriteError> {
        let path = out.join(NAME);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Self::default());
            }
            Err(error) => return Err(WriteError::Io { doing: "read", path, error }),
        };
        Self::parse(&text).map_err(|()| WriteError::Manifest { path })
    }

    /// The manifest in a text.
    pub(super) fn parse(text: &[u8]) -> Result<Self, ()> {
        let manifest: Self = serde_json::from_slice(text).map_err(|_| ())?;
        // What it lists may be removed, so a forged list must not lead out of the folder.
        let usable =
            manifest.version == VERSION && manifest.files.keys().all(|path| super::path::check(path).is_ok());
        if usable { Ok(manifest) } else { Err(()) }
    }

    /// The text of the file: sorted, without dates.
    pub(super) fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self);
        text.expect("internal: texts are JSON") + "\n"
    }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn digest(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
