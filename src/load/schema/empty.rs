//! A key of an entry with nothing behind it, which the program refuses: somebody may have yet to write it, and left out it
//! would mean something.

use serde_json::{Map, Value, json};

use super::forms::NOT_EMPTY;

/// Values that are one word or a map of keys. The program takes an empty key of theirs as left out, so the schema does too.
const WORD_OR_KEYS: [&str; 2] = ["LevelsByPlace", "Addresses"];

/// Takes `null` away from every key but those of the file itself, where it is a list whose entries are all gone.
pub(super) fn refuse(schema: &mut Value) {
    let definitions = schema.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    for (key, own) in schema.as_object_mut().into_iter().flatten() {
        match own {
            Value::Object(own) if key == "$defs" => {
                let all = own.iter_mut().filter(|(name, _)| !WORD_OR_KEYS.contains(&name.as_str()));
                all.for_each(|(_, own)| inside(own, &definitions));
            }
            own => inside(own, &definitions),
        }
    }
}

fn inside(schema: &mut Value, definitions: &Map<String, Value>) {
    match schema {
        Value::Object(map) => {
            map.values_mut().for_each(|own| inside(own, definitions));
            // Where further keys may stand, they are ids: an entry may be no more than its id.
            if map.get("additionalProperties") == Some(&Value::Bool(false)) {
                let keys = map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
                keys.for_each(|(_, own)| filled(own, definitions));
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|own| inside(own, definitions)),
        _ => {}
    }
}

/// Takes `null` away from what describes a key.
fn filled(own: &mut Value, definitions: &Map<String, Value>) {
    strip(own);
    if takes_nothing(own, definitions) {
        // Every other form: of what must not be, editors show no message.
        let forms = json!(["array", "boolean", "number", "object", "string"]);
        let rule = json!({ "type": forms, "errorMessage": NOT_EMPTY });
        match own.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(rules) => rules.push(rule),
            None => own["allOf"] = json!([rule]),
        }
    }
}

/// Takes the type `null` away. A choice of one stays a choice: editors show its description as that of the key.
fn strip(own: &mut Value) {
    let Value::Object(map) = own else { return };
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|own| own != "null");
        if let [one] = &types[..] {
            map["type"] = one.clone();
        }
    }
    if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
        choices.retain(|own| own["type"] != "null");
        choices.iter_mut().for_each(strip);
    }
}

fn takes_nothing(own: &Value, definitions: &Map<String, Value>) -> bool {
    if let Some(name) = own["$ref"].as_str().and_then(|to| to.strip_prefix("#/$defs/")) {
        return definitions.get(name).is_none_or(|own| takes_nothing(own, definitions));
    }
    match (&own["type"], &own["anyOf"]) {
        (Value::String(one), _) => one == "null",
        (Value::Array(types), _) => types.iter().any(|own| own == "null"),
        (_, Value::Array(choices)) => choices.iter().any(|own| takes_nothing(own, definitions)),
        _ => ["enum", "const", "not"].iter().all(|key| own.get(key).is_none()),
    }
}
