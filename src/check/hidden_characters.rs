//! The check `hidden-characters`.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::context::Language;
use super::misplaced::{decoded, misplaced};
use super::{Context, declare_check, faults};
use crate::cldr::Cldr;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::language::words::is_unspaced;
use crate::load::fluent::catalogue::Entry;
use crate::load::fluent::walk;
use crate::markup::chars::find_hidden;
use crate::markup::fault::FaultKind;
use crate::source::Span;

declare_check! {
    /// A message holds a character that nobody sees and that can change what is read: a direction override, an
    /// isolate, a zero-width space, a soft hyphen, a control.
    ///
    /// Marks that Arabic, Hebrew, Persian and the scripts of India need (left-to-right and right-to-left marks, joiners) are
    /// allowed beside letters of those scripts, and variation selectors behind signs and Han letters. Values are isolated by
    /// the page itself.
    ///
    /// ## Why this matters
    /// A hidden override can show `moc.elpmaxe` where the page says `example.com`. Two texts that look the same differ.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous { "\u202E" }conservons des journaux.
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    /// ```
    ///
    /// ## What to do
    /// Delete the character; usually it came along when text was copied.
    pub(super) static CHECK = { name: "hidden-characters", level: Error, run: check, translation: true, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let mut typed: Vec<(String, String)> = Vec::new();
    for language in cx.languages() {
        let messages = language.catalogue.messages.iter().map(|(id, entry)| (id.clone(), entry));
        let terms = language.catalogue.terms.iter().map(|(id, entry)| (format!("-{id}"), entry));
        for (id, entry) in messages.chain(terms).filter(|(_, entry)| !language.catalogue.is_built_in(entry)) {
            let mut told = BTreeSet::new();
            let texts = entry
                .all_patterns()
                .flat_map(|pattern| walk::texts(pattern).map(move |text| (text, pattern)));
            for (text, pattern) in texts {
                let closed = || embeds(&walk::plain(pattern));
                let (span, text) = (text.span(), text.as_str());
                for (offset, c, name) in find_hidden(text) {
                    typed.push((language.tag.to_owned(), id.clone()));
                    let own = !cx.has_policy;
                    let Some(level) =
                        (if own { outside(text, offset, c, closed()) } else { Some(rule.level) })
                    else {
                        continue;
                    };
                    if own && (!told.insert(c) || in_source(cx, &id, c)) {
                        continue;
                    }
                    let place =
                        Span::new(span.source, span.start + offset..span.start + offset + c.len_utf8());
                    let headline = format!("{} `{id}` holds a hidden character: {name}", language.name);
                    let found = Diagnostic::new(rule, place, headline)
                        .about(language.tag, &id)
                        .level(level)
                        .label(format!("U+{:04X} stands here", u32::from(c)));
                    sink.push(if c == char::REPLACEMENT_CHARACTER {
                        found.help("a letter was lost when the text was saved or pasted: type it again")
                    } else {
                        found.fix("delete it", place, "")
                    });
                }
            }
        }
    }
    if cx.has_policy {
        // Languages that nobody speaks, made to try pages with, have marks between their letters.
        let is_made =
            |tag: &LanguageIdentifier| tag.region.is_some_and(|own| matches!(own.as_str(), "XA" | "XB"));
        for language in cx.languages().filter(|language| !is_made(&language.known.tag)) {
            out_of_place(&language, rule, sink);
        }
    }
    // The same behind an escape, `{ "\u202E" }` or `&#x202E;`, shows only when the message is formatted.
    faults::each(
        cx,
        |kind| match kind {
            // What a typesetter uses may also be written as an entity.
            FaultKind::HiddenCharacter('\u{AD}' | '\u{2060}' | '\u{200B}') => cx.has_policy,
            FaultKind::HiddenCharacter(_) | FaultKind::StrayMark => true,
            _ => false,
        },
        |found| {
            let id = found.message.split('.').next().unwrap_or_default();
            if typed.iter().any(|(tag, message)| tag == found.language.tag && message == id) {
                return;
            }
            let name = match found.fault.kind {
                FaultKind::HiddenCharacter(c) => format!("U+{:04X}", u32::from(c)),
                _ => "a private-use character".to_owned(),
            };
            let finding = found.finding(rule, &format!("writes a hidden character: {name}"));
            sink.push(finding.label("behind an escape").help("delete the escape"));
        },
    );
}

/// What only other scripts need, in the words of a language, as typed or behind an escape.
fn out_of_place(language: &Language<'_>, rule: &'static Rule, sink: &mut Sink) {
    let rtl = language.known.cldr.as_ref().is_some_and(Cldr::rtl);
    let catalogue = language.catalogue;
    let entries = catalogue
        .messages
        .values()
        .map(|own| ("", own))
        .chain(catalogue.terms.values().map(|own| ("-", own)));
    for (dash, entry) in entries.filter(|(_, entry)| !catalogue.is_built_in(entry)) {
        let found = entry.all_patterns().find_map(|pattern| {
            let typed =
                walk::texts(pattern).map(|text| (misplaced(&decoded(text.as_str()), rtl), text.span()));
            let quoted = walk::literals(pattern).into_iter().map(|own| {
                // What chooses the form of a sign stands with that sign, not in braces behind some letter.
                let is_alone = own
                    .value
                    .starts_with(|c| matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'));
                let judged = if is_alone { format!("a{}", own.value) } else { own.value };
                (misplaced(&judged, rtl), own.span)
            });
            typed.chain(quoted).find_map(|(found, span)| Some((*found.first()?, span)))
        });
        let Some(((_, c, name), span)) = found else { continue };
        let id = format!("{dash}{}", entry.id);
        let headline = format!("{} `{id}` holds a hidden character: {name}", language.name);
        let found = Diagnostic::new(rule, span, headline)
            .about(language.tag, &id)
            .label(format!("U+{:04X} stands in this text", u32::from(c)))
            .note("no letter beside it needs it: a reader sees nothing, and a text that looks the same is another one");
        sink.push(found.help("delete it, or type the words anew"));
    }
}

/// How grave a hidden character is in words that no policy of ours shows. Some are a typesetter's: soft hyphens, word
/// joiners, and the spaces without width between the words of Thai or Khmer. `closed` tells that the message closes every
/// embedding that it opens.
fn outside(text: &str, at: usize, c: char, closed: bool) -> Option<Severity> {
    let before = text[..at].chars().next_back();
    let after = text[at + c.len_utf8()..].chars().next();
    match c {
        '\u{AD}' | '\u{2060}' => None,
        '\u{200B}' if [before, after].into_iter().flatten().any(is_unspaced) => None,
        '\u{200B}' | '\u{FEFF}' => {
            let inside = [before, after].into_iter().all(|c| c.is_some_and(char::is_alphanumeric));
            Some(if inside { Severity::Error } else { Severity::Warning })
        }
        // A name that runs the other way, set apart and closed again: how Arabic and Hebrew quote a command.
        '\u{202A}' | '\u{202B}' | '\u{202C}' if closed => None,
        // What Fluent itself puts around values comes along when shown text is copied; closed, it turns nothing around it.
        '\u{2068}' if text[at..].contains('\u{2069}') => Some(Severity::Warning),
        '\u{2069}' if text[..at].contains('\u{2068}') => Some(Severity::Warning),
        _ => Some(Severity::Error),
    }
}

/// Whether every embedding of a text is closed in it, in order.
fn embeds(text: &str) -> bool {
    let depth = text.chars().try_fold(0_u32, |depth, c| match c {
        '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Some(depth + 1),
        '\u{202C}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0) && !text.contains(['\u{202D}', '\u{202E}'])
}

/// Whether the source message holds the character too.
fn in_source(cx: &Context<'_>, id: &str, c: char) -> bool {
    let entry = cx.source().and_then(|source| source.entry(id));
    let mut texts = entry.into_iter().flat_map(Entry::all_patterns).flat_map(walk::texts);
    texts.any(|text| text.as_str().contains(c))
}
