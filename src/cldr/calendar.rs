//! The words of dates: names of months in every form that CLDR has, the order of a date, the halves of a day.

use std::collections::BTreeSet;
use std::fmt;

use icu::calendar::preferences::CalendarPreferences;
use icu::calendar::{AnyCalendarKind, Date, Gregorian};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::fieldsets::{MD, T, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::parts::{DAY, DAY_PERIOD, MONTH, YEAR};
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::datetime::preferences::HourCycle;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::locale::Locale;
use icu::time::Time;
use writeable::{Part, PartsWrite, TryWriteable, Writeable};

use super::Cldr;

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
}

/// How a locale writes dates of the Gregorian calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateWords {
    /// Names of months with the month (1 to 12): wide and abbreviated, in a date and alone.
    pub months: BTreeSet<(String, u8)>,
    /// Words and marks that stand in dates beside their parts: `de`, `г.`, `年`.
    pub literals: BTreeSet<String>,
    /// The order of a date whose month is a word.
    pub written: Vec<Field>,
    /// The order of a date in digits only.
    pub numeric: Vec<Field>,
    /// Words for the halves of a day: `AM`, `PM`.
    pub halves: BTreeSet<String>,
    /// What to take from the years that readers of the locale count, where CLDR has them count from the Buddha: 543.
    pub years_ahead: Option<i32>,
}

type Format<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

impl Cldr {
    /// How the locale writes dates.
    #[must_use]
    pub fn date_words(&self) -> DateWords {
        let locale = Locale::from(self.tag.clone());
        let prefs = || DateTimeFormatterPreferences::from(&locale);
        let mut all = Vec::new();
        for month in 1..=12 {
            let Ok(date) = Date::try_new_gregorian(2021, month, 15) else { continue };
            // A macro, for each set of fields is a type of its own.
            macro_rules! collect {
                ($($fields:expr),+) => {
                    $(if let Ok(format) = Format::try_new(prefs(), $fields) {
                        all.push((month, pieces(&format.format(&date))));
                    })+
                };
            }
            collect!(YMD::long(), YMD::medium(), MD::long(), MD::medium());
        }
        let alone =
            (1..=12).flat_map(|month| alone(&locale, month).into_iter().map(move |name| (name, month)));
        let long = all.first().map(|(_, pieces)| order(pieces)).unwrap_or_default();
        let short = Format::try_new(prefs(), YMD::short().with_year_style(YearStyle::Full)).ok();
        let numeric = Date::try_new_gregorian(2021, 11, 15).ok().zip(short);
        let numeric = numeric.map(|(date, format)| order(&pieces(&format.format(&date))));
        DateWords {
            months: all.iter().flat_map(|(month, pieces)| names(*month, pieces)).chain(alone).collect(),
            literals: all.iter().flat_map(|(_, pieces)| literals(pieces)).collect(),
            written: long,
            numeric: numeric.unwrap_or_default(),
            halves: halves(&locale),
            years_ahead: years_ahead(&locale),
        }
    }
}

/// The names of a month by itself, wide and abbreviated.
fn alone(locale: &Locale, month: u8) -> Vec<String> {
    let Ok(date) = Date::try_new_gregorian(2021, month, 15) else { return Vec::new() };
    let name = |pattern: &str| {
        let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
        let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).ok()?;
        let format = names.include_for_pattern(&pattern).ok()?;
        format.format(&date).try_write_to_string().ok().map(|name| name.trim().to_owned())
    };
    let named = ["LLLL", "LLL", "MMMM", "MMM"].into_iter().filter_map(name);
    named.filter(|name| name.chars().any(char::is_alphabetic)).collect()
}

/// A stretch of a formatted date, and which part of it that is.
type Piece = (String, Option<Part>);

/// The name of the month, and the name with the letters that are written to it: `בנובמבר`. Where it is a number, the word
/// after it is part of the name: `11月`.
fn names(month: u8, pieces: &[Piece]) -> Vec<(String, u8)> {
    let Some(at) = pieces.iter().position(|(_, part)| *part == Some(MONTH)) else { return Vec::new() };
    let literal = |at: Option<usize>| {
        let piece = at.and_then(|at| pieces.get(at)).filter(|(_, part)| part.is_none());
        piece.map_or("", |(text, _)| text.as_str())
    };
    let mut name = pieces[at].0.trim().to_owned();
    if !name.chars().any(char::is_alphabetic) {
        name.extend(literal(Some(at + 1)).chars().take_while(|c| c.is_alphabetic()));
    }
    let before = literal(at.checked_sub(1));
    let prefix = &before[before.trim_end_matches(char::is_alphabetic).len()..];
    let named = [name.clone(), format!("{prefix}{name}")];
    let named = named.into_iter().filter(|name| name.chars().any(char::is_alphabetic));
    named.map(|name| (name, month)).collect()
}

fn literals(pieces: &[Piece]) -> Vec<String> {
    let own = pieces.iter().filter(|(_, part)| part.is_none());
    own.map(|(text, _)| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn order(pieces: &[Piece]) -> Vec<Field> {
    let field = |part: &Part| match *part {
        YEAR => Some(Field::Year),
        MONTH => Some(Field::Month),
        DAY => Some(Field::Day),
        _ => None,
    };
    pieces.iter().filter_map(|(_, part)| field(part.as_ref()?)).collect()
}

fn halves(locale: &Locale) -> BTreeSet<String> {
    let mut prefs = DateTimeFormatterPreferences::from(locale);
    prefs.hour_cycle = Some(HourCycle::H12);
    let Ok(format) = NoCalendarFormatter::try_new(prefs, T::hm()) else { return BTreeSet::new() };
    let times = [9, 21].into_iter().filter_map(|hour| Time::try_new(hour, 0, 0, 0).ok());
    let pieces = times.flat_map(|time| pieces(&format.format(&time)));
    pieces.filter(|(_, part)| *part == Some(DAY_PERIOD)).map(|(text, _)| text).collect()
}

fn years_ahead(locale: &Locale) -> Option<i32> {
    let kind = AnyCalendarKind::try_new(CalendarPreferences::from(locale)).ok();
    (kind == Some(AnyCalendarKind::Buddhist)).then_some(543)
}

fn pieces(written: &impl Writeable) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    // Its writes cannot fail, and ICU only hands on what they return.
    let _ = written.write_to_parts(&mut pieces);
    pieces.all
}

/// Takes a formatted date apart by the labels that ICU writes it with.
#[derive(Default)]
struct Pieces {
    all: Vec<Piece>,
    part: Option<Part>,
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.all.last_mut() {
            Some((last, part)) if *part == self.part => last.push_str(text),
            _ => self.all.push((text.to_owned(), self.part)),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result,
    ) -> fmt::Result {
        // Digits come with a label of their own inside the part: the outer one counts.
        let outer = self.part;
        self.part = outer.or(Some(part));
        let done = write(self);
        self.part = outer;
        done
    }
}

#[cfg(test)]
mod tests {
    use super::Field::{Day, Month, Year};
    use crate::cldr::Cldr;

    #[test]
    fn months_have_the_forms_that_dates_give_them() {
        let words = |tag: &str| Cldr::new(&tag.parse().unwrap(), None).unwrap().date_words();
        let has = |tag: &str, name: &str, month: u8| words(tag).months.contains(&(name.to_owned(), month));
        assert!(has("en", "November", 11) && has("en", "Nov", 11));
        assert!(has("pl", "listopada", 11) && has("pl", "listopad", 11));
        assert!(has("ar", "نوفمبر", 11) && has("ar-SY", "تشرين الثاني", 11));
        assert!(has("ja", "11月", 11) && has("ko", "11월", 11) && has("vi", "tháng 11", 11));
        assert_eq!(words("en").numeric, [Month, Day, Year]);
        assert_eq!(words("de").numeric, [Day, Month, Year]);
        assert_eq!(words("hu").written, [Year, Month, Day]);
        assert!(words("es").literals.contains("de") && words("ja").literals.contains("年"));
        assert!(words("en").halves.contains("PM") && words("ja").halves.contains("午後"));
        assert_eq!((words("th").years_ahead, words("de").years_ahead), (Some(543), None));
    }
}
