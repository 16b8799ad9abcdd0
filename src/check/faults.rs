//! What Markdown refused, message by message: the common part of the checks about markup.

use super::{Context, Language};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::document::lookup::{Answer, Checked};
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::markup::fault::{Fault, FaultKind, LinkRefusal};
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
            for fault in checked.markup.iter().filter(|fault| wanted(&fault.kind) && !follows(checked, fault))
            {
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

/// Whether a link is refused because it leads to a fact that is not there: that is told where the fact should be. Fluent
/// writes its name into the text, in braces, which no address holds.
fn follows(checked: &Checked, fault: &Fault) -> bool {
    !checked.resolver.is_empty() && fault.kind == FaultKind::UnsafeLink(LinkRefusal::Character)
}

/// Where the refused characters stand. Never inside a text that runs from right to left: marks would stand elsewhere.
fn place(entry: &Entry, message: &str, fault: &Fault) -> Span {
    let shown = fault.excerpt.trim_end_matches('…');
    let whole = Some(shown).filter(|shown| shown.is_ascii() && !shown.is_empty());
    let found = whole.and_then(|shown| typed(entry, message, shown));
    found.or_else(|| destination(entry, message, shown)).unwrap_or_else(|| super::name_span(entry, message))
}

/// Where a refused link leads, whatever its words are: they may hold values, or letters of any script.
fn destination(entry: &Entry, message: &str, link: &str) -> Option<Span> {
    let (_, to) = link.rsplit_once("](").filter(|(_, to)| to.is_ascii() && !to.is_empty())?;
    let found = typed(entry, message, &format!("]({to}"))?;
    Some(Span::new(found.source, found.start + 2..found.end - usize::from(to.ends_with(')'))))
}

/// Where `words` stand in a text of the message as they are.
pub(super) fn typed(entry: &Entry, message: &str, words: &str) -> Option<Span> {
    walk::texts(entry.pattern(message)?).find_map(|text| {
        let start = text.span().start + text.as_str().find(words)?;
        Some(Span::new(text.span().source, start..start + words.len()))
    })
}
