//! Dates of the Gregorian calendar.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::YMD;
use icu::datetime::options::YearStyle;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;

use super::Cldr;

/// How much of a date is words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `November 3, 2021`: the month by its full name, for prose.
    Long,
    /// `Nov 3, 2021`: the month's name shortened, for tables.
    Medium,
    /// `11/3/2021`: digits only. The year keeps its century, which CLDR's own short style would drop.
    Numeric,
}

/// The three date formats of a locale.
#[derive(Debug)]
pub(super) struct Dates {
    long: Format,
    medium: Format,
    numeric: Format,
}

type Format = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

impl Dates {
    /// `None` if CLDR has no date patterns for the locale.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        // The calendar is in the type: CLDR's preferred one would print 2564 for th and 1400 for fa.
        let load = |fields| Format::try_new(DateTimeFormatterPreferences::from(locale), fields).ok();
        Some(Self {
            long: load(YMD::long())?,
            medium: load(YMD::medium())?,
            numeric: load(YMD::short().with_year_style(YearStyle::Full))?,
        })
    }
}

impl Cldr {
    /// A date of the Gregorian calendar, in every locale (also where CLDR prefers another calendar).
    ///
    /// A date that does not exist (month 13) comes out as the ISO 8601 text of its numbers.
    #[must_use]
    pub fn date(&self, year: i16, month: i8, day: i8, style: DateStyle) -> String {
        let Some(date) = gregorian(year, month, day) else {
            return format!("{year:04}-{month:02}-{day:02}");
        };
        let format = match style {
            DateStyle::Long => &self.dates.long,
            DateStyle::Medium => &self.dates.medium,
            DateStyle::Numeric => &self.dates.numeric,
        };
        let text = format.format(&date).to_string();
        // CLDR has no ordinals for days; French writes the first of a month as one, and no other day.
        match text.strip_prefix("1 ") {
            Some(rest) if self.tag.language.as_str() == "fr" && style != DateStyle::Numeric => {
                format!("1er {rest}")
            }
            _ => text,
        }
    }
}

fn gregorian(year: i16, month: i8, day: i8) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    Date::try_new_gregorian(year.into(), month, day).ok()
}
