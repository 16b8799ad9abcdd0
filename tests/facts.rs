//! The list of facts: what texts can state, what readers of each language see, where the policy states it.

use crate::support;
use crate::support::{err, out, run, status};

#[test]
fn facts_are_listed_with_their_words_and_their_place() {
    let folder = support::changed(&[]);
    let table = out(&run(folder.path(), &["facts"]));
    let period = table.lines().position(|line| line.starts_with("{ $log-period }")).unwrap();
    let shown: Vec<_> = table.lines().skip(period).take(2).collect();
    assert!(
        shown[0].contains(" policy/organisation.yaml:10 ") && shown[0].ends_with(" en: 13 months"),
        "{table}"
    );
    assert_eq!(shown[1].find("fr: 13\u{a0}mois"), shown[0].find("en:"), "{table}");
    assert!(table.lines().any(|line| line.starts_with("{ $brand }") && line.ends_with(" Acme")), "{table}");
    let json = out(&run(folder.path(), &["facts", "--locale", "fr", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let fact = json["facts"].as_array().unwrap().iter().find(|fact| fact["name"] == "log-period").unwrap();
    assert_eq!(fact["values"], serde_json::json!({ "fr": "13\u{a0}mois" }));
    assert_eq!(
        (&fact["line"], &fact["path"], &fact["kind"]),
        (&10.into(), &"values.log-period.period".into(), &"period".into())
    );
    assert_eq!(status(&run(folder.path(), &["facts", "--locale", "it"])), 2);
    assert_eq!(status(&run(folder.path(), &["facts", "--brand", "other"])), 2);
    let broken = support::changed(&[("policy/site.yaml", "languages: [\n")]);
    let output = run(broken.path(), &["facts"]);
    assert_eq!(status(&output), 1, "{}", err(&output));
    assert!(out(&output).contains("policy/site.yaml"), "{}", out(&output));
}

#[test]
fn facts_of_a_brand_are_its_own_and_the_shared_ones() {
    let folder = support::changed(&[
        (
            "policy/organisation.yaml",
            "controller: example\nbrand: acme\nparties:\n  example: { name: Example Ltd, region: IE }\nbrands:\n  \
             acme: { name: Acme, party: example, url: https://www.example.com/ }\n  other: { name: Other, party: example, \
             url: https://other.example.com/, base-url: https://other.example.com/legal/ }\ncontacts:\n  privacy: { email: \
             privacy@example.com, response-time: P30D }\nvalues:\n  log-period: { period: P13M }\n",
        ),
        ("policy/brands/other/other.yaml", "values:\n  log-period: { period: P6M }\n"),
    ]);
    let of = |table: &str| -> Vec<String> {
        let own = table.lines().filter(|line| line.starts_with("{ $log-period }"));
        own.filter_map(|line| Some(line.rsplit_once("  ")?.1.to_owned())).collect()
    };
    let table = out(&run(folder.path(), &["facts", "--brand", "other", "--locale", "en"]));
    assert!(of(&table) == ["6 months"], "{table}");
    assert!(table.contains("policy/brands/other/other.yaml:2") && table.contains("Example Ltd"), "{table}");
    let all = out(&run(folder.path(), &["facts", "--locale", "en"]));
    assert!(of(&all) == ["13 months", "6 months"], "{all}");
}
