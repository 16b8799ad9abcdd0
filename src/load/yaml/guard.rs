//! One pass over a file before any type sees it: size limits, syntax, keys given twice, and the tree of places.
//!
//! Invariant: what leaves here is no deeper and holds no more values than the limits say, with every repetition written out,
//! so everything that runs over it may recurse and need not count.

use std::collections::BTreeMap;
use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, StructureStyle};

use super::node::{Entry, Node, Value, shown};
use super::rules::{DUPLICATE_KEY, YAML_BUDGET, YAML_SYNTAX};
use super::{refused, slips, syntax};
use crate::diag::Diagnostic;
use crate::load::conflict;
use crate::load::limits::{Limit, Limits};
use crate::source::{SourceId, Span};

/// What the pass found.
pub(super) struct Guarded {
    /// The content; none when the file cannot be read at all.
    pub(super) root: Option<Node>,
    /// Faults, also those that leave the content readable.
    pub(super) faults: Vec<Diagnostic>,
}

/// Reads `text` as far as YAML itself goes.
pub(super) fn guard(source: SourceId, text: &str, limits: Limits) -> Guarded {
    let mut pass = Pass {
        source,
        limits,
        text,
        faults: Vec::new(),
        open: Vec::new(),
        anchors: BTreeMap::new(),
        root: None,
        nodes: 0,
        aliases: 0,
        repeated: 0,
        documents: 0,
    };
    match pass.run() {
        Ok(()) => {
            pass.unused_anchors();
            let root = pass.root.take().unwrap_or_else(|| Node::new(0..0, nothing()));
            Guarded { root: Some(root), faults: pass.faults }
        }
        Err(fault) => {
            // What ends the reading says more than what was found at the same place before.
            pass.faults.retain(|own| own.primary.span.start != fault.primary.span.start);
            pass.faults.push(*fault);
            Guarded { root: None, faults: pass.faults }
        }
    }
}

type Step = Result<(), Box<Diagnostic>>;

struct Pass<'t> {
    source: SourceId,
    limits: Limits,
    text: &'t str,
    faults: Vec<Diagnostic>,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Anchor>,
    root: Option<Node>,
    nodes: usize,
    aliases: usize,
    /// Bytes of text that `*name` added.
    repeated: usize,
    documents: usize,
}

/// A list or a group of entries whose end is still to come.
struct Open {
    start: usize,
    flow: bool,
    anchor: usize,
    content: Value,
    key: Option<Node>,
}

/// A value that `&name` marks; without `node` while it is still open.
struct Anchor {
    name: Range<usize>,
    node: Option<Node>,
    size: usize,
    depth: usize,
    used: bool,
}

impl Pass<'_> {
    fn run(&mut self) -> Step {
        if self.text.len() > self.limits.of(Limit::YamlFile) {
            let headline = "this file is larger than {}";
            return Err(self.budget(0..0, Limit::YamlFile, headline, "split it into several files"));
        }
        let hidden = refused::hidden_characters(self.source, self.text);
        let two = || Some(conflict::find(self.text).first()?.finding(&YAML_SYNTAX, self.source));
        if let Some(fault) = hidden.or_else(two).or_else(|| slips::odd_indent(self.source, self.text)) {
            return Err(Box::new(fault));
        }
        let mut options = Options::default();
        options.set_emit_comments(false);
        options.emit_anchor_events = true;
        options.disallow_directives = true;
        options.block_scalar_eof_without_line_feed = true;
        // The parser looks ahead, so it needs its own limit; it is the same one.
        options.flow_nesting_limit = self.limits.of(Limit::YamlDepth);
        options.block_nesting_limit = self.limits.of(Limit::YamlDepth);
        for event in Parser::new_from_str_with_options(self.text, options) {
            match event {
                Ok((event, span)) => {
                    let tag = span.tag_span().and_then(|tag| tag.byte_range());
                    if let Some(tag) = tag {
                        self.faults.push(refused::tag(self.source, self.text, &tag));
                    }
                    let end = self.text.len();
                    let span =
                        span.byte_range().map_or(end..end, |span| span.start.min(end)..span.end.min(end));
                    self.event(event, span)?;
                }
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(self.text.len());
                    if matches!(error.kind(), granit_parser::ErrorKind::RecursionLimitExceeded) {
                        return Err(self.too_deep(at..at));
                    }
                    // A pair in a list, `[a: b]`, is open too, but no bracket opens it.
                    let mut open = self.open.iter().rev().filter(|open| open.flow).map(|open| open.start);
                    let bracket = open.find(|start| self.text[*start..].starts_with(['[', '{']));
                    return Err(Box::new(syntax::explain(self.source, self.text, error.kind(), at, bracket)));
                }
            }
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>, span: Range<usize>) -> Step {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Box::new(refused::second_document(self.source, span)));
                }
            }
            Event::Anchor(id, _) => {
                let anchor = self.anchors.entry(id).or_insert_with(Anchor::open);
                anchor.name = span;
            }
            Event::Alias(id) => return self.alias(id, span),
            Event::Scalar(text, style, anchor, _) => {
                let plain = style == ScalarStyle::Plain;
                let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let span = if block { self.trimmed(span) } else { self.after_colon(span) };
                if text.len() > self.limits.of(Limit::YamlText) {
                    let headline = "this text is longer than {}";
                    return Err(self.budget(span, Limit::YamlText, headline, "shorten it, or split it"));
                }
                // The parser writes `~` where nothing is written.
                let text = if plain && span.is_empty() { String::new() } else { text.into_owned() };
                let value = if plain { self.plain(text, &span)? } else { Value::Text { text, plain } };
                return self.finish(Node::new(span, value), anchor);
            }
            Event::SequenceStart(style, anchor, _) => {
                return self.start(span, style, anchor, Value::List(Vec::new()));
            }
            Event::MappingStart(style, anchor, _) => {
                return self.start(span, style, anchor, Value::Map(Vec::new()));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let last = match &open.content {
                    Value::List(items) => items.last().map(|item| item.span.end),
                    Value::Map(entries) => {
                        entries.last().map(|entry| entry.value.span.end.max(entry.key.span.end))
                    }
                    Value::Text { .. } => None,
                };
                // Block style ends where the next thing starts; its last value is the end that a person sees.
                let end = if open.flow { span.end } else { last.unwrap_or(open.start) };
                let mut node = Node::new(open.start..end.max(open.start), open.content);
                self.duplicates(&mut node);
                // Counted when it was opened.
                self.nodes = self.nodes.saturating_sub(1);
                return self.finish(node, open.anchor);
            }
            _ => {}
        }
        Ok(())
    }

    /// A text without quotes. What was not meant so is told, and read as it was meant where that is sure.
    fn plain(&mut self, text: String, span: &Range<usize>) -> Result<Value, Box<Diagnostic>> {
        let written = self.text.get(span.clone()).unwrap_or_default();
        if let Some((fault, inner)) = slips::print_quotes(self.source, written, span) {
            self.faults.push(fault);
            return Ok(Value::Text { text: inner.to_owned(), plain: false });
        }
        let flow = self.open.iter().any(|open| open.flow);
        if self.at_key() && !flow {
            if let Some(fault) = slips::quoted_line(self.source, self.text, span) {
                return Err(Box::new(fault));
            }
        } else if !flow && !text.is_empty() {
            self.faults.extend(slips::cut_off(self.source, self.text, span));
            self.faults.extend(slips::swallowed_item(self.source, self.text, span));
        }
        Ok(Value::Text { text, plain: true })
    }

    fn start(&mut self, span: Range<usize>, style: StructureStyle, anchor: usize, content: Value) -> Step {
        self.count(1, &span)?;
        if self.open.len() >= self.limits.of(Limit::YamlDepth) {
            return Err(self.too_deep(span));
        }
        if self.at_key() {
            return Err(Box::new(refused::key_is_no_text(self.source, self.text, span.start)));
        }
        if anchor != 0 {
            self.anchors.entry(anchor).or_insert_with(Anchor::open);
        }
        self.open.push(Open {
            start: span.start,
            flow: style == StructureStyle::Flow,
            anchor,
            content,
            key: None,
        });
        Ok(())
    }

    fn alias(&mut self, id: usize, span: Range<usize>) -> Step {
        self.aliases += 1;
        if self.aliases > self.limits.of(Limit::YamlAliases) {
            let headline = "this file repeats values with `*` more than {} times";
            return Err(self.budget(span, Limit::YamlAliases, headline, "write the values out"));
        }
        if self.at_key() {
            return Err(Box::new(refused::key_is_no_text(self.source, self.text, span.start)));
        }
        let level = self.open.len();
        let Some(anchor) = self.anchors.get_mut(&id) else { return Ok(()) };
        anchor.used = true;
        let (size, depth) = (anchor.size, anchor.depth);
        let Some(node) = anchor.node.as_ref() else {
            return Err(Box::new(refused::refers_to_itself(self.source, span)));
        };
        if level + depth > self.limits.of(Limit::YamlDepth) {
            return Err(self.too_deep(span));
        }
        if self.nodes + size > self.limits.of(Limit::YamlValues) {
            return Err(self.too_large(span));
        }
        self.repeated += node.length();
        if self.repeated > self.limits.of(Limit::YamlFile) {
            let headline = "values repeated with `*` make this file larger than {}";
            return Err(self.budget(span, Limit::YamlFile, headline, "repeat only short values"));
        }
        let node = node.clone();
        self.nodes += size.saturating_sub(1);
        self.finish(node, 0)
    }

    /// Puts a complete value where it belongs.
    fn finish(&mut self, node: Node, anchor: usize) -> Step {
        self.count(1, &node.span)?;
        if anchor != 0 {
            let kept = self.anchors.entry(anchor).or_insert_with(Anchor::open);
            kept.size = node.size();
            kept.depth = node.depth();
            kept.node = Some(node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match (&mut open.content, open.key.take()) {
            (Value::List(items), _) => items.push(node),
            (Value::Map(entries), Some(key)) => entries.push(Entry { key, value: node }),
            (_, None) => {
                if let Some(fault) = refused::unusable_key(self.source, self.text, &node) {
                    return Err(Box::new(fault));
                }
                open.key = Some(node);
            }
            (Value::Text { .. }, Some(_)) => {}
        }
        Ok(())
    }

    fn at_key(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.content, Value::Map(_)) && open.key.is_none())
    }

    fn count(&mut self, more: usize, span: &Range<usize>) -> Step {
        self.nodes += more;
        let most = self.limits.of(Limit::YamlValues);
        if self.nodes > most { Err(self.too_large(span.clone())) } else { Ok(()) }
    }

    /// Reports every key that was given before, and leaves the later one out.
    fn duplicates(&mut self, node: &mut Node) {
        let Value::Map(entries) = &mut node.value else { return };
        let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        let in_list =
            self.open.last().is_some_and(|open| !open.flow && matches!(open.content, Value::List(_)));
        let leading =
            entries.first().and_then(|entry| entry.key.text()).map(str::to_owned).filter(|_| in_list);
        let mut without_dash = false;
        for Entry { key, value } in entries.iter_mut() {
            let Some(name) = key.text() else { continue };
            let Some(before) = first.get(name) else {
                first.insert(name, key.span.clone());
                continue;
            };
            value.left_out = true;
            // Where the first key of an item comes again, its `-` is missing; what follows is of that item.
            if without_dash {
                continue;
            }
            without_dash = leading.as_deref() == Some(name);
            let keys = self.open.iter().filter_map(|open| Some(shown(open.key.as_ref()?.text()?)));
            let place = keys.collect::<Vec<_>>().join(".");
            let place = if place.is_empty() { "this file".into() } else { format!("`{place}`") };
            let headline = format!("`{}` is given twice in {place}", shown(name));
            let found = Diagnostic::new(&DUPLICATE_KEY, Span::new(self.source, key.span.clone()), headline)
                .label("given again here")
                .related(Span::new(self.source, before.clone()), "first given here")
                .note("Only one of the two could reach the page, and nobody would see which.");
            let dash =
                key.span.start.checked_sub(2).filter(|at| {
                    without_dash && self.text.get(*at..).is_some_and(|rest| rest.starts_with("  "))
                });
            let found = match dash {
                Some(at) => found.fix(
                    "if another entry of the list begins here, write its `- `",
                    Span::new(self.source, at..key.span.start),
                    "- ",
                ),
                None => found,
            };
            self.faults.push(found.help("keep one of the two, or rename one"));
        }
    }

    /// `name: &Co KG` silently loses `&Co`: a mark that nothing uses is a text without quotes.
    fn unused_anchors(&mut self) {
        for anchor in self.anchors.values().filter(|anchor| !anchor.used && !anchor.name.is_empty()) {
            self.faults.push(refused::unused_anchor(self.source, self.text, &anchor.name));
        }
    }

    fn trimmed(&self, span: Range<usize>) -> Range<usize> {
        let kept = self.text.get(span.clone()).map_or(0, |text| text.trim_end().len());
        span.start..span.start + kept
    }

    /// Where nothing is written, the parser points before the colon; a person would write the value after it.
    fn after_colon(&self, span: Range<usize>) -> Range<usize> {
        let rest = self.text.get(span.start..).filter(|_| span.is_empty() && !self.at_key());
        match rest.and_then(|rest| rest.trim_start_matches(' ').strip_prefix(':')) {
            Some(rest) => self.text.len() - rest.len()..self.text.len() - rest.len(),
            None => span,
        }
    }

    fn too_deep(&self, span: Range<usize>) -> Box<Diagnostic> {
        let headline = "entries stand more than {} levels inside one another";
        self.budget(
            span,
            Limit::YamlDepth,
            headline,
            "move the inner entries further out; a policy needs about six levels",
        )
    }

    fn too_large(&self, span: Range<usize>) -> Box<Diagnostic> {
        let headline = "this file holds more than {} keys and values";
        self.budget(span, Limit::YamlValues, headline, "split it into several files")
    }

    /// What is beyond `limit`, whose value stands for the `{}` of the headline.
    fn budget(&self, span: Range<usize>, limit: Limit, headline: &str, help: &str) -> Box<Diagnostic> {
        let (most, raise) = self.limits.told(limit);
        let span = Span::new(self.source, span);
        let found = Diagnostic::new(&YAML_BUDGET, span, headline.replace("{}", &most));
        let found = found.label("reading stops here").help(help);
        Box::new(found.help(format!("if the file is meant to be so, raise the limit: `{raise}`")))
    }
}

impl Anchor {
    fn open() -> Self {
        Self { name: 0..0, node: None, size: 0, depth: 0, used: false }
    }
}

fn nothing() -> Value {
    Value::Text { text: String::new(), plain: true }
}
