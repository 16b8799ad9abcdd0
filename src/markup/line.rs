//! From the events of `pulldown-cmark` to the words of one paragraph, cell or heading.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::build::{Place, Reader};
use super::chars::{Edge, find_hidden};
use super::fault::{EmptyPiece, FaultKind};
use super::{Inline, Target, leftover, link, mark, read};

impl<'a, 't> Reader<'a, 't> {
    /// The words of a paragraph, cell or heading, whose end is consumed.
    pub(super) fn leaf(&mut self) -> Vec<Inline> {
        let content = self.tight_leaf();
        self.at += 1;
        content
    }

    /// Words that have no paragraph around them: those of a tight item.
    pub(super) fn tight_leaf(&mut self) -> Vec<Inline> {
        self.leaf.clear();
        let content = self.inlines();
        for range in leftover::find(&self.leaf) {
            self.fault(FaultKind::StrayMarkup, &range);
        }
        content
    }

    /// Inlines up to something else, which is not consumed.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut out = Vec::new();
        while let Some((event, range)) = self.peek().filter(|(event, _)| is_inline(event)) {
            self.at += 1;
            match event {
                Event::Text(words) => {
                    self.note(words, range);
                    self.words(&mut out, words, range);
                }
                Event::SoftBreak => {
                    self.leaf.push((' ', range.start));
                    if !self.joins() {
                        mark::append_words(&mut out, " ");
                    }
                }
                Event::HardBreak => {
                    self.leaf.push((' ', range.start));
                    out.push(Inline::Break);
                }
                Event::Code(words) => {
                    self.leaf.push((leftover::WORD, range.start));
                    out.push(Inline::Code(mark::inlines(words)));
                }
                Event::InlineHtml(tag) => {
                    self.leaf.push((leftover::WORD, range.start));
                    self.fault(FaultKind::RawHtml, range);
                    mark::append(&mut out, tag);
                }
                Event::Start(tag) => {
                    let content = self.inlines();
                    self.at += 1;
                    self.container(&mut out, tag, content, range);
                }
                _ => {}
            }
        }
        out
    }

    fn container(
        &mut self,
        out: &mut Vec<Inline>,
        tag: &Tag<'t>,
        content: Vec<Inline>,
        range: &Range<usize>,
    ) {
        match tag {
            Tag::Emphasis => out.push(Inline::Emphasis(content)),
            Tag::Strong => out.push(Inline::Strong(content)),
            Tag::Link { link_type, dest_url, title, .. } => {
                match self.link(*link_type, dest_url, title, range) {
                    Some(_) if !content.iter().any(read::has_words) => {
                        self.fault(FaultKind::Empty(EmptyPiece::Link), range);
                    }
                    Some(target) => out.push(Inline::Link { target, content }),
                    None => mark::append_all(out, content),
                }
            }
            Tag::Image { .. } => {
                self.fault(FaultKind::Image, range);
                mark::append_all(out, content);
            }
            Tag::Strikethrough => {
                self.fault(FaultKind::Strikethrough, range);
                mark::append_all(out, content);
            }
            _ => mark::append_all(out, content),
        }
    }

    fn link(&mut self, kind: LinkType, to: &str, title: &str, range: &Range<usize>) -> Option<Target> {
        let target = match kind {
            LinkType::Inline if !title.is_empty() => Err(FaultKind::LinkTitle),
            LinkType::Inline => link::target(to, typed_destination(&self.text[range.clone()], to)),
            LinkType::Autolink => link::target(to, ""),
            LinkType::Email => link::target(&format!("mailto:{to}"), ""),
            // Its definition is the fault.
            _ => return None,
        };
        target.map_err(|kind| self.fault(kind, range)).ok()
    }

    /// Appends `words`. Only characters that were typed make a mark, never those behind an entity.
    pub(super) fn words(&mut self, out: &mut Vec<Inline>, words: &str, range: &Range<usize>) {
        if self.text.get(range.clone()) == Some(words) {
            return mark::append(out, words);
        }
        for (_, hidden, _) in find_hidden(words) {
            self.fault(FaultKind::hidden(hidden), range);
        }
        // An entity for a line end ends no line.
        mark::append_words(out, &words.replace(['\n', '\r', '\t'], " "));
    }

    /// Keeps `words` for [`leftover::find`]: what was escaped or behind an entity is meant, so it counts as a letter.
    fn note(&mut self, words: &str, range: &Range<usize>) {
        if self.text.get(range.clone()) != Some(words) {
            return self.leaf.push((leftover::WORD, range.start));
        }
        let follows = matches!(self.events.get(self.at.wrapping_sub(2)),
            Some((Event::Text(_), before)) if before.end == range.start);
        let escaped = !follows && self.text[..range.start].ends_with('\\');
        for (offset, c) in words.char_indices() {
            let c = if escaped && offset == 0 { leftover::WORD } else { c };
            self.leaf.push((c, range.start + offset));
        }
    }

    /// Whether the lines before and after the line end just read join without a space.
    fn joins(&self) -> bool {
        let words = |place: &'a Place<'t>| match &place.0 {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) => Some(words.trim()),
            _ => None,
        };
        let before =
            self.events[..self.at].iter().rev().find_map(words).and_then(|words| words.chars().last());
        let after = self.events[self.at..].iter().find_map(words).and_then(|words| words.chars().next());
        before.zip(after).is_some_and(|(before, after)| Edge::of(before).joins(Edge::of(after)))
    }
}

/// `destination` when it stands as such in the source of its link, `[words](destination)`, otherwise nothing.
fn typed_destination<'d>(link: &str, destination: &'d str) -> &'d str {
    let typed = link.rsplit_once("](").map_or("", |(_, typed)| typed.trim_start());
    if typed.strip_prefix('<').unwrap_or(typed).starts_with(destination) { destination } else { "" }
}

/// Whether `event` belongs to a line of words.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(_) | Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}
