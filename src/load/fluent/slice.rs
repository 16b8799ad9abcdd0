//! A piece of text that remembers where it stands.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::Slice;

/// A piece of a file's text, with its bytes. The parser is generic over this trait, so every leaf of its tree is one.
#[derive(Debug, Clone)]
pub struct Text {
    whole: Arc<str>,
    start: usize,
    end: usize,
}

impl Text {
    /// All of a text.
    #[must_use]
    pub fn whole(whole: Arc<str>) -> Self {
        let end = whole.len();
        Self { whole, start: 0, end }
    }

    /// The bytes in the file.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.whole[self.start..self.end]
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_ref() == other.as_ref()
    }
}

impl Slice<'_> for Text {
    fn slice(&self, range: Range<usize>) -> Self {
        Self { whole: self.whole.clone(), start: self.start + range.start, end: self.start + range.end }
    }

    fn trim(&mut self) {
        self.end = self.start + self.as_ref().trim_end_matches([' ', '\r', '\n']).len();
    }
}
