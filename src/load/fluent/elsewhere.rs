//! The messages that other languages have, to know a name by where a file is broken: read when somebody asks.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::lines;

/// The names of the messages that each language has in its files, read or not.
#[derive(Debug, Default)]
pub struct Names {
    /// The files of each language, by tag.
    texts: Vec<(String, Arc<str>)>,
    /// Which languages define a name, by their places in `texts`: the first, and whether there is another.
    names: OnceLock<BTreeMap<String, (usize, bool)>>,
}

/// What languages other than one have.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    tag: String,
    all: Arc<Names>,
}

impl Names {
    /// The names that `texts` define, each with the tag of its language.
    #[must_use]
    pub fn new(texts: Vec<(String, Arc<str>)>) -> Self {
        Self { texts, names: OnceLock::new() }
    }

    fn all(&self) -> &BTreeMap<String, (usize, bool)> {
        self.names.get_or_init(|| {
            let mut names: BTreeMap<String, (usize, bool)> = BTreeMap::new();
            for (at, (tag, text)) in self.texts.iter().enumerate() {
                for name in lines::names(text) {
                    match names.get_mut(name) {
                        Some((first, more)) => *more |= self.texts[*first].0 != *tag,
                        None => drop(names.insert(name.to_owned(), (at, false))),
                    }
                }
            }
            names
        })
    }
}

impl Elsewhere {
    /// What the languages other than `tag` have.
    #[must_use]
    pub fn new(tag: &str, all: &Arc<Names>) -> Self {
        Self { tag: tag.to_owned(), all: Arc::clone(all) }
    }

    /// Whether another language has a message called `id`.
    pub(super) fn contains(&self, id: &str) -> bool {
        let found = self.all.all().get(id);
        found.is_some_and(|(first, more)| *more || self.all.texts[*first].0 != self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_where_another_language_has_it() {
        let texts = [("en", "a = A\n"), ("fr", "a = A\nb = B\n"), ("fr", "b = B\n"), ("", "c = C\n")];
        let names = Arc::new(Names::new(texts.map(|(tag, text)| (tag.to_owned(), text.into())).to_vec()));
        let has = |tag: &str| ["a", "b", "c", "d"].map(|id| Elsewhere::new(tag, &names).contains(id));
        assert_eq!(has("en"), [true, true, true, false]);
        assert_eq!(has("fr"), [true, false, true, false]);
        assert_eq!(has("de"), [true, true, true, false]);
    }
}
