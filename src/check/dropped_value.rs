//! The check `dropped-value`.

use std::collections::BTreeSet;

use super::{Context, Language, declare_check, value_without_braces, words};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::language::sound;
use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern, id};
use crate::load::fluent::plural::CATEGORIES;
use crate::load::fluent::slice::Text;
use crate::load::fluent::walk::{self, Choice, select};
use crate::model::fact::OF_PAGE;
use crate::source::Span;

declare_check! {
    /// A translation leaves out a value or a defined term that the English message states.
    ///
    /// Every branch of a selector is looked at. What a message states through another message or a term counts; how
    /// often it states something does not. What a selector chooses by is stated by no more than that: only a branch for
    /// 0, 1 or 2 may say the number in words, as in "a day".
    ///
    /// ## Why this matters
    /// A reader of that language is told less than an English reader: no period, no address, no name.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs for { $log-period }.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons les journaux du serveur.
    /// ```
    ///
    /// ## What to do
    /// Mention the value in the translation, where the language wants it.
    pub(super) static CHECK = { name: "dropped-value", level: Error, run: check, translation: true };
}

/// Shorter words of a term prove nothing.
const WORD: usize = 3;
/// The deepest chain of messages and terms that is followed.
const DEEPEST: usize = 5;

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for language in cx.translations() {
        for (id, entry) in &language.catalogue.messages {
            let Some(english) = source.messages.get(id) else { continue };
            // Words that come with the program are held against each other by its tests.
            if source.is_built_in(english) && language.catalogue.is_built_in(entry) {
                continue;
            }
            let names = std::iter::once(id.clone())
                .chain(entry.attributes.iter().map(|own| format!("{id}.{}", own.name)));
            for message in names {
                compare(cx, rule, &language, source, (english, entry), &message, sink);
            }
        }
    }
}

fn compare(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    source: &Catalogue,
    (english, entry): (&Entry, &Entry),
    message: &str,
    sink: &mut Sink,
) {
    let (Some(there), Some(here)) = (english.pattern(message), entry.pattern(message)) else {
        return;
    };
    let mut required = stated(source, there, 0);
    let counted = only_counted(source, there, 0);
    required.named.retain(|name| !counted.contains(name));
    if required.named.is_empty() {
        return;
    }
    let given = stated(language.catalogue, here, 0);
    // Of a name without its braces `value-without-braces` tells.
    let bare = value_without_braces::bare(here).into_iter().map(|own| format!("${}", own.name));
    // Of a name without its `$` `unknown-value` tells.
    let unknown = walk::references(here).messages.into_iter().map(|own| own.name);
    let unknown =
        unknown.filter(|own| !language.catalogue.messages.contains_key(own)).map(|own| format!("${own}"));
    let elsewhere: BTreeSet<String> = bare.chain(unknown).collect();
    for name in required.without(&given).filter(|name| !elsewhere.contains(*name)) {
        if is_misspelt(cx, name, given.named.union(&elsewhere)) || is_unknown(cx, source, message, name) {
            continue;
        }
        let span = super::name_span(entry, message);
        let headline = format!("{} `{message}` never states `{name}`", language.name);
        let mut found = Diagnostic::new(rule, span, headline)
            .about(language.tag, message)
            .level(words::level_behind(cx, language, message, rule.level))
            .label(format!("the {} text", language.name));
        if let Some(place) = where_stated(there, name) {
            found = found.related(place, format!("{} states it here", cx.source_name()));
        }
        let is_brand = name.starts_with('-') && !cx.has_policy;
        let typed = said_otherwise([source, language.catalogue], name, here).filter(|_| is_brand);
        found = match typed {
            Some(word) => found.level(Severity::Info).note(format!("it says “{word}” without the term")),
            None => found.note(format!(
                "a reader of {} is told less than one of {}",
                language.name,
                cx.source_name()
            )),
        };
        // Elsewhere a term is mostly a brand, for which a sentence may say "it".
        if is_brand && typed.is_none() {
            found = found.level(Severity::Warning);
        }
        let fact = name.strip_prefix('$').and_then(|name| cx.policy.facts.get(name));
        if let Some(fact) = fact {
            found = found.related(cx.places.value(&fact.path), "its value");
        }
        if given.named.contains(name) {
            found = found.note("a selector chooses by it, which shows it to nobody");
        }
        let some_branch = mentions(language.catalogue, here, name);
        sink.push(found.help(if some_branch {
            format!("one of the branches lacks `{{ {name} }}`: mention it in each, or before the branches")
        } else {
            format!("mention `{{ {name} }}` in the sentence")
        }));
    }
}

/// A word of what the term says, in either language, that the translation says without the term: "the Acme browser" where the
/// term is "Acme Browser", or another term that says a part of it, or a word that sounds like it in another script.
fn said_otherwise<'a>(languages: [&'a Catalogue; 2], term: &str, here: &'a Pattern) -> Option<&'a str> {
    let [_, own] = languages;
    let spoken = |catalogue: &'a Catalogue, name: &str| {
        let pattern = catalogue.terms.get(name.trim_start_matches('-'))?.value.as_ref()?;
        Some(walk::texts(pattern).map(Text::as_str))
    };
    let words = |text: &'a str| text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let asked = languages.into_iter().filter_map(|catalogue| spoken(catalogue, term)).flatten();
    let asked: Vec<&str> = asked.flat_map(words).collect();
    let mut said: Vec<&str> = walk::texts(here).map(Text::as_str).collect();
    for other in walk::references(here).terms {
        let other: Vec<&str> = spoken(own, &other.name).into_iter().flatten().collect();
        // A term that says something else is another name, even if it shares a word.
        if other.iter().copied().flat_map(words).all(|word| asked.contains(&word)) {
            said.extend(other);
        }
    }
    let mut names =
        asked.iter().filter(|word| word.chars().count() >= WORD && word.starts_with(char::is_uppercase));
    names.find_map(|name| {
        let same = said.iter().copied().flat_map(words).find(|word| word == name);
        same.or_else(|| said.iter().find_map(|text| sound::heard(text, name)))
    })
}

/// Whether the source itself misspells the name, which is told there.
fn is_unknown(cx: &Context<'_>, source: &Catalogue, message: &str, name: &str) -> bool {
    if let Some(variable) = name.strip_prefix('$') {
        let facts = || cx.policy.facts.keys().map(String::as_str);
        let passed = || cx.reach.arguments(id(message)).map(|own| own.name.as_str()).chain(OF_PAGE);
        let unknown = facts().chain(passed()).all(|own| own != variable);
        return cx.has_policy && unknown && (cx.sound || closest(variable, facts()).is_some());
    }
    // Where there is no policy, terms may stand in files that the project keeps elsewhere.
    name.strip_prefix('-')
        .filter(|_| cx.has_policy)
        .is_some_and(|term| !source.terms.contains_key(term) && !source.broken.contains(term))
}

/// Whether the translation states the value under a name that no fact has: `unknown-value` tells that.
fn is_misspelt<'a>(cx: &Context<'_>, name: &str, given: impl Iterator<Item = &'a String>) -> bool {
    let mut unknown = given.filter(|own| own.starts_with('$') && !cx.policy.facts.contains_key(&own[1..]));
    unknown.any(|own| closest(own, [name]).is_some())
}

/// Variables (`$x`) and terms (`-x`) of a message, whatever branch is taken.
#[derive(Default)]
struct Stated {
    /// Those that every reader is told.
    shown: BTreeSet<String>,
    /// Those and what a selector chooses by.
    named: BTreeSet<String>,
}

impl Stated {
    /// What `given` lacks of it: what is shown here has to be shown there.
    fn without<'a>(&'a self, given: &'a Self) -> impl Iterator<Item = &'a String> {
        self.named.iter().filter(|name| {
            let there = if self.shown.contains(*name) { &given.shown } else { &given.named };
            !there.contains(*name)
        })
    }
}

fn stated(catalogue: &Catalogue, pattern: &Pattern, depth: usize) -> Stated {
    let taken =
        |variant: &walk::Variant| variant.choices.iter().all(|own| own.default || is_taken_by_some(own));
    let mut variants = walk::flatten(pattern).into_iter().filter(taken).map(|variant| {
        let mut shown = BTreeSet::new();
        collect(catalogue, &variant.references, &mut shown, depth);
        shown.extend(variant.choices.iter().filter(|own| is_said_in_words(own)).filter_map(variable));
        let mut named = shown.clone();
        collect(catalogue, &variant.chosen_by, &mut named, depth);
        Stated { shown, named }
    });
    let first = variants.next().unwrap_or_default();
    let both = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.intersection(other).cloned().collect();
    variants.fold(first, |all, own| Stated {
        shown: both(&all.shown, &own.shown),
        named: both(&all.named, &own.named),
    })
}

/// Whether a branch says its number in words, or by its form: "a day", "both days".
fn is_said_in_words(choice: &Choice) -> bool {
    !choice.default && ["0", "1", "2", "zero", "one", "two"].contains(&choice.key.as_str())
}

/// Whether some value takes a branch: no number takes one whose key is neither a number nor a plural category, which
/// `missing-plural` tells.
fn is_taken_by_some(choice: &Choice) -> bool {
    let is_number = ["AMOUNT(", "NUMBER("].iter().any(|name| choice.selector.starts_with(name));
    let key = choice.key.as_str();
    !is_number || key.starts_with(|c: char| c.is_ascii_digit() || c == '-') || CATEGORIES.contains(&key)
}

/// The variable that a branch was chosen by.
fn variable(choice: &Choice) -> Option<String> {
    let name = choice.selector.split_once('$')?.1;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(name.len());
    Some(format!("${}", &name[..end]))
}

/// Variables that only choose a form of words, as in `{ $count -> [one] card *[other] cards }`: nobody is told the number,
/// and a language without such forms needs no branches.
fn only_counted(catalogue: &Catalogue, pattern: &Pattern, depth: usize) -> BTreeSet<String> {
    let selectors = select::selectors(pattern);
    let (forms, meanings): (Vec<_>, Vec<_>) = selectors
        .iter()
        .partition(|own| own.branches.iter().all(|branch| branch.is_category() || branch.key == "1"));
    let text = walk::plain(pattern);
    let is_told = |name: &str| {
        select::mentions(&text, name)
            || forms.iter().flat_map(|own| &own.branches).any(|branch| branch.mentions(name))
            || meanings.iter().any(|own| own.variable.as_deref() == Some(name))
    };
    let names = forms.iter().filter_map(|own| own.variable.as_deref());
    let mut counted: BTreeSet<String> =
        names.filter(|name| !is_told(name)).map(|name| format!("${name}")).collect();
    // The same in the messages that it puts in, unless it says the number itself.
    if depth < DEEPEST {
        let said: BTreeSet<_> = walk::references(pattern).variables.into_iter().map(|own| own.name).collect();
        for message in walk::references(pattern).messages {
            let entry = catalogue.messages.get(&message.name);
            for pattern in entry.into_iter().flat_map(Entry::all_patterns) {
                let inner = only_counted(catalogue, pattern, depth + 1);
                counted.extend(inner.into_iter().filter(|name| !said.contains(&name[1..])));
            }
        }
    }
    counted
}

fn collect(catalogue: &Catalogue, references: &walk::References, names: &mut BTreeSet<String>, depth: usize) {
    names.extend(references.variables.iter().map(|variable| format!("${}", variable.name)));
    names.extend(references.terms.iter().map(|term| format!("-{}", term.name)));
    if depth == DEEPEST {
        return;
    }
    for message in &references.messages {
        let Some(entry) = catalogue.messages.get(&message.name) else { continue };
        let pattern = match &message.attribute {
            Some(attribute) => entry.pattern(&format!("{}.{attribute}", message.name)),
            None => entry.value.as_ref(),
        };
        names.extend(pattern.map(|pattern| stated(catalogue, pattern, depth + 1).shown).unwrap_or_default());
    }
}

/// Whether some branch shows it.
fn mentions(catalogue: &Catalogue, pattern: &Pattern, name: &str) -> bool {
    walk::flatten(pattern).iter().any(|variant| {
        let mut names = BTreeSet::new();
        collect(catalogue, &variant.references, &mut names, 0);
        names.contains(name)
    })
}

fn where_stated(pattern: &Pattern, name: &str) -> Option<Span> {
    walk::reference(pattern, name).map(|reference| reference.span)
}
