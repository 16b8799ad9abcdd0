//! The line `policyglot: allow(check, until 2027-01-31, text KEY): reason` of a comment, word by word.

use std::ops::Range;

/// What such a line says. Ranges are bytes of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Name of the check.
    pub(super) check: Range<usize>,
    /// The last day on which it holds, as written.
    pub(super) until: Option<Range<usize>>,
    /// The key of the texts that it was given for.
    pub(super) text: Option<Range<usize>>,
    /// The place before `)`, where more can be written.
    pub(super) more: usize,
    /// Why; empty where nothing is said.
    pub(super) reason: Range<usize>,
}

/// Why a line cannot be read: where, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) at: Range<usize>,
    pub(super) why: &'static str,
}

type Read<T> = Result<T, Fault>;

/// Reads a line of a comment, without its `#`. Nothing where it is a remark of another kind.
pub(super) fn parse(line: &str) -> Option<Read<Line>> {
    let start = skip(line, 0);
    let name = word(line, start, "policyglot")?;
    let at = skip(line, name);
    if !line[at..].starts_with(':') {
        // Prose may begin with the name of the program.
        let meant = word(line, at, "allow").is_some_and(|end| line[skip(line, end)..].starts_with('('));
        return meant.then(|| Err(fault(start..name, "a colon is missing behind this word")));
    }
    let at = skip(line, at + 1);
    Some(match word(line, at, "allow") {
        Some(end) => arguments(line, end),
        None => Err(fault(at..line.trim_end().len().max(at), "only `allow(…)` can stand here")),
    })
}

/// Reads on behind `allow`.
fn arguments(line: &str, at: usize) -> Read<Line> {
    let open = skip(line, at);
    if !line[open..].starts_with('(') {
        return Err(fault(at..at, "the name of a check is missing here, in round brackets"));
    }
    let inside = &line[open + 1..];
    let Some(length) = inside.find(')') else {
        return Err(fault(open..open + 1, "this bracket is never closed"));
    };
    let close = open + 1 + length;
    let mut start = open + 1;
    let mut pieces = line[start..close].split(',').map(|piece| {
        let own = trimmed(line, start..start + piece.len());
        start += piece.len() + 1;
        own
    });
    let check = pieces.next().unwrap_or(close..close);
    if check.is_empty() {
        return Err(fault(check, "the name of a check is missing here"));
    }
    let (mut until, mut text) = (None, None);
    for piece in pieces {
        option(line, piece, &mut until, &mut text)?;
    }
    Ok(Line { check, until, text, more: line[..close].trim_end().len(), reason: reason(line, close + 1)? })
}

/// Reads `until DAY` or `text KEY`.
fn option(
    line: &str,
    piece: Range<usize>,
    until: &mut Option<Range<usize>>,
    text: &mut Option<Range<usize>>,
) -> Read<()> {
    let written = &line[piece.clone()];
    let end = written.find(char::is_whitespace).unwrap_or(written.len());
    let (slot, what) = match &written[..end] {
        "until" => (until, "a day is missing here, as in `until 2027-01-31`"),
        "text" => (text, "the key is missing here, as the finding prints it"),
        _ => {
            return Err(fault(
                piece,
                "only `until DAY` and `text KEY` can stand here; a check has its own line",
            ));
        }
    };
    let value = trimmed(line, piece.start + end..piece.end);
    if value.is_empty() {
        return Err(fault(piece, what));
    }
    if slot.replace(value).is_some() {
        return Err(fault(piece, "this is said twice"));
    }
    Ok(())
}

/// What stands behind the bracket, without its colon.
fn reason(line: &str, at: usize) -> Read<Range<usize>> {
    let start = skip(line, at);
    let end = line.trim_end().len().max(start);
    if start == end {
        return Ok(end..end);
    }
    if !line[start..].starts_with(':') {
        return Err(fault(start..end, "a colon is missing before the reason"));
    }
    Ok(trimmed(line, start + 1..end))
}

fn fault(at: Range<usize>, why: &'static str) -> Fault {
    Fault { at, why }
}

/// The end of `wanted`, where that word stands at `at`, in capitals or not.
fn word(line: &str, at: usize, wanted: &str) -> Option<usize> {
    let end = at + wanted.len();
    let same = line.get(at..end).is_some_and(|own| own.eq_ignore_ascii_case(wanted));
    let whole = same && !line[end..].starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    whole.then_some(end)
}

fn skip(line: &str, at: usize) -> usize {
    at + (line[at..].len() - line[at..].trim_start().len())
}

fn trimmed(line: &str, range: Range<usize>) -> Range<usize> {
    let start = skip(&line[..range.end], range.start);
    start..range.start + line[range.start..range.end].trim_end().len().max(start - range.start)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Fault, parse};

    /// Check, day, key and reason of a line that can be read.
    fn read(line: &str) -> Option<[&str; 4]> {
        let own = parse(line)?.ok()?;
        let piece = |range: Option<std::ops::Range<usize>>| range.map_or("", |range| &line[range]);
        Some([&line[own.check], piece(own.until), piece(own.text), &line[own.reason]])
    }

    /// The words at which a line cannot be read, and why.
    fn refused(line: &str) -> Option<(&str, &'static str)> {
        let Fault { at, why } = parse(line)?.err()?;
        Some((&line[at], why))
    }

    #[test]
    fn a_line_is_read_whatever_its_spaces_and_its_order() {
        let plain = "policyglot: allow(length-outlier, text 3f2a9c-01b7d2): Japanese is shorter";
        assert_eq!(read(plain), Some(["length-outlier", "", "3f2a9c-01b7d2", "Japanese is shorter"]));
        let odd = " PolicyGlot :Allow ( a-b ,text x-y,  until  2027-01-31 ) :  pourquoi : « ça » (non)  ";
        assert_eq!(read(odd), Some(["a-b", "2027-01-31", "x-y", "pourquoi : « ça » (non)"]));
        assert_eq!(read("policyglot: allow(a)"), Some(["a", "", "", ""]));
        assert_eq!(read("policyglot: allow(a):"), Some(["a", "", "", ""]));
        assert_eq!(read("policyglot: allow(a): …"), Some(["a", "", "", "…"]));
    }

    #[test]
    fn other_remarks_are_none_of_ours() {
        let remarks = [
            "",
            "Variables: $date",
            "policyglot makes the pages",
            "policyglot allows much",
            "policyglots: allow(a)",
            "policyglot allow this one please",
            "see policyglot: allow(a): b",
        ];
        for remark in remarks {
            assert_eq!(parse(remark), None, "{remark}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_marked() {
        let refusals = [
            ("policyglot allow(a): b", "policyglot", "a colon is missing behind this word"),
            ("policyglot: alow(a): b", "alow(a): b", "only `allow(…)` can stand here"),
            ("policyglot: allow a: b", "", "the name of a check is missing here, in round brackets"),
            ("policyglot: allow(a: b", "(", "this bracket is never closed"),
            ("policyglot: allow( ): b", "", "the name of a check is missing here"),
            ("policyglot: allow(a, until): b", "until", "a day is missing here, as in `until 2027-01-31`"),
            ("policyglot: allow(a, text): b", "text", "the key is missing here, as the finding prints it"),
            ("policyglot: allow(a, text x, text y): b", "text y", "this is said twice"),
            ("policyglot: allow(a) b", "b", "a colon is missing before the reason"),
        ];
        for (line, at, why) in refusals {
            assert_eq!(refused(line), Some((at, why)), "{line}");
        }
        assert_eq!(refused("policyglot: allow(a, b): c").map(|(at, _)| at), Some("b"));
        assert_eq!(refused("policyglot:").map(|(at, _)| at), Some(""));
    }

    proptest! {
        #[test]
        fn no_line_panics_and_every_place_is_a_piece_of_it(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "policyglot", ":", " ", "allow", "(", ")", ",", "until", "text", "é", "漢", "\u{a0}", "a-b", "2027-01-31",
            ]), 0..16)
        ) {
            let line = pieces.concat();
            match parse(&line) {
                Some(Ok(own)) => {
                    for range in [Some(own.check), own.until, own.text, Some(own.reason), Some(own.more..own.more)] {
                        prop_assert!(range.is_none_or(|range| line.get(range).is_some()));
                    }
                }
                Some(Err(fault)) => prop_assert!(line.get(fault.at).is_some()),
                None => {}
            }
        }
    }
}
