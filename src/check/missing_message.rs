//! The check `missing-message`.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use super::{Context, Language, declare_check, named, words};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::document::lookup::Answer;
use crate::load::fluent::catalogue::{Entry, id};
use crate::source::{SourceId, Span};

declare_check! {
    /// The policy asks for a message that a language does not have.
    ///
    /// ## Why this matters
    /// A reader of that language would get the clause in another language, or not at all. In a language that is
    /// `draft` this is a remark, told once for all its messages where people read it; the page shows the passage in the source
    /// language, marked as such. It is a warning where `when-behind` (`policyglot explain policy`) says what readers see instead.
    /// Without a policy every message of the source is asked for; of a file that lacks ten or more they are told together.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-backups = We keep backups.
    /// ```
    /// and no `about-backups` in French.
    ///
    /// ## What to do
    /// Add the message to a file of the language, translated. If the policy should not ask for it, correct the id in
    /// the YAML.
    pub(super) static CHECK = { name: "missing-message", level: Error, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.has_policy {
        return without_policy(cx, rule, sink);
    }
    let source = cx.source_tag();
    for language in cx.languages().filter(|language| !cx.unread.contains(language.tag)) {
        let mut seen: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        for lookup in language.lookups {
            let id = id(&lookup.message);
            let absent = match &lookup.answer {
                Answer::Own(_) => false,
                // A language inherits from its parents (fr-CA from fr); only the source stands in for what is missing.
                Answer::Fallback(tag) => *tag == source && !inherits(language.tag, &source),
                Answer::Missing => true,
            };
            let told = language.catalogue.messages.contains_key(id) && language.tag != source;
            let known =
                told || language.catalogue.broken.contains(id) || seen.contains(&lookup.message.as_str());
            if !absent || known || !is_name(id) {
                continue;
            }
            // What the source lacks too is told of the source, once.
            let nowhere = matches!(lookup.answer, Answer::Missing) && language.tag != source;
            if nowhere && !cx.unread.contains(&source) && !has_broken(cx, id) {
                continue;
            }
            // Of a message that is not there at all, its attributes are told with it.
            let whole = language.catalogue.messages.contains_key(id) || !asks(&language, id);
            if !whole && lookup.message != id {
                continue;
            }
            seen.push(&lookup.message);
            let entry = named::entry(cx, &lookup.message);
            if entry.as_ref().is_some_and(|path| named::is_faulty(cx, path)) {
                continue;
            }
            let place = entry.map_or_else(|| cx.places.value(&lookup.path), |path| cx.places.key(&path));
            found.push(if language.tag == source {
                in_source(cx, rule, &lookup.message, place, &language)
            } else {
                in_translation(cx, rule, &lookup.message, place, &language)
                    .level(words::level_behind(cx, &language, &lookup.message, words::level(&language)))
                    .about(language.tag, &lookup.message)
            });
        }
        let after = format!("of {} messages are not translated yet", found.len() + written(&language));
        let together = cx.is_draft(&language).then(|| words::of_draft(&language, after));
        for found in found {
            sink.push(Diagnostic { together: together.clone(), ..found });
        }
    }
}

/// How many messages of its own a language has of those that the policy asks for.
fn written(language: &Language<'_>) -> usize {
    let own =
        language.lookups.iter().filter_map(|lookup| language.catalogue.messages.get(id(&lookup.message)));
    let own = own.filter(|entry| !language.catalogue.is_built_in(entry));
    own.map(|entry| entry.id.as_str()).collect::<BTreeSet<_>>().len()
}

/// Whether a message can be called so: an id that was made of something else is a fault of the YAML, where it is told.
fn is_name(id: &str) -> bool {
    id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Between two folders of words, every message of the source is asked for. A language that is not translated to the end
/// lacks many: then they are told file by file.
fn without_policy(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for language in cx.translations().filter(|language| !cx.unread.contains(language.tag)) {
        let mut files: IndexMap<SourceId, Vec<&Entry>> = IndexMap::new();
        for (id, entry) in &source.messages {
            if !language.catalogue.messages.contains_key(id) && !language.catalogue.broken.contains(id) {
                files.entry(entry.id_span.source).or_default().push(entry);
            }
        }
        for (file, missing) in files {
            if missing.len() < words::MANY {
                for entry in missing {
                    sink.push(one(rule, &language, entry));
                }
            } else {
                let of_file = source.messages.values().filter(|entry| entry.id_span.source == file).count();
                let name = cx.sources.file(file).path.rsplit('/').next().unwrap_or_default();
                sink.push(together(rule, &language, (name, of_file), &missing));
            }
        }
    }
}

fn one(rule: &'static Rule, language: &Language<'_>, entry: &Entry) -> Diagnostic {
    let id = &entry.id;
    Diagnostic::new(rule, entry.id_span, format!("{} has no `{id}`", language.name))
        .label("the text to translate")
        .about(language.tag, id)
        .level(Severity::Warning)
        .note(format!("a reader of {} would not be told this in their own language", language.name))
        .help(format!("add `{id} = …` to the files of that language"))
}

fn together(
    rule: &'static Rule,
    language: &Language<'_>,
    (file, of_file): (&str, usize),
    missing: &[&Entry],
) -> Diagnostic {
    let ids: Vec<_> = missing.iter().map(|entry| format!("`{}`", entry.id)).collect();
    let count = match missing.len() {
        all if all == of_file => format!("has none of the {all} messages"),
        some => format!("lacks {some} of the {of_file} messages"),
    };
    let found = Diagnostic::new(rule, missing[0].id_span, format!("{} {count} of {file}", language.name))
        .label("the first text to translate");
    found
        .about_locale(language.tag)
        .level(Severity::Warning)
        .note(format!("a reader of {} would not be told these in their own language", language.name))
        .help(format!("translate {}", ids.join(", ")))
}

/// Whether words of `parent` are this language's own: `en-GB` inherits from `en`.
fn inherits(tag: &str, parent: &str) -> bool {
    tag.strip_prefix(parent).is_some_and(|rest| rest.starts_with('-'))
}

fn in_source(
    cx: &Context<'_>,
    rule: &'static Rule,
    message: &str,
    place: Span,
    language: &Language<'_>,
) -> Diagnostic {
    let headline = format!("{} has no `{message}`, which the policy asks for", cx.source_name());
    let mut found = Diagnostic::new(rule, place, headline).label("asked for here").level(Severity::Error);
    // It concerns every language: of none of them is it told again.
    found.message_id = Some(message.to_owned());
    // An entry of the policy has words of its own: at most they stand under another id.
    let own = named::entry(cx, message).is_some();
    let known = cx.source().into_iter().flat_map(|catalogue| {
        let fits =
            move |entry: &&Entry| !own || !(catalogue.is_built_in(entry) || cx.reach.has_message(&entry.id));
        catalogue.messages.values().filter(fits)
    });
    let near = crate::diag::suggest::closest(message, known.map(|entry| entry.id.as_str()));
    let stub = match message.split_once('.') {
        Some((id, attribute)) => format!("add the line `    .{attribute} = …` to the message `{id}`"),
        None => add(language, message, &named::file(cx, language, message, None)),
    };
    let renamed = super::renamed::before(cx, message).into_iter();
    let mut renamed = renamed.filter(|old| cx.source().is_some_and(|own| own.messages.contains_key(old)));
    match (renamed.next(), near) {
        (Some(old), _) => {
            found.help(format!("it was called `{old}`: rename the message to `{message}`, in every language"))
        }
        (None, Some(near)) => found.help(format!("did you mean `{near}`? If not, {stub}")),
        (None, None) => found.help(stub),
    }
}

fn in_translation(
    cx: &Context<'_>,
    rule: &'static Rule,
    message: &str,
    place: Span,
    language: &Language<'_>,
) -> Diagnostic {
    let source = cx.source();
    let english = source.and_then(|catalogue| catalogue.entry(message));
    let english = english.filter(|entry| source.is_some_and(|own| !own.is_built_in(entry)));
    let span: Span = english.map_or(place, |entry| entry.id_span);
    let found = Diagnostic::new(rule, span, format!("{} has no `{message}`", language.name))
        .label(if english.is_some() { "the text to translate" } else { "asked for here" })
        .unless_told();
    let notes = words::behind(cx, language, message);
    let found = if notes.is_empty() {
        found.note(format!("a reader of {} would not be told this in their own language", language.name))
    } else {
        notes.into_iter().fold(found, Diagnostic::note)
    };
    let found = if english.is_some() { found.related(place, "the policy asks for it here") } else { found };
    let file = named::file(cx, language, message, english);
    found.help(add(language, message, &file))
}

/// Whether the source has the message, but with a fault that is told.
fn has_broken(cx: &Context<'_>, id: &str) -> bool {
    cx.source().is_some_and(|source| source.broken.contains(id))
}

/// Whether the policy asks `language` for the text of the message itself.
fn asks(language: &Language<'_>, id: &str) -> bool {
    language.lookups.iter().any(|lookup| lookup.message == id)
}

/// What to add to a file: the message, and the attributes that the policy asks for.
fn add(language: &Language<'_>, message: &str, file: &str) -> String {
    let own =
        language.lookups.iter().filter_map(|lookup| lookup.message.strip_prefix(message)?.strip_prefix('.'));
    let attributes: IndexSet<_> = own.map(|name| format!("`.{name} = …`")).collect();
    let attributes: Vec<_> = attributes.into_iter().collect();
    match attributes.as_slice() {
        [] => format!("add `{message} = …` to {file}"),
        all => format!("add `{message} = …`, with {} below it, to {file}", all.join(", ")),
    }
}
