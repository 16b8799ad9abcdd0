//! Joiners, marks of direction and variation selectors: nobody sees them, and some scripts cannot be written without them.
//! Where no such script is beside them, they serve only to make two texts differ that look the same. Marks that strike a letter
//! out, or cover the lines around it, are no part of any writing.

use std::borrow::Cow;

use crate::bytes::Bytes;
use crate::language::script_of;

/// Scripts whose letters join, so that a joiner or a non-joiner between them is seen.
const JOINING: [&str; 21] = [
    "Arab", "Syrc", "Nkoo", "Mong", "Mand", "Rohg", "Adlm", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml",
    "Telu", "Knda", "Mlym", "Sinh", "Mymr", "Khmr", "Tibt", "Thaa",
];

/// The characters of `text` that have no business where they stand, each with its byte and its name; `rtl` tells whether the
/// language is written from right to left.
pub(super) fn misplaced(text: &str, rtl: bool) -> Vec<(usize, char, &'static str)> {
    let each = STARTS.places(text).filter_map(|at| {
        let c = text.get(at..)?.chars().next()?;
        let name = name(c)?;
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        let fits = match c {
            '\u{61C}' | '\u{200E}' | '\u{200F}' => rtl || text.chars().any(is_rtl),
            '\u{200C}' | '\u{200D}' => joins(before) || joins(after) || (before.is_none() && after.is_none()),
            // After a sign, as that of a telephone, which of its two forms is meant; after Han, which form of the letter.
            '\u{FE00}'..='\u{FE0F}' => before.is_none_or(|before| {
                !before.is_alphabetic() || is_han(before) || matches!(before, '\u{2100}'..='\u{214F}')
            }),
            '\u{E0100}'..='\u{E01EF}' => before.is_none_or(is_han),
            c if is_overlay(c) => false,
            c if is_diacritic(c) => {
                let piled = text[..at].chars().rev().take_while(|c| is_diacritic(*c)).take(PILE).count();
                piled < PILE
            }
            _ => before.is_none_or(|before| script_of(before) == Some("Mong")),
        };
        (!fits).then_some((at, c, name))
    });
    each.collect()
}

/// With which bytes these characters begin, in UTF-8.
const STARTS: Bytes = Bytes::new(b"\xCC\xCD\xD2\xD8\xE1\xE2\xEF\xF3");

/// So many diacritics a letter may have: Vietnamese has two, phonetics a few more.
const PILE: usize = 4;

/// Whether a mark goes through its letter or around it: it strikes out what it stands on.
fn is_overlay(c: char) -> bool {
    matches!(c, '\u{334}'..='\u{338}' | '\u{488}' | '\u{489}' | '\u{20D0}'..='\u{20FF}')
}

/// The diacritics that belong to no script of their own.
fn is_diacritic(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{FE20}'..='\u{FE2F}')
}

fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{61C}' => "ARABIC LETTER MARK",
        '\u{200C}' => "ZERO WIDTH NON-JOINER",
        '\u{200D}' => "ZERO WIDTH JOINER",
        '\u{200E}' => "LEFT-TO-RIGHT MARK",
        '\u{200F}' => "RIGHT-TO-LEFT MARK",
        '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            "VARIATION SELECTOR"
        }
        c if is_overlay(c) => "COMBINING OVERLAY",
        c if is_diacritic(c) => "COMBINING DIACRITIC",
        _ => return None,
    })
}

/// Whether a joiner means something beside a character: a letter that joins, a part of a sign that is made of several, and what
/// nobody knows here, the value of a fact.
fn joins(c: Option<char>) -> bool {
    let Some(c) = c else { return false };
    let is_sign = matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}');
    is_sign || script_of(c).is_some_and(|script| JOINING.contains(&script)) || is_mark_of_india(c)
}

/// A vowel sign, a virama or another mark that belongs to the letters of such a script.
fn is_mark_of_india(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{900}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn is_han(c: char) -> bool {
    script_of(c) == Some("Hani")
}

fn is_rtl(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// `text` with the characters that its HTML entities stand for, of those that [`misplaced`] knows.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        let entity = behind[1..].split_once(';').and_then(|(entity, after)| Some((meant(entity)?, after)));
        if let Some((c, after)) = entity {
            out.push(c);
            rest = after;
        } else {
            out.push('&');
            rest = &behind[1..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn meant(entity: &str) -> Option<char> {
    let code = match entity {
        "zwj" => 0x200D,
        "zwnj" => 0x200C,
        "lrm" => 0x200E,
        "rlm" => 0x200F,
        _ => {
            let number = entity.strip_prefix('#')?;
            match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            }
        }
    };
    char::from_u32(code).filter(|c| name(*c).is_some())
}

#[cfg(test)]
mod tests {
    use super::{decoded, misplaced};

    fn found(text: &str, rtl: bool) -> Vec<char> {
        misplaced(&decoded(text), rtl).into_iter().map(|(_, c, _)| c).collect()
    }

    #[test]
    fn each_is_seen_by_its_first_byte() {
        for c in ('\0'..=char::MAX).filter(|c| super::name(*c).is_some()) {
            assert!(super::STARTS.has(c.to_string().as_bytes()[0]), "{c:?}");
        }
    }

    #[test]
    fn what_no_script_needs_is_found() {
        for c in "\u{61C}\u{200C}\u{200D}\u{200E}\u{200F}\u{180B}\u{180F}\u{FE00}\u{FE0F}\u{E0100}".chars() {
            assert_eq!(found(&format!("don{c}nées"), false), [c], "{c:?}");
            assert_eq!(found(&format!("don&#x{:X};nées", u32::from(c)), false), [c], "{c:?}");
        }
        assert_eq!(found("https:\u{200D}//a.example/, 3\u{200D}0 jours &zwj; &rlm;", false).len(), 4);
        assert_eq!(found("контролёр\u{200C} данных", false), ['\u{200C}']);
    }

    #[test]
    fn letters_are_not_struck_out_or_buried() {
        for c in "\u{335}\u{336}\u{338}\u{20D2}\u{20E0}\u{489}".chars() {
            assert_eq!(found(&format!("p{c}as"), false), [c], "{c:?}");
            assert_eq!(found(&format!("p&#{};as", u32::from(c)), false), [c], "{c:?}");
        }
        let pile = |count: usize| format!("e{}t", "\u{301}\u{302}".repeat(count));
        assert!(found(&pile(2), false).is_empty());
        assert_eq!(found(&pile(3), false).len(), 2);
    }

    #[test]
    fn what_a_script_needs_stays() {
        for text in [
            "Vie\u{302}\u{323}t Nam",
            "می\u{200C}خواهیم",
            "क्\u{200D}ष",
            "\u{200C}های",
            "☎\u{FE0F} 1",
            "👩\u{200D}⚖\u{FE0F}",
            "葛\u{E0100}城",
            "ℹ\u{FE0F}",
            "«שלום»\u{200E}",
        ] {
            assert!(found(text, false).is_empty(), "{text}");
        }
        for text in ["GDPR\u{200F}", "(a)\u{200E}", "\u{200F}", "a &amp; b &#8207;", "R&D; &", "\u{200C}"] {
            assert!(found(text, true).is_empty(), "{text}");
        }
    }
}
