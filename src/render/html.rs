//! Texts as HTML. Every character of a text or a value is escaped; tags come from the tree alone.

use std::fmt::Write;

use unic_langid::LanguageIdentifier;

use crate::bytes::Bytes;
use crate::document::standing::Notice;
use crate::document::{Origin, Part, Text, Value};
use crate::markup::{Alignment, Block, Inline, Target};
use crate::model::fact::FactValue;

/// Escapes text for HTML content and double-quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// How texts become HTML: for the public, or for a preview, where each tells which message and which fact it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Html<'a> {
    marks: bool,
    /// What leads from the page to the folder that holds those of the languages.
    up: &'a str,
}

impl<'a> Html<'a> {
    /// For the public.
    pub const PUBLIC: Self = Self { marks: false, up: "../../" };
    /// With marks: `data-policyglot-message`, `data-policyglot-fact`, and `data-policyglot-behind` (`wording`, `substance`,
    /// `missing`) where a text is behind the source language.
    pub const PREVIEW: Self = Self { marks: true, up: "../../" };

    /// The same on a page from which `up` leads to the folder that holds those of the languages.
    #[must_use]
    pub fn from(self, up: &str) -> Html<'_> {
        Html { marks: self.marks, up }
    }

    /// What leads from the page to the folder that holds those of the languages.
    #[must_use]
    pub fn up(self) -> &'a str {
        self.up
    }

    /// A label or a cell: its inlines, without a paragraph around them.
    #[must_use]
    pub fn inline(self, text: &Text) -> String {
        let mut out = String::new();
        match text.blocks.as_slice() {
            [] => {}
            [Block::Paragraph(inlines)] => self.writer(text, &mut out, false).inlines(inlines),
            _ => return self.block(text),
        }
        let out = in_language(text, "span", out);
        if self.marks { format!("<span{}>{out}</span>", mark(text)) } else { out }
    }

    /// A label without its links, for places that are links themselves.
    #[must_use]
    pub fn unlinked(self, text: &Text) -> String {
        let mut out = String::new();
        self.writer(text, &mut out, true).inlines(text.inlines());
        in_language(text, "span", out)
    }

    /// A block of prose.
    #[must_use]
    pub fn block(self, text: &Text) -> String {
        let mut out = String::new();
        let mut writer = self.writer(text, &mut out, false);
        // On the outermost elements, as an element around them would change how the page looks.
        writer.mark = if self.marks { mark(text) } else { String::new() };
        writer.blocks(&text.blocks);
        in_language(text, "div", out.trim_end().to_owned())
    }

    /// An item of a list: a single paragraph stands without `<p>`.
    #[must_use]
    pub fn item(self, text: &Text) -> String {
        if text.blocks.len() == 1 { self.inline(text) } else { self.block(text) }
    }

    /// A block of prose as a page shows it: where it is behind the source language, what the page says of that comes first.
    #[must_use]
    pub fn clause(self, text: &Text) -> String {
        self.noticed(text, self.block(text))
    }

    /// An item of a list or the description of a term, as a page shows it.
    #[must_use]
    pub fn clause_item(self, text: &Text) -> String {
        self.noticed(text, self.item(text))
    }

    /// What a page says where something on it is behind the source language.
    #[must_use]
    pub fn notice(self, notice: &Notice) -> String {
        format!(
            "<aside class=\"behind\" role=\"note\">\n<p>{} <a href=\"{}{}\" hreflang=\"{}\">{}</a></p>\n</aside>",
            self.inline(&notice.text),
            self.up,
            escape(&notice.address("")),
            notice.language,
            self.unlinked(&notice.link),
        )
    }

    fn noticed(self, text: &Text, html: String) -> String {
        match &text.notice {
            None => html,
            Some(notice) => format!("{}\n{html}", self.notice(notice)),
        }
    }

    /// A fact standing alone; a postal address has a line per line.
    #[must_use]
    pub fn value(self, text: &Text) -> String {
        let lone = text.values.values().next().filter(|_| text.values.len() == 1);
        let Some(value) = lone.filter(|value| matches!(value.fact.value, FactValue::Post(..))) else {
            return self.inline(text);
        };
        let lines = value.parts.iter().filter(|part| part.line);
        let lines: Vec<_> = lines.map(part_text).collect();
        let mark = if self.marks { mark(text) } else { String::new() };
        format!("<address{mark}>{}</address>", lines.join("<br>"))
    }

    fn writer<'w>(self, text: &'w Text, out: &'w mut String, in_link: bool) -> Writer<'w> {
        Writer { text, out, in_link, marks: self.marks, mark: String::new() }
    }
}

/// The attributes that tell a preview where a text comes from.
fn mark(text: &Text) -> String {
    let (kind, name) = match &text.origin {
        Origin::Message(id) => ("message", id),
        Origin::Fact(path) => ("fact", path),
    };
    let behind = text.behind.as_ref().map(|behind| behind.lag.name());
    let behind = behind.map(|lag| format!(" data-policyglot-behind=\"{lag}\"")).unwrap_or_default();
    format!(" data-policyglot-{kind}=\"{}\"{behind}", escape(name))
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
    /// Whether values tell which fact they are.
    marks: bool,
    /// The attributes of the outermost elements.
    mark: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        let mark = std::mem::take(&mut self.mark);
        for block in blocks {
            self.block(block, &mark);
            self.out.push('\n');
        }
    }

    fn block(&mut self, block: &Block, mark: &str) {
        match block {
            Block::Paragraph(inlines) => {
                let _ = write!(self.out, "<p{mark}>");
                self.inlines(inlines);
                self.out.push_str("</p>");
            }
            // Headings of a message stand below those of its section, whatever level they were given.
            Block::Heading { content, .. } => {
                let _ = write!(self.out, "<p{mark}><strong>");
                self.inlines(content);
                self.out.push_str("</strong></p>");
            }
            Block::Quote(blocks) => {
                let _ = writeln!(self.out, "<blockquote{mark}>");
                self.blocks(blocks);
                self.out.push_str("</blockquote>");
            }
            Block::Rule => self.out.push_str("<hr>"),
            Block::List { start, tight, items } => self.list(*start, *tight, items, mark),
            Block::Table { header, alignments, rows } => {
                let _ = write!(self.out, "<div class=\"table\"{mark}>\n<table>\n<thead><tr>");
                self.table(header, alignments, rows);
            }
        }
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block>], mark: &str) {
        let (open, close) = match start {
            None => (format!("<ul{mark}>\n"), "</ul>"),
            Some(1) => (format!("<ol{mark}>\n"), "</ol>"),
            Some(start) => (format!("<ol start=\"{start}\"{mark}>\n"), "</ol>"),
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
        if self.marks {
            let _ = write!(self.out, "<span data-policyglot-fact=\"{}\">", escape(&value.fact.path));
        }
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
        if self.marks {
            self.out.push_str("</span>");
        }
    }
}

fn part_text(part: &Part) -> String {
    let text = escape(&part.text);
    if part.isolate { format!("<bdi>{text}</bdi>") } else { text }
}

/// What is escaped.
const SIGNIFICANT: Bytes = Bytes::new(b"&<>\"'");

fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    // All of them are ASCII, so what lies between is taken at once.
    while let Some(at) = SIGNIFICANT.first_in(rest) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// The attribute that tells the language of the page to which a link leads, where that is not the reader's.
fn hreflang(language: Option<&LanguageIdentifier>) -> String {
    language.map(|tag| format!(" hreflang=\"{tag}\"")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_of_a_text_is_markup() {
        let escaped = "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;lt;";
        assert_eq!(escape("<a href=\"x\" id='y'>&lt;"), escaped);
    }
}
