//! What messages grow to with all that they put in. Ten messages of which each states the one before ten times are a short
//! file and a text without end, so such a message is taken out before anything writes it out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;

use super::catalogue::{self, Catalogue, Pattern};
use super::recover::Blanked;
use super::rules::FLUENT_BUDGET;
use super::silent::MOST_PLACEABLES;
use super::slice::Text;
use super::walk;
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::load::limits::Limit;
use crate::source::SourceId;

/// The deepest chain of messages and terms that is put in: what stands deeper, no check would read.
pub(crate) const DEEPEST: usize = 5;

/// What a text comes to: of each selector, its largest branch.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    /// Pieces in braces, those of what is put in too.
    placeables: usize,
    /// Bytes, values not counted.
    bytes: usize,
    /// How deep the texts stand in one another that are put in.
    depth: usize,
}

impl Size {
    fn with(self, other: Self) -> Self {
        Self {
            placeables: self.placeables.saturating_add(other.placeables),
            bytes: self.bytes.saturating_add(other.bytes),
            depth: self.depth.max(other.depth),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            placeables: self.placeables.max(other.placeables),
            bytes: self.bytes.max(other.bytes),
            depth: self.depth.max(other.depth),
        }
    }
}

/// Takes out every message and term that comes to more than may be shown, and says so.
pub(crate) fn settle(catalogue: &mut Catalogue, sink: &mut Sink) {
    let (most, raise) = catalogue.limits.told(Limit::FtlExpanded);
    let bytes = catalogue.limits.of(Limit::FtlExpanded);
    let mut gone = BTreeSet::new();
    for (name, size) in sizes(catalogue) {
        let id = catalogue::id(&name);
        let Some(entry) = catalogue.entry(&name) else { continue };
        let (headline, help) = if size.depth > DEEPEST {
            let headline =
                format!("`{name}` puts in texts that stand more than {DEEPEST} deep in one another");
            (headline, "put fewer messages and terms into one another: checks read no further".to_owned())
        } else if size.placeables > MOST_PLACEABLES {
            let headline = format!("`{name}` states more than {MOST_PLACEABLES} pieces in braces");
            (headline, "state fewer messages and terms in it, or split it".to_owned())
        } else if size.bytes > bytes {
            let headline = format!("`{name}` is longer than {most} with what it puts in");
            (headline, format!("split it; if it is meant to be so, raise the limit: `{raise}`"))
        } else {
            continue;
        };
        // What states it is too large for the same reason.
        if gone.insert(id.to_owned()) && !states_one_of(catalogue, &name, &gone) {
            let found = Diagnostic::new(&FLUENT_BUDGET, entry.id_span, headline);
            let found = found.label("with those of the messages and terms in it").help(help);
            sink.push(found.about(catalogue.locale.as_str(), name));
        }
    }
    take_out(catalogue, gone);
}

fn states_one_of(catalogue: &Catalogue, name: &str, gone: &BTreeSet<String>) -> bool {
    let stated = catalogue.pattern(name).map(walk::references);
    stated.is_some_and(|stated| stated.texts().any(|other| gone.contains(catalogue::id(&other))))
}

/// The size of every text, those that others put in before those.
fn sizes(catalogue: &Catalogue) -> Vec<(String, Size)> {
    let messages = catalogue.messages.values().flat_map(|entry| entry.patterns().map(|(name, _)| name));
    let terms = catalogue.terms.values().flat_map(catalogue::Entry::patterns);
    let names: Vec<_> = messages.chain(terms.map(|(name, _)| format!("-{name}"))).collect();
    let mut known: BTreeMap<String, Size> = BTreeMap::new();
    let mut order = Vec::new();
    let mut met = BTreeSet::new();
    for name in names {
        let mut open = vec![(name, false)];
        while let Some((name, is_ready)) = open.pop() {
            let Some(pattern) = catalogue.pattern(&name) else { continue };
            if is_ready {
                let size = of_pattern(pattern, &known);
                known.insert(name.clone(), size);
                order.push((name, size));
            } else if met.insert(name.clone()) {
                open.push((name, true));
                let stated: BTreeSet<_> = walk::references(pattern).texts().collect();
                open.extend(
                    stated.into_iter().filter(|other| !met.contains(other)).map(|name| (name, false)),
                );
            }
        }
    }
    order
}

/// What a pattern comes to. A text that is not known yet states this one: the circle is a finding of its own.
fn of_pattern(pattern: &Pattern, known: &BTreeMap<String, Size>) -> Size {
    pattern.elements.iter().fold(Size::default(), |sum, element| match element {
        ast::PatternElement::TextElement { value } => {
            sum.with(Size { bytes: value.as_str().len(), ..Size::default() })
        }
        ast::PatternElement::Placeable { expression } => {
            sum.with(Size { placeables: 1, ..Size::default() }).with(of_expression(expression, known))
        }
    })
}

fn of_expression(expression: &ast::Expression<Text>, known: &BTreeMap<String, Size>) -> Size {
    use ast::InlineExpression::{MessageReference, Placeable, TermReference};
    let named = |sign: &str, id: &Text, attribute: Option<&ast::Identifier<Text>>| {
        let name = match attribute {
            Some(own) => format!("{sign}{}.{}", id.as_str(), own.name.as_str()),
            None => format!("{sign}{}", id.as_str()),
        };
        let own = known.get(&name).copied().unwrap_or_default();
        Size { depth: own.depth + 1, ..own }
    };
    match expression {
        ast::Expression::Select { variants, .. } => variants
            .iter()
            .fold(Size::default(), |largest, variant| largest.or(of_pattern(&variant.value, known))),
        ast::Expression::Inline(inline) => match inline {
            Placeable { expression } => {
                Size { placeables: 1, ..Size::default() }.with(of_expression(expression, known))
            }
            MessageReference { id, attribute } => named("", &id.name, attribute.as_ref()),
            TermReference { id, attribute, .. } => named("-", &id.name, attribute.as_ref()),
            ast::InlineExpression::StringLiteral { value } => {
                Size { bytes: value.as_str().len(), ..Size::default() }
            }
            _ => Size::default(),
        },
    }
}

/// Takes entries out of a catalogue and of the texts that Fluent reads.
fn take_out(catalogue: &mut Catalogue, gone: BTreeSet<String>) {
    if gone.is_empty() {
        return;
    }
    let mut ranges: BTreeMap<SourceId, Vec<Range<usize>>> = BTreeMap::new();
    for entry in gone.iter().filter_map(|name| catalogue.entry(name)) {
        ranges.entry(entry.id_span.source).or_default().push(entry.span.range());
    }
    for (file, text) in catalogue.files.iter().zip(&mut catalogue.resources) {
        let Some(ranges) = ranges.get(file) else { continue };
        let mut work = Blanked { text: text.as_str().into(), broken: BTreeSet::new() };
        work.blank(ranges);
        work.text.as_ref().clone_into(text);
    }
    catalogue.messages.retain(|id, _| !gone.contains(id));
    catalogue.terms.retain(|id, _| !gone.contains(&format!("-{id}")));
    catalogue.broken.extend(gone);
}
