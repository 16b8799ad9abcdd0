//! What becomes of documents that people did not write for this tool.

use crate::support;
use policyglot::compile::{self, Options};
use policyglot::diag::Severity;
use policyglot::interchange::tilt::import::{Imported, import};
use policyglot::interchange::{self, Format};
use serde_json::{Value, json};

use super::differences::{differences, touches};
use super::{export_of, project, valid};

/// A small document that says something of everything that is put together from built-in words.
pub(crate) fn small(language: &str) -> Value {
    let right = json!({"available": true, "description": "Write to us.", "email": "a@example.org"});
    json!({
        "meta": {"_id": "1", "name": "Shop", "created": "2021-01-01", "modified": "2021-01-01", "version": 1,
            "language": language, "status": "active", "url": "https://example.org/"},
        "controller": {"name": "Example", "address": "Street 1", "country": "DE",
            "representative": {"email": "c@example.org"}},
        "dataDisclosed": [{"category": "Email address", "purposes": [{"purpose": "Marketing"}],
            "legalBases": [{"reference": "GDPR-6-1-a"}]}],
        "rightToInformation": right, "rightToDataPortability": right, "accessAndDataPortability": right,
        "automatedDecisionMaking": {"inUse": true, "logicInvolved": "By points.", "scopeAndIntendedEffects": "None."},
    })
}

pub(crate) fn start(given: &Value, languages: &[&str]) -> Imported {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    interchange::start(import(&given.to_string(), &languages).unwrap())
}

/// The errors of a starting policy.
fn errors(imported: &Imported) -> Vec<String> {
    let compiled = compile::compile(support::files(&project(imported)), &Options::default());
    let errors = compiled.sink.found().iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| format!("{}: {}", found.rule.name, found.message)).collect()
}

/// What comes back, with the assertion that every difference is told and that what is told is one.
pub(crate) fn comes_back(name: &str, given: &Value) -> Value {
    let imported = start(given, &[]);
    let got = valid(name, &export_of(&project(&imported), Format::Tilt, None).text);
    let told: Vec<&str> = imported.remarks.iter().map(|remark| remark.path.as_str()).collect();
    let found = differences(given, &got);
    let untold: Vec<_> =
        found.iter().filter(|own| !told.iter().any(|path| touches(path, &own.path))).collect();
    assert!(untold.is_empty(), "{name}: {untold:#?}");
    let nothing: Vec<_> =
        told.iter().filter(|path| !found.iter().any(|own| touches(path, &own.path))).collect();
    assert!(nothing.is_empty(), "{name}: told, but nothing is lost: {nothing:?}");
    got
}

#[test]
fn a_document_in_any_language_is_a_policy_that_compiles() {
    for (language, locales) in [
        ("it", &[][..]),
        ("nl", &["de", "en"]),
        ("pt-BR", &[]),
        ("fi", &["fi"]),
        ("de-AT", &[]),
        ("en-GB", &[]),
        ("en-GB", &["en-GB"]),
        ("en", &["it", "en-GB", "fr-CA"]),
        ("zh-Hant", &["ar"]),
    ] {
        for automated in [json!({"inUse": true}), small("")["automatedDecisionMaking"].clone()] {
            let mut given = small(language);
            given["automatedDecisionMaking"] = automated.clone();
            let imported = start(&given, locales);
            assert_eq!(errors(&imported), [""; 0], "{language} {locales:?}");
            let told = imported.advice.iter().find(|own| own.what.contains("does not compile"));
            assert!(told.is_none(), "{language}: {told:?}");
            let got = export_of(&project(&imported), Format::Tilt, None).text;
            let got: Value = serde_json::from_str(&got).unwrap();
            for field in ["logicInvolved", "scopeAndIntendedEffects"] {
                let text = automated[field].as_str().unwrap_or_default();
                assert_eq!(got["automatedDecisionMaking"][field], text, "{language}");
            }
        }
    }
}

#[test]
fn what_nobody_sees_is_nowhere_in_the_policy() {
    for hidden in ["\u{200b}", "\u{200b} # heading", "\u{feff}- x", "\u{e000}", "\u{ad}.", "a\u{2028}b"] {
        let mut given = small("en");
        given["meta"]["name"] = json!(hidden);
        given["controller"] = json!({"name": hidden, "division": hidden, "address": hidden, "country": "DE",
            "representative": {"name": hidden}});
        given["dataProtectionOfficer"] = json!({"name": hidden, "address": hidden, "email": "o@example.org"});
        given["dataDisclosed"] = json!([
            {"category": hidden},
            {"category": "Email address", "purposes": [{"purpose": hidden, "description": hidden}],
                "recipients": [{"name": hidden, "category": hidden}, {"category": hidden}],
                "storage": [{"temporal": [{"description": hidden, "ttl": "P1Y"}], "purposeConditional": [hidden]}]},
        ]);
        given["sources"] = json!([{"dataCategory": hidden, "sources": [{"description": hidden}]}]);
        let imported = start(&given, &[]);
        assert_eq!(errors(&imported), [""; 0], "{hidden:?}");
        assert!(imported.remarks.iter().any(|own| own.path == "controller.name") || hidden == "a\u{2028}b");
    }
}

#[test]
fn what_a_document_says_otherwise_is_told_and_nothing_else_is() {
    let base = small("en");
    let item = |more: Value| {
        let mut item = base["dataDisclosed"][0].clone();
        item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([item])
    };
    let bases = |texts: &[&str]| {
        let all: Vec<Value> = texts.iter().map(|text| json!({"reference": text})).collect();
        item(json!({"legalBases": all}))
    };
    let fee = |available: bool, amount: Value, currency: &str| {
        json!({"available": available, "description": if available { "Write." } else { "" },
            "administrativeFee": {"amount": amount, "currency": currency}})
    };
    let change = |url: &str| {
        json!([{"description": "Research", "affectedDataCategories": ["Email address"],
        "plannedDateOfChange": "2022-01-01", "urlOfNewVersion": url}])
    };
    let yes = json!({"exists": true});
    for (field, value) in [
        ("", json!(null)),
        ("accessAndDataPortability", fee(true, json!(5), "EUR")),
        ("accessAndDataPortability", fee(true, json!(0), "EUR")),
        ("accessAndDataPortability", fee(false, json!(5), "EUR")),
        ("accessAndDataPortability", fee(true, json!("5"), "EUR")),
        ("dataDisclosed", bases(&["GDPR-9-2-a", "BDSG-26-1"])),
        ("dataDisclosed", bases(&["GDPR-6-1-a", "GDPR-9-2-a", "GDPR-9-2-h"])),
        ("dataDisclosed", bases(&["GDPR-9-2-a", "GDPR-9-2-h"])),
        ("dataDisclosed", bases(&["GDPR-9-2-a", "GDPR-6-1-a", "GDPR-9-2-h", "GDPR-6-1-b"])),
        ("dataDisclosed", item(json!({"legitimateInterests": [yes, yes]}))),
        ("dataDisclosed", item(json!({"legitimateInterests": [yes]}))),
        ("dataDisclosed", item(json!({"legitimateInterests": [yes, {"exists": false}]}))),
        ("dataDisclosed", item(json!({"storage": [{"temporal": [{"ttl": "P1y"}, {"ttl": "P2w"}]}]}))),
        ("changesOfPurpose", change("https://example.org/?new[0]=1")),
        ("changesOfPurpose", change("https://example.org/?new={x}")),
        ("changesOfPurpose", change("https://example.org/<new>")),
        ("meta.url", json!(null)),
        ("meta.url", json!("http://example.org/")),
        ("meta.language", json!("pt-BR")),
        ("meta.language", json!("en-GB")),
        ("meta.version", json!(9_007_199_254_740_993_u64)),
        ("meta.version", json!(1e20)),
        ("meta.version", json!(0)),
    ] {
        let mut given = small("en");
        let pointer = format!("/{}", field.replace('.', "/"));
        if let Some(place) = given.pointer_mut(&pointer) {
            *place = value.clone();
        }
        comes_back(&format!("{field}: {value}"), &given);
    }
}

#[test]
fn whether_data_must_be_given_is_what_the_document_says() {
    for (law, contract, must, required, told) in [
        (Some(true), None, Some(true), Some("law"), ""),
        (Some(false), Some(true), Some(false), Some("contract"), "comes back as `true`"),
        (Some(false), Some(false), Some(false), Some("nothing"), ""),
        (Some(false), Some(false), None, Some("nothing"), ""),
        (Some(false), None, None, None, ""),
        (Some(false), Some(false), Some(true), None, "left out: the document names neither"),
    ] {
        let mut given = small("en");
        given["dataDisclosed"][0]["nonDisclosure"] =
            json!({"legalRequirement": law, "contractualRegulation": contract, "obligationToProvide": must});
        let imported = start(&given, &[]);
        let data = &imported.files.iter().find(|(path, _)| path == "policy/data.yaml").unwrap().1;
        let stated = data.lines().find_map(|line| line.trim().strip_prefix("required-by: "));
        assert_eq!(stated, required, "{given}");
        let all: Vec<_> = imported.remarks.iter().filter(|own| own.path.contains("obligation")).collect();
        assert_eq!(all.len(), usize::from(!told.is_empty()), "{all:?}");
        assert!(all.iter().all(|own| own.what.starts_with(told)), "{all:?}");
    }
}

#[test]
fn what_is_told_of_a_fee_is_true() {
    for (available, amount, what) in [
        (true, 5, "a policy says that there may be a fee, not how much it is"),
        (true, 0, "what costs nothing has no amount in a policy"),
        (false, 5, "it is not said that there is such a right"),
    ] {
        let mut given = small("en");
        given["accessAndDataPortability"] =
            json!({"available": available, "administrativeFee": {"amount": amount, "currency": "EUR"}});
        let told = start(&given, &[]).remarks;
        let told: Vec<_> = told.iter().map(ToString::to_string).filter(|own| own.contains("Fee")).collect();
        assert_eq!(told, [format!("accessAndDataPortability.administrativeFee: left out: {what}")]);
    }
}

#[test]
fn what_the_document_does_not_name_or_names_twice_is_told() {
    let mut given = small("en");
    given["meta"]["url"] = json!("");
    let imported = start(&given, &[]);
    assert!(imported.advice.iter().any(|own| own.path == "base-url"), "{:?}", imported.advice);
    let text = small("en").to_string().replacen("\"name\":\"Shop\"", "\"name\":\"One\",\"name\":\"Shop\"", 1);
    let imported = import(&text, &[]).unwrap();
    let told: Vec<_> = imported.remarks.iter().map(ToString::to_string).collect();
    assert!(told.contains(&"meta.name: stands there twice: the last one counts".to_owned()), "{told:?}");
}
