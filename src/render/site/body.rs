//! What stands on a page: headings in Markdown with their ids, all else as HTML that no generator reads as anything else.

use std::fmt::Write;

use super::Place;
use super::layout::Generator;
use crate::model::id::is_id;
use crate::render::context;
use crate::render::context::views::{BlockView, CellView, PageContext, PageView, SectionView};

/// Marks links to other languages until it is known where they lead. No text can hold such a link.
const VERSION: &str = "policyglot:";

/// The whole body.
pub(super) fn of(place: &Place<'_>) -> String {
    let PageContext { page, sections, ui, .. } = context::page(place.document, place.around, VERSION);
    let mut out = Body { place, text: String::new() };
    let hugo_or_zola = matches!(place.layout.generator, Generator::Hugo | Generator::Zola);
    // A theme of these may not know directions; the others take it from the configuration of the language.
    let wrapped = place.document.rtl && hugo_or_zola;
    if wrapped {
        out.html(&format!("<div lang=\"{}\" dir=\"rtl\">", page.lang));
    }
    out.html(&dates(&page, ui.get("not_translated").map_or("", String::as_str)));
    for section in &sections {
        out.section(section);
    }
    if wrapped {
        out.html("</div>");
    }
    out.text.trim_end().to_owned() + "\n"
}

struct Body<'a> {
    place: &'a Place<'a>,
    text: String,
}

impl Body<'_> {
    /// Finished HTML, as a block of its own. A block of HTML in Markdown begins with such a tag and ends at an empty line, so none
    /// stands inside; a brace could begin a shortcode.
    fn html(&mut self, html: &str) {
        let lines = html.lines().filter(|line| !line.trim().is_empty());
        let html = lines.collect::<Vec<_>>().join("\n").replace('{', "&#123;").replace('}', "&#125;");
        if html.is_empty() {
            return;
        }
        let html = self.versions(&html);
        let _ = match self.place.layout.generator {
            Generator::Hugo => {
                writeln!(self.text, "{{{{< policyglot-html >}}}}\n{html}\n{{{{< /policyglot-html >}}}}\n")
            }
            _ => writeln!(self.text, "{html}\n"),
        };
    }

    /// Puts in where links to other languages lead. A link to a document that has no page in this language leads to another one by
    /// itself, seen from a page of policyglot.
    fn versions(&self, html: &str) -> String {
        let mark = format!("href=\"{VERSION}");
        let html = html.replace("href=\"../../", &mark);
        let mut pieces = html.split(mark.as_str());
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (address, rest) = piece.split_once('"').unwrap_or((piece, ""));
            let (path, anchor) =
                address.split_once('#').map_or((address, None), |(path, own)| (path, Some(own)));
            let mut path = path.split('/');
            let (tag, id) = (path.next().unwrap_or_default(), path.next().unwrap_or_default());
            let _ = write!(out, "href=\"{}\"", self.place.version(tag, id, anchor));
            if self.place.layout.generator == Generator::Docusaurus {
                out.push_str(" target=\"_top\"");
            }
            out.push_str(rest);
        }
        if self.place.layout.generator == Generator::Docusaurus { self.siblings(&out) } else { out }
    }

    /// Links to other documents, as policies write them: seen from a folder. A page of Docusaurus has an address without a `/`
    /// at its end, so they stand there from the root of the site, to which it adds what belongs before.
    fn siblings(&self, html: &str) -> String {
        let mut pieces = html.split("href=\"../");
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            match piece.split_once('/').filter(|(id, _)| is_id(id)) {
                Some((id, rest)) => {
                    let _ =
                        write!(out, "href=\"/{}{id}{rest}", self.place.layout.folder(self.place.brand, None));
                }
                None => {
                    let _ = write!(out, "href=\"../{piece}");
                }
            }
        }
        out
    }

    fn section(&mut self, section: &SectionView) {
        let older = section.formerly.iter();
        let older: Vec<_> = older.map(|old| format!("<div><a id=\"{old}\"></a></div>")).collect();
        self.html(&older.join("\n"));
        let marks = "#".repeat(usize::from(section.level));
        let (id, heading) = (&section.id, self.heading(&section.contents_html));
        let _ = match self.place.layout.generator {
            Generator::Starlight => writeln!(self.text, "{marks} <a id=\"{id}\"></a>{heading}\n"),
            _ => writeln!(self.text, "{marks} {heading} {{#{id}}}\n"),
        };
        let scope = section.scope_html.iter().map(|scope| format!("<p class=\"scope\">{scope}</p>"));
        let blocks = section.blocks.iter().map(block);
        let all = section.notice_html.iter().cloned().chain(scope).chain(blocks);
        self.html(&all.collect::<Vec<_>>().join("\n"));
        for child in &section.sections {
            self.section(child);
        }
    }

    /// A heading: tags as they are, and text in which no Markdown can be read.
    fn heading(&self, html: &str) -> String {
        let mut out = String::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            out.push_str(&plain(&rest[..at]));
            let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
            let tag = &rest[at..end];
            let _ = match self.place.layout.generator {
                Generator::Hugo => {
                    write!(out, "{{{{< policyglot-html >}}}}{tag}{{{{< /policyglot-html >}}}}")
                }
                _ => write!(out, "{tag}"),
            };
            rest = &rest[end..];
        }
        out.push_str(&plain(rest));
        out.trim().to_owned()
    }
}

/// Escaped text as it can stand in a line of Markdown: every mark that could mean something is a character reference.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut chars = html.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let doubled = before == Some(c) || next == Some(c);
        let safe = match c {
            '.' => !doubled && next.is_none_or(char::is_whitespace),
            '-' => !doubled,
            ',' | '(' | ')' | '/' | '?' | '%' | '+' => true,
            // A character reference of the escaped text.
            '&' => {
                out.push('&');
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ';' {
                        break;
                    }
                }
                before = None;
                continue;
            }
            c => !c.is_ascii_punctuation(),
        };
        if safe {
            out.push(if c.is_ascii_control() { ' ' } else { c });
        } else {
            let _ = write!(out, "&#{};", u32::from(c));
        }
        before = Some(c);
    }
    out
}

fn dates(page: &PageView, not_translated: &str) -> String {
    let each = [Some(&page.effective_html), page.updated_html.as_ref(), page.version_html.as_ref()];
    let each: Vec<_> = each.into_iter().flatten().map(|own| format!("<p>{own}</p>")).collect();
    let mut out = format!("<div class=\"dates\">\n{}\n</div>\n", each.join("\n"));
    if let Some(words) = &page.prevails_html {
        let tag = page.prevails.as_deref().unwrap_or_default();
        let _ = match &page.prevails_href {
            Some(href) => {
                writeln!(out, "<p class=\"prevails\"><a href=\"{href}\" hreflang=\"{tag}\">{words}</a></p>")
            }
            None => writeln!(out, "<p class=\"prevails\">{words}</p>"),
        };
    }
    if let Some(notice) = &page.notice_html {
        let _ = writeln!(out, "{notice}");
    }
    if page.fallback {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", crate::render::html::escape(not_translated));
    }
    out
}

fn block(block: &BlockView) -> String {
    match block {
        BlockView::Prose { html } => html.clone(),
        BlockView::List { items_html } => format!("<ul>\n{}</ul>", wrapped("li", items_html)),
        BlockView::Definitions { items } => {
            let items =
                items.iter().map(|item| format!("<dt>{}</dt>\n<dd>{}</dd>\n", item.term_html, item.html));
            format!("<dl>\n{}</dl>", items.collect::<String>())
        }
        BlockView::Table { table, caption_html, columns_html, rows } => {
            let columns = columns_html.iter().map(|own| format!("<th scope=\"col\">{own}</th>"));
            let columns: String = columns.collect();
            let rows = rows.iter().map(|row| {
                let cells = row.cells.iter().enumerate().map(|(at, own)| cell(at, own));
                format!("<tr>{}</tr>\n", cells.collect::<String>())
            });
            let rows: String = rows.collect();
            format!(
                "<table class=\"{table}\">\n<caption>{caption_html}</caption>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"
            )
        }
        BlockView::Contact { heading_html, ways } => {
            let ways = ways.iter().map(|way| format!("<dt>{}</dt>\n<dd>{}</dd>\n", way.name_html, way.html));
            format!(
                "<div class=\"contact\">\n<p class=\"contact-title\">{heading_html}</p>\n<dl>\n{}</dl>\n</div>",
                ways.collect::<String>()
            )
        }
        BlockView::Note { heading_html, html } => format!(
            "<aside class=\"note\" role=\"note\">\n<p class=\"note-title\">{heading_html}</p>\n{html}\n</aside>"
        ),
    }
}

/// The first cell of a row names it. Several entries are a list.
fn cell(at: usize, cell: &CellView) -> String {
    let entries = &cell.entries_html;
    match (at, entries.as_slice()) {
        (0, [one]) => format!("<th scope=\"row\">{one}</th>"),
        (0, _) => format!("<th scope=\"row\">{}</th>", entries.join("<br>")),
        (_, [] | [_]) => format!("<td>{}</td>", entries.concat()),
        _ => format!("<td><ul>\n{}</ul></td>", wrapped("li", entries)),
    }
}

fn wrapped(tag: &str, each: &[String]) -> String {
    each.iter().fold(String::new(), |mut out, own| {
        let _ = writeln!(out, "<{tag}>{own}</{tag}>");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_heading_holds_no_markdown() {
        assert_eq!(plain("Who &amp; *what* #{x} a_b"), "Who &amp; &#42;what&#42; &#35;&#123;x&#125; a&#95;b");
        assert_eq!(plain("www.a.org … e.g. this, 1/2"), "www&#46;a&#46;org … e&#46;g. this, 1/2");
        assert_eq!(plain("a -- b-c ... ::d"), "a &#45;&#45; b-c &#46;&#46;&#46; &#58;&#58;d");
    }
}
