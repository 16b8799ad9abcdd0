//! What is said of exceptions that are not as they should be.

use jiff::civil::Date;

use super::key::Key;
use super::rules::{BROKEN, EXPIRED, UNUSED, WITHOUT_REASON};
use super::{Exception, Subject};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::suggest::closest;
use crate::source::Span;

/// How an exception above a message is written.
pub(super) const WRITE: &str =
    "copy the line that the finding prints: `# policyglot: allow(CHECK, text KEY): reason`";

/// An exception that cannot be read or cannot be.
pub(super) fn broken(subject: &Subject<'_>, locale: &str, message: &str, at: Span) -> Diagnostic {
    let headline = format!("{} `{message}`: an exception cannot be read", subject.name(locale));
    Diagnostic::new(&BROKEN, at, headline).about(locale, message).beside()
}

/// The check called `name`; a finding at `place` (language, message, place) where there is none that can be silenced.
pub(super) fn rule(
    subject: &Subject<'_>,
    name: &str,
    place: (&str, &str, Span),
) -> Result<&'static Rule, Box<Diagnostic>> {
    let (locale, message, span) = place;
    let of = format!("{} `{message}`", subject.name(locale));
    let found = |headline: String| Diagnostic::new(&BROKEN, span, headline).about(locale, message).beside();
    let Some(rule) = subject.rules.iter().find(|rule| rule.name == name) else {
        let found = found(format!("{of}: an exception names no check")).label("there is no such check");
        let near = closest(name, subject.rules.iter().filter(|rule| rule.silenceable).map(|rule| rule.name));
        return Err(Box::new(match near {
            Some(near) => found.fix(format!("did you mean `{near}`?"), span, near),
            None => found.help("`policyglot explain` lists the checks"),
        }));
    };
    if rule.silenceable {
        return Ok(rule);
    }
    let found = found(format!("{of}: `{name}` cannot be silenced"))
        .label("a check without exceptions")
        .note("a page would be unsafe, or wrong without a trace");
    Err(Box::new(found.help("correct the text, and delete the exception")))
}

/// The day that `text` writes as `YYYY-MM-DD`.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|day| day.to_string() == text)
}

/// The same finding about a day that is none.
pub(super) fn no_day(found: Diagnostic) -> Diagnostic {
    found.label("this is no day").help("write a day like 2027-01-31")
}

/// `{French} `{message}`: the exception for `{check}` {what}`, at the exception.
fn finding(
    subject: &Subject<'_>,
    rule: &'static Rule,
    own: &Exception,
    locale: &str,
    what: &str,
) -> Diagnostic {
    let (name, message, check) = (subject.name(locale), &own.message, own.rule.name);
    let headline = format!("{name} `{message}`: the exception for `{check}` {what}");
    Diagnostic::new(rule, own.span, headline).about(locale, message).beside()
}

/// It silences nothing, because nothing is found.
pub(super) fn unused(subject: &Subject<'_>, own: &Exception, locale: &str) -> Diagnostic {
    let found = finding(subject, &UNUSED, own, locale, "silences nothing");
    found.label("nothing of the kind is found").help("delete it")
}

/// Another one silences the same already.
pub(super) fn twice(subject: &Subject<'_>, own: &Exception, locale: &str) -> Diagnostic {
    let found = finding(subject, &UNUSED, own, locale, "is there twice");
    found.label("another one silences the same").help("delete one of the two")
}

/// It was given for other texts than those of today, whose key is `key`.
pub(super) fn lapsed(subject: &Subject<'_>, own: &Exception, locale: &str, key: &Key) -> Diagnostic {
    let english = subject.name(subject.source);
    let name = subject.name(locale);
    let known: Vec<_> = own.keys.iter().filter_map(|(text, _)| Key::parse(text)).collect();
    let changed =
        if locale == subject.source || known.iter().any(|known| known.translation == key.translation) {
            format!("the {english} text changed since")
        } else if known.iter().any(|known| known.source == key.source) {
            format!("the {name} text changed since")
        } else {
            format!("the {english} and the {name} text changed since")
        };
    let found = finding(subject, &UNUSED, own, locale, "has lapsed")
        .label(changed)
        .note("a reason that was given for one text may not hold for another");
    let help = "look at it again; if the reason still holds, bind it to the texts of today";
    match own.keys.as_slice() {
        [(_, place)] => found.fix(help, *place, key.to_string()),
        _ => found.help(format!("{help}: write `{key}`")),
    }
}

/// It does not say for which texts it is.
pub(super) fn unbound(subject: &Subject<'_>, own: &Exception, locale: &str, key: &Key) -> Diagnostic {
    let found = finding(subject, &BROKEN, own, locale, "is bound to no text")
        .label("the key of the texts is missing")
        .note("it would go on when the texts have changed, whatever they say then");
    let help = "bind it to the texts of today";
    match own.more {
        Some(place) => found.fix(help, place, format!(", text {key}")),
        None => found.help(format!("{help}: write `text: {key}`")),
    }
}

/// Its last day has passed.
pub(super) fn expired(
    subject: &Subject<'_>,
    own: &Exception,
    locale: &str,
    (day, place): (Date, Span),
) -> Diagnostic {
    let mut found = finding(subject, &EXPIRED, own, locale, "has ended");
    found.primary.span = place;
    found
        .label(format!("{day} has passed"))
        .help("correct the text and delete the exception, or look at it again and write a later day")
}

/// It does not say why.
pub(super) fn without_reason(subject: &Subject<'_>, own: &Exception, locale: &str) -> Diagnostic {
    let found = finding(subject, &WITHOUT_REASON, own, locale, "has no reason")
        .label("nobody will know why")
        .note("who reads the policy for a court or a regulator needs the reason");
    found.help(match own.more {
        Some(_) => "write the reason behind the bracket, after a colon, or delete the exception",
        None => "write the reason under `reason:`, or delete the exception",
    })
}
