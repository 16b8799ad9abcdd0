//! A brand's own wording over the shared one.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::load::Workspace;
use crate::load::brands::BrandFiles;
use crate::load::fluent::catalogue::Catalogue;
use crate::load::places::PolicyFiles;

/// The words of every language for one brand.
///
/// Where the source language says something in words of the brand, the shared translations (and those that come with the
/// tool) translate another text: they are left out, so that what is missing is known to be missing.
pub(super) fn overlay(
    shared: &Workspace,
    own: &BrandFiles,
    policy: &PolicyFiles,
) -> IndexMap<String, Catalogue> {
    let source = shared.source_language();
    let nothing = Catalogue::default();
    let said = source.and_then(|tag| own.catalogues.get(&tag)).unwrap_or(&nothing);
    // A language of the site that this brand does not have.
    let (all, wanted) = (languages(&shared.policy), languages(policy));
    let is_out = |tag: &String| all.contains(tag) && !wanted.contains(tag);
    let mut words = IndexMap::new();
    for (tag, catalogue) in shared.catalogues.iter().filter(|(tag, _)| !is_out(tag)) {
        words.insert(tag.clone(), catalogue.with(own.catalogues.get(tag), &|name| said.says(name)));
    }
    for (tag, catalogue) in &own.catalogues {
        words.entry(tag.clone()).or_insert_with(|| catalogue.clone());
    }
    words
}

fn languages(policy: &PolicyFiles) -> BTreeSet<String> {
    let files = policy.files.iter().filter_map(|file| file.raw.languages.as_ref());
    files.flat_map(|languages| languages.keys().cloned()).collect()
}
