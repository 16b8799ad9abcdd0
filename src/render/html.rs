//! Texts as HTML. Every character of a text or a value is escaped; tags come from the tree alone.

use std::fmt::Write;

use unic_langid::LanguageIdentifier;

use crate::document::standing::Notice;
use crate::document::{Part, Text, Value};
use crate::markup::{Alignment, Block, Inline, Target};
use crate::model::fact::FactValue;

/// Escapes text for HTML content and double-quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// A label or a cell: its inlines, without a paragraph around them.
#[must_use]
pub fn inline(text: &Text) -> String {
    let mut out = String::new();
    match text.blocks.as_slice() {
        [] => {}
        [Block::Paragraph(inlines)] => Writer { text, out: &mut out, in_link: false }.inlines(inlines),
        _ => return block(text),
    }
    in_language(text, "span", out)
}

/// A label without its links, for places that are links themselves.
#[must_use]
pub fn unlinked(text: &Text) -> String {
    let mut out = String::new();
    Writer { text, out: &mut out, in_link: true }.inlines(text.inlines());
    in_language(text, "span", out)
}

/// A block of prose.
#[must_use]
pub fn block(text: &Text) -> String {
    let mut out = String::new();
    Writer { text, out: &mut out, in_link: false }.blocks(&text.blocks);
    in_language(text, "div", out.trim_end().to_owned())
}

/// An item of a list: a single paragraph stands without `<p>`.
#[must_use]
pub fn item(text: &Text) -> String {
    if text.blocks.len() == 1 { inline(text) } else { block(text) }
}

/// A block of prose as a page shows it: where it is behind the source language, what the page says of that comes first.
#[must_use]
pub fn clause(text: &Text, up: &str) -> String {
    noticed(text, up, block(text))
}

/// An item of a list or the description of a term, as a page shows it.
#[must_use]
pub fn clause_item(text: &Text, up: &str) -> String {
    noticed(text, up, item(text))
}

/// What a page says where something on it is behind the source language. `up` leads to the folder that holds those of
/// the languages.
#[must_use]
pub fn notice(notice: &Notice, up: &str) -> String {
    format!(
        "<aside class=\"behind\" role=\"note\">\n<p>{} <a href=\"{up}{}\" hreflang=\"{}\">{}</a></p>\n</aside>",
        inline(&notice.text),
        escape(&notice.address("")),
        notice.language,
        unlinked(&notice.link),
    )
}

fn noticed(text: &Text, up: &str, html: String) -> String {
    match &text.notice {
        None => html,
        Some(notice) => format!("{}\n{html}", self::notice(notice, up)),
    }
}

/// A fact standing alone; a postal address has a line per line.
#[must_use]
pub fn value(text: &Text) -> String {
    let lone = text.values.values().next().filter(|_| text.values.len() == 1);
    let Some(value) = lone.filter(|value| matches!(value.fact.value, FactValue::Post(..))) else {
        return inline(text);
    };
    let lines = value.parts.iter().filter(|part| part.line);
    let lines: Vec<_> = lines.map(part_text).collect();
    format!("<address>{}</address>", lines.join("<br>"))
}

fn in_language(text: &Text, tag: &str, inner: String) -> String {
    match &text.fallback {
        None => inner,
        Some(fallback) => {
            let dir = if fallback.rtl { "rtl" } else { "ltr" };
            format!("<{tag} lang=\"{}\" dir=\"{dir}\">{inner}</{tag}>", fallback.language)
        }
    }
}

struct Writer<'a> {
    text: &'a Text,
    out: &'a mut String,
    in_link: bool,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.out.push('\n');
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(inlines) => self.wrap("p", inlines),
            // Headings of a message stand below those of its section, whatever level they were given.
            Block::Heading { content, .. } => {
                self.out.push_str("<p><strong>");
                self.inlines(content);
                self.out.push_str("</strong></p>");
            }
            Block::Quote(blocks) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>");
            }
            Block::Rule => self.out.push_str("<hr>"),
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Table { header, alignments, rows } => self.table(header, alignments, rows),
        }
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block>]) {
        let (open, close) = match start {
            None => ("<ul>\n".to_owned(), "</ul>"),
            Some(1) => ("<ol>\n".to_owned(), "</ol>"),
            Some(start) => (format!("<ol start=\"{start}\">\n"), "</ol>"),
        };
        self.out.push_str(&open);
        for item in items {
            self.out.push_str("<li>");
            match item.as_slice() {
                [Block::Paragraph(inlines), rest @ ..] if tight => {
                    self.inlines(inlines);
                    if !rest.is_empty() {
                        self.out.push('\n');
                        self.blocks(rest);
                    }
                }
                blocks => self.blocks(blocks),
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str(close);
    }

    fn table(&mut self, header: &[Vec<Inline>], alignments: &[Alignment], rows: &[Vec<Vec<Inline>>]) {
        let class = |at: usize| match alignments.get(at) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            _ => "",
        };
        self.out.push_str("<div class=\"table\">\n<table>\n<thead><tr>");
        for (at, cell) in header.iter().enumerate() {
            let _ = write!(self.out, "<th scope=\"col\"{}>", class(at));
            self.inlines(cell);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let _ = write!(self.out, "<td{}>", class(at));
                self.inlines(cell);
                self.out.push_str("</td>");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>");
    }

    fn wrap(&mut self, tag: &str, inlines: &[Inline]) {
        let _ = write!(self.out, "<{tag}>");
        self.inlines(inlines);
        let _ = write!(self.out, "</{tag}>");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_escaped(self.out, text),
                Inline::Value(mark) => self.value(mark),
                Inline::Emphasis(inner) => self.wrap("em", inner),
                Inline::Strong(inner) => self.wrap("strong", inner),
                Inline::Strikethrough(inner) => self.wrap("s", inner),
                Inline::Code(inner) => self.wrap("code", inner),
                Inline::Break => self.out.push_str("<br>"),
                Inline::Link { target, content } => self.link(target, content),
            }
        }
    }

    fn link(&mut self, target: &Target, content: &[Inline]) {
        let href = match target {
            Target::Anchor(anchor) => Some(format!("#{anchor}")),
            Target::Address(address) => Some(address.clone()),
            Target::Value(mark) => self.text.values.get(mark).and_then(Value::href).map(str::to_owned),
        };
        let Some(href) = href.filter(|_| !self.in_link) else { return self.inlines(content) };
        let value = match target {
            Target::Value(mark) => self.text.values.get(mark),
            _ => None,
        };
        let _ =
            write!(self.out, "<a href=\"{}\"{}>", escape(&href), hreflang(value.and_then(Value::hreflang)));
        self.in_link = true;
        self.inlines(content);
        self.in_link = false;
        self.out.push_str("</a>");
    }

    fn value(&mut self, mark: &str) {
        let Some(value) = self.text.values.get(mark) else { return };
        if let FactValue::Date(date) = value.fact.value {
            let _ = write!(self.out, "<time datetime=\"{date}\">");
        }
        // Neighbours that run in the other direction are one run.
        for run in value.parts.chunk_by(|a, b| a.isolate && b.isolate && a.href.is_none() && b.href.is_none())
        {
            let text: String = run.iter().map(|part| escape(&part.text)).collect();
            let text = if run.iter().any(|part| part.isolate) { format!("<bdi>{text}</bdi>") } else { text };
            match run.iter().find(|part| part.href.is_some()).filter(|_| !self.in_link) {
                Some(Part { href: Some(href), hreflang: language, .. }) => {
                    let language = hreflang(language.as_ref());
                    let _ = write!(self.out, "<a href=\"{}\"{language}>{text}</a>", escape(href));
                }
                _ => self.out.push_str(&text),
            }
        }
        if matches!(value.fact.value, FactValue::Date(_)) {
            self.out.push_str("</time>");
        }
    }
}

fn part_text(part: &Part) -> String {
    let text = escape(&part.text);
    if part.isolate { format!("<bdi>{text}</bdi>") } else { text }
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// The attribute that tells the language of the page to which a link leads, where that is not the reader's.
fn hreflang(language: Option<&LanguageIdentifier>) -> String {
    language.map(|tag| format!(" hreflang=\"{tag}\"")).unwrap_or_default()
}
