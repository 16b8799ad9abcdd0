//! The check `untraceable-value`.

use super::context::Language;
use super::{Context, declare_check, words};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern};
use crate::load::fluent::walk::opaque::{Opaque, Owner, opaque};
use crate::load::fluent::walk::{self, select};
use crate::source::Span;

declare_check! {
    /// A text is written so that readers may see something else than the checks read.
    ///
    /// That is so where a term shows a value, is given a number, or chooses by something else than a word that it is given; where a
    /// function has several values, or an option that makes other figures of a number and is not in the source language; and where a
    /// text that only the translation has chooses.
    ///
    /// ## Why this matters
    /// What a page says has to be seen before it is published, in every language. Inside a term, `{ $log-period }` is not the
    /// period of the policy but whatever the message passes to the term; nothing would tell that it is another.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-period = Logs are kept for { $log-period }.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// combien = { $log-period ->
    ///    *[other] longtemps
    ///  }
    /// about-period = Les journaux sont conservés { combien } ({ $log-period }).
    /// ```
    ///
    /// ## What to do
    /// Write values and choices in the message itself. A term can choose by a word that it is given, such as
    /// `{ -brand(case: "genitive") }`; a function takes one value, as `NUMBER($rows)` does.
    pub(super) static CHECK = { name: "untraceable-value", level: Error, run: check, always: true };
}

/// The longest name that a country or a language has, in characters.
const LONGEST_NAME: usize = 80;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for language in cx.languages() {
        let catalogue = language.catalogue;
        let own = |entry: &&Entry| !catalogue.is_built_in(entry);
        let asked = |own: &&Entry| cx.reach.has_message(&own.id) || words::is_optional(&own.id);
        for entry in catalogue.messages.values().filter(own).filter(asked) {
            for (name, pattern) in entry.patterns() {
                look(cx, rule, &language, (&name, pattern, Owner::Message), sink);
            }
            more_than_a_name(rule, &language, entry, sink);
            if language.tag != cx.source_tag() {
                put_in(cx, rule, &language, entry, sink);
            }
        }
        for entry in catalogue.terms.values().filter(own).filter(|own| cx.reach.has_term(&own.id)) {
            for (name, pattern) in entry.patterns() {
                look(cx, rule, &language, (&format!("-{name}"), pattern, Owner::Term), sink);
            }
        }
    }
}

fn look(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    (name, pattern, owner): (&str, &Pattern, Owner),
    sink: &mut Sink,
) {
    if walk::is_words(pattern) {
        return;
    }
    if let Some(entry) = language.catalogue.entry(name).filter(|_| !walk::is_whole(pattern)) {
        let says = "makes more texts by its choices than are read";
        let found = finding(rule, language, (name, super::name_span(entry, name)), says);
        sink.push(found.help("choose by fewer values, or split the message"));
    }
    for (span, what) in opaque(pattern, owner) {
        if matches!(what, Opaque::Figures(_)) && is_in_source(cx, language, name, &what) {
            continue;
        }
        let (says, help) = match &what {
            Opaque::ValueOfTerm(value) => (
                format!("shows `${value}`, which in a term is what a message passes, and no fact"),
                format!("write `{{ ${value} }}` in the message, and take it out of the term"),
            ),
            Opaque::ChoiceOfTerm => (
                "chooses by something else than a word that it is given".to_owned(),
                "choose by one variable, such as `{ $case -> … }`, or choose in the message".to_owned(),
            ),
            Opaque::NumberForTerm(argument) => (
                format!("gives a term a number, `{argument}`"),
                format!("give it a word, such as `{argument}: \"many\"`, and name the branch of the term so"),
            ),
            Opaque::Arguments(function) => (
                format!("calls `{function}` with other than one value"),
                format!("write `{function}($value)`, with options behind it by their names"),
            ),
            Opaque::Figures(option) => (
                format!("makes other figures of a number: `{option}`"),
                format!("leave the option out, or write it in {} too", cx.source_name()),
            ),
        };
        sink.push(finding(rule, language, (name, span), &says).help(help));
    }
}

/// A name that a language gives a country or a language in the place of the one in CLDR is nothing else than that: there may be
/// no other text to compare it with.
fn more_than_a_name(rule: &'static Rule, language: &Language<'_>, entry: &Entry, sink: &mut Sink) {
    if !words::is_optional(&entry.id) {
        return;
    }
    for (name, pattern) in entry.patterns() {
        let said = walk::plain(pattern);
        let is_more =
            |c: char| c.is_numeric() || matches!(c, '@' | '+' | '/' | ':' | ';' | '[' | '{' | '＠' | '﹫');
        if said.chars().any(is_more) || said.chars().count() > LONGEST_NAME {
            let found =
                finding(rule, language, (&name, super::name_span(entry, &name)), "says more than a name");
            sink.push(found.help("write the name of the country or the language, and nothing else"));
        }
    }
}

/// Whether the source language has the same in the same message.
fn is_in_source(cx: &Context<'_>, language: &Language<'_>, message: &str, what: &Opaque) -> bool {
    let there = || cx.source().and_then(|source| source.pattern(message));
    language.tag == cx.source_tag()
        || there().is_some_and(|own| opaque(own, Owner::Message).iter().any(|(_, other)| other == what))
}

/// Texts that only the translation has, and that choose: no text of the source language is compared with their branches.
fn put_in(cx: &Context<'_>, rule: &'static Rule, language: &Language<'_>, entry: &Entry, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for (name, pattern) in entry.patterns() {
        for other in walk::references(pattern).messages {
            let whole = other.dotted();
            let chooses = |words: &Catalogue| {
                words.pattern(&whole).is_some_and(|own| !select::selectors(own).is_empty())
            };
            if chooses(language.catalogue) && !chooses(source) {
                let says = format!("puts in `{whole}`, which chooses, and in {} does not", cx.source_name());
                let help = format!("write the choice in `{name}` itself");
                sink.push(finding(rule, language, (&name, other.span), &says).help(help));
            }
        }
    }
}

fn finding(
    rule: &'static Rule,
    language: &Language<'_>,
    (message, span): (&str, Span),
    says: &str,
) -> Diagnostic {
    Diagnostic::new(rule, span, format!("{} `{message}` {says}", language.name))
        .about(language.tag, message)
        .note("what readers see there cannot be told before the page is made, so nothing compares it")
}
