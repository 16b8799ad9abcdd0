//! Numbers in the locale's digits and grouping, and the plural category that a number takes.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::Locale;
use icu::locale::extensions::unicode::{Value, key};
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};

use super::{Cldr, CldrError};

/// A locale's number format and plural rules.
#[derive(Debug)]
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Numbers {
    /// `None` if CLDR has no number format for the locale.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        Some(Self {
            decimal: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?,
            cardinal: PluralRules::try_new_cardinal(locale.into()).ok()?,
            ordinal: PluralRules::try_new_ordinal(locale.into()).ok()?,
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
        category(&self.numbers.cardinal, text)
    }

    /// The CLDR plural category of a rank (1st, 2nd, 3rd). `text` as in [`Cldr::plural`].
    #[must_use]
    pub fn ordinal(&self, text: &str) -> &'static str {
        category(&self.numbers.ordinal, text)
    }
}

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
    let Some(value) = decimal(text) else { return "other" };
    match rules.category_for(PluralOperands::from(&value)) {
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
