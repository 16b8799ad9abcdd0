//! Languages by section: a table a document, in which what is open stands out.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::finding::Finding;
use super::html::{attribute, count, text};
use super::{Language, Part, Review, Row, Section, State, Text};
use crate::status::show::sees;

/// As many languages stand beside one another; of more, those in which nothing is open are folded.
pub(super) const FEW: usize = 8;

/// Every text by its brand and name.
pub(super) type Index<'a> = BTreeMap<(Option<&'a str>, &'a str), &'a Text>;

/// Looks texts up that stand in several sections.
pub(super) fn index(review: &Review) -> Index<'_> {
    let each = review.texts();
    each.map(|(part, _, text)| ((brand(part), text.message.as_str()), text)).collect()
}

fn brand(part: &Part) -> Option<&str> {
    part.brand.as_ref().map(|(id, _)| id.as_str())
}

/// The texts that stand in a section, here or in full elsewhere.
pub(super) fn texts<'a>(index: &Index<'a>, part: &'a Part, section: &'a Section) -> Vec<&'a Text> {
    let repeated = section.repeated.iter();
    let repeated = repeated.filter_map(|message| index.get(&(brand(part), message.as_str())).copied());
    section.texts.iter().chain(repeated).collect()
}

/// The table of a part.
pub(super) fn table(review: &Review, index: &Index<'_>, part: &Part) -> String {
    let (open, calm): (Vec<_>, Vec<_>) = part
        .sections
        .iter()
        .map(|section| (section, texts(index, part, section)))
        .partition(|(_, texts)| texts.iter().any(|text| is_open(text)));
    let mut out = String::new();
    let title = title(part);
    if open.is_empty() {
        let _ = write!(
            out,
            "<p class=\"calm-line\"><span class=\"chip current\">current</span> Nothing is open here, in any language.</p>"
        );
    } else {
        let _ = write!(
            out,
            "<div class=\"scroll\" role=\"region\" aria-label=\"{0}: languages by section\" tabindex=\"0\">\
             <table class=\"matrix\"><caption class=\"sr\">{0}: what is open, by section and language</caption>\
             <thead><tr><th scope=\"col\">Section</th>",
            attribute(&title)
        );
        let source = open.iter().any(|(_, texts)| texts.iter().any(|text| source_open(text) > 0));
        if source {
            let _ = write!(out, "<th scope=\"col\">{} (source)</th>", text(&review.source.name));
        }
        let (languages, others) = columns(review, &open);
        for language in &languages {
            let tag = attribute(&language.tag);
            let _ = write!(out, "<th scope=\"col\" data-locale=\"{tag}\">{}</th>", text(&language.name));
        }
        out.push_str("</tr></thead><tbody>");
        for (section, texts) in &open {
            row(&mut out, &languages, section, texts, source);
        }
        out.push_str("</tbody>");
        readers(&mut out, &languages, part, source);
        out.push_str("</table></div>");
        if !others.is_empty() {
            let names: Vec<_> = others.iter().map(|language| text(&language.name)).collect();
            let _ = write!(
                out,
                "<details class=\"calm\"><summary>{} in which nothing is open here</summary><p>{}</p></details>",
                count(others.len(), "language"),
                names.join(", ")
            );
        }
    }
    if !calm.is_empty() && !open.is_empty() {
        let _ = write!(
            out,
            "<details class=\"calm\"><summary>{} where nothing is open</summary><ul class=\"links\">",
            count(calm.len(), "section")
        );
        for (section, texts) in calm {
            let (key, title) = (attribute(&section.key), text(&section.title));
            let number = count(texts.len(), "text");
            let _ = write!(out, "<li><a href=\"#{key}\">{title}</a> <small>{number}</small></li>");
        }
        out.push_str("</ul></details>");
    }
    out
}

/// The name of a part with that of its brand.
pub(super) fn title(part: &Part) -> String {
    part.brand.as_ref().map_or_else(|| part.title.clone(), |(_, name)| format!("{name}: {}", part.title))
}

/// Whether something is open about a text.
pub(super) fn is_open(text: &Text) -> bool {
    source_open(text) > 0 || text.rows.iter().any(Row::is_open)
}

fn source_open(text: &Text) -> usize {
    text.findings.iter().filter(|found| found.is_open()).count()
}

/// The languages that have a column, and those that have none: of many languages, those in which something is open.
fn columns<'a>(
    review: &'a Review,
    open: &[(&Section, Vec<&Text>)],
) -> (Vec<&'a Language>, Vec<&'a Language>) {
    let is_shown = |language: &&Language| {
        let mut texts = open.iter().flat_map(|(_, texts)| texts);
        review.languages.len() <= FEW
            || texts.any(|text| text.rows.iter().any(|row| row.locale == language.tag && row.is_open()))
    };
    review.languages.iter().partition(is_shown)
}

fn row(out: &mut String, languages: &[&Language], section: &Section, texts: &[&Text], source: bool) {
    let (key, title) = (attribute(&section.key), text(&section.title));
    let depth = section.depth.min(3);
    let _ = write!(out, "<tr><th scope=\"row\" class=\"d{depth}\"><a href=\"#{key}\">{title}</a></th>");
    if source {
        let first = texts.iter().find(|text| source_open(text) > 0);
        match first {
            Some(first) => {
                let number: usize = texts.iter().map(|text| source_open(text)).sum();
                let key = attribute(&first.key);
                let chip = chip("findings", &count(number, "finding"));
                let _ = write!(out, "<td><a href=\"#{key}\">{chip}</a></td>");
            }
            None => out.push_str("<td><span class=\"none\">none</span></td>"),
        }
    }
    for language in languages {
        cell(out, language, &section.key, texts);
    }
    out.push_str("</tr>");
}

/// The states in the order of their weight, with the words of a cell.
const STATES: [(&str, &str); 5] = [
    ("missing", "missing"),
    ("substance", "stale"),
    ("wording", "reworded"),
    ("unaccepted", "to accept"),
    ("trivial", "trivial"),
];

fn cell(out: &mut String, language: &Language, section: &str, texts: &[&Text]) {
    let rows: Vec<(&str, &Row)> = texts
        .iter()
        .filter_map(|text| {
            Some((text.key.as_str(), text.rows.iter().find(|row| row.locale == language.tag)?))
        })
        .collect();
    let mut chips = Vec::new();
    for (key, words) in STATES {
        let number = rows.iter().filter(|(_, row)| row.state.key() == key).count();
        if number > 0 {
            chips.push(chip(key, &format!("{number} {words}")));
        }
    }
    let findings: usize =
        rows.iter().map(|(_, row)| row.findings.iter().filter(|found| found.is_open()).count()).sum();
    if findings > 0 {
        chips.push(chip("findings", &count(findings, "finding")));
    }
    let tag = attribute(&language.tag);
    let Some((first, _)) = rows.iter().find(|(_, row)| row.is_open()) else {
        let recorded = rows.iter().all(|(_, row)| row.state != State::Unrecorded);
        let words = if recorded { "current" } else { "not recorded" };
        let _ = write!(
            out,
            "<td data-locale=\"{tag}\"><a class=\"none\" href=\"#{}\">{words}</a></td>",
            attribute(section)
        );
        return;
    };
    let chips = chips.join(" ");
    let _ = write!(out, "<td data-locale=\"{tag}\"><a href=\"#{}/{tag}\">{chips}</a></td>", attribute(first));
}

/// A state in words, with its colour.
pub(super) fn chip(key: &str, words: &str) -> String {
    format!("<span class=\"chip {key}\">{}</span>", text(words))
}

/// What the public sees of the document, by language.
fn readers(out: &mut String, languages: &[&Language], part: &Part, source: bool) {
    if part.readers.is_empty() {
        return;
    }
    out.push_str("<tfoot><tr><th scope=\"row\">Readers see</th>");
    if source {
        out.push_str("<td>all of it</td>");
    }
    for language in languages {
        let seen = part.readers.get(&language.tag).map(|own| sees(*own)).unwrap_or_default();
        let _ = write!(out, "<td data-locale=\"{}\">{}</td>", attribute(&language.tag), text(&seen));
    }
    out.push_str("</tr></tfoot>");
}

/// The checks that findings name, each once.
pub(super) fn rules(review: &Review) -> BTreeMap<&'static str, &'static crate::diag::rule::Rule> {
    let of_texts = review
        .texts()
        .flat_map(|(_, _, text)| text.findings.iter().chain(text.rows.iter().flat_map(|row| &row.findings)));
    of_texts.chain(&review.general).map(|found: &Finding| (found.rule.name, found.rule)).collect()
}
