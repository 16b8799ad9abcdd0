//! Texts of others in a comment on GitHub or GitLab: they mention nobody, link nowhere and mark nothing up.
//!
//! Marks are written as entities, which neither Markdown nor HTML takes for markup. What those pages turn into links
//! after that (`@name`, `#1`, addresses, `GH-1`) they leave alone inside `<code>`, so that is where it goes.

use std::fmt::Write;

use crate::markup::chars::hidden_character;

/// `text` on one line, as Markdown and as HTML alike. Line ends become `<br>`.
#[must_use]
pub(crate) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = code(rest);
        if length > 0 {
            out.push_str("<code>");
            rest[..length].chars().for_each(|c| character(&mut out, c));
            out.push_str("</code>");
            rest = &rest[length..];
        } else {
            if hidden_character(c).is_some() {
                let _ = write!(out, "<code>U+{:04X}</code>", u32::from(c));
            } else {
                character(&mut out, c);
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// How many bytes at the beginning of `rest` have to stand in `<code>`.
fn code(rest: &str) -> usize {
    // A fact: `{ $name }`. Dollars would also begin a formula.
    if let Some(inner) = rest.strip_prefix('{')
        && let Some(end) = inner.find(['}', '{', '\n'])
        && inner[end..].starts_with('}')
        && inner[..end].chars().all(|c| hidden_character(c).is_none())
    {
        return end + 2;
    }
    let lower = |word: &str| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if let Some(word) = ["://", "www.", "gh-", "mailto:"].into_iter().find(|word| lower(word)) {
        return word.len();
    }
    if rest.starts_with(['@', '#', '$', '/']) {
        return 1;
    }
    // `:tada:` is a picture.
    let emoji = rest.strip_prefix(':').and_then(|inner| {
        let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-')))?;
        (end > 0 && inner[end..].starts_with(':')).then_some(1)
    });
    emoji.unwrap_or_else(|| hash(rest))
}

/// The length of what may be taken for the name of a commit.
fn hash(rest: &str) -> usize {
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()).len();
    let has_digit = rest[..length].contains(|c: char| c.is_ascii_digit());
    if length >= 7 && has_digit { length } else { 0 }
}

fn character(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("<br>"),
        '.' | ',' | ';' | '%' | '?' | '/' | '-' | ':' | '(' | ')' => out.push(c),
        _ if c.is_ascii_punctuation() => {
            let _ = write!(out, "&#{};", u32::from(c));
        }
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_mentions_links_or_marks_up() {
        assert_eq!(text("@octocat"), "<code>&#64;</code>octocat");
        assert_eq!(text("a#12, GH-3"), "a<code>&#35;</code>12, <code>GH-</code>3");
        assert_eq!(text("https://x.example"), "https<code>://</code>x.example");
        assert_eq!(text("<img src=x>"), "&#60;img src&#61;x&#62;");
        assert_eq!(
            text("![a](b) **c** | `d`"),
            "&#33;&#91;a&#93;(b) &#42;&#42;c&#42;&#42; &#124; &#96;d&#96;"
        );
        assert_eq!(text("for { $period }\n\nmore"), "for <code>&#123; &#36;period &#125;</code><br><br>more");
        assert_eq!(
            text("a\u{202E}b :tada: deadbeef1"),
            "a<code>U+202E</code>b <code>:</code>tada: <code>deadbeef1</code>"
        );
        assert_eq!(text("a/b"), "a<code>/</code>b");
        assert_eq!(text("مرحبا, 個人"), "مرحبا, 個人");
    }
}
