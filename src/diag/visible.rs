//! Texts of findings for the screens of other programs: nothing in them commands a terminal or turns a line around.

use super::allow::Offer;
use super::{Diagnostic, Help};

/// What stands for a character that must not be shown.
const HIDDEN: char = char::REPLACEMENT_CHARACTER;

/// The text without characters that command or reorder what shows it. Lines end with LF.
pub(super) fn visible(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let commands = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
    };
    lines.chars().map(|c| if commands(c) { HIDDEN } else { c }).collect()
}

/// The same on one line, white space as one space each.
pub(super) fn one_visible_line(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The headline of a finding on one line; the name of its check where that says nothing.
pub(super) fn headline(found: &Diagnostic) -> String {
    let text = one_visible_line(&found.message);
    if text.is_empty() { found.rule.name.to_owned() } else { text }
}

/// What a finding says below its headline, a paragraph each: why it matters, what to do, how to accept it.
pub(super) fn explanation(found: &Diagnostic) -> Vec<String> {
    let notes = found.notes.iter().map(|note| visible(note));
    let helps = found.helps.iter().map(|help| format!("help: {}", advice(help)));
    let offer = found.offer.as_ref().map(Offer::sentence);
    let offer = offer.map(|offer| format!("help: {}", visible(&offer)));
    notes.chain(helps).chain(offer).collect()
}

/// What to do.
pub(super) fn advice(help: &Help) -> String {
    visible(&help.text)
}
