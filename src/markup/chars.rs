//! Characters that a reader cannot see but that change what is read, and the scripts that set no spaces.

use std::fmt::Write;

/// The name of `c` when it may stand in no text of a policy, otherwise none.
///
/// Refused: controls, bidirectional overrides and isolates (Unicode UAX #9; "Trojan Source", CVE-2021-42574), invisible
/// characters, private use, what is no character, and the sign of a broken decoding. Allowed: tab and line ends, LRM, RLM
/// and ALM, ZWJ and ZWNJ, which Arabic, Hebrew, Persian and the scripts of India need.
#[must_use]
pub fn hidden_character(c: char) -> Option<&'static str> {
    // Nearly every character of every text leaves here.
    if matches!(c, ' '..='~' | '\u{C0}'..='\u{2FF}' | '\u{370}'..='\u{70E}' | '\u{710}'..='\u{10FF}' | '\u{3001}'..='\u{3163}'
        | '\u{3400}'..='\u{D7FF}' | '\t' | '\n' | '\r')
    {
        return None;
    }
    Some(match c {
        '\0' => "NULL",
        '\u{1B}' => "ESCAPE",
        '\u{7F}' => "DELETE",
        '\u{1}'..='\u{1F}' | '\u{80}'..='\u{9F}' => "CONTROL CHARACTER",
        '\u{AD}' => "SOFT HYPHEN",
        '\u{34F}' => "COMBINING GRAPHEME JOINER",
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => "HANGUL FILLER",
        '\u{17B4}' | '\u{17B5}' => "KHMER VOWEL INHERENT",
        '\u{70F}' => "SYRIAC ABBREVIATION MARK",
        '\u{180E}' => "MONGOLIAN VOWEL SEPARATOR",
        '\u{16FE4}' => "KHITAN SMALL SCRIPT FILLER",
        '\u{1D159}' => "MUSICAL SYMBOL NULL NOTEHEAD",
        '\u{200B}' => "ZERO WIDTH SPACE",
        '\u{2028}' => "LINE SEPARATOR",
        '\u{2029}' => "PARAGRAPH SEPARATOR",
        '\u{202A}' => "LEFT-TO-RIGHT EMBEDDING",
        '\u{202B}' => "RIGHT-TO-LEFT EMBEDDING",
        '\u{202C}' => "POP DIRECTIONAL FORMATTING",
        '\u{202D}' => "LEFT-TO-RIGHT OVERRIDE",
        '\u{202E}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{2060}' => "WORD JOINER",
        '\u{2061}'..='\u{2065}' => "INVISIBLE OPERATOR",
        '\u{2066}' => "LEFT-TO-RIGHT ISOLATE",
        '\u{2067}' => "RIGHT-TO-LEFT ISOLATE",
        '\u{2068}' => "FIRST STRONG ISOLATE",
        '\u{2069}' => "POP DIRECTIONAL ISOLATE",
        '\u{206A}'..='\u{206F}' => "DEPRECATED FORMAT CHARACTER",
        '\u{2800}' => "BRAILLE PATTERN BLANK",
        '\u{FEFF}' => "ZERO WIDTH NO-BREAK SPACE",
        '\u{FFF9}'..='\u{FFFB}' => "INTERLINEAR ANNOTATION",
        '\u{FFFC}' => "OBJECT REPLACEMENT CHARACTER",
        '\u{FFFD}' => "REPLACEMENT CHARACTER",
        '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' => {
            "FORMAT CHARACTER"
        }
        '\u{E0000}'..='\u{E00FF}' | '\u{E01F0}'..='\u{E0FFF}' => "TAG CHARACTER",
        _ if is_private_use(c) => "PRIVATE USE CHARACTER",
        _ if u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => "NONCHARACTER",
        _ => return None,
    })
}

/// The hidden characters of `text`: byte, character, name. A CR that no LF follows counts as one.
///
/// For raw files and YAML values. There the marks of facts are faults too: nobody types a private-use character.
pub fn find_hidden(text: &str) -> impl Iterator<Item = (usize, char, &'static str)> {
    let suspects = text.bytes().enumerate().filter(|(_, byte)| MAY_HIDE[usize::from(*byte)]);
    suspects.filter_map(|(at, _)| {
        let c = text[at..].chars().next()?;
        if c == '\r' && text.as_bytes().get(at + 1) != Some(&b'\n') {
            return Some((at, c, "CARRIAGE RETURN"));
        }
        hidden_character(c).map(|name| (at, c, name))
    })
}

/// The bytes with which a hidden character can begin, in UTF-8: most of a text is told by them.
const MAY_HIDE: [bool; 256] = {
    let (mut may, mut at) = ([false; 256], 0);
    while at < may.len() {
        may[at] = match at {
            0x09 | 0x0A => false,
            // Controls; then the first bytes of U+0080 to U+00BF, U+0340 to U+037F, U+0700 to U+073F, U+1000 to U+3FFF, U+E000 to U+10FFFF.
            0x00..0x20 | 0x7F | 0xC2 | 0xCD | 0xDC | 0xE1..=0xE3 | 0xEE..=0xF4 => true,
            _ => false,
        };
        at += 1;
    }
    may
};

/// Whether `c` has no meaning but the one that two programs agree upon.
pub(super) fn is_private_use(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// How a character takes to a neighbour on the next line of the source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// Han, Kana, Bopomofo and their punctuation: lines join without a space.
    Cjk,
    /// As its neighbour does: the value of a fact, and quotation marks and dashes that all scripts share.
    Either,
    /// Lines join with a space; Korean too.
    Spaced,
}

impl Edge {
    pub(super) fn of(c: char) -> Self {
        match c {
            '\u{2E80}'..='\u{312F}'
            | '\u{31A0}'..='\u{31FF}'
            | '\u{3220}'..='\u{325F}'
            | '\u{3280}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FE30}'..='\u{FE4F}'
            | '\u{FF01}'..='\u{FF9F}'
            | '\u{20000}'..='\u{323AF}' => Self::Cjk,
            super::mark::OPEN | super::mark::CLOSE | '‘'..='”' | '—' | '…' | '·' => Self::Either,
            _ => Self::Spaced,
        }
    }

    /// Whether a line that ends with `self` joins one that begins with `next` without a space.
    pub(super) fn joins(self, next: Self) -> bool {
        let either = self == Self::Cjk || next == Self::Cjk;
        either && self != Self::Spaced && next != Self::Spaced
    }
}
/// The text with what a reader could not see written out: `U+202E`.
#[must_use]
pub fn written_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match hidden_character(c) {
            Some(_) => {
                let _ = write!(out, "U+{:04X}", u32::from(c));
            }
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{MAY_HIDE, find_hidden, hidden_character};

    #[test]
    fn the_first_byte_tells_what_can_be_hidden() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}b");
            if hidden_character(c).is_some() {
                assert!(MAY_HIDE[usize::from(text.as_bytes()[1])], "{c:?}");
            }
            let found = find_hidden(&text).next();
            let expected = if c == '\r' { Some("CARRIAGE RETURN") } else { hidden_character(c) };
            assert_eq!(found, expected.map(|name| (1, c, name)), "{c:?}");
        }
    }
}
