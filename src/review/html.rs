//! Texts of others on a page of ours: whatever stands in them, they stay text.

use std::fmt::Write;

use super::Language;
use super::values::{Piece, pieces};
use crate::diag::change::Run;
use crate::markup::chars::hidden_character;

/// `text` as the content of an element. What a reader could not see is written out.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match (hidden_character(c), escaped(c)) {
            (Some(name), _) => {
                let _ = write!(out, "<span class=\"hidden\" title=\"{name}\">U+{:04X}</span>", u32::from(c));
            }
            (None, Some(entity)) => out.push_str(entity),
            (None, None) => out.push(c),
        }
    }
    out
}

/// `text` as the value of an attribute in double quotes.
pub(super) fn attribute(text: &str) -> String {
    let shown = |c: char| if hidden_character(c).is_some() { char::REPLACEMENT_CHARACTER } else { c };
    let mut out = String::with_capacity(text.len());
    for c in text.chars().map(shown) {
        match escaped(c) {
            Some(entity) => out.push_str(entity),
            None => out.push(c),
        }
    }
    out
}

fn escaped(c: char) -> Option<&'static str> {
    Some(match c {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => return None,
    })
}

/// A sentence of ours, in which `` ` `` sets names apart.
pub(super) fn sentence(words: &str) -> String {
    let mut out = String::new();
    let parts: Vec<_> = words.split('`').collect();
    // An odd number of marks sets nothing apart.
    if parts.len() % 2 == 0 {
        return text(words);
    }
    for (at, part) in parts.into_iter().enumerate() {
        if at % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", text(part));
        } else {
            out.push_str(&text(part));
        }
    }
    out
}

/// The attributes of an element with a text of a language.
pub(super) fn language(language: &Language) -> String {
    let direction = if language.rtl { "rtl" } else { "ltr" };
    format!("lang=\"{}\" dir=\"{direction}\"", attribute(&language.tag))
}

/// What readers see where a text says `{ $name }`.
pub(super) type Value<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A text with what readers see for each fact in it, after its name.
pub(super) fn valued(words: &str, value: Value<'_>) -> String {
    let each = pieces(words).into_iter().map(|piece| match piece {
        Piece::Words(words) => text(words),
        Piece::Fact(written, name) => match value(name) {
            Some(value) => {
                format!(
                    "<span class=\"fact\">{} <bdi class=\"value\">({})</bdi></span>",
                    text(written),
                    text(&value)
                )
            }
            None => text(written),
        },
    });
    each.collect()
}

/// A text of which words were taken away and added. The facts in it have the values of today, so those of what was taken
/// away have none.
pub(super) fn changed(runs: &[Run], value: Value<'_>) -> String {
    let mut out = String::new();
    for run in runs {
        let _ = match run {
            Run::Same(words) => write!(out, "{}", valued(words, value)),
            Run::Removed(words) => mark(&mut out, "del", words, &|_| None),
            Run::Added(words) => {
                // Two words, also where no space stood between them.
                if out.ends_with("</del>") {
                    out.push(' ');
                }
                mark(&mut out, "ins", words, value)
            }
        };
    }
    out
}

/// The white space after the words stays outside, so that what is underlined are words.
fn mark(out: &mut String, element: &str, words: &str, value: Value<'_>) -> std::fmt::Result {
    let kept = words.trim_end();
    let space = &words[kept.len()..];
    write!(out, "<{element}>{}</{element}>{}", valued(kept, value), text(space))
}

/// `1 text`, `2 texts`.
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup_and_nothing_is_hidden() {
        assert_eq!(text("<b title='x'>&\""), "&lt;b title=&#39;x&#39;&gt;&amp;&quot;");
        let hidden = text("a\u{202E}b\u{200B}c\u{0}");
        assert!(hidden.contains("U+202E</span>") && hidden.contains("U+200B") && hidden.contains("U+0000"));
        assert!(!hidden.contains(['\u{202E}', '\u{200B}', '\0']));
        assert_eq!(attribute("a\"\u{202E}"), "a&quot;\u{FFFD}");
    }

    #[test]
    fn names_are_set_apart_and_changes_marked() {
        assert_eq!(sentence("French `a<b`"), "French <code>a&lt;b</code>");
        assert_eq!(sentence("a ` alone"), "a ` alone");
        let runs = [Run::Same("We ".into()), Run::Removed("never ".into()), Run::Added("<i>".into())];
        assert_eq!(changed(&runs, &|_| None), "We <del>never</del> <ins>&lt;i&gt;</ins>");
        let glued = [Run::Removed("days".into()), Run::Added("months".into()), Run::Same(".".into())];
        assert_eq!(changed(&glued, &|_| None), "<del>days</del> <ins>months</ins>.");
    }

    #[test]
    fn values_stand_after_the_names_of_what_is_said_today() {
        let value = |name: &str| (name == "period").then(|| "<30 days".to_owned());
        let shown = "<span class=\"fact\">{ $period } <bdi class=\"value\">(&lt;30 days)</bdi></span>";
        assert_eq!(valued("for { $period } or { $other }", &value), format!("for {shown} or {{ $other }}"));
        let runs = [Run::Removed("{ $period } ".into()), Run::Added("{ $period }".into())];
        let marked = format!("<del>{{ $period }}</del> <ins>{shown}</ins>");
        assert_eq!(changed(&runs, &value), marked);
    }
}
