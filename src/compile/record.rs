//! What the manifest says of the policy: the facts that each page states, and how each translation stands to the ledger.

use std::collections::{BTreeMap, BTreeSet};

use super::brands::Site;
use super::part::Part;
use super::{Options, Understood};
use crate::document::standing::Lag;
use crate::document::{Document, Text};
use crate::ledger::standing::Standing as Accepted;
use crate::model::policy::Status;
use crate::render;
use crate::write::manifest::{Record, Recorded, Standing};

/// Adds what is to be said of one brand.
pub(super) fn add(
    record: &mut Record,
    site: &Site<'_>,
    own: &Understood,
    (options, part): (&Options, &Part),
) {
    if options.site.is_some() {
        return;
    }
    let documents = own.localized.documents.iter().filter(|document| document.public && !document.blocked);
    for document in documents {
        let language = document.language.to_string();
        if part.has(site, document) {
            let folder = format!("{}{}", site.folder(), render::folder(document));
            let facts = record.set(stated(document));
            let brand = site.id().map(str::to_owned);
            record.pages.insert(folder, Recorded { document: document.id.clone(), language, brand, facts });
        }
    }
    let translations = own.policy.site.languages.iter().filter(|(tag, _)| **tag != own.policy.site.source);
    for (tag, language) in translations.map(|(tag, language)| (tag.to_string(), language)) {
        if part.has_standing(&tag) {
            let standing = standing(own, &tag, language.status == Status::Published);
            record.languages.insert(format!("{}{tag}/", site.folder()), standing);
        }
    }
}

/// The facts that a page states, by path, with their values.
fn stated(document: &Document) -> BTreeMap<String, BTreeSet<String>> {
    let mut texts: Vec<&Text> = vec![&document.title, &document.description, &document.effective.text];
    texts.extend(document.updated.as_ref().map(|own| &own.text));
    texts.extend(document.prevails.as_ref().map(|(_, text)| text));
    texts.extend(&document.version);
    texts.extend(document.walk().flat_map(|section| section.texts()));
    let mut stated: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for value in texts.into_iter().flat_map(|text| text.values.values()) {
        stated.entry(value.fact.path.clone()).or_default().insert(value.fact.value.canonical());
    }
    stated
}

fn standing(own: &Understood, tag: &str, published: bool) -> Standing {
    let texts = own.standings.get(tag);
    let number = |is_meant: fn(&Accepted) -> bool| {
        texts.map_or(0, |texts| texts.values().filter(|standing| is_meant(standing)).count())
    };
    let lookups = own.localized.lookups.get(tag).map(Vec::as_slice).unwrap_or_default();
    let missing = lookups.iter().filter(|own| own.behind.as_ref().is_some_and(|own| own.lag == Lag::Missing));
    let missing: BTreeSet<&str> = missing.map(|own| own.message.as_str()).collect();
    Standing {
        published,
        ledger: own.ledger.rows.contains_key(tag),
        current: number(|own| matches!(own, Accepted::Current)),
        unaccepted: number(|own| {
            matches!(own, Accepted::Changed | Accepted::Untracked | Accepted::Renamed { .. })
        }),
        stale: number(|own| matches!(own, Accepted::Stale(_))),
        missing: missing.len(),
    }
}
