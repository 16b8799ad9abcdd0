//! The parts of lists, entries and choices, handed to a type one by one.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::de::{De, Unknown, Walk};
use super::diagnose::FAULTS;
use super::fault::{Fault, Kind, Part};
use super::node::{Entry, Node};
use super::stand_in::StandIn;
use crate::diag::suggest;

/// The elements of a list.
pub(super) struct List<'n> {
    pub(super) items: &'n [Node],
    pub(super) at: usize,
    pub(super) walk: &'n Walk,
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        while let Some(node) = self.items.get(self.at) {
            let index = self.at;
            self.at += 1;
            if !node.left_out {
                return self.walk.inside(index, || seed.deserialize(De::new(node, self.walk))).map(Some);
            }
        }
        Ok(None)
    }
}

/// The entries under one key, then made-up values for what is missing.
pub(super) struct Entries<'n> {
    pub(super) node: &'n Node,
    pub(super) given: &'n [Entry],
    pub(super) at: usize,
    pub(super) current: Option<usize>,
    /// The keys of the type; none when any key is allowed.
    pub(super) known: Option<&'static [&'static str]>,
    /// Keys that were read under a mistyped name.
    pub(super) meant: Vec<&'static str>,
    pub(super) walk: &'n Walk,
}

impl Entries<'_> {
    /// Notes a key that the type does not know; gives the one that was probably meant.
    fn unknown(&mut self, index: usize, key: &str, known: &'static [&'static str]) -> Option<&'static str> {
        if self.walk.unknown.borrow().len() > FAULTS {
            return None;
        }
        let meant = meant(self.node, key, known, &self.meant);
        self.meant.extend(meant);
        let path = [self.walk.path.borrow().as_slice(), &[index]].concat();
        self.walk.unknown.borrow_mut().push(Unknown { path, meant, known });
        meant
    }
}

/// The known key that `key` was probably meant to be, unless the entry has that as well.
pub(super) fn meant(
    entry: &Node,
    key: &str,
    known: &'static [&'static str],
    taken: &[&str],
) -> Option<&'static str> {
    let free = known.iter().copied().filter(|name| !taken.contains(name));
    suggest::closest(key, free).filter(|name| entry.key_index(name).is_none())
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        while let Some(entry) = self.given.get(self.at) {
            let index = self.at;
            self.at += 1;
            let key = entry.key.text().unwrap_or_default();
            if entry.value.left_out {
                continue;
            }
            self.current = Some(index);
            match self.known {
                Some(known) if !known.contains(&key) => {
                    let Some(meant) = self.unknown(index, key, known) else { continue };
                    return seed.deserialize(StrDeserializer::new(meant)).map(Some);
                }
                _ => {}
            }
            let read = seed.deserialize(De::new(&entry.key, self.walk));
            return read.map(Some).map_err(|fault| {
                let path = [self.walk.path.borrow().as_slice(), &[index]].concat();
                fault.at(&path, Part::Key)
            });
        }
        let missing = self.at - self.given.len();
        match self.node.missing.get(missing).filter(|_| self.walk.stand_ins) {
            Some(missing) => {
                self.current = Some(self.at);
                self.at += 1;
                seed.deserialize(StrDeserializer::new(missing.key)).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let index = self.current.unwrap_or_default();
        if let Some(entry) = self.given.get(index) {
            // A key of the file itself may have nothing behind it: a list whose entries are all gone.
            let keyed = self.known.is_some() && !self.walk.path.borrow().is_empty();
            let value = De { keyed, ..De::new(&entry.value, self.walk) };
            return self.walk.inside(index, || seed.deserialize(value));
        }
        let number = index - self.given.len();
        let sample = self.node.missing.get(number).map_or(0, |missing| missing.sample);
        let read = seed.deserialize(StandIn { sample });
        read.map_err(|fault| fault.at(&self.walk.path.borrow(), Part::StandIn(number)))
    }
}

/// A word that chooses.
pub(super) struct Choice<'n>(pub(super) &'n str);

impl<'de> EnumAccess<'de> for Choice<'_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((seed.deserialize(StrDeserializer::new(self.0))?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Fault> {
        Err(Fault::new(Kind::Form("more than this word alone".into())))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        Err(Fault::new(Kind::Form("more than this word alone".into())))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Fault> {
        Err(Fault::new(Kind::Form("more than this word alone".into())))
    }
}
