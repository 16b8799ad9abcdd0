//! Keys of which exactly one may stand, or at least one, or not both.
//!
//! Each is written as a choice of what else must then be left out. `errorMessage` is what yaml-language-server says where
//! no choice fits; other readers of the schema pass over it.

use serde_json::{Map, Value, json};

/// Exactly one of the keys of a group must stand.
const ONE: &[(&str, &[&str])] = &[
    ("Block", &["prose", "list", "definitions", "table", "contact", "note"]),
    ("Value", &["date", "period", "number", "numbers", "regions", "name", "language"]),
    ("Retention", &["period", "criterion", "longest-of", "shortest-of"]),
];

/// At least one of the keys must stand.
const ANY: &[(&str, &[&str])] =
    &[("Contact", &["email", "phone", "form", "post"]), ("Rendering", &["accepted", "forbidden"])];

/// No two of the keys may stand: a collection or a party can say it instead.
const NOT_BOTH: &[(&str, &[&[&str]])] = &[("Subprocessor", RECIPIENT), ("Recipient", RECIPIENT)];
const RECIPIENT: &[&[&str]] =
    &[&["categories", "all-categories-except"], &["regions", "regions-may-include"]];

/// Keys that only some entries of a form need: those of recipients are those of subprocessors, but these.
const NEEDED: &[(&str, &str)] = &[("Subprocessor", "purposes")];

/// Says in the definitions which keys exclude each other.
pub(super) fn add(definitions: &mut Map<String, Value>) {
    for (name, keys) in ONE {
        hold(
            definitions,
            name,
            std::iter::once(some_of(keys, "Exactly one")).chain(at_most_one(keys)).collect(),
        );
    }
    for (name, keys) in ANY {
        hold(definitions, name, vec![some_of(keys, "At least one")]);
    }
    for (name, groups) in NOT_BOTH {
        hold(definitions, name, groups.iter().flat_map(|keys| at_most_one(keys)).collect());
    }
    for (name, key) in NEEDED {
        if let Some(own) = definitions.get_mut(*name) {
            own["required"] = json!([key]);
            own["type"] = "object".into();
        }
    }
    // Where a key must stand, an entry is not left empty; nor are levels, which are a word or keys.
    let some = ONE.iter().chain(ANY).map(|(name, _)| *name).chain(["LevelsByPlace"]);
    for name in some {
        if let Some(own) = definitions.get_mut(name) {
            own["type"] = "object".into();
        }
    }
}

/// Adds rules to a definition.
fn hold(definitions: &mut Map<String, Value>, name: &str, rules: Vec<Value>) {
    let Some(Value::Object(own)) = definitions.get_mut(name) else { return };
    own.insert("allOf".to_owned(), rules.into());
}

/// That one of the keys stands, or more.
fn some_of(keys: &[&str], how_many: &str) -> Value {
    let message = format!("{how_many} of these stands here: {}.", listed(keys));
    let choices = keys.iter().map(|key| json!({ "required": [key], "errorMessage": message }));
    json!({ "anyOf": choices.collect::<Vec<_>>() })
}

/// That no two of the keys stand: beside each, none of those that are listed after it.
fn at_most_one(keys: &[&str]) -> Vec<Value> {
    let message = format!("Only one of these can stand here: {}.", listed(keys));
    // Nothing is no value of any of them, and a form is what editors show a message of.
    let nothing = json!({ "type": "null", "errorMessage": message });
    let rule = |at: usize| {
        let others = format!("^({})$", keys[at + 1..].join("|"));
        json!({ "if": { "required": [keys[at]] }, "then": { "patternProperties": { others: nothing } } })
    };
    (0..keys.len() - 1).map(rule).collect()
}

fn listed(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}
