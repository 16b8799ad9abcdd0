//! Slips of the hand that no YAML reader names: signs of print in the place of its own, `=` for `:`, spaces that are none.
//!
//! YAML takes most of them for text, so its readers stumble a line later, or not at all.

use std::ops::Range;

use super::line::{Line, quoted};
use super::syntax::fault;
use crate::diag::{Diagnostic, Edit, Help};
use crate::source::{SourceId, Span};

/// Quotation marks of print: each that opens, with those that close it.
const QUOTES: [(char, &[char]); 10] = [
    ('“', &['”', '“']),
    ('”', &['”']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('»', &['«', '»']),
    ('‘', &['’', '‘']),
    ('‚', &['‘', '’']),
    ('‹', &['›']),
    ('「', &['」']),
    ('＂', &['＂']),
];

/// Marks that people type where YAML has `-`.
const BULLETS: &[char] = &['–', '—', '−', '‐', '‑', '•', '·', '▪', '‣', '－'];

/// A space that YAML takes for a letter.
fn is_odd_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Lines that start with spaces that do not indent them.
pub(super) fn odd_indent(source: SourceId, text: &str) -> Option<Diagnostic> {
    let mut edits = Vec::new();
    let mut first = None;
    for line in std::iter::successors(Some(Line::at(text, 0)), Line::next) {
        let whole = &text[line.start..line.end];
        let blank = |c: char| matches!(c, ' ' | '\t') || is_odd_space(c);
        let indent = &whole[..whole.len() - whole.trim_start_matches(blank).len()];
        if indent.len() == whole.len() || !indent.contains(is_odd_space) {
            continue;
        }
        let range = line.start..line.start + indent.len();
        let odd = indent.find(is_odd_space).map_or(line.start, |at| line.start + at);
        first.get_or_insert_with(|| sign(text, odd));
        let plain = indent.chars().map(|c| if c == '\u{3000}' { "  " } else { " " }).collect();
        edits.push(Edit { span: Span::new(source, range), replacement: plain });
    }
    let first = first?;
    let name = if text[first.clone()].starts_with('\u{3000}') { "full-width" } else { "no-break" };
    let headline = format!("a {name} space stands at the start of this line");
    let mut found = fault(source, first, headline).label(match edits.len() {
        1 => "looks like a space, and is none for YAML".to_owned(),
        2 => "looks like a space, and is none for YAML; one more line begins so".to_owned(),
        count => format!("looks like a space, and is none for YAML; {} more lines begin so", count - 1),
    });
    found = found.note("It often comes in by copying from a web page or a word processor.");
    found.helps.push(Help { text: "use plain spaces".to_owned(), edits });
    Some(found)
}

/// The slip that explains why reading stopped in the line of byte `at`: in that line, or in the one above.
pub(super) fn near(source: SourceId, text: &str, at: usize) -> Option<Diagnostic> {
    let line = Line::at(text, at);
    in_line(source, text, line).or_else(|| in_line(source, text, line.previous()?))
}

fn in_line(source: SourceId, text: &str, line: Line<'_>) -> Option<Diagnostic> {
    let words = line.words();
    let bare = text[words.clone()].trim_start_matches("- ");
    let start = words.end - bare.len();
    let first = bare.chars().next()?;
    let edit = |range: Range<usize>| Span::new(source, range);
    if BULLETS.contains(&first) && words.start == start {
        let after = start + first.len_utf8();
        let gap = bare[first.len_utf8()..].chars().take_while(|c| *c == ' ' || is_odd_space(*c));
        let end = after + gap.map(char::len_utf8).sum::<usize>();
        let found =
            fault(source, start..after, format!("`{first}` is not the `-` that begins an item of a list"));
        return Some(found.label("a sign of print").fix("write `- `", edit(start..end), "- "));
    }
    if let Some(space) =
        bare.strip_prefix('-').and_then(|rest| rest.chars().next()).filter(|c| is_odd_space(*c))
    {
        let range = start + 1..start + 1 + space.len_utf8();
        let found = fault(source, start..range.end, "the space after `-` is not a plain space");
        return Some(found.label("looks like a space, and is none for YAML").fix(
            "use a plain space",
            edit(range),
            " ",
        ));
    }
    let key = bare.len() - bare.trim_start_matches(|c: char| c.is_alphanumeric() || "-_".contains(c)).len();
    let rest = bare.get(key..).filter(|rest| key > 0 && !rest.starts_with(": "))?;
    let name = &bare[..key];
    let after = start + key;
    if rest.starts_with('：') {
        let gap = rest.len() - rest['：'.len_utf8()..].trim_start().len();
        let found = fault(source, sign(text, after), "`：` is not the `:` that ends a key");
        return Some(found.label("a full-width sign").fix("write `: `", edit(after..after + gap), ": "));
    }
    if let Some(space) =
        rest.strip_prefix(':').and_then(|rest| rest.chars().next()).filter(|c| is_odd_space(*c))
    {
        let range = after + 1..after + 1 + space.len_utf8();
        let found = fault(source, after..range.end, "the space after `:` is not a plain space");
        return Some(found.label("looks like a space, and is none for YAML").fix(
            "use a plain space",
            edit(range),
            " ",
        ));
    }
    if let Some(colon) = line.missing_space() {
        let found =
            fault(source, colon..colon + 1, "a space is missing after `:`").label("no space after it");
        let found = found.note("Without the space, YAML takes the key and the value for one text.");
        return Some(found.fix("add the space", edit(colon + 1..colon + 1), " "));
    }
    let value = rest.trim_start().strip_prefix('=').filter(|value| !value.starts_with('='))?;
    let value = value.trim_start();
    let gap = rest.len() - value.len();
    let equals = after + rest.find('=')?;
    let found = fault(source, equals..equals + 1, format!("`=` stands after `{name}`, where `:` must stand"));
    let replacement = if value.is_empty() { ":" } else { ": " };
    Some(found.label("YAML writes `key: value`").fix("write `:`", edit(after..after + gap), replacement))
}

/// A text without quotes of YAML that stands in those of print: what is wrong, and the text between them.
pub(super) fn print_quotes<'t>(
    source: SourceId,
    written: &'t str,
    span: &Range<usize>,
) -> Option<(Diagnostic, &'t str)> {
    let open = written.chars().next()?;
    let (_, closing) = QUOTES.iter().find(|(own, _)| *own == open)?;
    let close = written.chars().next_back().filter(|close| closing.contains(close))?;
    let inner = written.get(open.len_utf8()..written.len() - close.len_utf8())?;
    let inside = |c: char| c == open || closing.contains(&c);
    if inner.is_empty() || inner.contains(inside) || inner.contains('\n') {
        return None;
    }
    let inner = inner.trim_matches(|c: char| c == ' ' || is_odd_space(c));
    let found =
        fault(source, span.clone(), format!("`{open}` and `{close}` are not the quotation marks of YAML"))
            .label("pages would show these marks as part of the text")
            .fix("write straight ones", Span::new(source, span.clone()), quoted(inner));
    Some((found.help("if they belong to the text, put straight ones around them"), inner))
}

/// A key that begins with a quotation mark of print, in a line that is one text in such marks.
pub(super) fn quoted_line(source: SourceId, text: &str, key: &Range<usize>) -> Option<Diagnostic> {
    let value = Line::at(text, key.start).value_from(key.start)?;
    print_quotes(source, &text[value.clone()], &value).map(|(found, _)| found)
}

/// A `#` that cuts a text off, though no space follows it as in a note: `Orange Street #400`.
pub(super) fn cut_off(source: SourceId, text: &str, span: &Range<usize>) -> Option<Diagnostic> {
    let line = Line::at(text, span.end);
    let rest = text.get(span.end..line.end)?;
    let note = rest.trim_start_matches(' ').strip_prefix('#').filter(|_| rest.starts_with(' '))?;
    note.chars().next().filter(|c| c.is_alphanumeric())?;
    let hash = line.end - note.len() - 1;
    let whole = span.start..hash + 1 + note.trim_end().len();
    let found = fault(source, hash..whole.end, "what follows ` #` is left out of the text")
        .label("YAML reads this as a note")
        .fix(
            "if it belongs to the text, put the text in quotes",
            Span::new(source, whole.clone()),
            quoted(&text[whole]),
        );
    Some(found.fix("if it is a note, put a space after `#`", Span::new(source, hash + 1..hash + 1), " "))
}

/// A line that begins as an item does and is read as the end of the text above, since it stands further right.
pub(super) fn swallowed_item(source: SourceId, text: &str, span: &Range<usize>) -> Option<Diagnostic> {
    let written = text.get(span.clone())?;
    let (first, _) = written.split_once('\n')?;
    // A key stops the reader, which tells of it.
    if text[span.end..].starts_with(':') {
        return None;
    }
    let mut start = span.start + first.len() + 1;
    for line in written[first.len() + 1..].split('\n') {
        let words = line.trim_start_matches(' ');
        if words.starts_with("- ") {
            let dash = start + line.len() - words.len();
            let found = fault(
                source,
                dash..dash + words.trim_end().len(),
                "this item is read as part of the text above",
            )
            .label("further right than the item above, so YAML goes on with that text");
            let above = Line::at(text, span.start);
            let indent = above.indent();
            let is_item = text[above.start + indent.len()..].starts_with("- ");
            let more = Span::new(source, (start + indent.len()).min(dash)..dash);
            return Some(if is_item {
                found.fix("line it up with the item above", more, "")
            } else {
                found.help(
                    "line it up with the other items; if it belongs to the text, put the text in quotes",
                )
            });
        }
        start += line.len() + 1;
    }
    None
}

fn sign(text: &str, at: usize) -> Range<usize> {
    at..at + text[at..].chars().next().map_or(0, char::len_utf8)
}
