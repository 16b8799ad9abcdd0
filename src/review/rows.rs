//! Each text with its translations, side by side.

use std::fmt::Write;

use super::finding::Finding;
use super::html::{self, attribute, count, sentence, text};
use super::matrix::{FEW, chip, is_open};
use super::{Accepted, Change, Part, Review, Row, Section, State, Text};
use crate::ledger::diff;

/// What a section holds: what is open first, the rest folded.
pub(super) fn section(review: &Review, part: &Part, section: &Section) -> String {
    let (open, calm): (Vec<_>, Vec<_>) = section.texts.iter().partition(|text| is_open(text));
    let (key, title) = (attribute(&section.key), text(&section.title));
    let mut out = String::new();
    if open.is_empty() {
        let _ = write!(
            out,
            "<details class=\"sect\" id=\"{key}\"><summary><h4>{title}</h4> <small>{}, nothing open</small></summary>",
            count(calm.len(), "text")
        );
        for text in &calm {
            entry(&mut out, review, part, text);
        }
        repeated(&mut out, part, section);
        out.push_str("</details>");
        return out;
    }
    let _ = write!(out, "<section class=\"sect\" id=\"{key}\"><h4>{title}</h4>");
    for text in &open {
        entry(&mut out, review, part, text);
    }
    if !calm.is_empty() {
        let words = if calm.len() == 1 { "1 more text" } else { &format!("{} more texts", calm.len()) };
        let _ = write!(out, "<details class=\"calm\"><summary>{words} where nothing is open</summary>");
        for text in &calm {
            entry(&mut out, review, part, text);
        }
        out.push_str("</details>");
    }
    repeated(&mut out, part, section);
    out.push_str("</section>");
    out
}

/// Whether something is open about a text of a section.
pub(super) fn is_open_section(section: &Section) -> bool {
    section.texts.iter().any(is_open)
}

/// The texts that stand in full in an earlier section.
fn repeated(out: &mut String, part: &Part, section: &Section) {
    if section.repeated.is_empty() {
        return;
    }
    let prefix = part.brand.as_ref().map(|(id, _)| format!("{id}/")).unwrap_or_default();
    let _ = write!(
        out,
        "<details class=\"calm\"><summary>{} shared with earlier sections</summary><ul class=\"links\">",
        count(section.repeated.len(), "text")
    );
    for message in &section.repeated {
        let key = attribute(&format!("text/{prefix}{message}"));
        let _ = write!(out, "<li><a href=\"#{key}\"><code>{}</code></a></li>", text(message));
    }
    out.push_str("</ul></details>");
}

fn entry(out: &mut String, review: &Review, part: &Part, own: &Text) {
    let key = attribute(&own.key);
    let _ = write!(
        out,
        "<article class=\"entry\" id=\"{key}\"><h5><a href=\"#{key}\"><code>{}</code></a></h5>",
        text(&own.message)
    );
    if !own.findings.is_empty() {
        let (tag, states) = (attribute(&review.source.tag), states(None, &own.findings));
        let checks = checks(&own.findings);
        let _ = write!(
            out,
            "<section class=\"row\" data-locale=\"{tag}\" data-state=\"{states}\" data-checks=\"{checks}\">\
             <h6>{} (source)</h6>",
            text(&review.source.name)
        );
        words(out, review, &review.source.tag, &source(review, own));
        findings(out, &own.findings);
        out.push_str("</section>");
    }
    let (open, calm): (Vec<_>, Vec<_>) = own.rows.iter().partition(|row| row.is_open());
    for row in &open {
        open_row(out, review, part, own, row);
    }
    if calm.is_empty() {
        out.push_str("</article>");
        return;
    }
    calm_rows(out, review, own, &calm, open.is_empty());
    out.push_str("</article>");
}

/// The translations of which nothing is open: folded below others, and where they are many; `first` says that no other stands
/// above, so that the source text has to.
fn calm_rows(out: &mut String, review: &Review, own: &Text, calm: &[&Row], first: bool) {
    let many = calm.len() > FEW;
    let fold = !first || many;
    if first && many {
        let _ = write!(out, "<p class=\"label\">{} now</p>", text(&review.source.name));
        words(out, review, &review.source.tag, &source(review, own));
    }
    if fold {
        let names: Vec<_> =
            calm.iter().filter_map(|row| Some(review.language(&row.locale)?.name.as_str())).collect();
        let names = if many { count(calm.len(), "language") } else { text(&names.join(", ")) };
        let _ = write!(out, "<details class=\"calm\"><summary>Nothing open: {names}</summary>");
    }
    if first && many {
        out.push_str("<div>");
    } else {
        out.push_str("<div class=\"pair\"><div class=\"side\">");
        let _ = write!(out, "<p class=\"label\">{} now</p>", text(&review.source.name));
        words(out, review, &review.source.tag, &source(review, own));
        out.push_str("</div><div class=\"side\">");
    }
    for row in calm {
        calm_row(out, review, own, row);
    }
    out.push_str(if first && many { "</div>" } else { "</div></div>" });
    if fold {
        out.push_str("</details>");
    }
}

/// The beginning of a row: what filters ask for.
fn begin(out: &mut String, review: &Review, own: &Text, row: &Row, class: &str) {
    let (tag, key) = (attribute(&row.locale), attribute(&own.key));
    let (states, checks) = (states(Some(&row.state), &row.findings), checks(&row.findings));
    let name = review.language(&row.locale).map_or(row.locale.as_str(), |own| own.name.as_str());
    let state = chip(row.state.key(), &row.state.words());
    let _ = write!(
        out,
        "<section class=\"{class}\" id=\"{key}/{tag}\" data-locale=\"{tag}\" data-state=\"{states}\" \
         data-checks=\"{checks}\"><h6>{} {state}</h6>",
        text(name)
    );
}

fn open_row(out: &mut String, review: &Review, part: &Part, own: &Text, row: &Row) {
    begin(out, review, own, row, "row");
    if let State::Stale(change) = &row.state {
        reasons(out, change);
    }
    out.push_str("<div class=\"pair\"><div class=\"side\">");
    source_side(out, review, own, row);
    out.push_str("</div><div class=\"side\">");
    translation_side(out, review, own, row);
    out.push_str("</div></div>");
    facts(out, part, own, row);
    findings(out, &row.findings);
    out.push_str("</section>");
}

/// What changed, in words.
fn reasons(out: &mut String, change: &Change) {
    let mut reasons: Vec<String> = change.not_followed.clone();
    if reasons.is_empty() && !change.touches.is_empty() {
        reasons.push(format!("The change touches {}.", change.touches.join(", ")));
    }
    if change.translation_changed {
        reasons.push("The translation was changed too, and nobody has accepted it since.".to_owned());
    }
    if !reasons.is_empty() {
        let items: Vec<_> = reasons.iter().map(|own| format!("<li>{}</li>", sentence(own))).collect();
        let items = items.concat();
        let _ = write!(out, "<ul class=\"why\">{items}</ul>");
    }
}

fn source_side(out: &mut String, review: &Review, own: &Text, row: &Row) {
    let name = text(&review.source.name);
    let tag = &review.source.tag;
    let State::Stale(change) = &row.state else {
        let _ = write!(out, "<p class=\"label\">{name} now</p>");
        words(out, review, tag, &source(review, own));
        return;
    };
    if let Some(then) = &change.then {
        let _ = write!(out, "<p class=\"label\">{name}: <del>then</del> and <ins>now</ins></p>");
        let value = |name: &str| own.value(tag, name).map(str::to_owned);
        words(out, review, tag, &html::changed(&diff::runs(then, &own.source), &value));
        let _ = write!(
            out,
            "<details class=\"whole\"><summary>{name} as it was accepted, and as it is</summary>"
        );
        out.push_str("<p class=\"label\">As it was accepted</p>");
        words(out, review, tag, &text(then));
        out.push_str("<p class=\"label\">As it is</p>");
        words(out, review, tag, &source(review, own));
        out.push_str("</details>");
    } else {
        let _ = write!(out, "<p class=\"label\">{name} now; the ledger no longer has the text then</p>");
        words(out, review, tag, &source(review, own));
    }
}

/// What the source language says, with the values of its facts.
fn source(review: &Review, own: &Text) -> String {
    html::valued(&own.source, &|name| own.value(&review.source.tag, name).map(str::to_owned))
}

/// What a translation says, with the values of its facts.
fn translation(own: &Text, row: &Row) -> Option<String> {
    let words = row.text.as_deref()?;
    Some(html::valued(words, &|name| own.value(&row.locale, name).map(str::to_owned)))
}

fn translation_side(out: &mut String, review: &Review, own: &Text, row: &Row) {
    let name = review.language(&row.locale).map_or(row.locale.as_str(), |own| own.name.as_str());
    let _ = write!(out, "<p class=\"label\">{}</p>", text(name));
    match translation(own, row) {
        Some(content) => words(out, review, &row.locale, &content),
        None => out.push_str("<p class=\"absent\">There is no translation.</p>"),
    }
}

/// What readers see, who accepted what, what to do.
fn facts(out: &mut String, part: &Part, own: &Text, row: &Row) {
    let mut items = Vec::new();
    let mut seen: Vec<(&str, Vec<String>)> = Vec::new();
    for (document, what) in &row.seen {
        match seen.iter_mut().find(|(other, _)| other == what) {
            Some((_, documents)) => documents.push(text(document)),
            None => seen.push((what, vec![text(document)])),
        }
    }
    for (what, documents) in seen {
        let place = format!("{} <small>in {}</small>", sentence(what), documents.join(", "));
        items.push(("Readers see", place));
    }
    if let Some(accepted) = row.accepted.as_ref().and_then(accepted) {
        let before = matches!(row.state, State::Unaccepted);
        items.push((if before { "An earlier text was accepted" } else { "Accepted" }, accepted));
    }
    if matches!(row.state, State::Stale(_) | State::Unaccepted) {
        let brand = part.brand.as_ref().map(|(id, _)| format!("--brand {id} ")).unwrap_or_default();
        let message = crate::load::fluent::catalogue::id(&own.message);
        let command = format!("policyglot accept {brand}{} {message}", row.locale);
        items.push(("Once it is right", format!("<code>{}</code>", text(&command))));
    }
    list(out, &items);
}

fn list(out: &mut String, items: &[(&str, String)]) {
    if items.is_empty() {
        return;
    }
    out.push_str("<dl class=\"facts\">");
    for (name, value) in items {
        let _ = write!(out, "<div><dt>{name}</dt><dd>{value}</dd></div>");
    }
    out.push_str("</dl>");
}

/// Who accepted it, as far as the ledger says.
fn accepted(own: &Accepted) -> Option<String> {
    let date = own.date.as_ref().map(|date| format!("on <time>{}</time>", text(date)));
    let by = own.by.as_ref().map(|by| format!("by {}", text(by)));
    let version = own.version.as_ref().map(|version| format!("against the version of {}", text(version)));
    let reason = own.reason.as_ref().map(|reason| format!("because: “{}”", text(reason)));
    let parts: Vec<_> = [by, date, version, reason].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn calm_row(out: &mut String, review: &Review, own: &Text, row: &Row) {
    begin(out, review, own, row, "row brief");
    if let Some(content) = translation(own, row) {
        words(out, review, &row.locale, &content);
    }
    let accepted = row.accepted.as_ref().and_then(accepted);
    list(out, &accepted.map(|own| ("Accepted", own)).into_iter().collect::<Vec<_>>());
    findings(out, &row.findings);
    out.push_str("</section>");
}

/// A text in its language; `content` is HTML.
fn words(out: &mut String, review: &Review, tag: &str, content: &str) {
    let attributes = review.language(tag).map(html::language).unwrap_or_default();
    let _ = write!(out, "<p class=\"words\" {attributes}>{content}</p>");
}

/// Findings with what they say, and what accepts them.
pub(super) fn findings(out: &mut String, all: &[Finding]) {
    let told: Vec<_> = all.iter().filter(|found| !found.is_of_the_state()).collect();
    if told.is_empty() {
        return;
    }
    out.push_str("<ul class=\"found\">");
    for found in told {
        let level = found.severity.name();
        let class = if found.exception.is_some() { "excepted" } else { level };
        let word = if found.exception.is_some() { "accepted as it is" } else { level };
        let rule = found.rule.name;
        let _ = write!(
            out,
            "<li class=\"{class}\"><p><span class=\"level {class}\">{word}</span> {} \
             <a class=\"rule\" href=\"#check/{rule}\">{rule}</a> <small class=\"place\">{}</small></p>",
            sentence(&found.headline),
            text(&found.place)
        );
        for note in &found.notes {
            let _ = write!(out, "<p class=\"note\">{}</p>", sentence(note));
        }
        match &found.exception {
            Some(own) => {
                let by = own.by.as_ref().map(|by| format!(" ({})", text(by))).unwrap_or_default();
                let until =
                    own.until.as_ref().map(|day| format!(", until {}", text(day))).unwrap_or_default();
                let reason = text(&own.reason);
                let _ = write!(out, "<p class=\"help\"><b>Reason</b> {reason}{by}{until}</p>");
            }
            None => {
                for help in &found.helps {
                    let _ = write!(out, "<p class=\"help\"><b>To do</b> {}</p>", sentence(help));
                }
            }
        }
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}

/// What filters by state ask for.
fn states(state: Option<&State>, findings: &[Finding]) -> String {
    let mut words: Vec<&str> = Vec::new();
    if let Some(state) = state {
        words.push(state.key());
        if matches!(state, State::Stale(_)) {
            words.push("stale");
        }
    }
    let found = findings.iter().any(Finding::is_open);
    if found {
        words.push("findings");
    }
    if findings.iter().any(|own| own.exception.is_some()) {
        words.push("excepted");
    }
    if found || state.is_some_and(State::is_open) {
        words.push("open");
    }
    words.join(" ")
}

fn checks(findings: &[Finding]) -> String {
    let mut names: Vec<_> = findings.iter().map(|found| found.rule.name).collect();
    names.sort_unstable();
    names.dedup();
    names.join(" ")
}
