//! Where each value of a file stands, for phases that find a fault later.

use super::node::{Entry, Node, Value};
use crate::source::{SourceId, Span};

/// The places of one file. Looked into only when there is something to report.
#[derive(Debug, Clone)]
pub struct Tree {
    /// The file.
    pub source: SourceId,
    pub(super) root: Node,
}

/// One step down into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seg<'a> {
    /// To the value of a key, as the key is spelt in the types.
    Key(&'a str),
    /// To an element of a list, counted from 0 among the elements that were read (faulty ones are not counted, so that
    /// an index of a `Vec` fits).
    Index(usize),
}

impl Tree {
    /// The place of the key at the end of `path`, or of the list element there.
    ///
    /// Where the path leads nowhere, the key of the nearest parent that exists; for an empty path, the first key.
    #[must_use]
    pub fn key(&self, path: &[Seg<'_>]) -> Span {
        let (steps, _) = self.walk(path);
        Span::new(self.file(&steps), self.root.key_span(&steps))
    }

    /// The place of the value at the end of `path`, or of the nearest parent that exists.
    #[must_use]
    pub fn value(&self, path: &[Seg<'_>]) -> Span {
        let (steps, _) = self.walk(path);
        Span::new(self.file(&steps), self.root.at(&steps).unwrap_or(&self.root).span.clone())
    }

    /// The file that the value at `steps` stands in: another one where it was put in from there.
    pub(super) fn file(&self, steps: &[usize]) -> SourceId {
        let around = (0..=steps.len()).rev().filter_map(|length| self.root.at(&steps[..length])?.from);
        around.into_iter().next().unwrap_or(self.source)
    }

    /// Whether `path` leads to a key or an element of the file.
    #[must_use]
    pub fn exists(&self, path: &[Seg<'_>]) -> bool {
        self.walk(path).1
    }

    /// Whether something at, above or below `path` was left out because it was faulty.
    ///
    /// A reference to what was left out need not be reported again.
    #[must_use]
    pub fn was_pruned(&self, path: &[Seg<'_>]) -> bool {
        let (steps, complete) = self.walk(path);
        let mut parents = (0..=steps.len()).filter_map(|length| self.root.at(&steps[..length]));
        if parents.clone().any(|node| node.left_out) {
            return true;
        }
        let Some(end) = parents.next_back() else { return false };
        match path.get(steps.len()) {
            None => complete && end.is_damaged(),
            Some(Seg::Key(key)) => end.missing.iter().any(|missing| missing.key == *key),
            Some(Seg::Index(_)) => end.children().any(|child| child.left_out),
        }
    }

    /// The steps of `path` that exist, and whether these are all.
    pub(super) fn walk(&self, path: &[Seg<'_>]) -> (Vec<usize>, bool) {
        let mut steps = Vec::with_capacity(path.len());
        let mut node = &self.root;
        for segment in path {
            let step = match (segment, &node.value) {
                (Seg::Key(key), Value::Map(entries)) => find(entries, key),
                (Seg::Index(index), Value::List(items)) => {
                    let mut kept = items.iter().enumerate().filter(|(_, item)| !item.left_out);
                    kept.nth(*index).map(|(at, _)| at)
                }
                _ => None,
            };
            let Some((step, child)) = step.and_then(|step| Some((step, node.child(step)?))) else {
                return (steps, false);
            };
            steps.push(step);
            node = child;
        }
        (steps, true)
    }
}

/// The entry that was read for `key`, else one that was left out.
fn find(entries: &[Entry], key: &str) -> Option<usize> {
    let mut named = entries.iter().enumerate().filter(|(_, entry)| entry.key.text() == Some(key));
    let first = named.next()?;
    let read = std::iter::once(first).chain(named).find(|(_, entry)| !entry.value.left_out);
    Some(read.unwrap_or(first).0)
}

impl Tree {
    /// Every value that is one text, or a list of them, with the keys that lead to it: `contacts.privacy.email`. What else
    /// stands in a list has its `id` there, or its number from 1. What was put in from another file, or left out as
    /// faulty, is not among them.
    #[must_use]
    pub fn texts(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        collect(&self.root, String::new(), &mut found);
        found
    }
}

fn collect(node: &Node, path: String, found: &mut Vec<(String, String)>) {
    if node.left_out || node.from.is_some() {
        return;
    }
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match &node.value {
        Value::Text { text, .. } => found.push((path, text.clone())),
        Value::List(items) if items.iter().all(|item| item.text().is_some()) => {
            let texts: Vec<_> = items.iter().filter_map(Node::text).collect();
            found.push((path, texts.join(", ")));
        }
        Value::List(items) => {
            for (number, item) in (1..).zip(items) {
                let id = item.key_index("id").and_then(|at| item.child(at)?.text());
                collect(item, below(&id.map_or_else(|| number.to_string(), str::to_owned)), found);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                collect(&entry.value, below(entry.key.text().unwrap_or_default()), found);
            }
        }
    }
}
