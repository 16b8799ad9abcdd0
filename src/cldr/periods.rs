//! Periods of time in words: `13 months`.

use icu::decimal::input::Decimal;
use icu::experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu::experimental::dimension::units::options::Width;
use icu::experimental::measure::category::{CategorizedMeasureUnit, Duration};
use icu::locale::Locale;

use super::Cldr;
use super::lists::ListKind;
use crate::model::value::Unit;

/// A locale's long form of each unit of time.
#[derive(Debug)]
pub(super) struct Periods {
    year: Format,
    month: Format,
    week: Format,
    day: Format,
    hour: Format,
    minute: Format,
}

type Format = CategorizedFormatter<Duration>;

impl Periods {
    /// `None` if CLDR lacks a unit for the locale.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        // "Outlier" is the constructor with the most units: weeks and the long forms of rarer locales are there only.
        let load = |unit: CategorizedMeasureUnit<Duration>| {
            Format::try_new_outlier(locale.into(), unit, Width::Long.into()).ok()
        };
        Some(Self {
            year: load(Duration::year())?,
            month: load(Duration::month())?,
            week: load(Duration::week())?,
            day: load(Duration::day())?,
            hour: load(Duration::hour())?,
            minute: load(Duration::minute())?,
        })
    }

    fn of(&self, unit: Unit) -> &Format {
        match unit {
            Unit::Year => &self.year,
            Unit::Month => &self.month,
            Unit::Week => &self.week,
            Unit::Day => &self.day,
            Unit::Hour => &self.hour,
            Unit::Minute => &self.minute,
        }
    }
}

impl Cldr {
    /// A period in long units, in the order given and joined as CLDR joins measures: `1 year, 6 months` in English,
    /// `1 an et 6 mois` in French.
    ///
    /// Nothing is converted (13 months stay 13 months) or left out (`0 days` if asked). Some languages print no digit
    /// for one or two: Arabic for P2M is `شهران`. No parts give an empty text.
    #[must_use]
    pub fn period(&self, parts: &[(u64, Unit)]) -> String {
        let format = |&(count, unit): &(u64, Unit)| {
            self.periods.of(unit).format_fixed_decimal(&Decimal::from(count)).to_string()
        };
        let texts: Vec<String> = parts.iter().map(format).collect();
        self.list(&texts, ListKind::Unit)
    }

    /// The units for which CLDR has no word in this language, so that a period would say `13 m`. Largest first.
    ///
    /// Empty for most languages; all units for a young locale of CLDR such as Maltese (`mt`), whose texts had better
    /// spell out their periods.
    #[must_use]
    pub fn unnamed_units(&self) -> Vec<Unit> {
        let root = Periods::new(&Locale::UNKNOWN);
        let unnamed = |unit: &Unit| {
            let own = self.periods.of(*unit);
            root.as_ref().is_some_and(|root| last_word(own) == last_word(root.of(*unit)))
        };
        Unit::ALL.into_iter().map(|(_, unit)| unit).filter(unnamed).collect()
    }
}

/// The unit as CLDR's root has it after a number: `m`. Not so in languages that put the unit first, which is as well.
fn last_word(format: &Format) -> Option<String> {
    let text = format.format_fixed_decimal(&Decimal::from(13)).to_string();
    text.split_whitespace().last().map(str::to_owned)
}
