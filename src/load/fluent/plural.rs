//! Lets CLDR choose plural branches.
//!
//! fluent-bundle chooses `[few]` or `[many]` by tables of its own, which are not those of CLDR (103 in Arabic is `few`
//! to CLDR and `other` to them). So the text that the bundle is given wraps each selector that has such branches, or
//! branches for numbers: `{ $rows -> … }` becomes `{ PLURAL($rows, exact: "0") -> … }`, a function that answers with
//! CLDR's category, or with the number itself where a branch `[0]` names it.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::catalogue::Catalogue;
use super::slice::Text;

/// Name of the function.
pub const FUNCTION: &str = "PLURAL";

/// The plural categories of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The text of each file of `catalogue` with its plural selectors wrapped.
#[must_use]
pub fn wrap(catalogue: &Catalogue) -> Vec<String> {
    let mut selectors = vec![Vec::new(); catalogue.resources.len()];
    for entry in catalogue.messages.values().chain(catalogue.terms.values()) {
        let file = catalogue.files.iter().position(|file| *file == entry.span.source);
        let Some((text, found)) =
            file.and_then(|at| Some((catalogue.resources.get(at)?, &mut selectors[at])))
        else {
            continue;
        };
        for pattern in entry.all_patterns() {
            in_pattern(text, pattern, found);
        }
    }
    catalogue.resources.iter().zip(selectors).map(|(text, found)| wrapped(text, found)).collect()
}

/// `text` with the selectors at these places wrapped, each with the numbers that have branches of their own.
fn wrapped(text: &str, mut selectors: Vec<(Range<usize>, String)>) -> String {
    selectors.sort_by_key(|(range, _)| range.start);
    let (mut wrapped, mut done) = (String::with_capacity(text.len() + 32 * selectors.len()), 0);
    for (Range { start, end }, exact) in selectors {
        wrapped.extend([&text[done..start], FUNCTION, "(", &text[start..end], ", exact: \"", &exact, "\")"]);
        done = end;
    }
    wrapped.push_str(&text[done..]);
    wrapped
}

fn in_pattern(text: &str, pattern: &Pattern<Text>, found: &mut Vec<(Range<usize>, String)>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(text, expression, found);
        }
    }
}

fn in_expression(text: &str, expression: &Expression<Text>, found: &mut Vec<(Range<usize>, String)>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(text, expression, found);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            found.extend(
                selector_range(text, selector)
                    .filter(|_| counts(variants))
                    .map(|range| (range, exact(variants))),
            );
            for variant in variants {
                in_pattern(text, &variant.value, found);
            }
        }
    }
}

fn counts(variants: &[Variant<Text>]) -> bool {
    let by_number = |variant: &Variant<Text>| match &variant.key {
        VariantKey::Identifier { name } => CATEGORIES.contains(&name.as_ref()),
        VariantKey::NumberLiteral { .. } => true,
    };
    variants.iter().any(by_number)
}

/// The numbers that have branches of their own.
fn exact(variants: &[Variant<Text>]) -> String {
    let numbers = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::NumberLiteral { value } => Some(value.as_ref()),
        VariantKey::Identifier { .. } => None,
    });
    numbers.collect::<Vec<_>>().join(" ")
}

/// The bytes of a selector that can be a number: a variable, or a function that gives one.
fn selector_range(text: &str, selector: &InlineExpression<Text>) -> Option<Range<usize>> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.span().start - 1..id.name.span().end),
        InlineExpression::FunctionReference { id, arguments } => {
            let named = arguments.named.iter().flat_map(|argument| {
                let value = match &argument.value {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        Some(value)
                    }
                    _ => None,
                };
                std::iter::once(&argument.name.name).chain(value).map(|text| text.span().range())
            });
            let positional =
                arguments.positional.iter().filter_map(|argument| selector_range(text, argument));
            let last = named.chain(positional).map(|range| range.end).max().unwrap_or(id.name.span().end);
            // Only spaces, a comma and the quotation mark of a literal stand between the last argument and `)`.
            let end = last + text[last..].find(')')? + 1;
            Some(id.name.span().start..end)
        }
        _ => None,
    }
}
