//! The starting policy while it is being made: entries by family, and the texts that only the document has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use indexmap::IndexMap;
use serde::Serialize;

use super::super::known;
use super::super::node::{Field, Remarks};
use crate::model::fact::OF_PAGE;
use crate::model::id::{id_from, is_id};
use crate::vocabulary::{self, words};

/// A value of the YAML.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Yaml {
    /// A text.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
    /// Keys and values.
    Map(Map),
}

/// Keys and values of the YAML, in the order in which they are written.
pub(super) type Map = IndexMap<String, Yaml>;

/// The families whose entries are facts that sentences can name: their ids share one space.
const NAMED: [&str; 4] = ["parties", "brands", "contacts", "safeguards"];

/// The longest id that is made from a text, in bytes.
const LONGEST: usize = 60;

/// A starting policy.
pub(super) struct Draft<'r> {
    /// The language of the document.
    pub(super) language: String,
    /// What is told of the document.
    pub(super) remarks: &'r Remarks,
    /// Top-level keys: entries by id, or single values.
    pub(super) keys: IndexMap<&'static str, Yaml>,
    /// Messages of the document's language.
    messages: IndexMap<String, String>,
    /// Messages that put built-in ones in: the same text in every language that is given those.
    everywhere: IndexMap<String, String>,
    made: BTreeMap<(&'static str, String), String>,
    taken: BTreeSet<(&'static str, String)>,
    /// The next number behind an id that is taken.
    numbers: BTreeMap<(&'static str, String), u64>,
}

impl<'r> Draft<'r> {
    pub(super) fn new(language: String, remarks: &'r Remarks) -> Self {
        let pages = ["controller", "controller-address", "brand", "brand-url", "minimum-age", "consent-age"];
        let taken = OF_PAGE.into_iter().chain(pages).map(|name| ("parties", name.to_owned()));
        Self {
            language,
            remarks,
            keys: IndexMap::new(),
            messages: IndexMap::new(),
            everywhere: IndexMap::new(),
            made: BTreeMap::new(),
            taken: taken.collect(),
            numbers: BTreeMap::new(),
        }
    }

    /// Sets a top-level key that holds no entries.
    pub(super) fn set(&mut self, key: &'static str, value: Yaml) {
        self.keys.insert(key, value);
    }

    /// The entry of a family that says `map`, made from `text` where there is none yet. `key` tells equal entries.
    pub(super) fn entry(&mut self, family: &'static str, key: &str, text: &str, map: Map) -> String {
        if let Some(id) = self.made.get(&(family, key.to_owned())) {
            return id.clone();
        }
        let id = self.free_id(family, text);
        self.made.insert((family, key.to_owned()), id.clone());
        self.put(family, &id, map);
        id
    }

    /// Writes an entry under an id.
    pub(super) fn put(&mut self, family: &'static str, id: &str, map: Map) {
        self.taken.insert((space(family), id.to_owned()));
        let entries = self.keys.entry(family).or_insert_with(|| Yaml::Map(Map::new()));
        if let Yaml::Map(entries) = entries {
            entries.insert(id.to_owned(), Yaml::Map(map));
        }
    }

    /// The entry of a family with an id, to be added to.
    pub(super) fn of(&mut self, family: &str, id: &str) -> Option<&mut Map> {
        let Yaml::Map(entries) = self.keys.get_mut(family)? else { return None };
        let Yaml::Map(own) = entries.get_mut(id)? else { return None };
        Some(own)
    }

    /// The entries of a family.
    pub(super) fn entries(&self, family: &str) -> Option<&Map> {
        match self.keys.get(family)? {
            Yaml::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// An id made from a text, which no entry of the family or of the vocabulary has.
    fn free_id(&mut self, family: &'static str, text: &str) -> String {
        let mut id = id_from(&any_ascii::any_ascii(text));
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) {
            let prefix = singular(family);
            id = if id.is_empty() { prefix.to_owned() } else { format!("{prefix}-{id}") };
        }
        let id = cut(&id, LONGEST).to_owned();
        let space = space(family);
        let first = self.numbers.get(&(space, id.clone())).copied().unwrap_or(1);
        for number in first.. {
            let candidate = if number == 1 {
                id.clone()
            } else {
                let end = format!("-{number}");
                format!("{}{end}", cut(&id, LONGEST - end.len()))
            };
            // What says more about an entry is a message that ends so.
            let is_free = is_id(&candidate)
                && !candidate.ends_with("-more")
                && !self.taken.contains(&(space, candidate.clone()))
                && vocabulary::known(family, &candidate).is_none();
            if is_free {
                self.numbers.insert((space, id), number + 1);
                return candidate;
            }
        }
        id
    }

    /// The entry that `field` names: a built-in one, or one of its own with the text as its label.
    pub(super) fn word(&mut self, family: &'static str, field: &Field) -> String {
        match self.known(family, field) {
            Some(id) => id.to_owned(),
            None => self.own(family, field, Map::new()),
        }
    }

    /// The built-in entry that `field` means. Tells what it is called now, where that is another text.
    pub(super) fn known(&mut self, family: &'static str, field: &Field) -> Option<&'static str> {
        let id = known::find(family, &field.text)?;
        if words::of(&self.language).is_none() {
            // The tool has no words in this language: those of the document serve.
            self.message(&format!("{}-{id}", singular(family)), field);
            return Some(id);
        }
        let label = known::label(family, id, &self.language)?;
        if label != field.text {
            self.remarks.add(
                &field.path,
                format!("`{}` is the built-in `{id}`, called “{label}”", shown(&field.text)),
            );
        }
        Some(id)
    }

    /// An entry with the text of `field` as its label.
    pub(super) fn own(&mut self, family: &'static str, field: &Field, map: Map) -> String {
        let key = format!("{} {}", field.text, line(&map));
        let id = self.entry(family, &key, &field.text, map);
        self.message(&format!("{}-{id}", singular(family)), field);
        id
    }

    /// A message with the text of `field`; the same text twice is one message.
    pub(super) fn message(&mut self, id: &str, field: &Field) {
        self.messages.entry(id.to_owned()).or_insert_with(|| fluent(&field.text));
    }

    /// A message that puts built-in ones in, in every language that is given those.
    pub(super) fn everywhere(&mut self, id: &str, pattern: &str) {
        self.everywhere.insert(id.to_owned(), pattern.to_owned());
    }

    /// Whether a language of the site is given the tool's own words. Others inherit them, or have none.
    fn has_words(&self, tag: &str) -> bool {
        let languages = self.entries("languages");
        words::given(tag, |file| languages.is_some_and(|own| own.contains_key(file))).is_some()
    }

    /// A message of the document's language with attributes; without any, of every language.
    pub(super) fn titled(&mut self, id: &str, pattern: &str, attributes: &[(&str, Field)]) {
        if attributes.is_empty() {
            return self.everywhere(id, pattern);
        }
        let mut text = if self.has_words(&self.language) { pattern.to_owned() } else { String::new() };
        for (name, field) in attributes {
            let _ = write!(text, "\n    .{name} = {}", fluent(&field.text));
        }
        self.messages.insert(id.to_owned(), text);
    }

    /// A message that says more about the entry `id` of a family: its id, to be named there.
    pub(super) fn description(&mut self, family: &'static str, id: &str, field: &Field) -> String {
        let message = format!("{}-{id}-more", singular(family));
        self.message(&message, field);
        message
    }

    /// The Fluent file of the document's language, or of a translation.
    pub(super) fn fluent(&self, tag: &str) -> String {
        let mut text = String::new();
        if tag == self.language {
            text.push_str(
                "### Texts of an imported TILT document. What the tool has words for is not here.\n\n",
            );
            for (id, pattern) in &self.messages {
                let _ = writeln!(text, "{id} = {pattern}");
            }
        } else {
            text.push_str(
                "### Translations of the messages of the same name in the document's language go here.\n\n",
            );
        }
        for (id, pattern) in self.everywhere.iter().filter(|_| self.has_words(tag)) {
            let _ = writeln!(text, "{id} = {pattern}");
        }
        text
    }
}

/// The space of names to which the ids of a family belong.
fn space(family: &'static str) -> &'static str {
    if NAMED.contains(&family) { "parties" } else { family }
}

/// The start of the messages of a family.
fn singular(family: &str) -> &str {
    match family {
        "categories" => "category",
        "bases" => "basis",
        "criteria" => "criterion",
        "parties" => "party",
        "authorities" => "authority",
        "automated-decisions" => "decision",
        "evidence" => "evidence",
        _ => family.strip_suffix('s').unwrap_or(family),
    }
}

/// The start of an id, `longest` bytes at most, up to a hyphen where there is one.
fn cut(id: &str, longest: usize) -> &str {
    if id.len() <= longest {
        return id;
    }
    let end = id[..=longest].rfind('-').unwrap_or(longest);
    &id[..end]
}

/// A map in one line, to tell equal ones.
pub(super) fn line(map: &Map) -> String {
    serde_json::to_string(map).unwrap_or_default()
}

/// The start of a text, for people.
pub(super) fn shown(text: &str) -> String {
    let start: String = text.chars().take(40).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

/// A text as a Fluent pattern of one line that Markdown shows as it stands.
fn fluent(text: &str) -> String {
    let mut pattern = String::new();
    let mut ordinal = true;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let starts_line = at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
        let ends_ordinal = at > 0 && ordinal && matches!(c, '.' | ')');
        ordinal &= c.is_ascii_digit();
        let is_entity = c == '&' && rest.starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric());
        if starts_line || ends_ordinal || is_entity || "\\*_`[]<>~|!".contains(c) {
            pattern.push('\\');
        }
        match c {
            '{' => pattern.push_str("{\"{\"}"),
            '}' => pattern.push_str("{\"}\"}"),
            _ => pattern.push(c),
        }
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::{self, Slot};

    #[test]
    fn texts_are_read_as_they_stand() {
        for text in [
            "# no heading",
            "- no item",
            "1. no item",
            "12) no item",
            "+ no item",
            "a *b* _c_ `d` ~~e~~",
            "<b>x</b> &amp; y & z",
            "[a](b) ![c](d)",
            "> no quote",
            "a | b",
            "\\ back",
            "https://example.org/a_b?c=1&d=2",
            "= x",
            "!",
            "3.5 x",
            "_ga, *, [*]",
        ] {
            let parsed = markup::parse(&fluent(text), Slot::Inline);
            assert!(parsed.faults.is_empty(), "{text}: {:?}", parsed.faults);
            assert_eq!(markup::read::plain_blocks(&parsed.blocks, &mut |_| String::new()), text);
        }
        assert_eq!(fluent("a {b}"), "a {\"{\"}b{\"}\"}");
    }

    #[test]
    fn ids_are_made_from_texts_and_are_nobody_elses() {
        let remarks = Remarks::default();
        let mut draft = Draft::new("de".into(), &remarks);
        let mut id = |text: &str| draft.entry("categories", text, text, Map::new());
        assert_eq!(id("Geschäftliche Daten"), "geschaftliche-daten");
        assert_eq!(id("Geschäftliche Daten!"), "geschaftliche-daten-2");
        assert_eq!(id("Geschäftliche Daten"), "geschaftliche-daten");
        assert_eq!(id("30 Tage"), "category-30-tage");
        assert_eq!(id("Name"), "name-2", "`name` is built in");
        assert_eq!(id("…"), "category");
        let long = id(&"sehr lange Wörter ".repeat(20));
        assert!(is_id(&long) && long.len() <= LONGEST, "{long}");
    }

    #[test]
    fn a_text_gives_as_many_ids_as_are_wanted() {
        let remarks = Remarks::default();
        let mut draft = Draft::new("de".into(), &remarks);
        for text in [format!("1{}", "a".repeat(80)), "a".repeat(90), "kurz".to_owned()] {
            let ids: BTreeSet<String> = (0..20_000)
                .map(|at| draft.entry("sources", &format!("{text} {at}"), &text, Map::new()))
                .collect();
            assert_eq!(ids.len(), 20_000);
            assert!(ids.iter().all(|id| is_id(id) && id.len() <= LONGEST), "{text}");
        }
    }
}
