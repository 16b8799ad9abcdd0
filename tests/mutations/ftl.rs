//! Files of words as faults are planted into them: entries with their texts, read and written again.
//!
//! Only for files laid out as those of this repository are; the program itself reads Fluent with a real parser.

use std::fmt::Write as _;
use std::ops::Range;

/// A message or a term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The lines of its comment, without `# `.
    pub(crate) comments: Vec<String>,
    /// Its name; that of a term with the `-`.
    pub(crate) id: String,
    /// Its text: lines without their indentation.
    pub(crate) value: Option<String>,
    /// Its attributes, in order.
    pub(crate) attributes: Vec<(String, String)>,
    /// The whole entry as it is to stand in the file, where no well-formed one is wanted.
    pub(crate) raw: Option<String>,
}

impl Entry {
    /// A message of one text.
    pub(crate) fn new(id: &str, value: &str) -> Self {
        Self { id: id.to_owned(), value: Some(value.to_owned()), ..Self::default() }
    }

    /// The text that faults are planted in: its value, else its first attribute.
    pub(crate) fn text(&self) -> &str {
        let attribute = self.attributes.first().map(|(_, text)| text);
        self.value.as_ref().or(attribute).map_or("", String::as_str)
    }

    /// The entry with another text in that place.
    pub(crate) fn with_text(&self, text: String) -> Self {
        let mut entry = self.clone();
        match entry.attributes.first_mut().filter(|_| entry.value.is_none()) {
            Some(attribute) => attribute.1 = text,
            None => entry.value = Some(text),
        }
        entry
    }

    fn write(&self, out: &mut String) {
        for line in &self.comments {
            writeln!(out, "# {line}").unwrap();
        }
        if let Some(raw) = &self.raw {
            *out += raw;
            return;
        }
        write!(out, "{} =", self.id).unwrap();
        write_text(self.value.as_deref().unwrap_or_default(), "    ", out);
        for (name, text) in &self.attributes {
            write!(out, "    .{name} =").unwrap();
            write_text(text, "        ", out);
        }
    }
}

fn write_text(text: &str, indent: &str, out: &mut String) {
    if !text.contains('\n') {
        *out += if text.is_empty() { "" } else { " " };
        *out += text;
        out.push('\n');
        return;
    }
    out.push('\n');
    for line in text.lines() {
        *out += if line.is_empty() { "" } else { indent };
        *out += line;
        out.push('\n');
    }
}

/// Reads the entries of a file.
pub(crate) fn read(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut comments = Vec::new();
    let mut body: Vec<&str> = Vec::new();
    for line in text.lines().chain(["end ="]) {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        if (starts || line.starts_with('#')) && !body.is_empty() {
            if let Some(last) = entries.last_mut() {
                fill(last, &body);
            }
            body.clear();
        }
        if let Some(comment) = line.strip_prefix("# ") {
            comments.push(comment.to_owned());
        } else if line.starts_with('#') {
            comments.clear();
        } else if let Some((id, rest)) = line.split_once('=').filter(|_| starts) {
            let comments = std::mem::take(&mut comments);
            entries.push(Entry { comments, id: id.trim().to_owned(), ..Entry::default() });
            body.push(rest);
        } else if !body.is_empty() {
            body.push(line);
        }
    }
    entries.pop();
    entries
}

/// Splits the lines after `id =` into the value and the attributes.
fn fill(entry: &mut Entry, body: &[&str]) {
    let attribute = |line: &str| {
        let (name, rest) = line.trim_start().strip_prefix('.')?.split_once(" =")?;
        Some((name.to_owned(), rest.to_owned()))
    };
    let starts: Vec<usize> = (0..body.len()).filter(|at| *at > 0 && attribute(body[*at]).is_some()).collect();
    let ends = starts.iter().copied().chain([body.len()]);
    for (start, end) in [0].into_iter().chain(starts.iter().copied()).zip(ends) {
        let own = attribute(body[start]).filter(|_| start > 0);
        let first = own.as_ref().map_or(body[start], |(_, rest)| rest);
        let text = dedented(first, &body[start + 1..end]);
        match own {
            Some((name, _)) => entry.attributes.push((name, text)),
            None if text.is_empty() => {}
            None => entry.value = Some(text),
        }
    }
}

fn dedented(first: &str, lines: &[&str]) -> String {
    let indent = |line: &&&str| line.len() - line.trim_start().len();
    let least = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| indent(&line)).min();
    let rest = lines.iter().map(|line| line.get(least.unwrap_or_default()..).unwrap_or_default());
    let all: Vec<_> = [first.trim()].into_iter().chain(rest).collect();
    all.join("\n").trim_matches('\n').to_owned()
}

/// Writes entries, and says which bytes each of them takes.
pub(crate) fn write<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
) -> (String, Vec<(Range<usize>, String)>) {
    let mut text = String::new();
    let mut places = Vec::new();
    for entry in entries {
        let start = text.len();
        entry.write(&mut text);
        places.push((start..text.len(), entry.id.clone()));
        text.push('\n');
    }
    (text, places)
}
