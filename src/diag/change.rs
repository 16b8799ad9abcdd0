//! What changed in a text, word by word.

/// A text that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which text, as in "the English".
    pub title: String,
    /// The text in pieces, in order.
    pub runs: Vec<Run>,
}

/// A piece of a text that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Words that stayed.
    Same(String),
    /// Words that are no longer there.
    Removed(String),
    /// Words that were not there.
    Added(String),
}
