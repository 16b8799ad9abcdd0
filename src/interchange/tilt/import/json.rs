//! JSON as a value, with the places of what it says twice: of two equal keys of an object the last counts.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The value of a text, and the paths of keys that stand twice in one object.
///
/// # Errors
/// When the text is no JSON.
pub(super) fn read(text: &str) -> serde_json::Result<(Value, Vec<String>)> {
    let repeated = RefCell::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Place { path: String::new(), repeated: &repeated }.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, repeated.into_inner()))
}

/// Where in the document a value stands.
struct Place<'r> {
    path: String,
    repeated: &'r RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        let place = |at: usize| Place { path: format!("{}[{at}]", self.path), repeated: self.repeated };
        while let Some(item) = items.next_element_seed(place(all.len()))? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(key) = fields.next_key_seed(std::marker::PhantomData::<String>)? {
            let path = if self.path.is_empty() { key.clone() } else { format!("{}.{key}", self.path) };
            if all.contains_key(&key) {
                self.repeated.borrow_mut().push(path.clone());
            }
            let value = fields.next_value_seed(Place { path, repeated: self.repeated })?;
            all.insert(key, value);
        }
        Ok(Value::Object(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_has_a_place() {
        let text = r#"{"a": 1, "b": [{"c": "x\n", "c": null}, -2, 1.5], "a": 9007199254740993}"#;
        let (value, repeated) = read(text).unwrap();
        assert_eq!(value, serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(repeated, ["b[0].c", "a"]);
        for text in ["", "{", "{} x", "[1,]"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
