//! Which entry of the tool's own vocabulary a text means: one with that label in any language, or that is often called so.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::node::squash;
use crate::model::label::prefix;
use crate::vocabulary::{self, words};

/// What people call built-in entries beside their labels.
const ALSO: [(&str, &str, &[&str]); 17] = [
    ("categories", "email-address", &["e-mail", "email addresses", "mail address", "E-Mail-Adressen"]),
    ("categories", "telephone-number", &["phone", "phone number", "mobile number", "Telefon", "Rufnummer"]),
    ("categories", "postal-address", &["address", "Anschrift", "Adresse", "Postanschrift"]),
    ("categories", "ip-address", &["IP", "IP adress", "IP addresses", "IP-Adressen"]),
    ("categories", "browser-details", &["browser", "browser type", "Browsertyp"]),
    (
        "categories",
        "log-data",
        &["log files", "logfiles", "server log files", "Server-Logfiles", "Protokolldaten"],
    ),
    ("categories", "date-of-birth", &["birth date", "birthday", "Geburtstag"]),
    (
        "categories",
        "name",
        &["names", "full name", "first and last name", "Vorname, Nachname", "Vor- und Nachname"],
    ),
    ("purposes", "security", &["Sicherheit"]),
    ("purposes", "customer-support", &["support", "Kundenservice", "Kundenbetreuung"]),
    ("purposes", "analytics", &["web analytics", "Webanalyse", "Analyse"]),
    ("purposes", "fulfil-orders", &["order processing", "Bestellabwicklung"]),
    ("purposes", "process-payments", &["payment", "payment processing", "Zahlungsabwicklung"]),
    (
        "recipients",
        "public-authorities",
        &["authorities", "public authorities", "Behörden", "öffentliche Stellen"],
    ),
    ("recipients", "group-companies", &["affiliates", "affiliated companies", "Konzernunternehmen"]),
    ("evidence", "identity-document", &["ID card copy", "ID card", "Personalausweis"]),
    ("evidence", "email-confirmation", &["email verification", "Bestätigung per E-Mail"]),
];

/// The families that TILT's texts are compared with.
const FAMILIES: [&str; 8] =
    ["categories", "sources", "purposes", "interests", "criteria", "consequences", "evidence", "recipients"];

/// Letters and digits alone, in small letters.
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Built-in ids by family and normalised text.
static BY_TEXT: LazyLock<BTreeMap<(&str, String), &str>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for family in FAMILIES {
        let prefix = prefix(family).unwrap_or_default();
        for id in vocabulary::ids(family) {
            let labels = words::WORDS.iter().flat_map(|(tag, _)| labels(tag, &format!("{prefix}-{id}")));
            for text in labels.chain([id.to_owned()]) {
                all.entry((family, key(&text))).or_insert(id);
            }
        }
    }
    for (family, id, texts) in ALSO {
        for text in texts {
            all.entry((family, key(text))).or_insert(id);
        }
    }
    all
});

/// The words of a built-in message in a language: its own, and those of its attributes.
fn labels(tag: &str, message: &str) -> Vec<String> {
    let Some((_, text)) = words::of(tag) else { return Vec::new() };
    let start = format!("{message} =");
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&start));
    let own = lines.next().and_then(|line| line.split_once('=')).map(|(_, text)| squash(text));
    let more = lines.take_while(|line| line.starts_with("    ."));
    let more = more.filter_map(|line| line.split_once('=')).map(|(_, text)| squash(text));
    own.into_iter().chain(more).collect()
}

/// The built-in entry of a family that a text means.
pub(super) fn find(family: &'static str, text: &str) -> Option<&'static str> {
    BY_TEXT.get(&(family, key(text))).copied()
}

/// What the tool calls a built-in entry in a language, where it stands alone.
pub(super) fn label(family: &str, id: &str, tag: &str) -> Option<String> {
    let labels = labels(tag, &format!("{}-{id}", prefix(family)?));
    // Of a criterion, the form that stands alone; the other one stands inside a list.
    if family == "criteria" { labels.into_iter().nth(1) } else { labels.into_iter().next() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_every_language_are_known() {
        for (family, text, id) in [
            ("categories", "E-Mail-Adresse", "email-address"),
            ("categories", "Email address", "email-address"),
            ("categories", "Anschrift", "postal-address"),
            ("purposes", "Marketing", "marketing"),
            ("purposes", "newsletter", "newsletter"),
            ("criteria", "As long as you have an account", "account-open"),
        ] {
            assert_eq!(find(family, text), Some(id), "{text}");
        }
        assert_eq!(find("categories", "Fahrgastnummer"), None);
        assert_eq!(label("categories", "name", "de").as_deref(), Some("Name"));
        assert_eq!(
            label("criteria", "account-open", "en").as_deref(),
            Some("As long as you have an account")
        );
    }

    #[test]
    fn what_people_also_say_names_entries_that_exist_and_is_no_label_of_another() {
        for (family, id, texts) in ALSO {
            assert!(vocabulary::known(family, id).is_some(), "{family}.{id}");
            for text in texts {
                assert_eq!(find(family, text), Some(id), "{text}");
            }
        }
    }
}
