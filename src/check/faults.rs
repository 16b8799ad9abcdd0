//! What Markdown refused, message by message: the common part of the checks about markup.

use super::{Context, Language};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::document::lookup::Answer;
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::markup::fault::{Fault, FaultKind};
use crate::source::Span;

/// A fault of a message in one language.
pub(super) struct Found<'a> {
    pub(super) language: &'a Language<'a>,
    pub(super) message: &'a str,
    pub(super) fault: &'a Fault,
    span: Span,
}

impl Found<'_> {
    /// A finding about the fault: `{language} {message} {what}`.
    pub(super) fn finding(&self, rule: &'static Rule, what: &str) -> Diagnostic {
        let headline = format!("{} `{}` {what}", self.language.name, self.message);
        Diagnostic::new(rule, self.span, headline).about(self.language.tag, self.message)
    }
}

/// Calls `tell` for each fault of a kind that `wanted` picks; the same fault of the same message once.
pub(super) fn each(cx: &Context<'_>, wanted: impl Fn(&FaultKind) -> bool, mut tell: impl FnMut(Found<'_>)) {
    if !cx.has_policy {
        return in_pairs(cx, wanted, tell);
    }
    for language in cx.languages() {
        let mut seen: Vec<(&str, &Fault)> = Vec::new();
        for lookup in language.lookups {
            let Answer::Own(checked) = &lookup.answer else { continue };
            let Some(entry) = language.catalogue.entry(&lookup.message) else { continue };
            let message = lookup.message.as_str();
            for fault in checked.markup.iter().filter(|fault| wanted(&fault.kind)) {
                if !seen.contains(&(message, fault)) {
                    seen.push((message, fault));
                    let span = place(entry, message, fault);
                    tell(Found { language: &language, message, fault, span });
                }
            }
        }
    }
}

/// Without a policy nobody says which markup is allowed: what the source does, the translation may do.
fn in_pairs(cx: &Context<'_>, wanted: impl Fn(&FaultKind) -> bool, mut tell: impl FnMut(Found<'_>)) {
    for translation in cx.pairs() {
        for unit in &translation.units {
            let own = unit.source.texts.iter().flat_map(|text| &text.faults);
            let own: Vec<_> = own.map(|fault| &fault.kind).collect();
            let mut seen: Vec<&Fault> = Vec::new();
            for fault in unit.target.texts.iter().flat_map(|text| &text.faults) {
                let alike = own
                    .iter()
                    .any(|kind| std::mem::discriminant(*kind) == std::mem::discriminant(&fault.kind));
                if wanted(&fault.kind) && !alike && !seen.contains(&fault) {
                    seen.push(fault);
                    let span = place(unit.entry, unit.message.trim_start_matches('-'), fault);
                    tell(Found { language: &translation.language, message: unit.message, fault, span });
                }
            }
        }
    }
}

/// Where the refused characters stand. Never inside a text that runs from right to left: marks would stand elsewhere.
fn place(entry: &Entry, message: &str, fault: &Fault) -> Span {
    let name = super::name_span(entry, message);
    let shown = fault.excerpt.trim_end_matches('…');
    let Some(pattern) = entry.pattern(message).filter(|_| shown.is_ascii() && !shown.is_empty()) else {
        return name;
    };
    let found = walk::texts(pattern).find_map(|text| {
        let start = text.span().start + text.as_str().find(shown)?;
        Some(Span::new(text.span().source, start..start + shown.len()))
    });
    found.unwrap_or(name)
}
