//! The words that come with the tool, put beside those of the project.
//!
//! A message of the project counts before a built-in one of the same id. Where the source language says it in words of
//! its own, the built-in translations say something else: then they are left out in every language.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Workspace;
use super::fluent::catalogue::{self, Catalogue};
use crate::vocabulary::words;

/// Adds built-in words to the languages of the site.
pub(super) fn add(workspace: &mut Workspace) {
    let Some(source) = workspace.source_language() else { return };
    let files = workspace.policy.files.iter();
    let languages = files.filter_map(|file| file.raw.languages.as_ref()).flat_map(|own| own.keys().cloned());
    // Where the source language cannot be read, its own words stand there, and nobody knows which: others are none of them.
    let is_known = |tag: &String| *tag != source || !workspace.unread.contains(tag);
    let languages: BTreeSet<String> = languages.filter(is_known).collect();
    let said = workspace.catalogues.get(&source).map(ids).unwrap_or_default();
    let has = |file: &str| workspace.policy.files.iter().any(|own| has(own, file));
    let given = languages.into_iter().filter_map(|tag| Some((words::given(&tag, has)?, tag)));
    let given: Vec<_> = given.collect();
    let given = given.into_iter().map(|((file, text), tag)| {
        let id = workspace.sources.add(format!("policyglot/words/{file}.ftl"), text);
        (tag, id)
    });
    let given: Vec<_> = given.collect();
    let (sources, catalogues) = (&workspace.sources, &workspace.catalogues);
    let read = given.into_par_iter().map(|(tag, id)| {
        let own = catalogues.get(&tag).map(ids).unwrap_or_default();
        let mut words = Catalogue::new(tag.clone());
        catalogue::parse_built_in(sources, id, &mut words);
        words.leave_out(|id| said.contains(id) || own.contains(id));
        (tag, words)
    });
    for (tag, words) in read.collect::<Vec<_>>() {
        workspace.catalogues.entry(tag.clone()).or_insert_with(|| Catalogue::new(tag)).absorb(words);
    }
}

/// Whether a file lists a language.
fn has(file: &super::places::PolicyFile, tag: &str) -> bool {
    file.raw.languages.as_ref().is_some_and(|languages| languages.contains_key(tag))
}

/// The ids of the messages that a language has, broken ones too.
fn ids(catalogue: &Catalogue) -> BTreeSet<String> {
    catalogue.messages.keys().chain(&catalogue.broken).cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::diag::sink::Sink;
    use crate::load::fluent::catalogue::{self, Catalogue, Entry};
    use crate::load::fluent::walk;
    use crate::source::Sources;
    use crate::vocabulary::words::WORDS;

    #[test]
    fn nothing_is_wrong_with_the_words_that_come_with_the_program() {
        for (tag, text) in WORDS {
            let mut sources = Sources::default();
            let id = sources.add(format!("policyglot/words/{tag}.ftl"), text);
            let [mut looked_at, mut taken] = [(); 2].map(|()| Catalogue::new(tag));
            let mut found = Sink::default();
            catalogue::parse(&sources, id, &mut looked_at, &mut found);
            assert!(found.found().is_empty(), "{tag}: {:?}", found.found());
            catalogue::parse_built_in(&sources, id, &mut taken);
            assert_eq!(looked_at.resources, taken.resources, "{tag}");
            assert_eq!(format!("{:?}", looked_at.messages), format!("{:?}", taken.messages), "{tag}");
            assert_eq!(format!("{:?}", looked_at.terms), format!("{:?}", taken.terms), "{tag}");
        }
    }

    #[test]
    fn the_words_that_come_with_the_program_state_the_same_values_in_every_language() {
        let stated = |tag: &str, text: &str| -> BTreeMap<String, BTreeSet<String>> {
            let mut sources = Sources::default();
            let id = sources.add(format!("policyglot/words/{tag}.ftl"), text);
            let mut words = Catalogue::new(tag);
            catalogue::parse_built_in(&sources, id, &mut words);
            assert!(words.terms.is_empty(), "a term could drop what a message states");
            let names =
                |pattern| walk::references(pattern).variables.into_iter().map(|own| own.name).collect();
            let messages = words.messages.values().flat_map(Entry::patterns);
            messages.map(|(message, pattern)| (message, names(pattern))).collect()
        };
        let all: Vec<_> = WORDS.iter().map(|(tag, text)| (tag, stated(tag, text))).collect();
        let (_, english) = all.iter().find(|(tag, _)| **tag == "en").expect("English words");
        assert!(english.values().any(|names| !names.is_empty()));
        for (tag, own) in &all {
            assert_eq!(own, english, "{tag}");
        }
    }
}
