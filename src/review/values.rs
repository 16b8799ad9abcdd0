//! What the pages write for the facts that a text names, so that someone who reads the text can read the sentence.

use std::collections::BTreeMap;

use crate::compile::Understood;
use crate::load::Workspace;
use crate::load::fluent::catalogue::id;
use crate::localize::values::{self, written};
use crate::model::fact::FactValue;

/// Stands between a message and a name in the keys of facts that only some messages are given; no id holds it.
const BETWEEN: char = '\u{1F}';

/// The facts of a policy as each language writes them.
pub(super) struct Values(values::Values);

impl Values {
    /// Writes all of them.
    pub(super) fn new(own: &Understood, workspace: &Workspace) -> Self {
        let source = own.policy.site.source.to_string();
        let mut given: BTreeMap<String, Option<&FactValue>> = BTreeMap::new();
        for lookup in own.localized.lookups.get(&source).into_iter().flatten() {
            for argument in &lookup.arguments {
                let key = format!("{}{BETWEEN}{}", id(&lookup.message), argument.name);
                let known = given.entry(key).or_insert(Some(&argument.value));
                // A text that is given one thing here and another there has no one value.
                if known.is_some_and(|known| *known != argument.value) {
                    *known = None;
                }
            }
        }
        let shared = own.policy.facts.iter().map(|(name, fact)| (name.as_str(), &fact.value));
        let given = given.iter().filter_map(|(key, value)| Some((key.as_str(), (*value)?)));
        let all: Vec<_> = shared.chain(given).collect();
        Self(written(&own.policy, &workspace.catalogues, &all))
    }

    /// What readers of the language `tag` see where the text of `message` says `{ $name }`.
    pub(super) fn of(&self, tag: &str, message: &str, name: &str) -> Option<&str> {
        let language = self.0.get(tag)?;
        let own = language.get(&format!("{}{BETWEEN}{name}", id(message)));
        own.or_else(|| language.get(name)).map(String::as_str)
    }
}

/// A piece of a text in canonical form.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words, and placeables that are more than a name.
    Words(&'a str),
    /// `{ $name }`: as it is written, and the name.
    Fact(&'a str, &'a str),
}

/// The pieces of a text, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    const OPEN: &str = "{ $";
    const CLOSE: &str = " }";
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(start) = text[at..].find(OPEN).map(|start| at + start) {
        let name = &text[start + OPEN.len()..];
        let length = name.len()
            - name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).len();
        let end = start + OPEN.len() + length + CLOSE.len();
        if length == 0 || !name[length..].starts_with(CLOSE) {
            at = start + OPEN.len();
            continue;
        }
        if from < start {
            found.push(Piece::Words(&text[from..start]));
        }
        found.push(Piece::Fact(&text[start..end], &name[..length]));
        (from, at) = (end, end);
    }
    if from < text.len() {
        found.push(Piece::Words(&text[from..]));
    }
    found
}

/// The names of the facts in a text.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Fact(_, name) => Some(name),
        Piece::Words(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_selectors_left_alone() {
        let text = "within { $a-b } of { $n ->\n [one] day { $c }\n *[other] { DATE($d) }\n}{ $ }";
        let found = [
            Piece::Words("within "),
            Piece::Fact("{ $a-b }", "a-b"),
            Piece::Words(" of { $n ->\n [one] day "),
            Piece::Fact("{ $c }", "c"),
            Piece::Words("\n *[other] { DATE($d) }\n}{ $ }"),
        ];
        assert_eq!(pieces(text), found);
        assert_eq!(names(text).collect::<Vec<_>>(), ["a-b", "c"]);
        assert_eq!(pieces("über { $é }"), [Piece::Words("über { $é }")]);
    }
}
