//! The check `wrong-default`.

use std::ops::Range;

use super::choosing::{Choosing, choosing};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Edit, Help};
use crate::load::fluent::walk::select::{Branch, Selector, Value};
use crate::source::Span;
use crate::unit::Unit;

declare_check! {
    /// The default branch of a translation is for one number or for few, and not for all others.
    ///
    /// `*[one]` beside `[other]`, a default that is a number, or one that does not say the number, where English does.
    /// `*[many]` is a usual default where it is the form of most numbers, as in Polish.
    ///
    /// ## Why this matters
    /// The default is taken for every number that no branch is for: the reader is told of "one invoice" whatever it is.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-period = We keep server logs for { $log-period }, { AMOUNT($log-period, unit: "month") ->
    ///     [one] so that one invoice can be checked.
    ///    *[other] so that the invoices of that time can be checked.
    /// }
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-period = Nous conservons les journaux du serveur pendant { $log-period }, { AMOUNT($log-period, unit: "month") ->
    ///    *[one] afin de pouvoir vérifier une facture.
    ///     [other] afin de pouvoir vérifier les factures de cette durée.
    /// }
    /// ```
    ///
    /// ## What to do
    /// Put the `*` before `[other]`.
    pub(super) static CHECK = { name: "wrong-default", level: Warning, run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in &translation.units {
            let all = choosing(cx, translation, unit);
            for choosing in all.iter().filter(|choosing| choosing.is_number) {
                let selectors = choosing.target.by(&choosing.by).map(|at| &choosing.target.selectors[at]);
                for selector in selectors.filter(|selector| is_wrong(choosing, selector)) {
                    sink.push(finding(cx, translation, rule, unit, (choosing, selector)));
                }
            }
        }
    }
}

fn is_wrong(choosing: &Choosing<'_>, selector: &Selector) -> bool {
    let default = &selector.branches[selector.default()];
    if selector.branches.len() < 2 || is_default_in_source(choosing, default) && default.is_number {
        return false;
    }
    let has_other = other(selector).is_some_and(|branch| !branch.default);
    // Chinese has one form, and `[other]` takes every number: nobody sees the default.
    let one_form = || {
        let numbers = (0..=12).map(|number: u8| number.to_string());
        let form = |number: String| {
            choosing.target.category(&selector.options.numeral(&number), selector.options.ordinal)
        };
        numbers.map(form).all(|form| form == "other")
    };
    if has_other && choosing.target.knows_plurals() && one_form() {
        return false;
    }
    match default.key.as_str() {
        "zero" | "one" | "two" if has_other => true,
        // A form of many numbers: right where every number has its branch.
        "few" | "many" if has_other => takes_others(choosing, default),
        _ if default.is_number => takes_others(choosing, default),
        _ => hides_a_number(choosing, selector, default),
    }
}

/// Whether numbers take a default that does not say them, where the one of English does.
fn hides_a_number(choosing: &Choosing<'_>, selector: &Selector, default: &Branch) -> bool {
    let there = choosing.source.by(&choosing.by).map(|at| &choosing.source.selectors[at]);
    let said = there.map(|there| (there, &there.branches[there.default()]));
    let said = said.into_iter().any(|(there, branch)| {
        there.variable.as_deref().is_some_and(|name| branch.mentions(name)) && there.branches.len() > 1
    });
    let taken = |value: &&Value| {
        let taken = choosing.target.taken(&choosing.by, value).into_iter();
        taken.filter(|(_, branch)| branch.span == default.span).count() > 0
    };
    said && selector.hides(default) && choosing.passed.iter().any(|value| taken(&value))
}

fn other(selector: &Selector) -> Option<&Branch> {
    selector.branches.iter().find(|branch| branch.key == "other")
}

fn is_default_in_source(choosing: &Choosing<'_>, default: &Branch) -> bool {
    let mut there = choosing.source.by(&choosing.by).flat_map(|at| &choosing.source.selectors[at].branches);
    there.any(|branch| branch.default && branch.key == default.key)
}

/// Whether numbers take the default that it does not name.
fn takes_others(choosing: &Choosing<'_>, default: &Branch) -> bool {
    let numbers = choosing.imaginable.iter().filter_map(|value| match value {
        Value::Number(text) => Some((value, text)),
        _ => None,
    });
    numbers.into_iter().any(|(value, text)| {
        let mut taken = choosing.target.taken(&choosing.by, value).into_iter();
        taken.any(|(selector, branch)| {
            let category =
                || choosing.target.category(&selector.options.numeral(text), selector.options.ordinal);
            branch.span == default.span && !branch.is_named(value) && branch.key != category()
        })
    })
}

fn finding(
    cx: &Context<'_>,
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    (choosing, selector): (&Choosing<'_>, &Selector),
) -> Diagnostic {
    let default = &selector.branches[selector.default()];
    let other = other(selector);
    if default.key == "other" || (other.is_none() && !default.is_number) {
        let mut found = translation
            .finding(
                rule,
                unit,
                &format!("says no `{}` by default, as {} does", choosing.by, translation.source.name),
            )
            .label("shown for every number that no branch is for")
            .note(format!("a reader of {} is not told the number", translation.language.name));
        found.primary.span = default.span;
        return found.help(format!("state `{{ {} }}` in `*[{}]` too", choosing.by, default.key));
    }
    let mut found = translation
        .finding(rule, unit, &format!("has `[{}]` as its default", default.key))
        .label("shown for every number that no branch is for");
    found.primary.span = default.span;
    let (name, text) = (translation.language.name, default.text.trim());
    let mut found = found.note(format!("a reader of {name} may be told “{text}” of other numbers"));
    match other {
        Some(other) => {
            found = found.related(other.span, "the branch for all others");
            let edits = moved(cx, default.span, other.span).unwrap_or_default();
            found.helps.push(Help { text: "put the `*` before `[other]`".to_owned(), edits });
            found
        }
        None => found.help("add `*[other]`, for all other numbers, and take away the `*` here"),
    }
}

/// Takes the `*` before the bracket of one key to that of another. The keys stay in their column.
fn moved(cx: &Context<'_>, from: Span, to: Span) -> Option<Vec<Edit>> {
    let text = &*cx.sources.file(from.source).text;
    let star = text.get(..from.start)?.trim_end_matches([' ', '\n', '\r', '[']).strip_suffix('*')?.len();
    let open = text.get(..to.start)?.rfind('[')?;
    let start = open - usize::from(text[..open].ends_with(' '));
    let edit = |source, range: Range<usize>, text: &str| Edit {
        span: Span::new(source, range),
        replacement: text.to_owned(),
    };
    Some(vec![edit(from.source, star..star + 1, " "), edit(to.source, start..open, "*")])
}
