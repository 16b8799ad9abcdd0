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
    /// Upside down: `Hǝʅʅo`.
    Flipped,
}

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
            out.push_str(&transform(piece, letters == Letters::Flipped, letters == Letters::Accented));
        }
        let Some(mark) = end.map(|_| if *in_destination { ")" } else { "](" }) else { return out };
        out.push_str(mark);
        rest = &after[mark.len()..];
        *in_destination = !*in_destination;
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
        assert!(pseudo("one = Hello\n", Letters::Flipped, |_| true).contains("Hǝʅʅo"));
        let lines = pseudo("one = **Hello**\n    {\"*\"} you\n", Letters::Flipped, |_| true);
        assert!(lines.contains("**Hǝʅʅo**") && lines.contains("{\"*\"} ʎon"), "{lines}");
        assert_eq!(pseudo("one = Hello\n", Letters::Flipped, |_| false), "");
    }
}
