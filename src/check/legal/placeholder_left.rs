//! The check `placeholder-left`.

use super::{Context, Rule, Sink, declare_check, laws, public};
use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Severity};
use crate::document::{Origin, Section};

declare_check! {
    /// A page shows a placeholder that was to be replaced.
    ///
    /// ## Why this matters
    /// Readers see that nobody read the page before it was published, and the fact that belongs there is missing. The
    /// `base-url` is on no page to be read, but each page tells search engines that it stands there: with the address of
    /// an example they find none. That is a warning, as the pages may not be published yet.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// contacts:
    ///   privacy: { email: privacy@example.com, response-time: P30D }
    /// ```
    ///
    /// ## What to do
    /// Write the fact in its place. `example.com`, `example.org` and `example.net` belong to nobody (RFC 2606).
    pub(in super::super) static CHECK = { name: "placeholder-left", level: Error, run: check, legal: true };
}

/// What templates of policies leave to be filled in. Capitals count where only they tell it from a word.
const PLACEHOLDERS: [&str; 9] =
    ["[insert", "[your ", "[company", "[date]", "[name]", "lorem ipsum", "@example.", "TODO:", "XXXX"];
/// Names that belong to nobody (RFC 2606).
const DOMAINS: [&str; 3] = ["example.com", "example.org", "example.net"];

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).next().is_none() {
        return;
    }
    base_url(cx, rule, sink);
    let mut told: BTreeSet<String> = BTreeSet::new();
    for document in
        cx.localized.documents.iter().filter(|own| public(cx).any(|(id, _)| id.as_str() == own.id))
    {
        let tag = document.language.to_string();
        let texts = document.walk().flat_map(Section::texts).chain([&document.title, &document.description]);
        for text in texts {
            for value in text.values.values() {
                let shown = value.plain();
                if let Some(seen) = placeholder(&shown).filter(|_| told.insert(value.fact.path.clone())) {
                    let span = cx.places.value(&value.fact.path);
                    let headline = format!("`{}` holds the placeholder “{seen}”", value.fact.path);
                    let found = Diagnostic::new(rule, span, headline).about_entry(value.fact.path.clone());
                    sink.push(found.label("shown on a page").help("write the fact in its place"));
                }
            }
            let Origin::Message(id) = &text.origin else { continue };
            let own = text.own_words();
            let entry = cx.catalogues.get(&tag).and_then(|own| own.entry(id));
            let (Some(seen), Some(entry)) = (placeholder(&own), entry) else { continue };
            if told.insert(format!("{tag} {id}")) {
                let headline = format!(
                    "{} `{id}` holds the placeholder “{seen}”",
                    cx.localized.names.get(&tag).map_or(tag.as_str(), String::as_str)
                );
                let found = Diagnostic::new(rule, entry.id_span, headline).about(tag.as_str(), id);
                sink.push(found.label("shown on a page").help("write what belongs there"));
            }
        }
    }
}

/// The address that all pages give as theirs.
fn base_url(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(seen) = placeholder(&cx.policy.site.base_url.href) else { return };
    let headline = format!("`base-url` holds the placeholder “{seen}”");
    let found =
        Diagnostic::new(rule, cx.places.value("base-url"), headline).about_entry("base-url".to_owned());
    let found = found.level(Severity::Warning).label("each page tells search engines that it stands there");
    sink.push(found.help("write the address under which the pages will stand"));
}

/// The placeholder in a text.
fn placeholder(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let whole = |domain: &str| {
        let mut found = lower.match_indices(domain);
        let ends =
            |at: usize| !lower[at + domain.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-');
        let starts = |at: usize| lower[..at].ends_with(['.', '@', '/', ' ']) || at == 0;
        found.any(|(at, _)| starts(at) && ends(at))
    };
    let domain = DOMAINS.into_iter().find(|domain| whole(domain));
    domain.or_else(|| {
        PLACEHOLDERS.into_iter().find(|own| {
            let shouted = own.chars().any(char::is_uppercase);
            if shouted { text.contains(own) } else { lower.contains(own) }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn placeholders_are_told_from_words() {
        for (text, seen) in [
            ("Write to privacy@example.com.", Some("example.com")),
            ("[Insert name of company]", Some("[insert")),
            ("Lorem ipsum dolor", Some("lorem ipsum")),
            ("TODO: ask legal", Some("TODO:")),
            ("Para todo: lo que usted pida", None),
            ("counterexample.community", None),
            ("a good example. com", None),
        ] {
            assert_eq!(placeholder(text), seen, "{text}");
        }
    }
}
