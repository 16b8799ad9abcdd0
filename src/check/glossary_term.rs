//! The check `glossary-term`.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::glossary::{Defined, defined};
use super::translation::Translation;
use super::{Context, declare_check, names};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::unit::{Text, Unit};

declare_check! {
    /// A defined term is not rendered by the word that was agreed for it, or by one that was ruled out.
    ///
    /// The words stand under `glossary:`, by convention in `policy/glossary.yaml` (`--glossary FILE` of `compare`). None
    /// of the accepted forms is a warning, a forbidden form an error.
    ///
    /// ## Why this matters
    /// A reader takes two words for two things. Who is the controller and who the processor decides whom to turn to.
    ///
    /// ## Example
    /// ```yaml policy/organisation.yaml
    /// glossary:
    ///   controller:
    ///     source: [controller, controllers]
    ///     languages:
    ///       fr:
    ///         accepted: [responsable* du traitement]
    ///         forbidden:
    ///           contrôleur*: a contrôleur inspects; Art. 4(7) GDPR says responsable du traitement
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-controller = { $controller } is the controller.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-controller = { $controller } est le contrôleur.
    /// ```
    ///
    /// ## What to do
    /// Write the agreed word, or add the form that stands there to the glossary if it says the same.
    pub(super) static CHECK = { name: "glossary-term", level: Warning, run: check, translation: true, apart: true };
}

/// A pair of texts, the first of which says a term.
struct Said<'a> {
    source: &'a Text,
    target: &'a Text,
    /// The words of the source that say it.
    english: &'a str,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        // Names are translated-name's business.
        let names = names::kept(cx, translation);
        let is_name = |term: &Defined<'_>| names.iter().any(|name| term.is_name(&name.text));
        let terms: Vec<_> = defined(cx, &translation.language);
        let wanted: FxHashMap<&str, usize> =
            terms.iter().enumerate().filter(|(_, own)| !is_name(own)).map(|(at, own)| (own.id, at)).collect();
        // In the order of the glossary, then of the texts.
        let mut all: Vec<(usize, usize, &Unit<'_>)> = Vec::new();
        for (place, unit) in translation.read_units().enumerate() {
            let said = cx.sayings.of(unit.message).iter();
            all.extend(said.filter_map(|own| Some((*wanted.get(own.term.as_str())?, place, unit))));
        }
        all.sort_by_key(|(term, place, _)| (*term, *place));
        all.dedup_by_key(|(term, place, _)| (*term, *place));
        for (at, _, unit) in all {
            let Some(term) = terms.get(at) else { continue };
            let mut said = unit.pairs().filter_map(|(source, target)| {
                let text = unit.source.texts.iter().position(|own| std::ptr::eq(own, source))?;
                let mut said = cx.sayings.of(unit.message).iter();
                let said = said.find(|own| own.term == term.id && own.text == text)?;
                Some(Said { source, target, english: source.plain.get(said.words.clone())? })
            });
            let found = said.find_map(|said| {
                let forbidden = forbidden(cx, translation, (rule, unit), (&terms, term), &said);
                forbidden.or_else(|| lacking(cx, translation, (rule, unit), term, &said))
            });
            if let Some(found) = found {
                sink.push(found);
            }
        }
    }
}

/// A form that was ruled out.
fn forbidden(
    cx: &Context<'_>,
    translation: &Translation<'_>,
    (rule, unit): (&'static Rule, &Unit<'_>),
    (terms, term): (&[Defined<'_>], &Defined<'_>),
    said: &Said<'_>,
) -> Option<Diagnostic> {
    let (form, reason, here) = term.forbidden.iter().find_map(|(form, reason)| {
        let mut found = form.find_in(said.target).into_iter();
        let range = found.find(|range| !is_another(terms, term, said, range))?;
        Some((form, *reason, said.target.plain.get(range)?))
    })?;
    let entry = format!("{}.languages.{}.forbidden.{}", term.path, term.tag, form.text);
    let mut found = translation
        .finding_at(rule, unit, here, &format!("says “{here}” for “{}”", said.english))
        .level(Severity::Error)
        .label("ruled out by the glossary")
        .related(
            translation.source_place(unit, said.english),
            format!("the term in {}", translation.source.name),
        )
        .related(cx.places.key(&entry), "ruled out here");
    if !reason.is_empty() {
        found = found.note(reason);
    }
    Some(match agreed(term) {
        Some(agreed) => found.help(format!("write {agreed}")),
        None => found.help("say it with another word"),
    })
}

/// Whether the words say another term, which English has beside this one.
fn is_another(terms: &[Defined<'_>], term: &Defined<'_>, said: &Said<'_>, words: &Range<usize>) -> bool {
    let others = terms.iter().filter(|other| other.path != term.path);
    others.filter(|other| other.is_said(said.source)).any(|other| {
        let forms = other.accepted.iter();
        let mut own = forms.flat_map(|form| form.find_in(said.target));
        own.any(|own| own.start < words.end && words.start < own.end)
    })
}

/// None of the agreed forms.
fn lacking(
    cx: &Context<'_>,
    translation: &Translation<'_>,
    (rule, unit): (&'static Rule, &Unit<'_>),
    term: &Defined<'_>,
    said: &Said<'_>,
) -> Option<Diagnostic> {
    let agreed = agreed(term)?;
    if term.accepted.iter().any(|form| form.is_in(said.target)) {
        return None;
    }
    let name = translation.language.name;
    let entry = format!("{}.languages.{}.accepted", term.path, term.tag);
    let found = translation
        .finding(rule, unit, &format!("has none of the agreed words for “{}”", said.english))
        .label(format!("the {name} text"))
        .related(
            translation.source_place(unit, said.english),
            format!("the term in {}", translation.source.name),
        )
        .related(cx.places.value(&entry), "the agreed words")
        .note(format!("a reader of {name} takes another word for another thing"));
    Some(found.help(format!("write {agreed}, or add the form that stands there to the glossary")))
}

/// The accepted forms, for people: `…` where anything may follow.
fn agreed(term: &Defined<'_>) -> Option<String> {
    let forms: Vec<_> =
        term.accepted.iter().map(|form| format!("“{}”", form.text.replace('*', "…"))).collect();
    (!forms.is_empty()).then(|| forms.join(" or "))
}
