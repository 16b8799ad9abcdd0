//! What stands once in a policy: the site, the controller, the brand.

use indexmap::IndexMap;

use super::values::advice;
use super::{Context, Entity, rules};
use crate::diag::Diagnostic;
use crate::load::raw::RawFile;
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::load::yaml::tree::Seg;
use crate::model::id::Id;
use crate::model::policy::{Language, Site};
use crate::model::regime::Regime;

/// The entry `controller` or `brand`: a reference that stands in exactly one file.
pub(super) fn choice<T: Entity>(
    cx: &mut Context<'_>,
    key: &'static str,
    get: impl Fn(&RawFile) -> Option<&String>,
) -> Option<Id<T>> {
    let text = once(cx, key, get)?.clone();
    cx.reference(key, &text)
}

/// A key that may be left out and may stand only once.
pub(super) fn optional<'a, T>(
    cx: &mut Context<'a>,
    key: &'static str,
    get: impl Fn(&'a RawFile) -> Option<&'a T>,
) -> Option<&'a T> {
    let any = cx.files.iter().any(|file| get(&file.raw).is_some());
    any.then(|| once(cx, key, get)).flatten()
}

/// The laws whose checklists apply.
pub(super) fn regimes(cx: &mut Context<'_>) -> Vec<Regime> {
    let mut regimes: Vec<Regime> = Vec::new();
    for (at, regime) in optional(cx, "regimes", |raw| raw.regimes.as_ref()).into_iter().flatten().enumerate()
    {
        if regimes.contains(regime) {
            let text = format!("`{}` stands in this list twice", regime.name());
            let found = cx.report(&rules::REPEATED_ENTRY, &format!("regimes.{at}"), text);
            found.helps.push(advice("delete one of the two"));
        } else {
            regimes.push(*regime);
        }
    }
    regimes
}

/// The site's own entries.
pub(super) fn resolve(cx: &mut Context<'_>) -> Option<Site> {
    let source = once(cx, "source-language", |raw| raw.source_language.as_ref()).cloned();
    let source = source.and_then(|text| cx.language("source-language", &text));
    let base_url = once(cx, "base-url", |raw| raw.base_url.as_ref()).cloned();
    let base_url = base_url.and_then(|text| cx.link("base-url", &text)).filter(|link| {
        let whole = link.href.ends_with('/') && !link.href.contains(['?', '#']);
        if !whole {
            let found = cx.report(&UNUSABLE_VALUE, "base-url", "the base address does not end with `/`");
            found.helps.push(advice(
                "write the folder under which the pages stand, as in https://www.example.com/legal/",
            ));
        }
        whole
    });
    let languages = languages(cx);
    let when_behind = optional(cx, "when-behind", |raw| raw.when_behind.as_ref()).copied();
    let keep = keep(cx);
    let source = source?;
    if !languages.contains_key(&source) {
        if !languages.is_empty() {
            let found = cx.report(
                &rules::MISSING_ENTRY,
                "source-language",
                format!("the source language `{source}` is not among the languages"),
            );
            found.helps.push(advice(&format!("add `{source}: published` under `languages:`")));
        }
        return None;
    }
    Some(Site { source, base_url: base_url?, languages, when_behind, keep })
}

/// Names that every language keeps.
fn keep(cx: &mut Context<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (at, text) in optional(cx, "keep", |raw| raw.keep.as_ref()).into_iter().flatten().enumerate() {
        let path = format!("keep.{at}");
        let Some(name) = cx.name(&path, text) else { continue };
        if names.contains(&name) {
            let found =
                cx.report(&rules::REPEATED_ENTRY, &path, format!("`{text}` stands in this list twice"));
            found.helps.push(advice("delete one of the two"));
        } else {
            names.push(name);
        }
    }
    names
}

fn languages(cx: &mut Context<'_>) -> IndexMap<unic_langid::LanguageIdentifier, Language> {
    let mut languages = IndexMap::new();
    let Some(raw) = once(cx, "languages", |raw| raw.languages.as_ref()) else { return languages };
    let numbering = cx.files.iter().find_map(|file| file.raw.numbering.as_ref());
    for (text, status) in raw {
        let path = format!("languages.{text}");
        let Some(tag) = key_language(cx, &path, text) else { continue };
        let numbering = numbering.and_then(|map| map.get(text)).cloned();
        languages.insert(tag, Language { status: *status, numbering });
    }
    for tag in numbering.into_iter().flatten().map(|(tag, _)| tag).filter(|tag| !raw.contains_key(*tag)) {
        let path = format!("numbering.{tag}");
        let found =
            cx.report_entry(&rules::UNKNOWN_LANGUAGE, &path, format!("`{tag}` is not among the languages"));
        found.helps.push(advice("name a language of `languages:`"));
    }
    languages
}

/// A language tag that stands as a key, and in which CLDR can write.
pub(super) fn key_language(
    cx: &mut Context<'_>,
    path: &str,
    text: &str,
) -> Option<unic_langid::LanguageIdentifier> {
    let span = cx.places.key(path);
    let fault = match crate::model::value::parse_language(text) {
        Ok(tag) => return Some(tag),
        Err(meant) => meant,
    };
    let found = Diagnostic::new(&rules::UNKNOWN_LANGUAGE, span, format!("`{text}` is no language tag"));
    cx.sink.push(match fault {
        Some(tag) => found.fix(format!("write `{tag}`"), span, tag),
        None => found.help("write a BCP 47 tag, as in `fr`, `pt-BR` or `zh-Hant`"),
    });
    None
}

/// The tag of a translation of the site, which stands as a key.
pub(super) fn translation(
    cx: &mut Context<'_>,
    path: &str,
    text: &str,
) -> Option<unic_langid::LanguageIdentifier> {
    let tag = key_language(cx, path, text)?;
    let languages = cx.files.iter().find_map(|file| file.raw.languages.as_ref());
    if languages.is_some_and(|languages| !languages.contains_key(text)) {
        let message = format!("`{text}` is not among the languages");
        let found = cx.report_entry(&rules::UNKNOWN_LANGUAGE, path, message);
        found.helps.push(advice("name a language of `languages:`, or delete this line"));
    }
    Some(tag)
}

/// The one file's value of a key that may stand only once; reports when it is missing or stands again.
fn once<'a, T>(
    cx: &mut Context<'a>,
    key: &'static str,
    get: impl Fn(&'a RawFile) -> Option<&'a T>,
) -> Option<&'a T> {
    let mut found = cx.files.iter().filter_map(|file| Some((file, get(&file.raw)?)));
    let first = found.next();
    let again: Vec<_> = found.map(|(file, _)| file.tree.key(&[Seg::Key(key)])).collect();
    let Some((file, value)) = first else {
        if !cx.places.was_pruned(key) {
            let message = format!("the policy does not say its `{key}`");
            let place = cx.places.start();
            let example = match key {
                "source-language" => "add `source-language: en` to policy/site.yaml",
                "base-url" => "add `base-url: https://www.example.com/legal/` to policy/site.yaml",
                "languages" => "add `languages: { en: published }` to policy/site.yaml",
                _ => "add the key, with the id of an entry, to policy/organisation.yaml",
            };
            cx.sink.push(Diagnostic::new(&rules::MISSING_ENTRY, place, message).help(example));
        }
        return None;
    };
    let before = file.tree.key(&[Seg::Key(key)]);
    for span in again {
        cx.sink.push(
            Diagnostic::new(&rules::DUPLICATE_ID, span, format!("`{key}` is set in two files"))
                .label("set again here")
                .related(before, "first set here")
                .help("keep one of the two"),
        );
    }
    Some(value)
}
