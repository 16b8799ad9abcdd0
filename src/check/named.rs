//! Which entry of the policy a message names, and where messages that are alike stand.

use super::{Context, Language};
use crate::load::brands;
use crate::load::fluent::catalogue::{Catalogue, Entry, id};
use crate::model::id::Id;
use crate::model::label;
use crate::source::Span;

/// The entry of the policy that `message` names: its path.
pub(super) fn entry(cx: &Context<'_>, message: &str) -> Option<String> {
    let id = id(message);
    let labelled = cx.policy.labels.iter().find(|(_, own)| *own == id).map(|(path, _)| path.clone());
    let by_convention = || label::entities(id).map(|(family, own)| format!("{family}.{own}"));
    labelled.or_else(|| by_convention().find(|path| cx.places.has(path)))
}

/// Whether the entry at `path` has no words because of a fault that was reported: of its id or as a whole, or of the
/// company that would have named it.
pub(super) fn is_faulty(cx: &Context<'_>, path: &str) -> bool {
    let key = cx.places.key(path);
    let party = format!("{path}.party");
    let within = |outer: Span, inner: &Span| {
        outer.source == inner.source && outer.start <= inner.start && inner.end <= outer.end
    };
    let told = cx
        .faults
        .iter()
        .any(|fault| *fault == key || (cx.places.has(&party) && within(cx.places.value(&party), fault)));
    told || (!cx.sound && party_left_out(cx, path))
}

/// Whether a recipient is a company that was left out for a fault of its own.
fn party_left_out(cx: &Context<'_>, path: &str) -> bool {
    let own = match path.split_once('.') {
        Some(("subprocessors", id)) => cx.policy.subprocessors.get(&Id::new(id)).map(|own| &own.0),
        Some(("recipients", id)) => cx.policy.recipients.get(&Id::new(id)),
        _ => None,
    };
    own.and_then(|own| own.party.as_ref()).is_some_and(|party| !cx.policy.parties.contains_key(party))
}

/// The file in which a translation says `message`, or should: that of its messages about the same kind of entry, else the
/// one that is called as that of the source message.
pub(super) fn file(
    cx: &Context<'_>,
    language: &Language<'_>,
    message: &str,
    source: Option<&Entry>,
) -> String {
    let path = |entry: &Entry| cx.sources.file(entry.id_span.source).path.clone();
    let there = source.map(path);
    let folder = format!("locales/{}", language.tag);
    let below = there.as_deref().and_then(|path| path.splitn(3, '/').last());
    if let (Some(below), Some(_)) = (below, there.as_deref().and_then(brands::of)) {
        // The words of a brand stand in a folder of their own in each language.
        return format!("{folder}/{below}");
    }
    let families: Vec<_> = label::entities(id(message)).map(|(family, _)| family).collect();
    let alike = |catalogue: &Catalogue, of: &str| {
        let own = catalogue
            .messages
            .values()
            .filter(|own| !catalogue.is_built_in(own) && brands::of(&path(own)).is_none());
        let mut own = own.filter(|own| path(own).starts_with(of));
        own.rfind(|own| label::entities(&own.id).any(|(family, _)| families.contains(&family))).map(path)
    };
    let name = |path: String| path.rsplit('/').next().unwrap_or_default().to_owned();
    alike(language.catalogue, &format!("{folder}/"))
        .or_else(|| Some(format!("{folder}/{}", below?)))
        .or_else(|| Some(format!("{folder}/{}", name(alike(cx.source()?, "locales/")?))))
        .unwrap_or_else(|| format!("{folder}/policy.ftl"))
}
