//! Goes through a pattern, every branch and argument, in the order of the text.

use fluent_syntax::ast;

use super::super::slice::Text;
use super::{Reference, References};

/// What to do at each part of a pattern.
pub(super) trait Visitor<'a> {
    /// A text element.
    fn text(&mut self, _text: &'a Text) {}
    /// A selector, before its parts.
    fn select(&mut self, _selector: &'a ast::InlineExpression<Text>, _variants: &'a [ast::Variant<Text>]) {}
    /// Something in braces, before its arguments.
    fn inline(&mut self, _expression: &'a ast::InlineExpression<Text>) {}
}

/// Shows every part of `pattern` to `visitor`.
pub(super) fn visit<'a>(pattern: &'a ast::Pattern<Text>, visitor: &mut impl Visitor<'a>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => visitor.text(value),
            ast::PatternElement::Placeable { expression } => visit_expression(expression, visitor),
        }
    }
}

fn visit_expression<'a>(expression: &'a ast::Expression<Text>, visitor: &mut impl Visitor<'a>) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, visitor),
        ast::Expression::Select { selector, variants } => {
            visitor.select(selector, variants);
            visit_inline(selector, visitor);
            for variant in variants {
                visit(&variant.value, visitor);
            }
        }
    }
}

/// Shows an expression and its arguments to `visitor`.
pub(super) fn visit_inline<'a>(inline: &'a ast::InlineExpression<Text>, visitor: &mut impl Visitor<'a>) {
    visitor.inline(inline);
    let arguments = match inline {
        ast::InlineExpression::FunctionReference { arguments, .. }
        | ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => arguments,
        ast::InlineExpression::Placeable { expression } => return visit_expression(expression, visitor),
        _ => return,
    };
    for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        visit_inline(argument, visitor);
    }
}

impl<'a> Visitor<'a> for References {
    fn inline(&mut self, expression: &'a ast::InlineExpression<Text>) {
        match expression {
            ast::InlineExpression::VariableReference { id } => self.variables.push(reference(id, None, 1)),
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                self.terms.push(reference(id, attribute.as_ref(), 1));
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.messages.push(reference(id, attribute.as_ref(), 0));
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.functions.push(reference(id, None, 0));
            }
            _ => {}
        }
    }
}

/// `sigil` is the length of the `$` or `-` before the name.
fn reference(
    id: &ast::Identifier<Text>,
    attribute: Option<&ast::Identifier<Text>>,
    sigil: usize,
) -> Reference {
    let mut span = id.name.span();
    span.start -= sigil;
    span.end = attribute.map_or(span.end, |own| own.name.span().end);
    let attribute = attribute.map(|own| own.name.as_str().to_owned());
    Reference { name: id.name.as_str().to_owned(), attribute, span }
}
