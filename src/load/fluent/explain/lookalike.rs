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

/// The edits that take quotation marks away from around the value with which the rest of a placeable begins: `“$name”`.
pub(super) fn around_value(cx: &Context, range: Range<usize>) -> Option<Vec<Edit>> {
    let text = &cx.text[range.clone()];
    let is_quote = |c: char| c == '"' || meant(c) == Some("\"");
    let open = text.chars().next().filter(|c| is_quote(*c))?.len_utf8();
    let inner = text[open..].trim_start_matches(' ');
    let name = inner.strip_prefix('$')?;
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let after = rest.trim_start_matches(' ');
    let close = after.chars().next().filter(|c| is_quote(*c))?.len_utf8();
    if rest.len() == name.len() || !after[close..].trim_start_matches(' ').starts_with('}') {
        return None;
    }
    let at = range.start + text.len() - after.len();
    let gone = [range.start..range.start + open, at..at + close];
    Some(gone.map(|own| Edit { span: cx.span(own), replacement: String::new() }).to_vec())
}
