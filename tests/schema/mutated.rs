//! What the schema refuses, the program refuses too; and what the program refuses by its form, the schema does.

use serde_json::{Value, json};

use super::{WHOLE, faults, findings, validator};

/// Every value of a tree, by its JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, own) in map {
                places(own, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(index, own)| places(own, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// A tree as YAML in which nothing is written where nothing is meant: the word `null` is no value to the program.
fn printed(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Object(map) => {
            let all: Vec<_> =
                map.iter().map(|(key, own)| format!("{}: {}", json!(key), printed(own))).collect();
            format!("{{ {} }}", all.join(", "))
        }
        Value::Array(all) => {
            let one = |own: &Value| if own.is_null() { "null".to_owned() } else { printed(own) };
            format!("[{}]", all.iter().map(one).collect::<Vec<_>>().join(", "))
        }
        own => own.to_string(),
    }
}

/// The policy with every key as a tree.
fn whole() -> Value {
    // A telephone number without quotation marks is a number here, without its `+`.
    let text = WHOLE.replace("phone: +13025550100", "phone: \"+13025550100\"");
    let whole = serde_yaml::from_str(&text).unwrap();
    assert_eq!(findings(&printed(&whole)), [""; 0], "what is changed below is sound before");
    whole
}

#[test]
fn what_the_program_takes_in_any_place_is_valid() {
    let (whole, validator) = (whole(), validator());
    let mut all = Vec::new();
    places(&whole, "", &mut all);
    let others = [json!(null), json!([]), json!({}), json!(7), json!(true), json!("seven"), json!("")];
    let (mut taken, mut refused, mut stricter) = (0, 0, Vec::new());
    // What only brands and their files hold, exceptions, and whether there are words, the program looks at later.
    let later = |place: &str| {
        let starts = ["/document-changes/", "/without/", "/allow/"].iter().any(|own| place.starts_with(own));
        starts
            || place == "/brands/other/base-url"
            || place.ends_with("/label")
            || place.ends_with("/description")
    };
    for place in all.iter().filter(|place| !place.is_empty() && !later(place)) {
        let own = whole.pointer(place).unwrap();
        let twice = own.as_array().map(|all| Value::Array([all.as_slice(), all.as_slice()].concat()));
        for other in others.iter().chain(&twice) {
            let mut changed = whole.clone();
            *changed.pointer_mut(place).unwrap() = other.clone();
            let text = printed(&changed);
            let found = faults(&validator, &text);
            if found.is_empty() {
                taken += 1;
                continue;
            }
            refused += 1;
            if findings(&text).is_empty() {
                stricter.push(format!("{place} as {other}: {}", found.join("\n")));
            }
        }
    }
    assert!(stricter.is_empty(), "the program takes these:\n{}", stricter.join("\n"));
    assert!(taken > 500 && refused > 2000, "{taken} {refused}");
}

/// Faults that both see, each in place of what stands in the policy with every key.
const SEEN: &[(&str, &str)] = &[
    // Words and names that there are not.
    ("/contact", "{}"),
    ("/contacts/office/emial", "\"a@example.com\""),
    ("/languages/sv", "\"publishd\""),
    ("/rights/access/regimes/0", "\"gpdr\""),
    ("/checks/length-outlier", "\"low\""),
    ("/purposes/selling/kind-of", "\"sale\""),
    ("/categories/E-mail", "{}"),
    // What must be there.
    ("/parties/partner", "null"),
    ("/contacts/office", "{ \"party\": \"partner\" }"),
    ("/subprocessors/backup/purposes", "null"),
    ("/checks/length-outlier", "null"),
    // A key of an entry has something behind it.
    ("/authorities/own-authority/name", "null"),
    ("/collections/account/shared", "null"),
    ("/contacts/office/phone", "null"),
    ("/rights/access/regimes", "null"),
    ("/glossary/controller/languages/sv", "{}"),
    // Lists that may not be empty, or hold a thing twice.
    ("/collections/account/categories", "[]"),
    ("/documents/privacy/sections", "[]"),
    ("/documents/privacy/sections/0/blocks/0/prose", "[]"),
    ("/documents/privacy/sections/0/blocks/2/list", "[]"),
    ("/documents/privacy/sections/0/blocks", "[null]"),
    ("/retention/longest/longest-of", "[]"),
    ("/transfers/west/to", "[]"),
    ("/values/counts/numbers", "[]"),
    ("/values/places/regions", "[]"),
    ("/values/days/date", "[]"),
    ("/collections/account/categories", "[\"name\", \"name\"]"),
    ("/subprocessors/hosting/regions", "[\"NO\", \"NO\"]"),
    // Two where one stands.
    ("/documents/privacy/sections/0/blocks/0/table", "\"rights\""),
    ("/documents/privacy/sections/0/blocks/0", "{}"),
    ("/values/day/period", "\"P1D\""),
    ("/values/day", "{}"),
    ("/retention/fixed/criterion", "\"account-open\""),
    ("/subprocessors/hosting/all-categories-except", "[\"name\"]"),
    ("/subprocessors/hosting/regions-may-include", "[\"EU\"]"),
    // Values that cannot be.
    ("/documents/privacy/effective", "\"2024-02-30\""),
    ("/documents/privacy/effective", "\"2023-02-29\""),
    ("/documents/privacy/effective", "\"2100-02-29\""),
    ("/documents/privacy/effective", "\"2024-13-01\""),
    ("/documents/privacy/effective", "\"3.11.2021\""),
    ("/contacts/office/response-time", "\"P0D\""),
    ("/contacts/office/response-time", "\"PT0H\""),
    ("/contacts/office/response-time", "\"P1\""),
    ("/contacts/office/response-time", "\"P1D1Y\""),
    ("/contacts/office/response-time", "\"PT10S\""),
    ("/collections/account/retention", "\"P0D\""),
    ("/collections/account/retention", "\"13 months\""),
    ("/cookies/counter/duration", "\"P0D\""),
    ("/contacts/office/phone", "302"),
    ("/contacts/office/email", "\"a@localhost\""),
    ("/contacts/office/form", "\"https://intranet/form\""),
    ("/contacts/office/form", "\"http://example.com/\""),
    ("/children/minimum-age", "\"sixteen\""),
    ("/children/minimum-age", "true"),
    ("/parties/example/name", "\" \""),
    ("/addresses/street/lines/0", "\"\""),
    ("/keep/0", "\"\""),
    ("/documents/privacy/sections/0/blocks/0/prose", "\"We keep data.\""),
    ("/documents/privacy/sections/0/blocks/0/prose", "365"),
];

/// Faults that only the whole policy shows, or that no list short enough for a schema tells: docs/editors.md says so.
const UNSEEN: &[(&str, &str)] = &[
    ("/collections/account/categories", "[\"heartbeat\"]"),
    ("/controller", "\"nobody\""),
    ("/documents/privacy/prevails", "\"de\""),
    ("/parties/example/region", "\"US-ZZ\""),
    ("/base-url", "null"),
    ("/values/title/name", "\"a\\u200Bb\""),
];

/// The policy with every key and something else in one place, as YAML.
fn with(place: &str, text: &str) -> String {
    let mut changed = whole();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let value = serde_json::from_str(text).unwrap();
    match changed.pointer_mut(parent).unwrap() {
        Value::Object(map) => drop(map.insert(key.to_owned(), value)),
        Value::Array(all) => all[key.parse::<usize>().unwrap()] = value,
        other => panic!("{parent} is {other}"),
    }
    printed(&changed)
}

#[test]
fn what_an_editor_can_see_is_refused_by_both() {
    let validator = validator();
    for (place, text) in SEEN {
        let changed = with(place, text);
        assert!(
            !findings(&changed).is_empty() || place.starts_with("/checks"),
            "the program takes {place}: {text}"
        );
        assert!(!faults(&validator, &changed).is_empty(), "the schema takes {place}: {text}");
    }
}

#[test]
fn what_only_the_program_can_tell_is_valid() {
    let validator = validator();
    for (place, text) in UNSEEN {
        let changed = with(place, text);
        assert!(!findings(&changed).is_empty(), "the program takes {place}: {text}");
        assert_eq!(faults(&validator, &changed), [""; 0], "{place}: {text}");
    }
}

#[test]
fn the_name_of_a_check_is_one_that_there_is() {
    let validator = validator();
    for (text, good) in [
        ("checks: { length-outlier: info }", true),
        ("checks: { length-outlyer: info }", false),
        ("allow: [{ check: no-representative, reason: a }]", true),
        ("allow: [{ check: no-representativ, reason: a }]", false),
    ] {
        assert_eq!(faults(&validator, text).is_empty(), good, "{text}");
    }
}
