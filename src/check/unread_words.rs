//! The check `unread-words`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, declare_check, shown};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::Answer;
use crate::load::fluent::catalogue::Catalogue;
use crate::load::fluent::walk::{self, Reference, select};
use crate::unit::Unit;

declare_check! {
    /// A page shows words of a translation that no check has read.
    ///
    /// All checks read what messages say; pages are made by Fluent. Where the two are not the same, something was written that
    /// none of them understands. A number in braces is written out by Fluent as its language writes numbers.
    ///
    /// ## Why this matters
    /// What a page says is then unlike what was compared, and nobody is told how.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-size = The log has at most 12000 lines.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-size = Le journal compte au plus { 12000 } lignes.
    /// ```
    ///
    /// ## What to do
    /// Write the words as they are to be read, and values of the policy by their names.
    pub(super) static CHECK = { name: "unread-words", level: Error, run: check, always: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let catalogue = translation.language.catalogue;
        // What is nothing but words is shown as it is.
        let made = translation.units.iter().filter(|unit| is_made(catalogue, unit));
        let made: BTreeMap<&str, &Unit<'_>> = made.map(|unit| (unit.message, unit)).collect();
        // Of what Fluent cannot complete, other checks tell.
        let unresolved = translation.language.lookups.iter().filter(|lookup| match &lookup.answer {
            Answer::Own(checked) => !checked.resolver.is_empty(),
            Answer::Fallback(_) | Answer::Missing => false,
        });
        let mut told: BTreeSet<&str> = unresolved.map(|lookup| lookup.message.as_str()).collect();
        for (message, text) in shown::texts(cx, translation.language.tag) {
            let Some(unit) = made.get(message) else { continue };
            let words = text.own_words();
            if unit.target.texts.iter().any(|own| is_same(&own.plain, &words)) || !told.insert(message) {
                continue;
            }
            let shown = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = translation
                .finding_at(rule, unit, "", "is shown as something else than it says to checks")
                .label("made by braces that no check understands")
                .note(format!("the page says: {shown}"))
                .unless_follows(&["untraceable-value"]);
            sink.push(
                found.help("write the words as they are to be read, and values of the policy by their names"),
            );
        }
    }
}

/// Whether something is put into a message. Of more rows of branches than are read, `untraceable-value` tells.
fn is_made(catalogue: &Catalogue, unit: &Unit<'_>) -> bool {
    let Some(pattern) = unit.entry.pattern(unit.message) else { return false };
    // Of another message the branches are compared where it stands itself.
    let chooses = |own: &Reference| {
        catalogue.pattern(&own.dotted()).is_some_and(|own| !select::selectors(own).is_empty())
    };
    !walk::is_words(pattern) && !walk::references(pattern).messages.iter().any(chooses)
}

/// Whether both have the same letters and figures, values aside. Spaces and marks are no matter: a full stop behind a name that
/// ends in one is left out on pages.
fn is_same(read: &str, shown: &str) -> bool {
    let letter = |c: &char| c.is_alphanumeric();
    read.chars().filter(letter).eq(shown.chars().filter(letter))
}
