//! What becomes of documents that people did not write for this tool.

use policyglot::compile::{self, Options};
use policyglot::diag::Severity;
use policyglot::interchange::tilt::import::{Imported, import};
use policyglot::interchange::{self, Format};
use serde_json::{Value, json};

use super::{export_of, project, support};

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
