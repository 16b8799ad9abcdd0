//! Which ids exist, family by family: unusable ones, clashes, and "did you mean".

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::places::{Places, PolicyFile};
use crate::load::raw::RawFile;
use crate::load::yaml::tree::Seg;
use crate::model::id::{id_from, is_id};
use crate::source::Span;

use super::rules;

/// The families whose ids are checked, with what one of them is called.
const FAMILIES: [(&str, &str); 21] = [
    ("parties", "party"),
    ("brands", "brand"),
    ("addresses", "address"),
    ("contacts", "contact"),
    ("links", "link"),
    ("laws", "law"),
    ("values", "value"),
    ("safeguards", "safeguard"),
    ("categories", "kind of data"),
    ("sources", "source"),
    ("purposes", "purpose"),
    ("bases", "legal basis"),
    ("criteria", "criterion"),
    ("subjects", "group of people"),
    ("channels", "channel"),
    ("retention", "retention rule"),
    ("collections", "collection"),
    ("subprocessors", "subprocessor"),
    ("rights", "right"),
    ("glossary", "term"),
    ("documents", "document"),
];

/// The ids of a policy.
pub(super) struct Names {
    ids: BTreeMap<&'static str, Vec<String>>,
}

impl Names {
    /// Collects the ids of all files; reports unusable ids and clashes.
    pub(super) fn collect(files: &[PolicyFile], sink: &mut Sink) -> Self {
        let mut ids: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for (family, noun) in FAMILIES {
            let own = ids.entry(family).or_default();
            let mut first: BTreeMap<String, Span> = BTreeMap::new();
            for file in files {
                for id in keys(&file.raw, family) {
                    let span = file.tree.key(&[Seg::Key(family), Seg::Key(id)]);
                    if !is_id(id) {
                        sink.push(unusable(noun, id, span));
                    }
                    if let Some(before) = first.get(id) {
                        sink.push(clash(noun, id, span, *before));
                        continue;
                    }
                    first.insert(id.clone(), span);
                    own.push(id.clone());
                }
            }
        }
        Self { ids }
    }

    /// Whether `family` has an entry `id`.
    pub(super) fn knows(&self, family: &str, id: &str) -> bool {
        self.ids.get(family).is_some_and(|ids| ids.iter().any(|own| own == id))
    }

    /// The finding for a reference at `span` to an entry `text` that `family` does not have.
    pub(super) fn unknown(&self, family: &str, text: &str, span: Span, places: &Places<'_>) -> Diagnostic {
        let noun = noun(family);
        let found =
            Diagnostic::new(&rules::UNKNOWN_REFERENCE, span, format!("the policy has no {noun} `{text}`"))
                .label(format!("names no entry of `{family}`"));
        let own = self.ids.get(family).map(Vec::as_slice).unwrap_or_default();
        if let Some(near) = closest(text, own.iter().map(String::as_str)) {
            let there = places.key(&format!("{family}.{near}"));
            return found.related(there, format!("the {noun} `{near}` stands here")).fix(
                format!("did you mean `{near}`?"),
                span,
                near,
            );
        }
        let elsewhere = FAMILIES.iter().find(|(other, _)| *other != family && self.knows(other, text));
        if let Some((other, other_noun)) = elsewhere {
            let there = places.key(&format!("{other}.{text}"));
            return found
                .related(there, format!("this `{text}` is a {other_noun}, not a {noun}"))
                .help(format!("name a {noun}{}", listed(own)));
        }
        found.help(format!("add `{text}` under `{family}:`, or name an entry that is there{}", listed(own)))
    }
}

/// What one entry of `family` is called.
fn noun(family: &str) -> &'static str {
    FAMILIES.iter().find(|(name, _)| *name == family).map_or("entry", |(_, noun)| *noun)
}

fn listed(ids: &[String]) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let shown: Vec<_> = ids.iter().take(8).map(|id| format!("`{id}`")).collect();
    let more = if ids.len() > 8 { format!(" and {} more", ids.len() - 8) } else { String::new() };
    format!(": {}{more}", shown.join(", "))
}

fn unusable(noun: &str, id: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::new(&rules::UNUSABLE_ID, span, format!("`{id}` cannot be the id of a {noun}"))
        .label("not lower-case letters, digits and hyphens")
        .note("the id becomes an anchor of the page and a part of the message id");
    let better = id_from(id);
    if is_id(&better) {
        return found.fix(format!("write `{better}`"), span, better);
    }
    found.help("write lower-case letters, digits and single hyphens, a letter first")
}

fn clash(noun: &str, id: &str, span: Span, before: Span) -> Diagnostic {
    Diagnostic::new(&rules::DUPLICATE_ID, span, format!("the {noun} `{id}` is described twice"))
        .label("described again here")
        .related(before, "first described here")
        .help("rename one of the two, or delete it if both say the same")
}

/// The ids that a file holds under one top-level key.
fn keys<'a>(raw: &'a RawFile, family: &str) -> Vec<&'a String> {
    macro_rules! keys {
        ($($name:literal => $field:ident),+ $(,)?) => {
            match family {
                $($name => raw.$field.iter().flatten().map(|(id, _)| id).collect(),)+
                _ => Vec::new(),
            }
        };
    }
    keys! {
        "parties" => parties, "brands" => brands, "addresses" => addresses, "contacts" => contacts,
        "links" => links, "laws" => laws, "values" => values, "safeguards" => safeguards,
        "categories" => categories, "sources" => sources, "purposes" => purposes, "bases" => bases,
        "criteria" => criteria, "subjects" => subjects, "channels" => channels, "retention" => retention,
        "collections" => collections, "subprocessors" => subprocessors, "rights" => rights,
        "glossary" => glossary, "documents" => documents,
    }
}
