//! The check `unused-message`.

use super::{Context, declare_check, words};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::model::interface;

declare_check! {
    /// A message of the source language that nothing in the policy reaches.
    ///
    /// ## Why this matters
    /// Somebody wrote a clause that no page shows, and every translator translates it for nothing.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// forgotten-clause = We never sell your data.
    /// ```
    /// and no block of the policy that names `forgotten-clause`.
    ///
    /// ## What to do
    /// Name it in a block of a document, or delete it.
    pub(super) static CHECK = { name: "unused-message", level: Warning, run: check };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let (Some(source), true) = (cx.source(), cx.sound) else { return };
    let tag = cx.source_tag();
    let meant = words::meant(cx);
    for (id, entry) in &source.messages {
        if cx.reach.has_message(id)
            || words::is_optional(id)
            || interface::ALL.contains(&id.as_str())
            || source.is_built_in(entry)
        {
            continue;
        }
        let found = Diagnostic::new(rule, entry.id_span, format!("nothing in the policy uses `{id}`"))
            .about(tag.as_str(), id)
            .label("no page shows this");
        sink.push(match meant.iter().find(|(_, own)| own.id == *id) {
            Some((near, _)) => {
                found.unless_told().fix(format!("did you mean `{near}`?"), entry.id_span, *near)
            }
            None => found.help("name it in a block of a document, or delete it in every language"),
        });
    }
    for language in cx.languages() {
        for (id, entry) in &language.catalogue.terms {
            if !cx.reach.has_term(id) {
                let message = format!("no {} message uses the term `-{id}`", language.name);
                let found = Diagnostic::new(rule, entry.id_span, message)
                    .about(language.tag, format!("-{id}"))
                    .help("use it, or delete it");
                sink.push(found);
            }
        }
    }
}
