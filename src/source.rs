//! Text, and where it is: files, byte spans, and lines and columns for people.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A file of one run, by its place in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A piece of one file: a half-open range of UTF-8 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes `range` of `source`.
    #[must_use]
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        Self { source, start: range.start, end: range.end }
    }

    /// The bytes as a range, to slice the text with.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A place as a person reads it. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1. A line ends with LF or CRLF.
    pub line: usize,
    /// Column, from 1, in Unicode scalar values.
    pub column: usize,
}

/// One text file of a project, as it was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path relative to the project, with `/` on every platform.
    pub path: String,
    /// The whole text, byte order mark removed.
    pub text: Arc<str>,
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceFile {
    fn new(path: String, text: Arc<str>) -> Self {
        Self { path, text, line_starts: OnceLock::new() }
    }

    /// Where lines start: found out when somebody asks, since most files have nothing to tell.
    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect()
        })
    }

    /// Line and column of byte `offset`; the end of the text when it lies beyond.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.floor_boundary(offset);
        let line = self.line_starts().partition_point(|start| *start <= offset);
        let start = self.line_starts()[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// The bytes of `line` (from 1) without its line end; empty when there is no such line.
    #[must_use]
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let Some(&start) = line.checked_sub(1).and_then(|at| self.line_starts().get(at)) else {
            return self.text.len()..self.text.len();
        };
        let end = self.line_starts().get(line).map_or(self.text.len(), |next| next - 1);
        let line = self.text[start..end].trim_end_matches('\r');
        start..start + line.len()
    }

    fn floor_boundary(&self, offset: usize) -> usize {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// Every text of one run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Keeps `text` under `path` (relative to the project, with `/`).
    ///
    /// # Panics
    /// When a project holds more than `u32::MAX` files.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> SourceId {
        let id = SourceId(u32::try_from(self.files.len()).expect("internal: too many files"));
        self.files.push(SourceFile::new(path.into(), text.into()));
        id
    }

    /// The file behind `id`.
    #[must_use]
    pub fn file(&self, id: SourceId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text under `span`.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.source).text.get(span.range()).unwrap_or_default()
    }

    /// `span` moved inside its file and to the boundaries of characters; one that ends before it starts is empty.
    #[must_use]
    pub fn clamped(&self, span: Span) -> Span {
        let file = self.file(span.source);
        let start = file.floor_boundary(span.start);
        Span { start, end: file.floor_boundary(span.end).max(start), ..span }
    }

    /// Where `span` starts.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.file(span.source).position(span.start)
    }

    /// Where `span` ends (the place after its last character).
    #[must_use]
    pub fn end_position(&self, span: Span) -> Position {
        self.file(span.source).position(span.end)
    }

    /// Path, line and column of the start of `span`, as `path:line:column`.
    #[must_use]
    pub fn describe(&self, span: Span) -> String {
        let position = self.position(span);
        format!("{}:{position}", self.file(span.source).path)
    }

    /// All files, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        (0u32..).map(SourceId).zip(&self.files)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_with_crlf_or_lf() {
        let mut sources = Sources::default();
        let id = sources.add("a.ftl", "é = ü\r\nzwei = 漢字 x\n");
        let file = sources.file(id);
        let x = file.text.find('x').unwrap();
        assert_eq!(file.position(x), Position { line: 2, column: 11 });
        assert_eq!(&file.text[file.line_range(1)], "é = ü");
        assert_eq!(file.position(999), Position { line: 3, column: 1 });
        assert_eq!(file.position(1), Position { line: 1, column: 1 }, "inside a character");
        assert_eq!(file.line_range(9), file.text.len()..file.text.len());
    }
}
