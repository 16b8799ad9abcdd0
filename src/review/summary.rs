//! What stands above the texts: the verdict, the languages, what was found about the policy itself; and below them, the checks.

use std::fmt::Write;

use super::finding::Finding;
use super::html::{attribute, count, sentence, text};
use super::matrix::{self, chip};
use super::{Review, rows};
use crate::diag::Severity;
use crate::status::show::sees;
use crate::status::{ByGrade, Locale, Readers};

/// What holds, in a sentence or two.
pub(super) fn verdict(review: &Review) -> String {
    let open = review.texts().flat_map(|(_, _, text)| &text.rows).filter(|row| row.is_open()).count();
    let languages: Vec<_> = review
        .languages
        .iter()
        .filter(|own| {
            let mut rows = review.texts().flat_map(|(_, _, text)| &text.rows);
            rows.any(|row| row.locale == own.tag && row.is_open())
        })
        .map(|own| own.name.as_str())
        .collect();
    let general = review.general.iter().filter(|found| found.is_open()).count();
    let of_source: usize =
        review.texts().map(|(_, _, text)| text.findings.iter().filter(|own| own.is_open()).count()).sum();
    let mut out = String::new();
    let errors = review.status.errors;
    let class = if errors > 0 {
        "bad"
    } else if open + general + of_source > 0 {
        "some"
    } else {
        "good"
    };
    let _ = write!(out, "<div class=\"verdict {class}\"><p class=\"headline\">");
    let _ = match languages.as_slice() {
        [] if general + of_source == 0 => write!(out, "Everything is current, in every language."),
        [] => write!(out, "No translation is behind."),
        [one] => write!(out, "{} in {} to be looked at.", count(open, "text"), text(one)),
        _ => write!(
            out,
            "{} in {} of {} to be looked at.",
            count(open, "text"),
            languages.len(),
            count(review.languages.len(), "language")
        ),
    };
    out.push_str("</p>");
    if errors > 0 {
        let _ = write!(out, "<p>{}: no pages are made until they are corrected.</p>", count(errors, "error"));
    }
    if general + of_source > 0 {
        let _ = write!(
            out,
            "<p>{} about the policy and its {} words.</p>",
            count(general + of_source, "finding"),
            text(&review.source.name)
        );
    }
    out.push_str("</div>");
    out
}

/// How many errors stand at the top; the others stand at their texts.
const MOST_ERRORS: usize = 20;

/// What keeps pages from being made, each with a way to its text.
pub(super) fn errors(review: &Review) -> String {
    let is_error = |found: &&Finding| found.severity == Severity::Error && found.exception.is_none();
    let mut all: Vec<(String, &Finding)> = Vec::new();
    all.extend(review.general.iter().filter(is_error).map(|found| ("policy".to_owned(), found)));
    for (_, _, text) in review.texts() {
        all.extend(text.findings.iter().filter(is_error).map(|found| (text.key.clone(), found)));
        for row in &text.rows {
            let key = format!("{}/{}", text.key, row.locale);
            all.extend(row.findings.iter().filter(is_error).map(|found| (key.clone(), found)));
        }
    }
    if all.is_empty() {
        return String::new();
    }
    let mut out = "<ol class=\"errors\">".to_owned();
    for (key, found) in all.iter().take(MOST_ERRORS) {
        let _ = write!(
            out,
            "<li><a href=\"#{}\">{}</a> <small class=\"place\">{}</small></li>",
            attribute(key),
            sentence(&found.headline),
            text(&found.place)
        );
    }
    out.push_str("</ol>");
    if all.len() > MOST_ERRORS {
        let _ = write!(out, "<p>… and {} more, at the texts below.</p>", all.len() - MOST_ERRORS);
    }
    out
}

/// A table of the languages, for the shared words and for those of each brand.
pub(super) fn languages(review: &Review) -> String {
    let mut out = String::new();
    if review.languages.is_empty() {
        return out;
    }
    out.push_str(
        "<div class=\"scroll\" role=\"region\" aria-label=\"How far each language is\" tabindex=\"0\"><table class=\"languages\">\
         <caption class=\"sr\">How far each language is</caption><thead><tr><th scope=\"col\">Language</th>\
         <th scope=\"col\">How far</th><th scope=\"col\" class=\"n\">Current</th><th scope=\"col\" class=\"n\">To accept</th>\
         <th scope=\"col\" class=\"n\">Stale</th><th scope=\"col\" class=\"n\">Missing</th>\
         <th scope=\"col\" class=\"n\">Words behind</th><th scope=\"col\">Readers see</th></tr></thead><tbody>",
    );
    for locale in &review.status.locales {
        language(&mut out, "", locale);
    }
    for brand in &review.status.brands {
        for locale in brand.locales.iter().filter(|own| is_behind(own)) {
            language(&mut out, &brand.name, locale);
        }
    }
    out.push_str("</tbody></table></div>");
    for brand in review.status.brands.iter().filter(|own| !own.locales.iter().any(is_behind)) {
        let _ = write!(
            out,
            "<p class=\"calm-line\">{}: {} of its own, current in every language.</p>",
            text(&brand.name),
            count(brand.texts, "text")
        );
    }
    out
}

fn language(out: &mut String, brand: &str, locale: &Locale) {
    let ByGrade { substance, wording, trivial } = locale.stale;
    let number = |count: usize| {
        if count == 0 {
            "<td class=\"n zero\">0</td>".to_owned()
        } else {
            format!("<td class=\"n\">{count}</td>")
        }
    };
    let before = if brand.is_empty() { String::new() } else { format!("{}: ", text(brand)) };
    let draft = if locale.published { "" } else { " <span class=\"draft\">draft</span>" };
    let _ = write!(
        out,
        "<tr data-locale=\"{0}\"><th scope=\"row\">{before}{1} <small>{0}</small>{draft}</th><td>{2}</td>",
        attribute(&locale.locale),
        text(&locale.name),
        bar(locale)
    );
    let stale = [
        (substance, "substance", "in substance"),
        (wording, "wording", "in wording"),
        (trivial, "trivial", "trivially"),
    ];
    let stale: Vec<_> = stale
        .iter()
        .filter(|own| own.0 > 0)
        .map(|own| chip(own.1, &format!("{} {}", own.0, own.2)))
        .collect();
    let stale = if stale.is_empty() {
        "<td class=\"n zero\">0</td>".to_owned()
    } else {
        format!("<td class=\"n\">{}</td>", stale.join(" "))
    };
    let seen = seen(locale);
    let _ = write!(
        out,
        "{}{}{stale}{}{}<td>{seen}</td></tr>",
        number(locale.current),
        number(locale.unaccepted),
        number(locale.missing),
        number(locale.words)
    );
}

/// Whether a text of a language is behind.
fn is_behind(own: &Locale) -> bool {
    own.stale != ByGrade::default() || own.missing + own.unaccepted > 0
}

/// What readers see, by document where it differs.
fn seen(locale: &Locale) -> String {
    let behind: Vec<_> = locale.readers.iter().filter(|(_, own)| **own != Readers::default()).collect();
    if behind.is_empty() {
        return "all of it".to_owned();
    }
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    for (document, own) in behind {
        let what = text(&sees(*own));
        match said.iter_mut().find(|(other, _)| *other == what) {
            Some((_, documents)) => documents.push(text(document)),
            None => said.push((what, vec![text(document)])),
        }
    }
    let each =
        said.iter().map(|(what, documents)| format!("{what} <small>in {}</small>", documents.join(", ")));
    each.collect::<Vec<_>>().join("<br>")
}

/// The states of a language as a bar; the numbers beside it say the same.
fn bar(locale: &Locale) -> String {
    let ByGrade { substance, wording, trivial } = locale.stale;
    let parts = [
        (locale.current, "current"),
        (trivial, "trivial"),
        (locale.unaccepted, "unaccepted"),
        (wording, "wording"),
        (substance, "substance"),
        (locale.missing, "missing"),
    ];
    let all: usize = parts.iter().map(|own| own.0).sum();
    if all == 0 {
        return "<span class=\"none\">no texts of its own</span>".to_owned();
    }
    let mut out =
        "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            .to_owned();
    // What is one in a thousand must still be seen, so what is current has what the others leave.
    let wide = |number: usize| if number == 0 { 0 } else { (number * 1000 / all).max(25) };
    let others: usize = parts.iter().skip(1).map(|own| wide(own.0)).sum();
    let mut at = 0;
    for (number, class) in parts.iter().filter(|own| own.0 > 0) {
        let width = if *class == "current" { 1000_usize.saturating_sub(others) } else { wide(*number) };
        let _ = write!(out, "<rect class=\"{class}\" x=\"{at}\" y=\"0\" width=\"{width}\" height=\"10\"/>");
        at += width;
    }
    let done = locale.current * 100 / all;
    let _ = write!(out, "</svg> <span class=\"percent\">{done} %</span>");
    out
}

/// What was found about the policy itself.
pub(super) fn general(review: &Review) -> String {
    let (open, rest): (Vec<Finding>, Vec<Finding>) =
        review.general.iter().cloned().partition(Finding::is_open);
    let mut out = String::new();
    rows::findings(&mut out, &open);
    if !rest.is_empty() {
        let remarks = rest.iter().filter(|own| own.exception.is_none()).count();
        let exceptions = rest.len() - remarks;
        let parts = [(remarks, "remark"), (exceptions, "exception")];
        let parts: Vec<_> = parts.iter().filter(|own| own.0 > 0).map(|own| count(own.0, own.1)).collect();
        let _ = write!(out, "<details class=\"calm\"><summary>{}</summary>", parts.join(" and "));
        rows::findings(&mut out, &rest);
        out.push_str("</details>");
    }
    out
}

/// What each check that is named on the page is about.
pub(super) fn checks(review: &Review) -> String {
    let mut out = String::new();
    for (name, rule) in matrix::rules(review) {
        let (summary, why) = (sentence(&rule.summary()), sentence(&why(&rule.markdown())));
        let level = if rule.level == Severity::Info { "remark" } else { rule.level.name() };
        let _ = write!(
            out,
            "<div class=\"check\" id=\"check/{name}\"><dt><code>{name}</code> <small>{level}</small></dt><dd>{summary}"
        );
        if !why.is_empty() {
            let _ = write!(out, "<p class=\"note\"><b>Why this matters</b> {why}</p>");
        }
        out.push_str("</dd></div>");
    }
    out
}

/// The first paragraph of *Why this matters*.
fn why(docs: &str) -> String {
    let after = docs.split("## Why this matters").nth(1).unwrap_or_default().trim_start();
    let lines = after.lines().map(str::trim).take_while(|line| !line.is_empty() && !line.starts_with('#'));
    lines.collect::<Vec<_>>().join(" ")
}
