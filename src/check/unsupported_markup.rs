//! The check `unsupported-markup`.

use super::{Context, declare_check, faults};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::markup::fault::{BlockShape, EmptyPiece, FaultKind};

declare_check! {
    /// A message uses Markdown that has no place there: an image, code, words struck out, a link definition, a list inside a
    /// label.
    ///
    /// A label, a heading or a cell is one line of words. `5. November` at its start is a numbered list to Markdown.
    ///
    /// ## Why this matters
    /// The page would show something that the writer did not mean, or could not show it at all.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// section-about = - À propos
    /// ```
    /// ```ftl locales/en/example.ftl
    /// section-about = About this policy
    /// ```
    ///
    /// ## What to do
    /// Write `\- À propos` when the mark is meant as text; otherwise leave the markup out.
    pub(super) static CHECK = { name: "unsupported-markup", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    faults::each(
        cx,
        |kind| describe(kind).is_some(),
        |found| {
            let Some((what, help)) = describe(&found.fault.kind) else { return };
            let finding = found.finding(rule, &what).label(format!("`{}`", found.fault.excerpt));
            sink.push(finding.help(help));
        },
    );
}

/// What is wrong, and what to do.
fn describe(kind: &FaultKind) -> Option<(String, &'static str)> {
    let fixed = |what: &str, help: &'static str| Some((what.to_owned(), help));
    match kind {
        FaultKind::BlockInInline(shape @ (BlockShape::NumberedList | BlockShape::List)) => Some((
            format!("begins like {} to Markdown", shape.name()),
            "write a backslash before the mark, as in `5\\. November` or `\\- x`, or begin with another word",
        )),
        FaultKind::BlockInInline(shape) => Some((
            format!("holds {}, where one line of words stands", shape.name()),
            "write one line of words without headings, lists, tables or empty lines",
        )),
        FaultKind::LinkDefinition => fixed(
            "defines a link name, `[name]: address`",
            "write the link where it stands, as [words]({ $link-name })",
        ),
        FaultKind::ExtraCells => fixed(
            "has a table row with more cells than its header",
            "give the header as many cells, or delete the extra ones",
        ),
        FaultKind::TooDeep => fixed("nests lists or quotations too deep", "use at most eight levels"),
        FaultKind::Strikethrough => fixed(
            "strikes words out",
            "leave the words out: nobody can say whether a policy holds what is struck out",
        ),
        FaultKind::Image => fixed("holds an image", "leave the image out: policies are words"),
        FaultKind::CodeBlock => fixed(
            "has lines that Markdown reads as program code",
            "begin all lines of the message at the same column",
        ),
        FaultKind::Empty(EmptyPiece::Link) => {
            fixed("has a link without words", "write the words of the link between [ and ]")
        }
        FaultKind::Empty(EmptyPiece::Heading) => {
            fixed("has a heading without words", "delete the #, or write the heading")
        }
        FaultKind::Empty(EmptyPiece::Item) => {
            fixed("has a list item without words", "delete the item, or write it")
        }
        _ => None,
    }
}
