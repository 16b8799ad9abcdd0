//! The glossary: defined terms and what each language calls them.

use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::values::advice;
use super::{Context, Entity, rules, site};
use crate::load::raw::{OneOrMany, RawRendering, RawTerm};
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::glossary::{DefinedTerm, Rendering, parse_form};

impl Entity for DefinedTerm {
    const FAMILY: &'static str = "glossary";
}

/// A term, with what could be read of it.
pub(super) fn term(cx: &mut Context<'_>, path: &str, raw: &RawTerm) -> Option<DefinedTerm> {
    let source = forms(cx, &format!("{path}.source"), raw.source.all());
    let except = raw.except.as_ref().map(OneOrMany::all).unwrap_or_default();
    let except = forms(cx, &format!("{path}.except"), except);
    let mut languages: IndexMap<LanguageIdentifier, Rendering> = IndexMap::new();
    for (text, raw) in &raw.languages {
        let path = format!("{path}.languages.{text}");
        let Some(tag) = site::key_language(cx, &path, text) else { continue };
        languages.insert(tag, rendering(cx, &path, raw));
    }
    if source.is_empty() && raw.source.all().is_empty() {
        let found = cx.report_entry(&rules::MISSING_ENTRY, path, "a term of the glossary has no form");
        found.helps.push(advice("write under `source:` how the source language calls it"));
    }
    (!source.is_empty()).then_some(DefinedTerm { source, except, languages })
}

fn rendering(cx: &mut Context<'_>, path: &str, raw: &RawRendering) -> Rendering {
    let accepted = forms(cx, &format!("{path}.accepted"), &raw.accepted);
    let mut forbidden = IndexMap::new();
    for (text, reason) in &raw.forbidden {
        let place = format!("{path}.forbidden.{text}");
        let Some(form) = form(cx, &place, text, true) else { continue };
        if accepted.contains(&form) {
            let found = cx.report_entry(
                &rules::CONFLICTING_KEYS,
                &place,
                format!("`{form}` is accepted and forbidden at once"),
            );
            found.helps.push(advice("delete one of the two"));
        } else {
            forbidden.insert(form, reason.trim().to_owned());
        }
    }
    if raw.accepted.is_empty() && raw.forbidden.is_empty() {
        let found = cx.report_entry(&rules::CONFLICTING_KEYS, path, "the glossary says nothing here");
        found.helps.push(advice("write `accepted:` with the words of this language, or `forbidden:`"));
    }
    Rendering { accepted, forbidden }
}

/// A list of forms, each once.
fn forms(cx: &mut Context<'_>, path: &str, texts: &[String]) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let place = format!("{path}.{at}");
        let Some(form) = form(cx, &place, text, false) else { continue };
        if forms.contains(&form) {
            let found =
                cx.report(&rules::REPEATED_ENTRY, &place, format!("`{text}` stands in this list twice"));
            found.helps.push(advice("delete one of the two"));
        } else {
            forms.push(form);
        }
    }
    forms
}

/// A form, which may stand as a key.
fn form(cx: &mut Context<'_>, path: &str, text: &str, is_key: bool) -> Option<String> {
    let why = match parse_form(text) {
        Ok(form) => return Some(form),
        Err(why) => why,
    };
    let message = format!("`{text}` cannot be used as a form of a term");
    let found = if is_key {
        cx.report_entry(&UNUSABLE_VALUE, path, message)
    } else {
        cx.report(&UNUSABLE_VALUE, path, message)
    };
    found.helps.push(advice(&why));
    None
}
