//! The arguments of runs that can be kept.

use std::path::PathBuf;

use clap::Args;

/// Where runs are kept.
#[derive(Debug, Clone, Args)]
pub struct CacheArgs {
    /// Keep what a run gives in DIR, from the project's folder, and take it from there where nothing changed since: not a file,
    /// not an argument, not this program. It can be deleted at any time. Whoever can write to it can change the pages.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
}
