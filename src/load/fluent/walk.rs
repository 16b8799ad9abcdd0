//! What a pattern mentions, branch by branch.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Ast, PatternElement};

use super::{Pattern, Text};
use crate::source::{SourceId, Span};

/// The most combinations of branches that are looked at, one by one.
const COMBINATIONS: usize = 64;

/// A name that a pattern mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The name, without `$` or `-`.
    pub name: String,
    /// Where it stands, with `$` or `-`.
    pub span: Span,
}

/// The names that a pattern mentions, each as often as it does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// Variables, `$x`.
    pub variables: Vec<Reference>,
    /// Terms, `-x`.
    pub terms: Vec<Reference>,
    /// Messages.
    pub messages: Vec<Reference>,
    /// Functions.
    pub functions: Vec<Reference>,
}

impl References {
    fn extend(&mut self, other: &Self) {
        self.variables.extend(other.variables.iter().cloned());
        self.terms.extend(other.terms.iter().cloned());
        self.messages.extend(other.messages.iter().cloned());
        self.functions.extend(other.functions.iter().cloned());
    }
}

/// One way to read a pattern: a choice of one branch of every selector.
#[derive(Debug, Clone, Default)]
pub struct Variant {
    /// What that reading mentions; the selector itself counts.
    pub references: References,
}

/// Everything that a pattern mentions, in any branch.
#[must_use]
pub fn references(pattern: &Pattern) -> References {
    let mut found = References::default();
    for element in &pattern.ast.elements {
        if let PatternElement::Placeable { expression } = element {
            all(pattern.source, expression, &mut found);
        }
    }
    found
}

/// Every way to read a pattern; the first 64 where there are more.
#[must_use]
pub fn flatten(pattern: &Pattern) -> Vec<Variant> {
    let mut found = variants(pattern.source, &pattern.ast);
    found.truncate(COMBINATIONS);
    found
}

/// The words of a pattern with their places, in every branch; string literals too.
#[must_use]
pub fn texts(pattern: &Pattern) -> Vec<(Span, &str)> {
    let mut found = Vec::new();
    collect_texts(pattern.source, &pattern.ast, &mut found);
    found
}

fn variants(source: SourceId, pattern: &Ast<Text>) -> Vec<Variant> {
    let mut found = vec![Variant::default()];
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let choices = choices(source, expression);
        let combined = found.iter().flat_map(|before| {
            choices.iter().map(|choice| {
                let mut references = before.references.clone();
                references.extend(&choice.references);
                Variant { references }
            })
        });
        found = combined.take(COMBINATIONS).collect();
    }
    found
}

fn choices(source: SourceId, expression: &Expression<Text>) -> Vec<Variant> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(source, expression),
        Expression::Inline(inline) => {
            let mut references = References::default();
            self::inline(source, inline, &mut references);
            vec![Variant { references }]
        }
        Expression::Select { selector, variants } => {
            let mut chosen = References::default();
            inline(source, selector, &mut chosen);
            let each = variants.iter().flat_map(|variant| self::variants(source, &variant.value));
            each.take(COMBINATIONS)
                .map(|mut variant| {
                    variant.references.extend(&chosen);
                    variant
                })
                .collect()
        }
    }
}

fn all(source: SourceId, expression: &Expression<Text>, found: &mut References) {
    match expression {
        Expression::Inline(inline) => self::inline(source, inline, found),
        Expression::Select { selector, variants } => {
            inline(source, selector, found);
            for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                if let PatternElement::Placeable { expression } = element {
                    all(source, expression, found);
                }
            }
        }
    }
}

fn inline(source: SourceId, expression: &InlineExpression<Text>, found: &mut References) {
    let reference = |name: &Text, sigil: usize| Reference {
        name: name.as_ref().to_owned(),
        span: Span::new(source, name.range().start - sigil..name.range().end),
    };
    let arguments = match expression {
        InlineExpression::VariableReference { id } => {
            found.variables.push(reference(&id.name, 1));
            None
        }
        InlineExpression::MessageReference { id, .. } => {
            found.messages.push(reference(&id.name, 0));
            None
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.terms.push(reference(&id.name, 1));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.functions.push(reference(&id.name, 0));
            Some(arguments)
        }
        InlineExpression::Placeable { expression } => {
            all(source, expression, found);
            None
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
    };
    for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
        inline(source, argument, found);
    }
}

fn collect_texts<'a>(source: SourceId, pattern: &'a Ast<Text>, found: &mut Vec<(Span, &'a str)>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                found.push((Span::new(source, value.range()), value.as_ref()));
            }
            PatternElement::Placeable { expression } => texts_of(source, expression, found),
        }
    }
}

fn texts_of<'a>(source: SourceId, expression: &'a Expression<Text>, found: &mut Vec<(Span, &'a str)>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            found.push((Span::new(source, value.range()), value.as_ref()));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => texts_of(source, expression, found),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in variants {
                collect_texts(source, &variant.value, found);
            }
        }
    }
}
