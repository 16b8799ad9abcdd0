//! Marks: the places of facts in a text, and the only private-use characters that it may hold.

use super::Inline;
use super::chars::{find_hidden, hidden_character};

/// Opens a mark.
pub(super) const OPEN: char = '\u{E000}';
/// Closes a mark.
pub(super) const CLOSE: char = '\u{E001}';

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words, possibly with stray private-use characters.
    Text(&'a str),
    /// A mark, by its name.
    Mark(&'a str),
}

/// The pieces of `text` with the byte at which each begins.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (Piece<'_>, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let start = at;
        if let Some(name) = leading(rest) {
            at += OPEN.len_utf8() + name.len() + CLOSE.len_utf8();
            return Some((Piece::Mark(name), start));
        }
        let mut opens = rest.match_indices(OPEN).map(|(offset, _)| offset);
        let length = opens.find(|&offset| leading(&rest[offset..]).is_some()).unwrap_or(rest.len());
        at += length;
        Some((Piece::Text(&rest[..length]), start))
    })
}

/// The name of the mark that `text` begins with.
fn leading(text: &str) -> Option<&str> {
    let body = text.strip_prefix(OPEN)?;
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".#-".contains(c);
    let rest = body.trim_start_matches(allowed);
    let name = &body[..body.len() - rest.len()];
    (!name.is_empty() && rest.starts_with(CLOSE)).then_some(name)
}

/// The name, when `text` is one mark and nothing else.
pub(super) fn whole(text: &str) -> Option<&str> {
    leading(text).filter(|name| OPEN.len_utf8() + name.len() + CLOSE.len_utf8() == text.len())
}

/// Words and values of `text`; hidden and stray characters are left out.
pub(super) fn inlines(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    append(&mut out, text);
    out
}

/// Appends words and values of `text` to `out`, joining words with the words before them.
pub(super) fn append(out: &mut Vec<Inline>, text: &str) {
    for (piece, _) in pieces(text) {
        match piece {
            Piece::Text(words) => append_words(out, words),
            Piece::Mark(name) => out.push(Inline::Value(name.to_owned())),
        }
    }
}

/// Appends `words` to `out` without looking for marks; hidden and stray characters are left out.
pub(super) fn append_words(out: &mut Vec<Inline>, words: &str) {
    // Line ends come in pairs or alone; what is left of a pair is a line end as everywhere.
    let is_clean = |c: &char| *c != '\r' && hidden_character(*c).is_none();
    // Nearly always all of them are, and are taken at once.
    if !words.contains('\r') && find_hidden(words).next().is_none() {
        match out.last_mut() {
            Some(Inline::Text(before)) => before.push_str(words),
            _ if words.is_empty() => {}
            _ => out.push(Inline::Text(words.to_owned())),
        }
        return;
    }
    let clean = words.chars().filter(is_clean);
    if let Some(Inline::Text(before)) = out.last_mut() {
        before.extend(clean);
        return;
    }
    let clean: String = clean.collect();
    if !clean.is_empty() {
        out.push(Inline::Text(clean));
    }
}

/// Appends `more` to `out`, joining words with words.
pub(super) fn append_all(out: &mut Vec<Inline>, more: Vec<Inline>) {
    for inline in more {
        match (out.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
            (_, inline) => out.push(inline),
        }
    }
}
