//! The check `unsupported-language`.

use super::{Context, declare_check};
use crate::cldr::Cldr;
use crate::cldr::numbers::DIGITS;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;

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
        if Cldr::new(tag, None).is_ok() {
            sink.push(digits(cx, rule, &tag.to_string(), why));
            continue;
        }
        let span = cx.places.key(&format!("languages.{tag}"));
        let found = Diagnostic::new(rule, span, format!("no pages can be made in `{tag}`"))
            .label(why.clone())
            .help("write the BCP 47 tag of the language, as in `ja`, `pt-BR` or `zh-Hant`");
        sink.push(found);
    }
}

/// The language is one, but the policy asks for digits that nobody knows.
fn digits(cx: &Context<'_>, rule: &'static Rule, tag: &str, why: &str) -> Diagnostic {
    let path = format!("numbering.{tag}");
    let place = cx.places.value(&path);
    let mut own = cx.policy.site.languages.iter().filter(|(own, _)| own.to_string() == tag);
    let digits = own.find_map(|(_, own)| own.numbering.as_deref()).unwrap_or_default();
    let headline = format!("`{digits}` names no digits to write `{tag}` in");
    let found = Diagnostic::new(rule, place, headline).label(why);
    let found = match closest(digits, DIGITS) {
        Some(near) => found.fix(format!("did you mean `{near}`?"), place, near),
        None => found,
    };
    let known = DIGITS.map(|name| format!("`{name}`")).join(", ");
    found.help(format!(
        "write one of {known}, or delete this line for the digits that the language has by itself"
    ))
}
