//! The rules of a log: what the documentation of each says, plain and as Markdown.

use std::collections::BTreeMap;

use super::level;
use super::shape::{Configuration, Descriptor, Formatted, Tags, Text};
use crate::diag::rule::Rule;

/// Characters of a description; the service cuts what is longer.
const LONGEST: usize = 1024;

/// The descriptors of `rules`, each once, by name; and the place of each among them.
pub(super) fn of(
    rules: impl Iterator<Item = &'static Rule>,
) -> (Vec<Descriptor>, BTreeMap<&'static str, usize>) {
    let by_name: BTreeMap<_, _> = rules.map(|rule| (rule.name, rule)).collect();
    let index = by_name.keys().enumerate().map(|(at, name)| (*name, at)).collect();
    (by_name.into_values().map(descriptor).collect(), index)
}

fn descriptor(rule: &'static Rule) -> Descriptor {
    let markdown = without_pages(&rule.markdown());
    let cut = |text: &str| Text { text: text.chars().take(LONGEST).collect() };
    Descriptor {
        id: rule.name,
        short_description: cut(&rule.summary()),
        full_description: cut(&reasons(&markdown)),
        default_configuration: Configuration { level: level(rule.level) },
        help: Formatted { text: plain(&markdown), markdown },
        properties: Tags { tags: ["localization"] },
    }
}

/// What the documentation says before its example: what is found, and why it matters.
fn reasons(markdown: &str) -> String {
    let before = markdown.split("## Example").next().unwrap_or(markdown);
    let sentences = before.lines().filter(|line| !line.is_empty() && !line.starts_with("## "));
    sentences.collect::<Vec<_>>().join(" ")
}

/// Links to other pages of the documentation as their words alone: a service has no such pages.
fn without_pages(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("](") {
        let page = after.split_once(')').filter(|(target, _)| target.strip_suffix(".md").is_some());
        let Some((_, following)) = page else {
            out.push_str(before);
            out.push_str("](");
            rest = after;
            continue;
        };
        let words = before.rfind('[').unwrap_or(before.len());
        out.push_str(&before[..words]);
        out.push_str(before[words..].trim_start_matches('['));
        rest = following;
    }
    out + rest
}

/// Markdown without the marks of headings and of blocks of text.
fn plain(markdown: &str) -> String {
    let lines = markdown.lines().filter(|line| !line.starts_with("```"));
    let lines: Vec<_> = lines.map(|line| line.trim_start_matches("## ")).collect();
    lines.join("\n").trim_end().to_owned()
}
