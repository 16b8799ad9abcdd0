//! What a reader wants to know of what the pointer is on: the value in all languages, the source text then and now.

use std::fmt::Write;

use super::analysis::{Analysis, Owner};
use super::definition::{facts, messages, named};
use super::spot::Spot;
use crate::diag::change::Run;
use crate::ledger::diff::runs;
use crate::ledger::grade::Grade;
use crate::ledger::standing::{Stale, Standing};
use crate::load::fluent::walk::plain;
use crate::load::yaml::spot as yaml_spot;
use crate::localize::values::written;

/// What is shown of a long list.
const MOST: usize = 12;

/// What to show at `spot`, in a file of `owner`, as Markdown; none where there is nothing to say.
#[must_use]
pub fn hover(analysis: &Analysis, owner: Option<&Owner>, spot: &Spot<'_>) -> Option<String> {
    match (spot, owner) {
        (Spot::Message { name, .. }, Some(owner)) if analysis.source() == Some(&owner.tag) => {
            Some(of_source(analysis, owner, name))
        }
        (Spot::Message { name, .. }, Some(owner)) => Some(of_translation(analysis, owner, name)),
        (Spot::Variable { name, message, .. }, Some(owner)) => of_variable(analysis, owner, name, message),
        (Spot::Inserted { name, .. }, Some(owner)) => inserted(analysis, owner, name),
        (Spot::Yaml(own), _) => of_policy(analysis, own),
        _ => None,
    }
}

/// A text as a quotation; nothing in it is markup.
fn quoted(text: &str) -> String {
    text.lines().flat_map(|line| ["> ".to_owned(), escaped(line), "\n".to_owned()]).collect()
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if character.is_ascii_punctuation() && !".,;:()?!'\"/-".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn text(analysis: &Analysis, owner: &Owner, message: &str) -> Option<String> {
    analysis.entry(owner, message)?.pattern(message).map(plain)
}

fn of_translation(analysis: &Analysis, owner: &Owner, name: &str) -> String {
    let tag = analysis.source().unwrap_or_default();
    let (english, own) = (analysis.language(tag), analysis.language(&owner.tag));
    let mut out = format!("**{name}** · {own}");
    let standing = analysis.standing(owner, name);
    let now = text(analysis, &owner.in_language(tag), name);
    if let Some(word) = now.as_ref().and(standing).map(state) {
        let _ = write!(out, " · {word}");
    }
    let Some(now) = now else {
        let _ = write!(out, "\n\nThere is no such text in {english}.");
        return out;
    };
    let _ = write!(out, "\n\n{english} now:\n\n{}", quoted(&now));
    match standing {
        Some(Standing::Stale(stale)) => out.push_str(&changed(english, stale)),
        Some(Standing::Current) => {
            let _ = write!(out, "\nIt was accepted for this {english} text.");
        }
        Some(Standing::Changed) => {
            let _ = write!(out, "\nIt was accepted for this {english} text, with other {own} words.");
        }
        Some(Standing::Renamed { from }) => {
            let _ = write!(out, "\nBoth texts were accepted as `{from}`, which is gone.");
        }
        Some(Standing::Untracked) | None => out.push_str("\nNobody has accepted this translation yet."),
    }
    out
}

/// A word for how a translation stands.
fn state(standing: &Standing) -> &'static str {
    match standing {
        Standing::Current => "current",
        Standing::Changed => "changed since it was accepted",
        Standing::Stale(Stale { grade: Grade::Substance, .. }) => "behind: what it says changed",
        Standing::Stale(Stale { grade: Grade::Wording, .. }) => "behind: the wording changed",
        Standing::Stale(_) => "behind: a small correction",
        Standing::Untracked | Standing::Renamed { .. } => "not accepted yet",
    }
}

fn changed(english: &str, stale: &Stale) -> String {
    let Some(then) = &stale.then else {
        return format!("\nThe {english} text that it was accepted for is no longer in the ledger.");
    };
    let mut out = format!("\n{english} when it was accepted:\n\n{}\nWhat changed:\n\n> ", quoted(then));
    for run in runs(then, &stale.now) {
        let one_line = |text: &str| escaped(text).replace('\n', "  \n> ");
        // Spaces stay outside the marks, which would otherwise be no marks.
        let marked = |mark: &str, text: &str| {
            let words = text.trim();
            let (before, after) = text.split_once(words).filter(|_| !words.is_empty()).unwrap_or((text, ""));
            if words.is_empty() {
                text.to_owned()
            } else {
                format!("{before}{mark}{}{mark}{after}", one_line(words))
            }
        };
        match run {
            Run::Same(text) => out.push_str(&one_line(&text)),
            Run::Removed(text) => out.push_str(&marked("~~", &text)),
            Run::Added(text) => {
                if out.ends_with("~~") {
                    out.push(' ');
                }
                out.push_str(&marked("**", &text));
            }
        }
    }
    if !stale.touches.is_empty() {
        let _ = write!(out, "\n\nThe change touches {}.", stale.touches.join(", "));
    }
    out
}

fn of_source(analysis: &Analysis, owner: &Owner, name: &str) -> String {
    let mut out = format!("**{name}** · {}\n", analysis.language(&owner.tag));
    let understood = analysis.policy(owner.brand.as_deref());
    let tags =
        understood.into_iter().flat_map(|own| own.policy.site.languages.keys()).map(ToString::to_string);
    for tag in tags.filter(|tag| *tag != owner.tag) {
        let other = owner.in_language(&tag);
        let word = match (text(analysis, &other, name), analysis.standing(&other, name)) {
            (None, _) => "missing",
            (Some(_), Some(standing)) => state(standing),
            (Some(_), None) => "there",
        };
        let _ = write!(out, "\n- {}: {word}", analysis.language(&tag));
    }
    out
}

fn of_variable(analysis: &Analysis, owner: &Owner, name: &str, message: &str) -> Option<String> {
    let own = analysis.policy(owner.brand.as_deref())?;
    let language = analysis.language(&owner.tag);
    let one = |value: &str, path: &str| format!("`${name}` · {path}\n\nin {language}:\n\n{}", quoted(value));
    if let Some(fact) = own.policy.facts.get(name) {
        let values = if owner.brand.is_none() {
            analysis.values().get(&owner.tag).and_then(|own| own.get(name)).cloned()
        } else {
            let facts = [(name, &fact.value)];
            let mut values = written(&own.policy, &analysis.workspace.catalogues, &facts);
            values.get_mut(&owner.tag).and_then(|own| own.swap_remove(name))
        };
        return Some(one(&values?, &fact.path));
    }
    let lookups = own.localized.lookups.get(&owner.tag)?;
    let mut given = lookups.iter().filter(|lookup| lookup.message == message);
    let (lookup, argument) = given
        .find_map(|lookup| Some((lookup, lookup.arguments.iter().find(|argument| argument.name == name)?)))?;
    let facts = [(name, &argument.value)];
    let values = written(&own.policy, &analysis.workspace.catalogues, &facts);
    Some(one(values.get(&owner.tag)?.get(name)?, &lookup.path))
}

fn inserted(analysis: &Analysis, owner: &Owner, name: &str) -> Option<String> {
    let tag = analysis.source().unwrap_or_default();
    let mut out = format!("`{name}`");
    let mut any = false;
    let owners = [Some(owner.clone()), (owner.tag != tag).then(|| owner.in_language(tag))];
    for owner in owners.into_iter().flatten() {
        let Some(text) = text(analysis, &owner, name) else { continue };
        any = true;
        let _ = write!(out, "\n\nin {}:\n\n{}", analysis.language(&owner.tag), quoted(&text));
    }
    any.then_some(out)
}

/// The facts that an entry states and the words that it shows, in every language.
fn of_policy(analysis: &Analysis, spot: &yaml_spot::Spot) -> Option<String> {
    let entries: Vec<_> = named(analysis, spot);
    let paths = if entries.is_empty() { vec![spot.dotted()] } else { entries };
    let mut out = String::new();
    for path in &paths {
        // A whole family would be a page of values.
        if !path.contains('.') {
            continue;
        }
        let facts = facts(analysis, path);
        for name in facts.iter().take(MOST) {
            let _ = write!(out, "`${name}`\n\n");
            for (tag, values) in analysis.values() {
                let value = values.get(name).map(|value| escaped(value)).unwrap_or_default();
                let _ = writeln!(out, "- {}: {value}", analysis.language(tag));
            }
            out.push('\n');
        }
        if facts.is_empty() {
            words(analysis, path, &mut out);
        }
    }
    Some(out.trim_end().to_owned()).filter(|out| !out.is_empty())
}

/// The first message that an entry shows, in every language.
fn words(analysis: &Analysis, path: &str, out: &mut String) {
    let Some(name) = messages(analysis, None, path).into_iter().next() else { return };
    let _ = write!(out, "`{name}`\n\n");
    let understood = analysis.policy(None);
    for tag in
        understood.into_iter().flat_map(|own| own.policy.site.languages.keys()).map(ToString::to_string)
    {
        let owner = Owner { tag: tag.clone(), brand: None };
        let shown = text(analysis, &owner, &name).map_or_else(|| "missing".to_owned(), |text| escaped(&text));
        let _ = writeln!(out, "- {}: {}", analysis.language(&tag), shown.replace('\n', " "));
    }
    out.push('\n');
}
