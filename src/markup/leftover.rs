//! Leftovers: characters that stayed in the words because markup did not work, such as `**` beside a quotation mark.

use std::ops::Range;

use super::mark;

/// The characters of a paragraph as typed, each with its byte in the text. Emphasis and links that worked are gone.
pub(super) type Typed = Vec<(char, usize)>;

/// Stands for a character that was escaped or is behind an entity: nobody left it over.
pub(super) const WORD: char = 'x';

/// The longest name of a mark that is looked for behind `<`.
const LONGEST_NAME: usize = 64;

/// Whether `text` holds a leftover that no character of Markdown announces.
pub(super) fn is_suspect(text: &str) -> bool {
    !text.is_ascii() && text.contains(['＊', '］'])
}

/// Where markup that did not work seems to stand, in the order of the text.
pub(super) fn find(typed: &[(char, usize)]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&(c, start)) = typed.get(at) {
        let mut step = 1;
        let length = match c {
            '*' | '_' | '~' | '＊' | '`' => {
                step = typed[at..].iter().take_while(|next| next.0 == c).count();
                let neighbours =
                    [at.checked_sub(1).and_then(|before| typed.get(before)), typed.get(at + step)];
                let words = neighbours.iter().flatten().filter(|(c, _)| is_word(*c)).count();
                if is_delimiter(c, step, words) { step } else { 0 }
            }
            ']' | '］' => link(&typed[at..]),
            '<' => autolink(&typed[at..]),
            '|' => table(&typed[at..]),
            _ => 0,
        };
        if length > 0 {
            let (last, end) = typed[at + length - 1];
            found.push(start..end + last.len_utf8());
        }
        at += step.max(length);
    }
    found
}

/// Whether a run of `count` times `c`, with `words` of its two neighbours being words, was meant to set off something.
/// `5 * 3`, `(*)`, `Nutzer*in`, `_ga` and `~5` were not.
fn is_delimiter(c: char, count: usize, words: usize) -> bool {
    match (c, count) {
        ('*', 1) => words == 1,
        ('`', 1) => words < 2,
        // A line to write on is longer.
        ('_', 2..=3) => true,
        ('_' | '~' | '＊', 1) | ('_', _) => false,
        _ => true,
    }
}

/// A word of a language, or the value of a fact.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == mark::OPEN || c == mark::CLOSE
}

/// `](`, `][`, `] (https://…` and their wide forms, from the bracket that closes.
fn link(typed: &[(char, usize)]) -> usize {
    let next = typed.get(1).map_or(' ', |next| next.0);
    if matches!(next, '(' | '（') || (next == '[' && typed[0].0 == ']') {
        return 2;
    }
    let spaces = typed[1..].iter().take_while(|(c, _)| *c == ' ').count();
    let mut rest = typed[1 + spaces..].iter().map(|(c, _)| *c);
    if spaces == 0 || !matches!(rest.next(), Some('(' | '（')) {
        return 0;
    }
    let destination: String = rest.take(8).collect();
    let begins = ["http", "www.", "mailto:", "tel:", "#"].iter().any(|start| destination.starts_with(start));
    if begins || destination.starts_with(mark::OPEN) { spaces + 2 } else { 0 }
}

/// `<` value `>`: Markdown makes no link of it.
fn autolink(typed: &[(char, usize)]) -> usize {
    let mut inside = typed[1..].iter().map(|(c, _)| *c);
    if inside.next() != Some(mark::OPEN) {
        return 0;
    }
    let length = 2 + inside.take(LONGEST_NAME).take_while(|c| *c != mark::CLOSE).count();
    if typed.get(length + 1).is_some_and(|next| next.0 == '>') { length + 2 } else { 0 }
}

/// `|---`, the second line of a table whose columns do not match the first.
fn table(typed: &[(char, usize)]) -> usize {
    let filler = typed[1..].iter().take_while(|(c, _)| matches!(c, ' ' | ':')).count();
    let dashes = typed[1 + filler..].iter().take_while(|(c, _)| *c == '-').count();
    if filler <= 2 && dashes >= 2 { 1 + filler + dashes } else { 0 }
}
