//! The check `unlisted-locale`.

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::source::Span;

declare_check! {
    /// A folder of words belongs to no language of the site.
    ///
    /// ## Why this matters
    /// Somebody translated the policy, and nobody will ever read it. Often the folder's name is misspelt.
    ///
    /// ## Example
    /// ```ftl locales/it/example.ftl
    /// about-intro = Ciao.
    /// ```
    /// while `it` is not among the `languages:` of `policy/site.yaml`.
    ///
    /// ## What to do
    /// List the language in `policy/site.yaml` (as `draft` while it is incomplete), or rename the folder.
    pub(super) static CHECK = { name: "unlisted-locale", level: Warning, run: check };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for (tag, catalogue) in cx.catalogues {
        let listed = cx.policy.site.languages.keys().map(ToString::to_string).any(|own| own == *tag);
        // The names cover the languages of the site and those that stand in for them.
        let stands_in = cx.localized.names.contains_key(tag);
        let Some(file) = catalogue.files.first().filter(|_| !listed && !stands_in) else { continue };
        let span = Span::new(*file, 0..0);
        let help = meant(cx, tag).map_or_else(
            || {
                let file = &cx.sources.file(cx.places.value("languages").source).path;
                format!("add `{tag}: draft` under `languages:` in {file}, or rename the folder")
            },
            |meant| format!("rename the folder to locales/{meant}"),
        );
        let found = Diagnostic::new(rule, span, format!("locales/{tag} belongs to no language of the site"))
            .label("nobody will read these words")
            .help(help);
        sink.push(found);
    }
}

/// The language of the site that has no folder, and whose name this nearly is: `fr_FR` for `fr`.
fn meant(cx: &Context<'_>, folder: &str) -> Option<String> {
    let without = cx.policy.site.languages.keys().map(ToString::to_string).filter(|tag| {
        let words = cx.catalogues.get(tag);
        words.is_none_or(|own| own.files.iter().all(|file| own.built_in.contains(file)))
    });
    let without: Vec<String> = without.collect();
    let plain = folder.to_lowercase().replace('_', "-");
    let within = without.iter().find(|tag| plain.starts_with(&format!("{}-", tag.to_lowercase())));
    within.cloned().or_else(|| closest(folder, without.iter().map(String::as_str)).map(str::to_owned))
}
