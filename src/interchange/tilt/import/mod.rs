//! A TILT document as a starting policy.

mod disclosed;
mod draft;
mod people;
mod rights;
mod sources;
mod transfers;

use serde_json::Value;

use super::node::{Field, Node, Remarks};
use crate::interchange::Remark;
use crate::model::value::{parse_date, parse_language, parse_link};
use draft::{Draft, Map, Yaml};

/// The files of a starting policy, and what of the document is not in them as it was.
#[derive(Debug)]
pub struct Imported {
    /// Path in the project, with `/`, and text.
    pub files: Vec<(String, String)>,
    /// What was left out, or comes back as something else, by JSON path.
    pub remarks: Vec<Remark>,
    /// What the policy lacks although nothing of the document is lost.
    pub advice: Vec<Remark>,
}

/// The files of the YAML, and the keys that stand in each.
const FILES: [(&str, &[&str]); 7] = [
    ("site", &["source-language", "base-url", "languages"]),
    (
        "organisation",
        &[
            "controller",
            "brand",
            "data-protection-officer",
            "representatives",
            "parties",
            "brands",
            "addresses",
            "contacts",
        ],
    ),
    (
        "data",
        &[
            "collections",
            "categories",
            "sources",
            "purposes",
            "bases",
            "interests",
            "criteria",
            "retention",
            "consequences",
            "automated-decisions",
            "purpose-changes",
        ],
    ),
    ("recipients", &["recipients"]),
    ("rights", &["rights", "evidence", "authorities"]),
    ("transfers", &["transfers", "safeguards"]),
    ("documents/privacy", &["documents"]),
];

/// Reads a TILT document; what the policy does not pass is for [`crate::interchange::start`]. `languages` are the tags of the site, the document's own among them or not; without any, the
/// document's and `en`.
///
/// # Errors
/// In plain words, when the text is no JSON (with line and column) or no TILT document.
pub fn import(text: &str, languages: &[String]) -> Result<Imported, String> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| format!("this is no JSON: {error}"))?;
    let kind = match &value {
        Value::Object(_) => None,
        Value::Array(items) => Some(format!("a list of {}; take one document at a time", items.len())),
        _ => Some("a single value".to_owned()),
    };
    if let Some(kind) = kind {
        return Err(format!("a TILT document is one object; this file holds {kind}"));
    }
    let has = |key: &str| value.get(key).is_some_and(Value::is_object);
    if !has("meta") || !has("controller") {
        return Err("a TILT document has `meta` and `controller`; this file has not".to_owned());
    }
    let remarks = Remarks::default();
    let root = Node::new(&value, "", &remarks);
    let files = draft(&root, languages)?;
    let (remarks, advice) = remarks.into_parts();
    Ok(Imported { files, remarks, advice })
}

fn draft(root: &Node<'_>, languages: &[String]) -> Result<Vec<(String, String)>, String> {
    let remarks = root.remarks();
    let meta = root.object("meta").ok_or("a TILT document has `meta`; here it says nothing")?;
    let language = language(&meta)?;
    let mut draft = Draft::new(language.clone(), remarks);
    let name = people::controller(&mut draft, root, &meta);
    site(&mut draft, &meta, &name, languages)?;
    people::officer(&mut draft, root);
    disclosed::all(&mut draft, root);
    sources::all(&mut draft, root);
    transfers::all(&mut draft, root);
    rights::all(&mut draft, root);
    transfers::decisions(&mut draft, root);
    transfers::changes(&mut draft, root);
    meta.finish();
    root.finish();
    write(&draft)
}

/// The language of the document.
fn language(meta: &Node<'_>) -> Result<String, String> {
    let Some(field) = meta.text("language") else {
        meta.change("language", "not stated: English is taken for it");
        return Ok("en".to_owned());
    };
    let tag = parse_language(&field.text)
        .map_err(|_| format!("{}: `{}` is no language", field.path, field.text))?;
    Ok(tag.to_string())
}

fn site(draft: &mut Draft<'_>, meta: &Node<'_>, name: &str, languages: &[String]) -> Result<(), String> {
    let own = draft.language.clone();
    let given = if languages.is_empty() { vec!["en".to_owned()] } else { languages.to_vec() };
    let mut all = Map::from_iter([(own.clone(), text("published"))]);
    for tag in given.into_iter().filter(|tag| *tag != own) {
        if parse_language(&tag).is_err() {
            return Err(format!("`{tag}` is no language tag, as `fr` or `pt-BR` are"));
        }
        all.insert(tag, text("draft"));
    }
    draft.set("source-language", Yaml::Text(own));
    let url = meta.text("url").and_then(|field| match parse_link(&field.text) {
        Ok(_) => {
            meta.change("url", "an export names the page that is built under `base-url`");
            Some(field.text)
        }
        Err(why) => {
            meta.lose("url", &why);
            None
        }
    });
    let home = url.and_then(|text| url::Url::parse(&text).ok()?.join("/").ok());
    let home = home.map_or_else(|| "https://www.example.com/".to_owned(), String::from);
    draft.set("base-url", Yaml::Text(format!("{home}legal/")));
    draft.set("languages", Yaml::Map(all));
    brand(draft, meta, name, home);
    document(draft, meta);
    meta.change("_id", "an export makes it from the address of the page");
    meta.change("_hash", "an export makes it from its own text");
    match meta.text("status").map(|own| own.text).as_deref() {
        Some("active") => {}
        Some(status) => meta.lose("status", &format!("`{status}`: an export is `active`")),
        None => meta.change("status", "not stated: an export is `active`"),
    }
    Ok(())
}

fn brand(draft: &mut Draft<'_>, meta: &Node<'_>, name: &str, home: String) {
    let party = draft.keys.get("controller").cloned().unwrap_or_else(|| text(""));
    let field = meta.text("name").unwrap_or_else(|| {
        meta.change("name", "not stated: the controller's name stands there");
        Field { path: String::new(), text: name.to_owned() }
    });
    let map = Map::from_iter([
        ("name".to_owned(), Yaml::Text(field.text.clone())),
        ("party".to_owned(), party),
        ("url".to_owned(), Yaml::Text(home)),
    ]);
    let id = draft.entry("brands", "brand", &format!("{} service", field.text), map);
    draft.set("brand", Yaml::Text(id));
}

fn document(draft: &mut Draft<'_>, meta: &Node<'_>) {
    let mut own = Map::from_iter([("kind".to_owned(), text("privacy"))]);
    let created = date(meta, "created");
    let modified = date(meta, "modified");
    let effective = created.clone().or_else(|| modified.clone()).unwrap_or_else(|| {
        meta.change("created", "no day is stated: 1970-01-01 stands there, to be corrected");
        "1970-01-01".to_owned()
    });
    if created.is_none() && modified.is_some() {
        meta.change("created", "not stated: the day of the last change stands there");
    }
    own.insert("effective".to_owned(), Yaml::Text(effective));
    if let Some(date) = modified {
        own.insert("updated".to_owned(), Yaml::Text(date));
    } else {
        meta.change("modified", "not stated: an export repeats the day of `created`");
    }
    match meta.number("version") {
        Some(number) if number.fract() == 0.0 && number >= 1.0 => {
            own.insert("version".to_owned(), Yaml::Text(format!("{number}")));
        }
        Some(_) => meta.lose("version", "it is no number from 1"),
        None => meta.change("version", "not stated: an export says 1"),
    }
    draft.put("documents", "privacy", own);
}

/// The day of a moment.
fn date(node: &Node<'_>, key: &str) -> Option<String> {
    let field = node.text(key)?;
    let day: String = field.text.chars().take(10).collect();
    match parse_date(&day) {
        Ok(_) if day.len() < field.text.len() => {
            node.change(key, format!("the day alone is kept: {day}"));
            Some(day)
        }
        Ok(_) => Some(day),
        Err(why) => {
            node.lose(key, &format!("`{}`: {why}", field.text));
            None
        }
    }
}

fn text(text: &str) -> Yaml {
    Yaml::Text(text.to_owned())
}

/// Adds an id to a list, once: a list of the YAML has none twice. What stands there again is told.
fn push(draft: &Draft<'_>, list: &mut Vec<String>, id: String, path: &str) {
    if list.contains(&id) {
        draft.remarks.add(path, "left out: the list says it already");
    } else {
        list.push(id);
    }
}

/// Puts a list into an entry, where there is something in it.
fn put(map: &mut Map, key: &str, list: Vec<String>) {
    if !list.is_empty() {
        map.insert(key.to_owned(), Yaml::List(list));
    }
}

fn write(draft: &Draft<'_>) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for (name, keys) in FILES {
        let own = keys.iter().filter_map(|key| Some(((*key).to_owned(), draft.keys.get(key)?.clone())));
        let own: Map = own.collect();
        if !own.is_empty() {
            let text = serde_yaml::to_string(&own)
                .map_err(|error| format!("the YAML cannot be written: {error}"))?;
            files.push((format!("policy/{name}.yaml"), text));
        }
    }
    if let Some(Yaml::Map(languages)) = draft.keys.get("languages") {
        let each = languages.keys().map(|tag| (format!("locales/{tag}/imported.ftl"), draft.fluent(tag)));
        files.extend(each);
    }
    Ok(files)
}
