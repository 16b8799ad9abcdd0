//! Types that take several forms, made-up values, and the examples of the rules' documentation.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::super::rules::{MISSING_KEY, RULES, TOO_MANY_FAULTS};
use super::super::tree::Seg;
use super::{Basis, Contact, Date, Id, look};

/// One entry or a list of them, without `#[serde(untagged)]`: faults inside keep their places.
#[derive(Debug, PartialEq)]
struct Several<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Several<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Forms<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Forms<T> {
            type Value = Several<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("one contact or a list of contacts")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Ok(Several(vec![T::deserialize(MapAccessDeserializer::new(map))?]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Ok(Several(Vec::deserialize(SeqAccessDeserializer::new(seq))?))
            }
        }
        deserializer.deserialize_any(Forms(PhantomData))
    }
}

#[derive(Debug, serde::Deserialize, PartialEq)]
struct Code(u64);

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "only the attempt to read it matters")]
struct Row {
    since: Date,
    code: Code,
    id: Id,
    basis: Basis,
    inner: Contact,
    list: Vec<Contact>,
    named: IndexMap<String, u32>,
    last: bool,
}

#[derive(Debug, serde::Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Example {
    name: String,
    regions: Vec<String>,
    basis: Option<Basis>,
    retention: Option<Date>,
    a: Option<serde_yaml::Value>,
}

#[derive(Debug, serde::Deserialize)]
struct Named {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "regions")]
    _regions: Vec<String>,
}

#[test]
fn faults_inside_hand_made_unions_keep_their_places() {
    let text = "a: {emial: x}\nb:\n- email: y\n- email: [z]\n- colour: red\nc: text\nd: {email: v}\n";
    let seen = look::<IndexMap<String, Several<Contact>>>(text);
    assert_eq!(
        seen.report,
        "1:5 unknown-key |emial| `emial` is no key of `a`\n  \
         edit |emial| -> |email|\n\
         4:10 wrong-type |[z]| `email` in `b[2]` must be a text, not a list\n\
         5:3 unknown-key |colour| `colour` is no key of `b[3]`\n\
         5:3 missing-key |colour| `b[3]` lacks the key `email`\n\
         6:4 wrong-type |text| `c` must be one contact or a list of contacts, not a text"
    );
    let value = seen.value.unwrap();
    assert_eq!((value["a"].0.len(), value["b"].0.len(), value.len()), (1, 1, 3));
    let tree = seen.tree.unwrap();
    let place = tree.value(&[Seg::Key("b"), Seg::Index(0), Seg::Key("email")]);
    assert_eq!(seen.sources.text(place), "y");
}

#[test]
fn an_entry_that_lacks_everything_is_told_so_at_once() {
    let seen = look::<IndexMap<String, Row>>("row: {}\n");
    let lacking: Vec<_> = seen.report.lines().map(|line| line.rsplit(' ').next().unwrap()).collect();
    assert_eq!(lacking, ["`since`", "`code`", "`id`", "`basis`", "`inner`", "`list`", "`named`", "`last`"]);
    assert_eq!(seen.value.map(|rows| rows.len()), Some(0));
}

#[test]
fn each_documented_example_fires_its_rule_alone() {
    for rule in RULES {
        let docs = rule.markdown();
        let (_, example) = docs.split_once("```yaml\n").unwrap();
        let (example, _) = example.split_once("```").unwrap();
        let report = match rule.name {
            name if name == TOO_MANY_FAULTS.name => continue,
            name if name == MISSING_KEY.name => look::<Named>("regions: [DE]\n").report,
            _ => look::<Example>(example).report,
        };
        assert_eq!(report.lines().filter(|line| !line.starts_with(' ')).count(), 1, "{report}");
        assert!(report.contains(&format!(" {} |", rule.name)), "{}: {report}", rule.name);
    }
}
