//! Reads a JSON value field by field, by whatever hand it was written, and tells of everything that it could not use.

use std::cell::RefCell;
use std::collections::BTreeSet;

use indexmap::IndexSet;
use serde_json::Value;

use crate::interchange::Remark;
use crate::markup::chars;

/// What is told of a document, in the order of reading, each once.
#[derive(Debug, Default)]
pub(super) struct Remarks(RefCell<IndexSet<Remark>>, RefCell<IndexSet<Remark>>);

impl Remarks {
    pub(super) fn add(&self, path: &str, what: impl Into<String>) {
        self.0.borrow_mut().insert(Remark::new(path, what));
    }

    /// Tells what the policy lacks, without a difference between the two.
    pub(super) fn advise(&self, path: &str, what: &str) {
        self.1.borrow_mut().insert(Remark::new(path, what));
    }

    /// The remarks, then the advice.
    pub(super) fn into_parts(self) -> (Vec<Remark>, Vec<Remark>) {
        let list = |own: RefCell<IndexSet<Remark>>| own.into_inner().into_iter().collect();
        (list(self.0), list(self.1))
    }
}

/// A text of the document, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Its JSON path.
    pub(super) path: String,
    /// Its words, with single spaces between them.
    pub(super) text: String,
}

/// An object of the document.
#[derive(Debug)]
pub(super) struct Node<'v> {
    value: &'v Value,
    /// Its JSON path.
    pub(super) path: String,
    remarks: &'v Remarks,
    used: RefCell<BTreeSet<String>>,
}

impl<'v> Node<'v> {
    pub(super) fn new(value: &'v Value, path: impl Into<String>, remarks: &'v Remarks) -> Self {
        Self { value, path: path.into(), remarks, used: RefCell::default() }
    }

    /// The path of a field.
    pub(super) fn at(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// What is told of the document.
    pub(super) fn remarks(&self) -> &'v Remarks {
        self.remarks
    }

    /// The value of a field, where it says something.
    fn get(&self, key: &str) -> Option<&'v Value> {
        self.used.borrow_mut().insert(key.to_owned());
        self.value.get(key).filter(|value| says_something(value))
    }

    /// Tells that a field is left out.
    pub(super) fn lose(&self, key: &str, why: &str) {
        self.remarks.add(&self.at(key), format!("left out: {why}"));
    }

    /// Tells that a field comes back as something else.
    pub(super) fn change(&self, key: &str, how: impl Into<String>) {
        self.used.borrow_mut().insert(key.to_owned());
        self.remarks.add(&self.at(key), how);
    }

    /// Whether a field says something.
    pub(super) fn says(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// An object.
    pub(super) fn object(&self, key: &str) -> Option<Self> {
        let value = self.get(key)?;
        if !value.is_object() {
            self.lose(key, "it is no object");
            return None;
        }
        Some(Node::new(value, self.at(key), self.remarks))
    }

    /// The objects of a list. One that stands without a list is a list of one.
    pub(super) fn list(&self, key: &str) -> Vec<Self> {
        let path = self.at(key);
        match self.get(key) {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                let each = items.iter().enumerate().filter(|(_, item)| says_something(item));
                let each = each.filter_map(|(at, item)| {
                    let path = format!("{path}[{at}]");
                    if item.is_object() {
                        return Some(Node::new(item, path, self.remarks));
                    }
                    self.remarks.add(&path, "left out: it is no object");
                    None
                });
                each.collect()
            }
            Some(value) if value.is_object() => {
                if tells_more_than_no(value) {
                    self.change(key, "stands in no list: taken as a list of one");
                }
                vec![Node::new(value, path, self.remarks)]
            }
            Some(_) => {
                self.lose(key, "it is no list");
                Vec::new()
            }
        }
    }

    /// A text.
    pub(super) fn text(&self, key: &str) -> Option<Field> {
        let text = self.get(key)?.as_str();
        if text.is_none() {
            self.lose(key, "it is no text");
        }
        self.field(self.at(key), text?)
    }

    /// A text without the characters that nobody sees; nothing where no other is left.
    fn field(&self, path: String, text: &str) -> Option<Field> {
        // Those that are space, as a line separator is, become one.
        let hidden = chars::find_hidden(text).filter(|(_, c, _)| !c.is_whitespace());
        let hidden: BTreeSet<usize> = hidden.map(|(at, _, _)| at).collect();
        if hidden.is_empty() {
            return Some(Field { path, text: squash(text) });
        }
        self.remarks.add(&path, "hidden characters are left out");
        let seen = text.char_indices().filter(|(at, _)| !hidden.contains(at));
        let text = squash(&seen.map(|(_, c)| c).collect::<String>());
        (!text.is_empty()).then_some(Field { path, text })
    }

    /// The texts of a list. One that stands without a list is a list of one.
    pub(super) fn texts(&self, key: &str) -> Vec<Field> {
        let path = self.at(key);
        match self.get(key) {
            None => Vec::new(),
            Some(Value::String(text)) => {
                self.change(key, "stands in no list: taken as a list of one");
                self.field(path, text).into_iter().collect()
            }
            Some(Value::Array(items)) => {
                let each = items.iter().enumerate().filter(|(_, item)| says_something(item));
                let each = each.filter_map(|(at, item)| {
                    let path = format!("{path}[{at}]");
                    if let Value::String(text) = item {
                        return self.field(path, text);
                    }
                    self.remarks.add(&path, "left out: it is no text");
                    None
                });
                each.collect()
            }
            Some(_) => {
                self.lose(key, "it is no list");
                Vec::new()
            }
        }
    }

    /// Yes or no.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        let flag = self.get(key)?.as_bool();
        if flag.is_none() {
            self.lose(key, "it is neither true nor false");
        }
        flag
    }

    /// A number.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        let number = self.get(key)?.as_f64();
        if number.is_none() {
            self.lose(key, "it is no number");
        }
        number
    }

    /// Tells of the fields that nobody asked for.
    pub(super) fn finish(&self) {
        let used = self.used.borrow();
        let fields = self.value.as_object().into_iter().flatten();
        for (key, _) in fields.filter(|(key, value)| !used.contains(*key) && says_something(value)) {
            self.lose(key, "TILT has no such field");
        }
    }
}

/// Whether a value holds any text, number or truth value.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => items.iter().any(says_something),
        Value::Object(fields) => fields.values().any(says_something),
    }
}

/// Whether a value holds more than `false`: that is what goes without saying in TILT.
fn tells_more_than_no(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Array(items) => items.iter().any(tells_more_than_no),
        Value::Object(fields) => fields.values().any(tells_more_than_no),
        _ => says_something(value),
    }
}

/// A text with single spaces between its words.
pub(super) fn squash(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_no_text() {
        let value = serde_json::json!({ "a": "\u{200b}", "b": "\u{feff} # x\u{ad}y\u{2028}z", "c": ["\u{200b}", "z"] });
        let remarks = Remarks::default();
        let node = Node::new(&value, "", &remarks);
        assert!(node.text("a").is_none() && node.text("a").is_none());
        assert_eq!(node.text("b").map(|own| own.text).as_deref(), Some("# xy z"));
        assert_eq!(node.texts("c").iter().map(|own| own.path.as_str()).collect::<Vec<_>>(), ["c[1]"]);
        let told: Vec<_> = remarks.into_parts().0.iter().map(|own| own.path.clone()).collect();
        assert_eq!(told, ["a", "b", "c[0]"], "each once");
    }

    #[test]
    fn every_field_is_used_or_told() {
        let value = serde_json::json!({
            "name": " a\n b ", "no": [], "flag": "yes", "one": {"x": 1}, "list": [{"y": true}, 3, {}], "more": 1,
        });
        let remarks = Remarks::default();
        let node = Node::new(&value, "", &remarks);
        assert_eq!(node.text("name").map(|own| own.text).as_deref(), Some("a b"));
        assert!(node.text("no").is_none() && node.flag("flag").is_none());
        assert_eq!(node.list("one").len(), 1);
        assert_eq!(node.list("list").iter().map(|own| own.path.as_str()).collect::<Vec<_>>(), ["list[0]"]);
        node.finish();
        let told: Vec<_> = remarks.into_parts().0.iter().map(|own| own.path.clone()).collect();
        assert_eq!(told, ["flag", "one", "list[1]", "more"]);
    }
}
