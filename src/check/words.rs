//! Words that several checks say the same way, and levels that they share.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{Context, Language};
use crate::diag::Severity;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::diag::together::Together;
use crate::document::public;
use crate::ledger::standing::Standing;
use crate::load::fluent::catalogue::{Entry, id};
use crate::model::policy::{Status, WhenBehind};

/// From so many on, the messages that a file lacks, or has too many, are told together where there is no policy.
pub(super) const MANY: usize = 10;

/// Checks whose errors say that a text is another one as a whole, or lacks parts: what it does not state follows from that.
pub(super) const ANOTHER_TEXT: &[&str] =
    &["different-structure", "empty-message", "untranslated", "wrong-language", "wrong-script"];

/// What is missing is an error where the language is published, a remark while it is a draft.
pub(super) fn level(language: &Language<'_>) -> Severity {
    match language.status {
        Status::Published => Severity::Error,
        Status::Draft => Severity::Info,
    }
}

/// What many findings of a kind about a draft say together: `after` follows their number.
pub(super) fn of_draft(language: &Language<'_>, after: impl Into<String>) -> Together {
    Together {
        before: format!("{} is a draft", language.name),
        after: after.into(),
        list: format!("`policyglot status --locale {}`", language.tag),
    }
}

/// The places where pages show that `message` of a language is behind: directly or in a message that puts it in.
fn places<'a>(cx: &Context<'a>, language: &Language<'_>, message: &str) -> Vec<public::Seen<'a>> {
    let holds = |asked: &str| asked == message || language.catalogue.parts(asked).contains(message);
    public::places(cx.localized, language.tag, &holds)
}

/// `level`, but a warning at most where it was chosen what readers see while `message` is behind, or where no page shows it:
/// a brand can leave a clause out.
pub(super) fn level_behind(
    cx: &Context<'_>,
    language: &Language<'_>,
    message: &str,
    level: Severity,
) -> Severity {
    let standing = cx.standings.get(language.tag).and_then(|own| own.get(message));
    if matches!(standing, Some(Standing::Stale(stale)) if stale.then.is_none()) {
        // Nothing says for what it was accepted: whoever wrote the line could say that it is behind whatever it says.
        return level;
    }
    let shown = cx.reach.has_message(id(message)) || message.starts_with('-');
    match public::decided(&places(cx, language, message)) {
        Some(_) if level == Severity::Error => Severity::Warning,
        None if level == Severity::Error && cx.has_policy && !shown => Severity::Warning,
        _ => level,
    }
}

/// Checks that compare a translation with its original: while it is known to be behind, they say how.
const COMPARING: &[&str] = &[
    "different-date",
    "different-email",
    "different-link",
    "different-number",
    "different-structure",
    "lost-modality",
    "lost-negation",
];

/// Makes errors warnings that follow from a translation being behind, where it was chosen what readers see meanwhile.
pub(super) fn soften_behind(cx: &Context<'_>, sink: &mut Sink) {
    sink.adjust(|found| {
        if found.severity != Severity::Error || !COMPARING.contains(&found.rule.name) {
            return;
        }
        let Some((tag, message)) = found.locale.as_ref().zip(found.message_id.as_ref()) else { return };
        if let Some(language) = cx.translations().find(|language| language.tag == tag) {
            found.severity = level_behind(cx, &language, message, found.severity);
        }
    });
}

/// What readers see where `message` is behind: a sentence for all of its pages, or one that tells them apart where they differ.
/// Nothing where no choice was made.
pub(super) fn behind(cx: &Context<'_>, language: &Language<'_>, message: &str) -> Vec<String> {
    let places = places(cx, language, message);
    if public::decided(&places).is_none() {
        return Vec::new();
    }
    let missing = places.iter().any(|place| place.behind.lag == crate::document::standing::Lag::Missing);
    let mut pages: IndexMap<&str, BTreeSet<WhenBehind>> = IndexMap::new();
    for place in &places {
        pages.entry(place.document).or_default().extend(place.behind.choice);
    }
    // A page that is not there shows nothing.
    for choices in pages.values_mut().filter(|choices| choices.contains(&WhenBehind::Block)) {
        choices.retain(|choice| *choice == WhenBehind::Block);
    }
    let all: BTreeSet<_> = pages.values().flatten().copied().collect();
    let sentence = |pages: &str, choice: WhenBehind| {
        format!("{pages} {} (`when-behind: {}`)", sees(cx, language, choice, missing), choice.name())
    };
    if let [choice] = all.iter().copied().collect::<Vec<_>>()[..] {
        return vec![sentence("the page", choice)];
    }
    let parts = all.into_iter().map(|choice| {
        let own = pages.iter().filter(|(_, choices)| choices.contains(&choice));
        let names: Vec<_> = own.map(|(document, _)| format!("`{document}`")).collect();
        sentence(&format!("the page {}", names.join(", ")), choice)
    });
    vec![parts.collect::<Vec<_>>().join("; ")]
}

/// What a page does while a text in it is behind.
fn sees(cx: &Context<'_>, language: &Language<'_>, choice: WhenBehind, missing: bool) -> String {
    let english = cx.source_name();
    match (choice, missing) {
        (WhenBehind::Block, _) => format!("is not published in {} until then", language.name),
        (WhenBehind::Notice, true) => {
            format!("shows the {english} text, and says that it is not translated yet")
        }
        (WhenBehind::Notice, false) => {
            format!("shows the old text, and says that the {english} one prevails")
        }
        (WhenBehind::Source, _) | (WhenBehind::Keep, true) => format!("shows the {english} text"),
        (WhenBehind::Keep, false) => "shows the old text without a remark".to_owned(),
    }
}

/// Messages of the source that nothing uses, by the id that was probably meant: one that the policy asks for, and for which
/// the source has no words but those of the tool.
pub(super) fn meant<'a>(cx: &Context<'a>) -> BTreeMap<&'a str, &'a Entry> {
    let Some(source) = cx.source() else { return BTreeMap::new() };
    let asked =
        source.messages.values().filter(|own| source.is_built_in(own) && cx.reach.has_message(&own.id));
    let asked: Vec<&str> = asked.map(|own| own.id.as_str()).collect();
    let unused = source
        .messages
        .values()
        .filter(|own| !source.is_built_in(own) && !cx.reach.has_message(&own.id) && !is_optional(&own.id));
    unused.filter_map(|own| Some((closest(&own.id, asked.iter().copied())?, own))).collect()
}

/// Whether a message only says otherwise what CLDR says, so that each language may have it or not.
pub(crate) fn is_optional(id: &str) -> bool {
    id.starts_with("region-") || id.starts_with("language-")
}
