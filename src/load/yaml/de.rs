//! Gives the tree of a file to a type, and knows at every refusal which value it was about.
//!
//! Reads as `serde_yaml` does, with two exceptions: nothing (an empty value, `~`, `null`) is no text, where `serde_yaml`
//! would take an empty one, and no value under a key of an entry, where it would leave the key out. A plain `1209`,
//! `1.10`, `NO` or `true` is the exact text where a type wants a text; only where a type takes several forms does it
//! arrive as a number or as a truth value.

use std::cell::RefCell;

use serde::de::{Deserializer, Expected, IgnoredAny, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::access::{Choice, Entries, List};
use super::fault::{Fault, Kind, Part, form};
use super::node::{Entry, Node, Value};
use super::plain::{Plain, read_plain};

/// What one walk over the tree knows and finds.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// Whether made-up values stand in for missing ones.
    pub(super) stand_ins: bool,
    pub(super) path: RefCell<Vec<usize>>,
    /// Keys that the type does not know.
    pub(super) unknown: RefCell<Vec<Unknown>>,
}

/// A key that a type does not know.
#[derive(Debug)]
pub(super) struct Unknown {
    /// The steps to the value of the key.
    pub(super) path: Vec<usize>,
    /// The known key that was probably meant; the value was read as its.
    pub(super) meant: Option<&'static str>,
    pub(super) known: &'static [&'static str],
}

impl Walk {
    pub(super) fn new(stand_ins: bool) -> Self {
        Self { stand_ins, ..Self::default() }
    }

    /// Reads one step deeper, and gives a fault its place.
    pub(super) fn inside<T>(
        &self,
        index: usize,
        read: impl FnOnce() -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        self.path.borrow_mut().push(index);
        let read = read().map_err(|fault| fault.at(&self.path.borrow(), Part::Value));
        self.path.borrow_mut().pop();
        read
    }
}

/// One value of the tree, to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct De<'n> {
    pub(super) node: &'n Node,
    pub(super) walk: &'n Walk,
    /// Whether it stands under a key of an entry: there nothing is no value, since it may be one that somebody has yet to write.
    pub(super) keyed: bool,
}

impl<'n> De<'n> {
    pub(super) fn new(node: &'n Node, walk: &'n Walk) -> Self {
        Self { node, walk, keyed: false }
    }

    fn plain(self) -> Option<Plain> {
        self.node.plain_text().map(read_plain)
    }

    fn list<'de, V: Visitor<'de>>(self, items: &[Node], visitor: V) -> Result<V::Value, Fault> {
        let mut list = List { items, at: 0, walk: self.walk };
        let value = visitor.visit_seq(&mut list)?;
        // A visitor that stops early has not seen all: a fixed length.
        let mut surplus = false;
        while list.next_element::<IgnoredAny>()?.is_some() {
            surplus = true;
        }
        if surplus { Err(Fault::new(Kind::Other("a shorter list".into()))) } else { Ok(value) }
    }

    fn entries<'de, V: Visitor<'de>>(
        self,
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let given: &[Entry] = match &self.node.value {
            Value::Map(entries) => entries,
            Value::Text { text, plain: true } if text.is_empty() && !self.keyed => &[],
            _ => match known {
                Some(keys) => return Err(Fault::new(Kind::Keys(keys))),
                None => return refuse(&visitor),
            },
        };
        visitor.visit_map(Entries {
            node: self.node,
            given,
            at: 0,
            current: None,
            known,
            meant: Vec::new(),
            walk: self.walk,
        })
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.plain() {
                Some(Plain::Unsigned(number)) => visitor.visit_u64(number),
                Some(Plain::Signed(number)) => visitor.visit_i64(number),
                _ => refuse(&"a whole number"),
            }
        })*
    };
}

fn refuse<T>(wanted: &dyn Expected) -> Result<T, Fault> {
    Err(Fault::new(Kind::Form(form(wanted))))
}

impl<'de> Deserializer<'de> for De<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(items) => self.list(items, visitor),
            Value::Map(_) => self.entries(None, visitor),
            Value::Text { text, plain: false } => visitor.visit_str(text),
            Value::Text { text, plain: true } => match read_plain(text) {
                Plain::Nothing => visitor.visit_unit(),
                Plain::Truth(truth) => visitor.visit_bool(truth),
                Plain::Unsigned(number) => visitor.visit_u64(number),
                Plain::Signed(number) => visitor.visit_i64(number),
                Plain::Float(number) => visitor.visit_f64(number),
                Plain::Text => visitor.visit_str(text),
            },
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.plain() {
            Some(Plain::Truth(truth)) => visitor.visit_bool(truth),
            _ => refuse(&"`true` or `false`"),
        }
    }

    numbers! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
    deserialize_u32 deserialize_u64 }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.plain() {
            Some(Plain::Unsigned(number)) => visitor.visit_u64(number),
            Some(Plain::Signed(number)) => visitor.visit_i64(number),
            Some(Plain::Float(number)) => visitor.visit_f64(number),
            _ => refuse(&"a number"),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.text() {
            Some(text) if !self.node.is_empty() => visitor.visit_str(text),
            // Not what the visitor wants, such as "a duration": a list is refused for being no text at all.
            _ => refuse(&"a text"),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.node.is_empty() && !self.keyed { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.node.is_empty() { visitor.visit_unit() } else { refuse(&"nothing") }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(items) => self.list(items, visitor),
            Value::Text { text, plain: true } if text.is_empty() && !self.keyed => self.list(&[], visitor),
            _ => refuse(&visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.entries(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.entries(Some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.node.text() {
            Some(text) if !self.node.is_empty() => visitor.visit_enum(Choice(text)),
            _ => Err(Fault::new(Kind::Choice(variants))),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { i128 u128 bytes byte_buf unit_struct }
}
