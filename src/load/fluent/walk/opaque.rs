//! What nobody can tell of a pattern before a page is made: checks read what it says, and this they would misread.

use fluent_syntax::ast;

use super::super::slice::Text;
use super::{code, span};
use crate::source::Span;

/// Something of which a reader may see another thing than the checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opaque {
    /// A term shows a value, by its name: it is what the message passes, and no fact.
    ValueOfTerm(String),
    /// A term chooses by something else than a word that it is given.
    ChoiceOfTerm,
    /// A term is given a number, by the name of the argument.
    NumberForTerm(String),
    /// A function, by its name, is called with other than one value.
    Arguments(String),
    /// An option of a function, as written, that makes other figures of a number: `minimumFractionDigits: 3`.
    Figures(String),
}

/// Options that choose a form and leave the value as it is.
const FORMS: [&str; 4] = ["type", "unit", "dateStyle", "useGrouping"];

/// Whose pattern it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A message or one of its attributes.
    Message,
    /// A term or one of its attributes.
    Term,
}

/// All of that in `pattern`, with its place.
#[must_use]
pub fn opaque(pattern: &ast::Pattern<Text>, owner: Owner) -> Vec<(Span, Opaque)> {
    let mut found = Vec::new();
    in_pattern(pattern, owner, &mut found);
    found
}

fn in_pattern(pattern: &ast::Pattern<Text>, owner: Owner, found: &mut Vec<(Span, Opaque)>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, owner, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<Text>, owner: Owner, found: &mut Vec<(Span, Opaque)>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, owner, found),
        ast::Expression::Select { selector, variants } => {
            match (owner, selector) {
                (Owner::Term, ast::InlineExpression::VariableReference { .. }) => {}
                (Owner::Term, _) => found.extend(span(selector).map(|span| (span, Opaque::ChoiceOfTerm))),
                (Owner::Message, _) => in_inline(selector, owner, found),
            }
            for variant in variants {
                in_pattern(&variant.value, owner, found);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<Text>, owner: Owner, found: &mut Vec<(Span, Opaque)>) {
    match inline {
        ast::InlineExpression::VariableReference { id } if owner == Owner::Term => {
            found.push((id.name.span(), Opaque::ValueOfTerm(id.name.as_str().to_owned())));
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            let options = arguments.named.iter().filter(|own| !FORMS.contains(&own.name.name.as_str()));
            found.extend(options.map(|own| {
                let written = format!("{}: {}", own.name.name.as_str(), code(&own.value));
                (own.name.name.span(), Opaque::Figures(written))
            }));
            let is_value = |own: &ast::InlineExpression<Text>| {
                matches!(
                    own,
                    ast::InlineExpression::VariableReference { .. }
                        | ast::InlineExpression::FunctionReference { .. }
                )
            };
            match &arguments.positional[..] {
                [only] if is_value(only) => in_inline(only, owner, found),
                _ => found.push((id.name.span(), Opaque::Arguments(id.name.as_str().to_owned()))),
            }
        }
        ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            for argument in &arguments.named {
                if let ast::InlineExpression::NumberLiteral { value } = &argument.value {
                    let name = argument.name.name.as_str().to_owned();
                    found.push((value.span(), Opaque::NumberForTerm(name)));
                }
            }
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, owner, found),
        _ => {}
    }
}
