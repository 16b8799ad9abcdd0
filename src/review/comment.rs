//! The review as a comment on a pull request: what changed, what got behind by it, what the public will see.

use std::fmt::Write;

use super::Review;
use super::since::{Became, Changed, Found, Since};
use crate::diag::change::Run;
use crate::ledger::diff;
use crate::status::markdown::text;
use crate::status::{self, Format};

/// The first line, by which a program finds the comment that it wrote before.
pub const MARKER: &str = "<!-- policyglot: review -->";

/// GitHub refuses comments of more than 65,536 characters; what a program puts around one must fit too.
const LONGEST: usize = 60_000;

/// No text or fact takes more of a comment than this many characters.
const LONGEST_TEXT: usize = 2_000;

/// What a comment is made from.
#[derive(Debug, Clone, Copy)]
pub enum Before<'a> {
    /// Nobody asked what changed.
    NotAsked,
    /// There was no policy, or none that could be read.
    Nothing,
    /// What became of the earlier state.
    Known(&'a Since),
}

/// The comment, as Markdown.
#[must_use]
pub fn comment(now: &Review, before: Before<'_>) -> String {
    let mut out = format!("{MARKER}\n");
    let standing = status::show(&now.status, Format::Markdown);
    match before {
        Before::Known(since) => {
            headline(&mut out, now, since);
            if since.is_nothing() {
                out.push_str("\nNothing that concerns the policy changed.\n");
            }
            languages(&mut out, since);
            changes(&mut out, &format!("{} texts that changed", now.source.name), &since.texts);
            changes(&mut out, "Facts that changed", &since.facts);
            findings(&mut out, "New findings", true, &since.new_findings);
            findings(&mut out, "Findings that are gone", false, &since.gone_findings);
            let block = format!(
                "\n<details><summary>What stands now, in every language</summary>\n\n{standing}\n</details>\n"
            );
            add(&mut out, &block);
        }
        Before::Nothing | Before::NotAsked => {
            out.push_str("### The policy as it stands\n\n");
            if matches!(before, Before::Nothing) {
                out.push_str("Before, there was no policy that could be read, so nothing is compared.\n\n");
            }
            add(&mut out, &standing);
            let open: Vec<_> = open(now);
            findings(&mut out, "Findings", true, &open);
        }
    }
    out
}

fn open(now: &Review) -> Vec<Found> {
    let nothing = Review { parts: Vec::new(), general: Vec::new(), ..now.clone() };
    Since::new(now, &nothing).new_findings
}

/// What happened, in a line.
fn headline(out: &mut String, now: &Review, since: &Since) {
    let count = |number: usize, noun: &str| {
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {noun}{plural}")
    };
    let behind: usize = since.locales.iter().map(|own| own.stale.len() + own.missing.len()).sum();
    let done: usize = since.locales.iter().map(|own| own.up_to_date.len()).sum();
    let mut parts = Vec::new();
    if !since.texts.is_empty() {
        parts.push(format!("{} changed", count(since.texts.len(), &format!("{} text", now.source.name))));
    }
    if !since.facts.is_empty() {
        parts.push(format!("{} changed", count(since.facts.len(), "fact")));
    }
    if behind > 0 {
        parts.push(format!("{} got behind", count(behind, "translation")));
    }
    if done > 0 {
        parts.push(format!("{} brought up to date", count(done, "translation")));
    }
    let words = if parts.is_empty() { "no text changed".to_owned() } else { parts.join(", ") };
    let _ = writeln!(out, "### Policy: {words}");
    if now.status.errors > 0 {
        let errors = count(now.status.errors, "error");
        let _ = writeln!(out, "\n**{errors}: no pages are made until they are corrected.**");
    }
}

/// What it means for each language.
fn languages(out: &mut String, since: &Since) {
    if since.locales.is_empty() {
        return;
    }
    let concerns = |own: &&super::since::Locale| {
        [&own.stale, &own.missing, &own.unaccepted, &own.up_to_date].iter().any(|list| !list.is_empty())
            || !own.readers.is_empty()
    };
    let (own, others): (Vec<_>, Vec<_>) = since.locales.iter().partition(concerns);
    if own.is_empty() {
        out.push_str("\nNo translation is behind by it.\n");
        return;
    }
    let mut table =
        "\n| Language | Got stale | Missing now | To accept | Brought up to date | Readers will see |\n\
                     |---|---|---|---|---|---|\n"
            .to_owned();
    for own in own {
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for seen in &own.readers {
            let (what, document) = (text(&seen.after), text(&seen.document));
            match said.iter_mut().find(|(other, _)| *other == what) {
                Some((_, documents)) => documents.push(document),
                None => said.push((what, vec![document])),
            }
        }
        let seen: Vec<_> =
            said.iter().map(|(what, own)| format!("**{what}** in {}", own.join(", "))).collect();
        let seen = if seen.is_empty() { "what they saw".to_owned() } else { seen.join("<br>") };
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} | {seen} |",
            text(&own.name),
            names(&own.stale, true),
            names(&own.missing, false),
            names(&own.unaccepted, false),
            names(&own.up_to_date, false)
        );
    }
    add(out, &table);
    if !others.is_empty() {
        let names: Vec<_> = others.iter().map(|own| text(&own.name)).collect();
        let _ = writeln!(out, "\nAs before: {}.", names.join(", "));
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

/// A name that a program gave or could read: set apart, but never markup.
fn name(words: &str) -> String {
    let plain = words.replace("<code>", "").replace("</code>", "");
    format!("<code>{}</code>", text(&plain).replace("<code>", "").replace("</code>", ""))
}

fn changes(out: &mut String, heading: &str, all: &[Changed]) {
    let items = all.iter().map(|own| {
        let place = if own.place.is_empty() { String::new() } else { format!(" in {}", text(&own.place)) };
        let what = match (&own.before, &own.after) {
            (None, _) => " (new)",
            (_, None) => " (gone)",
            _ => "",
        };
        let runs =
            diff::runs(own.before.as_deref().unwrap_or_default(), own.after.as_deref().unwrap_or_default());
        format!("<p>{}{place}{what}</p><blockquote>{}</blockquote>\n", name(&own.name), marked(&runs))
    });
    list(out, heading, true, items);
}

fn findings(out: &mut String, heading: &str, open: bool, all: &[Found]) {
    let items = all.iter().map(|own| {
        let message = own.message.split_whitespace().collect::<Vec<_>>().join(" ");
        format!(
            "<p><b>{}</b> {} {} {}</p>\n",
            own.level,
            text(&message.replace('`', "")),
            name(own.check),
            name(&own.place)
        )
    });
    list(out, heading, open, items);
}

/// Folded items, as many as there is room for.
fn list(out: &mut String, heading: &str, open: bool, items: impl ExactSizeIterator<Item = String>) {
    let number = items.len();
    if number == 0 {
        return;
    }
    let open = if open && number <= 20 { " open" } else { "" };
    let mut block = format!("\n<details{open}><summary>{}: {number}</summary>\n", text(heading));
    let mut left = number;
    for item in items {
        // What follows must still find room for a remark.
        if length(out) + length(&block) + length(&item) > LONGEST - 1_000 {
            break;
        }
        block.push_str(&item);
        left -= 1;
    }
    if left > 0 {
        let _ = writeln!(block, "<p>… and {left} more, for which there is no room here.</p>");
    }
    block.push_str("</details>\n");
    add(out, &block);
}

/// Adds a block where there is room for it, else a remark that there is none.
fn add(out: &mut String, block: &str) {
    if length(out) + length(block) <= LONGEST {
        out.push_str(block);
    } else if !out.ends_with(CUT) {
        out.push_str(CUT);
    }
}

/// What stands in the place of what has no room.
const CUT: &str = "\n… There is more, for which there is no room here: `policyglot status` tells it all.\n";

fn length(text: &str) -> usize {
    text.chars().count()
}

/// A text with the words that changed, cut where it is long.
fn marked(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let (element, words) = match run {
            Run::Same(words) => ("", words),
            Run::Removed(words) => ("del", words),
            Run::Added(words) => ("ins", words),
        };
        let room = LONGEST_TEXT.saturating_sub(length(&out));
        if room == 0 {
            out.push_str(" … (cut)");
            break;
        }
        let kept: String = words.chars().take(room).collect();
        let cut = if length(&kept) < length(words) { " … (cut)" } else { "" };
        let trimmed = kept.trim_end();
        let space = &kept[trimmed.len()..];
        let _ = match element {
            "" => write!(out, "{}{}{cut}", text(trimmed), text(space)),
            _ => write!(out, "<{element}>{}</{element}>{}{cut}", text(trimmed), text(space)),
        };
        if !cut.is_empty() {
            break;
        }
    }
    out
}
