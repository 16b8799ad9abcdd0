//! What a merge left in a file: two versions of the same lines between three marks, of which somebody has to keep one.

use std::ops::Range;

use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::source::{SourceId, Span};

/// Two versions of the same lines, as version control leaves them (`git merge`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conflict {
    /// The line `<<<<<<<`, without its end.
    pub(super) begin: Range<usize>,
    /// From the end of our version on, to the end of the line `>>>>>>>`.
    pub(super) theirs: Range<usize>,
    /// The first line and the last one, counted from 1.
    lines: (usize, usize),
}

/// The conflicts of a text.
pub(super) fn find(text: &str) -> Vec<Conflict> {
    let mut found = Vec::new();
    if !text.contains("<<<<<<<") {
        return found;
    }
    let (mut begin, mut middle) = (None, None);
    let mut at = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let range = at..at + line.trim_end_matches(['\n', '\r']).len();
        at += line.len();
        let is = |mark: &str| line.strip_prefix(mark).is_some_and(|rest| rest.starts_with([' ', '\r', '\n']));
        if is("<<<<<<<") {
            (begin, middle) = (Some((range, number)), None);
        } else if begin.is_some() && middle.is_none() && (is("=======") || is("|||||||")) {
            middle = Some(range.start);
        } else if let (true, Some(middle)) = (is(">>>>>>>") || line.trim_end() == ">>>>>>>", middle)
            && let Some((begin, first)) = begin.take()
        {
            found.push(Conflict { begin, theirs: middle..range.end, lines: (first, number) });
        }
    }
    found
}

impl Conflict {
    /// What is to be done about it.
    pub(super) fn finding(&self, rule: &'static Rule, source: SourceId) -> Diagnostic {
        let (first, last) = self.lines;
        let headline = format!("two versions of the same lines stand here, from line {first} to line {last}");
        Diagnostic::new(rule, Span::new(source, self.begin.clone()), headline)
            .label("a merge put this mark here")
            .help("keep one of the two, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`")
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn both_versions_are_found_by_their_marks() {
        let text = "a\n<<<<<<< HEAD\nb\n||||||| base\nx\n=======\nc\n>>>>>>> other\nd\r\n<<<<<<< HEAD\r\n=======\r\ne\r\n>>>>>>> o";
        let all = find(text);
        let seen: Vec<_> =
            all.iter().map(|own| (&text[own.begin.clone()], &text[own.theirs.clone()], own.lines)).collect();
        assert_eq!(
            seen,
            [
                ("<<<<<<< HEAD", "||||||| base\nx\n=======\nc\n>>>>>>> other", (2, 8)),
                ("<<<<<<< HEAD", "=======\r\ne\r\n>>>>>>> o", (10, 13)),
            ]
        );
        for text in [
            "<<<<<<< HEAD\na\n",
            "=======\n>>>>>>> x\n",
            "a <<<<<<< HEAD\n=======\n>>>>>>> x\n",
            "<<<<<<<<\n=======\n>>>>>>>\n",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
