//! The check `stale-translation`.

use super::{Context, Language, declare_check, words};
use crate::diag::change::Change;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::ledger::diff::runs;
use crate::ledger::grade::Grade;
use crate::ledger::standing::{Stale, Standing};
use crate::load::fluent::catalogue::Catalogue;
use crate::model::policy::Status;
use crate::source::Span;

declare_check! {
    /// The English text changed after the translation was accepted.
    ///
    /// A change of numbers, values, links, negation, duty or lists is an error; other words are a warning; punctuation
    /// and mistyped words are a remark. Where both texts changed it is a warning, and an error if the translation does
    /// not follow the numbers, values, negation or lists. Where `when-behind` (`policyglot explain policy`) says what readers see
    /// meanwhile, no error is left, only a warning. Languages without a ledger are not looked at.
    ///
    /// ## Why this matters
    /// Readers of that language are still told what no longer holds.
    ///
    /// ## Example
    /// ```tsv locales/fr/accepted.tsv
    /// about-logs  96ecc7b90d6f0152  237a790d78b4d7d7  -  -  -  -
    /// ```
    /// ```tsv locales/en/versions.tsv
    /// 96ecc7b90d6f0152  We keep no server logs.
    /// ```
    ///
    /// ## What to do
    /// Bring the translation up to date, then run `policyglot accept fr about-logs`. If it need not change, accept it as
    /// it is; `--reason` says why.
    pub(super) static CHECK = { name: "stale-translation", level: Error, run: check };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    each(cx, &mut |language, message, standing| {
        if let Standing::Stale(stale) = standing {
            sink.push(finding(cx, rule, language, message, stale));
        }
    });
}

/// Calls `visit` with how each translated text stands, of the languages that have a ledger.
pub(super) fn each(cx: &Context<'_>, visit: &mut dyn FnMut(&Language<'_>, &str, &Standing)) {
    for language in cx.translations() {
        for (message, standing) in cx.standings.get(language.tag).into_iter().flatten() {
            visit(&language, message, standing);
        }
    }
}

/// Where the text called `message` begins; terms have their `-`.
pub(super) fn place(catalogue: &Catalogue, message: &str) -> Option<Span> {
    Some(super::name_span(catalogue.entry(message)?, message))
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    message: &str,
    stale: &Stale,
) -> Diagnostic {
    let source_tag = cx.source_tag();
    let english = cx.localized.names.get(&source_tag).map_or(source_tag.as_str(), String::as_str);
    let name = language.name;
    let command = format!("policyglot accept {} {message}", language.tag);
    let broken = stale.translation_changed && !stale.not_followed.is_empty();
    let (headline, label) = if broken {
        (format!("{name} `{message}` changed otherwise than {english}"), format!("the {name} text now"))
    } else if stale.translation_changed {
        (format!("{name} `{message}` and its {english} text both changed"), format!("the {name} text now"))
    } else {
        (
            format!("{name} `{message}` is behind its {english} text"),
            format!("accepted for an older {english} text"),
        )
    };
    let span = place(language.catalogue, message).unwrap_or_else(|| cx.places.start());
    let mut found = Diagnostic::new(rule, span, headline)
        .about(language.tag, message)
        .label(label)
        .level(words::level_behind(cx, language, message, level(language, stale)));
    if let Some(there) = cx.source().and_then(|source| place(source, message)) {
        found = found.related(there, format!("the {english} text now"));
    }
    if let Some(then) = &stale.then {
        found = found.change(Change { title: format!("the {english}"), runs: runs(then, &stale.now) });
    } else {
        found = found.note(format!(
            "the {english} text that it was accepted for is not in the ledger, or is one of another message"
        ));
    }
    let when = stale.date.iter().map(|date| format!(" on {date}"));
    let accepted: String = when.chain(stale.by.iter().map(|by| format!(" by {by}"))).collect();
    if !accepted.is_empty() {
        found = found.note(format!("the {name} text was accepted{accepted}"));
    }
    if !stale.touches.is_empty() {
        found = found.note(format!("the change of the {english} text touches {}", stale.touches.join(", ")));
    }
    if broken {
        found = stale.not_followed.iter().fold(found, |found, fault| found.note(format!("{name}: {fault}")));
        return found.help(format!("correct it and run `{command}`; if it is right, add --reason \"…\""));
    }
    if stale.translation_changed {
        return found
            .note("nobody has said yet that the two texts agree")
            .help(format!("compare them, then run `{command}`"));
    }
    let found = match stale.grade {
        Grade::Same | Grade::Trivial => {
            found.note("the change looks like a correction that no reader would notice")
        }
        Grade::Wording | Grade::Substance => {
            found.note(format!("a reader of {name} is told what {english} no longer says"))
        }
    };
    let seen = words::behind(cx, language, message);
    let found = seen.into_iter().fold(found, Diagnostic::note);
    found.help(format!("bring it up to date if need be, then run `{command}`"))
}

/// The weight of the change; a draft stops no build.
fn level(language: &Language<'_>, stale: &Stale) -> Severity {
    let substance = if stale.translation_changed {
        !stale.not_followed.is_empty()
    } else {
        stale.grade == Grade::Substance
    };
    // A change that nobody can see may be any.
    match (stale.grade, substance || stale.then.is_none()) {
        (_, true) if language.status == Status::Published => Severity::Error,
        (Grade::Same | Grade::Trivial, false) => Severity::Info,
        _ => Severity::Warning,
    }
}
