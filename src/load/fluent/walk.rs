//! What a pattern says: its words, its quoted texts, what it refers to, and the texts that its selectors make of it.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::slice::Text;
use crate::source::Span;

mod flatten;
pub mod opaque;
pub mod select;
mod visit;

use visit::{Visitor, visit};

/// Something that a pattern names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its name, without `$` or `-`.
    pub name: String,
    /// The attribute named with it.
    pub attribute: Option<String>,
    /// The name as written: with its `$` or `-` and its attribute.
    pub span: Span,
}

/// All that a pattern names, each kind in the order of the text, repeats included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// `$name`
    pub variables: Vec<Reference>,
    /// `-name` or `-name.attribute`
    pub terms: Vec<Reference>,
    /// `name` or `name.attribute`
    pub messages: Vec<Reference>,
    /// `NAME(…)`
    pub functions: Vec<Reference>,
}

impl Reference {
    /// Its name with the attribute named with it: `name` or `name.attribute`.
    #[must_use]
    pub fn dotted(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.name),
            None => self.name.clone(),
        }
    }
}

impl References {
    /// The texts that are put in: messages, and terms with their `-`, each with the attribute named with it.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let terms = self.terms.iter().map(|term| format!("-{}", term.dotted()));
        terms.chain(self.messages.iter().map(Reference::dotted))
    }
}

/// Quoted text in a placeable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The text that readers see, escapes resolved.
    pub value: String,
    /// With its quotation marks.
    pub span: Span,
}

/// Something in braces that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named<'a> {
    /// `$name`, alone or as the argument of a function.
    Variable(&'a str),
    /// `-name` with its named arguments, numbers as written; or an attribute of it.
    Term(&'a str, Option<&'a str>, Vec<(&'a str, &'a str)>),
    /// `name` or `name.attribute`.
    Message(&'a str, Option<&'a str>),
}

/// The branch taken at a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is chosen by, as `$count`.
    pub selector: String,
    /// The key of the branch.
    pub key: String,
    /// Whether it is the default.
    pub default: bool,
    /// The key, without its brackets.
    pub span: Span,
}

/// One of the texts that the selectors of a pattern can make of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variant {
    /// The branches taken, outermost and first come first.
    pub choices: Vec<Choice>,
    /// What it names to be shown: neither what its selectors choose by, nor arguments that nothing shows.
    pub references: References,
    /// What its selectors choose by.
    pub chosen_by: References,
    /// Its text, with `{ $name }` for what it names.
    pub text: String,
}

/// All that `pattern` names, in every branch.
#[must_use]
pub fn references(pattern: &ast::Pattern<Text>) -> References {
    let mut found = References::default();
    visit(pattern, &mut found);
    found
}

/// Where `pattern` first names a value as [`crate::unit::Text::values`] do: `$variable`, `-term`.
#[must_use]
pub fn reference(pattern: &ast::Pattern<Text>, name: &str) -> Option<Reference> {
    let bare = name.strip_prefix(['$', '-'])?;
    let found = references(pattern);
    let list = if name.starts_with('$') { found.variables } else { found.terms };
    list.into_iter().find(|reference| reference.name == bare)
}

/// The text elements of `pattern`, in every branch, in order.
pub fn texts(pattern: &ast::Pattern<Text>) -> impl Iterator<Item = &Text> {
    let mut found = Elements::default();
    visit(pattern, &mut found);
    found.texts.into_iter()
}

/// The quoted texts of `pattern`, in every branch, in order.
#[must_use]
pub fn literals(pattern: &ast::Pattern<Text>) -> Vec<Literal> {
    let mut found = Elements::default();
    visit(pattern, &mut found);
    found.literals.into_iter().map(literal).collect()
}

/// The texts that the selectors of `pattern` can make of it, 64 at the most.
///
/// A pattern without selectors makes one. Two selectors by the same value take the same branch where both have it.
/// Where there are more than 64 combinations, each branch still occurs in at least one text.
#[must_use]
pub fn flatten(pattern: &ast::Pattern<Text>) -> Vec<Variant> {
    flatten::pattern(pattern, &shown_inline)
}

/// The same texts, where `show` says what stands for each thing in braces.
#[must_use]
pub fn flatten_with(pattern: &ast::Pattern<Text>, show: &dyn Fn(Named<'_>) -> String) -> Vec<Variant> {
    flatten::pattern(pattern, &|inline| match named(inline) {
        Some(named) => show(named),
        None => shown_inline(inline),
    })
}

/// Whether `pattern` states the variable `name` outside its selectors.
#[must_use]
pub fn is_outside(pattern: &ast::Pattern<Text>, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
            select::mentions(&code(inline), name)
        }
        _ => false,
    })
}

/// Whether [`flatten()`] gives every row of branches that values could take: not where there are too many.
#[must_use]
pub fn is_whole(pattern: &ast::Pattern<Text>) -> bool {
    flatten::is_whole(pattern)
}

/// Whether `pattern` is nothing but words, so that it says what is written.
#[must_use]
pub fn is_words(pattern: &ast::Pattern<Text>) -> bool {
    pattern.elements.iter().all(|element| matches!(element, ast::PatternElement::TextElement { .. }))
}

/// `pattern` as a person reads it: `{ $name }` as it is, of a selector the default branch, quoted text as its value.
#[must_use]
pub fn plain(pattern: &ast::Pattern<Text>) -> String {
    let element = |element: &ast::PatternElement<Text>| match element {
        ast::PatternElement::TextElement { value } => value.as_str().to_owned(),
        ast::PatternElement::Placeable { expression } => shown(expression),
    };
    pattern.elements.iter().map(element).collect()
}

/// The selectors of `pattern` with their branches, outer ones first.
pub(super) fn selects(
    pattern: &ast::Pattern<Text>,
) -> Vec<(&ast::InlineExpression<Text>, &[ast::Variant<Text>])> {
    let mut found = Elements::default();
    visit(pattern, &mut found);
    found.selects
}

/// The options of functions that are numbers, each with its name: `minimumFractionDigits: 2`.
pub(super) fn numeric_options(pattern: &ast::Pattern<Text>) -> Vec<(&Text, &Text)> {
    let mut found = Elements::default();
    visit(pattern, &mut found);
    found.options
}

/// The key of a branch.
pub(super) fn key(variant: &ast::Variant<Text>) -> &Text {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Where an expression starts, by its name or number; none for nested braces.
pub(super) fn span(expression: &ast::InlineExpression<Text>) -> Option<Span> {
    match expression {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
            Some(value.span())
        }
        ast::InlineExpression::FunctionReference { id, .. }
        | ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. }
        | ast::InlineExpression::VariableReference { id } => Some(id.name.span()),
        ast::InlineExpression::Placeable { .. } => None,
    }
}

fn literal(text: &Text) -> Literal {
    let inner = text.span();
    let span = Span::new(inner.source, inner.start.saturating_sub(1)..inner.end + 1);
    Literal { value: unescape_unicode_to_string(text.as_str()).into_owned(), span }
}

/// What has a name, seen through the functions around it.
fn named(inline: &ast::InlineExpression<Text>) -> Option<Named<'_>> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(Named::Variable(id.name.as_str())),
        // It shows its first argument, whatever else it is given.
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(named)
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            Some(Named::Message(id.name.as_str(), attribute.as_ref().map(|own| own.name.as_str())))
        }
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            let given = arguments.iter().flat_map(|all| &all.named);
            let given = given.filter_map(|argument| match &argument.value {
                ast::InlineExpression::StringLiteral { value }
                | ast::InlineExpression::NumberLiteral { value } => {
                    Some((argument.name.name.as_str(), value.as_str()))
                }
                _ => None,
            });
            let attribute = attribute.as_ref().map(|own| own.name.as_str());
            Some(Named::Term(id.name.as_str(), attribute, given.collect()))
        }
        _ => None,
    }
}

fn shown_inline(inline: &ast::InlineExpression<Text>) -> String {
    match inline {
        ast::InlineExpression::StringLiteral { value } => literal(value).value,
        ast::InlineExpression::NumberLiteral { value } => value.as_str().to_owned(),
        ast::InlineExpression::Placeable { expression } => shown(expression),
        named => format!("{{ {} }}", code(named)),
    }
}

fn shown(expression: &ast::Expression<Text>) -> String {
    match expression {
        ast::Expression::Inline(inline) => shown_inline(inline),
        ast::Expression::Select { variants, .. } => {
            let default = variants.iter().find(|variant| variant.default);
            default.map(|variant| plain(&variant.value)).unwrap_or_default()
        }
    }
}

/// An expression as written, its arguments left out.
fn code(expression: &ast::InlineExpression<Text>) -> String {
    let dotted = |name: &Text, attribute: Option<&ast::Identifier<Text>>| {
        let attribute = attribute.map(|own| format!(".{}", own.name.as_str())).unwrap_or_default();
        format!("{}{attribute}", name.as_str())
    };
    match expression {
        ast::InlineExpression::StringLiteral { value } => format!("\"{}\"", value.as_str()),
        ast::InlineExpression::NumberLiteral { value } => value.as_str().to_owned(),
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name.as_str()),
        ast::InlineExpression::MessageReference { id, attribute } => dotted(&id.name, attribute.as_ref()),
        ast::InlineExpression::TermReference { id, attribute, .. } => {
            format!("-{}", dotted(&id.name, attribute.as_ref()))
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            let positional: Vec<_> = arguments.positional.iter().map(code).collect();
            format!("{}({})", id.name.as_str(), positional.join(", "))
        }
        ast::InlineExpression::Placeable { expression } => shown(expression),
    }
}

/// An expression as written, with its arguments: what two selectors choose by is the same only where those are.
fn whole_code(expression: &ast::InlineExpression<Text>) -> String {
    let ast::InlineExpression::FunctionReference { id, arguments } = expression else {
        return code(expression);
    };
    let named = arguments.named.iter().map(|own| format!("{}: {}", own.name.name.as_str(), code(&own.value)));
    let all: Vec<_> = arguments.positional.iter().map(whole_code).chain(named).collect();
    format!("{}({})", id.name.as_str(), all.join(", "))
}

#[derive(Default)]
struct Elements<'a> {
    texts: Vec<&'a Text>,
    literals: Vec<&'a Text>,
    selects: Vec<(&'a ast::InlineExpression<Text>, &'a [ast::Variant<Text>])>,
    options: Vec<(&'a Text, &'a Text)>,
}

impl<'a> Visitor<'a> for Elements<'a> {
    fn text(&mut self, text: &'a Text) {
        self.texts.push(text);
    }

    fn select(&mut self, selector: &'a ast::InlineExpression<Text>, variants: &'a [ast::Variant<Text>]) {
        self.selects.push((selector, variants));
    }

    fn inline(&mut self, expression: &'a ast::InlineExpression<Text>) {
        match expression {
            ast::InlineExpression::StringLiteral { value } => self.literals.push(value),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                self.options.extend(arguments.named.iter().filter_map(|own| match &own.value {
                    ast::InlineExpression::NumberLiteral { value } => Some((&own.name.name, value)),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
}
