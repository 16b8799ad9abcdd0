//! The texts that the selectors of a pattern can make of it.

use std::cell::Cell;

use fluent_syntax::ast;

use super::super::slice::Text;
use super::visit::{Visitor, visit_inline};
use super::{Choice, References, Variant, key, whole_code};

/// More texts than this are not made of one pattern.
const MOST: usize = 64;
/// Nor so many that they are longer together, in bytes; each branch is in one of them all the same.
const LONGEST: usize = 256 << 10;

/// What stands for an expression in a text.
pub(super) type Show<'a> = &'a dyn Fn(&ast::InlineExpression<Text>) -> String;

/// How texts are made.
#[derive(Clone, Copy)]
struct Making<'a> {
    show: Show<'a>,
    /// Whether some rows of branches were left out.
    cut: &'a Cell<bool>,
}

/// Each text of `pattern`, with what `show` says of each expression.
pub(super) fn pattern(pattern: &ast::Pattern<Text>, show: Show<'_>) -> Vec<Variant> {
    within(pattern, Making { show, cut: &Cell::new(false) }, MOST)
}

/// Whether every row of branches that a value could take is one of those texts.
pub(super) fn is_whole(pattern: &ast::Pattern<Text>) -> bool {
    let cut = Cell::new(false);
    within(pattern, Making { show: &|_| String::new(), cut: &cut }, MOST);
    !cut.get()
}

/// The same, `most` of them if so many have every branch; each branch is in one of them all the same.
fn within(pattern: &ast::Pattern<Text>, making: Making<'_>, most: usize) -> Vec<Variant> {
    let texts = pattern.elements.iter().map(|part| match part {
        ast::PatternElement::TextElement { value } => value.as_str().len(),
        ast::PatternElement::Placeable { .. } => 0,
    });
    let most = (LONGEST / texts.sum::<usize>().max(1)).clamp(1, most);
    pattern.elements.iter().fold(vec![Variant::default()], |made, part| match part {
        ast::PatternElement::TextElement { value } => {
            joined(made, &[Variant { text: value.as_str().to_owned(), ..Variant::default() }], making, most)
        }
        ast::PatternElement::Placeable { expression: placed } => {
            joined(made, &expression(placed, making, most), making, most)
        }
    })
}

fn expression(expression: &ast::Expression<Text>, making: Making<'_>, most: usize) -> Vec<Variant> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression: inner }) => {
            self::expression(inner, making, most)
        }
        ast::Expression::Inline(inline) => {
            let mut made = Variant { text: (making.show)(inline), ..Variant::default() };
            shown(inline, &mut made.references);
            vec![made]
        }
        ast::Expression::Select { selector, variants } => {
            let all = |most| -> Vec<Variant> {
                variants.iter().flat_map(|variant| branch(selector, variant, making, most)).collect()
            };
            let made = all(most);
            // None is left out: readers may see it.
            if most == 1 || made.len() <= most.max(variants.len()) {
                return made;
            }
            making.cut.set(true);
            all(1)
        }
    }
}

fn branch(
    selector: &ast::InlineExpression<Text>,
    variant: &ast::Variant<Text>,
    making: Making<'_>,
    most: usize,
) -> Vec<Variant> {
    let key = key(variant);
    let choice = Choice {
        selector: whole_code(selector),
        key: key.as_str().to_owned(),
        default: variant.default,
        span: key.span(),
    };
    let mut chosen = Variant { choices: vec![choice], ..Variant::default() };
    visit_inline(selector, &mut chosen.chosen_by);
    joined(vec![chosen], &within(&variant.value, making, most), making, MOST)
}

/// Every text of `made` followed by every text of `next`, where they can go together.
fn joined(made: Vec<Variant>, next: &[Variant], making: Making<'_>, most: usize) -> Vec<Variant> {
    if let [only] = next {
        return made.into_iter().map(|before| before.then(only)).collect();
    }
    let pairs: Vec<_> =
        made.iter().flat_map(|before| after(before, next).map(move |own| (before, own))).collect();
    if pairs.len() <= most {
        return pairs.into_iter().map(|(before, own)| before.clone().then(own)).collect();
    }
    // Each of many behind the one before them is a row of its own.
    if made.len() > 1 {
        making.cut.set(true);
    }
    let longest = made.len().max(next.len());
    (0..longest).map(|at| made[at % made.len()].clone().then(&next[at % next.len()])).collect()
}

/// Those of `next` that take the same branch as `before` at a selector by the same value, if any does.
fn after<'a>(before: &Variant, next: &'a [Variant]) -> impl Iterator<Item = &'a Variant> + use<'a> {
    let choices = before.choices.clone();
    let agrees = move |own: &Variant| {
        own.choices.iter().all(|choice| {
            let mut same = choices.iter().filter(|earlier| earlier.selector == choice.selector);
            same.all(|earlier| earlier.key == choice.key)
        })
    };
    let strict = next.iter().any(&agrees);
    next.iter().filter(move |own| !strict || agrees(own))
}

impl Variant {
    fn then(mut self, next: &Self) -> Self {
        self.choices.extend(next.choices.iter().cloned());
        self.text.push_str(&next.text);
        self.references.extend(next.references.clone());
        self.chosen_by.extend(next.chosen_by.clone());
        self
    }
}

impl References {
    fn extend(&mut self, more: Self) {
        self.variables.extend(more.variables);
        self.terms.extend(more.terms);
        self.messages.extend(more.messages);
        self.functions.extend(more.functions);
    }
}

/// What readers see of an expression: of a function its first argument, of a term none.
fn shown(inline: &ast::InlineExpression<Text>, found: &mut References) {
    match inline {
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = &**expression {
                shown(inner, found);
            }
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            found.inline(inline);
            arguments.positional.first().into_iter().for_each(|own| shown(own, found));
        }
        _ => found.inline(inline),
    }
}
