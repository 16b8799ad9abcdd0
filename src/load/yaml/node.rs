//! What one YAML file holds, with the exact place of every key and value.

use std::fmt::Write;
use std::ops::Range;

use crate::source::SourceId;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Bytes of the value in the file; empty where nothing was written.
    pub(super) span: Range<usize>,
    pub(super) value: Value,
    /// Faulty, and therefore not part of what is read.
    pub(super) left_out: bool,
    /// Keys that this entry lacks, or whose values were left out.
    pub(super) missing: Vec<Missing>,
    /// The file that it stands in, where that is not the one of the value around it.
    pub(super) from: Option<SourceId>,
}

/// The three forms of a value.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// One text; `plain` when it stands without quotes.
    Text {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key and its value. The key is always a text.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: Node,
    pub(super) value: Node,
}

/// A required key without a usable value. A made-up one stands in, so that the search for further faults goes on.
#[derive(Debug, Clone)]
pub(super) struct Missing {
    pub(super) key: &'static str,
    /// Which of the made-up values is tried.
    pub(super) sample: usize,
}

impl Node {
    pub(super) fn new(span: Range<usize>, value: Value) -> Self {
        Self { span, value, left_out: false, missing: Vec::new(), from: None }
    }

    /// The text, when this is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    pub(super) fn plain_text(&self) -> Option<&str> {
        self.text().filter(|_| matches!(self.value, Value::Text { plain: true, .. }))
    }

    /// Whether there is no value: nothing written, `~`, or `null`.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.plain_text(), Some("" | "~" | "null" | "Null" | "NULL"))
    }

    pub(super) fn children(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match &self.value {
            Value::Text { .. } => Box::new(std::iter::empty()),
            Value::List(items) => Box::new(items.iter()),
            Value::Map(entries) => Box::new(entries.iter().map(|entry| &entry.value)),
        }
    }

    /// This value or one inside satisfies `test`. At most 24 levels deep: the guard sees to it.
    pub(super) fn any(&self, test: &dyn Fn(&Self) -> bool) -> bool {
        test(self) || self.children().any(|child| child.any(test))
    }

    /// How many values this holds, itself and its keys included.
    pub(super) fn size(&self) -> usize {
        let keys = if let Value::Map(entries) = &self.value { entries.len() } else { 0 };
        1 + keys + self.children().map(Self::size).sum::<usize>()
    }

    /// How many bytes of text this holds.
    pub(super) fn length(&self) -> usize {
        let own = match &self.value {
            Value::Text { text, .. } => text.len(),
            Value::List(_) => 0,
            Value::Map(entries) => entries.iter().map(|entry| entry.key.length()).sum(),
        };
        own + self.children().map(Self::length).sum::<usize>()
    }

    /// How many levels of lists and named entries this holds.
    pub(super) fn depth(&self) -> usize {
        match self.value {
            Value::Text { .. } => 0,
            _ => 1 + self.children().map(Self::depth).max().unwrap_or(0),
        }
    }

    /// Whether something in here is left out or missing.
    pub(super) fn is_damaged(&self) -> bool {
        self.any(&|node| node.left_out || !node.missing.is_empty())
    }

    pub(super) fn entry(&self, index: usize) -> Option<&Entry> {
        match &self.value {
            Value::Map(entries) => entries.get(index),
            _ => None,
        }
    }

    /// Which entry has this key.
    pub(super) fn key_index(&self, key: &str) -> Option<usize> {
        match &self.value {
            Value::Map(entries) => entries.iter().position(|entry| entry.key.text() == Some(key)),
            _ => None,
        }
    }

    pub(super) fn child(&self, index: usize) -> Option<&Self> {
        match &self.value {
            Value::Text { .. } => None,
            Value::List(items) => items.get(index),
            Value::Map(entries) => entries.get(index).map(|entry| &entry.value),
        }
    }

    pub(super) fn at(&self, path: &[usize]) -> Option<&Self> {
        path.iter().try_fold(self, |node, index| node.child(*index))
    }

    pub(super) fn at_mut(&mut self, path: &[usize]) -> Option<&mut Self> {
        path.iter().try_fold(self, |node, index| match &mut node.value {
            Value::Text { .. } => None,
            Value::List(items) => items.get_mut(*index),
            Value::Map(entries) => entries.get_mut(*index).map(|entry| &mut entry.value),
        })
    }

    /// The place of the key that leads to `path`; of the element for a list; of the first key for the whole file.
    pub(super) fn key_span(&self, path: &[usize]) -> Range<usize> {
        let Some((last, parents)) = path.split_last() else {
            return self.entry(0).map_or(self.span.start..self.span.start, |entry| entry.key.span.clone());
        };
        let Some(parent) = self.at(parents) else { return self.span.clone() };
        match parent.entry(*last) {
            Some(entry) => entry.key.span.clone(),
            None => parent.child(*last).unwrap_or(parent).span.clone(),
        }
    }

    /// The place of the name of the entry at `path`: its key, or the first key of a list element.
    pub(super) fn entity_span(&self, path: &[usize]) -> Range<usize> {
        let keyed = path.split_last().and_then(|(last, parents)| self.at(parents)?.entry(*last)).is_some();
        let first = self.at(path).and_then(|node| node.entry(0)).map(|entry| entry.key.span.clone());
        first.filter(|_| !keyed).unwrap_or_else(|| self.key_span(path))
    }

    /// What a person calls the value at `path`: `` `regions` in `processors.hosting` ``, or `this file`.
    pub(super) fn name(&self, path: &[usize]) -> String {
        let Some((last, parents)) = path.split_last() else { return "this file".into() };
        match self.at(parents).and_then(|parent| parent.entry(*last)) {
            Some(entry) => {
                let key = shown(entry.key.text().unwrap_or_default());
                format!("`{key}`{}", self.within(parents))
            }
            None if parents.is_empty() => format!("entry {}", last + 1),
            None => format!("entry {} of {}", last + 1, self.name(parents)),
        }
    }

    /// ` in PLACE`, or nothing for the top of the file.
    pub(super) fn within(&self, path: &[usize]) -> String {
        if path.is_empty() { String::new() } else { format!(" in {}", self.dotted(path)) }
    }

    /// The keys down to `path`: `` `processors.hosting` ``, or `this file`.
    pub(super) fn dotted(&self, path: &[usize]) -> String {
        if path.is_empty() {
            return "this file".into();
        }
        let mut words = String::new();
        let mut node = self;
        for index in path {
            if let Some(entry) = node.entry(*index) {
                let dot = if words.is_empty() { "" } else { "." };
                let _ = write!(words, "{dot}{}", shown(entry.key.text().unwrap_or_default()));
            } else {
                let _ = write!(words, "[{}]", index + 1);
            }
            let Some(child) = node.child(*index) else { break };
            node = child;
        }
        format!("`{words}`")
    }
}

/// A piece of the file as it can stand in a message: one line, short.
pub(super) fn shown(text: &str) -> String {
    one_line(text, 40)
}

/// A message of a type, which may quote any amount of the file.
pub(super) fn clipped(message: &str) -> String {
    one_line(message, 300)
}

fn one_line(text: &str, longest: usize) -> String {
    let mut short: String =
        text.chars().take(longest).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(longest).is_some() {
        short.push('…');
    }
    short
}
