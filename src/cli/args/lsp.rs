//! The arguments of the language server.

use clap::Args;

/// Arguments of `lsp`.
#[derive(Debug, Args)]
pub struct LspArgs {
    /// Who accepts translations, for the record.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// What several editors add; there is no other way to speak.
    #[arg(long, hide = true)]
    pub stdio: bool,
}
