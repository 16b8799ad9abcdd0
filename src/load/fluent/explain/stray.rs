//! Lines that belong to no message: not indented, or the start of a message that Fluent does not know as one.

use std::ops::Range;

use super::super::lines::{Context, char_range, identifier, line_end, line_start, lines, skip_spaces};
use super::{Stumble, lookalike, traps, with_edits};
use crate::diag::{Diagnostic, Edit};

/// What is wrong with a piece that does not start with `name =`.
pub(super) fn explain(stumble: &Stumble) -> Diagnostic {
    let (cx, text) = (&stumble.cx, stumble.cx.text);
    let line = stumble.first_line();
    if text[line.start..].starts_with('#') && stumble.indent() == 0 {
        return comment(cx, line);
    }
    if let Some(name) = stumble.without_equals() {
        let id = &text[name.clone()];
        let found = cx.fault(Some(id), name.clone(), "no `=` stands after its name");
        let found = found.label("a message is a name, `=` and its text");
        return found.fix("write `=` after the name", cx.span(name.end..name.end), " =");
    }
    let cut_short = stumble.owner.filter(|_| stumble.continues_owner());
    if stumble.indent() > 0
        && cut_short.is_some()
        && let Some(found) = traps::explain(cx, cut_short, stumble.range.clone(), line.start)
    {
        return found;
    }
    odd_space(stumble, cut_short, &line)
        .or_else(|| foreign_comment(cx, &line))
        .or_else(|| indented_head(stumble, &line))
        .or_else(|| almost_head(stumble, cut_short, &line))
        .or_else(|| cut_short.map(|id| not_indented(stumble, id, &line)))
        .unwrap_or_else(|| nobodys(cx, line))
}

fn comment(cx: &Context, line: Range<usize>) -> Diagnostic {
    let marks = cx.text[line.clone()].bytes().take_while(|byte| *byte == b'#').count();
    let place = line.start..line.start + marks;
    let found = cx.fault(None, place.clone(), "a comment needs a space after its `#`");
    if marks > 3 {
        return found.label("three `#` at the most").fix("write `# `", cx.span(place), "# ");
    }
    found.label("no space follows").fix("add the space", cx.span(place.end..place.end), " ")
}

/// Tabs, no-break spaces and ideographic spaces, which do not indent; and other hidden characters.
fn odd_space(stumble: &Stumble, id: Option<&str>, line: &Range<usize>) -> Option<Diagnostic> {
    let cx = &stumble.cx;
    let first = cx.text[line.clone()].chars().next()?;
    let name = match first {
        '\t' => "a tab",
        '\u{A0}' => "a no-break space",
        '\u{3000}' => "a full-width space",
        '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' => {
            let place = char_range(cx.text, line.start);
            let found = cx.fault(id, place.clone(), "a hidden character stands at the start of a line");
            let label = format!("U+{:04X}, which cannot be seen", u32::from(first));
            return Some(found.label(label).fix("delete it", cx.span(place), ""));
        }
        _ => return None,
    };
    let odd = |range: Range<usize>| {
        let indent = cx.text[range.clone()].trim_start_matches([' ', '\t', '\u{A0}', '\u{3000}']);
        range.start..range.end - indent.len()
    };
    let edits = lines(cx.text, stumble.range.clone())
        .map(odd)
        .filter(|indent| !cx.text[indent.clone()].is_ascii() || cx.text[indent.clone()].contains('\t'));
    let edits = edits.map(|indent| Edit { span: cx.span(indent), replacement: "    ".to_owned() }).collect();
    let found = cx
        .fault(id, odd(line.clone()), &format!("a line is indented with {name}, not with spaces"))
        .label("only plain spaces indent a line");
    Some(with_edits(found, "indent the line with four spaces", edits))
}

fn foreign_comment(cx: &Context, line: &Range<usize>) -> Option<Diagnostic> {
    let text = &cx.text[line.clone()];
    let mark = ["//", ";", "<!--", "%%"].into_iter().find(|mark| text.starts_with(mark))?;
    let place = line.start..line.start + mark.len();
    let found = cx.fault(None, place.clone(), "a comment starts with `# `").label("not a comment in Fluent");
    let after = if text[mark.len()..].starts_with(' ') { "#" } else { "# " };
    Some(found.fix("write `#`", cx.span(place), after))
}

/// `  name = text`, where no message goes on.
fn indented_head(stumble: &Stumble, line: &Range<usize>) -> Option<Diagnostic> {
    let cx = &stumble.cx;
    if stumble.indent() == 0 || stumble.continues_owner() {
        return None;
    }
    let name = super::head(cx.text, line.start)?.id;
    let indent = stumble.range.start..line.start;
    let found = cx.fault(Some(name), line.start..line.start + name.len(), "its name does not start the line");
    Some(found.label("spaces stand before it").fix("remove the spaces", cx.span(indent), ""))
}

/// A line that was meant to be `name = text` but is not quite.
fn almost_head(stumble: &Stumble, cut_short: Option<&str>, line: &Range<usize>) -> Option<Diagnostic> {
    let cx = &stumble.cx;
    if stumble.indent() > 0 {
        return None;
    }
    let text = &cx.text[line.clone()];
    if let Some(found) = spaced_term(cx, line) {
        return Some(found);
    }
    let dash = usize::from(text.starts_with('-'));
    let name = identifier(cx.text, line.start + dash);
    if let Some(name) = name {
        let id = &cx.text[line.start..name.end];
        let next = char_range(cx.text, skip_odd_spaces(cx.text, name.end));
        let gap = name.end..next.start;
        let mark = cx.text[next.clone()].chars().next();
        let plausible = cut_short.is_none() || id.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
        match mark.filter(|_| plausible) {
            Some('=') if gap.start < gap.end => {
                let found = cx.fault(Some(id), gap.clone(), "the space before `=` is not a plain space");
                return Some(found.label("a tab or another space").fix("use a space", cx.span(gap), " "));
            }
            Some(c @ ('＝' | ':' | '：')) => {
                let found = cx.fault(Some(id), next.clone(), &format!("`{c}` stands where `=` must stand"));
                return Some(found.label("a name is followed by `=`").fix(
                    "write `=`",
                    cx.span(gap.start..next.end),
                    " =",
                ));
            }
            None if next.start == line.end && plausible && mark.is_none() => {
                return Some(no_equals(cx, id, name));
            }
            Some('\n' | '\r') => return Some(no_equals(cx, id, name)),
            _ if cut_short.is_none() && !text.contains('=') && id.contains(['-', '_']) => {
                return Some(no_equals(cx, id, name));
            }
            _ => {}
        }
    }
    if let Some((written, meant)) = stumble.meant_head() {
        let found = cx.fault(Some(&meant), written.clone(), "its name holds a sign that names cannot have");
        let found = found.label("a name holds a-z, 0-9, `-` and `_`");
        return Some(found.fix(format!("write `{meant}`"), cx.span(written), meant));
    }
    let equals = text.find('=').filter(|at| *at > 0 && text[..*at].split_whitespace().count() <= 3)?;
    let place = line.start..line.start + text[..equals].trim_end().len();
    let found = cx.fault(None, place.clone(), "this name of a message is not allowed");
    let found = found.label("a name starts with a letter a-z and holds a-z, 0-9, `-` and `_`");
    Some(match cut_short {
        Some(owner) => {
            found.help(format!("write such a name, or four spaces before it if it belongs to `{owner}`"))
        }
        None => found.help("write such a name, the same as in the source language"),
    })
}

fn skip_odd_spaces(text: &str, at: usize) -> usize {
    at + text[at..].len() - text[at..].trim_start_matches([' ', '\t', '\u{A0}', '\u{3000}']).len()
}

/// `- name = text`
fn spaced_term(cx: &Context, line: &Range<usize>) -> Option<Diagnostic> {
    let after = skip_spaces(cx.text, line.start + 1);
    let is_term = cx.text[line.clone()].starts_with("- ") && !cx.text[after..].starts_with('-');
    let name = super::head(cx.text, after).filter(|_| is_term)?.id;
    let gap = line.start + 1..after;
    let found = cx.fault(Some(&format!("-{name}")), gap.clone(), "a space stands between `-` and the name");
    Some(found.label("no space here").fix("remove it", cx.span(gap), ""))
}

fn no_equals(cx: &Context, id: &str, name: Range<usize>) -> Diagnostic {
    let start = line_start(cx.text, name.start);
    let found = cx.fault(Some(id), start..name.end, "has no `=` and no text");
    let found = found.label("a message is a name, `=` and its text");
    let end = line_end(cx.text, name.end);
    let below = cx.text.get(end..).and_then(|rest| rest.trim_start_matches('\r').strip_prefix('\n'));
    let has_text =
        !cx.text[name.end..end].trim().is_empty() || below.is_some_and(|below| below.starts_with("  "));
    if has_text {
        let found = found.fix("write `=` after the name", cx.span(name.end..name.end), " =");
        return found.help("put four spaces before the line if it goes on with a text");
    }
    found.help(
        "write `=` and the text after the name, or four spaces before the line if it goes on with a text",
    )
}

/// Text that goes on without an indent.
fn not_indented(stumble: &Stumble, id: &str, line: &Range<usize>) -> Diagnostic {
    let cx = &stumble.cx;
    if stumble.indent() > 0 {
        let found = cx.fault(Some(id), line.clone(), "its text ends before this line");
        return found.label("belongs to no message").help("join the line to the text before it");
    }
    let found = cx
        .fault(Some(id), line.clone(), "its text goes on in a line without indent")
        .label(if cx.text[line.clone()].starts_with('\t') {
            "begins with a tab, which is no indent in Fluent"
        } else {
            "not read as part of the message"
        })
        .note("The message would end before this line, and the rest of its text would be lost.");
    let first = identifier(cx.text, line.start).map(|name| &cx.text[name]);
    let is_name = first.filter(|id| id.contains(['-', '_']) && !id.starts_with(char::is_uppercase));
    let edits = indent_edits(cx, stumble.range.clone());
    let is_tab = cx.text[line.clone()].starts_with('\t');
    let help =
        if is_tab { "write four spaces in place of the tab" } else { "indent the line by four spaces" };
    let found = with_edits(found, help, edits);
    match is_name {
        Some(id) => found.help(format!("if `{id}` is the name of a message, write `=` after it")),
        None => found,
    }
}

/// Puts four spaces before each line of `range` that has none, and quotes what would be a trap then.
pub(super) fn indent_edits(cx: &Context, range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for line in lines(cx.text, range) {
        let text = &cx.text[line.clone()];
        if text.trim().is_empty() || text.starts_with(' ') {
            continue;
        }
        // A tab is no indent, and behind four spaces it makes program code of the line.
        let tabs = text.len() - text.trim_start_matches('\t').len();
        let at = cx.span(line.start..line.start + tabs);
        if tabs > 0 {
            edits.push(Edit { span: at, replacement: "    ".to_owned() });
            continue;
        }
        match traps::escape(cx, line.start, traps::is_trap(text, 0)) {
            Some(escape) => {
                edits.push(Edit { replacement: format!("    {}", escape.replacement), span: escape.span });
            }
            None => edits.push(Edit { span: at, replacement: "    ".to_owned() }),
        }
    }
    edits
}

fn nobodys(cx: &Context, line: Range<usize>) -> Diagnostic {
    let full_width = cx.text[line.clone()].contains('＝');
    let found = cx.fault(None, line.clone(), "this line belongs to no message").label("nobody would read it");
    if full_width {
        let edits = lookalike::edits(cx, line);
        let edits = edits.into_iter().filter(|edit| edit.replacement == "=").take(1).collect();
        return with_edits(found, "write `=` instead of `＝`", edits);
    }
    found.help("start it with a name and `=`, put `# ` before it if it is a note, or delete it")
}
