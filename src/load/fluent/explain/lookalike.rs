//! Characters that word processors and East Asian keyboards put where Fluent needs an ASCII one.

use std::ops::Range;

use super::super::lines::Context;
use crate::diag::Edit;

/// The ASCII text that `c` was meant to be.
pub(in super::super) fn meant(c: char) -> Option<&'static str> {
    Some(match c {
        '＝' => "=",
        '｛' => "{",
        '｝' => "}",
        '＄' => "$",
        '［' => "[",
        '］' => "]",
        '（' => "(",
        '）' => ")",
        '＊' => "*",
        '：' => ":",
        '，' => ",",
        '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '‘' | '’' | '‚' | '\'' | '「' | '」' => {
            "\""
        }
        '‐' | '‑' | '–' | '—' | '−' | '－' => "-",
        '→' | '⇒' => "->",
        '\u{A0}' | '\u{3000}' | '\u{202F}' | '\t' => " ",
        _ => return None,
    })
}

/// The edits that mend each such character of the placeable that goes on at `at`, up to its end or its line's.
pub(super) fn edits(cx: &Context, range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (at, c) in cx.text[range.clone()].char_indices() {
        let at = range.start + at;
        if let Some(ascii) = meant(c) {
            edits.push(Edit { span: cx.span(at..at + c.len_utf8()), replacement: ascii.to_owned() });
        }
        if matches!(c, '}' | '｝' | '\n') {
            break;
        }
    }
    edits
}
