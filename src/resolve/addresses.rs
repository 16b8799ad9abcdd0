//! Older ids of documents: each leads to one page, and no page of today stands there.

use std::collections::BTreeMap;

use super::values::advice;
use super::{Context, rules};
use crate::diag::Label;
use crate::load::raw::RawDocument;
use crate::model::id::is_id;
use crate::source::Span;

/// Checks what stands under `formerly` of every document.
pub(super) fn check(cx: &mut Context<'_>, documents: &[(&String, &RawDocument)]) {
    let mut seen: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
    for (id, raw) in documents {
        for (at, old) in raw.formerly.iter().enumerate() {
            let path = format!("documents.{id}.formerly.{at}");
            let span = cx.places.value(&path);
            if !is_id(old) {
                unusable(cx, &path, old);
            } else if documents.iter().any(|(other, _)| *other == old) {
                in_use(cx, &path, id, old);
            } else if let Some((other, before)) = seen.get(old.as_str()).copied() {
                let message = format!("`{old}` is an older id of two documents, `{other}` and `{id}`");
                let message = if other == *id { format!("`{old}` stands there twice") } else { message };
                let found = cx.report(&rules::DUPLICATE_ID, &path, message);
                found.related.push(Label { span: before, text: "the other one".into() });
                found.helps.push(advice("delete one of them: an address leads to one page"));
            } else {
                seen.insert(old, (id, span));
            }
        }
    }
}

/// No edit is offered: another id would be another address.
fn unusable(cx: &mut Context<'_>, path: &str, old: &str) {
    let found = cx.report(&rules::UNUSABLE_ID, path, format!("`{old}` was never the id of a document"));
    found.notes.push("ids are lower-case letters, digits and single hyphens, a letter first".into());
    found.helps.push(advice(
        "write the id that the document had here; an address that came from elsewhere needs a rule of your web server",
    ));
}

fn in_use(cx: &mut Context<'_>, path: &str, id: &str, old: &str) {
    let before = cx.places.key(&format!("documents.{old}"));
    let message = if id == old {
        format!("`{old}` is the id of the document today")
    } else {
        format!("`{old}` is the id of another document")
    };
    let found = cx.report(&rules::DUPLICATE_ID, path, message);
    found.related.push(Label { span: before, text: "its page stands at that address".into() });
    found.helps.push(advice("delete it here, or give that document another id"));
}
