//! The check `hidden-characters`.

use super::{Context, declare_check, faults};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::fluent::walk;
use crate::markup::chars::find_hidden;
use crate::markup::fault::FaultKind;
use crate::source::Span;

declare_check! {
    /// A message holds a character that nobody sees and that can change what is read: a direction override, an
    /// isolate, a zero-width space, a soft hyphen, a control.
    ///
    /// Marks that Arabic, Hebrew and Persian need (left-to-right and right-to-left marks, joiners) are allowed. Values
    /// are isolated by the page itself.
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
        for (id, entry) in messages.chain(terms) {
            for text in entry.all_patterns().flat_map(walk::texts) {
                let (span, text) = (text.span(), text.as_str());
                for (offset, c, name) in find_hidden(text) {
                    typed.push((language.tag.to_owned(), id.clone()));
                    let place =
                        Span::new(span.source, span.start + offset..span.start + offset + c.len_utf8());
                    let headline = format!("{} `{id}` holds a hidden character: {name}", language.name);
                    let found = Diagnostic::new(rule, place, headline)
                        .about(language.tag, &id)
                        .label(format!("U+{:04X} stands here", u32::from(c)));
                    sink.push(found.fix("delete it", place, ""));
                }
            }
        }
    }
    // The same behind an escape, `{ "\u202E" }` or `&#x202E;`, shows only when the message is formatted.
    faults::each(
        cx,
        |kind| matches!(kind, FaultKind::HiddenCharacter(_) | FaultKind::StrayMark),
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
