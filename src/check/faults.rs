//! What Markdown refused, message by message: the common part of the checks about markup.

use super::{Context, Language};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::document::lookup::{Answer, Lookup};
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::markup::fault::{Fault, FaultKind};
use crate::source::Span;

/// A fault of a message in one language.
pub(super) struct Found<'a> {
    pub(super) language: &'a Language<'a>,
    pub(super) lookup: &'a Lookup,
    pub(super) fault: &'a Fault,
    span: Span,
}

impl Found<'_> {
    /// A finding about the fault: `{language} {message} {what}`.
    pub(super) fn finding(&self, rule: &'static Rule, what: &str) -> Diagnostic {
        let message = &self.lookup.message;
        Diagnostic::new(rule, self.span, format!("{} `{message}` {what}", self.language.name))
            .about(self.language.tag, message.as_str())
    }
}

/// Calls `tell` for each fault of a kind that `wanted` picks; the same fault of the same message once.
pub(super) fn each(cx: &Context<'_>, wanted: impl Fn(&FaultKind) -> bool, mut tell: impl FnMut(Found<'_>)) {
    for language in cx.languages() {
        let mut seen: Vec<(&str, &Fault)> = Vec::new();
        for lookup in language.lookups {
            let Answer::Own(checked) = &lookup.answer else { continue };
            let Some(entry) = super::entry(language.catalogue, &lookup.message) else { continue };
            for fault in checked.markup.iter().filter(|fault| wanted(&fault.kind)) {
                if seen.contains(&(lookup.message.as_str(), fault)) {
                    continue;
                }
                seen.push((&lookup.message, fault));
                let span = place(entry, &lookup.message, fault);
                tell(Found { language: &language, lookup, fault, span });
            }
        }
    }
}

/// Where the refused characters stand. Never inside a text that runs from right to left: marks would stand elsewhere.
fn place(entry: &Entry, message: &str, fault: &Fault) -> Span {
    let name = super::name_span(entry, message);
    let shown = fault.excerpt.trim_end_matches('…');
    let Some(pattern) = super::pattern(entry, message).filter(|_| shown.is_ascii() && !shown.is_empty())
    else {
        return name;
    };
    let found = walk::texts(pattern).find_map(|text| {
        let start = text.span().start + text.as_str().find(shown)?;
        Some(Span::new(text.span().source, start..start + shown.len()))
    });
    found.unwrap_or(name)
}
