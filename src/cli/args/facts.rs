//! The arguments of the list of facts.

use clap::{Args, ValueEnum};

/// Arguments of `facts`.
#[derive(Debug, Args)]
pub struct FactsArgs {
    /// How to show them.
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: FactsFormat,
    /// Only what this language (BCP 47 tag) writes.
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Only what holds for this brand (an id of `brands`); without it, all brands.
    #[arg(long, value_name = "ID")]
    pub brand: Option<String>,
}

/// A format of the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FactsFormat {
    /// Columns, for a terminal.
    Table,
    /// One JSON object.
    Json,
}
