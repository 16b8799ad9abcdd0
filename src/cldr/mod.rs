//! What Unicode's CLDR knows of a locale: dates, numbers, periods, lists, names, plurals, direction. Alone: icu.
//!
//! A [`Cldr`] is built once for a locale. Building can fail; using it cannot: each method says what it gives when
//! CLDR has no answer. Texts come out as CLDR has them, with its own spaces (U+00A0, U+202F) and marks (U+200E,
//! U+200F) but without isolates or embeddings: to set a value apart from its prose is the caller's work.
//!
//! Deliberately absent: the host's locale, calendars other than the Gregorian, sorting, formats for the time of day.

pub mod calendar;
pub mod dates;
pub mod direction;
pub mod letters;
pub mod lists;
pub mod names;
pub mod numbers;
pub mod periods;
pub mod scripts;
pub mod tags;
#[cfg(test)]
mod tests;

use std::fmt;

use icu::locale::names::DisplayNamesPreferences;
use icu::locale::{LanguageIdentifier as IcuTag, Locale, LocaleDirectionality, LocaleExpander};
use unic_langid::LanguageIdentifier;

use dates::Dates;
use lists::Lists;
use numbers::Numbers;
use periods::Periods;

/// One locale's formatters and names, from CLDR.
///
/// May be shared between threads. Two of the same tag give the same texts on every machine.
#[derive(Debug)]
pub struct Cldr {
    tag: IcuTag,
    names: DisplayNamesPreferences,
    dates: Dates,
    lists: Lists,
    numbers: Numbers,
    periods: Periods,
}

/// Why CLDR cannot serve a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CldrError {
    /// Not a language tag as BCP 47 writes them.
    NotATag(String),
    /// CLDR has no data in this language or in this script of it; formats would silently be nobody's or English.
    NoData(String),
    /// Not the CLDR name of a set of decimal digits (`latn`, `arab`, `deva`).
    UnknownDigits(String),
}

impl fmt::Display for CldrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotATag(tag) => write!(f, "`{tag}` is not a language tag"),
            Self::NoData(tag) => write!(f, "CLDR has no data for `{tag}`"),
            Self::UnknownDigits(name) => write!(f, "CLDR knows no digits named `{name}`"),
        }
    }
}

impl std::error::Error for CldrError {}

impl Cldr {
    /// Everything CLDR has for `tag`, with the digits of `numbering` (a CLDR name such as `latn` or `arab`) or, if
    /// that is `None`, the usual digits of the locale.
    ///
    /// A locale has data if CLDR, asked in that locale, can name the locale's own language: every language in CLDR
    /// has that name from its first day, and the names inherit exactly as the formats do. So `de-BE` is served by
    /// `de`, while `xx`, `tlh` (Klingon) and `en-Dsrt` are refused rather than answered in English or in codes.
    /// Old codes are refused as well: take [`tags::canonical`]'s preferred tag first (`iw` is `he`). A young locale of
    /// CLDR may still lack words: see [`Cldr::unnamed_units`] and the `None` of [`Cldr::region`].
    ///
    /// # Errors
    /// [`CldrError::NoData`] for those; [`CldrError::UnknownDigits`] for a numbering system that has no ten digits.
    pub fn new(tag: &LanguageIdentifier, numbering: Option<&str>) -> Result<Self, CldrError> {
        let tag = tags::to_icu(tag)?;
        let mut locale = Locale::from(tag.clone());
        if let Some(name) = numbering {
            numbers::set_digits(&mut locale, name)?;
        }
        let names = DisplayNamesPreferences::from(&locale);
        if !names::knows_itself(names, &tag) {
            return Err(CldrError::NoData(tag.to_string()));
        }
        let no_data = || CldrError::NoData(tag.to_string());
        Ok(Self {
            names,
            dates: Dates::new(&locale).ok_or_else(no_data)?,
            lists: Lists::new(&locale).ok_or_else(no_data)?,
            numbers: Numbers::new(&locale).ok_or_else(no_data)?,
            periods: Periods::new(&locale).ok_or_else(no_data)?,
            tag,
        })
    }

    /// Whether the locale's script runs from right to left, as Arabic and Hebrew do.
    #[must_use]
    pub fn rtl(&self) -> bool {
        LocaleDirectionality::new_extended().is_right_to_left(&self.tag)
    }

    /// The ISO 15924 code of the script that readers expect: `Hant` for `zh-TW`, `Latn` for `en`, by CLDR's likely
    /// subtags. `Zzzz` (no script known) when CLDR has no likely script.
    #[must_use]
    pub fn script(&self) -> String {
        let script = LocaleExpander::new_extended().get_likely_script(&self.tag);
        script.map_or_else(|| "Zzzz".to_owned(), |script| script.to_string())
    }
}
