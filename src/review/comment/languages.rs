//! What a change means for each language: what got behind, and what readers will see. Languages and pages of which the same
//! is to be said stand together.

use std::fmt::Write;

use super::{add, name};
use crate::review::since::{Became, Locale, Since};
use crate::status::markdown::text;

/// What happened to the texts of each language.
pub(super) fn table(out: &mut String, since: &Since) {
    if !since.unread.is_empty() {
        let names: Vec<_> = since.unread.iter().map(|own| text(own)).collect();
        let _ = writeln!(
            out,
            "\nA file of {} cannot be read, so nothing is said of that language.",
            names.join(", ")
        );
    }
    if since.locales.is_empty() {
        return;
    }
    let concerns = |own: &&Locale| {
        [&own.stale, &own.missing, &own.unaccepted, &own.up_to_date].iter().any(|list| !list.is_empty())
    };
    let (own, others): (Vec<_>, Vec<_>) = since.locales.iter().partition(concerns);
    if own.is_empty() {
        out.push_str("\nNo translation is behind by it.\n");
        return;
    }
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for own in own {
        let cells = format!(
            "{} | {} | {} | {}",
            names(&own.stale, true),
            names(&own.missing, false),
            names(&own.unaccepted, false),
            names(&own.up_to_date, false)
        );
        push(&mut rows, cells, text(&own.name));
    }
    let mut table =
        "\n| Language | Got stale | Missing now | To accept | Brought up to date |\n|---|---|---|---|---|\n"
            .to_owned();
    for (cells, languages) in rows {
        let _ = writeln!(table, "| {} | {cells} |", languages.join(", "));
    }
    add(out, &table);
    if !others.is_empty() {
        let names: Vec<_> = others.iter().map(|own| text(&own.name)).collect();
        let _ = writeln!(out, "\nAs before: {}.", names.join(", "));
    }
}

/// What readers see where that is another now: a line for all languages and pages that share it.
pub(super) fn readers(out: &mut String, since: &Since) {
    let mut of_languages: Groups<Vec<(String, String)>> = Vec::new();
    for own in since.locales.iter().filter(|own| !own.readers.is_empty()) {
        let seen = own.readers.iter().map(|seen| {
            let before = match &seen.before {
                Some(before) => format!(" (before: {})", text(before)),
                None => String::new(),
            };
            (format!("**{}**{before}", text(&seen.after)), text(&seen.document))
        });
        push(&mut of_languages, seen.collect(), text(&own.name));
    }
    if of_languages.is_empty() {
        return;
    }
    let mut block = "\n**Readers will see**\n\n".to_owned();
    for (seen, languages) in of_languages {
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for (what, document) in seen {
            push(&mut lines, what, document);
        }
        let every = languages.len() == since.locales.len() && since.unread.is_empty() && languages.len() > 1;
        let languages = if every { "every language".to_owned() } else { languages.join(", ") };
        for (what, documents) in lines {
            let _ = writeln!(block, "- in {languages}: {what} in {}", documents.join(", "));
        }
    }
    add(out, &block);
}

/// What is the same, each with the names of those of which it is.
type Groups<K> = Vec<(K, Vec<String>)>;

/// Adds a member to the group of what is the same.
fn push<K: PartialEq>(groups: &mut Groups<K>, key: K, member: String) {
    match groups.iter_mut().find(|(own, _)| *own == key) {
        Some((_, members)) => members.push(member),
        None => groups.push((key, vec![member])),
    }
}

fn names(all: &[Became], with_state: bool) -> String {
    const MOST: usize = 5;
    if all.is_empty() {
        return "–".to_owned();
    }
    let one = |own: &Became| {
        let state =
            if with_state { own.state.trim_start_matches("stale").trim_start_matches(',') } else { "" };
        format!("{}{}", name(&own.message), text(state))
    };
    let mut names: Vec<_> = all.iter().take(MOST).map(one).collect();
    if all.len() > MOST {
        names.push(format!("and {} more", all.len() - MOST));
    }
    format!("{}: {}", all.len(), names.join("; "))
}
