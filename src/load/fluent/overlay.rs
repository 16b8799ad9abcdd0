//! Words that stand in the place of others: a brand's own wording over the wording that brands share.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use indexmap::IndexMap;

use super::catalogue::{Catalogue, Entry};
use super::recover::Blanked;
use crate::source::SourceId;

impl Catalogue {
    /// These words with those of `own` in their place, and without those for which `gone` holds. Ids of terms have
    /// their `-`.
    #[must_use]
    pub fn with(&self, own: Option<&Self>, gone: &dyn Fn(&str) -> bool) -> Self {
        let nothing = Self::new(self.locale.clone());
        let own = own.unwrap_or(&nothing);
        let mut all = self.clone();
        let is_out = |name: &str| own.says(name) || gone(name);
        let mut out: BTreeMap<SourceId, Vec<Range<usize>>> = BTreeMap::new();
        let messages = self.messages.iter().map(|(id, entry)| (id.clone(), entry));
        let terms = self.terms.iter().map(|(id, entry)| (format!("-{id}"), entry));
        for (_, entry) in messages.chain(terms).filter(|(name, _)| is_out(name)) {
            out.entry(entry.id_span.source).or_default().push(entry.span.range());
        }
        for (file, text) in all.files.iter().zip(&mut all.resources) {
            let Some(ranges) = out.get(file) else { continue };
            let mut work = Blanked { text: text.as_str().into(), broken: BTreeSet::new() };
            work.blank(ranges);
            work.text.as_ref().clone_into(text);
        }
        put(&mut all.messages, &own.messages, &is_out);
        put(&mut all.terms, &own.terms, &|id| is_out(&format!("-{id}")));
        all.broken.retain(|name| !is_out(name));
        all.broken.extend(own.broken.iter().cloned());
        all.resources.extend(own.resources.iter().cloned());
        all.files.extend(&own.files);
        all
    }

    /// Whether the language says `name` (terms with their `-`), be it in an entry that cannot be read.
    #[must_use]
    pub fn says(&self, name: &str) -> bool {
        self.entry(name).is_some() || self.broken.contains(name)
    }
}

/// Puts entries in the place of those that they replace, or after all.
fn put(all: &mut IndexMap<String, Entry>, own: &IndexMap<String, Entry>, is_out: &dyn Fn(&str) -> bool) {
    all.retain(|id, _| own.contains_key(id) || !is_out(id));
    for (id, entry) in own {
        all.insert(id.clone(), entry.clone());
    }
}
