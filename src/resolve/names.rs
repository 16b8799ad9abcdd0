//! Which ids exist, family by family: unusable ones, and clashes.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::places::PolicyFile;
use crate::load::raw::{Entries, RawFile};
use crate::load::yaml::tree::Seg;
use crate::model::id::{id_from, is_id};
use crate::source::Span;
use crate::vocabulary;

use super::rules;

/// Declares the families: the key, the field of [`RawFile`], and what one of them is called.
macro_rules! families {
    ($($name:literal $field:ident $noun:literal,)+ ; $($none:literal $none_field:ident $none_noun:literal,)+) => {
        /// The families whose ids are checked, with what one of them is called.
        pub(super) const FAMILIES: &[(&str, &str)] = &[$(($name, $noun),)+ $(($none, $none_noun),)+];

        /// The ids that a file holds under one top-level key.
        fn keys<'a>(raw: &'a RawFile, family: &str) -> Vec<&'a String> {
            match family {
                $($name => raw.$field.iter().flatten().map(|(id, _)| id).collect(),)+
                $($none => raw.$none_field.iter().filter_map(Entries::entries).flatten().map(|(id, _)| id).collect(),)+
                _ => Vec::new(),
            }
        }
    };
}

families! {
    "parties" parties "party",
    "brands" brands "brand",
    "addresses" addresses "address",
    "contacts" contacts "contact",
    "links" links "link",
    "laws" laws "law",
    "values" values "value",
    "safeguards" safeguards "safeguard",
    "transfers" transfers "transfer",
    "categories" categories "kind of data",
    "sources" sources "source",
    "purposes" purposes "purpose",
    "bases" bases "legal basis",
    "conditions" conditions "condition",
    "interests" interests "interest",
    "criteria" criteria "criterion",
    "events" events "event",
    "consequences" consequences "consequence",
    "subjects" subjects "group of people",
    "channels" channels "channel",
    "evidence" evidence "evidence",
    "measures" measures "measure",
    "cookie-groups" cookie_groups "category of cookies",
    "retention" retention "retention rule",
    "collections" collections "collection",
    "subprocessors" subprocessors "subprocessor",
    "recipients" recipients "recipient",
    "rights" rights "right",
    "authorities" authorities "authority",
    "purpose-changes" purpose_changes "change of purpose",
    "glossary" glossary "term",
    "documents" documents "document",
    ;
    "automated-decisions" automated_decisions "automated decision",
    "cookies" cookies "cookie",
}

/// The ids of a policy.
pub(super) struct Names {
    ids: BTreeMap<&'static str, Vec<String>>,
}

impl Names {
    /// Collects the ids of all files; reports unusable ids and clashes.
    pub(super) fn collect(files: &[PolicyFile], sink: &mut Sink) -> Self {
        let mut ids: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for &(family, noun) in FAMILIES {
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

    /// Whether the policy or the tool's own vocabulary has an entry `id` of `family`.
    pub(super) fn knows(&self, family: &str, id: &str) -> bool {
        self.states(family, id) || vocabulary::known(family, id).is_some()
    }

    /// Whether the policy itself has an entry `id` of `family`.
    pub(super) fn states(&self, family: &str, id: &str) -> bool {
        self.ids.get(family).is_some_and(|ids| ids.iter().any(|own| own == id))
    }

    /// The ids that a reference to `family` can name: those of the policy, then those of the vocabulary.
    pub(super) fn all(&self, family: &str) -> Vec<&str> {
        let own = self.ids.get(family).into_iter().flatten().map(String::as_str);
        let built_in = vocabulary::ids(family).filter(|id| !self.states(family, id));
        own.chain(built_in.map(|id| -> &str { id })).collect()
    }

    /// The entry that was probably meant: one of the policy, else one of the vocabulary.
    pub(super) fn closest(&self, family: &str, text: &str) -> Option<String> {
        closest(text, self.all(family)).map(str::to_owned)
    }
}

/// What one entry of `family` is called.
pub(super) fn noun(family: &str) -> &'static str {
    FAMILIES.iter().find(|(name, _)| *name == family).map_or("entry", |(_, noun)| *noun)
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
