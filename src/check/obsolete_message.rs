//! The check `obsolete-message`.

use super::{Context, declare_check, words};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;

declare_check! {
    /// A translation has a message that the source language does not have.
    ///
    /// ## Why this matters
    /// It never reaches a page. Usually the English message was renamed or deleted, and a translation is being lost.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-old = Une phrase.
    /// ```
    /// and no `about-old` in English.
    ///
    /// ## What to do
    /// Give it the new id if the English one was renamed; delete it otherwise.
    pub(super) static CHECK = { name: "obsolete-message", level: Warning, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for language in cx.translations() {
        for (id, entry) in &language.catalogue.messages {
            let asked = cx.reach.has_message(id);
            if source.messages.contains_key(id)
                || source.broken.contains(id)
                || words::is_optional(id)
                || asked
            {
                continue;
            }
            let found = Diagnostic::new(
                rule,
                entry.id_span,
                format!("{} `{id}` has no English message any more", language.name),
            )
            .about(language.tag, id)
            .label("no page shows this");
            let untranslated =
                source.messages.keys().filter(|other| !language.catalogue.messages.contains_key(*other));
            sink.push(match closest(id, untranslated.map(String::as_str)) {
                Some(new) => found.fix(format!("was it renamed to `{new}`?"), entry.id_span, new),
                None => found.help("delete the message, or give it the id that the English one has now"),
            });
        }
    }
}
