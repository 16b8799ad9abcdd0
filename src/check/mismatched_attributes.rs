//! The check `mismatched-attributes`.

use super::{Context, declare_check, words};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;

declare_check! {
    /// A message and its translation do not have the same parts: the text itself, or attributes such as `.term`.
    ///
    /// ## Why this matters
    /// An attribute is a piece of the page: the heading of a column, the term of a definition. Without it, readers of
    /// that language get it in another language.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    ///     .term = Server logs
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons des journaux.
    /// ```
    ///
    /// ## What to do
    /// Add the part that is missing, or delete the one that English does not have.
    pub(super) static CHECK = { name: "mismatched-attributes", level: Error, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for language in cx.translations() {
        for (id, entry) in &language.catalogue.messages {
            let Some(english) = source.messages.get(id) else { continue };
            let name = language.name;
            let mut report = |span, related, level, message: String, help: String| {
                let found = Diagnostic::new(rule, span, message)
                    .about(language.tag, id)
                    .level(level)
                    .related(related, "the English message");
                sink.push(found.help(help));
            };
            match (&english.value, &entry.value) {
                (Some(_), None) => {
                    report(
                        entry.id_span,
                        english.id_span,
                        words::level_behind(cx, &language, id, rule.level),
                        format!("{name} `{id}` has no text of its own"),
                        format!("write the translation after `{id} =`"),
                    );
                }
                (None, Some(_)) => {
                    report(
                        entry.id_span,
                        english.id_span,
                        rule.level,
                        format!("{name} `{id}` has a text that English has not"),
                        "delete the text; keep the attributes".to_owned(),
                    );
                }
                _ => {}
            }
            for attribute in &english.attributes {
                if !entry.attributes.iter().any(|own| own.name == attribute.name) {
                    let part = &attribute.name;
                    report(
                        entry.id_span,
                        attribute.name_span,
                        words::level_behind(cx, &language, &format!("{id}.{part}"), rule.level),
                        format!("{name} `{id}` lacks its part `.{part}`"),
                        format!("add the line `    .{part} = …` below the message"),
                    );
                }
            }
            for attribute in &entry.attributes {
                if !english.attributes.iter().any(|other| other.name == attribute.name) {
                    let part = &attribute.name;
                    report(
                        attribute.name_span,
                        english.id_span,
                        rule.level,
                        format!("{name} `{id}.{part}` is not in English"),
                        "delete it, or correct its name".to_owned(),
                    );
                }
            }
        }
    }
}
