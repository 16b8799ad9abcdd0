//! `docs/reference.md`: every key of the YAML files, as the schema describes it.

use std::fmt::Write;

use policyglot::compile;
use serde_json::Value;

/// A policy that has every key, in the order in which people write them.
const WHOLE: &str = include_str!("../schema/whole.yaml");

const OPENING: &str = "# Reference\n\nEvery key of the files of `policy/`: what it is, how it is written, and whether it may be left \
    out. Made from [policy.schema.json](policy.schema.json), which shows the same in [editors](editors.md). What the keys are for, \
    and how they work together, says [the guide](policy.md).\n\nAny file may hold any of the keys of the first table. A policy needs `source-language`, `base-url`, `languages`, \
    `controller`, `brand` and one document; what else it needs is for the laws to say. Entries stand \
    below their key by an id of their own:\n\n```yaml\nparties:\n  iotum:                   # the id\n    name: Iotum Inc.       # what \
    a party holds\n    region: US\n```\n\n";

struct Reference {
    schema: Value,
    /// The keys of every map, as they stand there.
    maps: Vec<Vec<String>>,
}

/// The page.
pub(crate) fn page() -> String {
    let schema = serde_json::from_str(&compile::schema()).unwrap();
    let mut maps = Vec::new();
    keys(&serde_yaml::from_str(WHOLE).unwrap(), &mut maps);
    let reference = Reference { schema, maps };
    let mut page = OPENING.to_owned();
    let _ = writeln!(page, "## The keys of a file\n");
    reference.table(&reference.schema, false, &mut page);
    reference.forms(&mut page);
    reference.words(&mut page);
    let _ = writeln!(page, "## What entries hold\n");
    for (name, own) in reference.definitions().filter(|(_, own)| own["properties"].is_object()) {
        let _ = writeln!(page, "### {}\n\n{}\n", spaced(name), text(own));
        reference.table(own, true, &mut page);
    }
    page
}

fn keys(value: &serde_yaml::Value, maps: &mut Vec<Vec<String>>) {
    match value {
        serde_yaml::Value::Mapping(map) => {
            maps.push(map.keys().map(|key| key.as_str().unwrap_or_default().to_owned()).collect());
            map.values().for_each(|own| keys(own, maps));
        }
        serde_yaml::Value::Sequence(all) => all.iter().for_each(|own| keys(own, maps)),
        _ => {}
    }
}

/// `document kind` for `DocumentKind`.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn text(own: &Value) -> String {
    own["description"].as_str().unwrap().replace('|', "\\|")
}

/// Where a heading of this page is.
fn anchor(name: &str) -> String {
    format!("[{}](#{})", spaced(name), spaced(name).replace(' ', "-"))
}

impl Reference {
    fn definitions(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.schema["$defs"].as_object().unwrap().iter()
    }

    /// The keys of an object, those that must be there first.
    fn table(&self, own: &Value, needed: bool, page: &mut String) {
        let needs =
            |key: &str| own["required"].as_array().is_some_and(|all| all.iter().any(|own| own == key));
        let mut rows: Vec<_> = own["properties"].as_object().unwrap().iter().collect();
        // As in the map that has most of these keys, and no others.
        let known = |map: &&Vec<String>| map.iter().all(|key| rows.iter().any(|(row, _)| *row == key));
        let model = self.maps.iter().filter(known).max_by_key(|map| map.len()).cloned().unwrap_or_default();
        let place = |key: &str| model.iter().position(|own| own == key).unwrap_or(usize::MAX);
        rows.sort_by_key(|(key, _)| (!needs(key), place(key)));
        let (column, line) = if needed { ("needed | ", "---|") } else { ("", "") };
        let _ = writeln!(page, "| key | {column}is | written as | for example |\n|---|{line}---|---|---|");
        for (key, own) in rows {
            let must = match (needed, needs(key)) {
                (false, _) => "",
                (true, true) => "yes | ",
                (true, false) => " | ",
            };
            let _ = writeln!(
                page,
                "| `{key}` | {must}{} | {} | {} |",
                text(own),
                self.form(own),
                self.example(own)
            );
        }
        page.push('\n');
    }

    /// How a value is written.
    fn form(&self, own: &Value) -> String {
        if let Some(name) = own["$ref"].as_str().and_then(|own| own.strip_prefix("#/$defs/")) {
            return self.named(name);
        }
        if let Some(words) = own["enum"].as_array() {
            let words: Vec<_> = words.iter().map(|own| format!("`{}`", own.as_str().unwrap())).collect();
            return words.join(", ");
        }
        if let Some(any) = own["anyOf"].as_array() {
            let list = any.iter().find(|own| own.get("items").is_some());
            let of = list.map(|list| self.form(&list["items"]));
            let mut forms: Vec<_> =
                any.iter().map(|own| self.form(own)).filter(|own| !own.is_empty()).collect();
            if let (Some(list), true) = (list, of.is_some_and(|of| forms.contains(&of))) {
                let list = self.form(list);
                for form in forms.iter_mut().filter(|own| **own == list) {
                    "a list of them".clone_into(form);
                }
            }
            return forms.join(", or ");
        }
        let types = match &own["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            Value::String(own) => vec![own.as_str()],
            _ => Vec::new(),
        };
        if let Some(items) = own.get("items") {
            return format!("list of {}", self.form(items)).replace("list of id", "list of ids");
        }
        if types.contains(&"object") {
            return self.map(own);
        }
        match types[..] {
            ["boolean", ..] => "`true` or `false`".to_owned(),
            ["string", ..] => "text".to_owned(),
            _ => String::new(),
        }
    }

    fn map(&self, own: &Value) -> String {
        let Some(entry) = own.get("additionalProperties").filter(|own| own.is_object()) else {
            let keys = own["properties"].as_object().unwrap();
            return format!("{} by [regime](#regime)", self.form(keys.values().next().unwrap()));
        };
        let by = match own["propertyNames"]["$ref"].as_str() {
            Some("#/$defs/Tag") => "by [tag](#forms)",
            Some("#/$defs/CheckName") => "by the name of a [check](checks/README.md)",
            Some(_) => "by id",
            // Sections have ids, what else is named here are words.
            None if self.form(entry) == anchor("Level") => "by the id of a section",
            None => "by form",
        };
        format!("{} {by}", self.form(entry))
    }

    /// The form behind a name.
    fn named(&self, name: &str) -> String {
        let own = &self.schema["$defs"][name];
        if own["properties"].is_object() {
            return anchor(name);
        }
        let family = own["description"].as_str().unwrap().split('`').nth(1).unwrap_or_default();
        let built_in =
            own["anyOf"].as_array().is_some_and(|any| any.iter().any(|own| own["enum"].is_array()));
        match name {
            "AnyRecipientId" => "id of `subprocessors` or `recipients`".to_owned(),
            "OwnId" => "[id](#forms)".to_owned(),
            "OneOrMany" => "text, or a list of them".to_owned(),
            "CheckName" => "name of a [check](checks/README.md)".to_owned(),
            _ if name.starts_with("BuiltIn") => format!("one of [these](vocabulary.md#{family})"),
            _ if name.ends_with("Id") && built_in => {
                format!("id of `{family}`, own or [built-in](vocabulary.md#{family})")
            }
            _ if name.ends_with("Id") => format!("id of `{family}`"),
            _ if own["enum"].is_array() => anchor(name),
            _ if self.is_form(name) => format!("[{}](#forms)", spaced(name)),
            _ => self.form(own),
        }
    }

    /// Whether it is a form of a value, which the table of forms lists.
    fn is_form(&self, name: &str) -> bool {
        let own = &self.schema["$defs"][name];
        own["examples"].is_array() && own["enum"].is_null() && own["properties"].is_null()
    }

    fn forms(&self, page: &mut String) {
        let _ = writeln!(page, "## Forms\n\n| form | is | for example |\n|---|---|---|");
        for (name, own) in self.definitions().filter(|(name, _)| self.is_form(name) && *name != "CheckName") {
            let name = if name == "OwnId" { "id".to_owned() } else { spaced(name) };
            let _ = writeln!(page, "| {name} | {} | {} |", text(own), examples(own));
        }
        let _ = writeln!(
            page,
            "\nA text needs quotation marks only where YAML asks for them: `NO`, `1.10` and `2021-11-03` are the texts that they \
             look like. Where one text or a list of them may stand, a bare number needs them: `\"365\"`.\n"
        );
    }

    fn words(&self, page: &mut String) {
        let _ = writeln!(page, "## Words\n\nWhere one of several words stands, these are they.\n");
        let choices = |name: &str, own: &Value| {
            own["enum"].is_array() && !name.starts_with("BuiltIn") && name != "CheckName"
        };
        for (name, own) in self.definitions().filter(|(name, own)| choices(name, own)) {
            let _ = writeln!(page, "### {}\n\n{}\n\n| word | means |\n|---|---|", spaced(name), text(own));
            let meanings = own["enumDescriptions"].as_array().unwrap().iter();
            for (word, meaning) in own["enum"].as_array().unwrap().iter().zip(meanings) {
                let _ = writeln!(page, "| `{}` | {} |", word.as_str().unwrap(), meaning.as_str().unwrap());
            }
            page.push('\n');
        }
    }

    /// Examples of the key, else of its form.
    fn example(&self, own: &Value) -> String {
        if own["examples"].is_array() {
            return examples(own);
        }
        let to = |own: &Value| own["$ref"].as_str()?.strip_prefix("#/$defs/").map(str::to_owned);
        let any = own["anyOf"].as_array();
        let form = to(own).or_else(|| any.and_then(|any| any.iter().find_map(to)));
        // One message is no example of another.
        let form = form.filter(|name| name != "Message");
        form.map(|name| examples(&self.schema["$defs"][name])).unwrap_or_default()
    }
}

/// Examples as YAML has them on one line.
fn examples(own: &Value) -> String {
    let all = own["examples"].as_array().map(Vec::as_slice).unwrap_or_default();
    let shown = |own: &Value| match own {
        Value::Array(list) => format!("`[{}]`", list.iter().map(bare).collect::<Vec<_>>().join(", ")),
        own => format!("`{}`", bare(own)),
    };
    // A list of plain words as an example of the whole is one example.
    if all.iter().all(Value::is_string) || all.iter().all(Value::is_number) {
        return all.iter().map(shown).collect::<Vec<_>>().join(", ");
    }
    all.iter().map(shown).collect::<Vec<_>>().join(" ")
}

fn bare(own: &Value) -> String {
    match own {
        Value::String(text) => text.clone(),
        Value::Object(map) => {
            let pairs: Vec<_> = map.iter().map(|(key, own)| format!("{key}: {}", bare(own))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        own => own.to_string(),
    }
}
