//! What of a policy stands in the formats of others.

use crate::support;
use policyglot::interchange::tilt::import::Imported;
use policyglot::interchange::{self, Exported, Format};
use serde_json::{Value, json};

use super::{export_of, valid};

/// The small policy of the golden cases in English alone, with more in a file of its own.
fn with(yaml: &str, fluent: &str) -> support::Project {
    let mut project = support::base();
    project.retain(|path, _| !path.starts_with("locales/fr/"));
    let site = project.get_mut("policy/site.yaml").unwrap();
    *site = site.replace("  fr: published\n", "");
    project.insert("policy/more.yaml".to_owned(), yaml.to_owned());
    project.insert("locales/en/more.ftl".to_owned(), fluent.to_owned());
    // An empty file is told.
    project.retain(|_, text| !text.is_empty());
    passing(project)
}

/// A project in which the checks that it does not pass are warnings.
fn passing(project: support::Project) -> support::Project {
    let files = project.into_iter().collect();
    let started = interchange::start(Imported { files, remarks: Vec::new(), advice: Vec::new() });
    started.files.into_iter().collect()
}

fn tilt(project: &support::Project) -> (Value, Exported) {
    let exported = export_of(project, Format::Tilt, None);
    (valid("export", &exported.text), exported)
}

fn told(exported: &Exported) -> Vec<String> {
    let all = exported.left_out.iter().chain(&exported.wanting);
    all.map(ToString::to_string).collect()
}

#[test]
fn where_protection_is_adequate_is_what_the_page_says() {
    for (yaml, available) in [
        ("regimes: [gdpr]\ntransfers: { west: { to: CH } }\n", true),
        ("regimes: [gdpr]\ntransfers: { west: { to: US } }\n", false),
        ("regimes: [gdpr]\nadequate: [US]\ntransfers: { west: { to: US } }\n", true),
        ("regimes: [gdpr]\ntransfers: { west: { to: CH, safeguards: scc } }\n", false),
        ("regimes: [gdpr]\nrecipients: { public-authorities: { regions: CH, categories: email } }\n", true),
    ] {
        let (got, _) = tilt(&with(yaml, ""));
        let transfers = got["thirdCountryTransfers"].as_array().unwrap();
        assert_eq!(transfers.len(), 1, "{yaml}");
        assert_eq!(transfers[0]["adequacyDecision"]["available"], available, "{yaml}");
    }
}

#[test]
fn interests_of_legal_bases_are_in_both_formats() {
    let yaml = "bases: { own: { kind-of: legitimate-interests, interests: [prevent-fraud] } }\n\
        collections: { visit: { source: registration, categories: logs, purposes: service, bases: own, \
        retention: thirteen-months } }\n";
    let project = with(yaml, "basis-own = Interests\n");
    let (got, _) = tilt(&project);
    let reasons = |item: &Value| item["legitimateInterests"][0]["reasoning"].is_string();
    assert!(got["dataDisclosed"].as_array().unwrap().iter().any(reasons), "{got}");
    let linked = export_of(&project, Format::Dpv, None).text;
    assert!(linked.contains("dpv:hasJustification"), "{linked}");
}

#[test]
fn the_formats_of_a_right_are_told_only_where_they_are_left_out() {
    let formats = "rights: { access: { formats: [JSON] }, portability: { formats: [CSV] } }\n";
    let (got, exported) = tilt(&with(formats, ""));
    assert_eq!(got["accessAndDataPortability"]["dataFormats"], json!(["JSON", "CSV"]));
    assert!(!told(&exported).iter().any(|own| own.contains("formats")), "{:?}", told(&exported));
    let (_, exported) = tilt(&with("rights: { erasure: { formats: [JSON] } }\n", ""));
    assert!(told(&exported).contains(&"rights.erasure.formats".to_owned()), "{:?}", told(&exported));
}

#[test]
fn an_entry_without_words_is_told() {
    let mut project = with("", "");
    for text in project.values_mut() {
        *text = text.replace("category-email = E-mail address\n", "");
    }
    let project = passing(project);
    let wanted = |exported: &Exported| exported.wanting.iter().any(|own| own.path == "categories.email");
    assert!(wanted(&export_of(&project, Format::Tilt, None)));
    assert!(wanted(&export_of(&project, Format::Dpv, None)));
}

#[test]
fn a_language_that_has_no_code_of_two_letters_is_told() {
    let mut project = with("", "");
    let site = project.get_mut("policy/site.yaml").unwrap();
    *site = site.replace("  en: published\n", "  en: published\n  fil: draft\n");
    let project = passing(project);
    let exported = export_of(&project, Format::Tilt, Some("fil"));
    assert!(exported.wanting.iter().any(|own| own.path == "meta.language"), "{:?}", told(&exported));
}

#[test]
fn every_key_without_a_place_is_told() {
    let yaml = "
parties: { hoster: { name: Hoster, region: US-CA, url: https://www.hoster.example/, division: Cloud } }
categories: { health: { kind-of: health-data, special: true } }
bases: { own: { article: BDSG-26-1, kind-of: legal-obligation } }
purposes: { selling: { kind-of: marketing, description: more-text } }
collections:
  visit: { source: registration, categories: health, purposes: selling, bases: own, retention: P1Y,
    recipients: [adviser] }
recipients:
  adviser: { party: hoster, role: processor, categories: health, purposes: service, contract: C-7, since: 2021-11-03,
    regions: [US, worldwide], safeguards: clauses }
safeguards: { clauses: { kind-of: scc, name: Clauses, url: https://www.example.com/scc } }
transfers: { west: { to: [worldwide, US-CA], recipients: adviser } }
rights: { access: { contact: privacy, channels: email, response-time: P1M } }
subprocessors: { backup: { party: hoster, categories: logs, purposes: service, regions: US-CA } }
cookies: { login: { name: _s, purposes: service, group: necessary, duration: session } }
";
    let project = with(
        yaml,
        "basis-own = Own\npurpose-selling = Selling\ncategory-health = Health\nmore-text = More.\n",
    );
    let both = [
        "recipients.adviser.contract",
        "recipients.adviser.since",
        "recipients.adviser.categories",
        "safeguards.clauses.url",
        "categories.health.special",
        "parties.hoster.url",
        "rights.access.channels",
        "rights.access.response-time",
        "transfers.west.to",
        "documents.privacy.sections",
    ];
    let tilt = [
        "transfers.west.to: US-CA: the country alone stands there",
        "parties.hoster.region: US-CA: the country alone stands there",
        "transfers.west.recipients",
        "recipients.adviser.role",
        "recipients.adviser.purposes",
        "recipients.adviser.regions (2)",
        "subprocessors.backup.regions",
        "bases.own.kind-of",
        "cookies",
        "contacts.privacy.response-time",
    ];
    let dpv = [
        "parties.hoster.division",
        "bases.own.article",
        "purposes.selling.description",
        "recipients.adviser.regions",
        "cookies.login.duration",
        "cookies.login.group",
        "contacts.privacy.response-time",
    ];
    for (format, more) in [(Format::Tilt, &tilt[..]), (Format::Dpv, &dpv[..])] {
        let told = told(&export_of(&project, format, None));
        for path in both.iter().chain(more) {
            assert!(told.iter().any(|own| own == path), "{format:?} {path}: {told:#?}");
        }
    }
}

#[test]
fn what_has_a_place_is_not_told() {
    let left_out = |format| {
        let all = export_of(&with("", ""), format, None).left_out;
        all.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        left_out(Format::Tilt),
        [
            "brands.acme.url",
            "collections.account.source",
            "contacts.privacy",
            "documents.privacy.sections",
            "subprocessors.hosting.purposes",
            "subprocessors.hosting.regions (2)",
        ]
    );
    assert_eq!(
        left_out(Format::Dpv),
        ["brand", "contacts.privacy", "contacts.privacy.response-time", "documents.privacy.sections"]
    );
    assert_eq!(left_out(Format::Record), [""; 0]);
}

#[test]
fn an_address_goes_out_as_the_schema_has_it() {
    let yaml = "sources: { shop: { kind: third-party, url: \"https://shop.example.org/?a[0]=100%\" } }\n\
        collections: { visit: { source: shop, categories: logs, purposes: service, bases: contract, \
        retention: thirteen-months } }\n";
    let strict = "https://shop.example.org/?a%5B0%5D=100%25";
    let project = with(yaml, "source-shop = A shop\n");
    let (got, _) = tilt(&project);
    let mut sources =
        got["sources"].as_array().unwrap().iter().flat_map(|own| own["sources"].as_array().unwrap());
    assert!(sources.any(|own| own["url"] == strict), "{got}");
    assert!(export_of(&project, Format::Dpv, None).text.contains(strict));
}

#[test]
fn whether_data_must_be_given_is_told_where_the_policy_does_not_say_it() {
    let collection = |more: &str| {
        format!(
            "collections: {{ visit: {{ source: registration, categories: logs, purposes: service, \
             retention: thirteen-months{more} }} }}\n"
        )
    };
    let silent = |more: &str| {
        let (_, exported) = tilt(&with(&collection(more), ""));
        exported.wanting.iter().any(|own| own.what.contains("`required-by`") && own.what.contains("`visit`"))
    };
    assert!(silent("") && !silent(", required-by: nothing") && !silent(", required-by: law"));
}
