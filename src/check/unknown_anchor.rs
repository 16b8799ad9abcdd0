//! The check `unknown-anchor`.

use std::collections::BTreeSet;

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::document::lookup::Answer;

declare_check! {
    /// A message links to a section that its page does not have.
    ///
    /// ## Why this matters
    /// “See below” leads nowhere.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Voir [À propos](#abuot).
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = See [about](#about).
    /// ```
    ///
    /// ## What to do
    /// Write the id of a section, as it stands in the YAML of the document.
    pub(super) static CHECK = { name: "unknown-anchor", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for language in cx.languages() {
        let mut seen = BTreeSet::new();
        for lookup in language.lookups {
            let Answer::Own(checked) = &lookup.answer else { continue };
            let known = anchors(cx, &lookup.path);
            for anchor in &checked.anchors {
                let Some(entry) = language.catalogue.entry(&lookup.message) else { continue };
                if known.contains(anchor.as_str()) || !seen.insert((lookup.message.clone(), anchor.clone())) {
                    continue;
                }
                let span = super::name_span(entry, &lookup.message);
                let headline = format!(
                    "{} `{}` links to `#{anchor}`, which no section is",
                    language.name, lookup.message
                );
                let found = Diagnostic::new(rule, span, headline).about(language.tag, &lookup.message);
                sink.push(match closest(anchor, known.iter().copied()) {
                    Some(near) => found.help(format!("did you mean `#{near}`?")),
                    None => found.help("write the id of a section of the document"),
                });
            }
        }
    }
}

/// The anchors of the document that asks for a text; of all documents where no single one does.
fn anchors<'a>(cx: &'a Context<'_>, path: &str) -> BTreeSet<&'a str> {
    let own = path.strip_prefix("documents.").and_then(|rest| rest.split('.').next());
    let documents = cx.policy.documents.iter();
    let wanted = documents.filter(|(id, _)| own.is_none_or(|own| own == id.as_str()));
    let sections =
        wanted.flat_map(|(_, plan)| plan.sections.iter().flat_map(crate::model::document::SectionPlan::walk));
    sections
        .flat_map(|section| std::iter::once(&section.id).chain(&section.formerly))
        .map(String::as_str)
        .collect()
}
