//! The arguments of `export` and `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::interchange;

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The format.
    pub format: ExportFormat,
    /// The language (BCP 47 tag); the source language where none is given.
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// The brand (an id of `brands`); the main one where none is given.
    #[arg(long, value_name = "ID")]
    pub brand: Option<String>,
    /// The file to write, instead of stdout.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// A format of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Transparency Information Language: JSON
    Tilt,
    /// W3C Data Privacy Vocabulary: JSON-LD
    Dpv,
    /// Record of processing activities (GDPR Art. 30): CSV for spreadsheets
    Record,
}

impl From<ExportFormat> for interchange::Format {
    fn from(name: ExportFormat) -> Self {
        match name {
            ExportFormat::Tilt => Self::Tilt,
            ExportFormat::Dpv => Self::Dpv,
            ExportFormat::Record => Self::Record,
        }
    }
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The format.
    pub format: ImportFormat,
    /// The document.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The folder to write to; it becomes the project's folder.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// The languages of the site (BCP 47 tags), beside the document's own, which is published; the others are drafts.
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "en")]
    pub locales: Vec<String>,
}

/// A format of others that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportFormat {
    /// Transparency Information Language: JSON
    Tilt,
}
