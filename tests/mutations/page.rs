//! `docs/recall.md`.

use std::fmt::Write as _;

use super::class::{Class, Held};
use super::measure::{Count, Measured, SCRIPTS, Tally};

const HEAD: &str = "\
# Recall: how many faults the checks find

A test plants faults of every kind in good translations and looks which of them the checks find, and what they say of the good
texts themselves. `POLICYGLOT_UPDATE=1 cargo test mutations` writes this page; the same test sees that it is current.
What was missed stands in `target/tmp/missed.txt` afterwards.

Four corpora are planted in:

- **policy**: the words of this repository, compiled with their policy, five translations in three scripts.
- **policy of a later day**: the same with a newer date, where the site shows old words as they are.
- **contract**: some twenty texts in `tests/mutations/corpus/`, in twenty-four languages, as `policyglot compare` sees them.
- **sentences**: forty in `tests/mutations/faults/`, each with one fault written by hand above it, in five languages.

Of a kind of fault up to four are planted in each language of the policy and two in each of the contract, in messages in which few
others are planted; of those that no one can see without understanding the text, up to eight, and all that are written by hand.
Many are planted in one run, where they cannot influence each other.

| column | means |
|---|---|
| check | the check that ought to find it; `tests/mutations/classes/` names others that may |
| planted | faults planted |
| found | those of which that check, or one that may, tells at the planted message what it did not tell before: as a warning or an error, or as a remark where it tells nothing more |
| recall | found of planted, rounded down |
| by any | of which any check tells so, as a warning or an error |
| Latin … Asian | recall by the script of the language |

## Faults that show

Nobody need understand the text to see these. The test fails where fewer than 95 of 100 are found. Those that want the small words
or the usual lengths of a language (a sentence left in English, a text cut short) are counted in the languages that have a table of
them; [further below](#languages-without-a-table) the others.

";

const HONEST: &str = "
## Faults that show to those who understand

These figures are no promise. A lost “not” is found where nothing else in the text denies anything; a text that denies two things
may lose one of them unseen. Faults are made by rules of the test's own and by hand, never with the lists that the checks read.

";

const UNKNOWN: &str = "
## Languages without a table

The same kinds of faults where the small words and the usual lengths of the language are not known.

| fault | planted | found | recall |
|---|--:|--:|--:|
";

const CLEAN: &str = "
## Good texts

What is told of the same texts with no fault in them. The test fails at the first error, and where 2 of 100 messages get a warning.

| corpus | languages | messages | errors | warnings | share |
|---|--:|--:|--:|--:|--:|
";

const LIMITS: &str = "
## What recall does not say

- These are faults that somebody thought of, one to a message, in good prose. Real ones come together, and in worse texts.
- The texts are few and of one kind. Two in a language are no statistics; a whole row is.
- A check that finds what is planted may still alarm where nothing is wrong: the good texts above are written with care, and those
  who wrote the checks could read them.
- Nothing here tells whether a translation is good.
";

/// The whole page.
pub(crate) fn page(classes: &[&'static Class], measured: &Measured) -> String {
    let mut out = HEAD.to_owned();
    write_table(&mut out, classes, measured, |held| held != Held::Honest);
    out += HONEST;
    write_table(&mut out, classes, measured, |held| held == Held::Honest);
    write_unknown(&mut out, classes, measured);
    out += CLEAN;
    for (name, clean) in &measured.clean {
        let (languages, messages, errors, warnings) =
            (clean.languages, clean.messages, clean.errors, clean.warnings);
        let thousandths = (errors + warnings) * 1000 / messages.max(1);
        let share = format!("{}.{} %", thousandths / 10, thousandths % 10);
        writeln!(out, "| {name} | {languages} | {messages} | {errors} | {warnings} | {share} |").unwrap();
    }
    out + LIMITS
}

fn write_table(out: &mut String, classes: &[&'static Class], measured: &Measured, is: fn(Held) -> bool) {
    writeln!(out, "| fault | check | planted | found | recall | by any | {} |", SCRIPTS.join(" | ")).unwrap();
    writeln!(out, "|---|---|--:|--:|--:|--:|{}", "--:|".repeat(SCRIPTS.len())).unwrap();
    let rules: Vec<_> = policyglot::compile::rules().iter().map(|rule| rule.name).collect();
    for (class, tally) in rows(classes, measured).filter(|(class, _)| is(class.held)) {
        let Count { planted, found, by_any } = tally.whole;
        let check = class.checks[0];
        let (recall, any) = (percent(found, planted), percent(by_any, planted));
        let scripts: Vec<_> = tally.by_script.iter().map(|own| percent(own.found, own.planted)).collect();
        let scripts = scripts.join(" | ");
        let check = if rules.contains(&check) {
            format!("[`{check}`](checks/{check}.md)")
        } else {
            format!("`{check}`, which is not there yet")
        };
        let name = class.name;
        writeln!(out, "| {name} | {check} | {planted} | {found} | {recall} | {any} | {scripts} |").unwrap();
    }
}

fn write_unknown(out: &mut String, classes: &[&'static Class], measured: &Measured) {
    let unknown = rows(classes, measured).filter(|(_, tally)| tally.without_words.planted > 0);
    let mut rows = unknown.peekable();
    if rows.peek().is_none() {
        return;
    }
    *out += UNKNOWN;
    for (class, Tally { without_words: Count { planted, found, .. }, .. }) in rows {
        writeln!(out, "| {} | {planted} | {found} | {} |", class.name, percent(*found, *planted)).unwrap();
    }
}

fn rows<'a>(
    classes: &'a [&'static Class],
    measured: &'a Measured,
) -> impl Iterator<Item = (&'static Class, &'a Tally)> {
    classes.iter().copied().zip(&measured.tallies)
}

/// In whole per cent, rounded down.
fn percent(part: usize, whole: usize) -> String {
    (part * 100).checked_div(whole).map_or("–".to_owned(), |share| format!("{share} %"))
}
