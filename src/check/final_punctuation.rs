//! The check `final-punctuation`.

use super::{Context, Language, declare_check};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::unit::prose::is_quote;
use crate::unit::{Text, VALUE};

declare_check! {
    /// A message ends with another kind of mark than in English: a statement, a question, a list to come, or none.
    ///
    /// The marks of every script count: `。` and `।` are full stops, `؟` is a question mark. In a language that writes no
    /// full stop, as Thai, a text without a mark is a sentence too.
    ///
    /// ## Why this matters
    /// Where the last mark is missing, the end of the sentence may be missing too.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-data = We keep the data of your account.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-data = Nous conservons les données de votre compte
    /// ```
    ///
    /// ## What to do
    /// End the message as English does, if the language allows it.
    pub(super) static CHECK = { name: "final-punctuation", level: Info, run: check, translation: true, apart: true };
}

const QUESTION: &str = "a question mark";

/// How the mark that ends a statement is called.
const STOP: Option<&str> = Some("a full stop");
/// Marks that say the same at the end of a text.
const CLASSES: [(&str, &str); 6] = [
    ("a full stop", ".。．。።।॥။។۔։᙮᠃"),
    (QUESTION, "?？؟\u{37E}⁇՞፧⸮"),
    ("an exclamation mark", "!！¡՜"),
    ("a colon", ":：፦៖"),
    ("an ellipsis", "…⋯"),
    ("a comma", ",，、،፣"),
];

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let table = translation.language.known.table;
        let bare = table.is_some_and(|table| table.without_full_stop);
        for unit in translation.read_units() {
            // A value may end with a mark of its own.
            let told = |text: &Text| !text.plain.trim_end().ends_with(VALUE);
            let pairs = unit.pairs().filter(|(source, target)| told(source) && told(target));
            let mut differs = pairs.map(|(source, target)| {
                (class(source, &translation.source), class(target, &translation.language))
            });
            let same = |there, here: Option<_>| there == here || (bare && here.is_none() && there == STOP);
            let Some((there, here)) = differs.find(|(there, here)| !same(*there, *here)) else { continue };
            let found = translation
                .finding(
                    rule,
                    unit,
                    &format!("ends with {}, not {}", here.unwrap_or("no mark"), there.unwrap_or("none")),
                )
                .label(format!("the {} text", translation.language.name))
                .related(translation.source_place(unit, ""), format!("the {} text", translation.source.name));
            sink.push(found.help("end it with the same kind of mark"));
        }
    }
}

/// The kind of the last mark, without what closes a quotation or a bracket.
fn class(text: &Text, language: &Language<'_>) -> Option<&'static str> {
    let end = text
        .plain
        .trim_end()
        .trim_end_matches(|c: char| is_quote(c) || ")]）".contains(c) || c.is_whitespace());
    if end.ends_with("...") {
        return Some("an ellipsis");
    }
    let last = end.chars().next_back()?;
    if language.known.table.is_some_and(|table| table.question_marks.contains(last)) {
        return Some(QUESTION);
    }
    CLASSES.iter().find(|(_, marks)| marks.contains(last)).map(|(name, _)| *name)
}
