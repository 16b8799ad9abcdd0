//! The files of the ledger, a line each entry, columns divided by tabs.
//!
//! A merge that keeps the lines of both sides leaves a ledger that can be read: lines may stand in any order, twice, or
//! disagree; then each of them counts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use super::rules::BROKEN_LEDGER;
use super::{Ledger, hash};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::source::{SourceId, Sources, Span};

/// What stands for a column that says nothing.
pub const NOTHING: &str = "-";

/// That a translation was accepted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// `id` or `id.attribute`, terms with their `-`.
    pub message: String,
    /// Hash of the source text that it was accepted against.
    pub source: String,
    /// Hash of the translation as accepted.
    pub translation: String,
    /// The newest date of a document then, `YYYY-MM-DD`, or `-`.
    pub version: String,
    /// When, `YYYY-MM-DD`, or `-`.
    pub date: String,
    /// By whom, or `-`.
    pub by: String,
    /// Why, or `-`.
    pub reason: String,
}

/// That a change of the source was declared minor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minor {
    /// `id` or `id.attribute`, terms with their `-`.
    pub message: String,
    /// Hash of the text before.
    pub old: String,
    /// Hash of the text after.
    pub new: String,
    /// When, by whom, why; `-` where not told.
    pub date: String,
    /// By whom, or `-`.
    pub by: String,
    /// Why, or `-`.
    pub reason: String,
}

/// Reads one file of the ledger, which stands in the folder of language `tag`.
pub(super) fn read(
    sources: &Sources,
    id: SourceId,
    tag: &str,
    is_source: bool,
    ledger: &mut Ledger,
    sink: &mut Sink,
) {
    let file = sources.file(id);
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        let range = at..at + line.trim_end_matches(['\n', '\r']).len();
        at += line.len();
        let line = &file.text[range.clone()];
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let read = match name {
            _ if is_conflict(line) => Err("this mark of an unfinished merge is no line of the ledger"),
            "accepted.tsv" => accepted(line).map(|row| {
                let own = ledger.rows.entry(tag.to_owned()).or_default();
                own.entry(row.message.clone()).or_default().push(row);
            }),
            "versions.tsv" if is_source => version(line).map(|(hash, text, messages)| {
                if !messages.is_empty() {
                    ledger.said_by.entry(hash.clone()).or_default().extend(messages);
                }
                ledger.versions.insert(hash, text);
            }),
            "minor.tsv" if is_source => minor(line).map(|minor| ledger.minor.push(minor)),
            _ => Err("only the source language has this file"),
        };
        if let Err(why) = read {
            ledger.broken = true;
            sink.push(fault(Span::new(id, range), tag, line, why));
        }
    }
}

fn fault(span: Span, tag: &str, line: &str, why: &str) -> Diagnostic {
    let first: Range<usize> = 0..line.find('\t').unwrap_or(line.len());
    let span = Span { end: span.start + first.end, ..span };
    let found = Diagnostic::new(&BROKEN_LEDGER, span, "a line of the ledger cannot be read")
        .about_locale(tag)
        .label(why)
        .note("what was accepted on this line is not known, so a clause that is behind could go unnoticed");
    if is_conflict(line) {
        found.help("keep the lines of both sides, and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`")
    } else {
        found.help("restore the line, or delete it and run `policyglot accept` for its message")
    }
}

fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark))
}

fn accepted(line: &str) -> Result<Row, &'static str> {
    let [message, source, translation, version, date, by, reason] = columns(line)?;
    let row = Row { message, source, translation, version, date, by, reason };
    check(&row.message, &[&row.source, &row.translation], &[&row.version, &row.date])?;
    Ok(row)
}

fn minor(line: &str) -> Result<Minor, &'static str> {
    let [message, old, new, date, by, reason] = columns(line)?;
    let row = Minor { message, old, new, date, by, reason };
    check(&row.message, &[&row.old, &row.new], &[&row.date])?;
    Ok(row)
}

/// A text, and the messages that had it, which lines of earlier versions do not say.
fn version(line: &str) -> Result<(String, String, Vec<String>), &'static str> {
    let [name, text, messages] = match columns::<2>(line) {
        Ok([name, text]) => [name, text, String::new()],
        Err(_) => columns(line)?,
    };
    let messages: Vec<_> = messages.split(' ').filter(|own| !own.is_empty()).map(str::to_owned).collect();
    messages.iter().try_for_each(|message| check(message, &[&name], &[]))?;
    if hash(&text) == name {
        Ok((name, text, messages))
    } else {
        Err("the text is not the one that this hash names")
    }
}

fn columns<const N: usize>(line: &str) -> Result<[String; N], &'static str> {
    let columns: Result<Vec<_>, _> = line.split('\t').map(unescaped).collect();
    columns?.try_into().map_err(|_| "it has too few columns, or too many; tabs divide them")
}

fn check(message: &str, hashes: &[&str], dates: &[&str]) -> Result<(), &'static str> {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if message.is_empty() || !message.chars().all(letter) {
        return Err("it does not begin with the name of a message");
    }
    let hex = |c: char| c.is_ascii_digit() || matches!(c, 'a'..='f');
    if !hashes.iter().all(|hash| hash.len() == 16 && hash.chars().all(hex)) {
        return Err("a hash has 16 digits from 0 to f");
    }
    if !dates.iter().all(|date| *date == NOTHING || is_date(date)) {
        return Err("a date is written like 2026-01-31");
    }
    Ok(())
}

/// Whether `text` is a day written as `YYYY-MM-DD`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok_and(|date| date.to_string() == text)
}

/// `text` in one column: tabs, line ends and other control characters as escapes.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
        out
    })
}

fn unescaped(text: &str) -> Result<String, &'static str> {
    const WRONG: &str = "a backslash stands before nothing that it can stand before";
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c.is_control() {
            return Err("a character that cannot be seen stands in it");
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('\\') => out.push('\\'),
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('u') => {
                let inner = rest.as_str().strip_prefix('{').and_then(|more| more.split_once('}'));
                let (digits, more) = inner.ok_or(WRONG)?;
                let code = u32::from_str_radix(digits, 16).map_err(|_| WRONG)?;
                out.push(char::from_u32(code).ok_or(WRONG)?);
                rest = more.chars();
            }
            _ => return Err(WRONG),
        }
    }
    Ok(out)
}

/// The text of a file `accepted.tsv`.
#[must_use]
pub fn accepted_file(rows: &[Row]) -> String {
    let each = rows.iter().map(|row| {
        let Row { message, source, translation, version, date, by, reason } = row;
        [message, source, translation, version, date, by, reason].map(|column| escaped(column)).join("\t")
    });
    file(
        "Which source text each translation was accepted against",
        "message\tsource\ttranslation\tversion\tdate\tby\treason",
        each,
    )
}

/// The text of the file `versions.tsv`: texts by their hash, with the messages that had them.
#[must_use]
pub fn versions_file(versions: &BTreeMap<String, (String, BTreeSet<String>)>) -> String {
    let each = versions.iter().map(|(hash, (text, messages))| {
        let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
        format!("{hash}\t{}\t{}", escaped(text), messages.join(" "))
    });
    file("The source texts that translations were accepted against", "hash\ttext\tmessages", each)
}

/// The text of the file `minor.tsv`.
#[must_use]
pub fn minor_file(minor: &[Minor]) -> String {
    let each = minor.iter().map(|row| {
        let Minor { message, old, new, date, by, reason } = row;
        [message, old, new, date, by, reason].map(|column| escaped(column)).join("\t")
    });
    file(
        "Changes of the source text that no translation has to follow",
        "message\told\tnew\tdate\tby\treason",
        each,
    )
}

fn file(what: &str, head: &str, lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    lines.dedup();
    format!(
        "# {what}. Written by `policyglot accept`; docs/ledger.md says more.\n# {head}\n{}\n",
        lines.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_no_program_wrote_is_none() {
        let (hash, day) = ("0123456789abcdef", "2026-01-31");
        let line = |message: &str, hash: &str, day: &str| {
            accepted(&format!("{message}\t{hash}\t0123456789abcdef\t{day}\t-\t-\t-")).is_ok()
        };
        assert!(line("-about_Logs.label", hash, day) && line("a", hash, NOTHING));
        for message in ["", " ", "about logs", "../a", "a<b>", "é", "a\u{202E}"] {
            assert!(!line(message, hash, day), "{message:?}");
        }
        for hash in ["", "-", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0123456789abcdeg"]
        {
            assert!(!line("a", hash, day), "{hash:?}");
        }
        for day in ["", "2026-1-31", "2026-02-30", "20260131", "2026-01-31T00:00"] {
            assert!(!line("a", hash, day), "{day:?}");
        }
    }
}
