//! Which places of the YAML name entries of which families, as the JSON Schema of the files says it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::compile;
use crate::load::yaml::spot::Step;

/// What a place of the YAML can name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// An entry of a family, by the key under which the family stands.
    Entry(String),
    /// A message of the words.
    Message,
}

/// The schema, to look families up in.
#[derive(Debug)]
pub struct Family {
    schema: Value,
}

/// How many schemas one place is followed through at the most: the schema has no circles, but nobody checks that here.
const DEEPEST: usize = 24;

impl Family {
    /// Makes the schema.
    #[must_use]
    pub fn new() -> Self {
        Self { schema: serde_json::from_str(&compile::schema()).unwrap_or_default() }
    }

    /// What the text at `path` can name.
    #[must_use]
    pub fn at(&self, path: &[Step]) -> BTreeSet<Named> {
        let mut here = vec![&self.schema];
        for step in path {
            let mut all = Vec::new();
            for schema in &here {
                self.forms(schema, 0, &mut all);
            }
            here = all.iter().filter_map(|schema| below(schema, step)).collect();
        }
        let mut all = Vec::new();
        for schema in &here {
            self.forms(schema, 0, &mut all);
        }
        let mut found = BTreeSet::new();
        for schema in here.into_iter().chain(all) {
            if schema["$ref"].as_str() == Some("#/$defs/Message") {
                found.insert(Named::Message);
            }
            let description = schema["description"].as_str().unwrap_or_default();
            found.extend(families(description).filter(|name| self.is_family(name)).map(Named::Entry));
        }
        found
    }

    fn is_family(&self, name: &str) -> bool {
        self.schema["properties"].get(name).is_some()
    }

    /// The schema itself and every alternative that it names.
    fn forms<'a>(&'a self, schema: &'a Value, depth: usize, found: &mut Vec<&'a Value>) {
        if depth > DEEPEST {
            return;
        }
        found.push(schema);
        let name = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
        if let Some(schema) = name.and_then(|name| self.schema["$defs"].get(name)) {
            self.forms(schema, depth + 1, found);
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            for schema in schema[key].as_array().into_iter().flatten() {
                self.forms(schema, depth + 1, found);
            }
        }
    }
}

impl Default for Family {
    fn default() -> Self {
        Self::new()
    }
}

fn below<'a>(schema: &'a Value, step: &Step) -> Option<&'a Value> {
    let found = match step {
        Step::Key(key) => schema["properties"].get(key).or_else(|| schema.get("additionalProperties")),
        Step::Index(_) => schema.get("items"),
    };
    found.filter(|schema| schema.is_object())
}

/// The names in "an entry of `a` or of `b`", "entries of `a` and `b`".
fn families(description: &str) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    for start in ["entry of `", "entries of `"] {
        for (at, _) in description.match_indices(start) {
            let mut rest = &description[at + start.len()..];
            while let Some((name, after)) = rest.split_once('`') {
                found.push(name.to_owned());
                let joined =
                    [" or of `", " or `", " and `", ", `"].iter().find_map(|own| after.strip_prefix(own));
                let Some(next) = joined else { break };
                rest = next;
            }
        }
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str) -> Vec<String> {
        let step = |part: &str| part.parse().map_or_else(|_| Step::Key(part.to_owned()), Step::Index);
        let path: Vec<_> = path.split('.').map(step).collect();
        let named = Family::new().at(&path).into_iter();
        named
            .map(|named| match named {
                Named::Entry(name) => name,
                Named::Message => "a message".to_owned(),
            })
            .collect()
    }

    #[test]
    fn a_place_names_entries_of_its_family() {
        assert_eq!(at("controller"), ["parties"]);
        assert_eq!(at("collections.account.categories.1"), ["categories"]);
        assert_eq!(at("collections.account.source"), ["sources"]);
        assert_eq!(at("collections.account.recipients.0"), ["recipients", "subprocessors"]);
        assert_eq!(at("collections.account.retention"), ["criteria", "retention"]);
        assert_eq!(at("collections.account.label"), ["a message"]);
        assert_eq!(at("parties.example.name"), Vec::<String>::new());
        assert_eq!(at("nothing.such"), Vec::<String>::new());
    }
}
