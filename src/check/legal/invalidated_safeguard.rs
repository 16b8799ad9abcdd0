//! The check `invalidated-safeguard`.

use super::{Context, Rule, Sink, about, declare_check, laws, public, transfers};
use crate::document::{Document, Section};
use crate::model::processor::Safeguard;

declare_check! {
    /// A transfer rests on an instrument that has been declared invalid or repealed, or a page states one as if it were in force.
    ///
    /// ## Why this matters
    /// The Court of Justice declared the EU-U.S. Privacy Shield invalid on 16 July 2020 (C-311/18); the Swiss one is not recognized since 8 September 2020; the
    /// standard contractual clauses of 2010 cannot be relied on since 27 December 2022 (Decision (EU) 2021/914, Art. 4). A transfer that rests on them alone is unlawful, and
    /// people who rely on the statement are misled.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: [NL, US], safeguards: privacy-shield }
    /// ```
    ///
    /// ## What to do
    /// Name what the transfer rests on today: `scc`, or `data-privacy-framework` with its conditions. Where a page must still speak of the old one, let it say since when it is
    /// invalid: `{ $privacy-shield-invalidated }`.
    pub(in super::super) static CHECK = { name: "invalidated-safeguard", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).all(|(_, law)| law.transfer_article.is_none()) {
        return;
    }
    let Some(newest) = transfers::newest(cx) else { return };
    let void = |own: &Safeguard| own.invalidated.filter(|day| *day <= newest);
    for (path, id, own) in transfers::used(cx) {
        let Some(day) = void(own) else { continue };
        let name = own.name.clone().unwrap_or_else(|| format!("`{id}`"));
        let found =
            about(cx, rule, &path, format!("a transfer rests on {name}, which is invalid since {day}"))
                .label("names it")
                .note(source(own));
        sink.push(found.help("name what it rests on today, for instance `scc` or `data-privacy-framework`"));
    }
    for (id, own) in &cx.policy.safeguards {
        let Some(day) = void(own) else { continue };
        for document in stating(cx, id.as_str()) {
            let name = own.name.clone().unwrap_or_else(|| format!("`{id}`"));
            let path = format!("safeguards.{id}");
            let headline =
                format!("the document `{document}` states {name} and not that it is invalid since {day}");
            let found = about(cx, rule, &path, headline).note(source(own));
            sink.push(
                found
                    .help(format!("let the document state `{{ ${id}-invalidated }}`, or delete the passage")),
            );
        }
    }
}

fn source(own: &Safeguard) -> String {
    let by = own.decision.as_ref().map(|decision| format!(" ({decision})")).unwrap_or_default();
    format!("what rests on it alone is unlawful{by}")
}

/// Documents for the public whose source text states the safeguard and not the day from which it is invalid.
fn stating(cx: &Context<'_>, id: &str) -> Vec<String> {
    let source = &cx.policy.site.source;
    let own = |key: &str| format!("safeguards.{id}.{key}");
    let documents = cx.localized.documents.iter().filter(|document| document.language == *source);
    let documents = documents.filter(|document| public(cx).any(|(id, _)| id.as_str() == document.id));
    let states = |document: &&Document, path: &str| {
        let texts = document.walk().flat_map(Section::texts);
        texts.flat_map(|text| text.values.values()).any(|value| value.fact.path == path)
    };
    let named =
        documents.filter(|document| states(document, &own("name")) && !states(document, &own("invalidated")));
    named.map(|document| document.id.clone()).collect()
}
