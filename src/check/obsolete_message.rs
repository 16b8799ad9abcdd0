//! The check `obsolete-message`.

use indexmap::IndexMap;

use super::{Context, Language, declare_check, words};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::fluent::catalogue::Entry;
use crate::source::SourceId;

declare_check! {
    /// A translation has a message that the source language does not have.
    ///
    /// Without a policy, ten or more of one file are told together.
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
        let mut files: IndexMap<SourceId, Vec<&Entry>> = IndexMap::new();
        let messages = &language.catalogue.messages;
        let untranslated: Vec<_> = source.messages.keys().filter(|id| !messages.contains_key(*id)).collect();
        // Words of the tool that the translation was to say in its own words.
        let built_in = |own: &&Entry| language.catalogue.is_built_in(own) && cx.reach.has_message(&own.id);
        let built_in: Vec<_> = messages.values().filter(built_in).map(|own| own.id.as_str()).collect();
        for (id, entry) in &language.catalogue.messages {
            let is_known = source.messages.contains_key(id) || source.broken.contains(id);
            if is_known || words::is_optional(id) || cx.reach.has_message(id) {
                continue;
            }
            let renamed =
                closest(id, untranslated.iter().map(|id| id.as_str())).map(|id| ("was it renamed to", id));
            let meant = || closest(id, built_in.iter().copied()).map(|id| ("did you mean", id));
            match renamed.or_else(meant) {
                Some((question, new)) => sink.push(one(cx, rule, &language, entry).fix(
                    format!("{question} `{new}`?"),
                    entry.id_span,
                    new,
                )),
                None => files.entry(entry.id_span.source).or_default().push(entry),
            }
        }
        for (file, obsolete) in files {
            if cx.has_policy || obsolete.len() < words::MANY {
                let source = cx.source_name();
                let help = format!("delete the message, or give it the id that the {source} one has now");
                for entry in obsolete {
                    sink.push(one(cx, rule, &language, entry).help(&help));
                }
            } else {
                sink.push(together(cx, rule, &language, file, &obsolete));
            }
        }
    }
}

fn one(cx: &Context<'_>, rule: &'static Rule, language: &Language<'_>, entry: &Entry) -> Diagnostic {
    let source = cx.source_name();
    let headline = format!("{} `{}` has no {source} message any more", language.name, entry.id);
    Diagnostic::new(rule, entry.id_span, headline).about(language.tag, &entry.id).label("no page shows this")
}

fn together(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    file: SourceId,
    obsolete: &[&Entry],
) -> Diagnostic {
    let source = cx.source_name();
    let ids: Vec<_> = obsolete.iter().map(|entry| format!("`{}`", entry.id)).collect();
    let name = cx.sources.file(file).path.rsplit('/').next().unwrap_or_default();
    let headline = format!("{} has {} messages in {name} that {source} lacks", language.name, obsolete.len());
    Diagnostic::new(rule, obsolete[0].id_span, headline)
        .about_locale(language.tag)
        .label("the first that no page shows")
        .help(format!("delete {}, or give them the ids that the {source} ones have now", ids.join(", ")))
}
