//! A piece of text that remembers where it stands, so that every leaf of a parsed message has its exact bytes.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::Slice;

use crate::source::{SourceId, Span};

/// A piece of a Fluent file. Two pieces are equal when their words are, wherever they stand.
#[derive(Clone)]
pub struct Text {
    source: Arc<str>,
    file: SourceId,
    start: usize,
    end: usize,
}

impl Text {
    /// The whole of `source`, whose bytes stand at the same places as those of `file`.
    #[must_use]
    pub fn new(file: SourceId, source: Arc<str>) -> Self {
        let end = source.len();
        Self { source, file, start: 0, end }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.source.get(self.start..self.end).unwrap_or_default()
    }

    /// Where the words stand: UTF-8 bytes of the file.
    #[must_use]
    pub fn span(&self) -> Span {
        Span::new(self.file, self.start..self.end)
    }

    /// The text of the whole file that this is a piece of, broken entries blanked.
    #[must_use]
    pub fn whole(&self) -> &str {
        &self.source
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{}..{}", self.as_str(), self.start, self.end)
    }
}

impl Slice<'_> for Text {
    fn slice(&self, range: Range<usize>) -> Self {
        let (start, end) = (self.start + range.start, self.start + range.end);
        Self { source: Arc::clone(&self.source), file: self.file, start, end }
    }

    fn trim(&mut self) {
        let kept = self.as_str().trim_end_matches([' ', '\r', '\n']).len();
        self.end = self.start + kept;
    }
}
