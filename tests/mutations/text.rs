//! Pieces of a text: what stands in braces, sentences, words, lines.

use std::ops::Range;

/// The outermost `{ … }` of a text.
pub(crate) fn placeables(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '{' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// The text without its placeables.
pub(crate) fn bare(text: &str) -> String {
    let mut bare = text.to_owned();
    for range in placeables(text).into_iter().rev() {
        bare.replace_range(range, "");
    }
    bare
}

/// Whether a text chooses between branches.
pub(crate) fn chooses(text: &str) -> bool {
    text.contains("->")
}

/// The text without `range`, and without the space that would stand twice.
pub(crate) fn without(text: &str, range: &Range<usize>) -> String {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let before = if after.starts_with([' ', '\n', '.', ',']) || after.is_empty() {
        before.strip_suffix([' ', '\n']).unwrap_or(before)
    } else {
        before
    };
    format!("{before}{after}").trim().to_owned()
}

/// The text with `range` replaced.
pub(crate) fn replaced(text: &str, range: &Range<usize>, with: &str) -> String {
    format!("{}{with}{}", &text[..range.start], &text[range.end..])
}

/// Whether a text is running prose of one block: no list, table, heading or choice.
pub(crate) fn is_prose(text: &str) -> bool {
    let mut lines = text.lines();
    !chooses(text) && !text.contains("\n\n") && lines.all(|line| !line.starts_with(['-', '|', '#']))
}

/// Sentences with their full stops. Scripts without one have one sentence.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        let wide = "。！？।".contains(c);
        let narrow = ".!?؟".contains(c) && (after.is_empty() || after.starts_with([' ', '\n']));
        // `Art. 4` and `z. B.` are no ends: a sentence begins with something larger than a small letter or a digit.
        let next = after.trim_start().chars().next();
        let ends = next.is_none_or(|next| !next.is_lowercase() && !next.is_numeric());
        let long = at.saturating_sub(start) > 20;
        if (wide || narrow) && ends && long {
            found.push(start..at + c.len_utf8());
            start = text.len() - after.trim_start().len();
        }
    }
    if start < text.len() {
        found.push(start..text.len());
    }
    found
}

/// Words of letters only, in lower case, outside braces and links; in scripts with spaces.
pub(crate) fn words(text: &str) -> Vec<Range<usize>> {
    let braces = placeables(text);
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if !c.is_whitespace() {
            start = start.or(Some(at));
            continue;
        }
        let Some(from) = start.take() else { continue };
        let inside = braces.iter().any(|own| own.start < at && from < own.end);
        if !inside && text[from..at].chars().all(|c| c.is_alphabetic() && !c.is_uppercase()) {
            found.push(from..at);
        }
    }
    found
}

/// Whether a text is written without spaces between words.
pub(crate) fn is_unspaced(tag: &str) -> bool {
    ["ja", "zh", "th"].iter().any(|own| tag.starts_with(own))
}
