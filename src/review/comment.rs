//! The review as a comment on a pull request: what changed, what got behind by it, what the public will see.

mod languages;

use std::fmt::Write;

use super::since::{self, Changed, ChangedFact, Found, NotCompared, Since};
use super::{Review, finding};
use crate::diag::change::Run;
use crate::diag::sink::Report;
use crate::ledger::diff;
use crate::source::Sources;
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
    /// What changed cannot be said.
    NotCompared(&'a NotCompared),
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
            languages::table(&mut out, since);
            languages::readers(&mut out, since);
            changes(&mut out, &format!("{} texts that changed", now.source.name), true, &since.texts);
            facts(&mut out, &since.facts);
            for own in &since.locales {
                changes(&mut out, &format!("{} texts that changed", own.name), false, &own.changed);
            }
            findings(&mut out, "New findings", true, &since.new_findings);
            findings(&mut out, "Findings that are gone", false, &since.gone_findings);
            let block = format!(
                "\n<details><summary>What stands now, in every language</summary>\n\n{standing}\n</details>\n"
            );
            add(&mut out, &block);
        }
        Before::NotCompared(_) | Before::NotAsked => {
            let heading = if matches!(before, Before::NotCompared(NotCompared::Now(_))) {
                "### Policy: a file of it cannot be read\n\n"
            } else {
                "### The policy as it stands\n\n"
            };
            out.push_str(heading);
            if let Before::NotCompared(why) = before {
                let _ = writeln!(out, "{}\n", text(&why.sentence()));
            }
            add(&mut out, &standing);
            findings(&mut out, "Findings", true, &since::open(now));
        }
    }
    out
}

/// The comment where the policy cannot be read at all: what is to be corrected.
#[must_use]
pub fn unreadable(report: &Report, sources: &Sources) -> String {
    let mut out = format!("{MARKER}\n### Policy: it cannot be read\n\n");
    out.push_str("Nothing is compared, and no pages are made, until these errors are corrected.\n");
    let errors: Vec<_> = finding::all(report, sources);
    let errors = errors.iter().filter(|found| found.is_open());
    findings(&mut out, "Findings", true, &since::found(errors));
    out
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
    let translated: usize = since.locales.iter().map(|own| own.changed.len()).sum();
    if translated > 0 {
        parts.push(format!("{} changed", count(translated, "translation")));
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

/// A name that a program gave or could read: set apart, but never markup.
fn name(words: &str) -> String {
    let plain = words.replace("<code>", "").replace("</code>", "");
    format!("<code>{}</code>", text(&plain).replace("<code>", "").replace("</code>", ""))
}

fn changes(out: &mut String, heading: &str, open: bool, all: &[Changed]) {
    let items = all.iter().map(|own| {
        let place = if own.place.is_empty() { String::new() } else { format!(" in {}", text(&own.place)) };
        let what = what(own.before.as_ref(), own.after.as_ref());
        let runs =
            diff::runs(own.before.as_deref().unwrap_or_default(), own.after.as_deref().unwrap_or_default());
        format!("<p>{}{place}{what}</p><blockquote>{}</blockquote>\n", name(&own.name), marked(&runs))
    });
    list(out, heading, open, items);
}

fn what(before: Option<&String>, after: Option<&String>) -> &'static str {
    match (before, after) {
        (None, _) => " (new)",
        (_, None) => " (gone)",
        _ => "",
    }
}

/// Facts as people read them, each with where it stands in the files.
fn facts(out: &mut String, all: &[ChangedFact]) {
    let items = all.iter().map(|own| {
        let what = what(own.before.as_ref(), own.after.as_ref());
        // Where the words are the same, as those of two ids may be, the files say what differs.
        let same = own.shown_before == own.shown_after;
        let (before, after) =
            if same { (&own.before, &own.after) } else { (&own.shown_before, &own.shown_after) };
        let before = before.iter().map(|words| format!("<del>{}</del>", short(words)));
        let after = after.iter().map(|words| format!("<ins>{}</ins>", short(words)));
        let values = before.chain(after).collect::<Vec<_>>().join(" → ");
        let place =
            if own.place.is_empty() { String::new() } else { format!(", shown in {}", text(&own.place)) };
        format!("<p><b>{}</b>: {values}{what}{place} ({})</p>\n", text(&own.title), name(&own.name))
    });
    list(out, "Facts that changed", true, items);
}

fn short(words: &str) -> String {
    marked(&[Run::Same(words.to_owned())])
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
        // What was taken away and what came in its place are two words, also where no space stood between.
        if element == "ins" && out.ends_with("</del>") {
            out.push(' ');
        }
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
