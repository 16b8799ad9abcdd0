//! The check `dishonest-date`.

use std::collections::BTreeSet;

use super::{Context, Language, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::Document;
use crate::document::lookup::Lookup;
use crate::document::standing::Lag;
use crate::model::policy::WhenBehind;

/// As many clauses are named in one finding; the others are counted.
const NAMED: usize = 8;

declare_check! {
    /// A page carries the date of a version that some of its clauses do not reflect.
    ///
    /// The original of a clause has changed, its translation was last accepted for an older version, and the page shows
    /// the old words without a remark (`when-behind: keep`, or no choice).
    ///
    /// ## Why this matters
    /// A reader sees a new date and takes the old words for those in force.
    ///
    /// ## Example
    /// ```tsv locales/fr/accepted.tsv
    /// about-logs  96ecc7b90d6f0152  237a790d78b4d7d7  2019-05-01  -  -  -
    /// ```
    /// ```tsv locales/en/versions.tsv
    /// 96ecc7b90d6f0152  We keep no server logs.
    /// ```
    /// The French was accepted for the version of 1 May 2019, the English says another thing since, and the page says
    /// "In force since 3 November 2021".
    ///
    /// ## What to do
    /// Bring the clauses up to date, or choose `when-behind: notice`, `source` or `block`.
    pub(super) static CHECK = { name: "dishonest-date", level: Error, run: check };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for language in cx.translations() {
        let documents = cx.localized.documents.iter();
        // A page that is not published carries no date.
        for document in documents.filter(|own| own.language == language.tag && !own.blocked) {
            let outdated = outdated(document, language.lookups);
            if !outdated.is_empty() {
                sink.push(finding(cx, rule, &language, document, &outdated));
            }
        }
    }
}

/// The date that the page carries.
fn date(document: &Document) -> &str {
    &document.updated.as_ref().unwrap_or(&document.effective).date
}

/// Messages whose old words the page shows without a remark, with the date of the version that they were accepted for.
/// ISO 8601 dates compare as texts.
fn outdated<'a>(document: &Document, lookups: &'a [Lookup]) -> BTreeSet<(&'a str, &'a str)> {
    let own = lookups.iter().filter(|lookup| lookup.document == document.id);
    let silent = own.filter_map(|lookup| {
        let behind = lookup.behind.as_ref().filter(|behind| behind.lag != Lag::Missing)?;
        let silent = matches!(behind.choice, None | Some(WhenBehind::Keep));
        let accepted = behind.accepted.as_deref().filter(|accepted| silent && *accepted < date(document))?;
        Some((lookup.message.as_str(), accepted))
    });
    silent.collect()
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    document: &Document,
    outdated: &BTreeSet<(&str, &str)>,
) -> Diagnostic {
    let (name, date) = (language.name, date(document));
    let key = if document.updated.is_some() { "updated" } else { "effective" };
    let place = cx.places.value(&format!("documents.{}.{key}", document.id));
    let headline = format!("the {name} page `{}` carries the date {date} over older words", document.id);
    let mut found = Diagnostic::new(rule, place, headline)
        .about_locale(language.tag)
        .label("the date on the page")
        .note("a reader takes the old words for those in force on that date");
    for (message, accepted) in outdated.iter().take(NAMED) {
        let text = format!("`{message}` was accepted for the version of {accepted}");
        found = match language.catalogue.entry(message) {
            Some(entry) => found.related(super::name_span(entry, message), text),
            None => found.note(text),
        };
    }
    if outdated.len() > NAMED {
        found = found.note(format!("and {} more", outdated.len() - NAMED));
    }
    found.help(format!("bring the {name} up to date, or choose `when-behind: notice`, `source` or `block`"))
}
