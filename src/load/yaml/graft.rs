//! Entries of one file put into the tree of another: how what differs takes the place of what is shared.
//!
//! What is put in keeps its places. A tree that was changed is read again with [`Tree::read`]; every piece of it was read
//! before, in the file that it comes from, so nothing new can be wrong with it.

use serde::de::DeserializeOwned;

use super::de::{De, Walk};
use super::node::{Entry, Node, Value};
use super::tree::{Seg, Tree};

/// A value cut out of a tree, with its key where it had one.
#[derive(Debug, Clone)]
pub struct Cutting {
    key: Option<Node>,
    value: Node,
}

impl Tree {
    /// What the tree says as a `T`; nothing where the file had too many faults.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        if self.root.left_out {
            return None;
        }
        T::deserialize(De::new(&self.root, &Walk::new(false))).ok()
    }

    /// The keys of the entries at `path` that were read; nothing where no entries stand there.
    #[must_use]
    pub fn keys(&self, path: &[Seg<'_>]) -> Option<Vec<String>> {
        let Value::Map(entries) = &self.node(path)?.value else { return None };
        let read = entries.iter().filter(|entry| !entry.value.left_out);
        Some(read.filter_map(|entry| entry.key.text().map(str::to_owned)).collect())
    }

    /// How many elements of the list at `path` were read.
    #[must_use]
    pub fn elements(&self, path: &[Seg<'_>]) -> usize {
        match self.node(path).map(|node| &node.value) {
            Some(Value::List(items)) => items.iter().filter(|item| !item.left_out).count(),
            _ => 0,
        }
    }

    /// The text at `path`.
    #[must_use]
    pub fn text(&self, path: &[Seg<'_>]) -> Option<&str> {
        self.node(path)?.text()
    }

    /// A copy of what stands at `path`.
    #[must_use]
    pub fn cutting(&self, path: &[Seg<'_>]) -> Option<Cutting> {
        let (steps, true) = self.walk(path) else { return None };
        let (last, parents) = steps.split_last()?;
        let parent = self.root.at(parents)?;
        let mut value = parent.child(*last)?.clone();
        value.from = Some(self.file(&steps));
        Some(Cutting { key: parent.entry(*last).map(|entry| entry.key.clone()), value })
    }

    /// Takes out what stands at `path`.
    pub fn remove(&mut self, path: &[Seg<'_>]) {
        let (steps, true) = self.walk(path) else { return };
        let Some((last, parents)) = steps.split_last() else { return };
        match self.root.at_mut(parents).map(|parent| &mut parent.value) {
            Some(Value::List(items)) => {
                items.remove(*last);
            }
            Some(Value::Map(entries)) => {
                entries.remove(*last);
            }
            _ => {}
        }
    }

    /// Puts `cutting` in the place of what stands at `path`.
    pub fn replace(&mut self, path: &[Seg<'_>], cutting: Cutting) {
        let (steps, true) = self.walk(path) else { return };
        let Some((last, parents)) = steps.split_last() else { return };
        match self.root.at_mut(parents).map(|parent| &mut parent.value) {
            Some(Value::List(items)) => items[*last] = cutting.value,
            Some(Value::Map(entries)) => {
                let entry = &mut entries[*last];
                entry.key = cutting.key.unwrap_or_else(|| entry.key.clone());
                entry.value = cutting.value;
            }
            _ => {}
        }
    }

    /// Puts `cutting` under `key` among the entries at `path`, after them.
    pub fn add(&mut self, path: &[Seg<'_>], key: &str, cutting: Cutting) {
        let (steps, true) = self.walk(path) else { return };
        let Some(parent) = self.root.at_mut(&steps) else { return };
        let text = Value::Text { text: key.to_owned(), plain: false };
        // Where it had another key, its own place says more than that of a key.
        let span = cutting.value.span.clone();
        let key = cutting.key.filter(|own| own.text() == Some(key)).unwrap_or_else(|| Node::new(span, text));
        if let Value::Map(entries) = &mut parent.value {
            entries.push(Entry { key, value: cutting.value });
        }
    }

    /// Puts `cutting` as a text of its key: the name of an entry becomes a value.
    pub fn add_name(&mut self, key: &str, cutting: &Cutting) {
        let Some(name) = &cutting.key else { return };
        let value = Node { from: cutting.value.from, ..name.clone() };
        self.add(&[], key, Cutting { key: None, value });
    }

    /// Puts `cutting` into the list at `path`, before the element `at` of those that were read, or after all. A list that
    /// is not there is made.
    pub fn insert(&mut self, path: &[Seg<'_>], at: usize, cutting: Cutting) {
        if !self.exists(path) {
            let Some((Seg::Key(key), parent)) = path.split_last() else { return };
            let span = self.value(parent).range();
            self.add(parent, key, Cutting { key: None, value: Node::new(span, Value::List(Vec::new())) });
        }
        let (steps, _) = self.walk(path);
        let Some(Value::List(items)) = self.root.at_mut(&steps).map(|node| &mut node.value) else { return };
        let read: Vec<_> = items.iter().enumerate().filter(|(_, item)| !item.left_out).collect();
        let at = read.get(at).map_or(items.len(), |(place, _)| *place);
        items.insert(at, cutting.value);
    }

    fn node(&self, path: &[Seg<'_>]) -> Option<&Node> {
        let (steps, true) = self.walk(path) else { return None };
        self.root.at(&steps).filter(|node| !node.left_out)
    }
}
