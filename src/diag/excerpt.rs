//! Cuts long lines down to what an edit changes, so that a correction of a paragraph shows as a line or two.

use std::ops::Range;

use crate::source::SourceFile;

/// Characters kept on either side of an edit.
const MARGIN: usize = 40;
/// What stands for text that is left out.
const CUT: &str = "...";

/// Some lines of a file, shortened, and where edits of the file lie in them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The lines, each with its line end.
    pub text: String,
    /// The line of the file that `text` starts with, from 1.
    pub first_line: usize,
    /// The edits, in bytes of `text`.
    pub edits: Vec<Range<usize>>,
}

/// The lines that `edits` touch, those over `width` characters cut; nothing when all of them fit.
///
/// The edits lie inside the file, at boundaries of characters, in order and apart.
pub(super) fn excerpt(file: &SourceFile, edits: &[Range<usize>], width: usize) -> Option<Excerpt> {
    let first_line = file.position(edits.first()?.start).line;
    let last_line = file.position(edits.last()?.end).line;
    let fits = |line: usize| file.text[file.line_range(line)].chars().count() <= width;
    if (first_line..=last_line).all(fits) {
        return None;
    }
    let mut cutter = Cutter { file, text: String::new(), kept: Vec::new() };
    for line in first_line..=last_line {
        let content = file.line_range(line);
        let windows = if fits(line) { vec![content.clone()] } else { windows(file, &content, edits) };
        cutter.line(&content, &windows, file.line_range(line + 1).start);
    }
    let edits = edits.iter().map(|edit| cutter.moved(edit.start)..cutter.moved(edit.end)).collect();
    Some(Excerpt { text: cutter.text, first_line, edits })
}

/// The parts of a line to keep: each edit with its margins, or the start of a line without one.
fn windows(file: &SourceFile, content: &Range<usize>, edits: &[Range<usize>]) -> Vec<Range<usize>> {
    let text = &file.text[content.clone()];
    let back = |at: usize| text[..at].char_indices().rev().nth(MARGIN - 1).map_or(0, |(at, _)| at);
    let on = |at: usize| text[at..].char_indices().nth(MARGIN).map_or(text.len(), |(more, _)| at + more);
    let inside = |at: usize| at.clamp(content.start, content.end) - content.start;
    let touching = edits.iter().filter(|edit| edit.start <= content.end && edit.end >= content.start);
    let mut windows: Vec<Range<usize>> = Vec::new();
    for edit in touching {
        let window = content.start + back(inside(edit.start))..content.start + on(inside(edit.end));
        match windows.last_mut() {
            Some(last) if window.start <= last.end + CUT.len() => last.end = last.end.max(window.end),
            _ => windows.push(window),
        }
    }
    if windows.is_empty() {
        windows.push(content.start..content.start + on(0));
    }
    windows
}

/// Gathers the shortened text and remembers where each kept part came from.
struct Cutter<'a> {
    file: &'a SourceFile,
    text: String,
    kept: Vec<(Range<usize>, usize)>,
}

impl Cutter<'_> {
    fn line(&mut self, content: &Range<usize>, windows: &[Range<usize>], next: usize) {
        let mut reached = content.start;
        for window in windows {
            self.cut(reached..window.start);
            self.keep(window.clone());
            reached = window.end;
        }
        self.cut(reached..content.end);
        self.keep(content.end..next);
    }

    fn cut(&mut self, left_out: Range<usize>) {
        if !left_out.is_empty() {
            self.text.push_str(CUT);
        }
    }

    fn keep(&mut self, range: Range<usize>) {
        self.kept.push((range.clone(), self.text.len()));
        self.text.push_str(&self.file.text[range]);
    }

    fn moved(&self, at: usize) -> usize {
        let holds = |(range, _): &&(Range<usize>, usize)| range.start <= at && at <= range.end;
        self.kept.iter().find(holds).map_or(self.text.len(), |(range, start)| start + at - range.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn cut(text: &str, edits: &[Range<usize>]) -> Option<Excerpt> {
        let mut sources = Sources::default();
        let id = sources.add("a.ftl", text);
        excerpt(sources.file(id), edits, 100)
    }

    #[test]
    fn a_line_that_fits_is_left_alone() {
        assert_eq!(cut("a = b\n", std::slice::from_ref(&(4..5))), None);
    }

    #[test]
    fn two_edits_far_apart_keep_the_text_around_each() {
        let text = format!("# first\r\n{}X{}Y\r\nnext\r\n", "é".repeat(90), "漢".repeat(200));
        let (x, y) = (text.find('X').unwrap(), text.find('Y').unwrap());
        let found = cut(&text, &[x..x + 1, y + 1..y + 1]).unwrap();
        let (e, kan) = ("é".repeat(40), "漢".repeat(40));
        assert_eq!(found.text, format!("...{e}X{kan}...{}Y\r\n", "漢".repeat(39)));
        assert_eq!(found.first_line, 2);
        assert_eq!(&found.text[found.edits[0].clone()], "X");
        assert_eq!(found.edits[1], found.text.len() - 2..found.text.len() - 2);
    }
}
