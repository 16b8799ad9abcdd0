//! What a run was, for formats that name it or say what was looked at and found good.

use super::rule::Rule;

/// What a run was.
#[derive(Debug, Clone)]
pub struct Run {
    /// The command, as in `check`.
    pub command: &'static str,
    /// BCP 47 tag of the one language that was asked for.
    pub locale: Option<String>,
    /// The share of the pages that was asked for, as `1/8`.
    pub share: Option<String>,
    /// The rules that were looked at from end to end; empty where nobody can say.
    pub rules: Vec<&'static Rule>,
}

impl Default for Run {
    fn default() -> Self {
        Self { command: "check", locale: None, share: None, rules: Vec::new() }
    }
}
