//! The messages of a file with letters that are readable and yet not those of the text. The only file that knows
//! fluent-pseudo.

use fluent_pseudo::transform;

use super::catalogue::{self, Catalogue, Entry, Pattern};
use super::walk;
use crate::diag::sink::Sink;
use crate::source::Sources;

/// What becomes of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Accented, vowels twice: `Ħeeŀŀoo`. About as long as a translation of English.
    Accented,
    /// Upside down, each word between [`OPEN`] and [`CLOSE`]: `Hǝʅʅo`.
    Flipped,
}

/// Stands before a word that runs from right to left, until a page is made. The character itself (U+202E) may stand in no
/// text, because nobody sees it; marks and joiners may, and nobody writes them in this order.
pub const OPEN: &str = "\u{200F}\u{200D}\u{200F}";
/// Stands after such a word, for U+202C.
pub const CLOSE: &str = "\u{200E}\u{200D}\u{200E}";

/// The messages and terms of `text` for which `wanted` is true, with other letters. Values, functions, destinations of
/// links and the attributes of terms, which choose and are not shown, stay. What cannot be read is left out.
#[must_use]
pub fn pseudo(text: &str, letters: Letters, mut wanted: impl FnMut(&str) -> bool) -> String {
    let mut sources = Sources::default();
    let file = sources.add("", text);
    let mut words = Catalogue::default();
    catalogue::parse(&sources, file, &mut words, &mut Sink::default());
    let mut out = String::new();
    for term in words.terms.values() {
        push(&mut out, text, term, term.value.iter(), letters);
    }
    for message in words.messages.values().filter(|own| wanted(&own.id)) {
        push(&mut out, text, message, message.all_patterns(), letters);
    }
    out
}

/// Adds an entry as it is written, with other letters in `patterns`.
fn push<'a>(
    out: &mut String,
    text: &str,
    entry: &Entry,
    patterns: impl Iterator<Item = &'a Pattern>,
    letters: Letters,
) {
    let range = entry.span.range();
    let mut at = range.start;
    for pattern in patterns {
        let mut in_destination = false;
        for piece in walk::texts(pattern) {
            let own = piece.span().range();
            out.push_str(text.get(at..own.start).unwrap_or_default());
            out.push_str(&in_text(piece.as_str(), letters, &mut in_destination));
            at = own.end;
        }
    }
    out.push_str(text.get(at..range.end).unwrap_or_default());
    out.push('\n');
}

/// The text with other letters, without the destinations of its links, of which one may go on after a value.
fn in_text(text: &str, letters: Letters, in_destination: &mut bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    loop {
        let end = rest.find(if *in_destination { ")" } else { "](" });
        let (piece, after) = end.map_or((rest, ""), |at| rest.split_at(at));
        if *in_destination {
            out.push_str(piece);
        } else {
            match letters {
                Letters::Accented => out.push_str(&transform(piece, false, true)),
                Letters::Flipped => flipped(piece, &mut out),
            }
        }
        let Some(mark) = end.map(|_| if *in_destination { ")" } else { "](" }) else { return out };
        out.push_str(mark);
        rest = &after[mark.len()..];
        *in_destination = !*in_destination;
    }
}

/// Each word upside down between the marks. What stands between words, which may be Markdown, stays as it is.
fn flipped(text: &str, out: &mut String) {
    let is_word = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_word).unwrap_or(rest.len());
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let word = &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())];
        if !word.is_empty() {
            out.push_str(OPEN);
            out.push_str(&transform(word, true, false));
            out.push_str(CLOSE);
        }
        rest = &rest[word.len()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_what_is_not_shown_stays() {
        let text = "-term = Cookie\n    .gender = masculine\n# Hint\nabout = See [the list](#cookies-{ $id }) of { $n ->\n    [one] one day\n   *[other] { DATE($n, style: \"long\") } days\n }\n    .title = Title\n";
        let out = pseudo(text, Letters::Accented, |_| true);
        assert!(out.contains("Şeeee [ŧħee ŀişŧ](#cookies-{ $id }) ooƒ"), "{out}");
        assert!(out.contains(".gender = masculine") && out.contains(".title = Ŧiŧŀee"), "{out}");
        assert!(
            out.contains("[one] ooƞee ḓaaẏ") && out.contains("{ DATE($n, style: \"long\") } ḓaaẏş"),
            "{out}"
        );
        assert!(out.contains("-term = Ƈooooķiee") && !out.contains("Hint"), "{out}");
        let word = |letters: &str| format!("{OPEN}{letters}{CLOSE}");
        let out = pseudo("one = Hello you\n", Letters::Flipped, |_| true);
        assert_eq!(out, format!("one = {} {}\n", word("Hǝʅʅo"), word("ʎon")));
        let lines = pseudo("one = **Hello**\n    {\"*\"} you\n", Letters::Flipped, |_| true);
        let (hello, you) = (word("Hǝʅʅo"), word("ʎon"));
        assert!(
            lines.contains(&format!("**{hello}**")) && lines.contains(&format!("{{\"*\"}} {you}")),
            "{lines}"
        );
        assert_eq!(pseudo("one = Hello\n", Letters::Flipped, |_| false), "");
    }
}
