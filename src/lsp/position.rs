//! Places as the protocol counts them (lines and units from 0) and bytes of a text.

use std::ops::Range;

use lsp_types::{Position, PositionEncodingKind, Range as Lines};

/// How a client counts the columns of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In bytes.
    Utf8,
    /// In units of UTF-16, which is what every client knows.
    Utf16,
}

impl Encoding {
    /// The best of those that a client offers.
    #[must_use]
    pub fn chosen(offered: Option<&[PositionEncodingKind]>) -> Self {
        let offers = |kind| offered.is_some_and(|all| all.contains(&kind));
        if offers(PositionEncodingKind::UTF8) { Self::Utf8 } else { Self::Utf16 }
    }

    /// Its name in the protocol.
    #[must_use]
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn units(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }

    /// Where byte `offset` of `text` stands; the start of the character where it lies inside one.
    #[must_use]
    pub fn position(self, text: &str, offset: usize) -> Position {
        let offset = floor(text, offset);
        let (mut line, mut start) = (0u32, 0);
        for range in lines(text) {
            if range.start > offset {
                break;
            }
            start = range.start;
            line += 1;
        }
        // A line end belongs to its line.
        let units = self.units(&text[start..offset]);
        Position { line: line.saturating_sub(1), character: u32::try_from(units).unwrap_or(u32::MAX) }
    }

    /// The bytes `range` of `text` as lines and columns.
    #[must_use]
    pub fn range(self, text: &str, range: Range<usize>) -> Lines {
        Lines {
            start: self.position(text, range.start),
            end: self.position(text, range.end.max(range.start)),
        }
    }

    /// The byte at `position`: the end of its line where the line is shorter, the end of the text where there is no such
    /// line.
    #[must_use]
    pub fn offset(self, text: &str, position: Position) -> usize {
        let line = usize::try_from(position.line).ok().and_then(|line| lines(text).nth(line));
        let Some(range) = line else { return text.len() };
        let mut left = usize::try_from(position.character).unwrap_or(usize::MAX);
        let mut at = range.start;
        for character in text[range].chars() {
            let units = match self {
                Self::Utf8 => character.len_utf8(),
                Self::Utf16 => character.len_utf16(),
            };
            if units > left {
                break;
            }
            left -= units;
            at += character.len_utf8();
        }
        at
    }

    /// The bytes of `text` that `range` covers.
    #[must_use]
    pub fn bytes(self, text: &str, range: Lines) -> Range<usize> {
        let start = self.offset(text, range.start);
        start..self.offset(text, range.end).max(start)
    }
}

/// The lines of a text without their ends, as the protocol has them: LF, CRLF and CR end one.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let Some(length) = text[start..].find(['\n', '\r']) else {
            next = None;
            return Some(start..text.len());
        };
        let end = start + length;
        let width = if text[end..].starts_with("\r\n") { 2 } else { 1 };
        next = Some(end + width);
        Some(start..end)
    })
}

fn floor(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a = é😀x\r\nb = y\rc\n";

    #[test]
    fn columns_count_what_the_client_counts() {
        let x = TEXT.find('x').unwrap();
        assert_eq!(Encoding::Utf16.position(TEXT, x), Position::new(0, 7));
        assert_eq!(Encoding::Utf8.position(TEXT, x), Position::new(0, 10));
        assert_eq!(Encoding::Utf16.offset(TEXT, Position::new(0, 7)), x);
        assert_eq!(Encoding::Utf16.offset(TEXT, Position::new(0, 6)), x - 4, "inside a pair");
        assert_eq!(Encoding::Utf16.position(TEXT, TEXT.find('c').unwrap()), Position::new(2, 0));
    }

    #[test]
    fn places_outside_the_text_are_moved_into_it() {
        assert_eq!(Encoding::Utf16.offset(TEXT, Position::new(0, 99)), TEXT.find('\r').unwrap());
        assert_eq!(Encoding::Utf16.offset(TEXT, Position::new(99, 0)), TEXT.len());
        assert_eq!(Encoding::Utf16.position(TEXT, 999), Position::new(3, 0));
        assert_eq!(Encoding::Utf8.position("é", 1), Position::new(0, 0));
        assert_eq!(Encoding::Utf8.position("", 0), Position::new(0, 0));
    }

    #[test]
    fn every_place_comes_back() {
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            for (at, _) in TEXT
                .char_indices()
                .filter(|(at, _)| !TEXT[..*at].ends_with('\r') || !TEXT[*at..].starts_with('\n'))
            {
                assert_eq!(encoding.offset(TEXT, encoding.position(TEXT, at)), at);
            }
        }
    }
}
