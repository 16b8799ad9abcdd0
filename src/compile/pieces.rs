//! What was found in a translation and what its pages say, taken from an earlier run where all is as it was.
//!
//! What belongs to one translation is made of the policy, of the words of its source language, of its own, and of those of the
//! languages that stand in for it; of other languages' words it knows only what is said `aside` where it is asked for. A
//! [`Known`] has the digests of all of these, so that what is kept is found again as long as none of them changed.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::Understood;
use super::findings::{Kept, Named};
use crate::check::{Apart, Memo};
use crate::cldr::tags;
use crate::diag::sink::Sink;
use crate::load::Workspace;
use crate::source::Sources;
use crate::write::Page;
use crate::write::pieces::{Key, Pieces};

/// The digests of the files of a project.
pub(super) struct Digests<'a> {
    pieces: &'a Pieces,
    /// Of the policy.
    policy: Key,
    /// Of the templates.
    templates: Key,
    /// Of the words and the ledger of each language, by the name of its folder.
    words: BTreeMap<String, Key>,
}

impl<'a> Digests<'a> {
    pub(super) fn new(pieces: &'a Pieces, sources: &Sources) -> Self {
        let mut files: BTreeMap<Option<&str>, Vec<&[u8]>> = BTreeMap::new();
        let mut templates: Vec<&[u8]> = Vec::new();
        for (_, file) in sources.iter() {
            let own = match file.path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
                Some((tag, _)) => files.entry(Some(tag)).or_default(),
                None if file.path.starts_with("templates/") => &mut templates,
                None => files.entry(None).or_default(),
            };
            own.extend([file.path.as_bytes(), file.text.as_bytes()]);
        }
        let policy = Key::new(&files.remove(&None).unwrap_or_default());
        let words =
            files.into_par_iter().filter_map(|(tag, texts)| Some((tag?.to_owned(), Key::new(&texts))));
        Self { pieces, policy, templates: Key::new(&templates), words: words.collect() }
    }
}

/// What is kept of one brand.
pub(super) struct Known<'a> {
    digests: &'a Digests<'a>,
    named: Named<'a>,
    /// What holds for every language.
    common: String,
    source: LanguageIdentifier,
}

/// What was found in a translation.
#[derive(Serialize, Deserialize)]
struct Found {
    found: Vec<Vec<Kept>>,
    differing: Vec<String>,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        digests: &'a Digests<'a>,
        workspace: &'a Workspace,
        own: &Understood,
        brand: Option<&str>,
    ) -> Self {
        // What cannot be read of the policy has no digest of its own.
        let common = format!("{} {brand:?} {}", digests.policy, own.sound);
        Self {
            digests,
            named: Named::new(&workspace.sources),
            common,
            source: own.policy.site.source.clone(),
        }
    }

    /// The name of what is made of a language's words.
    fn key(&self, what: &str, language: &LanguageIdentifier, aside: &[&[u8]]) -> Key {
        let chain =
            [language.clone()].into_iter().chain(tags::parents(language)).chain([self.source.clone()]);
        let words = chain.map(|tag| {
            let tag = tag.to_string();
            let own = self.digests.words.get(&tag).map(Key::as_str).unwrap_or_default();
            format!("{tag} {own}")
        });
        let words: Vec<_> = words.collect();
        let said = format!("{what}\n{}\n{}", self.common, words.join("\n"));
        self.digests.pieces.key(&[&[said.as_bytes()], aside].concat())
    }

    /// The pages of a language, for the public and not, as `make` makes them of templates and what is said `aside`.
    ///
    /// # Errors
    /// As `make` has them.
    pub(super) fn pages<E>(
        &self,
        language: &LanguageIdentifier,
        aside: &[&[u8]],
        make: impl FnOnce() -> Result<[Vec<Page>; 2], E>,
    ) -> Result<[Vec<Page>; 2], E> {
        let aside = [&[self.digests.templates.as_str().as_bytes()], aside].concat();
        let key = self.key("pages", language, &aside);
        let pieces = self.digests.pieces;
        if let Some(pages) = pieces.pages(&key) {
            return Ok(pages);
        }
        let own = make()?;
        // Where nothing can be kept, the run is none the worse; of whole runs that is told.
        let _ = pieces.put_pages(&key, &own.each_ref().map(Vec::as_slice));
        Ok(own)
    }

    fn found(&self, kept: Found) -> Option<Apart> {
        let Found { found, differing } = kept;
        let sink = |own: Vec<Kept>| -> Option<Sink> {
            Some(Sink::of(own.into_iter().map(|kept| self.named.found(kept)).collect::<Option<_>>()?))
        };
        Some(Apart { found: found.into_iter().map(sink).collect::<Option<_>>()?, differing })
    }
}

impl Memo for Known<'_> {
    fn known(&self, language: &str, aside: &[&[u8]]) -> Option<Apart> {
        let key = self.key("found", &language.parse().ok()?, aside);
        self.found(serde_json::from_slice(&self.digests.pieces.get(&key)?).ok()?)
    }

    fn keep(&self, language: &str, aside: &[&[u8]], found: &Apart) {
        let Ok(tag) = language.parse() else { return };
        // What is found in the words that come with the tool is told nowhere.
        let sink = |own: &Sink| {
            let own = own.found().iter().filter(|found| !self.named.is_built_in(found));
            own.map(|found| self.named.keep(found)).collect::<Option<_>>()
        };
        let Some(all) = found.found.iter().map(sink).collect::<Option<_>>() else { return };
        let kept = Found { found: all, differing: found.differing.clone() };
        if let Ok(text) = serde_json::to_vec(&kept) {
            // Where nothing can be kept, the run is none the worse; of whole runs that is told.
            let _ = self.digests.pieces.put(&self.key("found", &tag, aside), &text);
        }
    }
}
