//! The selectors of a pattern, and which branch a value takes at each, by Fluent's rules: an exact number first, then the
//! plural category, then the default.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_syntax::ast;

use super::super::plural::CATEGORIES;
use super::super::slice::Text;
use super::{code, key, plain};
use crate::source::Span;

/// A selector of a pattern.
#[derive(Debug, Clone)]
pub struct Selector {
    /// What is chosen by: `$count`, also behind a function; `PLATFORM()`, `-brand.gender`.
    pub by: String,
    /// The variable behind it, without `$`.
    pub variable: Option<String>,
    /// What functions make of the value.
    pub options: Options,
    /// The branches, in order.
    pub branches: Vec<Branch>,
    /// The selectors around it, by their position in the list, each with the branch that leads here; the outermost first.
    pub within: Vec<(usize, usize)>,
}

/// What functions make of a value before a branch is chosen by it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether it is a rank (1st, 2nd): `NUMBER($n, type: "ordinal")`.
    pub ordinal: bool,
    /// How many fraction digits it has at the least: `NUMBER($n, minimumFractionDigits: 1)`.
    pub fraction: usize,
    /// The unit that a period is counted in: `AMOUNT($period, unit: "month")`.
    pub unit: Option<String>,
}

/// A branch of a selector.
#[derive(Debug, Clone)]
pub struct Branch {
    /// Its key, as written.
    pub key: String,
    /// Whether the key is a number.
    pub is_number: bool,
    /// Whether it is the default.
    pub default: bool,
    /// The key, without its brackets.
    pub span: Span,
    /// Its text, of inner selectors the default branch.
    pub text: String,
}

/// A value that chooses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A number, as a plain decimal numeral.
    Number(Arc<str>),
    /// A word.
    Word(String),
    /// Something that no key can name, such as a date.
    Opaque,
}

/// The plural category of a numeral, as a count or as a rank.
pub type Plural<'a> = &'a dyn Fn(&str, bool) -> &'static str;

/// The selectors of `pattern`, outer ones before those in their branches.
#[must_use]
pub fn selectors(pattern: &ast::Pattern<Text>) -> Vec<Selector> {
    let mut found = Vec::new();
    in_pattern(pattern, &[], &mut found);
    found
}

/// Whether a text, with `{ $name }` for what it names, states the variable `name`.
#[must_use]
pub fn mentions(text: &str, name: &str) -> bool {
    let continues =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    text.split('$').skip(1).any(|after| after.strip_prefix(name).is_some_and(|rest| !continues(rest)))
}

impl Selector {
    /// The position of the branch that `value` takes.
    #[must_use]
    pub fn taken(&self, value: &Value, plural: Plural<'_>) -> usize {
        let default = self.default();
        match value {
            Value::Number(text) => {
                let category = plural(&self.options.numeral(text), self.options.ordinal);
                let exact = self.branches.iter().position(|branch| branch.is_number(text));
                exact.or_else(|| self.word(category)).unwrap_or(default)
            }
            Value::Word(word) => self.word(word).unwrap_or(default),
            Value::Opaque => default,
        }
    }

    /// Whether the branch leaves out the number of which others of these branches speak.
    #[must_use]
    pub fn hides(&self, branch: &Branch) -> bool {
        let Some(name) = &self.variable else { return false };
        !branch.mentions(name) && self.branches.iter().any(|other| other.mentions(name))
    }

    /// The position of the default branch.
    #[must_use]
    pub fn default(&self) -> usize {
        self.branches.iter().position(|branch| branch.default).unwrap_or_default()
    }

    fn word(&self, word: &str) -> Option<usize> {
        self.branches.iter().position(|branch| !branch.is_number && branch.key == word)
    }
}

impl Branch {
    /// Whether the key is the name of a plural category.
    #[must_use]
    pub fn is_category(&self) -> bool {
        !self.is_number && CATEGORIES.contains(&self.key.as_str())
    }

    /// The value that the key names.
    #[must_use]
    pub fn value(&self) -> Value {
        if self.is_number { Value::Number(self.key.as_str().into()) } else { Value::Word(self.key.clone()) }
    }

    /// Whether the text states the variable `name`.
    #[must_use]
    pub fn mentions(&self, name: &str) -> bool {
        mentions(&self.text, name)
    }

    /// Whether the key is this very value.
    #[must_use]
    pub fn is_named(&self, value: &Value) -> bool {
        match value {
            Value::Number(text) => self.is_number(text),
            Value::Word(word) => !self.is_number && self.key == *word,
            Value::Opaque => false,
        }
    }

    fn is_number(&self, text: &str) -> bool {
        let value = |text: &str| text.parse::<f64>().ok();
        self.is_number
            && value(&self.key).zip(value(text)).is_some_and(|(one, other)| one.total_cmp(&other).is_eq())
    }
}

impl Options {
    /// The number as it is written out: its fraction digits count in plurals.
    #[must_use]
    pub fn numeral<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if fraction.len() >= self.fraction {
            return Cow::Borrowed(text);
        }
        Cow::Owned(format!("{whole}.{fraction:0<width$}", width = self.fraction))
    }

    fn read(&mut self, arguments: &ast::CallArguments<Text>) {
        for argument in &arguments.named {
            let (ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value }) = &argument.value
            else {
                continue;
            };
            match argument.name.name.as_str() {
                "type" => self.ordinal = value.as_str() == "ordinal",
                "minimumFractionDigits" => self.fraction = value.as_str().parse().unwrap_or_default(),
                "unit" => self.unit = Some(value.as_str().to_owned()),
                _ => {}
            }
        }
    }
}

fn in_pattern(pattern: &ast::Pattern<Text>, within: &[(usize, usize)], found: &mut Vec<Selector>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, within, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<Text>, within: &[(usize, usize)], found: &mut Vec<Selector>) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            in_expression(expression, within, found);
        }
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { selector, variants } => {
            let at = found.len();
            let mut options = Options::default();
            let variable = variable(selector, &mut options);
            let by = variable.as_ref().map_or_else(|| code(selector), |name| format!("${name}"));
            let branches = variants.iter().map(branch).collect();
            found.push(Selector { by, variable, options, branches, within: within.to_owned() });
            for (own, variant) in variants.iter().enumerate() {
                let inside = [within, &[(at, own)]].concat();
                in_pattern(&variant.value, &inside, found);
            }
        }
    }
}

fn branch(variant: &ast::Variant<Text>) -> Branch {
    let name = key(variant);
    Branch {
        key: name.as_str().to_owned(),
        is_number: matches!(variant.key, ast::VariantKey::NumberLiteral { .. }),
        default: variant.default,
        span: name.span(),
        text: plain(&variant.value),
    }
}

/// The variable of a selector, also behind functions, whose options are read.
fn variable(selector: &ast::InlineExpression<Text>, options: &mut Options) -> Option<String> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name.as_str().to_owned()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            let inner = arguments.positional.first().and_then(|inner| variable(inner, options));
            options.read(arguments);
            inner
        }
        _ => None,
    }
}
