//! `docs/json.md`: every field of what the program prints as JSON, as the schemas describe it.

use std::fmt::Write;

use policyglot::{diag, render, review, write};
use serde_json::Value;

const OPENING: &str = "# JSON\n\nEvery field of what policyglot prints as JSON, made from its schemas. Each output has a `version`: within a version fields may \
    be added, none is taken away and none changes its meaning.\n";

/// An output: its heading, how it is got, its schema.
struct Output {
    heading: &'static str,
    from: &'static str,
    schema: String,
}

fn outputs() -> [Output; 4] {
    [
        Output {
            heading: "Findings",
            from: "`policyglot check --format json` and `policyglot compare --format json` print one object; the schema is `policyglot schema --findings`.",
            schema: diag::json::schema(),
        },
        Output {
            heading: "Pages",
            from: "`policyglot build` writes `index.json` beside each page; the schema is `policyglot schema --page`.",
            schema: render::json::schema(),
        },
        Output {
            heading: "Status",
            from: "`policyglot status --format json` prints one object, with `--since DIR` also what changed; the schema is `policyglot schema --status`.",
            schema: review::json::schema(),
        },
        Output {
            heading: "Manifest",
            from: "`policyglot build` writes `policyglot-manifest.json` into the folder of the pages; the schema is `policyglot schema --manifest`.",
            schema: write::manifest::schema(),
        },
    ]
}

/// The page.
pub(crate) fn page() -> String {
    let mut page = OPENING.to_owned();
    for Output { heading, from, schema } in outputs() {
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let _ = writeln!(page, "\n## {heading}\n\n{from}\n\n{}\n", text(&schema));
        fields(&schema, heading, &mut page);
        parts(&schema, heading, "###", &mut page);
    }
    page
}

/// The types below an output, each with its fields.
pub(super) fn parts(schema: &Value, heading: &str, level: &str, page: &mut String) {
    for (name, own) in schema["$defs"].as_object().unwrap() {
        let _ = writeln!(page, "\n{level} {heading}: {}\n\n{}\n", name.to_lowercase(), text(own));
        let Some(forms) = own["oneOf"].as_array() else {
            fields(own, heading, page);
            continue;
        };
        for form in forms {
            let kind = form["properties"]["kind"]["const"].as_str().unwrap();
            let _ = writeln!(page, "`kind` is `{kind}`: {}\n", text(form));
            fields(form, heading, page);
            page.push('\n');
        }
    }
}

pub(super) fn text(own: &Value) -> String {
    own["description"].as_str().unwrap().replace('|', "\\|")
}

/// The fields of an object, in the order of their names.
pub(super) fn fields(own: &Value, heading: &str, page: &mut String) {
    let _ = writeln!(page, "| field | is | holds |\n|---|---|---|");
    for (name, field) in own["properties"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, own)| *name != "kind" || own["const"].is_null())
    {
        let needed = own["required"].as_array().is_some_and(|all| all.iter().any(|own| own == name));
        let optional = if needed { "" } else { "; may be left out" };
        let says = field["description"].as_str().unwrap_or_default().replace('|', "\\|");
        let _ = writeln!(page, "| `{name}` | {says} | {}{optional} |", form(field, heading));
    }
}

/// What a field holds.
fn form(own: &Value, heading: &str) -> String {
    if let Some(name) = own["$ref"].as_str().and_then(|own| own.strip_prefix("#/$defs/")) {
        let name = name.to_lowercase();
        return format!("[{name}](#{}-{name})", heading.to_lowercase());
    }
    if !own["const"].is_null() {
        return format!("`{}`", own["const"]);
    }
    if let Some(words) = own["enum"].as_array() {
        return words
            .iter()
            .map(|own| format!("`{}`", own.as_str().unwrap_or("null")))
            .collect::<Vec<_>>()
            .join(", ");
    }
    if let Some(any) = own["anyOf"].as_array() {
        return any.iter().map(|own| form(own, heading)).collect::<Vec<_>>().join(" or ");
    }
    if own["items"].is_object() {
        return format!("list: {}", form(&own["items"], heading));
    }
    if own["additionalProperties"].is_object() {
        return format!("map: {}", form(&own["additionalProperties"], heading));
    }
    match &own["type"] {
        Value::String(own) => own.clone(),
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        _ => "anything".to_owned(),
    }
}
