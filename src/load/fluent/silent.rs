//! What the Fluent parser accepts although words are lost or become something else.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::explain::meant;
use super::lines::{Context, char_range, head, line_end, line_start, skip_spaces};
use super::slice::Text;
use super::walk;
use crate::diag::Diagnostic;
use crate::source::Span;

/// How many placeables a pattern may show. The Fluent resolver stops at the 101st and cuts the text short.
pub(super) const MOST_PLACEABLES: usize = 100;

/// How many branches a pattern may have, those in branches too: each has to be read, with all that stands around it.
const MOST_BRANCHES: usize = 200;

/// How many digits a number may be asked to have: as many as ECMA-402 knows.
const MOST_DIGITS: f64 = 100.0;

/// What is wrong in a pattern of message `id` that parsed.
pub(super) fn check(cx: &Context, id: &str, name: Span, pattern: &ast::Pattern<Text>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let count = placeables(pattern);
    if count > MOST_PLACEABLES {
        let fault = cx.fault(Some(id), name.range(), "holds too many values");
        let fault = fault.label(format!("{count} in braces, the most is {MOST_PLACEABLES}"));
        found.push(fault.help("split the message into several"));
    }
    for (name, value) in walk::numeric_options(pattern) {
        // Nobody writes so many digits, and to fill them up would take all memory.
        if value.as_str().parse().is_ok_and(|value: f64| value > MOST_DIGITS) {
            let headline = format!("the option `{}` is too large", name.as_str());
            let fault = cx.fault(Some(id), value.span().range(), &headline);
            found.push(fault.label(format!("the most is {MOST_DIGITS}")).help("write a smaller number"));
        }
    }
    let selects = walk::selects(pattern);
    let count: usize = selects.iter().map(|(_, variants)| variants.len()).sum();
    if count > MOST_BRANCHES {
        let fault = cx.fault(Some(id), name.range(), "has too many branches");
        let fault = fault.label(format!("{count} of all its choices, the most is {MOST_BRANCHES}"));
        found.push(fault.help("split the message into several, or choose by fewer values"));
        return found;
    }
    for (selector, variants) in selects {
        found.extend(branches(cx, id, selector, variants));
    }
    for text in walk::texts(pattern) {
        found.extend(wide_braces(cx, id, text));
        found.extend(odd_indent(cx, id, text));
        found.extend(swallowed(cx, id, text));
    }
    found
}

/// The most placeables that can be shown at once: of each selector, those of its longest branch.
fn placeables(pattern: &ast::Pattern<Text>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { .. } => 0,
            ast::PatternElement::Placeable { expression } => 1 + within(expression),
        })
        .sum()
}

fn within(expression: &ast::Expression<Text>) -> usize {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => 1 + within(expression),
        ast::Expression::Inline(_) => 0,
        ast::Expression::Select { variants, .. } => {
            variants.iter().map(|variant| placeables(&variant.value)).max().unwrap_or(0)
        }
    }
}

fn branches(
    cx: &Context,
    id: &str,
    selector: &ast::InlineExpression<Text>,
    variants: &[ast::Variant<Text>],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    if !variants.iter().any(|variant| variant.default) {
        // `*` right before `}`: the parser takes it for a default.
        let place = variants.last().map(|variant| walk::key(variant).span()).or_else(|| walk::span(selector));
        let fault =
            place.map(|place| cx.fault(Some(id), place.range(), "no branch of the selector is its default"));
        found.extend(fault.map(|fault| fault.label("no `*[` stands here").help("mark one branch with `*`")));
    }
    for variant in variants {
        let key = walk::key(variant);
        if let Some(fault) = link(cx, id, key.span()) {
            found.push(fault);
        } else if let Some(first) = seen.insert(key.as_str(), key.span()) {
            let headline = format!("two branches are called `{}`", key.as_str());
            let fault = cx.fault(Some(id), key.span().range(), &headline).label("the second is never used");
            found.push(fault.related(first, "the first").help("give each branch a key of its own"));
        }
    }
    found
}

/// `[word](` at the start of a line of a branch: a link that was read as a branch.
fn link(cx: &Context, id: &str, key: Span) -> Option<Diagnostic> {
    let close = skip_spaces(cx.text, key.end);
    if !cx.text[close..].starts_with("](") {
        return None;
    }
    let open = cx.text[..key.start].rfind('[')?;
    let fault = cx
        .fault(Some(id), open..open + 1, "a line that starts with `[` is not read as text")
        .label("Fluent reads this link as a branch of the selector")
        .note("The text before would end there, and the link would never be shown.");
    let help = "put the `[` of the link in quotes and braces, or move the first word to the line before";
    Some(fault.fix(help, cx.span(open..open + 1), "{\"[\"}"))
}

/// A line of text that no-break spaces indent: they are part of the text, and pages show them.
fn odd_indent(cx: &Context, id: &str, text: &Text) -> Option<Diagnostic> {
    let start = text.span().start;
    let indent = text.as_str().len() - text.as_str().trim_start_matches([' ', '\u{A0}']).len();
    let odd = &text.as_str()[..indent];
    let starts_line = cx.text[line_start(cx.text, start)..start].bytes().all(|byte| byte == b' ');
    // French sets one before its `:` and `»`, which may come to stand at the start of a line.
    if !starts_line || odd.chars().filter(|c| *c == '\u{A0}').count() < 2 {
        return None;
    }
    let place = start..start + indent;
    let fault = cx.fault(Some(id), place.clone(), "a line is indented with no-break spaces");
    let fault = fault.label("these are part of the text, and pages show them");
    Some(fault.fix("indent the line with plain spaces", cx.span(place), "    "))
}

/// `  name = text` in a text: a message whose name does not start its line is read as part of the one before.
fn swallowed(cx: &Context, id: &str, text: &Text) -> Option<Diagnostic> {
    let start = text.span().start;
    let line = line_start(cx.text, start);
    let indent = &cx.text[line..start];
    if indent.is_empty() || !indent.bytes().all(|byte| byte == b' ') {
        return None;
    }
    let own = head(cx.text, start).filter(|own| own.id.contains('-') && own.id != id)?;
    if !cx.elsewhere.contains(own.id) {
        return None;
    }
    let fault = cx.fault(Some(own.id), start..start + own.id.len(), "its name does not start the line");
    let fault = fault.label(format!("read as part of the text of `{id}`"));
    Some(fault.fix("remove the spaces before it", cx.span(line..start), ""))
}

/// `｛ $name ｝` in text: braces of an East Asian keyboard, which Fluent shows as they are.
fn wide_braces(cx: &Context, id: &str, text: &Text) -> Option<Diagnostic> {
    let at = text.as_str().find('｛').map(|at| text.span().start + at)?;
    let open = char_range(cx.text, at);
    let rest = &cx.text[open.end..line_end(cx.text, at)];
    let close = open.end + rest.find(['｝', '}'])?;
    let inner = rest[..close - open.end].trim();
    let name = inner.trim_start_matches(['$', '＄', '-']);
    let is_value = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    if !is_value {
        return None;
    }
    let end = char_range(cx.text, close).end;
    let ascii: String =
        cx.text[at..end].chars().map(|c| meant(c).map_or_else(|| c.to_string(), str::to_owned)).collect();
    let fault = cx.fault(Some(id), at..end, "`｛` is not the brace that Fluent knows");
    let fault = fault.label("shown to readers as it is here, without the value");
    Some(fault.fix("write it with plain braces", cx.span(at..end), ascii))
}
