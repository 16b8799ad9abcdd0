//! What shows only with a policy: facts typed by hand, languages beside each other, exceptions.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::ftl::Entry;
use crate::mutations::text::chooses;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "e-mail address typed by hand",
        checks: &["literal-fact"],
        held: Held::Visible,
        plant: |subject| {
            typed(subject, "{ $privacy-email }", |_| Some("privacy@FreeConference.com"))
                .or_else(|| typed(subject, "{ $support-email }", |_| Some("support@FreeConference.com")))
        },
    },
    Class {
        name: "web address typed by hand",
        checks: &["literal-fact"],
        held: Held::Visible,
        plant: |subject| {
            typed(subject, "{ $brand-url }", |_| Some("https://www.FreeConference.com/")).or_else(|| {
                typed(subject, "{ $privacy-shield-url }", |_| Some("https://www.privacyshield.gov/"))
            })
        },
    },
    Class {
        // A period in the dative is not the one that the policy writes.
        name: "period typed by hand",
        checks: &["literal-fact"],
        held: Held::Honest,
        plant: |subject| typed(subject, "{ $privacy-response-time }", |tag| of(tag, &PERIODS)),
    },
    Class {
        name: "date typed by hand",
        checks: &["literal-fact"],
        held: Held::Visible,
        plant: |subject| typed(subject, "{ $updated }", |tag| of(tag, &DATES)),
    },
    Class {
        name: "country typed by hand",
        checks: &["literal-fact"],
        held: Held::Visible,
        plant: |subject| typed(subject, "{ $regions }", |tag| of(tag, &COUNTRIES)),
    },
    Class {
        name: "name typed by hand",
        checks: &["literal-fact"],
        held: Held::Visible,
        plant: |subject| {
            typed(subject, "{ $controller }", |_| Some("Iotum Inc."))
                .or_else(|| typed(subject, "{ $brand }", |_| Some("FreeConference")))
        },
    },
    Class {
        name: "fact that English does not state",
        checks: &["page-parity", "outvoted-locale"],
        held: Held::Visible,
        // Words around the sections are compared among languages, not page by page.
        plant: |subject| {
            let states = subject.source().contains("support-email") || subject.own.id.starts_with("ui-");
            ending(subject, " { $support-email }").filter(|_| !states)
        },
    },
    Class {
        name: "number that one language alone states",
        checks: &["outvoted-locale", "different-number"],
        held: Held::Visible,
        plant: |subject| ending(subject, " (45)").map(Fault::alone),
    },
    Class {
        name: "message that nothing asks for",
        checks: &["unused-message"],
        held: Held::Visible,
        plant: unused,
    },
    Class {
        name: "exception without a reason",
        checks: &["allow-without-reason"],
        held: Held::Visible,
        plant: |subject| silenced(subject, "", ""),
    },
    Class {
        name: "exception that has ended",
        checks: &["expired-allow"],
        held: Held::Visible,
        plant: |subject| silenced(subject, " until 2020-01-01,", " the agency has it"),
    },
    Class {
        name: "exception for nothing",
        checks: &["unused-allow"],
        held: Held::Visible,
        plant: |subject| {
            excepted(subject, "policyglot: allow(length-outlier, text 000000-000000): it is meant so")
        },
    },
    Class {
        name: "exception for a check that is none",
        checks: &["broken-allow"],
        held: Held::Visible,
        plant: |subject| {
            excepted(subject, "policyglot: allow(lenght-outlier, text 000000-000000): it is meant so")
        },
    },
];

const PERIODS: [(&str, &str); 6] = [
    ("en", "30 days"),
    ("fr", "30 jours"),
    ("de", "30 Tagen"),
    ("es", "30 días"),
    ("ja", "30日"),
    ("ar", "30 يومًا"),
];
const DATES: [(&str, &str); 6] = [
    ("en", "November 3, 2021"),
    ("fr", "3 novembre 2021"),
    ("de", "3. November 2021"),
    ("es", "3 de noviembre de 2021"),
    ("ja", "2021年11月3日"),
    ("ar", "3 نوفمبر 2021"),
];
const COUNTRIES: [(&str, &str); 6] = [
    ("en", "United States"),
    ("fr", "États-Unis"),
    ("de", "Vereinigte Staaten"),
    ("es", "Estados Unidos"),
    ("ja", "アメリカ合衆国"),
    ("ar", "الولايات المتحدة"),
];

fn of(tag: &str, list: &[(&str, &'static str)]) -> Option<&'static str> {
    list.iter().find(|(own, _)| *own == tag).map(|(_, text)| *text)
}

/// The words of a fact stand where its name stood.
fn typed(subject: &Subject<'_>, fact: &str, words: fn(&str) -> Option<&'static str>) -> Option<Fault> {
    let text = subject.text();
    let stated = subject.has_policy && text.contains(fact) && !text.contains(&format!("({fact}"));
    stated.then(|| Fault::text(subject, text.replacen(fact, words(subject.tag)?, 1)))?
}

/// More stands before the last full stop.
fn ending(subject: &Subject<'_>, more: &str) -> Option<Fault> {
    let text = subject.text();
    let last = text.chars().next_back().filter(|c| ".。".contains(*c))?;
    let fits = subject.has_policy && !chooses(text) && subject.is_message() && subject.own.value.is_some();
    fits.then(|| Fault::text(subject, format!("{}{more}{last}", &text[..text.len() - last.len_utf8()])))?
}

fn unused(subject: &Subject<'_>) -> Option<Fault> {
    let spare = Entry::new(&format!("{}-spare", subject.own.id), "A text for later.");
    let once = subject.has_policy && subject.is_message() && subject.tag == "fr";
    once.then(|| Fault { in_english: true, ..Fault::entries(vec![subject.english.clone(), spare]) })
}

fn excepted(subject: &Subject<'_>, comment: &str) -> Option<Fault> {
    let mut entry = subject.own.clone();
    entry.comments.push(comment.to_owned());
    subject.is_message().then(|| Fault::entry(entry))
}

/// Keys of the message `sale` with its last mark doubled, as the finding about it prints them.
const KEYS: [(&str, &str); 4] =
    [("fr", "cdd16e-affeaa"), ("ru", "cdd16e-98e0fa"), ("ar", "cdd16e-c77d07"), ("ja", "cdd16e-1c7289")];

/// A doubled mark, with an exception for it that has a fault of its own.
fn silenced(subject: &Subject<'_>, until: &str, reason: &str) -> Option<Fault> {
    let key = of(subject.tag, &KEYS).filter(|_| subject.own.id == "sale" && !subject.has_policy)?;
    let text = subject.text();
    let mut entry = subject.own.with_text(format!("{text}{}", text.chars().next_back()?));
    entry.comments.push(format!("policyglot: allow(doubled-punctuation,{until} text {key}):{reason}"));
    Some(Fault::entry(entry))
}
