//! What changed in a text, for people: `We keep it for [-30-]{+90+} days`, as `wdiff` and `git --word-diff` write it.
//!
//! Marks say what changed, colour only says it again. What stayed is cut where it is far from a change; lines without a
//! change are left out. Text that runs from right to left stands on lines of its own, below words that say what it is:
//! beside it, brackets and signs would stand elsewhere on the screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::change::{Change, Run};

/// Columns of a line, so that it fits a terminal of 80 with the margin that findings have.
const COLUMNS: usize = 66;
/// Columns kept of what stayed, on either side of a change.
const NEAR: usize = 40;
/// Columns of one removed or added stretch; of a longer one the middle is left out.
const MOST: usize = 640;
/// What stayed between two changes, in letters, is shown as changed where it is no longer than this.
const SCRAP: usize = 2;
/// What stands for text that is left out.
const CUT: &str = "…";

/// Where a colour begins and ends in what [`lines`] gives. No text holds them: they are taken out of it before.
pub(super) const RED: char = '\u{F0001}';
/// See [`RED`].
pub(super) const GREEN: char = '\u{F0002}';
/// See [`RED`].
pub(super) const PLAIN: char = '\u{F0003}';

/// What became of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Removed,
    Added,
}

/// A stretch of one line.
type Piece = (Kind, String);

/// The change in lines, a title first.
pub(super) fn lines(change: &Change) -> Vec<String> {
    let pieces = joined(&slid(&change.runs));
    let title = &change.title;
    if pieces.iter().any(|(_, text)| text.chars().any(is_rtl)) {
        let mut out = vec![format!("{title}, then and now:")];
        out.extend(of_lines(pieces).iter().flat_map(|line| line.as_deref().map_or_else(cut, apart)));
        return out;
    }
    let mut out = vec![format!("{title}, {RED}[-then-]{PLAIN} {GREEN}{{+now+}}{PLAIN}:")];
    out.extend(of_lines(pieces).iter().flat_map(|line| line.as_deref().map_or_else(cut, marked)));
    out
}

fn cut() -> Vec<String> {
    vec![CUT.to_owned()]
}

/// The runs, each whole line that was added or removed as a whole: not `- {+one` and `- +}two`, but `{+- one+}`, `- two`.
fn slid(runs: &[Run]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    for at in 1..runs.len().saturating_sub(1) {
        let [Run::Same(before), Run::Removed(text) | Run::Added(text), Run::Same(after)] =
            &mut runs[at - 1..=at + 1]
        else {
            continue;
        };
        let begin = text.rfind('\n').map_or(text.len(), |end| end + 1);
        let tail = text[begin..].to_owned();
        if let Some(rest) = before.strip_suffix(tail.as_str()).filter(|_| !tail.is_empty()) {
            *before = rest.to_owned();
            *text = format!("{tail}{}", &text[..begin]);
            *after = format!("{tail}{after}");
        }
    }
    runs
}

/// The runs without characters that a terminal would obey, and what was removed and added together once each.
fn joined(runs: &[Run]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for (at, run) in runs.iter().enumerate() {
        match run {
            Run::Removed(text) => removed.push_str(&shown(text)),
            Run::Added(text) => added.push_str(&shown(text)),
            Run::Same(text) => {
                let text = shown(text);
                let between = !(removed.is_empty() && added.is_empty()) && at + 1 < runs.len();
                if between && text.trim().chars().count() <= SCRAP && !text.contains('\n') {
                    removed.push_str(&text);
                    added.push_str(&text);
                    continue;
                }
                end(&mut pieces, &mut removed, &mut added);
                pieces.push((Kind::Same, text));
            }
        }
    }
    end(&mut pieces, &mut removed, &mut added);
    pieces
}

/// Ends a change. The space after it belongs to what follows.
fn end(pieces: &mut Vec<Piece>, removed: &mut String, added: &mut String) {
    let space = [&*added, &*removed].into_iter().find(|text| !text.is_empty());
    let spaced = space.is_some_and(|text| text.ends_with([' ', '\t']));
    for (kind, text) in [(Kind::Removed, &mut *removed), (Kind::Added, &mut *added)] {
        let bare = text.trim_end_matches([' ', '\t']);
        if !bare.is_empty() {
            pieces.push((kind, bare.to_owned()));
        }
        text.clear();
    }
    if spaced {
        pieces.push((Kind::Same, " ".to_owned()));
    }
}

/// `text` without marks of direction, and a sign for controls, for what turns the direction of other text, and for
/// private characters.
fn shown(text: &str) -> String {
    let hides = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
    };
    let bare = text.replace("\r\n", "\n").replace(['\u{200E}', '\u{200F}', '\u{61C}'], "");
    bare.chars()
        .map(|c| {
            if c == '\t' {
                ' '
            } else if hides(c) {
                '\u{FFFD}'
            } else {
                c
            }
        })
        .collect()
}

/// The pieces line by line; nothing for lines without a change, however many. A line end that changed alone is `¶`.
fn of_lines(pieces: Vec<Piece>) -> Vec<Option<Vec<Piece>>> {
    let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
    for (kind, text) in pieces {
        let mut rest = text.as_str();
        while let Some(at) = rest.find('\n') {
            let bare = kind != Kind::Same && at == 0;
            push(&mut lines, kind, if bare { "¶" } else { &rest[..at] }.to_owned());
            rest = rest[at..].trim_start_matches('\n');
            // A line end alone that is gone divides no lines now.
            if kind != Kind::Removed || !bare {
                lines.push(Vec::new());
            }
        }
        push(&mut lines, kind, rest.to_owned());
    }
    let mut out: Vec<Option<Vec<Piece>>> = Vec::new();
    for line in lines.into_iter().filter(|line| line.iter().any(|(_, text)| !text.trim().is_empty())) {
        let changed = line.iter().any(|(kind, _)| *kind != Kind::Same);
        if changed || out.last().is_none_or(Option::is_some) {
            out.push(changed.then_some(line));
        }
    }
    out
}

fn push(lines: &mut [Vec<Piece>], kind: Kind, text: String) {
    if let Some(last) = lines.last_mut().filter(|_| !text.is_empty()) {
        last.push((kind, text));
    }
}

/// What is kept of each piece of a line.
fn near(line: &[Piece]) -> Vec<Piece> {
    let last = line.len().saturating_sub(1);
    let keep = |(at, (kind, text)): (usize, &Piece)| {
        let kept = match kind {
            Kind::Same if at == 0 => shortened(text, 0, NEAR),
            Kind::Same if at == last => shortened(text, NEAR, 0),
            Kind::Same => shortened(text, NEAR, NEAR),
            _ => shortened(text, MOST / 2, MOST / 2),
        };
        (*kind, kept)
    };
    line.iter().enumerate().map(keep).collect()
}

/// `text`, or about so many columns of its start and of its end, whole words.
fn shortened(text: &str, start: usize, end: usize) -> String {
    if text.width() <= start + end + CUT.len() {
        return text.to_owned();
    }
    let words: Vec<&str> = text.split_word_bounds().collect();
    let fit = |words: &mut dyn Iterator<Item = &&str>, most: usize| {
        let mut wide = 0;
        words
            .take_while(|word| {
                wide += word.width();
                wide <= most
            })
            .count()
    };
    let before = fit(&mut words.iter(), start);
    let after = fit(&mut words.iter().rev(), end).min(words.len() - before);
    format!(
        "{}{CUT}{}",
        words[..before].concat().trim_end(),
        words[words.len() - after..].concat().trim_start()
    )
}

/// A line with its changes between marks, in as many lines as it needs.
fn marked(line: &[Piece]) -> Vec<String> {
    let mut atoms: Vec<(Kind, String)> = Vec::new();
    for (kind, text) in near(line) {
        let (open, close) = match kind {
            Kind::Same => ("", ""),
            Kind::Removed => ("[-", "-]"),
            Kind::Added => ("{+", "+}"),
        };
        let words = unbroken(&text);
        for (at, word) in words.iter().enumerate() {
            let open = if at == 0 { open } else { "" };
            let close = if at + 1 == words.len() { close } else { "" };
            atoms.push((kind, format!("{open}{word}{close}")));
        }
    }
    wrapped(&atoms)
}

/// A line of text that runs from right to left: each stretch below a word that says what it is.
fn apart(line: &[Piece]) -> Vec<String> {
    let mut out = Vec::new();
    for (kind, text) in near(line).into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        out.push(match kind {
            Kind::Same => "unchanged:".to_owned(),
            Kind::Removed => format!("{RED}removed:{PLAIN}"),
            Kind::Added => format!("{GREEN}added:{PLAIN}"),
        });
        let atoms: Vec<_> =
            unbroken(text.trim()).into_iter().map(|word| (Kind::Same, word.to_owned())).collect();
        out.extend(wrapped(&atoms).into_iter().map(|line| format!("  {line}")));
    }
    out
}

/// `text` in pieces between which a line may end: words and spaces; of wide scripts, which have no spaces, words alone.
fn unbroken(text: &str) -> Vec<&str> {
    let joins =
        |piece: &str| !piece.starts_with(char::is_whitespace) && piece.width() <= piece.chars().count();
    let mut found: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, word) in text.split_word_bound_indices() {
        match found.last_mut() {
            // A placeable is one word, spaces and all.
            Some(last)
                if last.width() < COLUMNS / 2
                    && ((last.starts_with('{') && !last.contains('}')) || (joins(last) && joins(word))) =>
            {
                *last = &text[from..at + word.len()];
            }
            _ => {
                from = at;
                found.push(word);
            }
        }
    }
    found
}

/// The atoms in lines of [`COLUMNS`], each line with its own colours.
fn wrapped(atoms: &[(Kind, String)]) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut wide, mut open) = (String::new(), 0, Kind::Same);
    for (kind, text) in atoms {
        let sticks =
            !text.chars().any(char::is_alphanumeric) && !text.starts_with(['[', '{', '(', '「', '“']);
        if wide + text.width() > COLUMNS && wide > 0 && !sticks {
            colour(&mut line, &mut open, Kind::Same);
            lines.push(line.trim_end().to_owned());
            line.clear();
            wide = 0;
        }
        let text = if wide == 0 { text.trim_start() } else { text };
        if !text.is_empty() {
            colour(&mut line, &mut open, *kind);
        }
        line.push_str(text);
        wide += text.width();
    }
    colour(&mut line, &mut open, Kind::Same);
    lines.push(line.trim_end().to_owned());
    lines.retain(|line| !line.is_empty());
    lines
}

/// Goes from the colour of `open` to that of `kind`.
fn colour(line: &mut String, open: &mut Kind, kind: Kind) {
    if *open == kind {
        return;
    }
    if *open != Kind::Same {
        line.push(PLAIN);
    }
    match kind {
        Kind::Same => {}
        Kind::Removed => line.push(RED),
        Kind::Added => line.push(GREEN),
    }
    *open = kind;
}

/// Whether a letter runs from right to left: the blocks that Unicode sets apart for such scripts.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests;
