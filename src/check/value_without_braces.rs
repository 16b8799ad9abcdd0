//! The check `value-without-braces`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Context, declare_check, unknown_value};
use crate::bytes::Bytes;
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::fluent::catalogue::{Entry, Pattern};
use crate::load::fluent::walk;
use crate::model::fact::OF_PAGE;
use crate::source::Span;

declare_check! {
    /// A message holds the name of a value outside of braces: `$log-period` in place of `{ $log-period }`.
    ///
    /// ## Why this matters
    /// Only what stands in braces is replaced. The reader would see the characters `$log-period`, and not the period.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons les journaux du serveur pendant $log-period.
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs for { $log-period }.
    /// ```
    ///
    /// ## What to do
    /// Write the braces: `{ $log-period }`.
    pub(super) static CHECK = { name: "value-without-braces", level: Error, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let source = cx.source();
    for language in cx.languages() {
        let (messages, terms) = (&language.catalogue.messages, &language.catalogue.terms);
        let entries = messages.values().map(|own| ("", own)).chain(terms.values().map(|own| ("-", own)));
        for (dash, entry) in entries.filter(|(_, entry)| !language.catalogue.is_built_in(entry)) {
            let known = || match source.and_then(|source| source.messages.get(&entry.id)) {
                _ if cx.has_policy => of_policy(cx, entry),
                Some(there) => unknown_value::known_to(cx, there),
                None => BTreeSet::new(),
            };
            for (message, pattern) in entry.patterns() {
                for bare in bare(pattern) {
                    let known = known();
                    let near = closest(&bare.name, known.iter().map(String::as_str));
                    let Some(name) = known.get(&*bare.name).map(String::as_str).or(near) else { continue };
                    let (label, fix, text) = if bare.quoted {
                        (
                            "in quotation marks, so it is words",
                            "take the quotation marks out",
                            format!("${name}"),
                        )
                    } else {
                        (
                            "not in braces, so no value takes its place",
                            "put it in braces",
                            format!("{{ ${name} }}"),
                        )
                    };
                    let headline = format!(
                        "{} `{dash}{message}` shows the characters `{}`",
                        language.name, bare.written
                    );
                    sink.push(
                        Diagnostic::new(rule, bare.span, headline)
                            .about(language.tag, format!("{dash}{message}"))
                            .label(label)
                            .note("the reader would see this name in place of a value")
                            .fix(fix, bare.span, text),
                    );
                }
            }
        }
    }
}

/// The facts that a message of the policy can state.
fn of_policy(cx: &Context<'_>, entry: &Entry) -> BTreeSet<String> {
    let facts = cx.policy.facts.keys().cloned();
    let passed = cx.reach.arguments(&entry.id).map(|argument| argument.name.clone());
    facts.chain(passed).chain(OF_PAGE.into_iter().map(str::to_owned)).collect()
}

/// What looks like the name of a value in a text.
pub(super) struct Bare<'t> {
    pub(super) name: Cow<'t, str>,
    written: Cow<'t, str>,
    span: Span,
    /// Whether it stands in braces and in quotation marks: `{ "$name" }`.
    quoted: bool,
}

/// With which bytes the signs before a bare name begin, in UTF-8.
const SIGNS: Bytes = Bytes::new(b"$%\xEF");

/// `$name`, `＄name` and `%name%` in the texts of a pattern, and `"$name"` in its braces.
pub(super) fn bare(pattern: &Pattern) -> Vec<Bare<'_>> {
    let mut found = Vec::new();
    for text in walk::texts(pattern) {
        let (words, whole) = (text.as_str(), text.span());
        if !SIGNS.any_in(words) {
            continue;
        }
        for (at, sign) in words.char_indices().filter(|(_, c)| matches!(c, '$' | '＄' | '%')) {
            let start = at + sign.len_utf8();
            let name = name(&words[start..]);
            let closes = sign != '%' || words[start + name.len()..].starts_with('%');
            if name.is_empty() || !closes {
                continue;
            }
            let end = start + name.len() + usize::from(sign == '%');
            let span = Span::new(whole.source, whole.start + at..whole.start + end);
            let written = Cow::Borrowed(&words[at..end]);
            found.push(Bare { name: Cow::Borrowed(name), written, span, quoted: false });
        }
    }
    for literal in walk::literals(pattern) {
        let written = literal.value.trim();
        let own = written.strip_prefix('$').filter(|rest| !rest.is_empty() && name(rest) == *rest);
        if let Some(own) = own {
            let (name, written) = (Cow::Owned(own.to_owned()), Cow::Owned(written.to_owned()));
            found.push(Bare { name, written, span: literal.span, quoted: true });
        }
    }
    found
}

/// The name that a text begins with; empty where it begins with none.
fn name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    let name = text[..end].trim_end_matches('-');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { "" }
}
