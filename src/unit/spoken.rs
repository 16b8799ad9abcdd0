//! What a pattern says, with its terms and messages put in, and marks for everything that only a program knows.

use std::cell::RefCell;

use crate::load::fluent::catalogue::{Catalogue, Pattern};
use crate::load::fluent::expand::DEEPEST;
use crate::load::fluent::walk::{self, Choice, Named};
use crate::markup;

/// One text of a pattern.
pub(super) struct Spoken {
    /// The branches behind it.
    pub(super) choices: Vec<Choice>,
    /// The text: a mark `f0` stands for `names[0]`.
    pub(super) text: String,
    /// What marks stand for: `$variable`, `-term`, `message`.
    pub(super) names: Vec<String>,
}

/// Every text of `pattern`, a pattern of `catalogue`.
pub(super) fn texts(catalogue: &Catalogue, pattern: &Pattern) -> Vec<Spoken> {
    let names = RefCell::new(Vec::new());
    let made = walk::flatten_with(pattern, &|named| say(catalogue, &named, &names, 0));
    let names = names.into_inner();
    let each = made.into_iter();
    each.map(|made| Spoken { choices: made.choices, text: made.text, names: names.clone() }).collect()
}

fn say(catalogue: &Catalogue, named: &Named<'_>, marked: &RefCell<Vec<String>>, depth: usize) -> String {
    let found = match named {
        Named::Variable(_) | Named::Term(_, Some(_), _) => None,
        Named::Term(id, None, given) => {
            let pattern = catalogue.terms.get(*id).and_then(|term| term.value.as_ref());
            pattern.map(|pattern| (pattern, given.as_slice()))
        }
        Named::Message(id, attribute) => {
            let entry = catalogue.messages.get(*id);
            let pattern = entry.and_then(|entry| match attribute {
                Some(name) => entry.attribute(name).map(|own| &own.pattern),
                None => entry.value.as_ref(),
            });
            pattern.map(|pattern| (pattern, [].as_slice()))
        }
    };
    let Some((pattern, given)) = found.filter(|_| depth < DEEPEST) else { return mark(named, marked) };
    let made = walk::flatten_with(pattern, &|inner| say(catalogue, &inner, marked, depth + 1));
    // Of a term that declines, the form that is asked for.
    let fits = |choices: &[Choice]| {
        choices.iter().filter(|choice| asks(choice, given)).count() * 2
            + usize::from(choices.iter().all(|choice| choice.default || asks(choice, given)))
    };
    let best = made.into_iter().rev().max_by_key(|variant| fits(&variant.choices));
    best.map(|variant| variant.text).unwrap_or_default()
}

/// Whether the arguments ask for this branch.
fn asks(choice: &Choice, given: &[(&str, &str)]) -> bool {
    let selector = choice.selector.strip_prefix('$');
    given.iter().any(|(name, value)| selector == Some(*name) && choice.key == *value)
}

fn mark(named: &Named<'_>, marked: &RefCell<Vec<String>>) -> String {
    let name = match named {
        Named::Variable(name) => format!("${name}"),
        Named::Term(name, attribute, _) => dotted(&format!("-{name}"), *attribute),
        Named::Message(name, attribute) => dotted(name, *attribute),
    };
    let mut known = marked.borrow_mut();
    let at = known.iter().position(|own| *own == name).unwrap_or_else(|| {
        known.push(name);
        known.len() - 1
    });
    markup::mark(&format!("f{at}"))
}

fn dotted(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}
