//! Numbers in the locale's digits and grouping, and the plural category that a number takes.

use std::sync::OnceLock;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::Locale;
use icu::locale::extensions::unicode::{Value, key};
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use super::{Cldr, CldrError};
use crate::bytes::Bytes;

/// A locale's number format and plural rules.
#[derive(Debug)]
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    /// The categories of small counts, which are asked for again and again.
    small: OnceLock<Vec<&'static str>>,
}

/// Counts below this are small.
const SMALL: usize = 1001;

impl Numbers {
    /// `None` if CLDR has no number format for the locale.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        Some(Self {
            decimal: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?,
            cardinal: PluralRules::try_new_cardinal(locale.into()).ok()?,
            ordinal: PluralRules::try_new_ordinal(locale.into()).ok()?,
            small: OnceLock::new(),
        })
    }
}

impl Cldr {
    /// A number, grouped and in digits as CLDR says: `1234567.50` is `1,234,567.50` in English.
    ///
    /// `text` is a plain decimal numeral: ASCII digits, `.`, perhaps a leading `-`. All of its fraction digits are
    /// printed. Any other text comes back unchanged.
    #[must_use]
    pub fn number(&self, text: &str) -> String {
        match decimal(text) {
            Some(value) => self.numbers.decimal.format(&value).to_string(),
            None => text.to_owned(),
        }
    }

    /// A whole number, grouped and in digits as CLDR says.
    #[must_use]
    pub fn integer(&self, value: u64) -> String {
        self.numbers.decimal.format(&Decimal::from(value)).to_string()
    }

    /// The CLDR plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    ///
    /// `text` is a numeral as in [`Cldr::number`]; its fraction digits count (English: `1` is `one`, `1.0` is
    /// `other`). Any other text is `other`.
    #[must_use]
    pub fn plural(&self, text: &str) -> &'static str {
        let of = |text: &str| category(&self.numbers.cardinal, text);
        let is_plain = text.len() <= 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let small = text.parse().ok().filter(|count: &usize| is_plain && *count < SMALL);
        let Some(count) = small else { return of(text) };
        let all = self.numbers.small.get_or_init(|| (0..SMALL).map(|count| of(&count.to_string())).collect());
        all[count]
    }

    /// The CLDR plural category of a rank (1st, 2nd, 3rd). `text` as in [`Cldr::plural`].
    #[must_use]
    pub fn ordinal(&self, text: &str) -> &'static str {
        category(&self.numbers.ordinal, text)
    }
}

/// The plural categories that a language tells apart, of counts and of ranks, in the order of CLDR.
///
/// A language of which CLDR has no rules has `other` alone.
#[must_use]
pub fn categories(tag: &unic_langid::LanguageIdentifier) -> (Vec<&'static str>, Vec<&'static str>) {
    let listed = |rules: PluralRules| {
        let has = |wanted: &PluralCategory| rules.categories().any(|own| own == *wanted);
        let all = [
            PluralCategory::Zero,
            PluralCategory::One,
            PluralCategory::Two,
            PluralCategory::Few,
            PluralCategory::Many,
            PluralCategory::Other,
        ];
        all.into_iter().filter(has).map(name).collect::<Vec<_>>()
    };
    let Ok(locale) = tag.to_string().parse::<Locale>() else { return (vec!["other"], vec!["other"]) };
    let cardinal = PluralRules::try_new_cardinal((&locale).into());
    let ordinal = PluralRules::try_new_ordinal((&locale).into());
    let or_other = |rules: Result<PluralRules, _>| rules.map_or_else(|_| vec!["other"], listed);
    (or_other(cardinal), or_other(ordinal))
}

/// With which bytes decimal digits begin, in UTF-8.
const STARTS: Bytes = Bytes::new(b"0123456789\xD9\xDB\xDF\xE0\xE1\xEA\xEF\xF0");

/// Whether a decimal digit of any script stands in `text`.
#[must_use]
pub fn has_digit(text: &str) -> bool {
    STARTS.places(text).any(|at| text[at..].chars().next().and_then(digit).is_some())
}

/// The value of a decimal digit of any script: 3 for `3`, `٣`, `३`, `３`.
#[must_use]
pub fn digit(c: char) -> Option<u8> {
    if c.is_ascii() || !c.is_numeric() {
        return c.to_digit(10).and_then(|value| u8::try_from(value).ok());
    }
    let is_digit = |code: &u32| {
        CodePointMapData::<GeneralCategory>::new().get32(*code) == GeneralCategory::DecimalNumber
    };
    if !is_digit(&u32::from(c)) {
        return None;
    }
    // Unicode has them in rows of ten, from zero to nine; rows may follow each other.
    let before = (0..u32::from(c)).rev().take_while(is_digit).count();
    u8::try_from(before % 10).ok()
}

/// The marks that a locale puts into numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Between whole and fraction: `.` in English.
    pub decimal: char,
    /// Between groups of digits: `,` in English. None where CLDR groups nothing.
    pub group: Option<char>,
}

impl Cldr {
    /// The marks that the locale puts into numbers.
    #[must_use]
    pub fn marks(&self) -> Marks {
        let written = self.number("1234567.5");
        let marks: Vec<char> = written.chars().filter(|c| digit(*c).is_none()).collect();
        let decimal = marks.last().copied().unwrap_or('.');
        Marks { decimal, group: marks.first().copied().filter(|_| marks.len() > 1) }
    }
}

/// Names in CLDR of sets of digits that languages are written in today. It knows more: of mathematics, of old scripts.
pub const DIGITS: [&str; 16] = [
    "latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "mlym", "mymr",
    "orya", "tamldec", "telu", "thai",
];

/// Asks for the digits that CLDR names `name`.
pub(super) fn set_digits(locale: &mut Locale, name: &str) -> Result<(), CldrError> {
    let unknown = || CldrError::UnknownDigits(name.to_owned());
    let value = Value::try_from_str(name).map_err(|_| unknown())?;
    let mut digits = Locale::UNKNOWN;
    digits.extensions.unicode.keywords.set(key!("nu"), value.clone());
    let zero = DecimalFormatter::try_new((&digits).into(), DecimalFormatterOptions::default())
        .map_err(|_| unknown())?
        .format(&Decimal::from(0))
        .to_string();
    // Without a language ICU prints a digit system that it does not know in ASCII.
    if zero == "0" && name != "latn" {
        return Err(unknown());
    }
    locale.extensions.unicode.keywords.set(key!("nu"), value);
    Ok(())
}

fn category(rules: &PluralRules, text: &str) -> &'static str {
    // Small whole numbers are asked for by the thousand.
    if text.len() < 5
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && let Ok(whole) = text.parse::<u32>()
    {
        return name(rules.category_for(whole));
    }
    let Some(value) = decimal(text) else { return "other" };
    name(rules.category_for(PluralOperands::from(&value)))
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    Decimal::try_from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{Marks, digit, has_digit};
    use crate::cldr::Cldr;

    #[test]
    fn digits_of_every_script_have_a_value() {
        let values: Vec<_> = "7٧۷७７๗𝟕".chars().map(digit).collect();
        assert_eq!(values, [Some(7); 7]);
        assert!("x½²Ⅶ七①".chars().all(|c| digit(c).is_none()));
    }

    #[test]
    fn every_digit_is_seen_in_a_text() {
        for c in ('\0'..=char::MAX).filter(|c| digit(*c).is_some()) {
            assert!(has_digit(&format!("a{c}")), "{c:?}");
        }
        assert!(!has_digit("x½²Ⅶ七①ط") && !has_digit(""));
    }

    #[test]
    fn marks_are_those_of_the_locale() {
        let marks = |tag: &str| Cldr::new(&tag.parse().unwrap(), None).unwrap().marks();
        assert_eq!(marks("en"), Marks { decimal: '.', group: Some(',') });
        assert_eq!(marks("de"), Marks { decimal: ',', group: Some('.') });
        assert_eq!(marks("de-CH"), Marks { decimal: '.', group: Some('\'') });
    }
}
