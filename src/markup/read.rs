//! Reading a tree: its words, its values, its shape.

use super::{Block, Inline, Target};

/// The words of `blocks` without markup, a paragraph, heading or cell to a line. `value` says what a value reads as.
pub fn plain_blocks(blocks: &[Block], value: &mut dyn FnMut(&str) -> String) -> String {
    let mut lines = Vec::new();
    each_leaf(blocks, &mut |line| lines.push(plain_inlines(line, value)));
    lines.join("\n")
}

/// The words of `inlines` without markup; a [`Inline::Break`] is a line end.
pub fn plain_inlines(inlines: &[Inline], value: &mut dyn FnMut(&str) -> String) -> String {
    let mut out = String::new();
    each_inline(inlines, &mut |inline| match inline {
        Inline::Text(words) => out.push_str(words),
        Inline::Value(name) => out.push_str(&value(name)),
        Inline::Break => out.push('\n'),
        _ => {}
    });
    out
}

/// Calls `visit` with every inline of `blocks` in the order of the text, what holds others before what it holds.
pub fn visit_inlines<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Inline)) {
    each_leaf(blocks, &mut |leaf| each_inline(leaf, visit));
}

/// Calls `visit` with the name of every value, in words and as a link's destination.
pub fn visit_values<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a str)) {
    visit_inlines(blocks, &mut |inline| match inline {
        Inline::Value(name) | Inline::Link { target: Target::Value(name), .. } => visit(name),
        _ => {}
    });
}

/// Calls `visit` with every inline of `inlines` in the order of the text, what holds others before what it holds.
pub fn each_inline<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Code(content)
            | Inline::Link { content, .. } => each_inline(content, visit),
            Inline::Text(_) | Inline::Value(_) | Inline::Break => {}
        }
    }
}

/// What a text is made of, without its words: two languages of one message should have the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// The blocks.
    pub shapes: Vec<Shape>,
    /// Where links go, sorted: languages differ in order.
    pub links: Vec<Target>,
    /// How often words are emphasised. Some scripts do without.
    pub emphasis: usize,
    /// How often words are emphasised strongly.
    pub strong: usize,
    /// How many names of the technical world there are.
    pub code: usize,
}

/// The shape of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A paragraph.
    Paragraph,
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// What each item holds.
        items: Vec<Vec<Shape>>,
    },
    /// A quotation and what it holds.
    Quote(Vec<Shape>),
    /// A table.
    Table {
        /// How many columns.
        columns: usize,
        /// How many rows, the header not counted.
        rows: usize,
    },
    /// A line across the page.
    Rule,
}

/// The outline of `blocks`.
#[must_use]
pub fn outline(blocks: &[Block]) -> Outline {
    let mut outline = Outline { shapes: shapes(blocks), ..Outline::default() };
    visit_inlines(blocks, &mut |inline| match inline {
        Inline::Emphasis(_) => outline.emphasis += 1,
        Inline::Strong(_) => outline.strong += 1,
        Inline::Code(_) => outline.code += 1,
        Inline::Link { target, .. } => outline.links.push(target.clone()),
        Inline::Text(_) | Inline::Value(_) | Inline::Break => {}
    });
    outline.links.sort();
    outline
}

fn shapes(blocks: &[Block]) -> Vec<Shape> {
    let shape = |block: &Block| match block {
        Block::Paragraph(_) => Shape::Paragraph,
        Block::Heading { level, .. } => Shape::Heading(*level),
        Block::List { start, items, .. } => {
            Shape::List { numbered: start.is_some(), items: items.iter().map(|item| shapes(item)).collect() }
        }
        Block::Quote(content) => Shape::Quote(shapes(content)),
        Block::Table { header, rows, .. } => Shape::Table { columns: header.len(), rows: rows.len() },
        Block::Rule => Shape::Rule,
    };
    blocks.iter().map(shape).collect()
}

/// Whether a reader would find anything in `blocks`.
pub(super) fn says_something(blocks: &[Block]) -> bool {
    let mut found = false;
    each_leaf(blocks, &mut |leaf| found |= leaf.iter().any(has_words));
    found
}

/// Whether `inline` shows anything but space.
pub(super) fn has_words(inline: &Inline) -> bool {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{200C}'..='\u{200F}' | '\u{61C}');
    match inline {
        Inline::Text(words) => !words.chars().all(invisible),
        Inline::Value(_) => true,
        Inline::Break => false,
        Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Code(content)
        | Inline::Link { content, .. } => content.iter().any(has_words),
    }
}

fn each_leaf<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => visit(content),
            Block::List { items, .. } => items.iter().for_each(|item| each_leaf(item, visit)),
            Block::Quote(content) => each_leaf(content, visit),
            Block::Table { header, rows, .. } => {
                std::iter::once(header).chain(rows).flatten().for_each(|cell| visit(cell));
            }
            Block::Rule => {}
        }
    }
}
