//! What stands at a place of a file, for whoever points at it.

use super::node::{Node, Value};
use super::tree::Tree;
use crate::source::Span;

/// One step down into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an element of a list, counted from 0 as [`super::tree::Seg::Index`] counts.
    Index(usize),
}

/// What stands at a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The steps down to it.
    pub path: Vec<Step>,
    /// Whether it is a key; else it is a text.
    pub is_key: bool,
    /// The key or the text.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// A key with what stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyed {
    /// The keys down to it, itself last.
    pub path: Vec<String>,
    /// Its place.
    pub key: Span,
    /// From there to the end of its value.
    pub whole: Span,
}

impl Spot {
    /// The steps joined with dots, as [`crate::load::places::Places`] takes them.
    #[must_use]
    pub fn dotted(&self) -> String {
        let step = |step: &Step| match step {
            Step::Key(key) => key.clone(),
            Step::Index(at) => at.to_string(),
        };
        self.path.iter().map(step).collect::<Vec<_>>().join(".")
    }
}

impl Tree {
    /// What stands at byte `offset` of the file, or right before it: the innermost key or text there.
    #[must_use]
    pub fn at(&self, offset: usize) -> Option<Spot> {
        let (mut path, mut node, mut is_key) = (Vec::new(), &self.root, false);
        while let Some((step, child, key)) = down(node, offset).filter(|_| !is_key) {
            path.push(step);
            (node, is_key) = (child, key);
        }
        let span = Span::new(self.source, node.span.clone());
        Some(Spot { text: node.text()?.to_owned(), path, is_key, span })
    }

    /// The keys of the file, outer ones first, down to `deepest` levels.
    #[must_use]
    pub fn outline(&self, deepest: usize) -> Vec<Keyed> {
        let mut found = Vec::new();
        self.below(&self.root, &mut Vec::new(), deepest, &mut found);
        found
    }

    fn below(&self, node: &Node, path: &mut Vec<String>, deepest: usize, found: &mut Vec<Keyed>) {
        let Value::Map(entries) = &node.value else { return };
        for entry in entries.iter().filter(|entry| entry.value.from.is_none()) {
            let Some(key) = entry.key.text() else { continue };
            path.push(key.to_owned());
            let whole = entry.key.span.start..entry.value.span.end.max(entry.key.span.end);
            let key = Span::new(self.source, entry.key.span.clone());
            found.push(Keyed { path: path.clone(), key, whole: Span::new(self.source, whole) });
            if path.len() < deepest {
                self.below(&entry.value, path, deepest, found);
            }
            path.pop();
        }
    }
}

/// One level down to `offset`: the step, what stands there, and whether that is a key.
fn down(node: &Node, offset: usize) -> Option<(Step, &Node, bool)> {
    match &node.value {
        Value::Text { .. } => None,
        Value::List(items) => {
            let mut kept = 0;
            for item in items {
                if holds(item, offset) {
                    return Some((Step::Index(kept), item, false));
                }
                kept += usize::from(!item.left_out);
            }
            None
        }
        Value::Map(entries) => entries.iter().filter(|entry| entry.value.from.is_none()).find_map(|entry| {
            let step = Step::Key(entry.key.text()?.to_owned());
            if holds(&entry.key, offset) {
                return Some((step, &entry.key, true));
            }
            holds(&entry.value, offset).then_some((step, &entry.value, false))
        }),
    }
}

/// Whether `offset` stands in a value or right behind it.
fn holds(node: &Node, offset: usize) -> bool {
    node.span.start <= offset && offset <= node.span.end
}
