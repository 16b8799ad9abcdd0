//! Holds each exception against what was found.

use std::collections::BTreeMap;

use super::key::{Key, Keys};
use super::{Exception, Subject, told};
use crate::diag::Diagnostic;
use crate::diag::allow::Allowed;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::id;
use crate::source::Span;

/// Findings by check, language and message: their places in the list.
type Index = BTreeMap<(&'static str, String, String), Vec<usize>>;

/// What an exception is worth in one language.
enum Verdict {
    /// Nobody can say.
    Open,
    /// What it silences: places in the list of findings.
    Holds(Vec<usize>),
    /// It silences nothing, and this is why.
    Void(Box<Diagnostic>),
    /// Nothing of the kind is found.
    Unused,
}

/// Marks what `exceptions` silence in `found`, and tells those that silence nothing.
pub(super) fn judge(
    subject: &Subject<'_>,
    exceptions: &[Exception],
    keys: &mut Keys<'_>,
    found: &mut [Diagnostic],
    sink: &mut Sink,
) {
    let index = index(found);
    for own in exceptions {
        let (mut unused, mut void, mut open) = (Vec::new(), false, false);
        for locale in &own.locales {
            match verdict(subject, own, locale, keys, &index, found) {
                Verdict::Open => open = true,
                Verdict::Unused => unused.push(locale),
                Verdict::Void(why) => {
                    void = true;
                    sink.push(*why);
                }
                Verdict::Holds(hits) => {
                    for at in hits {
                        found[at].allowed = Some(allowed(own));
                    }
                }
            }
        }
        if !own.everywhere {
            for locale in &unused {
                sink.push(told::unused(subject, own, Some(locale)));
            }
        } else if unused.len() == own.locales.len() {
            sink.push(told::unused(subject, own, None));
        }
        // Where all of it is known and nothing else is wrong, a key that fits no text was left behind.
        let holds = if own.everywhere { unused.len() < own.locales.len() } else { unused.is_empty() };
        if holds && !open && !void {
            for (key, at) in leftover(own, keys) {
                sink.push(told::leftover(subject, own, key, at));
            }
        }
    }
}

fn index(found: &[Diagnostic]) -> Index {
    let mut index = Index::new();
    for (at, found) in found.iter().enumerate() {
        if let (Some(locale), Some(message)) = (&found.locale, &found.message_id) {
            index.entry((found.rule.name, locale.clone(), id(message).to_owned())).or_default().push(at);
        }
    }
    index
}

fn verdict(
    subject: &Subject<'_>,
    own: &Exception,
    locale: &str,
    keys: &mut Keys<'_>,
    index: &Index,
    found: &[Diagnostic],
) -> Verdict {
    let void = |found: Diagnostic| Verdict::Void(Box::new(found));
    let place = (own.rule.name, locale.to_owned(), own.message.clone());
    let Some(hits) = index.get(&place) else {
        return if is_known(subject, own, locale) { Verdict::Unused } else { Verdict::Open };
    };
    let Some(key) = keys.of(locale, &own.message) else { return Verdict::Open };
    if !own.reason.contains(char::is_alphanumeric) {
        return void(told::without_reason(subject, own, locale));
    }
    if own.keys.is_empty() {
        return void(told::unbound(subject, own, locale, &key));
    }
    let ended = own.until.filter(|(day, _)| subject.today.is_some_and(|today| today > *day));
    if let Some(until) = ended {
        return void(told::expired(subject, own, locale, until));
    }
    if !own.keys.iter().any(|(text, _)| Key::parse(text).is_some_and(|own| own == key)) {
        return void(told::lapsed(subject, own, locale, &key));
    }
    let free: Vec<_> = hits.iter().copied().filter(|at| found[*at].allowed.is_none()).collect();
    if free.is_empty() { void(told::twice(subject, own, locale)) } else { Verdict::Holds(free) }
}

/// Whether the check has seen the texts, so that there is nothing to silence where it found nothing.
fn is_known(subject: &Subject<'_>, own: &Exception, locale: &str) -> bool {
    let readable = |tag: &str| {
        let broken =
            subject.catalogues.get(tag).is_some_and(|own_words| own_words.broken.contains(&own.message));
        !subject.unread.contains(tag) && !broken
    };
    subject.complete && (subject.looked)(own.rule) && readable(locale) && readable(subject.source)
}

/// The keys that fit in none of its languages, and where they stand.
fn leftover<'e>(own: &'e Exception, keys: &mut Keys<'_>) -> Vec<(&'e str, Span)> {
    let today: Vec<_> = own.locales.iter().filter_map(|locale| keys.of(locale, &own.message)).collect();
    let fits = |text: &str| Key::parse(text).is_some_and(|key| today.contains(&key));
    own.keys.iter().filter(|(text, _)| !fits(text)).map(|(text, at)| (text.as_str(), *at)).collect()
}

fn allowed(own: &Exception) -> Allowed {
    Allowed {
        reason: own.reason.clone(),
        by: own.by.clone(),
        until: own.until.map(|(day, _)| day.to_string()),
        span: own.span,
    }
}
