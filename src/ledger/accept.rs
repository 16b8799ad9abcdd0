//! Accepting: the ledger as it is to be written.

use std::collections::{BTreeMap, BTreeSet};

use super::grade::{Grade, Vocabulary, grade};
use super::lines::{Minor, NOTHING, Row, accepted_file, minor_file, versions_file};
use super::standing::{Standing, Today};
use super::{Ledger, hash, undo};
use crate::diag::suggest::closest;
use crate::language::Language;
use crate::load::fluent::catalogue::id;

/// What to accept.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// One language, by its tag; all where none is named.
    pub locale: Option<String>,
    /// One brand, by its id: for the main one, what brands share. All where none is named.
    pub brand: Option<String>,
    /// Messages: an id means its text and its attributes. All where none is named.
    pub messages: Vec<String>,
    /// Declares the changes of the source texts minor, rather than accepting translations.
    pub minor: bool,
    /// Takes back what was accepted of the texts of today, rather than accepting.
    pub undo: bool,
    /// By whom.
    pub by: Option<String>,
    /// Why; with it, what is refused otherwise is accepted.
    pub reason: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub date: Option<String>,
}

/// The words of today, and what is known about them.
pub struct Words<'a> {
    /// The ledger so far.
    pub ledger: &'a Ledger,
    /// The source language.
    pub source: &'a Language,
    /// Its texts by message.
    pub texts: &'a BTreeMap<String, String>,
    /// The translations: language and texts by message.
    pub translations: &'a [(Language, BTreeMap<String, String>)],
    /// Whether a message of a language exists though it could not be read.
    pub unread: &'a dyn Fn(&str, &str) -> bool,
    /// The headline of an error about a message of a language.
    pub fault: &'a dyn Fn(&str, &str) -> Option<String>,
    /// Whether a message of a language reads the same as its source, though languages do not share its words.
    pub same: &'a dyn Fn(&Language, &str) -> bool,
    /// The newest date of a document, `YYYY-MM-DD`.
    pub version: &'a str,
}

/// What became of a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What was recorded, or taken back: language and message.
    pub recorded: Vec<(String, String)>,
    /// What was refused: language, message and why.
    pub refused: Vec<(String, String, Vec<String>)>,
    /// How many messages of a language are not translated, so that there is nothing to accept.
    pub left: BTreeMap<String, usize>,
    /// The files of the ledger, by path from the project's folder, in the order in which they are to be written: whatever
    /// program is killed between two of them, each line has the text that it was accepted against. So a file stands here
    /// twice where lines go from it: first with all of them, at the end without.
    pub files: Vec<(String, String)>,
}

/// A message that does not exist, in a sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown(pub String);

/// Carries out `request`.
///
/// # Errors
/// When it names a message that no language concerned has.
pub fn accept(words: &Words<'_>, request: &Request) -> Result<Outcome, Unknown> {
    for name in &request.messages {
        if !has(words, request, name) {
            return Err(unknown(words, request, name));
        }
    }
    let known = Vocabulary::new(words.texts);
    let mut outcome = Outcome::default();
    let mut rows = words.ledger.rows.clone();
    let mut minor = words.ledger.minor.clone();
    if request.undo {
        undo::take_back(words, request, &known, &mut rows, &mut outcome);
    } else if request.minor {
        declare(words, request, &known, &mut minor, &mut outcome);
    } else {
        for (language, here) in translations(words, request) {
            let own = rows.remove(&language.tag.to_string()).unwrap_or_default();
            let own = record(words, request, &known, (language, here), own, &mut outcome);
            rows.insert(language.tag.to_string(), own);
        }
    }
    outcome.files = files(words, (&rows, &outcome.recorded), &minor);
    Ok(outcome)
}

type Texts = BTreeMap<String, String>;

/// The translations that the request is about.
pub(super) fn translations<'a>(
    words: &'a Words<'a>,
    request: &Request,
) -> impl Iterator<Item = &'a (Language, Texts)> {
    let locale = request.locale.clone();
    let is_meant =
        move |language: &Language| locale.as_ref().is_none_or(|tag| *tag == language.tag.to_string());
    words.translations.iter().filter(move |(language, _)| is_meant(language))
}

/// Whether a language that the request is about has a message `name` that the source language has too.
#[must_use]
pub fn has(words: &Words<'_>, request: &Request, name: &str) -> bool {
    let known = translations(words, request).flat_map(|(_, here)| here.keys());
    known.filter(|own| words.texts.contains_key(*own)).any(|own| is_meant(own, name))
}

/// That no language has a message `name`.
fn unknown(words: &Words<'_>, request: &Request, name: &str) -> Unknown {
    let mut tags = translations(words, request).map(|(language, _)| language.tag.to_string());
    if let Some(tag) = tags.find(|tag| (words.unread)(tag, name)) {
        return Unknown(format!(
            "`{name}` of {tag} cannot be read: `policyglot check --locale {tag}` says what is broken"
        ));
    }
    let near = closest(name, words.texts.keys().map(|own| id(own)));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Unknown(format!("no translation has a message `{name}` that the source language has too{near}"))
}

fn is_meant(message: &str, name: &str) -> bool {
    message == name || id(message) == name
}

/// Whether the request is about `message`.
pub(super) fn wanted(request: &Request, message: &str) -> bool {
    request.messages.is_empty() || request.messages.iter().any(|name| is_meant(message, name))
}

/// Lines by message.
pub(super) type Rows = BTreeMap<String, Vec<Row>>;

/// The lines of one language with what the request accepts in them.
fn record(
    words: &Words<'_>,
    request: &Request,
    known: &Vocabulary<'_>,
    (language, here): (&Language, &BTreeMap<String, String>),
    mut rows: Rows,
    outcome: &mut Outcome,
) -> Rows {
    let tag = language.tag.to_string();
    let today = Today { ledger: words.ledger, source: words.source, texts: words.texts, known };
    let mut kept: BTreeSet<String> = BTreeSet::new();
    for message in here.keys() {
        let Some(standing) = today.standing(language, here, message) else { continue };
        let is_wanted = wanted(request, message);
        let mut why: Vec<String> = (words.fault)(&tag, message).into_iter().collect();
        match &standing {
            Standing::Current => {
                let today = (hash(&words.texts[message]), hash(&here[message]));
                if let Some(own) = rows.get_mut(message).filter(|_| is_wanted) {
                    keep_one(own, &today);
                }
                continue;
            }
            Standing::Renamed { from } if !is_wanted => {
                kept.insert(from.clone());
            }
            Standing::Stale(stale) => {
                why.extend(stale.not_followed.iter().cloned());
                if why.is_empty() && !stale.translation_changed && !stale.touches.is_empty() {
                    let touches = stale.touches.join(", ");
                    why.push(format!("the change touches {touches}, and the translation is as it was"));
                }
            }
            _ => {}
        }
        if !is_wanted {
            continue;
        }
        // Who names a message has looked at it.
        let is_unnamed = request.messages.is_empty() && !matches!(standing, Standing::Renamed { .. });
        if is_unnamed && (words.same)(language, message) {
            why.push(format!(
                "it reads the same as in the source language; if that is right, accept it by its name: `policyglot accept {tag} {message}`"
            ));
        }
        if !why.is_empty() && request.reason.is_none() {
            outcome.refused.push((tag.clone(), message.clone(), why));
            continue;
        }
        let or_nothing = |text: &Option<String>| text.clone().unwrap_or_else(|| NOTHING.to_owned());
        let row = Row {
            message: message.clone(),
            source: hash(&words.texts[message]),
            translation: hash(&here[message]),
            version: words.version.to_owned(),
            date: or_nothing(&request.date),
            by: or_nothing(&request.by),
            reason: or_nothing(&request.reason),
        };
        // What was accepted keeps who accepted it, and when, under its new name.
        let moved = match &standing {
            Standing::Renamed { from } => rows.get(from).and_then(|old| {
                let same =
                    old.iter().find(|own| own.source == row.source && own.translation == row.translation);
                same.map(|own| Row { message: message.clone(), ..own.clone() })
            }),
            _ => None,
        };
        rows.insert(message.clone(), vec![moved.unwrap_or(row)]);
        outcome.recorded.push((tag.clone(), message.clone()));
    }
    // A message that one of the two languages still has may come back in the other, as it was: a slip of the pen, a file that
    // was taken away for a day. What neither has is gone.
    rows.retain(|message, _| {
        let exists = here.contains_key(message) || words.texts.contains_key(message);
        exists || kept.contains(message) || (words.unread)(&tag, message)
    });
    rows
}

/// Leaves one line of those that a merge brought together, where one is about the texts of `today`.
fn keep_one(rows: &mut Vec<Row>, (source, translation): &(String, String)) {
    let is_today = |row: &Row| row.source == *source && row.translation == *translation;
    if let Some(own) = rows.iter().find(|row| is_today(row)).cloned() {
        *rows = vec![own];
    }
}

/// Declares changes of the source texts minor.
fn declare(
    words: &Words<'_>,
    request: &Request,
    known: &Vocabulary<'_>,
    minor: &mut Vec<Minor>,
    outcome: &mut Outcome,
) {
    let tag = words.source.tag.to_string();
    for (message, now) in words.texts.iter().filter(|(message, _)| wanted(request, message)) {
        let new = hash(now);
        let rows = words.ledger.rows.values().filter_map(|own| own.get(message)).flatten();
        let olds: BTreeSet<_> = rows.map(|row| row.source.clone()).collect();
        for old in olds.into_iter().filter(|old| !words.ledger.counts_as(message, old, &new)) {
            let weight = words.ledger.versions.get(&old).map(|then| grade(then, now, words.source, known));
            let why = match weight {
                Some((Grade::Substance, touches)) => format!("the change touches {}", touches.join(", ")),
                None => "the text before the change is not in the ledger".to_owned(),
                Some(_) => String::new(),
            };
            if !why.is_empty() && request.reason.is_none() {
                outcome.refused.push((tag.clone(), message.clone(), vec![why]));
                continue;
            }
            let or_nothing = |text: &Option<String>| text.clone().unwrap_or_else(|| NOTHING.to_owned());
            minor.push(Minor {
                message: message.clone(),
                old,
                new: new.clone(),
                date: or_nothing(&request.date),
                by: or_nothing(&request.by),
                reason: or_nothing(&request.reason),
            });
            outcome.recorded.push((tag.clone(), message.clone()));
        }
    }
    outcome.recorded.dedup();
}

/// The files of a ledger with these lines, of which some were `recorded` now: of the source texts and minor changes only those that
/// lines lead to.
fn files(
    words: &Words<'_>,
    (rows, recorded): (&BTreeMap<String, Rows>, &[(String, String)]),
    minor: &[Minor],
) -> Vec<(String, String)> {
    let all = || rows.values().flat_map(BTreeMap::values).flatten();
    let old = &words.ledger.versions;
    let said_by = said_by(words, rows, recorded);
    let texts = words.texts.values().map(|text| (hash(text), text));
    let known = old.iter().map(|(hash, text)| (hash.clone(), text)).chain(texts);
    let mut versions: BTreeMap<_, _> = known
        .map(|(hash, text)| {
            let messages = said_by.get(&hash).cloned().unwrap_or_default();
            (hash, (text.clone(), messages))
        })
        .collect();
    let referred: BTreeSet<&str> = all().map(|row| row.source.as_str()).collect();
    let mut both = versions.clone();
    // A line that names the text of another message keeps none.
    let is_said = |name: &String, messages: &BTreeSet<String>| {
        referred.contains(name.as_str()) && (!messages.is_empty() || old.contains_key(name))
    };
    both.retain(|name, (_, messages)| is_said(name, messages) || old.contains_key(name));
    versions.retain(|name, (_, messages)| is_said(name, messages));
    let source = words.source.tag.to_string();
    let (mut files, mut last) = (vec![], vec![]);
    if !both.is_empty() {
        let path = format!("locales/{source}/versions.tsv");
        if both != versions {
            last.push((path.clone(), versions_file(&versions)));
        }
        files.push((path, versions_file(&both)));
    }
    let used = led_to(minor, all());
    if !used.is_empty() || !words.ledger.minor.is_empty() {
        let path = format!("locales/{source}/minor.tsv");
        if minor_file(&used) != minor_file(minor) {
            last.push((path.clone(), minor_file(&used)));
        }
        files.push((path, minor_file(minor)));
    }
    for (tag, own) in rows {
        let lines: Vec<Row> = own.values().flatten().cloned().collect();
        if !lines.is_empty() || words.ledger.rows.contains_key(tag) {
            files.push((format!("locales/{tag}/accepted.tsv"), accepted_file(&lines)));
        }
    }
    files.extend(last);
    files
}

/// Which messages had the texts that lines name: as the ledger says, those that have them today, and those that were recorded now. Of a text of which it does not
/// say so, all whose lines name it.
fn said_by(
    words: &Words<'_>,
    rows: &BTreeMap<String, Rows>,
    recorded: &[(String, String)],
) -> BTreeMap<String, BTreeSet<String>> {
    let Ledger { versions, said_by: old, .. } = words.ledger;
    let recorded: BTreeSet<(&str, &str)> =
        recorded.iter().map(|(tag, message)| (tag.as_str(), message.as_str())).collect();
    let mut all = old.clone();
    for (tag, own) in rows {
        for row in own.values().flatten() {
            let is_silent = versions.contains_key(&row.source) && !old.contains_key(&row.source);
            let is_now = words.texts.get(&row.message).is_some_and(|text| hash(text) == row.source);
            if is_silent || is_now || recorded.contains(&(tag.as_str(), row.message.as_str())) {
                all.entry(row.source.clone()).or_default().insert(row.message.clone());
            }
        }
    }
    all
}

/// The changes that a line of the ledger leads to, directly or through others.
fn led_to<'a>(minor: &[Minor], rows: impl Iterator<Item = &'a Row>) -> Vec<Minor> {
    let mut reached: BTreeSet<(String, String)> =
        rows.map(|row| (row.message.clone(), row.source.clone())).collect();
    loop {
        let next = minor.iter().filter(|own| reached.contains(&(own.message.clone(), own.old.clone())));
        let new: Vec<_> = next.map(|own| (own.message.clone(), own.new.clone())).collect();
        let before = reached.len();
        reached.extend(new);
        if reached.len() == before {
            break;
        }
    }
    minor.iter().filter(|own| reached.contains(&(own.message.clone(), own.old.clone()))).cloned().collect()
}
