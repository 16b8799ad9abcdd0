//! How each translation stands to the source text of today.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::facts::not_followed;
use super::grade::{Grade, Vocabulary, grade};
use super::lines::{NOTHING, Row};
use super::{Ledger, hash, own_texts, texts};
use crate::language::Language;
use crate::load::fluent::catalogue::Catalogue;

/// How a translation stands to the source text of today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Accepted as it is.
    Current,
    /// The source text is the accepted one, the translation is another than the accepted one.
    Changed,
    /// The source text changed since.
    Stale(Stale),
    /// Never accepted.
    Untracked,
    /// Accepted under another name, which no longer exists.
    Renamed {
        /// The other name.
        from: String,
    },
}

/// How each translated text stands, by language and message.
pub type ByMessage = BTreeMap<String, BTreeMap<String, Standing>>;

/// How every text stands that is in the words of a language of `known` and in those of its language `source`, of the
/// languages that have a ledger.
#[must_use]
pub fn of_all(
    ledger: &Ledger,
    source: &str,
    known: &BTreeMap<String, Arc<Language>>,
    catalogues: &IndexMap<String, Catalogue>,
) -> ByMessage {
    let (Some(own), Some(catalogue)) = (known.get(source), catalogues.get(source)) else {
        return ByMessage::new();
    };
    let now = texts(catalogue);
    let words = Vocabulary::new(&now);
    let today = Today { ledger, source: own, texts: &now, known: &words };
    let of = |(tag, language): (&String, &Arc<Language>)| {
        let here = own_texts(catalogues.get(tag)?);
        let each = here
            .keys()
            .filter_map(|message| Some((message.clone(), today.standing(language, &here, message)?)));
        Some((tag.clone(), each.collect()))
    };
    known.iter().filter(|(tag, _)| *tag != source && ledger.rows.contains_key(*tag)).filter_map(of).collect()
}

/// What changed since a translation was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// How much it weighs.
    pub grade: Grade,
    /// What it touches, in a few words each.
    pub touches: Vec<&'static str>,
    /// The source text then; none where the ledger does not hold it as one of this message.
    pub then: Option<String>,
    /// The source text now.
    pub now: String,
    /// Whether the translation changed too.
    pub translation_changed: bool,
    /// What the translation does not follow, in sentences.
    pub not_followed: Vec<String>,
    /// By whom the translation was accepted against the source text of then, where that was recorded.
    pub by: Option<String>,
    /// When, `YYYY-MM-DD`, where that was recorded.
    pub date: Option<String>,
}

/// The words of today, to be compared with a ledger.
pub struct Today<'a> {
    /// What was accepted.
    pub ledger: &'a Ledger,
    /// The source language.
    pub source: &'a Language,
    /// Its texts by message.
    pub texts: &'a BTreeMap<String, String>,
    /// Its words.
    pub known: &'a Vocabulary<'a>,
}

impl Today<'_> {
    /// How the translation of `message` stands, `here` being all texts of its language; none where one of the two texts
    /// does not exist.
    #[must_use]
    pub fn standing(
        &self,
        language: &Language,
        here: &BTreeMap<String, String>,
        message: &str,
    ) -> Option<Standing> {
        let (now, translation) = (self.texts.get(message)?, here.get(message)?);
        let (source, own) = (hash(now), hash(translation));
        let locale = language.tag.to_string();
        let rows = self.ledger.rows(&locale, message);
        let (current, behind): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| self.ledger.counts_as(message, &row.source, &source));
        if current.iter().any(|row| row.translation == own) {
            return Some(Standing::Current);
        }
        if !current.is_empty() {
            return Some(Standing::Changed);
        }
        // After a merge a message may have several lines: the one nearest to today tells most.
        let stale = behind.into_iter().map(|row| self.stale(language, row, now, translation));
        let nearest =
            stale.min_by_key(|stale| (stale.translation_changed, stale.then.is_none(), stale.grade));
        Some(match nearest {
            Some(stale) => Standing::Stale(stale),
            None => self.renamed(&locale, here, &source, &own),
        })
    }

    fn stale(&self, language: &Language, row: &Row, now: &str, translation: &str) -> Stale {
        let then = self.ledger.said(&row.message, &row.source).cloned();
        let (grade, touches) = then
            .as_ref()
            .map_or((Grade::Wording, Vec::new()), |then| grade(then, now, self.source, self.known));
        let not_followed = then
            .as_ref()
            .map_or_else(Vec::new, |then| not_followed((then, now), translation, self.source, language));
        let translation_changed = row.translation != hash(translation);
        let recorded = |text: &str| Some(text.to_owned()).filter(|text| text != NOTHING);
        Stale {
            grade,
            touches,
            then,
            now: now.to_owned(),
            translation_changed,
            not_followed,
            by: recorded(&row.by),
            date: recorded(&row.date),
        }
    }

    fn renamed(&self, locale: &str, here: &BTreeMap<String, String>, source: &str, own: &str) -> Standing {
        let rows = self.ledger.rows.get(locale).into_iter().flatten();
        let mut gone =
            rows.filter(|(message, _)| !here.contains_key(*message) && !self.texts.contains_key(*message));
        let same = |row: &Row| row.source == source && row.translation == own;
        let from = gone.find(|(_, rows)| rows.iter().any(same));
        from.map_or(Standing::Untracked, |(from, _)| Standing::Renamed { from: from.clone() })
    }
}
