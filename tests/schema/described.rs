//! Every key, word and definition says what it is.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{WHOLE, schema};

/// Walks a schema: what lacks a description, and every key that a file can have, with the definition that it stands in.
fn walk(schema: &Value, at: &str, lacking: &mut Vec<String>) {
    let about =
        |own: &Value| own["description"].as_str().is_some_and(|text| text.len() > 5 && text.ends_with('.'));
    for list in ["properties", "$defs"] {
        for (name, own) in schema[list].as_object().into_iter().flatten() {
            let at = format!("{at}/{list}/{name}");
            let built_in =
                own["description"].as_str().is_some_and(|text| text.starts_with("The tool brings this"));
            if !about(own) && !built_in {
                lacking.push(at.clone());
            }
            walk(own, &at, lacking);
        }
    }
    if let Some(words) = schema["enum"].as_array() {
        let told = schema["enumDescriptions"].as_array().map_or(0, |all| {
            all.iter().filter(|own| own.as_str().is_some_and(|text| text.len() > 2)).count()
        });
        if told != words.len() {
            lacking.push(format!("{at}/enum"));
        }
    }
    assert!(
        schema.get("oneOf").is_none() && schema.get("const").is_none(),
        "{at}: words are listed with `enum`"
    );
    for key in ["items", "additionalProperties", "propertyNames"] {
        if let Some(own) = schema.get(key) {
            walk(own, &format!("{at}/{key}"), lacking);
        }
    }
    for (index, own) in schema["anyOf"].as_array().into_iter().flatten().enumerate() {
        walk(own, &format!("{at}/anyOf/{index}"), lacking);
    }
}

#[test]
fn every_key_word_and_definition_is_described() {
    let mut lacking = Vec::new();
    walk(&schema(), "", &mut lacking);
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// The names of the definitions to which a value of a key may lead, itself and its items.
fn leads_to(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|own| own.strip_prefix("#/$defs/")) {
        found.insert(name.to_owned());
    }
    schema["anyOf"].as_array().into_iter().flatten().for_each(|own| leads_to(own, found));
    if let Some(items) = schema.get("items") {
        leads_to(items, found);
    }
}

#[test]
fn a_key_that_names_entries_says_which_key_holds_them() {
    let schema = schema();
    let defs = schema["$defs"].as_object().unwrap();
    let mut count = 0;
    let whole = [("the file".to_owned(), &schema)];
    for (name, own) in defs.iter().map(|(name, own)| (name.clone(), own)).chain(whole) {
        for (key, own) in own["properties"].as_object().into_iter().flatten() {
            let mut found = BTreeSet::new();
            leads_to(own, &mut found);
            for form in found.iter().filter(|form| form.ends_with("Id") && *form != "OwnId") {
                let family = defs[form]["description"].as_str().unwrap().split('`').nth(1).unwrap();
                let about = own["description"].as_str().unwrap();
                assert!(
                    about.contains(&format!("`{family}`")),
                    "{name}.{key} does not name `{family}`: {about}"
                );
                count += 1;
            }
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn keys_whose_form_must_be_known_have_an_example() {
    let schema = schema();
    for form in [
        "Date",
        "Period",
        "Place",
        "Link",
        "Tag",
        "OwnId",
        "Regime",
        "Phone",
        "Email",
        "Concept",
        "CookieTime",
    ] {
        let own = &schema["$defs"][form];
        assert!(own["examples"].is_array() || own["enum"].is_array(), "{form}");
    }
}

#[test]
fn the_policy_with_every_key_has_every_key() {
    let schema = schema();
    let whole: serde_yaml::Value = serde_yaml::from_str(WHOLE).unwrap();
    let mut keys = BTreeSet::new();
    collect(&whole, &mut keys);
    let all = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    for key in all.filter_map(|own| own["properties"].as_object()).flat_map(|own| own.keys()) {
        assert!(keys.contains(key.as_str()), "tests/schema/whole.yaml lacks `{key}`");
    }
}

fn collect(value: &serde_yaml::Value, keys: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::Mapping(map) => {
            for (key, own) in map {
                keys.extend(key.as_str().map(str::to_owned));
                collect(own, keys);
            }
        }
        serde_yaml::Value::Sequence(all) => all.iter().for_each(|own| collect(own, keys)),
        _ => {}
    }
}
