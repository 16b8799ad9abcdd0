//! The check `raw-html`.

use std::collections::BTreeSet;

use super::{Context, declare_check, faults};
use crate::diag::Severity;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::markup::fault::FaultKind;
use crate::unit::Element;

declare_check! {
    /// A message holds an HTML tag or comment.
    ///
    /// ## Why this matters
    /// Words of a translation go onto a company's legal page. A tag could hide a clause, or run a script.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons <b>des journaux</b>.
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    /// ```
    ///
    /// ## What to do
    /// Use Markdown: `**bold**`, `*emphasis*`, lists, and the links that the policy names.
    pub(super) static CHECK = { name: "raw-html", level: Error, run: check, translation: true, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.has_policy {
        without_policy(cx, rule, sink);
    }
    let mut opened = BTreeSet::new();
    faults::each(
        cx,
        |kind| *kind == FaultKind::RawHtml,
        |found| {
            let tag = &found.fault.excerpt;
            let name = tag.trim_start_matches(['<', '/']);
            let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
            let element =
                (found.language.tag.to_owned(), found.message.to_owned(), name[..end].to_lowercase());
            // What closes an element that is told already is no fault of its own.
            if tag.starts_with("</") && opened.contains(&element) {
                return;
            }
            opened.insert(element);
            let what = format!("contains the HTML `{}`", found.fault.excerpt);
            let finding = found.finding(rule, &what).label("HTML");
            sink.push(
                finding
                    .help("use Markdown: **bold**, *emphasis*, lists, and the links that the policy names"),
            );
        },
    );
}

/// Elements that only set words apart: a translation may have them where English has not ("1<sup>er</sup>").
const HARMLESS: [&str; 14] =
    ["b", "strong", "i", "em", "u", "br", "wbr", "sup", "sub", "small", "bdi", "bdo", "span", "q"];

/// Attributes with which an element runs something, loads something, leads elsewhere or dresses up; a class or a language
/// does none of it.
const ACTIVE: [&str; 5] = ["style", "src", "srcdoc", "href", "action"];

/// Between two folders of words, a translation may have the elements and attributes that the source has.
fn without_policy(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        for unit in &translation.units {
            let there: Vec<_> = unit.source.texts.iter().flat_map(|text| &text.elements).collect();
            let mut here = unit.target.texts.iter().flat_map(|text| &text.elements);
            let Some((what, level)) = here.find_map(|own| foreign(own, &there)) else { continue };
            let found = translation.finding(rule, unit, &format!("contains the HTML `{what}`")).level(level);
            let found = found.related(translation.source_place(unit, ""), "the source has no such thing");
            let why = match level {
                Severity::Error => "it can hide words, lead elsewhere or run a program",
                _ => "no browser knows it: readers may see the tag itself",
            };
            sink.push(found.note(why).help("use the elements of the source message only"));
        }
    }
}

/// The element or attribute that the source lacks, and how grave it is: what browsers do not know does nothing, but readers
/// may see it.
fn foreign(own: &Element, there: &[&Element]) -> Option<(String, Severity)> {
    let alike: Vec<_> = there.iter().filter(|other| other.name == own.name).collect();
    let known = |name: &str| alike.iter().any(|other| other.attributes.iter().any(|own| own == name));
    let active = |name: &str| name.starts_with("on") || ACTIVE.contains(&name);
    if let Some(added) = own.attributes.iter().find(|name| active(name) && !known(name)) {
        return Some((format!("<{} {added}=…>", own.name), Severity::Error));
    }
    if !alike.is_empty() || HARMLESS.contains(&own.name.as_str()) || is_words(own, there) {
        return None;
    }
    let level = if own.is_html() { Severity::Error } else { Severity::Warning };
    Some((format!("<{}>", own.name), level))
}

/// Whether angle brackets only hold words, as they do in the source: `<ignored>`, `<ignoré>`.
fn is_words(own: &Element, there: &[&Element]) -> bool {
    let holds_words = |element: &Element| !element.is_html() && !element.closed;
    holds_words(own) && there.iter().any(|other| holds_words(other))
}
