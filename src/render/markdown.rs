//! Documents as CommonMark with GFM tables and YAML front matter.

use std::fmt::Write;

use serde::Serialize;

use super::Around;
use super::site::front::quoted;
use crate::bytes::Bytes;
use crate::document::standing::Notice;
use crate::document::{Block, Contact, Document, Section, Table, Text, Value};
use crate::markup::{self, Inline, Target};

/// A text of the front matter. Readers that know no front matter show it as Markdown: no tag may stand in it.
fn scalar(text: &str) -> String {
    match serde_yaml::to_string(text) {
        Ok(plain) if !text.contains(['<', '\n']) => plain.trim_end().to_owned(),
        _ => quoted(text),
    }
}

#[derive(Serialize)]
struct FrontMatter<'a> {
    lang: String,
    dir: &'static str,
    document: &'a str,
    effective: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    canonical: Option<String>,
    draft: bool,
}

/// The whole `index.md`.
///
/// # Panics
/// Never: front matter of texts always becomes YAML.
#[must_use]
pub fn page(document: &Document, around: &Around<'_>) -> String {
    let front = FrontMatter {
        lang: document.language.to_string(),
        dir: if document.rtl { "rtl" } else { "ltr" },
        document: &document.id,
        effective: &document.effective.date,
        updated: document.updated.as_ref().map(|dated| dated.date.as_str()),
        canonical: document.public.then(|| around.address(&document.language, &document.id, "index.md")),
        draft: around.is_draft(&document.language),
    };
    let front = serde_yaml::to_string(&front).expect("internal: front matter is plain texts");
    let (title, description) = (scalar(&document.title.plain()), scalar(&document.description.plain()));
    let mut out = format!("---\ntitle: {title}\ndescription: {description}\n{front}---\n\n");
    let _ = writeln!(out, "# {}\n", line(&document.title));
    for dated in std::iter::once(&document.effective).chain(&document.updated) {
        let _ = writeln!(out, "{}\n", sentence(&dated.text));
    }
    if let Some((_, text)) = &document.prevails {
        let _ = writeln!(out, "{}\n", sentence(text));
    }
    if let Some(version) = &document.version {
        let _ = writeln!(out, "{}\n", sentence(version));
    }
    notice(&mut out, document.notice.as_ref());
    for section in &document.sections {
        self::section(&mut out, section);
    }
    format!("{}\n", out.trim_end())
}

fn section(out: &mut String, section: &Section) {
    for anchor in std::iter::once(&section.id).chain(&section.formerly) {
        let _ = write!(out, "<a id=\"{anchor}\"></a>");
    }
    let marks = "#".repeat(usize::from(section.level));
    let _ = writeln!(out, "\n\n{marks} {}\n", line(&section.heading));
    notice(out, section.notice.as_ref());
    for scope in &section.scope {
        let _ = writeln!(out, "*{}*\n", line(scope));
    }
    for block in &section.blocks {
        self::block(out, block);
        out.push('\n');
    }
    for section in &section.sections {
        self::section(out, section);
    }
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Prose(text) => out.push_str(&clause(text)),
        Block::List(items) => {
            for item in items {
                let _ = writeln!(out, "- {}", indented(&clause(item), "  "));
            }
        }
        Block::Definitions(items) => {
            for (term, text) in items {
                let body = indented(&clause(text), "  ");
                // A quotation cannot follow a line break: it would be read as words.
                let between = if text.notice.is_some() { "\n" } else { "\\" };
                let _ = writeln!(out, "- **{}**{between}\n  {body}", line(term));
            }
        }
        Block::Note(heading, text) => {
            let body = indented(&clause(text), "> ");
            let _ = writeln!(out, "> **{}**\n>\n> {body}", line(heading));
        }
        Block::Table(table) => self::table(out, table),
        Block::Contact(contact) => self::contact(out, contact),
    }
}

/// A clause; where it is behind the source language, what the page says of that comes first, as a quotation.
fn clause(text: &Text) -> String {
    let mut out = String::new();
    notice(&mut out, text.notice.as_deref());
    out.push_str(&blocks(text, &text.blocks));
    out
}

fn notice(out: &mut String, notice: Option<&Notice>) {
    if let Some(notice) = notice {
        let address = notice.address("index.md");
        let _ = writeln!(out, "> {} [{}](<../../{address}>)\n", line(&notice.text), line(&notice.link));
    }
}

fn contact(out: &mut String, contact: &Contact) {
    let _ = writeln!(out, "**{}**\n", line(&contact.heading));
    for (_, name, value) in &contact.ways {
        let _ = writeln!(out, "- **{}** {}", line(name), line(value));
    }
}

fn table(out: &mut String, table: &Table) {
    let _ = writeln!(out, "**{}**\n", line(&table.caption));
    let row = |out: &mut String, cells: Vec<String>| {
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    };
    row(out, table.columns.iter().map(line).collect());
    row(out, table.columns.iter().map(|_| "---".to_owned()).collect());
    for entry in &table.rows {
        let cells = entry.cells.iter();
        // Closed, as MDX asks.
        row(out, cells.map(|cell| cell.iter().map(line).collect::<Vec<_>>().join("<br />")).collect());
    }
}

/// A text on a line of its own, which is a paragraph.
fn sentence(text: &Text) -> String {
    begun(&line(text))
}

/// A text on one line.
fn line(text: &Text) -> String {
    match text.blocks.as_slice() {
        [markup::Block::Paragraph(content)] => one_line(text, content),
        blocks => blocks.iter().map(|block| self::lone(text, block)).collect::<Vec<_>>().join(" "),
    }
}

fn lone(text: &Text, block: &markup::Block) -> String {
    match block {
        markup::Block::Paragraph(content) | markup::Block::Heading { content, .. } => one_line(text, content),
        _ => String::new(),
    }
}

/// The same as [`inlines`] without line ends, which would end a heading, or the row of a table.
fn one_line(text: &Text, content: &[Inline]) -> String {
    inlines(text, content).replace("\\\n", " ")
}

fn blocks(text: &Text, blocks: &[markup::Block]) -> String {
    let pieces: Vec<_> = blocks.iter().map(|block| prose(text, block)).collect();
    pieces.join("\n")
}

fn prose(text: &Text, block: &markup::Block) -> String {
    use markup::Block as B;
    match block {
        B::Paragraph(content) => format!("{}\n", begun(&inlines(text, content))),
        B::Heading { content, .. } => format!("**{}**\n", one_line(text, content)),
        B::Quote(inner) => format!("> {}", indented(&blocks(text, inner), "> ")),
        B::Rule => "---\n".to_owned(),
        B::List { start, items, .. } => {
            let mut out = String::new();
            for (at, item) in (0u64..).zip(items) {
                let marker =
                    start.map_or_else(|| "- ".to_owned(), |start| format!("{}. ", start.saturating_add(at)));
                let body = indented(&blocks(text, item), &" ".repeat(marker.len()));
                let _ = writeln!(out, "{marker}{body}");
            }
            out
        }
        B::Table { header, rows, .. } => {
            let mut out = String::new();
            let mut row = |cells: Vec<String>| {
                let _ = writeln!(out, "| {} |", cells.join(" | "));
            };
            row(header.iter().map(|cell| one_line(text, cell)).collect());
            row(header.iter().map(|_| "---".to_owned()).collect());
            for cells in rows {
                row(cells.iter().map(|cell| one_line(text, cell)).collect());
            }
            out
        }
    }
}

/// Lines after the first begin with `prefix`.
fn indented(text: &str, prefix: &str) -> String {
    let text = text.trim_end();
    text.lines().collect::<Vec<_>>().join(&format!("\n{prefix}"))
}

fn inlines(text: &Text, content: &[Inline]) -> String {
    let mut out = String::new();
    for inline in content {
        match inline {
            Inline::Text(text) => push_escaped(&mut out, text),
            Inline::Value(mark) => value(&mut out, text.values.get(mark)),
            Inline::Emphasis(inner) => wrapped(&mut out, "*", &inlines(text, inner)),
            Inline::Strong(inner) => wrapped(&mut out, "**", &inlines(text, inner)),
            // Not as code: inside backticks nothing can be escaped.
            Inline::Code(inner) => out.push_str(&inlines(text, inner)),
            Inline::Break => out.push_str("\\\n"),
            Inline::Link { target, content } => {
                let href = match target {
                    Target::Anchor(anchor) => Some(format!("#{anchor}")),
                    Target::Address(address) => Some(address.clone()),
                    Target::Value(mark) => text.values.get(mark).and_then(Value::href).map(str::to_owned),
                };
                let inner = inlines(text, content);
                match href {
                    Some(href) => {
                        let _ = write!(out, "[{inner}](<{}>)", destination(&href));
                    }
                    None => out.push_str(&inner),
                }
            }
        }
    }
    out
}

fn wrapped(out: &mut String, mark: &str, inner: &str) {
    // Behind a star that ends another, stars would go on with that.
    let mark = if out.ends_with('*') { mark.replace('*', "_") } else { mark.to_owned() };
    let _ = write!(out, "{mark}{inner}{mark}");
}

fn value(out: &mut String, value: Option<&Value>) {
    for part in value.into_iter().flat_map(|value| &value.parts) {
        match &part.href {
            Some(href) => {
                out.push('[');
                // What stands in a link is made no link of its own.
                for c in part.text.chars() {
                    out.extend(
                        u8::try_from(c)
                            .is_ok_and(|byte| MARKUP.has(byte))
                            .then_some('\\')
                            .into_iter()
                            .chain([c]),
                    );
                }
                let _ = write!(out, "](<{}>)", destination(href));
            }
            None => push_escaped(out, &part.text),
        }
    }
}

/// Escapes what CommonMark, GFM or MDX would read as markup inside a line, and as a shortcode Hugo.
fn push_escaped(out: &mut String, text: &str) {
    let mut written = 0;
    for at in SIGNIFICANT.places(text) {
        let before = &text.as_bytes()[..at];
        // GFM makes links of addresses without being asked to; some readers do it with escaped ones too.
        let is_escaped = match text.as_bytes()[at] {
            b':' => text[at..].starts_with("://"),
            // What comes next may be a link, which it would make a picture of.
            b'!' => at + 1 == text.len(),
            b'.' => before.len() >= 3 && before[at - 3..].eq_ignore_ascii_case(b"www"),
            _ => true,
        };
        if is_escaped {
            out.push_str(&text[written..at]);
            out.push('\\');
            written = at;
        }
    }
    out.push_str(&text[written..]);
}

/// What is always markup.
const MARKUP: Bytes = Bytes::new(b"\\`*_[]<>|~&{}$");

/// What can be. All of it is ASCII, so what lies between is taken at once.
const SIGNIFICANT: Bytes = MARKUP.with(b"@:.!");

/// An address between `<` and `>`: what would end it, or the cell of a table around it, is percent-encoded.
fn destination(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        if matches!(c, '<' | '>' | '\\' | '|' | '`' | '"') || c.is_control() || c.is_whitespace() {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// A paragraph of which no line begins anything else.
fn begun(text: &str) -> String {
    let lines = text.split('\n').map(|line| line_start(line.trim_start_matches([' ', '\t'])));
    no_program(&lines.collect::<Vec<_>>().join("\n"))
}

/// Escapes what would begin a block at the start of a line.
fn line_start(text: &str) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    if text.starts_with(['#', '+', '-', '=', ':']) { format!("\\{text}") } else { text.to_owned() }
}

/// A paragraph of which no line is a program to MDX: one that begins with `import` or `export`.
fn no_program(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line.split_once(' ') {
        Some(("import" | "export", _)) => format!("&#{};{}", line.as_bytes()[0], &line[1..]),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
