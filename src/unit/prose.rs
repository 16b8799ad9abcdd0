//! The running words of a text: what is left once values, names, codes, addresses and quotations are out.

use std::ops::Range;

use super::VALUE;
use crate::bytes::Bytes;
use crate::language::words::{Word, is_unspaced};

/// The most characters that a quotation between apostrophes has.
const QUOTED: usize = 60;

/// A word of running text. Words of codes, addresses and quotations are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running<'a> {
    /// In lower case, with `'` for every apostrophe.
    pub text: &'a str,
    /// UTF-8 bytes of the text that it came from.
    pub range: Range<usize>,
    /// Whether it is written as names are: with a capital inside a sentence, or with several.
    pub named: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// The sentence that it stands in, counted from the start of the text.
    pub sentence: usize,
}

/// A running word by its place among the words of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    word: usize,
    named: bool,
    capital: bool,
    sentence: usize,
}

impl Mark {
    /// The word itself, of the `words` from which this was made.
    pub(super) fn of(self, words: &[Word]) -> Option<Running<'_>> {
        let Self { word, named, capital, sentence } = self;
        let word = words.get(word)?;
        Some(Running { text: &word.text, range: word.range.clone(), named, capital, sentence })
    }
}

/// The running words of `text`, whose words are `words`.
#[must_use]
pub fn running<'a>(text: &str, words: &'a [Word]) -> Vec<Running<'a>> {
    marks(text, words).into_iter().filter_map(|mark| mark.of(words)).collect()
}

/// Which of `words`, the words of `text`, are running words.
pub(super) fn marks(text: &str, words: &[Word]) -> Vec<Mark> {
    let mut hidden = quotations(text);
    hidden.extend(codes(text));
    if text.contains('`') {
        hidden.extend(by_line(text, ticked));
    }
    if SINGLE.any_in(text) && text.contains(is_single) {
        hidden.extend(by_line(text, |line| single(line).collect()));
    }
    let is_hidden = |at: usize| hidden.iter().any(|range| range.contains(&at));
    let mut found = Vec::with_capacity(words.len());
    let (mut sentence, mut end, mut starts) = (0, 0, true);
    for (at, own) in words.iter().enumerate() {
        let word = &text[own.range.clone()];
        if ends_sentence(&text[end..own.range.start]) {
            sentence += 1;
            starts = true;
        }
        end = own.range.end;
        let capital = word.starts_with(char::is_uppercase);
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let named = (capital && !starts) || capitals > 1 || (capitals == 1 && !capital);
        starts = false;
        if !is_hidden(own.range.start) {
            found.push(Mark { word: at, named, capital, sentence });
        }
    }
    found
}

/// The first words of a text without a value or a line end between them, to be looked for in the file.
#[must_use]
pub fn first_words(text: &str) -> &str {
    text.split([VALUE, '\n']).map(str::trim).find(|run| !run.is_empty()).unwrap_or_default()
}

/// Whether a sentence ends in what stands between two words.
#[must_use]
pub fn ends_sentence(between: &str) -> bool {
    let wide = |c| matches!(c, '\n' | '。' | '！' | '？' | '।' | '።' | '…');
    let mark = |c| matches!(c, '.' | '!' | '?' | ':' | '؟' | '۔');
    between.chars().any(wide) || (between.contains(mark) && between.contains(char::is_whitespace))
}

/// With which bytes quotation marks begin, in UTF-8.
const QUOTES: Bytes = Bytes::new(b"\"\xC2\xE2\xE3");

/// What stands between quotation marks of any kind, in pairs within a line.
#[must_use]
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    if !QUOTES.any_in(text) || !text.contains(is_quote) {
        return Vec::new();
    }
    by_line(text, |line| {
        let marks = line.char_indices().filter(|(at, c)| is_quote(*c) && !inside_word(line, *at, *c));
        let marks: Vec<usize> = marks.map(|(at, _)| at).collect();
        marks.chunks_exact(2).map(|pair| pair[0]..pair[1]).collect()
    })
}

/// The ranges of each line of a text, as ranges of the text.
fn by_line(text: &str, ranges: impl Fn(&str) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        found.extend(ranges(line).into_iter().map(|range| start + range.start..start + range.end));
        start += line.len();
    }
    found
}

/// What stands between apostrophes that serve as quotation marks: outside words, and not far from one another.
fn single(line: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let opens = move |at: usize, c: char| {
        !letter(line[..at].chars().next_back()) && letter(line[at + c.len_utf8()..].chars().next())
    };
    let closes = move |at: usize, c: char| {
        let before = line[..at].chars().next_back();
        before.is_some_and(|c| !c.is_whitespace()) && !letter(line[at + c.len_utf8()..].chars().next())
    };
    let opening = line.char_indices().filter(move |(at, c)| is_single(*c) && opens(*at, *c));
    opening.filter_map(move |(at, c)| {
        let inside = at + c.len_utf8();
        let mut rest = line[inside..].char_indices().take(QUOTED);
        let (end, _) = rest.find(|(end, c)| is_single(*c) && closes(inside + end, *c))?;
        Some(at..inside + end)
    })
}

/// With which bytes apostrophes begin, in UTF-8.
const SINGLE: Bytes = Bytes::new(b"'\xE2");

/// Whether a character is an apostrophe, or a quotation mark that looks like one.
fn is_single(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‚' | '‛')
}

/// Whether a character is a quotation mark, of any language; apostrophes are none.
#[must_use]
pub fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〈'
            | '〉'
            | '《'
            | '》'
    )
}

/// Hebrew writes `"` inside abbreviations.
fn inside_word(line: &str, at: usize, c: char) -> bool {
    let before = line[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    before && line[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric)
}

/// Addresses, paths and names of programs: what no spaces break and no word looks like.
fn codes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !may_hold_code(text) {
        return found;
    }
    let mut start = 0;
    for chunk in text.split_inclusive(ends) {
        if is_code(chunk.trim_end_matches(ends).trim()) {
            found.push(start..start + chunk.len());
        }
        start += chunk.len();
    }
    found
}

/// Whether a code ends before a character: where words have no spaces between them, an address has none either.
fn ends(c: char) -> bool {
    c.is_whitespace() || is_unspaced(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
}

/// Every code has one of these.
const SIGNS: Bytes = Bytes::new(b"@_=\\/<>&%#.-");

/// Whether a piece of a text can be a code: most texts are told by their bytes.
fn may_hold_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let goes_on = |at: usize| bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
    let begins = |at: usize| match text[..at].chars().next_back() {
        Some(before) if before.is_ascii() => !before.is_ascii_alphanumeric(),
        before => before.is_none_or(ends),
    };
    SIGNS.places(text).any(|at| match bytes[at] {
        b'.' => begins(at) || goes_on(at),
        b'-' => begins(at),
        _ => true,
    })
}

/// What stands between backticks, in pairs within a line: Markdown takes them out, programs that know no Markdown write
/// them too.
fn ticked(line: &str) -> Vec<Range<usize>> {
    let ticks: Vec<usize> = line.match_indices('`').map(|(at, _)| at).collect();
    ticks.chunks_exact(2).map(|pair| pair[0]..pair[1]).collect()
}

fn is_code(chunk: &str) -> bool {
    let bare = chunk.trim_matches(|c: char| c.is_ascii_punctuation() && !"/._-#%".contains(c));
    // Mostly it is a plain word.
    if !bare.is_ascii() || bare.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let dotted = bare.split('.').collect::<Vec<_>>().windows(2).any(|two| {
        two[0].ends_with(|c: char| c.is_ascii_alphanumeric())
            && two[1].starts_with(|c: char| c.is_ascii_alphanumeric())
    });
    dotted
        || (bare.len() > 2 && bare.starts_with('%') && bare.ends_with('%'))
        || bare.contains(['@', '_', '=', '\\', '/', '<', '>', '&'])
        || bare.starts_with(['.', '#', '-'])
}

#[cfg(test)]
mod tests {
    use super::running;
    use crate::language::words::words;

    fn said(text: &str) -> Vec<String> {
        let words = words(text);
        let running = running(text, &words).into_iter().filter(|word| !word.named);
        running.map(|word| word.text.to_owned()).collect()
    }

    #[test]
    fn no_code_is_passed_over() {
        for code in [
            "a@b", "x_y", "a=b", "a\\b", "a/b", "<b", "b>", "a&b", "%x%", "#x", "a.b", ".env", "-v", "(.a",
            "请.env",
        ] {
            assert!(super::may_hold_code(code), "{code}");
        }
        for words in ["Yes. No", "e-mail, ja.", "été. Нет.", ""] {
            assert!(!super::may_hold_code(words), "{words}");
        }
    }

    #[test]
    fn quotation_marks_are_seen_by_their_bytes() {
        for c in ('\0'..=char::MAX).filter(|c| super::is_quote(*c)) {
            assert!(super::QUOTES.any_in(&c.to_string()), "{c}");
        }
        for c in ('\0'..=char::MAX).filter(|c| super::is_single(*c)) {
            assert!(super::SINGLE.any_in(&c.to_string()), "{c}");
        }
    }

    #[test]
    fn names_codes_and_quotations_are_no_running_words() {
        assert_eq!(said("Write to Mozilla Corporation at a@example.com"), ["write", "to", "at"]);
        assert_eq!(said("Öffnen Sie „Terms of Service“ unter about:config/x"), ["öffnen", "unter"]);
        assert_eq!(said("请参阅：https://example.com/the/of，然后"), ["请", "参", "阅", "然", "后"]);
        assert_eq!(said("biedt het 'as is' aan, l'eau d’été"), ["biedt", "het", "aan", "l'eau", "d'été"]);
        assert_eq!(said("ein `and` und `\"or\"` im Text"), ["ein", "und", "im"]);
        assert_eq!(said("Le bouton « Save it » du site.\nOui"), ["le", "bouton", "du", "site", "oui"]);
    }
}
