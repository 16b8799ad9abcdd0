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

/// What an exception is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    /// Its language, where it is for one only.
    pub(super) locale: Option<&'a str>,
    pub(super) message: &'a str,
}

impl About<'_> {
    /// A finding with the headline `{French} `{message}`: {what}`.
    fn finding(&self, subject: &Subject<'_>, rule: &'static Rule, at: Span, what: &str) -> Diagnostic {
        let language = self.locale.map(|tag| format!("{} ", subject.name(tag))).unwrap_or_default();
        let mut found = Diagnostic::new(rule, at, format!("{language}`{}`: {what}", self.message)).beside();
        found.locale = self.locale.map(str::to_owned);
        found.message_id = Some(self.message.to_owned());
        found
    }
}

/// An exception that cannot be read.
pub(super) fn unreadable(subject: &Subject<'_>, about: About<'_>, at: Span) -> Diagnostic {
    about.finding(subject, &BROKEN, at, "an exception cannot be read")
}

/// An exception for a language that the site does not have.
pub(super) fn no_language(subject: &Subject<'_>, about: About<'_>, at: Span) -> Diagnostic {
    about.finding(subject, &BROKEN, at, "an exception is for no language of the site")
}

/// An exception for a message that nothing says.
pub(super) fn no_message(subject: &Subject<'_>, about: About<'_>, at: Span) -> Diagnostic {
    about.finding(subject, &BROKEN, at, "an exception is for no message")
}

/// The check called `name`; a finding at `at` where there is none that can be silenced.
pub(super) fn rule(
    subject: &Subject<'_>,
    name: &str,
    about: About<'_>,
    at: Span,
) -> Result<&'static Rule, Box<Diagnostic>> {
    let Some(rule) = subject.rules.iter().find(|rule| rule.name == name) else {
        let found = about.finding(subject, &BROKEN, at, "an exception names no check");
        let found = found.label("there is no such check");
        let near = closest(name, subject.rules.iter().filter(|rule| rule.silenceable).map(|rule| rule.name));
        return Err(Box::new(match near {
            Some(near) => found.fix(format!("did you mean `{near}`?"), at, near),
            None => found.help("`policyglot explain` lists the checks"),
        }));
    };
    if rule.silenceable {
        return Ok(rule);
    }
    let found = about
        .finding(subject, &BROKEN, at, &format!("`{name}` cannot be silenced"))
        .label("a check without exceptions")
        .note("a page would be unsafe, or wrong without a trace");
    Err(Box::new(found.help("correct the text, and delete the exception")))
}

/// The day that `text` writes as `YYYY-MM-DD`.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|day| day.to_string() == text)
}

/// An exception that ends on what is no day.
pub(super) fn no_day(subject: &Subject<'_>, about: About<'_>, at: Span) -> Diagnostic {
    let found = about.finding(subject, &BROKEN, at, "an exception ends on no day");
    found.label("no such day").help("write a day like 2027-01-31")
}

/// `{French} `{message}`: the exception for `{check}` {what}`, at the exception.
fn finding(
    subject: &Subject<'_>,
    rule: &'static Rule,
    own: &Exception,
    locale: Option<&str>,
    what: &str,
) -> Diagnostic {
    let about = About { locale, message: &own.message };
    about.finding(subject, rule, own.span, &format!("the exception for `{}` {what}", own.rule.name))
}

/// It silences nothing, because nothing is found.
pub(super) fn unused(subject: &Subject<'_>, own: &Exception, locale: Option<&str>) -> Diagnostic {
    let found = finding(subject, &UNUSED, own, locale, "silences nothing");
    found.label("nothing of the kind is found").help("delete it")
}

/// Another one silences the same already.
pub(super) fn twice(subject: &Subject<'_>, own: &Exception, locale: &str) -> Diagnostic {
    let found = finding(subject, &UNUSED, own, Some(locale), "is there twice");
    found.label("another one silences the same").help("delete one of the two")
}

/// It was given for other texts than those of today, whose key is `key`.
pub(super) fn lapsed(subject: &Subject<'_>, own: &Exception, locale: &str, key: &Key) -> Diagnostic {
    let english = subject.name(subject.source);
    let name = subject.name(locale);
    let known: Vec<_> = own.keys.iter().filter_map(|(text, _)| Key::parse(text)).collect();
    let is_source = locale == subject.source;
    let changed = match known.as_slice() {
        [] => "this is no key of texts".to_owned(),
        [known] if is_source || known.translation == key.translation => {
            format!("the {english} text changed since")
        }
        [known] if known.source == key.source => format!("the {name} text changed since"),
        [_] => format!("the {english} and the {name} text changed since"),
        _ => format!("none of its keys fits the {english} and the {name} text"),
    };
    let found = finding(subject, &UNUSED, own, Some(locale), "has lapsed")
        .label(changed)
        .note("a reason that was given for one text may not hold for another");
    let help = "look at it again; if the reason still holds, bind it to the texts of today";
    match own.keys.as_slice() {
        [(_, place)] => found.fix(help, *place, key.to_string()),
        _ => found.help(format!("{help}: write `{key}`")),
    }
}

/// One of its keys fits no text.
pub(super) fn leftover(subject: &Subject<'_>, own: &Exception, key: &str, at: Span) -> Diagnostic {
    let mut found = finding(subject, &UNUSED, own, None, "has a key for no text");
    found.primary.span = at;
    found.label(format!("`{key}` fits no text of today")).help("delete this key")
}

/// It does not say for which texts it is.
pub(super) fn unbound(subject: &Subject<'_>, own: &Exception, locale: &str, key: &Key) -> Diagnostic {
    let found = finding(subject, &BROKEN, own, Some(locale), "is bound to no text")
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
    let mut found = finding(subject, &EXPIRED, own, Some(locale), "has ended");
    found.primary.span = place;
    found
        .label(format!("{day} has passed"))
        .help("correct the text and delete the exception, or look at it again and write a later day")
}

/// It does not say why.
pub(super) fn without_reason(subject: &Subject<'_>, own: &Exception, locale: &str) -> Diagnostic {
    let found = finding(subject, &WITHOUT_REASON, own, Some(locale), "has no reason")
        .label("nobody will know why")
        .note("who reads the policy for a court or a regulator needs the reason");
    found.help(match own.more {
        Some(_) => "write the reason behind the bracket, after a colon, or delete the exception",
        None => "write the reason under `reason:`, or delete the exception",
    })
}
