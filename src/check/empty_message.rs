//! The check `empty-message`.

use std::collections::BTreeSet;

use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::document::lookup::Answer;
use crate::load::fluent::walk;
use crate::unit::Text;

declare_check! {
    /// A message has nothing to read.
    ///
    /// ## Why this matters
    /// The page would show an empty clause, and nobody would see that something is missing.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = { "" }
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    /// ```
    ///
    /// ## What to do
    /// Translate the message; or delete it, so that it counts as missing.
    pub(super) static CHECK = { name: "empty-message", level: Error, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.has_policy {
        return without_policy(cx, rule, sink);
    }
    for language in cx.languages() {
        let mut seen = BTreeSet::new();
        for lookup in language.lookups {
            let Answer::Own(checked) = &lookup.answer else { continue };
            // What Fluent or Markdown refused is told by other checks.
            if !checked.empty || !checked.resolver.is_empty() || !checked.markup.is_empty() {
                continue;
            }
            let Some(entry) = language.catalogue.entry(&lookup.message) else { continue };
            if seen.insert(&lookup.message) {
                let span = super::name_span(entry, &lookup.message);
                let headline = format!("{} `{}` has nothing to read", language.name, lookup.message);
                let found = Diagnostic::new(rule, span, headline)
                    .about(language.tag, &lookup.message)
                    .label("nothing but space")
                    .help("translate it, or delete it so that it counts as missing");
                sink.push(found);
            }
        }
    }
}

/// Between two folders of words, what the source says must say something.
fn without_policy(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in translation.read_units() {
            let says = |text: &Text| !text.plain.trim().is_empty() || !text.elements.is_empty();
            if unit.source.texts.iter().any(says) && !unit.target.texts.iter().any(says) {
                let found = translation.finding(rule, unit, "has nothing to read");
                // `{ "" }` is how Fluent says on purpose that there is nothing.
                let meant =
                    unit.entry.pattern(unit.message).is_some_and(|text| !walk::literals(text).is_empty());
                let level = if meant { Severity::Warning } else { rule.level };
                let found = found.level(level).label("nothing but space");
                sink.push(found.help("translate it, or delete it so that it counts as missing"));
            }
        }
    }
}
