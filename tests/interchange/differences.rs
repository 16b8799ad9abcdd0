//! What two TILT documents say differently, field by field.

use serde_json::{Map, Value};

/// A field that two documents say differently.
#[derive(Debug)]
#[expect(dead_code, reason = "what a failing test shows")]
pub(crate) struct Difference {
    pub(crate) path: String,
    given: Value,
    got: Value,
}

/// Where the second document says something else than the first. What says nothing, what the schema takes for granted and
/// the marks of what is not stated are all alike.
pub(crate) fn differences(given: &Value, got: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", &plain("", given), &plain("", got), &mut found);
    found
}

/// Whether one of two paths is the other or lies below it.
pub(crate) fn touches(one: &str, other: &str) -> bool {
    let holds = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    holds(one, other) || holds(other, one)
}

fn compare(path: &str, given: &Value, got: &Value, found: &mut Vec<Difference>) {
    match (given, got) {
        _ if given == got => {}
        (Value::Object(one), Value::Object(other)) => {
            let mut keys: Vec<_> = one.keys().chain(other.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let of = |all: &Map<String, Value>| all.get(key).cloned().unwrap_or_default();
                compare(&below, &of(one), &of(other), found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, (one, other)) in one.iter().zip(other).enumerate() {
                compare(&format!("{path}[{at}]"), one, other, found);
            }
        }
        _ => found.push(Difference { path: path.to_owned(), given: given.clone(), got: got.clone() }),
    }
}

/// A value without what says nothing.
fn plain(key: &str, value: &Value) -> Value {
    let default = match key {
        "aggregationFunction" => Value::from("max"),
        "legalRequirement"
        | "contractualRegulation"
        | "obligationToProvide"
        | "publiclyAvailable"
        | "exists"
        | "available" => Value::from(false),
        _ => Value::Null,
    };
    let plain = match value {
        Value::String(text) => match text.split_whitespace().collect::<Vec<_>>().join(" ").as_str() {
            "" | "ZZ" | "not-stated@policy.invalid" => Value::Null,
            text => Value::from(text),
        },
        Value::Array(items) => {
            let items = items.iter().map(|item| plain("", item));
            nothing_if_empty(items.filter(|item| !item.is_null()).collect::<Vec<_>>())
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), plain(key, value)));
            let fields: Map<_, _> = fields.filter(|(_, value)| !value.is_null()).collect();
            if fields.is_empty() { Value::Null } else { Value::Object(fields) }
        }
        other => other.clone(),
    };
    if plain == default { Value::Null } else { plain }
}

fn nothing_if_empty(items: Vec<Value>) -> Value {
    if items.is_empty() { Value::Null } else { Value::Array(items) }
}
