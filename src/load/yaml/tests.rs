//! Files and what is reported about them: each fault with the text it points at.

mod forms;
mod hostile;
mod syntax;

use indexmap::IndexMap;
use serde::Deserialize;

use super::tree::{Seg, Tree};
use super::{Read, read};
use crate::diag::Edit;
use crate::diag::sink::Sink;
use crate::source::{SourceId, Sources, Span};

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Policy {
    name: String,
    #[serde(default)]
    since: Option<Date>,
    #[serde(default)]
    processors: IndexMap<Id, Processor>,
    #[serde(default)]
    tags: Option<OneOrMany<String>>,
    #[serde(default)]
    strict: bool,
    #[serde(default)]
    version: u32,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Processor {
    name: String,
    country: String,
    basis: Basis,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    contacts: Vec<Contact>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Contact {
    email: String,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Basis {
    Consent,
    LegalObligation,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(try_from = "String")]
struct Date(String);

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.len() == 10 && text.starts_with(['1', '2']) {
            Ok(Self(text))
        } else {
            Err(format!("`{text}` is no date"))
        }
    }
}

#[derive(Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(try_from = "String")]
struct Id(String);

impl TryFrom<String> for Id {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.contains(' ') { Err("a name here holds no space") } else { Ok(Self(text)) }
    }
}

struct Outcome<T> {
    value: Option<T>,
    tree: Option<Tree>,
    report: String,
    sources: Sources,
    source: SourceId,
    spans: Vec<Span>,
    edits: Vec<Edit>,
}

/// Reads `text` and writes each finding as `rule | place text | headline`, and each edit as `+ text -> replacement`.
fn look<T: serde::de::DeserializeOwned>(text: &str) -> Outcome<T> {
    let mut sources = Sources::default();
    let source = sources.add("policy/a.yaml", text);
    let mut sink = Sink::default();
    let Read { value, tree } = read(&sources, source, &mut sink);
    let mut lines = Vec::new();
    let mut found: Vec<_> = sink.found().iter().collect();
    found.sort_by_key(|found| found.primary.span);
    for found in found {
        let position = sources.position(found.primary.span);
        let here = sources.text(found.primary.span);
        lines.push(format!("{position} {} |{here}| {}", found.rule.name, found.message));
        lines.extend(found.related.iter().map(|label| {
            format!("  {} |{}| {}", sources.position(label.span), sources.text(label.span), label.text)
        }));
        for edit in found.helps.iter().flat_map(|help| &help.edits) {
            lines.push(format!("  edit |{}| -> |{}|", sources.text(edit.span), edit.replacement));
        }
    }
    let spans = sink.found().iter().flat_map(|found| {
        let edits = found.helps.iter().flat_map(|help| &help.edits).map(|edit| edit.span);
        found
            .related
            .iter()
            .map(|label| label.span)
            .chain([found.primary.span])
            .chain(edits)
            .collect::<Vec<_>>()
    });
    let edits = sink.found().iter().flat_map(|found| found.helps.iter().flat_map(|help| help.edits.clone()));
    let (spans, edits) = (spans.collect(), edits.collect());
    Outcome { value, tree, report: lines.join("\n"), sources, source, spans, edits }
}

fn policy(text: &str) -> Outcome<Policy> {
    look(text)
}

#[test]
fn a_sound_file_is_read_with_the_exact_texts() {
    let seen = policy(
        "name: NO # Norway\nsince: 2021-11-03\nversion: 1209\nstrict: true\ntags: [on, P13M]\nprocessors:\n  a:\n    \
         name: 1.10\n    country: NO\n    basis: legal-obligation\n    regions: [yes, 1209, 1.10, true]\n",
    );
    assert_eq!(seen.report, "");
    let value = seen.value.unwrap();
    assert_eq!((value.name.as_str(), value.version, value.strict), ("NO", 1209, true));
    assert_eq!(value.since, Some(Date("2021-11-03".into())));
    assert_eq!(value.tags, Some(OneOrMany::Many(vec!["on".into(), "P13M".into()])));
    let processor = &value.processors[0];
    assert_eq!((processor.name.as_str(), processor.country.as_str()), ("1.10", "NO"));
    assert_eq!(processor.regions, ["yes", "1209", "1.10", "true"]);
}

#[test]
fn every_fault_is_found_in_one_run() {
    let seen = policy(
        "nmae: A\nsince: soon\nstrict: yes\nversion: many\nprocessors:\n  hosting:\n    name: [H]\n    regions: DE\n    \
         basis: consnet\n    colour: red\n  my mail: {}\n  mail:\n    name: M\n    contacts:\n    - email: x\n    \
         - mail: y\n    - phone: 1\n  nulls:\n    name:\n    country: ~\n    basis: consent\n    regions:\n  good: {name: \
         G, country: DE, basis: consent}\n",
    );
    assert_eq!(
        seen.report,
        "1:1 unknown-key |nmae| `nmae` is no key of this file\n  \
         edit |nmae| -> |name|\n\
         2:8 unusable-value |soon| `since` cannot be used: `soon` is no date\n\
         3:9 wrong-type |yes| `strict` must be `true` or `false`, not a text\n  \
         edit |yes| -> |true|\n\
         4:10 wrong-type |many| `version` must be a whole number, not a text\n\
         6:3 missing-key |hosting| `processors.hosting` lacks the key `country`\n\
         7:11 wrong-type |[H]| `name` in `processors.hosting` must be a text, not a list\n\
         8:14 wrong-type |DE| `regions` in `processors.hosting` must be a list, not a text\n  \
         edit |DE| -> |[DE]|\n\
         9:12 unknown-choice |consnet| `consnet` is no choice for `basis` in `processors.hosting`\n  \
         edit |consnet| -> |consent|\n\
         10:5 unknown-key |colour| `colour` is no key of `processors.hosting`\n\
         11:3 unusable-value |my mail| the key `my mail` in `processors` cannot be used: a name here holds no space\n\
         12:3 missing-key |mail| `processors.mail` lacks the key `country`\n\
         12:3 missing-key |mail| `processors.mail` lacks the key `basis`\n\
         16:7 unknown-key |mail| `mail` is no key of `processors.mail.contacts[2]`\n  \
         edit |mail| -> |email|\n\
         17:7 unknown-key |phone| `phone` is no key of `processors.mail.contacts[3]`\n\
         17:7 missing-key |phone| `processors.mail.contacts[3]` lacks the key `email`\n\
         19:5 wrong-type |name| `name` in `processors.nulls` is empty\n\
         20:14 wrong-type |~| `country` in `processors.nulls` is empty\n\
         22:5 wrong-type |regions| `regions` in `processors.nulls` is empty"
    );
    let value = seen.value.unwrap();
    assert_eq!(value.name, "A", "a mistyped key is read as the one that was meant");
    assert_eq!(value.processors.keys().collect::<Vec<_>>(), [&Id("good".into())]);
    let tree = seen.tree.unwrap();
    assert!(tree.was_pruned(&[Seg::Key("processors"), Seg::Key("hosting")]));
    assert!(tree.was_pruned(&[
        Seg::Key("processors"),
        Seg::Key("hosting"),
        Seg::Key("regions"),
        Seg::Index(0)
    ]));
    assert!(tree.was_pruned(&[Seg::Key("processors")]), "something below was");
    assert!(!tree.was_pruned(&[Seg::Key("processors"), Seg::Key("good")]));
    assert!(!tree.was_pruned(&[Seg::Key("processors"), Seg::Key("never-written")]));
    assert!(!tree.was_pruned(&[Seg::Key("name")]));
}

#[test]
fn a_key_given_twice_is_shown_in_both_places_and_the_first_counts() {
    let seen =
        policy("name: x\nname: y\nprocessors:\n  a: {name: N, country: DE, basis: consent, name: z}\n");
    assert_eq!(
        seen.report,
        "2:1 duplicate-key |name| `name` is given twice in this file\n  \
         1:1 |name| first given here\n\
         4:45 duplicate-key |name| `name` is given twice in `processors.a`\n  \
         4:7 |name| first given here"
    );
    assert_eq!(seen.value.map(|value| value.name), Some("x".into()));
}

#[test]
fn repeated_values_are_read_and_faults_in_them_reported_where_they_stand() {
    let seen = policy("name: x\nprocessors:\n  a: &a {name: N, country: DE, basis: consent}\n  b: *a\n");
    assert_eq!((seen.report.as_str(), seen.value.map(|value| value.processors.len())), ("", Some(2)));
}

#[test]
fn texts_that_read_as_numbers_need_quotes_only_where_a_type_takes_several_forms() {
    for (tags, place) in [("[x, 1209]", "2:11"), ("1209", "2:7")] {
        let report = policy(&format!("name: A\ntags: {tags}\n")).report;
        assert!(report.starts_with(&format!("{place} wrong-type |1209| ")), "{report}");
        assert!(
            report.ends_with("`tags` must be in quotes to be a text\n  edit |1209| -> |\"1209\"|"),
            "{report}"
        );
    }
    let report = policy("name: A\ntags: {a: b}\n").report;
    assert_eq!(report, "2:7 wrong-type |{a: b}| `tags` has none of the forms that this key takes");
}

#[test]
fn the_top_of_a_file_can_be_wrong_as_well() {
    for (text, report) in [
        ("", "1:1 missing-key || this file lacks the key `name`"),
        ("# only a comment\n", "1:1 missing-key || this file lacks the key `name`"),
        ("strict: true\n", "1:1 missing-key |strict| this file lacks the key `name`"),
        ("[a]\n", "1:1 wrong-type |[a]| this file must have keys of its own, not be a list"),
        (
            "name:A\n",
            "1:1 wrong-type |name:A| this file must have keys of its own, not be a text\n  edit |name:A| -> |name: A|",
        ),
    ] {
        let seen = policy(text);
        assert_eq!((seen.report.as_str(), seen.value), (report, None), "{text}");
        assert!(seen.tree.unwrap().was_pruned(&[Seg::Key("name")]), "{text}");
    }
    let empty = look::<IndexMap<String, String>>("# nothing\n");
    assert_eq!((empty.report.as_str(), empty.value), ("", Some(IndexMap::new())));
}

#[test]
fn more_than_a_hundred_faults_are_cut_short() {
    let rows: Vec<_> = (0..300).map(|row| format!("  p{row}: {{zzzzzzzz: {row}}}\n")).collect();
    let seen = policy(&format!("name: A\nprocessors:\n{}", rows.concat()));
    assert_eq!(seen.report.lines().count(), 101);
    assert!(seen.report.contains("too-many-faults"));
    assert!(seen.value.is_none());
}

#[test]
fn places_are_exact() {
    let text =
        "a: \"q\"   # c\nb:\n  - x\n  - {k: v}\nc: |\n  one\n  two\n\n\n# end\nd: 'é'\ne:\nf: a\n  b\n\n";
    let seen = look::<IndexMap<String, serde_yaml::Value>>(text);
    assert_eq!(seen.report, "");
    let tree = seen.tree.unwrap();
    let value = |path: &[Seg<'_>]| seen.sources.text(tree.value(path)).to_owned();
    assert_eq!(value(&[Seg::Key("a")]), "\"q\"");
    assert_eq!(value(&[Seg::Key("b")]), "- x\n  - {k: v}");
    assert_eq!(value(&[Seg::Key("b"), Seg::Index(1)]), "{k: v}");
    assert_eq!(
        value(&[Seg::Key("b"), Seg::Index(1), Seg::Key("k"), Seg::Key("no")]),
        "v",
        "the nearest parent"
    );
    assert_eq!(value(&[Seg::Key("c")]), "one\n  two");
    assert_eq!(value(&[Seg::Key("d")]), "'é'");
    assert_eq!(value(&[Seg::Key("f")]), "a\n  b");
    assert!(
        text[..tree.value(&[Seg::Key("e")]).start].ends_with("e:"),
        "nothing is written: right after the key"
    );
    assert_eq!(seen.sources.text(tree.key(&[Seg::Key("b"), Seg::Index(1), Seg::Key("k")])), "k");
    assert_eq!(seen.sources.text(tree.key(&[Seg::Key("b"), Seg::Index(9)])), "b");
    assert_eq!(seen.sources.text(tree.key(&[])), "a");
    assert!(tree.exists(&[Seg::Key("b"), Seg::Index(1)]) && !tree.exists(&[Seg::Key("z")]));
    assert_eq!(tree.source, seen.source);
}
