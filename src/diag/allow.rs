//! That a finding can be accepted as it is, and that it was.

use crate::source::Span;

/// How a finding can be accepted as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What to write: a comment, or an entry of a list in YAML. `…` stands for the reason.
    pub line: String,
    /// Where to write it, as in "above the message".
    pub place: &'static str,
}

impl Offer {
    /// The sentence that offers it.
    #[must_use]
    pub fn sentence(&self) -> String {
        format!("to accept it as it is, write {}, with your reason: {}", self.place, self.line)
    }
}

/// That someone looked at a finding and accepts it as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Why.
    pub reason: String,
    /// Who, where told.
    pub by: Option<String>,
    /// The last day on which it holds, `YYYY-MM-DD`, where it ends.
    pub until: Option<String>,
    /// Where that stands.
    pub span: Span,
}
