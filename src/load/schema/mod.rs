//! The JSON Schema of the files of `policy/`: what editors show and complete while someone writes.
//!
//! It is made from the types of [`super::raw`] and from [`crate::vocabulary`], so that it says what the program reads. It
//! is never stricter than the program: a value that `policyglot check` takes is valid. It is looser where only the whole
//! policy can tell, as of references.

mod empty;
mod exclusive;
pub mod families;
pub mod forms;
pub mod lists;
pub mod words;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::raw::RawFile;

/// The schema of a file of `policy/`, with a line end. `checks` are the names of all checks, each with its summary.
///
/// # Panics
/// Never: a schema is JSON.
#[must_use]
pub fn render(checks: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let settings = SchemaSettings::draft2020_12();
    let mut schema = settings.into_generator().into_root_schema_for::<RawFile>().to_value();
    // Editors would show a title of the whole at every key.
    schema.as_object_mut().and_then(|own| own.remove("title"));
    let checks: Vec<_> = checks.into_iter().map(|(name, about)| (name.to_owned(), about)).collect();
    if let Some(own) = schema.pointer_mut("/properties/checks") {
        let entry = own["additionalProperties"].clone();
        let keys = checks.iter().map(|(name, about)| {
            let mut entry = entry.clone();
            entry["description"] = about.as_str().into();
            (name.clone(), entry)
        });
        own["properties"] = Value::Object(keys.collect());
    }
    if let Some(names) = schema.pointer_mut("/$defs/CheckName") {
        let description = names["description"].take();
        *names = forms::named(checks.into_iter());
        names["description"] = description;
        names["errorMessage"] = "There is no check of this name.".into();
    }
    tidy(&mut schema, false);
    let mut schema = renamed(schema);
    schema.get_mut("$defs").and_then(Value::as_object_mut).into_iter().for_each(exclusive::add);
    empty::refuse(&mut schema);
    let text = serde_json::to_string_pretty(&schema).expect("internal: a schema is JSON");
    text + "\n"
}

/// Descriptions in one line; texts that YAML may read as something else; lists and maps that may be empty.
fn tidy(schema: &mut Value, in_choice: bool) {
    let Value::Object(map) = schema else { return };
    if let Some(Value::String(text)) = map.get_mut("description") {
        *text = text.replace('\n', " ");
    }
    map.remove("format");
    map.remove("default");
    listed(map);
    if !in_choice {
        widen(map);
    }
    flatten(map);
    // An editor shows the description of the choice that fits before that of the key.
    let about = map.get("description").cloned();
    for own in map.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if let (Some(about), Some(own)) = (&about, own.as_object_mut().filter(|own| own.contains_key("$ref")))
        {
            own.insert("description".to_owned(), about.clone());
        }
    }
    for (key, value) in map.iter_mut() {
        match (key.as_str(), value) {
            ("properties" | "$defs", Value::Object(own)) => own.values_mut().for_each(|own| tidy(own, false)),
            ("anyOf" | "oneOf", Value::Array(own)) => own.iter_mut().for_each(|own| tidy(own, true)),
            ("items" | "propertyNames", own) => tidy(own, false),
            ("additionalProperties", own) => {
                tidy(own, false);
                may_be_empty(own);
            }
            _ => {}
        }
    }
}

/// Choices inside choices become choices.
fn flatten(map: &mut Map<String, Value>) {
    let Some(Value::Array(all)) = map.get_mut("anyOf") else { return };
    let spread = |own: Value| match own {
        Value::Object(mut own) if own.len() == 1 && own.contains_key("anyOf") => {
            own.remove("anyOf").and_then(|own| own.as_array().cloned()).unwrap_or_default()
        }
        own => vec![own],
    };
    *all = std::mem::take(all).into_iter().flat_map(spread).collect();
}

/// Words with a meaning each, as editors show them best: in one list.
fn listed(map: &mut Map<String, Value>) {
    let word = |own: &Value| {
        let about = own["description"].as_str()?.replace('\n', " ");
        Some((own["const"].as_str()?.to_owned(), about))
    };
    let all = map.get("oneOf").and_then(Value::as_array);
    let words: Option<Vec<_>> = all.and_then(|all| all.iter().map(word).collect());
    let Some(Value::Object(list)) = words.map(|words| forms::named(words.into_iter())) else { return };
    map.remove("oneOf");
    map.extend(list);
}

/// What is written as a text may be a number or `true` to YAML, and nothing is an empty list or map to the program.
fn widen(map: &mut Map<String, Value>) {
    let Some(own) = map.get("type") else { return };
    let mut types: Vec<Value> = own.as_array().cloned().unwrap_or_else(|| vec![own.clone()]);
    let has = |types: &[Value], name: &str| types.iter().any(|own| own == name);
    let free = !["pattern", "const", "enum"].iter().any(|key| map.contains_key(*key));
    let text = has(&types, "string") && free;
    if text && !has(&types, "number") {
        types.push("number".into());
    }
    let empty = has(&types, "array") || (has(&types, "object") && !map.contains_key("required"));
    if empty && !has(&types, "null") {
        types.push("null".into());
    }
    let own = if let [one] = &types[..] { one.clone() } else { Value::Array(types) };
    if text {
        map.remove("type");
        let text = json!({ "type": own, "pattern": "\\S", "patternErrorMessage": forms::NOT_EMPTY });
        map.insert("anyOf".to_owned(), json!([text, forms::truth()]));
    } else {
        map.insert("type".to_owned(), own);
    }
}

/// A text under a key that is not of the schema: a reason behind a word, which may be left out.
fn may_be_empty(own: &mut Value) {
    let text = own.pointer_mut("/anyOf/0").and_then(Value::as_object_mut);
    if let Some(text) = text.filter(|text| text.get("patternErrorMessage") == Some(&forms::NOT_EMPTY.into()))
    {
        text.remove("pattern");
        text.remove("patternErrorMessage");
    }
}

/// The schema with the names that people see: `Party` for `RawParty`.
fn renamed(mut schema: Value) -> Value {
    let bare = |name: &str| name.strip_prefix("Raw").unwrap_or(name).to_owned();
    if let Some(defs) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        *defs = std::mem::take(defs).into_iter().map(|(name, own)| (bare(&name), own)).collect();
    }
    point(&mut schema, &bare);
    schema
}

fn point(value: &mut Value, bare: &dyn Fn(&str) -> String) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(to)) = map.get_mut("$ref") {
                *to = to
                    .strip_prefix("#/$defs/")
                    .map_or_else(|| to.clone(), |name| format!("#/$defs/{}", bare(name)));
            }
            map.values_mut().for_each(|own| point(own, bare));
        }
        Value::Array(all) => all.iter_mut().for_each(|own| point(own, bare)),
        _ => {}
    }
}
