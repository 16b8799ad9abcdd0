//! A text in the pieces that dates are made of.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::cldr::numbers::digit;
use crate::language::fold::fold;
use crate::language::numerals;
use crate::language::words::is_unspaced;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// UTF-8 bytes of the text.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits or Han numerals: their value and how many there are.
    Number(u32, usize),
    /// Letters, folded. In scripts without spaces a single character. Whether it began with a capital.
    Word(String, bool),
    /// Anything else.
    Mark(String),
}

/// The pieces of `text`, in order, without its spaces and without characters that nobody sees.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let class = class(chars[at].1);
        at += 1;
        while at < chars.len() && class.goes_on() && self::class(chars[at].1) == class {
            at += 1;
        }
        let range = chars[start].0..chars.get(at).map_or(text.len(), |(byte, _)| *byte);
        let own = &text[range.clone()];
        let kind = match class {
            Class::Digit => {
                let digits: String =
                    own.chars().filter_map(digit).map(|value| char::from(b'0' + value)).collect();
                // Longer ones are no part of a date.
                Kind::Number(digits.parse().unwrap_or(u32::MAX), digits.len())
            }
            Class::Han => match numerals::in_han(own) {
                Some(value) => Kind::Number(value, value.to_string().len()),
                None => Kind::Mark(own.to_owned()),
            },
            Class::Letter | Class::Lone => Kind::Word(fold(own), own.starts_with(char::is_uppercase)),
            Class::Mark => Kind::Mark(own.to_owned()),
            Class::Space => continue,
        };
        found.push(Token { range, kind });
    }
    found
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    /// A numeral of the Han script.
    Han,
    Letter,
    /// A letter of a script without spaces.
    Lone,
    Space,
    Mark,
}

impl Class {
    fn goes_on(self) -> bool {
        matches!(self, Self::Digit | Self::Han | Self::Letter)
    }
}

fn class(c: char) -> Class {
    match c {
        _ if digit(c).is_some() => Class::Digit,
        // Marks of direction, joiners.
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {
            Class::Space
        }
        _ if numerals::is_han(c) => Class::Han,
        _ if is_unspaced(c) => Class::Lone,
        '\u{FFFC}' => Class::Mark,
        _ if c.is_alphabetic() || is_combining_mark(c) => Class::Letter,
        _ if c.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}
