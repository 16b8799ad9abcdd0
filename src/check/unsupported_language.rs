//! The check `unsupported-language`.

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;

declare_check! {
    /// The site lists a language in which dates, countries and lists cannot be written.
    ///
    /// ## Why this matters
    /// They come from CLDR, the common source of such words. Without it, facts would appear in another language.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// languages: { en: published, fr: published, jp: published }
    /// ```
    /// (Japanese is `ja`.)
    ///
    /// ## What to do
    /// Correct the tag, or leave the language out.
    pub(super) static CHECK = { name: "unsupported-language", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (tag, why) in &cx.localized.unsupported {
        let span = cx.places.key(&format!("languages.{tag}"));
        let found = Diagnostic::new(rule, span, format!("no pages can be made in `{tag}`"))
            .label(why.clone())
            .help("write the BCP 47 tag of the language, as in `ja`, `pt-BR` or `zh-Hant`");
        sink.push(found);
    }
}
