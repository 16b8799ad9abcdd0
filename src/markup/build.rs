//! From the events of `pulldown-cmark` to the blocks of the tree. What has no place there becomes a fault and words.

use std::ops::Range;

use pulldown_cmark::{Alignment as Align, Event, Options, Parser, Tag};

use super::fault::{BlockShape, EmptyPiece, Fault, FaultKind};
use super::line::is_inline;
use super::{Alignment, Block, Slot, leftover, mark, read};

/// How deep lists, quotations, tables, emphasis and links may nest. The deepest real text found had three.
const DEEPEST: usize = 8;

/// An event and the bytes it covers.
pub(super) type Place<'t> = (Event<'t>, Range<usize>);

/// The tree of `text`, and what is wrong with it.
pub(super) fn blocks(text: &str, slot: Slot, faults: &mut Vec<Fault>) -> Vec<Block> {
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let parser = parser.into_offset_iter();
    for (_, definition) in parser.reference_definitions().iter() {
        faults.push(Fault::new(FaultKind::LinkDefinition, definition.span.clone(), text));
    }
    let events: Vec<Place<'_>> = parser.collect();
    let misplaced = if slot == Slot::Inline { misplaced_block(&events) } else { None };
    if let Some((kind, range)) = too_deep(&events).or(misplaced) {
        faults.push(Fault::new(kind, range, text));
        return as_words(text);
    }
    let blocks = Reader { text, events: &events, at: 0, faults, leaf: Vec::new() }.blocks();
    match (slot, &blocks[..]) {
        (Slot::Block, _) | (Slot::Inline, [] | [Block::Paragraph(_)]) => blocks,
        _ => as_words(text),
    }
}

/// The whole text as one paragraph, markup and all.
fn as_words(text: &str) -> Vec<Block> {
    let content = mark::inlines(&text.trim().replace("\r\n", " ").replace('\n', " "));
    if content.is_empty() { Vec::new() } else { vec![Block::Paragraph(content)] }
}

fn too_deep(events: &[Place<'_>]) -> Option<(FaultKind, Range<usize>)> {
    // Items, paragraphs, rows and cells come with what holds them.
    let counted = |tag: &Tag<'_>| {
        !matches!(tag, Tag::Item | Tag::Paragraph | Tag::TableHead | Tag::TableRow | Tag::TableCell)
    };
    let mut open = Vec::new();
    let mut depth = 0;
    for (event, range) in events {
        match event {
            Event::Start(tag) => {
                open.push(counted(tag));
                depth += usize::from(counted(tag));
            }
            Event::End(_) => depth -= usize::from(open.pop().unwrap_or(false)),
            _ => {}
        }
        if depth > DEEPEST {
            return Some((FaultKind::TooDeep, range.clone()));
        }
    }
    None
}

/// The first block that a line of words cannot hold. HTML and code are faults anywhere and told as such.
fn misplaced_block(events: &[Place<'_>]) -> Option<(FaultKind, Range<usize>)> {
    let mut paragraphs = 0;
    events.iter().find_map(|(event, range)| {
        let shape = match event {
            Event::Start(Tag::List(None)) => BlockShape::List,
            Event::Start(Tag::List(Some(_))) => BlockShape::NumberedList,
            Event::Start(Tag::Heading { .. }) => BlockShape::Heading,
            Event::Start(Tag::BlockQuote(_)) => BlockShape::Quote,
            Event::Start(Tag::Table(_)) => BlockShape::Table,
            Event::Rule => BlockShape::Rule,
            Event::Start(Tag::Paragraph) => {
                paragraphs += 1;
                (paragraphs > 1).then_some(BlockShape::Paragraph)?
            }
            _ => return None,
        };
        Some((FaultKind::BlockInInline(shape), range.clone()))
    })
}

/// Walks the events. It recurses, which [`DEEPEST`] bounds.
pub(super) struct Reader<'a, 't> {
    pub(super) text: &'t str,
    pub(super) events: &'a [Place<'t>],
    pub(super) at: usize,
    faults: &'a mut Vec<Fault>,
    /// The words of the current paragraph, cell or heading as typed.
    pub(super) leaf: leftover::Typed,
}

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn fault(&mut self, kind: FaultKind, range: &Range<usize>) {
        self.faults.push(Fault::new(kind, range.clone(), self.text));
    }

    pub(super) fn peek(&self) -> Option<&'a Place<'t>> {
        self.events.get(self.at)
    }

    /// The blocks up to the end of what holds them; that end is consumed.
    fn blocks(&mut self) -> Vec<Block> {
        let mut out = Vec::new();
        while let Some((event, range)) = self.peek() {
            if is_inline(event) {
                out.push(Block::Paragraph(self.tight_leaf()));
                continue;
            }
            self.at += 1;
            match event {
                Event::End(_) => break,
                Event::Rule => out.push(Block::Rule),
                Event::Start(Tag::Paragraph) => {
                    let content = self.leaf();
                    // Nothing is left of a paragraph whose only link has no words.
                    if !content.is_empty() {
                        out.push(Block::Paragraph(content));
                    }
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    let content = self.leaf();
                    if !content.iter().any(read::has_words) {
                        self.fault(FaultKind::Empty(EmptyPiece::Heading), range);
                    }
                    out.push(Block::Heading { level: *level as u8, content });
                }
                Event::Start(Tag::BlockQuote(_)) => out.push(Block::Quote(self.blocks())),
                Event::Start(Tag::List(start)) => out.push(self.list(*start)),
                Event::Start(Tag::Table(alignments)) => out.push(self.table(alignments)),
                Event::Start(Tag::HtmlBlock) => out.extend(self.refused(FaultKind::RawHtml, range)),
                Event::Start(Tag::CodeBlock(_)) => out.extend(self.refused(FaultKind::CodeBlock, range)),
                // Nothing else is switched on.
                _ => out.extend(self.blocks()),
            }
        }
        out
    }

    /// A block of HTML or code as a paragraph of words.
    fn refused(&mut self, kind: FaultKind, range: &Range<usize>) -> Option<Block> {
        self.fault(kind, range);
        let mut content = Vec::new();
        while let Some((event, range)) = self.peek() {
            self.at += 1;
            match event {
                Event::End(_) => break,
                Event::Text(words) | Event::Html(words) => self.words(&mut content, words, range),
                _ => {}
            }
        }
        (!content.is_empty()).then_some(Block::Paragraph(content))
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut tight = true;
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.peek() {
            self.at += 1;
            let first = self.at;
            let item = self.blocks();
            if !read::says_something(&item) {
                self.fault(FaultKind::Empty(EmptyPiece::Item), range);
            }
            tight &= !has_own_paragraph(&self.events[first..self.at]);
            items.push(item);
        }
        self.at += 1;
        Block::List { start, tight, items }
    }

    fn table(&mut self, alignments: &[Align]) -> Block {
        let alignments = alignments.iter().map(|alignment| match alignment {
            Align::None => Alignment::Natural,
            Align::Left => Alignment::Left,
            Align::Center => Alignment::Center,
            Align::Right => Alignment::Right,
        });
        let mut rows = Vec::new();
        while let Some((Event::Start(Tag::TableHead | Tag::TableRow), row)) = self.peek() {
            self.at += 1;
            let mut cells = Vec::new();
            let mut end = row.start;
            while let Some((Event::Start(Tag::TableCell), cell)) = self.peek() {
                self.at += 1;
                end = cell.end;
                cells.push(self.leaf());
            }
            // GFM drops what the header has no column for.
            let dropped = self.text.get(end..row.end).unwrap_or_default();
            if !dropped.trim_matches(|c: char| c == '|' || c.is_whitespace()).is_empty() {
                self.fault(FaultKind::ExtraCells, &(end..row.end));
            }
            self.at += 1;
            rows.push(cells);
        }
        self.at += 1;
        let header = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Block::Table { alignments: alignments.collect(), header, rows }
    }
}

/// Whether an item, given by its events, holds a paragraph of its own: then the list is loose.
fn has_own_paragraph(item: &[Place<'_>]) -> bool {
    let mut depth = 0_usize;
    item.iter().any(|(event, _)| match event {
        Event::Start(Tag::Paragraph) if depth == 0 => true,
        Event::Start(_) => {
            depth += 1;
            false
        }
        Event::End(_) => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => false,
    })
}
