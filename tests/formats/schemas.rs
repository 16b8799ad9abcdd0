//! The schemas of the formats, and what they cannot say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jsonschema::Validator;
use policyglot::diag::Severity;
use policyglot::diag::json;
use policyglot::diag::sink::Report;
use serde_json::Value;

/// A validator of each JSON format.
pub(crate) struct Schemas {
    findings: Validator,
    sarif: Validator,
    gitlab: Validator,
}

impl Schemas {
    pub(crate) fn new() -> Self {
        let read = |name: &str| -> Value {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
            let text = fs::read_to_string(folder.join(name)).unwrap();
            // A pattern in the standard's schema is no regular expression: it closes a bracket that it never opened.
            serde_json::from_str(&text.replace("{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "{2}(-[a-zA-Z]{2})?$"))
                .unwrap()
        };
        let mut own: Value = serde_json::from_str(&json::schema()).unwrap();
        close(&mut own);
        let compiled = |schema: &Value| jsonschema::validator_for(schema).unwrap();
        Self {
            findings: compiled(&own),
            sarif: compiled(&read("sarif-2.1.0.schema.json")),
            gitlab: compiled(&read("gitlab-code-quality.schema.json")),
        }
    }

    pub(crate) fn findings(&self, name: &str, text: &str) {
        let value = valid(name, &self.findings, text);
        let prints = value["findings"].as_array().unwrap().iter().chain(value["allowed"].as_array().unwrap());
        distinct(name, prints.map(|own| own["fingerprint"].as_str().unwrap()));
    }

    pub(crate) fn sarif(&self, name: &str, text: &str, report: &Report) {
        let value = valid(name, &self.sarif, text);
        let run = &value["runs"][0];
        let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().unwrap());
        assert_eq!(results.len(), report.findings.len() + report.allowed.len(), "{name}");
        distinct(
            name,
            results.iter().map(|own| own["partialFingerprints"]["policyglot/v1"].as_str().unwrap()),
        );
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"], "{name}");
            assert_eq!(result["locations"].as_array().unwrap().len(), 1, "{name}");
        }
        let suppressed = results.iter().filter(|own| own["suppressions"][0]["justification"].is_string());
        assert_eq!(suppressed.count(), report.allowed.len(), "{name}");
        for rule in rules.as_array().unwrap() {
            let texts = [&rule["shortDescription"]["text"], &rule["fullDescription"]["text"]];
            assert!(
                texts.iter().all(|text| (1..=1024).contains(&text.as_str().unwrap().len())),
                "{name}: {rule}"
            );
            let links = rule["help"]["markdown"].as_str().unwrap().split("](").skip(1);
            let mut targets = links.filter_map(|rest| rest.split(')').next());
            assert!(!targets.any(|target| target.strip_suffix(".md").is_some()), "{name}: a link to nowhere");
        }
    }

    pub(crate) fn gitlab(&self, name: &str, text: &str, report: &Report) {
        let value = valid(name, &self.gitlab, text);
        let issues = value.as_array().unwrap();
        assert_eq!(issues.len(), report.findings.len(), "{name}");
        distinct(name, issues.iter().map(|own| own["fingerprint"].as_str().unwrap()));
    }
}

fn valid(name: &str, schema: &Validator, text: &str) -> Value {
    assert!(text.ends_with('\n'), "{name}");
    let value: Value = serde_json::from_str(text).unwrap();
    let faults: Vec<_> =
        schema.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    value
}

fn distinct<'a>(name: &str, prints: impl Iterator<Item = &'a str>) {
    let all: Vec<_> = prints.collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{name}: {all:?}");
}

/// Forbids what the schema does not name. The one that users get leaves room for fields to come.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("properties").is_some_and(Value::is_object) && map.contains_key("type") {
                map.insert("unevaluatedProperties".into(), false.into());
            }
            map.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// Reads JUnit XML, and counts.
pub(crate) fn junit(name: &str, text: &str, report: &Report) {
    let forbidden =
        |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    assert!(!text.contains(forbidden), "{name}");
    let document =
        junit_parser::from_reader(text.as_bytes()).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let counted = |severity| report.findings.iter().filter(|found| found.severity == severity).count() as u64;
    let failures = counted(Severity::Error) + counted(Severity::Warning);
    assert_eq!((document.failures, document.errors), (failures, 0), "{name}");
    assert_eq!(document.skipped, report.allowed.len() as u64, "{name}");
    let mut names = BTreeSet::new();
    for suite in &document.suites {
        let failed = suite.cases.iter().filter(|case| case.status.is_failure()).count() as u64;
        assert_eq!(
            (suite.tests, suite.failures),
            (suite.cases.len() as u64, failed),
            "{name}: {}",
            suite.name
        );
        for case in &suite.cases {
            assert!(
                names.insert((case.classname.clone(), case.original_name.clone())),
                "{name}: {}",
                case.name
            );
            assert!(!case.status.is_failure() || (case.file.is_some() && case.line >= Some(1)), "{name}");
        }
    }
    let looked =
        report.run.rules.iter().all(|rule| document.suites.iter().any(|suite| suite.name == rule.name));
    assert!(looked, "{name}: a check has no suite");
}
