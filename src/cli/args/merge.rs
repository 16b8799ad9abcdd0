//! The arguments of `merge`.

use std::path::PathBuf;

use clap::Args;

/// Arguments of `merge`.
#[derive(Debug, Args)]
pub struct MergeArgs {
    /// The folders that `build --shard` wrote, in any order.
    #[arg(value_name = "SHARE", required = true)]
    pub shares: Vec<PathBuf>,
    /// The folder to write to.
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Write nothing; exit with 1 if what is on disk differs from what would be written.
    #[arg(long)]
    pub check: bool,
}
