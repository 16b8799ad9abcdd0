//! Lines of a file as a person sees them: their indentation, key and value. For explaining faults only.

use std::ops::Range;

/// One line, without its line end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'t> Line<'t> {
    /// The line that holds byte `at`.
    pub(super) fn at(text: &'t str, at: usize) -> Self {
        let at = at.min(text.len());
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        Self { text, start, end: start + text[start..end].trim_end_matches('\r').len() }
    }

    pub(super) fn next(&self) -> Option<Self> {
        let feed = self.text[self.end..].find('\n')?;
        (self.end + feed + 1 < self.text.len()).then(|| Self::at(self.text, self.end + feed + 1))
    }

    /// The nearest line above that is neither blank nor a comment.
    pub(super) fn previous(&self) -> Option<Self> {
        let mut line = *self;
        while line.start > 0 {
            line = Self::at(self.text, line.start - 1);
            let words = &self.text[line.words()];
            if !words.is_empty() && !words.starts_with('#') {
                return Some(line);
            }
        }
        None
    }

    fn whole(&self) -> &'t str {
        &self.text[self.start..self.end]
    }

    /// The spaces and tabs in front.
    pub(super) fn indent(&self) -> &'t str {
        let line = self.whole();
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }

    /// What stands on the line.
    pub(super) fn words(&self) -> Range<usize> {
        let start = self.start + self.indent().len();
        start..start + self.text[start..self.end].trim_end().len()
    }

    /// Where its key or its text begins, behind the `- ` of an item: columns from 0.
    pub(super) fn key_column(&self) -> usize {
        let words = self.words();
        let bare = self.text[words.clone()].trim_start_matches("- ").trim_start();
        words.end - bare.len() - self.start
    }

    /// Whether nothing on the line can be a comment.
    pub(super) fn comment_free(&self) -> bool {
        !self.whole().contains(" #")
    }

    /// The value after the first `key: ` of the line.
    pub(super) fn value(&self) -> Option<Range<usize>> {
        let words = self.words();
        let colon = self.text[words.clone()].find(": ")?;
        let rest = &self.text[words.start + colon + 1..words.end];
        let start = words.end - rest.trim_start().len();
        (start < words.end).then_some(start..words.end)
    }

    /// What stands from `at` to the end of the line, when it can be put in quotes as it is.
    pub(super) fn value_from(&self, at: usize) -> Option<Range<usize>> {
        let words = self.words();
        let before = self.text.get(words.start..at)?.trim_end();
        let alone = before.is_empty() || before.ends_with(':') || before.ends_with('-');
        let inside = before.contains(['[', '{']);
        (alone && !inside && self.comment_free() && at < words.end).then_some(at..words.end)
    }

    /// The colon of `key:value`, when the line has no `key: value`.
    pub(super) fn missing_space(&self) -> Option<usize> {
        let words = self.words();
        let line = self.text[words.clone()].trim_start_matches("- ");
        let start = words.end - line.len();
        let colon = line.find(':')?;
        let key = &line[..colon];
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
        let after = line[colon + 1..].chars().next()?;
        (is_key && !after.is_whitespace() && after != '/').then_some(start + colon)
    }

    /// How far the line should probably be indented: as the nearest line above that is not further right, or as the
    /// line directly above when that has a value of its own.
    pub(super) fn intended_indent(&self) -> Option<usize> {
        let here = self.indent().len();
        let above = self.previous()?;
        let width = above.indent().len();
        if here > width {
            return above.value().map(|_| width);
        }
        let mut higher = Some(above);
        let mut nearest = width;
        while let Some(line) = higher {
            let width = line.indent().len();
            if width <= here {
                break;
            }
            nearest = nearest.min(width);
            higher = line.previous();
        }
        Some(nearest)
    }
}

/// `text` between double quotes, as YAML writes it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
