//! A policy and its words become document trees, one per document and language.
//!
//! Direction of a value: a fact (typed, language-independent) goes through Fluent as a mark, through Markdown as one
//! piece, and gets its words from CLDR last, in the language of the message that states it.

mod absent;
mod behind;
mod build;
mod bundle;
mod locale;
mod page;
mod show;
mod spellings;
mod stops;
mod tables;
pub mod values;
pub mod words;

use indexmap::IndexMap;
use rayon::prelude::*;

use crate::document::lookup::Localized;
use crate::document::standing::Standings;
use crate::load::fluent::catalogue::Catalogue;
use crate::model::policy::Policy;
use locale::Locales;

/// Every document of `policy` in the languages of its site, with the words of `catalogues`,
/// which stand to the source language as `standings` says.
#[must_use]
pub fn localize(
    policy: &Policy,
    catalogues: &IndexMap<String, Catalogue>,
    standings: &Standings,
) -> Localized {
    let locales = Locales::new(policy, catalogues);
    let mut localized = Localized {
        own_names: locales.own_names(),
        names: locales.english_names(),
        spellings: spellings::collect(policy, &locales),
        unsupported: locales.unsupported.clone(),
        ..Localized::default()
    };
    let published: Vec<_> = locales.published().collect();
    let made = published.par_iter().map(|locale| {
        let (mut documents, mut lookups) = (Vec::new(), Vec::new());
        for (id, plan) in &policy.documents {
            let mut page = page::Page::new(policy, &locales, locale, (id, plan), standings);
            documents.push(build::document(&mut page, id, plan));
            lookups.append(&mut page.into_lookups());
        }
        (locale.tag.to_string(), documents, lookups)
    });
    for (tag, documents, lookups) in made.collect::<Vec<_>>() {
        localized.documents.extend(documents);
        localized.lookups.insert(tag, lookups);
    }
    absent::redirect(&mut localized, &policy.site.source);
    localized
}
