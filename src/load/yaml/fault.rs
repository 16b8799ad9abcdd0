//! What a type refuses about a value: the error of the diagnosing deserializer, and what people are told.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::line::quoted;
use super::node::{Node, Value, clipped, shown};
use super::rules::{MISSING_KEY, UNKNOWN_CHOICE, UNKNOWN_KEY, UNUSABLE_VALUE, WRONG_TYPE};
use crate::diag::rule::Rule;
use crate::diag::{Diagnostic, suggest};
use crate::model::id::{id_from, is_id};
use crate::source::{SourceId, Span};

/// What stands for entries that there may be none of, as [`crate::load::raw::Entries`] calls it.
const ENTRIES_OR_NONE: &str = "named entries, or the word `none`";

/// How many entries an example shows.
const SHOWN: usize = 3;

/// A refusal, with the steps that lead to the value.
#[derive(Debug)]
pub(super) struct Fault {
    // Boxed: a large error would make every `Result` of the walk large.
    pub(super) kind: Box<Kind>,
    /// Where; none until the walk knows.
    pub(super) place: Option<Place>,
}

/// Which part of the file a fault is about.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The steps from the top of the file.
    pub(super) path: Vec<usize>,
    pub(super) part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Key,
    Value,
    /// The made-up value of the missing key with this number.
    StandIn(usize),
}

#[derive(Debug)]
pub(super) enum Kind {
    /// A type's own words.
    Custom(String),
    /// Another form was wanted: `a list`.
    Form(String),
    /// An entry was wanted, which has some of these keys.
    Keys(&'static [&'static str]),
    /// The right form, but not this value; what was wanted.
    Other(String),
    Missing(&'static str),
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    Choice(&'static [&'static str]),
}

impl Fault {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind: Box::new(kind), place: None }
    }

    /// The fault at `path`, unless it is known to lie deeper.
    pub(super) fn at(mut self, path: &[usize], part: Part) -> Self {
        self.place.get_or_insert_with(|| Place { path: path.to_vec(), part });
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Kind::Custom(message.to_string()))
    }

    fn invalid_type(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::new(Kind::Form(form(wanted)))
    }

    fn invalid_value(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::new(Kind::Other(form(wanted)))
    }

    fn invalid_length(_: usize, wanted: &dyn Expected) -> Self {
        Self::new(Kind::Other(form(wanted)))
    }

    fn unknown_variant(_: &str, choices: &'static [&'static str]) -> Self {
        Self::new(Kind::Choice(choices))
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownKey { key: key.to_owned(), known })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(Kind::Missing(key))
    }

    fn duplicate_field(key: &'static str) -> Self {
        Self::new(Kind::Custom(format!("`{key}` is given twice, once under another name")))
    }
}

/// What serde wants, in words for people. A type that says what it wants itself is taken at its word.
pub(super) fn form(wanted: &dyn Expected) -> String {
    let wanted = wanted.to_string();
    match wanted.as_str() {
        "a sequence" | "sequence" => "a list".into(),
        "a map" | "map" => "named entries".into(),
        "a string" | "string" | "str" | "a borrowed string" => "a text".into(),
        "a boolean" | "bool" => "`true` or `false`".into(),
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number that is not negative or too large".into(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number that is not too large".into(),
        "f32" | "f64" => "a number".into(),
        text if text.starts_with("struct ") => "named entries".into(),
        text if text.starts_with("enum ") => "one of the words that are offered here".into(),
        text if text.starts_with("tuple ") => "a list of a fixed length".into(),
        _ => wanted,
    }
}

/// A value's form, in words for people.
pub(super) fn seen(node: &Node) -> &'static str {
    match &node.value {
        Value::List(_) => "a list",
        Value::Map(_) => "named entries",
        Value::Text { .. } if node.is_empty() => "nothing",
        Value::Text { text, plain: true } if matches!(text.as_str(), "true" | "false") => "`true` or `false`",
        Value::Text { text, plain: true } if text.parse::<f64>().is_ok() => "a number",
        Value::Text { .. } => "a text",
    }
}

/// The diagnostic for `kind` at `place` of the file whose content is `root`.
pub(super) fn report(source: SourceId, text: &str, root: &Node, place: &Place, kind: &Kind) -> Diagnostic {
    let node = root.at(&place.path).unwrap_or(root);
    let name = match place.part {
        Part::Key => format!("the key {}", root.name(&place.path)),
        _ => root.name(&place.path),
    };
    let key_span = Span::new(source, root.key_span(&place.path));
    let written = place.part == Part::Value && !node.span.is_empty();
    let span = if written { Span::new(source, node.span.clone()) } else { key_span };
    let new = |rule: &'static Rule, headline: String| Diagnostic::new(rule, span, headline);
    match kind {
        Kind::Missing(key) => {
            missing(Span::new(source, root.entity_span(&place.path)), &root.dotted(&place.path), key)
        }
        Kind::Form(_) | Kind::Keys(_) | Kind::Other(_) | Kind::Choice(_)
            if place.part == Part::Value && node.is_empty() =>
        {
            let found = new(&WRONG_TYPE, format!("{name} is empty")).label("nothing here");
            match kind {
                Kind::Choice(choices) => found.help(listed("write one of", choices)),
                Kind::Form(wanted) | Kind::Other(wanted) => {
                    found.help(format!("write {wanted}, or delete the line if it is not needed"))
                }
                _ => found.help("write its keys below it, or delete the line if it is not needed"),
            }
        }
        Kind::Form(wanted) => {
            let is = seen(node);
            let found = new(&WRONG_TYPE, format!("{name} must be {wanted}, not {is}")).label(is);
            reshaped(found, text, node, wanted, span)
        }
        Kind::Keys(keys) => {
            let is = seen(node);
            let found = new(&WRONG_TYPE, format!("{name} must have keys of its own, not be {is}")).label(is);
            rewritten(found, spaced(text, node), span, || keyed(keys))
        }
        Kind::Other(wanted) => {
            new(&UNUSABLE_VALUE, format!("{name} must be {wanted}")).label("not usable here")
        }
        Kind::Choice(choices) if node.text().is_none() => {
            let is = seen(node);
            let found = new(&WRONG_TYPE, format!("{name} must be one word, not {is}")).label(is);
            found.help(listed("write one of", choices))
        }
        Kind::Choice(choices) => {
            let given = if place.part == Part::Key { text.get(span.range()) } else { node.text() }
                .unwrap_or_default();
            let found = new(&UNKNOWN_CHOICE, format!("`{}` is no choice for {name}", shown(given)));
            let found = found.label("not among the choices");
            let found = match suggest::closest(given, choices.iter().copied()) {
                Some(near) => found.fix(format!("did you mean `{near}`?"), span, near),
                None => found,
            };
            found.help(listed("the choices are", choices))
        }
        Kind::UnknownKey { key, known } => unknown_key(
            span,
            key,
            &root.dotted(&place.path),
            suggest::closest(key, known.iter().copied()),
            known,
        ),
        Kind::Custom(message) if message.starts_with("data did not match any variant") => {
            no_form_fits(source, text, root, &place.path, &name)
        }
        Kind::Custom(message) => new(&UNUSABLE_VALUE, format!("{name} cannot be used: {}", clipped(message)))
            .label("not usable here"),
    }
}

/// More keys than this are not listed in a finding.
const LISTED: usize = 24;

/// An unknown `key` in `entity`.
pub(super) fn unknown_key(
    span: Span,
    key: &str,
    entity: &str,
    near: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let found = Diagnostic::new(&UNKNOWN_KEY, span, format!("`{}` is no key of {entity}", shown(key)));
    let found = found.label("not known here");
    if let Some((name, value)) =
        key.split_once(':').filter(|(name, value)| known.contains(name) && !value.is_empty())
    {
        return found.fix("add the space after `:`", span, format!("{name}: {value}"));
    }
    // In braces a comma ends a text: `{ name: Birch Hosting, Inc. }`.
    let found = if near.is_none() && !is_id(key) && !key.contains(':') {
        found.help("if it goes on with the text before the comma, put that text in quotation marks: \"Birch Hosting, Inc.\"")
    } else {
        found
    };
    match near {
        Some(near) => found.fix(format!("did you mean `{near}`?"), span, near),
        None if known.is_empty() => found.help("delete it: no key is known here"),
        None if known.len() > LISTED => found.help(format!(
            "delete it, or write it where it belongs: the reference of the policy files has the {} keys that can stand here",
            known.len()
        )),
        None => found.help(listed("the keys here are", known)),
    }
}

fn missing(span: Span, entity: &str, key: &str) -> Diagnostic {
    Diagnostic::new(&MISSING_KEY, span, format!("{entity} lacks the key `{key}`"))
        .label(format!("`{key}` is missing here"))
        .help(format!("add a line `{key}: …` to it"))
}

/// Adds the edit that gives a value the wanted form, where one is certain.
fn reshaped(found: Diagnostic, text: &str, node: &Node, wanted: &str, span: Span) -> Diagnostic {
    let written = text.get(node.span.clone()).unwrap_or_default();
    let single = node.text().is_some() && !written.contains(['\n', ',', '[', ']', '{', '}', '#']);
    match (wanted, node.plain_text()) {
        ("a list", _) if single && !written.is_empty() => {
            found.fix("write a list with one entry", span, format!("[{written}]"))
        }
        // The first line has lost its `-`, and YAML reads all as one text.
        ("a list", Some(_)) if written.lines().skip(1).any(|line| line.trim_start().starts_with("- ")) => {
            let start = Span::new(span.source, span.start..span.start);
            found.fix("put `- ` before the first item too", start, "- ")
        }
        ("a list", _) => found.help("write one `- ` a line under the key"),
        ("`true` or `false`", Some("yes" | "Yes" | "YES" | "on" | "On" | "ON")) => {
            found.fix("write `true`", span, "true")
        }
        ("`true` or `false`", Some("no" | "No" | "NO" | "off" | "Off" | "OFF")) => {
            found.fix("write `false`", span, "false")
        }
        ("a text", None) if colon_in_text(node, written) => {
            found.fix("a text that holds `: ` needs quotes", span, quoted(written))
        }
        ("a text", None) => found.help("write one text, without `-` or keys of its own"),
        ("named entries" | ENTRIES_OR_NONE, _) if matches!(node.value, Value::List(_)) => {
            let ids: Vec<_> = node.children().map_while(Node::text).take(SHOWN).collect();
            let all = node.children().count();
            if ids.is_empty() || ids.len() < all.min(SHOWN) {
                return found.help("write an id and `:` before each, and what is said of it below");
            }
            if let Some(entries) = as_entries(node, written) {
                let found = found.fix("write each id with `:` behind it, where it says all", span, entries);
                return found
                    .help(format!("what is said of one stands behind its `:`, as in `{}: {{ … }}`", ids[0]));
            }
            let more = if all > SHOWN { ", …" } else { "" };
            let entries: Vec<_> = ids.iter().map(|id| format!("{}: …", shown(id))).collect();
            found.help(format!(
                "write entries: `{{ {}{more} }}`, where `…` is what is said of each; nothing, where its id says all",
                entries.join(", ")
            ))
        }
        ("named entries" | ENTRIES_OR_NONE, _) => {
            rewritten(found, spaced(text, node), span, || entries(node, wanted))
        }
        _ if node.text().is_some_and(|text| text.parse::<f64>().is_ok()) && node.plain_text().is_none() => {
            found.help("write the number without quotes")
        }
        _ => found,
    }
}

/// A list of ids as entries of which nothing more is said.
fn as_entries(node: &Node, written: &str) -> Option<String> {
    let ids: Vec<_> = node.children().map(|own| own.text().filter(|id| is_id(id))).collect::<Option<_>>()?;
    if written.starts_with('[') {
        let entries: Vec<_> = ids.iter().map(|id| format!("{id}: ")).collect();
        return Some(format!("{{ {}}}", entries.join(", ")));
    }
    let line = |line: &str| {
        let bare = line.trim_start();
        let id = bare.strip_prefix("- ").map(str::trim).filter(|id| is_id(id))?;
        Some(format!("{}{id}:", &line[..line.len() - bare.len()]))
    };
    Some(written.lines().map(line).collect::<Option<Vec<_>>>()?.join("\n"))
}

/// Whether one line of text was read as a key and its value, for the `: ` in it.
fn colon_in_text(node: &Node, written: &str) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    let single = entries.len() == 1 && !written.contains(['\n', '{', '[', '#']) && written.contains(": ");
    single && node.children().all(|child| child.plain_text().is_some_and(|text| !text.is_empty()))
}

/// A text as a key and its value, where only the space behind the colon was left out.
fn spaced(text: &str, node: &Node) -> Option<String> {
    let written = text.get(node.span.clone()).unwrap_or_default();
    let single = node.text().is_some() && !written.contains(['\n', ',', '[', ']', '{', '}', '#']);
    let (key, value) = written.split_once(':').filter(|_| single)?;
    let certain = !key.is_empty() && !value.is_empty() && !value.starts_with(['/', ' ']);
    certain.then(|| format!("{key}: {value}"))
}

/// Adds the missing space, else how the value is written.
fn rewritten(
    found: Diagnostic,
    spaced: Option<String>,
    span: Span,
    else_help: impl FnOnce() -> String,
) -> Diagnostic {
    match spaced {
        Some(spaced) => found.fix("add the space after `:`", span, spaced),
        None => found.help(else_help()),
    }
}

/// How an entry with such keys is written.
fn keyed(keys: &[&str]) -> String {
    // What every entry can have says least of this one.
    let own = keys.iter().filter(|key| !["label", "kind-of", "concept"].contains(key));
    let shown: Vec<_> = own.take(SHOWN).map(|key| format!("{key}: …")).collect();
    let which = if keys.len() > SHOWN { "some of its keys, such as" } else { "its keys" };
    format!("write {which} `{{ {} }}`; the reference of policy files says what they mean", shown.join(", "))
}

/// How entries are written where a text stands that may be the name of one.
fn entries(node: &Node, wanted: &str) -> String {
    if wanted == ENTRIES_OR_NONE {
        return "write entries, each with an id: `{ an-id: … }`, where `…` is what is said of it; or write `none`".to_owned();
    }
    let id = node.text().map(id_from).filter(|id| is_id(id)).unwrap_or_else(|| "an-id".to_owned());
    format!("write entries, each with an id: `{{ {id}: … }}`, where `…` is what is said of it")
}

/// A union of several forms (`#[serde(untagged)]`) took none. Its texts must not read as a number or as `true`.
fn no_form_fits(source: SourceId, text: &str, root: &Node, path: &[usize], name: &str) -> Diagnostic {
    let node = root.at(path).unwrap_or(root);
    let unlike_text =
        |node: &&Node| matches!(seen(node), "a number" | "`true` or `false`") && !node.span.is_empty();
    let element = node.children().position(|child| unlike_text(&child));
    let path = [path, element.as_slice()].concat();
    if let Some(value) = root.at(&path).filter(unlike_text) {
        let name = root.name(&path);
        let written = text.get(value.span.clone()).unwrap_or_default();
        let span = Span::new(source, value.span.clone());
        return Diagnostic::new(&WRONG_TYPE, span, format!("{name} must be in quotes to be a text"))
            .label(format!("reads as {}", seen(value)))
            .fix("put it in quotes", span, quoted(written));
    }
    let path = if element.is_some() { &path[..path.len() - 1] } else { &path };
    let span = if node.span.is_empty() { root.key_span(path) } else { node.span.clone() };
    let headline = format!("{name} has none of the forms that this key takes");
    Diagnostic::new(&WRONG_TYPE, Span::new(source, span), headline)
        .label(seen(node))
        .help("compare it with another entry of this kind, or with the reference of policy files")
}

fn listed(lead: &str, words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("{lead} {}", words.join(", "))
}
