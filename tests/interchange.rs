//! The policy in the formats of others, and real TILT documents that come in and go out again.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod commands;
mod differences;
mod exports;
mod imports;

use crate::support;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use differences::{differences, touches};
use policyglot::compile::{self, Options};
use policyglot::diag::Severity;
use policyglot::interchange::tilt::import::{Imported, import};
use policyglot::interchange::{self, Exported, Format, Request};
use policyglot::load::disk;
use policyglot::vocabulary;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const DOCUMENTS: [(&str, &str); 3] = [("bmjv.de", "de"), ("carrefour.com", "en"), ("tu.berlin", "de")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(format!("tests/interchange/{name}.json"))).unwrap()
}

fn languages() -> Vec<String> {
    ["de", "en"].map(str::to_owned).to_vec()
}

fn project(imported: &Imported) -> support::Project {
    imported.files.iter().cloned().collect()
}

fn export_of(project: &support::Project, format: Format, tag: Option<&str>) -> Exported {
    let request = Request { format, locale: tag.map(str::to_owned), brand: None };
    let asked = interchange::export(support::files(project), &request);
    let errors = asked.report.findings.iter().filter(|found| found.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|found| &found.message).collect();
    asked.exported.unwrap_or_else(|| panic!("{errors:?}"))
}

/// The export of the repository's own policy.
fn own(format: Format, tag: &str) -> Exported {
    let request = Request { format, locale: Some(tag.to_owned()), brand: None };
    interchange::export(disk::read_project(root()).unwrap(), &request).exported.unwrap()
}

fn valid(name: &str, text: &str) -> Value {
    let schema = fs::read_to_string(root().join("tests/formats/tilt-schema.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let value: Value = serde_json::from_str(text).unwrap();
    let faults: Vec<_> =
        validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    value
}

#[test]
fn the_schema_finds_faults() {
    let schema = fs::read_to_string(root().join("tests/formats/tilt-schema.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let mut value: Value =
        serde_json::from_str(&export_of(&support::base(), Format::Tilt, None).text).unwrap();
    assert!(validator.is_valid(&value));
    value["controller"]["country"] = json!("Germany");
    assert!(!validator.is_valid(&value));
}

#[test]
fn real_documents_come_in_compile_in_two_languages_and_go_out_again() {
    for (name, language) in DOCUMENTS {
        let text = document(name);
        let imported = interchange::start(import(&text, &languages()).unwrap());
        assert!(
            imported.advice.iter().any(|advice| advice.what.contains("collection-without-source")),
            "{name}"
        );
        let project = project(&imported);
        let compiled = compile::compile(support::files(&project), &Options::default());
        let errors = compiled.sink.found().iter().filter(|found| found.severity == Severity::Error);
        let errors: Vec<_> = errors.map(|found| &found.message).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        for (tag, words) in [("de", ["Rechtsgrundlage", "Zweck"]), ("en", ["Legal basis", "Purpose"])] {
            let path = format!("{tag}/privacy/index.html");
            let page = &compiled.pages.iter().find(|page| page.path == path).unwrap().text;
            assert!(words.iter().all(|word| page.contains(word)), "{name}: {path} lacks the tool's words");
        }
        let given: Value = serde_json::from_str(&text).unwrap();
        let exported = export_of(&project, Format::Tilt, None);
        let got = valid(name, &exported.text);
        assert_eq!(got["meta"]["language"], language, "{name}");

        let found = differences(&given, &got);
        let told: Vec<&str> = imported.remarks.iter().map(|remark| remark.path.as_str()).collect();
        let untold: Vec<_> =
            found.iter().filter(|own| !told.iter().any(|path| touches(path, &own.path))).collect();
        assert!(untold.is_empty(), "{name}: not told: {untold:#?}");
        let nothing: Vec<_> =
            told.iter().filter(|path| !found.iter().any(|own| touches(path, &own.path))).collect();
        assert!(nothing.is_empty(), "{name}: told, but nothing is lost: {nothing:?}");
        assert!(found.len() > 5 && given.to_string().len() > 3000, "{name}: the comparison sees little");

        // What has come through once comes through as it is.
        let again = interchange::start(import(&exported.text, &languages()).unwrap());
        let again = export_of(&self::project(&again), Format::Tilt, None);
        let again = differences(&got, &serde_json::from_str(&again.text).unwrap());
        assert!(again.is_empty(), "{name}: {again:#?}");
    }
}

#[test]
fn what_the_tool_has_words_for_is_in_both_languages() {
    let mut given: Value = serde_json::from_str(&document("bmjv.de")).unwrap();
    given["dataDisclosed"][0]["category"] = json!("E-Mail");
    let imported = interchange::start(import(&given.to_string(), &languages()).unwrap());
    let told = "dataDisclosed[0].category: `E-Mail` is the built-in `email-address`, called “E-Mail-Adresse”";
    assert!(imported.remarks.iter().any(|remark| remark.to_string() == told));
    let project = project(&imported);
    let (german, english) =
        (export_of(&project, Format::Tilt, Some("de")), export_of(&project, Format::Tilt, Some("en")));
    let category = |text: &str| -> BTreeSet<String> {
        let value: Value = serde_json::from_str(text).unwrap();
        let all = value["dataDisclosed"].as_array().unwrap().iter();
        all.map(|own| own["category"].as_str().unwrap().to_owned()).collect()
    };
    let (german, english) = (category(&german.text), category(&english.text));
    assert!(german.contains("E-Mail-Adresse") && english.contains("E-mail address"), "{english:?}");
}

#[test]
fn the_repositorys_own_policy_is_valid_tilt_with_a_hash_of_itself() {
    let tag = "ja";
    let exported = own(Format::Tilt, tag);
    let value = valid(tag, &exported.text);
    assert_eq!(value["meta"]["language"], tag);
    let hash = value["meta"]["_hash"].as_str().unwrap();
    let without = exported.text.replace(hash, "");
    let bytes: Vec<u8> =
        (0..64).step_by(2).map(|at| u8::from_str_radix(&hash[at..at + 2], 16).unwrap()).collect();
    assert_eq!(bytes, Sha256::digest(without).to_vec());
    let told: Vec<_> = exported.left_out.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|own| own.starts_with("glossary (")), "{told:?}");
    assert!(value["dataDisclosed"].as_array().unwrap().len() > 15, "an entry for each kind of data");
}

/// Every compact name of the vocabulary in a JSON value.
fn terms(value: &Value, found: &mut BTreeSet<String>) {
    let is_term =
        |text: &str| vocabulary::NAMESPACES.iter().any(|(prefix, _)| text.starts_with(&format!("{prefix}:")));
    match value {
        Value::String(text) if is_term(text) => drop(found.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|value| terms(value, found)),
        Value::Object(fields) => {
            found.extend(fields.keys().filter(|key| is_term(key)).cloned());
            fields.values().for_each(|value| terms(value, found));
        }
        _ => {}
    }
}

#[test]
fn linked_data_uses_terms_that_exist_and_has_labels_in_every_language() {
    let imported = interchange::start(import(&document("bmjv.de"), &languages()).unwrap());
    let others = export_of(&project(&imported), Format::Dpv, None);
    let exported = own(Format::Dpv, "en");
    for (text, least) in [(&exported.text, 25), (&others.text, 20)] {
        let value: Value = serde_json::from_str(text).unwrap();
        let mut found = BTreeSet::new();
        terms(&value["@graph"], &mut found);
        let unknown: Vec<_> = found.iter().filter(|term| !vocabulary::is_term(term)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(found.len() >= least, "{found:?}");
    }
    let value: Value = serde_json::from_str(&exported.text).unwrap();
    let nodes = value["@graph"].as_array().unwrap();
    let ids: BTreeSet<_> = nodes.iter().map(|node| node["@id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), nodes.len(), "a node stands there twice");
    let email = "https://www.freeconference.com/legal/#category-email";
    let node = nodes.iter().find(|node| node["@id"] == email).unwrap();
    assert_eq!(node["skos:prefLabel"].as_array().unwrap().len(), 6);
}

#[test]
fn the_record_is_a_table_that_spreadsheets_open() {
    let exported = own(Format::Record, "de");
    let text = exported.text.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header.len(), 10, "eight of the activity; who is responsible and the measures hold for all");
    assert!(header.contains(&"Rechtsgrundlage".to_owned()), "{header:?}");
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 6, "a row a collection");
    assert!(rows.iter().all(|row| row[8].starts_with("Verantwortlicher; Iotum Inc.")), "{:?}", &rows[0][8]);
    assert!(rows.iter().all(|row| !row[9].is_empty()), "{:?}", &rows[0][9]);
    assert!(rows.iter().any(|row| row[2].contains('\n')), "values of a cell stand on lines of their own");
}

/// The value with every part replaced, one at a time.
fn replaced(value: &Value, by: &Value, made: &mut dyn FnMut(Value)) {
    fn walk(whole: &Value, pointer: &str, by: &Value, made: &mut dyn FnMut(Value)) {
        let Some(here) = whole.pointer(pointer) else { return };
        let keys: Vec<String> = match here {
            Value::Object(fields) => fields.keys().cloned().collect(),
            Value::Array(items) => (0..items.len()).map(|at| at.to_string()).collect(),
            _ => Vec::new(),
        };
        for key in keys {
            let below = format!("{pointer}/{key}");
            let mut changed = whole.clone();
            *changed.pointer_mut(&below).unwrap() = by.clone();
            made(changed);
            walk(whole, &below, by, made);
        }
    }
    walk(value, "", by, made);
}

#[test]
fn no_value_of_another_type_ends_the_program() {
    let given: Value = serde_json::from_str(&document("carrefour.com")).unwrap();
    let mut count = 0;
    for by in
        [json!(null), json!(1), json!("x"), json!([]), json!({}), json!(true), json!([[1]]), json!({"a": {}})]
    {
        replaced(&given, &by, &mut |changed| {
            count += 1;
            if let Ok(imported) = import(&changed.to_string(), &languages()) {
                assert!(imported.files.iter().any(|(path, _)| path == "policy/site.yaml"));
            }
        });
    }
    assert!(count > 1000, "{count}");
}

#[test]
fn texts_that_look_like_markup_or_fluent_come_through() {
    let hostile = [
        "{ $brand } { -term }",
        "# not a heading",
        "- not an item",
        "1. not an item",
        "a * b ** c _d_ `e`",
        "[x](https://example.org) <b>y</b>",
        "line\n.attribute = 1\n[x]\n*[y]",
        "&amp; & | ~~ \\",
        "=cmd",
        "* \" '",
        "}",
        "a\u{200b}b",
        "NO",
        "null",
        "~",
        "yes: no",
        "2021-11-03",
    ];
    let items: Vec<Value> = hostile
        .iter()
        .map(|text| {
            json!({
                "_id": "1", "category": text, "purposes": [{"purpose": text, "description": text}],
                "legalBases": [{"reference": "", "description": text}],
                "recipients": [{"name": text, "category": text}],
                "storage": [{"temporal": [{"description": text, "ttl": "P1Y"}], "aggregationFunction": "max"}],
                "nonDisclosure": {"consequences": text},
            })
        })
        .collect();
    let given = json!({
        "meta": {"_id": "1", "name": "A: b", "created": "2021-01-01", "modified": "2021-01-01", "version": 1,
            "language": "en", "url": "https://example.org/"},
        "controller": {"name": "#C", "address": "- x, {y}", "country": "DE"},
        "dataDisclosed": items,
    });
    let imported = interchange::start(import(&given.to_string(), &languages()).unwrap());
    let exported = export_of(&project(&imported), Format::Tilt, None);
    let got = valid("hostile", &exported.text);
    let told: Vec<&str> = imported.remarks.iter().map(|remark| remark.path.as_str()).collect();
    let found = differences(&given, &got);
    let untold: Vec<_> =
        found.iter().filter(|own| !told.iter().any(|path| touches(path, &own.path))).collect();
    assert!(untold.is_empty(), "{untold:#?}");
}
