//! The status as people and machines read it.

use std::fmt::Write;

use comfy_table::{CellAlignment, Table, TableStyle, presets};

use super::{ByGrade, Locale, Readers, Status, markdown};
use crate::check::not_found_without_words;

/// How to show the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Table,
    /// One JSON object.
    Json,
    /// A table for a pull request or a wiki.
    Markdown,
}

/// The headings of the table.
const HEADINGS: [&str; 7] =
    ["language", "current", "unaccepted", "stale", "missing", "words behind", "readers see"];

/// `status` as text. In the table nothing stands for a zero, so that what is to be done stands out.
///
/// # Panics
/// Never: what is written as JSON has names for keys and no numbers that JSON lacks.
#[must_use]
pub fn show(status: &Status, format: Format) -> String {
    match format {
        Format::Json => serde_json::to_string_pretty(status).expect("internal: plain data") + "\n",
        Format::Table => {
            lines(&table(status, presets::NOTHING, &str::to_owned), &notes(status, &str::to_owned))
        }
        Format::Markdown => {
            let notes = notes(status, &markdown::text);
            let notes = notes.iter().map(|note| format!("\n{note}")).collect::<Vec<_>>();
            lines(&table(status, presets::ASCII_MARKDOWN, &markdown::text), &notes)
        }
    }
}

/// The texts of each language that are to be translated, by name: what is missing, and what reads the same as in the source
/// language. Nothing where there are none.
#[must_use]
pub fn listed(status: &Status) -> String {
    let mut text = String::new();
    for (brand, locale) in all(status, &str::to_owned) {
        let lists = [
            ("missing", &locale.missing_messages),
            ("same as in the source language", &locale.same_messages),
        ];
        for (what, messages) in lists.into_iter().filter(|(_, messages)| !messages.is_empty()) {
            let _ = write!(text, "\n{brand}{}, {what} ({}):\n", locale.name, messages.len());
            for message in messages {
                let _ = writeln!(text, "  {message}");
            }
        }
    }
    text
}

/// A table and what is said below it, without spaces around the lines.
fn lines(table: &Table, notes: &[String]) -> String {
    let table = table.lines().map(|line| line.trim().to_owned());
    table.chain(notes.iter().cloned()).fold(String::new(), |text, line| text + &line + "\n")
}

/// Writes the name of a brand, in which anything may stand.
type Name<'a> = &'a dyn Fn(&str) -> String;

fn table(status: &Status, preset: TableStyle, name: Name<'_>) -> Table {
    let mut table = Table::new();
    table.load_style(preset).set_header(HEADINGS);
    for (brand, locale) in all(status, name) {
        let number = |count: usize| if count == 0 { "-".to_owned() } else { count.to_string() };
        let draft = if locale.published { "" } else { ", draft" };
        table.add_row([
            format!("{brand}{} ({}{draft})", locale.name, locale.locale),
            number(locale.current),
            number(locale.unaccepted),
            stale(locale.stale),
            number(locale.missing),
            number(locale.words),
            readers(locale),
        ]);
    }
    for column in [1, 2, 4, 5] {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// The languages of the words that brands share, then those of each brand's own words with its name before them.
fn all<'a>(status: &'a Status, name: Name<'a>) -> impl Iterator<Item = (String, &'a Locale)> {
    let shared = status.locales.iter().map(|locale| (String::new(), locale));
    let own = status.brands.iter().flat_map(move |brand| {
        brand.locales.iter().map(move |locale| (format!("{}: ", name(&brand.name)), locale))
    });
    shared.chain(own)
}

fn stale(stale: ByGrade) -> String {
    let ByGrade { substance, wording, trivial } = stale;
    counted(&[(substance, "in substance"), (wording, "in wording"), (trivial, "trivially")], "-")
}

/// What is not zero, each with its words; `nothing` where all is.
fn counted(parts: &[(usize, &str)], nothing: &str) -> String {
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<_> = parts.map(|(count, what)| format!("{count} {what}")).collect();
    if parts.is_empty() { nothing.to_owned() } else { parts.join(", ") }
}

/// What readers see, the documents of which it is the same together.
fn readers(locale: &Locale) -> String {
    let mut seen: Vec<(String, Vec<&str>)> = Vec::new();
    for (document, readers) in &locale.readers {
        let what = sees(*readers);
        match seen.iter_mut().find(|(own, _)| *own == what) {
            Some((_, documents)) => documents.push(document),
            None => seen.push((what, vec![document])),
        }
    }
    match seen.as_slice() {
        [(what, _)] => what.clone(),
        many => many
            .iter()
            .map(|(what, own)| format!("{}: {what}", own.join(", ")))
            .collect::<Vec<_>>()
            .join("; "),
    }
}

/// What readers of a document see, in a few words.
pub(crate) fn sees(readers: Readers) -> String {
    let Readers { blocked, notice, source, kept, undecided } = readers;
    if blocked {
        return "no page".to_owned();
    }
    let parts = [
        (notice, "with a notice"),
        (source, "in the source language"),
        (kept, "old without a remark"),
        (undecided, "not decided"),
    ];
    counted(&parts, "all of it")
}

/// Says of languages, by their English names, that their words are not known, and what is not found there.
#[must_use]
pub fn without_words(names: &[&str]) -> String {
    let missed: Vec<_> = not_found_without_words().into_iter().map(|(_, what)| what).collect();
    let missed = match missed.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{}, or {last}", first.join(", ")),
        all => all.concat(),
    };
    format!("Checked without word lists: {}. No check finds there {missed}.", names.join(", "))
}

/// What does not fit into a table.
fn notes(status: &Status, brand_name: Name<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    for (brand, locale) in all(status, brand_name) {
        if let Some(oldest) = &locale.oldest {
            let (date, message) = (&oldest.date, &oldest.message);
            let name = &locale.name;
            notes.push(format!("{brand}{name}: behind longest is `{message}`, accepted on {date}."));
        }
    }
    for (brand, locale) in all(status, brand_name).filter(|(_, locale)| locale.same > 0) {
        let what = if locale.same == 1 { "1 text reads" } else { &format!("{} texts read", locale.same) };
        let (tag, name) = (&locale.locale, &locale.name);
        notes.push(format!(
            "{brand}{name}: {what} the same as in the source language (`status --locale {tag}` lists them)."
        ));
    }
    let without = status.locales.iter().filter(|locale| !locale.word_lists);
    let without: Vec<_> = without.map(|locale| locale.name.as_str()).collect();
    if !without.is_empty() {
        notes.push(without_words(&without));
    }
    if status.errors > 0 {
        let errors =
            if status.errors == 1 { "1 error".to_owned() } else { format!("{} errors", status.errors) };
        notes.push(format!("{errors}: a build would write nothing (`policyglot check` names them)."));
    }
    notes
}
