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
    /// All that holds for this brand (an id of `brands`). Without it: what holds for the main brand, then what others say otherwise.
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
