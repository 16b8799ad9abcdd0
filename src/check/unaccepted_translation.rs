//! The check `unaccepted-translation`.

use std::collections::BTreeMap;

use super::stale_translation::{each, place};
use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::ledger::standing::Standing;

declare_check! {
    /// A translation was never accepted, in a language whose other translations were.
    ///
    /// ## Why this matters
    /// Until it is accepted, nobody is told when its English text changes.
    ///
    /// ## Example
    /// ```tsv locales/fr/accepted.tsv
    /// about-older  96ecc7b90d6f0152  237a790d78b4d7d7  -  -  -  -
    /// ```
    ///
    /// ## What to do
    /// Compare it with the English text, then run `policyglot accept fr about-logs`, or `policyglot accept fr --all` for
    /// all of the language. A message that only has another name now keeps what was accepted under the old one.
    pub(super) static CHECK = { name: "unaccepted-translation", level: Info, run: check };
}

/// Of more than these, only how many there are is told.
const TOLD: usize = 10;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let mut found: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    each(cx, &mut |language, message, standing| {
        // What no page shows needs nobody's word.
        let shown = cx.reach.has(message);
        let Some(span) = place(language.catalogue, message).filter(|_| shown) else { return };
        let new = Diagnostic::new(rule, span, format!("{} `{message}` was never accepted", language.name))
            .about(language.tag, message);
        let command = format!("policyglot accept {} {message}", language.tag);
        match standing {
            Standing::Untracked => {
                let new = new
                    .note("nobody is told when its text in the source language changes")
                    .help(format!("compare it with the source language, then run `{command}`"));
                found.entry(language.tag.to_owned()).or_default().push(new);
            }
            Standing::Renamed { from } => sink.push(
                new.note(format!("both its texts were accepted as `{from}`, which is gone"))
                    .help(format!("run `{command}` to move what was accepted")),
            ),
            _ => {}
        }
    });
    for (tag, own) in found {
        match own.first().filter(|_| own.len() > TOLD) {
            Some(first) => sink.push(all(cx, rule, &tag, own.len(), first)),
            None => own.into_iter().for_each(|own| sink.push(own)),
        }
    }
}

/// Many at once, as while a team begins with the ledger.
fn all(cx: &Context<'_>, rule: &'static Rule, tag: &str, count: usize, first: &Diagnostic) -> Diagnostic {
    let name = cx.localized.names.get(tag).map_or(tag, String::as_str);
    Diagnostic::new(rule, first.primary.span, format!("{count} {name} texts were never accepted"))
        .about_locale(tag)
        .label("the first of them")
        .note("nobody is told when their texts in the source language change")
        .help(format!("compare them with the source language, then run `policyglot accept {tag} --all`"))
}
