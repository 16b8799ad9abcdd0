//! What no file and no message of a real policy reaches: refused before anything else looks at it.

use std::ops::Range;

use super::lines::{Context, floor, identifier, line_end, lines, skip_spaces};
use super::rules::FLUENT_BUDGET;
use crate::bytes::Bytes;
use crate::diag::Diagnostic;
use crate::load::limits::{Limit, Limits};

/// The longest name that findings show, in bytes.
const LONGEST_NAME: usize = 256;
/// What makes Markdown of a text, and line ends, by byte.
const MARKUP: Bytes = Bytes::new(b"\n*_~`[<&|");

/// A file of which nothing may be read.
pub(super) fn file(cx: &Context, limits: Limits) -> Option<Diagnostic> {
    let text = cx.text;
    let (limit, headline) = if text.len() > limits.of(Limit::FtlFile) {
        (Limit::FtlFile, "this file is larger than {}")
    } else if texts(text) > limits.of(Limit::FtlTexts) {
        (Limit::FtlTexts, "this file holds more than {} messages and attributes")
    } else {
        return None;
    };
    let first = 0..line_end(text, 0).min(floor(text, 80));
    let found = fault(cx, first, limits, limit, headline);
    let found = found.note("Nothing of this file was read.");
    Some(found.help("split it: all `.ftl` files of a language count as one"))
}

/// How many lines begin a message, a term or an attribute.
fn texts(text: &str) -> usize {
    let begins = |line: &Range<usize>| {
        let at = skip_spaces(text, line.start);
        let sign = usize::from(matches!(text.as_bytes().get(at), Some(b'-' | b'.')));
        let name = identifier(text, at + sign);
        name.is_some_and(|name| text.as_bytes().get(skip_spaces(text, name.end)) == Some(&b'='))
    };
    lines(text, 0..text.len()).filter(begins).count()
}

/// What is beyond the limits in the entry at `range`, which is called `id`.
pub(super) fn entry(
    cx: &Context,
    range: &Range<usize>,
    id: Option<&str>,
    limits: Limits,
) -> Option<Diagnostic> {
    let place = |id: &str| range.start..floor(cx.text, range.start + id.len().min(80));
    if let Some(id) = id.filter(|id| id.len() > LONGEST_NAME) {
        let headline = format!("this name is longer than {LONGEST_NAME} characters");
        let found = Diagnostic::new(&FLUENT_BUDGET, cx.span(place(id)), headline);
        return Some(found.about_locale(cx.locale).label("its beginning").help("give it a short name"));
    }
    let bytes = &cx.text.as_bytes()[range.clone()];
    // A comment is for people, and nothing is made of it.
    if bytes.first() == Some(&b'#') {
        return None;
    }
    let (limit, headline) = if bytes.len() > limits.of(Limit::FtlMessage) {
        (Limit::FtlMessage, "longer than {} with its attributes")
    } else if bytes.iter().filter(|byte| MARKUP.has(**byte)).count() > limits.of(Limit::FtlMarkup) {
        (Limit::FtlMarkup, "holds more than {} lines and signs of markup")
    } else {
        return None;
    };
    let named = id.map_or_else(|| format!("this piece: {headline}"), |id| format!("`{id}`: {headline}"));
    let mut found = fault(cx, place(id.unwrap_or("x")), limits, limit, &named);
    found.message_id = id.map(str::to_owned);
    Some(found.help("split the message into several"))
}

/// A finding about what is beyond `limit`, whose value stands for the `{}` of the headline.
fn fault(cx: &Context, at: Range<usize>, limits: Limits, limit: Limit, headline: &str) -> Diagnostic {
    let (most, raise) = limits.told(limit);
    let found = Diagnostic::new(&FLUENT_BUDGET, cx.span(at), headline.replace("{}", &most));
    let found = found.about_locale(cx.locale).label("not read");
    found.help(format!("if it is meant to be so, raise the limit: `{raise}`"))
}
