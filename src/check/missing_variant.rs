//! The check `missing-variant`.

use super::choosing::{Choosing, choosing};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::walk::select::{Branch, Value};
use crate::unit::Unit;

declare_check! {
    /// A value that English has a text of its own for gets the default text in the translation.
    ///
    /// Every value that can come is looked at, and which branch it takes. Where the default branch of the translation is
    /// for that one value, it is its branch. A value that the policy does not state today is told when asked. Plural forms
    /// are [`missing-plural`](missing-plural.md)'s business.
    ///
    /// ## Why this matters
    /// Readers for whom that value holds are told what was written for others.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-period = { AMOUNT($log-period, unit: "month") ->
    ///     [13] We keep server logs for a year and one month more.
    ///     [24] We keep server logs for two years.
    ///    *[other] We keep server logs for { $log-period }.
    /// }
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-period = { AMOUNT($log-period, unit: "month") ->
    ///     [24] Nous conservons les journaux du serveur pendant deux ans.
    ///    *[other] Nous conservons les journaux du serveur pendant { $log-period }.
    /// }
    /// ```
    ///
    /// ## What to do
    /// Add a branch for the value to the translation. Keys of branches are names: they are not translated.
    pub(super) static CHECK = { name: "missing-variant", level: Error, run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in &translation.units {
            for choosing in choosing(cx, translation, unit).iter().filter(|own| own.has_choice()) {
                let missing = |values: &[Value]| -> Vec<Branch> {
                    let values = values.iter().filter(|value| is_missing(choosing, value));
                    values.filter_map(|value| own(choosing, value)).cloned().collect()
                };
                let now = missing(&choosing.passed);
                let (missing, level) = if now.is_empty() {
                    (missing(&choosing.imaginable), Severity::Info)
                } else {
                    (now, rule.level)
                };
                if !missing.is_empty() {
                    sink.push(finding(translation, rule, unit, choosing, &missing).level(level));
                }
            }
        }
    }
}

/// Whether English has a branch for the value, and the translation says of it what it says of others.
fn is_missing(choosing: &Choosing<'_>, value: &Value) -> bool {
    // Where English names 1, it means the singular.
    if matches!(value, Value::Number(text) if **text == *"1") {
        return false;
    }
    let Some(there) = own(choosing, value) else { return false };
    let taken = choosing.target.taken(&choosing.by, value);
    if taken.is_empty() || !taken.iter().all(|(_, branch)| branch.default && !branch.is_named(value)) {
        return false;
    }
    let here: Vec<_> = taken.iter().map(|(_, branch)| branch.span).collect();
    choosing.imaginable.iter().filter(|other| *other != value).any(|other| {
        let same = choosing
            .target
            .taken(&choosing.by, other)
            .iter()
            .map(|(_, branch)| branch.span)
            .eq(here.iter().copied());
        let says = choosing.source.taken(&choosing.by, other);
        same && says.iter().all(|(_, branch)| branch.span != there.span && branch.text != there.text)
    })
}

/// The branch that English has for this very value.
fn own<'a>(choosing: &'a Choosing<'_>, value: &Value) -> Option<&'a Branch> {
    let taken = choosing.source.taken(&choosing.by, value);
    taken.into_iter().map(|(_, branch)| branch).find(|branch| branch.is_named(value))
}

fn finding(
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    choosing: &Choosing<'_>,
    missing: &[Branch],
) -> Diagnostic {
    let keys: Vec<_> = missing.iter().map(|there| format!("`[{}]`", there.key)).collect();
    let values: Vec<_> = missing.iter().map(|there| format!("`{}`", there.key)).collect();
    let mut found =
        translation.finding(rule, unit, &format!("has no branch {}", keys.join(", "))).note(format!(
            "where `{}` is {}, a reader of {} is told what was written for others",
            choosing.by,
            values.join(" or "),
            translation.language.name
        ));
    let taken = missing
        .first()
        .and_then(|there| choosing.target.taken(&choosing.by, &there.value()).into_iter().next());
    if let Some((_, branch)) = taken {
        found.primary.span = branch.span;
        found = found.label("this text is shown instead");
    }
    for there in missing {
        found = found.related(there.span, format!("{} has a text of its own", translation.source.name));
    }
    for there in missing {
        found = match mistaken(choosing, &there.key, missing.len()) {
            Some(branch) => found.fix(
                format!(
                    "write `[{}]` for `[{}]`: keys of branches are not translated",
                    there.key, branch.key
                ),
                branch.span,
                &there.key,
            ),
            None => found.help(format!("add `[{}]`: “{}”", there.key, there.text.trim())),
        };
    }
    found
}

/// A branch of the translation that no value takes, and that was probably meant for this one.
fn mistaken<'a>(choosing: &'a Choosing<'_>, key: &str, missing: usize) -> Option<&'a Branch> {
    let branches = choosing.target.by(&choosing.by).flat_map(|at| &choosing.target.selectors[at].branches);
    let takes = |branch: &Branch| choosing.imaginable.iter().any(|value| branch.is_named(value));
    let idle: Vec<_> =
        branches.filter(|branch| !branch.default && !branch.is_category() && !takes(branch)).collect();
    match closest(key, idle.iter().map(|branch| branch.key.as_str())) {
        Some(near) => idle.into_iter().find(|branch| branch.key == near),
        None => idle.first().copied().filter(|_| missing == 1 && idle.len() == 1),
    }
}
