//! Dates and the like that a message states of its page, where the document does not say them: a part of `unknown-value`.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Context;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::{Answer, Lookup, no_fact};
use crate::load::fluent::walk;
use crate::source::Span;

/// What pages state by themselves: the name of the fact, the key of the document that says it, and how it is written.
const KEYS: [(&str, &str, &str); 4] = [
    ("updated", "updated", "updated: 2026-01-31` (the day of its last revision)"),
    ("effective", "effective", "effective: 2026-01-31` (the day from which it is in force)"),
    (
        "notice-period",
        "notice-period",
        "notice-period: P30D` (how long before they are in force changes are announced)",
    ),
    ("prevailing-language", "prevails", "prevails: en` (the language whose version prevails)"),
];

/// Tells of each document and key once, whatever messages and languages state it. Gives those messages, each with what
/// formatting says of it.
pub(super) fn lacking<'a>(
    cx: &Context<'a>,
    rule: &'static Rule,
    sink: &mut Sink,
) -> BTreeSet<(&'a str, String)> {
    let source = cx.source_tag();
    // Where a translation alone states it, the translation is at fault and not the document.
    let lookups = cx.languages().filter(|language| language.tag == source).flat_map(|own| own.lookups);
    let mut told = BTreeSet::new();
    let mut found: IndexMap<(&str, &str), Vec<&Lookup>> = IndexMap::new();
    for lookup in lookups {
        let Answer::Own(checked) = &lookup.answer else { continue };
        for (fact, _, _) in KEYS.iter().filter(|(fact, _, _)| checked.resolver.contains(&no_fact(fact))) {
            told.insert((lookup.message.as_str(), no_fact(fact)));
            found.entry((lookup.document.as_str(), *fact)).or_default().push(lookup);
        }
    }
    for ((document, fact), lookups) in found {
        if let Some(found) = finding(cx, rule, document, fact, &lookups) {
            sink.push(found);
        }
    }
    told
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    document: &str,
    fact: &str,
    lookups: &[&Lookup],
) -> Option<Diagnostic> {
    let (_, key, written) = KEYS.iter().find(|(own, _, _)| *own == fact)?;
    let first = lookups.first()?;
    let place = cx.places.key(&format!("documents.{document}"));
    let headline = format!("`{document}` has no `{key}`, which `{}` states", first.message);
    let mut found =
        Diagnostic::new(rule, place, headline).label(format!("no `{key}` stands in this document"));
    let others = lookups.iter().map(|lookup| lookup.message.as_str()).collect::<BTreeSet<_>>().len() - 1;
    found.message_id = Some(first.message.clone());
    if let Some(span) = stated(cx, &first.message, fact) {
        let more = if others == 0 { String::new() } else { format!(", and in {others} more") };
        found = found.related(span, format!("it is stated here{more}"));
    }
    Some(
        found
            .note("the page would show this name in place of a value")
            .help(format!("add `{written} to the document `{document}`, or do not state `${fact}`")),
    )
}

/// Where the source message states the fact: itself, or it puts in one that does.
fn stated(cx: &Context<'_>, message: &str, fact: &str) -> Option<Span> {
    let source = cx.source()?;
    let entry = source.entry(message).filter(|entry| !source.is_built_in(entry))?;
    let variables = walk::references(entry.pattern(message)?).variables;
    let own = variables.into_iter().find(|variable| variable.name == fact).map(|variable| variable.span);
    Some(own.unwrap_or_else(|| super::name_span(entry, message)))
}
