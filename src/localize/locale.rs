//! The languages of a site, and where each looks for words that it lacks.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::bundle::Bundle;
use crate::cldr::{Cldr, tags};
use crate::document::Text;
use crate::document::lookup::Checked;
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::load::fluent::{plural, walk};
use crate::model::policy::Policy;

/// A language with its words and its CLDR data.
pub(super) struct Locale<'a> {
    /// BCP 47 tag.
    pub(super) tag: LanguageIdentifier,
    /// Names, dates, lists, numbers.
    pub(super) cldr: Arc<Cldr>,
    /// Its own messages.
    pub(super) bundle: Bundle,
    catalogue: Option<&'a Catalogue>,
    /// Which facts its messages mention, themselves or in a message that they put in; of those that somebody asked for.
    mentions: Mutex<FxHashMap<String, Arc<BTreeSet<String>>>>,
    /// Labels that say the same on every page, by `id` or `id.attribute`.
    pub(super) labels: Mutex<FxHashMap<String, (Text, Checked)>>,
    /// The languages to ask, itself first, the source language last.
    pub(super) chain: Vec<String>,
}

/// Every language that pages are made in, and those that only stand in for others.
pub(super) struct Locales<'a> {
    all: IndexMap<String, Locale<'a>>,
    published: Vec<String>,
    /// Languages of the site in which CLDR cannot write, and why.
    pub(super) unsupported: Vec<(LanguageIdentifier, String)>,
}

impl<'a> Locale<'a> {
    /// A language without its chain; or its tag, and why CLDR cannot write in it.
    fn new(
        tag: LanguageIdentifier,
        numbering: Option<&str>,
        catalogue: Option<&'a Catalogue>,
    ) -> Result<Self, (LanguageIdentifier, String)> {
        let cldr = match Cldr::new(&tag, numbering) {
            Ok(cldr) => Arc::new(cldr),
            Err(error) => return Err((tag, error.to_string())),
        };
        let resources = catalogue.map(plural::wrap).unwrap_or_default();
        Ok(Self {
            chain: Vec::new(),
            bundle: Bundle::new(&tag, &cldr, resources),
            cldr,
            catalogue,
            mentions: Mutex::default(),
            labels: Mutex::default(),
            tag,
        })
    }

    /// The facts, without `$`, that a message and its attributes mention.
    pub(super) fn mentioned(&self, id: &str) -> BTreeSet<String> {
        let entry = self.catalogue.and_then(|catalogue| catalogue.messages.get(id));
        let references = entry.into_iter().flat_map(Entry::all_patterns).map(walk::references);
        references.flat_map(|references| references.variables).map(|variable| variable.name).collect()
    }

    /// The same, with what the messages mention that it puts in.
    pub(super) fn mentions(&self, id: &str) -> Arc<BTreeSet<String>> {
        let mut all = self.mentions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.get(id) {
            return Arc::clone(known);
        }
        let (mut names, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![id.to_owned()]);
        while let Some(at) = open.pop() {
            let entry = self.catalogue.and_then(|catalogue| match at.strip_prefix('-') {
                Some(term) => catalogue.terms.get(term),
                None => catalogue.messages.get(&at),
            });
            for references in entry.into_iter().flat_map(Entry::all_patterns).map(walk::references) {
                let terms = references.terms.iter().map(|term| format!("-{}", term.name));
                let messages = references.messages.iter().map(|message| message.name.clone());
                open.extend(terms.chain(messages).filter(|name| !seen.contains(name)));
                names.extend(references.variables.into_iter().map(|variable| variable.name));
            }
            seen.insert(at);
        }
        let names = Arc::new(names);
        all.insert(id.to_owned(), Arc::clone(&names));
        names
    }
}

impl<'a> Locales<'a> {
    pub(super) fn new(policy: &Policy, catalogues: &'a IndexMap<String, Catalogue>) -> Self {
        let source = policy.site.source.to_string();
        let published: Vec<_> = policy.site.languages.keys().map(ToString::to_string).collect();
        let languages = &policy.site.languages;
        let wanted = languages.keys().cloned().chain(languages.keys().flat_map(tags::parents));
        let wanted: IndexMap<_, _> = wanted.map(|tag| (tag.to_string(), tag)).collect();
        let wanted: Vec<_> = wanted
            .into_iter()
            .filter(|(name, _)| catalogues.contains_key(name) || published.contains(name))
            .collect();
        let made = wanted.into_par_iter().map(|(name, tag)| {
            let numbering = languages.get(&tag).and_then(|language| language.numbering.as_deref());
            let catalogue = catalogues.get(&name);
            (name, Locale::new(tag, numbering, catalogue))
        });
        let mut all = IndexMap::new();
        let mut unsupported = Vec::new();
        for (name, made) in made.collect::<Vec<_>>() {
            match made {
                Ok(locale) => {
                    all.insert(name, locale);
                }
                Err(fault) => unsupported.push(fault),
            }
        }
        let chains: Vec<_> = all.values().map(|locale| chain(&locale.tag, &source, &all)).collect();
        for (locale, chain) in all.values_mut().zip(chains) {
            locale.chain = chain;
        }
        Self { all, published, unsupported }
    }

    /// The languages of the site, in its order.
    pub(super) fn published(&self) -> impl Iterator<Item = &Locale<'a>> {
        self.published.iter().filter_map(|tag| self.all.get(tag))
    }

    pub(super) fn get(&self, tag: &str) -> Option<&Locale<'a>> {
        self.all.get(tag)
    }

    /// The English name of each language, for messages to people.
    pub(super) fn english_names(&self) -> IndexMap<String, String> {
        let cldr = Cldr::new(&unic_langid::langid!("en"), None).ok();
        let names = self.all.values().map(|locale| {
            let tag = locale.tag.to_string();
            let name =
                cldr.as_ref().and_then(|cldr| cldr.language(&locale.tag)).unwrap_or_else(|| tag.clone());
            (tag, name)
        });
        names.collect()
    }

    /// Each language's name in itself.
    pub(super) fn own_names(&self) -> IndexMap<String, String> {
        let names = self.published().map(|locale| {
            let tag = locale.tag.to_string();
            let name = locale.cldr.language(&locale.tag).unwrap_or_else(|| tag.clone());
            (tag, name)
        });
        names.collect()
    }
}

fn chain(tag: &LanguageIdentifier, source: &str, all: &IndexMap<String, Locale<'_>>) -> Vec<String> {
    let mut chain = vec![tag.to_string()];
    chain
        .extend(tags::parents(tag).iter().map(ToString::to_string).filter(|parent| all.contains_key(parent)));
    if !chain.iter().any(|tag| tag == source) {
        chain.push(source.to_owned());
    }
    chain
}
