//! E-mail and web addresses that stand in the words of a text.
//!
//! Nothing is taken for an address that is not surely one: it has an `@` and a whole domain, or a scheme, or `www.`. What
//! a language puts right beside it (particles, endings, quotation marks) is no part of it; letters that only look like
//! Latin ones, and characters that nobody sees, are.

use std::ops::{Range, RangeInclusive};

use crate::bytes::Bytes;
use crate::cldr::numbers::digit;
use crate::language::script_of;
use crate::unit::VALUE;

/// Scripts whose letters can pass for Latin ones, so that they are never taken for words beside an address.
const ALIKE: [&str; 5] = ["Latn", "Cyrl", "Grek", "Armn", "Cher"];

/// How many digits a telephone number has with the code of its country: ITU-T E.164 allows 15.
const PHONE: RangeInclusive<usize> = 7..=15;

/// Whether an address or a telephone number can stand in `text`, in any of the looks that its signs have.
pub(super) fn may_lead(text: &str) -> bool {
    let bytes = text.as_bytes();
    BEGINNINGS.places(text).any(|at| match bytes[at] {
        b':' => bytes[at + 1..].starts_with(b"//"),
        b'w' | b'W' => bytes.get(at + 1).is_some_and(|next| next.eq_ignore_ascii_case(&b'w')),
        // `＠`, `＋`, `﹫`, `﹢`.
        0xEF => matches!(bytes[at + 1..], [0xBC, 0xA0 | 0x8B, ..] | [0xB9, 0xAB | 0xA2, ..]),
        _ => true,
    })
}

/// With which bytes the signs of an address begin, in UTF-8.
const BEGINNINGS: Bytes = Bytes::new(b"@+:wW\xEF");

/// Where e-mail addresses stand in `text`, in order.
pub(super) fn mails(text: &str) -> Vec<Range<usize>> {
    let found = signs(text, ['@', '\u{FF20}']).into_iter().filter_map(|(at, sign)| {
        let local = |c: char| is_letter(c) || matches!(c, '.' | '_' | '+' | '%' | '-');
        let before = text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last();
        let start = before.map(|(start, _)| start)?;
        let start = start + skipped(&text[start..at], &['.', '-', '+', '%']);
        let from = at + sign.len_utf8();
        let end = from + domain(&text[from..])?;
        (start < at).then_some(start..end)
    });
    found.collect()
}

/// Where one of two signs stands; in most texts there is none.
fn signs(text: &str, wanted: [char; 2]) -> Vec<(usize, char)> {
    let each = |sign: char| text.match_indices(sign).map(move |(at, _)| (at, sign));
    let mut found: Vec<_> = wanted.into_iter().flat_map(each).collect();
    found.sort_unstable();
    found
}

/// Bytes of `text` that begin with one of `marks` or with a mark of direction.
fn skipped(text: &str, marks: &[char]) -> usize {
    text.len() - text.trim_start_matches(|c| marks.contains(&c) || is_direction(c)).len()
}

/// Length of the domain that `text` begins with: labels between dots, the last of letters alone.
fn domain(text: &str) -> Option<usize> {
    let inside = |c: char| is_letter(c) || matches!(c, '.' | '-' | '_');
    let whole = text.find(|c| !inside(c)).unwrap_or(text.len());
    // A value that goes on in the domain makes it one of many.
    if text[whole..].starts_with(VALUE) {
        return None;
    }
    let mut end = text[..whole].trim_end_matches(|c| matches!(c, '.' | '-' | '_') || is_direction(c)).len();
    loop {
        let last = text[..end].rfind('.')? + 1;
        let label = &text[last..end];
        let top = if label.starts_with("xn--") { label.len() } else { letters(label) };
        if label[..top].chars().count() > 1 {
            return text[..last - 1].chars().any(char::is_alphanumeric).then_some(last + top);
        }
        end = last - 1;
    }
}

/// Bytes of letters that `label` begins with: an ending follows a hyphen, as in Hungarian.
fn letters(label: &str) -> usize {
    label.find(|c: char| !c.is_alphabetic() && !is_hidden(c)).unwrap_or(label.len())
}

/// Where web addresses stand in `text`, in order: those with a scheme, and those that begin with `www.`.
pub(super) fn links(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let begins_with = |at: usize, begin: &str| {
        text.as_bytes()
            .get(at..at + begin.len())
            .is_some_and(|own| own.eq_ignore_ascii_case(begin.as_bytes()))
    };
    let is_second = |byte: &u8| b"tTwW".contains(byte);
    for at in Bytes::new(b"hHwW").places(text).filter(|at| text.as_bytes().get(at + 1).is_some_and(is_second))
    {
        let begins = ["http://", "https://", "www."].into_iter().find(|begin| begins_with(at, begin));
        let taken = found.last().is_some_and(|last| at < last.end);
        let inside = text[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || c == '@');
        if let Some(begin) = begins.filter(|_| !taken && !inside) {
            let end = at + begin.len() + web(&text[at + begin.len()..]);
            if end > at + begin.len() {
                found.push(at..end);
            }
        }
    }
    found
}

/// Where telephone numbers with the code of a country stand in `text`, in order: `+33 1 23 45 67 89`.
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    let found = signs(text, ['+', '\u{FF0B}']).into_iter().filter_map(|(at, sign)| {
        if text[..at].chars().next_back().is_some_and(char::is_alphanumeric) {
            return None;
        }
        let from = at + sign.len_utf8();
        let between =
            |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '-' | '.' | '/' | '\u{2010}'..='\u{2013}');
        let inside = |c: char| digit(c).is_some() || between(c) || is_direction(c);
        let end = text[from..].find(|c| !inside(c)).map_or(text.len(), |end| from + end);
        let whole = text[from..end].trim_end_matches(|c| between(c) || is_direction(c));
        let count = whole.chars().filter(|c| digit(*c).is_some()).count();
        PHONE.contains(&count).then_some(at..from + whole.len())
    });
    found.collect()
}

/// Length of what goes on behind `https://`.
fn web(text: &str) -> usize {
    let ascii = "-._~/?#[@!$&*+,;=%:(";
    let mut open = 0_usize;
    let end = text.find(|c: char| {
        open += usize::from(c == '(');
        if c == ')' && open > 0 {
            open -= 1;
            return false;
        }
        !(is_letter(c) || c == VALUE || ascii.contains(c))
    });
    let whole = &text[..end.unwrap_or(text.len())];
    let trimmed = whole.trim_end_matches(|c| ".,;:!?(*_[".contains(c) || is_direction(c));
    if trimmed.contains(['/', '?', '#']) {
        return trimmed.len();
    }
    // An ending of the language behind a bare host: `www.example.com-ra`.
    domain(trimmed).unwrap_or(trimmed.len())
}

/// Whether a character may belong to the letters of an address.
fn is_letter(c: char) -> bool {
    if c.is_ascii_alphanumeric() || is_hidden(c) {
        return true;
    }
    c != VALUE && c.is_alphanumeric() && script_of(c).is_none_or(|script| ALIKE.contains(&script))
}

/// Whether nobody sees the character.
pub(super) fn is_hidden(c: char) -> bool {
    is_direction(c)
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' | '\u{34F}')
}

/// Marks and isolates that languages written from right to left put around an address.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{links, mails, phones};

    fn of(find: fn(&str) -> Vec<std::ops::Range<usize>>, text: &str) -> Vec<&str> {
        find(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn telephone_numbers_have_the_code_of_a_country() {
        for (text, wanted) in [
            ("Call +33 1 23 45 67 89.", "+33 1 23 45 67 89"),
            ("au \u{FF0B}33\u{A0}(0)1\u{A0}23-45-67-89 ou", "\u{FF0B}33\u{A0}(0)1\u{A0}23-45-67-89"),
            ("اتصل ‎+٣٣ ١ ٢٣ ٤٥ ٦٧ ٨٩‎", "+٣٣ ١ ٢٣ ٤٥ ٦٧ ٨٩"),
        ] {
            assert_eq!(of(phones, text), [wanted], "{text}");
        }
        for text in ["18+ years", "+1", "a+33123456789", "UTC+02:00 and +3 500", "10 + 20 = 30"] {
            assert!(of(phones, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn words_beside_an_address_are_no_part_of_it() {
        for text in [
            "Write to a.b+c@mail.example.org.",
            "ご質問は、a.b+c@mail.example.orgまで",
            "질문은 a.b+c@mail.example.org으로 보내세요",
            "راسلنا على\u{200E} a.b+c@mail.example.org\u{200E}.",
            "وa.b+c@mail.example.org",
            "Írjon az a.b+c@mail.example.org-ra",
            "l’a.b+c@mail.example.org’da, «a.b+c@mail.example.org»",
            "**a.b+c@mail.example.org**_",
        ] {
            assert!(of(mails, text).iter().all(|found| *found == "a.b+c@mail.example.org"), "{text}");
            assert!(!of(mails, text).is_empty(), "{text}");
        }
        assert!(of(mails, "@sub.example.org, a@b, x@yours.\u{FFFC}, 3 @ 4.5").is_empty());
    }

    #[test]
    fn letters_that_look_alike_and_hidden_ones_belong_to_it() {
        assert_eq!(of(mails, "рrivacy@example.org"), ["рrivacy@example.org"]);
        assert_eq!(of(mails, "privacy@exam\u{AD}ple.org"), ["privacy@exam\u{AD}ple.org"]);
        assert_eq!(of(links, "https://exаmple.org/x"), ["https://exаmple.org/x"]);
    }

    #[test]
    fn links_end_where_the_sentence_goes_on() {
        for (text, found) in [
            ("See https://a.example/b?c=d&e#f.", "https://a.example/b?c=d&e#f"),
            ("(siehe www.example.com/x_(y))", "www.example.com/x_(y)"),
            ("www.example.com은", "www.example.com"),
            ("https://a.example/bをご覧ください", "https://a.example/b"),
            ("a www.example.com-ra", "www.example.com"),
            ("HTTPS://A.example/«x»", "HTTPS://A.example/"),
        ] {
            assert_eq!(of(links, text), [found], "{text}");
        }
        assert!(of(links, "xhttps://, www. , mewww.example.org").is_empty());
    }
}
