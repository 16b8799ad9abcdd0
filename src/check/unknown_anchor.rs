//! The check `unknown-anchor`.

use std::collections::BTreeSet;

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::document::lookup::{Answer, Lookup};
use crate::load::fluent::catalogue::Entry;
use crate::source::Span;

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
            if checked.anchors.is_empty() {
                continue;
            }
            let known = anchors(cx, lookup);
            for anchor in &checked.anchors {
                let Some(entry) = language.catalogue.entry(&lookup.message) else { continue };
                if known.contains(anchor.as_str()) || !seen.insert((lookup.message.clone(), anchor.clone())) {
                    continue;
                }
                let place = link(entry, &lookup.message, anchor);
                let headline = format!(
                    "{} `{}` links to `#{anchor}`, which no section is",
                    language.name, lookup.message
                );
                let span = place.unwrap_or_else(|| super::name_span(entry, &lookup.message));
                let found = Diagnostic::new(rule, span, headline).about(language.tag, &lookup.message);
                if let Some(gone) = left_out(cx, lookup, anchor) {
                    let found = found
                        .related(gone, "the brand leaves the section out here")
                        .help(super::own_wording(cx, &lookup.message, &format!("the link to `#{anchor}`")));
                    sink.push(found);
                    continue;
                }
                sink.push(match (closest(anchor, known.iter().copied()), place) {
                    (Some(near), Some(place)) => {
                        found.fix(format!("did you mean `#{near}`?"), place, format!("#{near}"))
                    }
                    (Some(near), None) => found.help(format!("did you mean `#{near}`?")),
                    (None, _) => found.help("write the id of a section of the document"),
                });
            }
        }
    }
}

/// Where the brand leaves out the section that the shared words link to.
fn left_out(cx: &Context<'_>, lookup: &Lookup, anchor: &str) -> Option<Span> {
    let documents = cx.policy.documents.keys().map(crate::model::id::Id::as_str);
    let own = std::iter::once(lookup.document.as_str()).chain(documents);
    own.map(|document| format!("documents.{document}.sections.{anchor}"))
        .find_map(|path| cx.places.left_out(&path))
}

/// The anchors of the document that asks for a text; of all documents where it is asked for by no section of one.
fn anchors<'a>(cx: &'a Context<'_>, lookup: &Lookup) -> BTreeSet<&'a str> {
    let of_one = lookup.path.starts_with("documents.");
    let documents = cx.policy.documents.iter();
    let wanted = documents.filter(|(id, _)| !of_one || lookup.document == id.as_str());
    let sections =
        wanted.flat_map(|(_, plan)| plan.sections.iter().flat_map(crate::model::document::SectionPlan::walk));
    sections
        .flat_map(|section| std::iter::once(&section.id).chain(&section.formerly))
        .map(String::as_str)
        .collect()
}

/// Where the message itself links to `#anchor`: another one that it puts in may do so in its place.
fn link(entry: &Entry, message: &str, anchor: &str) -> Option<Span> {
    super::faults::typed(entry, message, &format!("](#{anchor})"))
        .map(|found| Span::new(found.source, found.start + 2..found.end - 1))
}
