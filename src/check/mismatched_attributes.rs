//! The check `mismatched-attributes`.

use indexmap::IndexMap;

use super::{Context, Language, declare_check, words};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::load::fluent::catalogue::Entry;
use crate::source::{SourceId, Span};

declare_check! {
    /// A message and its translation do not have the same parts: the text itself, or attributes such as `.term`.
    ///
    /// ## Why this matters
    /// An attribute is a piece of the page: the heading of a column, the term of a definition. Without it, readers of
    /// that language get it in another language.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    ///     .term = Server logs
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons des journaux.
    /// ```
    ///
    /// Between two folders of words this is a warning, and of a file that lacks ten or more parts, or has ten or more that the
    /// source lacks, they are told together.
    ///
    /// ## What to do
    /// Add the part that is missing, or delete the one that English does not have.
    pub(super) static CHECK = { name: "mismatched-attributes", level: Error, run: check, translation: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(source) = cx.source() else { return };
    for language in cx.translations() {
        let mut files: IndexMap<(SourceId, bool), Vec<Part<'_>>> = IndexMap::new();
        for (id, entry) in &language.catalogue.messages {
            let Some(english) = source.messages.get(id) else { continue };
            for part in mismatched(english, entry) {
                files.entry((part.place.source, part.is_missing)).or_default().push(part);
            }
        }
        for parts in files.into_values() {
            if cx.has_policy || parts.len() < words::MANY {
                for part in &parts {
                    sink.push(one(cx, rule, &language, part));
                }
            } else {
                sink.push(together(cx, rule, &language, &parts));
            }
        }
    }
}

/// A part that only one of the two has: an attribute, or the text itself where there is no name.
struct Part<'a> {
    entry: &'a Entry,
    attribute: Option<&'a str>,
    is_missing: bool,
    /// Where the translation has it, or ought to.
    place: Span,
    /// Where the source has it, or has not.
    there: Span,
}

impl Part<'_> {
    /// As references name it: `id`, `id.attribute`.
    fn message(&self) -> String {
        let id = &self.entry.id;
        self.attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"))
    }
}

fn mismatched<'a>(english: &'a Entry, entry: &'a Entry) -> Vec<Part<'a>> {
    let text = |is_missing| Part {
        entry,
        attribute: None,
        is_missing,
        place: entry.id_span,
        there: english.id_span,
    };
    let mut found = match (&english.value, &entry.value) {
        (Some(_), None) => vec![text(true)],
        (None, Some(_)) => vec![text(false)],
        _ => Vec::new(),
    };
    let without = |name: &str, other: &Entry| !other.attributes.iter().any(|own| own.name == name);
    found.extend(english.attributes.iter().filter(|own| without(&own.name, entry)).map(|own| Part {
        attribute: Some(&own.name),
        there: own.name_span,
        ..text(true)
    }));
    found.extend(entry.attributes.iter().filter(|own| without(&own.name, english)).map(|own| Part {
        attribute: Some(&own.name),
        place: own.name_span,
        ..text(false)
    }));
    found
}

fn one(cx: &Context<'_>, rule: &'static Rule, language: &Language<'_>, part: &Part<'_>) -> Diagnostic {
    let (name, source, id) = (language.name, cx.source_name(), &part.entry.id);
    let level = level(cx, rule);
    let level =
        if part.is_missing { words::level_behind(cx, language, &part.message(), level) } else { level };
    let (headline, help) = match (part.attribute, part.is_missing) {
        (None, true) => {
            (format!("{name} `{id}` has no text of its own"), format!("write the translation after `{id} =`"))
        }
        (None, false) => (
            format!("{name} `{id}` has a text that {source} has not"),
            "delete the text; keep the attributes".to_owned(),
        ),
        (Some(attribute), true) => (
            format!("{name} `{id}` lacks its part `.{attribute}`"),
            format!("add the line `    .{attribute} = …` below the message"),
        ),
        (Some(attribute), false) => (
            format!("{name} `{id}.{attribute}` is not in {source}"),
            "delete it, or correct its name".to_owned(),
        ),
    };
    Diagnostic::new(rule, part.place, headline)
        .about(language.tag, id)
        .level(level)
        .related(part.there, format!("the {source} message"))
        .help(help)
}

fn together(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    parts: &[Part<'_>],
) -> Diagnostic {
    let (name, source) = (language.name, cx.source_name());
    let all: Vec<_> = parts.iter().map(|part| format!("`{}`", part.message())).collect();
    let all = all.join(", ");
    let first = &parts[0];
    let file = cx.sources.file(first.place.source).path.rsplit('/').next().unwrap_or_default();
    let (headline, help) = if first.is_missing {
        (format!("{name} lacks {} parts of messages of {file}", parts.len()), format!("translate {all}"))
    } else {
        (
            format!("{name} has {} parts of messages in {file} that {source} lacks", parts.len()),
            format!("delete {all}, or give them the names that the {source} ones have now"),
        )
    };
    Diagnostic::new(rule, first.place, headline)
        .about_locale(language.tag)
        .level(level(cx, rule))
        .related(first.there, format!("the {source} message"))
        .help(help)
}

/// A project without a policy is translated bit by bit: what lacks is a warning there, as a message is that lacks.
fn level(cx: &Context<'_>, rule: &'static Rule) -> Severity {
    if cx.has_policy { rule.level } else { Severity::Warning }
}
