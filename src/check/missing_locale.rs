//! The check `missing-locale`.

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::catalogue::Catalogue;
use crate::model::policy::Status;

declare_check! {
    /// The site lists a language for which there are no words at all.
    ///
    /// ## Why this matters
    /// The page would be in the source language from top to bottom, under an address that promises another one.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// languages: { en: published, fr: published, it: published }
    /// ```
    /// and no folder `locales/it`.
    ///
    /// ## What to do
    /// Add the folder with the translated `.ftl` files, or take the language off the list.
    pub(super) static CHECK = { name: "missing-locale", level: Error, run: check };
}

/// Whether there are words in a language: those that come with the program are enough where pages ask for no others.
fn has_words(cx: &Context<'_>, tag: &str) -> bool {
    let folder = format!("locales/{tag}/");
    let has_file = || cx.sources.iter().any(|(_, file)| file.path.starts_with(&folder));
    let asks = |source: &Catalogue| {
        let mut own = source.messages.values().filter(|entry| !source.is_built_in(entry));
        own.any(|entry| cx.reach.has_message(&entry.id))
    };
    cx.catalogues.contains_key(tag) && (has_file() || !cx.source().is_some_and(asks))
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (tag, language) in &cx.policy.site.languages {
        let name = tag.to_string();
        let unread = cx.unread.contains(&name);
        if unread || has_words(cx, &name) || cx.localized.unsupported.iter().any(|(other, _)| other == tag) {
            continue;
        }
        let level = if language.status == Status::Published { Severity::Error } else { Severity::Warning };
        let english = cx.localized.names.get(&name).unwrap_or(&name);
        let found = Diagnostic::new(
            rule,
            cx.places.key(&format!("languages.{name}")),
            format!("there are no words in {english}"),
        )
        .label(format!("no folder locales/{name}"))
        .level(level)
        .help(format!("add locales/{name}/ with the translated .ftl files, or take `{name}` off the list"));
        sink.push(found);
    }
}
