//! The check `translated-name`.

use super::names::{self, Name};
use super::translation::Translation;
use super::{Context, declare_check};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::language::sound;
use crate::load::fluent::walk;
use crate::unit::Unit;

declare_check! {
    /// A name that every language keeps is missing in the translation, or is written otherwise.
    ///
    /// Names are those of the policy (bodies, brands, laws), those under `keep:` in `policy/site.yaml` (`--keep NAME` of
    /// `compare`), and terms that the translation writes as English does. Case counts, and a name is a whole word: `US`
    /// is not "us". A name with an ending of the language is the name: `Firefoxa`, `Firefox'un`.
    ///
    /// ## Why this matters
    /// A reader who looks for the name finds nobody of that name.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// keep: [SafeCall]
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-calls = Recordings of SafeCall are kept for a year.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-calls = Les enregistrements d’AppelSûr sont conservés un an.
    /// ```
    ///
    /// ## What to do
    /// Write the name as English does. Where a language writes it in its own script, say so in `policy/glossary.yaml`.
    pub(super) static CHECK = { name: "translated-name", level: Error, run: check, translation: true, apart: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let names = names::kept(cx, translation);
        for unit in translation.read_units().filter(|unit| !unit.is_term()) {
            let mut missing: Vec<&Name<'_>> = names.iter().filter(|name| is_missing(name, unit)).collect();
            let longer = missing.clone();
            missing.retain(|name| {
                !longer.iter().any(|other| other.text != name.text && other.text.contains(&name.text))
            });
            for name in missing {
                tell(cx, translation, rule, unit, name, sink);
            }
        }
    }
}

/// Whether English types the name and the translation has it nowhere. What comes in by a value or a term is the business
/// of [`dropped-value`](super::dropped_value).
fn is_missing(name: &Name<'_>, unit: &Unit<'_>) -> bool {
    let typed = unit.source_entry.pattern(unit.message).into_iter().flat_map(walk::texts);
    let mut typed = typed.filter(|text| !name.find(text.as_str()).is_empty());
    typed.next().is_some()
        && unit.pairs().any(|(source, target)| !name.find(&source.plain).is_empty() && !name.is_in(target))
}

fn tell(
    cx: &Context<'_>,
    translation: &Translation<'_>,
    rule: &'static Rule,
    unit: &Unit<'_>,
    name: &Name<'_>,
    sink: &mut Sink,
) {
    let text = &name.text;
    let words = unit
        .target
        .texts
        .iter()
        .flat_map(|text| text.words().iter().map(|word| &text.plain[word.range.clone()]));
    let words: Vec<&str> = words.collect();
    let near = closest(text, words.iter().copied()).unwrap_or_default();
    let mut found = translation
        .finding_at(rule, unit, near, &format!("lacks the name “{text}”"))
        .label(if near.is_empty() { "the name is not in it" } else { "written otherwise" })
        .related(translation.source_place(unit, text), format!("{} has it here", translation.source.name));
    if let Some(path) = name.path.as_ref().filter(|_| cx.has_policy) {
        found = found.related(cx.places.value(path), "the name");
    }
    let heard = unit.target.texts.iter().find_map(|own| sound::heard(&own.plain, text));
    if let Some(word) = heard {
        found = found.note(format!("“{word}” sounds like it"));
    }
    // What a term says may be an ordinary word elsewhere, and many languages write known names in their own letters.
    if name.is_term {
        found = found.level(if heard.is_some() { Severity::Info } else { Severity::Warning });
    }
    sink.push(
        found
            .note("a name is the same in every language")
            .help(format!("write “{text}”, with an ending where the language wants one")),
    );
}
