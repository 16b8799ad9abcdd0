//! Messages and attributes that are lost, doubled, empty or unreadable.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::ftl::Entry;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "attribute dropped",
        checks: &["mismatched-attributes", "missing-message"],
        held: Held::Visible,
        plant: attribute_dropped,
    },
    Class {
        name: "message dropped",
        checks: &["missing-message"],
        held: Held::Visible,
        plant: |subject| subject.is_message().then(|| Fault::entries(Vec::new())),
    },
    Class {
        name: "message emptied",
        checks: &["empty-message"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, r#"{ "" }"#),
    },
    Class {
        name: "id renamed in the translation",
        checks: &["obsolete-message"],
        held: Held::Visible,
        plant: renamed,
    },
    Class {
        name: "message there twice",
        checks: &["duplicate-message"],
        held: Held::Visible,
        plant: |subject| Some(Fault::entries(vec![subject.own.clone(), subject.own.clone()])),
    },
    Class {
        name: "syntax: brace left open",
        checks: &["fluent-syntax"],
        held: Held::Visible,
        plant: |subject| broken(subject, "}", ""),
    },
    Class {
        name: "syntax: equals sign lost",
        checks: &["fluent-syntax"],
        held: Held::Visible,
        plant: |subject| broken(subject, " =", ""),
    },
    Class {
        name: "syntax: name of a variable translated",
        checks: &["fluent-syntax", "unknown-value"],
        held: Held::Visible,
        plant: |subject| broken(subject, "{ $", "{ $é"),
    },
];

fn attribute_dropped(subject: &Subject<'_>) -> Option<Fault> {
    let mut entry = subject.own.clone();
    let lost = entry.attributes.pop()?;
    let english = subject.english.attributes.iter().any(|(name, _)| *name == lost.0);
    (english && subject.is_message()).then(|| Fault::entry(entry))
}

fn renamed(subject: &Subject<'_>) -> Option<Fault> {
    let mut entry = subject.own.clone();
    entry.id = format!("{}-text", entry.id);
    subject.is_message().then(|| Fault::entry(entry))
}

fn broken(subject: &Subject<'_>, old: &str, new: &str) -> Option<Fault> {
    let (text, _) = crate::mutations::ftl::write([subject.own]);
    let at = text.find(&format!("{} =", subject.own.id))?;
    let body = &text[at..];
    let raw = body.replacen(old, new, 1);
    (raw != body).then(|| Fault::entry(Entry { raw: Some(raw), ..subject.own.clone() }))
}
